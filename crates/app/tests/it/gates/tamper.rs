//! Tampering: somebody who can write the database flips bytes, swaps what is sealed, moves and
//! copies rows, puts back what was. People then get a page that says that something is wrong, or
//! less than before; never something that is not there, never another's, and no panic. That every
//! single byte counts is shown where the sealing is, in `vault`.

use super::changes::{Case, flips, kinds_missing, moves, rewrite, sql, swap, swaps};
use super::matrix::{params, path_to};
use super::scan::Reader;
use super::shelves::Db;
use super::stage::{ACTORS, LEAD, ORGANIZER, OTHER, OWN, REMOVED, STRANGER, Stage, THEIRS};
use crate::accounts::{PHRASE, between, listed};
use crate::on_both;
use crate::world::{Reply, World};
use kit::http::Method;
use shopfloor::router::table;
use std::collections::{BTreeMap, BTreeSet};
use vault::Id;

/// What people see, by who looks and at which address.
type Sight = BTreeMap<(usize, String), Seen>;

#[derive(PartialEq, Eq)]
struct Seen {
    status: u16,
    /// Whether it is a page or an answer as it should be, and no sudden end.
    whole: bool,
    /// Whether it is about one thing alone.
    of_one: bool,
    texts: BTreeSet<String>,
}

/// Pages about one thing: nothing of anything else may appear on them.
const OF_ONE: [&str; 3] = [
    "/d/{space}/people/{worker}",
    "/d/{space}/people/{worker}/edit",
    "/d/{space}/people/{worker}/talks/{talk}",
];

/// Who looks, and at what.
const LOOKS: [(usize, &[usize]); 3] =
    [(LEAD, &[OWN, OTHER]), (ORGANIZER, &[OWN]), (STRANGER, &[THEIRS])];

/// Looks at everything, then takes an import and a merge back: what that needs is read by nothing else.
fn look(stage: &Stage, reader: &Reader, world: &World) -> Sight {
    let mut sight = Sight::new();
    let mut see = |actor: usize, path: &str, reply: &Reply| {
        let seen = Seen {
            status: reply.status,
            whole: reply.status < 400 || reply.text().contains("</html>"),
            of_one: OF_ONE.contains(&path),
            texts: reader.found(&reply.body).map(str::to_owned).collect(),
        };
        sight.insert((actor, reply.path.clone()), seen);
    };
    for (actor, places) in LOOKS {
        let caller = stage.enter(world, actor);
        for place in places.iter().map(|place| &stage.places[*place]) {
            for route in table(true).routes {
                let memory_only = params(route.path).any(|name| matches!(name, "job" | "draft"));
                if route.method == Method::Get && !memory_only {
                    see(actor, route.path, &caller.get(&path_to(&route, place)));
                }
            }
        }
    }
    let act = |path: &str| {
        let routes = table(true).routes;
        let route = routes.iter().find(|route| route.path == path).unwrap();
        path_to(route, &stage.places[OWN])
    };
    let undo = act("/d/{space}/imports/{import}/undo");
    let lead = stage.enter(world, LEAD);
    let undone = lead.follow(lead.post(&undo, &[]));
    see(LEAD, "", &Reply { path: undo, ..undone });
    // The same with a merge.
    let undo = act("/d/{space}/duplicates/{merge}/undo");
    let undone = lead.post(&undo, &[]);
    see(LEAD, "", &Reply { path: undo, ..undone });
    sight
}

