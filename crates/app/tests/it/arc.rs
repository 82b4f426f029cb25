//! The arc: the drive moves by decision alone, and what management did says whom to see again.

use crate::on_both;
use crate::world::World;
use organizing::arc::{Maneuver, Path, Stage};
use shopfloor::arc::records::{arc, boss};

on_both!(a_drive_moves_by_a_decision_with_its_reason_and_never_by_itself, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, keys) = (world.person("lead"), world.keys_of("lead"));
    let path = format!("/d/{}/arc", world.drive());
    let at = || world.app.store.read(|shelf| arc(shelf, &keys)).unwrap().value;
    assert_eq!((at().path(), at().stage()), (Path::Majority, Stage::Committee));
    for (fields, field) in [
        ([("path", "majority"), ("stage", "public"), ("why", " ")], "why"),
        ([("path", "majority"), ("stage", "acting"), ("why", "Kept words")], "stage"),
        ([("path", "majority"), ("stage", "committee"), ("why", "Kept words")], "stage"),
        ([("path", "majority"), ("stage", ""), ("why", "Kept words")], "stage"),
    ] {
        let reply = lead.post(&path, &fields);
        assert_eq!(reply.status, 422, "{fields:?}");
        let page = reply.text();
        assert!(page.contains(&format!("id=\"f-{field}-error\"")), "{fields:?}");
        assert!(fields[2].1 == " " || page.contains("Kept words"), "what was typed is kept");
        assert_eq!(at().moves().len(), 1);
    }
    // Marks that are missing warn and are written beside the decision; they forbid nothing.
    let go = [("path", "early"), ("stage", "acting"), ("why", "Nights want the fans now.")];
    for part in ["organizer", "member", "coach"] {
        assert_eq!(world.person(part).post(&path, &go).status, 403, "{part}");
    }
    let page = lead.post(&path, &go).done().location;
    assert_eq!((at().path(), at().stage()), (Path::PreMajority, Stage::Acting));
    assert!(at().moves()[1].missing > 0);
    lead.get(&page).ok();
    let read = world.person("member").get(&path).ok().read();
    assert!(read.contains("Nights want the fans now."), "{read}");
    assert!(read.contains("not known"), "what is not known is said to be: {read}");
    assert!(read.contains("Only those who hold every turf can know it"), "{read}");
    assert_eq!(world.person("coach").get(&path).status, 403);
});

on_both!(whoever_wavers_is_seen_again_after_what_management_did, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (member, keys) = (world.person("member"), world.keys_of("lead"));
    let path = format!("/d/{}/boss", world.drive());
    let told = || world.app.store.read(|shelf| boss(shelf, &keys)).unwrap().value;
    let before = told().rows.len();
    for (fields, field) in [
        ([("what", ""), ("on", ""), ("note", "Kept words")], "what"),
        ([("what", "threats"), ("on", "1999-05-01"), ("note", "Kept words")], "on"),
        ([("what", "threats"), ("on", "2999-05-01"), ("note", "Kept words")], "on"),
    ] {
        let reply = member.post(&path, &fields);
        assert_eq!(reply.status, 422, "{fields:?}");
        let page = reply.text();
        assert!(page.contains(&format!("id=\"f-{field}-error\"")), "{fields:?}");
        assert!(page.contains("Kept words"), "what was typed is kept");
    }
    let fields = [("what", "threats"), ("note", "They say the wing may close.")];
    member.post(&path, &fields).done();
    assert_eq!(told().rows.len(), before + 1);
    assert_eq!(told().rows[before].event.what, Maneuver::Threats);
    let page = member.get(&path).ok().text();
    assert!(page.contains("They say the wing may close."));
    assert!(page.contains("/talk\""), "whoever wavers is one press from a one-on-one");
    // A mistake is taken back by whoever wrote it, or a lead; nobody else.
    let back = format!("{path}/take-back");
    let number = before.to_string();
    let event = [("event", number.as_str())];
    assert_eq!(world.person("organizer").post(&back, &event).status, 403);
    member.post(&back, &event).done();
    assert_eq!(told().standing().count(), before);
    assert!(!member.get(&path).ok().text().contains("They say the wing may close."));
    assert_eq!(world.person("coach").get(&path).status, 403);
    assert_eq!(member.post(&back, &[("event", "99999")]).status, 404);
});
