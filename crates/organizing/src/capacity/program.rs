//! A program lived through once, event by event.

use super::chance::{Chance, Purpose, Span};
use super::coaching::{Coach, Standing};
use super::events::{Event, Events};
use super::line::Line;
use super::run::{Meter, share};
use super::{Busy, Run, Scenario, Week};
use std::collections::VecDeque;

/// Lives through a scenario once for each number of a run, each from the seed and its number alone.
pub fn simulate(scenario: &Scenario, seed: u64, runs: std::ops::Range<u32>) -> Vec<Run> {
    runs.map(|run| Program::new(scenario, seed, run).live()).collect()
}

/// Somebody who asked for help, and the drive that may come of it.
pub(super) struct Case {
    /// What happens to it is thrown from here and nowhere else.
    pub(super) chance: Chance,
    pub(super) stage: usize,
    /// How many weeks of its stage are left while it waits; when the stage ends while it goes on.
    pub(super) left: f64,
    /// Whose it is, and its place among their drives.
    pub(super) coach: Option<(u32, usize)>,
    /// How often it had to stop: an end that was planned before no longer counts.
    pub(super) stopped: u32,
}

pub(super) struct Program<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) now: f64,
    pub(super) events: Events,
    /// Thrown for requests as they come.
    pub(super) requests: Chance,
    /// Thrown for coaches, in the order in which they become one.
    pub(super) stays: Chance,
    /// Thrown for those who learn, in the order in which their courses end.
    pub(super) learners: Chance,
    pub(super) cases: Vec<Case>,
    pub(super) spans: Spans,
    pub(super) asking: Line,
    pub(super) callers_free: u32,
    pub(super) wanting: Line,
    pub(super) coaches: Vec<Coach>,
    /// Coaches who can take another drive.
    pub(super) open: VecDeque<u32>,
    /// Coaches who wait for a lead who sees to them.
    pub(super) unpaired: VecDeque<u32>,
    pub(super) candidates: Line,
    pub(super) engines_free: u32,
    pub(super) leads: u32,
    /// Hours a week of leads that are taken.
    pub(super) led: f64,
    pub(super) meters: Meters,
    pub(super) week: Week,
    pub(super) run: Run,
}

/// How long things take.
pub(super) struct Spans {
    pub(super) talk: Span,
    pub(super) stages: Vec<Span>,
    pub(super) workers: Span,
    burst: Span,
}

/// What adds up over the weeks.
pub(super) struct Meters {
    pub(super) talking: Meter,
    pub(super) coached: Meter,
    /// Drives that coaches could carry.
    pub(super) room: Meter,
    pub(super) coaches: Meter,
    pub(super) leads: Meter,
    pub(super) led: Meter,
    pub(super) seats: Meter,
}

