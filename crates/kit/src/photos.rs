//! Photos as people send them: taken in as JPEG or PNG, and stripped of everything that tells more
//! than the picture does (where it was taken, when, with which phone).

use std::ops::RangeInclusive;

/// A photo with nothing but its picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Photo {
    /// Its format.
    pub format: Format,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A format that is taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
}

/// Why a file is not taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhotoError {
    /// It is larger than [`BYTES_MAX`].
    TooLarge,
    /// It is neither JPEG nor PNG, or it breaks off.
    Unreadable,
}

/// The most bytes of a photo: 2 MiB, less what the seal needs to stay within the next step of
/// lengths.
pub const BYTES_MAX: usize = 2 * 1024 * 1024 - 1024;
/// What a file field accepts.
pub const ACCEPT: &str = "image/jpeg,image/png";

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
const JPEG: &[u8] = b"\xff\xd8";
/// The parts of a PNG that make its picture.
const PNG_CHUNKS: [&[u8]; 6] = [b"IHDR", b"PLTE", b"tRNS", b"gAMA", b"sRGB", b"IDAT"];

impl Format {
    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Format::Jpeg => "image/jpeg",
            Format::Png => "image/png",
        }
    }

    /// The format that bytes begin as.
    pub fn of(bytes: &[u8]) -> Option<Format> {
        [(JPEG, Format::Jpeg), (PNG, Format::Png)]
            .into_iter()
            .find_map(|(begin, format)| bytes.starts_with(begin).then_some(format))
    }
}

/// Takes a photo in, without what tells more than the picture.
///
/// # Errors
/// [`PhotoError`]
pub fn bare(bytes: &[u8]) -> Result<Photo, PhotoError> {
    if bytes.len() > BYTES_MAX {
        return Err(PhotoError::TooLarge);
    }
    let format = Format::of(bytes).ok_or(PhotoError::Unreadable)?;
    let bare = match format {
        Format::Jpeg => bare_jpeg(bytes),
        Format::Png => bare_png(bytes),
    };
    bare.map(|bytes| Photo { format, bytes }).ok_or(PhotoError::Unreadable)
}

/// Copies a JPEG without the segments of applications (but for Adobe's, which says how colours are
/// to be read) and comments. What phones lay behind its end goes too: a smaller picture, a film.
fn bare_jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    const END: u8 = 0xd9;
    const SCAN: u8 = 0xda;
    const APPLICATIONS: RangeInclusive<u8> = 0xe0..=0xef;
    const ADOBE: u8 = 0xee;
    const COMMENT: u8 = 0xfe;
    let mut bare = JPEG.to_vec();
    let mut rest = bytes.strip_prefix(JPEG)?;
    loop {
        // Any number of fill bytes may stand before a marker.
        let [0xff, marker, after @ ..] = rest else { return None };
        match *marker {
            0xff => {
                rest = &rest[1..];
                continue;
            }
            END => {
                bare.extend([0xff, END]);
                return Some(bare);
            }
            _ => {}
        }
        let length = usize::from(u16::from_be_bytes(*after.first_chunk::<2>()?));
        let (segment, next) = after.split_at_checked(length.max(2))?;
        if !(APPLICATIONS.contains(marker) && *marker != ADOBE || *marker == COMMENT) {
            bare.extend([0xff, *marker]);
            bare.extend_from_slice(segment);
        }
        rest = next;
        if *marker == SCAN {
            // Within a scan these two stand for a byte and for a fresh start.
            let inside = |after: u8| matches!(after, 0x00 | 0xd0..=0xd7);
            let ends = rest.windows(2).position(|two| two[0] == 0xff && !inside(two[1]))?;
            let (scan, next) = rest.split_at(ends);
            bare.extend_from_slice(scan);
            rest = next;
        }
    }
}

/// Copies the chunks of a PNG that make its picture.
fn bare_png(bytes: &[u8]) -> Option<Vec<u8>> {
    const AROUND: usize = 12;
    let mut bare = PNG.to_vec();
    let mut rest = bytes.strip_prefix(PNG)?;
    loop {
        let length = u32::from_be_bytes(*rest.first_chunk::<4>()?) as usize;
        let (chunk, next) = rest.split_at_checked(length.checked_add(AROUND)?)?;
        let name = &chunk[4..8];
        if name == b"IEND" {
            bare.extend_from_slice(chunk);
            return Some(bare);
        }
        if PNG_CHUNKS.contains(&name) {
            bare.extend_from_slice(chunk);
        }
        rest = next;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn segment(marker: u8, body: &[u8]) -> Vec<u8> {
        let length = u16::try_from(body.len() + 2).unwrap().to_be_bytes();
        [&[0xff, marker], &length[..], body].concat()
    }

    fn chunk(name: &[u8], body: &[u8]) -> Vec<u8> {
        let length = u32::try_from(body.len()).unwrap().to_be_bytes();
        [&length[..], name, body, b"crc!"].concat()
    }

    #[test]
    fn nothing_goes_along_with_a_picture() {
        let place = b"Exif\0\0 51.5007 N 0.1246 W";
        let scan = [segment(0xda, b"how"), b"the picture\xff\x00 \xff\xd3 more".to_vec()].concat();
        let table = segment(0xdb, b"table");
        let sent = [
            JPEG,
            &segment(0xe0, b"JFIF"),
            &segment(0xe1, place),
            b"\xff\xff",
            &table[1..],
            &segment(0xfe, b"taken at the gate"),
            &segment(0xee, b"Adobe"),
            &scan,
            &segment(0xe1, place),
            &scan,
            b"\xff\xd9 and a map behind it",
        ];
        let kept =
            [JPEG, &table, &segment(0xee, b"Adobe"), &scan, &scan, b"\xff\xd9".as_slice()].concat();
        assert_eq!(bare(&sent.concat()).unwrap().bytes, kept);

        let (head, data, end) =
            (chunk(b"IHDR", b"13"), chunk(b"IDAT", b"data"), chunk(b"IEND", b""));
        let sent = [PNG, &head, &chunk(b"eXIf", place), &chunk(b"tEXt", place), &data, &end, b"."];
        let photo = bare(&sent.concat()).unwrap();
        assert_eq!(photo.bytes, [PNG, &head, &data, &end].concat());
        assert_eq!(photo.format.media_type(), "image/png");
    }

    #[test]
    fn what_is_no_photo_is_refused() {
        let long = [JPEG, &vec![0; BYTES_MAX]].concat();
        assert_eq!(bare(&long), Err(PhotoError::TooLarge));
        let broken_off = [JPEG, &segment(0xdb, b"table")[..5]].concat();
        for bytes in [b"".as_slice(), b"GIF89a", b"<svg onload=x>", JPEG, PNG, &broken_off] {
            assert_eq!(bare(bytes), Err(PhotoError::Unreadable));
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_taken_in_or_refused(
            png in any::<bool>(),
            bytes in proptest::collection::vec(any::<u8>(), 0..400),
        ) {
            let bytes = [if png { PNG } else { JPEG }, &bytes].concat();
            if let Ok(photo) = bare(&bytes) {
                prop_assert!(photo.bytes.len() <= bytes.len());
                prop_assert_eq!(bare(&photo.bytes).unwrap().bytes, photo.bytes);
            }
        }
    }
}
