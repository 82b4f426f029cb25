//! The wall chart: the unit laid out by any two of its turfs, jobs, shifts, languages, talkers
//! and support; each worker one square.

use super::{Line, Sheet};
use crate::assessment::{Freshness, LeaderStatus, Support};
use crate::list::name::fold;
use crate::turf::Tree;
use crate::{Day, MemberId, Personal, Reveal, TurfId};
use std::collections::HashMap;

/// What a chart is laid out by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Axis {
    /// Not at all: one row or column for the whole unit.
    Whole,
    /// By turf, at a level of the tree: 0 for the top turfs. Deeper turfs count to the one above.
    Turf(u8),
    /// By job.
    Job,
    /// By shift.
    Shift,
    /// By language.
    Language,
    /// By who talks with them.
    Talker,
    /// By support.
    Support,
}

/// What a row or a column of a chart stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group<'a> {
    /// The whole unit.
    Whole,
    /// A turf.
    Turf(TurfId),
    /// A job, shift or language, as it was first written.
    Word(&'a str),
    /// Workers whose job, shift or language nobody has told.
    NotTold,
    /// Workers that this member talks with.
    Member(MemberId),
    /// Workers that nobody talks with.
    Nobody,
    /// Workers of this support.
    Support(Support),
}

/// Counts of the workers in a cell, a row, a column or the whole chart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// By support, by act or by word; guesses and the unassessed are in place 0.
    pub by_support: [u32; 6],
    /// Of place 0: guessed.
    pub guessed: u32,
    /// Of those assessed: stale.
    pub stale: u32,
    /// Others follow them.
    pub leaders: u32,
    /// Nobody has taken on talking with them.
    pub without_talker: u32,
}

/// What is missing where people are (E9 looks for these).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gap {
    /// Nobody there is assessed by an act or a word.
    NobodyAssessed,
    /// Nobody there supports acting together.
    NoSupporter,
    /// Ten people or more, and no leader among them.
    NoLeader,
}

/// A row or a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading<'a> {
    /// What it stands for.
    pub group: Group<'a>,
    /// Everyone in it.
    pub counts: Counts,
}

/// Where a row and a column meet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell<'a, T = Personal> {
    /// One line for each worker, by folded name: a square stays in its place when its support
    /// changes.
    pub squares: Vec<&'a Line<T>>,
    /// Their counts.
    pub counts: Counts,
}

/// A wall chart as of a day. Those outside the unit are not on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart<'a, T = Personal> {
    /// The rows.
    pub rows: Vec<Heading<'a>>,
    /// The columns.
    pub columns: Vec<Heading<'a>>,
    /// Everyone on the chart: the denominator (E1).
    pub whole: Counts,
    cells: Vec<Cell<'a, T>>,
}

impl<T> Default for Cell<'_, T> {
    fn default() -> Self {
        Cell { squares: Vec::new(), counts: Counts::default() }
    }
}

impl<'a, T: Reveal> Chart<'a, T> {
    /// Lays out the lines of these sheets.
    pub fn of(
        sheets: impl IntoIterator<Item = &'a Sheet<T>>,
        tree: &Tree,
        rows: Axis,
        columns: Axis,
        today: Day,
    ) -> Chart<'a, T> {
        let (mut down, mut across) = (Sorter::of(rows, tree), Sorter::of(columns, tree));
        let mut placed: Vec<(usize, usize, &Line<T>)> = Vec::new();
        for sheet in sheets {
            down.turn_to(sheet);
            across.turn_to(sheet);
            for line in sheet.lines.iter().filter(|line| line.in_unit()) {
                placed.push((down.place(sheet, line), across.place(sheet, line), line));
            }
        }
        placed.sort_by(|(_, _, a), (_, _, b)| {
            (a.folded.reveal(), a.worker).cmp(&(b.folded.reveal(), b.worker))
        });
        let (row_of, mut rows) = down.headings(tree);
        let (column_of, mut columns) = across.headings(tree);
        let mut cells: Vec<Cell<'a, T>> = Vec::new();
        cells.resize_with(rows.len() * columns.len(), Cell::default);
        let mut whole = Counts::default();
        for (row, column, line) in placed {
            let (row, column) = (row_of[row], column_of[column]);
            let cell = &mut cells[row * columns.len() + column];
            cell.squares.push(line);
            let counted =
                [&mut cell.counts, &mut rows[row].counts, &mut columns[column].counts, &mut whole];
            counted.into_iter().for_each(|counts| counts.add(line, today));
        }
        Chart { rows, columns, whole, cells }
    }

    /// The cell where a row and a column meet, by their places.
    pub fn cell(&self, row: usize, column: usize) -> Option<&Cell<'a, T>> {
        let inside = row < self.rows.len() && column < self.columns.len();
        inside.then(|| &self.cells[row * self.columns.len() + column])
    }
}

impl Counts {
    /// Everyone counted.
    pub fn unit(&self) -> u32 {
        self.by_support.iter().sum()
    }

    /// Support 1 or 2, by act or by word.
    pub fn supporters(&self) -> u32 {
        self.by_support[1] + self.by_support[2]
    }

    /// Not assessed by an act or a word.
    pub fn unassessed(&self) -> u32 {
        self.by_support[0]
    }

    /// The gravest thing missing; none where nobody is or nothing is missing.
    pub fn gap(&self) -> Option<Gap> {
        let unit = self.unit();
        if unit == 0 {
            None
        } else if self.unassessed() == unit {
            Some(Gap::NobodyAssessed)
        } else if self.supporters() == 0 {
            Some(Gap::NoSupporter)
        } else if unit >= 10 && self.leaders == 0 {
            Some(Gap::NoLeader)
        } else {
            None
        }
    }

