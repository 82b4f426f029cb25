//! Records of development: kept where their person is, told by their sheets, and one with them
//! through moves and merges.

use crate::on_both;
use crate::world::World;
use organizing::cycle::{Asked, How, Override, Promise, SizeId};
use organizing::{AskId, Day, PersonId, Personal, TurfId, WorkerId};
use shopfloor::development::accounts::{self, Accounts};
use shopfloor::development::paths::Paths;
use shopfloor::development::records::{self, Path, near, pasts, path, sizes};
use shopfloor::failure::Failure;
use shopfloor::people::ledger::{Ledger, Roll};
use shopfloor::space::kept::{self, Held};
use shopfloor::space::keys::Keys;
use store::{Reader, Writer};
use vault::Id;

fn read<T>(world: &World, read: impl FnOnce(&mut Reader, &Keys) -> Result<T, Failure>) -> T {
    let keys = world.keys_of("lead");
    world.app.store.read(|shelf| read(shelf, &keys)).unwrap()
}

fn write<T: Send + 'static>(
    world: &World,
    act: impl FnOnce(&mut Writer, &Keys) -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    let keys = world.keys_of("lead");
    world.app.store.write(world.drive(), move |shelf| act(shelf, &keys))
}

fn today(world: &World) -> Day {
    Day::of(world.clock.today())
}

fn workers(world: &World) -> Vec<(WorkerId, TurfId)> {
    let roll = read(world, Roll::open_all);
    roll.lines().map(|line| (line.worker, line.turf)).collect()
}

fn asked(of: PersonId, by: PersonId, today: Day) -> Asked {
    Asked {
        of,
        by,
        what: Personal::new("Bring two from nights"),
        size: SizeId(1),
        hours: 0,
        on: today,
        due: today.plus(7),
        support: Promise { by, what: Personal::new("I come along") },
        role: None,
        // Whoever it is may have something to talk over already.
        early: Override::record(by, today, "The bus leaves at noon").ok(),
        instead_of: None,
    }
}

/// Asks someone and, where it is said how, ends it.
fn ask(world: &World, of: PersonId, by: PersonId, ended: Option<How>) -> AskId {
    let (id, now) = (AskId(Id::random().0), today(world));
    write(world, move |shelf, keys| {
        let accounts = Accounts::read(shelf, keys)?;
        let mut held = path(shelf, keys, &accounts, of)?;
        let sizes = sizes(shelf, keys)?.value;
        let to = accounts.presence(of, true);
        held.value.record.ask(id, asked(of, by, now), to, &sizes, now)?;
        if let Some(how) = ended {
            let link = held.value.record.chain.get_mut(id).unwrap();
            link.ask_mut().end(how, by, now, Personal::default(), now)?;
        }
        let mut paths = Paths::new(keys, 0);
        paths.keep(shelf, &mut held, now)?;
        paths.close(shelf)
    })
    .unwrap();
    id
}

fn record(world: &World, of: PersonId) -> Option<Held<Path>> {
    read(world, |shelf, keys| kept::find(shelf, keys, Id(of.0)))
}

/// What the sheets say is what the records say.
fn in_step(world: &World) {
    let now = today(world);
    let (near, pasts) = read(world, |shelf, keys| Ok((near(shelf, keys)?, pasts(shelf, keys)?)));
    assert_eq!(near.len(), pasts.len());
    for (who, row) in near {
        let record = record(world, who).expect("a row has a record").value.record;
        let fresh = records::Near::of(&record, now);
        assert_eq!((row.chain, row.said, row.roles), (fresh.chain, fresh.said, fresh.roles));
    }
    for (who, past) in pasts {
        assert_eq!(past, record(world, who).unwrap().value.record.past());
    }
}

on_both!(a_record_goes_where_its_person_goes, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let people = workers(&world);
    let (first, home) = people[0];
    let other = people.iter().find(|(_, turf)| *turf != home).unwrap().1;
    let me = PersonId(world.keys_of("lead").member.0);
    let id = ask(&world, first.into(), me, None);
    in_step(&world);
    write(&world, move |shelf, keys| {
        let mut held = kept::load::<organizing::list::Worker>(shelf, keys, Id(first.0))?;
        held.value.place.turf = other;
        let mut ledger = Ledger::new(keys, 0);
        ledger.keep(shelf, &mut held)?;
        ledger.close(shelf)
    })
    .unwrap();
    let moved = record(&world, first.into()).unwrap();
    assert_eq!(moved.turf, Id(other.0));
    assert!(moved.value.record.chain.get(id).is_some());
    in_step(&world);
    write(&world, move |shelf, keys| {
        let held = kept::load::<organizing::list::Worker>(shelf, keys, Id(first.0))?;
        let mut ledger = Ledger::new(keys, 0);
        ledger.take_off(shelf, &held)?;
        ledger.close(shelf)
    })
    .unwrap();
    assert!(record(&world, first.into()).is_none());
    in_step(&world);
});

