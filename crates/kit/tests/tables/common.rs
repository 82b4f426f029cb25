//! What the tests of tables share: the reading child, real data, small workbooks and documents.

use kit::tables::{Reader, Table, TableError};
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::Duration;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// The example that is nothing but the child. Cargo builds it with the tests, except where only
/// some of them were asked for.
pub fn child() -> &'static Path {
    static CHILD: OnceLock<PathBuf> = OnceLock::new();
    CHILD.get_or_init(|| {
        let test = std::env::current_exe().unwrap();
        let profile = test.parent().unwrap().parent().unwrap();
        let child = profile.join("examples/read_table");
        let built = std::fs::metadata(&child).and_then(|file| file.modified()).ok();
        let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tables");
        let mut sources = sources.read_dir().unwrap().map(|file| file.unwrap().metadata().unwrap());
        if sources.any(|file| file.modified().ok() > built) {
            let mut build = Command::new(env!("CARGO"));
            build.args(["build", "--package", "kit", "--example", "read_table"]);
            let release = profile.ends_with("release").then_some("--release");
            assert!(build.args(release).status().unwrap().success());
        }
        child
    })
}

/// What bounds the child here is its own share of memory and of the processor, however busy the
/// machine is with other work.
const WAIT_MAX: Duration = Duration::from_secs(600);

pub fn reader() -> Reader {
    Reader { program: child().to_owned(), wait_max: WAIT_MAX, ..Reader::default() }
}

pub fn read(upload: &[u8], name: &str) -> Result<Table, TableError> {
    reader().read(upload, name)
}

/// All cells, for comparing.
pub fn grid(table: &Table) -> Vec<Vec<&str>> {
    table.rows().map(|(_, row)| row.collect()).collect()
}

/// A file of the shared data, or `None` (said aloud) where the data is not at hand.
pub fn data(path: &str) -> Option<Vec<u8>> {
    let root = std::env::var_os("SHOPFLOOR_DATA")
        .map(PathBuf::from)
        .unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"));
    let file = root.join(path);
    let bytes = std::fs::read(&file).ok();
    if bytes.is_none() {
        eprintln!("SKIPPED: {} is not there; set SHOPFLOOR_DATA", file.display());
    }
    bytes
}

/// A zip archive with these parts.
pub fn zipped<'p>(parts: impl IntoIterator<Item = (&'p str, Vec<u8>)>) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in parts {
        zip.start_file(name, options).unwrap();
        zip.write_all(&bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The smallest workbook with these rows, as XML, and this part of shared strings.
pub fn workbook(rows: &str, strings: &str) -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    zipped([
        ("[Content_Types].xml", b"<Types/>".to_vec()),
        (
            "_rels/.rels",
            format!(
                r#"<Relationships xmlns="{package}"><Relationship Id="r" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
            )
            .into_bytes(),
        ),
        (
            "xl/workbook.xml",
            format!(
                r#"<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="List" sheetId="1" r:id="r1"/></sheets></workbook>"#
            )
            .into_bytes(),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                r#"<Relationships xmlns="{package}"><Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#
            )
            .into_bytes(),
        ),
        ("xl/sharedStrings.xml", strings.as_bytes().to_vec()),
        (
            "xl/worksheets/sheet1.xml",
            format!(r#"<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>"#)
                .into_bytes(),
        ),
    ])
}

/// A document with this body, as XML.
pub fn document(body: &str) -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    let body = format!(r#"<w:document xmlns:w="{main}"><w:body>{body}</w:body></w:document>"#);
    zipped([
        ("[Content_Types].xml", b"<Types/>".to_vec()),
        ("word/document.xml", body.into_bytes()),
    ])
}

/// A table of a document, each cell one paragraph.
pub fn word_table(rows: &[&[&str]]) -> String {
    let cell = |text: &&str| format!("<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>");
    let row =
        |cells: &&[&str]| format!("<w:tr>{}</w:tr>", cells.iter().map(cell).collect::<String>());
    format!("<w:tbl><w:tblPr/>{}</w:tbl>", rows.iter().map(row).collect::<String>())
}
