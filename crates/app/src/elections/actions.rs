//! Requests about elections: the page, a file that comes in or goes, what the drive is like.

use super::pages;
use super::reading::{self, Unread};
use super::records::{self, Choice, File};
use crate::call::{Call, Outcome};
use crate::drive::records::{drive, tallies};
use crate::failure::Failure;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::standing::{Lead, Member};
use kit::http::Answer;
use kit::tables::Reader;
use organizing::drive::Thermometer;
use organizing::elections::{Election, Like, Profile, Sector, Union, like};
use organizing::{MemberId, Personal, Refusal};
use std::collections::BTreeSet;

/// The most characters of a state's name.
const STATE_CHARS_MAX: usize = 40;

/// What the page is drawn from.
pub struct Seen {
    /// The files.
    pub files: Vec<Held<File>>,
    /// Their elections, the newer of each case.
    pub elections: Vec<Election>,
    /// How many we are.
    pub unit: u32,
    /// What we say we are like.
    pub choice: Choice,
    /// The same with our size.
    pub profile: Profile,
    /// How those like us ended.
    pub like: Like,
    /// The states in which there were elections.
    pub states: BTreeSet<String>,
}

/// What was wrong with a file.
pub enum Wrong {
    /// None was sent.
    NoFile,
    /// It was not taken in.
    Unread(Unread),
    /// There is no room for it.
    Refused(Refusal),
}

impl Seen {
    fn read(shelf: &mut store::Reader, keys: &Keys) -> Result<Seen, Failure> {
        let files = records::files(shelf, keys)?;
        let elections = records::elections(shelf, keys, &files)?;
        let choice = kept::only::<Choice>(shelf, keys)?.value;
        let settings = drive(shelf, keys)?.value;
        let mut whole = organizing::drive::Tally::default();
        tallies(shelf, keys)?.iter().for_each(|(_, tally)| whole.add(tally));
        let unit = Thermometer::of(&whole, settings.unit_size, settings.goal_percent).unit;
        let profile = choice.profile(unit);
        let like = like(&profile, &elections);
        let told = elections.iter().filter(|one| !one.state.is_empty());
        let states = told.map(|one| one.state.clone()).chain(choice.state.clone()).collect();
        Ok(Seen { files, elections, unit, choice, profile, like, states })
    }
}

/// GET drives like this one.
pub fn show(me: Member, call: &Call) -> Outcome {
    let seen = call.app.store.read(|shelf| Seen::read(shelf, &me.keys))?;
    Ok(Answer::page(pages::page(call, &me, &seen, None)))
}

/// POST a file of results.
pub fn add(me: Lead, call: &Call) -> Outcome {
    let Some(upload) = call.ask.upload("file") else { return refused(me, call, Wrong::NoFile) };
    let read = match reading::read(&Reader::default(), &upload.file_name, &upload.bytes) {
        Ok(read) => read,
        Err(why) => return refused(me, call, Wrong::Unread(why)),
    };
    let counted = read.elections.iter().filter_map(|one| one.counted);
    let file = File {
        name: Personal::new(&upload.file_name),
        by: MemberId(me.member().0),
        on: call.today,
        number: 0,
        rows: read.rows,
        elections: u32::try_from(read.elections.len()).unwrap_or(u32::MAX),
        others: read.others,
        counted: counted.clone().min().zip(counted.max()),
        left_out: read.left_out,
        parts: Vec::new(),
    };
    let (keys, week, elections) = (me.keys.clone(), call.week(), read.elections);
    let done = call
        .app
        .store
        .write(me.space(), move |shelf| records::add(shelf, &keys, week, file, &elections));
    match done {
        Ok(()) => back(&me, "said-elections-added"),
        Err(Failure::Refused(refusal)) => refused(me, call, Wrong::Refused(refusal)),
        Err(other) => Err(other),
    }
}

fn refused(me: Lead, call: &Call, wrong: Wrong) -> Outcome {
    let seen = call.app.store.read(|shelf| Seen::read(shelf, &me.keys))?;
    Ok(Answer::page_with(422, pages::page(call, &Member(me.0), &seen, Some(&wrong))))
}

fn back(me: &Lead, said: &str) -> Outcome {
    Ok(Answer::see(format!("/d/{}/elections?said={said}", me.space())))
}

/// POST: a file is taken away, with all its elections.
pub fn take_away(me: Lead, call: &Call) -> Outcome {
    let (keys, id) = (me.keys.clone(), call.id("results")?);
    call.app.store.write(me.space(), move |shelf| records::take_away(shelf, &keys, id))?;
    back(&me, "said-elections-gone")
}

/// POST: what the drive is like. What is not on the page's lists does not matter to it.
pub fn choose(me: Lead, call: &Call) -> Outcome {
    let state: String = call.field("state").chars().take(STATE_CHARS_MAX).collect();
    let choice = Choice {
        state: Some(state).filter(|state| !state.is_empty()),
        sector: Sector::from_id(call.field("sector")),
        union: Union::from_id(call.field("union")),
        several: match call.field("several") {
            "one" => Some(false),
            "several" => Some(true),
            _ => None,
        },
    };
    let (keys, week) = (me.keys.clone(), call.week());
    call.app.store.write(me.space(), move |shelf| {
        let mut held = kept::only::<Choice>(shelf, &keys)?;
        held.value = choice;
        kept::save(shelf, &keys, week, &mut held)
    })?;
    back(&me, "said-elections-chosen")
}
