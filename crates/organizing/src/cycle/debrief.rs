//! The debrief: talking an ask over once it ended (`method.md` 1: debrief after every task).
//!
//! What was seen is kept as short facts, picked from a list; there is no number and no star.

use super::ask::Ask;
use crate::assessment::AHEAD_DAYS_MAX;
use crate::{AskId, Day, PersonId, Personal, Refusal};
use serde::{Deserialize, Serialize};

/// A debrief of one ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Debrief {
    /// With whom.
    pub of: PersonId,
    /// Who held it.
    pub by: PersonId,
    /// When.
    pub on: Day,
    /// What went well.
    pub well: Personal,
    /// What to do differently next time.
    pub differently: Personal,
    /// What they asked.
    pub asked: Personal,
    /// What they learned.
    pub learned: Personal,
    /// Whether they wish for more, if it came up.
    pub wish: Option<Wish>,
    /// What was seen.
    pub seen: Vec<Observed>,
    /// The next ask.
    pub next: NextAsk,
}

/// What they wish for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Wish {
    /// More.
    More,
    /// The same again.
    Same,
    /// Less.
    Less,
    /// Nothing for now.
    NotNow,
}

/// A fact that was seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observed {
    /// Which.
    pub sign: Sign,
    /// A line about it, if any.
    pub line: Personal,
}

/// What can be seen when someone takes part: what they did, never what they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Sign {
    /// Came early, or stayed to the end.
    CameEarly,
    /// Did what they said they would.
    DidWhatTheySaid,
    /// Brought someone.
    BroughtSomeone,
    /// Took on more than was asked.
    TookOnMore,
    /// Came back after a no.
    CameBack,
    /// Helped somebody else with theirs.
    HelpedAnother,
    /// Asked how it works.
    AskedHow,
    /// Asked why we do it so.
    AskedWhy,
    /// Came with an idea of their own.
    BroughtAnIdea,
    /// Read or looked something up.
    LookedItUp,
    /// Asked about coworkers, and listened.
    AskedOthers,
    /// Asked what comes next.
    AskedWhatNext,
}

/// What a sign is one of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shows {
    /// Commitment.
    Commitment,
    /// Curiosity.
    Curiosity,
}

/// What was settled about the next ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NextAsk {
    /// It was made now.
    Made(AskId),
    /// It is made by this day.
    By(Day),
    /// There is none for now.
    Not(Personal),
}

impl Sign {
    /// Every sign: commitment, then curiosity.
    pub const ALL: [Sign; 12] = [
        Sign::CameEarly,
        Sign::DidWhatTheySaid,
        Sign::BroughtSomeone,
        Sign::TookOnMore,
        Sign::CameBack,
        Sign::HelpedAnother,
        Sign::AskedHow,
        Sign::AskedWhy,
        Sign::BroughtAnIdea,
        Sign::LookedItUp,
        Sign::AskedOthers,
        Sign::AskedWhatNext,
    ];

    /// What it is a sign of.
    pub const fn shows(self) -> Shows {
        match self {
            Sign::CameEarly
            | Sign::DidWhatTheySaid
            | Sign::BroughtSomeone
            | Sign::TookOnMore
            | Sign::CameBack
            | Sign::HelpedAnother => Shows::Commitment,
            Sign::AskedHow
            | Sign::AskedWhy
            | Sign::BroughtAnIdea
            | Sign::LookedItUp
            | Sign::AskedOthers
            | Sign::AskedWhatNext => Shows::Curiosity,
        }
    }
}

impl Debrief {
    /// The most characters of each answer.
    pub const TEXT_CHARS_MAX: usize = 1_000;
    /// The most characters of a line about what was seen, or of a reason.
    pub const LINE_CHARS_MAX: usize = 300;
    /// The day of the next ask that a form begins with, in days. Our working rule.
    pub const NEXT_DAYS: i32 = 7;
    /// The furthest ahead that the next ask may be put, in days.
    pub const NEXT_DAYS_MAX: i32 = 180;

    /// A debrief of which nothing is written yet; its next ask is by a week from then.
    pub fn begin(of: PersonId, by: PersonId, on: Day) -> Debrief {
        Debrief {
            of,
            by,
            on,
            well: Personal::default(),
            differently: Personal::default(),
            asked: Personal::default(),
            learned: Personal::default(),
            wish: None,
            seen: Vec::new(),
            next: NextAsk::By(on.plus(Debrief::NEXT_DAYS)),
        }
    }

    /// Whether it can be kept for this ask.
    ///
    /// # Errors
    /// `debrief-of-open` while nobody has said what came of the ask; `debrief-of-another` for
    /// another person's ask; `debrief-before`, `debrief-in-the-future` at `on`; `debrief-empty`;
    /// `debrief-too-long`; `debrief-sign-twice` at `seen`; `debrief-next-passed`,
    /// `debrief-next-far`, `debrief-next-no-reason` at `next`.
    pub fn check(&self, ask: &Ask, today: Day) -> Result<(), Refusal> {
        let (_, ended) = ask.came().ok_or(Refusal::of("debrief-of-open"))?;
        if self.of != ask.asked().of {
            return Err(Refusal::of("debrief-of-another"));
        }
        if self.on < ended {
            return Err(Refusal::at("on", "debrief-before"));
        }
        if self.on > today.plus(AHEAD_DAYS_MAX) {
            return Err(Refusal::at("on", "debrief-in-the-future"));
        }
        self.check_texts()?;
        match &self.next {
            NextAsk::By(by) if *by < self.on => Err(Refusal::at("next", "debrief-next-passed")),
            NextAsk::By(by) if *by > self.on.plus(Debrief::NEXT_DAYS_MAX) => {
                Err(Refusal::at("next", "debrief-next-far"))
            }
            NextAsk::Not(why) if why.is_empty() => {
                Err(Refusal::at("next", "debrief-next-no-reason"))
            }
            NextAsk::Not(why) if why.is_longer(Debrief::LINE_CHARS_MAX) => {
                Err(Refusal::at("next", "debrief-too-long"))
            }
            _ => Ok(()),
        }
    }

    fn check_texts(&self) -> Result<(), Refusal> {
        let texts = [
            ("well", &self.well),
            ("differently", &self.differently),
            ("asked", &self.asked),
            ("learned", &self.learned),
        ];
        let silent = texts.iter().all(|(_, text)| text.is_empty());
        if silent && self.seen.is_empty() && self.wish.is_none() {
            return Err(Refusal::of("debrief-empty"));
        }
        let long = texts.iter().find(|(_, text)| text.is_longer(Debrief::TEXT_CHARS_MAX));
        if let Some((field, _)) = long {
            return Err(Refusal::at(field, "debrief-too-long"));
        }
        if self.seen.iter().any(|seen| seen.line.is_longer(Debrief::LINE_CHARS_MAX)) {
            return Err(Refusal::at("seen", "debrief-too-long"));
        }
        let twice = |place: usize| {
            let sign = self.seen[place].sign;
            self.seen[..place].iter().any(|other| other.sign == sign)
        };
        if (0..self.seen.len()).any(twice) {
            return Err(Refusal::at("seen", "debrief-sign-twice"));
        }
        Ok(())
    }

    /// The day by which the next ask is to be made, where one was named.
    pub fn next_by(&self) -> Option<Day> {
        match self.next {
            NextAsk::By(by) => Some(by),
            NextAsk::Made(_) | NextAsk::Not(_) => None,
        }
    }

    pub(super) fn redirect(&mut self, from: PersonId, to: PersonId) {
        for who in [&mut self.of, &mut self.by] {
            if *who == from {
                *who = to;
            }
        }
    }
}
