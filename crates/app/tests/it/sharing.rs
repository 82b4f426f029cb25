//! What a drive shares with its coach: item by item, by itself nothing, and never more than chosen.

use crate::drive::keys;
use crate::on_both;
use crate::world::{Caller, World};
use organizing::Day;
use organizing::arc::Measure;
use organizing::chart::Sheet;
use organizing::drive::Tally;
use organizing::list::Worker;
use organizing::turf::Tree;
use shopfloor::accounts::ring;
use shopfloor::drive::records::tallies;
use shopfloor::failure::Failure;
use shopfloor::sharing::records::{Folder, Mine, of_mine, own};
use shopfloor::space::founding::{is_folder, keep_roster};
use shopfloor::space::kept::{self, Kept};
use shopfloor::space::keys::{self, Keys};
use store::{PURPOSE_SPACE, PURPOSE_STAT, WrapRow};
use vault::{Id, Identity};

fn coach(world: &World) -> (Caller<'_>, Id) {
    let coach = world.person("coach");
    let account = coach.account_id();
    (coach, account)
}

/// The folder as the coach's own keys open it.
fn folder(world: &World) -> Folder {
    let keys = keys(world, "coach");
    world.app.store.read(|shelf| own(shelf, &keys)).unwrap().expect("a coach has a folder")
}

fn mine(world: &World) -> Vec<Mine> {
    let demo = world.app.demo.as_ref().unwrap();
    let person = demo.cast.iter().find(|person| person.part == "coach").unwrap();
    let identity = Identity::from_seed(person.seed);
    world.app.store.read(|shelf| of_mine(shelf, &identity, person.account)).unwrap()
}

/// Somebody who works in a turf, and how often their record was sealed anew.
fn worker(world: &World, turf: Id) -> (Id, String) {
    let (keys, mut found) = (keys(world, "lead"), Vec::new());
    let read = world.app.store.read(|shelf: &mut store::Reader| {
        kept::each::<Worker>(shelf, &keys, turf, |held| {
            found.push((held.id, held.value.name.full.reveal().to_owned()));
        })
    });
    read.unwrap();
    found.sort_by(|one, other| one.1.cmp(&other.1));
    found.into_iter().next().expect("somebody works there")
}

/// A turf with people, and the turf that it is part of is not shared with it.
fn with_people(world: &World) -> Id {
    let here = |turf: &Id| {
        let workers = world.app.store.read(|shelf: &mut store::Reader| {
            Ok::<_, Failure>(shelf.count_records(world.drive(), *turf, Worker::KIND)?)
        });
        workers.unwrap() > 0
    };
    world.turfs_of("organizer").into_iter().find(here).unwrap()
}

fn share<'a>(lead: &Caller<'a>, coach: Id, turfs: &[Id]) {
    let turfs: Vec<String> = turfs.iter().map(Id::to_string).collect();
    let fields: Vec<(&str, &str)> = turfs.iter().map(|turf| ("turf", turf.as_str())).collect();
    let path = format!("/d/{}/coach/{coach}/turfs", lead.world.drive());
    lead.follow(lead.post(&path, &fields).done()).ok();
}

/// How many records of a kind these keys open, wherever they lie.
fn opened<T: Kept>(world: &World, keys: &Keys, places: &[Id]) -> usize {
    let mut count = 0;
    for turf in places {
        let mut rows = Vec::new();
        let read = world.app.store.read(|shelf: &mut store::Reader| {
            shelf.records(keys.space, *turf, T::KIND, |row| {
                rows.push((row.id, row.revision, row.sealed.to_vec()));
                Ok::<_, Failure>(())
            })
        });
        read.unwrap();
        let opens =
            |row: &&(Id, u64, Vec<u8>)| kept::open::<T>(keys, *turf, row.0, row.1, &row.2).is_ok();
        count += rows.iter().filter(opens).count();
    }
    count
}

