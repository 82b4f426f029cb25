//! Public files of strikes, notices and industries, as they were downloaded.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{real_data, rows};
use organizing::Day;
use organizing::targets::files::{
    CELL_CHARS_MAX, Industry, NotThisFile, Notice, NoticeColumns, RowProblem, SectorColumns,
    Sectors, Strike, StrikeColumns,
};
use std::collections::BTreeMap;

/// What a file holds, and how many rows were left out for which reason.
type Read<T> = (Vec<T>, BTreeMap<RowProblem, usize>);

fn read<T, C>(
    file: &str,
    find: impl Fn(&[Vec<&str>]) -> Result<(usize, C), NotThisFile>,
    row_of: impl Fn(&C, &[&str]) -> Result<T, RowProblem>,
) -> Option<Read<T>> {
    let rows = rows(&std::fs::read(real_data(file)?).unwrap());
    let rows: Vec<Vec<&str>> =
        rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
    let (headings, columns) = find(&rows).unwrap();
    assert_eq!(headings, 0);
    let (mut read, mut left) = (Vec::new(), BTreeMap::new());
    for row in &rows[headings + 1..] {
        match row_of(&columns, row) {
            Ok(one) => read.push(one),
            Err(problem) => *left.entry(problem).or_default() += 1,
        }
    }
    Some((read, left))
}

