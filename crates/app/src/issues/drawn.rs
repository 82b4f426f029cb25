//! What the pages of issues are drawn from: what was told in the turfs that the caller holds.

use super::records::{Raised, names, raised};
use crate::chart::axes;
use crate::drive::records::drive;
use crate::failure::Failure;
use crate::people::backs;
use crate::people::ledger::{Roll, Sheets};
use crate::people::told::Known;
use crate::space::keys::Keys;
use organizing::chart::Axis;
use organizing::issues::{Gathered, IssueSheet, Ranking, Told};
use organizing::turf::Tree;
use organizing::{Lent, Personal, TurfId, WorkerId};
use std::collections::{BTreeMap, HashMap};
use store::Reader;

/// What was told, and what was decided about it.
pub struct Drawn {
    /// Names of turfs and members.
    pub known: Known,
    /// Whether the caller holds every turf, so that the numbers are of all of us.
    pub whole: bool,
    /// What was told in the turfs that the caller holds.
    pub told: Vec<Told>,
    /// The shared names with the wordings that were told here.
    pub gathered: Gathered,
    /// The ranking.
    pub ranking: Ranking,
    /// What became of issues.
    pub raised: Raised,
    /// What those are called who told anything or took part in a fight.
    pub workers: HashMap<WorkerId, Personal>,
}

impl Drawn {
    /// Reads it.
    ///
    /// # Errors
    /// The shelf's.
    pub fn read(shelf: &mut Reader, keys: &Keys) -> Result<Drawn, Failure> {
        let sheets = Sheets::open_all(shelf, keys)?;
        let told: Vec<Told> = backs::open_all::<IssueSheet>(shelf, keys)?
            .into_iter()
            .flat_map(|sheet| sheet.told)
            .collect();
        let known = Known::read(shelf, keys)?;
        let whole = holds_all(&known);
        let unit_size = drive(shelf, keys)?.value.unit_size.filter(|_| whole);
        let gathered = names(shelf, keys)?.value.revealed(&told);
        let roll = sheets.read()?;
        let counted_at = counted_at(&known.tree);
        let ranking = Ranking::of(roll.lines(), &told, &gathered, unit_size, counted_at);
        let raised = raised(shelf, keys)?;
        let took_part = raised.fights.iter().flat_map(|held| &held.value.took_part).copied();
        let named = told.iter().map(|told| told.worker).chain(took_part);
        let mut workers: HashMap<WorkerId, Personal> =
            named.map(|worker| (worker, Personal::default())).collect();
        call_by_name(&mut workers, &roll);
        Ok(Drawn { known, whole, told, gathered, ranking, raised, workers })
    }

    /// What pages about demands, petitions and fights take: nothing of what was told.
    ///
    /// # Errors
    /// The shelf's.
    pub fn raised(shelf: &mut Reader, keys: &Keys) -> Result<Drawn, Failure> {
        let (known, raised) = (Known::read(shelf, keys)?, raised(shelf, keys)?);
        let took_part = raised.fights.iter().flat_map(|held| &held.value.took_part).copied();
        let mut workers: HashMap<WorkerId, Personal> =
            took_part.map(|worker| (worker, Personal::default())).collect();
        if !workers.is_empty() {
            call_by_name(&mut workers, &Sheets::open_all(shelf, keys)?.read()?);
        }
        Ok(Drawn {
            whole: holds_all(&known),
            known,
            told: Vec::new(),
            gathered: names(shelf, keys)?.value.gathered().clone(),
            ranking: Ranking::default(),
            raised,
            workers,
        })
    }

    /// The wordings that nobody gathered, as they were told, with how many workers told them; the
    /// most first.
    pub fn loose(&self) -> Vec<(&Personal, u32)> {
        let topics = self.ranking.topics.iter();
        let mut loose: Vec<(&Personal, u32)> = topics
            .filter(|ranked| matches!(ranked.topic, organizing::issues::Topic::Wording(_)))
            .map(|ranked| (&ranked.wording, ranked.workers))
            .collect();
        loose.sort_by_key(|(wording, workers)| (std::cmp::Reverse(*workers), *wording));
        loose
    }

    /// The wordings that belong to an issue, as one worker told them, with how many told them.
    pub fn wordings_of(&self, issue: organizing::IssueId) -> Vec<(&Personal, u32)> {
        let belongings = self.gathered.belongings();
        let mut found: BTreeMap<&Personal, (&Personal, u32)> = BTreeMap::new();
        for told in &self.told {
            if belongings.get(told.compared.reveal()) == Some(&issue) {
                found.entry(&told.compared).or_insert((&told.wording, 0)).1 += 1;
            }
        }
        let mut found: Vec<_> = found.into_values().collect();
        found.sort_by_key(|(wording, workers)| (std::cmp::Reverse(*workers), *wording));
        found
    }

    /// Who told an issue.
    pub fn tellers_of(&self, issue: organizing::IssueId) -> Vec<(WorkerId, &Personal)> {
        let belongings = self.gathered.belongings();
        let mut tellers: BTreeMap<WorkerId, &Personal> = BTreeMap::new();
        for told in &self.told {
            let name = self.workers.get(&told.worker).filter(|name| !name.is_empty());
            if let (Some(name), Some(of)) = (name, belongings.get(told.compared.reveal()))
                && *of == issue
            {
                tellers.insert(told.worker, name);
            }
        }
        let mut tellers: Vec<_> = tellers.into_iter().collect();
        tellers.sort_by_cached_key(|(_, name)| organizing::list::name::fold(name.reveal()));
        tellers
    }
}

fn call_by_name(workers: &mut HashMap<WorkerId, Personal>, roll: &Roll<Lent<'_>>) {
    for line in roll.lines() {
        if let Some(name) = workers.get_mut(&line.worker) {
            *name = Personal::new(line.name.reveal());
        }
    }
}

/// Whether someone holds every turf of the tree.
pub fn holds_all(known: &Known) -> bool {
    known.tree.turfs.iter().all(|turf| known.held.contains(&turf.id))
}

/// Where a turf is counted: with the turf above it on the level of the tree that tells the most.
pub fn counted_at(tree: &Tree) -> impl Fn(TurfId) -> TurfId + use<'_> {
    let level = match axes::telling_level(tree) {
        Axis::Turf(level) => level,
        _ => 0,
    };
    move |turf| tree.at_level(turf, level).unwrap_or(turf)
}
