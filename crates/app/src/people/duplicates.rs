//! Records that may be one person: shown side by side, merged by a person, and the merge undone.

use super::ledger::Ledger;
use super::pages;
use super::records::{Apart, Merge, apart};
use super::told::Known;
use crate::call::{Call, Outcome};
use crate::conversations::records::Talk;
use crate::development::merging;
use crate::drive::records::drive;
use crate::failure::Failure;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::standing::Member;
use crate::structure_tests::records::Brought;
use crate::ties::records::{self as leading, Redirected};
use kit::http::Answer;
use organizing::list::duplicates::{Person, Reason, within};
use organizing::list::merge::{merge as merge_records, redirect, unmerge};
use organizing::list::phone::Dialing;
use organizing::list::{Tie, TieKind, Worker};
use organizing::{ConversationId, Day, MemberId, Refusal, WorkerId};
use std::collections::{BTreeMap, HashSet};
use store::{Reader, Writer};
use vault::Id;

/// What the page is drawn from.
pub struct Drawn {
    /// Suspected pairs, the surest first, at most [`PAIRS_SHOWN_MAX`].
    pub pairs: Vec<Pair>,
    /// How many there are.
    pub total: usize,
    /// Merges that can be undone, the newest first.
    pub merges: Vec<Held<Merge>>,
    /// Names of turfs and members.
    pub known: Known,
}

/// Two records that may be one person.
pub struct Pair {
    /// The one with more on record.
    pub one: Held<Worker>,
    /// The other.
    pub other: Held<Worker>,
    /// Why, the weightiest first.
    pub reasons: Vec<Reason>,
}

/// The most pairs on one page; the next come when these are settled.
pub const PAIRS_SHOWN_MAX: usize = 10;
/// The most merges offered to be undone.
const MERGES_SHOWN_MAX: usize = 50;

/// GET the pairs.
pub fn show(me: Member, call: &Call) -> Outcome {
    let drawn = call.app.store.read(|shelf| draw(shelf, &me.keys))?;
    Ok(Answer::page(pages::duplicates::page(call, &me, &drawn)))
}

fn draw(shelf: &mut Reader, keys: &Keys) -> Result<Drawn, Failure> {
    let dialing = Dialing(drive(shelf, keys)?.value.dialing);
    let known_apart: HashSet<_> = apart(shelf, keys)?.value.pairs.into_iter().collect();
    let (mut people, mut merges) = (Vec::new(), Vec::new());
    for turf in keys.turfs() {
        kept::each::<Worker>(shelf, keys, turf, |held| people.push(Some(held)))?;
        kept::each::<Merge>(shelf, keys, turf, |held| merges.push(held))?;
    }
    let found = suspected(&people, dialing);
    let mut pairs: Vec<_> = found
        .into_iter()
        .filter_map(|(a, b, reasons)| {
            Some((a, b, pair_id(people[a].as_ref()?, people[b].as_ref()?), reasons))
        })
        .filter(|(_, _, pair, _)| !known_apart.contains(pair))
        .collect();
    let total = pairs.len();
    // Someone in two pairs waits: the first may settle the second.
    let mut shown = Vec::new();
    for (a, b, _, reasons) in pairs.drain(..) {
        if shown.len() < PAIRS_SHOWN_MAX
            && people[a].is_some()
            && people[b].is_some()
            && let (Some(a), Some(b)) = (people[a].take(), people[b].take())
        {
            let (one, other) = if told_of(&a.value) >= told_of(&b.value) { (a, b) } else { (b, a) };
            shown.push(Pair { one, other, reasons });
        }
    }
    merges.sort_by_key(|held| std::cmp::Reverse(held.value.merged.on));
    merges.truncate(MERGES_SHOWN_MAX);
    Ok(Drawn { pairs: shown, total, merges, known: Known::read(shelf, keys)? })
}

/// Pairs by place, the surest first.
fn suspected(
    people: &[Option<Held<Worker>>],
    dialing: Dialing,
) -> Vec<(usize, usize, Vec<Reason>)> {
    let persons = people.iter().flatten().map(|held| Person::from(&held.value));
    within(persons, dialing).into_iter().map(|pair| (pair.a, pair.b, pair.reasons)).collect()
}

