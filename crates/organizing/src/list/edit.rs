//! Two people change the same worker: what each changed is kept, and where both changed the same
//! thing, both values are kept until someone chooses.

use super::{Contested, Exclusion, NextStep, Worker};
use crate::assessment::LeaderStatus;
use crate::{Day, MemberId, Personal, Refusal, TurfId};

/// A part of a worker's record that people change by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The name.
    Name,
    /// The phones.
    Phones,
    /// The e-mail addresses.
    Emails,
    /// The home address.
    Address,
    /// The roster's number.
    RosterNumber,
    /// The home turf.
    Turf,
    /// The job.
    Job,
    /// The shift.
    Shift,
    /// The language.
    Language,
    /// Whether and why they are outside the unit.
    Excluded,
    /// Who talks with them.
    Talker,
    /// Whether others follow them.
    Leader,
    /// The next step.
    NextStep,
}

impl Part {
    /// Every part.
    pub const ALL: [Part; 13] = [
        Part::Name,
        Part::Phones,
        Part::Emails,
        Part::Address,
        Part::RosterNumber,
        Part::Turf,
        Part::Job,
        Part::Shift,
        Part::Language,
        Part::Excluded,
        Part::Talker,
        Part::Leader,
        Part::NextStep,
    ];

    /// Its form field, as in [`Contested::field`].
    pub const fn id(self) -> &'static str {
        match self {
            Part::Name => "name",
            Part::Phones => "phones",
            Part::Emails => "emails",
            Part::Address => "address",
            Part::RosterNumber => "roster-number",
            Part::Turf => "turf",
            Part::Job => "job",
            Part::Shift => "shift",
            Part::Language => "language",
            Part::Excluded => "excluded",
            Part::Talker => "talker",
            Part::Leader => "leader",
            Part::NextStep => "next-step",
        }
    }

    /// The part of a form field.
    pub fn from_id(id: &str) -> Option<Part> {
        Part::ALL.into_iter().find(|part| part.id() == id)
    }

    /// Whether two records have the same in this part.
    pub fn same(self, one: &Worker, other: &Worker) -> bool {
        match self {
            Part::Name => one.name == other.name,
            Part::Phones => one.phones == other.phones,
            Part::Emails => one.emails == other.emails,
            Part::Address => one.address == other.address,
            Part::RosterNumber => one.roster_number == other.roster_number,
            Part::Turf => one.place.turf == other.place.turf,
            Part::Job => one.place.job == other.place.job,
            Part::Shift => one.place.shift == other.place.shift,
            Part::Language => one.place.language == other.place.language,
            Part::Excluded => one.excluded == other.excluded,
            Part::Talker => one.talker == other.talker,
            Part::Leader => one.leader == other.leader,
            Part::NextStep => one.next_step == other.next_step,
        }
    }

    /// Copies this part of one record into another.
    pub fn copy(self, from: &Worker, to: &mut Worker) {
        match self {
            Part::Name => to.name.clone_from(&from.name),
            Part::Phones => to.phones.clone_from(&from.phones),
            Part::Emails => to.emails.clone_from(&from.emails),
            Part::Address => to.address.clone_from(&from.address),
            Part::RosterNumber => to.roster_number.clone_from(&from.roster_number),
            Part::Turf => to.place.turf = from.place.turf,
            Part::Job => to.place.job.clone_from(&from.place.job),
            Part::Shift => to.place.shift.clone_from(&from.place.shift),
            Part::Language => to.place.language.clone_from(&from.place.language),
            Part::Excluded => to.excluded = from.excluded,
            Part::Talker => to.talker = from.talker,
            Part::Leader => to.leader = from.leader,
            Part::NextStep => to.next_step.clone_from(&from.next_step),
        }
    }

    /// The part as a contested value keeps it. Turfs and members are 32 hexadecimal digits, the
    /// other choices their ids.
    fn text(self, worker: &Worker) -> String {
        let joined =
            |texts: &[Personal]| texts.iter().map(Personal::reveal).collect::<Vec<_>>().join("; ");
        match self {
            Part::Name => worker.name.full.reveal().to_owned(),
            Part::Phones => joined(&worker.phones),
            Part::Emails => joined(&worker.emails),
            Part::Address => worker.address.reveal().to_owned(),
            Part::RosterNumber => worker.roster_number.reveal().to_owned(),
            Part::Turf => hex(worker.place.turf.0),
            Part::Job => worker.place.job.clone(),
            Part::Shift => worker.place.shift.clone(),
            Part::Language => worker.place.language.clone(),
            Part::Excluded => worker.excluded.map_or("", Exclusion::id).to_owned(),
            Part::Talker => worker.talker.map(|member| hex(member.0)).unwrap_or_default(),
            Part::Leader => worker.leader.id().to_owned(),
            Part::NextStep => worker
                .next_step
                .as_ref()
                .map_or(String::new(), |step| format!("{} {}", step.on.date(), step.what.reveal())),
        }
    }

    /// Writes a contested value into the record; none when it cannot be one.
    fn write(self, text: &str, worker: &mut Worker) -> Option<()> {
        let texts = || text.split(';').map(Personal::new).filter(|text| !text.is_empty()).collect();
        match self {
            Part::Name => worker.name = super::Name::parse(text).ok()?,
            Part::Phones => worker.phones = texts(),
            Part::Emails => worker.emails = texts(),
            Part::Address => worker.address = Personal::new(text),
            Part::RosterNumber => worker.roster_number = Personal::new(text),
            Part::Turf => worker.place.turf = TurfId(unhex(text)?),
            Part::Job => text.clone_into(&mut worker.place.job),
            Part::Shift => text.clone_into(&mut worker.place.shift),
            Part::Language => text.clone_into(&mut worker.place.language),
            Part::Excluded if text.is_empty() => worker.excluded = None,
            Part::Excluded => worker.excluded = Some(Exclusion::from_id(text)?),
            Part::Talker if text.is_empty() => worker.talker = None,
            Part::Talker => worker.talker = Some(MemberId(unhex(text)?)),
            Part::Leader => worker.leader = LeaderStatus::from_id(text)?,
            Part::NextStep if text.is_empty() => worker.next_step = None,
            Part::NextStep => {
                let (date, what) = text.split_once(' ').unwrap_or((text, ""));
                let on = Day::of(date.parse().ok()?);
                worker.next_step = Some(NextStep { what: Personal::new(what), on });
            }
        }
        Some(())
    }
}

