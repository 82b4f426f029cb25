//! What the shelves promise of records, whichever engine keeps them.

use vault::Id;

use super::{ids_of, record, space_in};
use crate::{Change, RecordRow, Store, StoreError};

super::on_both_engines!(
    keeps_records_by_turf_and_by_id,
    refuses_a_revision_that_moved,
    moves_a_record_to_another_turf,
    adds_many_records_at_once,
    refuses_many_records_if_one_is_there,
    changes_many_records_at_once_or_none,
    forgets_records_by_week,
    stops_reading_when_told,
    one_of_many_writers_wins_each_revision,
);

fn change(expected: u64, sealed: &[u8]) -> Change<'_> {
    Change { expected, epoch: 2, week: 2901, sealed }
}

fn keeps_records_by_turf_and_by_id(store: &Store) {
    let (space, other) = (space_in(store), space_in(store));
    let (turf, next) = (Id::random(), Id::random());
    let mut ids: Vec<Id> = (0..40).map(|_| Id::random()).collect();
    ids.sort();
    let of_turf = ids.clone();
    let written = store.write(space, move |shelf| {
        for id in &of_turf {
            shelf.insert_record(space, "person", &record(*id, turf, &id.0))?;
            // The same id means nothing in another space or kind.
            shelf.insert_record(other, "person", &record(*id, turf, b"other space"))?;
            shelf.insert_record(space, "note", &record(*id, turf, b"other kind"))?;
        }
        let twice = shelf.insert_record(space, "person", &record(of_turf[0], next, b"twice"));
        assert_eq!(twice, Err(StoreError::Conflict));
        let huge = vec![0; crate::RECORD_BYTES_MAX + 1];
        let huge = shelf.insert_record(space, "person", &record(Id::random(), turf, &huge));
        assert!(matches!(huge, Err(StoreError::Fault(_))));
        shelf.insert_record(space, "person", &record(Id::random(), next, b"next turf"))
    });
    assert_eq!(written, Ok(()));
    assert_eq!(ids_of(store, space, turf, "person"), ids);
    assert_eq!(ids_of(store, space, next, "person").len(), 1);
    let read = store.read(|shelf| {
        assert_eq!(shelf.count_records(space, turf, "person")?, 40);
        let one = shelf.record(space, "person", ids[3])?.unwrap();
        assert_eq!(one, record(ids[3], turf, &ids[3].0).into());
        assert_eq!(shelf.record(space, "nothing", ids[3])?, None);
        let mut asked = ids[..33].to_vec();
        asked.push(Id::random());
        let mut found = Vec::new();
        shelf.records_by_id(space, "person", &asked, |row| {
            assert_eq!(row.sealed, row.id.0);
            found.push(row.id);
            Ok::<_, StoreError>(())
        })?;
        found.sort();
        assert_eq!(found, ids[..33]);
        shelf.records_by_id(space, "person", &[], |_| Err(StoreError::Full))
    });
    assert_eq!(read, Ok(()));
    let gone = store.write(space, move |shelf| {
        assert_eq!(shelf.delete_record(space, "person", ids[0], 2), Err(StoreError::Conflict));
        shelf.delete_record(space, "person", ids[0], 1)?;
        assert_eq!(shelf.delete_records(space, turf, "person")?, 39);
        assert_eq!(shelf.delete_turf(space, turf)?, 40);
        shelf.count_records(other, turf, "person")
    });
    assert_eq!(gone, Ok(40));
}

fn refuses_a_revision_that_moved(store: &Store) {
    let (space, id) = (space_in(store), Id::random());
    let written = store.write(space, move |shelf| {
        shelf.insert_record(space, "note", &record(id, Id::ZERO, b"one"))?;
        shelf.put_record(space, "note", id, &change(1, b"two"))?;
        for (id, expected) in [(id, 1), (id, 3), (Id::random(), 1)] {
            let late = shelf.put_record(space, "note", id, &change(expected, b"late"));
            assert_eq!(late, Err(StoreError::Conflict));
        }
        shelf.record(space, "note", id)
    });
    let row = written.unwrap().unwrap();
    assert_eq!((row.revision, row.epoch, row.week), (2, 2, 2901));
    assert_eq!(row.sealed, b"two");
}

fn moves_a_record_to_another_turf(store: &Store) {
    let (space, id) = (space_in(store), Id::random());
    let (from, to) = (Id::random(), Id::random());
    let moved = store.write(space, move |shelf| {
        shelf.insert_record(space, "person", &record(id, from, b"one"))?;
        shelf.move_record(space, "person", id, to, &change(1, b"two"))?;
        let late = shelf.move_record(space, "person", id, from, &change(1, b"late"));
        assert_eq!(late, Err(StoreError::Conflict));
        shelf.record(space, "person", id)
    });
    let row = moved.unwrap().unwrap();
    assert_eq!((row.turf, row.revision), (to, 2));
    assert_eq!(ids_of(store, space, from, "person"), []);
    assert_eq!(ids_of(store, space, to, "person"), [id]);
}

fn many(n: usize) -> Vec<(Id, Vec<u8>)> {
    (0..n).map(|n| (Id::random(), vec![n as u8; 70 + n % 900])).collect()
}

