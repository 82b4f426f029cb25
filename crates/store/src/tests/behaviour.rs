//! What the shelves promise of everything but records, whichever engine keeps them.

use vault::Id;

use super::{account_in, ids_of, record, space_in};
use crate::{
    ANSWERS_MAX, AccountRow, AnswerRow, AuditRow, FormRow, InviteRow, Laid, PURPOSE_SPACE,
    PURPOSE_TURF, ROSTERS_MAX, Reader, SlotRow, Store, StoreError, WrapRow,
};

super::on_both_engines!(
    keeps_accounts_slots_and_rings,
    counts_tries_down_and_no_further,
    keeps_spaces_and_their_keys,
    keeps_so_many_rosters_and_no_more,
    shreds_a_space,
    answers_an_invite_once,
    lays_answers_to_a_form_once_and_no_more_than_there_is_room_for,
    chains_the_audit_log,
    keeps_settings,
    rolls_a_failed_write_back,
    keeps_nothing_of_a_write_the_engine_refused,
    survives_a_panic_in_a_write,
    reads_one_moment,
);

fn keeps_accounts_slots_and_rings(store: &Store) {
    let id = Id::random();
    let row = AccountRow { id, handle_mac: [7; 32], week: 2900 };
    let slot =
        SlotRow { id: Id::random(), account: id, kind: 2, sealed: vec![1; 100], tries_left: 10 };
    let (row_in, slot_in) = (row.clone(), slot.clone());
    let written = store.write(Id::ZERO, move |shelf| {
        shelf.insert_account(&row_in)?;
        assert_eq!(shelf.insert_account(&row_in), Err(StoreError::Conflict));
        shelf.put_slot(&slot_in)?;
        shelf.put_slot(&slot_in)?;
        shelf.put_ring(id, 0, b"ring 1")?;
        assert_eq!(shelf.put_ring(id, 0, b"late"), Err(StoreError::Conflict));
        shelf.put_ring(id, 1, b"ring 2")?;
        assert_eq!(shelf.put_ring(id, 1, b"late"), Err(StoreError::Conflict));
        Ok::<_, StoreError>(())
    });
    assert_eq!(written, Ok(()));
    let read = store.read(|shelf| {
        assert_eq!(shelf.account_by_handle(&[7; 32])?, Some(row.clone()));
        assert_eq!(shelf.account_by_handle(&[8; 32])?, None);
        assert_eq!(shelf.account(id)?, Some(row.clone()));
        assert_eq!(shelf.slots(id)?, std::slice::from_ref(&slot));
        assert_eq!(shelf.slot(slot.id)?, Some(slot.clone()));
        assert_eq!(shelf.ring(id)?, Some((2, b"ring 2".to_vec())));
        Ok::<_, StoreError>(())
    });
    assert_eq!(read, Ok(()));
    let gone = store.write(Id::ZERO, move |shelf| {
        shelf.delete_slot(slot.id)?;
        assert_eq!(shelf.delete_slot(slot.id), Err(StoreError::NotFound));
        shelf.put_slot(&slot)?;
        shelf.delete_account(id)?;
        assert_eq!(shelf.slots(id)?, []);
        assert_eq!(shelf.ring(id)?, None);
        assert_eq!(shelf.delete_account(id), Err(StoreError::NotFound));
        Ok::<_, StoreError>(())
    });
    assert_eq!(gone, Ok(()));
}

fn counts_tries_down_and_no_further(store: &Store) {
    let slot = SlotRow {
        id: Id::random(),
        account: account_in(store),
        kind: 1,
        sealed: vec![1],
        tries_left: 2,
    };
    let id = slot.id;
    let tries = store.write(Id::ZERO, move |shelf| {
        shelf.put_slot(&slot)?;
        let mut tries = Vec::new();
        for _ in 0..3 {
            tries.push(shelf.spend_try(id)?);
        }
        shelf.reset_tries(id, 5)?;
        tries.push(shelf.spend_try(id)?);
        tries.push(shelf.spend_try(Id::random())?);
        Ok::<_, StoreError>(tries)
    });
    assert_eq!(tries, Ok(vec![Some(1), Some(0), None, Some(4), None]));
}

fn wrap(account: Id, purpose: u8, turf: Id, epoch: u32) -> WrapRow {
    WrapRow { account, purpose, turf, epoch, sealed: vec![epoch as u8; 80] }
}

