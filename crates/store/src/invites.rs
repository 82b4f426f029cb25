//! Invites: a sealed note for whoever invited, and the sealed request of who answers. Nothing is
//! wrapped for anybody here: until a lead confirms, an invite opens nothing. `security.md` 5.

use vault::Id;

use crate::shelf::{Reader, Writer};
use crate::sql::{Cells, args, statements};
use crate::{Result, StoreError};

statements! {
    BY_ID = "SELECT space, id, sealed, request, expires_week FROM invites WHERE id = $1";
    OF_SPACE = "SELECT space, id, sealed, request, expires_week FROM invites WHERE space = $1";
    INSERT = "INSERT INTO invites (space, id, sealed, request, expires_week)
        VALUES ($1, $2, $3, NULL, $4) ON CONFLICT DO NOTHING";
    PUT_REQUEST = "UPDATE invites SET request = $1 WHERE id = $2 AND request IS NULL";
    CLEAR_REQUEST = "UPDATE invites SET request = NULL WHERE space = $1 AND id = $2";
    DELETE = "DELETE FROM invites WHERE space = $1 AND id = $2";
    DELETE_EXPIRED = "DELETE FROM invites WHERE space = $1 AND expires_week < $2";
}

/// An invite to a space.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InviteRow {
    /// To which space.
    pub space: Id,
    /// Random; part of the link.
    pub id: Id,
    /// What the inviters keep about it, sealed.
    pub sealed: Vec<u8>,
    /// The answer of the person invited, opaque; `None` until there is one.
    pub request: Option<Vec<u8>>,
    /// The last week in which it can be answered.
    pub expires_week: u32,
}

fn invite(cells: &Cells<'_>) -> Result<InviteRow> {
    Ok(InviteRow {
        space: cells.id(0)?,
        id: cells.id(1)?,
        sealed: cells.bytes(2)?.to_vec(),
        request: cells.optional_bytes(3)?.map(<[u8]>::to_vec),
        expires_week: cells.small(4)?,
    })
}

impl Reader {
    /// The invite with this id: the link knows no space.
    pub fn invite(&mut self, id: Id) -> Result<Option<InviteRow>> {
        self.one(BY_ID, args![&id], invite)
    }

    /// Every open invite of a space.
    pub fn invites(&mut self, space: Id) -> Result<Vec<InviteRow>> {
        self.list(OF_SPACE, args![&space], invite)
    }
}

impl Writer {
    /// Adds an invite; a request in the row is ignored. [`StoreError::Conflict`] if the id is
    /// taken, [`StoreError::NotFound`] if there is no such space.
    pub fn insert_invite(&mut self, row: &InviteRow) -> Result<()> {
        self.run_on_one(
            INSERT,
            args![&row.space, &row.id, &row.sealed[..], row.expires_week],
            StoreError::Conflict,
        )
    }

    /// Lays an answer beside an invite. [`StoreError::Conflict`] if it has one already or is gone:
    /// whoever comes second cannot replace the first.
    pub fn put_invite_request(&mut self, id: Id, request: &[u8]) -> Result<()> {
        self.run_on_one(PUT_REQUEST, args![request, &id], StoreError::Conflict)
    }

    /// Throws an answer away, so that the invite can be answered again.
    pub fn clear_invite_request(&mut self, space: Id, id: Id) -> Result<()> {
        self.run_on_one(CLEAR_REQUEST, args![&space, &id], StoreError::NotFound)
    }

    /// Deletes an invite: it was used or withdrawn.
    pub fn delete_invite(&mut self, space: Id, id: Id) -> Result<()> {
        self.run_on_one(DELETE, args![&space, &id], StoreError::NotFound)
    }

    /// Deletes the invites of a space that could last be answered before `week`. How many went.
    pub fn delete_expired_invites(&mut self, space: Id, week: u32) -> Result<u64> {
        self.run(DELETE_EXPIRED, args![&space, week])
    }
}
