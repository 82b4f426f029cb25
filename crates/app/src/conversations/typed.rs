//! A one-on-one as its form carries it: every answer as text. While it is being written it is kept
//! as it was typed; when it is recorded it is read.

use jiff::civil::Date;
use kit::http::Form;
use organizing::assessment::{Basis, Support};
use organizing::conversation::{Answer, Ask, Conversation};
use organizing::list::TieKind;
use organizing::{Day, MemberId, Personal, Refusal, WorkerId};
use vault::Id;

/// The form's fields; [`WHO`] with a number stands beside them.
const FIELDS: [&str; 16] = [
    "issues",
    "agitation",
    "plan",
    "tie",
    "tie-kind",
    "inoculated",
    "ask",
    "answer",
    "next_step",
    "next_on",
    "sure",
    "on",
    "support",
    "basis",
    "listening",
    "note",
];
/// Fields that have a value before anything was typed.
const GIVEN: [&str; 3] = ["on", "basis", "tie-kind"];
/// Before the number of a tie: which person its name means.
const WHO: &str = "tie-who-";
/// The most fields that are kept of a form.
const FIELDS_MAX: usize = 150;
/// The most characters that are kept of a field that is still being written.
const CHARS_MAX: usize = 4_000;
/// Days from today that a day may be away.
const DAYS_AWAY_MAX: i32 = 3_653;

/// What ties two workers, as the form sends it, with the id of its words.
pub const TIE_KINDS: [(&str, TieKind, &str); 5] = [
    ("trusts", TieKind::Trusts, "people-tie-trusts"),
    ("follows", TieKind::Follows, "people-tie-follows"),
    ("works-with", TieKind::WorksWith, "people-tie-works-with"),
    ("rides-with", TieKind::RidesWith, "people-tie-rides-with"),
    ("family", TieKind::Family, "people-tie-family"),
];

/// The form of a one-on-one, as typed.
#[derive(Clone, Default)]
pub struct Typed(Form);

/// Someone who was named.
pub struct Named {
    /// The row of the form, from 0.
    pub row: usize,
    /// The name as typed.
    pub name: String,
    /// What ties them.
    pub kind: TieKind,
    /// Who that is, where the form asked back.
    pub chosen: Option<Chosen>,
}

/// Whom a name was said to mean.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Chosen {
    /// Someone on the list.
    Listed(WorkerId),
    /// Someone who is not.
    New,
}

impl Typed {
    /// What a form says.
    pub fn read(form: &Form) -> Typed {
        let ours = |name: &str| FIELDS.contains(&name) || name.starts_with(WHO);
        let fields = form.0.iter().filter(|(name, _)| ours(name) && name.len() < 20);
        let short = |text: &str| text.trim().chars().take(CHARS_MAX).collect::<String>();
        Typed(Form(fields.take(FIELDS_MAX).map(|(n, text)| (n.clone(), short(text))).collect()))
    }

    /// What was kept of a form.
    pub fn resume(kept: &[(String, Personal)]) -> Typed {
        let field = |(name, text): &(String, Personal)| (name.clone(), text.reveal().to_owned());
        Typed(Form(kept.iter().map(field).collect()))
    }

    /// What to keep of it.
    pub fn keep(&self) -> Vec<(String, Personal)> {
        self.0.0.iter().map(|(name, text)| (name.clone(), Personal::new(text))).collect()
    }

    /// Whether nothing was typed yet.
    pub fn is_blank(&self) -> bool {
        self.0.0.iter().all(|(name, text)| text.is_empty() || GIVEN.contains(&name.as_str()))
    }

    /// A field's text.
    pub fn one(&self, name: &str) -> &str {
        self.0.get(name)
    }

