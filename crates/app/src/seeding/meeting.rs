//! Drives of one call at the same site find each other. Each says its site; a row lies where only
//! those find it who say the same one, and is opened by nobody else. They are told that another
//! exists; how each is reached is sealed to the other once both want to meet.

use super::growing::{Seen, back, keep, refused};
use super::records::{Boxes, Site, Sprout};
use crate::call::{Call, Outcome};
use crate::drive::records::tallies;
use crate::failure::Failure;
use crate::space::kept::Held;
use crate::standing::Lead;
use organizing::Refusal;
use organizing::seeding::{Meeting, OwnSite, Says};
use serde::{Deserialize, Serialize};
use store::{Reader, SproutRow};
use vault::forms::seal_answer;
use vault::{FormKeys, FormSecret, Id};

/// What a drive lays where others of its site find it.
#[derive(Serialize, Deserialize)]
struct Found {
    /// The id of its row, so that none can be laid in another's place.
    id: Id,
    /// The key to which something is sealed for it.
    key: [u8; 32],
    /// What it says to the others.
    says: Says,
    /// How it is reached, sealed to each that wants to meet too.
    ways: Vec<(Id, Vec<u8>)>,
}

/// The most drives that one site is found by.
const AT_A_SITE_MAX: u64 = 20;
/// What a drive lays at its site, among all that it lays down.
const SITE: &str = "site";

/// Where the drives of a site find each other, and what opens their rows.
struct Spot {
    secret: FormSecret,
    keys: FormKeys,
    id: Id,
}

impl Spot {
    fn of(call: &Call, sprout: &Sprout, own: &OwnSite) -> Result<Spot, Failure> {
        let boxes = Boxes { pepper: &call.app.pepper, slug: &sprout.slug };
        let keys = FormKeys::of(&vault::keyed_digest(&sprout.number, "what others seal to us"));
        Ok(Spot { secret: boxes.site(&own.compared()?), keys, id: sprout.id_of(SITE) })
    }

    /// The others that lie there.
    fn others(&self, shelf: &mut Reader) -> Result<Vec<Found>, Failure> {
        let rows = shelf.sprouts(self.secret.id())?;
        let open = |row: &SproutRow| {
            let bytes = self.secret.open_offer(&row.sealed).ok()?;
            let found: Found = postcard::from_bytes(&bytes).ok()?;
            (found.id == row.id && row.id != self.id).then_some(found)
        };
        let mut others: Vec<Found> = rows.iter().filter_map(open).collect();
        others.sort_by_key(|found| found.id);
        Ok(others)
    }

    /// How the others are reached that want to meet, as far as they have sealed it to us.
    fn met(&self, own: &OwnSite, others: &[Found]) -> Vec<organizing::Personal> {
        let both = others.iter().filter(|other| Meeting::of(own.says, other.says) == Meeting::Both);
        let ways = both.filter_map(|other| {
            let (_, sealed) = other.ways.iter().find(|(to, _)| *to == self.id)?;
            let opened = self.keys.open_answer(self.secret.id(), other.id, sealed).ok()?;
            Some(organizing::Personal::new(std::str::from_utf8(&opened).ok()?))
        });
        ways.collect()
    }

    /// Our row: how we are reached, sealed to those alone that want to meet as we do.
    fn row(&self, own: &OwnSite, others: &[Found], week: u32) -> Result<SproutRow, Failure> {
        let both = others.iter().filter(|other| Meeting::of(own.says, other.says) == Meeting::Both);
        let way = own.way.reveal().as_bytes();
        let of = self.secret.id();
        let found = Found {
            id: self.id,
            key: self.keys.public(),
            says: own.says,
            ways: both.map(|one| (one.id, seal_answer(&one.key, of, self.id, way))).collect(),
        };
        let bytes =
            postcard::to_stdvec(&found).map_err(|_| Failure::Fault("a row did not write"))?;
        Ok(SproutRow { id: self.id, week, sealed: self.secret.seal_offer(&bytes) })
    }

