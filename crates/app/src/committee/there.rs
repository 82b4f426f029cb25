//! Who of the committee was there when it decided. Members write decisions down, workers sit on the
//! committee, and nothing says which member is which worker: so whoever writes says who was there.

use super::records::committee;
use crate::call::Call;
use crate::failure::Failure;
use crate::people::ledger::Sheets;
use crate::people::told::{Known, isolated};
use crate::space::keys::Keys;
use kit::html::Markup;
use kit::html::field::{Choice, Field};
use kit::html::html;
use kit::html::text::{fold, note};
use kit::say;
use organizing::chart::Line;
use organizing::{Decision, Personal, Reveal, WorkerId};
use std::collections::{BTreeMap, BTreeSet};
use store::Reader;
use vault::Id;

/// Names in view where those who were there are told.
const NAMES_IN_VIEW: usize = 3;

/// Who sits on the committee, and the names of those who were there once.
#[derive(Default)]
pub struct There {
    /// Who sits on it now.
    pub sitting: BTreeSet<WorkerId>,
    names: BTreeMap<WorkerId, Personal>,
}

impl There {
    /// Reads the names that these keys open: of those who were there, and where they are to be
    /// chosen from, of everyone who sits on the committee.
    ///
    /// # Errors
    /// The shelf's.
    pub fn read<'a>(
        shelf: &mut Reader,
        keys: &Keys,
        choose: bool,
        decisions: impl IntoIterator<Item = &'a Decision>,
    ) -> Result<There, Failure> {
        let sitting = match choose {
            true => committee(shelf, keys)?.value.members(),
            false => BTreeSet::new(),
        };
        let wanted = wanted(&sitting, decisions);
        if wanted.is_empty() {
            return Ok(There::default());
        }
        // From the sheets: a committee of a thousand would be a thousand records to open.
        let sheets = Sheets::open_all(shelf, keys)?;
        let roll = sheets.read()?;
        Ok(There { names: names(roll.lines(), &wanted), sitting })
    }

    /// The same from lines that were read already.
    pub fn of<'a, 'b, T: Reveal + 'b>(
        sitting: BTreeSet<WorkerId>,
        decisions: impl IntoIterator<Item = &'a Decision>,
        lines: impl Iterator<Item = &'b Line<T>>,
    ) -> There {
        let wanted = wanted(&sitting, decisions);
        There { names: names(lines, &wanted), sitting }
    }

    /// The boxes to tick, folded away.
    pub fn choose(&self, call: &Call) -> Markup {
        let words = call.words();
        let mut people: Vec<(String, &str)> = (self.sitting.iter())
            .filter_map(|who| Some((Id(who.0).to_string(), self.names.get(who)?.reveal())))
            .collect();
        people.sort_by_cached_key(|(_, name)| organizing::list::name::fold(name));
        let ticked: BTreeSet<&str> = call.ask.form.all("there").collect();
        let choices: Vec<Choice<'_>> = people
            .iter()
            .map(|(id, name)| Choice::new(id, name).chosen(ticked.contains(id.as_str())))
            .collect();
        html! {
            (note(&words.say("committee-decides")))
            @if !choices.is_empty() {
                (fold(&words.say("committee-there"), !ticked.is_empty(),
                    Field::new("there", &words.say("committee-there-label"))
                        .help(&words.say("committee-there-help")).checks(&choices)))
            }
        }
    }

    /// Who was there at a decision, in a sentence: names only of those whose turf one holds.
    pub fn told(&self, call: &Call, known: &Known, decision: &Decision) -> String {
        let words = call.words();
        let (by, mine) = (known.member(words, decision.by()), known.mine(decision.by()));
        let there = decision.there();
        let names: Vec<_> = (there.iter())
            .filter_map(|who| self.names.get(who))
            .take(NAMES_IN_VIEW)
            .map(|name| isolated(name.reveal()))
            .collect();
        let day = call.said_day(decision.on());
        let (count, rest) = (there.len(), there.len() - names.len());
        let names = names.join(", ");
        match (count, names.is_empty()) {
            (0, _) => say!(words, "committee-decided", day = day, who = by.as_ref(), mine = mine),
            (_, true) => say!(
                words,
                "committee-decided-count",
                day = day,
                who = by.as_ref(),
                mine = mine,
                count = count
            ),
            _ => say!(
                words,
                "committee-decided-names",
                day = day,
                who = by.as_ref(),
                mine = mine,
                names = names,
                rest = rest
            ),
        }
    }
}

fn wanted<'a>(
    sitting: &BTreeSet<WorkerId>,
    decisions: impl IntoIterator<Item = &'a Decision>,
) -> BTreeSet<WorkerId> {
    let there = decisions.into_iter().flat_map(Decision::there).copied();
    sitting.iter().copied().chain(there).collect()
}

fn names<'a, T: Reveal + 'a>(
    lines: impl Iterator<Item = &'a Line<T>>,
    wanted: &BTreeSet<WorkerId>,
) -> BTreeMap<WorkerId, Personal> {
    let named = lines.filter(|line| wanted.contains(&line.worker));
    named.map(|line| (line.worker, line.name.reveal().into())).collect()
}

/// Those who were ticked, of those who sit on the committee.
pub fn ticked(call: &Call, sitting: &BTreeSet<WorkerId>) -> Vec<WorkerId> {
    let ids = call.ask.form.all("there").filter_map(|id| id.parse::<Id>().ok());
    ids.map(|id| WorkerId(id.0)).filter(|who| sitting.contains(who)).collect()
}

/// Those who sit on the committee now.
///
/// # Errors
/// The shelf's.
pub fn sitting(call: &Call, keys: &Keys) -> Result<BTreeSet<WorkerId>, Failure> {
    Ok(call.app.store.read(|shelf| committee(shelf, keys))?.value.members())
}
