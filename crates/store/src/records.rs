//! Records: one sealed blob each, with a random id, a revision and a coarse week. A record lies in
//! a turf of a space ([`Id::ZERO`] for what belongs to the space itself) and has a public kind.
//! `security.md` 5 and 9.

use vault::Id;

use crate::shelf::{Reader, Writer};
use crate::sql::{Arg, Cells, Link, PostgresLink, Sql, args, statements};
use crate::{Result, StoreError};

/// The largest sealed record.
pub const RECORD_BYTES_MAX: usize = 4 << 20;

macro_rules! each_of {
    ($first:literal $(, $more:literal)*) => {
        concat!(each_of!(one $first) $(, " UNION ALL ", each_of!(one $more))*)
    };
    (one $id:literal) => {
        concat!(
            "SELECT id, turf, revision, epoch, week, sealed FROM records
            WHERE space = $1 AND kind = $2 AND id = ",
            $id
        )
    };
}

statements! {
    OF_TURF = "SELECT id, turf, revision, epoch, week, sealed FROM records
        WHERE space = $1 AND turf = $2 AND kind = $3";
    ONE = "SELECT id, turf, revision, epoch, week, sealed FROM records
        WHERE space = $1 AND kind = $2 AND id = $3";
    /// As many as [`IDS_AT_ONCE`], each looked up on its own: for a list of ids SQLite would read
    /// the whole space. A shorter list ends in ids that nothing has.
    SOME = each_of!("$3", "$4", "$5", "$6", "$7", "$8", "$9", "$10", "$11", "$12", "$13", "$14",
        "$15", "$16", "$17", "$18");
    /// Answered from the index alone.
    PLACES = "SELECT id, turf FROM records WHERE space = $1 AND kind = $2";
    COUNT = "SELECT COUNT(*) FROM records WHERE space = $1 AND turf = $2 AND kind = $3";
    INSERT = "INSERT INTO records (space, turf, kind, id, revision, epoch, week, sealed)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING";
    UPDATE = "UPDATE records SET revision = revision + 1, epoch = $1, week = $2, sealed = $3
        WHERE space = $4 AND kind = $5 AND id = $6 AND revision = $7";
    MOVE = "UPDATE records SET turf = $1, revision = revision + 1, epoch = $2, week = $3,
        sealed = $4 WHERE space = $5 AND kind = $6 AND id = $7 AND revision = $8";
    DELETE = "DELETE FROM records WHERE space = $1 AND kind = $2 AND id = $3 AND revision = $4";
    DELETE_KIND = "DELETE FROM records WHERE space = $1 AND turf = $2 AND kind = $3";
    DELETE_TURF = "DELETE FROM records WHERE space = $1 AND turf = $2";
    DELETE_BEFORE = "DELETE FROM records WHERE space = $1 AND kind = $2 AND week < $3";
}

/// `INSERT` in PostgreSQL's own way of taking many rows at once.
const COPY: &str = "COPY records (space, turf, kind, id, revision, epoch, week, sealed)
    FROM STDIN BINARY";

/// `UPDATE` for many rows at once, in PostgreSQL's own way.
const UPDATE_MANY: Sql =
    Sql("UPDATE records SET revision = revision + 1, epoch = change.epoch, week = change.week,
        sealed = change.sealed
    FROM unnest($1::bytea[], $2::bigint[], $3::bigint[], $4::bigint[], $5::bytea[])
        AS change (id, expected, epoch, week, sealed)
    WHERE records.space = $6 AND records.kind = $7 AND records.id = change.id
        AND records.revision = change.expected");

const IDS_AT_ONCE: usize = 16;

/// An id that no record has.
const NOWHERE: Id = Id([0xff; 16]);
/// A new table has no statistics yet, and the server may read the whole of it for each batch: so
/// few batches. Large records make smaller ones, for the sake of memory.
const CHANGES_AT_ONCE: usize = 10_000;
const CHANGED_BYTES_AT_ONCE: usize = 16 << 20;

/// A record as it lies on the shelf, borrowed from the engine while it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordRow<'a> {
    /// Random.
    pub id: Id,
    /// Where it lies.
    pub turf: Id,
    /// 1 when it is new, one more at each change.
    pub revision: u64,
    /// The generation of the key that opens it.
    pub epoch: u32,
    /// Week of the last change; weeks count from the Unix epoch.
    pub week: u32,
    /// The sealed bytes, [`RECORD_BYTES_MAX`] at most.
    pub sealed: &'a [u8],
}

impl RecordRow<'_> {
    fn args<'b>(&'b self, space: &'b Id, kind: &'b str) -> [Arg<'b>; 8] {
        [
            space.into(),
            (&self.turf).into(),
            kind.into(),
            (&self.id).into(),
            self.revision.into(),
            self.epoch.into(),
            self.week.into(),
            self.sealed.into(),
        ]
    }
}

