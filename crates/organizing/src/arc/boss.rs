//! The boss campaign: what management did, what it will do next, and whom to see again.

use super::Stage;
use crate::assessment::{AHEAD_DAYS_MAX, Support};
use crate::chart::Line;
use crate::turf::Tree;
use crate::{Day, MemberId, Personal, Refusal, TurfId, WorkerId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What management does against people who organize.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Maneuver {
    /// Kindness that was never there: pizza, open doors.
    Charm,
    /// Letters, posters, texts, a web page.
    Letters,
    /// A meeting that everyone must sit through.
    Meeting,
    /// Talks alone with a supervisor.
    TalksAlone,
    /// People hired to talk us out of it.
    Consultants,
    /// Promises or sudden raises.
    Promises,
    /// Threats: hours, jobs, closing.
    Threats,
    /// Someone disciplined, moved or fired.
    Retaliation,
    /// Delay: lawyers, hearings, talks that go nowhere.
    Delay,
    /// Something else.
    Other,
}

impl Maneuver {
    /// Every maneuver.
    pub const ALL: [Maneuver; 10] = [
        Maneuver::Charm,
        Maneuver::Letters,
        Maneuver::Meeting,
        Maneuver::TalksAlone,
        Maneuver::Consultants,
        Maneuver::Promises,
        Maneuver::Threats,
        Maneuver::Retaliation,
        Maneuver::Delay,
        Maneuver::Other,
    ];

    /// The inoculation topics that go ahead of it, by their id in the guide.
    pub fn topics(self) -> &'static [&'static str] {
        match self {
            Maneuver::Charm => &["family", "another-chance"],
            Maneuver::Letters => &["third-party", "dues"],
            Maneuver::Meeting => &["meeting", "third-party"],
            Maneuver::TalksAlone => &["alone"],
            Maneuver::Consultants => &["third-party", "meeting", "dues"],
            Maneuver::Promises => &["another-chance", "favors"],
            Maneuver::Threats => &["no-guarantees", "favors"],
            Maneuver::Retaliation => &["favors", "alone"],
            Maneuver::Delay => &["no-guarantees", "another-chance"],
            Maneuver::Other => &[],
        }
    }

    /// What to expect next in a stage, the likeliest first. Our working order: it goes from
    /// kindness to pressure as management learns more.
    pub fn predicted(stage: Stage) -> &'static [Maneuver] {
        use Maneuver::{
            Charm, Consultants, Delay, Letters, Meeting, Promises, Retaliation, TalksAlone, Threats,
        };
        match stage {
            Stage::Quiet | Stage::Committee => &[Charm, TalksAlone],
            Stage::Acting => &[TalksAlone, Promises, Retaliation],
            Stage::Majority => &[TalksAlone, Charm, Letters],
            Stage::Public => &[Letters, Meeting, TalksAlone, Promises],
            Stage::Recognition => &[Consultants, Meeting, Threats, Promises, Retaliation],
            Stage::FirstContract => &[Delay, Retaliation, Letters],
        }
    }
}

/// Something that management did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BossEvent {
    /// What sort.
    pub what: Maneuver,
    /// When.
    pub on: Day,
    /// Where: these turfs with their parts; the whole workplace where none is named.
    pub turfs: Vec<TurfId>,
    /// In a few words; what was done, not who was hurt.
    pub note: Personal,
    /// Who recorded it.
    pub by: MemberId,
}

impl BossEvent {
    /// The most characters of the note.
    pub const NOTE_CHARS_MAX: usize = 500;
    /// Within so many days the 2s and 3s are seen again (`method.md` 4).
    pub const SEE_AGAIN_DAYS: i32 = 7;

    /// Puts an event in order for keeping.
    ///
    /// # Errors
    /// `boss-event-in-the-future`, `boss-event-before-drive`, `boss-event-turf-unknown`,
    /// `boss-event-too-long`.
    pub fn record(
        mut self,
        drive_began: Day,
        tree: &Tree,
        today: Day,
    ) -> Result<BossEvent, Refusal> {
        self.turfs.sort_unstable();
        self.turfs.dedup();
        if self.on > today.plus(AHEAD_DAYS_MAX) {
            return Err(Refusal::at("on", "boss-event-in-the-future"));
        }
        if self.on < drive_began {
            return Err(Refusal::at("on", "boss-event-before-drive"));
        }
        if !self.turfs.iter().all(|turf| tree.get(*turf).is_some()) {
            return Err(Refusal::at("turfs", "boss-event-turf-unknown"));
        }
        if self.note.reveal().chars().count() > BossEvent::NOTE_CHARS_MAX {
            return Err(Refusal::at("note", "boss-event-too-long"));
        }
        Ok(self)
    }

    /// Whether it happened in a turf.
    pub fn hit(&self, turf: TurfId, tree: &Tree) -> bool {
        self.turfs.is_empty() || self.turfs.iter().any(|hit| tree.is_within(turf, *hit))
    }
}

/// A worker to see again after what management did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeeAgain {
    /// Who.
    pub worker: WorkerId,
    /// In which turf.
    pub turf: TurfId,
    /// As assessed before: 2 or 3.
    pub support: Support,
    /// When it happened, the first of what they have not been seen since.
    pub since: Day,
    /// By when.
    pub by: Day,
    /// Whether that day has passed.
    pub overdue: bool,
}

/// The 2s and 3s of the turfs that were hit who have neither been talked with nor assessed
/// since, by the day by which to see them. A talk on the day itself may have come before it, so
/// it does not count: to ask once too often costs less than to lose someone.
pub fn see_again<'a, T: 'a>(
    events: &[BossEvent],
    lines: impl IntoIterator<Item = &'a Line<T>>,
    tree: &Tree,
    today: Day,
) -> Vec<SeeAgain> {
    let mut hits: BTreeMap<TurfId, Vec<Day>> = BTreeMap::new();
    let mut again = Vec::new();
    for line in lines.into_iter().filter(|line| line.in_unit()) {
        if !matches!(line.support, Support::Two | Support::Three) {
            continue;
        }
        let days = hits.entry(line.turf).or_insert_with(|| {
            let mut days: Vec<Day> = events
                .iter()
                .filter(|event| event.on <= today && event.hit(line.turf, tree))
                .map(|event| event.on)
                .collect();
            days.sort_unstable();
            days
        });
        let assessed = line.assessed_on.filter(|_| line.counts());
        let seen = line.talked_on.max(assessed);
        let Some(since) = days.iter().copied().find(|on| seen.is_none_or(|seen| seen <= *on))
        else {
            continue;
        };
        let by = since.plus(BossEvent::SEE_AGAIN_DAYS);
        let (worker, turf, support) = (line.worker, line.turf, line.support);
        again.push(SeeAgain { worker, turf, support, since, by, overdue: by < today });
    }
    again.sort_by_key(|one| (one.by, one.support, one.worker));
    again
}
