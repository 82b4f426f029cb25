//! How pages tell what is known of a worker: support, its basis and age, names, turfs, members.

use crate::drive::records::drive;
use crate::failure::Failure;
use crate::members::records::names;
use crate::space::keys::Keys;
use crate::turfs::records::tree;
use kit::pictures::Mark;
use kit::say;
use kit::words::Words;
use organizing::assessment::{Basis, Freshness, LeaderStatus, Reading, Support};
use organizing::chart::Line;
use organizing::list::Exclusion;
use organizing::list::phone::{Dialing, Phone};
use organizing::turf::Tree;
use organizing::{Day, MemberId, Personal, TurfId};
use std::borrow::Cow;
use std::collections::BTreeMap;
use store::Reader;
use vault::Id;

/// The names that a page of the list needs: of turfs and of members.
pub struct Known {
    /// The turfs of the drive.
    pub tree: Tree,
    /// The members whose names the caller may read.
    pub members: BTreeMap<MemberId, Personal>,
    /// The turfs that the caller holds.
    pub held: Vec<TurfId>,
    /// The caller.
    pub me: MemberId,
    /// The country whose phones are written without a code.
    pub dialing: Dialing,
}

impl Known {
    /// Reads them.
    ///
    /// # Errors
    /// The shelf's.
    pub fn read(shelf: &mut Reader, keys: &Keys) -> Result<Known, Failure> {
        Ok(Known {
            tree: tree(shelf, keys)?.value,
            members: names(shelf, keys)?,
            held: keys.turfs().into_iter().map(|turf| TurfId(turf.0)).collect(),
            me: MemberId(keys.member.0),
            dialing: Dialing(drive(shelf, keys)?.value.dialing),
        })
    }

    /// What a member is called; "you" for the caller, "a coworker" for one whose name the caller
    /// has no key for.
    pub fn member<'a>(&'a self, words: &Words, member: MemberId) -> Cow<'a, str> {
        if member == self.me {
            return words.say("people-you").into();
        }
        match self.members.get(&member) {
            Some(name) => isolated(name.reveal()),
            None => words.say("people-someone").into(),
        }
    }

    /// Whether a member is the caller, as sentences choose by it: in some languages "by you" and
    /// "you did" are not the same word.
    pub fn mine(&self, member: MemberId) -> &'static str {
        if member == self.me { "yes" } else { "no" }
    }

    /// The same at the beginning of a sentence.
    pub fn member_first(&self, words: &Words, member: MemberId) -> String {
        let name = self.member(words, member);
        let mut letters = name.chars();
        letters.next().map_or_else(String::new, |c| c.to_uppercase().chain(letters).collect())
    }

    /// What members are called where there is little room: the first word of the name, with the
    /// first letter of the last where two share it.
    pub fn short_names(&self, words: &Words) -> BTreeMap<MemberId, String> {
        let first = |name: &Personal| name.reveal().split(' ').next().unwrap_or("").to_owned();
        let mut short = BTreeMap::new();
        for (member, name) in &self.members {
            let one = first(name);
            let shared = self.members.values().filter(|other| first(other) == one).count() > 1;
            let end = name.reveal().rsplit(' ').next().and_then(|last| last.chars().next());
            short.insert(
                *member,
                match end {
                    Some(letter) if shared => format!("{one} {letter}."),
                    _ => one,
                },
            );
        }
        let me = self.member_first(words, self.me);
        short.insert(self.me, me);
        short
    }

    /// A member's name as a file carries it: the caller's own, too.
    pub fn full_name(&self, words: &Words, member: MemberId) -> String {
        let name = self.members.get(&member).map(|name| name.reveal().to_owned());
        name.unwrap_or_else(|| words.say("people-someone"))
    }

    /// A phone as it is dialled here; as it was written, where it is none.
    pub fn phone(&self, written: &str) -> String {
        Phone::read(written, self.dialing)
            .map_or_else(|_| written.to_owned(), |phone| phone.shown(self.dialing))
    }

    /// The turfs that the caller holds, in the order of the tree, with their way from the top.
    pub fn turf_choices(&self) -> Vec<(String, String)> {
        let all = self.tree.in_order().map(|(turf, _)| turf.id);
        all.filter(|turf| self.held.contains(turf))
            .map(|turf| (Id(turf.0).to_string(), self.tree.path_name(turf)))
            .collect()
    }

    /// The members by name.
    pub fn member_choices(&self, words: &Words) -> Vec<(String, String)> {
        let mut choices: Vec<(String, String)> = self
            .members
            .iter()
            .filter(|(member, _)| **member != self.me)
            .map(|(member, name)| (Id(member.0).to_string(), name.reveal().to_owned()))
            .collect();
        choices.sort_by_cached_key(|(_, name)| organizing::list::name::fold(name));
        choices.insert(0, (Id(self.me.0).to_string(), words.say("people-me")));
        choices
    }
}

