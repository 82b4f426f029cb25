//! What is added to an employer and taken off it: notes, choke points, unions; and which names in
//! the files are its own.

use super::actions::one_with;
use super::heat;
use super::looking::{Told, look_again};
use super::records::{Looked, files, keep};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::space::kept;
use crate::standing::Member;
use kit::http::Answer;
use organizing::elections::{CaseKind, Outcome as Ended, Union};
use organizing::list::name::{fold, tidy};
use organizing::targets::files::Sectors;
use organizing::targets::{ChokePoint, Note, Present, Site as Workplace, Target};
use organizing::{Personal, Refusal};

/// The most names of files that one employer has or was kept apart from.
const NAMES_MAX: usize = Target::OTHERS_MAX;

/// POST: something is added, or taken off.
pub fn write(me: Member, call: &Call) -> Outcome {
    let id = call.id("target")?;
    let mut held = call.app.store.read(|shelf| kept::load::<Looked>(shelf, &me.keys, id))?;
    let again = matches!(call.field("do"), "same" | "apart");
    match decide(&me, call, &mut held.value, held.revision) {
        Ok(()) => {}
        Err(Failure::Refused(refusal)) => return one_with(&me, call, &[refusal]),
        Err(other) => return Err(other),
    }
    let (keys, week) = (me.keys.clone(), call.week());
    call.app.store.write(me.space(), move |shelf| keep(shelf, &keys, week, &mut [held]))?;
    if again {
        look_again(&call.app.store, &me.keys, week, Some(id))?;
    }
    Ok(Answer::see(format!("/d/{}/targets/{id}?said=said-target-kept", me.space())))
}

fn decide(me: &Member, call: &Call, looked: &mut Looked, revision: u64) -> Result<(), Failure> {
    let site = call.field("site").parse().ok();
    let words = |name: &str| Personal::new(call.field(name));
    let before = looked.target.clone();
    let target = &mut looked.target;
    match call.field("do") {
        "note" => {
            let (words, source) = (words("words"), words("source"));
            target.notes.push(Note { words, source, on: call.today });
        }
        "choke" => {
            let stops_percent = call.field("stops").trim_end_matches([' ', '%']).parse();
            let stops_percent = stops_percent.unwrap_or(0);
            let (what, source) = (words("words"), words("source"));
            target.choke_points.push(ChokePoint { what, site, stops_percent, source });
        }
        "union" => {
            let name = tidy(call.field("union"));
            if name.is_empty() {
                return Err(Refusal::at("union", "target-union-missing").into());
            }
            let workers = match call.field("covers") {
                "" => None,
                count => {
                    let count = count.parse();
                    Some(count.map_err(|_| Refusal::at("covers", "target-count"))?)
                }
            };
            target.present.push(Present { union: Union::of(&name), name, site, workers });
        }
        // What is taken off is told by its place, in what the reader saw.
        "drop" if call.field("revision").parse() != Ok(revision) => return Err(Failure::Changed),
        "drop" => {
            let Ok(at) = call.field("at").parse::<usize>() else { return Err(Failure::NotFound) };
            fn take<T>(all: &mut Vec<T>, at: usize) -> Result<(), Failure> {
                if at < all.len() {
                    drop(all.remove(at))
                } else {
                    return Err(Failure::NotFound);
                }
                Ok(())
            }
            match call.field("what") {
                "note" => take(&mut target.notes, at)?,
                "choke" => take(&mut target.choke_points, at)?,
                "union" => take(&mut target.present, at)?,
                _ => return Err(Failure::NotFound),
            }
        }
        "same" => names(call, looked, true)?,
        "apart" => names(call, looked, false)?,
        "sites" => {
            let told = call.app.store.read(|shelf| {
                let files = files(shelf, &me.keys)?;
                Told::of(shelf, &me.keys, &files, looked)
            })?;
            add_sites(&mut looked.target, &told);
        }
        "unions" => {
            let told = call.app.store.read(|shelf| {
                let files = files(shelf, &me.keys)?;
                Told::of(shelf, &me.keys, &files, looked)
            })?;
            looked.target.present.extend(untold(&looked.target, &told));
        }
        "heat" => looked.heat = heat::counted(me, call, looked)?,
        _ => return Err(Refusal::of("target-nothing").into()),
    }
    // Codes were checked when they were typed.
    match std::mem::take(&mut looked.target).checked(&Sectors::default(), call.today) {
        Ok(checked) => looked.target = checked,
        Err(refusal) => {
            looked.target = before;
            return Err(refusal.into());
        }
    }
    Ok(())
}

/// Says that names in the files are its own, or another's.
fn names(call: &Call, looked: &mut Looked, own: bool) -> Result<(), Refusal> {
    let proposed = |name: &&str| looked.like.iter().any(|alike| alike.name == **name);
    let chosen: Vec<&str> = call.ask.form.all("name").filter(proposed).collect();
    if chosen.is_empty() {
        return Err(Refusal::at("name", "target-names-missing"));
    }
    let names = if own { &mut looked.target.also } else { &mut looked.apart };
    names.extend(chosen.into_iter().map(str::to_owned));
    match names.len() > NAMES_MAX {
        true => Err(Refusal::at("name", "target-full")),
        false => Ok(()),
    }
}

/// Takes the places of the notices over as sites, each once, with how many work there as the newest
/// notice tells.
fn add_sites(target: &mut Target, told: &Told) {
    for notice in &told.notices {
        let place = [notice.town.as_str(), &notice.state].map(str::trim).join(", ");
        let place = place.trim_matches([',', ' ']).to_owned();
        let there = target.sites.iter().any(|site| fold(&site.place) == fold(&place));
        if there || place.is_empty() || target.sites.len() >= Target::SITES_MAX {
            continue;
        }
        let (number, name) = (target.next_site(), place.clone());
        target.sites.push(Workplace {
            number,
            name,
            place,
            workers: notice.workers,
            ..Workplace::default()
        });
    }
}

/// Unions that the files tell of and the employer has not yet: those that gave notice there, with how
/// many the newest notice tells, and those that won.
pub fn untold(target: &Target, told: &Told) -> Vec<Present> {
    let notices = told.notices.iter().map(|notice| (notice.union.as_str(), notice.workers));
    let won = told.elections.iter().filter(|one| {
        // More than one on the ballot: who of them won is in no file.
        (one.kind, one.outcome, one.unions.len()) == (CaseKind::Workers, Ended::Won, 1)
    });
    let won = won.flat_map(|one| one.unions.iter().map(|union| (union.name.as_str(), None)));
    let mut found: Vec<Present> = Vec::new();
    for (name, workers) in notices.chain(won) {
        let (name, union) = (tidy(name), Union::of(name));
        let same = |there: &Present| match union {
            Union::Other => fold(&there.name) == fold(&name),
            union => there.union == union,
        };
        let full = target.present.len() + found.len() >= Target::OTHERS_MAX;
        if !name.is_empty() && !full && !target.present.iter().chain(&found).any(same) {
            found.push(Present { name, union, site: None, workers });
        }
    }
    found
}