/// What goes wrong when the shelves are tampered with.
fn taken_in(stage: &Stage, cases: impl IntoIterator<Item = Case>) -> BTreeSet<String> {
    let texts: Vec<String> = stage.texts.iter().cloned().collect();
    let reader = Reader::of(&texts);
    let before = look(stage, &reader, &stage.world());
    assert!(before.values().any(|seen| seen.texts.len() > 50), "there is nothing to see");
    let mut found = BTreeSet::new();
    for Case { name, change } in cases {
        let shelves = stage.copied();
        change(&shelves.db());
        let world = stage.world_in(shelves);
        let after = look(stage, &reader, &world);
        if after == before {
            found.insert(format!("{name}: nobody noticed"));
        }
        for ((actor, path), seen) in &after {
            let was = before.get(&(*actor, path.clone()));
            let strange = |text: &&String| match seen.of_one {
                true => was.is_some_and(|was| !was.texts.contains(*text)),
                false => stage.forbidden[*actor].contains(*text),
            };
            for text in seen.texts.iter().filter(strange) {
                found.insert(format!("{name}: {} reads “{text}” at {path}", ACTORS[*actor]));
            }
            if !seen.whole {
                found.insert(format!("{name}: {path} breaks off"));
            }
        }
    }
    found
}

on_both!(no_byte_is_changed_unseen, |engine: Engine| {
    let Some(stage) = Stage::on(engine) else { return };
    assert_eq!(kinds_missing(&stage.copied().db()), Vec::<&str>::new());
    // What a flipped bit does is up to the seal: of each engine it is only asked that the bytes
    // come back as they lie there, and for that some will do.
    let step = if engine == Engine::Sqlite { 1 } else { 5 };
    assert_eq!(taken_in(&stage, flips().into_iter().step_by(step)), BTreeSet::new());
});

/// What nobody can notice by looking, since it changes nothing that is looked at.
const UNSEEN: [&str; 1] = ["a key for someone else: nobody noticed"];

on_both!(nothing_sealed_opens_in_anothers_place, |engine: Engine| {
    let Some(stage) = Stage::on(engine) else { return };
    assert_eq!(taken_in(&stage, swaps(&stage)), BTreeSet::new());
});

on_both!(rows_that_were_moved_or_copied_give_nothing_away, |engine: Engine| {
    let Some(stage) = Stage::on(engine) else { return };
    let mut found = taken_in(&stage, moves(&stage));
    found.retain(|fault| !UNSEEN.contains(&fault.as_str()));
    assert_eq!(found, BTreeSet::new());
});

/// What someone who was removed reads after old rows were put back for them.
fn read_again(stage: &Stage, put_back: &[fn(&Db, &Db)]) -> (BTreeSet<String>, u16) {
    let shelves = stage.copied();
    let (old, db) = (stage.before_removal().db(), shelves.db());
    put_back.iter().for_each(|put_back| put_back(&old, &db));
    drop(db);
    let world = stage.world_in(shelves);
    let removed = stage.enter(&world, REMOVED);
    let reader = Reader::of(&stage.forbidden[REMOVED]);
    let mut read = BTreeSet::new();
    for route in table(true).routes.iter().filter(|route| route.method == Method::Get) {
        if params(route.path).all(|name| !matches!(name, "job" | "draft")) {
            let reply = removed.get(&path_to(route, &stage.places[OWN]));
            read.extend(reader.found(&reply.body).map(str::to_owned));
        }
    }
    let lead = stage.enter(&world, LEAD).get(&format!("/d/{}", stage.space()));
    (read, lead.status)
}

/// Puts rows of before back beside those of now; how many.
fn beside(old: &Db, db: &Db, table: &str, columns: &str) -> u64 {
    let rows = old.query(&format!("SELECT {columns} FROM {table}"));
    let put = |row: &Vec<String>| {
        let row = row.join(", ");
        db.execute(&format!(
            "INSERT INTO {table} ({columns}) VALUES ({row}) ON CONFLICT DO NOTHING"
        ))
    };
    rows.iter().map(put).sum()
}

fn old_wraps(old: &Db, db: &Db) {
    assert!(beside(old, db, "wraps", "space, account, purpose, turf, epoch, sealed") > 0);
}

