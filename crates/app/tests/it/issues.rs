//! Issues: workers' own words, counted once each, gathered by people, and what became of them.

use crate::drive::{keys, lines};
use crate::on_both;
use crate::world::World;
use organizing::conversation::Conversation;
use organizing::issues::compared;
use shopfloor::failure::Failure;
use shopfloor::issues::drawn::Drawn;
use shopfloor::issues::records::{names, raised};
use shopfloor::space::kept;
use std::collections::{BTreeMap, BTreeSet};
use vault::Id;

/// Who told what, from the one-on-ones themselves: folded wording to workers in the unit.
fn told(world: &World, part: &str) -> BTreeMap<String, BTreeSet<Id>> {
    let keys = keys(world, part);
    let unit: BTreeSet<Id> = lines(world, &keys)
        .into_iter()
        .filter(|line| line.in_unit())
        .map(|line| Id(line.worker.0))
        .collect();
    let mut told: BTreeMap<String, BTreeSet<Id>> = BTreeMap::new();
    let read = |shelf: &mut store::Reader| {
        for turf in keys.turfs() {
            kept::each::<Conversation>(shelf, &keys, turf, |held| {
                let worker = Id(held.value.worker.0);
                if unit.contains(&worker) && !held.value.open {
                    for issue in &held.value.issues {
                        let wording = compared(issue.reveal()).reveal().to_owned();
                        told.entry(wording).or_default().insert(worker);
                    }
                }
            })?;
        }
        Ok::<_, Failure>(())
    };
    world.app.store.read(read).unwrap();
    told
}

fn issue_named(world: &World, name: &str) -> Id {
    let keys = keys(world, "lead");
    let names = world.app.store.read(|shelf| names(shelf, &keys)).unwrap().value;
    let issue = names.gathered().issues.iter().find(|issue| issue.name.reveal() == name);
    Id(issue.unwrap().id.0)
}

on_both!(what_was_told_is_counted_once_for_each_of_us, |engine: Engine| {
    let Some(world) = World::demo(engine, 300) else { return };
    let space = world.drive();
    for part in ["lead", "organizer", "member"] {
        let told = told(&world, part);
        let all: BTreeSet<Id> = told.values().flatten().copied().collect();
        let page = world.person(part).get(&format!("/d/{space}/issues")).ok().read();

        assert!(page.contains(&format!("of the {} who told us anything", all.len())), "{part}");
        // Everyone in the unit either told something or stands among those not asked.
        let keys = keys(&world, part);
        let drawn = world.app.store.read(|shelf| Drawn::read(shelf, &keys)).unwrap();
        let listed: u32 = drawn.ranking.turfs.iter().map(|(_, asked)| asked.unit).sum();
        let silent: usize = drawn.ranking.not_asked.iter().map(|(_, silent)| silent.len()).sum();
        assert_eq!(silent + all.len(), listed as usize, "{part}");
    }
});

on_both!(wordings_gathered_by_a_press_count_as_one_issue, |engine: Engine| {
    let Some(world) = World::demo(engine, 300) else { return };
    let (lead, space) = (world.person("lead"), world.drive());
    let keys = keys(&world, "lead");
    let drawn = world.app.store.read(|shelf| Drawn::read(shelf, &keys)).unwrap();
    let two: Vec<String> =
        drawn.loose().iter().take(2).map(|(one, _)| one.reveal().to_owned()).collect();
    let told = told(&world, "lead");
    let workers: BTreeSet<Id> =
        two.iter().flat_map(|one| &told[compared(one).reveal()]).copied().collect();
    let path = format!("/d/{space}/issues");
    let mut form = vec![("do", "name"), ("at", "0"), ("name", " ")];
    form.extend(two.iter().map(|wording| ("wording", wording.as_str())));
    let refused = lead.post(&path, &form);
    assert_eq!(refused.status, 422);
    form[2] = ("name", "Quarry dust");
    lead.post(&path, &form).done();
    let issue = issue_named(&world, "Quarry dust");
    let page = lead.get(&format!("{path}/{issue}")).ok().read();
    assert!(page.contains(&format!("Told by {} of", workers.len())), "{page}");
    for wording in &two {
        assert!(page.contains(wording.as_str()), "{page}");
    }
    // Setting one apart leaves those who told the other.
    lead.post(&format!("{path}/{issue}"), &[("do", "apart"), ("wording", &two[0])]).done();
    let left = told[compared(&two[1]).reveal()].len();
    let page = lead.get(&format!("{path}/{issue}")).ok().read();
    assert!(page.contains(&format!("Told by {left} of")), "{page}");
});

