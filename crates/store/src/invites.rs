//! Invites, and the request of who answers. Nothing is wrapped for anybody here: until a lead
//! confirms, an invite opens nothing. `security.md` 5.

use vault::Id;

use crate::shelf::{Reader, Writer};
use crate::sql::{Cells, args, statements};
use crate::{Result, StoreError};

statements! {
    BY_ID = "SELECT space, id, request, expires_week, accounts FROM invites WHERE id = $1";
    OF_SPACE = "SELECT space, id, request, expires_week, accounts FROM invites WHERE space = $1";
    INSERT = "INSERT INTO invites (space, id, request, expires_week, accounts)
        VALUES ($1, $2, NULL, $3, 0) ON CONFLICT DO NOTHING";
    COUNT_ACCOUNT = "UPDATE invites SET accounts = accounts + 1 WHERE id = $1 AND accounts < $2";
    PUT_REQUEST = "UPDATE invites SET request = $1 WHERE id = $2 AND request IS NULL";
    REPLACE_REQUEST = "UPDATE invites SET request = $1 WHERE id = $2 AND request = $3";
    DELETE = "DELETE FROM invites WHERE space = $1 AND id = $2";
}

/// An invite to a space.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InviteRow {
    /// To which space.
    pub space: Id,
    /// Random; part of the link.
    pub id: Id,
    /// The answer of the person invited, opaque; `None` until there is one.
    pub request: Option<Vec<u8>>,
    /// The last week in which it can be answered.
    pub expires_week: u32,
    /// How many accounts were made to answer it.
    pub accounts: u32,
}

fn invite(cells: &Cells<'_>) -> Result<InviteRow> {
    Ok(InviteRow {
        space: cells.id(0)?,
        id: cells.id(1)?,
        request: cells.optional_bytes(2)?.map(<[u8]>::to_vec),
        expires_week: cells.small(3)?,
        accounts: cells.small(4)?,
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
    /// Adds an invite; a request and a count in the row are ignored. [`StoreError::Conflict`] if the id is
    /// taken, [`StoreError::NotFound`] if there is no such space.
    pub fn insert_invite(&mut self, row: &InviteRow) -> Result<()> {
        let args = args![&row.space, &row.id, row.expires_week];
        self.run_on_one(INSERT, args, StoreError::Conflict)
    }

    /// Lays an answer beside an invite. [`StoreError::Conflict`] if it has one already or is gone:
    /// whoever comes second cannot replace the first.
    pub fn put_invite_request(&mut self, id: Id, request: &[u8]) -> Result<()> {
        self.run_on_one(PUT_REQUEST, args![request, &id], StoreError::Conflict)
    }

    /// Lays something else beside an invite than what was read there. [`StoreError::Conflict`] if
    /// that is not there any more.
    pub fn replace_invite_request(&mut self, id: Id, before: &[u8], after: &[u8]) -> Result<()> {
        self.run_on_one(REPLACE_REQUEST, args![after, &id, before], StoreError::Conflict)
    }

    /// Counts an account made to answer an invite. [`StoreError::Conflict`] if there are `max`
    /// already, or no such invite.
    pub fn count_invited_account(&mut self, id: Id, max: u32) -> Result<()> {
        self.run_on_one(COUNT_ACCOUNT, args![&id, max], StoreError::Conflict)
    }

    /// Deletes an invite: it was used or withdrawn.
    pub fn delete_invite(&mut self, space: Id, id: Id) -> Result<()> {
        self.run_on_one(DELETE, args![&space, &id], StoreError::NotFound)
    }
}
