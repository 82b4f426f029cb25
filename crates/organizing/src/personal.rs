use serde::{Deserialize, Serialize};
use std::fmt;

/// Text about a person: a name, a phone, a worker's own words.
///
/// It cannot be printed or logged by accident (its `Debug` shows nothing and it has no
/// `Display`); a page asks for it by name with [`Personal::reveal`].
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Personal(String);

impl Personal {
    /// Text as it came, trimmed of surrounding white space.
    pub fn new(text: &str) -> Personal {
        Personal(text.trim().to_owned())
    }

    /// The text itself, for the page or file of someone who may see it.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Whether nothing was given.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it has more than `max` characters.
    pub fn is_longer(&self, max: usize) -> bool {
        self.0.len() > max && self.0.chars().count() > max
    }
}

impl fmt::Debug for Personal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_empty() { "(empty)" } else { "(sealed)" })
    }
}

/// [`Personal`] text that is lent by the record it stands in: pages that only look at thousands of
/// people copy none of their names.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub struct Lent<'a>(&'a str);

impl<'a> Lent<'a> {
    /// The text itself, as [`Personal::reveal`].
    pub fn reveal(self) -> &'a str {
        self.0
    }
}

impl fmt::Debug for Lent<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_empty() { "(empty)" } else { "(sealed)" })
    }
}

/// Text about a person, one's own or lent.
pub trait Reveal: Ord {
    /// The text itself, for the page or file of someone who may see it.
    fn reveal(&self) -> &str;
}

impl Reveal for Personal {
    fn reveal(&self) -> &str {
        &self.0
    }
}

impl Reveal for Lent<'_> {
    fn reveal(&self) -> &str {
        self.0
    }
}

impl From<&str> for Personal {
    fn from(text: &str) -> Personal {
        Personal::new(text)
    }
}
