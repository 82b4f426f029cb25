//! Readings beside asks: what is paired with what, and the question about it at the next check-in
//! (`method.md` 1: political education is paired with tasks; N12).

use crate::assessment::AHEAD_DAYS_MAX;
use crate::cycle::{Asked, SizeId};
use crate::{AskId, Day, PersonId, Personal, Refusal};
use serde::{Deserialize, Serialize};

/// A reading, a school or something else to learn from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// Its key.
    pub key: String,
    /// What it is.
    pub title: String,
    /// The question about it.
    pub question: String,
    /// What it goes with.
    pub with: Vec<With>,
}

/// What a reading goes with.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum With {
    /// Asks of this size.
    Size(SizeId),
    /// This role, by its key, in any run of an engine.
    Role(String),
}

/// One person's readings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Readings {
    rows: Vec<Given>,
}

/// A reading that someone was given, or took up themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// Which, by its key; for one of their own, what it is.
    pub reading: String,
    /// Who gave it: they themselves where it is one of their own.
    pub by: PersonId,
    /// When.
    pub on: Day,
    /// Beside which ask.
    pub beside: Option<AskId>,
    /// When they had read it.
    pub read: Option<Day>,
    /// What they said to the question, and when.
    pub answer: Option<(Personal, Day)>,
}

impl Reading {
    /// The most characters of its key or title.
    pub const TITLE_CHARS_MAX: usize = 200;
    /// The most characters of its question.
    pub const QUESTION_CHARS_MAX: usize = 300;

    /// Whether it can be kept.
    ///
    /// # Errors
    /// `reading-missing` at `title`, `reading-no-question` at `question`, `reading-too-long`.
    pub fn check(&self) -> Result<(), Refusal> {
        if self.key.trim().is_empty() || self.title.trim().is_empty() {
            return Err(Refusal::at("title", "reading-missing"));
        }
        if self.question.trim().is_empty() {
            return Err(Refusal::at("question", "reading-no-question"));
        }
        let long = |text: &str, max| text.chars().count() > max;
        if [&self.key, &self.title].into_iter().any(|text| long(text, Reading::TITLE_CHARS_MAX))
            || long(&self.question, Reading::QUESTION_CHARS_MAX)
        {
            return Err(Refusal::of("reading-too-long"));
        }
        Ok(())
    }

    /// Whether it goes with an ask: with its role first, or with its size.
    fn goes_with(&self, asked: &Asked) -> Option<u8> {
        let role = asked.role.as_ref().map(|role| &role.role);
        let goes = |with: &With| match with {
            With::Role(key) => (Some(key) == role).then_some(0),
            With::Size(size) => (*size == asked.size).then_some(1),
        };
        self.with.iter().filter_map(goes).min()
    }
}

impl Readings {
    /// The most readings of one person.
    pub const ROWS_MAX: usize = 500;
    /// The most characters of an answer.
    pub const ANSWER_CHARS_MAX: usize = 1_000;

    /// Every reading, in the order it was given.
    pub fn rows(&self) -> &[Given] {
        &self.rows
    }

