//! How a placement is shut in and opened again.
//!
//! The compartment's key is wrapped to the two, and no wrap says to whom: whoever looks for their
//! own tries each. There are always two of them, in no order, also while there is no mentor. So
//! neither a copied database nor anyone else inside learns from them whose they are; the table of
//! wraps, which names accounts, knows nothing of it, and no lead is handed anything.

use crate::failure::Failure;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use crate::turfs::giving::roster;
use organizing::salting::{Outside, Placement};
use organizing::{Day, MemberId};
use serde::{Deserialize, Serialize};
use store::{Reader, Writer};
use vault::{Id, Identity, Place, PublicIdentity, Roster, TurfKey, records};

/// The generation of a compartment's key: another key is another first generation.
const EPOCH: u32 = 1;
/// The kind under which a placement is sealed within its record.
const INSIDE: &str = "placement-inside";
/// The layout of it.
const INSIDE_SCHEMA: u16 = 1;
/// What is within weighs at least this many bytes, and is padded to twice as many.
const INSIDE_BYTES_MIN: usize = 2_049;
/// For how many a compartment opens.
const TWO: usize = 2;

/// A placement as it is kept. The record's id is the placement's, and random.
#[derive(Clone, Serialize, Deserialize)]
pub struct Compartment {
    /// All that stands outside of it.
    pub outside: Outside,
    /// The key, wrapped to the two; whose is whose is not said.
    wraps: Vec<Vec<u8>>,
    /// How often it was written with this key.
    written: u64,
    /// The placement, sealed with that key.
    sealed: Vec<u8>,
}

impl Kept for Compartment {
    const KIND: &'static str = "placement";
    const UNDER: Under = Under::Space;
}

/// What lies within.
#[derive(Serialize, Deserialize)]
struct Inside {
    placement: Placement,
    /// For whom the key was wrapped, and to which of their keys: somebody of the same id with other
    /// keys is somebody else.
    opens_for: Vec<(MemberId, PublicIdentity)>,
    /// Nothing, so that much and little written in it weigh the same.
    filler: Vec<u8>,
}

/// A compartment that was opened.
pub struct Opened {
    /// The record.
    pub held: Held<Compartment>,
    /// What is in it.
    pub placement: Placement,
    key: TurfKey,
    opens_for: Vec<(MemberId, PublicIdentity)>,
}

impl Compartment {
    /// Shuts a placement in with a new key, for those of its two who are on the roster.
    pub(super) fn shut(space: Id, id: Id, placement: &Placement, roster: &Roster) -> Compartment {
        let key = TurfKey::generate(EPOCH);
        let members = two(placement, roster);
        let opens_for = members.clone();
        #[cfg(feature = "broken")]
        let members = crate::broken::with_leads_of_program(members, roster);
        let wrap = |(member, identity): &(MemberId, PublicIdentity)| {
            key.wrap_for(space, id, Id(member.0), identity)
        };
        let mut wraps: Vec<Vec<u8>> = members.iter().map(wrap).collect();
        while wraps.len() < TWO {
            // Nobody's. That one of the two is missing is not to be seen.
            wraps.push(key.wrap_for(space, id, Id::random(), &Identity::generate().public()));
        }
        // They begin with random bytes.
        wraps.sort_unstable();
        let outside = placement.outside();
        let mut shut = Compartment { outside, wraps, written: 0, sealed: Vec::new() };
        shut.write(space, id, &key, placement, opens_for);
        shut
    }

    fn write(
        &mut self,
        space: Id,
        id: Id,
        key: &TurfKey,
        placement: &Placement,
        opens_for: Vec<(MemberId, PublicIdentity)>,
    ) {
        self.written += 1;
        self.outside = placement.outside();
        let weighs = postcard::to_stdvec(placement).map_or(0, |bytes| bytes.len());
        let filler = vec![0; INSIDE_BYTES_MIN.saturating_sub(weighs)];
        let inside = Inside { placement: placement.clone(), opens_for, filler };
        self.sealed = records::seal(key, &place(space, id, self.written), &inside).into_store();
    }

    /// The key, for one of the two.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for everybody else.
    pub fn key(&self, keys: &Keys, identity: &Identity, id: Id) -> Result<TurfKey, Failure> {
        let open = |wrap: &Vec<u8>| {
            TurfKey::unwrap_with(identity, keys.space, id, keys.member, EPOCH, wrap).ok()
        };
        self.wraps.iter().find_map(open).ok_or(Failure::NotFound)
    }
}

/// Those of the two who are on the roster.
fn two(placement: &Placement, roster: &Roster) -> Vec<(MemberId, PublicIdentity)> {
    let both = [Some(placement.salt()), placement.mentor()];
    let entries = both.into_iter().flatten().filter_map(|member| roster.entry(Id(member.0)));
    entries.map(|entry| (MemberId(entry.member.0), entry.identity)).collect()
}

fn place(space: Id, id: Id, revision: u64) -> Place<'static> {
    Place { kind: INSIDE, space, turf: id, id, schema: INSIDE_SCHEMA, revision }
}

/// Opens a record for whoever is one of the two.
pub(super) fn opened(
    held: Held<Compartment>,
    keys: &Keys,
    identity: &Identity,
) -> Result<Opened, Failure> {
    let (id, it) = (held.id, &held.value);
    let key = it.key(keys, identity, id)?;
    let place = place(keys.space, id, it.written);
    let Inside { placement, opens_for, .. } =
        records::opened(&key, &place, &it.sealed)?.decode()?;
    Ok(Opened { held, placement, key, opens_for })
}

impl Opened {
    /// Whether one of those it opens for is gone from the program: then it needs another key.
    ///
    /// # Errors
    /// Those of the roster.
    pub fn outlives_one(
        &self,
        shelf: &mut Reader,
        keys: &Keys,
        identity: &Identity,
    ) -> Result<bool, Failure> {
        let roster = roster(shelf, keys, identity)?;
        Ok(self.opens_for.iter().any(|one| !is_on(&roster, one)))
    }

    /// Keeps it. Where the two are others than before, or one of them is gone, with a new key. A
    /// mentor who is gone is none, also should they come back.
    pub(super) fn keep(
        self,
        shelf: &mut Writer,
        keys: &Keys,
        identity: &Identity,
        today: Day,
    ) -> Result<(), Failure> {
        let Opened { mut held, mut placement, key, opens_for } = self;
        let roster = roster(shelf, keys, identity)?;
        let gone = opens_for.iter().filter(|one| !is_on(&roster, one));
        if { gone }.any(|(member, _)| Some(*member) == placement.mentor()) {
            placement.meet(None, today)?;
        }
        match two(&placement, &roster) == opens_for {
            true => held.value.write(keys.space, held.id, &key, &placement, opens_for),
            false => held.value = Compartment::shut(keys.space, held.id, &placement, &roster),
        }
        let week = u32::try_from(today.week()).unwrap_or(0);
        kept::save(shelf, keys, week, &mut held)
    }
}

fn is_on(roster: &Roster, (member, identity): &(MemberId, PublicIdentity)) -> bool {
    roster.entry(Id(member.0)).is_some_and(|entry| entry.identity == *identity)
}
