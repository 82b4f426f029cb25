//! Secrets that people type, and what secrets must not do.

use crate::world::*;
use std::collections::HashSet;
use vault::{Id, Invite, RecoveryCode, Tongue, VaultError, Words, keys, slots};

/// Fails to compile if the type has the trait.
macro_rules! lacks {
    ($($secret:ty),*: $($banned:path),*) => {lacks!(@ [$($secret),*] [$($banned),*]);};
    (@ [$($secret:ty),*] $banned:tt) => {$(lacks!(# $secret, $banned);)*};
    (# $secret:ty, [$($banned:path),*]) => {$(
        const _: fn() = || {
            trait Ambiguous<A> {
                fn has() {}
            }
            struct Banned;
            impl<T: ?Sized> Ambiguous<()> for T {}
            impl<T: ?Sized + $banned> Ambiguous<Banned> for T {}
            <$secret as Ambiguous<_>>::has();
        };
    )*};
}

lacks!(
    vault::Words, vault::RecoveryCode, vault::DeviceSecret, vault::Identity, vault::CookieSecret,
    vault::SpaceKey, vault::StatKey, vault::TurfKey, vault::SessionKeys, vault::AuditKeys,
    vault::Invite, vault::FormSecret, vault::FormKeys, vault::Sealed<u8>:
    std::fmt::Debug, std::fmt::Display, Clone, serde::Serialize, PartialEq
);

#[test]
fn words_are_read_as_people_type_them() {
    let spoken = words();
    for typed in [
        "Abacus ABDOMEN abdominal abide abiding ability",
        "  abacus-abdomen-abdominal-abide-abiding-ability\n",
        "abacus, abdomen, abdominal; abide. abiding\u{a0}ability",
    ] {
        assert_eq!(Words::parse(typed).unwrap().reveal(), spoken.reveal(), "{typed}");
    }
    // In Spanish, with accents as one character or two, or without.
    for typed in [
        "Ábaco abeja águila araña avión cohete",
        "abaco-abeja-aguila-arana-avion-cohete",
        "a\u{301}baco abeja a\u{301}guila aran\u{303}a avio\u{301}n cohete",
    ] {
        let read = Words::parse(typed).map(|words| words.reveal().to_owned());
        assert_eq!(read.as_deref(), Ok("ábaco abeja águila araña avión cohete"), "{typed}");
    }
    for typed in [
        "",
        "abacus abdomen abdominal abide abiding",
        "abacus abdomen abdominal abide abiding ability able",
        "abacus abdomen abdominal abide abiding abilitty",
        "abacusabdomen abdominal abide abiding ability",
        "ábaco abdomen abeja abierto abogado ability",
        &"abacus ".repeat(1000),
    ] {
        assert_eq!(Words::parse(typed).err(), Some(VaultError::Malformed), "{typed}");
    }
}

#[test]
fn generated_words_can_be_typed_back_and_do_not_repeat() {
    for (tongue, different) in [(Tongue::English, 2_000), (Tongue::Spanish, 1_400)] {
        let mut all = HashSet::new();
        for _ in 0..500 {
            let words = Words::generate(tongue);
            assert_eq!((words.reveal().split(' ').count(), words.tongue()), (6, tongue));
            assert_eq!(Words::parse(words.reveal()).unwrap().reveal(), words.reveal());
            assert!(all.insert(words.reveal().to_owned()));
        }
        let drawn: HashSet<&str> = all.iter().flat_map(|words| words.split(' ')).collect();
        assert!(drawn.len() > different, "3,000 draws gave only {}", drawn.len());
    }
}

#[test]
fn a_recovery_code_survives_handwriting() {
    let code = RecoveryCode::generate();
    let text = code.reveal().to_owned();
    assert_eq!((text.len(), text.split('-').count()), (34, 7));
    let sloppy = text.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
    assert_eq!(RecoveryCode::parse(&sloppy).unwrap().reveal(), text);
}

#[test]
fn a_recovery_code_notices_every_wrong_letter_and_every_swap() {
    let text = code().reveal().replace('-', "").into_bytes();
    let refused = |bytes: &[u8]| RecoveryCode::parse(std::str::from_utf8(bytes).unwrap()).is_err();
    for at in 0..text.len() {
        for &letter in b"0123456789ABCDEFGHJKMNPQRSTVWXYZ" {
            let mut changed = text.clone();
            changed[at] = letter;
            assert_eq!(refused(&changed), changed != text, "{letter} at {at}");
        }
        if at > 0 {
            let mut swapped = text.clone();
            swapped.swap(at - 1, at);
            assert_eq!(refused(&swapped), swapped != text, "swap at {at}");
        }
        assert!(refused(&text[..at]));
    }
    assert!(refused(b"UUUU"));
}

#[test]
fn handles_and_ids_have_one_spelling() {
    for tongue in [Tongue::English, Tongue::Spanish] {
        let handle = vault::handle(tongue);
        let parts: Vec<&str> = handle.split('-').collect();
        assert_eq!((parts.len(), parts[2].len()), (3, 4), "{handle}");
        assert!(handle.is_ascii(), "{handle}");
    }
    assert_eq!(
        vault::handle_mac(&[1; 32], "Araña-avión-0042"),
        vault::handle_mac(&[1; 32], "arana-avion-0042")
    );
    let id = Id::random();
    assert_eq!(id.to_string().parse(), Ok(id));
    assert_eq!(format!("{:?}", Id([0xAB; 16])), "ab".repeat(16));
    for text in ["", &"AB".repeat(16), &"ab".repeat(15), &"ab".repeat(17), &"äb".repeat(16)] {
        assert_eq!(text.parse::<Id>(), Err(VaultError::Malformed), "{text}");
    }
}

#[test]
fn a_short_phrase_is_refused_and_a_wrong_one_does_not_open() {
    let seal =
        |phrase: &str| slots::seal_device_slot(&identity(), ACCOUNT, SLOT, phrase, &device());
    assert_eq!(seal("1234567").err(), Some(VaultError::Malformed));
    assert_eq!(seal(&"x".repeat(2000)).err(), Some(VaultError::Malformed));
    assert!(seal("✊✊✊✊✊✊✊✊").is_ok());
}

#[test]
fn a_dummy_slot_looks_like_a_slot_for_words_and_opens_for_nobody() {
    let real = slots::seal_words_slot(&identity(), ACCOUNT, SLOT, &words());
    let dummy = slots::dummy_slot();
    assert_eq!(dummy.len(), real.len());
    assert_eq!(dummy[..14], real[..14], "kind and cost");
    assert_eq!(dummy[30..36], real[30..36], "envelope head");
    let opened = slots::open_words_slot(ACCOUNT, SLOT, &dummy, &words());
    assert_eq!(opened.err(), Some(VaultError::WrongSecret));
}

#[test]
fn an_invite_vouches_for_one_set_of_keys() {
    let invite = Invite::generate(Tongue::Spanish);
    let (me, other) = (identity().public(), other_identity().public());
    let proof = Invite::proof(invite.id, invite.code(), &me);
    assert!(Invite::verify(invite.id, invite.code(), &me, &proof));
    assert!(!Invite::verify(invite.id, invite.code(), &other, &proof));
    assert!(!Invite::verify(Id::random(), invite.code(), &me, &proof));
    assert!(!Invite::verify(invite.id, &words(), &me, &proof));
    assert!(!Invite::verify(invite.id, invite.code(), &me, &proof[..31]));
    assert!(!Invite::verify(invite.id, invite.code(), &me, &[]));

    let start = Invite::seal_start((invite.id, invite.code()), &me, SPACE, (3, HEAD));
    let open = |id, code, keys, space| Invite::open_start((id, code), keys, space, &start);
    assert_eq!(open(invite.id, invite.code(), &me, SPACE), Ok((3, HEAD)));
    let others = words();
    assert!(open(invite.id, &others, &me, SPACE).is_err());
    assert!(open(Id::random(), invite.code(), &me, SPACE).is_err());
    assert!(open(invite.id, invite.code(), &other, SPACE).is_err());
    assert!(open(invite.id, invite.code(), &me, TURF).is_err());
}

#[test]
fn session_keys_survive_packing_and_the_newest_is_found() {
    let mut held = vault::SessionKeys::default();
    held.space.extend([space_key(2), space_key(1)]);
    held.stat.push(stat_key(1));
    held.turfs.extend([(TURF, turf_key(1)), (TURF, turf_key(3)), (SPACE, turf_key(9))]);
    let bytes = keys::pack(&held);
    let back = keys::unpack(&bytes).unwrap();
    assert_eq!(back.newest_space().unwrap().epoch(), 2);
    assert_eq!(back.newest_stat().unwrap().mark(), stat_key(1).mark());
    assert_eq!(back.newest_turf(TURF).unwrap().mark(), turf_key(3).mark());
    assert!(back.newest_turf(RECORD).is_none());
    assert!(keys::unpack(&bytes[1..]).is_err());
    assert_eq!(keys::pack(&back)[..], bytes[..]);
}

#[test]
fn cookies_have_one_spelling() {
    let secret = vault::CookieSecret::generate();
    let text = secret.to_hex();
    assert_eq!(vault::CookieSecret::from_hex(&text).unwrap().sid(), secret.sid());
    assert!(vault::CookieSecret::from_hex(&text.to_uppercase()[1..]).is_err());
    assert!(vault::same(b"same", b"same") && !vault::same(b"same", b"sane"));
}
