//! The arc: the drive moves by decision alone, and what management did says whom to see again.

use crate::on_both;
use crate::world::World;
use organizing::arc::{Maneuver, Path, Stage};
use organizing::plan::{MilestoneId, Plan};
use organizing::{Day, MemberId};
use shopfloor::arc::records::{Planned, arc, boss, planned};
use shopfloor::committee::records::committee;
use shopfloor::failure::Failure;
use shopfloor::people::ledger::Roll;
use shopfloor::space::kept;
use vault::Id;

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

fn plan_of(world: &World) -> Planned {
    let keys = world.keys_of("lead");
    world.app.store.read(|shelf| planned(shelf, &keys)).unwrap().value
}

/// Puts a plan in the place of the demo's.
fn put_plan(world: &World, plan: Option<Plan>) {
    let keys = world.keys_of("lead");
    let put = move |shelf: &mut store::Writer| {
        let mut held = planned(shelf, &keys)?;
        held.value = Planned { plan, ..Planned::default() };
        kept::save(shelf, &keys, 0, &mut held)
    };
    world.app.store.write::<_, Failure, _>(world.drive(), put).unwrap();
}

fn today(world: &World) -> Day {
    Day::of(world.clock.today())
}

on_both!(a_plan_that_cannot_be_laid_says_where_and_keeps_what_was_typed, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let lead = world.person("lead");
    let path = format!("/d/{}/plan", world.drive());
    let form = format!("{path}/milestone");
    let before = plan_of(&world).plan.unwrap();
    let far = today(&world).plus(40).date().to_string();
    let nobody = Id::random().to_string();
    // 2 is the committee, which waits for 1; 1 after 2 would run in a circle.
    let good = [("milestone", "1"), ("what", "Kept words"), ("days", "5"), ("after", "")];
    for (field, value, wrong) in [
        ("what", "", "what"),
        ("days", "soon", "days"),
        ("days", "1001", "days"),
        ("after", "2", "after"),
        ("after", "999", "after"),
        ("owner", nobody.as_str(), "owner"),
        ("begun", "yesterday", "begun"),
        ("begun", far.as_str(), "begun"),
        ("done", far.as_str(), "done"),
    ] {
        let mut fields: Vec<(&str, &str)> = good.to_vec();
        fields.retain(|(name, _)| *name != field);
        fields.push((field, value));
        let reply = lead.post(&form, &fields);
        assert_eq!(reply.status, 422, "{field} {value}");
        let page = reply.text();
        assert!(page.contains(&format!("id=\"f-{wrong}-error\"")), "{field} {value}: {page}");
        assert!(field == "what" || page.contains("Kept words"), "what was typed is kept");
        assert!(matches!(field, "after" | "owner") || page.contains(value), "{field} {value}");
    }
    let reply = lead.post(&path, &[("ends", "1999-05-01")]);
    assert_eq!(reply.status, 422);
    let page = reply.text();
    assert!(page.contains("id=\"f-ends-error\"") && page.contains("1999-05-01"), "{page}");
    assert_eq!(lead.post(&path, &[("ends", "")]).status, 422);
    assert_eq!(plan_of(&world).plan.unwrap(), before, "nothing of it was kept");
    for number in ["999", "x"] {
        assert_eq!(lead.get(&format!("{form}?milestone={number}")).status, 404);
        assert_eq!(
            lead.post(&form, &[("milestone", number), ("what", "It")]).status,
            if number == "x" { 404 } else { 422 }
        );
    }
});

