//! Understanding rosters: headings in two languages, titles above them, names in any order.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::rows;
use organizing::list::phone::Dialing;
use organizing::list::roster::{
    Because, Field, Never, RosterRow, RowProblem, Understanding, read_row, understand,
};
use proptest::prelude::*;

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
        ("Employee Name (Last Suffix, First MI)", FullName),
        ("Legal Last Name", Family),
        ("Home Department Description", Department),
        ("Work Contact: Work Email", Email),
        ("Primary Address: City", City),
        ("Primary Address: Zip / Postal Code", Postcode),
        ("What department do you work in?", Department),
        ("What is your name?", FullName),
        ("primary_address1", Street),
        ("Ph.", Phone),
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
        ("Last Contact", Ignore),
        ("Home Phone Type", Ignore),
        ("Timestamp", Ignore),
        ("Reports To Name", Ignore),
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

/// Page 2 of a print came in as a person called Name.
#[test]
fn headings_that_come_again_are_nobody() {
    let text = "Employee Name,Emp #,Dept/Unit,Shift,Job Title,Cell Phone,Born\n\
                \"Díaz, Rosa\",1,ICU,N,RN,555 010 2345,\n\
                Name,Emp #,Dept/Unit,Shift,Job Title,Cell Phone,Hire Date\n\
                EMPLOYEE NAME,,,,,Page 2,\n\
                \"Day, Dee\",2,Unit,Day,Name,,\n";
    let (_, read) = read_all(&table(text));
    assert!(read[0].is_ok() && read[3].is_ok(), "{read:?}");
    assert_eq!([&read[1], &read[2]], [&Err(RowProblem::Headings), &Err(RowProblem::Headings)]);
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

proptest! {
    /// No table, however odd, breaks a rule; and no row is both read and a problem.
    #[test]
    fn no_table_does_harm(
        rows in prop::collection::vec(
            prop::collection::vec(
                "Name|Phone|First Name|Apellidos y nombre|Email|SSN|[a-zA-Z]{1,8}|[0-9()+ -]{0,14}|\\PC{0,12}",
                0..7,
            ),
            0..12,
        )
    ) {
        let (table, read) = read_all(&rows);
        prop_assert!(table.first_row <= rows.len());
        for row in read.into_iter().flatten() {
            prop_assert!(!row.name.full.is_empty());
        }
    }
}
