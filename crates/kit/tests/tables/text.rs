//! Lists as text.

use crate::common::{data, grid, read, reader};
use kit::tables::{CELL_BYTES_MAX, COLUMNS_MAX, ROWS_MAX, Reader, TableError, write_csv};
use proptest::prelude::*;

#[test]
fn every_edge_case_of_csv_spectrum_reads_as_expected() {
    let names = [
        "comma_in_quotes",
        "empty",
        "empty_crlf",
        "escaped_quotes",
        "json",
        "location_coordinates",
        "newlines",
        "newlines_crlf",
        "quotes_and_newlines",
        "simple",
        "simple_crlf",
        "utf8",
    ];
    for name in names {
        let Some(csv) = data(&format!("rosters/csv_spectrum/csvs/{name}.csv")) else { return };
        let expected = data(&format!("rosters/csv_spectrum/json/{name}.json")).unwrap();
        let expected: serde_json::Value = serde_json::from_slice(&expected).unwrap();
        let expected = match expected {
            serde_json::Value::Array(records) => records,
            record => vec![record],
        };
        let table = read(&csv, "list.csv").unwrap();
        assert_eq!(table.len(), expected.len() + 1, "{name}");
        for (row, record) in expected.iter().enumerate() {
            for (column, header) in table.row(0).enumerate() {
                // The expected phone number of this case is not the one in its CSV.
                if (name, header) == ("location_coordinates", "Contact Phone Number") {
                    continue;
                }
                assert_eq!(record[header], table.cell(row + 1, column), "{name}: {header}");
            }
        }
    }
}

#[test]
fn importer_fixtures_keep_their_letters() {
    let folder = "rosters/civicrm_import";
    let cases = [
        ("yogi.csv", "windows-1252", 1, ["Bear\u{a0}", "yogi@yellowstone.park\u{a0}", "Yogi"]),
        ("specialchar.csv", "UTF-8", 1, ["Yogà", "Berà\u{a0}", "yogi@yellowstone.park\u{a0}"]),
        ("specialchar_with_BOM.csv", "UTF-8", 0, ["First Name", "Last Name", "email"]),
    ];
    for (name, encoding, row, cells) in cases {
        let Some(csv) = data(&format!("{folder}/{name}")) else { return };
        let table = read(&csv, name).unwrap();
        assert_eq!((table.encoding, table.separator), (encoding, Some(',')), "{name}");
        assert_eq!(table.row(row).collect::<Vec<_>>(), cells, "{name}");
    }
    let unicode = data(&format!("{folder}/individual_unicode.csv")).unwrap();
    let table = read(&unicode, "individual_unicode.csv").unwrap();
    let original = String::from_utf8(unicode).unwrap();
    assert!(grid(&table).iter().flatten().all(|cell| original.contains(cell)));
}

#[test]
fn names_survive_the_encodings_of_office_machines() {
    let list = "Name;Town\r\nJosé Núñez;Málaga\r\nFrançoise Lefèvre;Orléans\r\nMüller;Köln\r\n";
    let wide = |little: bool| -> Vec<u8> {
        let bytes = |unit: u16| if little { unit.to_le_bytes() } else { unit.to_be_bytes() };
        list.encode_utf16().flat_map(bytes).collect()
    };
    let mac = encoding_rs::MACINTOSH.encode(&list.replace("\r\n", "\r")).0.into_owned();
    let marked = |mark: &[u8], bytes: Vec<u8>| [mark, bytes.as_slice()].concat();
    let cases = [
        ("UTF-8", list.as_bytes().to_vec()),
        ("UTF-8", marked(b"\xef\xbb\xbf", list.as_bytes().to_vec())),
        ("UTF-16LE", marked(b"\xff\xfe", wide(true))),
        ("UTF-16BE", marked(b"\xfe\xff", wide(false))),
        ("UTF-16LE", wide(true)),
        ("UTF-16BE", wide(false)),
        ("windows-1252", encoding_rs::WINDOWS_1252.encode(list).0.into_owned()),
        ("macintosh", mac),
    ];
    for (encoding, bytes) in cases {
        let table = read(&bytes, "liste.csv").unwrap();
        assert_eq!((table.encoding, table.separator), (encoding, Some(';')));
        assert_eq!(table.cell(1, 0), "José Núñez", "{encoding}");
        assert_eq!(table.row(2).collect::<Vec<_>>(), ["Françoise Lefèvre", "Orléans"]);
        assert_eq!((table.line(0), table.line(3), table.len()), (1, 4, 4), "{encoding}");
    }
}

#[test]
fn lists_glued_together_keep_both_halves() {
    let glued = b"Jos\xc3\xa9,Garc\xc3\xada\nM\xc3\xbcller,Zo\xc3\xab\nPe\xf1a,Luis\n";
    let table = read(glued, "both.csv").unwrap();
    assert_eq!(grid(&table), [["José", "García"], ["Müller", "Zoë"], ["Peña", "Luis"]]);
}

