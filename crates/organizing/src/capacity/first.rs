//! The first conversation: who asks, waits, is talked with.

use super::Scenario;
use super::events::Event;
use super::line::Waiting;
use super::program::{Case, Program, number};

impl Program<'_> {
    /// Somebody asks for help.
    pub(super) fn asks(&mut self) {
        let mut chance = self.requests.fork();
        let patience = chance.until_or_never(self.scenario.first_contact.patience_weeks);
        let who = number(&self.cases);
        self.cases.push(Case { chance, stage: 0, left: 0.0, coach: None, stopped: 0 });
        self.run.requests += 1;
        self.week.asked += 1;
        self.asking.join(Waiting { who, since: self.now, until: self.now + patience });
        self.talk_with_next();
    }

    fn talk_with_next(&mut self) {
        let first = &self.scenario.first_contact;
        while self.callers_free > 0 {
            let Some(next) = self.asking.next(self.now) else { return };
            self.callers_free -= 1;
            let waited = self.now - next.since;
            self.run.talked += 1;
            self.run.talked_wait += waited;
            self.run.had_to_wait += u32::from(waited > 0.0);
            let in_time = waited * Scenario::WEEK_HOURS <= first.within_hours;
            self.run.in_time += u32::from(in_time);
            let hours = self.spans.talk.throw(&mut self.cases[next.who as usize].chance);
            let ends = self.now + hours / first.hours_a_week;
            self.meters.talking.add(1.0, self.now);
            self.meters.talking.add(-1.0, ends);
            self.events.plan(ends, Event::Talked(next.who));
        }
    }

    /// A first conversation ends.
    pub(super) fn talked(&mut self, case: u32) {
        self.callers_free += 1;
        let chance = &mut self.cases[case as usize].chance;
        if chance.happens(self.scenario.requests.conversion) {
            self.begins(case);
        }
        self.talk_with_next();
    }
}
