//! Assessments, sheets, charts, tallies and what to do next.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use Support::*;
use common::world::*;
use organizing::MemberId;
use organizing::assessment::{
    Basis::*, Because, Freshness, LeaderStatus, Support, assess, propose, reading,
};
use organizing::chart::{Axis, Chart, Gap, Group, Line, Sheet};
use organizing::drive::{NextMove, Standing, Tally, Thermometer, Why, ages, next_moves};
use organizing::list::name::Query;
use organizing::list::next_talk::{TalkReason, next_talks};
use organizing::list::view::{Border, Filter, Page, Sort, Talker, find};
use organizing::list::{Exclusion, NextStep, Worker};
use organizing::{Day, Personal};
use proptest::prelude::*;

#[test]
fn a_reading_rests_on_the_last_act_or_word_and_on_a_guess_only_alone() {
    let cases = [
        (vec![], Unassessed, None, false, false),
        (vec![(Two, Guess, 3)], Two, Some(Guess), false, false),
        (vec![(Two, Said, 40), (Five, Guess, 1)], Two, Some(Said), true, true),
        (vec![(Three, Act, 9), (One, Said, 3)], One, Some(Said), true, true),
        (vec![(One, Said, 9), (Three, Act, 3)], Three, Some(Act), true, false),
        (vec![(Two, Said, 3), (Four, Said, 3)], Four, Some(Said), true, false),
    ];
    for (history, support, basis, counts, claimed) in cases {
        let history: Vec<_> = history.into_iter().map(|(s, b, d)| assessed(s, b, d)).collect();
        let read = reading(&history, TODAY);
        assert_eq!((read.support, read.basis), (support, basis), "{history:?}");
        assert_eq!((read.counts, read.claimed), (counts, claimed), "{history:?}");
    }
}

#[test]
fn an_assessment_ages_by_the_day() {
    use Freshness::*;
    for (days, freshness) in
        [(-1, Fresh), (0, Fresh), (29, Fresh), (30, Aging), (59, Aging), (60, Stale)]
    {
        let read = reading(&[assessed(Two, Said, days)], TODAY);
        assert_eq!(read.freshness, Some(freshness), "{days}");
    }
}

#[test]
fn a_history_only_grows() {
    let mut rosa = worker("Rosa Díaz", 1);
    assess(&mut rosa, assessed(Two, Said, 5), TODAY).unwrap();
    assess(&mut rosa, assessed(Three, Act, 20), TODAY).unwrap();
    assess(&mut rosa, assessed(One, Act, 5), TODAY).unwrap();
    let supports: Vec<Support> = rosa.assessments.iter().map(|made| made.support).collect();
    assert_eq!(supports, [Three, Two, One], "by day; of one day, as they came");
    let refused = |worker: &mut Worker, made| assess(worker, made, TODAY).unwrap_err().sentence;
    assert_eq!(refused(&mut rosa, assessed(Unassessed, Said, 0)), "assessment-needs-support");
    assert_eq!(refused(&mut rosa, assessed(Two, Said, -2)), "assessment-in-the-future");
    rosa.excluded = Some(Exclusion::Supervisor);
    assert_eq!(refused(&mut rosa, assessed(Two, Said, 0)), "assessment-of-excluded");
    assert_eq!(rosa.assessments.len(), 3);
    assert_eq!(rosa.leader, LeaderStatus::Unknown, "support never sets leader status");
}

#[test]
fn a_structure_test_proposes_and_a_person_confirms() {
    let read = |support, basis| reading(&[assessed(support, basis, 5)], TODAY);
    let none = reading(&[], TODAY);
    for (read, took_part, proposed) in [
        (none, true, Some((Two, Because::TookPart))),
        (none, false, None),
        (read(Four, Said), true, Some((Two, Because::TookPart))),
        (read(Two, Said), true, Some((Two, Because::TookPart))),
        (read(Two, Act), true, None),
        (read(One, Said), true, None),
        (read(One, Guess), true, Some((Two, Because::TookPart))),
        (read(One, Said), false, Some((Three, Because::DidNotTakePart))),
        (read(Two, Act), false, Some((Three, Because::DidNotTakePart))),
        (read(Five, Said), false, None),
    ] {
        assert_eq!(propose(&read, took_part), proposed, "{read:?} {took_part}");
    }
}