/// The most contested values that one record keeps; the oldest make room.
pub const CONTESTED_MAX: usize = 40;

/// A record with both people's changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edited {
    /// The record to keep.
    pub worker: Worker,
    /// What the second person's changes changed in it.
    pub changed: Vec<Part>,
    /// What both changed differently: the first person's value stands, the second's is kept in
    /// [`Worker::contested`].
    pub contested: Vec<Part>,
}

/// Brings together two people's changes to a record: `base` is what the second person began
/// with, `mine` what they made of it, `theirs` what is kept by now.
///
/// Phones and e-mail addresses that either added are all kept. Histories only grow, so they are
/// joined.
pub fn edit(base: &Worker, mine: &Worker, theirs: &Worker, by: MemberId, on: Day) -> Edited {
    let mut worker = theirs.clone();
    let (mut changed, mut contested) = (Vec::new(), Vec::new());
    for part in Part::ALL {
        if part.same(mine, base) || part.same(mine, theirs) {
            continue;
        }
        if part.same(theirs, base) {
            part.copy(mine, &mut worker);
            changed.push(part);
        } else if part == Part::Phones {
            worker.phones = joined(&base.phones, &mine.phones, &theirs.phones);
            changed.push(part);
        } else if part == Part::Emails {
            worker.emails = joined(&base.emails, &mine.emails, &theirs.emails);
            changed.push(part);
        } else {
            contest(&mut worker, part, part.text(mine), by, on);
            contested.push(part);
        }
    }
    join_history(mine, &mut worker);
    Edited { worker, changed, contested }
}

