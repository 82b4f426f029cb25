//! Requests about the cards themselves: all of them, and one.

use super::matching::{self, Suggested};
use super::pages;
use super::records::{Gathering, gathering};
use super::shown::Shown;
use super::taking;
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::people::typed::day_of;
use crate::standing::{Member, Participant};
use kit::http::Answer;
use organizing::cards::{Age, Event, Stands};
use organizing::list::name::fold;
use organizing::{CardId, MemberId, Refusal};
use vault::Id;

/// Cards on one page of the list.
pub const A_PAGE: usize = 50;

/// Which cards are looked at.
#[derive(Clone, Default)]
pub struct Looking {
    /// The word of a state; all where it is empty.
    pub state: String,
    /// A part of a name.
    pub name: String,
    /// The page, from 1.
    pub page: usize,
}

/// The words of the states, as addresses and the ids of sentences have them.
pub const STATES: [&str; 7] =
    ["fresh", "aging", "stale", "withdrawn", "unlisted", "second", "outside"];

/// The word of what a card comes to.
pub fn state_word(stands: Stands) -> &'static str {
    match stands {
        Stands::Counts(Age::Aging) => "aging",
        Stands::Counts(_) => "fresh",
        Stands::Stale => "stale",
        Stands::Withdrawn => "withdrawn",
        Stands::Unlisted => "unlisted",
        Stands::Second(_) => "second",
        Stands::Outside => "outside",
    }
}

impl Looking {
    fn of(call: &Call) -> Looking {
        let query = &call.ask.query;
        Looking {
            state: query.get("state").chars().take(20).collect(),
            name: call.field("q").chars().take(100).collect(),
            page: query.get("page").parse().unwrap_or(1).max(1),
        }
    }

    /// The cards that are looked at, the newest first.
    pub fn find(&self, shown: &Shown) -> Vec<CardId> {
        let name = fold(&self.name);
        let mut found: Vec<_> = shown
            .book
            .cards
            .values()
            .filter(|kept| {
                self.state.is_empty() || self.state == state_word(shown.stand(kept.card.id))
            })
            .filter(|kept| {
                let of_list = kept.worker.and_then(|worker| shown.workers.get(&worker));
                name.is_empty()
                    || fold(kept.card.signer.reveal()).contains(&name)
                    || of_list.is_some_and(|(of_list, _)| fold(of_list.reveal()).contains(&name))
            })
            .map(|kept| (std::cmp::Reverse(kept.card.on), kept.card.id))
            .collect();
        found.sort_unstable();
        found.into_iter().map(|(_, id)| id).collect()
    }
}

/// GET the cards; whoever handles none sees how they are gathered. What came since is taken in.
pub fn show(me: Member, call: &Call) -> Outcome {
    listed(&me, call)
}

/// POST a search.
pub fn search(me: Member, call: &Call) -> Outcome {
    listed(&me, call)
}

fn listed(me: &Member, call: &Call) -> Outcome {
    let held = call.app.store.read(|shelf| gathering(shelf, &me.keys))?;
    let Some(held) = held else { return Ok(Answer::page(pages::cards::none(call, me))) };
    if !me.keys.holds(held.value.turf) {
        return Ok(Answer::page(pages::cards::outside(call, me, &held.value)));
    }
    let (shown, looking) = (shown(me, call)?, Looking::of(call));
    Ok(Answer::page(match call.ask.fragment {
        true => pages::cards::found(call, me, &shown, &looking),
        false => pages::cards::page(call, me, &shown, &looking),
    }))
}