/// A record taken off the shelf.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Random.
    pub id: Id,
    /// Where it lies.
    pub turf: Id,
    /// 1 when it is new, one more at each change.
    pub revision: u64,
    /// The generation of the key that opens it.
    pub epoch: u32,
    /// Week of the last change.
    pub week: u32,
    /// The sealed bytes.
    pub sealed: Vec<u8>,
}

impl From<RecordRow<'_>> for Record {
    fn from(row: RecordRow<'_>) -> Self {
        Self {
            id: row.id,
            turf: row.turf,
            revision: row.revision,
            epoch: row.epoch,
            week: row.week,
            sealed: row.sealed.to_vec(),
        }
    }
}

/// What a change puts in the place of a record.
#[derive(Debug, Clone, Copy)]
pub struct Change<'a> {
    /// The revision that was read; it must still be in force.
    pub expected: u64,
    /// The generation of the key that opens the new bytes.
    pub epoch: u32,
    /// The present week.
    pub week: u32,
    /// The new bytes, sealed for revision `expected + 1`.
    pub sealed: &'a [u8],
}

fn row<'a>(cells: &'a Cells<'_>) -> Result<RecordRow<'a>> {
    Ok(RecordRow {
        id: cells.id(0)?,
        turf: cells.id(1)?,
        revision: cells.count(2)?,
        epoch: cells.small(3)?,
        week: cells.small(4)?,
        sealed: cells.bytes(5)?,
    })
}

impl Reader {
    /// Hands every record of a kind in a turf to `each`, without copying the sealed bytes, in no
    /// order that means anything. The first error of `each` ends the reading.
    pub fn records<E: From<StoreError>>(
        &mut self,
        space: Id,
        turf: Id,
        kind: &str,
        mut each: impl FnMut(RecordRow<'_>) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        self.each(OF_TURF, args![&space, &turf, kind], |cells| each(row(cells)?))
    }

    /// Hands the records with these ids to `each`, in no order that means anything. Ids that are
    /// not there are left out; an id asked for twice may come twice.
    pub fn records_by_id<E: From<StoreError>>(
        &mut self,
        space: Id,
        kind: &str,
        ids: &[Id],
        mut each: impl FnMut(RecordRow<'_>) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        for some in ids.chunks(IDS_AT_ONCE) {
            let padded = some.iter().chain(std::iter::repeat(&NOWHERE)).take(IDS_AT_ONCE);
            let args: Vec<Arg<'_>> = [Arg::from(&space), Arg::from(kind)]
                .into_iter()
                .chain(padded.map(Arg::from))
                .collect();
            self.each(SOME, &args, |cells| each(row(cells)?))?;
        }
        Ok(())
    }

    /// The record with this id, wherever in the space it lies.
    pub fn record(&mut self, space: Id, kind: &str, id: Id) -> Result<Option<Record>> {
        self.one(ONE, args![&space, kind, &id], |cells| Ok(row(cells)?.into()))
    }

    /// The records of a kind in the whole space, by id and turf, without what they hold.
    pub fn places(&mut self, space: Id, kind: &str) -> Result<Vec<(Id, Id)>> {
        self.list(PLACES, args![&space, kind], |cells| Ok((cells.id(0)?, cells.id(1)?)))
    }

    /// How many records of a kind lie in a turf.
    pub fn count_records(&mut self, space: Id, turf: Id, kind: &str) -> Result<u64> {
        let count = self.one(COUNT, args![&space, &turf, kind], |cells| cells.count(0))?;
        Ok(count.unwrap_or(0))
    }
}

impl Writer {
    /// Adds a record. [`StoreError::Conflict`] if the id is taken.
    pub fn insert_record(&mut self, space: Id, kind: &str, row: &RecordRow<'_>) -> Result<()> {
        bounded(row.sealed)?;
        self.run_on_one(INSERT, &row.args(&space, kind), StoreError::Conflict)
    }

    /// Adds many records of a kind at once, much faster than one by one. If one of the ids is
    /// taken, nothing of this whole write is kept. To seal a turf anew: read it, delete it, add it
    /// again, in one write.
    pub fn insert_records<'a>(
        &mut self,
        space: Id,
        kind: &str,
        rows: impl IntoIterator<Item = RecordRow<'a>>,
    ) -> Result<()> {
        let mut rows: Vec<RecordRow<'a>> = rows.into_iter().collect();
        // In the order of the indexes: random ids cost six times as long.
        rows.sort_unstable_by_key(|row| row.id);
        let within = rows.iter().try_for_each(|row| bounded(row.sealed));
        let rows = rows.into_iter().map(|row| (space, kind, row));
        let inserted = within.and_then(|()| {
            self.link.run_many(INSERT, COPY, rows, |(space, kind, row)| row.args(space, kind))
        });
        self.remember(inserted)
    }

