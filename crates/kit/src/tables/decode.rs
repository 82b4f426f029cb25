//! From bytes to text: which encoding a list was saved in.
//!
//! Office programs write UTF-8 with a mark, UTF-16 ("Unicode text"), or the code page of the
//! machine, and say nothing about it. A wrong guess garbles names silently, so where the bytes do
//! not look like any of these the file is refused and a person may name the encoding.

use super::TableError;
use encoding_rs::{Encoding, MACINTOSH, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;

/// The text of an upload and the name of the encoding it was read in.
///
/// `label` is the encoding that a person named; `None` means to find it.
pub(super) fn text<'u>(
    upload: &'u [u8],
    label: Option<&str>,
) -> Result<(Cow<'u, str>, &'static str), TableError> {
    let (text, name) = match label {
        Some(label) => {
            let encoding = Encoding::for_label(label.as_bytes()).ok_or(TableError::Encoding)?;
            let (text, used, _) = encoding.decode(upload);
            (text, used.name())
        }
        None => guess(upload)?,
    };
    if is_binary(&text) {
        return Err(TableError::NotATable);
    }
    Ok((text, name))
}

fn guess(upload: &[u8]) -> Result<(Cow<'_, str>, &'static str), TableError> {
    if upload.starts_with(b"\xff\xfe\0\0") || upload.starts_with(b"\0\0\xfe\xff") {
        return Err(TableError::Encoding);
    }
    if let Some(marked) = upload.strip_prefix(b"\xef\xbb\xbf") {
        return unmarked(marked);
    }
    let marked = Encoding::for_bom(upload).map(|(encoding, _)| encoding);
    if let Some(encoding) = marked.or_else(|| unmarked_wide(upload)) {
        let (text, _, broken) = encoding.decode(upload);
        return if broken { Err(TableError::Encoding) } else { Ok((text, encoding.name())) };
    }
    unmarked(upload)
}

/// UTF-16 without a mark: in a list most letters are ASCII, so every other byte is zero.
fn unmarked_wide(upload: &[u8]) -> Option<&'static Encoding> {
    const SAMPLE_BYTES: usize = 4 << 10;
    let sample = upload.get(..SAMPLE_BYTES).unwrap_or(upload);
    let zeros = |first: usize| sample.iter().skip(first).step_by(2).filter(|b| **b == 0).count();
    let (even, odd, enough) = (zeros(0), zeros(1), sample.len() / 4);
    match (even, odd) {
        (0, odd) if odd > enough => Some(UTF_16LE),
        (even, 0) if even > enough => Some(UTF_16BE),
        _ => None,
    }
}

/// UTF-8, or a code page of western Europe and the Americas, or a mixture of both from lists that
/// were glued together.
fn unmarked(bytes: &[u8]) -> Result<(Cow<'_, str>, &'static str), TableError> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok((Cow::Borrowed(text), "UTF-8"));
    }
    let (mut whole, mut broken) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        broken += chunk.invalid().len();
    }
    // Accented letters of a code page form valid UTF-8 only by rare accident.
    if whole >= broken {
        let parts = bytes.utf8_chunks().flat_map(|chunk| {
            let stray = WINDOWS_1252.decode_without_bom_handling(chunk.invalid()).0;
            [Cow::Borrowed(chunk.valid()), stray]
        });
        return Ok((Cow::Owned(parts.collect()), "UTF-8 mixed with windows-1252"));
    }
    if bytes.contains(&0) {
        return Err(TableError::NotATable);
    }
    let encoding = if is_macintosh(bytes) {
        MACINTOSH
    } else if is_western(bytes) {
        WINDOWS_1252
    } else {
        return Err(TableError::Encoding);
    };
    Ok((encoding.decode_without_bom_handling(bytes).0, encoding.name()))
}

/// Whether old Macintosh letters outnumber those of windows-1252. The letters é, á, ä, å, ü, è, ç
/// of a Macintosh are signs there, or capitals (Ž, Š, Œ, Ÿ) right after a small letter.
fn is_macintosh(bytes: &[u8]) -> bool {
    let (mut macintosh, mut windows) = (0, 0);
    for pair in bytes.windows(2) {
        let [before, byte] = *pair else { continue };
        match byte {
            0x81 | 0x83 | 0x87 | 0x88 | 0x8b | 0x8d | 0x8f | 0x90 | 0x9b | 0x9d
                if before.is_ascii_alphabetic() =>
            {
                macintosh += 1;
            }
            0x8a | 0x8c | 0x8e | 0x9f if before.is_ascii_lowercase() => macintosh += 1,
            0xc0..=0xff => windows += 1,
            _ => {}
        }
    }
    macintosh > windows
}

/// Whether windows-1252 gives plausible words. In western languages accented letters stand singly
/// or in twos among plain ones, and no sign such as `³` stands inside a word; Cyrillic, Greek or
/// Polish code pages read as windows-1252 break one or the other.
fn is_western(bytes: &[u8]) -> bool {
    let is_letter = |byte: u8| {
        matches!(byte, 0x8a | 0x8c | 0x8e | 0x9a | 0x9c | 0x9e | 0x9f)
            || (byte >= 0xc0 && byte != 0xd7 && byte != 0xf7)
    };
    let (mut letters, mut in_long_runs, mut odd) = (0usize, 0usize, 0usize);
    for run in bytes.chunk_by(|a, b| is_letter(*a) == is_letter(*b)) {
        if run.first().is_some_and(|byte| is_letter(*byte)) {
            letters += run.len();
            in_long_runs += if run.len() >= 3 { run.len() } else { 0 };
        }
    }
    for three in bytes.windows(3) {
        let [before, byte, after] = *three else {
            continue;
        };
        let inside = before.is_ascii_alphabetic() && after.is_ascii_alphabetic();
        let sign = matches!(byte, 0xa1..=0xb3 | 0xb5 | 0xb6 | 0xb8..=0xbf if byte != 0xad);
        odd += usize::from(inside && sign || matches!(byte, 0x81 | 0x8d | 0x8f | 0x90 | 0x9d));
    }
    in_long_runs * 4 <= letters && odd * 8 <= letters
}

/// Text has no zero bytes and next to no control characters.
fn is_binary(text: &str) -> bool {
    let is_odd = |byte: &u8| *byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0b | 0x0c);
    let odd = text.bytes().filter(|byte| is_odd(byte)).count();
    odd * 100 > text.len() || text.as_bytes().contains(&0)
}
