//! How worker leaders become coaches, coaches become leads, and leads see to both.

use super::chance::Chance;
use super::coaching::Standing;
use super::events::Event;
use super::line::Waiting;
use super::program::{Program, whole};

/// What rounding may take from the hours of leads.
const HAIR: f64 = 1e-9;

impl Program<'_> {
    /// The coaches there are at first; the first of them lead, the others are seen to already.
    pub(super) fn found(&mut self) {
        let leads = whole(self.scenario.leads.people);
        for place in 0..whole(self.scenario.coaches.people) {
            let who = self.new_coach(Standing::Unpaired);
            match place < leads {
                true => self.leads_now(who),
                false => self.pair(who),
            }
        }
    }

    /// A coach comes, from a course or hired.
    pub(super) fn comes(&mut self) {
        let who = self.new_coach(Standing::Unpaired);
        self.unpaired.push_back(who);
        self.lead();
    }

    fn hours_free(&self) -> f64 {
        f64::from(self.leads) * self.scenario.leads.hours_a_week - self.led + HAIR
    }

    fn takes_hours(&mut self, hours: f64) {
        self.led += hours;
        self.meters.led.add(hours, self.now);
    }

    /// Leads do what there are hours for: first new coaches are seen to, then courses begin.
    fn lead(&mut self) {
        let hours = self.scenario.leads.coach_hours_a_week;
        while self.hours_free() >= hours
            && let Some(who) = self.unpaired.pop_front()
        {
            if self.coaches[who as usize].standing == Standing::Unpaired {
                self.pair(who);
            }
        }
        self.begin_courses();
        self.match_drives();
    }

    fn pair(&mut self, who: u32) {
        self.takes_hours(self.scenario.leads.coach_hours_a_week);
        self.coaches[who as usize].standing = Standing::Coaching;
        self.may_coach(who);
        if let Some(weeks) = self.scenario.leads.after_weeks {
            self.events.plan(self.now + weeks, Event::Rises(who));
        }
    }

    fn leads_now(&mut self, who: u32) {
        self.coaches[who as usize].standing = Standing::Leading;
        self.leads += 1;
        self.meters.leads.add(1.0, self.now);
        self.may_coach(who);
    }

    fn may_coach(&mut self, who: u32) {
        self.meters.room.add(f64::from(self.scenario.coaches.carries()), self.now);
        self.opens(who);
    }

    /// A coach becomes a lead, and carries their drives on.
    pub(super) fn rises(&mut self, who: u32) {
        let coach = &mut self.coaches[who as usize];
        if coach.standing != Standing::Coaching {
            return;
        }
        coach.standing = Standing::Leading;
        self.leads += 1;
        self.meters.leads.add(1.0, self.now);
        self.takes_hours(-self.scenario.leads.coach_hours_a_week);
        self.lead();
    }

    /// Whoever left stood so: what leads gave them, or they gave as a lead, is free or gone.
    pub(super) fn no_longer_led(&mut self, stood: Standing) {
        match stood {
            Standing::Leading => {
                self.leads -= 1;
                self.meters.leads.add(-1.0, self.now);
            }
            Standing::Coaching => self.takes_hours(-self.scenario.leads.coach_hours_a_week),
            Standing::Unpaired | Standing::Gone => {}
        }
        self.lead();
    }

    /// Worker leaders of a drive want to learn to coach.
    pub(super) fn want_to_learn(&mut self, mut chance: Chance) {
        for _ in 0..chance.count(self.scenario.training.candidates) {
            let patience = chance.until_or_never(self.scenario.training.patience_weeks);
            let until = self.now + patience;
            self.candidates.join(Waiting { who: self.run.candidates, since: self.now, until });
            self.run.candidates += 1;
        }
        self.begin_courses();
    }

    fn begin_courses(&mut self) {
        let training = &self.scenario.training;
        let hours = training.lead_hours_a_week;
        while self.engines_free > 0 && self.hours_free() >= hours {
            self.candidates.settle(self.now);
            if self.candidates.len() < whole(training.least) {
                return;
            }
            let seats = whole(training.seats).min(self.candidates.len());
            for _ in 0..seats {
                self.candidates.next(self.now);
            }
            let (seated, ends) = (f64::from(seats), self.now + training.weeks);
            self.engines_free -= 1;
            self.takes_hours(hours);
            self.meters.seats.add(seated, self.now);
            self.meters.seats.add(-seated, ends);
            self.run.learners += seats;
            self.run.cost += self.scenario.costs.course;
            self.events.plan(ends, Event::CourseEnds(seats));
        }
    }

    /// A course ends; some of it are ready to coach.
    pub(super) fn course_ends(&mut self, learners: u32) {
        self.engines_free += 1;
        self.takes_hours(-self.scenario.training.lead_hours_a_week);
        for _ in 0..learners {
            if self.learners.happens(self.scenario.training.ready) {
                self.run.trained += 1;
                let who = self.new_coach(Standing::Unpaired);
                self.unpaired.push_back(who);
            }
        }
        self.lead();
    }
}
