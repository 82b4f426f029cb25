//! The files that pages ask for, compiled in.
//!
//! All of them are served under one folder whose name carries [`fingerprint`], so that a browser
//! may keep them for ever and relative imports between the modules just work.

use sha2::{Digest, Sha256};

/// A file that pages ask for.
#[derive(Clone, Copy)]
pub struct Asset {
    /// Its name inside the folder, such as `base.css`.
    pub name: &'static str,
    /// Its media type.
    pub kind: &'static str,
    /// What is in it.
    pub body: &'static [u8],
}

macro_rules! assets {
    ($($name:literal as $kind:literal),* $(,)?) => {
        &[$(Asset {
            name: $name,
            kind: $kind,
            body: include_bytes!(concat!("../../assets/", $name)),
        }),*]
    };
}

/// Every file, in no order that matters.
pub const ASSETS: &[Asset] = assets![
    "arc.css" as "text/css; charset=utf-8",
    "base.css" as "text/css; charset=utf-8",
    "cycle.css" as "text/css; charset=utf-8",
    "import.css" as "text/css; charset=utf-8",
    "issues.css" as "text/css; charset=utf-8",
    "movement.css" as "text/css; charset=utf-8",
    "seeds.css" as "text/css; charset=utf-8",
    "talk.css" as "text/css; charset=utf-8",
    "tests.css" as "text/css; charset=utf-8",
    "ties.css" as "text/css; charset=utf-8",
    "app.js" as "text/javascript; charset=utf-8",
    "fields.js" as "text/javascript; charset=utf-8",
    "live.js" as "text/javascript; charset=utf-8",
    "autosave.js" as "text/javascript; charset=utf-8",
    "copy.js" as "text/javascript; charset=utf-8",
    "photos.js" as "text/javascript; charset=utf-8",
    "lock.js" as "text/javascript; charset=utf-8",
    "sign.js" as "text/javascript; charset=utf-8",
    "seal.js" as "text/javascript; charset=utf-8",
    "work.js" as "text/javascript; charset=utf-8",
    "icon.svg" as "image/svg+xml",
];

/// The file of that name.
pub fn find(name: &str) -> Option<&'static Asset> {
    ASSETS.iter().find(|asset| asset.name == name)
}

/// Sixteen hexadecimal digits that change whenever any of the files does.
pub fn fingerprint() -> String {
    let mut all = Sha256::new();
    for asset in ASSETS {
        all.update(asset.name.as_bytes());
        all.update(asset.body);
    }
    all.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_page_stays_within_its_budget() {
        let weight = |ending: &str| -> usize {
            ASSETS.iter().filter(|a| a.name.ends_with(ending)).map(|a| a.body.len()).sum()
        };
        // The sheets of a single feature come with its pages only.
        let base = find("base.css").map_or(0, |sheet| sheet.body.len());
        assert!(base <= 40_000, "CSS: {base} bytes");
        assert!(weight(".css") <= 50_000, "all CSS: {} bytes", weight(".css"));
        assert!(weight(".js") <= 40_000, "JS: {} bytes", weight(".js"));
    }

    #[test]
    fn nothing_is_asked_for_from_elsewhere() {
        for asset in ASSETS.iter().filter(|a| a.name != "icon.svg") {
            let text = String::from_utf8_lossy(asset.body);
            assert!(!text.contains("//fonts.") && !text.contains("http"), "{}", asset.name);
        }
    }
}
