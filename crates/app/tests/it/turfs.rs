//! Drawing, changing and giving turfs: the tree, the keys and the cards change together.

use crate::drive::keys;
use crate::on_both;
use crate::world::{Caller, World};
use organizing::list::Worker;
use organizing::turf::Tree;
use organizing::{Day, MemberId, TurfId};
use shopfloor::development::paths;
use shopfloor::drive::records::tallies;
use shopfloor::failure::Failure;
use shopfloor::members::records::names;
use shopfloor::people::ledger::Ledger;
use shopfloor::space::founding::is_folder;
use shopfloor::space::kept;
use shopfloor::turfs::records;
use std::sync::Arc;
use vault::Id;

fn tree(world: &World) -> Tree {
    let keys = keys(world, "lead");
    world.app.store.read(|shelf| records::tree(shelf, &keys)).unwrap().value
}

fn draw(lead: &Caller<'_>, name: &str, parent: &str) -> Id {
    let space = lead.world.drive();
    let fields = [("name", name), ("sort", "Department"), ("parent", parent)];
    let seen = lead.post(&format!("/d/{space}/turfs"), &fields).done().location;
    let path = seen.split('?').next().unwrap();
    lead.get(&seen).ok();
    path.rsplit('/').next().unwrap().parse().unwrap()
}

on_both!(a_turf_is_drawn_and_used, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, space) = (world.person("lead"), world.drive());
    let turf = draw(&lead, "  Night   desk ", "");
    let kept = tree(&world).get(TurfId(turf.0)).unwrap().clone();
    assert_eq!((kept.name.as_str(), kept.sort.as_str()), ("Night desk", "department"));
    // The key is there at once, in this session and in others of the leads.
    assert!(keys(&world, "lead").holds(turf));
    let page = lead.get(&format!("/d/{space}/turfs/{turf}")).ok().text();
    assert!(page.contains(&format!("/people?turf={turf}")), "the lead holds it");
    assert!(!keys(&world, "organizer").holds(turf));
    let seen = world.person("organizer").get(&format!("/d/{space}/turfs/{turf}")).ok();
    assert!(!seen.text().contains(&format!("/people?turf={turf}")));
});

on_both!(what_is_wrong_with_a_turf_is_said_at_its_field, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, space) = (world.person("lead"), world.drive());
    let there = tree(&world).turfs[0].clone();
    let nowhere = Id::random().to_string();
    let before = tree(&world);
    for (name, parent, field) in [
        ("", "", "name"),
        (there.name.to_uppercase().as_str(), "", "name"),
        ("x".repeat(101).as_str(), "", "name"),
        ("Annex", nowhere.as_str(), "parent"),
        ("Annex", "nonsense", "parent"),
    ] {
        let fields = [("name", name), ("sort", "Pavilion"), ("parent", parent)];
        let reply = lead.post(&format!("/d/{space}/turfs"), &fields);
        assert_eq!(reply.status, 422, "{name}");
        let page = reply.text();
        assert!(page.contains(&format!("id=\"f-{field}-error\"")), "{name}");
        assert!(page.contains("value=\"Pavilion\""), "{name}");
    }
    assert_eq!(tree(&world), before);
    for part in ["organizer", "member", "coach"] {
        let reply = world.person(part).post(&format!("/d/{space}/turfs"), &[("name", "Annex")]);
        assert_eq!(reply.status, 403, "{part}");
    }
});

on_both!(a_turf_is_given_with_its_parts, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, organizer, space) = (world.person("lead"), world.person("organizer"), world.drive());
    let whole = draw(&lead, "Annex", "");
    let part = draw(&lead, "Attic", &whole.to_string());
    let to = organizer.account_id();
    organizer.get(&format!("/d/{space}/turfs/{whole}")).ok();
    let give = format!("/d/{space}/turfs/{whole}/owners");
    lead.post(&give, &[("member", &to.to_string())]).done();
    for turf in [whole, part] {
        assert!(keys(&world, "organizer").holds(turf));
        assert!(tree(&world).get(TurfId(turf.0)).unwrap().owners.contains(&MemberId(to.0)));
    }
    // Their own session opens it now, and those who share it know them by name.
    let page = organizer.get(&format!("/d/{space}/turfs/{whole}")).ok().text();
    assert!(page.contains(&format!("/people?turf={whole}")));
    let own = keys(&world, "organizer");
    let known = world.app.store.read(|shelf| names(shelf, &own)).unwrap();
    assert!(known.contains_key(&MemberId(to.0)));
    assert!(known.contains_key(&MemberId(lead.account_id().0)), "leads are known in a new turf");

    // A part drawn later, or moved in later, goes to whoever holds the whole.
    let later = draw(&lead, "Cellar", &whole.to_string());
    assert!(keys(&world, "organizer").holds(later));
    let apart = draw(&lead, "Stairs", "");
    assert!(!keys(&world, "organizer").holds(apart));
    let moved = [("name", "Back stairs"), ("sort", "Escalera"), ("parent", &whole.to_string())];
    lead.post(&format!("/d/{space}/turfs/{apart}/rename"), &moved).done();
    assert!(keys(&world, "organizer").holds(apart));
    let kept = tree(&world).get(TurfId(apart.0)).unwrap().clone();
    assert_eq!((kept.name.as_str(), kept.sort.as_str()), ("Back stairs", "Escalera"));
    assert_eq!(kept.parent, Some(TurfId(whole.0)));
});