    /// Changes a record where it lies; its revision becomes `expected + 1`.
    /// [`StoreError::Conflict`] if it is not at the revision expected or is gone.
    pub fn put_record(&mut self, space: Id, kind: &str, id: Id, change: &Change<'_>) -> Result<()> {
        bounded(change.sealed)?;
        self.run_on_one(
            UPDATE,
            args![change.epoch, change.week, change.sealed, &space, kind, &id, change.expected],
            StoreError::Conflict,
        )
    }

    /// Changes many records of a kind at once: with PostgreSQL much faster than one by one. If one
    /// of them is not at the revision expected, nothing of this whole write is kept.
    pub fn put_records<'a>(
        &mut self,
        space: Id,
        kind: &str,
        changes: impl IntoIterator<Item = (Id, Change<'a>)>,
    ) -> Result<()> {
        let mut changes: Vec<_> = changes.into_iter().collect();
        // In the order of the indexes, as above.
        changes.sort_unstable_by_key(|(id, _)| *id);
        let changed =
            changes.iter().try_for_each(|(_, change)| bounded(change.sealed)).and_then(|()| {
                match &mut self.link {
                    Link::Postgres(link) => update_many(link, space, kind, &changes),
                    Link::Sqlite(_) => changes
                        .iter()
                        .try_for_each(|(id, change)| self.put_record(space, kind, *id, change)),
                }
            });
        self.remember(changed)
    }

    /// Changes a record and lays it in another turf, whose key seals it now.
    /// [`StoreError::Conflict`] as in [`Writer::put_record`].
    pub fn move_record(
        &mut self,
        space: Id,
        kind: &str,
        id: Id,
        turf: Id,
        change: &Change<'_>,
    ) -> Result<()> {
        bounded(change.sealed)?;
        self.run_on_one(
            MOVE,
            args![
                &turf,
                change.epoch,
                change.week,
                change.sealed,
                &space,
                kind,
                &id,
                change.expected
            ],
            StoreError::Conflict,
        )
    }

    /// Deletes a record, if it is still at the revision that was read.
    pub fn delete_record(&mut self, space: Id, kind: &str, id: Id, expected: u64) -> Result<()> {
        self.run_on_one(DELETE, args![&space, kind, &id, expected], StoreError::Conflict)
    }

    /// Deletes every record of a kind in a turf. How many went.
    pub fn delete_records(&mut self, space: Id, turf: Id, kind: &str) -> Result<u64> {
        self.run(DELETE_KIND, args![&space, &turf, kind])
    }

    /// Deletes every record in a turf, of whatever kind. How many went.
    pub fn delete_turf(&mut self, space: Id, turf: Id) -> Result<u64> {
        self.run(DELETE_TURF, args![&space, &turf])
    }

    /// Deletes the records of a kind that nobody changed since the week given: retention, which
    /// works without keys. How many went.
    pub fn delete_records_before(&mut self, space: Id, kind: &str, week: u32) -> Result<u64> {
        self.run(DELETE_BEFORE, args![&space, kind, week])
    }
}

fn update_many(
    link: &mut PostgresLink,
    space: Id,
    kind: &str,
    changes: &[(Id, Change<'_>)],
) -> Result<()> {
    let mut left = changes;
    while !left.is_empty() {
        let mut bytes = 0;
        let fit = left.iter().take(CHANGES_AT_ONCE).take_while(|(_, change)| {
            bytes += change.sealed.len();
            bytes <= CHANGED_BYTES_AT_ONCE
        });
        // One record is never larger than a batch may be.
        let (some, rest) = left.split_at(fit.count());
        update_batch(link, space, kind, some)?;
        left = rest;
    }
    Ok(())
}

fn update_batch(
    link: &mut PostgresLink,
    space: Id,
    kind: &str,
    changes: &[(Id, Change<'_>)],
) -> Result<()> {
    let ids: Vec<&[u8]> = changes.iter().map(|(id, _)| &id.0[..]).collect();
    let number = |of: fn(&Change<'_>) -> i64| -> Vec<i64> {
        changes.iter().map(|(_, change)| of(change)).collect()
    };
    let expected = number(|change| change.expected.cast_signed());
    let epochs = number(|change| change.epoch.into());
    let weeks = number(|change| change.week.into());
    let sealed: Vec<&[u8]> = changes.iter().map(|(_, change)| change.sealed).collect();
    let ready = link.prepared(UPDATE_MANY)?;
    let changed = link
        .client
        .execute(&ready, &[&ids, &expected, &epochs, &weeks, &sealed, &&space.0[..], &kind])?;
    match changed == changes.len() as u64 {
        true => Ok(()),
        false => Err(StoreError::Conflict),
    }
}

fn bounded(sealed: &[u8]) -> Result<()> {
    if sealed.len() > RECORD_BYTES_MAX {
        return Err(StoreError::fault("a record larger than records may be"));
    }
    Ok(())
}
