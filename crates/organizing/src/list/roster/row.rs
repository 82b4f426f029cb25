//! Reading one row of a roster.

use super::content::is_flag;
use super::{Because, Column, Field, Understanding, headings};
use crate::list::name::{fold, tidy};
use crate::list::phone::Phone;
use crate::list::{Exclusion, Name, email, phone};
use crate::{Personal, Refusal};

/// What one row says about one worker.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RosterRow {
    /// The name.
    pub name: Name,
    /// Phones as written, each once; phones at work come last.
    pub phones: Vec<Personal>,
    /// E-mail addresses as written, each once; addresses at work come last.
    pub emails: Vec<Personal>,
    /// The home address.
    pub address: Personal,
    /// The roster's number for the worker.
    pub number: Personal,
    /// Site and department as written, from the wider to the narrower; the empty left out.
    pub turf: Vec<String>,
    /// Job.
    pub job: String,
    /// Shift.
    pub shift: String,
    /// Language.
    pub language: String,
    /// Whether the row says that they supervise others.
    pub excluded: Option<Exclusion>,
    /// What was left out of a row that was read.
    pub remarks: Vec<Remark>,
}

/// Something in a row that could not be taken; the rest of the row was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Remark {
    /// The column, from 0.
    pub column: usize,
    /// Why, as a sentence.
    pub why: Refusal,
}

/// Why a row is no worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RowProblem {
    /// Nothing stands in it.
    Blank,
    /// It has no name.
    NoName,
    /// Its name cannot be taken.
    Name(Refusal),
    /// It repeats the headings.
    Headings,
    /// It is a sum or a footnote below the table.
    Footer,
    /// A quotation mark in it is opened and not closed, so its cells cannot be told apart.
    Torn,
}

impl RowProblem {
    /// The id of its sentence in the catalogues.
    pub const fn sentence(self) -> &'static str {
        match self {
            RowProblem::Blank => "row-blank",
            RowProblem::NoName => "row-no-name",
            RowProblem::Name(refusal) => refusal.sentence,
            RowProblem::Headings => "row-headings",
            RowProblem::Footer => "row-footer",
            RowProblem::Torn => "row-torn",
        }
    }
}

/// The most characters of a cell that is kept (names have their own bound).
pub const CELL_CHARS_MAX: usize = 200;
/// The most phones, and the most e-mail addresses, of one worker.
pub const CONTACTS_MAX: usize = 10;

/// Reads one row as the table was understood.
///
/// # Errors
/// A [`RowProblem`] where the row is no worker; anything else that cannot be read is left out
/// and remarked on.
pub fn read_row<T: AsRef<str>>(table: &Understanding, row: &[T]) -> Result<RosterRow, RowProblem> {
    let cells = Cells { table, row };
    if row.iter().all(|cell| tidy(cell.as_ref()).is_empty()) {
        return Err(RowProblem::Blank);
    }
    if cells.repeat_headings() {
        return Err(RowProblem::Headings);
    }
    let mut read = RosterRow { name: cells.name()?, ..RosterRow::default() };
    for at_work in [false, true] {
        for (place, column) in table.columns.iter().enumerate() {
            if column.at_work != at_work || column.field == Field::Ignore {
                continue;
            }
            if let Some(cell) = cells.at(place) {
                cells.take(place, &cell, &mut read);
            }
        }
    }
    if let Some(column) = cells.only_a_name() {
        read.remarks.push(Remark { column, why: Refusal::of("row-only-a-name") });
    }
    read.address = Personal::new(&cells.address());
    for field in [Field::Site, Field::Department] {
        read.turf.extend(cells.of(field).next());
    }
    // A list that grows takes room for four; of a hundred thousand rows most have one of each.
    read.phones.shrink_to_fit();
    read.emails.shrink_to_fit();
    read.turf.shrink_to_fit();
    Ok(read)
}

/// One row beside what its table was understood to be.
struct Cells<'a, T> {
    table: &'a Understanding,
    row: &'a [T],
}

