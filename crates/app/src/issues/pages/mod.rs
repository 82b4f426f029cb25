//! The pages of issues.
//!
//! - [`list`]: what unites, who has not been asked, the ranking.
//! - [`gathering`]: which wordings may be one issue, and the forms that decide.
//! - [`issue`]: one issue.
//! - [`fights`]: demands, petitions, fights; [`fight`]: one of them, and the form.

pub mod fight;
pub mod fights;
pub mod gathering;
pub mod issue;
pub mod list;

use super::drawn::Drawn;
use crate::call::Call;
use crate::turfs::records::short_name;
use kit::html::field::Field;
use kit::html::{Markup, html};
use kit::say;
use organizing::conversation::Conversation;
use organizing::issues::{Ranked, Topic};
use organizing::{IssueId, Personal, Refusal};
use vault::Id;

/// The sentence at a field; a refusal of the whole act stands at `first`.
pub fn error_at(call: &Call, refusal: Option<Refusal>, field: &str, first: &str) -> Option<String> {
    let at = |refusal: &Refusal| refusal.field.unwrap_or(first) == field;
    refusal.filter(at).map(|refusal| call.words().say(refusal.sentence))
}

/// What is demanded, and of whom.
fn demand_fields(call: &Call, wrong: &dyn Fn(&str) -> Option<String>) -> Markup {
    let words = call.words();
    html! {
        (Field::new("demand", &words.say("issues-demand-what")).help(&words.say("issues-demand-help"))
            .error(wrong("demand").as_deref()).value(call.field("demand"))
            .max(Conversation::TEXT_CHARS_MAX as u32).required().lines(2))
        (Field::new("target", &words.say("fights-target")).help(&words.say("fights-target-help"))
            .error(wrong("target").as_deref()).value(call.field("target"))
            .max(Conversation::LINE_CHARS_MAX as u32).text())
    }
}

/// The page of an issue.
pub fn issue_path(space: Id, issue: IssueId) -> String {
    format!("/d/{space}/issues/{}", Id(issue.0))
}

/// What a ranked topic is called: the shared name, or a worker's own words in quotes.
fn title(call: &Call, drawn: &Drawn, ranked: &Ranked) -> String {
    match &ranked.topic {
        Topic::Issue(id) => {
            drawn.gathered.get(*id).map_or_else(String::new, |issue| issue.name.reveal().to_owned())
        }
        Topic::Wording(_) => quoted(call, &ranked.wording),
    }
}

fn quoted(call: &Call, wording: &Personal) -> String {
    say!(call.words(), "issues-quoted", wording = wording.reveal())
}

/// Names of turfs in one line; of many, the first few and how many more.
fn turfs_told(call: &Call, drawn: &Drawn, turfs: &[organizing::TurfId]) -> String {
    const SHOWN: usize = 3;
    let tree = &drawn.known.tree;
    let in_order = tree.in_order().map(|(turf, _)| turf.id).filter(|turf| turfs.contains(turf));
    let names: Vec<String> = in_order.take(SHOWN).map(|turf| short_name(tree, turf)).collect();
    let names = names.join(", ");
    match turfs.len().saturating_sub(SHOWN) {
        0 => names,
        more => say!(call.words(), "issues-turfs-more", names = names, more = more),
    }
}
