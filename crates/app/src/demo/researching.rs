//! The demo's research space: those whom a visitor can step in as look at invented employers.

use super::cast::Colleague;
use super::dice::Dice;
use super::employers::{ELECTIONS, EMPLOYERS, Employer, INDUSTRIES, STRIKES};
use crate::call::App;
use crate::drive::records::Drive;
use crate::drive::starting::{self, Start};
use crate::failure::Failure;
use crate::members::records::write_cards;
use crate::space::founding;
use crate::space::kept::Held;
use crate::space::keys::Keys;
use crate::space::kinds::Kind;
use crate::targets::looking::{look, look_again, write_down};
use crate::targets::reading::{self, Wrong};
use crate::targets::records::{Looked, bring, keep};
use kit::tables::Reader;
use organizing::elections::Union;
use organizing::targets::{ChokePoint, Note, Present, Site as Workplace, Target};
use organizing::{Day, MemberId, Personal};
use std::fmt::Write as _;
use std::sync::Arc;
use store::Writer;
use vault::{Entry, Id, Identity, Role};

/// What the space is called.
const CODE_NAME: &str = "Lighthouse";

/// Where and as whom the space is written.
pub struct Researching<'a> {
    /// The space.
    pub space: Id,
    /// Everyone of the drive.
    pub cast: &'a [Colleague],
    /// The day.
    pub today: Day,
    /// The week.
    pub week: u32,
}

impl Researching<'_> {
    /// Founds the space, lets everyone in whom a visitor can step in as, and writes down what they
    /// found out.
    ///
    /// # Errors
    /// The shelf's.
    pub fn write(&self, shelf: &mut Writer, dice: &mut Dice) -> Result<(), Failure> {
        let inside: Vec<&Colleague> = self.cast.iter().filter(|one| one.part.is_some()).collect();
        let Some(lead) = inside.iter().find(|one| one.role == Role::Lead) else { return Ok(()) };
        let identity = Identity::from_seed(lead.seed);
        let start = Start {
            drive: Drive { name: CODE_NAME.to_owned(), ..Drive::default() },
            first_turf: CODE_NAME.to_owned(),
            my_name: lead.name.full.clone(),
        };
        let kind = (Kind::Research, self.today);
        let (keys, roster) =
            starting::start(shelf, &identity, lead.account, self.space, kind, &start)?;
        let turfs: Vec<Id> = keys
            .turfs()
            .into_iter()
            .filter(|turf| *turf != founding::leads_turf(self.space))
            .collect();
        let mut entries = roster.entries.clone();
        for one in inside.iter().filter(|one| one.role != Role::Lead) {
            let entry = Entry {
                member: one.account,
                role: Role::Member,
                identity: Identity::from_seed(one.seed).public(),
                turfs: turfs.clone(),
            };
            founding::hand_over(shelf, &keys, &entry, &turfs)?;
            write_cards(shelf, &keys, self.week, one.account, &one.name.full, &turfs)?;
            entries.push(entry);
        }
        founding::keep_roster(shelf, &keys, &identity, &roster, entries)?;
        let files = [
            ("industries.csv", INDUSTRIES.to_owned()),
            ("elections.csv", elections()),
            ("strikes.csv", strikes()),
        ];
        for (name, text) in files {
            let read = reading::read(&Reader::default(), name, text.as_bytes());
            let read = read.map_err(|_| Failure::Fault("a file of the demo cannot be read"))?;
            let (file, rows) = read.kept(name, MemberId(lead.account.0), self.today);
            bring(shelf, &keys, self.week, file, rows)?;
        }
        let mut all: Vec<Held<Looked>> = EMPLOYERS
            .iter()
            .map(|one| Held::new(dice.id(), Id::ZERO, looked(one, self.today, dice)))
            .collect();
        keep(shelf, &keys, self.week, &mut all)?;
        let seen = look(shelf, &keys, None)?;
        write_down(shelf, &keys, self.week, seen)
    }
}

