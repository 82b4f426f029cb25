//! Spaces: the sealed roster of each, and the keys wrapped for its members. `security.md` 4, 5
//! and 9. Deleting the wraps of a space shreds everything sealed in it.

use vault::Id;

use crate::shelf::{Reader, Writer};
use crate::sql::{Cells, args, statements};
use crate::{Result, StoreError};

statements! {
    ALL = "SELECT id FROM spaces";
    OF_ACCOUNT = "SELECT DISTINCT space FROM wraps WHERE account = $1";
    EPOCH = "SELECT epoch FROM spaces WHERE id = $1";
    BY_ID = "SELECT id, kind, epoch, roster_version, week, changes FROM spaces WHERE id = $1";
    COUNT_CHANGE = "UPDATE spaces SET changes = changes + 1 WHERE id = $1";
    INSERT = "INSERT INTO spaces (id, kind, epoch, roster_version, week)
        VALUES ($1, $2, $3, 0, $4) ON CONFLICT DO NOTHING";
    DELETE = "DELETE FROM spaces WHERE id = $1";
    ROSTERS = "SELECT version, sealed FROM rosters WHERE space = $1 AND version >= $2
        ORDER BY version";
    NEXT_ROSTER = "UPDATE spaces SET roster_version = roster_version + 1, epoch = $1
        WHERE id = $2 AND roster_version = $3";
    INSERT_ROSTER = "INSERT INTO rosters (space, version, sealed) VALUES ($1, $2, $3)";
    RESEAL_ROSTER = "UPDATE rosters SET sealed = $1 WHERE space = $2 AND version = $3";
    DELETE_ROSTERS_BEFORE = "DELETE FROM rosters WHERE space = $1 AND version < $2";
    WRAPS = "SELECT account, purpose, turf, epoch, sealed FROM wraps
        WHERE space = $1 AND account = $2";
    ALL_WRAPS = "SELECT account, purpose, turf, epoch, sealed FROM wraps WHERE space = $1";
    HOLDERS = "SELECT DISTINCT account FROM wraps WHERE space = $1";
    PUT_WRAP = "INSERT INTO wraps (space, account, purpose, turf, epoch, sealed)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (space, account, purpose, turf, epoch) DO UPDATE SET sealed = excluded.sealed";
    DELETE_WRAPS = "DELETE FROM wraps WHERE space = $1 AND account = $2";
    DELETE_ALL_WRAPS = "DELETE FROM wraps WHERE space = $1";
    DELETE_WRAPS_OF_TURF = "DELETE FROM wraps WHERE space = $1 AND purpose = $2 AND turf = $3";
    DELETE_WRAP = "DELETE FROM wraps
        WHERE space = $1 AND account = $2 AND purpose = $3 AND turf = $4";
    DELETE_WRAPS_BEFORE = "DELETE FROM wraps
        WHERE space = $1 AND purpose = $2 AND turf = $3 AND epoch < $4";
}

/// The most versions of a roster that are kept. Whoever has not looked since before the oldest of
/// them must be let in anew.
pub const ROSTERS_MAX: u64 = 1_000;

/// The purpose of a wrap of a space key.
pub const PURPOSE_SPACE: u8 = 0;
/// The purpose of a wrap of a stat key, which opens counts and nothing else.
pub const PURPOSE_STAT: u8 = 1;
/// The purpose of a wrap of a turf key.
pub const PURPOSE_TURF: u8 = 2;
/// Not a key: where in the roster a newcomer begins to read, sealed with the invite's words.
pub const PURPOSE_START: u8 = 3;

/// A space, as the database knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpaceRow {
    /// Random.
    pub id: Id,
    /// Drive, seed, circle...: the caller numbers them.
    pub kind: u8,
    /// Which space key is in force.
    pub epoch: u32,
    /// The version of the roster in force; 0 before the first.
    pub roster_version: u64,
    /// Week in which it was founded.
    pub week: u32,
    /// How many writes there were in it; one more after each that was kept.
    pub changes: u64,
}

/// A key, sealed to one account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrapRow {
    /// For whom.
    pub account: Id,
    /// [`PURPOSE_SPACE`], [`PURPOSE_STAT`], [`PURPOSE_TURF`] or [`PURPOSE_START`].
    pub purpose: u8,
    /// The turf of a turf key, else [`Id::ZERO`].
    pub turf: Id,
    /// Which generation of the key.
    pub epoch: u32,
    /// The wrapped key.
    pub sealed: Vec<u8>,
}

fn space(cells: &Cells<'_>) -> Result<SpaceRow> {
    Ok(SpaceRow {
        id: cells.id(0)?,
        kind: cells.small(1)?,
        epoch: cells.small(2)?,
        roster_version: cells.count(3)?,
        week: cells.small(4)?,
        changes: cells.count(5)?,
    })
}

fn wrap(cells: &Cells<'_>) -> Result<WrapRow> {
    Ok(WrapRow {
        account: cells.id(0)?,
        purpose: cells.small(1)?,
        turf: cells.id(2)?,
        epoch: cells.small(3)?,
        sealed: cells.bytes(4)?.to_vec(),
    })
}

impl Reader {
    /// Every space there is: for jobs, which see ids and sizes only.
    pub fn spaces(&mut self) -> Result<Vec<Id>> {
        self.list(ALL, args![], |cells| cells.id(0))
    }

    /// The spaces in which a key is wrapped for this account.
    pub fn spaces_of(&mut self, account: Id) -> Result<Vec<Id>> {
        self.list(OF_ACCOUNT, args![&account], |cells| cells.id(0))
    }

