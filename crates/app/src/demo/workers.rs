//! Inventing the workers of one turf.

use super::cast::Colleague;
use super::dice::Dice;
use super::hospital::Ward;
use super::names::{Names, Tongue};
use super::talks::{self, Circle};
use organizing::assessment::{Assessment, Basis, LeaderStatus, Support, assess};
use organizing::conversation::Conversation;
use organizing::list::{Contested, Exclusion, Name, Worker};
use organizing::{Day, MemberId, Personal, TurfId, WorkerId};
use std::collections::HashMap;
use vault::Id;

/// A worker, with the one-on-ones they had.
pub struct Invented {
    /// Which worker.
    pub id: Id,
    /// As kept.
    pub worker: Worker,
    /// Their one-on-ones, in order.
    pub talks: Vec<(Id, Conversation)>,
    /// How many people named them.
    pub named: i16,
}

/// Days ago on which the first few met, before there was a list.
const FIRST_MEETING: i32 = 72;
/// Of a hundred who work somewhere, how many supervise or manage.
const SUPERVISORS: u32 = 4;
/// Of a hundred who have a short name, how many are on the list a second time by it.
const TWICE: u32 = 22;
/// Names, and what their coworkers call them.
const SHORT: [(&str, &str); 14] = [
    ("José", "Pepe"),
    ("Francisco", "Paco"),
    ("Guadalupe", "Lupe"),
    ("Dolores", "Lola"),
    ("Manuel", "Manny"),
    ("Robert", "Bob"),
    ("William", "Bill"),
    ("Jennifer", "Jenny"),
    ("Patricia", "Pat"),
    ("Deborah", "Debbie"),
    ("Michael", "Mike"),
    ("Daniel", "Danny"),
    ("Rebecca", "Becky"),
    ("Anthony", "Tony"),
];

/// What a turf's workers are invented from.
pub struct Turf<'a> {
    /// The department.
    pub ward: &'a Ward,
    /// Its turf.
    pub turf: TurfId,
    /// Those of the drive's people who work in it.
    pub own: Vec<&'a Colleague>,
    /// Those who talk with workers in it, the owner first.
    pub talkers: Vec<MemberId>,
    /// Today.
    pub today: Day,
    /// Workers of other turfs, with whom one may share a ride.
    pub elsewhere: &'a [WorkerId],
}

/// Invents a turf's workers.
pub fn invent(dice: &mut Dice, names: &mut Names, turf: &Turf<'_>) -> Vec<Invented> {
    let mut people: Vec<Invented> = Vec::with_capacity(turf.ward.workers as usize);
    for number in 0..turf.ward.workers {
        let twice =
            people.last().filter(|_| dice.chance(TWICE)).and_then(|last| twice(&last.worker));
        let made = match (turf.own.get(number as usize), twice) {
            (Some(colleague), _) => one_of_us(dice, turf, colleague),
            (None, Some(twice)) => twice,
            (None, None) => stranger(dice, names, turf, people.last()),
        };
        people.push(Invented { id: dice.id(), worker: made, talks: Vec::new(), named: 0 });
    }
    let circle = Circle::of(dice, &people);
    let mut named: HashMap<WorkerId, i16> = HashMap::new();
    for person in &mut people {
        if person.worker.excluded.is_some() || is_us(&person.worker) {
            continue;
        }
        for who in talks::hold(dice, turf, &circle, person) {
            *named.entry(who).or_default() += 1;
        }
        if person.talks.is_empty() {
            without_talk(dice, turf, &mut person.worker);
        }
        contest(dice, turf, &mut person.worker);
    }
    for person in &mut people {
        person.named = named.get(&WorkerId(person.id.0)).copied().unwrap_or(0);
        if person.worker.leader == LeaderStatus::Unknown && person.worker.excluded.is_none() {
            person.worker.leader = seen_as(dice, person);
        }
    }
    people
}

/// A leader is who others follow, whatever they think of us (E4); people say so.
fn seen_as(dice: &mut Dice, person: &Invented) -> LeaderStatus {
    let willing = person.worker.assessments.last().is_some_and(|a| a.support == Support::One);
    match person.named {
        3.. if dice.chance(55) => LeaderStatus::Leader,
        _ if willing && dice.chance(50) => LeaderStatus::Activist,
        _ => LeaderStatus::Unknown,
    }
}

fn is_us(worker: &Worker) -> bool {
    worker.leader == LeaderStatus::Activist
}

/// One of the drive's own people, who are on the list like everyone else.
fn one_of_us(dice: &mut Dice, turf: &Turf<'_>, colleague: &Colleague) -> Worker {
    let mut worker = Worker::new(colleague.name.clone(), turf.turf);
    if let Some((job, shift, tongue)) = colleague.place {
        place(&mut worker, job, shift, tongue.word());
    }
    worker.phones = vec![phone(dice)];
    worker.roster_number = roster_number(dice);
    worker.leader = LeaderStatus::Activist;
    let by = turf.talkers.last().copied().unwrap_or(MemberId(colleague.account.0));
    worker.talker = Some(by);
    let days_ago = dice.days(3, 24);
    note(&mut worker, turf, Support::One, Basis::Act, by, days_ago);
    worker
}

