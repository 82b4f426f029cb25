//! What is inside a zip archive, and whether it unfolds to a bearable size.

use super::{
    ARCHIVE_PARTS_MAX, INFLATED_BYTES_HARMLESS, INFLATED_BYTES_MAX, INFLATED_RATIO_MAX, TableError,
};
use std::io::{Cursor, ErrorKind, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// What an archive holds.
pub(super) enum Package {
    /// An Excel workbook.
    Workbook,
    /// A Word document, and the name of the part with its text.
    Document {
        /// Such as `word/document.xml`.
        part: String,
    },
}

/// An archive opened for reading.
pub(super) type Archive<'u> = ZipArchive<Cursor<&'u [u8]>>;

/// Opens an archive, without unfolding anything.
pub(super) fn open(upload: &[u8]) -> Result<Archive<'_>, TableError> {
    ZipArchive::new(Cursor::new(upload)).map_err(reason)
}

/// Unfolds every part once, counting and keeping nothing, and says what the archive is. The sizes
/// that an archive states about itself are not believed.
pub(super) fn inspect(upload: &[u8]) -> Result<Package, TableError> {
    let mut archive = open(upload)?;
    if archive.len() > ARCHIVE_PARTS_MAX {
        return Err(TableError::TooManyParts);
    }
    let package = package(&archive)?;
    let upload_bytes = upload.len() as u64;
    let ratio_bytes_max = upload_bytes.saturating_mul(INFLATED_RATIO_MAX);
    let bytes_max = ratio_bytes_max.clamp(INFLATED_BYTES_HARMLESS, INFLATED_BYTES_MAX);
    let mut buffer = vec![0; 64 << 10];
    let mut bytes = 0u64;
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(reason)?;
        loop {
            let read = match part.read(&mut buffer) {
                Ok(0) => break,
                Ok(read) => read,
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(_) => return Err(TableError::Unreadable),
            };
            bytes += read as u64;
            if bytes > bytes_max {
                return Err(TableError::ZipBomb);
            }
        }
    }
    Ok(package)
}

fn package(archive: &Archive<'_>) -> Result<Package, TableError> {
    let names: Vec<_> = archive.file_names().filter_map(Result::ok).collect();
    let has = |end: &str| names.iter().any(|name| name.ends_with(end));
    if has("xl/workbook.bin") || has(".iwa") || (has("mimetype") && has("content.xml")) {
        return Err(TableError::OtherSpreadsheet);
    }
    if has("workbook.xml") {
        return Ok(Package::Workbook);
    }
    let is_text = |name: &str| name.starts_with("word/document") && name.ends_with(".xml");
    match names.iter().find(|name| is_text(name)) {
        Some(part) => Ok(Package::Document { part: part.to_string() }),
        None => Err(TableError::NotATable),
    }
}

/// The sentence for a broken archive.
pub(super) fn reason(error: ZipError) -> TableError {
    match error {
        ZipError::InvalidPassword => TableError::Locked,
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => TableError::Locked,
        _ => TableError::Unreadable,
    }
}
