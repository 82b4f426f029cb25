//! Looking at the list: filters, order and pages, over the lines of its sheets.

use super::name::{Query, fold};
use crate::assessment::{Basis, Freshness, Support};
use crate::chart::{Line, Sheet};
use crate::{Day, MemberId, Personal, Reveal, TurfId};

/// Who talks with the workers looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Talker {
    /// Anyone or nobody.
    #[default]
    Any,
    /// Nobody yet.
    Nobody,
    /// This member.
    Member(MemberId),
}

/// Which side of the unit's border is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Border {
    /// Those in the unit.
    #[default]
    Inside,
    /// Those kept off it.
    Outside,
    /// Everyone.
    Both,
}

/// What someone looks for in the list. The default finds everyone in the unit.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words of the name.
    pub name: Query,
    /// Home turfs, any of them; empty for all.
    pub turfs: Vec<TurfId>,
    /// Support by an act or a word; a guess counts as unassessed, as on the chart and in every
    /// count (E3). Empty for all.
    pub support: Vec<Support>,
    /// How old the assessment is; a guess has no age.
    pub freshness: Option<Freshness>,
    /// Job, as written, case and accents aside; "" finds those whose job nobody told.
    pub job: Option<String>,
    /// Shift, likewise.
    pub shift: Option<String>,
    /// Language, likewise.
    pub language: Option<String>,
    /// Who talks with them.
    pub talker: Talker,
    /// Inside the unit or outside.
    pub border: Border,
    /// Only those whose next step is overdue.
    pub overdue: bool,
}

/// The order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// By name.
    #[default]
    Name,
    /// Support 1 first, unassessed last; then by name.
    Support,
    /// Those longest without a one-on-one first, never talked with before all; then by name.
    LastTalk,
    /// The earliest next step first, those without one last; then by name.
    NextStep,
}

/// One line of the list, with the sheet that holds its words.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a, T = Personal> {
    /// The sheet.
    pub sheet: &'a Sheet<T>,
    /// The line.
    pub line: &'a Line<T>,
}

impl<'a, T> Entry<'a, T> {
    /// The job; empty where nobody told.
    pub fn job(&self) -> &'a str {
        self.sheet.word(self.line.job)
    }

    /// The shift; empty where nobody told.
    pub fn shift(&self) -> &'a str {
        self.sheet.word(self.line.shift)
    }

    /// The language; empty where nobody told.
    pub fn language(&self) -> &'a str {
        self.sheet.word(self.line.language)
    }
}

/// One page of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// The number of this page, from 1.
    pub number: usize,
    /// The number of the last page, at least 1.
    pub last: usize,
    /// The place of the first line on it.
    pub from: usize,
    /// The place after its last line.
    pub to: usize,
    /// How many lines there are on all pages.
    pub total: usize,
}

impl Page {
    /// The most lines on one page.
    pub const LINES_MAX: usize = 100;

    /// The page of this number, or the nearest there is.
    pub fn of(total: usize, number: usize) -> Page {
        let last = total.div_ceil(Page::LINES_MAX).max(1);
        let number = number.clamp(1, last);
        let from = (number - 1) * Page::LINES_MAX;
        Page { number, last, from, to: (from + Page::LINES_MAX).min(total), total }
    }
}

/// One page of the lines of these sheets that a filter finds, in order.
pub fn find<'a, T: Reveal>(
    sheets: impl IntoIterator<Item = &'a Sheet<T>>,
    filter: &Filter,
    sort: Sort,
    today: Day,
    number: usize,
) -> (Page, Vec<Entry<'a, T>>) {
    let words = [&filter.job, &filter.shift, &filter.language]
        .map(|word| word.as_ref().map(|word| fold(word)));
    let mut found: Vec<(u64, Entry<'a, T>)> = Vec::new();
    for sheet in sheets {
        // Words are compared once for each sheet, so that lines only compare numbers.
        let numbers = words.each_ref().map(|word| word.as_ref().map(|word| numbers(sheet, word)));
        let lines = sheet.lines.iter().filter(|line| finds(filter, &numbers, line, today));
        found.extend(lines.map(|line| (rank(line, sort), Entry { sheet, line })));
    }
    let order = |(rank, a): &(u64, Entry<'_, T>), (other, b): &(u64, Entry<'_, T>)| {
        rank.cmp(other)
            .then_with(|| a.line.folded.cmp(&b.line.folded))
            .then_with(|| a.line.worker.cmp(&b.line.worker))
    };
    // Only the page is put in order: what comes before and after it is not looked at.
    let page = Page::of(found.len(), number);
    if page.to < found.len() {
        found.select_nth_unstable_by(page.to, order);
        found.truncate(page.to);
    }
    if page.from > 0 {
        found.select_nth_unstable_by(page.from, order);
        found.drain(..page.from);
    }
    found.sort_unstable_by(order);
    (page, found.into_iter().map(|(_, entry)| entry).collect())
}

/// Whether each word number of a sheet is the word looked for.
fn numbers<T>(sheet: &Sheet<T>, word: &str) -> Vec<bool> {
    let mut numbers: Vec<bool> = sheet.words.iter().map(|known| fold(known) == word).collect();
    if numbers.is_empty() {
        numbers.push(word.is_empty());
    }
    numbers
}

fn finds<T: Reveal>(
    filter: &Filter,
    words: &[Option<Vec<bool>>; 3],
    line: &Line<T>,
    today: Day,
) -> bool {
    let border = match filter.border {
        Border::Inside => !line.excluded,
        Border::Outside => line.excluded,
        Border::Both => true,
    };
    let talker = match filter.talker {
        Talker::Any => true,
        Talker::Nobody => line.talker.is_none(),
        Talker::Member(member) => line.talker == Some(member),
    };
    let guessed = line.basis == Some(Basis::Guess);
    let support = if guessed { Support::Unassessed } else { line.support };
    border
        && talker
        && (filter.turfs.is_empty() || filter.turfs.contains(&line.turf))
        && (filter.support.is_empty() || filter.support.contains(&support))
        && words.iter().zip([line.job, line.shift, line.language]).all(|(wanted, number)| {
            wanted
                .as_ref()
                .is_none_or(|wanted| wanted.get(usize::from(number)).copied().unwrap_or(false))
        })
        && (!filter.overdue || line.overdue(today))
        && filter.freshness.is_none_or(|wanted| !guessed && line.freshness(today) == Some(wanted))
        && filter.name.finds(line.folded.reveal())
}

/// A number that puts lines in order before their names need comparing; for the order by name it
/// is the name's first eight bytes.
fn rank<T: Reveal>(line: &Line<T>, sort: Sort) -> u64 {
    let by_day = |day: i32| u64::from(day.cast_unsigned() ^ 0x8000_0000);
    match sort {
        Sort::Name => {
            let mut head = [0; 8];
            head.iter_mut().zip(line.folded.reveal().bytes()).for_each(|(to, from)| *to = from);
            u64::from_be_bytes(head)
        }
        Sort::Support => (u64::from(line.support.number()) + 5) % 6,
        Sort::LastTalk => line.talked_on.map_or(0, |on| by_day(on.0) + 1),
        Sort::NextStep => line.next_on.map_or(u64::MAX, |on| by_day(on.0)),
    }
}
