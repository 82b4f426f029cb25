//! A coach with numbers only cannot open a name: their keys open one record, in which there is no
//! place for one, and that is so with the guards taken out too.

use super::matrix::{params, path_to};
use super::scan::Reader;
use super::stage::{COACH, OTHER, OWN, Stage, keys_of};
use crate::on_both;
use crate::world::World;
use kit::http::Method;
use shopfloor::router::table;
use shopfloor::sharing::records::Folder;
use shopfloor::space::founding::is_folder;
use shopfloor::space::kept::{KINDS, Kept, Under};
use std::collections::{BTreeMap, BTreeSet};
use vault::Id;
use vault::records::{Place, opened};

/// The kinds of record that a coach's keys open, whatever the pages let them do, and how many.
fn kinds_opened(stage: &Stage, world: &World) -> BTreeMap<&'static str, usize> {
    let keys = keys_of(world, stage.space(), stage.person(COACH));
    assert!(keys.space_key().is_err() && keys.stat_key().is_err());
    let [folder] = keys.turfs()[..] else { panic!("they hold one key") };
    assert!(is_folder(folder));
    let mut found = BTreeMap::new();
    let everywhere = |shelf: &mut store::Reader, kind| shelf.places(stage.space(), kind);
    for (kind, under, schema) in KINDS {
        let places: Vec<(Id, Id)> = world.app.store.read(|shelf| everywhere(shelf, kind)).unwrap();
        for (id, turf) in places {
            let row = world.app.store.read(|shelf| shelf.record(stage.space(), kind, id));
            let row = row.unwrap().unwrap();
            // The key they have, tried on everything there is.
            let key = keys.turf_key(folder).unwrap();
            let (schema, revision) = (*schema, row.revision);
            let place = Place { kind, space: stage.space(), turf, id, schema, revision };
            if opened(key, &place, &row.sealed).is_ok() {
                assert_eq!((*under, turf), (Under::Turf, folder));
                *found.entry(*kind).or_default() += 1;
            }
        }
    }
    found
}

/// What a coach reads on all pages that must not be read by them.
fn names_read(stage: &Stage, world: &World) -> BTreeSet<String> {
    let coach = stage.enter(world, COACH);
    let reader = Reader::of(&stage.forbidden[COACH]);
    let mut read = BTreeSet::new();
    for route in table(true).routes.iter().filter(|route| route.method == Method::Get) {
        if params(route.path).any(|name| matches!(name, "job" | "draft")) {
            continue;
        }
        for place in [OWN, OTHER] {
            let reply = coach.get(&path_to(route, &stage.places[place]));
            read.extend(reader.found(&reply.body).map(str::to_owned));
        }
    }
    read
}

on_both!(a_coach_with_numbers_only_opens_their_folder_and_no_name, |engine: Engine| {
    let Some(stage) = Stage::on(engine) else { return };
    let world = stage.world();
    assert!(stage.forbidden[COACH].len() > 500, "there is nothing to read");
    assert_eq!(kinds_opened(&stage, &world), BTreeMap::from([(Folder::KIND, 1)]));
    assert_eq!(names_read(&stage, &world), BTreeSet::new());
});

#[cfg(feature = "broken")]
mod broken {
    use super::*;
    use shopfloor::broken::{Fault, set};

    #[test]
    fn broken_without_guards_a_coach_with_numbers_only_still_opens_no_name_and_no_count() {
        let stage = Stage::set();
        set(Fault::GuardsOut);
        let world = stage.world();
        let coach = stage.enter(&world, COACH);
        let people = coach.get(&format!("/d/{}/people", stage.space()));
        assert_ne!(people.status, 403, "the guards are not out");
        assert_eq!(names_read(&stage, &world), BTreeSet::new());
        assert_eq!(kinds_opened(&stage, &world), BTreeMap::from([(Folder::KIND, 1)]));
    }
}