fn old_rosters(old: &Db, db: &Db) {
    for row in old.query("SELECT id, roster_version, epoch FROM spaces") {
        let [id, version, epoch] = &row[..] else { unreachable!() };
        let set = format!("roster_version = {version}, epoch = {epoch}");
        assert_eq!(db.execute(&format!("UPDATE spaces SET {set} WHERE id = {id}")), 1);
        db.execute(&format!("DELETE FROM rosters WHERE space = {id}"));
    }
    assert!(beside(old, db, "rosters", "space, version, sealed") > 0);
}

on_both!(old_keys_and_rosters_put_back_open_nothing_for_someone_removed, |engine: Engine| {
    let Some(stage) = Stage::on(engine) else { return };
    let (read, lead) = read_again(&stage, &[old_wraps]);
    assert_eq!((read, lead), (BTreeSet::new(), 200));
    // The lead has seen the newer roster, and is told.
    let (read, lead) = read_again(&stage, &[old_wraps, old_rosters]);
    assert_eq!((read, lead), (BTreeSet::new(), 500));
});

// Two accounts; what unlocks one is put in the place of what unlocks the other.
on_both!(a_slot_of_another_opens_nothing, |engine: Engine| {
    let Some(world) = World::empty(engine) else { return };
    let [(ada, ada_secrets), (ben, _)] = ["aa", "bb"].map(|token| {
        let digest = vault::digest(token.as_bytes());
        let put = move |s: &mut store::Writer| s.put_setting("setup", &digest);
        world.app.store.write(Id::ZERO, put).unwrap();
        let caller = world.visitor();
        caller.post(&format!("/setup/{token}"), &[]).done();
        let page = caller.get("/account/new").ok().text();
        let handle = between(&page, "id=\"handle\" translate=\"no\">", "<").to_owned();
        let secrets =
            [handle, listed(&page, "words").join(" "), listed(&page, "recovery").join(" ")];
        let typed = [("words", secrets[1].as_str()), ("recovery", &secrets[2])];
        caller.post("/account/new/check", &typed).done();
        let phrase = [("phrase", PHRASE), ("again", PHRASE), ("remember", "yes")];
        caller.post("/account/new/phrase", &phrase).done();
        (caller, secrets)
    });
    let (one, other) = (ada.account_id(), ben.account_id());
    let [handle, words, recovery] = ada_secrets;
    let sign_in = || {
        let typed = [("handle", handle.as_str()), ("words", &words), ("recovery", &recovery)];
        world.visitor().post("/sign-in", &typed).status
    };
    assert_eq!(sign_in(), 303);
    let db = Db::of(&world);
    let slot = |account: Id, kind: u8| {
        let of = format!("account = {} AND kind = {kind}", sql(account));
        format!("id = (SELECT id FROM slots WHERE {of} ORDER BY id LIMIT 1)")
    };
    // Kinds: words, of which each account has two (one opens nothing), a device's, the code's.
    for kind in [2, 3] {
        swap("slots", "sealed", slot(one, kind), slot(other, kind))(&db);
    }
    ada.post("/lock", &[]);
    assert_eq!(ada.post("/unlock", &[("phrase", PHRASE)]).status, 422);
    assert_eq!(sign_in(), 422);
    rewrite(&db, "slots", "sealed", "1 = 1", |bytes| bytes[30] ^= 1);
    ben.post("/lock", &[]);
    assert_eq!(ben.post("/unlock", &[("phrase", PHRASE)]).status, 422);
});

#[cfg(feature = "broken")]
mod broken {
    use super::*;

    /// Records that are not bound to their place open in another's.
    #[test]
    fn broken_records_that_are_not_bound_show_what_is_anothers() {
        vault::broken::set(vault::broken::Fault::SkipAad);
        let stage = Stage::set();
        let found = taken_in(&stage, swaps(&stage));
        assert!(found.iter().any(|fault| fault.contains("reads")), "{found:?}");
        let found = taken_in(&stage, moves(&stage));
        assert!(found.iter().any(|fault| fault.contains("nobody noticed")), "{found:?}");
    }
}
