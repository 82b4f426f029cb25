//! Before a drive is told that another one is at its site: what it has to show, how long it waits, and
//! how often it may look. An employer who looks for drives has to do all of it too, for every site.

use super::{MATCHES_A_WEEK_MAX, Says, site};
use crate::{Day, Personal, Refusal};
use serde::{Deserialize, Serialize};

/// The site that a drive says is its own, and what it knows of others there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnSite {
    /// The employer.
    pub employer: Personal,
    /// Where.
    pub place: Personal,
    /// How others may reach us: told to nobody until both want to meet.
    pub way: Personal,
    /// When the drive said it.
    pub since: Day,
    /// When it last looked.
    pub looked: Option<Day>,
    /// Whether another one was there then.
    pub exists: bool,
    /// What the drive says to it.
    pub says: Says,
}

impl OwnSite {
    /// The fewest people on the list of a drive that may say its site.
    pub const LISTED_MIN: u32 = 10;
    /// How many days pass before it may look.
    pub const WAIT_DAYS: i32 = 7;
    /// How many days pass from one look to the next.
    pub const LOOK_DAYS: i32 = 7;
    /// The most characters of how others may reach us.
    pub const WAY_CHARS_MAX: usize = 500;

    /// A drive says its site. `said` are the days on which it said one before.
    ///
    /// # Errors
    /// Those of [`site`]; `site-few-listed`; `site-many`; `site-way-missing`, `site-way-too-long` at
    /// `way`.
    pub fn say(
        (employer, place, way): (&str, &str, &str),
        listed: u32,
        said: &[Day],
        today: Day,
    ) -> Result<OwnSite, Refusal> {
        site(employer, place)?;
        if way.trim().is_empty() {
            return Err(Refusal::at("way", "site-way-missing"));
        }
        if way.chars().count() > OwnSite::WAY_CHARS_MAX {
            return Err(Refusal::at("way", "site-way-too-long"));
        }
        if listed < OwnSite::LISTED_MIN {
            return Err(Refusal::of("site-few-listed"));
        }
        if OwnSite::lately(said, today) >= MATCHES_A_WEEK_MAX {
            return Err(Refusal::of("site-many"));
        }
        Ok(OwnSite {
            employer: Personal::new(employer.trim()),
            place: Personal::new(place.trim()),
            way: Personal::new(way.trim()),
            since: today,
            looked: None,
            exists: false,
            says: Says::Nothing,
        })
    }

    /// How many of these days are of the last week.
    pub fn lately(said: &[Day], today: Day) -> usize {
        said.iter().filter(|day| today.since(**day) < 7).count()
    }

    /// From which day on it may look (again). Once it wants to meet another that it knows of, there
    /// is nothing left to find out by looking but the answer.
    pub fn looks_from(&self) -> Day {
        match self.looked {
            None => self.since.plus(OwnSite::WAIT_DAYS),
            Some(looked) if self.exists && self.says == Says::Meet => looked,
            Some(looked) => looked.plus(OwnSite::LOOK_DAYS),
        }
    }

    /// The site as it is compared.
    ///
    /// # Errors
    /// Those of [`site`]; none for one that was said.
    pub fn compared(&self) -> Result<String, Refusal> {
        site(self.employer.reveal(), self.place.reveal())
    }

    /// What it found when it looked.
    ///
    /// # Errors
    /// `site-wait` before it may.
    pub fn look(&mut self, exists: bool, today: Day) -> Result<(), Refusal> {
        if today < self.looks_from() {
            return Err(Refusal::of("site-wait"));
        }
        self.looked = Some(today);
        self.exists = exists;
        Ok(())
    }

    /// What the drive says to the other, of whom it has to know.
    ///
    /// # Errors
    /// `site-nobody`.
    pub fn answer(&mut self, says: Says) -> Result<(), Refusal> {
        if !self.exists {
            return Err(Refusal::of("site-nobody"));
        }
        self.says = says;
        Ok(())
    }
}
