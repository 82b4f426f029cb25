//! Workbooks and documents, by way of the child.

use crate::common::{data, document, grid, read, reader, word_table, workbook};
use kit::tables::{ROWS_MAX, Reader, TableError, write_xlsx};
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use std::os::unix::process::ExitStatusExt;
use std::process::Command;

#[test]
fn a_real_looking_workbook_reads_as_a_person_sees_it() {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Notes").unwrap().write(0, 0, "Ask HR").unwrap();
    let date = Format::new().set_num_format("mm/dd/yyyy");
    let time = Format::new().set_num_format("hh:mm");
    let hours = Format::new().set_num_format("[h]:mm");
    let sheet = book.add_worksheet().set_name("Päckers").unwrap();
    sheet.write(0, 0, "Roster of the packing floor").unwrap();
    for (column, header) in ["Name", "Badge", "Hired", "Rate", "Full", "Start"].iter().enumerate() {
        sheet.write(3, column as u16, *header).unwrap();
    }
    sheet.write(4, 0, "Núñez, José\nalias Pepe").unwrap();
    sheet.write(4, 1, 4711.0).unwrap();
    let hired = ExcelDateTime::parse_from_str("2024-02-29").unwrap();
    sheet.write_with_format(4, 2, &hired, &date).unwrap();
    sheet.write(4, 3, 0.1 + 0.2).unwrap();
    sheet.write(4, 4, true).unwrap();
    let start = ExcelDateTime::from_timestamp(0).unwrap();
    sheet.write_with_format(4, 5, &start, &date).unwrap();
    sheet.write(5, 0, Formula::new("=HYPERLINK(\"http://x\")").set_result("Ann")).unwrap();
    sheet.write(5, 1, "00042").unwrap();
    let tally = ExcelDateTime::parse_from_str("2024-02-29T13:45").unwrap();
    sheet.write_with_format(5, 2, &tally, &date).unwrap();
    sheet.write_with_format(5, 3, 0.5625, &time).unwrap();
    sheet.write_with_format(5, 4, 1.5, &hours).unwrap();
    sheet.write(5, 5, 2_125_551_234.0).unwrap();
    let zip = Format::new().set_num_format("00000");
    sheet.write_with_format(5, 6, 2134.0, &zip).unwrap();
    let file = book.save_to_buffer().unwrap();
    let table = read(&file, "roster.csv").unwrap();
    assert_eq!((table.encoding, table.separator), ("UTF-8", None));
    assert_eq!(table.sheet_name.as_deref(), Some("Päckers"));
    assert_eq!(table.other_sheets, ["Notes"]);
    assert_eq!(
        grid(&table),
        [
            vec!["Roster of the packing floor"],
            vec!["Name", "Badge", "Hired", "Rate", "Full", "Start"],
            vec!["Núñez, José\nalias Pepe", "4711", "2024-02-29", "0.3", "TRUE", "1970-01-01"],
            vec!["Ann", "00042", "2024-02-29 13:45", "13:30", "36:00", "2125551234", "02134"],
        ]
    );
    assert_eq!((table.line(1), table.line(2)), (4, 5));
    let chosen = |name: &str| Reader { sheet: Some(name.to_owned()), ..reader() };
    assert_eq!(grid(&chosen("Notes").read(&file, "").unwrap()), [["Ask HR"]]);
    assert_eq!(chosen("Gone").read(&file, "").unwrap_err(), TableError::NoSuchSheet);
}

#[test]
fn what_we_write_as_a_workbook_we_read() {
    let rows = [["=1+1", "007", "2024-01-01"], ["Ana \"Nita\"", "", "a,b\nc"]];
    let table = read(&write_xlsx(rows).unwrap(), "export.xlsx").unwrap();
    assert_eq!(grid(&table), rows);
}

#[test]
fn the_workbooks_of_the_labor_board_open() {
    let cases = [
        ("nlrb/foia_2022-000194_elections_with_mode_2017-2021.xlsx", 6_900, 34),
        ("nlrb/nlrb_elections_fy2015_raw.xlsx", 1_000, 10),
        ("ballots/minneapolis_mayor_2013/2013_minneapolis_mayor_cvr.xlsx", 80_000, 3),
    ];
    for (path, rows_min, columns_min) in cases {
        let Some(file) = data(path) else { return };
        let table = read(&file, path).unwrap();
        eprintln!("{path}: {table:?}, {:?} beside {:?}", table.sheet_name, table.other_sheets);
        assert!(table.len() >= rows_min && table.width() >= columns_min, "{path}: {table:?}");
    }
}

