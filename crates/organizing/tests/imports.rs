//! Importing a roster: the plan, the changes, the way back.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::world::*;
use organizing::list::edit::Part;
use organizing::list::import::{Act, Rules, Undo, add, plan_import, undo, update};
use organizing::list::roster::{RosterRow, RowProblem};
use organizing::list::{Name, Worker};
use organizing::turf::Tree;
use organizing::{ImportId, Personal, TurfId, WorkerId};
use proptest::prelude::*;

fn row(name: &str, phone: &str, number: &str) -> RosterRow {
    RosterRow {
        name: Name::parse(name).unwrap(),
        phones: [phone].iter().filter(|p| !p.is_empty()).map(|p| Personal::new(p)).collect(),
        number: Personal::new(number),
        ..RosterRow::default()
    }
}

const IMPORT: ImportId = ImportId([5; 16]);

fn plan(list: &[(WorkerId, &Worker)], rows: &[Result<RosterRow, RowProblem>]) -> Vec<Act> {
    plan_import(list, rows, &tree(), Rules::default()).acts
}

#[test]
fn an_import_finds_the_workers_on_the_list() {
    let mut rosa = worker("Rosa Quiñones", 3);
    rosa.roster_number = "0042".into();
    let mut pat = worker("Pat O'Brien", 3);
    pat.phones = vec!["(555) 010-2345".into()];
    let ana = worker("Ana García", 3);
    let mut ana2 = worker("Ana García", 4);
    ana2.phones = vec!["555-010-7777".into()];
    let kim = worker("Kim Oyelaran", 4);
    let list: Vec<(WorkerId, &Worker)> =
        (0..).map(worker_id).zip([&rosa, &pat, &ana, &ana2, &kim]).collect();
    let rows = [
        // A new family name under the same number; a number that was given to someone else.
        Ok(row("Rosa Whitfield", "", "0042")),
        Ok(row("Linh Tran", "", "0042")),
        Ok(row("O'BRIEN, PAT", "5550102345", "")),
        // Two of that name are on the list.
        Ok(row("Ana Garcia", "", "")),
        Ok(row("OYELARAN, KIM", "", "")),
        Err(RowProblem::NoName),
        Ok(row("Oyelaran, Kim", "", "0099")),
        Ok(row("Oyelaran, Kim", "555-010-1111", "0099")),
    ];
    let acts = plan(&list, &rows);
    assert_eq!(acts.len(), rows.len(), "every row has one act");
    assert_eq!(acts[0], Act::LeaveAlone { row: 0, worker: worker_id(0) });
    assert_eq!(acts[1], Act::Add { row: 1, suspects: vec![worker_id(0)] });
    let update = |row, worker, changed| Act::Update { row, worker, changed };
    assert_eq!(acts[2], update(2, worker_id(1), vec![Part::Name]));
    assert!(matches!(&acts[3], Act::Add { row: 3, .. }));
    assert_eq!(acts[5], Act::Unreadable { row: 5, problem: RowProblem::NoName });
    assert_eq!(acts[7], Act::Repeats { row: 7, first: 6 });
}

#[test]
fn the_same_roster_twice_changes_nothing_the_second_time() {
    let rows: Vec<Result<RosterRow, RowProblem>> = [
        row("Quiñones, Rosa", "555-010-2345", "1"),
        row("García, Luis", "555-010-2345", "2"),
        row("Tran, Linh", "", ""),
        row("O'Brien, Pat", "555-010-9999", ""),
        row("Okafor, Ada", "", "5"),
    ]
    .into_iter()
    .map(Ok)
    .collect();
    let acts = plan(&[], &rows);
    assert!(acts.iter().all(|act| matches!(act, Act::Add { .. })), "a shared phone is no match");
    let workers: Vec<Worker> =
        rows.iter().flatten().map(|row| add(row.clone(), turf_id(3), IMPORT)).collect();
    let list: Vec<(WorkerId, &Worker)> = (0..).map(worker_id).zip(&workers).collect();
    for (number, act) in plan(&list, &rows).into_iter().enumerate() {
        assert_eq!(act, Act::LeaveAlone { row: number, worker: worker_id(number as u16) });
    }
}

#[test]
fn an_update_fills_and_changes_but_never_erases() {
    let mut rosa = worker("Rosa Quiñones", 3);
    rosa.roster_number = "42".into();
    rosa.phones = vec!["(555) 010-2345".into()];
    rosa.place.job = "Packer".into();
    rosa.place.shift = "Night".into();
    rosa.place.language = "Spanish".into();
    let told = RosterRow {
        job: "Lead packer".into(),
        language: "English".into(),
        address: "1 Main St".into(),
        turf: vec!["North plant".into(), "Dock".into()],
        ..row("QUINONES, ROSA", "555-010-8888", "42")
    };
    let dock = tree().find_path(&told.turf);
    let (after, changed) = update(&rosa, &told, dock, Rules::default());
    assert_eq!(changed, [Part::Name, Part::Phones, Part::Address, Part::Job]);
    assert_eq!(after.phones.len(), 2);
    assert_eq!((after.place.shift.as_str(), after.place.language.as_str()), ("Night", "Spanish"));
    assert_eq!(after.place.turf, turf_id(3), "organizers drew the turfs");
    let moves = Rules { moves: true, ..Rules::default() };
    assert_eq!(update(&rosa, &told, dock, moves).0.place.turf, turf_id(4));
    assert!(update(&after, &told, dock, Rules::default()).1.is_empty(), "a second time, nothing");
}