#[test]
fn a_line_follows_its_worker() {
    let mut rosa = rated("García, Rosa", 3, Three, Act, 20);
    assess(&mut rosa, assessed(Two, Said, 2), TODAY).unwrap();
    rosa.place.shift = "Night".into();
    let mut sheet = Sheet::default();
    let (before, line) = sheet.put(worker_id(7), &rosa).unwrap();
    assert_eq!(before, None);
    assert_eq!((line.support, line.basis, line.shown), (Two, Some(Said), Some(Three)));
    assert_eq!(line.folded.reveal(), "garcia rosa");
    assert_eq!((sheet.word(line.shift), sheet.word(line.job)), ("Night", ""));
    sheet.name(worker_id(7), 1);
    rosa.place.shift = "Day".into();
    let (before, line) = sheet.put(worker_id(7), &rosa).unwrap();
    assert_eq!(sheet.word(before.unwrap().shift), "Night");
    assert_eq!((sheet.word(line.shift), line.named_by), ("Day", 1));
    assert_eq!(sheet.remove(worker_id(7)), Some(line));
    assert!(sheet.lines.is_empty());
}

#[test]
fn a_sheet_has_its_bounds() {
    let mut sheet = Sheet::default();
    for number in 0..Sheet::LINES_MAX as u16 {
        sheet.put(worker_id(number), &worker("A B", 1)).unwrap();
    }
    assert_eq!(sheet.put(worker_id(999), &worker("A B", 1)).unwrap_err().sentence, "sheet-full");
    // Words that nobody uses any more make room.
    for change in 0..2_000 {
        let mut one = worker("A B", 1);
        one.place.job = format!("job {change}");
        let (_, line) = sheet.put(worker_id(change % 100), &one).unwrap();
        assert_eq!(sheet.word(line.job), one.place.job);
    }
    assert!(sheet.words.len() <= Sheet::WORDS_MAX);
}

fn workplace() -> Vec<Worker> {
    let mut workers = vec![
        rated("Ann Ash", 5, One, Act, 5),
        rated("Bea Birch", 6, Two, Said, 70),
        rated("Cy Cedar", 6, Two, Guess, 5),
        worker("Dee Date", 4),
        rated("Ed Elm", 4, Four, Said, 40),
        worker("Flo Fir", 1),
        worker("Gus Gum", 1),
        worker("Hal Hop", 1),
    ];
    for (worker, (shift, language)) in workers.iter_mut().zip([
        ("Night", "Spanish"),
        ("night ", "English"),
        ("Day", ""),
        ("Day", "English"),
    ]) {
        worker.place.shift = shift.into();
        worker.place.language = language.into();
    }
    workers[0].talker = Some(ADA);
    workers[0].leader = LeaderStatus::Leader;
    workers[7].excluded = Some(Exclusion::Manager);
    workers
}

#[test]
fn a_chart_lays_out_the_unit_by_any_two() {
    let sheets = [sheet(&workplace())];
    let tree = tree();
    let chart = Chart::of(&sheets, &tree, Axis::Turf(1), Axis::Shift, TODAY);
    let rows: Vec<Group<'_>> = chart.rows.iter().map(|row| row.group).collect();
    // North plant's dock and packing, then the south plant that has no parts.
    assert_eq!(rows, [4, 3, 1].map(|turf| Group::Turf(turf_id(turf))));
    let columns: Vec<Group<'_>> = chart.columns.iter().map(|column| column.group).collect();
    assert_eq!(columns, [Group::Word("Day"), Group::Word("Night"), Group::NotTold]);
    assert_eq!(chart.whole.unit(), 7, "those outside the unit are not on the chart");
    assert_eq!(chart.whole.by_support, [4, 1, 1, 0, 1, 0], "a guess is no assessment");
    assert_eq!((chart.whole.guessed, chart.whole.stale, chart.whole.leaders), (1, 1, 1));
    let night = chart.cell(1, 1).unwrap();
    let names: Vec<&str> = night.squares.iter().map(|line| line.name.reveal()).collect();
    assert_eq!(names, ["Ann Ash", "Bea Birch"]);
    assert_eq!(chart.rows[0].counts.gap(), Some(Gap::NoSupporter));
    assert_eq!(chart.rows[1].counts.gap(), None);
    assert_eq!(chart.rows[2].counts.gap(), Some(Gap::NobodyAssessed));
    let squares: usize = (0..3)
        .flat_map(|r| (0..3).map(move |c| (r, c)))
        .map(|(row, column)| chart.cell(row, column).unwrap().squares.len())
        .sum();
    assert_eq!(squares, 7, "everyone has one square");
    assert_eq!(chart.cell(3, 0), None);

    let by_support = Chart::of(&sheets, &tree, Axis::Support, Axis::Talker, TODAY);
    let last = by_support.rows.last().unwrap();
    assert_eq!((by_support.rows.len(), last.group), (6, Group::Support(Unassessed)));
    assert_eq!(by_support.columns.last().unwrap().group, Group::Nobody);
    let empty = Chart::of(&[] as &[Sheet], &tree, Axis::Job, Axis::Whole, TODAY);
    assert_eq!((empty.rows.len(), empty.whole.gap()), (0, None));
}

