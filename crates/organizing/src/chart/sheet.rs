//! Keeping a sheet in step with the workers on it.

use super::{Line, Sheet};
use crate::assessment::{Basis, reading};
use crate::list::Worker;
use crate::{Day, Lent, Refusal, WorkerId};

impl Line<Lent<'_>> {
    /// The same with texts of its own.
    pub fn owned(&self) -> Line {
        Line {
            worker: self.worker,
            turf: self.turf,
            name: self.name.reveal().into(),
            folded: self.folded.reveal().into(),
            job: self.job,
            shift: self.shift,
            language: self.language,
            support: self.support,
            basis: self.basis,
            assessed_on: self.assessed_on,
            shown: self.shown,
            leader: self.leader,
            excluded: self.excluded,
            talker: self.talker,
            talked_on: self.talked_on,
            next_on: self.next_on,
            named_by: self.named_by,
        }
    }
}

impl<T> Sheet<T> {
    /// The word of a number in a line; empty for "not told".
    pub fn word(&self, number: u16) -> &str {
        self.words.get(usize::from(number)).map_or("", String::as_str)
    }
}

impl Sheet {
    /// The most words that one sheet keeps: three for each line, and "not told".
    pub const WORDS_MAX: usize = 3 * Sheet::LINES_MAX + 1;

    /// Whether another line fits.
    pub fn has_room(&self) -> bool {
        self.lines.len() < Sheet::LINES_MAX
    }

    /// The line of a worker.
    pub fn line(&self, worker: WorkerId) -> Option<&Line> {
        self.lines.iter().find(|line| line.worker == worker)
    }

    /// Puts a worker's line in step with the worker, adding it if there is none yet. Returns the
    /// line before and after, for the tally.
    ///
    /// # Errors
    /// `sheet-full` when there is no room for a new line.
    pub fn put(&mut self, id: WorkerId, worker: &Worker) -> Result<(Option<Line>, Line), Refusal> {
        let place = self.lines.iter().position(|line| line.worker == id);
        if place.is_none() && !self.has_room() {
            return Err(Refusal::of("sheet-full"));
        }
        if self.words.len() + 3 > Sheet::WORDS_MAX {
            self.drop_unused_words();
        }
        let mut after = self.line_for(id, worker);
        let before = match place {
            Some(place) => {
                let line = &mut self.lines[place];
                after.named_by = line.named_by;
                Some(std::mem::replace(line, after.clone()))
            }
            None => {
                self.lines.push(after.clone());
                None
            }
        };
        Ok((before, after))
    }

    /// Takes a worker's line away.
    pub fn remove(&mut self, worker: WorkerId) -> Option<Line> {
        let place = self.lines.iter().position(|line| line.worker == worker)?;
        Some(self.lines.remove(place))
    }

    /// Notes that one more person (or one fewer, with `by` negative) named this worker when
    /// asked whom they trust or follow. Does nothing when the worker has no line here.
    pub fn name(&mut self, worker: WorkerId, by: i16) {
        if let Some(line) = self.lines.iter_mut().find(|line| line.worker == worker) {
            line.named_by = line.named_by.saturating_add_signed(by);
        }
    }

    /// A worker's line as the worker stands now, with the sheet's words for job, shift and
    /// language; nobody has named them yet.
    fn line_for(&mut self, id: WorkerId, worker: &Worker) -> Line {
        // The day only matters for freshness, which a line leaves to whoever reads it.
        let read = reading(&worker.assessments, Day(0));
        let shown =
            read.shown.filter(|shown| read.basis == Some(Basis::Said) && *shown != read.support);
        Line {
            worker: id,
            turf: worker.place.turf,
            name: worker.name.full.clone(),
            folded: worker.name.folded(),
            job: self.number_of(&worker.place.job),
            shift: self.number_of(&worker.place.shift),
            language: self.number_of(&worker.place.language),
            support: read.support,
            basis: read.basis,
            assessed_on: read.on,
            shown,
            leader: worker.leader,
            excluded: worker.excluded.is_some(),
            talker: worker.talker,
            talked_on: worker.talked_on,
            next_on: worker.next_step.as_ref().map(|step| step.on),
            named_by: 0,
        }
    }

    fn number_of(&mut self, word: &str) -> u16 {
        if self.words.is_empty() {
            self.words.push(String::new());
        }
        let word = word.trim();
        let known = self.words.iter().position(|known| known == word);
        let place = known.unwrap_or_else(|| {
            self.words.push(word.to_owned());
            self.words.len() - 1
        });
        u16::try_from(place).expect("invariant: a sheet keeps at most WORDS_MAX words")
    }

    fn drop_unused_words(&mut self) {
        let old = std::mem::take(&mut self.words);
        let mut lines = std::mem::take(&mut self.lines);
        for line in &mut lines {
            for number in [&mut line.job, &mut line.shift, &mut line.language] {
                let word = old.get(usize::from(*number)).map_or("", String::as_str);
                *number = self.number_of(word);
            }
        }
        self.lines = lines;
    }
}

impl<T> Line<T> {
    /// Whether the worker is in the unit.
    pub fn in_unit(&self) -> bool {
        !self.excluded
    }

    /// Whether the support rests on an act or on the worker's word, and so counts (E3).
    pub fn counts(&self) -> bool {
        self.in_unit() && self.basis.is_some_and(|basis| basis != Basis::Guess)
    }

    /// How old the assessment is; none while unassessed.
    pub fn freshness(&self, today: Day) -> Option<crate::assessment::Freshness> {
        self.assessed_on.map(|on| crate::assessment::Freshness::of(on, today))
    }

    /// Whether the agreed day of the next step has passed.
    pub fn overdue(&self, today: Day) -> bool {
        self.next_on.is_some_and(|on| on < today)
    }
}