on_both!(words_of_another_turf_are_nowhere_under_a_shared_name, |engine: Engine| {
    let Some(world) = World::demo(engine, 300) else { return };
    let space = world.drive();
    let (own, all) = (told(&world, "organizer"), told(&world, "lead"));
    let foreign: Vec<&String> = all.keys().filter(|wording| !own.contains_key(*wording)).collect();
    assert!(!foreign.is_empty());
    let organizer = world.person("organizer");
    let mut pages = organizer.get(&format!("/d/{space}/issues")).ok().read();
    let keys = keys(&world, "organizer");
    let gathered = world.app.store.read(|shelf| names(shelf, &keys)).unwrap().value;
    for issue in &gathered.gathered().issues {
        let path = format!("/d/{space}/issues/{}", Id(issue.id.0));
        pages.push_str(&organizer.get(&path).ok().read());
        for kept in issue.wordings.iter().chain(&issue.apart) {
            assert!(!all.contains_key(kept.reveal()), "a wording under the space's key");
        }
    }
    let folded = organizing::list::name::fold(&pages);
    for wording in foreign {
        assert!(!folded.contains(wording.as_str()), "{wording}");
    }
});

on_both!(a_fight_won_is_said_where_we_all_look, |engine: Engine| {
    let Some(world) = World::demo(engine, 300) else { return };
    let (lead, space) = (world.person("lead"), world.drive());
    let today = organizing::Day::of(world.clock.today());
    let (now, before) = (today.date().to_string(), today.plus(-400).date().to_string());
    let path = format!("/d/{space}/fights");
    let fight = |on: &str, took_part: &str| {
        lead.post(
            &format!("{path}/new"),
            &[
                ("kind", "march"),
                ("demand", "Shade over the loading dock"),
                ("target", "site manager"),
                ("on", on),
                ("took-part", took_part),
            ],
        )
    };
    let early = fight(&before, "");
    assert_eq!(early.status, 422);
    assert!(early.read().contains("before the drive began"), "{}", early.read());
    assert!(early.text().contains("Shade over the loading dock"), "what was typed is lost");
    let nobody = fight(&now, "Nobody Of This Name");
    assert_eq!(nobody.status, 422);
    assert!(nobody.read().contains("Nobody Of This Name"));
    let page = fight(&now, "").done().location;
    let page = page.split('?').next().unwrap().to_owned();
    let ended = |on: &str| lead.post(&page, &[("outcome", "won"), ("ended_on", on)]);
    let early = ended(&before);
    assert_eq!(early.status, 422);
    assert!(early.read().contains("before the fight"), "{}", early.read());
    ended(&now).done();
    for part in ["lead", "organizer", "member"] {
        let today = world.person(part).get(&format!("/d/{space}")).ok().read();
        assert!(today.contains("We won: Shade over the loading dock"), "{part}: {today}");
    }
    let keys = keys(&world, "lead");
    let raised = world.app.store.read(|shelf| raised(shelf, &keys)).unwrap();
    let won = format!("{} fights: 2 won", raised.fights.len());
    assert!(lead.get(&path).ok().read().contains(&won));
    assert_eq!(world.person("coach").get(&path).status, 403);
});
