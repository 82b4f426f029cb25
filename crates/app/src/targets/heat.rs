//! Heat, counted: requests that are open at the desks of whoever looks, and drives that tell the
//! calls of whoever looks how far they are. A count under five is not told to the group: it could be
//! about somebody.

use super::records::Looked;
use crate::call::Call;
use crate::failure::Failure;
use crate::intake::records::board;
use crate::seeding::counting::drives;
use crate::seeding::records::all as seeds;
use crate::space::kept;
use crate::space::keys::Keys;
use crate::space::kinds::Kind;
use crate::standing::Member;
use organizing::Refusal;
use organizing::intake::Request;
use organizing::seeding::CELL_MIN;
use organizing::targets::names::{Book, EmployerName, Verdict};
use store::Reader;
use vault::Id;

/// How many of these names are this employer's: those that are its own, or most likely the same.
fn ours(looked: &Looked, names: Vec<EmployerName>) -> u32 {
    let book = Book::of(names);
    let own = [&looked.target.name].into_iter().chain(&looked.target.also);
    let mut found: Vec<usize> = own
        .flat_map(|name| book.all_like(&EmployerName::read(name)))
        .filter(|(_, likeness)| likeness.verdict() == Verdict::Same)
        .map(|(place, _)| place)
        .collect();
    found.sort_unstable();
    found.dedup();
    u32::try_from(found.len()).unwrap_or(u32::MAX)
}

/// The employers of the requests that are open at a desk.
fn requests(shelf: &mut Reader, keys: &Keys) -> Result<Vec<EmployerName>, Failure> {
    let open = board(shelf, keys)?.value.open;
    let ids: Vec<Id> = open.iter().map(|line| Id(line.id().0)).collect();
    let held = kept::load_all::<Request>(shelf, keys, &ids)?;
    Ok(held.iter().map(|held| EmployerName::read(held.value.told().employer.reveal())).collect())
}

/// Requests and drives from there, as far as the reader may count them.
///
/// # Errors
/// `target-heat-nowhere` for whoever has no desk and keeps no call, `target-heat-few` where neither
/// count may be told; the shelf's.
pub fn counted(
    me: &Member,
    call: &Call,
    looked: &Looked,
) -> Result<(Option<u32>, Option<u32>), Failure> {
    let (identity, member) = (me.signed_in.identity(call)?, me.member());
    let (asked, sprouted) = call.app.store.read(|shelf| {
        let (mut asked, mut sprouted): (Option<u32>, Option<u32>) = (None, None);
        for space in shelf.spaces_of(member)? {
            let kind = shelf.space(space)?.and_then(|row| Kind::of_number(row.kind));
            let keys = Keys::open(shelf, &identity, space, member)?;
            if keys.space_key().is_err() {
                continue;
            }
            match kind {
                Some(Kind::Desk) => {
                    let here = ours(looked, requests(shelf, &keys)?);
                    asked = Some(asked.unwrap_or(0).saturating_add(here));
                }
                Some(Kind::Drive) => {
                    for seed in seeds(shelf, &keys)? {
                        let name = EmployerName::read(&seed.value.seed.employer);
                        if ours(looked, vec![name]) > 0 {
                            let here = drives(shelf, call, &seed.value)?;
                            sprouted = Some(sprouted.unwrap_or(0).saturating_add(here));
                        }
                    }
                }
                _ => {}
            }
        }
        Ok::<_, Failure>((asked, sprouted))
    })?;
    if asked.is_none() && sprouted.is_none() {
        return Err(Refusal::of("target-heat-nowhere").into());
    }
    let told = |count: Option<u32>| count.filter(|count| *count == 0 || *count >= CELL_MIN);
    match (told(asked), told(sprouted)) {
        (None, None) => Err(Refusal::of("target-heat-few").into()),
        // What is not counted here may have been typed.
        (requests, drives) => Ok((requests.or(looked.heat.0), drives.or(looked.heat.1))),
    }
}