impl<T: AsRef<str>> Cells<'_, T> {
    /// The text of a cell, in order; none where it is empty.
    fn at(&self, place: usize) -> Option<String> {
        let text = tidy(self.row.get(place)?.as_ref());
        let nothing =
            matches!(text.as_str(), "" | "-" | "--" | "N/A" | "n/a" | "NULL" | "null" | "#N/A");
        (!nothing).then_some(text)
    }

    /// The cells of a field that are not empty, from left to right.
    fn of(&self, field: Field) -> impl Iterator<Item = String> {
        let columns = self.table.columns.iter().enumerate();
        columns.filter(move |(_, column)| column.field == field).filter_map(|(at, _)| self.at(at))
    }

    /// The only filled column, where the table tells much more of others: such a row may be a
    /// title between rows ("Night shift").
    fn only_a_name(&self) -> Option<usize> {
        const COLUMNS_MIN: usize = 4;
        let taken = self.table.columns.iter().filter(|column| column.field != Field::Ignore);
        let mut filled = (0..self.row.len()).filter(|place| self.at(*place).is_some());
        let only = filled.next().filter(|_| filled.next().is_none());
        only.filter(|_| taken.count() >= COLUMNS_MIN)
    }

    fn take(&self, place: usize, cell: &str, read: &mut RosterRow) {
        let mut text = || {
            let cut: String = cell.chars().take(CELL_CHARS_MAX).collect();
            if cut.len() < cell.len() {
                read.remarks.push(Remark { column: place, why: Refusal::of("cell-too-long") });
            }
            cut
        };
        match self.table.columns[place].field {
            Field::Phone => self.phones(place, cell, read),
            Field::Email => self.emails(place, cell, read),
            Field::Number => read.number = Personal::new(text().trim_end_matches(".0")),
            Field::Job => read.job = text(),
            Field::Shift => read.shift = text(),
            Field::Language => read.language = text(),
            Field::Supervisor if is_flag(&fold(cell)) == Some(true) => {
                read.excluded = Some(Exclusion::Supervisor);
            }
            _ => {}
        }
    }

    fn phones(&self, place: usize, cell: &str, read: &mut RosterRow) {
        let next = self.table.columns.get(place + 1);
        let extension = next
            .filter(|column| column.field == Field::Extension)
            .and_then(|_| self.at(place + 1))
            .filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
        for mut piece in phone::pieces(cell) {
            match Phone::read(&piece, self.table.dialing) {
                Ok(phone) => {
                    if let Some(extension) =
                        extension.as_ref().filter(|_| phone.extension().is_none())
                    {
                        piece = format!("{piece} x{extension}");
                    }
                    let key = Phone::read(&piece, self.table.dialing).map(|p| p.key().to_owned());
                    let known = read.phones.iter().any(|known| {
                        Phone::read(known.reveal(), self.table.dialing).map(|p| p.key().to_owned())
                            == key
                    });
                    if !known && read.phones.len() < CONTACTS_MAX {
                        read.phones.push(Personal::new(&piece));
                    }
                }
                Err(why) => read.remarks.push(Remark { column: place, why }),
            }
        }
    }

    fn emails(&self, place: usize, cell: &str, read: &mut RosterRow) {
        for piece in email::pieces(cell) {
            match email::read(piece) {
                Ok(address) => {
                    let same = |known: &Personal| {
                        email::key(known.reveal()) == email::key(address.reveal())
                    };
                    if !read.emails.iter().any(same) && read.emails.len() < CONTACTS_MAX {
                        read.emails.push(address);
                    }
                }
                Err(why) => read.remarks.push(Remark { column: place, why }),
            }
        }
    }

    fn name(&self) -> Result<Name, RowProblem> {
        let part = |field| self.of(field).next().unwrap_or_default();
        let family = [part(Field::Family), part(Field::SecondFamily)].join(" ");
        let (given, middle) = (part(Field::Given), part(Field::Middle));
        let whole = part(Field::FullName);
        let apart = [given.as_str(), family.as_str()].iter().any(|text| !text.trim().is_empty());
        if !apart && whole.is_empty() {
            return Err(RowProblem::NoName);
        }
        let few = self.row.iter().filter(|cell| !tidy(cell.as_ref()).is_empty()).count() <= 2;
        if few && is_footer(if whole.is_empty() { &given } else { &whole }) {
            return Err(RowProblem::Footer);
        }
        let name = if apart {
            Name::from_parts(&given, &middle, &family)
        } else {
            match family_first(&whole, usize::from(self.table.family_words)) {
                Some((family, given)) => Name::from_parts(&given, "", &family),
                None => Name::parse(&whole),
            }
        };
        name.map_err(|refusal| match refusal.sentence {
            "name-missing" => RowProblem::NoName,
            _ => RowProblem::Name(refusal),
        })
    }

    /// The address from its parts, each said once.
    fn address(&self) -> String {
        let mut address = String::new();
        let mut said = String::new();
        let region = [Field::Region, Field::Postcode];
        for field in [Field::Address, Field::Street, Field::City, Field::Region, Field::Postcode] {
            for part in self.of(field) {
                let folded = format!(" {} ", fold(&part));
                if said.contains(&folded)
                    || address.chars().count() + part.chars().count() > 2 * CELL_CHARS_MAX
                {
                    continue;
                }
                if !address.is_empty() {
                    address.push_str(if field == region[1] { " " } else { ", " });
                }
                address.push_str(&part);
                said.push_str(&folded);
            }
        }
        address
    }

    /// Whether the headings stand here once more, as atop the second page of a print, perhaps in
    /// other words: what tells a name says its heading, or all that is taken in says headings.
    fn repeat_headings(&self) -> bool {
        let columns = self.table.columns.iter().enumerate();
        let taken: Vec<(&Column, String)> = columns
            .filter(|(_, column)| column.field != Field::Ignore)
            .filter_map(|(place, column)| Some((column, self.at(place)?)))
            .collect();
        let again = |(column, cell): &(&Column, String)| {
            !column.heading.is_empty() && fold(cell) == fold(&column.heading)
        };
        let heading = |told: &(&Column, String)| {
            again(told) || headings::read(&told.1).because == Because::Heading
        };
        let named = |column: &Column| {
            matches!(column.field, Field::FullName | Field::Given | Field::Family)
        };
        let mut names = taken.iter().filter(|(column, _)| named(column)).peekable();
        (names.peek().is_some() && names.all(again))
            || (taken.len() > 1 && taken.iter().all(heading))
    }
}

/// A whole name that begins with this many family names, taken apart; none where a comma does
/// that already or too few words are there.
fn family_first(whole: &str, family_words: usize) -> Option<(String, String)> {
    let words: Vec<&str> = whole.split(' ').collect();
    if family_words == 0 || whole.contains(',') || words.len() < 2 {
        return None;
    }
    let mut take = family_words.min(words.len() - 1);
    // "De la Cruz Juan": particles belong to the name after them.
    let particle = |word: &str| {
        matches!(
            fold(word).as_str(),
            "de" | "del" | "la" | "las" | "los" | "van" | "von" | "da" | "dos"
        )
    };
    let particles = words.iter().take_while(|word| particle(word)).count();
    take = (take + particles).min(words.len() - 1);
    Some((words[..take].join(" "), words[take..].join(" ")))
}

/// Whether the first cell of a nearly empty row is a sum or a footnote.
fn is_footer(text: &str) -> bool {
    let folded = fold(text);
    let first = folded.split(' ').next().unwrap_or("");
    matches!(first, "total" | "totals" | "totales" | "subtotal" | "count" | "page" | "pagina")
        || folded.starts_with("grand total")
        || folded.starts_with("end of")
        || folded.starts_with("generated ")
        || folded.starts_with("printed ")
}