/// What the pages of those who handle cards are drawn from, with what came taken in.
///
/// # Errors
/// [`Failure::NotFound`] for whoever does not handle cards.
pub fn shown(me: &Participant, call: &Call) -> Result<Shown, Failure> {
    let found = call.app.store.read(|shelf| {
        let found = gathering(shelf, &me.keys)?.ok_or(Failure::NotFound)?.value;
        me.keys.turf_key(found.turf)?;
        let waiting = taking::waiting(shelf, &me.keys, &found)?;
        Ok::<_, Failure>((found, waiting))
    })?;
    let (found, waiting): (Gathering, u64) = found;
    let mut shut = 0;
    if waiting > 0 {
        let (keys, identity) = (me.keys.clone(), me.signed_in.identity(call)?);
        let now = (call.today, call.app.clock.now_s());
        shut = call
            .app
            .store
            .write(me.space(), move |shelf| taking::take_in(shelf, &keys, &identity, now))?;
    }
    let (keys, today) = (&me.keys, call.today);
    let shown = call.app.store.read(|shelf| Shown::of(shelf, keys, found, today))?;
    Ok(Shown { shut, ..shown })
}

/// What was typed on the page of one card, and what is wrong with it.
#[derive(Default)]
pub struct Typed {
    /// Looked for on the list.
    pub name: String,
    /// The day of a withdrawal.
    pub on: String,
    /// What is wrong.
    pub refusals: Vec<Refusal>,
}

/// GET one card.
pub fn one(me: Member, call: &Call) -> Outcome {
    let typed = Typed { on: call.today.date().to_string(), ..Typed::default() };
    one_page(&me, call, &typed)
}

/// POST a name looked for on the list, for whose card it is.
pub fn look_for(me: Member, call: &Call) -> Outcome {
    let name = call.field("q").chars().take(100).collect();
    let on = call.today.date().to_string();
    one_page(&me, call, &Typed { name, on, ..Typed::default() })
}

fn one_page(me: &Member, call: &Call, typed: &Typed) -> Outcome {
    let (card, shown) = (CardId(call.id("card")?.0), shown(me, call)?);
    let kept = shown.card(card)?;
    let suggested: Vec<Suggested> = match (&typed.name, kept.worker) {
        (name, _) if !name.is_empty() => matching::by_name(me, call, name)?,
        (_, None) => matching::suggest(me, call, &[&kept.card])?.remove(&card).unwrap_or_default(),
        _ => Vec::new(),
    };
    let status = if typed.refusals.is_empty() { 200 } else { 422 };
    let page = pages::one::page(call, me, &shown, kept, &suggested, typed);
    Ok(Answer::page_with(status, page))
}

/// POST whose card it is.
pub fn matched(me: Member, call: &Call) -> Outcome {
    let card = CardId(call.id("card")?.0);
    let worker = match call.field("worker") {
        "none" => Ok(None),
        id => id.parse::<Id>().map(Some),
    };
    let done = match worker {
        Ok(worker) => matching::keep(&me, call, vec![(card, worker)]),
        Err(_) => Err(Refusal::at("worker", "card-worker-missing").into()),
    };
    answer(&me, call, done, "said-card-matched")
}

/// POST: the signer told one of us that they take it back.
pub fn withdrawn(me: Member, call: &Call) -> Outcome {
    let card = CardId(call.id("card")?.0);
    let told = Some(MemberId(me.member().0));
    let done = day_of("on", call.field("on")).map_err(Failure::from).and_then(|on| {
        matching::append(&me, call, vec![Event::Withdrawn { card, on, told }], Vec::new())
    });
    answer(&me, call, done, "said-card-taken-back")
}

fn answer(me: &Member, call: &Call, done: Result<(), Failure>, said: &str) -> Outcome {
    match done {
        Ok(()) => {
            let card = call.id("card")?;
            Ok(Answer::see(format!("/d/{}/cards/{card}?said={said}", me.space())))
        }
        Err(Failure::Refused(refusal)) => {
            let on = match call.ask.form.has("on") {
                true => call.field("on").chars().take(20).collect(),
                false => call.today.date().to_string(),
            };
            one_page(me, call, &Typed { on, refusals: vec![refusal], ..Typed::default() })
        }
        Err(other) => Err(other),
    }
}
