use crate::{Day, MemberId, Personal, Refusal};
use serde::{Deserialize, Serialize};

/// What everyone in a program may know: where we aim, which jobs are open there, who mentors. It
/// says of nobody that they are, or will be, at one of these.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Program {
    targets: Vec<Target>,
    openings: Vec<Opening>,
    mentors: Vec<MemberId>,
    last: u32,
}

/// A workplace that we aim at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// Its number within the program; never given again.
    pub number: u32,
    /// What we call it: a code name will do.
    pub name: Personal,
    /// Where it is.
    pub place: Personal,
    /// Why there: what hangs on it, and the way to win.
    pub why: Personal,
}

/// A job that is open there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    /// Its number within the program; never given again.
    pub number: u32,
    /// At which target.
    pub target: u32,
    /// Which job.
    pub job: Personal,
    /// The last day on which to apply, where there is one.
    pub until: Option<Day>,
}

impl Program {
    /// The most characters of a name, a place or a job.
    pub const NAME_CHARS_MAX: usize = 120;
    /// The most characters of why.
    pub const WHY_CHARS_MAX: usize = 1_000;
    /// The most targets.
    pub const TARGETS_MAX: usize = 100;
    /// The most openings.
    pub const OPENINGS_MAX: usize = 400;
    /// The most mentors.
    pub const MENTORS_MAX: usize = 200;
    /// The furthest day until which an opening stands, in days.
    pub const UNTIL_DAYS_MAX: i32 = 366;

    /// Where we aim.
    pub fn targets(&self) -> &[Target] {
        &self.targets
    }

    /// A target.
    pub fn target(&self, number: u32) -> Option<&Target> {
        self.targets.iter().find(|target| target.number == number)
    }

    /// The openings that stand on a day, the one that closes first first.
    pub fn open(&self, today: Day) -> Vec<&Opening> {
        let stands = |opening: &&Opening| opening.until.is_none_or(|until| until >= today);
        let mut open: Vec<&Opening> = self.openings.iter().filter(stands).collect();
        open.sort_by_key(|opening| (opening.until.is_none(), opening.until, opening.number));
        open
    }

    /// An opening, whether it stands or not.
    pub fn opening(&self, number: u32) -> Option<&Opening> {
        self.openings.iter().find(|opening| opening.number == number)
    }

    /// Those who mentor.
    pub fn mentors(&self) -> &[MemberId] {
        &self.mentors
    }

    /// Aims at one more workplace.
    ///
    /// # Errors
    /// `salting-target-missing`, `salting-too-long`, `salting-targets-full`.
    pub fn aim(&mut self, name: &str, place: &str, why: &str) -> Result<u32, Refusal> {
        let [name, place, why] = [name, place, why].map(Personal::new);
        if name.is_empty() {
            return Err(Refusal::at("target", "salting-target-missing"));
        }
        bounded("target", &name, Program::NAME_CHARS_MAX)?;
        bounded("place", &place, Program::NAME_CHARS_MAX)?;
        bounded("why", &why, Program::WHY_CHARS_MAX)?;
        if self.targets.len() >= Program::TARGETS_MAX {
            return Err(Refusal::at("target", "salting-targets-full"));
        }
        let number = self.next();
        self.targets.push(Target { number, name, place, why });
        Ok(number)
    }

    /// Aims there no more; its openings go with it.
    pub fn leave(&mut self, target: u32) {
        self.targets.retain(|other| other.number != target);
        self.openings.retain(|opening| opening.target != target);
    }

    /// Puts down that a job is open.
    ///
    /// # Errors
    /// `salting-target-unknown`, `salting-job-missing`, `salting-too-long`,
    /// `salting-until-passed`, `salting-too-far`, `salting-openings-full`.
    pub fn put_opening(
        &mut self,
        target: u32,
        job: &str,
        until: Option<Day>,
        today: Day,
    ) -> Result<u32, Refusal> {
        let job = Personal::new(job);
        if self.target(target).is_none() {
            return Err(Refusal::at("at", "salting-target-unknown"));
        }
        if job.is_empty() {
            return Err(Refusal::at("job", "salting-job-missing"));
        }
        bounded("job", &job, Program::NAME_CHARS_MAX)?;
        match until.map(|until| until.since(today)) {
            Some(days) if days < 0 => return Err(Refusal::at("until", "salting-until-passed")),
            Some(days) if days > Program::UNTIL_DAYS_MAX => {
                return Err(Refusal::at("until", "salting-too-far"));
            }
            _ => {}
        }
        // What closed long ago makes room.
        self.openings.retain(|old| {
            old.until.is_none_or(|until| today.since(until) <= Program::UNTIL_DAYS_MAX)
        });
        if self.openings.len() >= Program::OPENINGS_MAX {
            return Err(Refusal::at("job", "salting-openings-full"));
        }
        let number = self.next();
        self.openings.push(Opening { number, target, job, until });
        Ok(number)
    }

