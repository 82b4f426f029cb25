use super::Curve;
use super::files::Sectors;
use crate::elections::{CaseKind, Election, Outcome, Union};
use crate::{Day, Personal, Refusal};
use serde::{Deserialize, Serialize};

/// An employer that is looked at, with all that is known of it. What is public stands here as
/// written in the file or the report it is from; our own words are sealed with it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// Its name.
    pub name: String,
    /// Other names by which files know it.
    pub also: Vec<String>,
    /// Who owns it, from the nearest to the last.
    pub owners: Vec<String>,
    /// Its industry, by code.
    pub sector: Option<String>,
    /// Where it is.
    pub sites: Vec<Site>,
    /// Unions that are there already.
    pub present: Vec<Present>,
    /// Where much hangs on little.
    pub choke_points: Vec<ChokePoint>,
    /// What we found out, each with where it is from.
    pub notes: Vec<Note>,
}

/// One place of work.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Site {
    /// Its number within the target; it stays when others go.
    pub number: u32,
    /// What it is called.
    pub name: String,
    /// Where it is.
    pub place: String,
    /// What is done there, by code, where it is other than the target's.
    pub sector: Option<String>,
    /// How many work there; none where nobody knows.
    pub workers: Option<u32>,
    /// What it puts out, in whatever is counted for this target (beds, tons, cars); none where
    /// nobody knows.
    pub output: Option<u32>,
}

/// A union that is at the target already.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Present {
    /// Its name, as written.
    pub name: String,
    /// Which union that is.
    pub union: Union,
    /// At which site, by number; none for all or where it is not known.
    pub site: Option<u32>,
    /// How many it speaks for.
    pub workers: Option<u32>,
}

/// A place where much of the output hangs on little: a dock, a kitchen, a switch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChokePoint {
    /// What it is.
    pub what: Personal,
    /// At which site, by number.
    pub site: Option<u32>,
    /// How much of the target's output stops with it, in percent.
    pub stops_percent: u8,
    /// Who or what says so.
    pub source: Personal,
}

/// What we found out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// The words.
    pub words: Personal,
    /// Where it is from: a report, a page, someone who works there (never by name).
    pub source: Personal,
    /// When it was written.
    pub on: Day,
}

impl Target {
    /// The most characters of a name.
    pub const NAME_CHARS_MAX: usize = 200;
    /// The most characters of a note or of what is said of a choke point.
    pub const NOTE_CHARS_MAX: usize = 4_000;
    /// The most characters of a source.
    pub const SOURCE_CHARS_MAX: usize = 500;
    /// The most sites.
    pub const SITES_MAX: usize = 10_000;
    /// The most other names, owners, unions, choke points, of each.
    pub const OTHERS_MAX: usize = 200;
    /// The most notes.
    pub const NOTES_MAX: usize = 1_000;

    /// The target, if it can be kept.
    ///
    /// # Errors
    /// What is missing or too much, at its field.
    pub fn checked(self, sectors: &Sectors, today: Day) -> Result<Target, Refusal> {
        if self.name.trim().is_empty() {
            return Err(Refusal::at("name", "target-name-missing"));
        }
        let named = [&self.name].into_iter().chain(&self.also).chain(&self.owners);
        let sited = self.sites.iter().flat_map(|site| [&site.name, &site.place]);
        let union = self.present.iter().map(|union| &union.name);
        if named.chain(sited).chain(union).any(|text| longer(text, Target::NAME_CHARS_MAX)) {
            return Err(Refusal::of("target-too-long"));
        }
        if self.sites.len() > Target::SITES_MAX {
            return Err(Refusal::at("sites", "target-sites-full"));
        }
        let others = [&self.also, &self.owners].map(Vec::len);
        let others = others.into_iter().chain([self.present.len(), self.choke_points.len()]);
        if others.max() > Some(Target::OTHERS_MAX) || self.notes.len() > Target::NOTES_MAX {
            return Err(Refusal::of("target-full"));
        }
        // Codes are checked where there is a table to check them by.
        let mut codes =
            self.sector.iter().chain(self.sites.iter().filter_map(|s| s.sector.as_ref()));
        if !sectors.is_empty() && codes.any(|code| sectors.sector_of(code).is_none()) {
            return Err(Refusal::at("sector", "target-sector-unknown"));
        }
        let known = |site: Option<u32>| site.is_none_or(|site| self.site(site).is_some());
        if !self.present.iter().all(|union| known(union.site)) {
            return Err(Refusal::at("site", "target-site-unknown"));
        }
        for point in &self.choke_points {
            if !known(point.site) {
                return Err(Refusal::at("site", "target-site-unknown"));
            }
            if !(1..=100).contains(&point.stops_percent) {
                return Err(Refusal::at("stops", "target-choke-percent"));
            }
            sourced(&point.what, &point.source)?;
        }
        for note in &self.notes {
            sourced(&note.words, &note.source)?;
            if note.on > today {
                return Err(Refusal::at("on", "target-note-in-the-future"));
            }
        }
        Ok(self)
    }

    /// The site with this number.
    pub fn site(&self, number: u32) -> Option<&Site> {
        self.sites.iter().find(|site| site.number == number)
    }

    /// The number of the next site.
    pub fn next_site(&self) -> u32 {
        self.sites.iter().map(|site| site.number).max().map_or(1, |last| last.saturating_add(1))
    }

    /// How its workforce lies over its sites.
    pub fn workforce(&self) -> Curve {
        Curve::of(self.sites.iter().map(|site| site.workers))
    }

    /// How its output lies over its sites.
    pub fn output(&self) -> Curve {
        Curve::of(self.sites.iter().map(|site| site.output))
    }

    /// How much stops with the strongest choke point, in percent, and which one that is. Points
    /// are not added up: nobody knows how far they stop the same.
    pub fn strongest(&self) -> Option<(usize, u8)> {
        let points = self.choke_points.iter().map(|point| point.stops_percent).enumerate();
        points.max_by_key(|(at, stops)| (*stops, std::cmp::Reverse(*at)))
    }
}

fn longer(text: &str, chars_max: usize) -> bool {
    text.len() > chars_max && text.chars().count() > chars_max
}

/// Words with a source: what nobody can look up again is a rumor.
fn sourced(words: &Personal, source: &Personal) -> Result<(), Refusal> {
    if words.is_empty() {
        return Err(Refusal::at("words", "target-words-missing"));
    }
    if source.is_empty() {
        return Err(Refusal::at("source", "target-source-missing"));
    }
    if words.is_longer(Target::NOTE_CHARS_MAX) || source.is_longer(Target::SOURCE_CHARS_MAX) {
        return Err(Refusal::of("target-too-long"));
    }
    Ok(())
}

/// What was fought there before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Past {
    /// Elections that workers asked for and won.
    pub won: u32,
    /// Elections that workers asked for and lost.
    pub lost: u32,
    /// Those whose end is not known.
    pub open: u32,
    /// Strikes.
    pub strikes: u32,
}

impl Past {
    /// Counts elections, only those that workers asked for, and strikes.
    pub fn of<'a>(elections: impl IntoIterator<Item = &'a Election>, strikes: u32) -> Past {
        let mut past = Past { strikes, ..Past::default() };
        for one in elections.into_iter().filter(|one| one.kind == CaseKind::Workers) {
            let count = match one.outcome {
                Outcome::Won => &mut past.won,
                Outcome::Lost => &mut past.lost,
                Outcome::Open => &mut past.open,
            };
            *count = count.saturating_add(1);
        }
        past
    }
}
