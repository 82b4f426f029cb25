//! What came of the requests that are coached at the desk: sessions, next steps, who stands beside
//! whom, two circles.

use super::dice::Dice;
use crate::coaching::drives::DriveOf;
use crate::coaching::records::{Bench, Coached};
use crate::failure::Failure;
use crate::own::records::found;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use organizing::coaching::{Circle, Met, Rounds, Session, Walked};
use organizing::cycle::{
    Ask, Asked, Debrief, How, NextAsk, Observed, Presence, Promise, Sign, SizeId, Sizes, Wish,
};
use organizing::development::Level;
use organizing::{AskId, Day, MemberId, PersonId, Personal};
use store::Writer;
use vault::{Id, Identity};

/// What was said in sessions.
const SAID: [&str; 5] = [
    "They wrote down everyone on the shift: nineteen, and two nobody had thought of. What stands in the way is the fear of being the first.",
    "Three talked in the break room and nobody was called in. They want to know who others listen to; we went through the names one by one.",
    "The manager asked around. We practiced what they say when they are alone with him, and they said it better than I.",
    "Nothing happened since: two of them had double shifts. We made the step smaller, and they chose the day themselves.",
    "Eleven came to the kitchen table. They wrote the demand down themselves and read it out.",
];
/// Next steps: what, how big, what the coach does to help.
const STEPS: [(&str, u8, &str); 6] = [
    ("Come to the Sunday call", 0, "I call on Saturday."),
    ("Bring one from the night shift along", 1, "We practice what to say first."),
    ("Write down everyone on the shift", 2, "I send the empty chart."),
    ("Talk with three whom others listen to", 2, "We go through it on the evening before."),
    ("Lead the talk at the kitchen table", 3, "I listen in, and say nothing."),
    ("Have two others lead the next one", 4, "We plan it together, task by task."),
];

/// The days on which the two met, weekly or so; the last of one that is late lies too far back.
pub fn days(from: Day, until: Day, late: bool, dice: &mut Dice) -> Vec<Day> {
    let until = if late { until.plus(-12) } else { until };
    let mut days = Vec::new();
    let mut day = from.plus(dice.days(1, 3));
    while day <= until && days.len() < SAID.len() {
        days.push(day);
        day = day.plus(dice.days(6, 9));
    }
    days
}

/// Writes the sessions of a case down, with the steps that were agreed and what came of them.
///
/// # Errors
/// The shelf's.
pub fn hold(
    shelf: &mut Writer,
    keys: &Keys,
    (week, id): (u32, Id),
    days: &[Day],
    dice: &mut Dice,
) -> Result<(), Failure> {
    let Some(mut file) = kept::find::<Coached>(shelf, keys, id)? else { return Ok(()) };
    let mut rounds = kept::only::<Rounds>(shelf, keys)?;
    let Coached { case, chain } = &mut file.value;
    let (coach, of, sizes) = (case.coach(), PersonId(id.0), Sizes::default());
    let by = PersonId::from(coach);
    for (n, (day, said)) in days.iter().zip(SAID).enumerate() {
        let open: Vec<AskId> = chain.open().map(|link| link.id()).collect();
        for (m, ask) in open.into_iter().enumerate() {
            let (how, line) = match m {
                0 => (How::Done, "They did it a day early."),
                _ => (How::Declined, "A double shift came in between."),
            };
            let link = chain.get_mut(ask).ok_or(Failure::Fault("an ask that was lost"))?;
            link.ask_mut().end(how, by, *day, Personal::new(line), *day)?;
            let debrief = Debrief {
                well: Personal::new("They asked, and then waited for the answer."),
                differently: Personal::new("Begin with whoever is hardest to reach."),
                wish: Some(if m == 0 { Wish::More } else { Wish::Same }),
                seen: vec![Observed { sign: Sign::DidWhatTheySaid, line: Personal::default() }],
                next: NextAsk::By(day.plus(1)),
                ..Debrief::begin(of, by, *day)
            };
            link.keep_debrief(debrief, *day)?;
        }
        let many = if n % 2 == 0 { 2 } else { 1 };
        let mut asks = Vec::new();
        for (what, size, help) in STEPS.iter().skip(n).take(many) {
            let asked = Asked {
                of,
                by,
                what: Personal::new(what),
                size: SizeId(*size),
                hours: 0,
                on: *day,
                due: day.plus(7),
                support: Promise { by, what: Personal::new(help) },
                role: None,
                early: None,
                instead_of: None,
            };
            let ask = Ask::make(asked, Presence::NoAccount, chain, &sizes, *day)?;
            let id = AskId(dice.id().0);
            chain.add(id, ask)?;
            asks.push(id);
        }
        let next = Some(day.plus(8));
        let session = Session { on: *day, by: coach, note: Personal::new(said), asks, next };
        case.meet(session, *day)?;
        rounds.value.held(coach, *day);
    }
    rounds.value.keep(&file.value.case, false);
    kept::save(shelf, keys, week, &mut file)?;
    kept::save(shelf, keys, week, &mut rounds)
}