#[test]
fn the_voter_list_reads_out_of_its_table() {
    let list = word_table(&[
        &["Last Name", "First Name", "Address"],
        &["O&apos;Neil", "Si&#xE2;n", "1 Main St"],
        &["Nguyen", "Lan", ""],
    ]);
    let page_two =
        word_table(&[&["Last Name", "First Name", "Address"], &["Reyes", "Leo", "9 Elm"]]);
    let legend = word_table(&[&["Unit", "A"]]);
    let list = format!("<w:p><w:r><w:t>Case 01-RC-1</w:t></w:r></w:p>{legend}{list}{page_two}");
    let table = read(&document(&list), "list.doc").unwrap();
    assert_eq!(
        grid(&table),
        [
            ["Last Name", "First Name", "Address"],
            ["O'Neil", "Siân", "1 Main St"],
            ["Nguyen", "Lan", ""],
            ["Reyes", "Leo", "9 Elm"],
        ]
    );
    assert_eq!(table.sheet_name.as_deref(), Some("Table 2"));
    assert_eq!(table.other_sheets, ["Table 1"]);
    let first = Reader { sheet: Some("Table 1".to_owned()), ..reader() };
    assert_eq!(grid(&first.read(&document(&list), "").unwrap()), [["Unit", "A"]]);
}

#[test]
fn word_cells_keep_their_lines_and_places() {
    let body = "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p/></w:tc>\
        <w:tc><w:p><w:r><w:t>Town</w:t></w:r></w:p></w:tc></w:tr>\
        <w:tr><w:tc><w:p><w:r><w:t>1 Main St</w:t><w:br/><w:t>Flat 2</w:t></w:r></w:p>\
        <w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p></w:tc>\
        <w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>in</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc>\
        <w:tc/></w:tr></w:tbl>";
    let table = read(&document(body), "").unwrap();
    assert_eq!(grid(&table), [["", "", "Town"], ["1 Main St\nFlat 2", "in", ""]]);
}

#[test]
fn the_limit_of_rows_holds_for_workbooks() {
    let rows = |count: usize| (0..count).map(|n| [n.to_string(), "x".to_owned()]);
    let file = write_xlsx(rows(ROWS_MAX)).unwrap();
    assert_eq!(read(&file, "").unwrap().len(), ROWS_MAX);
    let file = write_xlsx(rows(ROWS_MAX + 1)).unwrap();
    assert_eq!(read(&file, "").unwrap_err(), TableError::TooManyRows);
}

#[test]
fn a_confined_child_can_do_nothing_but_read() {
    let deed = |deed: &str| {
        Command::new(crate::common::child()).arg(deed).output().unwrap().status.success()
    };
    assert!(deed("nothing") && deed("unconfined"), "the probe itself works");
    for forbidden in ["read", "list", "write", "connect", "start", "thread", "hog"] {
        assert!(!deed(forbidden), "{forbidden}");
    }
}

/// However busy the machine is: a child gets `CHILD_CPU_SECONDS_MAX` of the processor, and is ended
/// then by the kernel.
#[test]
fn a_child_that_would_count_for_ever_is_ended_by_its_limit() {
    let mut child = Command::new(crate::common::child()).arg("spin").spawn().unwrap();
    assert_eq!(child.wait().unwrap().signal(), Some(libc::SIGKILL));
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 150,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn no_damage_to_a_workbook_or_document_is_worse_than_a_refusal(
        which in 0usize..6,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..5),
        splices in prop::collection::vec((any::<prop::sample::Index>(), 0usize..12), 0..3),
    ) {
        let rows = r#"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>4.5</v></c></row>
            <row r="2"><c r="C2" t="inlineStr"><is><t>x</t></is></c><c t="b"><v>1</v></c></row>"#;
        let texts = r#"<sst uniqueCount="1"><si><r><t xml:space="preserve"> Ann &amp; </t></r></si></sst>"#;
        let body = word_table(&[&["Name", "Badge"], &["Ann", "7"]]);
        let scraps = [
            "<", ">", "&#0;", "&x;", "<c>", "</row>", "<w:tbl>", "</w:tc>", "<![CDATA[", "<!--",
            "r=\"ZZZ99999999999\"", "<row r=\"99999999999999999999\">",
        ];
        let harmed = |text: &[u8]| {
            let mut text = text.to_vec();
            for (place, byte) in &changes {
                let place = place.index(text.len());
                text[place] = *byte;
            }
            for (place, scrap) in &splices {
                let place = place.index(text.len());
                text.splice(place..place, scraps[*scrap].bytes());
            }
            text
        };
        let xml = |text: &str| String::from_utf8_lossy(&harmed(text.as_bytes())).into_owned();
        // Harm inside the parts gets past the checksums of the archive.
        let file = match which {
            0 => workbook(&xml(rows), texts),
            1 => workbook(rows, &xml(texts)),
            2 => document(&xml(&body)),
            3 => harmed(&workbook(rows, texts)),
            4 => harmed(&document(&body)),
            _ => harmed(&write_xlsx([["Name", "Badge"], ["Ann", "7"]]).unwrap()),
        };
        if let Err(error) = read(&file, "list.xlsx") {
            prop_assert!(!error.is_fault(), "{}", error);
        }
    }
}
