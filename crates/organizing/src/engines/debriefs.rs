//! The debriefs that a shift makes: everyone who came is debriefed by whoever led them.

use super::{Came, Rows, Run, Rung};
use crate::PersonId;
use std::collections::{BTreeMap, BTreeSet};

/// A debrief to hold: whoever leads, with those whom they led. Its questions are those of the role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Team {
    /// The number of the shift.
    pub shift: u16,
    /// The role of those whom it is with.
    pub rung: Rung,
    /// Who should hold it; none for those who see to the whole, whose pair holds it.
    pub by: Option<PersonId>,
    /// Whom it is with.
    pub people: Vec<PersonId>,
}

impl Run {
    /// The debriefs still to be held with those who came, in the order of the shifts; `held` says
    /// in which shift who was debriefed already.
    ///
    /// Those of one role are shared out evenly among those of the next higher role who came, or,
    /// where none came, who hold it in the run.
    pub fn debriefs(&self, rows: &Rows, held: &BTreeSet<(u16, PersonId)>) -> Vec<Team> {
        let mut came: BTreeMap<u16, BTreeMap<Rung, Vec<PersonId>>> = BTreeMap::new();
        for row in rows.now().into_values().filter(|row| row.came == Came::Came) {
            came.entry(row.shift).or_default().entry(row.rung).or_default().push(row.who);
        }
        let mut teams = Vec::new();
        for (shift, by_rung) in came {
            for (rung, people) in &by_rung {
                let leaders = self.leaders(&by_rung, *rung, people);
                let shares = leaders.len().max(1);
                // Shared out before those debriefed are left out, so that nobody changes teams.
                for share in 0..shares {
                    let theirs = people.iter().skip(share).step_by(shares).copied();
                    let people: Vec<PersonId> =
                        theirs.filter(|who| !held.contains(&(shift, *who))).collect();
                    if !people.is_empty() {
                        let by = leaders.get(share).copied();
                        teams.push(Team { shift, rung: *rung, by, people });
                    }
                }
            }
        }
        let on = |team: &Team| self.shifts.get(usize::from(team.shift)).map(|shift| shift.on);
        teams.sort_by_key(|team| (on(team), team.shift));
        teams
    }

    fn leaders(
        &self,
        came: &BTreeMap<Rung, Vec<PersonId>>,
        rung: Rung,
        people: &[PersonId],
    ) -> Vec<PersonId> {
        let above = || self.engine.rungs().filter(|above| *above > rung);
        let there = above().find_map(|above| came.get(&above).cloned());
        let others = |above: Rung| -> Vec<PersonId> {
            self.holders(above).filter(|who| !people.contains(who)).collect()
        };
        let holding = || above().map(others).find(|leaders| !leaders.is_empty());
        there.or_else(holding).unwrap_or_default()
    }
}
