//! Tables that people bring along, and tables that they take away.
//!
//! A list of workers arrives as whatever somebody had: a CSV in the encoding of an old office
//! machine, an Excel workbook with a title above the header, a Word table from the labour board.
//! [`read`] looks at the bytes, never at the file's extension, and gives a plain [`Table`].
//! Text is read here. Workbooks and documents are compressed XML from strangers, so they are read
//! by a child process that may do nothing but read and answer (`security.md` 11).
//!
//! Every limit is a named number below, and every refusal is a sentence: see [`TableError`].

mod apart;
mod archive;
pub mod child;
mod decode;
mod document;
mod error;
mod kind;
mod separated;
mod table;
mod wire;
mod workbook;
mod write;

pub use error::TableError;
pub use table::{Row, Table};
pub use write::{write_csv, write_xlsx};

use kind::Kind;
use std::path::PathBuf;
use std::time::Duration;

/// The largest upload, in bytes (10 MiB).
pub const UPLOAD_BYTES_MAX: usize = 10 << 20;
/// The most rows in one table: 100,000 people and one header.
pub const ROWS_MAX: usize = 100_000 + 1;
/// The most columns in one row.
pub const COLUMNS_MAX: usize = 200;
/// The longest cell, in bytes of UTF-8 (8 KiB).
pub const CELL_BYTES_MAX: usize = 8 << 10;
/// The most cells of a workbook or document, empty ones between filled ones included.
pub const CELLS_MAX: usize = 2_000_000;
/// The most parts inside a workbook or document (entries of the zip archive).
pub const ARCHIVE_PARTS_MAX: usize = 1_000;
/// The most bytes that a workbook or document may unfold to (64 MiB), counted while unfolding.
pub const INFLATED_BYTES_MAX: u64 = 64 << 20;
/// How many times its own size a workbook or document may unfold to.
pub const INFLATED_RATIO_MAX: u64 = 100;
/// Below this many unfolded bytes (1 MiB) the ratio does not matter.
pub const INFLATED_BYTES_HARMLESS: u64 = 1 << 20;
/// The most bytes that the child may answer (32 MiB).
pub const ANSWER_BYTES_MAX: u64 = 32 << 20;
/// The memory of the child, in bytes of address space (256 MiB).
pub const CHILD_MEMORY_BYTES_MAX: u64 = 256 << 20;
/// The processor time of the child, in seconds.
pub const CHILD_CPU_SECONDS_MAX: u64 = 10;
/// The time from starting the child to its last word, on any clock.
pub const CHILD_WALL_MAX: Duration = Duration::from_secs(20);
/// How many children may run at once; further uploads wait up to [`CHILD_WALL_MAX`].
pub const CHILDREN_MAX: usize = 2;

/// Reads an upload with the program's own reader and no choices made by a person.
///
/// # Errors
/// A [`TableError`] that says what was wrong with the file; nothing of it is kept.
pub fn read(upload: &[u8], file_name: &str) -> Result<Table, TableError> {
    Reader::default().read(upload, file_name)
}

/// How to read an upload, where a person has corrected the first guess.
#[derive(Clone, Debug)]
pub struct Reader {
    /// The program that runs [`child::main`] when it is given [`child::ARGUMENT`]: this one.
    pub program: PathBuf,
    /// The sheet to read; without it, the one with the most filled cells.
    pub sheet: Option<String>,
    /// The encoding of a text file, as a label such as `windows-1250`; without it, a guess.
    pub encoding: Option<String>,
    /// How long to wait for a child, for its last word and for a place to start it.
    pub wait_max: Duration,
}

impl Default for Reader {
    fn default() -> Reader {
        // Linux names the running program itself here, even after an upgrade has replaced the
        // file that it was started from.
        let itself = PathBuf::from("/proc/self/exe");
        let program = if itself.exists() { Ok(itself) } else { std::env::current_exe() };
        Reader {
            program: program.unwrap_or_default(),
            sheet: None,
            encoding: None,
            wait_max: CHILD_WALL_MAX,
        }
    }
}

impl Reader {
    /// Reads an upload. Of the file's name only a `.tsv` matters, and only to break a tie.
    ///
    /// # Errors
    /// As [`read`].
    pub fn read(&self, upload: &[u8], file_name: &str) -> Result<Table, TableError> {
        if upload.len() > UPLOAD_BYTES_MAX {
            return Err(TableError::TooLarge);
        }
        match kind::of(upload) {
            Kind::Text => {
                let (text, encoding) = decode::text(upload, self.encoding.as_deref())?;
                separated::read(&text, encoding, file_name)
            }
            Kind::Archive => apart::read(self, upload),
            Kind::Refused(error) => Err(error),
        }
    }
}