/// Brings a real file into the demo's research space; how many rows it came to. None where there is
/// no such space.
///
/// # Errors
/// Why the file was not read; the shelf's.
pub fn bring_file(app: &App, name: &str, bytes: &[u8]) -> Result<Option<usize>, Unkept> {
    let Some((space, lead)) = app.demo.as_ref().and_then(|demo| {
        let lead = demo.cast.iter().find(|person| person.part == "lead")?;
        Some((demo.research, lead))
    }) else {
        return Ok(None);
    };
    let read = reading::read(&Reader::default(), name, bytes).map_err(Unkept::Unread)?;
    let (today, count) = (Day::of(app.clock.today()), read.rows.len());
    let week = u32::try_from(today.week()).unwrap_or(0);
    let identity = Identity::from_seed(lead.seed);
    let keys = app.store.read(|shelf| Keys::open(shelf, &identity, space, lead.account))?;
    let (file, rows) = read.kept(name, MemberId(lead.account.0), today);
    let keys = Arc::new(keys);
    let of = keys.clone();
    app.store.write(space, move |shelf| bring(shelf, &of, week, file, rows))?;
    look_again(&app.store, &keys, week, None)?;
    Ok(Some(count))
}

/// Why a file did not get into the demo.
#[derive(Debug)]
pub enum Unkept {
    /// It was not read.
    Unread(Wrong),
    /// It was not kept.
    Failed(Failure),
}

impl From<Failure> for Unkept {
    fn from(failure: Failure) -> Unkept {
        Unkept::Failed(failure)
    }
}

fn looked(one: &Employer, today: Day, dice: &mut Dice) -> Looked {
    let texts = |all: &[&str]| all.iter().map(|text| (*text).to_owned()).collect();
    let mut target = Target {
        name: one.name.to_owned(),
        also: texts(one.also),
        owners: texts(one.owners),
        sector: Some(one.sector.to_owned()),
        ..Target::default()
    };
    for (name, place, workers, output) in one.sites {
        let number = target.next_site();
        let (name, place) = ((*name).to_owned(), (*place).to_owned());
        target.sites.push(Workplace {
            number,
            name,
            place,
            sector: None,
            workers: *workers,
            output: *output,
        });
    }
    let (count, name, least, most) = one.alike.unwrap_or((0, "", 0, 0));
    for n in 1..=count {
        let (number, workers) = (target.next_site(), least + dice.below(most - least + 1));
        let name = format!("{name} {n}");
        target.sites.push(Workplace {
            number,
            name,
            workers: Some(workers),
            ..Workplace::default()
        });
    }
    let first = target.sites.first().map(|site| site.number);
    target.present = one
        .unions
        .iter()
        .map(|(name, workers)| Present {
            name: (*name).to_owned(),
            union: Union::of(name),
            site: first,
            workers: Some(*workers),
        })
        .collect();
    target.choke_points = one
        .chokes
        .iter()
        .map(|(what, stops, source)| ChokePoint {
            what: Personal::new(what),
            site: first,
            stops_percent: *stops,
            source: Personal::new(source),
        })
        .collect();
    target.notes = one
        .notes
        .iter()
        .map(|(words, source, ago)| Note {
            words: Personal::new(words),
            source: Personal::new(source),
            on: today.plus(-ago),
        })
        .collect();
    Looked { target, heat: one.heat, ..Looked::default() }
}

/// The invented results as the board would give them out.
fn elections() -> String {
    let mut csv = "Case Number,Case Name,States & Territories,Tally Date,No of Eligible Voters,\
                   Labor Union1,Votes for Labor Union1,Votes Against\n"
        .to_owned();
    for (n, (employer, state, day, eligible, union, votes, against)) in (1..).zip(ELECTIONS) {
        // Writing to a string cannot fail.
        let _ = writeln!(
            csv,
            "04-RC-{n:06},\"{employer}\",{state},{day},{eligible},\"{union}\",{votes},{against}"
        );
    }
    csv
}

/// The invented strikes as the mediators would give them out.
fn strikes() -> String {
    let mut csv =
        "Employer,Union,Case Number,\"City, State\",# Idled,Start Date,End Date\n".to_owned();
    for (n, (employer, union, place, idled, began, ended)) in (1..).zip(STRIKES) {
        let _ = writeln!(csv, "\"{employer}\",\"{union}\",{n},\"{place}\",{idled},{began},{ended}");
    }
    csv
}
