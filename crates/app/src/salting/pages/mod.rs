//! The pages of a program.

mod aims;
mod besides;
mod placement;
mod program;

pub use placement::placement;
pub use program::program;

use super::actions::typed_number;
use crate::call::Call;
use crate::people::told::isolated;
use kit::html::field::{Choice, Field};
use kit::html::text::{Tone, flash};
use kit::html::{Markup, html};
use kit::words::Words;
use organizing::salting::{Program, Stage};
use organizing::{MemberId, Personal, Refusal};
use std::collections::BTreeMap;
use vault::Id;

/// What is refused of the whole act, above the page.
fn refused(call: &Call, refusals: &[Refusal]) -> Markup {
    let whole = refusals.iter().find(|refusal| refusal.field.is_none());
    html! { @if let Some(whole) = whole { (flash(Tone::Refuse, &call.words().say(whole.sentence))) } }
}

/// A stage in words.
// Ids salting-stage-learning, -applying, -inside, -turning, -ended.
fn stage_said(words: &Words, stage: Stage) -> String {
    words.say(&format!("salting-stage-{}", stage.id()))
}

/// A member's name.
fn member_said(words: &Words, names: &BTreeMap<MemberId, Personal>, member: MemberId) -> String {
    let name = names.get(&member).map(|name| isolated(name.reveal()).into_owned());
    name.unwrap_or_else(|| words.say("salting-someone"))
}

/// An opening in words: the job, and at which target.
fn opening_said(program: &Program, number: u32) -> Option<String> {
    let opening = program.opening(number)?;
    let target = program.target(opening.target)?;
    Some(format!("{} · {}", isolated(opening.job.reveal()), isolated(target.name.reveal())))
}

/// The choice of an opening.
fn opening_field(call: &Call, program: &Program, chosen: Option<u32>) -> Markup {
    let words = call.words();
    let chosen = typed_number(call, "opening").or(chosen);
    let mut open: Vec<u32> = program.open(call.today).iter().map(|one| one.number).collect();
    // One that closed meanwhile stays chosen.
    open.extend(chosen.filter(|number| !open.contains(number)));
    let open: Vec<(String, String)> = open
        .into_iter()
        .filter_map(|number| Some((number.to_string(), opening_said(program, number)?)))
        .collect();
    let choices: Vec<Choice<'_>> =
        open.iter().map(|(number, said)| Choice::new(number, said)).collect();
    let chosen = chosen.map(|number| number.to_string()).unwrap_or_default();
    Field::new("opening", &words.say("salting-opening"))
        .value(&chosen)
        .select(Some(&words.say("salting-opening-none")), &choices)
}

/// The choice of a member, those who mentor first.
fn member_field(
    call: &Call,
    (names, program): (&BTreeMap<MemberId, Personal>, &Program),
    me: Id,
    label: &str,
    refusals: &[Refusal],
) -> Markup {
    let words = call.words();
    let mut members: Vec<(bool, String, String)> = names
        .iter()
        .filter(|(member, _)| member.0 != me.0)
        .map(|(member, name)| {
            let mentors = program.mentors().contains(member);
            let name = isolated(name.reveal()).into_owned();
            let said = match mentors {
                true => kit::say!(words, "salting-mentors-name", name = name.as_str()),
                false => name,
            };
            (!mentors, said, Id(member.0).to_string())
        })
        .collect();
    members.sort();
    let choices: Vec<Choice<'_>> =
        members.iter().map(|(_, said, id)| Choice::new(id, said)).collect();
    Field::new("with", label)
        .error(call.error_at(refusals, "with").as_deref())
        .value(call.field("with"))
        .select(Some(&words.say("salting-nobody-yet")), &choices)
}