on_both!(not_everyone_is_given_a_turf, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, space) = (world.person("lead"), world.drive());
    let turf = Id(tree(&world).turfs[0].id.0);
    let give = format!("/d/{space}/turfs/{turf}/owners");
    let coach = world.person("coach").account_id();
    for nobody in [coach.to_string(), Id::random().to_string(), String::new()] {
        let reply = lead.post(&give, &[("member", &nobody)]);
        assert_eq!(reply.status, 422);
        assert!(reply.text().contains("f-member-error"));
    }
    assert!(keys(&world, "coach").turfs().into_iter().all(is_folder));
    let nowhere = format!("/d/{space}/turfs/{}/owners", Id::random());
    assert_eq!(lead.post(&nowhere, &[("member", &lead.account_id().to_string())]).status, 404);
    let organizer = world.person("organizer");
    let me = organizer.account_id().to_string();
    assert_eq!(organizer.post(&give, &[("member", &me)]).status, 403);
    // Handing over a key asks for a fresh unlock.
    world.clock.move_by(6 * 60);
    assert_eq!(lead.post(&give, &[("member", &me)]).location, "/unlock/again");
    let page = lead.get(&format!("/d/{space}/turfs/{turf}")).ok().text();
    assert!(page.contains(&format!("/unlock/again?next=/d/{space}/turfs/{turf}")));
});

on_both!(a_turf_keeps_its_name_among_others, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, space) = (world.person("lead"), world.drive());
    let one = draw(&lead, "Annex", "");
    let other = draw(&lead, "Barn", "");
    let change = format!("/d/{space}/turfs/{other}/rename");
    let reply = lead.post(&change, &[("name", "annex"), ("sort", ""), ("parent", "")]);
    assert_eq!(reply.status, 422);
    assert!(reply.text().contains("f-name-error") && reply.text().contains("value=\"annex\""));
    let inside = [("name", "Annex"), ("sort", ""), ("parent", &*one.to_string())];
    lead.post(&change, &inside).done();
    let itself = [("name", "Annex"), ("sort", ""), ("parent", &*other.to_string())];
    let reply = lead.post(&format!("/d/{space}/turfs/{one}/rename"), &itself);
    assert_eq!(reply.status, 422);
    assert!(reply.text().contains("f-parent-error"));
});

on_both!(small_counts_of_other_turfs_are_kept_back, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (organizer, space) = (world.person("organizer"), world.drive());
    let (own, all) = (keys(&world, "organizer"), keys(&world, "lead"));
    let tallies = world.app.store.read(|shelf| tallies(shelf, &all)).unwrap();
    let tree = tree(&world);
    let (mut kept_back, mut told) = (0, 0);
    for (turf, tally) in tallies.iter().filter(|(turf, tally)| {
        tally.unit() > 0 && !own.holds(*turf) && tree.within(TurfId(turf.0)).len() == 1
    }) {
        let (unit, open) = (tally.unit(), tally.unassessed());
        let small = [unit, open, unit - open].iter().any(|count| (1..5).contains(count));
        let page = organizer.get(&format!("/d/{space}/turfs/{turf}")).ok();
        let says = page.read().contains(&format!("{open} of {unit} not yet assessed"));
        assert!(!(small && says), "{unit} {open}");
        assert!(!page.text().contains(&format!("/people?turf={turf}")));
        kept_back += u32::from(!says);
        told += u32::from(says);
    }
    assert!(kept_back > 1, "{kept_back} kept back, {told} told");
});

