//! What the first page of a drive takes from the arc: the next three things, what is weakest, the
//! stage. It opens a few small records; sheets and histories it is given.

use super::records::{arc, boss, planned};
use super::shown::{is_known, marks_of};
use crate::committee::records::committee;
use crate::failure::Failure;
use crate::space::kept::Held;
use crate::space::keys::Keys;
use crate::structure_tests::counting::{Looker, closed_view};
use organizing::arc::{
    Arc, BossEvent, Facts, Next, NextWhy, Signs, Stage, Weakest, next_three, see_again, weakest,
};
use organizing::assessment::Freshness;
use organizing::chart::{Line, Sheet};
use organizing::committee::Corners;
use organizing::drive::Standing;
use organizing::issues::{Fought, OutcomeKind};
use organizing::movement::History;
use organizing::plan::{Laid, MilestoneId};
use organizing::structure_tests::{Closed, Test, TurfCount, compare};
use organizing::turf::Tree;
use organizing::{Day, Personal, WorkerId};
use std::collections::BTreeSet;
use store::Reader;
use vault::Id;

/// What is pressing in a drive, as far as the caller's keys tell.
pub struct Pressing {
    /// The stage of the arc.
    pub stage: Stage,
    /// The next three things, the most pressing first.
    pub next: Vec<Next>,
    /// What the milestone is that one of them is about.
    pub milestone: Option<(MilestoneId, Personal)>,
    /// The weakest turf of those that the caller holds.
    pub weakest: Option<Weakest>,
    /// Whether the caller holds every turf.
    pub whole: bool,
}

/// What has been opened already, and who looks.
pub struct Opened<'a, T> {
    /// The keys.
    pub keys: &'a Keys,
    /// Who looks at results.
    pub looker: Looker,
    /// Today.
    pub today: Day,
    /// The turfs.
    pub tree: &'a Tree,
    /// The sheets that the keys open.
    pub sheets: &'a [Sheet<T>],
    /// The counts of the drive.
    pub standing: &'a Standing,
    /// Every test.
    pub tests: &'a [Held<Test>],
    /// The fights, counted.
    pub fought: &'a Fought,
    /// What happened with whom, where the caller holds every turf.
    pub histories: Option<&'a [History]>,
}

