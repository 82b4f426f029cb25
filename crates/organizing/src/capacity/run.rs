//! What came of one run.

/// The figures of one run. Waiting is counted in weeks, for everyone who waited, those who gave up
/// or still wait at the end among them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Run {
    /// How many asked for help.
    pub requests: u32,
    /// With how many the first conversation began.
    pub talked: u32,
    /// With how many of them it began in the time promised.
    pub in_time: u32,
    /// How many of them had to wait at all.
    pub had_to_wait: u32,
    /// How long those waited together with whom it began.
    pub talked_wait: f64,
    /// How long all who asked waited together for it.
    pub first_wait: f64,
    /// How many gave up before it.
    pub first_lost: u32,
    /// How many drives began.
    pub drives: u32,
    /// How often a drive wanted a coach: as it began, and whenever its coach left.
    pub wanted: u32,
    /// How often a drive found one.
    pub found: u32,
    /// How long drives waited for coaches together.
    pub coach_wait: f64,
    /// How many drives ended for want of a coach.
    pub coach_lost: u32,
    /// How often a drive's coach left.
    pub left_alone: u32,
    /// How many drives organized their workplace.
    pub won: u32,
    /// How many workers they organized.
    pub workers: f64,
    /// How many worker leaders wanted to learn to coach.
    pub candidates: u32,
    /// How many began a course.
    pub learners: u32,
    /// How long they waited for one together.
    pub training_wait: f64,
    /// How many gave up before one.
    pub training_lost: u32,
    /// How many became coaches through a course.
    pub trained: u32,
    /// How many coaches there are in the end, those who wait for a lead among them.
    pub coaches: u32,
    /// How many of them lead.
    pub leads: u32,
    /// How many drives were coached at a time, on average.
    pub coached: f64,
    /// The hours given.
    pub hours: Hours,
    /// What it cost.
    pub cost: f64,
    /// How busy each kind of people was.
    pub busy: Busy,
    /// Week by week.
    pub weeks: Vec<Week>,
}

/// The hours given. Those that workers give to their own drive are nobody's to count here.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Hours {
    /// In first conversations.
    pub first_contact: f64,
    /// In coaching.
    pub coaching: f64,
    /// In leading coaches and courses.
    pub leading: f64,
    /// In learning to coach.
    pub learning: f64,
}

/// Shares of the time there was that were used; none where there was no time.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Busy {
    /// Of those who have first conversations.
    pub first_contact: Option<f64>,
    /// Of the drives that coaches could carry.
    pub coaches: Option<f64>,
    /// Of the seats of all engines.
    pub training: Option<f64>,
    /// Of the leads' hours; more than 1 where leads left and their coaches stayed.
    pub leads: Option<f64>,
}

/// One week.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Week {
    /// How many asked for help in it.
    pub asked: u32,
    /// How many waited for the first conversation at its end.
    pub asking: u32,
    /// How many drives waited for a coach at its end.
    pub waiting: u32,
    /// How many drives found one in it.
    pub found: u32,
    /// How long these had waited together.
    pub wait: f64,
    /// How many drives were coached at its end.
    pub coached: u32,
    /// How many coaches there were at its end.
    pub coaches: u32,
}

impl Hours {
    /// All together.
    pub fn sum(&self) -> f64 {
        self.first_contact + self.coaching + self.leading + self.learning
    }
}

/// A part of a whole; none of nothing.
pub(super) fn share(part: f64, whole: f64) -> Option<f64> {
    (whole > 0.0).then(|| part / whole)
}

/// What a level adds up to over time. Each change says when it happened, in any order: so those
/// who gave up waiting are taken out of the line late, and are counted until they gave up.
#[derive(Clone, Copy, Default)]
pub(super) struct Meter {
    end: f64,
    sum: f64,
}

impl Meter {
    pub(super) fn until(end: f64) -> Meter {
        Meter { end, sum: 0.0 }
    }

    pub(super) fn add(&mut self, level: f64, at: f64) {
        self.sum += level * (self.end - at).max(0.0);
    }

    pub(super) fn sum(&self) -> f64 {
        // Less than nothing by rounding only.
        self.sum.max(0.0)
    }
}