fn stranger(
    dice: &mut Dice,
    names: &mut Names,
    turf: &Turf<'_>,
    beside: Option<&Invented>,
) -> Worker {
    let department = turf.ward.department;
    let tongue = dice.weighed(department.tongues);
    let related = beside.filter(|other| {
        other.worker.place.language == tongue.word() && other.worker.excluded.is_none()
    });
    let related = related.filter(|_| dice.chance(7));
    let family = related.map(|other| other.worker.name.family.reveal().to_owned());
    let name = names.next(dice, tongue, family.as_deref());
    let mut worker = Worker::new(name, turf.turf);
    let spoken = match dice.below(100) {
        0..10 => "",
        10..22 => Tongue::English.word(),
        _ => tongue.word(),
    };
    let (job, shift) = (dice.weighed(department.jobs), dice.weighed(department.shifts));
    place(&mut worker, job, shift, spoken);
    worker.phones = match related {
        // A phone on the kitchen wall, or a phone plan for the family.
        Some(other) if !other.worker.phones.is_empty() => other.worker.phones.clone(),
        _ if dice.chance(9) => Vec::new(),
        _ => vec![phone(dice)],
    };
    if dice.chance(34) {
        worker.emails = vec![email(dice, &worker)];
    }
    worker.roster_number = roster_number(dice);
    supervise(dice, &mut worker);
    worker
}

/// The same person once more, as a coworker told of them: by the short name, with the phone
/// written otherwise, and nothing else.
fn twice(worker: &Worker) -> Option<Worker> {
    let (_, short) = SHORT.iter().find(|(given, _)| *given == worker.name.given.reveal())?;
    let digits = worker.phones.first()?.reveal().replace(|c: char| !c.is_ascii_digit(), "");
    let name = Name::from_parts(short, "", worker.name.family.reveal()).ok()?;
    let mut again = Worker::new(name, worker.place.turf);
    again.phones = vec![Personal::new(&format!("+1 {digits}"))];
    again.place.shift.clone_from(&worker.place.shift);
    Some(again)
}

fn supervise(dice: &mut Dice, worker: &mut Worker) {
    if dice.chance(SUPERVISORS) {
        let (job, why) = *dice.pick(&[
            ("Supervisor", Exclusion::Supervisor),
            ("Supervisor", Exclusion::Supervisor),
            ("Manager", Exclusion::Manager),
        ]);
        job.clone_into(&mut worker.place.job);
        worker.excluded = Some(why);
    } else if dice.below(200) == 0 {
        worker.excluded = Some(Exclusion::Left);
    }
}

fn place(worker: &mut Worker, job: &str, shift: &str, language: &str) {
    job.clone_into(&mut worker.place.job);
    shift.clone_into(&mut worker.place.shift);
    language.clone_into(&mut worker.place.language);
}

/// What is known of someone with whom nobody has had the conversation.
fn without_talk(dice: &mut Dice, turf: &Turf<'_>, worker: &mut Worker) {
    let reached = turf.ward.department.reached;
    let Some(owner) = turf.talkers.first().copied() else { return };
    if dice.chance(reached / 2) {
        worker.talker = Some(*dice.pick(&turf.talkers));
    }
    if dice.chance(reached / 10) {
        // Came to the first meeting, and nobody has asked since.
        note(worker, turf, Support::Two, Basis::Act, owner, FIRST_MEETING);
    } else if dice.chance(reached / 3) {
        let guess = dice.weighed(&[
            (Support::Two, 30),
            (Support::Three, 40),
            (Support::Four, 18),
            (Support::Five, 12),
        ]);
        let days_ago = dice.days(4, 66);
        note(worker, turf, guess, Basis::Guess, owner, days_ago);
    }
}

/// Now and then two people changed the same thing at once, and nobody has chosen yet.
fn contest(dice: &mut Dice, turf: &Turf<'_>, worker: &mut Worker) {
    let Some(by) = turf.talkers.first().filter(|_| dice.below(250) == 0) else { return };
    let other = dice.weighed(turf.ward.department.shifts);
    if other != worker.place.shift {
        let (value, on) = (Personal::new(other), turf.today.plus(-dice.days(1, 20)));
        worker.contested.push(Contested { field: "shift".to_owned(), value, by: *by, on });
    }
}

/// Notes an assessment; one that the rules refuse is not noted.
pub fn note(
    worker: &mut Worker,
    turf: &Turf<'_>,
    support: Support,
    basis: Basis,
    by: MemberId,
    days_ago: i32,
) {
    let on = turf.today.plus(-days_ago);
    let made = Assessment { support, basis, by, on, conversation: None };
    let _ = assess(worker, made, turf.today);
}

/// A number of area code 555, which nobody has.
fn phone(dice: &mut Dice) -> Personal {
    let (three, four) = (200 + dice.below(800), dice.below(10_000));
    Personal::new(&match dice.below(4) {
        0 => format!("555-{three}-{four:04}"),
        1 => format!("555{three}{four:04}"),
        _ => format!("(555) {three}-{four:04}"),
    })
}

fn email(dice: &mut Dice, worker: &Worker) -> Personal {
    let plain =
        worker.name.folded().reveal().split(' ').rev().take(2).collect::<Vec<_>>().join(".");
    let plain: String = plain.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '.').collect();
    Personal::new(&format!("{plain}{}@example.org", dice.below(90) + 10))
}

fn roster_number(dice: &mut Dice) -> Personal {
    Personal::new(&format!("E{:07}", dice.below(10_000_000)))
}
