//! Who is ready for the next role, and who should ask them.

use super::{Rung, Step, Template};
use crate::PersonId;
use std::collections::BTreeMap;

/// Someone who could be asked, with what their record says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Who.
    pub who: PersonId,
    /// The highest role that they have held in this engine; none where they never took part.
    pub rung: Option<Rung>,
    /// What they have done.
    pub done: Done,
    /// How far they have come in which skill.
    pub trained: BTreeMap<String, Step>,
    /// The size of the last ask that they did.
    pub last: Option<u8>,
    /// The size up to which they said they can carry; 0 for not now, none where they said nothing.
    pub most: Option<u8>,
    /// Whether they said in the last debrief that they want more.
    pub wants_more: bool,
    /// How many asks are open with them.
    pub open: u16,
    /// Whether the debrief of their last ask is still to be held.
    pub owes_debrief: bool,
    /// The numbers of the shifts in which they said they are free; none where they said nothing.
    pub free: Option<Vec<u16>>,
    /// The role that they have been asked to take on, where that ask is open.
    pub asked: Option<Rung>,
    /// Who developed them.
    pub developed_by: Option<PersonId>,
    /// Who brought them.
    pub brought_by: Option<PersonId>,
}

/// What someone has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// Shifts that they came to in the highest role that they have held.
    pub shifts: u16,
    /// Asks done, ever.
    pub asks: u16,
    /// People they brought.
    pub brought: u16,
    /// People they developed.
    pub developed: u16,
}

/// What someone lacks for the next role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lacks {
    /// The next role.
    pub to: Rung,
    /// How much of what is missing.
    pub done: Done,
    /// The trainings that are missing, and how far one must come in them.
    pub trained: Vec<(String, Step)>,
}

/// Someone who leads in the engine, and can ask others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leader {
    /// Who.
    pub who: PersonId,
    /// Their role.
    pub rung: Rung,
    /// How many asks they have to make already.
    pub asks: u16,
}

/// Someone is ready for the next role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Promotion {
    /// Who.
    pub who: PersonId,
    /// For which role.
    pub to: Rung,
    /// Who should ask them; none where nobody holds that role, or a higher one.
    pub ask: Option<PersonId>,
    /// Whether whoever should ask them developed or brought them.
    pub knows_them: bool,
}

/// Whether someone is ready for the role above theirs, or what they lack; none at the top.
pub fn ready(engine: &Template, one: &Candidate) -> Option<Result<Rung, Lacks>> {
    let to = next(one.rung);
    let role = engine.role(to)?;
    let done = role.ready.as_ref().map_or(Done::default(), |asked| Done {
        shifts: asked.shifts.saturating_sub(one.done.shifts),
        asks: asked.asks.saturating_sub(one.done.asks),
        brought: asked.brought.saturating_sub(one.done.brought),
        developed: asked.developed.saturating_sub(one.done.developed),
    });
    let trained = untrained(engine, to, one);
    if done == Done::default() && trained.is_empty() {
        return Some(Ok(to));
    }
    Some(Err(Lacks { to, done, trained }))
}

/// The role after the highest that someone has held.
pub(super) fn next(held: Option<Rung>) -> Rung {
    held.map_or(Rung(0), Rung::above)
}

/// The trainings that someone lacks for a role.
pub(super) fn untrained(engine: &Template, to: Rung, one: &Candidate) -> Vec<(String, Step)> {
    let asked = engine.role(to).into_iter().flat_map(|role| &role.trained);
    let lacks = asked.filter(|(skill, step)| one.trained.get(*skill).is_none_or(|has| has < *step));
    lacks.map(|(skill, step)| (skill.clone(), *step)).collect()
}

/// Who is ready for a role above the lowest and has not been asked yet, the highest role first,
/// with who should ask them: whoever developed them, else whoever brought them, else whoever has
/// the fewest asks to make. Only those ask who hold that role or a higher one.
pub fn promotions(
    engine: &Template,
    candidates: &[Candidate],
    leaders: &[Leader],
) -> Vec<Promotion> {
    let mut leaders = leaders.to_vec();
    let due = candidates.iter().filter_map(|one| {
        let to = ready(engine, one)?.ok()?;
        let said_less = one.most.zip(engine.role(to)).is_some_and(|(most, role)| most < role.ask);
        let now = to > Rung(0) && one.asked.is_none_or(|asked| asked < to);
        (now && !said_less && !one.owes_debrief).then_some((to, one))
    });
    let mut due: Vec<(Rung, &Candidate)> = due.collect();
    due.sort_by_key(|(to, one)| (std::cmp::Reverse(*to), one.who));
    let mut made = Vec::with_capacity(due.len());
    for (to, one) in due {
        let known = |leader: &Leader| {
            let place = [one.developed_by, one.brought_by].map(|by| by == Some(leader.who));
            place.iter().position(|known| *known).unwrap_or(place.len())
        };
        let may = |leader: &&mut Leader| leader.rung >= to && leader.who != one.who;
        let best = leaders.iter_mut().filter(may);
        let best = best.min_by_key(|leader| (known(leader), leader.asks, leader.rung, leader.who));
        let knows_them = best.as_ref().is_some_and(|leader| known(leader) < 2);
        let ask = best.map(|leader| {
            leader.asks = leader.asks.saturating_add(1);
            leader.who
        });
        made.push(Promotion { who: one.who, to, ask, knows_them });
    }
    made
}
