//! The audit log of a space: sealed entries in a chain of hashes. Entries are only ever added at
//! the end and cut at the beginning. `security.md` 9.

use vault::Id;

use crate::shelf::{Reader, Writer};
use crate::sql::{Cells, args, statements};
use crate::{Result, StoreError};

statements! {
    HEAD = "SELECT n, hash FROM audit WHERE space = $1 ORDER BY n DESC LIMIT 1";
    FROM = "SELECT n, hash, week, sealed FROM audit WHERE space = $1 AND n >= $2
        ORDER BY n LIMIT $3";
    APPEND = "INSERT INTO audit (space, n, hash, week, sealed) VALUES ($1, $2, $3, $4, $5)";
    /// The last entry stays, so that the chain goes on from it.
    CUT = "DELETE FROM audit WHERE space = $1 AND week < $2
        AND n < (SELECT MAX(n) FROM audit WHERE space = $1)";
}

/// One entry of the audit log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditRow {
    /// Counts from 1.
    pub n: u64,
    /// Hash of the entry before it, `n` and the sealed bytes.
    pub hash: [u8; 32],
    /// When it happened; the exact time is inside.
    pub week: u32,
    /// What happened, sealed to the audit key.
    pub sealed: Vec<u8>,
}

fn entry(cells: &Cells<'_>) -> Result<AuditRow> {
    Ok(AuditRow {
        n: cells.count(0)?,
        hash: cells.array(1)?,
        week: cells.small(2)?,
        sealed: cells.bytes(3)?.to_vec(),
    })
}

impl Reader {
    /// Number and hash of the last entry; 0 and zeros before the first.
    pub fn audit_head(&mut self, space: Id) -> Result<(u64, [u8; 32])> {
        let head = self.one(HEAD, args![&space], |cells| Ok((cells.count(0)?, cells.array(1)?)))?;
        Ok(head.unwrap_or((0, [0; 32])))
    }

    /// At most `limit` entries, from number `from` on.
    pub fn audit(&mut self, space: Id, from: u64, limit: u32) -> Result<Vec<AuditRow>> {
        self.list(FROM, args![&space, from, limit], entry)
    }
}

impl Writer {
    /// Adds the next entry. [`StoreError::Conflict`] if `row.n` does not follow the head.
    pub fn append_audit(&mut self, space: Id, row: &AuditRow) -> Result<()> {
        let (head, _) = self.audit_head(space)?;
        if row.n != head + 1 {
            return Err(StoreError::Conflict);
        }
        self.run(APPEND, args![&space, row.n, &row.hash, row.week, &row.sealed[..]]).map(drop)
    }

    /// Cuts the entries from before `week`, all but the last. How many went.
    pub fn cut_audit(&mut self, space: Id, week: u32) -> Result<u64> {
        self.run(CUT, args![&space, week])
    }
}