#[test]
fn a_person_may_name_the_encoding() {
    let (polish, ..) = encoding_rs::WINDOWS_1250.encode("Imię,Miasto\nMałgorzata,Łódź\n");
    let named = |label: &str| {
        let reader = Reader { encoding: Some(label.to_owned()), ..reader() };
        reader.read(&polish, "lista.csv")
    };
    assert_eq!(grid(&named("windows-1250").unwrap())[1], ["Małgorzata", "Łódź"]);
    assert_eq!(named("klingon").unwrap_err(), TableError::Encoding);
    assert_eq!(read(&polish, "lista.csv").unwrap_err(), TableError::Encoding);
}

#[test]
fn the_separator_is_found_in_spite_of_quotes_and_decimal_commas() {
    let cases: [(&str, Option<char>, &[&str]); 11] = [
        ("a,b\n\"1;2;3\",4\n", Some(','), &["1;2;3", "4"]),
        ("a;b;c\n1,5;2,5;3\n", Some(';'), &["1,5", "2,5", "3"]),
        ("Id;Name\n7;\"Smith, Ann\"\n8;\"Reyes, Leo\"\n", Some(';'), &["7", "Smith, Ann"]),
        ("Name\tShift\nSmith, Ann\tA\n", Some('\t'), &["Smith, Ann", "A"]),
        ("Name|Shift\nSmith, Ann|A\nReyes|B\n", Some('|'), &["Smith, Ann", "A"]),
        ("sep=;\r\na,x;b\r\n1;2\r\n", Some(';'), &["1", "2"]),
        ("email\nann@example.org\nleo@example.org\n", None, &["ann@example.org"]),
        ("Smith, Ann\nReyes, Leo\n", Some(','), &["Reyes", " Leo"]),
        ("a\tb,c\n1\t2,3\n", Some(','), &["1\t2", "3"]),
        (
            "Name,Note\nAnn,\"He said \"\"5;6;7\"\"\nand left\"\n",
            Some(','),
            &["Ann", "He said \"5;6;7\"\nand left"],
        ),
        ("Roster\n\na,b,c\n1,2,3\n4,5,6\n", Some(','), &["a", "b", "c"]),
    ];
    for (text, separator, row) in cases {
        let table = read(text.as_bytes(), "list.csv").unwrap();
        assert_eq!(table.separator, separator, "{text:?}");
        assert_eq!(table.row(1).collect::<Vec<_>>(), row, "{text:?}");
    }
    let tie = read(b"a\tb,c\n1\t2,3\n", "list.TSV").unwrap();
    assert_eq!(tie.separator, Some('\t'));
}

#[test]
fn every_row_knows_its_line() {
    let text = "\r\nTitle\r\n\r\n,,\r\nName,Note\r\nAnn,\"two\r\nlines\"\r\n \t,\r\nLeo,x";
    let table = read(text.as_bytes(), "list.csv").unwrap();
    let lines: Vec<u32> = table.rows().map(|(line, _)| line).collect();
    assert_eq!(lines, [2, 5, 6, 9]);
    assert_eq!(table.row(3).collect::<Vec<_>>(), ["Leo", "x"]);
    assert_eq!((table.line(99), table.row(99).count(), table.cell(0, 7)), (0, 0, ""));
    assert_eq!(format!("{table:?}"), "Table(4 rows, 2 columns, UTF-8)");
}

#[test]
fn the_limits_are_exact() {
    let rows = |count: usize| "a,b\n".repeat(count);
    assert_eq!(read(rows(ROWS_MAX).as_bytes(), "").unwrap().len(), ROWS_MAX);
    assert_eq!(read(rows(ROWS_MAX + 1).as_bytes(), "").unwrap_err(), TableError::TooManyRows);
    let columns = |count: usize| format!("a,b\n{}\n", vec!["x"; count].join(","));
    assert_eq!(read(columns(COLUMNS_MAX).as_bytes(), "").unwrap().width(), COLUMNS_MAX);
    let wide = read(columns(COLUMNS_MAX + 1).as_bytes(), "").unwrap_err();
    assert_eq!(wide, TableError::TooManyColumns { line: 2 });
    let cell = |bytes: usize| format!("a,b\nc,{}\n", "x".repeat(bytes));
    assert_eq!(read(cell(CELL_BYTES_MAX).as_bytes(), "").unwrap().len(), 2);
    let long = read(cell(CELL_BYTES_MAX + 1).as_bytes(), "").unwrap_err();
    assert_eq!(long, TableError::CellTooLong { line: 2, column: 2 });
    assert_eq!(long.args(), [("line", 2), ("column", 2)]);
}

