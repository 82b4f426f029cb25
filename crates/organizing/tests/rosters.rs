//! Rosters as they are found: real heading rows, an importer's fixtures, odd tables.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{real_data, rows};
use organizing::list::phone::Dialing;
use organizing::list::roster::{
    Because, Field, Never, RosterRow, RowProblem, Understanding, read_row, understand,
};

fn table(text: &str) -> Vec<Vec<String>> {
    rows(text.as_bytes())
}

fn understood(text: &str) -> Understanding {
    understand(&table(text), Dialing::default())
}

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

#[test]
fn headings_in_english_and_spanish() {
    use Field::*;
    for (heading, field) in [
        ("\u{feff}Employee Name", FullName),
        ("EMPLOYEE_ID", Number),
        ("Employee #", Number),
        ("Emp. No.", Number),
        ("Badge #", Number),
        ("Last Name, First Name", FullName),
        ("Name (Last, First)", FullName),
        ("Surname", Family),
        ("Frist Name", Given),
        ("Cell #", Phone),
        ("Phone (cell)", Phone),
        ("Best phone to reach you", Phone),
        ("Employee's primary phone", Phone),
        ("E-mail Address", Email),
        ("Personal e-mail", Email),
        ("Home Dept", Department),
        ("Department/Unit", Department),
        ("Job Classification", Job),
        ("Shift (Day/Night)", Shift),
        ("Preferred Language", Language),
        ("Mailing Address", Address),
        ("ZIP", Postcode),
        ("Is Supervisor?", Supervisor),
        ("Nombre completo", FullName),
        ("Apellidos y nombre", FullName),
        ("Apellido Paterno", Family),
        ("Apellido Materno", SecondFamily),
        ("No. de empleado", Number),
        ("N.º de empleado", Number),
        ("Teléfono celular", Phone),
        ("Correo electrónico", Email),
        ("Dirección", Address),
        ("Código postal", Postcode),
        ("Puesto", Job),
        ("Departamento", Department),
        ("Turno", Shift),
        ("Idioma", Language),
        ("Centro de trabajo", Site),
        // Someone else's, or of no use.
        ("Emergency Contact Phone", Ignore),
        ("Supervisor Name", Ignore),
        ("Mum’s first name", Ignore),
        ("Assigned Steward", Ignore),
        ("Is Home Phone A Cell", Ignore),
        ("Do Not Mail", Ignore),
        ("Hire Date", Ignore),
        ("Seniority Date", Ignore),
        ("", Ignore),
    ] {
        let rows = [vec![heading.to_owned(), "Notes".to_owned(), "Website".to_owned()]];
        let table = understand(&rows, Dialing::default());
        assert_eq!(table.columns[0].field, field, "{heading}");
    }
}

#[test]
fn facts_that_protect_people_are_never_taken_in() {
    for (heading, never) in [
        ("Birth Date", Never::Birth),
        ("DOB", Never::Birth),
        ("Fecha de nacimiento", Never::Birth),
        ("Age", Never::Birth),
        ("SSN", Never::StateNumber),
        ("Social Security #", Never::StateNumber),
        ("Last 4 SSN", Never::StateNumber),
        ("Driver's License", Never::StateNumber),
        ("CURP", Never::StateNumber),
        ("Gender", Never::Group),
        ("Sexo", Never::Group),
        ("Race/Ethnicity", Never::Group),
        ("Visa status", Never::Immigration),
        ("Citizenship", Never::Immigration),
        ("Marital Status", Never::Family),
        ("Estado civil", Never::Family),
        ("Number of dependents", Never::Family),
        ("Hourly Rate", Never::Money),
        ("Salary", Never::Money),
        ("Bank account", Never::Money),
        ("Medical restrictions", Never::Health),
        ("Religion", Never::Religion),
        ("Sexual orientation", Never::Sexuality),
        ("Password", Never::SignIn),
        ("Salt?", Never::Salt),
    ] {
        let mut table = understood(&format!("Name,Phone,\"{heading}\"\nRosa Díaz,555-010-2345,x"));
        assert_eq!(table.columns[2].because, Because::Never(never), "{heading}");
        assert_eq!(table.columns[2].field, Field::Ignore);
        assert!(table.choose(2, Field::Job).is_err(), "nobody can choose to take {heading} in");
    }
}

#[test]
fn headings_are_found_below_titles_and_blank_lines() {
    let text = "Valley Foods,,,\nEmployee roster as of 03/01/2024,,,\n,,,\n\
                Name,Dept,Shift,Phone\n,,,\n\
                \"GARCIA, ROSA\",Packing,Night,(555) 010-2345\n\
                Name,Dept,Shift,Phone\n\
                \"O'BRIEN, PAT\",Dock,Day,\n\
                Total,2,,\n";
    let (table, read) = read_all(&table(text));
    assert_eq!((table.heading_row, table.first_row), (Some(3), 4));
    assert_eq!(read[0], Err(RowProblem::Blank));
    let rosa = read[1].as_ref().unwrap();
    assert_eq!(rosa.name.full.reveal(), "Rosa Garcia");
    assert_eq!(rosa.turf, ["Packing"]);
    assert_eq!(rosa.shift, "Night");
    assert_eq!(read[2], Err(RowProblem::Headings));
    assert_eq!(read[3].as_ref().unwrap().name.full.reveal(), "Pat O'Brien");
    assert_eq!(read[4], Err(RowProblem::Footer));
}