on_both!(by_itself_nothing_is_shared_with_a_coach, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, space) = (world.person("lead"), world.drive());
    let member = world.person("member");
    let (id, path) = (member.account_id(), format!("/d/{space}"));
    let moved = lead.post(&format!("{path}/members/{id}/role"), &[("role", "coach")]).done();
    let page = lead.follow(moved).ok();
    assert!(page.path.contains(&format!("/coach/{id}")), "{}", page.path);
    assert!(page.read().contains("By itself nothing is shared"), "{}", page.read());
    let seen = member.get(&path).ok().read();
    assert!(seen.contains("Nothing is shared with you yet") && seen.contains("Marigold"), "{seen}");
    let keys = keys(&world, "member");
    assert!(keys.space_key().is_err() && keys.stat_key().is_err());
    assert!(keys.turfs().into_iter().all(is_folder));
    let told = world.app.store.read(|shelf| own(shelf, &keys)).unwrap().unwrap();
    assert!(told.shared.is_empty() && told.chosen.items().is_empty());
    for page in ["people", "arc", "members", "chart", "turfs"] {
        assert_eq!(member.get(&format!("{path}/{page}")).status, 403, "{page}");
    }
    // As a member again they see no folder, and it is gone.
    let turf = world.turfs_of("lead")[0].to_string();
    let fields = [("role", "member"), ("turf", turf.as_str())];
    lead.follow(lead.post(&format!("{path}/members/{id}/role"), &fields).done()).ok();
    member.get(&format!("{path}/people")).ok();
    let wraps = world.app.store.read(|shelf| shelf.all_wraps(space)).unwrap();
    let folders: Vec<Id> = wraps.iter().map(|w| w.turf).filter(|turf| is_folder(*turf)).collect();
    assert!(folders.iter().all(|turf| Some(turf) == folders.first()), "the demo's coach's alone");
});

on_both!(a_coach_with_the_stage_alone_gets_no_count, |engine: Engine| {
    let Some(world) = World::demo(engine, 120) else { return };
    let (lead, space) = (world.person("lead"), world.drive());
    let (coach, id) = coach(&world);
    let choose = |items: &[&str]| {
        let fields: Vec<(&str, &str)> = items.iter().map(|item| ("item", *item)).collect();
        lead.post(&format!("/d/{space}/coach/{id}/numbers"), &fields).done();
    };
    choose(&["stage", "no such count"]);
    let told = folder(&world);
    assert!(told.shared.stage().is_some() && told.shared.benchmarks().is_empty());
    assert!(told.shared.turfs().is_empty());
    let page = coach.get(&format!("/d/{space}")).ok().read();
    assert!(page.contains("Majority first") && !page.contains("How they stand"), "{page}");
    assert!(lead.get(&format!("/d/{space}/members")).ok().read().contains("Numbers: The stage"));

    choose(&["supporters"]);
    let told = folder(&world);
    let marks = told.shared.benchmarks();
    assert_eq!((told.shared.stage(), marks.len()), (None, 1));
    let lead_keys = keys(&world, "lead");
    let tallies = world.app.store.read(|shelf| tallies(shelf, &lead_keys)).unwrap();
    let supporters: u32 = tallies.iter().map(|(_, t)| t.by_support[1] + t.by_support[2]).sum();
    assert_eq!((marks[0].measure, marks[0].have), (Measure::Supporters, supporters));
    let page = coach.get(&format!("/d/{space}")).ok().read();
    assert!(page.contains(&format!("{supporters} of ")) && !page.contains("Majority first"));

    choose(&[]);
    assert!(folder(&world).shared.is_empty());
    assert!(coach.get(&format!("/d/{space}")).ok().read().contains("Nothing is shared"));
});

