//! The backs of sheets: ties, issues and history of the workers on them, derived from the workers'
//! own records and their one-on-ones, and kept in step by the [`super::ledger::Ledger`].

use super::records::sheet_id;
use crate::conversations::records::Talk;
use crate::failure::Failure;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::chart::Back;
use organizing::issues::IssueSheet;
use organizing::list::Worker;
use organizing::movement::History;
use organizing::ties::TieSheet;
use organizing::{WorkerId, conversation::Conversation};
use std::collections::BTreeMap;
use store::{Reader, Writer};
use vault::Id;

/// The number of the layout of all backs: one more whenever one of them changes, and they are
/// written anew ([`super::renewing`]).
pub const LAYOUT: u16 = 2;

impl Kept for TieSheet {
    const KIND: &'static str = "ties";
    const UNDER: Under = Under::Turf;
    const SCHEMA: u16 = LAYOUT;
}

impl Kept for IssueSheet {
    const KIND: &'static str = "issues";
    const UNDER: Under = Under::Turf;
    const SCHEMA: u16 = LAYOUT;
}

impl Kept for History {
    const KIND: &'static str = "history";
    const UNDER: Under = Under::Turf;
    const SCHEMA: u16 = LAYOUT;
}

/// Opens one side of the backs over every turf that these keys open.
///
/// # Errors
/// The shelf's, and a fault when one was tampered with.
pub fn open_all<B: Back + Kept>(shelf: &mut Reader, keys: &Keys) -> Result<Vec<B>, Failure> {
    let mut backs = Vec::new();
    for turf in keys.turfs() {
        kept::each::<B>(shelf, keys, turf, |held| backs.push(held.value))?;
    }
    Ok(backs)
}

/// The workers whose part on a back has to be written anew, by turf and sheet.
#[derive(Default)]
pub(super) struct Behind {
    by_sheet: BTreeMap<(Id, u32), BTreeMap<Id, Option<Worker>>>,
}

impl Behind {
    /// A worker changed.
    pub fn changed(&mut self, turf: Id, id: Id, worker: &Worker) {
        let tells = !(worker.ties.is_empty()
            && worker.assessments.is_empty()
            && worker.conversations.is_empty());
        let sheet = self.by_sheet.entry((turf, worker.sheet)).or_default();
        sheet.insert(id, tells.then(|| worker.clone()));
    }

    /// A worker came who has no past in this turf. Nothing stands on the back yet.
    pub fn came(&mut self, turf: Id, id: Id, worker: &Worker) {
        let fresh = worker.ties.is_empty()
            && worker.assessments.is_empty()
            && worker.conversations.is_empty();
        if !fresh {
            self.changed(turf, id, worker);
        }
    }

    /// A worker left a sheet.
    pub fn left(&mut self, turf: Id, sheet: u32, id: Id) {
        self.by_sheet.entry((turf, sheet)).or_default().insert(id, None);
    }

    /// Writes what changed. The one-on-ones must be on the shelf by now.
    pub fn write(self, shelf: &mut Writer, keys: &Keys, week: u32) -> Result<(), Failure> {
        for ((turf, number), workers) in self.by_sheet {
            let mut sheet = OneSheet::open(shelf, keys, turf, number)?;
            for (id, worker) in workers {
                match worker {
                    Some(worker) => {
                        sheet.put(WorkerId(id.0), &worker, &talks(shelf, keys, &worker)?)
                    }
                    None => sheet.take(WorkerId(id.0)),
                }
            }
            sheet.save(shelf, keys, week)?;
        }
        Ok(())
    }
}

/// A worker's one-on-ones.
pub(super) fn talks(
    shelf: &mut Reader,
    keys: &Keys,
    worker: &Worker,
) -> Result<Vec<Conversation>, Failure> {
    let ids: Vec<Id> = worker.conversations.iter().map(|talk| Id(talk.0)).collect();
    let held = kept::load_all::<Talk>(shelf, keys, &ids)?;
    Ok(held.into_iter().map(|talk| talk.value).collect())
}

/// All that is on the back of one sheet.
pub(super) struct OneSheet {
    ties: Side<TieSheet>,
    issues: Side<IssueSheet>,
    history: Side<History>,
}

impl OneSheet {
    fn open(shelf: &mut Reader, keys: &Keys, turf: Id, number: u32) -> Result<OneSheet, Failure> {
        Ok(OneSheet {
            ties: Side::open(shelf, keys, turf, number)?,
            issues: Side::open(shelf, keys, turf, number)?,
            history: Side::open(shelf, keys, turf, number)?,
        })
    }

    /// The same with nothing on it yet. What was there is not read: it may be of another layout.
    pub fn anew(
        shelf: &mut Reader,
        keys: &Keys,
        turf: Id,
        number: u32,
    ) -> Result<OneSheet, Failure> {
        Ok(OneSheet {
            ties: Side::anew(shelf, keys, turf, number)?,
            issues: Side::anew(shelf, keys, turf, number)?,
            history: Side::anew(shelf, keys, turf, number)?,
        })
    }

    /// Writes a worker's part.
    pub fn put(&mut self, id: WorkerId, worker: &Worker, talks: &[Conversation]) {
        self.ties.put(id, worker, talks);
        self.issues.put(id, worker, talks);
        self.history.put(id, worker, talks);
    }

    fn take(&mut self, id: WorkerId) {
        self.ties.take(id);
        self.issues.take(id);
        self.history.take(id);
    }

    /// Keeps what changed.
    pub fn save(self, shelf: &mut Writer, keys: &Keys, week: u32) -> Result<(), Failure> {
        self.ties.save(shelf, keys, week)?;
        self.issues.save(shelf, keys, week)?;
        self.history.save(shelf, keys, week)
    }
}

/// One of the sides, and whether it changed.
struct Side<B> {
    held: Held<B>,
    changed: bool,
}

impl<B: Back + Kept> Side<B> {
    fn open(shelf: &mut Reader, keys: &Keys, turf: Id, number: u32) -> Result<Side<B>, Failure> {
        let id = sheet_id(turf, number);
        let held = kept::find(shelf, keys, id)?;
        let held = held.unwrap_or_else(|| Held::new(id, turf, B::default()));
        Ok(Side { held, changed: false })
    }

    fn anew(shelf: &mut Reader, keys: &Keys, turf: Id, number: u32) -> Result<Side<B>, Failure> {
        let id = sheet_id(turf, number);
        let revision = shelf.record(keys.space, B::KIND, id)?.map_or(0, |row| row.revision);
        let held = Held { revision, ..Held::new(id, turf, B::default()) };
        Ok(Side { held, changed: revision > 0 })
    }

    fn put(&mut self, id: WorkerId, worker: &Worker, talks: &[Conversation]) {
        self.changed |= self.held.value.put(id, worker, talks);
    }

    fn take(&mut self, id: WorkerId) {
        self.changed |= self.held.value.take(id);
    }

    fn save(mut self, shelf: &mut Writer, keys: &Keys, week: u32) -> Result<(), Failure> {
        match self.changed {
            true => kept::save(shelf, keys, week, &mut self.held),
            false => Ok(()),
        }
    }
}