#[test]
fn a_table_without_headings_is_guessed_from_what_stands_in_it() {
    let people = [
        ("Rosa", "Garcia", "rosa@example.org", "555-010-2345", "Night"),
        ("James", "Okafor", "james@example.org", "555-010-2346", "Day"),
        ("Maria", "Nguyen", "", "555-010-2347", "Day"),
        ("Robert", "Smith", "bob@example.org", "", "Night"),
    ];
    let rows: Vec<Vec<String>> =
        people.iter().map(|p| [p.1, p.0, p.2, p.3, p.4].map(str::to_owned).to_vec()).collect();
    let (table, read) = read_all(&rows);
    assert_eq!(table.heading_row, None);
    use Field::*;
    let found: Vec<Field> = table.columns.iter().map(|column| column.field).collect();
    assert_eq!(found, [Family, Given, Email, Phone, Shift]);
    assert_eq!(read.len(), 4);
    assert_eq!(read[3].as_ref().unwrap().name.full.reveal(), "Robert Smith");

    let (table, read) =
        read_all(&self::table("\"García, Rosa\",5550102345\n\"Okafor, James\",5550102346\n"));
    assert_eq!(table.heading_row, None);
    assert_eq!(read[0].as_ref().unwrap().name.full.reveal(), "Rosa García");
    assert_eq!(read[1].as_ref().unwrap().phones.len(), 1);
}

#[test]
fn a_row_keeps_what_it_can_and_remarks_on_the_rest() {
    let text = "First Name,Last Name,Work Phone,Cell,Ext,Work Email,Email,Is Supervisor,City,Street,Zip,Employee ID\n\
        Rosa,García,555.010.9999,(555) 010-2345,12,rosa@boss.example,rosa@example.org,Y,Fresno,1 Main St,93650,00123\n\
        Pat,O'Brien,none,x,,not an address,,no,,,,\n\
        ,,555-010-1111,,,,,,,,,\n";
    let (_, read) = read_all(&table(text));
    let rosa = read[0].as_ref().unwrap();
    let phones: Vec<&str> = rosa.phones.iter().map(|phone| phone.reveal()).collect();
    assert_eq!(phones, ["(555) 010-2345 x12", "555.010.9999"], "the phone at work comes last");
    let emails: Vec<&str> = rosa.emails.iter().map(|email| email.reveal()).collect();
    assert_eq!(emails, ["rosa@example.org", "rosa@boss.example"]);
    assert_eq!(rosa.address.reveal(), "1 Main St, Fresno 93650");
    assert_eq!(rosa.number.reveal(), "00123");
    assert_eq!(rosa.excluded, Some(organizing::list::Exclusion::Supervisor));
    let pat = read[1].as_ref().unwrap();
    assert_eq!(pat.remarks.len(), 3, "{:?}", pat.remarks);
    assert_eq!(pat.excluded, None);
    assert_eq!(read[2], Err(RowProblem::NoName));
}

#[test]
fn names_in_spanish_order_and_halves() {
    let (_, read) = read_all(&table(
        "Nombre,Apellido paterno,Apellido materno,Teléfono\nROSA MARÍA,DE LA CRUZ,LÓPEZ,5550102345\n",
    ));
    let name = &read[0].as_ref().unwrap().name;
    assert_eq!(name.full.reveal(), "Rosa María De la Cruz López");
    assert_eq!(name.family.reveal(), "De la Cruz López");

    let (_, read) = read_all(&table("Apellidos y nombre,Puesto\nGARCÍA LÓPEZ ROSA,Empaque\n"));
    assert_eq!(read[0].as_ref().unwrap().name.full.reveal(), "Rosa García López");

    let (_, read) = read_all(&table("Nombre,Puesto\nRosa García López,Empaque\n"));
    assert_eq!(read[0].as_ref().unwrap().name.full.reveal(), "Rosa García López");

    let (_, read) = read_all(&table("Name,Last Name\nRosa,García\n"));
    assert_eq!(read[0].as_ref().unwrap().name.family.reveal(), "García");
}

#[test]
fn a_supervisor_column_says_yes_or_names_someone() {
    let flag = understood("Name,Supervisor\nRosa Díaz,N\nPat O'Brien,Y\n");
    assert_eq!(flag.columns[1].field, Field::Supervisor);
    let named = understood("Name,Supervisor\nRosa Díaz,Ed Stone\nPat O'Brien,Ed Stone\n");
    assert_eq!(named.columns[1].because, Because::SomeoneElse);
}

#[test]
fn a_person_may_say_otherwise() {
    let mut table = understood("Name,Other\nRosa Díaz,Rosie\n");
    table.choose(1, Field::FullName).unwrap();
    assert_eq!(fields(&table), [("Name", Field::Ignore), ("Other", Field::FullName)]);
    assert!(table.choose(9, Field::Job).is_err());
    assert_eq!(Field::ALL.map(|field| Field::from_id(field.id())), Field::ALL.map(Some));
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
