//! Rosters as they are found: real heading rows, an importer's fixtures, odd tables, a voter list.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{real_data, rows};
use organizing::list::phone::Dialing;
use organizing::list::roster::{
    Because, Field, RosterRow, RowProblem, Understanding, read_row, understand,
};

/// Every row below the headings, read.
fn read_all(rows: &[Vec<String>]) -> (Understanding, Vec<Result<RosterRow, RowProblem>>) {
    let table = understand(rows, Dialing::default());
    let read = rows[table.first_row..].iter().map(|row| read_row(&table, row)).collect();
    (table, read)
}

fn fields(table: &Understanding) -> Vec<(&str, Field)> {
    table.columns.iter().map(|column| (column.heading.as_str(), column.field)).collect()
}

/// What a person would say of each heading in the rows seen in the wild; every heading that is
/// not named here is for nothing.
fn truth(roster: &str) -> &'static [(&'static str, Field)] {
    use Field::*;
    match roster.split(' ').next().unwrap() {
        "ngpvan_saved_list_export" => &[
            ("VanID", Number),
            ("Address", Address),
            ("FirstName", Given),
            ("LastName", Family),
            ("StreetAddress", Street),
            ("City", City),
            ("State", Region),
            ("ZipOrPostal", Postcode),
            ("Occupation", Job),
            ("Email", Email),
            ("HomePhone", Phone),
            ("CellPhone", Phone),
            ("WorkPhone", Phone),
            ("Phone", Phone),
            ("OptInPhone", Phone),
        ],
        "action_network_report_a" => &[
            ("uuid", Number),
            ("first_name", Given),
            ("last_name", Family),
            ("email", Email),
            ("Phone Number", Phone),
            ("can2_user_address", Address),
            ("can2_user_city", City),
            ("can2_user_state", Region),
            ("zip_code", Postcode),
        ],
        "action_network_report_b" => &[
            ("first_name", Given),
            ("last_name", Family),
            ("email", Email),
            ("zip_code", Postcode),
            ("can2_user_city", City),
            ("can2_state_abbreviated", Region),
        ],
        "uniontrack_engage_personnel_file" => &[
            ("Member Number", Number),
            ("First Name", Given),
            ("Middle Name", Middle),
            ("Last Name", Family),
            ("Occupation", Job),
            ("Address 1", Street),
            ("Address 2", Street),
            ("City", City),
            ("State Province", Region),
            ("Zip Postal", Postcode),
            ("Home Phone", Phone),
            ("Mobile Phone", Phone),
            ("Primary Email", Email),
        ],
        "steward_google_sheet_member_directory" => &[
            ("Member ID", Number),
            ("First Name", Given),
            ("Last Name", Family),
            ("Job Title", Job),
            ("Work Location", Site),
            ("Unit", Department),
            ("Email", Email),
            ("Phone", Phone),
            ("Home Town", City),
        ],
        "steward_google_sheet_grievance_log" => &[
            ("Member ID", Number),
            ("First Name", Given),
            ("Last Name", Family),
            ("Member Email", Email),
            ("Unit", Department),
            ("Work Location", Site),
        ],
        other => panic!("no truth for {other}"),
    }
}

