//! The employer's voter list stands beside ours for one case, and goes on its day.

use crate::on_both;
use crate::world::{Caller, Reply, World};
use organizing::list::Worker;
use shopfloor::failure::Failure;
use shopfloor::space::kept::{self, Held};
use shopfloor::voters::records::{self, Voters};
use vault::Id;

const DAY_S: i64 = 24 * 60 * 60;

fn path(world: &World) -> String {
    format!("/d/{}/voters", world.drive())
}

/// Everyone on our list, as sealed records say, by id.
fn ours(world: &World) -> Vec<Held<Worker>> {
    let keys = world.keys_of("lead");
    let mut found: Vec<Held<Worker>> = Vec::new();
    let read = world.app.store.read(|shelf| {
        keys.turfs()
            .into_iter()
            .try_for_each(|turf| kept::each::<Worker>(shelf, &keys, turf, |held| found.push(held)))
    });
    read.unwrap();
    found.sort_by_key(|held| held.id);
    found
}

/// Three of ours as the employer writes them, one of them by name alone, and two strangers.
fn file(ours: &[Held<Worker>]) -> String {
    let mut csv =
        "EXCELSIOR LIST,,,,\nEmployee Name,Cell Phone,Classification,Work Location,Date of Birth\n"
            .to_owned();
    for (number, held) in ours.iter().enumerate() {
        let name = held.value.name.full.reveal();
        let (given, family) = name.split_once(' ').unwrap();
        let phone = held.value.phones.first().filter(|_| number < 2);
        let phone = phone.map_or("", |phone| phone.reveal());
        csv.push_str(&format!("\"{family}, {given}\",{phone},Nurse,Annex,1980-02-01\n"));
    }
    csv.push_str("\"Zimmerling, Ottokar\",555 010 7777,Porter,Annex,1979-01-01\n");
    csv.push_str("\"Quimby, Zelda\",,Cook,Annex,\n,,Cook,Annex,\n");
    csv
}

fn day(world: &World, days: i32) -> String {
    organizing::Day::of(world.clock.today()).plus(days).date().to_string()
}

fn bring(lead: &Caller<'_>, csv: &str, case: &str, delete_on: &str) -> Reply {
    let fields = [("case", case), ("delete_on", delete_on)];
    lead.upload(&path(lead.world), ("file", "voters.csv", csv.as_bytes()), &fields)
}

fn kept_rows(world: &World) -> usize {
    let keys = world.keys_of("lead");
    let mut count = 0;
    let read = world.app.store.read(|shelf: &mut store::Reader| {
        for kind in ["voters", "voters-rows"] {
            shelf.records(world.drive(), world.drive(), kind, |_| {
                count += 1;
                Ok::<_, Failure>(())
            })?;
        }
        records::voters(shelf, &keys)
    });
    assert_eq!(read.unwrap().is_some(), count > 0);
    count
}

