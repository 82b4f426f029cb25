//! What is set before a test opens (E11).

use super::{Kind, Share};
use crate::turf::{Tree, Turf};
use crate::{Day, MemberId, Personal, Refusal, TurfId};
use serde::{Deserialize, Serialize};

/// A test as it is being typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// What we ask of everyone.
    pub question: Personal,
    /// What sort it is.
    pub kind: Option<Kind>,
    /// The share of the whole unit to aim for, in percent.
    pub target: Option<u32>,
    /// The share from which the results are told to all, in percent.
    pub mark: Option<u32>,
    /// Who answers for which turf.
    pub owners: Vec<Owned>,
    /// The first day.
    pub opens: Option<Day>,
    /// The last day.
    pub closes: Option<Day>,
}

/// Who answers for a turf in a test.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owned {
    /// Which turf; with it its parts that have no owners of their own.
    pub turf: TurfId,
    /// Who.
    pub owners: Vec<MemberId>,
}

/// What was set for a test: question, kind, shares, owners, days. Every plan there is, is whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    question: Personal,
    kind: Kind,
    target: Share,
    mark: Share,
    owners: Vec<Owned>,
    opens: Day,
    closes: Day,
}

/// What is worth a word beside a plan; nothing of it blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unusual {
    /// The target is below the usual one of its kind.
    LowTarget,
    /// The release mark is below the usual one of its kind.
    LowMark,
    /// It is open for longer than [`Plan::DAYS_USUAL`].
    Long,
}

impl Draft {
    /// Draws the test up, or says at its field what is missing.
    ///
    /// # Errors
    /// `test-question-missing`, `test-question-too-long`, `test-kind-missing`,
    /// `test-name-missing`, `test-name-too-long`, `test-target-missing`, `test-target-percent`,
    /// `test-mark-missing`, `test-mark-percent`, `test-mark-above-target`, `test-opens-missing`,
    /// `test-closes-missing`, `test-before-drive`, `test-closes-before-opens`, `test-too-long`,
    /// `test-turf-unknown`, `test-turf-twice`, `test-too-many-owners`.
    pub fn draw(self, drive_began: Day, tree: &Tree) -> Result<Plan, Refusal> {
        let question = checked_question(self.question)?;
        let kind = checked_kind(self.kind)?;
        let (target, mark) = checked_shares(self.target, self.mark)?;
        let (opens, closes) = checked_days(self.opens, self.closes, drive_began)?;
        let owners = checked_owners(self.owners, tree)?;
        Ok(Plan { question, kind, target, mark, owners, opens, closes })
    }
}

impl Plan {
    /// The most characters of a question.
    pub const QUESTION_CHARS_MAX: usize = 500;
    /// The most days that a test is open.
    pub const DAYS_MAX: i32 = 366;
    /// A test that is open for longer measures patience more than structure.
    pub const DAYS_USUAL: i32 = 60;

    /// What we ask of everyone.
    pub fn question(&self) -> &Personal {
        &self.question
    }

    /// What sort it is.
    pub fn kind(&self) -> &Kind {
        &self.kind
    }

    /// The share of the whole unit to aim for.
    pub fn target(&self) -> Share {
        self.target
    }

    /// The share of the whole unit from which the results are told to all.
    pub fn mark(&self) -> Share {
        self.mark
    }

    /// The first day.
    pub fn opens(&self) -> Day {
        self.opens
    }

    /// The last day.
    pub fn closes(&self) -> Day {
        self.closes
    }

    /// Who answers for which turf, as it was set.
    pub fn owned(&self) -> &[Owned] {
        &self.owners
    }

    /// Who answers for a turf: its own owners, else those of the nearest turf that it is part of.
    pub fn owners_of(&self, turf: TurfId, tree: &Tree) -> &[MemberId] {
        let path = tree.path(turf);
        let mut upward = path.iter().rev().map(|turf| turf.id);
        let own = upward.find_map(|id| self.owners.iter().find(|owned| owned.turf == id));
        own.map_or(&[], |owned| &owned.owners)
    }

