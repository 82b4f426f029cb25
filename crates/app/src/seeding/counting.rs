//! What the keepers of a call see of the drives that began from it: counts by place and stage, where
//! enough are counted, and the reports that visitors left. Never who.

use super::pages;
use super::records::{Boxes, Planted};
use super::reporting::Waiting;
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::space::kept;
use crate::standing::Lead;
use kit::http::Answer;
use organizing::seeding::{Growth, Told, by_place, tell};
use store::Reader;
use vault::{FormKeys, Id};

/// What the page is drawn from.
pub struct Seen {
    /// The seed's id among ours.
    pub id: Id,
    /// The seed.
    pub planted: Planted,
    /// The places of which something is told, in the order of the counts.
    pub places: Vec<String>,
    /// The counts that are told of these.
    pub told: Told,
    /// Whether any drive at all tells.
    pub any: bool,
    /// The reports, the newest week first.
    pub reports: Vec<(Id, Waiting)>,
    /// How many rows do not open: somebody with the database in hand laid them there.
    pub unopened: usize,
}

impl Seen {
    fn read(shelf: &mut Reader, me: &Lead, call: &Call, id: Id) -> Result<Seen, Failure> {
        let planted = kept::load::<Planted>(shelf, &me.keys, id)?.value;
        let boxes = Boxes { pepper: &call.app.pepper, slug: &planted.seed.slug };
        let keys = planted.keys();
        let (growth, closed) = opened::<Growth>(shelf, &keys, boxes.growth())?;
        let (reports, locked) = opened::<Waiting>(shelf, &keys, boxes.reports())?;
        let growth: Vec<Growth> = growth.into_iter().map(|(_, growth)| growth).collect();
        let counted = by_place(&growth);
        let counts: Vec<Vec<u32>> = counted.iter().map(|(_, counts)| counts.clone()).collect();
        // A place of which nothing is told is not named either.
        let whole = tell(&counts);
        let named = counted.into_iter().zip(&whole.by_site).filter(|(_, told)| **told > 0);
        let (places, counts): (Vec<_>, Vec<_>) = named.map(|(counted, _)| counted).unzip();
        let (any, told) = (!growth.is_empty(), tell(&counts));
        Ok(Seen { id, planted, places, told, any, reports, unopened: closed + locked })
    }
}

/// All that lies in a box and opens, and how much does not.
fn opened<T: serde::de::DeserializeOwned>(
    shelf: &mut Reader,
    keys: &FormKeys,
    of: Id,
) -> Result<(Vec<(Id, T)>, usize), Failure> {
    let mut rows = shelf.sprouts(of)?;
    rows.sort_by_key(|row| (std::cmp::Reverse(row.week), row.id));
    let all = rows.len();
    let open = |row: &store::SproutRow| {
        let bytes = keys.open_answer(of, row.id, &row.sealed).ok()?;
        Some((row.id, postcard::from_bytes(&bytes).ok()?))
    };
    let opened: Vec<(Id, T)> = rows.iter().filter_map(open).collect();
    let closed = all - opened.len();
    Ok((opened, closed))
}

/// How many drives tell a call that they are of it.
///
/// # Errors
/// The shelf's.
pub fn drives(shelf: &mut Reader, call: &Call, planted: &Planted) -> Result<u32, Failure> {
    let boxes = Boxes { pepper: &call.app.pepper, slug: &planted.seed.slug };
    let (growth, _) = opened::<Growth>(shelf, &planted.keys(), boxes.growth())?;
    Ok(u32::try_from(growth.len()).unwrap_or(u32::MAX))
}

/// GET the counts and reports of a seed of ours.
pub fn show(me: Lead, call: &Call) -> Outcome {
    let id = call.id("seed")?;
    let seen = call.app.store.read(|shelf| Seen::read(shelf, &me, call, id))?;
    Ok(Answer::page(pages::counting::page(call, &me, &seen)))
}

/// POST: a report was read, and goes.
pub fn put_away(me: Lead, call: &Call) -> Outcome {
    let id = call.id("seed")?;
    let planted = call.app.store.read(|shelf| kept::load::<Planted>(shelf, &me.keys, id))?.value;
    let of = Boxes { pepper: &call.app.pepper, slug: &planted.seed.slug }.reports();
    if let Ok(report) = call.field("report").parse::<Id>() {
        call.app.store.write(Id::ZERO, move |shelf| {
            Ok::<_, Failure>(shelf.delete_sprout(of, report).map(drop)?)
        })?;
    }
    Ok(Answer::see(format!("/d/{}/seeds/{id}/counts?said=said-report-read", me.space())))
}
