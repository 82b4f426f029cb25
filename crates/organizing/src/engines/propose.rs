//! Whom to ask for what in a run, and why.
//!
//! It proposes; we decide. Nobody is asked for more than they said they can carry, nobody is asked
//! again before the debrief of the last ask, and whoever would grow by it comes first: people
//! growing outranks tasks done (`method.md` 1, N6).

use super::ready::untrained;
use super::{Came, Candidate, Gap, Rows, Run, Rung, Step, ready};
use crate::{Day, PersonId};
use std::collections::{BTreeMap, BTreeSet};

/// Whom to ask for what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Who.
    pub who: PersonId,
    /// For which shift.
    pub shift: u16,
    /// In which role.
    pub rung: Rung,
    /// Why them, the weightiest first.
    pub why: Vec<Why>,
}

/// A reason to ask someone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// They were never asked in this engine.
    NeverAsked,
    /// They are ready for this role, and have not held it.
    Ready,
    /// They have held it, or a higher one.
    HeldIt,
    /// They want more.
    WantsMore,
    /// They are trained for it.
    Trained,
    /// They said they are free then.
    Free,
    /// The size of the last ask that they did.
    LastDone(u8),
    /// How many asks are open with them.
    Open(u16),
    /// To be pointed out: it is so many steps larger than what they did last, and one more is
    /// what people grow by (N6).
    StepsUp(u8),
}

/// Why someone is not proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    /// The debrief of their last ask comes first.
    OwesDebrief,
    /// They carry so many open asks already.
    Carries(u16),
    /// They said they can carry asks up to this size; 0 for not now.
    SaidLess(u8),
    /// They lack a training.
    Untrained(String, Step),
    /// They have not done yet what this role takes.
    NotReady(Rung),
    /// They are not free in any shift that needs someone.
    NotFree,
    /// Every shift that they could be asked for has enough people.
    Enough,
}

/// What is proposed for a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposals {
    /// Whom to ask, the soonest shift first.
    pub asks: Vec<Proposal>,
    /// Who is not proposed, and why.
    pub held: Vec<(PersonId, Held)>,
    /// What would still be missing if everyone said yes.
    pub short: Vec<Gap>,
}

/// The open asks from which on others are proposed instead of someone: nobody is asked for a sixth.
/// A working rule of ours.
pub const CARRIES_MAX: u16 = 5;

/// Proposes whom to ask for the shifts from a day on; everyone for one thing at most.
pub fn propose(run: &Run, rows: &Rows, candidates: &[Candidate], from: Day) -> Proposals {
    let gaps = run.gaps(rows, from);
    let busy: BTreeSet<(Day, PersonId)> = rows
        .now()
        .into_values()
        .filter(|row| row.came != Came::Missed)
        .filter_map(|row| Some((run.shifts.get(usize::from(row.shift))?.on, row.who)))
        .collect();
    let needed: BTreeSet<Rung> = gaps.iter().map(|gap| gap.rung).collect();
    let by_rung: BTreeMap<Rung, Vec<(usize, Vec<Why>)>> =
        needed.iter().map(|rung| (*rung, in_order(run, *rung, candidates))).collect();
    let mut taken = vec![false; candidates.len()];
    let mut proposed = Proposals::default();
    for gap in gaps {
        let Some(planned) = run.shifts.get(usize::from(gap.shift)) else { continue };
        let mut missing = gap.missing();
        for (place, why) in by_rung.get(&gap.rung).into_iter().flatten() {
            if missing == 0 {
                break;
            }
            let one = &candidates[*place];
            let free = one.free.as_ref().map(|free| free.contains(&gap.shift));
            if taken[*place] || free == Some(false) || busy.contains(&(planned.on, one.who)) {
                continue;
            }
            let mut why = why.clone();
            why.extend((free == Some(true)).then_some(Why::Free));
            why.sort_unstable();
            proposed.asks.push(Proposal { who: one.who, shift: gap.shift, rung: gap.rung, why });
            taken[*place] = true;
            missing -= 1;
        }
        if missing > 0 {
            proposed.short.push(Gap { have: gap.needs - missing, ..gap });
        }
    }
    let short: BTreeSet<(u16, Rung)> =
        proposed.short.iter().map(|gap| (gap.shift, gap.rung)).collect();
    let left = candidates.iter().zip(&taken).filter(|(_, taken)| !**taken);
    proposed.held = left.map(|(one, _)| (one.who, held(run, one, &needed, &short))).collect();
    proposed
}

/// Who fits a role, the best first, with the reasons.
fn in_order(run: &Run, rung: Rung, candidates: &[Candidate]) -> Vec<(usize, Vec<Why>)> {
    let fits = |(place, one)| fit(run, rung, one).ok().map(|why| (place, why));
    let mut fits: Vec<(usize, Vec<Why>)> = candidates.iter().enumerate().filter_map(fits).collect();
    fits.sort_by_cached_key(|(place, why)| {
        let one = &candidates[*place];
        let leap = why.iter().any(|why| matches!(why, Why::StepsUp(_)));
        let held = why.contains(&Why::HeldIt);
        // Of those who have held it, whoever is nearest below the need: nobody who leads others is
        // spent on what a newcomer would grow by.
        (leap, held, one.rung, !one.wants_more, one.open, one.who)
    });
    fits
}

/// Why someone fits a role, or why not.
fn fit(run: &Run, rung: Rung, one: &Candidate) -> Result<Vec<Why>, Held> {
    let ask = run.engine.role(rung).map_or(0, |role| role.ask);
    if one.owes_debrief {
        return Err(Held::OwesDebrief);
    }
    if one.open >= CARRIES_MAX {
        return Err(Held::Carries(one.open));
    }
    if let Some(most) = one.most.filter(|most| *most < ask) {
        return Err(Held::SaidLess(most));
    }
    let held_it = one.rung >= Some(rung);
    if !held_it && ready(&run.engine, one) != Some(Ok(rung)) {
        let lacks = untrained(&run.engine, rung, one).into_iter().next();
        return Err(
            lacks.map_or(Held::NotReady(rung), |(skill, step)| Held::Untrained(skill, step))
        );
    }
    let mut why = vec![match (held_it, one.rung) {
        (true, _) => Why::HeldIt,
        (false, None) => Why::NeverAsked,
        (false, Some(_)) => Why::Ready,
    }];
    why.extend(one.wants_more.then_some(Why::WantsMore));
    let takes_training = run.engine.role(rung).is_some_and(|role| !role.trained.is_empty());
    let trained = takes_training && untrained(&run.engine, rung, one).is_empty();
    why.extend(trained.then_some(Why::Trained));
    why.extend(one.last.map(Why::LastDone));
    why.push(Why::Open(one.open));
    let steps = ask.saturating_sub(one.last.unwrap_or(0));
    why.extend((!held_it && steps > 1).then_some(Why::StepsUp(steps)));
    Ok(why)
}

/// Why someone was not proposed for anything: for the role next to theirs first.
fn held(
    run: &Run,
    one: &Candidate,
    needed: &BTreeSet<Rung>,
    short: &BTreeSet<(u16, Rung)>,
) -> Held {
    let next = ready::next(one.rung);
    let near = needed.iter().rev().filter(|rung| **rung <= next);
    let mut first = None;
    for rung in near {
        match fit(run, *rung, one) {
            Ok(_) if short.iter().any(|(_, short)| short == rung) => return Held::NotFree,
            Ok(_) => return first.unwrap_or(Held::Enough),
            Err(why) => {
                first.get_or_insert(why);
            }
        }
    }
    first.unwrap_or(Held::Enough)
}
