//! Someone who can write to the database wants a deed unseen: each member remembers the newest entry
//! of the log that they saw, and is told when it does not go on from there.

use super::stage::{LEAD, MEMBER, Stage, keys_of};
use crate::world::{Caller, World};
use rusqlite::{Connection, params};
use shopfloor::space::audit::{Act, Event, append};

const BROKEN: &str = "was cut or changed";

fn db(world: &World) -> Connection {
    Connection::open(world.folder.path().join("shopfloor.db")).unwrap()
}

fn told(stage: &Stage, caller: &Caller<'_>) -> bool {
    caller.get(&format!("/d/{}/members", stage.space())).ok().read().contains(BROKEN)
}

fn export(stage: &Stage, caller: &Caller<'_>) {
    let fields = [("who", "both"), ("format", "csv")];
    caller.post(&format!("/d/{}/export", stage.space()), &fields).ok();
}

fn cut(stage: &Stage, world: &World) {
    let space = stage.space().0;
    let last = "SELECT MAX(n) FROM audit WHERE space = ?1";
    let cut = format!("DELETE FROM audit WHERE space = ?1 AND n = ({last})");
    assert_eq!(db(world).execute(&cut, params![space]).unwrap(), 1);
}

/// A deed that is not in the log, by someone with the space's key.
fn deed(stage: &Stage, world: &World) {
    let keys = keys_of(world, stage.space(), stage.person(MEMBER));
    let act = Act::Export { workers: 1, contacts: false };
    let event = Event { at_s: 0, by: stage.account(MEMBER), act };
    world.app.store.write(stage.space(), move |shelf| append(shelf, &keys, 1, &event)).unwrap();
}

#[test]
fn a_deed_cut_off_the_log_is_missed_by_whoever_saw_it() {
    let stage = Stage::set();
    let world = stage.world();
    let lead = stage.enter(&world, LEAD);
    export(&stage, &lead);
    assert!(!told(&stage, &lead));
    cut(&stage, &world);
    assert!(told(&stage, &lead), "who did it remembers");
    // Also on the next day, and also once the log is longer than it was.
    for _ in 0..2 {
        deed(&stage, &world);
        assert!(told(&stage, &stage.enter(&world, LEAD)));
    }
    // Who had not looked meanwhile saw nothing that is missing.
    assert!(!told(&stage, &stage.enter(&world, MEMBER)));
}

#[test]
fn a_log_that_goes_on_otherwise_is_told_at_the_next_sign_in() {
    let stage = Stage::set();
    let world = stage.world();
    export(&stage, &stage.enter(&world, LEAD));
    assert!(!told(&stage, &stage.enter(&world, MEMBER)));
    cut(&stage, &world);
    deed(&stage, &world);
    for actor in [LEAD, MEMBER] {
        assert!(told(&stage, &stage.enter(&world, actor)));
    }
}

#[test]
fn an_honest_log_is_never_called_broken() {
    let stage = Stage::set();
    let world = stage.world();
    let lead = stage.enter(&world, LEAD);
    export(&stage, &lead);
    let member = stage.account(MEMBER);
    let gone = lead.post(&format!("/d/{}/members/{member}/remove", stage.space()), &[]).done();
    lead.follow(gone).ok();
    export(&stage, &stage.enter(&world, LEAD));
    assert!(!told(&stage, &lead) && !told(&stage, &stage.enter(&world, LEAD)));
    let page = lead.get(&format!("/d/{}/members", stage.space())).ok().read();
    assert!(page.contains("Took the list away") && page.contains("Mark of the last one"));
}