fn keeps_spaces_and_their_keys(store: &Store) {
    let (space, other) = (space_in(store), space_in(store));
    let (ada, ben) = (account_in(store), account_in(store));
    let turf = Id::random();
    let written = store.write(space, move |shelf| {
        shelf.put_roster(space, 1, b"second", 2)?;
        shelf.reseal_roster(space, 1, b"first")?;
        let late = shelf.put_roster(space, 1, b"late", 2);
        assert_eq!(late, Err(StoreError::Conflict));
        for row in [
            wrap(ada, PURPOSE_SPACE, Id::ZERO, 1),
            wrap(ada, PURPOSE_SPACE, Id::ZERO, 2),
            wrap(ada, PURPOSE_TURF, turf, 1),
            wrap(ben, PURPOSE_TURF, turf, 1),
        ] {
            shelf.put_wrap(space, &row)?;
            shelf.put_wrap(space, &row)?;
        }
        shelf.put_wrap(other, &wrap(ada, PURPOSE_SPACE, Id::ZERO, 1))?;
        assert_eq!(shelf.all_wraps(space)?.len(), 4);
        assert_eq!(shelf.wraps(space, ben)?, [wrap(ben, PURPOSE_TURF, turf, 1)]);
        assert_eq!(shelf.delete_wraps_before(space, PURPOSE_SPACE, Id::ZERO, 2)?, 1);
        assert_eq!(shelf.delete_wrap(space, ben, PURPOSE_TURF, turf)?, 1);
        assert_eq!(shelf.delete_wraps_of_turf(space, turf)?, 1);
        Ok::<_, StoreError>(())
    });
    assert_eq!(written, Ok(()));
    let read = store.read(|shelf| {
        let row = shelf.space(space)?.unwrap();
        assert_eq!((row.roster_version, row.epoch), (2, 2));
        assert_eq!(rosters(shelf, space, 1)?, [(1, b"first".to_vec()), (2, b"second".to_vec())]);
        assert_eq!(rosters(shelf, space, 2)?, [(2, b"second".to_vec())]);
        let mut of_ada = shelf.spaces_of(ada)?;
        of_ada.sort();
        let mut both = [space, other];
        both.sort();
        assert_eq!(of_ada, both);
        assert_eq!(shelf.spaces_of(ben)?, []);
        assert_eq!(shelf.spaces()?.len(), 2);
        Ok::<_, StoreError>(())
    });
    assert_eq!(read, Ok(()));
    let removed = store.write(space, move |shelf| shelf.delete_wraps(space, ada));
    assert_eq!(removed, Ok(1));
}

fn rosters(shelf: &mut Reader, space: Id, from: u64) -> Result<Vec<(u64, Vec<u8>)>, StoreError> {
    let mut found = Vec::new();
    shelf.rosters(space, from, |version, sealed| {
        found.push((version, sealed.to_vec()));
        Ok::<_, StoreError>(())
    })?;
    Ok(found)
}

fn keeps_so_many_rosters_and_no_more(store: &Store) {
    let space = space_in(store);
    let kept = store.write(space, move |shelf| {
        for version in 1..ROSTERS_MAX + 3 {
            shelf.put_roster(space, version, b"roster", 1)?;
        }
        let versions = rosters(shelf, space, 0)?.into_iter().map(|(version, _)| version);
        Ok::<_, StoreError>(versions.collect::<Vec<_>>())
    });
    assert!(kept.unwrap().into_iter().eq(4..=ROSTERS_MAX + 3));
}

fn shreds_a_space(store: &Store) {
    let (space, ada) = (space_in(store), account_in(store));
    let gone = store.write(space, move |shelf| {
        shelf.put_wrap(space, &wrap(ada, PURPOSE_SPACE, Id::ZERO, 1))?;
        shelf.insert_record(space, "person", &record(Id::random(), Id::ZERO, b"sealed"))?;
        assert_eq!(shelf.shred_space(space)?, 1);
        assert_eq!(shelf.spaces_of(ada)?, []);
        shelf.delete_space(space)?;
        assert_eq!(shelf.count_records(space, Id::ZERO, "person")?, 0);
        assert_eq!(shelf.space(space)?, None);
        shelf.delete_space(space)
    });
    assert_eq!(gone, Err(StoreError::NotFound), "and that rolls it all back");
    assert_eq!(store.write(space, move |shelf| shelf.delete_space(space)), Ok(()));
}