#[test]
fn undoing_an_import_leaves_what_people_did_since() {
    let told = RosterRow { job: "Packer".into(), ..row("Rosa Quiñones", "", "42") };
    let added = add(told.clone(), turf_id(3), IMPORT);
    let mut moved = added.clone();
    moved.sheet = 4;
    assert_eq!(undo(None, &added, &moved), Undo::Remove, "housekeeping is no touch");
    let mut talked = added.clone();
    talked.talked_on = Some(TODAY);
    assert_eq!(undo(None, &added, &talked), Undo::Keep);

    let mut before = worker("Rosa Quiñones", 3);
    before.place.job = "Loader".into();
    let (mut after, _) = update(&before, &told, None, Rules::default());
    after.import = Some(IMPORT);
    assert_eq!(undo(Some(&before), &after, &after), Undo::Restore(Box::new(before.clone())));
    let mut since = after.clone();
    since.place.job = "Driver".into();
    since.place.shift = "Night".into();
    let Undo::Restore(restored) = undo(Some(&before), &after, &since) else { panic!() };
    assert_eq!((restored.place.job.as_str(), restored.place.shift.as_str()), ("Driver", "Night"));
    assert!(restored.roster_number.is_empty());
}

/// Draws what is missing on the way to a roster's turf, as an import does.
fn draw(tree: &mut Tree, names: &[&str]) -> Option<TurfId> {
    let (mut last, known) = tree.way(names);
    for name in &names[known..] {
        let number = u8::try_from(tree.turfs.len()).unwrap() + 1;
        tree.add(turf(number, last.map(|turf| turf.0[0]), name)).unwrap();
        last = Some(turf_id(number));
    }
    last
}

/// Names as rosters write them: some of turfs that there are, some not, some twice.
fn names() -> impl Strategy<Value = Vec<&'static str>> {
    let name = prop::sample::select(vec![
        "South plant",
        "NORTH plant",
        "Packing",
        "packing ",
        "Dock",
        "Line 2",
        "Kitchen",
        "Cafe",
    ]);
    prop::collection::vec(name, 1..=3)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn what_a_roster_names_is_drawn_once_and_within_what_there_is(
        paths in prop::collection::vec(names(), 1..12),
    ) {
        let before = tree();
        let mut after = before.clone();
        let drawn: Vec<_> = paths.iter().map(|names| draw(&mut after, names)).collect();
        let tops = |tree: &Tree| tree.parts(None).map(|turf| turf.id).collect::<Vec<_>>();
        prop_assert_eq!(tops(&before), tops(&after), "nothing new stands beside the workplace");
        for (names, turf) in paths.iter().zip(drawn) {
            // What the preview says of a row is where the row goes, and the next roster's too.
            prop_assert_eq!(after.find_path(names), turf);
            if let Some(known) = before.find_path(names) {
                prop_assert_eq!(turf, Some(known));
            }
            let top = before.find(None, names[0]).map(|turf| turf.id).or(before.workplace());
            prop_assert!(after.is_within(turf.unwrap(), top.unwrap()));
        }
        let drawn = after.clone();
        for names in &paths {
            draw(&mut after, names);
        }
        prop_assert_eq!(after, drawn, "a second time, nothing");
    }
}

#[test]
fn departments_without_a_site_are_planned_within_the_workplace() {
    let mut rosa = worker("Rosa Quiñones", 1);
    rosa.roster_number = "42".into();
    let told = RosterRow { turf: vec!["Packing".into()], ..row("Rosa Quiñones", "", "42") };
    let moves = Rules { moves: true, ..Rules::default() };
    let mut tree = tree();
    let plan = |tree: &Tree, rosa: &Worker| {
        plan_import(&[(worker_id(0), rosa)], &[Ok(told.clone())], tree, moves).acts.remove(0)
    };
    let moved = Act::Update { row: 0, worker: worker_id(0), changed: vec![Part::Turf] };
    assert_eq!(plan(&tree, &rosa), moved, "to a turf that is not drawn yet");
    let drawn = draw(&mut tree, &["Packing"]).unwrap();
    assert_eq!(tree.path_name(drawn), "South plant / Packing", "not the other plant's");
    assert_eq!(plan(&tree, &rosa), moved, "to the one that is");
    rosa.place.turf = drawn;
    assert_eq!(plan(&tree, &rosa), Act::LeaveAlone { row: 0, worker: worker_id(0) });
}
