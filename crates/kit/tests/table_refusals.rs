//! Files that were made to do harm, or that are simply broken: each gets its own sentence
//! and leaves nothing behind in the memory of the program.
#![allow(clippy::unwrap_used, clippy::panic)]
#![allow(missing_docs)]

#[path = "tables/common.rs"]
#[allow(dead_code)]
mod common;

use common::{document, read, reader, word_table, workbook, zipped};
use kit::tables::{Reader, TableError, UPLOAD_BYTES_MAX};
use std::fmt::Write as _;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Files that are read again and again.
const SMALL_BYTES_MAX: usize = 20_000;

type Case = (&'static str, Vec<u8>, TableError);

fn bad_texts() -> Vec<Case> {
    let utf16 = |text: &str| -> Vec<u8> {
        let units = text.encode_utf16().flat_map(u16::to_le_bytes);
        [0xff, 0xfe].into_iter().chain(units).collect()
    };
    let cyrillic = encoding_rs::WINDOWS_1251.encode("Имя,Город\nИванова,Москва\n").0.into_owned();
    let polish = encoding_rs::WINDOWS_1250.encode("Imię,Miasto\nMałgorzata,Łódź\n").0.into_owned();
    let noise: Vec<u8> = (0..5000u32).map(|n| (n.wrapping_mul(2654435761) >> 13) as u8).collect();
    let open_then_long = format!("a,b\n1,\"{}", "x,y\n".repeat(700_000));
    let quotes_everywhere =
        format!("a,\"b{}\n", format!("x,{}\n", "x".repeat(100)).repeat(85)).repeat(200);
    vec![
        ("empty", vec![], TableError::Empty),
        ("only a byte order mark", b"\xef\xbb\xbf".to_vec(), TableError::Empty),
        ("only half a wide letter", b"\xff\xfe\x41".to_vec(), TableError::Encoding),
        ("only white space", b" \t\r\n\r\n  ".to_vec(), TableError::Empty),
        ("only separators", b",,,\n,,,\n , ,\n".to_vec(), TableError::Empty),
        ("zero bytes", b"Name,Shift\nAnn\0,A\n".to_vec(), TableError::NotATable),
        ("zero letters", utf16("Name,Shift\nAnn\0,A\n"), TableError::NotATable),
        ("noise", noise, TableError::NotATable),
        ("nothing but a quote", b"\"".to_vec(), TableError::OpenQuote { line: 1 }),
        ("lone quote, long list", open_then_long.into_bytes(), TableError::TooManyRows),
        ("quotes everywhere", quotes_everywhere.into_bytes(), TableError::OpenQuote { line: 8601 }),
        (
            "a cell of 1 MB",
            format!("a,b\n1,{}\n", "x".repeat(1 << 20)).into_bytes(),
            TableError::CellTooLong { line: 2, column: 2 },
        ),
        (
            "a cell of 9 MB",
            format!("a,b\n1,2\n{}\n", "x".repeat(9 << 20)).into_bytes(),
            TableError::CellTooLong { line: 3, column: 1 },
        ),
        ("commas", vec![b','; UPLOAD_BYTES_MAX], TableError::TooManyColumns { line: 1 }),
        ("line breaks", vec![b'\n'; UPLOAD_BYTES_MAX], TableError::Empty),
        (
            "quotes",
            vec![b'"'; UPLOAD_BYTES_MAX - 1],
            TableError::CellTooLong { line: 1, column: 1 },
        ),
        ("tiny rows", b"a,b\n".repeat(2_000_000), TableError::TooManyRows),
        ("over 10 MiB", vec![b'x'; UPLOAD_BYTES_MAX + 1], TableError::TooLarge),
        ("UTF-32", b"\xff\xfe\0\0N\0\0\0,\0\0\0".to_vec(), TableError::Encoding),
        ("broken pairs", [utf16("a,b\n"), vec![0, 0xd8, b'x', 0]].concat(), TableError::Encoding),
        ("Cyrillic code page", cyrillic, TableError::Encoding),
        ("Polish code page", polish, TableError::Encoding),
        ("web page as .xls", b"\xef\xbb\xbf \r\n<HTML><table>".to_vec(), TableError::WebPage),
        ("XML spreadsheet", b"<?xml version=\"1.0\"?><Workbook/>".to_vec(), TableError::WebPage),
        ("PDF as .csv", b"%PDF-1.7\n1,2,3".to_vec(), TableError::Pdf),
        ("PNG", b"\x89PNG\r\n\x1a\n".to_vec(), TableError::Picture),
        ("JPEG", b"\xff\xd8\xff\xe0\0\x10JFIF".to_vec(), TableError::Picture),
        ("phone photograph", b"\0\0\0\x18ftypheic".to_vec(), TableError::Picture),
        ("RTF", b"{\\rtf1\\ansi list}".to_vec(), TableError::NotATable),
        ("JSON", b"[{\"name\": \"Ann\"}]".to_vec(), TableError::NotATable),
        ("gzip", b"\x1f\x8b\x08\0abc".to_vec(), TableError::NotATable),
        ("old Excel", compound("Workbook"), TableError::OldExcel),
        ("locked Excel", compound("EncryptedPackage"), TableError::Locked),
        ("oldest Excel", b"\x09\x08\x10\0\0\x06\x05\0".to_vec(), TableError::OldExcel),
    ]
}

fn compound(stream: &str) -> Vec<u8> {
    let name = stream.encode_utf16().flat_map(u16::to_le_bytes);
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".iter().copied().chain([0; 1016]).chain(name).collect()
}

fn bad_archives() -> Vec<Case> {
    let good = workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", "<sst/>");
    let cut = good[..good.len() * 2 / 3].to_vec();
    let mut corrupt = good.clone();
    let middle = corrupt.len() / 2;
    corrupt[middle - 40..middle + 40].fill(0x55);
    let zeros = |bytes: usize| vec![b'0'; bytes];
    let many = |parts: usize| (0..parts).map(|n| format!("xl/{n}.xml")).collect::<Vec<_>>();
    let parts = many(10_001);
    let parts = zipped(parts.iter().map(|name| (name.as_str(), vec![b'x'])));
    let layers = many(20);
    let layers = layers.iter().map(|name| (name.as_str(), zeros(4 << 20)));
    let layers = zipped(layers.chain([("xl/workbook.xml", vec![])]));
    let bomb = zipped([("[Content_Types].xml", vec![]), ("xl/workbook.xml", zeros(200 << 20))]);
    let nested = zipped([("xl/workbook.xml", zeros(200 << 20))]);
    let nested = zipped([("word/document.xml", nested)]);
    vec![
        ("nothing in it", zipped([]), TableError::NotATable),
        ("only its first bytes", b"PK\x03\x04".to_vec(), TableError::Unreadable),
        ("cut off", cut, TableError::Unreadable),
        ("overwritten", corrupt, TableError::Unreadable),
        ("locked parts", locked(good.clone()), TableError::Locked),
        ("bomb of one part", bomb, TableError::ZipBomb),
        ("bomb of many parts", layers, TableError::ZipBomb),
        ("bomb in an archive in it", nested, TableError::Unreadable),
        ("one part, listed 900 times", overlapping(), TableError::ZipBomb),
        ("10,001 parts", parts, TableError::TooManyParts),
        ("photographs", zipped([("a.jpg", zeros(9))]), TableError::NotATable),
        (
            "OpenDocument",
            zipped([("mimetype", vec![]), ("content.xml", vec![])]),
            TableError::OtherSpreadsheet,
        ),
        ("binary Excel", zipped([("xl/workbook.bin", vec![])]), TableError::OtherSpreadsheet),
        ("Numbers", zipped([("Index/Document.iwa", vec![])]), TableError::OtherSpreadsheet),
    ]
}

/// The archive with every part marked as encrypted.
fn locked(mut zip: Vec<u8>) -> Vec<u8> {
    for place in 0..zip.len() - 10 {
        let flags = match &zip[place..place + 4] {
            b"PK\x03\x04" => place + 6,
            b"PK\x01\x02" => place + 8,
            _ => continue,
        };
        zip[flags] |= 1;
    }
    zip
}

/// A directory that names one part of 1 MiB again and again.
fn overlapping() -> Vec<u8> {
    let one = zipped([("xl/workbook.xml", vec![b'0'; 1 << 20])]);
    let find = |mark: &[u8]| one.windows(4).position(|window| window == mark).unwrap();
    let (directory, end) = (find(b"PK\x01\x02"), find(b"PK\x05\x06"));
    let (entry, mut tail) = (&one[directory..end], one[end..].to_vec());
    let mut zip = one[..directory].to_vec();
    for n in 0..900u16 {
        let mut entry = entry.to_vec();
        if n > 0 {
            let name = entry.len() - 3;
            entry[name..].copy_from_slice(format!("{n:03}").as_bytes());
        }
        zip.extend(entry);
    }
    tail[8..10].copy_from_slice(&900u16.to_le_bytes());
    tail[10..12].copy_from_slice(&900u16.to_le_bytes());
    let bytes = (900 * entry.len()) as u32;
    tail[12..16].copy_from_slice(&bytes.to_le_bytes());
    zip.extend(tail);
    zip
}

fn bad_sheets() -> Vec<Case> {
    let cell = |place: &str, value: &str| format!("<c r=\"{place}\"><v>{value}</v></c>");
    let row = |line: u32, cells: &str| format!("<row r=\"{line}\">{cells}</row>");
    let text = |text: &str| format!("<c r=\"A1\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let shared = |index: u32| format!("<c t=\"s\"><v>{index}</v></c>");
    let laughs = |name: &str, root: &str| {
        let mut lol = format!("<?xml version=\"1.0\"?><!DOCTYPE {root} [<!ENTITY a \"{name}\">");
        for pair in "abcdefghij".as_bytes().windows(2) {
            let (inner, outer) = (char::from(pair[0]), char::from(pair[1]));
            let inner = format!("&{inner};").repeat(10);
            write!(lol, "<!ENTITY {outer} \"{inner}\">").unwrap();
        }
        lol + "]>"
    };
    let numbers = |rows: u32, columns: u32| -> String {
        let value = |line: u32, column: u32| (line * 7919 + column * 104_729) % 9_973;
        let row = |line| -> String {
            let cells = (0..columns).map(|column| format!("<c><v>{}</v></c>", value(line, column)));
            row(line, &cells.collect::<String>())
        };
        (1..=rows).map(row).collect()
    };
    let far = |column: &str| -> String {
        let row = |line| row(line, &cell(&format!("{column}{line}"), &(line % 977).to_string()));
        (1..=10_600u32).map(row).collect()
    };
    let long = format!("<sst><si><t>{}</t></si></sst>", "abcdefgh".repeat(1000));
    let repeated: String = (1..=100).map(|line| row(line, &shared(0).repeat(199))).collect();
    let sheet = |rows: &str| workbook(rows, "<sst/>");
    let strings = |part: &str| workbook(&row(1, &shared(0)), part);
    let counted =
        |count: u64| strings(&format!("<sst uniqueCount=\"{count}\"><si><t>x</t></si></sst>"));
    let entities = row(1, &text("&j;"));
    let deep = "<w:tbl><w:tr><w:tc>".repeat(20_000);
    let span = "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"999999999\"/></w:tcPr></w:tc>\
        </w:tr></w:tbl>";
    let words = format!("<w:tbl><w:tr><w:tc><w:t>{}</w:t></w:tc></w:tr></w:tbl>", "x".repeat(9000));
    let mut no_sheet = sheet("");
    let name = no_sheet.windows(6).rposition(|window| window == b"sheet1").unwrap();
    no_sheet[name] = b'z';
    vec![
        ("no cells", sheet(""), TableError::Empty),
        ("sheet missing", no_sheet, TableError::Unreadable),
        (
            "a far lone cell",
            sheet(&row(1_048_576, &cell("XFD1048576", "1"))),
            TableError::TooManyColumns { line: 1_048_576 },
        ),
        (
            "a cell beyond all sheets",
            sheet(&row(1, &cell("ZZZZ1", "1"))),
            TableError::TooManyColumns { line: 1 },
        ),
        ("no such place", sheet(&row(1, &cell("1A", "1"))), TableError::Unreadable),
        ("2.1 million cells", sheet(&numbers(21_000, 100)), TableError::TooManyCells),
        (
            "2.1 million gaps, a column too far",
            sheet(&far("GS")),
            TableError::TooManyColumns { line: 1 },
        ),
        ("2.1 million gaps", sheet(&far("GR")), TableError::TooManyCells),
        (
            "rows backwards",
            sheet(&(row(2, &cell("A2", "1")) + &row(1, &cell("A1", "1")))),
            TableError::Unreadable,
        ),
        ("a text said 20,000 times", workbook(&repeated, &long), TableError::TooHeavy),
        ("a text that is not there", strings("<sst/>"), TableError::Unreadable),
        ("four billion texts announced", counted(4_000_000_000), TableError::TooHeavy),
        ("uncountable texts announced", counted(u64::MAX), TableError::Unreadable),
        (
            "a cell of 9 KB",
            sheet(&row(1, &text(&"x".repeat(9000)))),
            TableError::CellTooLong { line: 1, column: 1 },
        ),
        ("laughing entities", sheet(&(laughs("lol", "x") + &entities)), TableError::Unreadable),
        (
            "laughing strings",
            strings(&(laughs("lol", "sst") + "<sst><si><t>&j;</t></si></sst>")),
            TableError::Unreadable,
        ),
        ("laughing document", document(&(laughs("lol", "w") + "&j;")), TableError::Unreadable),
        ("unknown entity", document(&word_table(&[&["&j;"]])), TableError::Unreadable),
        ("no table", document("<w:p><w:r><w:t>Hello</w:t></w:r></w:p>"), TableError::NoTable),
        ("tables without end", document(&deep), TableError::Unreadable),
        ("a cell that spans all", document(span), TableError::TooManyColumns { line: 1 }),
        (
            "a cell of 9,000 letters",
            document(&words),
            TableError::CellTooLong { line: 1, column: 1 },
        ),
        ("empty table", document("<w:tbl><w:tr><w:tc/></w:tr></w:tbl>"), TableError::Empty),
    ]
}

/// One figure of `/proc/self/status`, in KiB.
fn memory(of: &str) -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with(of)).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[test]
fn every_bad_file_gets_its_sentence_and_leaves_nothing() {
    let cases = [bad_texts(), bad_archives(), bad_sheets()].concat();
    assert!(cases.len() >= 40);
    // Writing 5 here sets the peak back to what is held now.
    std::fs::write("/proc/self/clear_refs", "5").unwrap();
    let before = memory("VmRSS");
    let mut failures = String::new();
    for case in &cases {
        let (name, upload, expected) = case;
        let got = read(upload, "list.csv").map(|table| format!("{table:?}"));
        if got.as_ref().err() != Some(expected) {
            writeln!(failures, "{name}: {got:?}, not {expected:?}").unwrap();
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
    let (once, peak) = (memory("VmRSS"), memory("VmHWM"));
    let small: Vec<&Case> =
        cases.iter().filter(|(_, upload, _)| upload.len() < SMALL_BYTES_MAX).collect();
    for (name, upload, expected) in std::iter::repeat_n(&small, 3).flatten() {
        assert_eq!(read(upload, "again.csv").unwrap_err(), *expected, "{name}");
    }
    let again = memory("VmRSS");
    eprintln!(
        "{} files: {before} KiB held before, {peak} at most, {once} after, {again} after {} again",
        cases.len(),
        small.len() * 3
    );
    assert!(peak < before + (96 << 10), "{before} KiB peaked at {peak}");
    assert!(again < once + (4 << 10), "{once} KiB grew to {again}");
}

#[test]
fn every_reason_has_a_sentence_of_its_own() {
    let ids: std::collections::BTreeSet<_> = TableError::ALL.iter().map(|e| e.sentence()).collect();
    assert_eq!(ids.len(), TableError::ALL.len());
    assert!(ids.iter().all(|id| id.starts_with("table-")));
}

#[test]
fn a_lone_cell_far_down_is_one_row() {
    let sheet = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>\
        <row r=\"1048576\"><c r=\"B1048576\"><v>2</v></c></row>";
    let table = read(&workbook(sheet, "<sst/>"), "").unwrap();
    assert_eq!((table.len(), table.line(1), table.cell(1, 1)), (2, 1_048_576, "2"));
}

#[test]
fn a_child_that_fails_us_is_a_fault_or_too_heavy() {
    let upload = workbook("<row><c><v>1</v></c></row>", "<sst/>");
    let by = |program: &str| {
        let wait_max = Duration::from_millis(300);
        Reader { program: PathBuf::from(program), wait_max, ..reader() }.read(&upload, "")
    };
    assert_eq!(by("/nowhere/shopfloor").unwrap_err(), TableError::Reader);
    assert!(by("/nowhere/shopfloor").unwrap_err().is_fault());
    for nonsense in ["/bin/true", "/bin/cat", "/bin/echo", "/usr/bin/yes"] {
        assert_eq!(by(nonsense).unwrap_err(), TableError::TooHeavy, "{nonsense}");
    }
    // One that answers nothing is ended, and not left to sleep.
    let folder = std::env::temp_dir().join(format!("sleeper-{}", std::process::id()));
    std::fs::create_dir(&folder).unwrap();
    let (sleeper, told) = (folder.join("sleeper"), folder.join("process"));
    let script = format!("#!/bin/sh\necho $$ >'{}'\nexec sleep 600\n", told.display());
    std::fs::write(&sleeper, script).unwrap();
    std::fs::set_permissions(&sleeper, std::fs::Permissions::from_mode(0o700)).unwrap();
    let late = by(sleeper.to_str().unwrap());
    let process = std::fs::read_to_string(&told).unwrap_or_default();
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(late.unwrap_err(), TableError::TooHeavy);
    let still = !process.is_empty() && Path::new("/proc").join(process.trim()).exists();
    assert!(!still, "process {process} sleeps on");
}
