//! Names for things: 128 random bits, never sequential, because the order of ids would tell who
//! joined when.

use crate::VaultError;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A random 128-bit id. Not secret.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Id(pub [u8; 16]);

impl Id {
    /// Stands for "no particular one", such as the turf of a record that has none.
    pub const ZERO: Id = Id([0; 16]);

    /// A fresh id.
    pub fn random() -> Id {
        Id(crate::random())
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A wall chart writes a thousand of these: no formatting for each byte.
        const HEX: &[u8; 16] = b"0123456789abcdef";
        let mut text = [0; 32];
        for (pair, byte) in text.chunks_exact_mut(2).zip(self.0) {
            pair[0] = HEX[usize::from(byte >> 4)];
            pair[1] = HEX[usize::from(byte & 15)];
        }
        f.write_str(std::str::from_utf8(&text).map_err(|_| fmt::Error)?)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Id {
    type Err = VaultError;

    /// Reads 32 lower-case hexadecimal digits, and nothing else: one id, one spelling.
    fn from_str(text: &str) -> Result<Id, VaultError> {
        let mut id = [0; 16];
        from_hex(text, &mut id)?;
        Ok(Id(id))
    }
}

/// Fills `out` from exactly twice as many lower-case hexadecimal digits.
pub(crate) fn from_hex(text: &str, out: &mut [u8]) -> Result<(), VaultError> {
    if text.len() != out.len() * 2 {
        return Err(VaultError::Malformed);
    }
    for (byte, pair) in out.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
        *byte = hex_digit(pair[0])? << 4 | hex_digit(pair[1])?;
    }
    Ok(())
}

fn hex_digit(letter: u8) -> Result<u8, VaultError> {
    match letter {
        b'0'..=b'9' => Ok(letter - b'0'),
        b'a'..=b'f' => Ok(letter - b'a' + 10),
        _ => Err(VaultError::Malformed),
    }
}
