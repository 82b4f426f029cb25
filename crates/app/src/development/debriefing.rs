//! Talking an ask over.

use super::pages;
use super::people::record_path;
use super::seen::{Seen, change, seen_ask};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::people::typed::day_of;
use crate::standing::Member;
use kit::http::Answer;
use organizing::cycle::{Debrief, NextAsk, Observed, Shows, Sign, Wish};
use organizing::{AskId, Day, PersonId, Personal, Refusal};
use std::collections::BTreeSet;
use vault::Id;

/// The most characters that are kept of a field.
const CHARS_MAX: usize = 2 * Debrief::TEXT_CHARS_MAX;

/// What is said of one person, as a form carries it.
#[derive(Clone, Default)]
pub struct Typed {
    /// What went well.
    pub well: String,
    /// What to do differently.
    pub differently: String,
    /// What they asked.
    pub asked: String,
    /// What they learned.
    pub learned: String,
    /// What they wish for.
    pub wish: String,
    /// What was ticked.
    pub signs: BTreeSet<String>,
    /// A line about commitment, and one about curiosity.
    pub lines: [String; 2],
    /// What comes next: "now", "by", "not".
    pub next: String,
    /// By when.
    pub next_on: String,
    /// Why not.
    pub next_why: String,
    /// When it was talked over.
    pub on: String,
}

/// The groups of signs, with the field of the line about each.
pub const GROUPS: [(Shows, &str); 2] =
    [(Shows::Commitment, "line-commitment"), (Shows::Curiosity, "line-curiosity")];

impl Typed {
    /// What was sent; `of` stands behind the names of fields where there are several people.
    pub(crate) fn sent(call: &Call, of: &str) -> Typed {
        let kept = |name: &str| -> String {
            call.field(&format!("{name}{of}")).chars().take(CHARS_MAX).collect()
        };
        let signs = format!("sign{of}");
        Typed {
            well: kept("well"),
            differently: kept("differently"),
            asked: kept("asked"),
            learned: kept("learned"),
            wish: kept("wish"),
            signs: call.ask.form.all(&signs).map(str::to_owned).take(Sign::ALL.len()).collect(),
            lines: GROUPS.map(|(_, field)| kept(field)),
            next: kept("then"),
            next_on: kept("then-on"),
            next_why: kept("then-why"),
            on: kept("on"),
        }
    }

    /// A form of which nothing is written.
    pub(crate) fn fresh(call: &Call) -> Typed {
        Typed {
            next: "by".to_owned(),
            next_on: call.today.plus(Debrief::NEXT_DAYS).date().to_string(),
            on: call.today.date().to_string(),
            ..Typed::default()
        }
    }

    pub(super) fn wish(&self) -> Option<Wish> {
        use super::told::{WISHES, wish_word};
        WISHES.into_iter().find(|wish| wish_word(*wish) == self.wish)
    }

    /// What was seen. A line about a group stands with the first thing ticked in it.
    pub(super) fn seen(&self) -> Result<Vec<Observed>, Refusal> {
        let mut seen = Vec::new();
        for ((shows, _), line) in GROUPS.iter().zip(&self.lines) {
            let ticked = |sign: &Sign| self.signs.contains(super::told::sign_word(*sign));
            let of = Sign::ALL.into_iter().filter(|sign| sign.shows() == *shows).filter(ticked);
            let of: Vec<Sign> = of.collect();
            if of.is_empty() && !line.trim().is_empty() {
                return Err(Refusal::at("seen", "debrief-line-alone"));
            }
            seen.extend(of.iter().enumerate().map(|(n, sign)| Observed {
                sign: *sign,
                line: if n == 0 { Personal::new(line) } else { Personal::default() },
            }));
        }
        Ok(seen)
    }

    /// The next ask. One that is made now is put to today until the form that follows has made it.
    pub(super) fn next(&self, today: Day) -> Result<NextAsk, Refusal> {
        match self.next.as_str() {
            "now" => Ok(NextAsk::By(today)),
            "by" if self.next_on.is_empty() => Err(Refusal::at("next", "debrief-next-missing")),
            "by" => day_of("next", &self.next_on).map(NextAsk::By),
            "not" => Ok(NextAsk::Not(Personal::new(&self.next_why))),
            _ => Err(Refusal::at("next", "debrief-next-missing")),
        }
    }

    /// The debrief that it describes.
    pub(crate) fn debrief(
        &self,
        of: PersonId,
        by: PersonId,
        today: Day,
    ) -> Result<Debrief, Refusal> {
        let on = match self.on.as_str() {
            "" => today,
            text => day_of("on", text)?,
        };
        Ok(Debrief {
            of,
            by,
            on,
            well: Personal::new(&self.well),
            differently: Personal::new(&self.differently),
            asked: Personal::new(&self.asked),
            learned: Personal::new(&self.learned),
            wish: self.wish(),
            seen: self.seen()?,
            // What is asked next comes after the talk, also where that was some days ago.
            next: self.next(today.max(on))?,
        })
    }
}

/// GET the form; on to the ask where it was talked over already, or has not ended.
pub fn ask(me: Member, call: &Call) -> Outcome {
    let (seen, ask) = seen_ask(&me, call)?;
    let waits = seen.chain().get(ask).is_some_and(|link| link.waits_for_debrief());
    match waits {
        true => Ok(page(call, &me, 200, (&seen, ask), &Typed::fresh(call), None)),
        false => Ok(Answer::see(pages::ask_path(me.space(), &seen, ask))),
    }
}

fn page(
    call: &Call,
    me: &Member,
    status: u16,
    of: (&Seen, AskId),
    typed: &Typed,
    refusal: Option<Refusal>,
) -> Answer {
    Answer::page_with(status, pages::debrief::page(call, me, of, typed, refusal))
}

/// POST the debrief.
pub fn keep(me: Member, call: &Call) -> Outcome {
    let typed = Typed::sent(call, "");
    let (sent, today, ask) = (typed.clone(), call.today, AskId(call.id("ask")?.0));
    let done = change(&me, call, move |_, _, seen| {
        let (of, by) = (seen.of(), seen.people.me);
        let link = seen.held.value.record.chain.get_mut(ask).ok_or(Failure::NotFound)?;
        link.keep_debrief(sent.debrief(of, by, today)?, today)?;
        Ok(of)
    });
    match done {
        Ok(of) => {
            let record = record_path(me.space(), of);
            Ok(Answer::see(match typed.next.as_str() {
                "now" => {
                    let form = record.replace("/record", "/ask");
                    format!("{form}?after={}&said=said-debrief-kept", Id(ask.0))
                }
                _ => format!("{record}?said=said-debrief-kept"),
            }))
        }
        Err(Failure::Refused(refusal)) => {
            let (seen, ask) = seen_ask(&me, call)?;
            Ok(page(call, &me, 422, (&seen, ask), &typed, Some(refusal)))
        }
        Err(other) => Err(other),
    }
}