    /// What goes with an ask and was not given yet: what goes with its role first.
    pub fn paired<'a>(&self, readings: &'a [Reading], asked: &Asked) -> Vec<&'a Reading> {
        let given = |reading: &Reading| self.get(&reading.key).is_some();
        let paired = readings.iter().filter(|reading| !given(reading));
        let mut paired: Vec<(u8, &Reading)> =
            paired.filter_map(|reading| Some((reading.goes_with(asked)?, reading))).collect();
        paired.sort_by_key(|(role_first, _)| *role_first);
        paired.into_iter().map(|(_, reading)| reading).collect()
    }

    /// Gives a reading, or takes one up. One that they have already changes nothing.
    ///
    /// # Errors
    /// `reading-missing` at `reading`, `reading-too-long`, `reading-in-the-future` at `on`,
    /// `reading-too-many`.
    pub fn give(
        &mut self,
        reading: &str,
        by: PersonId,
        beside: Option<AskId>,
        on: Day,
        today: Day,
    ) -> Result<(), Refusal> {
        let reading = reading.trim();
        if reading.is_empty() {
            return Err(Refusal::at("reading", "reading-missing"));
        }
        if reading.chars().count() > Reading::TITLE_CHARS_MAX {
            return Err(Refusal::at("reading", "reading-too-long"));
        }
        if on > today.plus(AHEAD_DAYS_MAX) {
            return Err(Refusal::at("on", "reading-in-the-future"));
        }
        if self.get(reading).is_some() {
            return Ok(());
        }
        if self.rows.len() >= Readings::ROWS_MAX {
            return Err(Refusal::of("reading-too-many"));
        }
        let reading = reading.to_owned();
        self.rows.push(Given { reading, by, on, beside, read: None, answer: None });
        Ok(())
    }

    /// They have read it.
    ///
    /// # Errors
    /// `reading-unknown`; `reading-before` at `on` for a day before it was given,
    /// `reading-in-the-future`.
    pub fn read(&mut self, reading: &str, on: Day, today: Day) -> Result<(), Refusal> {
        let given = self.on_day(reading, on, today)?;
        given.read.get_or_insert(on);
        Ok(())
    }

    /// They take one off their list.
    ///
    /// # Errors
    /// `reading-unknown`.
    pub fn take_off(&mut self, reading: &str) -> Result<(), Refusal> {
        let before = self.rows.len();
        self.rows.retain(|given| given.reading != reading.trim());
        (self.rows.len() < before).then_some(()).ok_or(Refusal::of("reading-unknown"))
    }

    /// What they said to its question; then they have read it, too. A later answer takes the place
    /// of an earlier one.
    ///
    /// # Errors
    /// As [`Readings::read`], and `reading-too-long` at `answer`.
    pub fn answer(
        &mut self,
        reading: &str,
        answer: Personal,
        on: Day,
        today: Day,
    ) -> Result<(), Refusal> {
        if answer.is_longer(Readings::ANSWER_CHARS_MAX) {
            return Err(Refusal::at("answer", "reading-too-long"));
        }
        let given = self.on_day(reading, on, today)?;
        given.read.get_or_insert(on);
        given.answer = Some((answer, on));
        Ok(())
    }

    /// The reading that the next check-in asks about: given, and not answered yet; what was given
    /// beside that ask first, then what waits longest.
    pub fn question(&self, beside: Option<AskId>) -> Option<&Given> {
        let open = self.rows.iter().filter(|given| given.answer.is_none());
        open.min_by_key(|given| (beside.is_none() || given.beside != beside, given.on))
    }

    /// The last that they read, for the agenda of a pair.
    pub fn last(&self) -> Option<&Given> {
        self.rows.iter().filter(|given| given.read.is_some()).max_by_key(|given| given.read)
    }

    fn get(&self, reading: &str) -> Option<&Given> {
        self.rows.iter().find(|given| given.reading == reading)
    }

    fn on_day(&mut self, reading: &str, on: Day, today: Day) -> Result<&mut Given, Refusal> {
        let given = self.rows.iter_mut().find(|given| given.reading == reading.trim());
        let given = given.ok_or(Refusal::of("reading-unknown"))?;
        if on < given.on {
            return Err(Refusal::at("on", "reading-before"));
        }
        if on > today.plus(AHEAD_DAYS_MAX) {
            return Err(Refusal::at("on", "reading-in-the-future"));
        }
        Ok(given)
    }

    /// The readings of two records of one person, by day; of one in both, what was read and said
    /// stays.
    pub fn merge(&mut self, other: Readings) {
        for theirs in other.rows {
            match self.rows.iter_mut().find(|ours| ours.reading == theirs.reading) {
                None => self.rows.push(theirs),
                Some(ours) => {
                    ours.read = [ours.read, theirs.read].into_iter().flatten().min();
                    ours.answer = ours.answer.take().or(theirs.answer);
                }
            }
        }
        self.rows.sort_by(|a, b| (a.on, &a.reading).cmp(&(b.on, &b.reading)));
    }

    /// Lets another record of the same person stand for someone.
    pub fn redirect(&mut self, from: PersonId, to: PersonId) {
        let rows = self.rows.iter_mut().filter(|given| given.by == from);
        rows.for_each(|given| given.by = to);
    }
}
