//! What somebody can do to the database behind the program's back.

use super::shelves::{Db, bytes, written};
use super::stage::{LEAD, ORGANIZER, OTHER, OWN, STRANGER, Stage, THEIRS};
use shopfloor::space::kept::KINDS;
use shopfloor::space::kinds::Kind;
use vault::Id;

/// A change behind the program's back.
pub struct Case {
    pub name: String,
    pub change: Box<dyn Fn(&Db)>,
}

fn case(name: impl Into<String>, change: impl Fn(&Db) + 'static) -> Case {
    Case { name: name.into(), change: Box::new(change) }
}

/// Rewrites a column in the rows of a table that fit.
pub fn rewrite(db: &Db, table: &str, column: &str, fit: &str, change: impl Fn(&mut Vec<u8>)) {
    let key = db.key_of(table);
    let list = key.join(", ");
    let rows = db.query(&format!("SELECT {column}, {list} FROM {table} WHERE {fit}"));
    assert!(!rows.is_empty(), "the stage has no {table} where {fit}");
    for row in rows {
        let mut sealed = bytes(&row[0]);
        if sealed.is_empty() {
            continue;
        }
        change(&mut sealed);
        let same = key.iter().zip(&row[1..]).map(|(name, value)| format!("{name} = {value}"));
        let same = same.collect::<Vec<_>>().join(" AND ");
        let update = format!("UPDATE {table} SET {column} = {} WHERE {same}", written(&sealed));
        assert_eq!(db.execute(&update), 1, "{update}");
    }
}

/// Kinds of record of which the stage has none: nothing is shown of what flipping them would do.
pub fn kinds_missing(db: &Db) -> Vec<&'static str> {
    let there =
        |kind: &str| !db.query(&format!("SELECT id FROM records WHERE kind = '{kind}'")).is_empty();
    KINDS.iter().map(|(kind, ..)| *kind).filter(|kind| !there(kind)).collect()
}

/// A bit flipped in the format, in the salt and at the very end, in every sealed column.
pub fn flips() -> Vec<Case> {
    let mut sealed: Vec<(&str, &str, String)> = KINDS
        .iter()
        .map(|(kind, ..)| ("records", "sealed", format!("kind = '{kind}'")))
        .chain((0..3).map(|purpose| ("wraps", "sealed", format!("purpose = {purpose}"))))
        .collect();
    for (table, column) in [
        ("rosters", "sealed"),
        ("rings", "sealed"),
        ("audit", "sealed"),
        ("forms", "sealed"),
        ("answers", "sealed"),
    ] {
        sealed.push((table, column, "1 = 1".to_owned()));
    }
    let flip =
        |(table, column, fit): &(&'static str, &'static str, String), from_end: bool, at: usize| {
            let (table, column, fit) = (*table, *column, fit.clone());
            let end = if from_end { "the last byte" } else { "a byte" };
            case(format!("{end} of {table}.{column} where {fit}"), move |db| {
                rewrite(db, table, column, &fit, |bytes| {
                    let at = if from_end { bytes.len() - 1 } else { at };
                    bytes[at] ^= 1 << (at % 8);
                });
            })
        };
    let every = |column| [flip(column, false, 0), flip(column, false, 17), flip(column, true, 0)];
    sealed.iter().flat_map(every).collect()
}

/// An id as SQL writes it.
pub fn sql(id: impl std::fmt::Display) -> String {
    format!("x'{id}'")
}

/// Swaps columns between two rows of a table.
pub fn swap(
    table: &'static str,
    columns: &str,
    one: String,
    other: String,
) -> impl Fn(&Db) + use<> {
    let columns: Vec<String> = columns.split(' ').map(str::to_owned).collect();
    move |db| {
        for column in &columns {
            let get = |fit: &String| -> String {
                let select = format!("SELECT {column} FROM {table} WHERE {fit}");
                db.query(&select).remove(0).remove(0)
            };
            let values = (get(&one), get(&other));
            for (fit, value) in [(&one, values.1), (&other, values.0)] {
                let update = format!("UPDATE {table} SET {column} = {value} WHERE {fit}");
                assert_eq!(db.execute(&update), 1, "{update}");
            }
        }
    }
}

