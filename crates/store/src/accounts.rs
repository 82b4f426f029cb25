//! Accounts: a generated handle (kept only as a keyed digest), the slots that unlock it, and its
//! sealed keyring. `security.md` 4 and 9.

use vault::Id;

use crate::shelf::{Reader, Writer};
use crate::sql::{args, statements};
use crate::{Result, StoreError};

statements! {
    BY_HANDLE = "SELECT id, handle_mac, week FROM accounts WHERE handle_mac = $1";
    BY_ID = "SELECT id, handle_mac, week FROM accounts WHERE id = $1";
    INSERT = "INSERT INTO accounts (id, handle_mac, week) VALUES ($1, $2, $3)
        ON CONFLICT DO NOTHING";
    DELETE = "DELETE FROM accounts WHERE id = $1";
    SLOTS = "SELECT id, account, kind, tries_left, sealed FROM slots WHERE account = $1";
    SLOT = "SELECT id, account, kind, tries_left, sealed FROM slots WHERE id = $1";
    PUT_SLOT = "INSERT INTO slots (account, id, kind, tries_left, sealed)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (account, id) DO UPDATE SET kind = excluded.kind,
            tries_left = excluded.tries_left, sealed = excluded.sealed";
    SPEND_TRY = "UPDATE slots SET tries_left = tries_left - 1 WHERE id = $1 AND tries_left > 0
        RETURNING tries_left";
    RESET_TRIES = "UPDATE slots SET tries_left = $1 WHERE id = $2";
    DELETE_SLOT = "DELETE FROM slots WHERE id = $1";
    RING = "SELECT revision, sealed FROM rings WHERE account = $1";
    INSERT_RING = "INSERT INTO rings (account, revision, sealed) VALUES ($1, 1, $2)
        ON CONFLICT DO NOTHING";
    UPDATE_RING = "UPDATE rings SET revision = revision + 1, sealed = $1
        WHERE account = $2 AND revision = $3";
}

/// An account, as the database knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountRow {
    /// Random.
    pub id: Id,
    /// Digest of the sign-in handle under the pepper, which is not in the database.
    pub handle_mac: [u8; 32],
    /// Week in which it was made; weeks count from the Unix epoch.
    pub week: u32,
}

/// One way to unlock an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlotRow {
    /// Random.
    pub id: Id,
    /// Whose slot it is.
    pub account: Id,
    /// Words, device, passkey, recovery: the caller numbers them.
    pub kind: u8,
    /// The wrapped identity, opaque.
    pub sealed: Vec<u8>,
    /// Wrong tries before the slot refuses; 0 refuses.
    pub tries_left: i32,
}

fn account(cells: &crate::sql::Cells<'_>) -> Result<AccountRow> {
    Ok(AccountRow { id: cells.id(0)?, handle_mac: cells.array(1)?, week: cells.small(2)? })
}

fn slot(cells: &crate::sql::Cells<'_>) -> Result<SlotRow> {
    Ok(SlotRow {
        id: cells.id(0)?,
        account: cells.id(1)?,
        kind: cells.small(2)?,
        tries_left: cells.small(3)?,
        sealed: cells.bytes(4)?.to_vec(),
    })
}

impl Reader {
    /// The account with this digest of a handle.
    pub fn account_by_handle(&mut self, handle_mac: &[u8; 32]) -> Result<Option<AccountRow>> {
        self.one(BY_HANDLE, args![handle_mac], account)
    }

    /// The account with this id.
    pub fn account(&mut self, id: Id) -> Result<Option<AccountRow>> {
        self.one(BY_ID, args![&id], account)
    }

    /// Every slot of an account, in no order that means anything.
    pub fn slots(&mut self, account: Id) -> Result<Vec<SlotRow>> {
        self.list(SLOTS, args![&account], slot)
    }

    /// The slot with this id.
    pub fn slot(&mut self, id: Id) -> Result<Option<SlotRow>> {
        self.one(SLOT, args![&id], slot)
    }

    /// The sealed keyring of an account and its revision.
    pub fn ring(&mut self, account: Id) -> Result<Option<(u64, Vec<u8>)>> {
        self.one(RING, args![&account], |cells| Ok((cells.count(0)?, cells.bytes(1)?.to_vec())))
    }
}

impl Writer {
    /// Adds an account. [`StoreError::Conflict`] if the id or the handle is taken.
    pub fn insert_account(&mut self, row: &AccountRow) -> Result<()> {
        self.run_on_one(INSERT, args![&row.id, &row.handle_mac, row.week], StoreError::Conflict)
    }

    /// Deletes an account with its slots, its ring and every wrap made for it.
    pub fn delete_account(&mut self, id: Id) -> Result<()> {
        self.run_on_one(DELETE, args![&id], StoreError::NotFound)
    }

    /// Adds a slot, or replaces the one with the same id.
    pub fn put_slot(&mut self, row: &SlotRow) -> Result<()> {
        self.run(PUT_SLOT, args![&row.account, &row.id, row.kind, row.tries_left, &row.sealed[..]])
            .map(drop)
    }

    /// Takes one try from a slot, before the secret is tested. The tries left after this one;
    /// `None` if there was none to take: then do not test the secret.
    pub fn spend_try(&mut self, slot: Id) -> Result<Option<i32>> {
        self.one(SPEND_TRY, args![&slot], |cells| cells.small(0))
    }

    /// Gives a slot its tries back.
    pub fn reset_tries(&mut self, slot: Id, tries_left: i32) -> Result<()> {
        self.run_on_one(RESET_TRIES, args![tries_left, &slot], StoreError::NotFound)
    }

    /// Deletes a slot. [`StoreError::NotFound`] if it is gone already.
    pub fn delete_slot(&mut self, id: Id) -> Result<()> {
        self.run_on_one(DELETE_SLOT, args![&id], StoreError::NotFound)
    }

    /// Replaces the keyring of an account, if its revision is still `expected`; 0 means that there
    /// is none yet. The new revision is `expected + 1`, else [`StoreError::Conflict`].
    pub fn put_ring(&mut self, account: Id, expected: u64, sealed: &[u8]) -> Result<()> {
        if expected == 0 {
            self.run_on_one(INSERT_RING, args![&account, sealed], StoreError::Conflict)
        } else {
            self.run_on_one(UPDATE_RING, args![sealed, &account, expected], StoreError::Conflict)
        }
    }
}
