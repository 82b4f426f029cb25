//! Elections that others held: which tally counts, how they ended, which are like a drive.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{real_data, rows};
use organizing::elections::{
    CaseKind, Columns, Condition, Days, ELECTIONS_MIN, Election, ForUnion, Needed, NotResults,
    Outcome, Profile, RowProblem, Sector, Size, Tally, TallyKind, Union, elections, like, merged,
};
use organizing::{Day, Share};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// A tally of 20 voters of one unit, by one union.
fn tally(day: i32, votes: u32, against: u32) -> Tally {
    Tally {
        case: "04-RC-000001".into(),
        asked: CaseKind::Workers,
        unit: "A".into(),
        employer: "A Bakery".into(),
        state: "PA".into(),
        filed: Some(Day(0)),
        counted: Some(Day(day)),
        kind: TallyKind::Initial,
        self_determination: false,
        eligible: 20,
        unions: vec![on_ballot("Local 1", votes)],
        against,
        void: 0,
        challenged: 0,
        determinative: false,
        runoff_due: false,
        certified: None,
        sector: None,
    }
}

fn on_ballot(name: &str, votes: u32) -> ForUnion {
    ForUnion { name: name.into(), union: Union::of(name), votes }
}

#[test]
fn the_last_tally_that_settles_an_election_counts() {
    use Outcome::*;
    let open = |tally: Tally| Tally { determinative: true, challenged: 9, ..tally };
    let rerun = |tally: Tally| Tally { kind: TallyKind::Rerun, ..tally };
    let two = |a: u32, b: u32, tally: Tally| Tally {
        unions: vec![on_ballot("Local 1", a), on_ballot("Teamsters Local 2", b)],
        ..tally
    };
    // What, the tallies, and the elections they come to: day, voters, end.
    type Case = (&'static str, Vec<Tally>, Vec<(i32, u32, Outcome)>);
    let table: Vec<Case> = vec![
        ("one count", vec![tally(40, 9, 8)], vec![(40, 20, Won)]),
        ("as many for as against", vec![tally(40, 8, 8)], vec![(40, 20, Lost)]),
        (
            "challenged, then counted",
            vec![open(tally(40, 5, 4)), tally(60, 5, 7)],
            vec![(60, 20, Lost)],
        ),
        ("challenged, never counted", vec![open(tally(40, 5, 4))], vec![(40, 20, Open)]),
        (
            "challenged, closed with a union certified",
            vec![Tally { certified: Some(true), ..open(tally(40, 5, 5)) }],
            vec![(40, 20, Won)],
        ),
        ("nothing counted", vec![tally(40, 0, 0)], vec![(40, 20, Open)]),
        ("held again", vec![tally(40, 9, 3), rerun(tally(90, 3, 9))], vec![(90, 20, Lost)]),
        (
            "held again and open, though the first was settled",
            vec![tally(40, 9, 3), open(rerun(tally(90, 4, 4)))],
            vec![(90, 20, Open)],
        ),
        (
            "a run-off",
            vec![
                Tally { runoff_due: true, ..two(6, 5, tally(40, 0, 4)) },
                Tally { kind: TallyKind::RunOff, ..two(9, 5, tally(60, 0, 0)) },
            ],
            vec![(60, 20, Won)],
        ),
        ("the same tally twice", vec![tally(40, 9, 3), tally(40, 9, 3)], vec![(40, 20, Won)]),
        (
            "two on one day, the second after some were no longer challenged",
            vec![tally(40, 5, 6), tally(40, 5, 4)],
            vec![(40, 20, Lost)],
        ),
        (
            "one ballot over two rows",
            vec![
                tally(40, 6, 0),
                Tally { unions: vec![on_ballot("Teamsters Local 2", 7)], ..tally(40, 0, 0) },
            ],
            vec![(40, 20, Won)],
        ),
        (
            "groups that voted apart",
            vec![tally(40, 9, 3), Tally { eligible: 7, ..tally(40, 2, 5) }],
            vec![(40, 7, Lost), (40, 20, Won)],
        ),
        (
            "professionals asked about being in one unit",
            vec![
                Tally { self_determination: true, eligible: 7, ..tally(40, 2, 5) },
                tally(40, 9, 3),
            ],
            vec![(40, 20, Won)],
        ),
        (
            "two units",
            vec![tally(40, 9, 3), Tally { unit: "B".into(), ..tally(41, 1, 3) }],
            vec![(40, 20, Won), (41, 20, Lost)],
        ),
    ];
    for (what, tallies, wanted) in table {
        let mut turned = tallies.clone();
        turned.reverse();
        for tallies in [tallies, turned] {
            let found = elections(tallies);
            let told: Vec<(i32, u32, Outcome)> =
                found.iter().map(|e| (e.counted.unwrap().0, e.eligible, e.outcome)).collect();
            assert_eq!(told, wanted, "{what}");
        }
    }
    let joined = elections(vec![
        tally(40, 6, 0),
        Tally { unions: vec![on_ballot("Teamsters Local 2", 7)], ..tally(40, 0, 0) },
    ]);
    assert_eq!((joined[0].unions.len(), joined[0].votes_for()), (2, 13));
}

#[test]
fn of_a_case_in_two_files_the_newer_count_stands() {
    let file = |day: i32, filed: Option<i32>, votes: u32| {
        let tally = Tally { filed: filed.map(Day), ..tally(day, votes, 3) };
        elections(vec![tally])
    };
    for (files, votes) in [
        (vec![file(40, None, 5), file(60, None, 6)], 6),
        (vec![file(60, None, 6), file(40, None, 5)], 6),
        (vec![file(40, None, 5), file(40, None, 6)], 6),
        (vec![file(40, Some(0), 5), file(40, None, 6)], 5),
        (vec![file(40, None, 5)], 5),
    ] {
        let found = merged(files);
        assert_eq!((found.len(), found[0].votes_for()), (1, votes));
    }
    let other = Tally { case: "04-RC-000002".into(), ..tally(10, 1, 0) };
    let both =
        merged(vec![elections(vec![tally(40, 9, 3), other.clone()]), elections(vec![other])]);
    assert_eq!(both.len(), 2);
}

const HEADINGS: [&str; 9] = [
    "Case Number",
    "A column nobody knows",
    "Case Name",
    "Date Filed",
    "Tally Date",
    "No of Eligible Voters",
    "Labor Union1",
    "Votes for Labor Union1",
    "Votes Against",
];

#[test]
fn rows_are_read_as_the_board_writes_them() {
    let (place, columns) =
        Columns::find([vec!["Election Results"], vec!["", ""], HEADINGS.to_vec()]).unwrap();
    assert_eq!(place, 2);
    let row = |edit: &[(usize, &'static str)]| {
        let mut row = vec![
            "04-rc-21470",
            "",
            " Rosa's \n Bakery ",
            "01/31/2023",
            "2023-03-02",
            "1,024",
            "Bakers, Local 6",
            "",
            "12",
        ];
        for (at, cell) in edit {
            row[*at] = cell;
        }
        columns.tally(&row)
    };
    let read = row(&[]).unwrap();
    assert_eq!(read.case, "04-RC-021470");
    assert_eq!(read.employer, "Rosa's Bakery");
    assert_eq!(read.sector, Some(Sector::Making));
    assert_eq!((read.eligible, read.valid(), read.unions.len()), (1024, 12, 1));
    let days = elections(vec![read])[0].days();
    assert_eq!(days, Some(30));
    for (edit, wanted) in [
        ((0, "04-XX-021470"), RowProblem::Case),
        ((0, "Total"), RowProblem::Case),
        ((3, "13/31/2023"), RowProblem::Date),
        ((3, "31.1.2023"), RowProblem::Date),
        ((4, "02/29/2023"), RowProblem::Date),
        ((4, "02/28/0023"), RowProblem::Date),
        ((5, ""), RowProblem::Eligible),
        ((5, "0"), RowProblem::Eligible),
        ((5, "many"), RowProblem::Number),
        ((8, "-3"), RowProblem::Number),
    ] {
        assert_eq!(row(&[edit]), Err(wanted), "{edit:?}");
    }
    assert_eq!(row(&[(4, "")]).unwrap().counted, None);
    assert_eq!(columns.tally(&["04-RC-021470"]), Err(RowProblem::Eligible));
}

#[test]
fn a_list_of_people_is_not_taken_for_results() {
    let roster = vec!["Name", "Phone", "Department"];
    assert_eq!(Columns::find([roster]), Err(NotResults::OtherFile));
    assert_eq!(Columns::find(Vec::<Vec<&str>>::new()), Err(NotResults::OtherFile));
    let filings = vec!["Case Number", "Case Name", "Date Filed", "Tally Date"];
    let missing = vec![Needed::Eligible, Needed::For, Needed::Against];
    assert_eq!(Columns::find([filings]), Err(NotResults::Missing(missing)));
}

#[test]
fn unions_and_sectors_are_told_by_plain_words_or_not_at_all() {
    for (name, union) in [
        (
            "District 1199C, National Union of Hospital and Health Care Employees, AFSCME",
            Union::Afscme,
        ),
        ("1199SEIU United Healthcare Workers East", Union::Seiu),
        ("Workers United a/w SEIU", Union::WorkersUnited),
        ("General Teamsters, Chauffeurs and Helpers Local Union 249", Union::Teamsters),
        ("United Electrical, Radio & Machine Workers of America (UE)", Union::Ue),
        ("INTERNATIONAL BROTHERHOOD OF ELECTRICAL WORKERS, LOCAL 98", Union::Ibew),
        (
            "International Union, Security, Police and Fire Professionals of America (SPFPA)",
            Union::Guards,
        ),
        ("State, County and Municipal Employees", Union::Afscme),
        ("Cafe Workers of Smartville", Union::Other),
        ("", Union::Other),
    ] {
        assert_eq!(Union::of(name), union, "{name}");
    }
    for (employer, text, sector) in [
        ("Mercy Hospital", "", Some(Sector::Care)),
        ("First Student, Inc.", "All school bus drivers and monitors", Some(Sector::Transport)),
        ("Acme, LLC", "All nurses, excluding guards and drivers", Some(Sector::Care)),
        ("Acme, LLC", "All employees, EXCLUDING nurses", None),
        ("Hospital Bus Lines", "", None),
        ("Acme, LLC", "", None),
    ] {
        assert_eq!(Sector::told(employer, text), sector, "{employer}: {text}");
    }
    for (union, sector) in Union::ALL.into_iter().zip(Sector::ALL) {
        assert_eq!(Union::from_id(union.id()), Some(union));
        assert_eq!(Sector::from_id(sector.id()), Some(sector));
    }
}

fn election(eligible: u32, state: &str, union: &str, outcome: Outcome) -> Election {
    let mut one = elections(vec![tally(40, 1, 0)]).remove(0);
    one.eligible = eligible;
    one.state = state.into();
    one.unions = vec![on_ballot(union, 1)];
    one.outcome = outcome;
    one
}

/// Asked for more than there is, as few conditions as possible are let go, and the size last.
#[test]
fn too_few_alike_let_go_of_the_fewest_conditions() {
    use Outcome::*;
    let many = |count, eligible, state, union, outcome| -> Vec<Election> {
        (0..count).map(|_| election(eligible, state, union, outcome)).collect()
    };
    let mut all = many(20, 30, "PA", "Teamsters", Won);
    all.extend(many(9, 30, "PA", "Teamsters", Lost));
    let this = Profile {
        size: Some(Size::To49),
        state: Some("PA".into()),
        union: Some(Union::Teamsters),
        ..Profile::default()
    };
    // Twenty-nine alike, and not one more anywhere: all conditions are let go, and still too few.
    let found = like(&this, &all);
    assert!(found.too_few());
    assert_eq!(found.widened_by, [Condition::Size, Condition::State, Condition::Union]);
    // One more whose end is not known does not help; of another union, it does.
    all.extend(many(1, 30, "PA", "Teamsters", Open));
    assert!(like(&this, &all).too_few());
    all.extend(many(1, 30, "PA", "Bakers", Lost));
    let found = like(&this, &all);
    assert_eq!(found.widened_by, [Condition::Union]);
    assert_eq!(found.won, Share { count: 20, of: 30 });
    assert_eq!((found.elections, found.open), (31, 1));
    // Either the union or the state: the union goes.
    all.extend(many(1, 30, "NJ", "Teamsters", Won));
    assert_eq!(like(&this, &all).widened_by, [Condition::Union]);
    // Thirty alike: nothing goes.
    all.extend(many(1, 30, "PA", "Teamsters", Won));
    let found = like(&this, &all);
    assert!(found.widened_by.is_empty() && found.kept.len() == 3);
    assert_eq!(found.won, Share { count: 21, of: ELECTIONS_MIN });
    // Those that end representation are not like a drive.
    for one in &mut all {
        one.kind = CaseKind::Ending;
    }
    assert_eq!(like(&this, &all).elections, 0);
}

#[test]
fn days_are_told_as_days_that_happened() {
    for (days, wanted) in [
        (vec![], None),
        (vec![7], Some((7, 7, 7))),
        (vec![9, 1], Some((1, 1, 9))),
        (vec![4, 3, 2, 1], Some((1, 2, 3))),
        (vec![5, 1, 4, 2, 3], Some((2, 3, 4))),
    ] {
        let told = Days::of(days).map(|days| (days.lower, days.median, days.upper));
        assert_eq!(told, wanted);
    }
    let mut one = election(5, "PA", "Local 1", Outcome::Won);
    for (filed, days) in [(Some(Day(40)), Some(0)), (Some(Day(41)), None), (None, None)] {
        one.filed = filed;
        assert_eq!(one.days(), days);
    }
}

proptest! {
    /// Whatever is asked: those found meet what was kept, the counts add up, the bands too, and
    /// nothing is let go while there are enough.
    #[test]
    fn what_is_found_is_alike_and_adds_up(
        made in prop::collection::vec((1_u32..600, 0_usize..3, 0_usize..3, 0_usize..3), 0..400),
        asked in (0_usize..8, 0_usize..4, 0_usize..4),
    ) {
        let states = ["PA", "NJ", "DE"];
        let unions = ["Teamsters", "SEIU", "Our own"];
        let ends = [Outcome::Won, Outcome::Lost, Outcome::Open];
        let all: Vec<Election> = made
            .iter()
            .map(|(n, state, union, end)| election(*n, states[*state], unions[*union], ends[*end]))
            .collect();
        let this = Profile {
            size: Size::ALL.get(asked.0).copied(),
            state: states.get(asked.1).map(|state| (*state).to_owned()),
            union: unions.get(asked.2).map(|union| Union::of(union)),
            ..Profile::default()
        };
        let found = like(&this, &all);
        prop_assert_eq!(found.elections, found.won.of + found.open);
        prop_assert_eq!(found.places.len(), found.elections as usize);
        for one in found.places.iter().map(|place| &all[*place]) {
            for condition in &found.kept {
                let met = match condition {
                    Condition::Size => this.size == Some(Size::of(one.eligible)),
                    Condition::State => this.state.as_ref() == Some(&one.state),
                    Condition::Union => one.has(this.union.unwrap()),
                    _ => false,
                };
                prop_assert!(met);
            }
        }
        let banded: u32 = match this.size.filter(|_| found.kept.contains(&Condition::Size)) {
            Some(size) => found.by_size[size as usize].1.of,
            None => found.by_size.iter().map(|(_, share)| share.of).sum(),
        };
        prop_assert_eq!(banded, found.won.of);
        prop_assert!(!found.too_few() || found.kept.is_empty());
        let whole = all.iter().filter(|one| one.outcome != Outcome::Open).count();
        prop_assert!(found.too_few() == (whole < ELECTIONS_MIN as usize));
    }
}

/// The rows of a file, their tallies, and how many were left out for which reason.
type Read = (Vec<Vec<String>>, Vec<Tally>, BTreeMap<RowProblem, usize>);

/// Reads a file of results as it is.
fn real(file: &str) -> Option<Read> {
    let rows = rows(&std::fs::read(real_data(file)?).unwrap());
    let (place, columns) =
        Columns::find(rows.iter().map(|row| row.iter().map(String::as_str))).unwrap();
    let (mut tallies, mut left) = (Vec::new(), BTreeMap::new());
    for row in &rows[place + 1..] {
        let cells: Vec<&str> = row.iter().map(String::as_str).collect();
        match columns.tally(&cells) {
            Ok(tally) => tallies.push(tally),
            Err(problem) => *left.entry(problem).or_default() += 1,
        }
    }
    Some((rows, tallies, left))
}

/// How often what the ballots say and how the case was closed agree, over cases of one election
/// that workers asked for and that were closed with a certificate. They need not: whoever votes to
/// join a unit that there is already wins, and only the results are certified.
fn agreement(tallies: &[Tally], found: &[Election]) -> (usize, usize) {
    let closed: BTreeMap<&str, Option<bool>> =
        tallies.iter().map(|tally| (tally.case.as_str(), tally.certified)).collect();
    let (mut alike, mut all) = (0, 0);
    for (before, one) in found.iter().enumerate() {
        let neighbour = |at: usize| found.get(at).is_some_and(|other| other.case == one.case);
        let alone = !neighbour(before + 1) && !before.checked_sub(1).is_some_and(neighbour);
        let alone = alone && one.kind == CaseKind::Workers;
        let (true, Some(certified)) = (alone, closed[one.case.as_str()]) else { continue };
        all += 1;
        alike += usize::from((one.outcome == Outcome::Won) == certified);
    }
    (alike, all)
}

#[test]
fn the_real_download_reads_whole() {
    let file = "nlrb/recent_election_results_20230417_regions04_06.csv";
    let Some((rows, tallies, left)) = real(file) else { return };
    assert_eq!(rows.len() - 1, 2_304);
    // Two rows do not say how many could vote; one is about a unit’s limits, where nobody votes.
    assert_eq!(left, BTreeMap::from([(RowProblem::Case, 1), (RowProblem::Eligible, 2)]));
    let found = elections(tallies.clone());
    let cases = found.iter().map(|one| &one.case).collect::<std::collections::BTreeSet<_>>();
    assert!((2_130..=2_142).contains(&cases.len()), "{}", cases.len());
    let one = |case: &str| found.iter().filter(|one| one.case == case).collect::<Vec<_>>();
    // Held three times: 14 to 74, 40 to 44, 80 to 40.
    let third = one("04-RC-205272");
    assert_eq!((third.len(), third[0].votes_for(), third[0].outcome), (1, 80, Outcome::Won));
    // A run-off, a ballot with four unions over two rows, professionals apart, never settled.
    assert_eq!(one("06-RC-228976")[0].votes_for(), 46);
    assert_eq!(one("04-RC-207888")[0].unions.len(), 4);
    assert_eq!(one("04-RC-308901").len(), 2);
    assert_eq!(one("04-RC-295650")[0].outcome, Outcome::Open);
    let (alike, all) = agreement(&tallies, &found);
    let told = found.iter().filter(|one| one.sector.is_some()).count();
    let named = found.iter().filter(|one| !one.has(Union::Other)).count();
    eprintln!(
        "{} elections of {} cases; {alike} of {all} closed as counted; sector told of {told}, union of {named}",
        found.len(),
        cases.len(),
    );
    assert!(alike * 100 >= all * 99, "{alike} of {all}");
    let like_one = like(&Profile { size: Some(Size::To49), ..Profile::default() }, &found);
    eprintln!(
        "25 to 49 voters: {:?}, days {:?}",
        like_one.won,
        like_one.days.map(|d| (d.lower, d.median, d.upper, d.of))
    );
}

#[test]
fn the_records_request_reads_whole() {
    let file = "nlrb/foia_2022-000194_elections_with_mode_2017-2021_no_unit_text.csv";
    let Some((rows, tallies, left)) = real(file) else { return };
    assert_eq!(rows.len() - 1, 6_927);
    assert_eq!(left.values().sum::<usize>(), 6_927 - tallies.len());
    // Where nobody could vote, nothing was counted.
    assert_eq!(left, BTreeMap::from([(RowProblem::Eligible, 21)]));
    let found = elections(tallies.clone());
    let (alike, all) = agreement(&tallies, &found);
    eprintln!("{} elections; {alike} of {all} closed as counted", found.len());
    assert!(alike * 100 >= all * 96, "{alike} of {all}");
    let days = like(&Profile::default(), &found).days.unwrap();
    eprintln!("days {} {} {} of {}", days.lower, days.median, days.upper, days.of);
}

/// The board's own totals of elections, voters and votes, by year and by who asked.
#[test]
fn the_yearly_results_sum_to_the_boards_own_totals() {
    let Some((rows, tallies, left)) = real("nlrb/nlrb_elections_fy2011-2019_combined.csv") else {
        return;
    };
    let Some(own) = real_data("nlrb/nlrb_own_summary_fy2011-2019.csv") else { return };
    assert_eq!((rows.len() - 1, left.values().sum::<usize>()), (13_120, 13_120 - tallies.len()));
    let mut years: BTreeMap<(String, &str), [u32; 4]> = BTreeMap::new();
    let year_of: BTreeMap<&str, &str> =
        rows[1..].iter().map(|row| (row[3].as_str(), row[0].as_str())).collect();
    let found = elections(tallies.clone());
    for one in &found {
        let kind = match one.kind {
            CaseKind::Workers => "RC",
            CaseKind::Ending => "RD",
            CaseKind::Employer => "RM",
            CaseKind::Shop => continue,
        };
        for kind in [kind, "Total Elections"] {
            let sum = years.entry((year_of[one.case.as_str()].to_owned(), kind)).or_default();
            let more = [1, one.eligible, one.votes_for(), one.against];
            sum.iter_mut().zip(more).for_each(|(sum, more)| *sum += more);
        }
    }
    let mut far = Vec::new();
    for row in &self::rows(&std::fs::read(own).unwrap())[1..] {
        let ours = years[&(row[0].clone(), row[1].as_str())];
        for (ours, theirs) in ours.iter().zip([&row[2], &row[4], &row[5], &row[6]]) {
            let theirs: u32 = theirs.parse().unwrap();
            // Within one percent, or within two and twelve where there are few: what was held again
            // is one election here, and two of theirs.
            let far_off = if row[1].starts_with("Total") { theirs / 100 } else { theirs / 50 + 12 };
            if ours.abs_diff(theirs) > far_off {
                far.push(format!("{} {}: {ours}, theirs {theirs}", row[0], row[1]));
            }
        }
    }
    let (alike, all) = agreement(&tallies, &found);
    eprintln!("{} elections; {alike} of {all} closed as counted; {left:?}", found.len());
    assert!(alike * 100 >= all * 99, "{alike} of {all}");
    assert!(far.is_empty(), "{far:#?}");
}
