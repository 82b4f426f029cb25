//! What is kept of seeds: for everyone, at their address; and sealed in the space of who keeps them.

use crate::failure::Failure;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::seeding::{Growth, OwnSite, Seed};
use organizing::{Day, Personal, Refusal};
use serde::{Deserialize, Serialize};
use store::{Reader, SeedRow, StoreError, Writer};
use vault::{FormKeys, FormSecret, Id};

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
    /// The keys that open what is laid down for the keepers of this seed.
    pub fn keys(&self) -> FormKeys {
        FormKeys::of(&vault::keyed_digest(&self.secret, "what is laid down for us"))
    }

    /// The row of its page: what it says, then the key to which something is sealed for its keepers.
    ///
    /// # Errors
    /// A fault.
    pub fn row(&self, week: u32) -> Result<SeedRow, Failure> {
        let mut says =
            postcard::to_stdvec(&self.seed).map_err(|_| Failure::Fault("a seed did not write"))?;
        says.extend(self.keys().public());
        Ok(SeedRow { keeper: vault::digest(&self.secret), week, says })
    }

    /// Whether the page shows what was put there.
    ///
    /// # Errors
    /// The shelf's.
    pub fn is_as_put(&self, shelf: &mut Reader) -> Result<bool, Failure> {
        let row = shelf.seed(&self.seed.slug)?;
        let ours = self.row(0)?;
        let same = row.is_some_and(|row| row.keeper == ours.keeper && row.says == ours.says);
        let there = shelf.seed_picture(&self.seed.slug)?.map(|bytes| vault::digest(&bytes));
        Ok(same && there == self.seed.picture.as_ref().map(|picture| picture.digest))
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
    let seed: Option<(Seed, &[u8])> = postcard::take_from_bytes(&row.says).ok();
    Ok(seed.map(|(seed, _)| seed).filter(|seed| seed.open && seed.slug == slug))
}

/// The key to which something is sealed for the keepers of a seed, open or not; none where there is
/// no such seed.
///
/// # Errors
/// The shelf's.
pub fn keepers_key(shelf: &mut Reader, slug: &str) -> Result<Option<[u8; 32]>, Failure> {
    if !Seed::is_slug(slug) {
        return Ok(None);
    }
    let Some(row) = shelf.seed(slug)? else { return Ok(None) };
    let read: Option<(Seed, &[u8])> = postcard::take_from_bytes(&row.says).ok();
    Ok(read.and_then(|(_, key)| key.try_into().ok()))
}

/// The call that a drive began from or joined, and what it has told there.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Sprout {
    /// The last part of the call's address; empty for a drive of no call.
    pub slug: String,
    /// The number by which the drive finds again what it laid down; known nowhere else.
    pub number: [u8; 32],
    /// What it tells the call's keepers now.
    pub told: Option<Growth>,
    /// The site that it says is its own, to others of the call.
    pub site: Option<Site>,
    /// The days of the last week on which it said one.
    pub said: Vec<Day>,
}

/// A site that a drive says is its own.
#[derive(Clone, Serialize, Deserialize)]
pub struct Site {
    /// What it said, and what it knows of others there.
    pub own: OwnSite,
    /// How those are reached who want to meet as we do, as they wrote it for us.
    pub met: Vec<Personal>,
}

impl Kept for Sprout {
    const KIND: &'static str = "sprout";
    const UNDER: Under = Under::Space;
}

impl Sprout {
    /// A drive of this call that has told nothing yet.
    pub fn of(slug: &str) -> Sprout {
        Sprout { slug: slug.to_owned(), number: vault::random(), ..Sprout::default() }
    }

    /// The id of what it laid down of some kind. It leads nowhere without the number.
    pub fn id_of(&self, kind: &str) -> Id {
        first_half(vault::keyed_digest(&self.number, kind))
    }
}

/// The boxes of a call. Without the server's pepper nobody can tell which call one is of.
pub struct Boxes<'a> {
    /// The pepper.
    pub pepper: &'a [u8; 32],
    /// The last part of the call's address.
    pub slug: &'a str,
}

impl Boxes<'_> {
    /// The most that lies in one box.
    pub const ROWS_MAX: u64 = 5_000;
    /// The most reports that wait.
    pub const REPORTS_MAX: u64 = 500;

    /// Where reports of the call wait.
    pub fn reports(&self) -> Id {
        self.of("reports")
    }

    /// Where drives tell how far they are.
    pub fn growth(&self) -> Id {
        self.of("growth")
    }

    /// Where drives of a site find each other, and what opens the rows there: only who says the same
    /// site has it, on this server.
    pub fn site(&self, site: &str) -> FormSecret {
        let sites = format!("sites of the call {}", self.slug);
        let keyed = vault::keyed_digest(self.pepper, &sites);
        FormSecret::of(first_half(vault::keyed_digest(&keyed, site)))
    }

    fn of(&self, what: &str) -> Id {
        first_half(vault::keyed_digest(self.pepper, &format!("{what} of the call {}", self.slug)))
    }
}

fn first_half(digest: [u8; 32]) -> Id {
    Id(std::array::from_fn(|at| digest[at]))
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
