//! The form of one milestone.

use crate::arc::plan::Drawn;
use crate::call::Call;
use crate::layout::{At, Page};
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden, in_line};
use kit::html::text::{Tone, flash, fold, heading_with, note};
use kit::html::{Markup, html};
use organizing::Refusal;
use organizing::plan::{Milestone, MilestoneId};
use vault::Id;

/// What stands in the form, as it was typed.
#[derive(Default)]
pub struct Typed {
    /// What it is.
    pub what: String,
    /// Who sees to it, as an id.
    pub owner: String,
    /// How many days it takes.
    pub days: String,
    /// After which others, by their numbers.
    pub after: Vec<String>,
    /// When it was begun.
    pub begun: String,
    /// When it was done.
    pub done: String,
}

impl Typed {
    /// A milestone as it is kept.
    pub fn kept(one: &Milestone) -> Typed {
        let day = |on: Option<organizing::Day>| on.map(|on| on.date().to_string());
        Typed {
            what: one.what.reveal().to_owned(),
            owner: one.owner.map(|owner| Id(owner.0).to_string()).unwrap_or_default(),
            days: one.days.to_string(),
            after: one.after.iter().map(|id| id.0.to_string()).collect(),
            begun: day(one.begun).unwrap_or_default(),
            done: day(one.done).unwrap_or_default(),
        }
    }

    /// What a form says.
    pub fn of(call: &Call) -> Typed {
        let field = |name: &str| call.field(name).to_owned();
        Typed {
            what: field("what"),
            owner: field("owner"),
            days: field("days"),
            after: call.ask.form.all("after").map(str::to_owned).collect(),
            begun: field("begun"),
            done: field("done"),
        }
    }
}

/// The page.
pub fn page(
    call: &Call,
    me: &Member,
    drawn: &Drawn,
    (id, typed): (Option<MilestoneId>, &Typed),
    refusal: Option<Refusal>,
) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/plan", me.space());
    let title = words.say(if id.is_some() { "plan-change-title" } else { "plan-add" });
    let number = id.map(|id| id.0.to_string()).unwrap_or_default();
    let mut owners = drawn.known.member_choices(words);
    // Somebody who is not here any more stays chosen until somebody else is.
    if !typed.owner.is_empty() && owners.iter().all(|(id, _)| *id != typed.owner) {
        owners.push((typed.owner.clone(), words.say("people-someone")));
    }
    let owners: Vec<Choice<'_>> = owners.iter().map(|(id, name)| Choice::new(id, name)).collect();
    let others: Vec<(String, &str)> = (drawn.planned.plan.iter())
        .flat_map(|plan| &plan.milestones)
        .filter(|one| Some(one.id) != id)
        .map(|one| (one.id.0.to_string(), one.what.reveal()))
        .collect();
    let after: Vec<Choice<'_>> = others
        .iter()
        .map(|(id, what)| Choice::new(id, what).chosen(typed.after.contains(id)))
        .collect();
    let went = call.error_at(refusal, "begun").or_else(|| call.error_at(refusal, "done")).is_some();
    let content = html! {
        (heading_with(Some((&base, &words.say("plan-title"))), &title, None, html! {}))
        @if let Some(refusal) = refusal.filter(|refusal| refusal.field.is_none()) {
            (flash(Tone::Refuse, &words.say(refusal.sentence)))
        }
        (Form::post(&format!("{base}/milestone")).around(html! {
            (hidden("milestone", &number))
            (Field::new("what", &words.say("plan-what")).help(&words.say("plan-what-help"))
                .error(call.error_at(refusal, "what").as_deref()).value(&typed.what).text())
            (Field::new("owner", &words.say("plan-owner"))
                .error(call.error_at(refusal, "owner").as_deref()).value(&typed.owner)
                .select(Some(&words.say("plan-owner-nobody")), &owners))
            (Field::new("days", &words.say("plan-days")).help(&words.say("plan-days-help"))
                .error(call.error_at(refusal, "days").as_deref()).value(&typed.days).number())
            @if !after.is_empty() {
                (fold(&words.say("plan-after"), !typed.after.is_empty() || call.error_at(refusal, "after").is_some(),
                    Field::new("after", &words.say("plan-after-label"))
                        .error(call.error_at(refusal, "after").as_deref()).checks(&after)))
            }
            (fold(&words.say("plan-went"), went || !(typed.begun.is_empty() && typed.done.is_empty()), in_line(html! {
                (Field::new("begun", &words.say("plan-begun"))
                    .error(call.error_at(refusal, "begun").as_deref()).value(&typed.begun).date())
                (Field::new("done", &words.say("plan-done"))
                    .error(call.error_at(refusal, "done").as_deref()).value(&typed.done).date())
            })))
            (buttons(html! { (Button::act(&words.say("plan-keep"))) }))
        }))
        @if id.is_some() {
            (fold(&words.say("plan-remove"), false, html! {
                (note(&words.say("plan-remove-what")))
                (Form::post(&format!("{base}/remove")).around(html! {
                    (hidden("milestone", &number))
                    (buttons(html! { (Button::grave(&words.say("plan-remove-go"))) }))
                }))
            }))
        }
    };
    Page::new(call, me.space(), At::More).show(content)
}
