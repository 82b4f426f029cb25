//! What is kept of seeds: for everyone, at their address; and sealed in the space of who keeps them.

use crate::failure::Failure;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::Refusal;
use organizing::seeding::Seed;
use serde::{Deserialize, Serialize};
use store::{Reader, SeedRow, StoreError, Writer};
use vault::Id;

/// A seed as its keepers keep it: what they put on its page, and the number that changes it.
#[derive(Clone, Serialize, Deserialize)]
pub struct Planted {
    /// The number, whose digest stands beside the page.
    pub secret: [u8; 32],
    /// What was put there.
    pub seed: Seed,
}

impl Kept for Planted {
    const KIND: &'static str = "seed";
    const UNDER: Under = Under::Space;
}

impl Planted {
    /// The row of its page.
    ///
    /// # Errors
    /// A fault.
    pub fn row(&self, week: u32) -> Result<SeedRow, Failure> {
        let says =
            postcard::to_stdvec(&self.seed).map_err(|_| Failure::Fault("a seed did not write"))?;
        Ok(SeedRow { keeper: vault::digest(&self.secret), week, says })
    }

    /// Whether the page shows what was put there.
    ///
    /// # Errors
    /// The shelf's.
    pub fn is_as_put(&self, shelf: &mut Reader) -> Result<bool, Failure> {
        let row = shelf.seed(&self.seed.slug)?;
        let ours = self.row(0)?;
        Ok(row.is_some_and(|row| row.keeper == ours.keeper && row.says == ours.says))
    }

    /// Lays the page at its address, which nobody may have.
    ///
    /// # Errors
    /// `seed-slug-taken` at `slug`.
    pub fn plant(&self, shelf: &mut Writer, week: u32) -> Result<(), Failure> {
        shelf.insert_seed(&self.seed.slug, &self.row(week)?).map_err(|error| match error {
            StoreError::Conflict => Refusal::at("slug", "seed-slug-taken").into(),
            other => Failure::from(other),
        })
    }
}

/// The seed at an address, if it is open.
///
/// # Errors
/// The shelf's.
pub fn public(shelf: &mut Reader, slug: &str) -> Result<Option<Seed>, Failure> {
    if !Seed::is_slug(slug) {
        return Ok(None);
    }
    let Some(row) = shelf.seed(slug)? else { return Ok(None) };
    let seed: Option<Seed> = postcard::from_bytes(&row.says).ok();
    Ok(seed.filter(|seed| seed.open && seed.slug == slug))
}

/// The seeds of a space, by their address.
///
/// # Errors
/// The shelf's.
pub fn all(shelf: &mut Reader, keys: &Keys) -> Result<Vec<Held<Planted>>, Failure> {
    let mut found = Vec::new();
    kept::each::<Planted>(shelf, keys, Id::ZERO, |held| found.push(held))?;
    found.sort_by(|a, b| a.value.seed.slug.cmp(&b.value.seed.slug));
    Ok(found)
}
