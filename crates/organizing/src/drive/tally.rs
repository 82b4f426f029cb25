//! Tallies: the counts of a turf, changed together with what they count.

use super::Tally;
use crate::Day;
use crate::chart::Line;

impl Tally {
    /// The most weeks whose one-on-ones are kept apart; older ones are dropped.
    pub const WEEKS_MAX: usize = 260;

    /// Counts a change to a line: a new one (`before` none), a changed one, or one that is gone
    /// (`after` none).
    pub fn change<T>(&mut self, before: Option<&Line<T>>, after: Option<&Line<T>>) {
        if let Some(line) = before {
            self.count(line, |number| *number = number.saturating_sub(1));
        }
        if let Some(line) = after {
            self.count(line, |number| *number = number.saturating_add(1));
        }
    }

    /// Counts one one-on-one of that day.
    pub fn talk(&mut self, on: Day) {
        self.talks(on.week(), 1);
    }

    /// The counts of these lines and of the one-on-ones of these days, made anew.
    pub fn of<'a>(
        lines: impl IntoIterator<Item = &'a Line>,
        talks: impl IntoIterator<Item = Day>,
    ) -> Tally {
        let mut tally = Tally::default();
        lines.into_iter().for_each(|line| tally.change(None, Some(line)));
        talks.into_iter().for_each(|on| tally.talk(on));
        tally
    }

    /// Adds another turf's counts.
    pub fn add(&mut self, other: &Tally) {
        for (mine, theirs) in self.by_support.iter_mut().zip(other.by_support) {
            *mine = mine.saturating_add(theirs);
        }
        self.guessed = self.guessed.saturating_add(other.guessed);
        self.excluded = self.excluded.saturating_add(other.excluded);
        self.talked = self.talked.saturating_add(other.talked);
        for &(week, count) in &other.talks_by_week {
            self.talks(week, count);
        }
    }

    /// Workers in the unit: the denominator of every percentage (E1).
    pub fn unit(&self) -> u32 {
        self.by_support.iter().fold(0, |sum, count| sum.saturating_add(*count))
    }

    /// Workers in the unit at support 1 or 2, by act or by word.
    pub fn supporters(&self) -> u32 {
        self.by_support[1].saturating_add(self.by_support[2])
    }

    /// Workers in the unit whom nobody has assessed by an act or a word.
    pub fn unassessed(&self) -> u32 {
        self.by_support[0]
    }

    /// One-on-ones in each of the `weeks` weeks that end with the week of `today`, oldest first.
    pub fn weekly(&self, today: Day, weeks: u16) -> Vec<u32> {
        let first = today.week() - i32::from(weeks) + 1;
        (first..=today.week())
            .map(|week| {
                let place = self.talks_by_week.binary_search_by_key(&week, |(week, _)| *week);
                place.map_or(0, |place| self.talks_by_week[place].1)
            })
            .collect()
    }

    fn count<T>(&mut self, line: &Line<T>, by_one: impl Fn(&mut u32)) {
        if line.excluded {
            by_one(&mut self.excluded);
            return;
        }
        if line.counts() {
            by_one(&mut self.by_support[line.support.index()]);
        } else {
            by_one(&mut self.by_support[0]);
            if line.basis.is_some() {
                by_one(&mut self.guessed);
            }
        }
        if line.talked_on.is_some() {
            by_one(&mut self.talked);
        }
    }

    fn talks(&mut self, week: i32, count: u32) {
        match self.talks_by_week.binary_search_by_key(&week, |(week, _)| *week) {
            Ok(place) => {
                let talks = &mut self.talks_by_week[place].1;
                *talks = talks.saturating_add(count);
            }
            Err(place) => self.talks_by_week.insert(place, (week, count)),
        }
        let extra = self.talks_by_week.len().saturating_sub(Tally::WEEKS_MAX);
        self.talks_by_week.drain(..extra);
    }
}
