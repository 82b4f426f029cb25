//! A structure test as a form carries it: what was typed, kept whatever it is.

use crate::call::Call;
use organizing::structure_tests::{Draft, Kind, Owned, Plan, Rung};
use organizing::turf::{Tree, Turf};
use organizing::{Day, MemberId, Personal, Refusal, TurfId};
use std::collections::BTreeMap;
use vault::Id;

/// What a form sends for a kind of one's own.
pub const OWN: &str = "own";
/// What a form sends for a turf for which nobody is to answer.
pub const NOBODY: &str = "nobody";
/// What a form sends for an own kind that is easier than all others.
const EASIEST: &str = "none";

/// What a rung is called in addresses and in the ids of sentences.
pub fn rung_word(rung: Rung) -> &'static str {
    match rung {
        Rung::StickerDay => "sticker-day",
        Rung::PhotoBoard => "photo-board",
        Rung::MajorityPetition => "majority-petition",
        Rung::GroupDelegation => "group-delegation",
        Rung::PracticeStrikeVote => "practice-strike-vote",
        Rung::WalkIn => "walk-in",
        Rung::WalkOut => "walk-out",
    }
}

fn rung(word: &str) -> Option<Rung> {
    Rung::ALL.into_iter().find(|rung| rung_word(*rung) == word)
}

/// A test being drawn up.
#[derive(Clone, Default)]
pub struct Typed {
    /// The word of its kind.
    pub kind: String,
    /// The name of a kind of one's own.
    pub name: String,
    /// The rung that it stands above.
    pub after: String,
    /// What we ask of everyone.
    pub question: String,
    /// The target in percent.
    pub target: String,
    /// The release mark in percent.
    pub mark: String,
    /// The first day.
    pub opens: String,
    /// The last day.
    pub closes: String,
    /// Who is to answer for a turf; nothing where it is whoever answers for it anyway.
    pub owners: BTreeMap<TurfId, String>,
    /// The revision that the form was filled from.
    pub revision: u64,
}

/// Days for which a test is usually open.
const DAYS: i32 = 7;

impl Typed {
    /// A form for a test of a kind: with the usual shares, from today on for a week. None for no
    /// kind that there is.
    pub fn fresh(word: &str, today: Day) -> Option<Typed> {
        let typed = Typed { kind: word.to_owned(), ..Typed::default() };
        let usual = typed.usual()?;
        Some(Typed {
            target: usual.target.percent().to_string(),
            mark: usual.mark.percent().to_string(),
            opens: today.date().to_string(),
            closes: today.plus(DAYS).date().to_string(),
            ..typed
        })
    }

    /// What a form says.
    pub fn of(call: &Call, tree: &Tree) -> Typed {
        let field =
            |name: &str| call.field(name).chars().take(2 * Plan::QUESTION_CHARS_MAX).collect();
        let owner = |turf: &Turf| {
            let told: String = field(&owner_field(turf.id));
            (!told.is_empty()).then_some((turf.id, told))
        };
        Typed {
            kind: field("rung"),
            name: field("name"),
            after: field("after"),
            question: field("question"),
            target: field("target"),
            mark: field("mark"),
            opens: field("opens"),
            closes: field("closes"),
            owners: tree.turfs.iter().filter_map(owner).collect(),
            revision: call.field("revision").parse().unwrap_or(0),
        }
    }

    /// A form filled from what is kept.
    pub fn kept(plan: &Plan, tree: &Tree, revision: u64) -> Typed {
        let (kind, name, after) = match plan.kind() {
            Kind::Rung(rung) => (rung_word(*rung), String::new(), String::new()),
            Kind::Own { name, after } => {
                (OWN, name.reveal().to_owned(), after.map_or(EASIEST, rung_word).to_owned())
            }
        };
        let owner = |turf: &Turf| {
            let owned = plan.owned().iter().find(|owned| owned.turf == turf.id);
            match owned.map_or(&[][..], |owned| &owned.owners) {
                owners if owners == turf.owners => None,
                [] => Some((turf.id, NOBODY.to_owned())),
                [one] => Some((turf.id, Id(one.0).to_string())),
                _ => None,
            }
        };
        Typed {
            kind: kind.to_owned(),
            name,
            after,
            question: plan.question().reveal().to_owned(),
            target: plan.target().percent().to_string(),
            mark: plan.mark().percent().to_string(),
            opens: plan.opens().date().to_string(),
            closes: plan.closes().date().to_string(),
            owners: tree.turfs.iter().filter_map(owner).collect(),
            revision,
        }
    }

    /// Its kind; none where there is no such kind.
    pub fn kind(&self) -> Option<Kind> {
        match self.kind.as_str() {
            OWN => Some(Kind::Own { name: Personal::new(&self.name), after: rung(&self.after) }),
            word => rung(word).map(Kind::Rung),
        }
    }

    /// What is usual for its kind.
    pub fn usual(&self) -> Option<organizing::structure_tests::Usual> {
        self.kind().map(|kind| kind.usual())
    }

    /// The draft that it describes. Shares that are left open are the usual ones.
    ///
    /// # Errors
    /// What cannot be read, at its field.
    pub fn draft(&self, tree: &Tree) -> Result<Draft, Refusal> {
        let usual = self.usual();
        let share =
            |text: &str, usual: Option<u8>, wrong: Refusal| match text.trim_end_matches('%').trim()
            {
                "" => Ok(usual.map(u32::from)),
                number => number.parse().map(Some).map_err(|_| wrong),
            };
        let target = usual.map(|usual| usual.target.percent());
        let mark = usual.map(|usual| usual.mark.percent());
        let target = share(&self.target, target, Refusal::at("target", "test-target-percent"))?;
        let mark = share(&self.mark, mark, Refusal::at("mark", "test-mark-percent"))?;
        let opens = day(&self.opens, Refusal::at("opens", "test-opens-missing"))?;
        let closes = day(&self.closes, Refusal::at("closes", "test-closes-missing"))?;
        let mut owners = Vec::new();
        for turf in &tree.turfs {
            let named = match self.owners.get(&turf.id).map(String::as_str) {
                None => turf.owners.clone(),
                Some(NOBODY) => Vec::new(),
                Some(id) => {
                    let unknown = Refusal::at("owners", "test-owner-unknown");
                    let id: Id = id.parse().map_err(|_| unknown)?;
                    vec![MemberId(id.0)]
                }
            };
            if !named.is_empty() {
                owners.push(Owned { turf: turf.id, owners: named });
            }
        }
        Ok(Draft {
            question: Personal::new(&self.question),
            kind: self.kind(),
            target,
            mark,
            owners,
            opens,
            closes,
        })
    }
}

/// The field of who answers for a turf.
pub fn owner_field(turf: TurfId) -> String {
    format!("owner{}", Id(turf.0))
}

fn day(text: &str, wrong: Refusal) -> Result<Option<Day>, Refusal> {
    match text {
        "" => Ok(None),
        text => text.parse().map(|date| Some(Day::of(date))).map_err(|_| wrong),
    }
}

/// The day on which a drive began: when its first turf was drawn.
pub fn began(tree: &Tree) -> Day {
    tree.turfs.iter().map(|turf| turf.since).min().unwrap_or(Day(0))
}
