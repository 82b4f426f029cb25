//! Seeding: a public call to everyone in a company, an industry or a region, with what it takes to
//! start by oneself (`method.md` 2.5). What a seed says is for everyone to read, management too.

mod counts;
mod growing;
mod meeting;
mod site;
mod starting;

pub use counts::{CELL_MIN, Told, tell};
pub use growing::{Grown, Growth, by_place};
pub use meeting::OwnSite;
pub use site::{MATCHES_A_WEEK_MAX, Meeting, PLACE_CHARS_MAX, Says, site};
pub use starting::{Power, Report, Why, may_start};

use crate::list::name::fold;
use crate::{Refusal, Said};
use serde::{Deserialize, Serialize};

/// A public call to start.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seed {
    /// The last part of its address.
    pub slug: String,
    /// Whether its page is there for everyone, and new drives may sprout.
    pub open: bool,
    /// The call itself, in one line.
    pub call: Said,
    /// What whoever calls has to say.
    pub words: Said,
    /// The company that it calls everyone at, where it is one.
    pub employer: String,
    /// The industry, where it is one.
    pub industry: String,
    /// The region, where it is one.
    pub region: String,
    /// The kits that it shows. What is about safety is shown always.
    pub kits: Vec<Kit>,
    /// The jurisdiction packs whose rights it shows, by id.
    pub packs: Vec<String>,
    /// The picture at its head, where there is one.
    pub picture: Option<Picture>,
}

/// What is known of the picture of a seed beside its bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// What is on it, for whoever does not see it.
    pub shows: Said,
    /// The digest of its bytes.
    pub digest: [u8; 32],
}

/// A kit on the page of a seed: what to know before one begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Kit {
    /// The first one-on-one.
    FirstTalk,
    /// Who works where, and whom others follow.
    Map,
    /// What to expect from the boss.
    Boss,
    /// What the law gives, by jurisdiction pack.
    Rights,
}

impl Kit {
    /// In the order in which a page shows them.
    pub const ALL: [Kit; 4] = [Kit::FirstTalk, Kit::Map, Kit::Boss, Kit::Rights];

    /// Its name in forms and catalogues.
    pub fn id(self) -> &'static str {
        match self {
            Kit::FirstTalk => "talk",
            Kit::Map => "map",
            Kit::Boss => "boss",
            Kit::Rights => "rights",
        }
    }
}

impl Picture {
    /// The most characters of what is on it.
    pub const SHOWS_CHARS_MAX: usize = 300;
    /// The most bytes: a page on a phone with little data has to stay light.
    pub const BYTES_MAX: usize = 512 * 1024;

    /// A picture of so many bytes with this digest.
    ///
    /// # Errors
    /// `seed-picture-large` at `photo`; `seed-picture-shows`, `seed-picture-shows-long` at `shows`.
    pub fn of(shows: Said, bytes: usize, digest: [u8; 32]) -> Result<Picture, Refusal> {
        if bytes > Picture::BYTES_MAX {
            return Err(Refusal::at("photo", "seed-picture-large"));
        }
        if shows.is_empty() {
            return Err(Refusal::at("shows", "seed-picture-shows"));
        }
        if shows.chars() > Picture::SHOWS_CHARS_MAX {
            return Err(Refusal::at("shows", "seed-picture-shows-long"));
        }
        Ok(Picture { shows, digest })
    }
}

impl Seed {
    /// The fewest characters of the last part of an address.
    pub const SLUG_CHARS_MIN: usize = 3;
    /// The most characters of it.
    pub const SLUG_CHARS_MAX: usize = 40;
    /// The most characters of the call.
    pub const CALL_CHARS_MAX: usize = 140;
    /// The most characters of what is said under it.
    pub const WORDS_CHARS_MAX: usize = 4_000;
    /// The most characters of the name of a company, an industry or a region.
    pub const NAME_CHARS_MAX: usize = 100;
    /// The most packs.
    pub const PACKS_MAX: usize = 10;
    /// The most seeds of one space.
    pub const SEEDS_MAX: usize = 20;

    /// An address of what somebody typed: "Café del Río" is "cafe-del-rio".
    pub fn slug_of(typed: &str) -> String {
        fold(typed).replace(' ', "-")
    }

    /// Whether the last part of an address can be one: letters a to z, figures, and hyphens between
    /// them, neither short nor long.
    pub fn is_slug(text: &str) -> bool {
        let sign = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        (Seed::SLUG_CHARS_MIN..=Seed::SLUG_CHARS_MAX).contains(&text.len())
            && text.split('-').all(|part| !part.is_empty() && part.bytes().all(sign))
    }

    /// All that is wrong with it, each at its field: `slug`, `call`, `words`, `employer`, `industry`,
    /// `region`, `packs`. `known` says whether there is a pack of that id.
    pub fn refusals(&self, known: impl Fn(&str) -> bool) -> Vec<Refusal> {
        let long = |text: &str| text.chars().count() > Seed::NAME_CHARS_MAX;
        let nobody = [&self.employer, &self.industry, &self.region].iter().all(|n| n.is_empty());
        // What is said in one language only is shown so to everyone; a call whose words are in the
        // other one alone would be read by nobody.
        let half = |call: &str, words: &str| call.trim().is_empty() != words.trim().is_empty();
        let halved = half(&self.call.en, &self.words.en) || half(&self.call.es, &self.words.es);
        let rights = self.kits.contains(&Kit::Rights);
        let unknown = self.packs.len() > Seed::PACKS_MAX || !self.packs.iter().all(|id| known(id));
        [
            (!Seed::is_slug(&self.slug), Refusal::at("slug", "seed-slug")),
            (self.call.is_empty(), Refusal::at("call", "seed-call-missing")),
            (self.call.chars() > Seed::CALL_CHARS_MAX, Refusal::at("call", "seed-call-too-long")),
            (!self.call.is_empty() && halved, Refusal::at("words", "seed-half-said")),
            (self.words.chars() > Seed::WORDS_CHARS_MAX, Refusal::at("words", "seed-too-long")),
            (nobody, Refusal::at("employer", "seed-calls-nobody")),
            (long(&self.employer), Refusal::at("employer", "seed-name-too-long")),
            (long(&self.industry), Refusal::at("industry", "seed-name-too-long")),
            (long(&self.region), Refusal::at("region", "seed-name-too-long")),
            (rights && self.packs.is_empty(), Refusal::at("packs", "seed-rights-no-pack")),
            (unknown, Refusal::at("packs", "seed-pack-unknown")),
        ]
        .into_iter()
        .filter_map(|(wrong, refusal)| wrong.then_some(refusal))
        .collect()
    }

    /// Whom it calls: company, industry and region, as far as they are named.
    pub fn whom(&self) -> Vec<&str> {
        let all = [&self.employer, &self.industry, &self.region].map(|name| name.trim());
        all.into_iter().filter(|name| !name.is_empty()).collect()
    }
}
