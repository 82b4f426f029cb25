//! What is laid down about public calls, in boxes that only those find who can tell their ids.

use vault::Id;

use crate::Result;
use crate::shelf::{Reader, Writer};
use crate::sql::{Cells, args, statements};

statements! {
    IN_BOX = "SELECT id, week, sealed FROM sprouts WHERE box = $1";
    COUNT = "SELECT COUNT(*) FROM sprouts WHERE box = $1";
    PUT = "INSERT INTO sprouts (box, id, week, sealed) VALUES ($1, $2, $3, $4)
        ON CONFLICT (box, id) DO UPDATE SET week = excluded.week, sealed = excluded.sealed";
    DELETE = "DELETE FROM sprouts WHERE box = $1 AND id = $2";
}

/// Something laid down in a box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SproutRow {
    /// Random, or the digest of a number.
    pub id: Id,
    /// When it was laid down.
    pub week: u32,
    /// What it says.
    pub sealed: Vec<u8>,
}

fn sprout(cells: &Cells<'_>) -> Result<SproutRow> {
    Ok(SproutRow { id: cells.id(0)?, week: cells.small(1)?, sealed: cells.bytes(2)?.to_vec() })
}

impl Reader {
    /// All that lies in a box, in no order that means anything.
    pub fn sprouts(&mut self, of: Id) -> Result<Vec<SproutRow>> {
        self.list(IN_BOX, args![&of], sprout)
    }

    /// How much lies in a box.
    pub fn count_sprouts(&mut self, of: Id) -> Result<u64> {
        Ok(self.one(COUNT, args![&of], |cells| cells.count(0))?.unwrap_or(0))
    }
}

impl Writer {
    /// Lays something down, in the place of what had its id.
    pub fn put_sprout(&mut self, of: Id, row: &SproutRow) -> Result<()> {
        self.run(PUT, args![&of, &row.id, row.week, &row.sealed[..]]).map(drop)
    }

    /// Takes it away. Whether it was there.
    pub fn delete_sprout(&mut self, of: Id, id: Id) -> Result<bool> {
        Ok(self.run(DELETE, args![&of, &id])? > 0)
    }
}