#[test]
fn a_square_keeps_its_place_when_its_support_changes() {
    let mut workers = workplace();
    let before = sheet(&workers);
    workers[1].assessments.push(assessed(Five, Act, 0));
    let after = sheet(&workers);
    let order = |sheet: &Sheet| -> Vec<String> {
        let chart = Chart::of([sheet], &tree(), Axis::Whole, Axis::Whole, TODAY);
        let cell = chart.cell(0, 0).unwrap();
        cell.squares.iter().map(|line| line.name.reveal().to_owned()).collect()
    };
    assert_eq!(order(&before), order(&after));
}

#[test]
fn the_thermometer_has_the_whole_unit_below_it() {
    let sheet = sheet(&workplace());
    let tally = Tally::of(&sheet.lines, []);
    let thermometer = Thermometer::of(&tally, Some(20), Thermometer::GOAL_PERCENT);
    assert_eq!((thermometer.unit, thermometer.unlisted), (20, 13));
    assert_eq!(thermometer.by_support[0], 17);
    assert_eq!((thermometer.supporters, thermometer.permille()), (2, 100));
    assert_eq!((thermometer.goal(), thermometer.missing()), (18, 16));
    assert!(!thermometer.reached());
    let empty = Thermometer::of(&Tally::default(), None, 90);
    assert_eq!((empty.permille(), empty.reached()), (0, false));
    // 899 of 1,000 is not 90%.
    let near = Tally { by_support: [101, 899, 0, 0, 0, 0], ..Tally::default() };
    let near = Thermometer::of(&near, None, 90);
    assert_eq!((near.permille(), near.missing(), near.reached()), (899, 1, false));
}

#[test]
fn the_next_moves_say_why() {
    let mut workers = workplace();
    let step = |days| Some(NextStep { what: Personal::new("bring Flo"), on: TODAY.plus(days) });
    workers[0].next_step = step(-2);
    workers[4].next_step = step(3);
    let sheet = sheet(&workers);
    let (me, other) = (MemberId([7; 16]), MemberId([8; 16]));
    let moves = next_moves(&sheet.lines, other, TODAY);
    let told: Vec<_> = moves.iter().map(|m| (m.why, m.turfs.clone(), m.count, m.of)).collect();
    let turfs = [1, 4, 6].map(turf_id).to_vec();
    assert_eq!(
        told,
        [
            (Why::Unassessed, turfs, 4, 6),
            (Why::NextStepOverdue, vec![], 1, 7),
            (Why::NobodyTalks, vec![], 6, 7),
            (Why::Stale, vec![], 1, 7),
        ]
    );
    // What I promised comes before what others did.
    let mut lines = sheet.lines.clone();
    lines.iter_mut().filter(|line| line.next_on.is_some()).for_each(|line| line.talker = Some(me));
    assert_eq!(next_moves(&lines, me, TODAY)[0].why, Why::MineOverdue);
    assert!(next_moves(&lines, other, TODAY).iter().all(|m| m.why != Why::MineOverdue));
    assert!(moves.iter().all(|m| m.workers.len() <= NextMove::WORKERS_MAX));
    assert!(next_moves(&[] as &[Line], other, TODAY).is_empty());
}

