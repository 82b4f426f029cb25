//! The leader test: ask someone to bring named people, and see who comes (`method.md` 2.3, N2).

use crate::{Day, MemberId, Personal, Refusal, WorkerId};
use serde::{Deserialize, Serialize};

/// One leader test of one worker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeaderTest {
    /// Who is asked.
    pub worker: WorkerId,
    /// Who asked them.
    pub by: MemberId,
    /// When.
    pub asked_on: Day,
    /// To bring these people.
    pub to_bring: Vec<WorkerId>,
    /// To what.
    pub to_what: Personal,
    /// By when.
    pub due: Day,
    /// How it ended; none while it runs.
    pub ended: Option<Ended>,
}

/// How a leader test ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ended {
    /// Of those to be brought, who came.
    pub came: Vec<WorkerId>,
    /// Who noted it.
    pub by: MemberId,
    /// When.
    pub on: Day,
}

/// What a leader test said of two records before they were made one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// Which test: of whom, by whom, asked when, due when.
    asked: (WorkerId, MemberId, Day, Day),
    /// Whether both were named.
    names_both: bool,
    /// Whether the one that went and the one that stayed had come; none while it ran.
    came: Option<[bool; 2]>,
}

/// What a leader test showed. Whether someone is a leader is then set by a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// They brought most of the people named.
    Moved {
        /// Who came.
        came: u32,
        /// Of how many.
        of: u32,
    },
    /// Fewer came: no followers shown yet.
    NotYet {
        /// Who came.
        came: u32,
        /// Of how many.
        of: u32,
    },
}

impl LeaderTest {
    /// The most people that one test names.
    pub const TO_BRING_MAX: usize = 30;
    /// The most characters of what they are to be brought to.
    pub const TO_WHAT_CHARS_MAX: usize = 200;
    /// The furthest ahead that it may be due, in days.
    pub const AHEAD_DAYS_MAX: i32 = 180;

    /// Asks. The names come in the order given, each once.
    ///
    /// # Errors
    /// `leader-test-nobody`, `leader-test-themselves`, `leader-test-too-many` at `to-bring`;
    /// `leader-test-to-what` and `leader-test-to-what-long` at `to-what`; `leader-test-due-past`
    /// and `leader-test-due-far` at `due`.
    pub fn ask(mut self) -> Result<LeaderTest, Refusal> {
        let mut seen = std::collections::BTreeSet::new();
        self.to_bring.retain(|who| seen.insert(*who));
        let what = self.to_what.reveal().chars().count();
        let wrong = [
            (self.to_bring.is_empty(), Refusal::at("to-bring", "leader-test-nobody")),
            (
                self.to_bring.contains(&self.worker),
                Refusal::at("to-bring", "leader-test-themselves"),
            ),
            (
                self.to_bring.len() > Self::TO_BRING_MAX,
                Refusal::at("to-bring", "leader-test-too-many"),
            ),
            (what == 0, Refusal::at("to-what", "leader-test-to-what")),
            (what > Self::TO_WHAT_CHARS_MAX, Refusal::at("to-what", "leader-test-to-what-long")),
            (self.due < self.asked_on, Refusal::at("due", "leader-test-due-past")),
            (
                self.due > self.asked_on.plus(Self::AHEAD_DAYS_MAX),
                Refusal::at("due", "leader-test-due-far"),
            ),
        ];
        match wrong.into_iter().find(|(wrong, _)| *wrong) {
            Some((_, refusal)) => Err(refusal),
            None => Ok(LeaderTest { ended: None, ..self }),
        }
    }

    /// Notes who came. What was noted before is not changed.
    ///
    /// # Errors
    /// `leader-test-ended` for one that has ended; `leader-test-other` at `came` for someone who
    /// was not to be brought; `leader-test-ended-early` at `on` for a day before it was asked.
    pub fn end(&mut self, mut ended: Ended) -> Result<Outcome, Refusal> {
        if self.ended.is_some() {
            return Err(Refusal::of("leader-test-ended"));
        }
        ended.came.sort_unstable();
        ended.came.dedup();
        if ended.came.iter().any(|who| !self.to_bring.contains(who)) {
            return Err(Refusal::at("came", "leader-test-other"));
        }
        if ended.on < self.asked_on {
            return Err(Refusal::at("on", "leader-test-ended-early"));
        }
        let outcome = outcome(ended.came.len(), self.to_bring.len());
        self.ended = Some(ended);
        Ok(outcome)
    }

    /// Lets another record of the same person stand for someone named in it; `of` is whose test it
    /// is, who is not to bring themselves. What it said before; none where it does not name them.
    pub fn redirect(&mut self, from: WorkerId, to: WorkerId, of: WorkerId) -> Option<Said> {
        if !self.to_bring.contains(&from) {
            return None;
        }
        let came = |who| self.ended.as_ref().is_some_and(|ended| ended.came.contains(&who));
        let said = Said {
            asked: (self.worker, self.by, self.asked_on, self.due),
            names_both: self.to_bring.contains(&to),
            came: self.ended.as_ref().map(|_| [came(from), came(to)]),
        };
        let came = self.ended.iter_mut().map(|ended| &mut ended.came);
        for named in std::iter::once(&mut self.to_bring).chain(came) {
            let there = named.contains(&to) || to == of;
            named.iter_mut().filter(|who| !there && **who == from).for_each(|who| *who = to);
            named.retain(|who| *who != from);
        }
        Some(said)
    }

    /// They were two people after all: it says again what it said. Whoever came since the merge
    /// came as one of the two: the one who was named, or the record that stayed where both were.
    /// Whether this is the test that it was said of.
    pub fn restore(&mut self, gone: WorkerId, kept: WorkerId, said: &Said) -> bool {
        if said.asked != (self.worker, self.by, self.asked_on, self.due) {
            return false;
        }
        self.to_bring.retain(|who| *who != gone && (*who != kept || said.names_both));
        self.to_bring.push(gone);
        if let Some(ended) = &mut self.ended {
            let since = ended.came.contains(&kept);
            let [gone_came, kept_came] =
                said.came.unwrap_or([since && !said.names_both, since && said.names_both]);
            ended.came.retain(|who| *who != gone && *who != kept);
            ended.came.extend(gone_came.then_some(gone));
            ended.came.extend(kept_came.then_some(kept));
            ended.came.sort_unstable();
        }
        true
    }

    /// What it showed; none while it runs.
    pub fn outcome(&self) -> Option<Outcome> {
        self.ended.as_ref().map(|ended| outcome(ended.came.len(), self.to_bring.len()))
    }

    /// Whether it should have ended by today.
    pub fn is_late(&self, today: Day) -> bool {
        self.ended.is_none() && self.due < today
    }
}

/// Most is more than half: our working rule, for the field gives no figure.
fn outcome(came: usize, of: usize) -> Outcome {
    let most = came * 2 > of;
    let (came, of) = (u32::try_from(came).unwrap_or(0), u32::try_from(of).unwrap_or(0));
    if most { Outcome::Moved { came, of } } else { Outcome::NotYet { came, of } }
}
