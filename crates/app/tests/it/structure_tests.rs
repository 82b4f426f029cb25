//! Structure tests: drawn, opened, recorded by one press, private until the mark, followed up.

use crate::drive::keys;
use crate::on_both;
use crate::world::{Caller, Reply, World};
use organizing::structure_tests::{Acts, Bringer, Named, NamedLists, Test};
use organizing::{TurfId, WorkerId};
use shopfloor::failure::Failure;
use shopfloor::people::ledger::{Ledger, Roll};
use shopfloor::space::kept::{self, Held};
use shopfloor::structure_tests::records::{in_turf, tests};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use vault::Id;

/// The tests of the demo: the sticker day, the photo board, the petition that is open.
fn demo(world: &World) -> [Held<Test>; 3] {
    let keys = keys(world, "lead");
    let mut all = world.app.store.read(|shelf| tests(shelf, &keys)).unwrap();
    all.reverse();
    all.try_into().ok().unwrap()
}

fn acted(world: &World, test: Id, turf: Id) -> BTreeSet<WorkerId> {
    let keys = keys(world, "lead");
    world.app.store.read(|shelf| in_turf::<Acts>(shelf, &keys, test, turf)).unwrap().value.acted()
}

/// The workers of a turf who are in the unit.
fn unit(world: &World, turf: Id) -> Vec<Id> {
    let keys = keys(world, "lead");
    let roll = world.app.store.read(|shelf| Roll::open(shelf, &keys, &[turf])).unwrap();
    roll.lines().filter(|line| line.in_unit()).map(|line| Id(line.worker.0)).collect()
}

/// A press as the script sends it.
fn press(caller: &Caller<'_>, path: &str, acted: &[Id], was: &[Id]) -> Reply {
    let mut body = form_urlencoded::Serializer::new(String::new());
    body.extend_pairs(acted.iter().map(|id| ("acted", id.to_string())));
    body.extend_pairs(was.iter().map(|id| ("was", id.to_string())));
    let request = axum::http::Request::post(path)
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .header("x-fragment", "told")
        .body(axum::body::Body::from(body.finish()))
        .unwrap();
    caller.send(request)
}

on_both!(a_press_records_and_takes_back_and_undoes_nobody_elses, |engine: Engine| {
    let Some(world) = World::demo(engine, 120) else { return };
    let (organizer, lead) = (world.person("organizer"), world.person("lead"));
    let [_, _, petition] = demo(&world);
    let turf = world.turfs_of("organizer")[0];
    let path = format!("/d/{}/tests/{}/turfs/{turf}", world.drive(), petition.id);
    organizer.get(&path).ok();
    let before: Vec<Id> = acted(&world, petition.id, turf).iter().map(|w| Id(w.0)).collect();
    let fresh: Vec<Id> =
        unit(&world, turf).into_iter().filter(|id| !before.contains(id)).take(3).collect();
    let [one, two, three] = fresh[..] else { panic!("too few") };
    let stands = |id: Id| acted(&world, petition.id, turf).contains(&WorkerId(id.0));
    let acts = format!("{path}/acts");

    // One press with the script, answered without another page.
    let reply = press(&organizer, &acts, &[&before[..], &[one]].concat(), &before).ok();
    assert!(reply.text().starts_with("<div id=\"told\">"), "{}", reply.text());
    assert!(reply.text().contains(&format!("name=\"was\" value=\"{one}\"")));
    assert!(stands(one));
    // Meanwhile someone else records a second; the first one's page knows nothing of it.
    press(&lead, &acts, &[&before[..], &[two]].concat(), &before).ok();
    press(
        &organizer,
        &acts,
        &[&before[..], &[one, three]].concat(),
        &[&before[..], &[one]].concat(),
    )
    .ok();
    assert!(stands(one) && stands(two) && stands(three));
    // A press by mistake is taken back, without script too.
    let ids: Vec<String> = [three, one].map(|id| id.to_string()).to_vec();
    let fields = [("acted", ids[0].as_str()), ("was", &ids[0]), ("was", &ids[1])];
    organizer.post(&acts, &fields).done();
    assert!(!stands(one) && stands(two) && stands(three));

    // Nobody records in a turf that is not theirs, nor in a test that is over.
    let other = world.turfs_of("lead").into_iter().find(|id| *id != turf).unwrap();
    let foreign = format!("/d/{}/tests/{}/turfs/{other}", world.drive(), petition.id);
    assert_eq!(organizer.get(&foreign).status, 404);
    assert_eq!(press(&organizer, &format!("{foreign}/acts"), &[one], &[]).status, 404);
    let [sticker, ..] = demo(&world);
    let over = format!("/d/{}/tests/{}/turfs/{turf}/acts", world.drive(), sticker.id);
    assert_eq!(press(&organizer, &over, &[one], &[]).status, 409);
});