    fn add<T>(&mut self, line: &Line<T>, today: Day) {
        let counts = line.counts();
        self.by_support[if counts { line.support.index() } else { 0 }] += 1;
        self.guessed += u32::from(!counts && line.basis.is_some());
        self.stale += u32::from(counts && line.freshness(today) == Some(Freshness::Stale));
        self.leaders += u32::from(line.leader == LeaderStatus::Leader);
        self.without_talker += u32::from(line.talker.is_none());
    }
}

/// Sorts lines into the groups of one axis.
struct Sorter<'a, 't> {
    axis: Axis,
    tree: &'t Tree,
    groups: Vec<Group<'a>>,
    /// The turf at the axis's level above each home turf.
    above: HashMap<TurfId, TurfId>,
    /// Groups of turfs and members by their id.
    by_id: HashMap<[u8; 16], usize>,
    /// Groups of words by their folded text: "Night" and "night" are one shift.
    by_word: HashMap<String, usize>,
    /// The group of each word number of the sheet at hand.
    of_word: Vec<Option<usize>>,
    /// The group of those with no word or no talker.
    none: Option<usize>,
}

impl<'a, 't> Sorter<'a, 't> {
    fn of(axis: Axis, tree: &'t Tree) -> Sorter<'a, 't> {
        let groups = match axis {
            Axis::Whole => vec![Group::Whole],
            // Support keeps all its rows, so that an empty one is seen to be empty.
            Axis::Support => {
                Support::ALL.into_iter().cycle().skip(1).take(6).map(Group::Support).collect()
            }
            _ => Vec::new(),
        };
        Sorter {
            axis,
            tree,
            groups,
            above: HashMap::new(),
            by_id: HashMap::new(),
            by_word: HashMap::new(),
            of_word: Vec::new(),
            none: None,
        }
    }

    fn turn_to<T>(&mut self, sheet: &'a Sheet<T>) {
        self.of_word.clear();
        self.of_word.resize(sheet.words.len(), None);
    }

    fn place<T>(&mut self, sheet: &'a Sheet<T>, line: &'a Line<T>) -> usize {
        match self.axis {
            Axis::Whole => 0,
            // Support 1 to 5, then 0 at the end (E2); a guess is no assessment.
            Axis::Support if line.counts() => (line.support.index() + 5) % 6,
            Axis::Support => 5,
            Axis::Turf(level) => {
                let (tree, home) = (self.tree, line.turf);
                let above = || tree.at_level(home, level).unwrap_or(home);
                let turf = *self.above.entry(home).or_insert_with(above);
                self.place_id(turf.0, Group::Turf(turf))
            }
            Axis::Talker => match line.talker {
                Some(member) => self.place_id(member.0, Group::Member(member)),
                None => self.place_none(Group::Nobody),
            },
            Axis::Job => self.place_word(sheet, line.job),
            Axis::Shift => self.place_word(sheet, line.shift),
            Axis::Language => self.place_word(sheet, line.language),
        }
    }

    fn place_id(&mut self, id: [u8; 16], group: Group<'a>) -> usize {
        *self.by_id.entry(id).or_insert_with(|| {
            self.groups.push(group);
            self.groups.len() - 1
        })
    }

    fn place_none(&mut self, group: Group<'a>) -> usize {
        *self.none.get_or_insert_with(|| {
            self.groups.push(group);
            self.groups.len() - 1
        })
    }

    fn place_word<T>(&mut self, sheet: &'a Sheet<T>, number: u16) -> usize {
        let known = self.of_word.get(usize::from(number)).copied().flatten();
        if let Some(place) = known {
            return place;
        }
        let word = sheet.word(number);
        let folded = fold(word);
        let place = if folded.is_empty() {
            self.place_none(Group::NotTold)
        } else {
            *self.by_word.entry(folded).or_insert_with(|| {
                self.groups.push(Group::Word(word));
                self.groups.len() - 1
            })
        };
        if let Some(slot) = self.of_word.get_mut(usize::from(number)) {
            *slot = Some(place);
        }
        place
    }

    /// The headings in order, and for each group as numbered so far its place among them.
    fn headings(&self, tree: &Tree) -> (Vec<usize>, Vec<Heading<'a>>) {
        let order: HashMap<TurfId, usize> =
            tree.in_order().enumerate().map(|(place, (turf, _))| (turf.id, place)).collect();
        let none = [0; 16];
        let key = |group: &Group<'a>, number: usize| match group {
            Group::Whole | Group::Support(_) => (0, number, String::new(), none),
            Group::Turf(turf) => {
                (0, order.get(turf).copied().unwrap_or(usize::MAX), String::new(), turf.0)
            }
            Group::Word(word) => (0, 0, fold(word), none),
            Group::Member(member) => (0, 0, String::new(), member.0),
            Group::NotTold | Group::Nobody => (1, 0, String::new(), none),
        };
        let mut sorted: Vec<usize> = (0..self.groups.len()).collect();
        sorted.sort_by_cached_key(|&number| key(&self.groups[number], number));
        let mut place_of = vec![0; sorted.len()];
        sorted.iter().enumerate().for_each(|(place, &number)| place_of[number] = place);
        let headings = sorted
            .iter()
            .map(|&number| Heading { group: self.groups[number], counts: Counts::default() });
        (place_of, headings.collect())
    }
}
