//! The list: search, filters, saved lists. It is drawn from sheets alone. Searches are posted, so
//! that no name ever stands in an address; filters may.

use super::ledger::{Roll, Sheets};
use super::looking::Looking;
use super::pages;
use super::records::{SavedList, SavedLists, saved_lists};
use super::told::Known;
use crate::call::{Call, Outcome};
use crate::drive::records::{front, tallies};
use crate::failure::Failure;
use crate::space::kept;
use crate::space::keys::Keys;
use crate::standing::Member;
use kit::http::Answer;
use organizing::drive::Standing;
use organizing::{Lent, Personal, Refusal, TurfId};
use store::Reader;
use vault::Id;

/// What a page of the list is drawn from.
pub struct Drawn<'a> {
    /// What is looked for.
    pub looking: Looking,
    /// The number of the page asked for, from 1.
    pub page: usize,
    /// Every line that the caller may see.
    pub roll: Roll<Lent<'a>>,
    /// How many we are in all, for whoever holds a part.
    pub whole: Option<u32>,
    /// Names of turfs and members.
    pub known: &'a Known,
    /// The caller's own lists.
    pub saved: &'a SavedLists,
    /// Which of them this is.
    pub opened: Option<Id>,
    /// What is wrong with the name for a new list.
    pub refusal: Option<Refusal>,
}

/// GET the list, with filters in the address; or one of the caller's own lists.
pub fn show(me: Member, call: &Call) -> Outcome {
    let query = &call.ask.query;
    let opened = query.get("list").parse().ok();
    let read = read(&me, call)?;
    let mut drawn = read.drawn(Looking::read(query), page_of(query.get("page")))?;
    if let Some(list) = opened.and_then(|id| drawn.saved.get(id)).cloned() {
        drawn.opened = Some(list.id);
        drawn.looking = list.looking;
    }
    Ok(Answer::page(pages::list::page(call, &me, &drawn)))
}

/// POST a search. A script asks for the results alone while someone types.
pub fn search(me: Member, call: &Call) -> Outcome {
    let looking = Looking::read(&call.ask.form);
    let page = page_of(call.field("page"));
    if !call.ask.fragment && looking.text.is_empty() {
        return Ok(Answer::see(format!("/d/{}/people{}", me.space(), looking.query_at(page))));
    }
    let read = read(&me, call)?;
    let drawn = read.drawn(looking, page)?;
    Ok(Answer::page(match call.ask.fragment {
        true => pages::list::found(call, &me, &drawn),
        false => pages::list::page(call, &me, &drawn),
    }))
}

/// POST: keeps what is looked for under a name.
pub fn save(me: Member, call: &Call) -> Outcome {
    let looking = Looking::read(&call.ask.form);
    let name = Personal::new(call.field("list-name"));
    if let Err(refusal) = fits(&name) {
        let read = read(&me, call)?;
        let mut drawn = read.drawn(looking, 1)?;
        drawn.refusal = Some(refusal);
        return Ok(Answer::page_with(422, pages::list::page(call, &me, &drawn)));
    }
    let (keys, week, id) = (me.keys.clone(), call.week(), Id::random());
    call.app.store.write(me.space(), move |shelf| {
        let mut held = saved_lists(shelf, &keys)?;
        held.value.lists.retain(|list| list.name != name);
        if held.value.lists.len() >= SavedLists::LISTS_MAX {
            return Err(Refusal::of("people-lists-full").into());
        }
        held.value.lists.push(SavedList { id, name, looking });
        kept::save(shelf, &keys, week, &mut held)
    })?;
    let list = format!("/d/{}/people?list={id}&said=said-people-list-saved", me.space());
    Ok(Answer::see(list))
}

fn fits(name: &Personal) -> Result<(), Refusal> {
    match name.reveal().chars().count() {
        0 => Err(Refusal::at("list-name", "people-list-name-missing")),
        n if n > SavedLists::NAME_CHARS_MAX => {
            Err(Refusal::at("list-name", "people-list-name-too-long"))
        }
        _ => Ok(()),
    }
}

/// POST: forgets one of the caller's own lists.
pub fn forget(me: Member, call: &Call) -> Outcome {
    let list = call.id("list")?;
    let (keys, week) = (me.keys.clone(), call.week());
    call.app.store.write(me.space(), move |shelf| {
        let mut held = saved_lists(shelf, &keys)?;
        held.value.get(list).ok_or(Failure::NotFound)?;
        held.value.lists.retain(|other| other.id != list);
        kept::save(shelf, &keys, week, &mut held)
    })?;
    Ok(Answer::see(format!("/d/{}/people?said=said-people-list-forgotten", me.space())))
}

/// What a page of the list is read from.
struct Read {
    sheets: Sheets,
    whole: Option<u32>,
    known: Known,
    saved: SavedLists,
}

fn read(me: &Member, call: &Call) -> Result<Read, Failure> {
    call.app.store.read(|shelf| {
        Ok(Read {
            sheets: Sheets::open_all(shelf, &me.keys)?,
            whole: match me.leads() {
                true => None,
                false => Some(whole(shelf, &me.keys)?),
            },
            known: Known::read(shelf, &me.keys)?,
            saved: saved_lists(shelf, &me.keys)?.value,
        })
    })
}

impl Read {
    fn drawn(&self, looking: Looking, page: usize) -> Result<Drawn<'_>, Failure> {
        Ok(Drawn {
            looking,
            page,
            roll: self.sheets.read()?,
            whole: self.whole,
            known: &self.known,
            saved: &self.saved,
            opened: None,
            refusal: None,
        })
    }
}

/// How many we are, as the first page says it.
fn whole(shelf: &mut Reader, keys: &Keys) -> Result<u32, Failure> {
    let (front, tallies) = (front(shelf, keys)?.value, tallies(shelf, keys)?);
    let by_turf = tallies.iter().map(|(turf, tally)| (TurfId(turf.0), tally));
    Ok(Standing::of(by_turf, front.unit_size, front.goal_percent).thermometer.unit)
}

fn page_of(text: &str) -> usize {
    text.parse().unwrap_or(1)
}
