//! What a file is, by its first bytes. Its name may say anything.

use super::TableError;

/// What to do with an upload.
pub(super) enum Kind {
    /// Text, as far as can be seen: a list with separators.
    Text,
    /// A zip archive: perhaps a workbook or a document.
    Archive,
    /// Something else, with the sentence for it.
    Refused(TableError),
}

/// First bytes and what they mean.
const SIGNATURES: [(&[u8], TableError); 22] = [
    (b"%PDF-", TableError::Pdf),
    (b"\x89PNG", TableError::Picture),
    (b"\xff\xd8\xff", TableError::Picture),
    (b"GIF8", TableError::Picture),
    (b"II*\0", TableError::Picture),
    (b"MM\0*", TableError::Picture),
    (b"RIFF", TableError::Picture),
    (b"8BPS", TableError::Picture),
    (b"\x09\x08", TableError::OldExcel),
    (b"\x09\x04", TableError::OldExcel),
    (b"\x09\x02", TableError::OldExcel),
    (b"\x09\x00\x04\x00", TableError::OldExcel),
    (b"ID;PWXL", TableError::OldExcel),
    (b"{\\rtf", TableError::NotATable),
    (b"\x1f\x8b", TableError::NotATable),
    (b"7z\xbc\xaf\x27\x1c", TableError::NotATable),
    (b"Rar!\x1a\x07", TableError::NotATable),
    (b"SQLite format 3\0", TableError::NotATable),
    (b"\x7fELF", TableError::NotATable),
    (b"MZ\x90\0", TableError::NotATable),
    (b"{\"", TableError::NotATable),
    (b"[{", TableError::NotATable),
];

/// Compound files hold the old Office formats, and new ones under a password.
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

pub(super) fn of(upload: &[u8]) -> Kind {
    if upload.is_empty() {
        return Kind::Refused(TableError::Empty);
    }
    if upload.starts_with(b"PK\x03\x04") || upload.starts_with(b"PK\x05\x06") {
        return Kind::Archive;
    }
    if upload.starts_with(COMPOUND) {
        return Kind::Refused(if names(upload, "EncryptedPackage") {
            TableError::Locked
        } else {
            TableError::OldExcel
        });
    }
    // HEIC and its kin name themselves after the length of their first box.
    if upload.get(4..8) == Some(b"ftyp") {
        return Kind::Refused(TableError::Picture);
    }
    let known = SIGNATURES.iter().find(|(signature, _)| upload.starts_with(signature));
    if let Some((_, error)) = known {
        return Kind::Refused(*error);
    }
    if is_markup(upload) { Kind::Refused(TableError::WebPage) } else { Kind::Text }
}

/// Whether a compound file has a stream of that name (names in it are UTF-16).
fn names(compound: &[u8], stream: &str) -> bool {
    let name: Vec<u8> = stream.encode_utf16().flat_map(u16::to_le_bytes).collect();
    compound.windows(name.len()).any(|window| window == name)
}

/// Many a portal gives out a web page under the name `list.xls`.
fn is_markup(upload: &[u8]) -> bool {
    const STARTS: [&[u8]; 6] = [b"<!doctype", b"<html", b"<table", b"<?xml", b"<head", b"<meta"];
    let visible = upload.strip_prefix(b"\xef\xbb\xbf").unwrap_or(upload).trim_ascii_start();
    STARTS.iter().any(|start| {
        visible.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start))
    })
}