#[test]
fn a_hundred_thousand_people_are_held_in_twice_their_bytes() {
    let mut csv = String::from("Last,First,Badge,Street,Town,Zip,Phone,Email,Shift,Hired\n");
    for n in 0..ROWS_MAX - 1 {
        csv += &format!(
            "Rivera{n},Ana,{n:06},{n} Main St,Springfield,0{n:05},555-{n:07},a{n}@ex.org,B,2020-01-02\n"
        );
    }
    let table = read(csv.as_bytes(), "list.csv").unwrap();
    assert_eq!((table.len(), table.cell(100_000, 2)), (100_001, "099999"));
    assert!(table.bytes() < csv.len() * 2, "holds {} bytes", table.bytes());
}

#[test]
fn formulas_leave_as_words_and_come_back_whole() {
    let rows = [["=1+1", "+1 555 0100", "-5", "@SUM(A1)"], ["\tx", "\rx", "＝1", "'=1"]];
    let csv = write_csv(rows);
    assert!(csv.starts_with("\u{feff}'=1+1,'+1 555 0100,'-5,'@SUM(A1)\r\n".as_bytes()));
    for line in String::from_utf8(csv.clone()).unwrap().trim_matches('\u{feff}').lines() {
        let cell = line.trim_start_matches('"');
        assert!(cell.is_empty() || cell.starts_with('\''), "{line:?}");
    }
    assert_eq!(grid(&read(&csv, "export.csv").unwrap()), rows);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_we_write_we_read(
        cells in prop::collection::vec(["[a-z =,;|\t\"'\r\n+é中-]{0,9}", "\\PC{0,9}", "x?"], 1..30)
    ) {
        let header = ["Name", "Note", "Shift"].map(str::to_owned);
        let rows: Vec<_> = std::iter::once(header).chain(cells).collect();
        let table = read(&write_csv(&rows), "export.csv").unwrap();
        let told = |row: &&[String; 3]| row.iter().any(|cell| !cell.trim().is_empty());
        let expected: Vec<Vec<&str>> =
            rows.iter().filter(told).map(|row| row.iter().map(String::as_str).collect()).collect();
        prop_assert_eq!(grid(&table), expected);
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..400), name in ".{0,9}") {
        if let Ok(table) = read(&bytes, &name) {
            prop_assert!(table.width() <= COLUMNS_MAX && !table.is_empty());
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in "[a-z,;|\t\"\r\n éł\u{feff}]{0,300}") {
        if let Ok(table) = read(text.as_bytes(), "list.csv") {
            prop_assert!(table.rows().all(|(line, _)| line as usize <= text.len() + 1));
        }
    }

    /// Our rows are those of the csv crate, where no quotation is left open.
    #[test]
    fn rows_agree_with_another_reader(text in "[ab,\"\n\r]{1,80}") {
        let Ok(table) = read(format!("x,y,z,w\n{text}").as_bytes(), "list.csv") else { return Ok(()) };
        prop_assume!(table.separator == Some(','));
        prop_assume!((0..table.len()).all(|row| !table.torn(row)));
        let csv = format!("x,y,z,w\n{text}");
        let mut other = csv::ReaderBuilder::new();
        let mut other = other.has_headers(false).flexible(true).from_reader(csv.as_bytes());
        let rows: Vec<Vec<String>> = other.records().map(|row| {
            row.unwrap().iter().map(str::to_owned).collect()
        }).filter(|row: &Vec<String>| row.iter().any(|cell| !cell.trim().is_empty())).collect();
        prop_assert_eq!(grid(&table), rows);
    }
}

/// One stray quotation mark kept a whole staff list out.
#[test]
fn a_stray_quotation_mark_costs_its_line_only() {
    for (text, rows) in [
        ("a,b\n1,\"2\n3,4\n", [(1, false), (2, true), (3, false)].as_slice()),
        ("a;b\r\n\"Broken, x;2\r\n3;4", &[(1, false), (2, true), (3, false)]),
        ("a,b\n\"1\n2\",\"3\n4,5\n", &[(1, false), (2, true), (3, true), (4, false)]),
        ("a,b\n\"1\n2\",3\n4,5\n", &[(1, false), (2, false), (4, false)]),
    ] {
        let table = read(text.as_bytes(), "x.csv").unwrap();
        let told: Vec<(u32, bool)> =
            (0..table.len()).map(|row| (table.line(row), table.torn(row))).collect();
        assert_eq!(told, rows, "{text:?}");
    }
    let late = format!("a,b\n1,2\n3,\"{}\"", "x,y\n".repeat(5_000));
    let table = read(late.as_bytes(), "x.csv").unwrap();
    assert_eq!((table.len(), table.torn(2)), (5_002 + 1, true));
    assert_eq!(table.cell(5_001, 1), "y");
}