fn answers_an_invite_once(store: &Store) {
    let (space, id) = (space_in(store), Id::random());
    let row = InviteRow { space, id, request: None, expires_week: 2902, accounts: 0 };
    let read = store.write(space, move |shelf| {
        shelf.insert_invite(&row)?;
        assert_eq!(shelf.insert_invite(&row), Err(StoreError::Conflict));
        assert_eq!(shelf.invites(space)?, [row]);
        shelf.put_invite_request(id, b"ben")?;
        let second = shelf.put_invite_request(id, b"the boss");
        assert_eq!(second, Err(StoreError::Conflict));
        let nobody = shelf.put_invite_request(Id::random(), b"nobody");
        assert_eq!(nobody, Err(StoreError::Conflict));
        assert_eq!(shelf.invite(id)?.unwrap().request.as_deref(), Some(&b"ben"[..]));
        shelf.count_invited_account(id, 1)?;
        let one_more = shelf.count_invited_account(id, 1);
        assert_eq!(one_more, Err(StoreError::Conflict));
        assert_eq!(shelf.invite(id)?.unwrap().accounts, 1);
        shelf.delete_invite(space, id)?;
        assert_eq!(shelf.delete_invite(space, id), Err(StoreError::NotFound));
        shelf.invite(id)
    });
    assert_eq!(read, Ok(None));
}

fn entry(n: u64, week: u32) -> AuditRow {
    AuditRow { n, hash: [n as u8; 32], week, sealed: vec![n as u8; 64] }
}

fn chains_the_audit_log(store: &Store) {
    let space = space_in(store);
    let written = store.write(space, move |shelf| {
        assert_eq!(shelf.audit_head(space)?, (0, [0; 32]));
        for n in 1..=5 {
            shelf.append_audit(space, &entry(n, 2900 + n as u32))?;
        }
        for n in [0, 5, 7] {
            let gap = shelf.append_audit(space, &entry(n, 2906));
            assert_eq!(gap, Err(StoreError::Conflict));
        }
        assert_eq!(shelf.audit_head(space)?, (5, [5; 32]));
        assert_eq!(shelf.audit(space, 2, 2)?, [entry(2, 2902), entry(3, 2903)]);
        assert_eq!(shelf.cut_audit(space, 2903)?, 2);
        assert_eq!(shelf.audit(space, 0, 9)?.len(), 3);
        assert_eq!(shelf.cut_audit(space, 9999)?, 2);
        shelf.audit_head(space)
    });
    assert_eq!(written, Ok((5, [5; 32])), "the head stays");
}

fn keeps_settings(store: &Store) {
    let read = store.write(Id::ZERO, |shelf| {
        assert_eq!(shelf.setting("setup")?, None);
        shelf.put_setting("setup", b"one")?;
        shelf.put_setting("setup", b"two")?;
        assert_eq!(shelf.setting("setup")?.as_deref(), Some(&b"two"[..]));
        assert!(shelf.delete_setting("setup")?);
        shelf.delete_setting("setup")
    });
    assert_eq!(read, Ok(false));
    assert_eq!(store.check(), Ok(()));
}

fn rolls_a_failed_write_back(store: &Store) {
    let (space, id) = (space_in(store), Id::random());
    let failed: Result<(), StoreError> = store.write(space, move |shelf| {
        shelf.insert_record(space, "note", &record(id, Id::ZERO, b"one"))?;
        Err(StoreError::NotFound)
    });
    assert_eq!(failed, Err(StoreError::NotFound));
    assert_eq!(ids_of(store, space, Id::ZERO, "note"), []);
}

fn keeps_nothing_of_a_write_the_engine_refused(store: &Store) {
    let (space, nowhere) = (space_in(store), Id::random());
    let written = store.write(space, move |shelf| {
        shelf.insert_record(space, "note", &record(Id::random(), Id::ZERO, b"one"))?;
        let orphan = record(Id::random(), Id::ZERO, b"of no space");
        let refused = shelf.insert_record(nowhere, "note", &orphan);
        assert_eq!(refused, Err(StoreError::NotFound));
        Ok::<_, StoreError>(())
    });
    assert_eq!(written, Err(StoreError::NotFound));
    assert_eq!(ids_of(store, space, Id::ZERO, "note"), []);
    let (ada, ben) = (account_in(store), account_in(store));
    assert_ne!(ada, ben, "and the next write is none the worse");
}

