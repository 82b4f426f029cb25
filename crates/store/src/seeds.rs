//! Public calls to start, found by their address. What they say is said to everyone; who keeps one
//! is shown by a number alone.

use crate::shelf::{Reader, Writer};
use crate::sql::{Cells, args, statements};
use crate::{Result, StoreError};

statements! {
    BY_SLUG = "SELECT keeper, week, says FROM seeds WHERE slug = $1";
    INSERT = "INSERT INTO seeds (slug, keeper, week, says) VALUES ($1, $2, $3, $4)
        ON CONFLICT DO NOTHING";
    PUT = "UPDATE seeds SET week = $1, says = $2 WHERE slug = $3 AND keeper = $4";
    PICTURE = "SELECT picture FROM seeds WHERE slug = $1";
    PUT_PICTURE = "UPDATE seeds SET picture = $1 WHERE slug = $2 AND keeper = $3";
}

/// A public call to start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeedRow {
    /// The digest of its keepers' number.
    pub keeper: [u8; 32],
    /// When it was last changed.
    pub week: u32,
    /// What its page says.
    pub says: Vec<u8>,
}

fn seed(cells: &Cells<'_>) -> Result<SeedRow> {
    Ok(SeedRow { keeper: cells.array(0)?, week: cells.small(1)?, says: cells.bytes(2)?.to_vec() })
}

impl Reader {
    /// The seed at this address.
    pub fn seed(&mut self, slug: &str) -> Result<Option<SeedRow>> {
        self.one(BY_SLUG, args![slug], seed)
    }

    /// The picture of the seed at this address, if it has one.
    pub fn seed_picture(&mut self, slug: &str) -> Result<Option<Vec<u8>>> {
        let bytes = |cells: &Cells<'_>| Ok(cells.optional_bytes(0)?.map(<[u8]>::to_vec));
        let picture = self.one(PICTURE, args![slug], bytes)?.flatten();
        Ok(picture.filter(|bytes| !bytes.is_empty()))
    }
}

impl Writer {
    /// Lays a seed at an address that nobody has. [`StoreError::Conflict`] if somebody has it.
    pub fn insert_seed(&mut self, slug: &str, row: &SeedRow) -> Result<()> {
        let args = args![slug, &row.keeper, row.week, &row.says[..]];
        self.run_on_one(INSERT, args, StoreError::Conflict)
    }

    /// Changes what a seed says. [`StoreError::NotFound`] if it is not this keeper's.
    pub fn put_seed(&mut self, slug: &str, row: &SeedRow) -> Result<()> {
        let args = args![row.week, &row.says[..], slug, &row.keeper];
        self.run_on_one(PUT, args, StoreError::NotFound)
    }

    /// Changes the picture of a seed; no bytes take it away. [`StoreError::NotFound`] if the seed is
    /// not this keeper's.
    pub fn put_seed_picture(
        &mut self,
        (slug, keeper): (&str, &[u8; 32]),
        picture: &[u8],
    ) -> Result<()> {
        self.run_on_one(PUT_PICTURE, args![picture, slug, keeper], StoreError::NotFound)
    }
}