on_both!(a_voter_list_stands_beside_ours_and_nothing_of_it_goes_over, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, here) = (world.person("lead"), path(&world));
    let before: Vec<_> = ours(&world).into_iter().map(|held| (held.id, held.value)).collect();
    let three: Vec<Held<Worker>> = ours(&world)
        .into_iter()
        .filter(|held| held.value.excluded.is_none() && !held.value.phones.is_empty())
        .take(3)
        .collect();
    let csv = file(&three);
    let later = day(&world, 60);

    // What is wrong is told where it was typed, and what was typed is kept.
    let long = "7".repeat(61);
    for (case, delete_on, field) in [
        ("", later.as_str(), "case"),
        (long.as_str(), &later, "case"),
        ("", "", "case"),
        ("07-RC-310946", "", "delete_on"),
        ("07-RC-310946", "soon", "delete_on"),
        ("07-RC-310946", &day(&world, 0), "delete_on"),
        ("07-RC-310946", &day(&world, 367), "delete_on"),
    ] {
        let reply = bring(&lead, &csv, case, delete_on);
        assert_eq!(reply.status, 422, "{case} {delete_on}");
        let page = reply.text();
        assert!(page.contains(&format!("id=\"f-{field}-error\"")), "{case} {delete_on}");
        assert!(case.is_empty() || page.contains(case), "what was typed is kept");
    }
    for (csv, told) in [("", "No file was chosen"), ("Red,Blue\n1,2\n", "No column holds a name")] {
        let reply = bring(&lead, csv, "07-RC-310946", &later);
        assert_eq!(reply.status, 422);
        assert!(reply.text().contains("id=\"f-file-error\""));
        assert!(reply.read().contains(told), "{}", reply.read());
    }
    assert_eq!(kept_rows(&world), 0);

    let text = lead.follow(bring(&lead, &csv, "07-RC-310946", &later).done()).ok().read();
    for told in [
        "07-RC-310946",
        "people on it 5",
        "Zimmerling, Ottokar",
        "Quimby, Zelda",
        "One row could not be read",
    ] {
        assert!(text.contains(told), "{told} is not in: {text}");
    }
    assert!(!text.contains("1980"), "birth dates stay out");
    let reply = bring(&lead, &csv, "07-RC-310946", &later);
    assert!(reply.status == 422 && reply.read().contains("kept already"), "one at a time");

    // Only leads: not who owns a turf, not members, not coaches.
    for part in ["organizer", "member", "coach"] {
        assert_eq!(world.person(part).get(&here).status, 403, "{part}");
    }

    // A person says who is whom; only that is kept.
    let same: Vec<String> =
        three.iter().enumerate().map(|(row, held)| format!("{row}-{}", held.id)).collect();
    let page = lead.get(&here).ok().text();
    for pair in &same[..2] {
        assert!(page.contains(&format!("value=\"{pair}\" checked")), "{pair} is not proposed");
    }
    let pairs: Vec<(&str, &str)> = same.iter().map(|pair| ("same", pair.as_str())).collect();
    let text = lead.follow(lead.post(&format!("{here}/same"), &pairs).done()).ok().read();
    assert!(text.contains("3 people were said to be the same"), "{text}");
    assert!(text.contains("2 people on their list are nobody on ours"), "{text}");
    let after: Vec<_> = ours(&world).into_iter().map(|held| (held.id, held.value)).collect();
    assert!(before == after, "our list is as it was");
    // One of us is not two of theirs, and nobody unknown is anyone.
    let twice = format!("3-{}", three[0].id);
    let reply = lead.post(&format!("{here}/same"), &[("same", &twice)]);
    assert!(reply.status == 422 && reply.read().contains("cannot be two people"));
    let nobody = format!("3-{}", Id::random());
    assert_eq!(lead.post(&format!("{here}/same"), &[("same", &nobody)]).status, 404);
    let text = lead.follow(lead.post(&format!("{here}/apart"), &[("row", "2")]).done()).ok().read();
    assert!(text.contains("3 people on their list are nobody on ours"), "{text}");

    // No copy of our list has anything of theirs.
    let export = format!("/d/{}/export", world.drive());
    let csv = lead.post(&export, &[("who", "both"), ("format", "csv")]).ok().text();
    assert!(!csv.contains("Zimmerling") && !csv.contains("555 010 7777"));

    lead.follow(lead.post(&format!("{here}/delete"), &[]).done()).ok();
    assert_eq!(kept_rows(&world), 0);
});

on_both!(a_voter_list_goes_on_its_day_when_a_lead_unlocks, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, here) = (world.person("lead"), path(&world));
    let csv = file(&ours(&world)[..1]);
    bring(&lead, &csv, "07-RC-310946", &day(&world, 20)).done();
    assert!(kept_rows(&world) > 1);
    world.clock.move_by(10 * DAY_S);
    let text = world.person("lead").get(&here).ok().read();
    assert!(text.contains("It is deleted in 10 days"), "{text}");
    world.clock.move_by(9 * DAY_S);
    world.person("lead").get(&format!("/d/{}", world.drive())).ok();
    assert!(kept_rows(&world) > 1, "not before its day");
    world.clock.move_by(DAY_S);
    // Whoever has no key to it cannot delete it; the first lead who unlocks does.
    world.person("organizer").get(&format!("/d/{}", world.drive())).ok();
    assert!(kept_rows(&world) > 1);
    let lead = world.person("lead");
    lead.get(&format!("/d/{}", world.drive())).ok();
    assert_eq!(kept_rows(&world), 0);

    // Where nobody unlocked since, the page of a session that was open says so loudly.
    bring(&lead, &csv, "07-RC-310946", &day(&world, 20)).done();
    let (keys, past) = (world.keys_of("lead"), organizing::Day::of(world.clock.today()).plus(-3));
    let put = world.app.store.write(world.drive(), move |shelf| {
        let mut held: Held<Voters> = records::voters(shelf, &keys)?.unwrap();
        held.value.delete_on = past;
        kept::save(shelf, &keys, 1, &mut held)
    });
    put.unwrap();
    let page = lead.get(&here).ok();
    assert!(page.text().contains("notice warn"));
    assert!(page.read().contains("should have been deleted 3 days ago"), "{}", page.read());
});
