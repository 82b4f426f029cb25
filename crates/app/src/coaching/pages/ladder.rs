//! The ladder: where each coach stands, and what is missing for the next step.

use super::{by_name, loose};
use crate::call::Call;
use crate::coaching::ladder::TRAINED;
use crate::coaching::records::Desk;
use crate::development::told::role_name;
use crate::layout::{At, Page};
use crate::people::told::isolated;
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden};
use kit::html::rows::case;
use kit::html::text::{fold, heading_with, note, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::coaching::{Missing, Rung, Stands};
use organizing::development::Level;
use organizing::{MemberId, Refusal};
use vault::Id;

/// The page.
pub fn page(call: &Call, me: &Member, desk: &Desk, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/coaches", me.space());
    let mine = MemberId(me.member().0);
    let all = by_name(&desk.coaches.names);
    let others: Vec<(MemberId, &str, Stands)> = all
        .into_iter()
        .filter(|(who, _)| *who != mine)
        .map(|(who, name)| (who, name, desk.behind(who, call.today).stands(call.today)))
        .collect();
    Page::new(call, me.space(), At::People).styled(&["ties.css"]).show(html! {
        (heading_with(Some((&base, &words.say("coaches-title"))), &words.say("ladder-title"),
            Some(&words.say("ladder-under")), html! {}))
        (loose(call, refusal))
        (section(&words.say("ladder-mine"), html! {
            (step(call, &desk.behind(mine, call.today).stands(call.today)))
            (since(call, me, desk, refusal))
            @if me.leads() { (told(call, me, desk, mine, refusal)) }
        }))
        @for rung in Rung::ALL.into_iter().rev() {
            @let here: Vec<_> = others.iter().filter(|(.., stands)| stands.at == rung).collect();
            @if !here.is_empty() {
                (section(&role_name(call, rung.id()), html! {
                    @for (who, name, stands) in here {
                        (case(None, html! { (isolated(name)) }, html! {
                            (missing(call, stands))
                            @if me.leads() { (told(call, me, desk, *who, refusal)) }
                        }, html! {}))
                    }
                }))
            }
        }
        (note(&words.say("ladder-source")))
    })
}

fn step(call: &Call, stands: &Stands) -> Markup {
    html! { p { strong { (role_name(call, stands.at.id())) } } (missing(call, stands)) }
}

fn missing(call: &Call, stands: &Stands) -> Markup {
    let words = call.words();
    let Some(next) = stands.next else {
        return note(&words.say("ladder-top"));
    };
    // Ids ladder-trained-learn, ladder-trained-do, ladder-trained-teach.
    let told = stands.missing.iter().map(|missing| match missing {
        Missing::Case => words.say("ladder-missing-case"),
        Missing::Sessions(count) => say!(words, "ladder-missing-sessions", count = *count),
        Missing::Trained(Level::Learn) => words.say("ladder-trained-learn"),
        Missing::Trained(Level::Do) => words.say("ladder-trained-do"),
        Missing::Trained(Level::Teach) => words.say("ladder-trained-teach"),
        Missing::Experience { days, cases } => {
            say!(words, "ladder-missing-experience", months = days.div_ceil(30), cases = *cases)
        }
        Missing::Talk => words.say("ladder-missing-talk"),
        Missing::BroughtUp(count) => say!(words, "ladder-missing-brought-up", count = *count),
    });
    let told: Vec<String> = told.collect();
    let next = say!(words, "ladder-next", step = role_name(call, next.id()));
    note(&format!("{next} {}.", told.join("; ")))
}

/// Since when I organize.
fn since(call: &Call, me: &Member, desk: &Desk, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let mine = call.field("say") != "lead";
    let wrong = call.error_at(refusal, "since").filter(|_| mine);
    let kept = desk.walked(MemberId(me.member().0)).since;
    let kept = kept.map(|day| day.date().to_string()).unwrap_or_default();
    let value = if wrong.is_some() { call.field("since") } else { &kept };
    Form::post(&format!("/d/{}/coaches/ladder", me.space())).around(html! {
        (Field::new("since", &words.say("ladder-since")).help(&words.say("ladder-since-help"))
            .error(wrong.as_deref()).value(value).date())
        (buttons(html! { (Button::plain(&words.say("drive-settings-go"))) }))
    })
}

/// What a lead says of somebody.
fn told(call: &Call, me: &Member, desk: &Desk, who: MemberId, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let id = Id(who.0).to_string();
    let chosen = call.field("who") == id && call.field("say") == "lead";
    let wrong = call.error_at(refusal, "talked").filter(|_| chosen);
    let walked = desk.walked(who);
    // Ids ladder-level-learn, ladder-level-do, ladder-level-teach.
    let levels = TRAINED.map(|(id, level)| (id, level, words.say(&format!("ladder-level-{id}"))));
    let choices: Vec<Choice<'_>> = levels
        .iter()
        .map(|(id, level, label)| {
            let kept = walked.trained == Some(*level);
            Choice::new(id, label).chosen(if wrong.is_some() {
                call.field("trained") == *id
            } else {
                kept
            })
        })
        .collect();
    let kept = walked.talked.map(|day| day.date().to_string()).unwrap_or_default();
    let value = if wrong.is_some() { call.field("talked") } else { &kept };
    let field = |name: &str| format!("f-{name}-{id}");
    let (trained, talked) = (field("trained"), field("talked"));
    fold(
        &words.say("ladder-say"),
        wrong.is_some(),
        Form::post(&format!("/d/{}/coaches/ladder", me.space())).around(html! {
            (hidden("say", "lead")) (hidden("who", &id))
            (Field::new("trained", &words.say("ladder-training")).id(&trained)
                .select(Some(&words.say("ladder-level-none")), &choices))
            (Field::new("talked", &words.say("ladder-talked")).id(&talked).error(wrong.as_deref())
                .value(value).date())
            (buttons(html! { (Button::plain(&words.say("drive-settings-go"))) }))
        }),
    )
}