fn adds_many_records_at_once(store: &Store) {
    let (space, turf) = (space_in(store), Id::random());
    let rows = many(3_000);
    let mut ids: Vec<Id> = rows.iter().map(|(id, _)| *id).collect();
    ids.sort();
    let (id, sealed) = rows[1234].clone();
    let written = store.write(space, move |shelf| {
        shelf.insert_records(space, "person", std::iter::empty::<RecordRow<'_>>())?;
        let rows = rows.iter().map(|(id, sealed)| record(*id, turf, sealed));
        shelf.insert_records(space, "person", rows)
    });
    assert_eq!(written, Ok(()));
    assert_eq!(ids_of(store, space, turf, "person"), ids);
    let one = store.read(|shelf| shelf.record(space, "person", id));
    assert_eq!(one, Ok(Some(record(id, turf, &sealed).into())));
}

fn refuses_many_records_if_one_is_there(store: &Store) {
    let (space, turf) = (space_in(store), Id::random());
    let mut rows = many(100);
    rows.push(rows[50].clone());
    let written = store.write(space, move |shelf| {
        let rows = rows.iter().map(|(id, sealed)| record(*id, turf, sealed));
        // Going on after that does not help.
        let refused = shelf.insert_records(space, "person", rows);
        assert_eq!(refused, Err(StoreError::Conflict));
        Ok::<_, StoreError>(())
    });
    assert_eq!(written, Err(StoreError::Conflict));
    assert_eq!(ids_of(store, space, turf, "person"), []);
    let huge = vec![0; crate::RECORD_BYTES_MAX + 1];
    let refused = store.write(space, move |shelf| {
        shelf.insert_records(space, "person", [record(Id::random(), turf, &huge)])
    });
    assert!(matches!(refused, Err(StoreError::Fault(_))));
}

fn changes_many_records_at_once_or_none(store: &Store) {
    let (space, turf) = (space_in(store), Id::random());
    let ids: Vec<Id> = (0..2_500).map(|_| Id::random()).collect();
    let mut expected = ids.clone();
    expected.sort();
    let (first, last) = (ids[0], ids[2_499]);
    let change_all = |revision: u64, of_last: u64| {
        let ids = ids.clone();
        store.write(space, move |shelf| {
            let changes = ids.iter().map(|id| {
                let revision = if *id == last { of_last } else { revision };
                (*id, change(revision, &id.0[..8]))
            });
            // Going on after a conflict does not help.
            let _ = shelf.put_records(space, "person", changes);
            Ok::<_, StoreError>(())
        })
    };
    let inserted = ids.clone();
    store
        .write(space, move |shelf| {
            let rows = inserted.iter().map(|id| record(*id, turf, b"one"));
            shelf.insert_records(space, "person", rows)
        })
        .unwrap();
    assert_eq!(change_all(1, 1), Ok(()));
    assert_eq!(change_all(2, 1), Err(StoreError::Conflict));
    assert_eq!(ids_of(store, space, turf, "person"), expected);
    for id in [first, last] {
        let row = store.read(|shelf| shelf.record(space, "person", id));
        let row = row.unwrap().unwrap();
        assert_eq!((row.revision, row.epoch, row.week), (2, 2, 2901));
        assert_eq!(row.sealed, id.0[..8]);
    }
}

fn forgets_records_by_week(store: &Store) {
    let (space, id) = (space_in(store), Id::random());
    let left = store.write(space, move |shelf| {
        shelf.insert_record(space, "note", &record(id, Id::ZERO, b"touched"))?;
        shelf.insert_record(space, "note", &record(Id::random(), Id::ZERO, b"untouched"))?;
        shelf.put_record(space, "note", id, &change(1, b"again"))?;
        assert_eq!(shelf.delete_records_before(space, "note", 2900)?, 0);
        assert_eq!(shelf.delete_records_before(space, "note", 2901)?, 1);
        shelf.count_records(space, Id::ZERO, "note")
    });
    assert_eq!(left, Ok(1));
}

fn stops_reading_when_told(store: &Store) {
    let (space, turf) = (space_in(store), Id::random());
    let written = store.write(space, move |shelf| {
        let rows = many(500);
        let rows = rows.iter().map(|(id, sealed)| record(*id, turf, sealed));
        shelf.insert_records(space, "person", rows)
    });
    assert_eq!(written, Ok(()));
    let mut heard = 0;
    let read = store.read(|shelf| {
        let stopped = shelf.records(space, turf, "person", |_| {
            heard += 1;
            if heard == 3 { Err(StoreError::Full) } else { Ok(()) }
        });
        assert_eq!(stopped, Err(StoreError::Full));
        shelf.count_records(space, turf, "person")
    });
    assert_eq!((read, heard), (Ok(500), 3));
}

fn one_of_many_writers_wins_each_revision(store: &Store) {
    const WRITERS: usize = 8;
    const CHANGES: u64 = 25;
    let (space, id) = (space_in(store), Id::random());
    store
        .write(space, move |shelf| {
            shelf.insert_record(space, "tally", &record(id, Id::ZERO, &0_u64.to_be_bytes()))
        })
        .unwrap();
    std::thread::scope(|scope| {
        for _ in 0..WRITERS {
            scope.spawn(|| {
                let mut done = 0;
                while done < CHANGES {
                    let row = store.read(|shelf| shelf.record(space, "tally", id)).unwrap();
                    let row = row.unwrap();
                    let count = u64::from_be_bytes(row.sealed[..].try_into().unwrap()) + 1;
                    let put = store.write(space, move |shelf| {
                        let sealed = count.to_be_bytes();
                        shelf.put_record(space, "tally", id, &change(row.revision, &sealed))
                    });
                    match put {
                        Ok(()) => done += 1,
                        Err(error) => assert_eq!(error, StoreError::Conflict),
                    }
                }
            });
        }
    });
    let row = store.read(|shelf| shelf.record(space, "tally", id)).unwrap().unwrap();
    let all = WRITERS as u64 * CHANGES;
    assert_eq!(row.sealed, all.to_be_bytes());
    assert_eq!(row.revision, all + 1);
}