impl<T> Opened<'_, T> {
    fn lines(&self) -> impl Iterator<Item = &Line<T>> {
        self.sheets.iter().flat_map(|sheet| &sheet.lines)
    }

    /// Gathers what is pressing.
    ///
    /// # Errors
    /// The shelf's.
    pub fn pressing(&self, shelf: &mut Reader) -> Result<Pressing, Failure> {
        let (keys, today) = (self.keys, self.today);
        let arc = arc(shelf, keys)?.value;
        let planned = planned(shelf, keys)?.value;
        let laid: Option<Laid> = planned.plan.as_ref().map(|plan| plan.lay(today));
        let events = boss(shelf, keys)?.value;
        let events: Vec<BossEvent> = events.standing().map(|(_, event)| event.clone()).collect();
        let again = see_again(&events, self.lines(), self.tree, today);
        let (before, last) = self.last_two(shelf)?;
        let changes = compare(&before, &last);
        let whole = self.histories.is_some();
        let (facts, committee_needs) = self.facts(shelf, &arc)?;
        let mut marks = marks_of((arc.path(), arc.stage()), &facts, committee_needs);
        marks.retain(|mark| is_known(mark.measure, whole));
        let signs = Signs {
            see_again: &again,
            plan: laid.as_ref(),
            changes: &changes,
            gaps: facts.gaps,
            stage: arc.stage(),
            marks: &marks,
            ..Signs::default()
        };
        let next = next_three(&signs);
        let about = next.iter().find_map(|next| match next.why {
            NextWhy::MilestoneOverdue(id) => Some(id),
            _ => None,
        });
        let milestone = about.and_then(|id| {
            let one = planned.plan.as_ref()?.get(id)?;
            Some((id, one.what.clone()))
        });
        // Counts of small turfs that are not held are nobody's to see; one's own are.
        let mut own = self.standing.clone();
        own.turfs.retain(|turf| keys.holds(Id(turf.turf.0)));
        let mut last = last;
        last.retain(|turf| keys.holds(Id(turf.turf.0)));
        let weakest = weakest(&own, &last);
        Ok(Pressing { stage: arc.stage(), next, milestone, weakest, whole })
    }

    /// What the caller may see, turf by turf, of the last two tests that were closed.
    fn last_two(&self, shelf: &mut Reader) -> Result<(Vec<TurfCount>, Vec<TurfCount>), Failure> {
        let mut closed: Vec<(&Closed, &Held<Test>)> = (self.tests.iter())
            .filter_map(|held| match &held.value {
                Test::Closed(closed) => Some((closed, held)),
                _ => None,
            })
            .collect();
        closed.sort_by_key(|(closed, held)| std::cmp::Reverse((closed.on(), held.id)));
        let mut views = Vec::with_capacity(2);
        for (_, held) in closed.into_iter().take(2) {
            views.push(closed_view(shelf, self.keys, held, self.looker, self.tree)?.turfs);
        }
        let before = if views.len() > 1 { views.remove(1) } else { Vec::new() };
        Ok((before, views.pop().unwrap_or_default()))
    }

    /// What is known of the drive, as far as the marks of its stage ask for it.
    fn facts(&self, shelf: &mut Reader, arc: &Arc) -> Result<(Facts, u32), Failure> {
        let at = &self.standing.thermometer;
        let mut facts = Facts {
            unit: at.unit,
            listed: at.unit.saturating_sub(at.unlisted),
            talked: self.standing.whole.talked,
            supporters: at.supporters,
            public_tests_met: public_tests_met(self.tests),
            actions: self.fought.fights,
            fights_won: self.fought.standing(OutcomeKind::Won),
            ..Facts::default()
        };
        let seats = committee(shelf, self.keys)?.value;
        let committee_needs = at.unit.div_ceil(u32::from(seats.one_in).max(1));
        let Some(histories) = self.histories else {
            facts.committee = count(seats.members().len());
            return Ok((facts, committee_needs));
        };
        let corners = Corners::of(&seats, self.sheets, self.tree);
        (facts.committee, facts.corners, facts.gaps) = (corners.seats, corners.all, corners.gaps);
        // What no mark of the stage asks for is not counted.
        if matches!(arc.stage(), Stage::Majority | Stage::Recognition) {
            let stale = |on: Day| Freshness::of(on, self.today) == Freshness::Stale;
            let fresh = self.lines().filter(|line| line.counts());
            let fresh = fresh.filter(|line| line.assessed_on.is_some_and(|on| !stale(on)));
            facts.freshly_assessed = count(fresh.count());
        }
        if matches!(arc.stage(), Stage::Acting | Stage::Majority) {
            facts.inoculated = self.inoculated(histories);
        }
        Ok((facts, committee_needs))
    }

    /// Workers of the unit who have talked about what management will say and do.
    fn inoculated(&self, histories: &[History]) -> u32 {
        let pasts = histories.iter().flat_map(|history| &history.pasts);
        let covered = pasts.filter(|past| past.talked.iter().any(|talk| talk.inoculated > 0));
        let covered: BTreeSet<WorkerId> = covered.map(|past| past.worker).collect();
        let unit = self.lines().filter(|line| line.in_unit());
        count(unit.filter(|line| covered.contains(&line.worker)).count())
    }
}

/// The public tests that are over and met their mark.
pub fn public_tests_met(tests: &[Held<Test>]) -> u32 {
    let met = tests.iter().filter(|held| match &held.value {
        Test::Closed(closed) => closed.met() && closed.plan().kind().is_public(),
        _ => false,
    });
    count(met.count())
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
