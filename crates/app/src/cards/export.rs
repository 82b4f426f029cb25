//! Taking the cards away: one lead asks, another allows it, both freshly unlocked; then either may
//! take the file within a day. It is logged before it is handed out.

use super::actions::shown;
use super::pages;
use super::records::{Asked, Desk, desk, gathered};
use super::shown::Shown;
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::space::audit::{self, Act, Event};
use crate::space::kept;
use crate::standing::{Fresh, Lead, Member};
use kit::http::Answer;
use kit::tables::write_csv;
use organizing::cards::{How, Stands};
use organizing::{MemberId, Refusal};
use vault::Id;

/// Seconds for which what was allowed may be done.
pub const ALLOWED_S_MAX: i64 = 24 * 60 * 60;

/// Where an export stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Nobody asked, or it was too long ago.
    Not,
    /// A lead asked, and another has to allow it.
    Asked(MemberId),
    /// Either of the two may take the cards away.
    Allowed {
        /// Who asked.
        asked: MemberId,
        /// Who allowed it.
        allowed: MemberId,
    },
}

impl Stage {
    /// As it stands now.
    pub fn of(asked: Option<&Asked>, now_s: i64) -> Stage {
        let recent = |at_s: i64| (0..ALLOWED_S_MAX).contains(&(now_s - at_s));
        match asked {
            Some(Asked { by, allowed: Some((allowed, at_s)), .. }) if recent(*at_s) => {
                Stage::Allowed { asked: *by, allowed: *allowed }
            }
            Some(Asked { by, at_s, allowed: None }) if recent(*at_s) => Stage::Asked(*by),
            _ => Stage::Not,
        }
    }
}

/// POST: ask to take the cards away.
pub fn ask(me: Fresh<Lead>, call: &Call) -> Outcome {
    let (by, at_s) = (MemberId(me.member().0), call.app.clock.now_s());
    let done = change(&me, call, move |desk| {
        desk.asked = Some(Asked { by, at_s, allowed: None });
        Ok(())
    });
    answer(me.0, call, done, "said-cards-export-asked")
}

/// POST: allow what another lead asked for.
pub fn allow(me: Fresh<Lead>, call: &Call) -> Outcome {
    let (by, at_s) = (MemberId(me.member().0), call.app.clock.now_s());
    let done = change(&me, call, move |desk| match Stage::of(desk.asked.as_ref(), at_s) {
        Stage::Asked(asked) if asked == by => Err(Refusal::of("cards-export-two")),
        Stage::Asked(_) => {
            if let Some(asked) = &mut desk.asked {
                asked.allowed = Some((by, at_s));
            }
            Ok(())
        }
        _ => Err(Refusal::of("cards-export-not-asked")),
    });
    answer(me.0, call, done, "said-cards-export-allowed")
}

fn change(
    me: &Lead,
    call: &Call,
    change: impl FnOnce(&mut Desk) -> Result<(), Refusal> + Send + 'static,
) -> Result<(), Failure> {
    let (keys, week) = (me.keys.clone(), call.week());
    call.app.store.write(me.space(), move |shelf| {
        let gathering = gathered(shelf, &keys)?.value;
        let mut held = desk(shelf, &keys, &gathering)?;
        change(&mut held.value)?;
        kept::save(shelf, &keys, week, &mut held)
    })
}

fn answer(me: Lead, call: &Call, done: Result<(), Failure>, said: &str) -> Outcome {
    match done {
        Ok(()) => Ok(Answer::see(format!("/d/{}/cards/showing?said={said}", me.space()))),
        Err(Failure::Refused(refusal)) => {
            let me = Member(me.0);
            let shown = shown(&me, call)?;
            let page = pages::showing::page(call, &me, &shown, Some(refusal));
            Ok(Answer::page_with(422, page))
        }
        Err(other) => Err(other),
    }
}

/// POST: the cards that count, as a table, or as a sheet with the declaration to be printed.
pub fn take(me: Fresh<Lead>, call: &Call) -> Outcome {
    let member = Member(me.0.0);
    let shown = shown(&member, call)?;
    let mine = MemberId(member.member().0);
    let allowed =
        match Stage::of(shown.asked.as_ref(), call.app.clock.now_s()) {
            Stage::Allowed { asked, allowed } if [asked, allowed].contains(&mine) => {
                if asked == mine { allowed } else { asked }
            }
            _ => {
                let refusal = Refusal::of("cards-export-not-allowed");
                return answer(Lead(member.0), call, Err(refusal.into()), "");
            }
        };
    let act = Act::CardsExported { cards: shown.showing.counted, allowed: Id(allowed.0) };
    let event = Event::now(call, &member.keys, act);
    let (keys, week, identity) =
        (member.keys.clone(), call.week(), member.signed_in.identity(call)?);
    let log = move |shelf: &mut store::Writer| audit::log(shelf, &keys, &identity, week, &event);
    call.app.store.write(member.space(), log)?;
    Ok(match call.field("format") {
        "sheet" => Answer::page(pages::showing::sheet(call, &member, &shown)),
        _ => {
            let name = format!("{}.csv", &Id::random().to_string()[..12]);
            Answer::file(&name, "text/csv; charset=utf-8", write_csv(table(call, &shown)))
        }
    })
}

/// The columns, by the ids of their names.
const COLUMNS: [&str; 10] = [
    "card-signer",
    "cards-column-on-list",
    "cards-column-turf",
    "cards-column-contact",
    "card-phone",
    "card-employer",
    "card-signed-on",
    "cards-column-how",
    "cards-column-confirmed",
    "cards-column-version",
];

/// The cards that count.
fn table(call: &Call, shown: &Shown) -> Vec<Vec<String>> {
    let words = call.words();
    let mut rows: Vec<Vec<String>> = shown
        .book
        .cards
        .values()
        .filter(|kept| matches!(shown.stand(kept.card.id), Stands::Counts(_)))
        .map(|kept| {
            let card = &kept.card;
            let worker = kept.worker.and_then(|worker| shown.workers.get(&worker));
            let how = match card.how {
                How::Typed(_) => "cards-how-typed",
                How::Drawn(..) => "cards-how-drawn",
                How::Paper(_) => "cards-how-paper",
            };
            vec![
                card.signer.reveal().to_owned(),
                worker.map_or(String::new(), |(name, _)| name.reveal().to_owned()),
                worker.map_or(String::new(), |(_, turf)| shown.known.tree.path_name(*turf)),
                card.contact.reveal().to_owned(),
                card.phone.reveal().to_owned(),
                card.employer.reveal().to_owned(),
                card.on.date().to_string(),
                words.say(how),
                kept.confirmed.map_or(String::new(), |(on, _)| on.date().to_string()),
                card.text_version.to_string(),
            ]
        })
        .collect();
    rows.sort();
    rows.insert(0, COLUMNS.iter().map(|id| words.say(id)).collect());
    rows
}
