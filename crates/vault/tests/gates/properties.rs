//! What holds for any input. Inputs are drawn from a fixed seed: the same on every machine.

use crate::world::*;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use vault::{After, Id, Place, Roster, SpaceKey, Words, keys, records, slots};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
enum Note {
    Blank,
    Said { words: String, to: Option<[u8; 16]> },
    Counted(Vec<(i64, f64)>),
}

fn note() -> impl Strategy<Value = Note> {
    prop_oneof![
        Just(Note::Blank),
        (".{0,600}", any::<Option<[u8; 16]>>()).prop_map(|(words, to)| Note::Said { words, to }),
        prop::collection::vec((any::<i64>(), -1e9..1e9), 0..200).prop_map(Note::Counted),
    ]
}

fn any_place() -> impl Strategy<Value = Place<'static>> {
    let kind = prop::sample::select(vec!["worker", "note", "sheet", ""]);
    (kind, any::<[[u8; 16]; 3]>(), any::<u16>(), any::<u64>()).prop_map(
        |(kind, [space, turf, id], schema, revision)| Place {
            kind,
            space: Id(space),
            turf: Id(turf),
            id: Id(id),
            schema,
            revision,
        },
    )
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(1886),
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config(1_000))]

    #[test]
    fn what_is_sealed_opens_at_its_place_only(
        note in note(), home in any_place(), away in any_place(), epoch in any::<u32>(),
    ) {
        let key = turf_key(epoch);
        let sealed = records::seal(&key, &home, &note);
        let length = sealed.as_bytes().len() - 62;
        prop_assert!(length >= 64 && length.is_power_of_two());
        prop_assert_eq!(vault::epoch_of(sealed.as_bytes()), Ok(epoch));
        prop_assert_eq!(&sealed.open(&key, &home).unwrap(), &note);
        prop_assume!(home != away);
        prop_assert!(sealed.open(&key, &away).is_err());
        let moved = records::reseal((&key, &home), (&stat_key(5), &away), sealed.as_bytes());
        let moved = records::open::<Note>(&stat_key(5), &away, &moved.unwrap());
        prop_assert_eq!(moved.unwrap(), note);
    }

    #[test]
    fn any_bytes_are_refused_without_panic(
        head in prop::sample::select(vec![&[][..], &[1], &[1, 1], &[1, 1, 0, 0, 0, 7], &[1, 3]]),
        tail in prop::collection::vec(any::<u8>(), 0..300),
    ) {
        let bytes = [head, &tail].concat();
        prop_assert!(records::open::<Note>(&turf_key(EPOCH), &place(), &bytes).is_err());
        prop_assert!(Roster::open(&space_key(EPOCH), SPACE, &bytes, After::Nothing).is_err());
        prop_assert!(identity().open_ring(ACCOUNT, 4, &bytes).is_err());
        prop_assert!(slots::open_recovery_slot(ACCOUNT, SLOT, &bytes, &code()).is_err());
        prop_assert!(SpaceKey::unwrap_with(&identity(), SPACE, ACCOUNT, 1, &bytes).is_err());
        prop_assert!(audit_keys(EPOCH).open_entry(5, &HEAD, &bytes).is_err());
        prop_assert!(cookie().open(&BOOT, "keys", &bytes).is_err());
        _ = keys::unpack(&bytes).map(|keys| keys::pack(&keys));
        _ = slots::is_dated(&bytes);
    }

    #[test]
    fn any_text_is_refused_without_panic(text in ".{0,80}") {
        prop_assert!(Words::parse(&text).is_err());
        prop_assert!(vault::RecoveryCode::parse(&text).is_err());
        prop_assert!(vault::CookieSecret::from_hex(&text).is_err());
        prop_assert!(text.parse::<Id>().is_err());
    }

    #[test]
    fn any_bytes_survive_ring_session_and_log(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        let ring = identity().seal_ring(ACCOUNT, 1, &bytes);
        prop_assert_eq!(&identity().open_ring(ACCOUNT, 1, &ring).unwrap()[..], &bytes[..]);
        prop_assert!(identity().open_ring(ACCOUNT, 2, &ring).is_err());
        let held = cookie().seal(&BOOT, "x", &bytes);
        prop_assert_eq!(&cookie().open(&BOOT, "x", &held).unwrap()[..], &bytes[..]);
        let keys = audit_keys(EPOCH);
        let (entry, _) = vault::audit::seal_entry(&keys.public(), 1, &HEAD, &bytes);
        prop_assert_eq!(&keys.open_entry(1, &HEAD, &entry).unwrap()[..], &bytes[..]);
    }
}

#[test]
fn a_hundred_thousand_equal_records_share_no_sealed_block() {
    let key = turf_key(EPOCH);
    let (mut salts, mut blocks) = (HashSet::new(), HashSet::new());
    for _ in 0..100_000 {
        let sealed = records::seal(&key, &place(), &ada()).into_store();
        assert_eq!(sealed.len(), 64 + 62);
        salts.insert(<[u8; 24]>::try_from(&sealed[6..30]).unwrap());
        blocks.insert(<[u8; 16]>::try_from(&sealed[46..62]).unwrap());
    }
    assert_eq!((salts.len(), blocks.len()), (100_000, 100_000));
}

#[test]
fn a_sheet_of_64_kib_opens() {
    let sheet = Note::Said { words: "x".repeat(65_000), to: None };
    let sealed = records::seal(&space_key(1), &place(), &sheet);
    assert_eq!(sealed.as_bytes().len(), 65_536 + 62);
    assert_eq!(sealed.open(&space_key(1), &place()).unwrap(), sheet);
}
