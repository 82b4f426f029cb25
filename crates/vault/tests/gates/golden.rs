//! Files written once by a second implementation (`golden/second.py`) open for ever.

use crate::roster;
use crate::world::*;
use vault::{After, Invite, Roster, SpaceKey, StatKey, TurfKey, audit, records, slots};

macro_rules! golden {
    ($name:literal) => {
        hex(include_str!(concat!("../../golden/", $name, "-1.hex")))
    };
}

#[test]
fn every_slot_opens() {
    let seed = identity().seed().to_vec();
    let opened = [
        slots::open_words_slot(ACCOUNT, SLOT, &golden!("slot-words"), &words()),
        slots::open_device_slot(ACCOUNT, SLOT, &golden!("slot-device"), PHRASE, &device()),
        slots::open_recovery_slot(ACCOUNT, SLOT, &golden!("slot-recovery"), &code()),
    ];
    for slot in opened {
        assert_eq!(slot.unwrap().seed()[..], seed);
    }
}

#[test]
fn the_keys_of_a_person_stay_the_same() {
    let public = identity().public();
    assert_eq!([public.kem, public.verify].concat(), golden!("identity"));
    assert_eq!(identity().open_ring(ACCOUNT, 4, &golden!("ring")).unwrap()[..], *b"the ring");
    assert_eq!(
        vault::fingerprint(&public, 5, vault::Tongue::English),
        "nutrient scurvy snowflake uncork endanger"
    );
}

#[test]
fn every_wrap_opens() {
    let me = identity();
    let space = SpaceKey::unwrap_with(&me, SPACE, ACCOUNT, EPOCH, &golden!("wrap-space"));
    let stat = StatKey::unwrap_with(&me, SPACE, ACCOUNT, EPOCH, &golden!("wrap-stat"));
    let turf = TurfKey::unwrap_with(&me, SPACE, TURF, ACCOUNT, EPOCH, &golden!("wrap-turf"));
    assert_eq!(space.unwrap().mark(), space_key(EPOCH).mark());
    assert_eq!(stat.unwrap().mark(), stat_key(EPOCH).mark());
    assert_eq!(turf.unwrap().mark(), turf_key(EPOCH).mark());
}

#[test]
fn every_record_opens() {
    let turf: Worker = records::open(&turf_key(EPOCH), &place(), &golden!("record-turf")).unwrap();
    let stat: Worker = records::open(&stat_key(EPOCH), &place(), &golden!("record-stat")).unwrap();
    let space: Worker =
        records::open(&space_key(EPOCH), &place(), &golden!("record-space")).unwrap();
    assert_eq!([&turf, &stat], [&ada(), &ada()]);
    assert_eq!(space, Worker { name: "Ada ".repeat(400), ..ada() });
    assert_eq!(vault::epoch_of(&golden!("record-turf")), Ok(EPOCH));
}

#[test]
fn the_roster_opens_and_follows_its_chain() {
    let key = space_key(EPOCH);
    let first = Roster::open(&key, SPACE, &golden!("roster-first"), After::Nothing).unwrap();
    assert_eq!(first, first_roster());
    let after = After::Version(&first);
    let second = Roster::open(&key, SPACE, &golden!("roster-second"), after).unwrap();
    assert_eq!(second, roster::second());
}

#[test]
fn what_an_invite_carries_both_ways_verifies() {
    let public = other_identity().public();
    assert!(Invite::verify(RECORD, &words(), &public, &golden!("invite-proof")));
    let start = Invite::open_start((RECORD, &words()), &public, SPACE, &golden!("invite-start"));
    assert_eq!(start, Ok((2, HEAD)));
}

#[test]
fn an_audit_entry_opens_and_its_head_follows() {
    let entry = golden!("audit-entry");
    let opened = audit_keys(EPOCH).open_entry(5, &HEAD, &entry).unwrap();
    assert_eq!(opened[..], *b"unlock failed");
    assert_eq!(audit::next_head(&HEAD, 5, &entry)[..], golden!("audit-head"));
    assert_eq!(audit::head_words(&HEAD, vault::Tongue::English), "foam blog anaerobic universe");
}

#[test]
fn a_form_and_an_answer_to_it_open() {
    assert_eq!(form_secret().id().0[..], golden!("form-id"));
    assert_eq!(form_secret().open_offer(&golden!("form-offer")).unwrap()[..], *b"the card");
    assert_eq!(form_keys().public()[..], golden!("form-public"));
    let opened = form_keys().open_answer(form_secret().id(), RECORD, &golden!("form-answer"));
    assert_eq!(opened.unwrap()[..], *b"I sign");
}

/// Sealed by the script of the page (`kit/assets/seal.js`), with Web Crypto.
#[test]
fn what_a_browser_sealed_opens() {
    let sealed = golden!("form-answer-browser");
    let opened = form_keys().open_answer(form_secret().id(), RECORD, &sealed).unwrap();
    let text = format!("at=489000&happened={}night", "No+breaks+".repeat(20));
    assert_eq!(opened[..], *text.as_bytes());
}

#[test]
fn sessions_and_handles_stay_the_same() {
    assert_eq!(cookie().sid()[..], golden!("sid"));
    assert_eq!(cookie().open(&BOOT, "keys", &golden!("session")).unwrap()[..], *b"held");
    let mac = vault::handle_mac(&[0xE3; 32], " Amber-Otter-4821 ");
    assert_eq!(mac[..], golden!("handle-mac"));
}
