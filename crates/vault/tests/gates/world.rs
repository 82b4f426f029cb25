//! One small world that all gates share: the same as in `golden/second.py`.

use serde::{Deserialize, Serialize};
use vault::{
    AuditKeys, AuditPublic, CookieSecret, DeviceSecret, Entry, FormKeys, FormSecret, Id, Identity,
    Invite, Place, RecoveryCode, Role, Roster, SpaceKey, StatKey, TurfKey, VaultError, Words,
    audit, forms, keys, records, slots,
};

pub const ACCOUNT: Id = Id([0xA1; 16]);
pub const SLOT: Id = Id([0xA2; 16]);
pub const SPACE: Id = Id([0xA3; 16]);
pub const TURF: Id = Id([0xA4; 16]);
pub const RECORD: Id = Id([0xA5; 16]);
pub const EPOCH: u32 = 7;
pub const PHRASE: &str = "solidarity forever ✊";
pub const BOOT: [u8; 32] = [0xE1; 32];
pub const HEAD: [u8; 32] = [0xF1; 32];

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct Worker {
    pub name: String,
    pub floor: u16,
    pub tags: Vec<u32>,
}

pub fn ada() -> Worker {
    Worker { name: "Ada".into(), floor: 300, tags: vec![7, 70_000] }
}

pub fn identity() -> Identity {
    Identity::from_seed(std::array::from_fn(|at| at as u8))
}

pub fn other_identity() -> Identity {
    Identity::from_seed(std::array::from_fn(|at| at as u8 + 32))
}

pub fn words() -> Words {
    Words::parse("abacus abdomen abdominal abide abiding ability").unwrap()
}

pub fn device() -> DeviceSecret {
    DeviceSecret::from_bytes([0xC1; 32])
}

pub fn code() -> RecoveryCode {
    let text = String::from_utf8(hex(include_str!("../../golden/code-1.hex"))).unwrap();
    RecoveryCode::parse(&text).unwrap()
}

pub fn cookie() -> CookieSecret {
    CookieSecret::from_hex(&"e2".repeat(32)).unwrap()
}

pub fn form_secret() -> FormSecret {
    FormSecret::of(Id([0xC2; 16]))
}

pub fn form_keys() -> FormKeys {
    FormKeys::of(&[0xC3; 32])
}

pub fn space_key(epoch: u32) -> SpaceKey {
    packed(0, Id::ZERO, epoch, 0xB1).space.remove(0)
}

pub fn stat_key(epoch: u32) -> StatKey {
    packed(1, Id::ZERO, epoch, 0xB2).stat.remove(0)
}

pub fn turf_key(epoch: u32) -> TurfKey {
    packed(2, TURF, epoch, 0xB3).turfs.remove(0).1
}

fn packed(purpose: u8, turf: Id, epoch: u32, byte: u8) -> vault::SessionKeys {
    let head = [&[purpose][..], &turf.0, &epoch.to_be_bytes(), &[byte; 32]];
    keys::unpack(&head.concat()).unwrap()
}

pub fn place() -> Place<'static> {
    Place { kind: "worker", space: SPACE, turf: TURF, id: RECORD, schema: 3, revision: 9 }
}

pub fn audit_keys(epoch: u32) -> AuditKeys {
    AuditKeys::of(&space_key(epoch))
}

pub fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<u32> = text.trim().chars().map(|c| c.to_digit(16).unwrap()).collect();
    digits.chunks_exact(2).map(|pair| (pair[0] * 16 + pair[1]) as u8).collect()
}

/// One kind of sealed thing, and how it is opened at its own place.
pub struct Kind {
    pub name: &'static str,
    pub sealed: Vec<u8>,
    /// The contents, or why not.
    pub open: fn(&[u8]) -> Result<Vec<u8>, VaultError>,
    /// Opening costs a slow hash.
    pub slow: bool,
}

