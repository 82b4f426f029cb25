//! What runs of engines in the drives of the reader tell, to be taken instead of published norms.

use crate::call::Call;
use crate::drive::records::{Front, tallies};
use crate::engines::records::{rows, runs};
use crate::failure::Failure;
use crate::space::kept;
use crate::space::keys::Keys;
use crate::standing::SignedIn;
use organizing::capacity::{Ran, Rates};
use organizing::drive::Standing;
use organizing::engines::{Ladder, Ran as RanOf, Rows, Run};
use organizing::{Day, Said, TurfId};
use store::Reader;
use vault::Id;

/// The most engines that are offered, those with the most runs first.
pub const OFFERED_MAX: usize = 12;

/// What one engine of one drive tells.
#[derive(Clone)]
pub struct Told {
    /// The drive.
    pub space: Id,
    /// Its code name.
    pub drive: String,
    /// The engine, by the id of its template.
    pub engine: String,
    /// What it is called.
    pub name: Said,
    /// What its runs tell.
    pub ran: Ran,
    /// How many are in the drive.
    pub workers: u32,
}

impl Told {
    /// How it is named in a form.
    pub fn id(&self) -> String {
        format!("{}.{}", self.space, self.engine)
    }

    /// The same as rates of a program.
    pub fn rates(&self) -> Rates {
        let workers = (self.workers > 0).then(|| f64::from(self.workers));
        Rates { workers, ..self.ran.rates() }
    }
}

/// What the runs in the drives of the reader tell.
///
/// # Errors
/// The shelf's.
pub fn told(me: &SignedIn, call: &Call) -> Result<Vec<Told>, Failure> {
    let (identity, member) = (me.identity(call)?, me.account());
    let mut all = call.app.store.read(|shelf| {
        let mut all = Vec::new();
        for space in shelf.spaces_of(member)? {
            let keys = Keys::open(shelf, &identity, space, member)?;
            // A coach with numbers only opens no run.
            if keys.space_key().is_ok() {
                of_drive(shelf, &keys, call.today, &mut all)?;
            }
        }
        Ok::<_, Failure>(all)
    })?;
    all.sort_by_key(|told| (std::cmp::Reverse(told.ran.runs), told.id()));
    all.truncate(OFFERED_MAX);
    Ok(all)
}

fn of_drive(
    shelf: &mut Reader,
    keys: &Keys,
    today: Day,
    all: &mut Vec<Told>,
) -> Result<(), Failure> {
    let Some(front) = kept::find::<Front>(shelf, keys, Id::ZERO)? else { return Ok(()) };
    let mut over: Vec<(Run, Rows)> = Vec::new();
    for held in runs(shelf, keys)? {
        // What is still going on has not been counted to its end.
        if held.value.begun.is_some() && held.value.to < today {
            let rows = rows(shelf, keys, &held)?;
            over.push((held.value, rows));
        }
    }
    if over.is_empty() {
        return Ok(());
    }
    let tallies = tallies(shelf, keys)?;
    let by_turf = tallies.iter().map(|(turf, tally)| (TurfId(turf.0), tally));
    let front = front.value;
    let standing = Standing::of(by_turf, front.unit_size, front.goal_percent);
    let mut engines: Vec<(String, Said)> =
        over.iter().map(|(run, _)| (run.engine.id.clone(), run.engine.name.clone())).collect();
    engines.sort_by(|one, other| one.0.cmp(&other.0));
    engines.dedup_by(|one, other| one.0 == other.0);
    for (engine, name) in engines {
        let of_it: Vec<RanOf<'_>> = over
            .iter()
            .filter(|(run, _)| run.engine.id == engine)
            .map(|(run, rows)| RanOf { run, rows })
            .collect();
        let ran = Ran::of(&Ladder::of(&of_it));
        let (space, drive) = (keys.space, front.name.clone());
        all.push(Told { space, drive, engine, name, ran, workers: standing.thermometer.unit });
    }
    Ok(())
}
