//! Pairs: what two wrote down opens for the two alone.

use crate::on_both;
use crate::world::World;
use shopfloor::failure::Failure;
use shopfloor::pairs::records::Two;
use shopfloor::space::kept;
use vault::{Id, Identity};

const NOTE: &str = "Zosia asks good questions and is ready for more";

/// Whether a pair on this page is shut to a lead: the page, the list, and the key of the notes.
fn is_shut(world: &World, page: &str) -> bool {
    let (lead, base) = (world.person("lead"), format!("/d/{}/pairs", world.drive()));
    let (keys, id) = (world.keys_of("lead"), page.rsplit('/').next().unwrap().parse::<Id>());
    let pair = organizing::PairId(id.unwrap().0);
    let held = world.app.store.read(|shelf| kept::load::<Two>(shelf, &keys, Id(pair.0))).unwrap();
    let demo = world.app.demo.as_ref().unwrap();
    let seed = demo.cast.iter().find(|person| person.part == "lead").unwrap().seed;
    let opened = held.value.key(&keys, &Identity::from_seed(seed), pair);
    lead.get(page).status == 404
        && !lead.get(&base).ok().text().contains(page)
        && matches!(opened, Err(Failure::NotFound))
}

/// An organizer and a member begin to meet, and one of them writes something down.
#[cfg(feature = "broken")]
fn noted(world: &World) -> String {
    let (base, with) = (format!("/d/{}/pairs", world.drive()), world.keys_of("member").member);
    let (organizer, with) = (world.person("organizer"), with.to_string());
    let page = organizer.post(&base, &[("with", with.as_str()), ("rhythm", "10")]).done().location;
    organizer.post(&page, &[("problems", NOTE)]).done();
    page
}

/// Notes that open for leads, too, are found.
#[cfg(feature = "broken")]
#[test]
fn broken_a_pair_that_lets_leads_in_is_found() {
    use shopfloor::broken::{Fault, set};
    let world = World::demo(crate::world::Engine::Sqlite, 60).unwrap();
    assert!(is_shut(&world, &noted(&world)));
    let world = World::demo(crate::world::Engine::Sqlite, 60).unwrap();
    set(Fault::PairsOpen);
    let page = noted(&world);
    assert!(!is_shut(&world, &page));
    assert!(world.person("lead").get(&page).ok().read().contains(NOTE), "the fault is this one");
}

on_both!(what_two_write_down_opens_for_the_two_alone, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (base, people) = (format!("/d/{}/pairs", world.drive()), ["lead", "organizer", "member"]);
    let [lead, organizer, member] = people.map(|part| world.person(part));
    let id = |part: &str| world.keys_of(part).member.to_string();
    // Beginning: each thing that is wrong is told where it was typed.
    for (fields, field) in [
        ([("with", String::new()), ("rhythm", "7".to_owned())], "with"),
        ([("with", id("member")), ("rhythm", "3".to_owned())], "rhythm"),
        ([("with", id("member")), ("rhythm", "soon".to_owned())], "rhythm"),
        ([("with", Id::random().to_string()), ("rhythm", "7".to_owned())], "with"),
    ] {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
        let reply = organizer.post(&base, &fields);
        assert_eq!(reply.status, 422, "{fields:?}");
        assert!(reply.text().contains(&format!("id=\"f-{field}-error\"")), "{fields:?}");
    }
    let with = id("member");
    let fields = [("with", with.as_str()), ("rhythm", "10"), ("part", "coach")];
    let page = organizer.post(&base, &fields).done().location;
    assert_eq!(organizer.post(&base, &fields).status, 422, "they meet already");
    // A meeting is written down by one and read by the other.
    let long = "long ".repeat(500);
    let reply = organizer.post(&page, &[("problems", &long), ("next-steps", "Kept words")]);
    assert_eq!(reply.status, 422);
    assert!(reply.text().contains("Kept words"), "what was typed is kept");
    organizer.post(&page, &[("problems", NOTE)]).done();
    assert!(member.get(&page).ok().read().contains(NOTE));
    // Not for leads, not for anyone who has the space's keys.
    assert!(is_shut(&world, &page));
    assert_eq!(lead.post(&page, &[("do", "end")]).status, 404);
    let keys = world.keys_of("lead");
    let pair = organizing::PairId(page.rsplit('/').next().unwrap().parse::<Id>().unwrap().0);
    let held = world.app.store.read(|shelf| kept::load::<Two>(shelf, &keys, Id(pair.0))).unwrap();
    assert!(held.value.pair.meetings().iter().all(|meeting| meeting.problems.is_empty()));
    // A meeting is due on both first pages when its day has come.
    world.clock.move_by(11 * 24 * 60 * 60);
    for part in ["organizer", "member"] {
        let day = world.person(part).get(&format!("/d/{}/today", world.drive())).ok().text();
        assert!(day.contains(&page), "{part} meets");
    }
    let day = world.person("lead").get(&format!("/d/{}/today", world.drive())).ok().text();
    assert!(!day.contains(&page), "not the lead");
    world.person("member").post(&page, &[("do", "end")]).done();
    let reply = world.person("organizer").post(&page, &[("problems", "More")]);
    assert_eq!(reply.status, 422, "they stopped meeting");
    assert!(world.person("organizer").get(&page).ok().read().contains(NOTE), "and it stays");
});