/// Every sealed kind there is, freshly sealed.
pub fn kinds() -> Vec<Kind> {
    let me = identity();
    let public = me.public();
    let kind = |name, sealed, open| Kind { name, sealed, open, slow: false };
    vec![
        kind("ring", me.seal_ring(ACCOUNT, 4, b"the ring"), |bytes| {
            identity().open_ring(ACCOUNT, 4, bytes).map(|ring| ring.to_vec())
        }),
        Kind {
            slow: true,
            ..kind("words slot", slots::seal_words_slot(&me, ACCOUNT, SLOT, &words()), |bytes| {
                slots::open_words_slot(ACCOUNT, SLOT, bytes, &words()).map(seed)
            })
        },
        Kind {
            slow: true,
            ..kind(
                "device slot",
                slots::seal_device_slot(&me, ACCOUNT, SLOT, PHRASE, &device()).unwrap(),
                |bytes| slots::open_device_slot(ACCOUNT, SLOT, bytes, PHRASE, &device()).map(seed),
            )
        },
        kind("recovery slot", slots::seal_recovery_slot(&me, ACCOUNT, SLOT, &code()), |bytes| {
            slots::open_recovery_slot(ACCOUNT, SLOT, bytes, &code()).map(seed)
        }),
        kind("space wrap", space_key(EPOCH).wrap_for(SPACE, ACCOUNT, &public), |bytes| {
            SpaceKey::unwrap_with(&identity(), SPACE, ACCOUNT, EPOCH, bytes)
                .map(|k| k.mark().to_vec())
        }),
        kind("stat wrap", stat_key(EPOCH).wrap_for(SPACE, ACCOUNT, &public), |bytes| {
            StatKey::unwrap_with(&identity(), SPACE, ACCOUNT, EPOCH, bytes)
                .map(|k| k.mark().to_vec())
        }),
        kind("turf wrap", turf_key(EPOCH).wrap_for(SPACE, TURF, ACCOUNT, &public), |bytes| {
            TurfKey::unwrap_with(&identity(), SPACE, TURF, ACCOUNT, EPOCH, bytes)
                .map(|k| k.mark().to_vec())
        }),
        kind(
            "turf record",
            records::seal(&turf_key(EPOCH), &place(), &ada()).into_store(),
            |bytes| {
                records::open::<Worker>(&turf_key(EPOCH), &place(), bytes)
                    .map(|w| w.name.into_bytes())
            },
        ),
        kind(
            "stat record",
            records::seal(&stat_key(EPOCH), &place(), &ada()).into_store(),
            |bytes| {
                records::open::<Worker>(&stat_key(EPOCH), &place(), bytes)
                    .map(|w| w.name.into_bytes())
            },
        ),
        kind(
            "space record",
            records::seal(&space_key(EPOCH), &place(), &ada()).into_store(),
            |bytes| {
                records::open::<Worker>(&space_key(EPOCH), &place(), bytes)
                    .map(|w| w.name.into_bytes())
            },
        ),
        kind("roster", first_roster().seal(&me, &space_key(EPOCH), SPACE), |bytes| {
            let roster =
                vault::Roster::open(&space_key(EPOCH), SPACE, bytes, vault::After::Nothing)?;
            Ok(roster.hash().to_vec())
        }),
        kind(
            "start of a roster",
            Invite::seal_start((RECORD, &words()), &public, SPACE, (2, HEAD)),
            |bytes| {
                let newcomer = identity().public();
                Invite::open_start((RECORD, &words()), &newcomer, SPACE, bytes)
                    .map(|(_, hash)| hash.to_vec())
            },
        ),
        kind("audit entry", audit_entry(&audit_keys(EPOCH).public()), |bytes| {
            audit_keys(EPOCH).open_entry(5, &HEAD, bytes).map(|entry| entry.to_vec())
        }),
        kind("offer of a form", form_secret().seal_offer(b"the card"), |bytes| {
            form_secret().open_offer(bytes).map(|offer| offer.to_vec())
        }),
        kind(
            "answer to a form",
            forms::seal_answer(&form_keys().public(), form_secret().id(), RECORD, b"I sign"),
            |bytes| {
                let opened = form_keys().open_answer(form_secret().id(), RECORD, bytes);
                opened.map(|answer| answer.to_vec())
            },
        ),
        kind("session blob", cookie().seal(&BOOT, "keys", b"held"), |bytes| {
            cookie().open(&BOOT, "keys", bytes).map(|held| held.to_vec())
        }),
    ]
}

pub fn audit_entry(public: &AuditPublic) -> Vec<u8> {
    audit::seal_entry(public, 5, &HEAD, b"unlock failed").0
}

fn seed(identity: Identity) -> Vec<u8> {
    identity.seed().to_vec()
}

pub fn first_roster() -> Roster {
    Roster::found(entry(ACCOUNT, Role::Lead, &identity(), &[TURF]))
}

pub fn entry(member: Id, role: Role, who: &Identity, turfs: &[Id]) -> Entry {
    Entry { member, role, identity: who.public(), turfs: turfs.to_vec() }
}

/// Seals at every place of [`places`], under every epoch, opens at every other: what opened.
/// Shared with the positive control.
pub fn swaps_that_open() -> Vec<String> {
    let mut opened = Vec::new();
    let spots: Vec<_> =
        places().into_iter().flat_map(|place| [(place, EPOCH), (place, EPOCH + 1)]).collect();
    for (home, epoch) in &spots {
        let sealed = records::seal(&turf_key(*epoch), home, &ada());
        sealed.open(&turf_key(*epoch), home).unwrap();
        for (away, other) in spots.iter().filter(|spot| **spot != (*home, *epoch)) {
            if sealed.open(&turf_key(*other), away).is_ok() {
                opened.push(format!("{home:?} {epoch} at {away:?} {other}"));
            }
        }
    }
    opened
}

/// Places that differ in one field each.
fn places() -> [Place<'static>; 8] {
    let home = place();
    [
        home,
        Place { kind: "note", ..home },
        Place { space: Id([1; 16]), ..home },
        Place { turf: Id([1; 16]), ..home },
        Place { id: Id([1; 16]), ..home },
        Place { schema: 4, ..home },
        Place { revision: 10, ..home },
        Place { turf: RECORD, id: TURF, ..home },
    ]
}