/// Keeps a value that lost, once.
pub(super) fn contest(worker: &mut Worker, part: Part, value: String, by: MemberId, on: Day) {
    let value = Personal::new(&value);
    let field = part.id();
    if worker.contested.iter().any(|other| other.field == field && other.value == value) {
        return;
    }
    if worker.contested.len() >= CONTESTED_MAX {
        worker.contested.remove(0);
    }
    worker.contested.push(Contested { field: field.to_owned(), value, by, on });
}

/// Keeps the value of one part for someone to choose later.
pub(super) fn contest_with(worker: &mut Worker, part: Part, other: &Worker, by: MemberId, on: Day) {
    contest(worker, part, part.text(other), by, on);
}

/// Someone chose: the contested value takes the place of the one that stands, or is let go.
///
/// # Errors
/// `contested-gone` when another person chose before, `contested-unusable` when the value can no
/// longer be one (it is then still kept).
pub fn settle(worker: &mut Worker, contested: &Contested, take: bool) -> Result<(), Refusal> {
    let place = worker.contested.iter().position(|other| other == contested);
    let place = place.ok_or(Refusal::of("contested-gone"))?;
    if take {
        let part = Part::from_id(&contested.field);
        part.and_then(|part| part.write(contested.value.reveal(), worker))
            .ok_or(Refusal::of("contested-unusable"))?;
    }
    worker.contested.remove(place);
    Ok(())
}

/// What either added, without what either took away.
fn joined(base: &[Personal], mine: &[Personal], theirs: &[Personal]) -> Vec<Personal> {
    let taken_away = |text: &&Personal| base.contains(text) && !mine.contains(text);
    let mut all: Vec<Personal> = theirs.iter().filter(|t| !taken_away(t)).cloned().collect();
    for text in mine {
        if !base.contains(text) && !all.contains(text) {
            all.push(text.clone());
        }
    }
    all
}

/// Adds to a record's histories what another has and it has not.
pub(super) fn join_history(from: &Worker, to: &mut Worker) {
    for made in &from.assessments {
        if !to.assessments.contains(made) {
            let place = to.assessments.partition_point(|before| before.on <= made.on);
            to.assessments.insert(place, made.clone());
        }
    }
    for id in &from.conversations {
        if !to.conversations.contains(id) {
            to.conversations.push(*id);
        }
    }
    for tie in &from.ties {
        if !to.ties.contains(tie) {
            to.ties.push(tie.clone());
        }
    }
    for value in &from.contested {
        if !to.contested.contains(value) && to.contested.len() < CONTESTED_MAX {
            to.contested.push(value.clone());
        }
    }
    to.talked_on = to.talked_on.max(from.talked_on);
}

fn hex(bytes: [u8; 16]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Option<[u8; 16]> {
    if text.len() != 32 || !text.is_ascii() {
        return None;
    }
    let mut bytes = [0; 16];
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(place * 2..place * 2 + 2)?, 16).ok()?;
    }
    Some(bytes)
}

impl Exclusion {
    /// Every reason.
    pub const ALL: [Exclusion; 3] = [Exclusion::Supervisor, Exclusion::Manager, Exclusion::Left];

    /// Its id in forms and catalogues.
    pub const fn id(self) -> &'static str {
        match self {
            Exclusion::Supervisor => "supervisor",
            Exclusion::Manager => "manager",
            Exclusion::Left => "left",
        }
    }

    /// The reason of an id.
    pub fn from_id(id: &str) -> Option<Exclusion> {
        Exclusion::ALL.into_iter().find(|reason| reason.id() == id)
    }
}

impl LeaderStatus {
    /// Every status.
    pub const ALL: [LeaderStatus; 3] =
        [LeaderStatus::Unknown, LeaderStatus::Activist, LeaderStatus::Leader];

    /// Its id in forms and catalogues.
    pub const fn id(self) -> &'static str {
        match self {
            LeaderStatus::Unknown => "unknown",
            LeaderStatus::Activist => "activist",
            LeaderStatus::Leader => "leader",
        }
    }

    /// The status of an id.
    pub fn from_id(id: &str) -> Option<LeaderStatus> {
        LeaderStatus::ALL.into_iter().find(|status| status.id() == id)
    }
}
