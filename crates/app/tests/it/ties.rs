//! Leader tests: who was asked to bring whom, who came, and a status that people set.

use crate::on_both;
use crate::world::World;
use organizing::assessment::LeaderStatus;
use organizing::chart::Line;
use organizing::list::Worker;
use organizing::ties::Outcome;
use organizing::{TurfId, WorkerId};
use shopfloor::failure::Failure;
use shopfloor::people::ledger::{Ledger, Roll};
use shopfloor::space::kept;
use shopfloor::ties::records::Leadership;
use std::sync::Arc;
use vault::Id;

/// Four who work beside each other and of whom nobody has written anything as a leader yet.
fn four(world: &World) -> Vec<Line> {
    let keys = world.keys_of("organizer");
    let read = |shelf: &mut store::Reader| {
        let roll = Roll::open_all(shelf, &keys)?;
        let mut lines = Vec::new();
        for line in roll.lines().filter(|line| line.in_unit()) {
            if kept::find::<Leadership>(shelf, &keys, Id(line.worker.0))?.is_none() {
                lines.push(line.clone());
            }
        }
        Ok::<_, Failure>(lines)
    };
    let lines = world.app.store.read(read).unwrap();
    let turf = lines[0].turf;
    lines.into_iter().filter(|line| line.turf == turf).take(4).collect()
}

fn leadership(world: &World, worker: WorkerId) -> Option<(Id, Leadership)> {
    let keys = world.keys_of("lead");
    let read = |shelf: &mut store::Reader| kept::find::<Leadership>(shelf, &keys, Id(worker.0));
    world.app.store.read(read).unwrap().map(|held| (held.turf, held.value))
}

fn status(world: &World, worker: WorkerId) -> LeaderStatus {
    let keys = world.keys_of("lead");
    let read = |shelf: &mut store::Reader| kept::load::<Worker>(shelf, &keys, Id(worker.0));
    world.app.store.read(read).unwrap().value.leader
}

on_both!(a_leader_is_who_people_say_after_a_test, |engine: Engine| {
    let Some(world) = World::demo(engine, 200) else { return };
    let (me, space) = (world.person("organizer"), world.drive());
    let people = four(&world);
    let ids: Vec<String> = people.iter().map(|line| Id(line.worker.0).to_string()).collect();
    let path = format!("/d/{space}/people/{}/leader", ids[0]);
    let before = status(&world, people[0].worker);
    let due = due_day(&world);
    let ask = |bring: &[&String], what: &str, due: &str| {
        let mut form: Vec<(&str, &str)> =
            bring.iter().map(|id| ("to-bring", id.as_str())).collect();
        form.extend([("to-what", what), ("due", due)]);
        me.post(&format!("{path}/tests"), &form)
    };
    for (bring, what, field) in [
        (vec![], "the meeting", "f-to-bring"),
        (vec![&ids[0]], "the meeting", "f-to-bring"),
        (vec![&ids[1]], "", "f-to-what-error"),
    ] {
        let refused = ask(&bring, what, &due);
        assert_eq!(refused.status, 422, "{field}");
        assert!(refused.text().contains(field));
    }
    let refused = ask(&[&ids[1]], "the meeting", "someday");
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("value=\"the meeting\""), "nothing typed is lost");
    ask(&[&ids[1], &ids[2]], "the meeting in the yard", &due).done();
    let page = me.get(&format!("/d/{space}/leaders")).ok().read();
    assert!(page.contains("the meeting in the yard"), "it runs");
    // Who came, once; the status stays what people said until a person sets it.
    let came = [("test", "0"), ("came", ids[1].as_str()), ("came", ids[2].as_str())];
    me.post(&format!("{path}/came"), &came).done();
    assert_eq!(me.post(&format!("{path}/came"), &came).status, 422);
    let (_, kept) = leadership(&world, people[0].worker).unwrap();
    assert_eq!(kept.tests[0].outcome(), Some(Outcome::Moved { came: 2, of: 2 }));
    assert_eq!(status(&world, people[0].worker), before);
    assert_eq!(me.post(&path, &[("status", "leader"), ("why", "")]).status, 422);
    assert_eq!(status(&world, people[0].worker), before, "not without a reason");
    me.post(&path, &[("status", "leader"), ("why", "Both came, and one brought a third")]).done();
    assert_eq!(status(&world, people[0].worker), LeaderStatus::Leader);
    // No form beside this one sets it.
    let edit = format!("/d/{space}/people/{}/edit", ids[0]);
    let name = people[0].name.reveal();
    let turf = Id(people[0].turf.0).to_string();
    let fields = [
        ("name", name),
        ("was-name", name),
        ("turf", &turf),
        ("was-turf", &turf),
        ("was-leader", "leader"),
        ("leader", "unknown"),
    ];
    me.post(&edit, &fields);
    assert_eq!(status(&world, people[0].worker), LeaderStatus::Leader);
});

