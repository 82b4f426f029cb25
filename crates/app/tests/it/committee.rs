//! The committee: seats by decision, gaps by name, and what whoever holds a part may read.

use crate::on_both;
use crate::world::World;
use organizing::chart::Line;
use organizing::committee::Committee;
use organizing::list::{Exclusion, Worker};
use organizing::{TurfId, WorkerId};
use shopfloor::committee::records;
use shopfloor::committee::shown::{Shown, Ticked};
use shopfloor::failure::Failure;
use shopfloor::people::ledger::{Ledger, Roll};
use shopfloor::space::kept;
use shopfloor::space::keys::Keys;
use std::sync::Arc;
use vault::Id;

fn committee(world: &World) -> Committee {
    let keys = world.keys_of("lead");
    world.app.store.read(|shelf| records::committee(shelf, &keys)).unwrap().value
}

fn shown(world: &World, keys: &Keys) -> Shown {
    world.app.store.read(|shelf| Shown::of(shelf, keys, Ticked::default())).unwrap()
}

/// Someone in the unit who is not on the committee.
fn someone(world: &World, keys: &Keys) -> Line {
    let members = committee(world).members();
    let roll = world.app.store.read(|shelf| Roll::open_all(shelf, keys)).unwrap();
    let mut lines = roll.lines().filter(|line| line.in_unit() && !members.contains(&line.worker));
    lines.next().unwrap().clone()
}

fn change(
    world: &World,
    keys: &Arc<Keys>,
    worker: WorkerId,
    act: impl FnOnce(&mut Worker) + Send + 'static,
) {
    let keys = keys.clone();
    let write = move |shelf: &mut store::Writer| {
        let mut held = kept::load::<Worker>(shelf, &keys, Id(worker.0))?;
        act(&mut held.value);
        let mut ledger = Ledger::new(&keys, 0);
        ledger.keep(shelf, &mut held)?;
        ledger.close(shelf)
    };
    world.app.store.write::<_, Failure, _>(world.drive(), write).unwrap();
}

on_both!(a_seat_is_a_decision_with_its_reason, |engine: Engine| {
    let Some(world) = World::demo(engine, 200) else { return };
    let (lead, space, keys) = (world.person("lead"), world.drive(), world.keys_of("lead"));
    let who = someone(&world, &keys);
    let path = format!("/d/{space}/committee/{}", Id(who.worker.0));
    let refused = lead.post(&path, &[("why", "  ")]);
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("f-why-error"));
    assert!(!committee(&world).members().contains(&who.worker));
    lead.post(&path, &[("why", "Named by the whole corridor")]).done();
    let page = lead.get(&format!("/d/{space}/committee")).ok().read();
    assert!(page.contains("Named by the whole corridor") && page.contains(who.name.reveal()));
    assert_eq!(lead.post(&path, &[("why", "Once more")]).status, 422, "on it already");
    // They leave by a decision too, and that they sat stays written down.
    lead.post(&format!("{path}/leave"), &[("why", "Moved to another city")]).done();
    let now = committee(&world);
    assert!(!now.members().contains(&who.worker));
    assert!(now.seats.iter().any(|seat| seat.worker == who.worker && seat.left.is_some()));
    // Nobody but leads decides, and no supervisor sits.
    for part in ["organizer", "member", "coach"] {
        assert_eq!(world.person(part).post(&path, &[("why", "Why")]).status, 403, "{part}");
    }
    let keys = Arc::new(keys);
    change(&world, &keys, who.worker, |worker| worker.excluded = Some(Exclusion::Supervisor));
    let refused = lead.post(&path, &[("why", "A good foreman")]);
    assert_eq!(refused.status, 422);
    assert!(!committee(&world).members().contains(&who.worker));
});

on_both!(someone_taken_off_the_list_does_not_hold_their_seat_for_ever, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, space, keys) =
        (world.person("lead"), world.drive(), Arc::new(world.keys_of("lead")));
    let who = someone(&world, &keys);
    let path = format!("/d/{space}/committee/{}", Id(who.worker.0));
    lead.post(&path, &[("why", "Named by the whole corridor")]).done();
    let (held_by, worker) = (keys.clone(), Id(who.worker.0));
    let take_off = move |shelf: &mut store::Writer| {
        let held = kept::load::<Worker>(shelf, &held_by, worker)?;
        let mut ledger = Ledger::new(&held_by, 0);
        ledger.take_off(shelf, &held)?;
        ledger.close(shelf)
    };
    world.app.store.write::<_, Failure, _>(space, take_off).unwrap();
    // The committee's page leads to the form, and the form ends the seat.
    let page = lead.get(&format!("/d/{space}/committee")).ok().text();
    assert!(page.contains(&path), "no way to end the seat");
    lead.get(&path).ok();
    assert_eq!(lead.post(&format!("{path}/leave"), &[("why", " ")]).status, 422);
    lead.post(&format!("{path}/leave"), &[("why", "Not on the list any more")]).done();
    assert!(!committee(&world).members().contains(&who.worker));
    // Nobody is seated who is not on the list, and nobody else's seat is made up.
    assert_eq!(lead.post(&path, &[("why", "Once more")]).status, 404);
    assert_eq!(lead.get(&path).status, 404);
    let nobody = format!("/d/{space}/committee/{}", Id::random());
    assert_eq!(lead.post(&format!("{nobody}/leave"), &[("why", "Why")]).status, 404);
});

