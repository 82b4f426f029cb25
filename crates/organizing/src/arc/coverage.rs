//! Who has been inoculated, and on what.

use super::{Maneuver, Stage};
use crate::chart::Line;
use crate::movement::History;
use crate::{TurfId, WorkerId};
use std::collections::{BTreeMap, HashSet};

/// Who of the unit has heard ahead of time what management will say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Everyone on the list, in the unit: the denominator.
    pub unit: u32,
    /// Of these, with any topic covered.
    pub inoculated: u32,
    /// By turf, the least covered first.
    pub turfs: Vec<TurfCoverage>,
    /// Workers of the unit by topic, by its id in the guide.
    pub topics: BTreeMap<String, u32>,
    /// Workers of the unit with no topic covered (N5).
    pub without: Vec<WorkerId>,
}

/// One turf of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TurfCoverage {
    /// Which turf.
    pub turf: TurfId,
    /// Its workers.
    pub unit: u32,
    /// Of these, with any topic covered.
    pub inoculated: u32,
}

/// Something that management is expected to do, and what to talk about ahead of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ahead {
    /// What.
    pub maneuver: Maneuver,
    /// Each topic, by its id in the guide, with how many of the unit have heard of it.
    pub topics: Vec<(&'static str, u32)>,
}

impl Coverage {
    /// Counts coverage over the unit from what is on the backs of sheets.
    pub fn of<'a, T: 'a>(
        lines: impl IntoIterator<Item = &'a Line<T>>,
        histories: impl IntoIterator<Item = &'a History>,
    ) -> Coverage {
        let lines: Vec<&Line<T>> = lines.into_iter().filter(|line| line.in_unit()).collect();
        let unit: HashSet<WorkerId> = lines.iter().map(|line| line.worker).collect();
        let (mut coverage, mut covered) = (Coverage::default(), HashSet::new());
        for history in histories {
            let mut heard = vec![0; history.topics.len()];
            for past in history.pasts.iter().filter(|past| unit.contains(&past.worker)) {
                if past.talked.iter().any(|talk| talk.inoculated > 0) {
                    covered.insert(past.worker);
                }
                for topic in &past.inoculated_on {
                    heard.get_mut(usize::from(*topic)).into_iter().for_each(|heard| *heard += 1);
                }
            }
            for (topic, heard) in history.topics.iter().zip(heard) {
                *coverage.topics.entry(topic.clone()).or_default() += heard;
            }
        }
        let mut turfs: BTreeMap<TurfId, TurfCoverage> = BTreeMap::new();
        for line in lines {
            let is = covered.contains(&line.worker);
            let turf = TurfCoverage { turf: line.turf, unit: 0, inoculated: 0 };
            let turf = turfs.entry(line.turf).or_insert(turf);
            turf.unit += 1;
            turf.inoculated += u32::from(is);
            coverage.unit += 1;
            coverage.inoculated += u32::from(is);
            if !is {
                coverage.without.push(line.worker);
            }
        }
        coverage.turfs = turfs.into_values().collect();
        coverage.turfs.sort_by_key(|turf| {
            (u64::from(turf.inoculated) * 1000 / u64::from(turf.unit.max(1)), turf.turf)
        });
        coverage
    }

    /// What to talk about ahead of what management is expected to do next: each expected
    /// maneuver with its topics and how many of the unit have heard of each.
    pub fn ahead(&self, stage: Stage) -> Vec<Ahead> {
        let heard = |topic: &'static str| (topic, self.topics.get(topic).copied().unwrap_or(0));
        let topics = |maneuver: Maneuver| maneuver.topics().iter().map(|topic| heard(topic));
        let expected = Maneuver::predicted(stage).iter().copied();
        expected.map(|maneuver| Ahead { maneuver, topics: topics(maneuver).collect() }).collect()
    }
}