on_both!(what_a_coach_is_told_follows_the_drive, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, space) = (world.person("lead"), world.drive());
    let (coach, _) = coach(&world);
    lead.get(&format!("/d/{space}")).ok();
    let listed = |folder: &Folder| {
        let marks = folder.shared.benchmarks();
        marks.iter().find(|mark| mark.measure == Measure::Listed).unwrap().have
    };
    let before = folder(&world);
    let revision = || {
        let id = keys(&world, "coach").turfs()[0];
        let row = world.app.store.read(|shelf| shelf.record(space, Folder::KIND, id));
        row.unwrap().unwrap().revision
    };
    let (turf, read) = (world.turfs_of("lead")[0].to_string(), revision());
    lead.get(&format!("/d/{space}?said=again")).ok();
    assert_eq!(revision(), read, "what has not changed is not written");
    let fields = [("name", "Quiet Newcomer"), ("turf", turf.as_str())];
    lead.post(&format!("/d/{space}/people/new"), &fields).done();
    lead.get(&format!("/d/{space}")).ok();
    assert_eq!(listed(&folder(&world)), listed(&before) + 1);
    let page = coach.get(&format!("/d/{space}")).ok().read();
    assert!(page.contains(&format!("{} of", listed(&before) + 1)), "{page}");
    // It says as of when, and what the drive is called now.
    world.clock.move_by(24 * 60 * 60);
    let lead = world.person("lead");
    lead.get(&format!("/d/{space}")).ok();
    assert_eq!(folder(&world).on, Day::of(world.clock.today()));
});

on_both!(a_turf_that_is_taken_back_does_not_open_with_a_copy, |engine: Engine| {
    let Some(world) = World::demo(engine, 120) else { return };
    let (lead, space) = (world.person("lead"), world.drive());
    let (coach, id) = coach(&world);
    let turf = with_people(&world);
    let other = {
        let theirs = world.turfs_of("organizer");
        let mut rest = world.turfs_of("lead").into_iter().filter(|turf| !theirs.contains(turf));
        rest.next_back().unwrap()
    };
    let (inside, name) = worker(&world, turf);
    let (outside, other_name) = worker(&world, other);
    let person = |worker: Id| format!("/d/{space}/people/{worker}");
    assert_eq!(coach.get(&person(inside)).status, 403);
    assert!(!mine(&world)[0].opens_names);

    share(&lead, id, &[turf]);
    assert!(coach.get(&person(inside)).ok().read().contains(&name));
    assert_eq!(coach.get(&person(outside)).status, 404);
    let people = coach.get(&format!("/d/{space}/people")).ok().read();
    assert!(people.contains(&name) && !people.contains(&other_name));
    for page in ["", "/more", "/members", "/arc", "/chart"] {
        coach.get(&format!("/d/{space}{page}")).ok();
    }
    for page in ["/settings", "/coach", "/imports"] {
        assert_eq!(coach.get(&format!("/d/{space}{page}")).status, 403, "{page}");
    }
    assert!(mine(&world)[0].opens_names && !mine(&world)[0].shared.turfs().is_empty());
    assert!(lead.get(&format!("/d/{space}/members")).ok().read().contains("Ruth Kaplan"));

    // What they copied: every key that they held.
    let copy = keys(&world, "coach");
    let places = [copy.turfs(), vec![Id::ZERO], world.turfs_of("lead")].concat();
    assert!(opened::<Worker>(&world, &copy, &places) > 0);
    assert!(opened::<Tree>(&world, &copy, &places) > 0);
    share(&lead, id, &[]);
    assert_eq!(opened::<Worker>(&world, &copy, &places), 0);
    assert_eq!(opened::<Sheet>(&world, &copy, &places), 0);
    assert_eq!(opened::<Tree>(&world, &copy, &places), 0);
    assert_eq!(opened::<Tally>(&world, &copy, &places), 0);
    assert_eq!(opened::<Folder>(&world, &copy, &places), 0);
    assert_eq!(coach.get(&person(inside)).status, 403);
    let wraps = world.app.store.read(|shelf| shelf.wraps(space, id)).unwrap();
    let whole = |w: &&WrapRow| matches!(w.purpose, PURPOSE_SPACE | PURPOSE_STAT);
    assert_eq!(wraps.iter().filter(whole).count(), 0);

    // Numbers go on as they were chosen, and the turf can be shared again.
    let page = coach.get(&format!("/d/{space}")).ok().read();
    assert!(page.contains("How they stand") && !page.contains(&name), "{page}");
    assert!(!mine(&world)[0].opens_names && folder(&world).shared.turfs().is_empty());
    share(&lead, id, &[turf]);
    coach.get(&person(inside)).ok();
    lead.get(&person(inside)).ok();
    world.person("organizer").get(&person(inside)).ok();
});