fn due_day(world: &World) -> String {
    organizing::Day::of(world.app.clock.today()).plus(5).date().to_string()
}

on_both!(a_leader_test_goes_where_its_worker_goes, |engine: Engine| {
    let Some(world) = World::demo(engine, 200) else { return };
    let (me, lead, space) = (world.person("organizer"), world.person("lead"), world.drive());
    let people = four(&world);
    let ids: Vec<String> = people.iter().map(|line| Id(line.worker.0).to_string()).collect();
    let due = due_day(&world);
    let form = [("to-bring", ids[2].as_str()), ("to-what", "the meeting"), ("due", &due)];
    me.post(&format!("/d/{space}/people/{}/leader/tests", ids[0]), &form).done();
    // Merged into another record, and back.
    let merge = [("kept", ids[1].as_str()), ("gone", ids[0].as_str())];
    let seen = lead.post(&format!("/d/{space}/duplicates/merge"), &merge).done().location;
    assert!(leadership(&world, people[0].worker).is_none());
    assert_eq!(leadership(&world, people[1].worker).unwrap().1.tests.len(), 1);
    let merge = seen.split("merge=").nth(1).unwrap();
    lead.post(&format!("/d/{space}/duplicates/{merge}/undo"), &[]).done();
    assert_eq!(leadership(&world, people[0].worker).unwrap().1.tests.len(), 1);
    assert!(leadership(&world, people[1].worker).is_none());
    // To another turf, where the organizer has no key for it.
    let keys = Arc::new(world.keys_of("lead"));
    let own = world.turfs_of("organizer");
    let away = world.turfs_of("lead").into_iter().find(|turf| !own.contains(turf)).unwrap();
    let (moving, id) = (keys.clone(), Id(people[0].worker.0));
    let write = move |shelf: &mut store::Writer| {
        let mut held = kept::load::<Worker>(shelf, &moving, id)?;
        held.value.place.turf = TurfId(away.0);
        let mut ledger = Ledger::new(&moving, 0);
        ledger.keep(shelf, &mut held)?;
        ledger.close(shelf)
    };
    world.app.store.write::<_, Failure, _>(space, write).unwrap();
    assert_eq!(leadership(&world, people[0].worker).unwrap().0, away);
    assert_eq!(me.get(&format!("/d/{space}/people/{}/leader", ids[0])).status, 404);
    // And off the list.
    let write = move |shelf: &mut store::Writer| {
        let held = kept::load::<Worker>(shelf, &keys, id)?;
        let mut ledger = Ledger::new(&keys, 0);
        ledger.take_off(shelf, &held)?;
        ledger.close(shelf)
    };
    world.app.store.write::<_, Failure, _>(space, write).unwrap();
    assert!(leadership(&world, people[0].worker).is_none());
});

on_both!(a_leader_test_names_whoever_was_on_the_list_twice, |engine: Engine| {
    let Some(world) = World::demo(engine, 200) else { return };
    let (me, lead, space) = (world.person("organizer"), world.person("lead"), world.drive());
    let people = four(&world);
    let ids: Vec<String> = people.iter().map(|line| Id(line.worker.0).to_string()).collect();
    let [asked, gone, other, kept] = [0, 1, 2, 3].map(|n: usize| people[n].worker);
    let due = due_day(&world);
    let form =
        [("to-bring", &*ids[1]), ("to-bring", &ids[2]), ("to-what", "the meeting"), ("due", &due)];
    let path = format!("/d/{space}/people/{}/leader", ids[0]);
    me.post(&format!("{path}/tests"), &form).done();
    let merge = [("kept", ids[3].as_str()), ("gone", ids[1].as_str())];
    let merged = lead.post(&format!("/d/{space}/duplicates/merge"), &merge).done().location;
    let named = |who: WorkerId| {
        let mut test = leadership(&world, who).unwrap().1.tests.remove(0);
        test.to_bring.sort_unstable();
        (test.to_bring, test.ended.map(|ended| ended.came))
    };
    let sorted = |mut both: Vec<WorkerId>| {
        both.sort_unstable();
        both
    };
    assert_eq!(named(asked), (sorted(vec![kept, other]), None));
    // The one who is left of the two comes; then they were two after all.
    me.post(&format!("{path}/came"), &[("test", "0"), ("came", ids[3].as_str())]).done();
    let merge = merged.split("merge=").nth(1).unwrap();
    lead.post(&format!("/d/{space}/duplicates/{merge}/undo"), &[]).done();
    assert_eq!(named(asked), (sorted(vec![gone, other]), Some(vec![gone])));
});