    /// The texts of a field that stands there several times.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.all(name)
    }

    /// Those who were named, in the order of the rows.
    pub fn named(&self) -> Vec<Named> {
        let rows = self.all("tie").zip(self.all("tie-kind")).enumerate();
        rows.filter(|(_, (name, _))| !name.is_empty())
            .map(|(row, (name, kind))| Named {
                row,
                name: name.to_owned(),
                kind: tie_kind(kind),
                chosen: match self.one(&who(row)) {
                    "new" => Some(Chosen::New),
                    id => id.parse().ok().map(|id: Id| Chosen::Listed(WorkerId(id.0))),
                },
            })
            .collect()
    }

    /// The one-on-one that it describes, its ties apart, and what could not be read in it.
    pub fn conversation(
        &self,
        worker: WorkerId,
        by: MemberId,
        today: Day,
    ) -> (Conversation, Vec<Refusal>) {
        let mut refusals = Vec::new();
        let text = |name: &str| Personal::new(self.one(name));
        let said = Conversation {
            on: self.day("on", today, &mut refusals).unwrap_or(today),
            issues: self.all("issues").map(Personal::new).collect(),
            agitation: text("agitation"),
            plan: text("plan"),
            inoculated: self
                .all("inoculated")
                .filter(|id| is_topic(id))
                .map(str::to_owned)
                .collect(),
            listening: self.listening(&mut refusals),
            ask: self.ask(&mut refusals),
            next_step: text("next_step"),
            next_on: self.day("next_on", today, &mut refusals),
            support: self.support(&mut refusals),
            note: text("note"),
            ..Conversation::begin(worker, by, today)
        };
        (said, refusals)
    }

    fn day(&self, name: &'static str, today: Day, refusals: &mut Vec<Refusal>) -> Option<Day> {
        let text = self.one(name);
        let day = (!text.is_empty()).then(|| text.parse::<Date>().map(Day::of));
        match day? {
            Err(_) => refusals.push(Refusal::at(name, "talk-day-unreadable")),
            Ok(day) if day.since(today).abs() > DAYS_AWAY_MAX => {
                refusals.push(Refusal::at(name, "talk-day-far"));
            }
            Ok(day) => return Some(day),
        }
        None
    }

    fn listening(&self, refusals: &mut Vec<Refusal>) -> Option<u8> {
        let text = self.one("listening");
        let share = text.parse().ok();
        if share.is_none() && !text.is_empty() {
            refusals.push(Refusal::at("listening", "conversation-listening"));
        }
        share
    }

    fn ask(&self, refusals: &mut Vec<Refusal>) -> Option<Ask> {
        let what = Personal::new(self.one("ask"));
        let answer = match self.one("answer") {
            "yes" => Some(Answer::Yes),
            "thinking" => Some(Answer::Thinking),
            "no" => Some(Answer::No),
            _ => None,
        };
        match (what.is_empty(), answer) {
            (true, Some(_)) => refusals.push(Refusal::at("ask", "talk-ask-missing")),
            (false, None) => refusals.push(Refusal::at("answer", "talk-answer-missing")),
            _ => {}
        }
        answer.filter(|_| !what.is_empty()).map(|answer| Ask { what, answer })
    }

    fn support(&self, refusals: &mut Vec<Refusal>) -> Option<(Support, Basis)> {
        let number: u8 = self.one("support").parse().ok().filter(|number| *number > 0)?;
        let basis = match self.one("basis") {
            "act" => Some(Basis::Act),
            "said" => Some(Basis::Said),
            "guess" => Some(Basis::Guess),
            _ => None,
        };
        if basis.is_none() {
            refusals.push(Refusal::at("basis", "talk-basis-missing"));
        }
        Support::of(number).zip(basis)
    }
}

/// The field that says whom the name in a row means.
pub fn who(row: usize) -> String {
    format!("{WHO}{row}")
}

fn tie_kind(id: &str) -> TieKind {
    let found = TIE_KINDS.iter().find(|(known, ..)| *known == id);
    found.map_or(TieKind::Trusts, |(_, kind, _)| *kind)
}

/// Topics are named by their id in the guide, whichever guide that was.
fn is_topic(id: &str) -> bool {
    (1..=60).contains(&id.len())
        && id.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b))
}
