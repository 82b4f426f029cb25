//! A small made-up workplace for tests.

#![allow(dead_code, reason = "each test file uses a part of it")]

use organizing::assessment::{Assessment, Basis, Support};
use organizing::chart::Sheet;
use organizing::list::{Name, Worker};
use organizing::turf::{Tree, Turf};
use organizing::{Day, MemberId, TurfId, WorkerId};

pub const TODAY: Day = Day(20_000);
pub const ADA: MemberId = MemberId([1; 16]);
pub const BEN: MemberId = MemberId([2; 16]);

pub fn worker_id(number: u16) -> WorkerId {
    let mut id = [0; 16];
    id[..2].copy_from_slice(&number.to_be_bytes());
    WorkerId(id)
}

pub fn turf_id(number: u8) -> TurfId {
    TurfId([number; 16])
}

pub fn worker(name: &str, turf: u8) -> Worker {
    Worker::new(Name::parse(name).unwrap(), turf_id(turf))
}

pub fn assessed(support: Support, basis: Basis, days_ago: i32) -> Assessment {
    Assessment { support, basis, by: ADA, on: TODAY.plus(-days_ago), conversation: None }
}

pub fn rated(name: &str, turf: u8, support: Support, basis: Basis, days_ago: i32) -> Worker {
    let mut worker = worker(name, turf);
    worker.assessments.push(assessed(support, basis, days_ago));
    worker
}

pub fn sheet(workers: &[Worker]) -> Sheet {
    let mut sheet = Sheet::default();
    for (number, worker) in (0..).zip(workers) {
        sheet.put(worker_id(number), worker).unwrap();
    }
    sheet
}

pub fn turf(number: u8, parent: Option<u8>, name: &str) -> Turf {
    Turf {
        id: turf_id(number),
        parent: parent.map(turf_id),
        name: name.to_owned(),
        sort: "department".to_owned(),
        owners: Vec::new(),
        since: TODAY,
    }
}

/// North plant (packing with its line 2 and line 10, dock), south plant.
pub fn tree() -> Tree {
    let mut tree = Tree::default();
    for (number, parent, name) in [
        (1, None, "South plant"),
        (2, None, "North plant"),
        (3, Some(2), "Packing"),
        (4, Some(2), "Dock"),
        (5, Some(3), "Line 10"),
        (6, Some(3), "Line 2"),
    ] {
        tree.add(turf(number, parent, name)).unwrap();
    }
    tree
}