on_both!(the_check_is_never_met_while_nights_have_nobody, |engine: Engine| {
    let Some(world) = World::demo(engine, 200) else { return };
    let (lead, space, keys) = (world.person("lead"), world.drive(), world.keys_of("lead"));
    let before = shown(&world, &keys);
    let nights = |shown: &Shown| {
        shown.check.gaps().any(|gap| matches!(&gap.corner, organizing::committee::Corner::Shift(name) if name == "Night"))
    };
    assert!(nights(&before) && !before.check.is_met());
    // One in fifty is reached at once; the gap stands, and is named.
    lead.post(&format!("/d/{space}/committee/share"), &[("one-in", "50")]).done();
    let after = shown(&world, &keys);
    assert_eq!(after.check.missing(), 0);
    assert!(nights(&after) && !after.check.is_met());
    let page = lead.get(&format!("/d/{space}/committee")).ok().read();
    assert!(page.contains("Shift: Night") && !page.contains("enough of us, from every corner"));
    for wrong in ["1", "51", "many"] {
        let refused = lead.post(&format!("/d/{space}/committee/share"), &[("one-in", wrong)]);
        assert_eq!(refused.status, 422, "{wrong}");
    }
    // The plan closes what it can; ticking those it names shows it, and changes nothing.
    let ticked: Vec<String> =
        after.next.recruits.iter().map(|r| format!("also={}", Id(r.worker.0))).collect();
    assert!(!ticked.is_empty() && after.next.near.1 > after.next.near.0);
    let page = lead.get(&format!("/d/{space}/committee?{}", ticked.join("&"))).ok().read();
    assert!(page.contains("Closes:"), "{page}");
    assert_eq!(committee(&world), committee(&world));
    assert!(after.next.recruits.iter().all(|recruit| {
        let line = after.line(recruit.worker).unwrap();
        line.support.number() < 4 && !line.excluded
    }));
});

on_both!(whoever_holds_a_part_reads_no_names_of_the_others, |engine: Engine| {
    let Some(world) = World::demo(engine, 200) else { return };
    let (space, keys) = (world.drive(), world.keys_of("organizer"));
    let all = world.app.store.read(|shelf| Roll::open_all(shelf, &world.keys_of("lead"))).unwrap();
    let members = committee(&world).members();
    let foreign: Vec<&Line> = all
        .lines()
        .filter(|line| members.contains(&line.worker) && !keys.holds(Id(line.turf.0)))
        .collect();
    assert!(!foreign.is_empty());
    for path in ["committee", "leaders", "map", "bullseye"] {
        let page = world.person("organizer").get(&format!("/d/{space}/{path}")).ok().text();
        for line in &foreign {
            assert!(!page.contains(&Id(line.worker.0).to_string()), "{path}");
        }
    }
    let page = world.person("organizer").get(&format!("/d/{space}/committee")).ok().read();
    assert!(page.contains("Someone in "));
    for path in ["committee", "leaders", "map", "bullseye"] {
        let reply = world.person("coach").get(&format!("/d/{space}/{path}"));
        assert_eq!(reply.status, 403, "{path}: a coach sees counts only");
    }
});

on_both!(a_merge_keeps_the_seat, |engine: Engine| {
    let Some(world) = World::demo(engine, 200) else { return };
    let (lead, space, keys) = (world.person("lead"), world.drive(), world.keys_of("lead"));
    let who = someone(&world, &keys);
    let path = format!("/d/{space}/committee/{}", Id(who.worker.0));
    lead.post(&path, &[("why", "Named by the whole corridor")]).done();
    let other = someone(&world, &keys);
    assert_ne!(TurfId([0; 16]), other.turf);
    let (kept, gone) = (Id(other.worker.0).to_string(), Id(who.worker.0).to_string());
    lead.post(&format!("/d/{space}/duplicates/merge"), &[("kept", &kept), ("gone", &gone)]).done();
    let now = committee(&world).members();
    assert!(now.contains(&other.worker) && !now.contains(&who.worker));
});