on_both!(
    whoever_sees_to_a_milestone_says_that_it_is_done_and_the_plan_is_laid_again,
    |engine: Engine| {
        let Some(world) = World::demo(engine, 60) else { return };
        let (lead, member) = (world.person("lead"), world.person("member"));
        let path = format!("/d/{}/plan", world.drive());
        let read = member.get(&path).ok().read();
        assert!(read.contains("does not hold any more") && read.contains("It delays:"), "{read}");
        // The committee, which is late, is somebody else's: only its owner or a lead says it is done.
        let committee = MilestoneId(2);
        let me = MemberId(world.keys_of("member").member.0);
        assert_ne!(plan_of(&world).plan.unwrap().get(committee).unwrap().owner, Some(me));
        let step = format!("{path}/step");
        let done = [("milestone", "2"), ("did", "done")];
        let refused = member.post(&step, &done);
        assert_eq!(refused.status, 422);
        assert!(refused.read().contains("Only whoever sees to it"));
        let owner = Id(me.0).to_string();
        let fields = [
            ("milestone", "2"),
            ("what", "A committee from every corner"),
            ("owner", owner.as_str()),
            ("days", "28"),
            ("after", "1"),
        ];
        assert_eq!(member.post(&format!("{path}/milestone"), &fields).status, 403);
        lead.post(&format!("{path}/milestone"), &fields).done();
        member.post(&step, &done).done();
        let now = plan_of(&world);
        assert_eq!(now.plan.as_ref().unwrap().get(committee).unwrap().done, Some(today(&world)));
        let read = member.get(&path).ok().read();
        assert!(
            read.contains("A committee from every corner") && read.contains("earlier"),
            "{read}"
        );
        assert_eq!(member.post(&step, &[("milestone", "2"), ("did", "burnt")]).status, 404);
        // Taken out, nothing waits for it; its number is never given again.
        lead.post(&format!("{path}/remove"), &[("milestone", "2")]).done();
        let plan = plan_of(&world).plan.unwrap();
        assert!(plan.milestones.iter().all(|one| !one.after.contains(&committee)));
        let most = plan.milestones.iter().map(|one| one.id.0).max().unwrap();
        lead.post(&format!("{path}/milestone"), &[("what", "A march"), ("days", "0")]).done();
        assert!(plan_of(&world).plan.unwrap().get(MilestoneId(most + 1)).is_some());
        let spanish = world.person("member");
        spanish.post("/preferences", &[("language", "es"), ("back", "/")]).done();
        assert!(spanish.get(&path).ok().read().contains("Hitos"));
        assert_eq!(world.person("coach").get(&path).status, 403);
    }
);

on_both!(a_plan_begins_with_the_usual_one_for_where_the_drive_is, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, path) = (world.person("lead"), format!("/d/{}/plan", world.drive()));
    put_plan(&world, None);
    assert!(world.person("member").get(&path).ok().read().contains("There is no plan yet"));
    let ends = today(&world).plus(150).date().to_string();
    let fields = [("ends", ends.as_str()), ("begin", "usual"), ("to", "recognition")];
    lead.post(&path, &fields).done();
    let plan = plan_of(&world).plan.unwrap();
    assert!((8..=14).contains(&plan.milestones.len()), "{}", plan.milestones.len());
    assert!(plan.milestones.iter().all(|one| one.owner.is_none()));
    let read = lead.get(&path).ok().read();
    assert!(read.contains("The plan holds") && read.contains("Nobody sees to it yet"), "{read}");
    // A day that comes sooner is kept with the milestones, and says how late we are.
    let sooner = today(&world).plus(30).date().to_string();
    lead.post(&path, &[("ends", &sooner), ("begin", "usual")]).done();
    assert_eq!(plan_of(&world).plan.unwrap().milestones, plan.milestones);
    assert!(lead.get(&path).ok().read().contains("does not hold any more"));
});

on_both!(the_calendar_is_advice_with_its_source_and_an_old_pack_warns_loudly, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, space) = (world.person("lead"), world.drive());
    let path = format!("/d/{space}/calendar");
    let choose = format!("/d/{space}/settings/jurisdiction");
    let read = world.person("member").get(&path).ok().read();
    for told in [
        "Do not rely on it",
        "This is no legal advice",
        "Weak source: ask a lawyer",
        "No day yet",
        "2 business days after the notice of hearing",
        "https://legalclarity.org",
        "Holidays are not known here",
    ] {
        assert!(read.contains(told), "{told}: {read}");
    }
    for (typed, value) in
        [("election", "1999-05-01"), ("petition", "2999-05-01"), ("strike", "soon")]
    {
        let reply = lead.post(&path, &[(typed, value), ("hearing-notice", "2027-01-04")]);
        assert_eq!(reply.status, 422, "{typed}");
        let page = reply.text();
        assert!(page.contains(&format!("id=\"f-{typed}-error\"")), "{typed}: {page}");
        assert!(page.contains(value) && page.contains("2027-01-04"), "what was typed is kept");
    }
    assert_eq!(lead.post(&choose, &[("pack", "atlantis")]).status, 404);
    assert_eq!(world.person("member").post(&choose, &[("pack", "uk")]).status, 403);
    lead.post(&choose, &[("pack", "uk")]).done();
    assert!(lead.get(&path).ok().read().contains("10 days before the first day of the strike"));
    lead.post(&choose, &[("pack", "")]).done();
    assert!(lead.get(&path).ok().read().contains("Choose the jurisdiction of this drive first"));
    assert_eq!(world.person("coach").get(&path).status, 403);
});

