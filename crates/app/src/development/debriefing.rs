//! Talking an ask over, with one person or with a team.

use super::pages;
use super::paths::Paths;
use super::people::{People, record_path};
use super::records::{Path, near};
use super::seen::{Seen, Stopped, change, seen_ask};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::people::typed::day_of;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::standing::Member;
use kit::http::Answer;
use organizing::cycle::{Debrief, GroupDebrief, NextAsk, Observed, Part, Shows, Sign, Wish};
use organizing::{AskId, Day, PersonId, Personal, Refusal};
use std::collections::BTreeSet;
use store::Reader;
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
    fn sent(call: &Call, of: &str) -> Typed {
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
    fn fresh(call: &Call) -> Typed {
        Typed {
            next: "by".to_owned(),
            next_on: call.today.plus(Debrief::NEXT_DAYS).date().to_string(),
            on: call.today.date().to_string(),
            ..Typed::default()
        }
    }

    fn wish(&self) -> Option<Wish> {
        use super::told::{WISHES, wish_word};
        WISHES.into_iter().find(|wish| wish_word(*wish) == self.wish)
    }

    /// What was seen. A line about a group stands with the first thing ticked in it.
    fn seen(&self) -> Result<Vec<Observed>, Refusal> {
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

    /// The next ask. One that is made now is made by today, on the form that follows.
    fn next(&self, today: Day) -> Result<NextAsk, Refusal> {
        match self.next.as_str() {
            "now" => Ok(NextAsk::By(today)),
            "by" if self.next_on.is_empty() => Err(Refusal::at("next", "debrief-next-missing")),
            "by" => day_of("next", &self.next_on).map(NextAsk::By),
            "not" => Ok(NextAsk::Not(Personal::new(&self.next_why))),
            _ => Err(Refusal::at("next", "debrief-next-missing")),
        }
    }

    fn debrief(&self, of: PersonId, by: PersonId, today: Day) -> Result<Debrief, Refusal> {
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
                "now" => format!("{}?said=said-debrief-kept", record.replace("/record", "/ask")),
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

/// Someone of a team, with the ask of theirs that waits.
pub struct Teammate {
    /// Their record.
    pub held: Held<Path>,
    /// The ask that waits to be talked over.
    pub ask: AskId,
    /// What was typed of them.
    pub typed: Typed,
}

impl Teammate {
    /// Who it is.
    pub fn of(&self) -> PersonId {
        self.held.value.record.of()
    }
}

/// A team, as its page is drawn.
pub struct Team {
    /// Those who were there.
    pub there: Vec<Teammate>,
    /// Names.
    pub people: People,
    /// Everyone whose last ask waits, to choose from.
    pub waiting: Vec<PersonId>,
}

/// Those named in the address or the form.
fn wanted(call: &Call) -> Vec<PersonId> {
    let query = call.ask.query.all("who").chain(call.ask.form.all("who"));
    let ids = query.filter_map(|id| id.parse::<Id>().ok()).map(|id| PersonId(id.0));
    let mut seen = BTreeSet::new();
    ids.filter(|id| seen.insert(*id)).take(GroupDebrief::PARTS_MAX).collect()
}

fn team(shelf: &mut Reader, keys: &Keys, call: &Call, who: &[PersonId]) -> Result<Team, Failure> {
    let accounts = super::accounts::Accounts::read(shelf, keys)?;
    let me = accounts.me(keys);
    let mut there = Vec::new();
    for person in who {
        let person = accounts.same(*person);
        let Some(held) = kept::find::<Path>(shelf, keys, Id(person.0))? else { continue };
        let last = held.value.record.chain.last_ended().filter(|link| link.waits_for_debrief());
        let Some(ask) = last.map(|link| link.id()) else { continue };
        let typed = match call.ask.posted {
            true => Typed::sent(call, &format!("-{}", held.id)),
            false => Typed::fresh(call),
        };
        there.push(Teammate { held, ask, typed });
    }
    let waits = |chain: &organizing::cycle::Chain| {
        chain.last_ended().is_some_and(|link| link.waits_for_debrief())
    };
    let all = near(shelf, keys)?;
    let waiting = all.iter().filter(|(who, near)| *who != me && waits(&near.chain));
    let waiting: Vec<PersonId> =
        waiting.map(|(who, _)| *who).take(GroupDebrief::PARTS_MAX).collect();
    let wanted: BTreeSet<PersonId> =
        waiting.iter().copied().chain(there.iter().map(Teammate::of)).collect();
    Ok(Team { there, people: People::read(shelf, keys, accounts, &wanted)?, waiting })
}

/// GET the debrief of a team: who was there, and what waits to be talked over with them.
pub fn ask_team(me: Member, call: &Call) -> Outcome {
    let who = wanted(call);
    let team = call.app.store.read(|shelf| team(shelf, &me.keys, call, &who))?;
    let typed = Typed::fresh(call);
    Ok(Answer::page(pages::debrief::team(call, &me, &team, &typed, None)))
}

/// POST the debrief of a team: each person's part is kept with them, all or none.
pub fn keep_team(me: Member, call: &Call) -> Outcome {
    let who = wanted(call);
    let whole = Typed::sent(call, "");
    let seen = call.app.store.read(|shelf| team(shelf, &me.keys, call, &who))?;
    let done = read_team(&seen, &whole, call.today);
    let done = done.and_then(|group| keep_group(&me, call, group));
    match done {
        Ok(count) => {
            let said = if count == 1 { "said-debrief-kept" } else { "said-debriefs-kept" };
            Ok(Answer::see(format!("/d/{}/debrief?said={said}", me.space())))
        }
        Err(Stopped::At(of, refusal)) => {
            let page = pages::debrief::team(call, &me, &seen, &whole, Some((of, refusal)));
            Ok(Answer::page_with(422, page))
        }
        Err(Stopped::Failed(failure)) => Err(failure),
    }
}

/// What was refused, and at whose part.
pub type AtPart = (Option<PersonId>, Refusal);

fn read_team(team: &Team, whole: &Typed, today: Day) -> Result<GroupDebrief, Stopped<PersonId>> {
    let on = match whole.on.as_str() {
        "" => today,
        text => day_of("on", text)?,
    };
    let parts = team.there.iter().map(|one| {
        let at = |refusal| Stopped::At(Some(one.of()), refusal);
        Ok::<_, Stopped<PersonId>>(Part {
            ask: one.ask,
            of: one.of(),
            asked: Personal::new(&one.typed.asked),
            learned: Personal::new(&one.typed.learned),
            wish: one.typed.wish(),
            seen: one.typed.seen().map_err(at)?,
            next: one.typed.next(today.max(on)).map_err(at)?,
        })
    });
    Ok(GroupDebrief {
        by: team.people.me,
        on,
        well: Personal::new(&whole.well),
        differently: Personal::new(&whole.differently),
        parts: parts.collect::<Result<_, _>>()?,
    })
}

fn keep_group(me: &Member, call: &Call, group: GroupDebrief) -> Result<usize, Stopped<PersonId>> {
    let (keys, week, today) = (me.keys.clone(), call.week(), call.today);
    call.app.store.write(me.space(), move |shelf| {
        let mut records = Vec::with_capacity(group.parts.len());
        for part in &group.parts {
            records.push(kept::load::<Path>(shelf, &keys, Id(part.of.0))?);
        }
        let ask_of = |id: AskId| {
            let link = records.iter().find_map(|held| held.value.record.chain.get(id));
            link.map(|link| link.ask())
        };
        let made = group.debriefs(ask_of, today);
        let made = made.map_err(|refused| Stopped::At(refused.of, refused.refusal))?;
        let mut paths = Paths::new(&keys, week);
        for (held, (ask, debrief)) in records.iter_mut().zip(&made) {
            let link = held.value.record.chain.get_mut(*ask).ok_or(Failure::NotFound)?;
            link.keep_debrief(debrief.clone(), today)?;
            paths.keep(shelf, held, today)?;
        }
        paths.close(shelf)?;
        Ok(made.len())
    })
}
