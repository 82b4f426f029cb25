//! Uploaded rosters that nobody has imported yet: in memory only, sealed under their uploader's
//! cookie, gone after an hour.

use super::same::Of;
use kit::clock::Clock;
use kit::tables::{self, Table, TableError};
use organizing::Refusal;
use organizing::list::roster::Field;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use vault::{CookieSecret, Id, random};
use zeroize::Zeroizing;

/// The most drafts that one member keeps at once; their oldest gives way.
pub const DRAFTS_PER_MEMBER_MAX: usize = 2;
/// The most drafts kept at once, of everyone; a further one is refused.
pub const DRAFTS_MAX: usize = 8;
/// Seconds that a draft is kept.
const DRAFT_S_MAX: i64 = 60 * 60;

/// The drafts of this process.
pub struct Drafts {
    boot: [u8; 32],
    clock: Clock,
    table: Mutex<HashMap<Id, Kept>>,
}

struct Kept {
    owner: Id,
    at_s: i64,
    sealed: Vec<u8>,
}

/// An uploaded roster and what its uploader said of it.
#[derive(Serialize, Deserialize)]
pub struct Draft {
    /// The drive it is for.
    pub space: Id,
    /// The file's name.
    pub file_name: String,
    /// What the uploader chose: column and [`Field::id`].
    pub chosen: Vec<(usize, String)>,
    /// The turf of those whose turf the roster does not tell.
    pub turf: Option<Id>,
    /// Whether the roster says where workers belong.
    pub moves: bool,
    /// Whether home addresses are taken in.
    pub addresses: bool,
    /// Spellings that are taken for another.
    pub same: Vec<(Of, String, String)>,
    /// Whether its uploader was asked about spellings.
    pub asked: bool,
    encoding: String,
    separator: Option<char>,
    sheet: Option<String>,
    /// The upload itself, or a workbook's rows as CSV.
    bytes: Vec<u8>,
    /// Where each row stands in a workbook; empty for text, whose own lines tell.
    lines: Vec<u32>,
}

impl Draft {
    /// Reads an upload and makes a draft of it.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub fn read(space: Id, file_name: &str, upload: &[u8]) -> Result<Draft, TableError> {
        let table = tables::read(upload, file_name)?;
        let text = table.sheet_name.is_none() && table.separator.is_some();
        let (bytes, lines) = match text {
            true => (upload.to_vec(), Vec::new()),
            false => {
                let rows = (0..table.len()).map(|row| table.row(row));
                (tables::write_csv(rows), (0..table.len()).map(|row| table.line(row)).collect())
            }
        };
        Ok(Draft {
            space,
            file_name: file_name.to_owned(),
            chosen: Vec::new(),
            turf: None,
            moves: false,
            addresses: false,
            same: Vec::new(),
            asked: false,
            encoding: table.encoding.to_owned(),
            separator: table.separator,
            sheet: table.sheet_name,
            bytes,
            lines,
        })
    }

    /// The rows.
    ///
    /// # Errors
    /// What is wrong with the file; nothing that was not told on upload.
    pub fn table(&self) -> Result<Table, TableError> {
        tables::read(&self.bytes, &self.file_name)
    }

    /// Where a row stands in the file, from 1.
    pub fn line(&self, table: &Table, row: usize) -> u32 {
        self.lines.get(row).copied().unwrap_or_else(|| table.line(row))
    }

    /// The encoding of the file.
    pub fn encoding(&self) -> &str {
        &self.encoding
    }

    /// What stands between cells, in a text.
    pub fn separator(&self) -> Option<char> {
        self.separator
    }

    /// The sheet that was read, in a workbook.
    pub fn sheet(&self) -> Option<&str> {
        self.sheet.as_deref()
    }

    /// What the uploader said that columns hold.
    pub fn choices(&self) -> impl Iterator<Item = (usize, Field)> {
        self.chosen.iter().filter_map(|(column, id)| Some((*column, Field::from_id(id)?)))
    }
}

impl Drafts {
    /// None yet.
    pub fn new(clock: Clock) -> Drafts {
        Drafts { boot: random(), clock, table: Mutex::default() }
    }

    /// Keeps a draft of someone's under an id, sealed under their session's secret.
    ///
    /// # Errors
    /// `import-too-many` when there is no room for one more.
    pub fn keep(
        &self,
        id: Id,
        owner: Id,
        secret: &CookieSecret,
        draft: &Draft,
    ) -> Result<(), Refusal> {
        let bytes = Zeroizing::new(postcard::to_stdvec(draft).unwrap_or_default());
        let sealed = secret.seal(&self.boot, "draft", &bytes);
        let at_s = self.clock.now_s();
        let mut table = self.table.lock().unwrap_or_else(PoisonError::into_inner);
        table.retain(|_, kept| at_s - kept.at_s < DRAFT_S_MAX);
        if !table.contains_key(&id) {
            let own = table.iter().filter(|(_, kept)| kept.owner == owner);
            let own: Vec<(i64, Id)> = own.map(|(id, kept)| (kept.at_s, *id)).collect();
            if let Some((_, oldest)) = own.iter().min()
                && own.len() >= DRAFTS_PER_MEMBER_MAX
            {
                table.remove(oldest);
            }
            if table.len() >= DRAFTS_MAX {
                return Err(Refusal::of("import-too-many"));
            }
        }
        table.insert(id, Kept { owner, at_s, sealed });
        Ok(())
    }

    /// Opens a draft; none when it is gone or another's.
    pub fn open(&self, id: Id, secret: &CookieSecret) -> Option<Draft> {
        let sealed = {
            let table = self.table.lock().unwrap_or_else(PoisonError::into_inner);
            let kept = table.get(&id)?;
            (self.clock.now_s() - kept.at_s < DRAFT_S_MAX).then(|| kept.sealed.clone())?
        };
        let bytes = secret.open(&self.boot, "draft", &sealed).ok()?;
        postcard::from_bytes(&bytes).ok()
    }

    /// Forgets a draft.
    pub fn forget(&self, id: Id) {
        self.table.lock().unwrap_or_else(PoisonError::into_inner).remove(&id);
    }
}