    /// The job is open no more.
    pub fn close(&mut self, opening: u32) {
        self.openings.retain(|other| other.number != opening);
    }

    /// A member mentors from now on, or no more.
    ///
    /// # Errors
    /// `salting-mentors-full`.
    pub fn mentor(&mut self, member: MemberId, mentors: bool) -> Result<(), Refusal> {
        self.mentors.retain(|other| *other != member);
        if mentors && self.mentors.len() >= Program::MENTORS_MAX {
            return Err(Refusal::of("salting-mentors-full"));
        }
        self.mentors.extend(mentors.then_some(member));
        Ok(())
    }

    fn next(&mut self) -> u32 {
        self.last = self.last.saturating_add(1);
        self.last
    }
}

fn bounded(field: &'static str, text: &Personal, chars_max: usize) -> Result<(), Refusal> {
    match text.is_longer(chars_max) {
        true => Err(Refusal::at(field, "salting-too-long")),
        false => Ok(()),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const TODAY: Day = Day(20_000);

    #[test]
    fn what_is_wrong_with_a_target_or_an_opening_is_told_at_its_field() {
        let long = "x".repeat(2_000);
        let mut program = Program::default();
        for (name, place, why, field) in
            [(" ", "", "", "target"), (&long, "", "", "target"), ("A", &long, "", "place")]
        {
            assert_eq!(program.aim(name, place, why).unwrap_err().field, Some(field));
        }
        assert_eq!(program.aim("A", "", &long).unwrap_err().field, Some("why"));
        let depot = program.aim("Depot", "By the canal", "All of it goes through here").unwrap();
        for (target, job, until, sentence) in [
            (depot + 1, "Loader", None, "salting-target-unknown"),
            (depot, " ", None, "salting-job-missing"),
            (depot, &long, None, "salting-too-long"),
            (depot, "Loader", Some(-1), "salting-until-passed"),
            (depot, "Loader", Some(367), "salting-too-far"),
        ] {
            let until = until.map(|days| TODAY.plus(days));
            let refused = program.put_opening(target, job, until, TODAY).unwrap_err();
            assert_eq!(refused.sentence, sentence);
        }
        assert!(program.open(TODAY).is_empty());
    }

    #[test]
    fn openings_stand_until_their_day_and_go_with_their_target() {
        let mut program = Program::default();
        let depot = program.aim("Depot", "", "").unwrap();
        let mill = program.aim("Mill", "", "").unwrap();
        let standing = program.put_opening(depot, "Loader", None, TODAY).unwrap();
        let soon = program.put_opening(depot, "Driver", Some(TODAY.plus(3)), TODAY).unwrap();
        let other = program.put_opening(mill, "Miller", Some(TODAY.plus(9)), TODAY).unwrap();
        let numbers = |program: &Program, day| -> Vec<u32> {
            program.open(day).iter().map(|opening| opening.number).collect()
        };
        assert_eq!(numbers(&program, TODAY), [soon, other, standing]);
        assert_eq!(numbers(&program, TODAY.plus(4)), [other, standing]);
        program.close(other);
        program.leave(depot);
        assert_eq!(numbers(&program, TODAY), [0; 0]);
        // A number is never given again: what stands in a placement means what it meant.
        assert!(program.put_opening(mill, "Sweeper", None, TODAY).unwrap() > other);
    }

    #[test]
    fn whoever_mentors_says_so_once() {
        let (mut program, me) = (Program::default(), MemberId([1; 16]));
        program.mentor(me, true).unwrap();
        program.mentor(me, true).unwrap();
        assert_eq!(program.mentors(), [me]);
        program.mentor(me, false).unwrap();
        assert!(program.mentors().is_empty());
    }
}
