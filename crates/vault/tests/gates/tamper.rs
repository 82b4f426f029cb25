//! Nothing opens that was changed or stands in the wrong place.

use crate::world::*;
use vault::{
    AuditKeys, FormKeys, FormSecret, Id, SpaceKey, StatKey, TurfKey, VaultError, forms, records,
    slots,
};

#[test]
fn every_byte_of_every_kind_is_guarded() {
    for kind in kinds() {
        let contents = (kind.open)(&kind.sealed).unwrap();
        // With the real passphrase cost, a sample of the bytes behind the slow hash.
        let step = if kind.slow && !vault::CHEAP_KDF { 13 } else { 1 };
        for at in (0..kind.sealed.len()).step_by(step) {
            let bits = if kind.slow { at % 8..at % 8 + 1 } else { 0..8 };
            for bit in bits {
                let mut changed = kind.sealed.clone();
                changed[at] ^= 1 << bit;
                assert!((kind.open)(&changed).is_err(), "{} byte {at} bit {bit}", kind.name);
            }
        }
        assert_eq!((kind.open)(&kind.sealed).unwrap(), contents, "{}", kind.name);
    }
}

#[test]
fn nothing_opens_cut_or_lengthened() {
    for kind in kinds().iter().filter(|kind| !kind.slow) {
        for length in 0..kind.sealed.len() {
            assert!((kind.open)(&kind.sealed[..length]).is_err(), "{} {length}", kind.name);
        }
        for more in [1, 16, 64, kind.sealed.len()] {
            let longer = [kind.sealed.clone(), vec![0; more]].concat();
            assert!((kind.open)(&longer).is_err(), "{} + {more}", kind.name);
        }
    }
}

#[test]
fn no_kind_opens_as_another() {
    let kinds = kinds();
    for (a, thing) in kinds.iter().enumerate() {
        for (b, other) in kinds.iter().enumerate() {
            let opens = (other.open)(&thing.sealed).is_ok();
            assert_eq!(opens, a == b, "{} as {}", thing.name, other.name);
        }
    }
}

#[test]
fn two_sealed_records_cannot_be_spliced() {
    let key = turf_key(EPOCH);
    let one = records::seal(&key, &place(), &ada()).into_store();
    let two = records::seal(&key, &place(), &ada()).into_store();
    for cut in 7..one.len() {
        let spliced = [&one[..cut], &two[cut..]].concat();
        let whole = spliced == one || spliced == two;
        let opened = records::open::<Worker>(&key, &place(), &spliced);
        assert_eq!(opened.is_ok(), whole, "cut at {cut}");
    }
}

#[test]
fn a_record_opens_only_at_its_place() {
    assert_eq!(swaps_that_open(), Vec::<String>::new());
}

#[test]
fn an_epoch_written_over_does_not_help() {
    let mut sealed = records::seal(&turf_key(EPOCH), &place(), &ada()).into_store();
    sealed[2..6].copy_from_slice(&(EPOCH + 1).to_be_bytes());
    let opened = records::open::<Worker>(&turf_key(EPOCH + 1), &place(), &sealed);
    assert_eq!(opened, Err(VaultError::Tampered));
}

#[test]
fn a_wrap_opens_only_for_its_person_and_purpose() {
    let (me, public) = (identity(), identity().public());
    let (elsewhere, nobody) = (Id([1; 16]), other_identity());
    let turf = turf_key(EPOCH).wrap_for(SPACE, TURF, ACCOUNT, &public);
    let open = |who, space, turf_id, account, epoch| {
        TurfKey::unwrap_with(who, space, turf_id, account, epoch, &turf).is_ok()
    };
    assert!(open(&me, SPACE, TURF, ACCOUNT, EPOCH));
    assert!(!open(&nobody, SPACE, TURF, ACCOUNT, EPOCH));
    assert!(!open(&me, elsewhere, TURF, ACCOUNT, EPOCH));
    assert!(!open(&me, SPACE, elsewhere, ACCOUNT, EPOCH));
    assert!(!open(&me, SPACE, TURF, elsewhere, EPOCH));
    assert!(!open(&me, SPACE, TURF, ACCOUNT, EPOCH + 1));
    let space = space_key(EPOCH).wrap_for(SPACE, ACCOUNT, &public);
    assert!(SpaceKey::unwrap_with(&me, SPACE, ACCOUNT, EPOCH, &space).is_ok());
    assert!(SpaceKey::unwrap_with(&me, SPACE, ACCOUNT, EPOCH + 1, &space).is_err());
    assert!(SpaceKey::unwrap_with(&nobody, SPACE, ACCOUNT, EPOCH, &space).is_err());
    assert!(StatKey::unwrap_with(&me, SPACE, ACCOUNT, EPOCH, &space).is_err());
    assert!(TurfKey::unwrap_with(&me, SPACE, Id::ZERO, ACCOUNT, EPOCH, &space).is_err());
}

#[test]
fn a_key_for_a_forged_public_key_opens_for_nobody() {
    for byte in [0, 1] {
        let mut low_order = vault::PublicIdentity { kem: [0; 32], verify: [0; 32] };
        low_order.kem[0] = byte;
        let wrapped = space_key(EPOCH).wrap_for(SPACE, ACCOUNT, &low_order);
        assert!(SpaceKey::unwrap_with(&identity(), SPACE, ACCOUNT, EPOCH, &wrapped).is_err());
    }
}

