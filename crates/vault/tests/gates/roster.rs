//! Someone who can write to the database, even someone who holds the space key, cannot change who
//! is in the space.

use crate::world::*;
use vault::{After, Id, Identity, Role, Roster, VaultError, roster};

const BEN: Id = Id([0xAA; 16]);
const MOLE: Id = Id([0xBB; 16]);

pub fn second() -> Roster {
    let ben = entry(BEN, Role::Member, &other_identity(), &[]);
    first_roster().changed_by(ACCOUNT, vec![ben, first_roster().entries.remove(0)])
}

fn seen(roster: &Roster) -> After<'_> {
    After::Seen(roster.version, roster.hash())
}

fn sealed(roster: &Roster, signer: &Identity) -> Vec<u8> {
    roster.seal(signer, &space_key(EPOCH), SPACE)
}

fn open(bytes: &[u8], after: After<'_>) -> Result<Roster, VaultError> {
    Roster::open(&space_key(EPOCH), SPACE, bytes, after)
}

#[test]
fn a_lead_changes_the_roster_and_everyone_follows() {
    let next = sealed(&second(), &identity());
    let opened = open(&next, After::Version(&first_roster())).unwrap();
    assert_eq!(opened, second());
    assert_eq!(opened.entry(BEN).unwrap().role, Role::Member);
    assert_eq!(open(&next, seen(&opened)).unwrap(), second());
}

#[test]
fn an_old_roster_brought_back_is_stale() {
    let old = sealed(&first_roster(), &identity());
    assert_eq!(open(&old, seen(&second())), Err(VaultError::Stale));
    assert_eq!(open(&old, After::Version(&first_roster())), Err(VaultError::Stale));
}

#[test]
fn a_forked_roster_is_stale() {
    let mole = entry(MOLE, Role::Lead, &other_identity(), &[]);
    let fork = first_roster().changed_by(ACCOUNT, vec![first_roster().entries.remove(0), mole]);
    assert_eq!(open(&sealed(&fork, &identity()), seen(&second())), Err(VaultError::Stale));
    let third = fork.changed_by(ACCOUNT, fork.entries.clone());
    let bytes = sealed(&third, &identity());
    assert_eq!(open(&bytes, After::Version(&second())), Err(VaultError::Stale));
}

#[test]
fn a_chain_with_a_version_missing_is_stale() {
    let third = second().changed_by(ACCOUNT, second().entries);
    let bytes = sealed(&third, &identity());
    assert_eq!(open(&bytes, After::Version(&first_roster())), Err(VaultError::Stale));
    assert_eq!(open(&bytes, seen(&second())), Err(VaultError::Stale));
    // Nor may a first look begin in the middle.
    assert_eq!(open(&bytes, After::Nothing), Err(VaultError::Stale));
    assert_eq!(open(&bytes, After::Version(&second())).unwrap(), third);
}

#[test]
fn a_member_who_makes_themself_lead_is_refused() {
    let ben = other_identity();
    let entries = vec![first_roster().entries.remove(0), entry(BEN, Role::Lead, &ben, &[TURF])];
    let coup = second().changed_by(BEN, entries);
    let bytes = sealed(&coup, &ben);
    assert_eq!(open(&bytes, After::Version(&second())), Err(VaultError::NotOnRoster));
}

#[test]
fn a_signature_by_another_hand_is_refused() {
    let bytes = sealed(&second(), &other_identity());
    assert_eq!(open(&bytes, After::Version(&first_roster())), Err(VaultError::Tampered));
    let bytes = sealed(&first_roster(), &other_identity());
    assert_eq!(open(&bytes, After::Nothing), Err(VaultError::Tampered));
}

#[test]
fn a_stranger_or_member_named_as_signer_is_refused() {
    for signer in [MOLE, BEN] {
        let forged = Roster { signer, ..second() };
        let bytes = sealed(&forged, &other_identity());
        assert_eq!(open(&bytes, After::Version(&first_roster())), Err(VaultError::NotOnRoster));
    }
    let forged = Roster { signer: MOLE, ..first_roster() };
    let bytes = sealed(&forged, &other_identity());
    assert_eq!(open(&bytes, After::Nothing), Err(VaultError::NotOnRoster));
}

#[test]
fn a_lead_may_step_down_in_the_roster_they_sign() {
    let entries = vec![
        entry(ACCOUNT, Role::Member, &identity(), &[]),
        entry(BEN, Role::Lead, &other_identity(), &[]),
    ];
    let handed_over = second().changed_by(ACCOUNT, entries);
    let bytes = sealed(&handed_over, &identity());
    assert_eq!(open(&bytes, After::Version(&second())).unwrap(), handed_over);
    // Who saw it once needs no proof again.
    assert_eq!(open(&bytes, seen(&handed_over)).unwrap(), handed_over);
}

#[test]
fn a_roster_opens_only_in_its_space_and_epoch() {
    let bytes = sealed(&first_roster(), &identity());
    let elsewhere = Roster::open(&space_key(EPOCH), TURF, &bytes, After::Nothing);
    assert_eq!(elsewhere, Err(VaultError::Tampered));
    let later = Roster::open(&space_key(EPOCH + 1), SPACE, &bytes, After::Nothing);
    assert_eq!(later, Err(VaultError::WrongSecret));
}

#[test]
fn a_version_moves_to_the_next_epoch_with_its_signature() {
    let bytes = sealed(&second(), &identity());
    let (old, new) = (space_key(EPOCH), space_key(EPOCH + 1));
    let moved = roster::reseal(&old, &new, SPACE, &bytes).unwrap();
    let opened = Roster::open(&new, SPACE, &moved, After::Version(&first_roster()));
    assert_eq!(opened.unwrap(), second());
    assert!(roster::reseal(&new, &old, SPACE, &bytes).is_err());
}

#[test]
fn a_roster_out_of_order_or_out_of_range_is_malformed() {
    let one = first_roster().entries.remove(0);
    let twice = Roster { entries: vec![one.clone(), one.clone()], ..first_roster() };
    let zero = Roster { version: 0, ..first_roster() };
    let rootless = Roster { version: 2, ..first_roster() };
    for bad in [twice, zero, rootless] {
        assert_eq!(open(&sealed(&bad, &identity()), After::Nothing), Err(VaultError::Malformed));
    }
    let last = Roster { version: u64::MAX, previous: [1; 32], ..first_roster() };
    assert_eq!(open(&sealed(&last, &identity()), seen(&last)).unwrap(), last);
    assert_eq!(last.changed_by(ACCOUNT, vec![one.clone(), one]).entries.len(), 1);
}