on_both!(paper_is_entered_only_when_every_name_was_found, |engine: Engine| {
    let Some(world) = World::demo(engine, 120) else { return };
    let organizer = world.person("organizer");
    let [_, _, petition] = demo(&world);
    let turf = world.turfs_of("organizer")[0];
    let path = format!("/d/{}/tests/{}/turfs/{turf}/paper", world.drive(), petition.id);
    let page = organizer.get(&path).ok().text();
    let on = page.split("name=\"on\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let before = acted(&world, petition.id, turf);
    let (one, two) = {
        let all = unit(&world, turf);
        let mut fresh = all.into_iter().filter(|id| !before.contains(&WorkerId(id.0)));
        (fresh.next().unwrap().to_string(), fresh.next().unwrap().to_string())
    };
    let sheet = |names: &str| {
        organizer.post(&path, &[("names", names), ("on", on), ("acted", &one), ("acted", &two)])
    };
    let refused = sheet("3");
    assert_eq!(refused.status, 422);
    assert!(refused.read().contains("The number and the ticks differ"));
    assert_eq!(refused.text().matches(" checked").count(), 2, "what was ticked stays");
    assert_eq!(acted(&world, petition.id, turf), before);
    sheet("2").done();
    assert_eq!(acted(&world, petition.id, turf).len(), before.len() + 2);
});

on_both!(a_photo_shows_who_did_it_to_who_holds_the_turf_and_nothing_else, |engine: Engine| {
    let Some(world) = World::demo(engine, 120) else { return };
    let (organizer, member) = (world.person("organizer"), world.person("member"));
    let [_, _, petition] = demo(&world);
    let turf = world.turfs_of("organizer")[0];
    let list = format!("/d/{}/tests/{}/turfs/{turf}", world.drive(), petition.id);
    let page = format!("{list}/evidence");
    let acted = acted(&world, petition.id, turf);
    let did = Id(acted.iter().next().unwrap().0).to_string();
    let idle = unit(&world, turf).into_iter().find(|id| !acted.contains(&WorkerId(id.0))).unwrap();
    let place = b"Exif\0\0 51.5007 N 0.1246 W";
    let told = [&[0xff, 0xe1, 0, place.len() as u8 + 2], &place[..]].concat();
    let picture = b"\xff\xda\0\x05how the picture \xff\xd9";
    let photo = [b"\xff\xd8", &told[..], picture].concat();
    let send = |who: &str, bytes: &[u8]| {
        organizer.upload(&page, ("photo", "IMG_0142.JPG", bytes), &[("people", who)])
    };
    // Each refusal stands where it was typed, and who was ticked stays ticked.
    for (who, bytes, sentence) in [
        (&*did, &b"GIF89a"[..], "That is no photo that we can read"),
        (&did, &vec![0xff; 3_000_000], "That photo is larger than 2 MB"),
        (&did, b"", "Choose a photo first"),
        ("", &photo, "Tick who is on it"),
        (&idle.to_string(), &photo, "is not recorded as having done it"),
    ] {
        let refused = send(who, bytes);
        assert_eq!(refused.status, 422);
        assert!(refused.read().contains(sentence), "{sentence}");
        assert_eq!(refused.text().matches(" checked").count(), usize::from(who == did));
    }
    send(&did, &photo).done();
    let shown = organizer.get(&page).ok().text();
    let address = shown.split("<img src=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let seen = organizer.get(&address).ok();
    assert_eq!(seen.headers["content-type"], "image/jpeg");
    assert_eq!(seen.body, [&b"\xff\xd8"[..], picture].concat(), "where it was taken is gone");
    assert_eq!(member.get(&address).status, 404, "whoever does not hold the turf sees none");
    let elsewhere = world.turfs_of("lead").into_iter().find(|id| *id != turf).unwrap();
    let moved = address.replace(&turf.to_string(), &elsewhere.to_string());
    assert_eq!(world.person("lead").get(&moved).status, 404);

    organizer.post(&address, &[]).done();
    assert_eq!(organizer.get(&address).status, 404);
    assert!(
        self::acted(&world, petition.id, turf).contains(&WorkerId(did.parse::<Id>().unwrap().0))
    );
    // Once it is closed, who did it can still be read, and nothing is added.
    world
        .person("lead")
        .post(&format!("/d/{}/tests/{}/close", world.drive(), petition.id), &[])
        .done();
    assert!(organizer.get(&page).ok().read().contains("Who did it"));
    assert_eq!(send(&did, &photo).status, 409);
});

on_both!(results_stay_private_until_the_mark, |engine: Engine| {
    let Some(world) = World::demo(engine, 200) else { return };
    let [sticker, _, petition] = demo(&world);
    let page = |part: &str, test: Id| {
        world.person(part).get(&format!("/d/{}/tests/{test}", world.drive())).ok().read()
    };
    assert!(page("lead", petition.id).contains("Only the committee sees this total"));
    let organizer = page("organizer", petition.id);
    assert!(organizer.contains("The results are with the committee until the mark is met"));
    assert!(organizer.contains("Housekeeping") && !organizer.contains(" of us,"));
    // A test that met its mark is told to everyone who is inside, by area.
    assert!(page("member", sticker.id).contains(" of us,"));
    let closed = |test: &Test| matches!(test, Test::Closed(closed) if closed.met());
    assert!(closed(&sticker.value));
    assert_eq!(world.person("coach").get(&format!("/d/{}/tests", world.drive())).status, 403);
});

on_both!(a_test_is_drawn_opened_closed_and_followed_up, |engine: Engine| {
    let Some(world) = World::demo(engine, 120) else { return };
    let (lead, base) = (world.person("lead"), format!("/d/{}/tests", world.drive()));
    let (today, [_, _, petition]) = (world.clock.today().to_string(), demo(&world));
    let draw = |target: &str, mark: &str| {
        let fields = [
            ("rung", "walk-out"),
            ("question", "Out together at noon?"),
            ("target", target),
            ("mark", mark),
            ("opens", &today),
            ("closes", &today),
        ];
        lead.post(&format!("{base}/new"), &fields)
    };
    let refused = draw("120", "50");
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("id=\"f-target-error\""));
    assert!(refused.text().contains("Out together at noon?"), "nothing typed is lost");
    let drawn = draw("", "").done().location;
    let test = drawn.split('?').next().unwrap().to_owned();
    lead.get(&drawn).ok();

    // The ladder holds it back once an easier one stayed below its mark, unless the committee says
    // why not.
    lead.post(&format!("{base}/{}/close", petition.id), &[]).done();
    assert_eq!(lead.post(&format!("{test}/open"), &[]).status, 422);
    let why = [("ladder-why", "The kitchen cannot wait"), ("unowned-why", "We go around")];
    lead.post(&format!("{test}/open"), &why).done();
    assert!(lead.get(&test).ok().read().contains("The kitchen cannot wait"));
    let turf = world.turfs_of("lead").into_iter().find(|id| unit(&world, *id).len() > 3);
    let turf = turf.unwrap();
    let one = unit(&world, turf)[0].to_string();
    lead.post(&format!("{test}/turfs/{turf}/acts"), &[("acted", &one)]).done();
    lead.post(&format!("{test}/close"), &[]).done();
    // Below the mark it is told to all by a decision with its reason only.
    let member = world.person("member");
    assert!(!member.get(&test).ok().read().contains(" of us,"));
    assert_eq!(lead.post(&format!("{test}/release"), &[("why", " ")]).status, 422);
    lead.post(&format!("{test}/release"), &[("why", "Everyone asks")]).done();
    assert!(member.get(&test).ok().read().contains(" of us,"));

    // What is proposed is assessed on an act once somebody confirms it, and not before.
    let debrief = format!("{test}/debrief");
    let page = lead.get(&debrief).ok().text();
    let proposed = page.split("name=\"worker\" value=\"").nth(1).unwrap();
    let worker: Id = proposed.split('"').next().unwrap().parse().unwrap();
    let assessed = || {
        let keys = keys(&world, "lead");
        let read = |shelf: &mut store::Reader| {
            kept::load::<organizing::list::Worker>(shelf, &keys, worker)
        };
        world.app.store.read(read).unwrap().value.assessments
    };
    let before = assessed();
    lead.post(&debrief, &[("worker", &worker.to_string())]).done();
    let after = assessed();
    assert_eq!(after.len(), before.len() + 1);
    assert_eq!(after.last().unwrap().basis, organizing::assessment::Basis::Act);
    lead.post(&debrief, &[("worker", &worker.to_string())]).done();
    assert_eq!(assessed(), after, "a second press changes nothing");
});

on_both!(acts_go_with_whoever_moves_and_with_a_merge_and_back, |engine: Engine| {
    let Some(world) = World::demo(engine, 120) else { return };
    let lead_keys = Arc::new(world.keys_of("lead"));
    let [sticker, _, petition] = demo(&world);
    let turf = world
        .turfs_of("lead")
        .into_iter()
        .find(|turf| {
            let did = acted(&world, petition.id, *turf).len();
            did > 1 && did < unit(&world, *turf).len()
        })
        .unwrap();
    let away = world.turfs_of("lead").into_iter().find(|id| *id != turf).unwrap();
    let who = *acted(&world, petition.id, turf).iter().next().unwrap();
    let (here, there) = (acted(&world, petition.id, turf), acted(&world, petition.id, away));
    let wore = acted(&world, sticker.id, turf).contains(&who);
    let move_to = |to: Id| {
        let keys = lead_keys.clone();
        let write = move |shelf: &mut store::Writer| {
            let mut worker = kept::load::<organizing::list::Worker>(shelf, &keys, Id(who.0))?;
            worker.value.place.turf = TurfId(to.0);
            let mut ledger = Ledger::new(&keys, 0);
            ledger.keep(shelf, &mut worker)?;
            ledger.close(shelf)
        };
        world.app.store.write::<_, Failure, _>(world.drive(), write).unwrap();
    };
    move_to(away);
    assert!(!acted(&world, petition.id, turf).contains(&who));
    assert_eq!(acted(&world, petition.id, away).len(), there.len() + 1);
    assert_eq!(acted(&world, sticker.id, away).contains(&who), wore);
    move_to(turf);
    assert_eq!(acted(&world, petition.id, turf), here);
    assert_eq!(acted(&world, petition.id, away), there);

    // Two records of one person: what either did stands once, and comes apart again.
    let lead = world.person("lead");
    let other = unit(&world, turf).into_iter().find(|id| !here.contains(&WorkerId(id.0))).unwrap();
    let two = [("kept", other.to_string()), ("gone", Id(who.0).to_string())];
    let two: Vec<(&str, &str)> = two.iter().map(|(n, v)| (*n, v.as_str())).collect();
    let merged = lead.post(&format!("/d/{}/duplicates/merge", world.drive()), &two).done().location;
    let now = acted(&world, petition.id, turf);
    assert!(now.contains(&WorkerId(other.0)) && !now.contains(&who));
    let merge = merged.rsplit('=').next().unwrap();
    lead.post(&format!("/d/{}/duplicates/{merge}/undo", world.drive()), &[]).done();
    assert_eq!(acted(&world, petition.id, turf), here);
});

on_both!(a_practice_vote_counts_boxes_and_no_names, |engine: Engine| {
    let Some(world) = World::demo(engine, 200) else { return };
    let (lead, base) = (world.person("lead"), format!("/d/{}/tests", world.drive()));
    let today = world.clock.today().to_string();
    let fields = [
        ("rung", "practice-strike-vote"),
        ("question", "Would you strike?"),
        ("opens", today.as_str()),
        ("closes", &today),
    ];
    let drawn = lead.post(&format!("{base}/new"), &fields).done().location;
    let test = drawn.split('?').next().unwrap().to_owned();
    let why = [("ladder-why", "Now"), ("unowned-why", "Now")];
    lead.post(&format!("{test}/open"), &why).done();
    let turf = world.turfs_of("organizer")[0].to_string();
    let organizer = world.person("organizer");
    let count = |yes: &str, why: &str| {
        let fields =
            [("turfs", turf.as_str()), ("yes", yes), ("no", "1"), ("blank", "1"), ("box-why", why)];
        organizer.post(&format!("{test}/boxes"), &fields)
    };
    assert_eq!(count("1", "").status, 422, "three ballots tell who voted how");
    count("6", "").done();
    assert_eq!(count("6", "").status, 422, "a box is counted once");
    count("5", "Counted twice").done();
    assert!(lead.get(&test).ok().read().contains("5 yes, 1 no, 1 blank"));
    assert!(!organizer.get(&test).ok().read().contains("5 yes"));
});

on_both!(who_brings_whom_outlives_a_merge_and_its_undo, |engine: Engine| {
    let Some(world) = World::demo(engine, 120) else { return };
    let (lead, space) = (world.person("lead"), world.drive());
    let today = world.clock.today().to_string();
    let fields =
        [("rung", "walk-in"), ("question", "All of us?"), ("opens", &*today), ("closes", &today)];
    let drawn = lead.post(&format!("/d/{space}/tests/new"), &fields).done().location;
    let path = drawn.split('?').next().unwrap().to_owned();
    let test: Id = path.rsplit('/').next().unwrap().parse().unwrap();
    let lead_keys = world.keys_of("lead");
    let turf =
        world.turfs_of("lead").into_iter().find(|turf| unit(&world, *turf).len() > 5).unwrap();
    let ids = unit(&world, turf);
    let name = |who: usize, people: &[usize]| {
        let ids: Vec<String> = ids.iter().map(Id::to_string).collect();
        let people = people.iter().map(|n| ("people", ids[*n].as_str()));
        let form: Vec<(&str, &str)> = people.chain([("who", ids[who].as_str())]).collect();
        lead.post(&format!("{path}/turfs/{turf}/named"), &form).done();
    };
    name(0, &[1, 2]);
    name(1, &[3]);
    // By the numbers of those who bring and are brought.
    let lists = || {
        let held =
            world.app.store.read(|shelf| in_turf::<NamedLists>(shelf, &lead_keys, test, turf));
        let number = |who: WorkerId| ids.iter().position(|id| id.0 == who.0).unwrap();
        let list = |list: &Named| {
            let Bringer::Worker(who) = list.who else { panic!("a worker brings") };
            let people: BTreeSet<usize> = list.people.iter().map(|one| number(*one)).collect();
            (number(who), people)
        };
        held.unwrap().value.lists().iter().map(list).collect::<BTreeMap<_, _>>()
    };
    let before = lists();
    type Lists = BTreeMap<usize, BTreeSet<usize>>;
    let cases: [(usize, usize, Lists); 3] = [
        (1, 4, [(0, [2, 4].into()), (4, [3].into())].into()),
        // Nobody is to bring themselves.
        (0, 1, [(1, [2, 3].into())].into()),
        // Someone is to bring the other already.
        (3, 2, [(0, [1, 2].into())].into()),
    ];
    for (gone, kept, meanwhile) in cases {
        let two = [ids[kept].to_string(), ids[gone].to_string()];
        let two = [("kept", two[0].as_str()), ("gone", two[1].as_str())];
        let seen = lead.post(&format!("/d/{space}/duplicates/merge"), &two).done().location;
        assert_eq!(lists(), meanwhile, "{gone} into {kept}");
        let merge = seen.rsplit('=').next().unwrap();
        lead.post(&format!("/d/{space}/duplicates/{merge}/undo"), &[]).done();
        assert_eq!(lists(), before, "{gone} into {kept} and back");
    }
});
