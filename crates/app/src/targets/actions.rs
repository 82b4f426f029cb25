//! Requests about targets: the ranked list and what counts in it, one employer, two beside one
//! another.

use super::looking::Told;
use super::pages;
use super::records::{Brought, Line, Looked, Sheet, files, forget, sectors};
use super::seeding::Steps;
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::standing::{Lead, Member};
use kit::http::Answer;
use organizing::Refusal;
use organizing::targets::files::Sectors;
use organizing::targets::{Facts, Score, Thing, Weights, rank, score};
use std::collections::BTreeMap;
use store::Reader;
use vault::Id;

/// What the list is drawn from.
pub struct Ranked {
    /// The employers, the highest score first.
    pub lines: Vec<(Line, Score)>,
    /// What counts how much.
    pub weights: Weights,
    /// The sectors that they are in: code and title.
    pub sectors: BTreeMap<String, String>,
    /// The sector that is shown, where one was chosen.
    pub chosen: Option<String>,
    /// How many files there are.
    pub files: usize,
}

/// The sector of a code; without a table, its first two digits.
fn sector_of(sectors: &Sectors, code: &str) -> (String, String) {
    match sectors.sector_of(code) {
        Some(sector) => (sector.code.clone(), sector.title.clone()),
        None => (code.chars().take(2).collect(), String::new()),
    }
}

impl Ranked {
    fn read(shelf: &mut Reader, keys: &Keys, chosen: &str) -> Result<Ranked, Failure> {
        let Sheet { weights, lines } = kept::only::<Sheet>(shelf, keys)?.value;
        let files = files(shelf, keys)?;
        let table = sectors(shelf, keys, &files)?;
        let of_line = |line: &Line| line.sector.as_deref().map(|code| sector_of(&table, code));
        let sectors: BTreeMap<String, String> = lines.iter().filter_map(of_line).collect();
        let chosen = Some(chosen.to_owned()).filter(|code| sectors.contains_key(code));
        let lines = weighed(lines, weights);
        let shown = |line: &Line| {
            chosen.is_none() || of_line(line).map(|(code, _)| code).as_ref() == chosen.as_ref()
        };
        let lines = lines.into_iter().filter(|(line, _)| shown(line)).collect();
        Ok(Ranked { lines, weights, sectors, chosen, files: files.len() })
    }
}

/// The lines with their scores, the highest first.
fn weighed(lines: Vec<Line>, weights: Weights) -> Vec<(Line, Score)> {
    let mut facts: Vec<Facts> = lines.iter().map(|line| line.facts).collect();
    Facts::compared(&mut facts);
    let scores: Vec<Score> = facts.iter().map(|facts| score(facts, weights)).collect();
    let order = rank(&scores);
    let mut both: Vec<_> = lines.into_iter().zip(scores).map(Some).collect();
    order.into_iter().filter_map(|at| both.get_mut(at)?.take()).collect()
}

/// GET the list.
pub fn show(me: Member, call: &Call) -> Outcome {
    let chosen = call.ask.query.get("sector");
    let ranked = call.app.store.read(|shelf| Ranked::read(shelf, &me.keys, chosen))?;
    Ok(Answer::page(pages::list::page(call, &me, &ranked, None, &[])))
}

/// POST what counts how much, for all of us.
pub fn weigh(me: Member, call: &Call) -> Outcome {
    let typed = Thing::ALL.map(|thing| call.field(thing.id()).to_owned());
    // What is no number is above any range.
    let weights = typed.clone().map(|weight| weight.parse::<u8>().unwrap_or(u8::MAX));
    let weights = match Weights::checked(weights) {
        Ok(weights) => weights,
        Err(refusal) => {
            let ranked = call.app.store.read(|shelf| Ranked::read(shelf, &me.keys, ""))?;
            let page = pages::list::page(call, &me, &ranked, Some(&typed), &[refusal]);
            return Ok(Answer::page_with(422, page));
        }
    };
    let (keys, week) = (me.keys.clone(), call.week());
    call.app.store.write(me.space(), move |shelf| {
        let mut held = kept::only::<Sheet>(shelf, &keys)?;
        held.value.weights = weights;
        kept::save(shelf, &keys, week, &mut held)
    })?;
    Ok(Answer::see(format!("/d/{}/targets?said=said-targets-weighed", me.space())))
}

