use super::{CaseKind, Election, ForUnion, Outcome, Tally};
use crate::Day;
use std::collections::BTreeMap;

/// The elections that the tallies of a file come to, by case number.
///
/// Tallies are grouped by case and unit.
/// 1. An election held again or a run-off stands for what was before it.
/// 2. Of what is left, the tallies of **the last day on which one settles the election** count;
///    where none does, those of the last day. A tally settles it when something was counted,
///    challenged ballots could not turn it and no run-off was due.
/// 3. On that day, a tally that asks professionals whether they want to be in one unit with others
///    is left out where there is another. Tallies of equally many voters are of the same ballots:
///    the one with most counted stands, and where they name different unions, these were on one
///    ballot. Tallies of differently many voters are of groups that voted apart: an election each.
///
/// Won is what the ballots say, also where only the results were certified: so it is when workers
/// vote themselves into a unit that there is already. Where they leave it open and the case was about one group of
/// voters, how the case was closed says it: with a union certified, or without.
pub fn elections(tallies: Vec<Tally>) -> Vec<Election> {
    let mut cases: BTreeMap<String, BTreeMap<String, Vec<Tally>>> = BTreeMap::new();
    for tally in tallies {
        let units = cases.entry(tally.case.clone()).or_default();
        units.entry(tally.unit.clone()).or_default().push(tally);
    }
    let mut found = Vec::with_capacity(cases.len());
    for units in cases.into_values() {
        let counts: Vec<Tally> = units.into_values().flat_map(counting).collect();
        let alone = counts.len() == 1;
        found.extend(counts.into_iter().map(|tally| election(tally, alone)));
    }
    found
}

/// The elections of several files as one: of each case what the file says that counted last; of two
/// that counted on one day, the one that tells when it was asked for, and then the later file.
pub fn merged(files: Vec<Vec<Election>>) -> Vec<Election> {
    let mut cases: BTreeMap<String, (Newness, Vec<Election>)> = BTreeMap::new();
    for file in files {
        let mut file = file.into_iter().peekable();
        while let Some(first) = file.next() {
            // The elections of one case stand together.
            let (number, mut case) = (first.case.clone(), vec![first]);
            while let Some(next) = file.next_if(|next| next.case == number) {
                case.push(next);
            }
            let counted = case.iter().map(|one| one.counted).max().flatten();
            let new = Newness { counted, filed: case.iter().any(|one| one.filed.is_some()) };
            match cases.get(&number) {
                Some((known, _)) if *known > new => {}
                _ => drop(cases.insert(number, (new, case))),
            }
        }
    }
    cases.into_values().flat_map(|(_, elections)| elections).collect()
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Newness {
    counted: Option<Day>,
    filed: bool,
}

/// Those tallies of one unit that count.
fn counting(mut tallies: Vec<Tally>) -> Vec<Tally> {
    let newest = tallies.iter().max_by_key(|tally| (tally.counted, tally.kind));
    let Some(kind) = newest.map(|tally| tally.kind) else { return tallies };
    tallies.retain(|tally| tally.kind == kind);
    let settled = tallies.iter().any(Tally::settles);
    let open = |tally: &Tally| settled && !tally.settles();
    let last = tallies.iter().filter(|tally| !open(tally)).map(|tally| tally.counted).max();
    let mut of_day: Vec<Tally> =
        tallies.into_iter().filter(|tally| !open(tally) && Some(tally.counted) == last).collect();
    if of_day.iter().any(|tally| !tally.self_determination) {
        of_day.retain(|tally| !tally.self_determination);
    }
    let mut groups: BTreeMap<u32, Vec<Tally>> = BTreeMap::new();
    for tally in of_day {
        groups.entry(tally.eligible).or_default().push(tally);
    }
    groups.into_values().filter_map(one).collect()
}

/// The tally that counts among those of the same voters on the same day.
fn one(mut tallies: Vec<Tally>) -> Option<Tally> {
    tallies.sort_by_key(Tally::valid);
    let mut counts = tallies.pop()?;
    for other in tallies {
        let named = |union: &ForUnion| counts.unions.iter().any(|known| known.name == union.name);
        if !other.unions.iter().any(named) {
            counts.unions.extend(other.unions);
        }
    }
    Some(counts)
}

fn election(tally: Tally, alone: bool) -> Election {
    let outcome = match (tally.settles(), tally.certified) {
        (true, _) if tally.won() => Outcome::Won,
        (true, _) => Outcome::Lost,
        (false, Some(true)) if alone => Outcome::Won,
        (false, Some(false)) if alone => Outcome::Lost,
        (false, _) => Outcome::Open,
    };
    Election {
        case: tally.case,
        kind: tally.asked,
        unit: tally.unit,
        employer: tally.employer,
        state: tally.state,
        filed: tally.filed,
        counted: tally.counted,
        eligible: tally.eligible,
        unions: tally.unions,
        against: tally.against,
        void: tally.void,
        challenged: tally.challenged,
        outcome,
        sector: tally.sector,
    }
}

impl CaseKind {
    /// The kind and the tidied number of a case: two figures of the region, the kind, the serial.
    pub fn of_case(text: &str) -> Option<(CaseKind, String)> {
        let tidy = text.trim().to_ascii_uppercase();
        let mut parts = tidy.split('-');
        let (region, kind, serial) = (parts.next()?, parts.next()?, parts.next()?);
        let figures = |text: &str, most: usize| {
            (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
        };
        if parts.next().is_some() || !figures(region, 2) || !figures(serial, 7) {
            return None;
        }
        let kind = match kind {
            "RC" => CaseKind::Workers,
            "RD" => CaseKind::Ending,
            "RM" => CaseKind::Employer,
            "UD" => CaseKind::Shop,
            _ => return None,
        };
        Some((kind, format!("{region:0>2}-{}-{serial:0>6}", &tidy[region.len() + 1..][..2])))
    }
}