#[test]
fn headings_from_the_wild_are_understood() {
    let Some(path) = real_data("rosters/real_header_rows.csv") else { return };
    let lists = rows(&std::fs::read(path).unwrap());
    let (mut right, mut all) = (0, 0);
    let mut wrong = Vec::new();
    for list in &lists[1..] {
        let headings: Vec<String> = list[2].split('|').map(str::to_owned).collect();
        let table = understand(&[headings], Dialing::default());
        assert_eq!(table.heading_row, Some(0), "{}", list[0]);
        for (heading, field) in fields(&table) {
            let said = truth(&list[0]).iter().find(|(known, _)| *known == heading);
            let wanted = said.map_or(Field::Ignore, |(_, field)| *field);
            all += 1;
            right += usize::from(field == wanted);
            if field != wanted {
                wrong.push(format!("{}: {heading:?} {field:?}, not {wanted:?}", list[0]));
            }
        }
    }
    eprintln!("{right} of {all} real headings understood");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The fixtures of a membership system's importer: what each should say of its people.
#[test]
fn an_importers_fixtures_read_as_they_should() {
    let Some(folder) = real_data("rosters/civicrm_import") else { return };
    let read = |file: &str| read_all(&rows(&std::fs::read(folder.join(file)).unwrap()));
    let first = |file: &str| read(file).1[0].clone().unwrap();
    let full = |row: &RosterRow| row.name.full.reveal().to_owned();

    // A byte-order mark, accents, non-breaking and trailing spaces.
    for file in ["specialchar.csv", "specialchar_with_BOM.csv", "import.csv", "yogi.csv"] {
        let row = first(file);
        assert!(
            ["Yogà Berà", "Yogi Bear"].contains(&full(&row).as_str()) || file == "yogi.csv",
            "{file}"
        );
        assert_eq!(row.emails[0].reveal().trim_end_matches('\u{fffd}'), "yogi@yellowstone.park");
    }
    assert_eq!(full(&first("column_names_casing.csv")), "Mary Jones");
    assert_eq!(first("column_names_casing.csv").number.reveal(), "1");
    assert_eq!(full(&first("individual_unicode.csv")), "Iron Man");
    assert_eq!(full(&first("participant_with_dedupe_match.csv")), "Bob Wood");
    assert_eq!(first("individual_parse_failure.csv").address.reveal(), "Grange House");

    // Relatives' columns are not the person's.
    let susie = first("individual_locations_with_related.csv");
    assert_eq!(full(&susie), "Susie Jones");
    assert_eq!(
        susie.emails.iter().map(|email| email.reveal()).collect::<Vec<_>>(),
        ["susie@example.com"]
    );
    assert_eq!(
        susie.phones.iter().map(|phone| phone.reveal()).collect::<Vec<_>>(),
        ["999-4445 x123"]
    );
    assert_eq!(susie.address.reveal(), "24 Adelaide Road, Sydney, NSW 90210");
    let (table, _) = read("individual_country_state_county_with_related.csv");
    assert!(
        table
            .columns
            .iter()
            .filter(|c| c.heading.contains("Mum"))
            .all(|c| c.field == Field::Ignore)
    );
    let (table, rows) = read("individual_invalid_email.csv");
    assert_eq!(table.columns[0].because, Because::SomeoneElse);
    assert_eq!(full(rows[0].as_ref().unwrap()), "Joseph Savage");

    // Birth dates and genders stay out, whatever their form.
    for (file, heading) in
        [("individual_dates_type1.csv", "Birth Date"), ("individual_genders.csv", "Gender")]
    {
        let (table, rows) = read(file);
        let column = table.columns.iter().find(|column| column.heading == heading).unwrap();
        assert!(matches!(column.because, Because::Never(_)), "{file}");
        assert!(rows.iter().all(Result::is_ok), "{file}");
    }

    // A list of addresses without names, and tables that are not lists of people.
    let (table, rows) = read("blankLineAtEnd.csv");
    assert_eq!(fields(&table), [("email", Field::Email)]);
    assert_eq!(rows[0], Err(RowProblem::NoName));
    for file in ["memberships.csv", "organization_multiple_duplicates_invalid.csv"] {
        assert!(!read(file).0.has_name(), "{file}");
    }
    for entry in std::fs::read_dir(&folder).unwrap() {
        let file = entry.unwrap().file_name().into_string().unwrap();
        assert_eq!(read(&file).0.heading_row, Some(0), "{file}");
    }
}

#[test]
fn odd_tables_do_no_harm() {
    let Some(folder) = real_data("rosters/csv_spectrum/csvs") else { return };
    let read = |file: &str| read_all(&rows(&std::fs::read(folder.join(file)).unwrap()));
    let (table, people) = read("comma_in_quotes.csv");
    assert_eq!(table.heading_row, Some(0));
    let john = people[0].as_ref().unwrap();
    assert_eq!(john.name.full.reveal(), "John Doe");
    assert_eq!(john.address.reveal(), "120 any st., Anytown, WW 08123");
    for entry in std::fs::read_dir(&folder).unwrap() {
        read(&entry.unwrap().file_name().into_string().unwrap());
    }
    for rows in
        [vec![], vec![vec![]], vec![vec![String::new(); 400]; 3], vec![vec!["😀".repeat(5_000)]; 2]]
    {
        read_all(&rows);
    }
}

#[test]
fn a_voter_lists_export_reads_whole() {
    let Some(path) = real_data("rosters/ngpvan_canvass_export.csv") else { return };
    let rows = rows(&std::fs::read(path).unwrap());
    let (_, read) = read_all(&rows);
    assert_eq!(read.iter().filter(|row| row.is_ok()).count(), rows.len() - 1);
    let jean = read[0].as_ref().unwrap();
    assert_eq!(jean.name.full.reveal(), "Jean Leclerc");
    assert_eq!(jean.address.reveal(), "1749 Kori Ter, Ranbelsi, SC 02569");
}
