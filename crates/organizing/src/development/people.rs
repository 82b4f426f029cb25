//! Of a record: whom they brought and developed, what was seen, what they added, and two records
//! of one person.

use super::record::{Added, Record, SeenOn};
use crate::assessment::AHEAD_DAYS_MAX;
use crate::{Day, PersonId, Personal, Refusal};
use std::collections::BTreeMap;

impl Record {
    /// They brought someone; the first day counts.
    ///
    /// # Errors
    /// `record-themselves`, `record-in-the-future`, `record-full`.
    pub fn bring(&mut self, who: PersonId, on: Day, today: Day) -> Result<(), Refusal> {
        self.may_name(who, on, &self.brought, today)?;
        first(&mut self.brought, who, on);
        Ok(())
    }

    /// They are developing someone; the first day counts.
    ///
    /// # Errors
    /// As [`Record::bring`].
    pub fn develop(&mut self, who: PersonId, on: Day, today: Day) -> Result<(), Refusal> {
        self.may_name(who, on, &self.developed, today)?;
        first(&mut self.developed, who, on);
        Ok(())
    }

    /// Whom they brought, and since when.
    pub fn brought(&self) -> &BTreeMap<PersonId, Day> {
        &self.brought
    }

    /// Whom they are developing, and since when.
    pub fn developed(&self) -> &BTreeMap<PersonId, Day> {
        &self.developed
    }

    fn may_name(
        &self,
        who: PersonId,
        on: Day,
        people: &BTreeMap<PersonId, Day>,
        today: Day,
    ) -> Result<(), Refusal> {
        if who == self.of() {
            return Err(Refusal::of("record-themselves"));
        }
        if on > today.plus(AHEAD_DAYS_MAX) {
            return Err(Refusal::at("on", "record-in-the-future"));
        }
        if people.len() >= Record::PEOPLE_MAX && !people.contains_key(&who) {
            return Err(Refusal::of("record-full"));
        }
        Ok(())
    }

    /// They write something into their own record.
    ///
    /// # Errors
    /// `record-not-theirs` for anyone else; `record-nothing-written`, `record-too-long` at `text`;
    /// `record-full`.
    pub fn add(&mut self, by: PersonId, text: &str, on: Day) -> Result<(), Refusal> {
        let added = Added { text: Personal::new(text), on };
        if by != self.of() {
            return Err(Refusal::of("record-not-theirs"));
        }
        if added.text.is_empty() {
            return Err(Refusal::at("text", "record-nothing-written"));
        }
        if added.text.is_longer(Record::TEXT_CHARS_MAX) {
            return Err(Refusal::at("text", "record-too-long"));
        }
        if self.added.contains(&added) {
            return Ok(());
        }
        if self.added.len() >= Record::ADDED_MAX {
            return Err(Refusal::of("record-full"));
        }
        self.added.push(added);
        Ok(())
    }

    /// What they wrote themselves.
    pub fn added(&self) -> &[Added] {
        &self.added
    }

    /// What was seen of commitment and curiosity, by day.
    pub fn seen(&self) -> Vec<SeenOn<'_>> {
        let debriefs = self.chain.links().iter().filter_map(|link| Some((link, link.debrief()?)));
        let mut seen: Vec<SeenOn<'_>> = debriefs
            .flat_map(|(link, debrief)| {
                let (on, ask) = (debrief.on, link.id());
                let row = move |seen| (on, ask, seen);
                debrief.seen.iter().map(row)
            })
            .map(|(on, ask, seen)| SeenOn { on, ask, shows: seen.sign.shows(), seen })
            .collect();
        seen.sort_by_key(|seen| (seen.on, seen.ask));
        seen
    }

    /// Makes one of two records of one person; this one stays. Nothing of either is lost, and
    /// merging the same again changes nothing.
    pub fn merge(&mut self, mut other: Record) {
        let gone = other.of;
        other.redirect(gone, self.of);
        self.redirect(gone, self.of);
        self.chain.merge(other.chain);
        self.skills.merge(other.skills);
        self.readings.merge(other.readings);
        join(&mut self.said, other.said, |said| (said.on, said.hours, said.up_to));
        join(&mut self.roles, other.roles, Clone::clone);
        join(&mut self.trainings, other.trainings, Clone::clone);
        join(&mut self.added, other.added, |added| (added.on, added.text.clone()));
        let people = [(&mut self.brought, other.brought), (&mut self.developed, other.developed)];
        for (ours, theirs) in people {
            theirs.into_iter().for_each(|(who, on)| first(ours, who, on));
        }
    }

    /// Lets another record of the same person stand for someone whom this one names; where it is
    /// this person's own, it is theirs under the other id.
    pub fn redirect(&mut self, from: PersonId, to: PersonId) {
        if self.of == from {
            self.of = to;
        }
        self.chain.redirect(from, to);
        self.skills.redirect(from, to);
        self.readings.redirect(from, to);
        let trainings = self.trainings.iter_mut().filter(|training| training.by == from);
        trainings.for_each(|training| training.by = to);
        for people in [&mut self.brought, &mut self.developed] {
            if let Some(on) = people.remove(&from) {
                first(people, to, on);
            }
            people.remove(&self.of);
        }
    }
}

fn first(people: &mut BTreeMap<PersonId, Day>, who: PersonId, on: Day) {
    people.entry(who).and_modify(|day| *day = (*day).min(on)).or_insert(on);
}

fn join<T: PartialEq, K: Ord>(ours: &mut Vec<T>, theirs: Vec<T>, key: impl Fn(&T) -> K) {
    for row in theirs {
        if !ours.contains(&row) {
            ours.push(row);
        }
    }
    ours.sort_by_key(key);
}