#[test]
fn a_slot_opens_only_for_its_account_with_its_secret() {
    let (me, elsewhere) = (identity(), Id([1; 16]));
    let sealed = slots::seal_recovery_slot(&me, ACCOUNT, SLOT, &code());
    let wrong = vault::RecoveryCode::generate();
    let refused = [
        slots::open_recovery_slot(elsewhere, SLOT, &sealed, &code()),
        slots::open_recovery_slot(ACCOUNT, elsewhere, &sealed, &code()),
        slots::open_recovery_slot(ACCOUNT, SLOT, &sealed, &wrong),
    ];
    assert!(refused.iter().all(|slot| slot.as_ref().err() == Some(&VaultError::WrongSecret)));
    let sealed = slots::seal_device_slot(&me, ACCOUNT, SLOT, PHRASE, &device()).unwrap();
    let open = |phrase: &str, device: &vault::DeviceSecret| {
        slots::open_device_slot(ACCOUNT, SLOT, &sealed, phrase, device)
    };
    assert!(open(PHRASE, &device()).is_ok());
    assert_eq!(open("not the phrase", &device()).err(), Some(VaultError::WrongSecret));
    let other = vault::DeviceSecret::from_bytes([0; 32]);
    assert_eq!(open(PHRASE, &other).err(), Some(VaultError::WrongSecret));
}

#[test]
fn a_cheaper_passphrase_cost_is_refused() {
    let sealed = slots::seal_words_slot(&identity(), ACCOUNT, SLOT, &words());
    assert!(!slots::is_dated(&sealed));
    let least = if vault::CHEAP_KDF { 64 } else { 46 * 1024 };
    let table = [
        (2, least - 1, VaultError::WeakKdf),
        (2, 0, VaultError::WeakKdf),
        (6, 0, VaultError::WeakKdf),
        (10, 0, VaultError::WeakKdf),
        (2, 1 << 20, VaultError::Malformed),
        (6, 100, VaultError::Malformed),
        (10, 100, VaultError::Malformed),
    ];
    for (at, value, error) in table {
        let mut changed = sealed.clone();
        changed[at..at + 4].copy_from_slice(&u32::to_be_bytes(value));
        let opened = slots::open_words_slot(ACCOUNT, SLOT, &changed, &words());
        assert_eq!(opened.err(), Some(error), "{value} at {at}");
    }
}

#[test]
fn an_audit_entry_opens_only_at_its_number_in_its_chain() {
    let keys = audit_keys(EPOCH);
    let entry = audit_entry(&keys.public());
    assert!(keys.open_entry(5, &HEAD, &entry).is_ok());
    assert!(keys.open_entry(6, &HEAD, &entry).is_err());
    assert!(keys.open_entry(5, &[0; 32], &entry).is_err());
    assert!(audit_keys(EPOCH + 1).open_entry(5, &HEAD, &entry).is_err());
    assert!(AuditKeys::of(&SpaceKey::generate(EPOCH)).open_entry(5, &HEAD, &entry).is_err());
}

#[test]
fn an_offer_opens_only_with_its_link_and_an_answer_only_with_its_keys_at_its_place() {
    let (secret, keys, elsewhere) = (form_secret(), form_keys(), Id([1; 16]));
    let offer = secret.seal_offer(b"the card");
    assert!(FormSecret::of(secret.id()).open_offer(&offer).is_err());
    assert_ne!(secret.id(), secret.link());
    let answer = forms::seal_answer(&keys.public(), secret.id(), RECORD, b"I sign");
    assert!(keys.open_answer(secret.id(), RECORD, &answer).is_ok());
    assert!(keys.open_answer(elsewhere, RECORD, &answer).is_err());
    assert!(keys.open_answer(secret.id(), elsewhere, &answer).is_err());
    assert!(FormKeys::of(&[0; 32]).open_answer(secret.id(), RECORD, &answer).is_err());
    // An answer says by its length no more than any other of its size.
    let longer = forms::seal_answer(&keys.public(), secret.id(), RECORD, &[7; 60]);
    assert_eq!(answer.len(), longer.len());
}

#[test]
fn a_session_blob_opens_only_with_its_cookie_name_and_start() {
    let sealed = cookie().seal(&BOOT, "keys", b"held");
    assert!(cookie().open(&BOOT, "seed", &sealed).is_err());
    assert!(cookie().open(&[0; 32], "keys", &sealed).is_err());
    assert!(vault::CookieSecret::generate().open(&BOOT, "keys", &sealed).is_err());
}

#[test]
fn a_longer_struct_does_not_open_as_a_shorter_one() {
    let sealed = records::seal(&turf_key(EPOCH), &place(), &ada()).into_store();
    let opened = records::open::<String>(&turf_key(EPOCH), &place(), &sealed);
    assert_eq!(opened, Err(VaultError::Malformed));
}

#[test]
fn only_our_lengths_and_versions_are_looked_at() {
    let sealed = records::seal(&turf_key(EPOCH), &place(), &ada()).into_store();
    assert_eq!(vault::epoch_of(&sealed), Ok(EPOCH));
    let table = [
        (vec![], VaultError::Malformed),
        (vec![2; 126], VaultError::UnknownFormat),
        ([&[1, 2][..], &sealed[2..]].concat(), VaultError::UnknownFormat),
        (sealed[..125].to_vec(), VaultError::Malformed),
        ([&sealed[..], &[0; 32]].concat(), VaultError::Malformed),
    ];
    for (bytes, error) in table {
        assert_eq!(vault::epoch_of(&bytes), Err(error), "{} bytes", bytes.len());
    }
}
