//! Phones: read in any form, compared by one key, shown as they are dialled.

use super::name::tidy;
use crate::{Personal, Refusal};
use serde::{Deserialize, Serialize};

/// The country calling code of numbers that are written without one (1: North America).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dialing(pub u16);

impl Default for Dialing {
    fn default() -> Dialing {
        Dialing(1)
    }
}

/// A phone number that was understood.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phone {
    key: Personal,
}

/// Codes of one or two digits; every other country calling code has three (ITU E.164).
const SHORT_CODES: [&str; 45] = [
    "1", "7", "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45",
    "46", "47", "48", "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63",
    "64", "65", "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "98",
];

/// Labels that stand beside a number in a cell and say nothing about which number it is.
const LABELS: [&str; 33] = [
    "cell",
    "cel",
    "celular",
    "movil",
    "móvil",
    "mobile",
    "mob",
    "home",
    "casa",
    "work",
    "trabajo",
    "office",
    "phone",
    "telephone",
    "telefono",
    "teléfono",
    "tel",
    "tfno",
    "ph",
    "main",
    "personal",
    "primary",
    "text",
    "sms",
    "whatsapp",
    "voice",
    "fijo",
    "c",
    "h",
    "w",
    "m",
    "p",
    "t",
];

/// Marks before an extension, longest first.
const EXTENSIONS: [&str; 9] =
    ["extension", "extensión", "anexo", "extn", "ext", "int", "ex", "x", "#"];

impl Phone {
    /// The most characters that a phone may be written with.
    pub const CHARS_MAX: usize = 60;
    /// The fewest digits that make a phone; a shorter one is no number of a person.
    pub const DIGITS_MIN: usize = 7;
    /// The most digits, without an extension (ITU E.164).
    pub const DIGITS_MAX: usize = 15;
    /// The most digits of an extension.
    pub const EXTENSION_DIGITS_MAX: usize = 7;

    /// A phone as written: "(555) 010-2345", "+34 600 11 22 33", "555.010.2345 x12".
    ///
    /// # Errors
    /// `phone-not-a-phone` when it is none.
    pub fn read(text: &str, home: Dialing) -> Result<Phone, Refusal> {
        let refused = Refusal::at("phones", "phone-not-a-phone");
        if text.len() > Phone::CHARS_MAX * 4 {
            return Err(refused);
        }
        let text = tidy(text).to_lowercase();
        if text.chars().count() > Phone::CHARS_MAX {
            return Err(refused);
        }
        let (number, extension) = split_extension(&without_labels(&text)).ok_or(refused)?;
        // A table program wrote the number as a decimal ("5550102345.0").
        let number = number.strip_suffix(".0").unwrap_or(&number);
        let international = number.trim_start().starts_with(['+', '＋']);
        if number.chars().any(|c| !c.is_ascii_digit() && !"+＋()[]-./ –—‐‑−".contains(c))
        {
            return Err(refused);
        }
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        if !(Phone::DIGITS_MIN..=Phone::DIGITS_MAX).contains(&digits.len())
            || digits.bytes().all(|digit| Some(&digit) == digits.as_bytes().first())
        {
            return Err(refused);
        }
        let mut key = canonical(&digits, international, home);
        if let Some(extension) = extension {
            key.push('x');
            key.push_str(&extension);
        }
        Ok(Phone { key: Personal::new(&key) })
    }

    /// What two phones are compared by: "+15550102345", "+15550102345x12", or "~0102345" for a
    /// local number whose area nobody wrote.
    pub fn key(&self) -> &str {
        self.key.reveal()
    }

    /// The extension, if there is one.
    pub fn extension(&self) -> Option<&str> {
        self.key().split_once('x').map(|(_, extension)| extension)
    }

    /// As it is dialled: without the country where that is `home`, with it otherwise.
    pub fn shown(&self, home: Dialing) -> String {
        let (number, extension) =
            self.key().split_once('x').map_or((self.key(), ""), |(n, extension)| (n, extension));
        let mut shown = match number.strip_prefix('+').map(|digits| (code_of(digits), digits)) {
            None => grouped(number.trim_start_matches('~')),
            Some(("1", digits)) if digits.len() == 11 => {
                let abroad = if home.0 == 1 { "" } else { "+1 " };
                format!("{abroad}({}) {}-{}", &digits[1..4], &digits[4..7], &digits[7..])
            }
            Some((code, digits)) => {
                let national = &digits[code.len()..];
                let trunk = if trunk_zero(code) { "0" } else { "" };
                if code == home.0.to_string() {
                    grouped(&format!("{trunk}{national}"))
                } else {
                    format!("+{code} {}", grouped(national))
                }
            }
        };
        if !extension.is_empty() {
            shown.push_str(" x");
            shown.push_str(extension);
        }
        shown
    }
}

/// The pieces of a cell that holds several phones ("555-0100 / 555-0101 or 555-0102").
pub fn pieces(cell: &str) -> Vec<String> {
    let mut text = tidy(&cell.replace(['\n', '\r'], ";")).to_lowercase();
    for word in [" or ", " and ", " o ", " y "] {
        text = text.replace(word, ";");
    }
    let split = text.split([';', '/', ',', '|']).map(str::trim).filter(|p| !p.is_empty());
    let pieces: Vec<String> = split.map(str::to_owned).collect();
    // A slash inside one number ("089/123456") is no border: every piece must be long enough.
    let long = |piece: &String| digits_in(piece) >= Phone::DIGITS_MIN;
    if pieces.len() > 1 && pieces.iter().all(long) { pieces } else { vec![tidy(cell)] }
}