/// One case of the drive's coach became the drive, as they alone know.
///
/// # Errors
/// The shelf's.
pub fn became(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    (identity, account): (&Identity, Id),
    drive: Id,
) -> Result<(), Failure> {
    let rounds = kept::only::<Rounds>(shelf, keys)?.value;
    let Some(round) = rounds.of(MemberId(account.0)).next() else { return Ok(()) };
    let (own, _) = found(shelf, identity, account, week)?;
    let link = DriveOf { drive: Some(drive) };
    kept::save(shelf, &own, week, &mut Held::new(Id(round.request.0), Id::ZERO, link))
}

/// Who stands beside whom, and two circles: one that meets, and one that has gone quiet.
///
/// # Errors
/// The shelf's.
pub fn meet(
    shelf: &mut Writer,
    keys: &Keys,
    (week, today): (u32, Day),
    coaches: &[MemberId],
    dice: &mut Dice,
) -> Result<(), Failure> {
    let mut bench = Bench::default();
    for (number, who) in (0..).zip(coaches) {
        let walked = match number % 5 {
            0 => Walked {
                since: Some(today.plus(-dice.days(800, 2_500))),
                trained: Some(if number == 0 { Level::Teach } else { Level::Do }),
                talked: Some(today.plus(-dice.days(30, 300))),
            },
            1 | 2 => Walked {
                since: Some(today.plus(-dice.days(60, 500))),
                trained: Some(Level::Learn),
                talked: None,
            },
            _ => Walked::default(),
        };
        bench.walked.insert(*who, walked);
    }
    let lead = coaches[0];
    for pair in coaches.chunks(5).filter(|few| few.len() > 2) {
        bench.pairs.confirm((pair[1], pair[0]), lead, today.plus(-dice.days(20, 90)))?;
    }
    kept::save(shelf, keys, week, &mut Held::new(Id::ZERO, Id::ZERO, bench))?;
    let mut circle = |name: &str, many: usize, met: &[i32], note: &str| {
        let since = today.plus(-met[0] - 5);
        let mut circle = Circle::begin(Personal::new(name), 14, since)?;
        for who in coaches.iter().take(many) {
            circle.join(*who)?;
        }
        for (n, ago) in met.iter().enumerate() {
            let there = coaches.iter().take(many.saturating_sub(n % 2)).copied().collect();
            let (on, note) = (today.plus(-ago), Personal::new(note));
            circle.meet(Met { on, there, note }, today)?;
        }
        kept::save(shelf, keys, week, &mut Held::new(dice.id(), Id::ZERO, circle))
    };
    circle(
        "Thursday evening",
        6,
        &[38, 24, 10],
        "A case without names: everyone waits for one person to begin. We practiced asking instead of answering. One of us carries six and hands two on.",
    )?;
    circle("The valley", 3, &[96, 71], "Three of us. Whom do we ask to join?")
}