/// How much is told of a worker: the record with more is the one to keep.
fn told_of(worker: &Worker) -> usize {
    let counts = [
        4 * worker.conversations.len(),
        4 * worker.assessments.len(),
        worker.phones.len(),
        worker.emails.len(),
        usize::from(!worker.place.job.is_empty()),
        usize::from(worker.talker.is_some()),
    ];
    counts.iter().sum()
}

fn pair_id(a: &Held<Worker>, b: &Held<Worker>) -> (WorkerId, WorkerId) {
    ordered(WorkerId(a.id.0), WorkerId(b.id.0))
}

fn ordered(a: WorkerId, b: WorkerId) -> (WorkerId, WorkerId) {
    if a <= b { (a, b) } else { (b, a) }
}

fn both(call: &Call) -> Result<(Id, Id), Failure> {
    let id = |field: &str| call.field(field).parse().map_err(|_| Failure::NotFound);
    Ok((id("kept")?, id("gone")?))
}

/// POST: the two are one person.
pub fn merge(me: Member, call: &Call) -> Outcome {
    let (kept, gone) = both(call)?;
    let keys = &me.keys;
    let tied = call.app.store.read(|shelf| tied_to(shelf, keys, WorkerId(gone.0)))?;
    let (keys, week, today) = (me.keys.clone(), call.week(), call.today);
    let merge = Id::random();
    call.app.store.write(me.space(), move |shelf| {
        let mut act = Act { keys: &keys, week, today, ledger: Ledger::new(&keys, week) };
        act.merge(shelf, merge, kept, gone, &tied)?;
        act.ledger.close(shelf)
    })?;
    Ok(Answer::see(format!("/d/{}/duplicates?merge={merge}", me.space())))
}

/// POST: the two are two people.
pub fn keep_apart(me: Member, call: &Call) -> Outcome {
    let (a, b) = both(call)?;
    let (keys, week) = (me.keys.clone(), call.week());
    call.app.store.write(me.space(), move |shelf| {
        // Both must be the caller's to look at.
        kept::load::<Worker>(shelf, &keys, a)?;
        kept::load::<Worker>(shelf, &keys, b)?;
        let mut held = apart(shelf, &keys)?;
        let pair = ordered(WorkerId(a.0), WorkerId(b.0));
        if !held.value.pairs.contains(&pair) {
            held.value.pairs.push(pair);
        }
        let extra = held.value.pairs.len().saturating_sub(Apart::PAIRS_MAX);
        held.value.pairs.drain(..extra);
        kept::save(shelf, &keys, week, &mut held)
    })?;
    Ok(Answer::see(format!("/d/{}/duplicates?said=said-people-apart", me.space())))
}

/// POST: the merge was a mistake.
pub fn undo(me: Member, call: &Call) -> Outcome {
    let merge = call.id("merge")?;
    let (keys, week, today) = (me.keys.clone(), call.week(), call.today);
    call.app.store.write(me.space(), move |shelf| {
        let mut act = Act { keys: &keys, week, today, ledger: Ledger::new(&keys, week) };
        act.undo(shelf, merge)?;
        act.ledger.close(shelf)
    })?;
    Ok(Answer::see(format!("/d/{}/duplicates?said=said-people-unmerged", me.space())))
}

/// The workers who have a tie to this one.
fn tied_to(shelf: &mut Reader, keys: &Keys, to: WorkerId) -> Result<Vec<Id>, Failure> {
    let mut tied = Vec::new();
    for turf in keys.turfs() {
        kept::each::<Worker>(shelf, keys, turf, |held| {
            if held.value.ties.iter().any(|tie| tie.to == to) {
                tied.push(held.id);
            }
        })?;
    }
    Ok(tied)
}

fn names(tie: &Tie) -> bool {
    matches!(tie.kind, TieKind::Trusts | TieKind::Follows)
}

/// One write about a merge.
struct Act<'a> {
    keys: &'a Keys,
    week: u32,
    today: Day,
    ledger: Ledger<'a>,
}