/// What the page of one employer is drawn from.
pub struct One {
    /// The employer.
    pub held: Held<Looked>,
    /// Its score, as the list has it.
    pub score: Score,
    /// The industries that there are.
    pub sectors: Sectors,
    /// What the files say under its names.
    pub told: Told,
    /// The files.
    pub files: Vec<Held<Brought>>,
    /// The others, by name, to be put beside it.
    pub others: Vec<(Id, String)>,
}

impl One {
    /// Reads it.
    ///
    /// # Errors
    /// [`Failure::NotFound`] where there is no such employer; the shelf's.
    pub fn read(shelf: &mut Reader, keys: &Keys, id: Id) -> Result<One, Failure> {
        let held = kept::load::<Looked>(shelf, keys, id)?;
        let Sheet { weights, lines } = kept::only::<Sheet>(shelf, keys)?.value;
        let files = files(shelf, keys)?;
        let sectors = sectors(shelf, keys, &files)?;
        let told = Told::of(shelf, keys, &files, &held.value)?;
        let mut others: Vec<(Id, String)> = lines
            .iter()
            .filter(|line| line.id != id)
            .map(|line| (line.id, line.name.clone()))
            .collect();
        others.sort_by_cached_key(|(_, name)| organizing::list::name::fold(name));
        let score = weighed(lines, weights).into_iter().find(|(line, _)| line.id == id);
        let score = score.map(|(_, score)| score).unwrap_or_default();
        Ok(One { held, score, sectors, told, files, others })
    }
}

/// GET one employer.
pub fn one(me: Member, call: &Call) -> Outcome {
    one_with(&me, call, &[])
}

/// The page of one employer, with what is wrong with what was sent to it.
///
/// # Errors
/// As [`One::read`].
pub fn one_with(me: &Member, call: &Call, refusals: &[Refusal]) -> Outcome {
    let id = call.id("target")?;
    let (one, steps) = call.app.store.read(|shelf| {
        Ok::<_, Failure>((One::read(shelf, &me.keys, id)?, Steps::of(shelf, me, call)?))
    })?;
    let status = if refusals.is_empty() { 200 } else { 422 };
    Ok(Answer::page_with(status, pages::one::page(call, me, &one, &steps, refusals)))
}

/// GET two employers beside one another.
pub fn beside(me: Member, call: &Call) -> Outcome {
    let ids: Vec<Id> =
        ["one", "other"].iter().filter_map(|name| call.ask.query.get(name).parse().ok()).collect();
    let (lines, two) = call.app.store.read(|shelf| {
        let sheet = kept::only::<Sheet>(shelf, &me.keys)?.value;
        let two = kept::load_all::<Looked>(shelf, &me.keys, &ids)?;
        Ok::<_, Failure>((weighed(sheet.lines, sheet.weights), two))
    })?;
    let mut two = two;
    two.sort_by_key(|held| ids.iter().position(|id| *id == held.id));
    Ok(Answer::page(pages::beside::page(call, &me, &lines, &two)))
}

/// POST: an employer is taken off the list, with all that we wrote of it.
pub fn remove(me: Lead, call: &Call) -> Outcome {
    let (keys, week, id) = (me.keys.clone(), call.week(), call.id("target")?);
    call.app.store.write(me.space(), move |shelf| forget(shelf, &keys, week, id))?;
    Ok(Answer::see(format!("/d/{}/targets?said=said-target-gone", me.space())))
}
