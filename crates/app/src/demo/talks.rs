//! Inventing one-on-ones: few at first, more each week.

use super::dice::Dice;
use super::sayings::{ENGLISH, SPANISH, Sayings, TOPICS};
use super::workers::{Invented, Turf, note};
use organizing::assessment::{Basis, Support};
use organizing::conversation::{Answer, Ask, Conversation};
use organizing::list::{TieKind, Worker};
use organizing::{ConversationId, Day, MemberId, Personal, WorkerId};

/// Days over which one-on-ones were held.
const SPAN: u32 = 61;
/// Days ago on which the petition went around.
const PETITION: i32 = 16;
/// Of a hundred first one-on-ones, how many were followed by a second.
const SECOND: u32 = 34;
/// Of a hundred next steps whose day has passed, how many nobody came back to.
const FORGOTTEN: u32 = 20;
/// Of a hundred who say yes to what can be done there and then, how many do it.
const AT_ONCE: u32 = 70;

/// Who there is in a turf to be named, and who is named most.
pub struct Circle {
    everyone: Vec<WorkerId>,
    followed: Vec<WorkerId>,
}

impl Circle {
    /// Draws who is followed in a turf: about one of twenty-five.
    pub fn of(dice: &mut Dice, people: &[Invented]) -> Circle {
        let in_unit = people.iter().filter(|person| person.worker.excluded.is_none());
        let everyone: Vec<WorkerId> = in_unit.map(|person| WorkerId(person.id.0)).collect();
        let count = everyone.len() / 25 + 1;
        let followed = match everyone.is_empty() {
            true => Vec::new(),
            false => (0..count).map(|_| *dice.pick(&everyone)).collect(),
        };
        Circle { everyone, followed }
    }
}

/// Holds a worker's one-on-ones, if they had any. Returns whom they newly named.
pub fn hold(
    dice: &mut Dice,
    turf: &Turf<'_>,
    circle: &Circle,
    person: &mut Invented,
) -> Vec<WorkerId> {
    let department = turf.ward.department;
    // Nights are reached less than days, everywhere.
    let nights = person.worker.place.shift == "Night";
    let reached = if nights { department.reached * 2 / 3 } else { department.reached };
    if turf.talkers.is_empty() || !dice.chance(reached) {
        return Vec::new();
    }
    let by = match dice.chance(72) {
        true => turf.talkers[0],
        false => *dice.pick(&turf.talkers),
    };
    person.worker.talker = Some(by);
    let mut support = dice.weighed(&[
        (Support::One, 11),
        (Support::Two, 43),
        (Support::Three, 27),
        (Support::Four, 12),
        (Support::Five, 7),
    ]);
    // The larger of two throws, mostly: each week more than the one before.
    let into = match dice.chance(20) {
        true => dice.below(SPAN),
        false => dice.below(SPAN).max(dice.below(SPAN)),
    };
    let mut on = turf.today.plus(into as i32 - (SPAN as i32 - 1));
    let mut named = Vec::new();
    let times = if dice.chance(SECOND) { 2 } else { 1 };
    for time in 0..times {
        let talk = talk(dice, turf, circle, person, (by, on), support, time > 0);
        let after = talk.next_on;
        named.extend(keep(dice, turf, person, talk));
        on = after.unwrap_or_else(|| on.plus(dice.days(6, 14)));
        if on > turf.today {
            break;
        }
        // What one says may move, either way; what one did stays as it was done.
        support = match support {
            Support::Three if dice.chance(50) => Support::Two,
            Support::Two if dice.chance(30) => Support::One,
            Support::Two if dice.chance(25) => Support::Three,
            same => same,
        };
    }
    petition(dice, turf, &mut person.worker, by);
    settle(dice, turf.today, &mut person.worker);
    named
}

fn keep(
    dice: &mut Dice,
    turf: &Turf<'_>,
    person: &mut Invented,
    talk: Conversation,
) -> Vec<WorkerId> {
    let Ok(recorded) = talk.record(turf.today) else { return Vec::new() };
    let (id, talk) = (dice.id(), recorded.conversation);
    let taken = talk.take_in(ConversationId(id.0), &mut person.worker, turf.today);
    person.talks.push((id, talk));
    taken.unwrap_or_default()
}

/// The petition: an act. Not everyone who said yes signed.
fn petition(dice: &mut Dice, turf: &Turf<'_>, worker: &mut Worker, by: MemberId) {
    let asked = worker
        .assessments
        .first()
        .is_some_and(|first| first.on <= turf.today.plus(-PETITION) && first.support.is_support());
    if asked && dice.chance(62) {
        note(worker, turf, Support::Two, Basis::Act, by, PETITION - dice.days(0, 6));
    }
}

/// What was agreed was done by its day, but for some that nobody came back to.
fn settle(dice: &mut Dice, today: Day, worker: &mut Worker) {
    let passed = worker.next_step.as_ref().is_some_and(|step| step.on < today);
    if passed && !dice.chance(FORGOTTEN) {
        worker.next_step = None;
    }
}

