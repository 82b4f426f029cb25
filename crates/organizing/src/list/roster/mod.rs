//! Understanding a roster: which row holds the headings, which column holds what, and what each
//! row says. Nothing is written before a person has seen what was understood.

mod content;
mod headings;
mod row;
mod understand;

pub use headings::Never;
pub use row::{CELL_CHARS_MAX, CONTACTS_MAX, Remark, RosterRow, RowProblem, read_row};
pub use understand::{COLUMNS_MAX, HEADING_ROWS_MAX, understand};

use super::phone::Dialing;
use crate::Refusal;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// Nothing that the list takes in.
    Ignore,
    /// The number that the roster gives the worker.
    Number,
    /// The whole name.
    FullName,
    /// The given name.
    Given,
    /// Middle names.
    Middle,
    /// The family name.
    Family,
    /// A second family name, as in "apellido materno".
    SecondFamily,
    /// A phone; any number of columns.
    Phone,
    /// The extension of the phone in the column before.
    Extension,
    /// An e-mail address; any number of columns.
    Email,
    /// A home address in one cell.
    Address,
    /// Street and number; up to two columns.
    Street,
    /// City or town.
    City,
    /// State or province.
    Region,
    /// Postcode.
    Postcode,
    /// Site: where the worker works.
    Site,
    /// Department, unit or area within the site.
    Department,
    /// Job or classification.
    Job,
    /// Shift.
    Shift,
    /// Language.
    Language,
    /// Whether the worker supervises others, as a yes or no.
    Supervisor,
}

impl Field {
    /// Every field, in the order of a choice on a form.
    pub const ALL: [Field; 21] = [
        Field::Ignore,
        Field::FullName,
        Field::Given,
        Field::Middle,
        Field::Family,
        Field::SecondFamily,
        Field::Phone,
        Field::Extension,
        Field::Email,
        Field::Address,
        Field::Street,
        Field::City,
        Field::Region,
        Field::Postcode,
        Field::Site,
        Field::Department,
        Field::Job,
        Field::Shift,
        Field::Language,
        Field::Number,
        Field::Supervisor,
    ];

    /// Its id in forms and catalogues ("full-name").
    pub const fn id(self) -> &'static str {
        match self {
            Field::Ignore => "ignore",
            Field::Number => "number",
            Field::FullName => "full-name",
            Field::Given => "given",
            Field::Middle => "middle",
            Field::Family => "family",
            Field::SecondFamily => "second-family",
            Field::Phone => "phone",
            Field::Extension => "extension",
            Field::Email => "email",
            Field::Address => "address",
            Field::Street => "street",
            Field::City => "city",
            Field::Region => "region",
            Field::Postcode => "postcode",
            Field::Site => "site",
            Field::Department => "department",
            Field::Job => "job",
            Field::Shift => "shift",
            Field::Language => "language",
            Field::Supervisor => "supervisor",
        }
    }

    /// The field of an id.
    pub fn from_id(id: &str) -> Option<Field> {
        Field::ALL.into_iter().find(|field| field.id() == id)
    }

    /// Whether several columns may hold it.
    pub const fn many(self) -> bool {
        matches!(
            self,
            Field::Ignore | Field::Phone | Field::Extension | Field::Email | Field::Street
        )
    }
}

/// Why a column was taken for what it was taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Because {
    /// Its heading is known.
    Heading,
    /// Its heading nearly is.
    HeadingLike,
    /// What stands in it looks so.
    Content,
    /// A person chose it.
    Chosen,
    /// Nothing is known about it.
    Unknown,
    /// Known, and of no use to the list.
    NoUse,
    /// It is about someone else: a relative, a supervisor, an emergency contact.
    SomeoneElse,
    /// Another column already holds that.
    Second,
    /// Such facts are never taken in (E19).
    Never(Never),
}

/// What one column was taken for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its heading, in order; empty where there is none.
    pub heading: String,
    /// What it holds.
    pub field: Field,
    /// Why.
    pub because: Because,
    /// Whether its heading speaks of work: phones and addresses at work come last, for the boss
    /// may listen there (E22).
    pub at_work: bool,
}

/// A table as it was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Understanding {
    /// The row with the headings, from 0; none where the table has none.
    pub heading_row: Option<usize>,
    /// The first row after it that may hold a worker.
    pub first_row: usize,
    /// The columns.
    pub columns: Vec<Column>,
    /// How many words at the start of a whole name without a comma are family names; 0 where
    /// the given name comes first.
    pub family_words: u8,
    /// The country whose phones are written without a country code.
    pub dialing: Dialing,
}

impl Understanding {
    /// Whether any column holds a name; without one no row can be read.
    pub fn has_name(&self) -> bool {
        self.columns
            .iter()
            .any(|column| matches!(column.field, Field::FullName | Field::Given | Field::Family))
    }

    /// A person says what a column holds. A field that only one column may hold is taken from
    /// the column that held it.
    ///
    /// # Errors
    /// `roster-no-such-column`; `roster-never-taken` for a column of facts that are never taken
    /// in (E19).
    pub fn choose(&mut self, column: usize, field: Field) -> Result<(), Refusal> {
        let chosen = self.columns.get(column).ok_or(Refusal::of("roster-no-such-column"))?;
        if matches!(chosen.because, Because::Never(_)) && field != Field::Ignore {
            return Err(Refusal::of("roster-never-taken"));
        }
        if !matches!(chosen.because, Because::Never(_)) {
            for (place, other) in self.columns.iter_mut().enumerate() {
                if place == column {
                    (other.field, other.because) = (field, Because::Chosen);
                } else if other.field == field && !field.many() {
                    (other.field, other.because) = (Field::Ignore, Because::Second);
                }
            }
        }
        Ok(())
    }
}