/// What is sealed, put in another's place.
pub fn swaps(stage: &Stage) -> Vec<Case> {
    let place = |at: usize| &stage.places[at];
    let param = |at: usize, name: &str| sql(&place(at).params[name]);
    let record = |kind: &str, id: String, at: usize| {
        format!("kind = '{kind}' AND id = {id} AND space = {}", param(at, "space"))
    };
    let (worker, talk) = (
        |at: usize| record("worker", param(at, "worker"), at),
        |at: usize| record("talk", param(at, "talk"), at),
    );
    let beside = record("worker", sql(place(OWN).planted.pair[0]), OWN);
    let of_turf = |kind: &str, at: usize| {
        format!(
            "kind = '{kind}' AND turf = {} AND space = {}",
            param(at, "turf"),
            param(at, "space")
        )
    };
    let of_space =
        |kind: &str, at: usize| format!("kind = '{kind}' AND space = {}", param(at, "space"));
    let target = |at: usize| {
        let thing = place(at).thing(Kind::Research).unwrap();
        format!("kind = 'target' AND id = {}", sql(&thing.params["target"]))
    };
    let both = "sealed epoch revision";
    let newest = |at: usize| {
        let space = param(at, "space");
        format!(
            "space = {space} AND version = (SELECT roster_version FROM spaces WHERE id = {space})"
        )
    };
    let mut cases = vec![
        case("two workers of a turf", swap("records", both, worker(OWN), beside)),
        case("workers of two turfs", swap("records", both, worker(OWN), worker(OTHER))),
        case("workers of two drives", swap("records", both, worker(OWN), worker(THEIRS))),
        case("one-on-ones of two turfs", swap("records", both, talk(OWN), talk(OTHER))),
        case("a worker and a one-on-one", swap("records", both, worker(OWN), talk(OWN))),
        case(
            "sheets of two turfs",
            swap("records", both, of_turf("sheet", OWN), of_turf("sheet", OTHER)),
        ),
        case(
            "tallies of two turfs",
            swap("records", both, of_turf("tally", OWN), of_turf("tally", OTHER)),
        ),
        case("drives", swap("records", both, of_space("drive", OWN), of_space("drive", THEIRS))),
        case("trees", swap("records", both, of_space("turfs", OWN), of_space("turfs", THEIRS))),
        case(
            "a drive and its front",
            swap("records", both, of_space("drive", OWN), of_space("front", OWN)),
        ),
        case(
            "runs of two drives",
            swap(
                "records",
                both,
                record("run", param(OWN, "run"), OWN),
                record("run", param(THEIRS, "run"), THEIRS),
            ),
        ),
        case(
            "who came to shifts of two runs",
            swap(
                "records",
                both,
                record("attendance", param(OWN, "shift"), OWN),
                record("attendance", param(OTHER, "shift"), OTHER),
            ),
        ),
        case("employers of two spaces", swap("records", both, target(OWN), target(THEIRS))),
        case("two employers of a space", swap("records", both, target(OWN), target(OTHER))),
        case("rosters of two drives", swap("rosters", "sealed", newest(OWN), newest(THEIRS))),
    ];
    let [lead, stranger] = [LEAD, STRANGER].map(|actor| sql(stage.account(actor)));
    let ring = |account: &str| format!("account = {account}");
    cases.push(case("rings", swap("rings", "sealed revision", ring(&lead), ring(&stranger))));
    let wrap = |account: &str, at: usize, purpose: u8, turf: &str| {
        let space = param(at, "space");
        format!("account = {account} AND space = {space} AND purpose = {purpose} AND turf = {turf}")
    };
    let (own, other, zero) = (param(OWN, "turf"), param(OTHER, "turf"), sql(Id::ZERO));
    cases.extend([
        case(
            "keys of two turfs",
            swap("wraps", "sealed", wrap(&lead, OWN, 2, &own), wrap(&lead, OWN, 2, &other)),
        ),
        case(
            "the space's key and the counts'",
            swap("wraps", "sealed", wrap(&lead, OWN, 0, &zero), wrap(&lead, OWN, 1, &zero)),
        ),
        case(
            "keys of two drives",
            swap("wraps", "sealed", wrap(&lead, OWN, 0, &zero), wrap(&stranger, THEIRS, 0, &zero)),
        ),
        case(
            "keys of two people",
            swap(
                "wraps",
                "sealed",
                wrap(&lead, OWN, 2, &own),
                wrap(&sql(stage.account(ORGANIZER)), OWN, 2, &own),
            ),
        ),
    ]);
    cases
}

/// Rows changed in their public columns, moved, copied.
pub fn moves(stage: &Stage) -> Vec<Case> {
    let param = |at: usize, name: &str| sql(&stage.places[at].params[name]);
    let worker = format!("kind = 'worker' AND id = {}", param(OWN, "worker"));
    let run = |name: &str, text: String| {
        case(name, move |db| {
            assert!(db.execute(&text) > 0, "{text}");
        })
    };
    let (own, other) = (param(OWN, "turf"), param(OTHER, "turf"));
    let (lead, organizer) = (sql(stage.account(LEAD)), sql(stage.account(ORGANIZER)));
    let (space, fresh) = (param(OWN, "space"), sql(Id::random()));
    let copy_of_worker = format!(
        "INSERT INTO records SELECT space, turf, kind, {fresh}, revision, epoch, week, sealed
         FROM records WHERE {worker}"
    );
    vec![
        run("a newer revision", format!("UPDATE records SET revision = revision + 1 WHERE {worker}")),
        run("another turf", format!("UPDATE records SET turf = {other} WHERE {worker}")),
        run("another id", format!("UPDATE records SET id = {fresh} WHERE {worker}")),
        run("a worker twice", format!("{copy_of_worker};")),
        run("another sort", format!("UPDATE records SET kind = 'merge' WHERE {worker}")),
        run(
            "a key for someone else",
            format!(
                "INSERT INTO wraps SELECT space, {organizer}, purpose, turf, epoch, sealed FROM wraps
                 WHERE account = {lead} AND turf = {other} AND purpose = 2 AND space = {space}"
            ),
        ),
        run(
            "the newest version of the roster gone",
            format!(
                "DELETE FROM rosters WHERE space = {space}
                 AND version = (SELECT MAX(version) FROM rosters WHERE space = {space})"
            ),
        ),
        run(
            "another version of the roster said to be the newest",
            format!("UPDATE spaces SET roster_version = roster_version + 1 WHERE id = {space}"),
        ),
        run(
            "the hash of a deed",
            format!(
                "UPDATE audit SET hash = {} WHERE n = 1 AND space = {space}",
                written(&[0; 32])
            ),
        ),
        run("a turf's key gone", format!("DELETE FROM wraps WHERE turf = {own} AND account = {lead}")),
    ]
}
