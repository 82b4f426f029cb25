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
}

impl fmt::Debug for Personal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_empty() { "(empty)" } else { "(sealed)" })
    }
}

impl From<&str> for Personal {
    fn from(text: &str) -> Personal {
        Personal::new(text)
    }
}
