//! The backs of sheets say what the workers' own records and their one-on-ones say.

use crate::on_both;
use crate::world::World;
use organizing::chart::Back;
use organizing::conversation::Conversation;
use organizing::issues::IssueSheet;
use organizing::list::Worker;
use organizing::movement::History;
use organizing::ties::TieSheet;
use organizing::{ConversationId, TurfId, WorkerId};
use shopfloor::failure::Failure;
use shopfloor::people::backs::open_all;
use shopfloor::people::ledger::Ledger;
use shopfloor::people::renewing::{Backs, left};
use shopfloor::space::kept::{self, Held, Kept};
use shopfloor::space::keys::Keys;
use shopfloor::turfs::records::tree;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use vault::Id;

/// What stands on the backs, in an order of its own.
#[derive(Debug, Default, PartialEq, Eq)]
struct Told {
    ties: BTreeSet<String>,
    issues: BTreeSet<String>,
    pasts: BTreeSet<String>,
}

impl Told {
    fn add(&mut self, ties: &TieSheet, issues: &IssueSheet, history: &History) {
        self.ties.extend(ties.told.iter().map(|told| format!("{told:?}")));
        self.issues.extend(issues.told.iter().map(|told| {
            let (who, words) = (told.worker, told.wording.reveal());
            format!("{who:?} {words} {} {:?} {}", told.place, told.on, told.times)
        }));
        for past in &history.pasts {
            let talked = past.talked.iter().map(|t| (t.on, history.member(t.by), t.inoculated));
            let assessed =
                past.assessed.iter().map(|a| (a.on, history.member(a.by), a.support, a.basis));
            let on: BTreeSet<&str> = history.topics_of(past).collect();
            let told = (past.worker, talked.collect::<Vec<_>>(), assessed.collect::<Vec<_>>(), on);
            self.pasts.insert(format!("{told:?}"));
        }
    }
}

/// Holds the backs against a recount; says how many ties, issues and pasts they tell.
pub fn in_step(world: &World, keys: &Keys) -> (usize, usize, usize) {
    let read = |shelf: &mut store::Reader| {
        let (mut stands, mut anew) = (Told::default(), Told::default());
        let ties = open_all::<TieSheet>(shelf, keys)?;
        let issues = open_all::<IssueSheet>(shelf, keys)?;
        let history = open_all::<History>(shelf, keys)?;
        for sheet in &ties {
            stands.add(sheet, &IssueSheet::default(), &History::default());
        }
        for sheet in &issues {
            stands.add(&TieSheet::default(), sheet, &History::default());
        }
        for sheet in &history {
            stands.add(&TieSheet::default(), &IssueSheet::default(), sheet);
        }
        for turf in keys.turfs() {
            let (mut workers, mut talks) = (Vec::new(), BTreeMap::new());
            kept::each::<Worker>(shelf, keys, turf, |held| workers.push(held))?;
            kept::each::<Conversation>(shelf, keys, turf, |held: Held<Conversation>| {
                talks.insert(ConversationId(held.id.0), held.value);
            })?;
            for worker in workers {
                let of_theirs = |id: &ConversationId| talks.get(id).cloned();
                let theirs: Vec<Conversation> =
                    worker.value.conversations.iter().filter_map(of_theirs).collect();
                let id = WorkerId(worker.id.0);
                let mut sides = (TieSheet::default(), IssueSheet::default(), History::default());
                sides.0.put(id, &worker.value, &theirs);
                sides.1.put(id, &worker.value, &theirs);
                sides.2.put(id, &worker.value, &theirs);
                anew.add(&sides.0, &sides.1, &sides.2);
            }
        }
        Ok::<_, Failure>((stands, anew))
    };
    let (stands, anew) = world.app.store.read(read).unwrap();
    assert_eq!(stands.ties, anew.ties);
    assert_eq!(stands.issues, anew.issues);
    assert_eq!(stands.pasts, anew.pasts);
    (stands.ties.len(), stands.issues.len(), stands.pasts.len())
}

