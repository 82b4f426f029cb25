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
use shopfloor::space::kept::{self, Held};
use shopfloor::space::keys::Keys;
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
    let away = keys.turfs().into_iter().find(|turf| *turf != home).unwrap();
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