on_both!(two_records_of_one_person_become_one_and_come_apart_again, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let people = workers(&world);
    let [stays, goes, third] = [people[0].0, people[1].0, people[2].0];
    let lead = world.person("lead");
    let me = PersonId(world.keys_of("lead").member.0);
    let (one, two) = (
        ask(&world, stays.into(), me, Some(How::Done)),
        ask(&world, goes.into(), me, Some(How::Done)),
    );
    // Someone was asked by the one that goes.
    let by_gone = ask(&world, third.into(), goes.into(), None);
    // So was the one that stays: it is not changed twice.
    ask(&world, stays.into(), goes.into(), None);
    let all = || [stays, goes, third].map(|who| record(&world, who.into()).map(|h| h.value.record));
    let before = all();
    let base = format!("/d/{}/duplicates", world.drive());
    let fields = [("kept", Id(stays.0).to_string()), ("gone", Id(goes.0).to_string())];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
    let merged = lead.post(&format!("{base}/merge"), &fields).done();
    let [kept, gone, other] = all();
    let kept = kept.unwrap();
    assert!(gone.is_none());
    assert!(kept.chain.get(one).is_some() && kept.chain.get(two).is_some());
    let other = other.unwrap();
    assert_eq!(other.chain.get(by_gone).unwrap().ask().asked().by, stays.into());
    in_step(&world);
    let merge = merged.location.split("merge=").nth(1).unwrap();
    lead.post(&format!("{base}/{merge}/undo"), &[]).done();
    assert_eq!(all(), before);
    in_step(&world);
});

on_both!(a_member_and_a_worker_who_are_one_person_have_one_record, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    // Some have said who they are on the list.
    let known = read(&world, Accounts::read);
    let mut people = workers(&world);
    people.retain(|(worker, _)| known.account((*worker).into()).is_none());
    let (lead, member) = (world.keys_of("lead").member, world.keys_of("member").member);
    let [lead, member] = [lead, member].map(|id| organizing::MemberId(id.0));
    let (worker, other) = (people[0].0, people[1].0);
    let id = ask(&world, member.into(), lead.into(), None);
    let by_member = ask(&world, other.into(), member.into(), None);
    let now = today(&world);
    let link = move |shelf: &mut Writer, keys: &Keys, who, to| {
        accounts::say(shelf, keys, (0, now), who, Some(to))
    };
    write(&world, move |shelf, keys| link(shelf, keys, member, worker)).unwrap();
    assert!(record(&world, member.into()).is_none());
    assert!(record(&world, worker.into()).unwrap().value.record.chain.get(id).is_some());
    let asked = record(&world, other.into()).unwrap().value.record;
    assert_eq!(asked.chain.get(by_member).unwrap().ask().asked().by, worker.into());
    let accounts = read(&world, Accounts::read);
    assert_eq!(accounts.account(worker.into()), Some(member));
    assert_eq!(accounts.person(member), worker.into());
    in_step(&world);
    let taken = write(&world, move |shelf, keys| link(shelf, keys, lead, worker));
    assert!(matches!(taken, Err(Failure::Refused(_))), "one worker has one account");
});

on_both!(what_a_member_is_asked_they_read_in_their_own_record, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, member) = (world.person("lead"), world.person("member"));
    let who = world.keys_of("member").member;
    let person = format!("/d/{}/people/{who}", world.drive());
    let due = today(&world).plus(7).date().to_string();
    let form = [("what", "Come on Thursday"), ("size", "0"), ("due", due.as_str())];
    lead.post(&format!("{person}/ask"), &form).done();
    let held = record(&world, PersonId(who.0)).unwrap();
    assert!(world.keys_of("member").holds(held.turf), "it lies in a turf of theirs");
    assert!(member.get(&format!("{person}/record")).ok().read().contains("Come on Thursday"));
    let own = member.get(&format!("/d/{}/today", world.drive())).ok().read();
    assert!(!own.contains("Come on Thursday"), "a week is too far off for today: {own}");
});