fn digits_in(text: &str) -> usize {
    text.chars().filter(|c| plain_digit(*c).is_ascii_digit()).count()
}

/// The text with digits of any script made plain, and labels such as "cell:" taken off.
fn without_labels(text: &str) -> String {
    let plain: String = text.chars().map(plain_digit).collect();
    let mut rest = plain.trim().trim_start_matches("tel:").trim();
    let edges: &[char] = &['(', ')', ':', '.', '-', ' '];
    loop {
        let word = rest.trim_start_matches(edges);
        let end = word.find(|c: char| !c.is_alphabetic()).unwrap_or(word.len());
        if end > 0 && LABELS.contains(&&word[..end]) {
            rest = word[end..].trim_start_matches([')', ':', '.', ' ']);
            continue;
        }
        let word = rest.trim_end_matches(edges);
        let start = word
            .rfind(|c: char| !c.is_alphabetic())
            .map_or(0, |at| at + word[at..].chars().next().map_or(1, char::len_utf8));
        if start < word.len() && LABELS.contains(&&word[start..]) {
            rest = word[..start].trim_end_matches(['(', ':', '.', '-', ' ']);
            continue;
        }
        return rest.to_owned();
    }
}

fn plain_digit(c: char) -> char {
    let value = match u32::from(c) {
        at @ 0x660..=0x669 => at - 0x660,
        at @ 0x6F0..=0x6F9 => at - 0x6F0,
        at @ 0x966..=0x96F => at - 0x966,
        at @ 0xFF10..=0xFF19 => at - 0xFF10,
        _ => return c,
    };
    char::from_digit(value, 10).unwrap_or(c)
}

fn split_extension(text: &str) -> Option<(String, Option<String>)> {
    let Some(at) = text.find(|c: char| c.is_alphabetic() || c == '#') else {
        return Some((text.to_owned(), None));
    };
    let (number, rest) = text.split_at(at);
    let mark = EXTENSIONS.iter().find(|mark| rest.starts_with(**mark))?;
    let digits = rest[mark.len()..].trim_matches(['.', ':', ' ', ')', '#']);
    let fits = (1..=Phone::EXTENSION_DIGITS_MAX).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| {
        (number.trim_end_matches([' ', ',', '(', '.']).to_owned(), Some(digits.to_owned()))
    })
}

fn canonical(digits: &str, international: bool, home: Dialing) -> String {
    if international {
        let code = code_of(digits);
        return format!("+{code}{}", without_trunk(code, &digits[code.len()..]));
    }
    if let Some(abroad) = digits.strip_prefix("00").filter(|rest| rest.len() > 8) {
        return canonical(abroad, true, home);
    }
    let code = home.0.to_string();
    if home.0 == 1 {
        return match digits.len() {
            11 if digits.starts_with('1') => format!("+{digits}"),
            10 => format!("+1{digits}"),
            7 => format!("~{digits}"),
            // Longer than any number at home: it carries another country's code.
            _ => digits
                .strip_prefix("011")
                .map_or_else(|| format!("+{digits}"), |abroad| canonical(abroad, true, home)),
        };
    }
    if let Some(national) = digits.strip_prefix('0').filter(|_| trunk_zero(&code)) {
        return format!("+{code}{national}");
    }
    // Written with its own country's code but no plus: longer than a number at home is.
    if digits.starts_with(&code) && digits.len() > 10 {
        return format!("+{code}{}", without_trunk(&code, &digits[code.len()..]));
    }
    if digits.len() < 8 { format!("~{digits}") } else { format!("+{code}{digits}") }
}

/// The country calling code at the start of international digits.
fn code_of(digits: &str) -> &str {
    let short = SHORT_CODES.iter().find(|code| digits.starts_with(**code));
    short.map_or_else(|| &digits[..digits.len().min(3)], |code| &digits[..code.len()])
}

fn without_trunk<'a>(code: &str, national: &'a str) -> &'a str {
    // "+44 (0)20 ...": the zero is for callers inside the country only.
    if trunk_zero(code) { national.strip_prefix('0').unwrap_or(national) } else { national }
}

/// Whether callers inside the country dial a zero before the number.
fn trunk_zero(code: &str) -> bool {
    matches!(
        code,
        "20" | "27"
            | "31"
            | "32"
            | "33"
            | "40"
            | "41"
            | "43"
            | "44"
            | "46"
            | "49"
            | "51"
            | "54"
            | "55"
            | "60"
            | "61"
            | "62"
            | "63"
            | "64"
            | "66"
            | "81"
            | "82"
            | "84"
            | "86"
            | "90"
            | "91"
            | "92"
            | "94"
            | "98"
            | "353"
            | "358"
            | "380"
            | "593"
            | "880"
            | "972"
    )
}

/// Digits in groups of three, the last one or two of them of four where they do not come out even.
fn grouped(digits: &str) -> String {
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    let mut rest = digits;
    while !rest.is_empty() {
        let fours = rest.len() == 4 || rest.len() == 8;
        let (group, left) = rest.split_at(if fours { 4 } else { rest.len().min(3) });
        out.push_str(group);
        if !left.is_empty() {
            out.push(' ');
        }
        rest = left;
    }
    out
}