fn survives_a_panic_in_a_write(store: &Store) {
    let space = space_in(store);
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        store.write(space, move |shelf| -> Result<(), StoreError> {
            shelf.insert_record(space, "note", &record(Id::random(), Id::ZERO, b"one"))?;
            panic!("a bug in the caller")
        })
    }));
    let read = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        store.read(|_| -> Result<(), StoreError> { panic!("a bug in the caller") })
    }));
    std::panic::set_hook(before);
    assert!(caught.is_err() && read.is_err());
    assert_eq!(ids_of(store, space, Id::ZERO, "note"), []);
    assert_eq!(store.check(), Ok(()));
}

fn reads_one_moment(store: &Store) {
    let space = space_in(store);
    let read = store.read(|shelf| {
        let before = shelf.count_records(space, Id::ZERO, "note")?;
        let store = store.clone();
        std::thread::spawn(move || {
            store.write(space, move |shelf| {
                shelf.insert_record(space, "note", &record(Id::random(), Id::ZERO, b"one"))
            })
        })
        .join()
        .unwrap()?;
        Ok::<_, StoreError>((before, shelf.count_records(space, Id::ZERO, "note")?))
    });
    assert_eq!(read, Ok((0, 0)));
    assert_eq!(ids_of(store, space, Id::ZERO, "note").len(), 1);
}

fn lays_answers_to_a_form_once_and_no_more_than_there_is_room_for(store: &Store) {
    let (space, form, other) = (space_in(store), Id::random(), Id::random());
    let row = FormRow { space, id: form, week: 2900, sealed: vec![1; 100] };
    let changed = FormRow { week: 2901, sealed: vec![2; 100], ..row.clone() };
    let expected = changed.clone();
    let one = AnswerRow { id: Id::random(), week: 2900, sealed: vec![3; 80] };
    let answer = one.clone();
    let written = store.write(space, move |shelf| {
        shelf.put_form(&row)?;
        shelf.put_form(&changed)?;
        assert_eq!(shelf.put_answer(space, form, &answer)?, Laid::New);
        let again = AnswerRow { sealed: vec![9; 80], ..answer.clone() };
        assert_eq!(shelf.put_answer(space, form, &again)?, Laid::Before);
        assert!(shelf.reseal_answer(space, form, again.id, &[4; 80])?);
        assert!(!shelf.reseal_answer(space, other, again.id, &[5; 80])?);
        for _ in 1..ANSWERS_MAX {
            let more = AnswerRow { id: Id::random(), ..answer.clone() };
            assert_eq!(shelf.put_answer(space, form, &more)?, Laid::New);
        }
        let late = AnswerRow { id: Id::random(), ..answer.clone() };
        assert_eq!(shelf.put_answer(space, form, &late)?, Laid::Full);
        assert_eq!(shelf.put_answer(space, form, &answer)?, Laid::Before);
        assert_eq!(shelf.put_answer(space, other, &late)?, Laid::New);
        Ok::<_, StoreError>(())
    });
    assert_eq!(written, Ok(()));
    let read = store.read(|shelf| {
        assert_eq!(shelf.form(form)?, Some(expected));
        assert_eq!(shelf.form(other)?, None);
        assert_eq!(shelf.count_answers(space, form)?, u64::from(ANSWERS_MAX));
        let resealed = AnswerRow { sealed: vec![4; 80], ..one.clone() };
        assert!(shelf.answers(space, form)?.contains(&resealed));
        Ok::<_, StoreError>(())
    });
    assert_eq!(read, Ok(()));
    let gone = store.write(space, move |shelf| {
        assert!(shelf.delete_form(space, form)?);
        assert!(!shelf.delete_form(space, form)?);
        assert!(shelf.has_answer(space, form, one.id)?);
        assert!(shelf.delete_answer(space, form, one.id)?);
        assert!(!shelf.delete_answer(space, form, one.id)?);
        shelf.delete_space(space)?;
        assert_eq!(shelf.count_answers(space, other)?, 0);
        Ok::<_, StoreError>(())
    });
    assert_eq!(gone, Ok(()));
}