    /// Lays our row down, in a write of its own, away from our records.
    fn lay_down(&self, call: &Call, row: SproutRow) -> Result<(), Failure> {
        let of = self.secret.id();
        call.app.store.write(Id::ZERO, move |shelf| {
            let there = shelf.sprouts(of)?.iter().any(|one| one.id == row.id);
            if !there && shelf.count_sprouts(of)? >= AT_A_SITE_MAX {
                return Err(Refusal::of("site-full").into());
            }
            Ok(shelf.put_sprout(of, &row)?)
        })
    }
}

/// Takes away what the drive laid at its site.
///
/// # Errors
/// The shelf's.
pub fn leave(call: &Call, sprout: &Sprout) -> Result<(), Failure> {
    let Some(site) = &sprout.site else { return Ok(()) };
    let spot = Spot::of(call, sprout, &site.own)?;
    let (of, id) = (spot.secret.id(), spot.id);
    call.app.store.write(Id::ZERO, move |shelf| Ok(shelf.delete_sprout(of, id).map(drop)?))
}

/// POST: we say which site is ours.
pub fn say(me: Lead, call: &Call) -> Outcome {
    let (mut held, seen) = Seen::read(&me, call)?;
    let counted = call.app.store.read(|shelf| tallies(shelf, &me.keys))?;
    let listed = counted.iter().map(|(_, tally)| tally.unit()).sum();
    let typed = (call.field("employer"), call.field("place"), call.field("way"));
    let own = match OwnSite::say(typed, listed, &held.value.said, call.today) {
        Ok(own) if seen.seed.is_some() => own,
        Ok(_) => return refused(&me, call, &seen, Refusal::of("sprout-no-call")),
        Err(refusal) => return refused(&me, call, &seen, refusal),
    };
    leave(call, &held.value)?;
    let spot = Spot::of(call, &held.value, &own)?;
    let row = spot.row(&own, &[], call.week())?;
    match spot.lay_down(call, row) {
        Ok(()) => {}
        Err(Failure::Refused(refusal)) => return refused(&me, call, &seen, refusal),
        Err(other) => return Err(other),
    }
    held.value.said.retain(|day| OwnSite::lately(&[*day], call.today) > 0);
    held.value.said.push(call.today);
    held.value.site = Some(Site { own, met: Vec::new() });
    keep(&me, call, held)?;
    back(&me, "said-site-said")
}

/// POST: we look whether another is there, say whether we want to meet, or leave.
pub fn meet(me: Lead, call: &Call) -> Outcome {
    let (mut held, seen) = Seen::read(&me, call)?;
    let Some(mut site) = held.value.site.take() else {
        return refused(&me, call, &seen, Refusal::of("site-nobody"));
    };
    let asked = match call.field("do") {
        "leave" => {
            leave(call, &seen.sprout)?;
            keep(&me, call, held)?;
            return back(&me, "said-site-left");
        }
        "meet" => site.own.answer(Says::Meet),
        "not" => site.own.answer(Says::Not),
        _ => Ok(()),
    };
    // Who says that they want to meet looks at once: they know of the other already.
    let due = call.today >= site.own.looks_from();
    let early = (call.field("do") == "look" && !due).then_some(Refusal::of("site-wait"));
    if let Some(refusal) = asked.err().or(early) {
        return refused(&me, call, &seen, refusal);
    }
    exchange(call, &mut held, site, due)?;
    keep(&me, call, held)?;
    back(&me, "said-site-kept")
}

/// Lays our row down anew with what we say, and, where we may look, takes in what the others say.
fn exchange(
    call: &Call,
    held: &mut Held<Sprout>,
    mut site: Site,
    due: bool,
) -> Result<(), Failure> {
    let spot = Spot::of(call, &held.value, &site.own)?;
    let others = match due {
        true => call.app.store.read(|shelf| spot.others(shelf))?,
        false => Vec::new(),
    };
    if due {
        site.own.look(!others.is_empty(), call.today)?;
    }
    site.met = spot.met(&site.own, &others);
    let row = spot.row(&site.own, &others, call.week())?;
    spot.lay_down(call, row)?;
    held.value.site = Some(site);
    Ok(())
}
