//! What is kept of a pair: in the space's own records who meets with whom and when next; and in it,
//! sealed with a key that is wrapped to the two alone, what they wrote down.

use crate::failure::Failure;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::development::Pair;
use organizing::{MemberId, PairId};
use serde::{Deserialize, Serialize};
use store::{Reader, Writer};
use vault::{Id, Identity, Place, PublicIdentity, TurfKey, records};

/// The generation of a pair's key: it is never made anew, a pair that ends begins as another.
const EPOCH: u32 = 1;
/// The kind under which the notes are sealed within the record.
const NOTES: &str = "pair-notes";
/// The layout of the notes.
const NOTES_SCHEMA: u16 = 1;

/// A pair as it is kept. The record's id is the pair's.
#[derive(Clone, Serialize, Deserialize)]
pub struct Two {
    /// Who meets and when, without a word of what they wrote.
    pub pair: Pair,
    /// Those of the two who have an account, each with the key wrapped to them.
    wraps: Vec<(MemberId, Vec<u8>)>,
    /// How often the notes were written.
    written: u64,
    /// The whole pair, sealed with that key.
    sealed: Vec<u8>,
}

impl Kept for Two {
    const KIND: &'static str = "pair";
    const UNDER: Under = Under::Space;
}

impl Two {
    /// A new pair whose notes open for these.
    pub fn begin(
        space: Id,
        id: PairId,
        pair: Pair,
        members: &[(MemberId, &PublicIdentity)],
    ) -> Two {
        let key = TurfKey::generate(EPOCH);
        let wrap = |(member, identity): &(MemberId, &PublicIdentity)| {
            (*member, key.wrap_for(space, Id(id.0), Id(member.0), identity))
        };
        let mut two = Two {
            pair: pair.bare(),
            wraps: members.iter().map(wrap).collect(),
            written: 0,
            sealed: Vec::new(),
        };
        two.write(space, id, &key, &pair);
        two
    }

    /// Whether this member is one of the two.
    pub fn is_of(&self, member: MemberId) -> bool {
        self.wraps.iter().any(|(one, _)| *one == member)
    }

    /// The key of the notes, for one of the two.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for everybody else.
    pub fn key(&self, keys: &Keys, identity: &Identity, id: PairId) -> Result<TurfKey, Failure> {
        let member = MemberId(keys.member.0);
        let wrap = self.wraps.iter().find(|(one, _)| *one == member);
        let (_, sealed) = wrap.ok_or(Failure::NotFound)?;
        TurfKey::unwrap_with(identity, keys.space, Id(id.0), keys.member, EPOCH, sealed)
            .map_err(|_| Failure::Fault("a pair's key does not open"))
    }

    /// Opens what the two wrote.
    ///
    /// # Errors
    /// A fault when it was tampered with.
    pub fn open(&self, space: Id, id: PairId, key: &TurfKey) -> Result<Pair, Failure> {
        Ok(records::opened(key, &place(space, id, self.written), &self.sealed)?.decode()?)
    }

    /// Writes it anew.
    pub fn write(&mut self, space: Id, id: PairId, key: &TurfKey, pair: &Pair) {
        self.written += 1;
        self.pair = pair.bare();
        self.sealed = records::seal(key, &place(space, id, self.written), pair).into_store();
    }
}

fn place(space: Id, id: PairId, revision: u64) -> Place<'static> {
    let id = Id(id.0);
    Place { kind: NOTES, space, turf: id, id, schema: NOTES_SCHEMA, revision }
}

/// Every pair of the space: who meets and when.
///
/// # Errors
/// The shelf's.
pub fn all(shelf: &mut Reader, keys: &Keys) -> Result<Vec<Held<Two>>, Failure> {
    let mut all = Vec::new();
    kept::each::<Two>(shelf, keys, Id::ZERO, |held| all.push(held))?;
    Ok(all)
}

/// The pairs of the owner of these keys, without notes.
///
/// # Errors
/// The shelf's.
pub fn mine(shelf: &mut Reader, keys: &Keys) -> Result<Vec<(PairId, Pair)>, Failure> {
    let me = MemberId(keys.member.0);
    let mine = all(shelf, keys)?.into_iter().filter(|held| held.value.is_of(me));
    Ok(mine.map(|held| (PairId(held.id.0), held.value.pair)).collect())
}

/// Changes a pair of the owner of these keys.
///
/// # Errors
/// [`Failure::NotFound`] where it is not theirs; what `change` refuses.
pub fn change(
    shelf: &mut Writer,
    keys: &Keys,
    identity: &Identity,
    week: u32,
    id: PairId,
    change: impl FnOnce(&mut Pair) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut held = kept::load::<Two>(shelf, keys, Id(id.0))?;
    let key = held.value.key(keys, identity, id)?;
    let mut pair = held.value.open(keys.space, id, &key)?;
    change(&mut pair)?;
    held.value.write(keys.space, id, &key, &pair);
    kept::save(shelf, keys, week, &mut held)
}