fn talk(
    dice: &mut Dice,
    turf: &Turf<'_>,
    circle: &Circle,
    person: &Invented,
    (by, on): (MemberId, Day),
    support: Support,
    again: bool,
) -> Conversation {
    let worker = &person.worker;
    let sayings = match worker.place.language == "Spanish" && dice.chance(85) {
        true => &SPANISH,
        false => &ENGLISH,
    };
    let ((what, step, at_once), answer) = (*dice.pick(sayings.asks), answer(dice, support));
    let asked = support != Support::Five || dice.chance(40);
    let agreed = asked && answer != Answer::No && dice.chance(93);
    let assessed = dice.chance(94);
    let did = asked && at_once && answer == Answer::Yes && dice.chance(AT_ONCE);
    let basis = if did { Basis::Act } else { Basis::Said };
    Conversation {
        worker: WorkerId(person.id.0),
        by,
        on,
        issues: if again && dice.chance(60) { Vec::new() } else { issues(dice, sayings, worker) },
        agitation: maybe(dice, 66, sayings.agitation),
        plan: maybe(dice, 58, sayings.plan),
        inoculated: topics(dice),
        listening: dice.chance(80).then(|| (54 + dice.below(22) + dice.below(14)) as u8),
        ask: asked.then(|| Ask { what: Personal::new(what), answer }),
        next_step: Personal::new(if agreed { step } else { "" }),
        next_on: agreed.then(|| on.plus(dice.days(4, 15))),
        support: assessed.then_some((support, basis)),
        ties: ties(dice, turf, circle, WorkerId(person.id.0)),
        note: maybe(dice, 30, sayings.notes),
        skipped: Vec::new(),
        open: false,
        typed: Vec::new(),
    }
}

fn answer(dice: &mut Dice, support: Support) -> Answer {
    let [yes, thinking] = match support {
        Support::One => [90, 10],
        Support::Two => [72, 24],
        Support::Three | Support::Unassessed => [18, 62],
        Support::Four => [3, 30],
        Support::Five => [0, 5],
    };
    match dice.below(100) {
        thrown if thrown < yes => Answer::Yes,
        thrown if thrown < yes + thinking => Answer::Thinking,
        _ => Answer::No,
    }
}

fn maybe(dice: &mut Dice, percent: u32, from: &[&str]) -> Personal {
    let line = *dice.pick(from);
    Personal::new(if dice.chance(percent) { line } else { "" })
}

fn issues(dice: &mut Dice, sayings: &Sayings, worker: &Worker) -> Vec<Personal> {
    let job = worker.place.job.as_str();
    let own = match job {
        "Nurse" | "Nurse aide" | "Tech" | "Mental health aide" | "Dialysis tech" => sayings.at_beds,
        "Cleaner" | "Laundry worker" | "Floor tech" | "Cook" | "Food server" | "Dishwasher"
        | "Transporter" | "Supply clerk" | "Diet aide" => sayings.in_services,
        _ => sayings.issues,
    };
    let count = dice.weighed(&[(1, 14), (2, 26), (3, 60)]);
    let mut said: Vec<&str> = Vec::new();
    while said.len() < count {
        let from = if dice.chance(55) { own } else { sayings.issues };
        let issue = *dice.pick(from);
        if !said.contains(&issue) {
            said.push(issue);
        }
    }
    said.into_iter().map(Personal::new).collect()
}

fn topics(dice: &mut Dice) -> Vec<String> {
    let covered = dice.weighed(&[(0, 24), (15, 28), (35, 34), (65, 14)]);
    TOPICS.iter().filter(|_| dice.chance(covered)).map(|topic| (*topic).to_owned()).collect()
}

fn ties(
    dice: &mut Dice,
    turf: &Turf<'_>,
    circle: &Circle,
    worker: WorkerId,
) -> Vec<(WorkerId, TieKind)> {
    let count = dice.weighed(&[(0, 30), (1, 40), (2, 30)]);
    let mut ties = Vec::new();
    for _ in 0..count {
        let (to, kind) = match dice.chance(62) {
            true => (
                *dice.pick(&circle.followed),
                dice.weighed(&[(TieKind::Trusts, 55), (TieKind::Follows, 45)]),
            ),
            false if !turf.elsewhere.is_empty() && dice.chance(45) => (
                *dice.pick(turf.elsewhere),
                dice.weighed(&[
                    (TieKind::RidesWith, 50),
                    (TieKind::WorksWith, 35),
                    (TieKind::Family, 15),
                ]),
            ),
            false => (
                *dice.pick(&circle.everyone),
                dice.weighed(&[
                    (TieKind::WorksWith, 45),
                    (TieKind::RidesWith, 25),
                    (TieKind::Trusts, 20),
                    (TieKind::Family, 10),
                ]),
            ),
        };
        if to != worker {
            ties.push((to, kind));
        }
    }
    ties
}
