//! Two records of one person become one, in a way that can be undone.

use super::edit::{Part, contest_with, edit, join_history};
use super::name::fold;
use super::phone::{Dialing, Phone};
use super::{Tie, Worker, email};
use crate::{Day, MemberId, Refusal, WorkerId};
use serde::{Deserialize, Serialize};

/// What undoing a merge needs; kept sealed beside the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Merged {
    /// The record that stays.
    pub kept: WorkerId,
    /// What it was.
    pub before: Worker,
    /// What it became.
    pub after: Worker,
    /// The record that went.
    pub gone: WorkerId,
    /// What that was.
    pub was: Worker,
    /// Who merged.
    pub by: MemberId,
    /// When.
    pub on: Day,
}

/// Merges a record into another: nothing of either is lost. The kept record's values stand, its
/// empty ones are filled; where both say different things, the other value is kept contested.
///
/// # Errors
/// `merge-with-itself`.
pub fn merge(
    kept: (WorkerId, &Worker),
    gone: (WorkerId, &Worker),
    by: MemberId,
    on: Day,
    dialing: Dialing,
) -> Result<Merged, Refusal> {
    if kept.0 == gone.0 {
        return Err(Refusal::of("merge-with-itself"));
    }
    let mut after = kept.1.clone();
    join_contacts(gone.1, &mut after, dialing);
    let same_name = fold(after.name.full.reveal()) == fold(gone.1.name.full.reveal());
    if same_name && after.name.family.is_empty() {
        after.name.clone_from(&gone.1.name);
    }
    for part in Part::ALL {
        let joined =
            matches!(part, Part::Phones | Part::Emails) || (part == Part::Name && same_name);
        if joined || is_empty(part, gone.1) || part.same(&after, gone.1) {
            continue;
        }
        if is_empty(part, &after) {
            part.copy(gone.1, &mut after);
        } else {
            contest_with(&mut after, part, gone.1, by, on);
        }
    }
    join_history(gone.1, &mut after);
    redirect(&mut after.ties, gone.0, kept.0);
    after.ties.retain(|tie| tie.to != kept.0);
    Ok(Merged {
        kept: kept.0,
        before: kept.1.clone(),
        after,
        gone: gone.0,
        was: gone.1.clone(),
        by,
        on,
    })
}

/// Undoes a merge: the record that stayed, without what the merge brought and with what came
/// since; and the record that went, as it was.
pub fn unmerge(merged: &Merged, now: &Worker, by: MemberId, on: Day) -> (Worker, Worker) {
    if *now == merged.after {
        return (merged.before.clone(), merged.was.clone());
    }
    let mut kept = edit(&merged.after, &merged.before, now, by, on).worker;
    let (before, after) = (&merged.before, &merged.after);
    kept.assessments
        .retain(|made| before.assessments.contains(made) || !after.assessments.contains(made));
    kept.conversations
        .retain(|id| before.conversations.contains(id) || !after.conversations.contains(id));
    kept.ties.retain(|tie| before.ties.contains(tie) || !after.ties.contains(tie));
    kept.contested
        .retain(|value| before.contested.contains(value) || !after.contested.contains(value));
    if now.talked_on == after.talked_on {
        kept.talked_on = before.talked_on;
    }
    (kept, merged.was.clone())
}

/// Lets ties to one worker lead to another; a tie that is then told twice stays once. Returns
/// whether anything changed.
pub fn redirect(ties: &mut Vec<Tie>, from: WorkerId, to: WorkerId) -> bool {
    let mut changed = false;
    for tie in ties.iter_mut().filter(|tie| tie.to == from) {
        tie.to = to;
        changed = true;
    }
    if changed {
        let mut told = Vec::new();
        ties.retain(|tie| {
            let new = !told.contains(&(tie.to, tie.kind));
            told.push((tie.to, tie.kind));
            new
        });
    }
    changed
}

/// Adds to a record the phones and addresses of another that it has not in any form.
pub(super) fn join_contacts(from: &Worker, to: &mut Worker, dialing: Dialing) {
    let phone = |text: &str| {
        Phone::read(text, dialing).map_or_else(|_| fold(text), |phone| phone.key().to_owned())
    };
    for new in &from.phones {
        if !to.phones.iter().any(|known| phone(known.reveal()) == phone(new.reveal())) {
            to.phones.push(new.clone());
        }
    }
    for new in &from.emails {
        if !to.emails.iter().any(|known| email::key(known.reveal()) == email::key(new.reveal())) {
            to.emails.push(new.clone());
        }
    }
}

/// Whether nothing is told in this part. The home turf always is.
pub(super) fn is_empty(part: Part, worker: &Worker) -> bool {
    match part {
        Part::Name => worker.name.full.is_empty(),
        Part::Phones => worker.phones.is_empty(),
        Part::Emails => worker.emails.is_empty(),
        Part::Address => worker.address.is_empty(),
        Part::RosterNumber => worker.roster_number.is_empty(),
        Part::Turf => false,
        Part::Job => worker.place.job.is_empty(),
        Part::Shift => worker.place.shift.is_empty(),
        Part::Language => worker.place.language.is_empty(),
        Part::Excluded => worker.excluded.is_none(),
        Part::Talker => worker.talker.is_none(),
        Part::Leader => worker.leader == crate::assessment::LeaderStatus::Unknown,
        Part::NextStep => worker.next_step.is_none(),
    }
}
