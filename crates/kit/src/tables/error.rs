//! Why a file could not be read, one sentence for each reason.

use std::fmt;

/// Why a file could not be read. It carries places in the file, never words from it.
///
/// The comment on each reason is its English sentence in the catalogues.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableError {
    /// This file has no rows in it. Nothing was imported. Check that you picked the right file,
    /// and that it was saved after you filled it in.
    Empty,
    /// This file is larger than 10 MB. Nothing was imported. Split the list into parts, or save
    /// only the sheet with the people as CSV.
    TooLarge,
    /// This file has more than 100,000 rows. Nothing was imported. Split the list into parts and
    /// import them one after another.
    TooManyRows,
    /// Row { $line } has more than 200 columns. Nothing was imported. Delete the columns that you
    /// do not need, or look for a stray entry far to the right, and try again.
    TooManyColumns {
        /// The row in the file, from 1.
        line: u32,
    },
    /// The cell in row { $line }, column { $column }, is too long (more than 8,000 letters).
    /// Nothing was imported. Shorten it and try again.
    CellTooLong {
        /// The row in the file, from 1.
        line: u32,
        /// The column in the row, from 1.
        column: u32,
    },
    /// This sheet spreads over more than two million cells. Nothing was imported. Copy the rows
    /// with the people into a new sheet and try again.
    TooManyCells,
    /// This file is packed so that it would unfold to far more than it should. Nothing was opened
    /// or imported. If you trust it, open it yourself, copy the list into a new file and try again.
    ZipBomb,
    /// This file has more parts inside than a list needs. Nothing was opened or imported. Copy the
    /// list into a new file and try again.
    TooManyParts,
    /// This is an old Excel or Word file (.xls or .doc). Nothing was imported. Open it, save it as
    /// "Excel workbook (.xlsx)" or CSV, and import that.
    OldExcel,
    /// This spreadsheet is in a format that we do not read (such as .ods, .xlsb or Numbers).
    /// Nothing was imported. Save it as "Excel workbook (.xlsx)" or CSV, and import that.
    OtherSpreadsheet,
    /// This file is locked with a password. Nothing was imported. Open it, save a copy without the
    /// password, import that, and delete the copy.
    Locked,
    /// This is a PDF, which holds pictures of a list rather than the list. Nothing was imported.
    /// Ask for the list as Excel or CSV; the employer has it in that form.
    Pdf,
    /// This is a picture. Nothing was imported. Type the list into a spreadsheet, or ask for it as
    /// Excel or CSV.
    Picture,
    /// This is a web page or XML, whatever its name says. Nothing was imported. Open it in a
    /// spreadsheet program, save it as CSV, and import that.
    WebPage,
    /// This is not a list that we can read. Nothing was imported. Bring a CSV, an Excel workbook
    /// (.xlsx) or a Word table (.docx).
    NotATable,
    /// This document has no table in it. Nothing was imported. Put the list into a table, or save
    /// it as CSV.
    NoTable,
    /// The file does not have the sheet that you chose. Nothing was imported. Choose another one.
    NoSuchSheet,
    /// We could not tell which alphabet this file was saved in, and names would be garbled.
    /// Nothing was imported. Save it as "CSV UTF-8" and import that.
    Encoding,
    /// A quotation mark in line { $line } is opened and not closed, so rows would run together.
    /// Nothing was imported. Correct that line and try again.
    OpenQuote {
        /// The row in the file, from 1.
        line: u32,
    },
    /// This file is damaged or not finished. Nothing was imported. Open it, save it again, and try
    /// with the new file.
    Unreadable,
    /// Opening this file took more time or memory than a list should. We stopped; nothing was
    /// imported. Copy the list into a new file, or save it as CSV, and try again.
    TooHeavy,
    /// Too many files are being opened at the moment. Nothing was imported and nothing is lost.
    /// Try again in a minute.
    Busy,
    /// Our reader for this kind of file did not start. Nothing was imported. A CSV file will work;
    /// please tell whoever runs this server.
    Reader,
}

impl TableError {
    /// Every reason once, so that the catalogues can be checked for its sentence.
    pub const ALL: [TableError; 23] = [
        TableError::Empty,
        TableError::TooLarge,
        TableError::TooManyRows,
        TableError::TooManyColumns { line: 0 },
        TableError::CellTooLong { line: 0, column: 0 },
        TableError::TooManyCells,
        TableError::ZipBomb,
        TableError::TooManyParts,
        TableError::OldExcel,
        TableError::OtherSpreadsheet,
        TableError::Locked,
        TableError::Pdf,
        TableError::Picture,
        TableError::WebPage,
        TableError::NotATable,
        TableError::NoTable,
        TableError::NoSuchSheet,
        TableError::Encoding,
        TableError::OpenQuote { line: 0 },
        TableError::Unreadable,
        TableError::TooHeavy,
        TableError::Busy,
        TableError::Reader,
    ];

    /// The id of the sentence in the catalogues.
    pub const fn sentence(&self) -> &'static str {
        match self {
            TableError::Empty => "table-empty",
            TableError::TooLarge => "table-too-large",
            TableError::TooManyRows => "table-too-many-rows",
            TableError::TooManyColumns { .. } => "table-too-many-columns",
            TableError::CellTooLong { .. } => "table-cell-too-long",
            TableError::TooManyCells => "table-too-many-cells",
            TableError::ZipBomb => "table-zip-bomb",
            TableError::TooManyParts => "table-too-many-parts",
            TableError::OldExcel => "table-old-excel",
            TableError::OtherSpreadsheet => "table-other-spreadsheet",
            TableError::Locked => "table-locked",
            TableError::Pdf => "table-pdf",
            TableError::Picture => "table-picture",
            TableError::WebPage => "table-web-page",
            TableError::NotATable => "table-not-a-table",
            TableError::NoTable => "table-no-table",
            TableError::NoSuchSheet => "table-no-such-sheet",
            TableError::Encoding => "table-encoding",
            TableError::OpenQuote { .. } => "table-open-quote",
            TableError::Unreadable => "table-unreadable",
            TableError::TooHeavy => "table-too-heavy",
            TableError::Busy => "table-busy",
            TableError::Reader => "table-reader",
        }
    }

    /// The arguments of the sentence: `line` and `column` where it names a place.
    pub fn args(&self) -> Vec<(&'static str, u32)> {
        match *self {
            TableError::TooManyColumns { line } | TableError::OpenQuote { line } => {
                vec![("line", line)]
            }
            TableError::CellTooLong { line, column } => vec![("line", line), ("column", column)],
            _ => Vec::new(),
        }
    }

    /// Whether the fault lies with us or the machine rather than with the file.
    pub const fn is_fault(&self) -> bool {
        matches!(self, TableError::Reader)
    }

    /// The reason that the child named, from the id and arguments of its sentence.
    pub(super) fn named(sentence: &str, args: &[u32]) -> Option<TableError> {
        let named = TableError::ALL.into_iter().find(|error| error.sentence() == sentence)?;
        match (named, args) {
            (TableError::TooManyColumns { .. }, &[line]) => {
                Some(TableError::TooManyColumns { line })
            }
            (TableError::CellTooLong { .. }, &[line, column]) => {
                Some(TableError::CellTooLong { line, column })
            }
            (TableError::OpenQuote { .. }, &[line]) => Some(TableError::OpenQuote { line }),
            (named, _) => Some(named),
        }
    }
}

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.sentence())
    }
}

impl std::error::Error for TableError {}