on_both!(an_empty_turf_goes_with_its_key, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, space) = (world.person("lead"), world.drive());
    let turf = draw(&lead, "Drawn by mistake", "");
    let to = world.person("organizer").account_id().to_string();
    let page = format!("/d/{space}/turfs/{turf}");
    lead.post(&format!("{page}/owners"), &[("member", &to)]).done();
    assert!(keys(&world, "organizer").holds(turf));
    assert!(lead.get(&page).ok().text().contains(&format!("{page}/delete")));
    let organizer = world.person("organizer");
    assert!(!organizer.get(&page).ok().text().contains("/delete"));
    assert_eq!(organizer.post(&format!("{page}/delete"), &[]).status, 403);
    // What the organizer was asked lies in a turf of theirs; it outlives this one.
    let record = format!("/d/{space}/people/{to}/record");
    let due = Day::of(world.clock.today()).plus(7).date().to_string();
    let ask = [("what", "Come on Thursday"), ("size", "0"), ("due", due.as_str())];
    lead.post(&format!("/d/{space}/people/{to}/ask"), &ask).done();
    let (theirs, own) = (world.person("organizer").account_id(), world.keys_of("lead"));
    let follow = move |shelf: &mut store::Writer| paths::follow(shelf, &own, 0, theirs, turf);
    world.app.store.write::<_, Failure, _>(space, follow).unwrap();

    lead.post(&format!("{page}/delete"), &[]).done();
    assert_eq!(lead.get(&page).status, 404);
    assert!(tree(&world).get(TurfId(turf.0)).is_none());
    let wraps = world.app.store.read(|shelf| shelf.all_wraps(space)).unwrap();
    assert!(wraps.iter().all(|wrap| wrap.turf != turf));
    assert!(organizer.get(&record).ok().read().contains("Come on Thursday"));
    for kind in ["card", "sheet", "tally"] {
        let left = world.app.store.read(|shelf| shelf.count_records(space, turf, kind));
        assert_eq!(left.unwrap(), 0, "{kind}");
    }
    // Everyone goes on, and reads who did what.
    for part in ["lead", "organizer", "member"] {
        let caller = world.person(part);
        caller.get(&format!("/d/{space}")).ok();
        let log = caller.get(&format!("/d/{space}/members")).ok().read();
        assert!(log.contains("Took Drawn by mistake off the tree"), "{log}");
        assert!(log.contains("Gave Drawn by mistake to"), "{log}");
    }
});

on_both!(a_turf_goes_once_everyone_left_it, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, space) = (world.person("lead"), world.drive());
    let turf = draw(&lead, "Annex", "");
    let keys = Arc::new(world.keys_of("lead"));
    let read = |shelf: &mut store::Reader| {
        let mut talked = None;
        for turf in keys.turfs() {
            kept::each::<Worker>(shelf, &keys, turf, |held| {
                let past = !held.value.conversations.is_empty() && !held.value.ties.is_empty();
                talked = talked.or(past.then_some((held.id, held.turf)));
            })?;
        }
        Ok::<_, Failure>(talked)
    };
    let (one, home) = world.app.store.read(read).unwrap().unwrap();
    for to in [turf, home] {
        let keys = keys.clone();
        let write = move |shelf: &mut store::Writer| {
            let mut worker = kept::load::<Worker>(shelf, &keys, one)?;
            worker.value.place.turf = TurfId(to.0);
            let mut ledger = Ledger::new(&keys, 0);
            ledger.keep(shelf, &mut worker)?;
            ledger.close(shelf)
        };
        world.app.store.write::<_, Failure, _>(space, write).unwrap();
    }
    lead.post(&format!("/d/{space}/turfs/{turf}/delete"), &[]).done();
    assert!(tree(&world).get(TurfId(turf.0)).is_none());
});

on_both!(a_turf_with_anyone_in_it_stays, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, space) = (world.person("lead"), world.drive());
    let whole = draw(&lead, "Whole", "");
    draw(&lead, "Part", &whole.to_string());
    let (tree_before, own) = (tree(&world), keys(&world, "lead"));
    let peopled = world.app.store.read(|shelf| tallies(shelf, &own)).unwrap();
    let peopled = peopled.iter().filter(|(_, tally)| tally.unit() > 0).map(|(turf, _)| *turf);
    let first = Id(tree_before.turfs[0].id.0);
    for turf in peopled.chain([whole, first]) {
        let page = format!("/d/{space}/turfs/{turf}");
        assert!(!lead.get(&page).ok().text().contains(&format!("{page}/delete")));
        assert_eq!(lead.post(&format!("{page}/delete"), &[]).status, 422);
    }
    assert_eq!(tree(&world), tree_before);
});
