//! Requests about what management does: the page, recording it, taking back a mistake.

use super::pages::{boss, tag};
use super::records::{self, BossEvents, began};
use crate::call::{Call, Outcome};
use crate::conversations::guide::Guide;
use crate::drive::records::drive;
use crate::failure::Failure;
use crate::people::backs::open_all;
use crate::people::ledger::Sheets;
use crate::people::told::Known;
use crate::people::typed::day_of;
use crate::space::kept;
use crate::space::keys::Keys;
use crate::standing::Member;
use crate::turfs::records::tree;
use kit::http::Answer;
use kit::words::Language;
use organizing::arc::{BossEvent, Coverage, Maneuver, SeeAgain, Stage, see_again};
use organizing::chart::Line;
use organizing::movement::History;
use organizing::{Day, MemberId, Personal, Refusal, TurfId, WorkerId};
use std::collections::{BTreeMap, BTreeSet};
use store::Reader;
use vault::Id;

/// What the page is drawn from.
pub struct Drawn {
    /// The stage that the drive is in.
    pub stage: Stage,
    /// Names of turfs and members.
    pub known: Known,
    /// Whether the caller holds every turf.
    pub whole: bool,
    /// What management did.
    pub events: BossEvents,
    /// Whom to see again, the most pressing first.
    pub again: Vec<SeeAgain>,
    /// Their lines.
    pub lines: BTreeMap<WorkerId, Line>,
    /// Who has been inoculated, and on what.
    pub coverage: Coverage,
    /// The guide, for what topics are called.
    pub guide: Guide,
}

impl Drawn {
    /// Gathers it.
    ///
    /// # Errors
    /// The shelf's.
    pub fn of(
        shelf: &mut Reader,
        keys: &Keys,
        language: Language,
        today: Day,
    ) -> Result<Drawn, Failure> {
        let known = Known::read(shelf, keys)?;
        let events = records::boss(shelf, keys)?.value;
        let sheets = Sheets::open_all(shelf, keys)?;
        let roll = sheets.read()?;
        let counted: Vec<BossEvent> = events.standing().map(|(_, event)| event.clone()).collect();
        let again = see_again(&counted, roll.lines(), &known.tree, today);
        let histories = open_all::<History>(shelf, keys)?;
        let coverage = Coverage::of(roll.lines(), &histories);
        let wanted: BTreeSet<WorkerId> = again.iter().map(|one| one.worker).collect();
        let named = roll.lines().filter(|line| wanted.contains(&line.worker));
        let lines = named.map(|line| (line.worker, line.owned())).collect();
        Ok(Drawn {
            stage: records::arc(shelf, keys)?.value.stage(),
            whole: known.tree.turfs.iter().all(|turf| known.held.contains(&turf.id)),
            guide: Guide::of(&drive(shelf, keys)?.value, language, ""),
            known,
            events,
            again,
            lines,
            coverage,
        })
    }
}

/// GET what management did and will do, who has heard of it ahead, whom to see again.
pub fn show(me: Member, call: &Call) -> Outcome {
    page(&me, call, None)
}

fn page(me: &Member, call: &Call, refusal: Option<Refusal>) -> Outcome {
    let drawn = |shelf: &mut Reader| Drawn::of(shelf, &me.keys, call.language, call.today);
    let drawn = call.app.store.read(drawn)?;
    let page = boss::page(call, me, &drawn, refusal);
    Ok(match refusal {
        None => Answer::page(page),
        Some(_) => Answer::page_with(422, page),
    })
}

/// POST something that management did.
pub fn record(me: Member, call: &Call) -> Outcome {
    let typed = typed(&me, call);
    let (keys, week, today) = (me.keys.clone(), call.week(), call.today);
    let done = call.app.store.write(me.space(), move |shelf| {
        let tree = tree(shelf, &keys)?.value;
        let event = typed?.record(began(&tree), &tree, today)?;
        let mut held = records::boss(shelf, &keys)?;
        held.value.add(event)?;
        kept::save(shelf, &keys, week, &mut held)
    });
    match done {
        Ok(()) => Ok(Answer::see(format!("/d/{}/boss?said=said-boss-recorded", me.space()))),
        Err(Failure::Refused(refusal)) => page(&me, call, Some(refusal)),
        Err(other) => Err(other),
    }
}

/// What was typed of an event.
fn typed(me: &Member, call: &Call) -> Result<BossEvent, Refusal> {
    let what = call.field("what");
    let what = Maneuver::ALL.into_iter().find(|one| tag::maneuver(*one) == what);
    let on = match call.field("on") {
        "" => call.today,
        text => day_of("on", text)?,
    };
    let turfs = call.ask.form.all("turfs").filter_map(|id| id.parse::<Id>().ok());
    Ok(BossEvent {
        what: what.ok_or(Refusal::at("what", "boss-choose-what"))?,
        on,
        turfs: turfs.map(|id| TurfId(id.0)).collect(),
        note: Personal::new(call.field("note")),
        by: MemberId(me.member().0),
    })
}

/// POST: it was a mistake. Whoever recorded it takes it back, or a lead.
pub fn take_back(me: Member, call: &Call) -> Outcome {
    let number: usize = call.field("event").parse().map_err(|_| Failure::NotFound)?;
    let (keys, week, today) = (me.keys.clone(), call.week(), call.today);
    let (by, leads) = (MemberId(me.member().0), me.leads());
    call.app.store.write(me.space(), move |shelf| {
        let mut held = records::boss(shelf, &keys)?;
        let row = held.value.rows.get_mut(number).ok_or(Failure::NotFound)?;
        if !leads && row.event.by != by {
            return Err(Failure::Forbidden);
        }
        if row.taken_back.is_some() {
            return Ok(());
        }
        row.taken_back = Some((by, today));
        kept::save(shelf, &keys, week, &mut held)
    })?;
    Ok(Answer::see(format!("/d/{}/boss?said=said-boss-taken-back", me.space())))
}