    /// The plan again as a draft, for drawing it anew.
    pub fn draft(&self) -> Draft {
        Draft {
            question: self.question.clone(),
            kind: Some(self.kind.clone()),
            target: Some(self.target.percent().into()),
            mark: Some(self.mark.percent().into()),
            owners: self.owners.clone(),
            opens: Some(self.opens),
            closes: Some(self.closes),
        }
    }

    /// What is worth a word beside it.
    pub fn unusual(&self) -> Vec<Unusual> {
        let usual = self.kind.usual();
        let low = [
            (self.target < usual.target, Unusual::LowTarget),
            (self.mark < usual.mark, Unusual::LowMark),
            (self.closes.since(self.opens) >= Plan::DAYS_USUAL, Unusual::Long),
        ];
        low.into_iter().filter_map(|(is, what)| is.then_some(what)).collect()
    }
}

fn checked_question(question: Personal) -> Result<Personal, Refusal> {
    if question.is_empty() {
        return Err(Refusal::at("question", "test-question-missing"));
    }
    if question.reveal().chars().count() > Plan::QUESTION_CHARS_MAX {
        return Err(Refusal::at("question", "test-question-too-long"));
    }
    Ok(question)
}

fn checked_kind(kind: Option<Kind>) -> Result<Kind, Refusal> {
    let kind = kind.ok_or(Refusal::at("kind", "test-kind-missing"))?;
    if let Kind::Own { name, .. } = &kind {
        if name.is_empty() {
            return Err(Refusal::at("name", "test-name-missing"));
        }
        if name.reveal().chars().count() > Kind::NAME_CHARS_MAX {
            return Err(Refusal::at("name", "test-name-too-long"));
        }
    }
    Ok(kind)
}

fn checked_shares(target: Option<u32>, mark: Option<u32>) -> Result<(Share, Share), Refusal> {
    let target = target.ok_or(Refusal::at("target", "test-target-missing"))?;
    let target = Share::new(target).ok_or(Refusal::at("target", "test-target-percent"))?;
    let mark = mark.ok_or(Refusal::at("mark", "test-mark-missing"))?;
    let mark = Share::new(mark).ok_or(Refusal::at("mark", "test-mark-percent"))?;
    // A test that reached its target and still kept its results to itself would explain nothing.
    if mark > target {
        return Err(Refusal::at("mark", "test-mark-above-target"));
    }
    Ok((target, mark))
}

fn checked_days(
    opens: Option<Day>,
    closes: Option<Day>,
    drive_began: Day,
) -> Result<(Day, Day), Refusal> {
    let opens = opens.ok_or(Refusal::at("opens", "test-opens-missing"))?;
    let closes = closes.ok_or(Refusal::at("closes", "test-closes-missing"))?;
    if opens < drive_began {
        return Err(Refusal::at("opens", "test-before-drive"));
    }
    if closes < opens {
        return Err(Refusal::at("closes", "test-closes-before-opens"));
    }
    if closes.since(opens) >= Plan::DAYS_MAX {
        return Err(Refusal::at("closes", "test-too-long"));
    }
    Ok((opens, closes))
}

fn checked_owners(mut owned: Vec<Owned>, tree: &Tree) -> Result<Vec<Owned>, Refusal> {
    owned.retain(|owned| !owned.owners.is_empty());
    for one in &mut owned {
        one.owners.sort_unstable();
        one.owners.dedup();
        if tree.get(one.turf).is_none() {
            return Err(Refusal::at("owners", "test-turf-unknown"));
        }
        if one.owners.len() > Turf::OWNERS_MAX {
            return Err(Refusal::at("owners", "test-too-many-owners"));
        }
    }
    owned.sort_by_key(|owned| owned.turf);
    if owned.windows(2).any(|two| two[0].turf == two[1].turf) {
        return Err(Refusal::at("owners", "test-turf-twice"));
    }
    Ok(owned)
}