on_both!(readiness_stands_side_by_side_and_is_told_of_the_turfs_one_holds, |engine: Engine| {
    let Some(world) = World::demo(engine, 120) else { return };
    let (lead, member) = (world.person("lead"), world.person("member"));
    let path = format!("/d/{}/readiness", world.drive());
    let whole = lead.get(&path).ok().read();
    assert!(!whole.contains("You see the turfs that you hold"), "{whole}");
    assert!(whole.contains("No practice vote has been closed yet"), "{whole}");
    assert!(whole.contains("The last public test closed on"), "{whole}");
    let part = member.get(&path).ok().read();
    assert!(part.contains("You see the turfs that you hold"), "{part}");
    assert!(whole.contains("Emergency") && !part.contains("Emergency"), "{part}");
    for (fields, field) in [
        ([("why", ""), ("on", "2026-01-01")], "why"),
        ([("why", "Kept words"), ("on", "2999-01-01")], "on"),
        ([("why", "Kept words"), ("on", "payday")], "on"),
    ] {
        let reply = lead.post(&path, &fields);
        assert_eq!(reply.status, 422, "{fields:?}");
        let page = reply.text();
        assert!(page.contains(&format!("id=\"f-{field}-error\"")), "{page}");
        assert!(page.contains(fields[0].1) && page.contains(fields[1].1), "what was typed is kept");
    }
    assert_eq!(member.post(&path, &[("why", "We share")]).status, 403);
    lead.post(&path, &[("why", "Soup on Fridays, and a list by the door")]).done();
    assert!(member.get(&path).ok().read().contains("Soup on Fridays"));
});

on_both!(the_first_page_has_one_list_of_what_comes_next, |engine: Engine| {
    let Some(world) = World::demo(engine, 200) else { return };
    let home = format!("/d/{}", world.drive());
    let (lead, member) = (world.person("lead"), world.person("member"));
    let read = lead.get(&home).ok().read();
    assert!(read.contains("Overdue: A committee of one in ten"), "{read}");
    assert!(read.contains("Weakest: "), "{read}");
    // Without the plan, what weakens and what is missing come in its place.
    put_plan(&world, None);
    let page = lead.get(&home).ok();
    let read = page.read();
    assert!(!read.contains("Overdue: "), "{read}");
    assert!(read.contains("Third floor did less than in the test before"), "{read}");
    // Whoever holds some turfs is told of these, and of the corners, which take every turf, nothing.
    let read = member.get(&home).ok().read();
    assert!(!read.contains("The committee has nobody in"), "{read}");
    assert!(read.contains("of the turfs that you hold"), "{read}");
});

on_both!(
    a_decision_says_who_of_the_committee_was_there_to_those_who_may_read_names,
    |engine: Engine| {
        let Some(world) = World::demo(engine, 200) else { return };
        let (lead, keys, own) =
            (world.person("lead"), world.keys_of("lead"), world.keys_of("member"));
        let path = format!("/d/{}/arc", world.drive());
        let members =
            world.app.store.read(|shelf| committee(shelf, &keys)).unwrap().value.members();
        let roll = world.app.store.read(|shelf| Roll::open_all(shelf, &keys)).unwrap();
        // Somebody who is no member of the drive as well, whom the page names anyway.
        let before = world.person("member").get(&path).ok().read();
        let foreign = roll.lines().find(|line| {
            members.contains(&line.worker)
                && !own.holds(Id(line.turf.0))
                && !before.contains(line.name.reveal())
        });
        let there = foreign.unwrap();
        let id = Id(there.worker.0).to_string();
        let stranger = Id::random().to_string();
        let go = [
            ("path", "majority"),
            ("stage", "majority"),
            ("why", "Every corner but one stands."),
            ("there", id.as_str()),
            ("there", stranger.as_str()),
        ];
        lead.post(&path, &go).done();
        let read = lead.get(&path).ok().read();
        assert!(read.contains(there.name.reveal()), "{read}");
        let read = world.person("member").get(&path).ok().read();
        assert!(read.contains("with 1 of it there"), "{read}");
        assert!(!read.contains(there.name.reveal()), "{read}");
        // Public tests that met their mark are counted where the stage asks for one.
        let go = [("path", "majority"), ("stage", "public"), ("why", "The board is full.")];
        lead.post(&path, &go).done();
        let read = world.person("member").get(&path).ok().read();
        assert!(read.contains("From the structure tests that are over"), "{read}");
    }
);