on_both!(whoever_moves_takes_along_what_they_told, |engine: Engine| {
    let Some(world) = World::demo(engine, 200) else { return };
    let keys = Arc::new(world.keys_of("lead"));
    let before = in_step(&world, &keys);
    let (one, home) = {
        let read = |shelf: &mut store::Reader| {
            let mut found: Option<(Id, Id)> = None;
            for turf in keys.turfs() {
                kept::each::<Worker>(shelf, &keys, turf, |held: Held<Worker>| {
                    let told = !held.value.ties.is_empty() && !held.value.conversations.is_empty();
                    found = found.or(told.then_some((held.id, held.turf)));
                })?;
            }
            Ok::<_, Failure>(found.unwrap())
        };
        world.app.store.read(read).unwrap()
    };
    let away = world.turfs_of("lead").into_iter().find(|turf| *turf != home).unwrap();
    for to in [away, home] {
        let keys = keys.clone();
        let write = move |shelf: &mut store::Writer| {
            let mut worker = kept::load::<Worker>(shelf, &keys, one)?;
            worker.value.place.turf = TurfId(to.0);
            let mut ledger = Ledger::new(&keys, 0);
            ledger.keep(shelf, &mut worker)?;
            ledger.close(shelf)
        };
        world.app.store.write::<_, Failure, _>(world.drive(), write).unwrap();
        assert_eq!(in_step(&world, &world.keys_of("lead")), before);
    }
});

/// A drive as it was before sheets had backs, but for one whose layout nobody can read any more.
fn from_before(world: &World, keys: &Arc<Keys>) {
    let keys = keys.clone();
    let write = move |shelf: &mut store::Writer| {
        let mut spoilt = None;
        for turf in keys.turfs() {
            shelf.records(keys.space, turf, History::KIND, |row| {
                spoilt = spoilt.or(Some((row.id, row.revision, row.epoch)));
                Ok::<_, Failure>(())
            })?;
            shelf.delete_records(keys.space, turf, TieSheet::KIND)?;
            shelf.delete_records(keys.space, turf, IssueSheet::KIND)?;
        }
        let (id, expected, epoch) = spoilt.unwrap();
        let other = store::Change { expected, epoch, week: 0, sealed: b"another layout" };
        shelf.put_record(keys.space, History::KIND, id, &other)?;
        shelf.delete_records(keys.space, Id::ZERO, Backs::KIND)?;
        Ok(())
    };
    world.app.store.write::<_, Failure, _>(world.drive(), write).unwrap();
}

on_both!(a_drive_from_before_has_its_backs_again_when_it_is_opened, |engine: Engine| {
    let Some(world) = World::demo(engine, 200) else { return };
    let (lead, own) = (Arc::new(world.keys_of("lead")), world.keys_of("organizer"));
    let (before, of_own) = (in_step(&world, &lead), in_step(&world, &own));
    from_before(&world, &lead);
    // Whoever comes first can do it for their own turfs only.
    world.person("organizer").get(&format!("/d/{}/issues", world.drive())).ok();
    assert_eq!(in_step(&world, &own), of_own);
    let tree = world.app.store.read(|shelf| tree(shelf, &lead)).unwrap().value;
    let others = tree.turfs.iter().map(|turf| Id(turf.id.0)).filter(|turf| !own.holds(*turf));
    let waiting = world.app.store.read(|shelf| left(shelf, &lead)).unwrap();
    assert_eq!(BTreeSet::from_iter(waiting), others.collect());
    world.person("lead").get(&format!("/d/{}/leaders", world.drive())).ok();
    assert_eq!(in_step(&world, &lead), before);
    assert!(world.app.store.read(|shelf| left(shelf, &lead)).unwrap().is_empty());
});

on_both!(whoever_opens_a_large_drive_from_before_sees_how_far_it_is, |engine: Engine| {
    let Some(world) = World::demo(engine, 1_500) else { return };
    let keys = Arc::new(world.keys_of("lead"));
    let before = in_step(&world, &keys);
    from_before(&world, &keys);
    let lead = world.person("lead");
    let path = format!("/d/{}/movement", world.drive());
    let work = lead.get(&path).location;
    assert!(work.starts_with("/work/"), "{work}");
    let next = loop {
        let seen = lead.get(&work);
        match seen.status {
            303 => break seen.location,
            _ => drop(seen.ok()),
        }
        std::thread::yield_now();
    };
    assert_eq!(next, path);
    lead.get(&path).ok();
    assert_eq!(in_step(&world, &keys), before);
});
