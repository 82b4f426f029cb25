//! A signature drawn by hand: strokes of points as compact text, "12,30 14,31;80,40 81,44", within
//! a pad of [`WIDE`] by [`HIGH`].

use organizing::Refusal;
use std::fmt::Write;

/// The width of the pad in its own units.
pub const WIDE: u16 = 600;
/// Its height.
pub const HIGH: u16 = 200;
/// The most bytes of a signature.
pub const BYTES_MAX: usize = 16 * 1024;
/// The fewest points of one: a dot is none.
const POINTS_MIN: usize = 8;

/// Checks what a browser sent, and gives it as it is kept; none where nothing was drawn.
///
/// # Errors
/// `card-no-signature` for a dot, `card-strokes` for what is no drawing.
pub fn read(sent: &str) -> Result<Option<Vec<u8>>, Refusal> {
    if sent.is_empty() {
        return Ok(None);
    }
    let points = match strokes(sent) {
        Some(strokes) if sent.len() <= BYTES_MAX => strokes.iter().map(Vec::len).sum(),
        _ => return Err(Refusal::at("signature", "card-strokes")),
    };
    match points {
        0..POINTS_MIN => Err(Refusal::at("signature", "card-no-signature")),
        _ => Ok(Some(sent.as_bytes().to_vec())),
    }
}

/// A kept signature as the path of a picture.
pub fn path(kept: &[u8]) -> String {
    let strokes = std::str::from_utf8(kept).ok().and_then(strokes).unwrap_or_default();
    let mut path = String::new();
    for stroke in strokes {
        for (at, (x, y)) in stroke.into_iter().enumerate() {
            // Writing to a string cannot fail.
            let _ = write!(path, "{}{x} {y}", if at == 0 { 'M' } else { 'L' });
        }
    }
    path
}

type Stroke = Vec<(u16, u16)>;

fn strokes(text: &str) -> Option<Vec<Stroke>> {
    text.split(';').map(|stroke| stroke.split(' ').map(point).collect()).collect()
}

fn point(text: &str) -> Option<(u16, u16)> {
    let (x, y) = text.split_once(',')?;
    let within = |text: &str, most: u16| text.parse().ok().filter(|at| *at <= most);
    Some((within(x, WIDE)?, within(y, HIGH)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_drawing_is_a_signature() {
        let drawn = "1,2 3,4 5,6 7,8 9,10 11,12;600,200 0,0";
        assert_eq!(read(drawn), Ok(Some(drawn.as_bytes().to_vec())));
        assert_eq!(path(b"1,2 3,4;5,6"), "M1 2L3 4M5 6");
        assert_eq!(read(""), Ok(None));
        assert_eq!(read("1,2").map_err(|r| r.sentence), Err("card-no-signature"));
        for wrong in ["1,2 3", "601,1", "1,201", "a,b", "1,2;;3,4", "-1,2", "<svg>"] {
            assert_eq!(read(wrong).map_err(|r| r.sentence), Err("card-strokes"), "{wrong}");
        }
        assert!(read(&"1,2 ".repeat(5_000)).is_err());
    }
}