on_both!(the_folder_of_a_coach_holds_no_name, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, space) = (world.person("lead"), world.drive());
    lead.post(&format!("/d/{space}/members/name"), &[("name", "Marisol of the gate")]).done();
    let (_, id) = coach(&world);
    // Whoever is made lead is known everywhere, and a coach who stays one keeps their folder.
    let organizer = world.person("organizer").account_id();
    for (who, role) in [(organizer, "lead"), (id, "coach")] {
        let path = format!("/d/{space}/members/{who}/role");
        lead.follow(lead.post(&path, &[("role", role)]).done()).ok();
    }
    let held = keys(&world, "coach");
    let [folder] = held.turfs()[..] else { panic!("a coach with numbers only holds one key") };
    for (kind, ..) in kept::KINDS {
        let count = world.app.store.read(|shelf| shelf.count_records(space, folder, kind));
        assert_eq!(count.unwrap(), u64::from(*kind == Folder::KIND), "{kind}");
    }
});

// The last turf of a coach went, and the keys of the space stayed with them.
on_both!(a_turf_that_is_all_a_coach_has_is_not_deleted, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, space) = (world.person("lead"), world.drive());
    let (_, id) = coach(&world);
    let fields = [("name", "Cellar"), ("sort", "part"), ("parent", "")];
    lead.post(&format!("/d/{space}/turfs"), &fields).done();
    let keys = keys(&world, "lead");
    let tree = world.app.store.read(|s| shopfloor::turfs::records::tree(s, &keys)).unwrap().value;
    let cellar = Id(tree.turfs.iter().find(|turf| turf.name == "Cellar").unwrap().id.0);
    share(&lead, id, &[cellar]);
    let refused = lead.post(&format!("/d/{space}/turfs/{cellar}/delete"), &[]);
    assert!(refused.status == 422 && refused.read().contains("shared with a coach"));
    share(&lead, id, &[]);
    lead.post(&format!("/d/{space}/turfs/{cellar}/delete"), &[]).done();
});

// A coach from before there were folders held the key of all counts.
on_both!(a_coach_from_before_keeps_no_key_of_the_counts, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, space) = (world.person("lead"), world.drive());
    let (coach, id) = coach(&world);
    let (keys, account) = (keys(&world, "lead"), lead.account_id());
    let demo = world.app.demo.as_ref().unwrap();
    let seed = demo.cast.iter().find(|person| person.part == "lead").unwrap().seed;
    let put_back = world.app.store.write(space, move |shelf| {
        let identity = Identity::from_seed(seed);
        let seen = ring::open(shelf, &identity, account)?.ring.seen_in(space);
        let before = keys::roster(shelf, &keys, seen)?;
        let mut entries = before.entries.clone();
        let entry = entries.iter_mut().find(|entry| entry.member == id).unwrap();
        entry.turfs.clear();
        let public = entry.identity;
        keep_roster(shelf, &keys, &identity, &before, entries)?;
        shelf.delete_wraps(space, id)?;
        let key = keys.stat_key()?;
        let (purpose, turf, epoch) = (PURPOSE_STAT, Id::ZERO, key.epoch());
        let sealed = key.wrap_for(space, id, &public);
        Ok::<_, Failure>(
            shelf.put_wrap(space, &WrapRow { account: id, purpose, turf, epoch, sealed })?,
        )
    });
    put_back.unwrap();
    assert_eq!(coach.get(&format!("/d/{space}")).status, 404);
    let page = lead.get(&format!("/d/{space}/coach/{id}")).ok().read();
    assert!(page.contains("Came in before"), "{page}");
    let copy = crate::drive::keys(&world, "coach");
    assert!(copy.stat_key().is_ok());
    share(&lead, id, &[]);
    assert!(coach.get(&format!("/d/{space}")).ok().read().contains("Nothing is shared with you"));
    let places = world.turfs_of("lead");
    assert_eq!(opened::<Tally>(&world, &copy, &places), 0);
    assert!(crate::drive::keys(&world, "coach").stat_key().is_err());
});
