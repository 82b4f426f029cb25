//! Drives and those who coach them.

use super::events::Event;
use super::line::Waiting;
use super::program::{Program, number};

/// A coach.
pub(super) struct Coach {
    pub(super) standing: Standing,
    cases: Vec<u32>,
    /// Whether they stand among those who can take another drive.
    open: bool,
}

/// Where a coach stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Waits for a lead who sees to them.
    Unpaired,
    /// Coaches.
    Coaching,
    /// Coaches, and leads others.
    Leading,
    /// Has left.
    Gone,
}

impl Coach {
    pub(super) fn carries(&self) -> u32 {
        number(&self.cases)
    }
}

impl Program<'_> {
    /// A drive begins.
    pub(super) fn begins(&mut self, case: u32) {
        let one = &mut self.cases[case as usize];
        one.left = self.spans.stages[0].throw(&mut one.chance);
        self.run.drives += 1;
        self.wants_coach(case, false);
        self.match_drives();
    }

    fn wants_coach(&mut self, case: u32, first: bool) {
        let one = &mut self.cases[case as usize];
        let patience = one.chance.until_or_never(self.scenario.drives.patience_weeks);
        let waiting = Waiting { who: case, since: self.now, until: self.now + patience };
        self.run.wanted += 1;
        match first {
            true => self.wanting.join_first(waiting),
            false => self.wanting.join(waiting),
        }
    }

    /// Gives those drives that waited longest to coaches who have room, in turn.
    pub(super) fn match_drives(&mut self) {
        let most = self.scenario.coaches.carries();
        while let Some(number) = self.open.front().copied() {
            let coach = &mut self.coaches[number as usize];
            if coach.standing == Standing::Gone || coach.carries() >= most {
                coach.open = false;
                self.open.pop_front();
                continue;
            }
            let Some(next) = self.wanting.next(self.now) else { return };
            self.open.pop_front();
            self.open.push_back(number);
            let case = &mut self.cases[next.who as usize];
            case.coach = Some((number, coach.cases.len()));
            coach.cases.push(next.who);
            case.left += self.now;
            self.events.plan(case.left, Event::StageEnds(next.who, case.stopped));
            self.meters.coached.add(1.0, self.now);
            self.run.found += 1;
            self.week.found += 1;
            self.week.wait += self.now - next.since;
        }
    }

    /// A stage of a drive ends, for good or ill.
    pub(super) fn stage_ends(&mut self, number: u32, stopped: u32) {
        let case = &mut self.cases[number as usize];
        if case.stopped != stopped {
            return;
        }
        let Some(stage) = self.scenario.stages.get(case.stage) else { return };
        let passes = case.chance.happens(stage.passes);
        let wanting = case.chance.fork();
        if passes && stage.organized {
            self.run.won += 1;
            self.run.workers += self.spans.workers.throw(&mut case.chance);
        }
        let first = case.stage == 0;
        case.stage += 1;
        match self.spans.stages.get(case.stage).filter(|_| passes) {
            Some(next) => {
                case.left = self.now + next.throw(&mut case.chance);
                self.events.plan(case.left, Event::StageEnds(number, stopped));
            }
            None => self.ends(number),
        }
        if first && passes {
            self.want_to_learn(wanting);
        }
    }

    /// A drive needs no coach any more.
    fn ends(&mut self, number: u32) {
        let Some((of, place)) = self.cases[number as usize].coach.take() else { return };
        let cases = &mut self.coaches[of as usize].cases;
        cases.swap_remove(place);
        if let Some(moved) = cases.get(place) {
            self.cases[*moved as usize].coach = Some((of, place));
        }
        self.meters.coached.add(-1.0, self.now);
        self.opens(of);
        self.match_drives();
    }

    /// A coach may take drives from here on.
    pub(super) fn opens(&mut self, number: u32) {
        let coach = &mut self.coaches[number as usize];
        if !coach.open && matches!(coach.standing, Standing::Coaching | Standing::Leading) {
            coach.open = true;
            self.open.push_back(number);
        }
    }

    /// Somebody becomes a coach, and leaves some time.
    pub(super) fn new_coach(&mut self, standing: Standing) -> u32 {
        let who = number(&self.coaches);
        let stays = self.stays.weeks_until_leaving(self.scenario.coaches.stay);
        self.events.plan(self.now + stays, Event::Leaves(who));
        self.coaches.push(Coach { standing, cases: Vec::new(), open: false });
        self.meters.coaches.add(1.0, self.now);
        who
    }

    /// A coach leaves. Their drives are not lost: they come first in the line for another.
    pub(super) fn leaves(&mut self, number: u32) {
        let carries = f64::from(self.scenario.coaches.carries());
        let coach = &mut self.coaches[number as usize];
        let stood = std::mem::replace(&mut coach.standing, Standing::Gone);
        let cases = std::mem::take(&mut coach.cases);
        self.meters.coaches.add(-1.0, self.now);
        if stood != Standing::Unpaired {
            self.meters.room.add(-carries, self.now);
        }
        for case in cases.into_iter().rev() {
            let one = &mut self.cases[case as usize];
            one.coach = None;
            one.stopped += 1;
            one.left = (one.left - self.now).max(0.0);
            self.run.left_alone += 1;
            self.meters.coached.add(-1.0, self.now);
            self.wants_coach(case, true);
        }
        self.no_longer_led(stood);
        if let Some(weeks) = self.scenario.coaches.hired_after_weeks {
            self.events.plan(self.now + weeks, Event::Hired);
        }
        self.match_drives();
    }
}