#[test]
fn the_drive_stands_where_its_turfs_stand() {
    let sheet = sheet(&workplace());
    let of = |turf| Tally::of(sheet.lines.iter().filter(|l| l.turf == turf_id(turf)), []);
    let tallies = [1, 4, 5, 6].map(|turf| (turf_id(turf), of(turf)));
    let standing = Standing::of(tallies.iter().map(|(turf, tally)| (*turf, tally)), None, 90);
    assert_eq!(standing.whole, Tally::of(&sheet.lines, []));
    assert_eq!(standing.turfs[0].turf, turf_id(1), "the most unassessed first");
    assert_eq!(ages(&sheet.lines, TODAY), [1, 1, 1]);
    let mut tally = Tally::default();
    for days in [0, 1, 8, 400] {
        tally.talk(TODAY.plus(-days));
    }
    let weekly = tally.weekly(TODAY, 3);
    assert_eq!((weekly.len(), weekly.iter().sum::<u32>()), (3, 3));
}

#[test]
fn whom_to_talk_to_next() {
    let mut workers = vec![
        rated("Overdue", 3, Two, Said, 10),
        worker("Named", 3),
        worker("Unassessed", 3),
        rated("Undecided", 3, Three, Said, 20),
        rated("Stale", 3, One, Act, 90),
        rated("Fresh", 3, One, Act, 3),
        worker("Ben's", 3),
        worker("Elsewhere", 4),
        worker("Rested", 3),
        rated("Agreed for later", 3, Three, Said, 20),
        worker("Outside", 3),
    ];
    workers[0].next_step = Some(NextStep { what: Personal::default(), on: TODAY.plus(-1) });
    workers[0].talker = Some(ADA);
    workers[6].talker = Some(BEN);
    workers[8].talked_on = Some(TODAY.plus(-2));
    workers[9].next_step = Some(NextStep { what: Personal::default(), on: TODAY.plus(4) });
    workers[10].excluded = Some(Exclusion::Left);
    let mut sheet = sheet(&workers);
    sheet.name(worker_id(1), 3);
    let talks = next_talks(&sheet.lines, ADA, &[turf_id(3)], TODAY, 10);
    let who: Vec<&str> =
        talks.iter().map(|t| sheet.line(t.worker).unwrap().name.reveal()).collect();
    assert_eq!(who, ["Overdue", "Named", "Unassessed", "Undecided", "Stale"]);
    assert_eq!(talks[0].reasons, [TalkReason::Overdue(1)]);
    assert_eq!(
        talks[1].reasons,
        [TalkReason::Unassessed, TalkReason::Named(3), TalkReason::NobodyTalks]
    );
    assert_eq!(talks[4].reasons, [TalkReason::Stale(90), TalkReason::NobodyTalks]);
    assert_eq!(next_talks(&sheet.lines, ADA, &[turf_id(3)], TODAY, 2).len(), 2);
}

#[test]
fn nobody_is_lost_or_told_twice_between_the_pages_of_a_list() {
    let names = ["Ann Ode", "Bea Ash", "Cy Ode", "Dee Ivy", "Ed Ash"];
    let sheets: Vec<Sheet> = (0..50)
        .map(|number| {
            let mut sheet = Sheet::default();
            for (at, name) in (0..).zip(names) {
                sheet.put(worker_id(number * 7 % 50 * 5 + at), &worker(name, 4)).unwrap();
            }
            sheet
        })
        .collect();
    for sort in [Sort::Name, Sort::Support, Sort::LastTalk, Sort::NextStep] {
        let of = |page| find(&sheets, &Filter::default(), sort, TODAY, page);
        let pages = (1..=3).flat_map(|number| of(number).1);
        let told: Vec<_> = pages.map(|e| (e.line.folded.clone(), e.line.worker)).collect();
        let mut all = told.clone();
        all.sort_unstable();
        all.dedup();
        assert_eq!((told.len(), told == all), (250, true), "{sort:?}");
        assert_eq!(of(3).0, Page::of(250, 3));
    }
}

