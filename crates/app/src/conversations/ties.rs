//! Whom a typed name means: someone on the list where it is plain who; whoever wrote it is asked
//! where it is not; someone new where nobody of that name is on the list.

use super::typed::{Chosen, Named};
use crate::people::ledger::Roll;
use organizing::chart::Line;
use organizing::list::Name;
use organizing::list::TieKind;
use organizing::list::name::{Query, fold};
use organizing::{Personal, TurfId, WorkerId};

/// Who someone is that was named.
#[derive(Clone)]
pub enum Person {
    /// Someone on the list.
    Listed(WorkerId),
    /// Someone who is not on it yet.
    New(Name),
}

/// People that one name may mean.
pub struct Which {
    /// The row of the form.
    pub row: usize,
    /// The name as typed.
    pub name: String,
    /// Whom it may mean: who, name, home turf. None at all where it is no name.
    pub people: Vec<(WorkerId, Personal, TurfId)>,
}

/// The most people that are offered for one name.
const OFFERED_MAX: usize = 6;

/// Finds who is meant. `home` is the turf of the worker who named them: the same name there comes
/// first.
///
/// # Errors
/// The names of which it is not plain whom they mean.
pub fn find(
    named: &[Named],
    roll: &Roll,
    home: TurfId,
) -> Result<Vec<(Person, TieKind)>, Vec<Which>> {
    let (mut found, mut unclear) = (Vec::new(), Vec::new());
    for one in named {
        match who(one, roll, home) {
            Ok(person) => found.push((person, one.kind)),
            Err(which) => unclear.push(which),
        }
    }
    if unclear.is_empty() { Ok(found) } else { Err(unclear) }
}

fn who(named: &Named, roll: &Roll, home: TurfId) -> Result<Person, Which> {
    let which = |people| Which { row: named.row, name: named.name.clone(), people };
    let Ok(name) = Name::parse(&named.name) else { return Err(which(Vec::new())) };
    let (sorted, said, query) = (name.folded(), fold(name.full.reveal()), Query::new(&named.name));
    let near: Vec<&Line> = roll.lines().filter(|line| query.finds(line.folded.reveal())).collect();
    let same: Vec<&Line> = near
        .iter()
        .copied()
        .filter(|line| line.folded == sorted || fold(line.name.reveal()) == said)
        .collect();
    match named.chosen {
        Some(Chosen::New) => return Ok(Person::New(name)),
        Some(Chosen::Listed(id)) if near.iter().any(|line| line.worker == id) => {
            return Ok(Person::Listed(id));
        }
        _ => {}
    }
    let mut people = if same.is_empty() { near } else { same };
    match people.as_slice() {
        [] => Ok(Person::New(name)),
        [one] if one.folded == sorted || fold(one.name.reveal()) == said => {
            Ok(Person::Listed(one.worker))
        }
        _ => {
            people.sort_by_key(|line| (line.turf != home, &line.folded));
            let offered = people.into_iter().take(OFFERED_MAX);
            Err(which(offered.map(|line| (line.worker, line.name.clone(), line.turf)).collect()))
        }
    }
}