impl<'a> Program<'a> {
    fn new(scenario: &'a Scenario, seed: u64, run: u32) -> Program<'a> {
        let end = scenario.weeks;
        let meter = Meter::until(end);
        let first = &scenario.first_contact;
        Program {
            scenario,
            now: 0.0,
            events: Events::until(end),
            requests: Chance::of(seed, run, Purpose::Requests),
            stays: Chance::of(seed, run, Purpose::Coaches),
            learners: Chance::of(seed, run, Purpose::Learners),
            cases: Vec::new(),
            spans: Spans {
                talk: Span::new(first.hours, first.spread),
                stages: scenario.stages.iter().map(|s| Span::new(s.weeks, s.spread)).collect(),
                workers: Span::new(scenario.drives.workers, scenario.drives.spread),
                burst: Span::Memoryless(scenario.requests.burst),
            },
            asking: Line::until(end),
            callers_free: whole(first.people),
            wanting: Line::until(end),
            coaches: Vec::new(),
            open: VecDeque::new(),
            unpaired: VecDeque::new(),
            candidates: Line::until(end),
            engines_free: whole(scenario.training.engines),
            leads: 0,
            led: 0.0,
            meters: Meters {
                talking: meter,
                coached: meter,
                room: meter,
                coaches: meter,
                leads: meter,
                led: meter,
                seats: meter,
            },
            week: Week::default(),
            run: Run::default(),
        }
    }

    fn live(mut self) -> Run {
        self.found();
        self.next_request();
        self.next_burst();
        self.events.plan(1.0, Event::Week);
        while let Some((at, event)) = self.events.next() {
            self.now = at;
            match event {
                Event::Request => {
                    self.asks();
                    self.next_request();
                }
                Event::OneOfMany => self.asks(),
                Event::Burst => self.burst(),
                Event::Talked(case) => self.talked(case),
                Event::StageEnds(case, stopped) => self.stage_ends(case, stopped),
                Event::Leaves(coach) => self.leaves(coach),
                Event::Rises(coach) => self.rises(coach),
                Event::Hired => self.comes(),
                Event::CourseEnds(learners) => self.course_ends(learners),
                Event::Week => self.week_ends(),
            }
        }
        self.close()
    }

    fn next_request(&mut self) {
        let a_week = self.scenario.requests.a_week;
        let next = self.requests.until(1.0);
        if a_week > 0.0 {
            self.events.plan(self.now + next / a_week, Event::Request);
        }
    }

    fn next_burst(&mut self) {
        let a_year = self.scenario.requests.bursts_a_year;
        if a_year > 0.0 {
            let next = self.requests.until(Scenario::YEAR_WEEKS / a_year);
            self.events.plan(self.now + next, Event::Burst);
        }
    }

    /// Many ask within a week.
    fn burst(&mut self) {
        let many = self.spans.burst.throw(&mut self.requests);
        let (mut at, within) = (self.now, if many > 0.0 { 1.0 / many } else { 0.0 });
        for _ in 0..self.requests.count(many) {
            at += self.requests.until(within);
            self.events.plan(at, Event::OneOfMany);
        }
        self.next_burst();
    }

    fn week_ends(&mut self) {
        for line in [&mut self.asking, &mut self.wanting, &mut self.candidates] {
            line.settle(self.now);
        }
        let week = Week {
            asking: self.asking.len(),
            waiting: self.wanting.len(),
            coached: self.coached(),
            coaches: self.there(),
            ..std::mem::take(&mut self.week)
        };
        self.run.weeks.push(week);
        self.events.plan(self.now + 1.0, Event::Week);
    }

    fn coached(&self) -> u32 {
        self.coaches.iter().map(|coach| coach.carries()).sum()
    }

    fn there(&self) -> u32 {
        let there = self.coaches.iter().filter(|coach| coach.standing != Standing::Gone);
        u32::try_from(there.count()).unwrap_or(u32::MAX)
    }

    /// Adds everything up.
    fn close(mut self) -> Run {
        let (scenario, meters, weeks) = (self.scenario, &self.meters, self.scenario.weeks);
        let (first, costs) = (&scenario.first_contact, &scenario.costs);
        let coached = meters.coached.sum();
        let there = self.there();
        let run = &mut self.run;
        run.coaches = there;
        run.first_wait = self.asking.waited();
        run.first_lost = self.asking.lost();
        run.coach_wait = self.wanting.waited();
        run.coach_lost = self.wanting.lost();
        run.training_wait = self.candidates.waited();
        run.training_lost = self.candidates.lost();
        run.leads = self.leads;
        run.coached = coached / weeks;
        run.hours.first_contact = meters.talking.sum() * first.hours_a_week;
        run.hours.coaching = coached * scenario.coaches.drive_hours_a_week;
        run.hours.leading = meters.led.sum();
        run.hours.learning = meters.seats.sum() * scenario.training.hours_a_week;
        run.busy = Busy {
            first_contact: share(meters.talking.sum(), first.people * weeks),
            coaches: share(coached, meters.room.sum()),
            training: share(
                meters.seats.sum(),
                scenario.training.engines * scenario.training.seats * weeks,
            ),
            leads: share(meters.led.sum(), meters.leads.sum() * scenario.leads.hours_a_week),
        };
        // Courses are added as they begin.
        run.cost += meters.coaches.sum() * costs.coach_a_week
            + meters.leads.sum() * costs.lead_a_week
            + first.people * weeks * costs.first_contact_a_week
            + coached * costs.drive_a_week;
        self.run
    }
}

/// A count of a scenario that was checked.
pub(super) fn whole(count: f64) -> u32 {
    count as u32
}

/// The number of the next one in a list.
pub(super) fn number<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}