    /// The space with this id.
    pub fn space(&mut self, id: Id) -> Result<Option<SpaceRow>> {
        self.one(BY_ID, args![&id], space)
    }

    /// Which space key is in force. Asked again in the same transaction, it costs nothing.
    pub fn space_epoch(&mut self, id: Id) -> Result<Option<u32>> {
        if let Some((known, epoch)) = self.epoch
            && known == id
        {
            return Ok(Some(epoch));
        }
        let epoch = self.one(EPOCH, args![&id], |cells| cells.small(0))?;
        self.epoch = epoch.map(|epoch| (id, epoch));
        Ok(epoch)
    }

    /// Hands the sealed versions of a roster, from `version` on, to `each`, in order.
    pub fn rosters<E: From<StoreError>>(
        &mut self,
        space: Id,
        version: u64,
        mut each: impl FnMut(u64, &[u8]) -> Result<(), E>,
    ) -> Result<(), E> {
        self.each(ROSTERS, args![&space, version], |cells| each(cells.count(0)?, cells.bytes(1)?))
    }

    /// Every key of a space that is wrapped for this account.
    pub fn wraps(&mut self, space: Id, account: Id) -> Result<Vec<WrapRow>> {
        self.list(WRAPS, args![&space, &account], wrap)
    }

    /// The accounts that a key of a space is wrapped for.
    pub fn key_holders(&mut self, space: Id) -> Result<Vec<Id>> {
        self.list(HOLDERS, args![&space], |cells| cells.id(0))
    }

    /// Every wrap of a space, whoever it is for.
    pub fn all_wraps(&mut self, space: Id) -> Result<Vec<WrapRow>> {
        self.list(ALL_WRAPS, args![&space], wrap)
    }
}

impl Writer {
    /// Adds a space, which has no roster yet: a version and a count of changes in the row are
    /// ignored.
    /// [`StoreError::Conflict`] if the id is taken.
    pub fn insert_space(&mut self, row: &SpaceRow) -> Result<()> {
        let args = args![&row.id, row.kind, row.epoch, row.week];
        self.run_on_one(INSERT, args, StoreError::Conflict)
    }

    /// Counts this write as a change of the space, if there is such a space.
    pub(crate) fn count_change(&mut self, space: Id) -> Result<()> {
        match space {
            Id::ZERO => Ok(()),
            _ => self.run(COUNT_CHANGE, args![&space]).map(drop),
        }
    }

    /// Deletes a space and everything in it. Call [`Store::truncate_log`](crate::Store) after.
    pub fn delete_space(&mut self, id: Id) -> Result<()> {
        self.run_on_one(DELETE, args![&id], StoreError::NotFound)
    }

    /// Adds the next version of a roster, if the newest is still `expected`, else
    /// [`StoreError::Conflict`]. Of more than [`ROSTERS_MAX`] the oldest goes.
    pub fn put_roster(
        &mut self,
        space: Id,
        expected: u64,
        sealed: &[u8],
        epoch: u32,
    ) -> Result<()> {
        self.epoch = None;
        self.run_on_one(NEXT_ROSTER, args![epoch, &space, expected], StoreError::Conflict)?;
        let version = expected + 1;
        self.run(INSERT_ROSTER, args![&space, version, sealed])?;
        let oldest = (version + 1).saturating_sub(ROSTERS_MAX);
        self.run(DELETE_ROSTERS_BEFORE, args![&space, oldest]).map(drop)
    }

    /// Replaces the sealed bytes of one version of a roster, which says the same under another
    /// key. [`StoreError::NotFound`] if it is not kept.
    pub fn reseal_roster(&mut self, space: Id, version: u64, sealed: &[u8]) -> Result<()> {
        self.run_on_one(RESEAL_ROSTER, args![sealed, &space, version], StoreError::NotFound)
    }

    /// Adds a wrap, or replaces the one for the same key and account.
    pub fn put_wrap(&mut self, space: Id, row: &WrapRow) -> Result<()> {
        self.run(
            PUT_WRAP,
            args![&space, &row.account, row.purpose, &row.turf, row.epoch, &row.sealed[..]],
        )
        .map(drop)
    }

    /// Takes every key of a space from an account. How many wraps went.
    pub fn delete_wraps(&mut self, space: Id, account: Id) -> Result<u64> {
        self.run(DELETE_WRAPS, args![&space, &account])
    }

    /// Takes one key, in all its epochs, from an account: somebody leaves a turf.
    pub fn delete_wrap(&mut self, space: Id, account: Id, purpose: u8, turf: Id) -> Result<u64> {
        self.run(DELETE_WRAP, args![&space, &account, purpose, &turf])
    }

    /// Takes the key of a turf from everybody.
    pub fn delete_wraps_of_turf(&mut self, space: Id, turf: Id) -> Result<u64> {
        self.run(DELETE_WRAPS_OF_TURF, args![&space, PURPOSE_TURF, &turf])
    }

    /// Takes the generations of a key below `epoch` from everybody, once nothing is sealed with
    /// them any more.
    pub fn delete_wraps_before(
        &mut self,
        space: Id,
        purpose: u8,
        turf: Id,
        epoch: u32,
    ) -> Result<u64> {
        self.run(DELETE_WRAPS_BEFORE, args![&space, purpose, &turf, epoch])
    }

    /// Takes every key of a space from everybody: what is sealed in it is gone for good, in one
    /// small transaction. The rows can follow in [`Writer::delete_space`].
    pub fn shred_space(&mut self, space: Id) -> Result<u64> {
        self.run(DELETE_ALL_WRAPS, args![&space])
    }
}