fn first<'r>(rows: &'r [Vec<&'r str>]) -> impl Iterator<Item = Vec<&'r str>> {
    rows.iter().take(20).cloned()
}

fn strikes_data() -> Option<Read<Strike>> {
    let file = "strikes/fmcs_work_stoppages_1984-2020.csv";
    read(file, |rows| StrikeColumns::find(first(rows)), StrikeColumns::strike)
}

fn notices_data() -> Option<Read<Notice>> {
    let file = "employers/fmcs_f7_notices_fy2004.csv";
    read(file, |rows| NoticeColumns::find(first(rows)), NoticeColumns::notice)
}

fn sectors_data() -> Option<Sectors> {
    let file = "naics/naics_2022_codes.csv";
    let (read, left) =
        read(file, |rows| SectorColumns::find(first(rows)), SectorColumns::industry)?;
    assert!(left.is_empty());
    Some(Sectors::of(read))
}

#[test]
fn the_real_work_stoppages_read_whole() {
    let Some((strikes, left)) = strikes_data() else { return };
    assert!(left.is_empty(), "{left:?}");
    assert_eq!(strikes.len(), 14_317);
    let idled = strikes.iter().filter_map(|strike| strike.idled);
    assert_eq!(idled.clone().count(), 14_317 - 45);
    assert_eq!(idled.map(u64::from).sum::<u64>(), 6_698_464);
    assert_eq!(strikes.iter().filter(|strike| strike.ended.is_none()).count(), 86);
    // Eight ended before they began, as the file has it: no days are made of these.
    assert_eq!(strikes.iter().filter(|strike| strike.days().is_none()).count(), 86 + 8);
    assert_eq!(strikes.iter().filter(|strike| strike.sector.as_deref() == Some("62")).count(), 73);
    // The file's own days, where it tells them, are ours.
    let told = strikes.iter().filter_map(|one| Some((one.days()?, one.days_told?)));
    let (alike, all) = told.fold((0, 0), |(alike, all), (ours, theirs)| {
        (alike + usize::from(ours == theirs), all + 1)
    });
    eprintln!("{alike} of {all} as many days as the file says");
    assert!(alike * 100 >= all * 90, "{alike} of {all}");
    let last = strikes.last().unwrap();
    assert_eq!((last.town(), last.state()), ("New Rochelle", "NY"));
    assert_eq!((last.idled, last.unit, last.days()), (Some(225), Some(225), Some(11)));
}

#[test]
fn the_real_notices_read_whole() {
    let Some((notices, left)) = notices_data() else { return };
    assert!(left.is_empty(), "{left:?}");
    assert_eq!(notices.len(), 20_807);
    let sum = |of: fn(&Notice) -> Option<u32>| -> (u64, usize) {
        let told: Vec<u32> = notices.iter().filter_map(of).collect();
        (told.iter().map(|count| u64::from(*count)).sum(), told.len())
    };
    assert_eq!(sum(|notice| notice.unit), (4_351_231, 20_807 - 1_424));
    assert_eq!(sum(|notice| notice.workers), (8_757_043, 20_807 - 6_876));
    assert_eq!(notices.iter().filter(|notice| notice.ends.is_none()).count(), 1_788 + 453);
    let days = notices.iter().map(|notice| notice.on);
    let date = |day: Day| day.date().to_string();
    assert_eq!(
        (date(days.clone().min().unwrap()), date(days.max().unwrap())),
        ("2003-09-30".into(), "2004-09-27".into())
    );
}

#[test]
fn the_real_industries_are_a_tree() {
    let Some(sectors) = sectors_data() else { return };
    assert_eq!(sectors.len(), 2_125);
    assert_eq!(sectors.sectors().count(), 20);
    let code = |industry: Option<&Industry>| industry.map(|one| one.code.clone());
    for (asked, sector) in [
        ("622110", Some("62")),
        ("62.0", Some("62")),
        ("31", Some("31-33")),
        ("33.0", Some("31-33")),
        ("336111", Some("31-33")),
        ("31-33", Some("31-33")),
        ("4931", Some("48-49")),
        // Not of this year's table: the narrowest that is known decides.
        ("441319", Some("44-45")),
        ("99", None),
        ("6", None),
        ("", None),
        ("6é", None),
        ("hospital", None),
        ("62211012", None),
    ] {
        assert_eq!(code(sectors.sector_of(asked)).as_deref(), sector, "{asked}");
    }
    let path: Vec<&str> = sectors.path_of("336111").iter().map(|one| one.code.as_str()).collect();
    assert_eq!(path[..3], ["31-33", "336", "3361"]);
    assert_eq!(sectors.industry_of("622").unwrap().title, "Hospitals");
    // Every code but the sectors stands below exactly one other, and all are reached from above.
    let mut reached = 0;
    let mut open: Vec<String> = sectors.sectors().map(|one| one.code.clone()).collect();
    while let Some(code) = open.pop() {
        reached += 1;
        assert_eq!(sectors.path_of(&code).last().unwrap().code, code);
        open.extend(sectors.below(&code).iter().map(|one| one.code.clone()));
    }
    assert_eq!(reached, 2_125);
    // Most strikes say their sector by its title or by a code that is there.
    let Some((strikes, _)) = strikes_data() else { return };
    let known = strikes.iter().filter_map(|one| one.sector.as_deref());
    assert!(known.clone().count() > 200);
    assert!(known.clone().all(|code| sectors.sector_of(code).is_some()));
}

const STRIKES: [&str; 12] = [
    "Employer",
    "Union",
    "Union Local",
    "Case Number",
    "BU",
    "NAICS",
    "Industry",
    "City, State",
    "# Idled",
    "Start Date",
    "End Date",
    "Duration",
];

#[test]
fn a_changed_heading_is_refused_by_its_name() {
    for (at, heading) in STRIKES.iter().enumerate() {
        let mut changed = STRIKES;
        changed[at] = "Something else";
        let needed = !["Union Local", "BU", "NAICS", "Industry", "Duration"].contains(heading);
        let found = StrikeColumns::find([changed]);
        match needed {
            true => assert_eq!(found, Err(NotThisFile::Missing(vec![heading]))),
            false => assert!(found.is_ok(), "{heading}"),
        }
    }
    // Case, signs and order do not matter, nor titles above.
    let mut turned = STRIKES.map(str::to_lowercase);
    turned.reverse();
    let turned: Vec<&str> = turned.iter().map(String::as_str).collect();
    assert_eq!(StrikeColumns::find([vec!["Work stoppages"], turned]).unwrap().0, 1);
    let two =
        ["Employer", "Union", "Industry", "Case", "City, State", "Idled", "Start", "End Date"];
    assert_eq!(
        StrikeColumns::find([two]),
        Err(NotThisFile::Missing(vec!["Case Number", "Start Date"]))
    );
    let roster = ["Name", "Phone", "Department"];
    assert_eq!(StrikeColumns::find([roster]), Err(NotThisFile::OtherFile));
    assert_eq!(NoticeColumns::find([STRIKES]), Err(NotThisFile::OtherFile));
    assert_eq!(SectorColumns::find([["title", "level"]]), Err(NotThisFile::Missing(vec!["code"])));
    assert_eq!(StrikeColumns::find(Vec::<Vec<&str>>::new()), Err(NotThisFile::OtherFile));
}

#[test]
fn a_row_that_cannot_be_read_says_why() {
    let (_, columns) = StrikeColumns::find([STRIKES]).unwrap();
    let row = [
        "Acme",
        "IBT 1",
        "",
        "2020A1",
        "",
        "62.0",
        "Care",
        "Erie, PA",
        "1,200",
        "2020-01-31",
        "02/02/2020",
        "",
    ];
    let read = columns.strike(&row).unwrap();
    assert_eq!(
        (read.idled, read.days(), read.sector.as_deref()),
        (Some(1_200), Some(3), Some("62"))
    );
    let long = "x".repeat(CELL_CHARS_MAX + 1);
    for (at, cell, wanted) in [
        (0, "", RowProblem::Nobody),
        (0, long.as_str(), RowProblem::TooLong),
        (5, "care", RowProblem::Code),
        (8, "many", RowProblem::Number),
        (8, "-3", RowProblem::Number),
        (9, "", RowProblem::Date),
        (9, "2020-02-30", RowProblem::Date),
        (10, "soon", RowProblem::Date),
    ] {
        let mut row = row;
        row[at] = cell;
        assert_eq!(columns.strike(&row), Err(wanted), "{cell}");
    }
    assert_eq!(columns.strike(&[]), Err(RowProblem::Nobody));
    assert_eq!(columns.strike(&["Acme"]), Err(RowProblem::Date));
    let (_, columns) = SectorColumns::find([["code", "title"]]).unwrap();
    for (code, good) in [
        ("62", true),
        ("31-33", true),
        ("33-31", false),
        ("6", false),
        ("1-2", false),
        ("6x", false),
    ] {
        assert_eq!(columns.industry(&[code, "Care"]).is_ok(), good, "{code}");
    }
}