#[test]
fn the_list_is_filtered_sorted_and_paged() {
    let sheets = [sheet(&workplace())];
    let names = |filter: Filter, sort: Sort| -> Vec<String> {
        let found = find(&sheets, &filter, sort, TODAY, 1).1;
        found.iter().map(|e| e.line.name.reveal().split(' ').next().unwrap().to_owned()).collect()
    };
    let all = Filter::default;
    let by_name = |filter| names(filter, Sort::Name);
    assert_eq!(by_name(all()).len(), 7);
    assert_eq!(by_name(Filter { border: Border::Outside, ..all() }), ["Hal"]);
    assert_eq!(by_name(Filter { border: Border::Both, ..all() }).len(), 8);
    assert_eq!(by_name(Filter { name: Query::new("b"), ..all() }), ["Bea"]);
    assert_eq!(
        by_name(Filter { turfs: vec![turf_id(4), turf_id(5)], ..all() }),
        ["Ann", "Dee", "Ed"]
    );
    assert_eq!(by_name(Filter { support: vec![One, Two], ..all() }), ["Ann", "Bea"]);
    let unassessed = by_name(Filter { support: vec![Unassessed], ..all() });
    assert_eq!(unassessed, ["Cy", "Dee", "Flo", "Gus"], "Cy is guessed only");
    assert_eq!(by_name(Filter { freshness: Some(Freshness::Stale), ..all() }), ["Bea"]);
    assert_eq!(by_name(Filter { shift: Some("NIGHT".into()), ..all() }), ["Ann", "Bea"]);
    assert_eq!(
        by_name(Filter { language: Some(String::new()), ..all() }),
        ["Cy", "Ed", "Flo", "Gus"]
    );
    assert_eq!(by_name(Filter { job: Some("none such".into()), ..all() }).len(), 0);
    assert_eq!(by_name(Filter { talker: Talker::Member(ADA), ..all() }), ["Ann"]);
    assert_eq!(by_name(Filter { talker: Talker::Nobody, ..all() }).len(), 6);
    assert_eq!(names(all(), Sort::Support), ["Ann", "Bea", "Cy", "Ed", "Dee", "Flo", "Gus"]);
    assert_eq!(find(&sheets, &all(), Sort::Name, TODAY, 1).1[0].shift(), "Night");

    assert_eq!(Page::of(0, 1), Page { number: 1, last: 1, from: 0, to: 0, total: 0 });
    assert_eq!(Page::of(250, 3), Page { number: 3, last: 3, from: 200, to: 250, total: 250 });
    assert_eq!(Page::of(250, 99).number, 3);
    assert_eq!(Page::of(100, 0), Page { number: 1, last: 1, from: 0, to: 100, total: 100 });
}

/// Any change of a worker: support, exclusion, a talk.
fn any_worker() -> impl Strategy<Value = Worker> {
    (0..6_u8, 0..3_u8, any::<bool>(), any::<bool>(), 1..4_u8).prop_map(
        |(support, basis, excluded, talked, turf)| {
            let mut worker = worker("Rosa Díaz", turf);
            let basis = [Act, Said, Guess][usize::from(basis)];
            if let Some(support) = Support::of(support).filter(|s| *s != Unassessed) {
                worker.assessments.push(assessed(support, basis, 0));
            }
            worker.excluded = excluded.then_some(Exclusion::Supervisor);
            worker.talked_on = talked.then_some(TODAY);
            worker
        },
    )
}

proptest! {
    #[test]
    fn a_tally_kept_up_is_a_tally_made_anew(
        changes in prop::collection::vec((0..20_u16, prop::option::of(any_worker())), 0..120),
        talks in prop::collection::vec(0..900_i32, 0..60),
    ) {
        let mut sheet = Sheet::default();
        let mut tally = Tally::default();
        for (number, change) in changes {
            if let Some(worker) = change {
                let (before, after) = sheet.put(worker_id(number), &worker).unwrap();
                tally.change(before.as_ref(), Some(&after));
            } else {
                tally.change(sheet.remove(worker_id(number)).as_ref(), None);
            }
        }
        let days: Vec<Day> = talks.iter().map(|days| TODAY.plus(-days)).collect();
        days.iter().for_each(|day| tally.talk(*day));
        let anew = Tally::of(&sheet.lines, days.iter().copied());
        prop_assert_eq!(&tally, &anew);
        prop_assert_eq!(tally.unit() + tally.excluded, sheet.lines.len() as u32);

        let mut parts = Tally::of(&[] as &[Line], days);
        for turf in 1..4 {
            parts.add(&Tally::of(sheet.lines.iter().filter(|l| l.turf == turf_id(turf)), []));
        }
        prop_assert_eq!(parts, tally, "the parts add up to the whole");
    }
}