impl Act<'_> {
    fn by(&self) -> MemberId {
        MemberId(self.keys.member.0)
    }

    fn merge(
        &mut self,
        shelf: &mut Writer,
        merge: Id,
        kept: Id,
        gone: Id,
        tied: &[Id],
    ) -> Result<(), Failure> {
        let mut kept = kept::load::<Worker>(shelf, self.keys, kept)?;
        let mut gone = kept::load::<Worker>(shelf, self.keys, gone)?;
        let ids = (WorkerId(kept.id.0), WorkerId(gone.id.0));
        let dialing = Dialing(drive(shelf, self.keys)?.value.dialing);
        let merged = merge_records(
            (ids.0, &kept.value),
            (ids.1, &gone.value),
            self.by(),
            self.today,
            dialing,
        )?;
        self.hand_talks(shelf, &gone.value.conversations, kept.id, kept.turf)?;
        let stays = (kept.id, kept.turf);
        leading::hand_on(shelf, self.keys, self.week, gone.id, stays, |_| true)?;
        let led = leading::redirect(shelf, self.keys, self.week, ids.1, ids.0)?;
        if !led.said.is_empty() {
            let mut led = Held::new(merge, kept.turf, led);
            kept::save(shelf, self.keys, self.week, &mut led)?;
        }
        let people = (ids.1.into(), ids.0.into());
        let now = (self.week, self.today);
        merging::hand_on(shelf, self.keys, now, (merge, kept.turf), people)?;
        // The one-on-ones went with the person, so they do not go with the record.
        gone.value.conversations.clear();
        let brought = self.ledger.join_acts(shelf, &gone, &kept)?;
        self.ledger.take_off(shelf, &gone)?;
        kept.value.clone_from(&merged.after);
        self.ledger.keep(shelf, &mut kept)?;
        let (redirected, newly_named) = self.lead_ties(shelf, ids.1, ids.0, tied)?;
        self.ledger.count_named(shelf, &kept, i16::try_from(newly_named).unwrap_or(i16::MAX))?;
        crate::committee::records::hand_on(shelf, self.keys, self.week, ids.1, ids.0)?;
        crate::cards::matching::hand_on(shelf, self.keys, self.week, ids.1, ids.0)?;
        let record = Merge { merged, redirected, newly_named };
        if !brought.is_empty() {
            let mut brought = Held::new(merge, kept.turf, brought);
            kept::save(shelf, self.keys, self.week, &mut brought)?;
        }
        kept::save(shelf, self.keys, self.week, &mut Held::new(merge, kept.turf, record))
    }

    fn undo(&mut self, shelf: &mut Writer, merge: Id) -> Result<(), Failure> {
        let record = kept::load::<Merge>(shelf, self.keys, merge)?;
        let Merge { merged, redirected, newly_named } = &record.value;
        let (kept_id, gone_id) = (Id(merged.kept.0), Id(merged.gone.0));
        let mut kept = kept::find::<Worker>(shelf, self.keys, kept_id)?
            .ok_or(Refusal::of("people-unmerge-gone"))?;
        let home = Id(merged.was.place.turf.0);
        if !self.keys.holds(home) {
            return Err(Failure::NotFound);
        }
        let (value, was) = unmerge(merged, &kept.value, self.by(), self.today);
        kept.value = value;
        self.ledger.keep(shelf, &mut kept)?;
        let gone = self.ledger.add(shelf, gone_id, was)?;
        if let Some(brought) = kept::find::<Brought>(shelf, self.keys, merge)? {
            kept::remove(shelf, self.keys, &brought)?;
            self.ledger.part_acts(shelf, brought.value, &kept, &gone)?;
        }
        let brought: Vec<ConversationId> = merged
            .was
            .conversations
            .iter()
            .filter(|id| !merged.before.conversations.contains(id))
            .copied()
            .collect();
        self.hand_talks(shelf, &brought, gone_id, home)?;
        if let Some(led) = kept::find::<Redirected>(shelf, self.keys, merge)? {
            kept::remove(shelf, self.keys, &led)?;
            let two = (merged.gone, merged.kept);
            leading::restore(shelf, self.keys, self.week, two, &led.value)?;
        }
        let now = (self.week, self.today);
        merging::give_back(shelf, self.keys, now, merge, (gone_id, home), kept_id)?;
        let theirs = |written: WorkerId| written == merged.gone;
        leading::hand_on(shelf, self.keys, self.week, kept_id, (gone_id, home), theirs)?;
        let named = self.lead_ties_back(shelf, merged.gone, merged.kept, redirected)?;
        self.ledger.count_named(shelf, &kept, -i16::try_from(*newly_named).unwrap_or(i16::MAX))?;
        self.ledger.count_named(shelf, &gone, i16::try_from(named).unwrap_or(i16::MAX))?;
        kept::remove(shelf, self.keys, &record)
    }

    /// Lets one-on-ones belong to another record, in its turf.
    fn hand_talks(
        &self,
        shelf: &mut Writer,
        talks: &[ConversationId],
        to: Id,
        turf: Id,
    ) -> Result<(), Failure> {
        let ids: Vec<Id> = talks.iter().map(|talk| Id(talk.0)).collect();
        for mut talk in kept::load_all::<Talk>(shelf, self.keys, &ids)? {
            talk.value.worker = WorkerId(to.0);
            match talk.turf == turf {
                true => kept::save(shelf, self.keys, self.week, &mut talk)?,
                false => kept::move_to(shelf, self.keys, self.week, &mut talk, turf)?,
            }
        }
        Ok(())
    }

    /// Lets the ties of others lead to the record that stays. What they were, and how many of
    /// those others name it only now.
    fn lead_ties(
        &mut self,
        shelf: &mut Writer,
        from: WorkerId,
        to: WorkerId,
        tied: &[Id],
    ) -> Result<(Vec<(WorkerId, Tie)>, u16), Failure> {
        let (mut before, mut newly_named) = (Vec::new(), 0);
        let others: Vec<Id> =
            tied.iter().copied().filter(|id| id.0 != to.0 && id.0 != from.0).collect();
        for mut other in kept::load_all::<Worker>(shelf, self.keys, &others)? {
            let ties = &mut other.value.ties;
            let named = ties.iter().any(|tie| tie.to == from && names(tie));
            let known = ties.iter().any(|tie| tie.to == to && names(tie));
            newly_named += u16::from(named && !known);
            let id = WorkerId(other.id.0);
            before.extend(ties.iter().filter(|tie| tie.to == from).map(|tie| (id, tie.clone())));
            if redirect(ties, from, to) {
                self.ledger.keep(shelf, &mut other)?;
            }
        }
        Ok((before, newly_named))
    }

    /// Lets the ties of others lead where they led before the merge. How many of them name the
    /// record that comes back.
    fn lead_ties_back(
        &mut self,
        shelf: &mut Writer,
        gone: WorkerId,
        kept: WorkerId,
        redirected: &[(WorkerId, Tie)],
    ) -> Result<u16, Failure> {
        let mut by_owner: BTreeMap<WorkerId, Vec<&Tie>> = BTreeMap::new();
        for (owner, tie) in redirected {
            by_owner.entry(*owner).or_default().push(tie);
        }
        let ids: Vec<Id> = by_owner.keys().map(|id| Id(id.0)).collect();
        let mut named = 0;
        for mut other in kept::load_all::<Worker>(shelf, self.keys, &ids)? {
            let ties = by_owner.get(&WorkerId(other.id.0)).cloned().unwrap_or_default();
            named += u16::from(ties.iter().any(|tie| names(tie)));
            for tie in ties {
                let same = |now: &&mut Tie| {
                    now.to == kept && now.kind == tie.kind && now.told_in == tie.told_in
                };
                match other.value.ties.iter_mut().find(same) {
                    Some(now) => now.to = gone,
                    None => other.value.ties.push(tie.clone()),
                }
            }
            self.ledger.keep(shelf, &mut other)?;
        }
        Ok(named)
    }
}