/// A name to stand in a sentence: one that is written from right to left is kept apart, so that
/// it does not turn the words around it.
pub fn isolated(name: &str) -> Cow<'_, str> {
    let turns = |c: char| matches!(u32::from(c), 0x590..=0x8FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFC | 0x1_0800..=0x1_0FFF | 0x1_E800..=0x1_EFFF);
    match name.contains(turns) {
        true => format!("\u{2068}{name}\u{2069}").into(),
        false => name.into(),
    }
}

/// What a support means: "supports us".
pub fn support(words: &Words, support: Support) -> String {
    // Ids people-support-0 to people-support-5.
    words.say(&format!("people-support-{}", support.number()))
}

/// What an assessment rests on.
pub fn basis(words: &Words, basis: Basis) -> String {
    words.say(match basis {
        Basis::Act => "people-basis-act",
        Basis::Said => "people-basis-said",
        Basis::Guess => "people-basis-guess",
    })
}

/// How old something is, in little room: "3 d", "6 wk".
pub fn age(words: &Words, on: Day, today: Day) -> String {
    match today.since(on).max(0) {
        0 => words.say("people-age-today"),
        days @ 1..=13 => say!(words, "people-age-days", n = days),
        days @ 14..=363 => say!(words, "people-age-weeks", n = days / 7),
        days => say!(words, "people-age-years", n = (days / 365).max(1)),
    }
}

/// The mark of a line.
pub fn mark_of<T>(line: &Line<T>, today: Day) -> Mark {
    Mark::new(line.support.number())
        .stale(line.freshness(today) == Some(Freshness::Stale))
        .ringed(line.leader == LeaderStatus::Leader)
}

/// The mark of what a history says.
pub fn mark_of_reading(read: &Reading, leader: LeaderStatus) -> Mark {
    Mark::new(read.support.number())
        .stale(read.freshness == Some(Freshness::Stale))
        .ringed(leader == LeaderStatus::Leader)
}

/// What a mark says, for those who cannot see it.
pub fn mark_words<T>(words: &Words, line: &Line<T>, today: Day) -> String {
    let mut told = format!("{}, {}", line.support.number(), support(words, line.support));
    for (holds, id) in [
        (line.basis == Some(Basis::Guess), "people-mark-guessed"),
        (line.freshness(today) == Some(Freshness::Stale), "people-mark-stale"),
        (line.leader == LeaderStatus::Leader, "people-mark-leader"),
    ] {
        if holds {
            told.push_str(", ");
            told.push_str(&words.say(id));
        }
    }
    told
}

/// Whether others follow someone.
pub fn leader(words: &Words, status: LeaderStatus) -> String {
    words.say(match status {
        LeaderStatus::Unknown => "people-leader-unknown",
        LeaderStatus::Activist => "people-leader-activist",
        LeaderStatus::Leader => "people-leader-leader",
    })
}

/// Why someone is outside the unit.
pub fn excluded(words: &Words, reason: Option<Exclusion>) -> String {
    words.say(match reason {
        None => "people-excluded-no",
        Some(Exclusion::Supervisor) => "people-excluded-supervisor",
        Some(Exclusion::Manager) => "people-excluded-manager",
        Some(Exclusion::Left) => "people-excluded-left",
    })
}
