//! The form of a support plan: goals, the box the two tick together, the end day, the tasks.

use super::ask_path;
use crate::call::Call;
use crate::development::laying::{Row, Typed};
use crate::development::seen::Seen;
use crate::development::supporting::Wrong;
use crate::layout::{At, Page};
use crate::people::told::isolated;
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::field::{Field, offers};
use kit::html::form::{Form, hidden, in_line};
use kit::html::text::{Tone, flash, heading_with, note, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::AskId;
use organizing::cycle::{Goals, Support};
use organizing::plan::Plan;

/// The id of the names that are offered.
const OFFERED: &str = "owners-offered";

/// The whole page.
pub fn page(
    call: &Call,
    me: &Member,
    (seen, ask): (&Seen, AskId),
    offered: &[String],
    typed: &Typed,
    wrong: Wrong,
) -> Markup {
    let words = call.words();
    let Some(link) = seen.chain().get(ask) else { return html! {} };
    let base = ask_path(me.space(), seen, ask);
    let what = isolated(link.ask().asked().what.reveal()).into_owned();
    let changes = matches!(link.support(), Some(Support::Planned(_)));
    let refusal = wrong.map(|(_, refusal)| refusal);
    let whole = refusal.filter(|refusal| refusal.field.is_none());
    let at = |field: &str| {
        call.error_at(refusal.filter(|_| wrong.is_some_and(|(row, _)| row.is_none())), field)
    };
    let names: Vec<&str> = offered.iter().map(String::as_str).collect();
    let title = words.say(if changes { "support-change" } else { "support-draw" });
    let name = seen.people.full_name(words, seen.of());
    let content = html! {
        (heading_with(Some((&base, &what)), &title, Some(&say!(words, "support-plan-with", name = name)), html! {}))
        @if let Some(refusal) = whole { (flash(Tone::Refuse, &words.say(refusal.sentence))) }
        (offers(OFFERED, &names))
        (Form::post(&format!("{base}/plan")).around(html! {
            (hidden("had", &typed.had))
            @if !changes { (goals(call, typed, &at)) }
            (section(&words.say("support-when"), html! {
                (Field::new("ends", &words.say("support-ends")).help(&words.say("support-ends-help"))
                    .error(at("ends").as_deref()).value(&typed.ends).required().date())
            }))
            (section(&words.say("support-tasks"), html! {
                (note(&words.say("support-tasks-help")))
                @for (n, one) in typed.rows.iter().enumerate() {
                    (row(call, (n, one), wrong))
                }
                @for field in ["owner", "after", "what", "days"] {
                    @if let Some(sentence) = at(field) { (flash(Tone::Refuse, &sentence)) }
                }
            }))
            (buttons(html! { (Button::act(&words.say("support-lay"))) }))
        }))
    };
    Page::new(call, me.space(), At::People).show(content)
}

fn goals(call: &Call, typed: &Typed, at: &dyn Fn(&str) -> Option<String>) -> Markup {
    let words = call.words();
    let most = (Goals::GOALS_MAX * (Goals::GOAL_CHARS_MAX + 1)) as u32;
    section(
        &words.say("support-goals"),
        html! {
            (Field::new("goals", &words.say("support-goals-label")).help(&words.say("support-goals-help"))
                .error(at("goals").as_deref()).value(&typed.goals).max(most).lines(4))
            (Field::new("repeated-person", &words.say("support-repeated-person")).check(typed.repeated[0]))
            (Field::new("repeated", &words.say("support-repeated")).error(at("repeated").as_deref()).check(typed.repeated[1]))
        },
    )
}

/// A task: what, whose, how long, after which.
fn row(call: &Call, (n, row): (usize, &Row), wrong: Wrong) -> Markup {
    let words = call.words();
    let refusal = wrong.filter(|(at, _)| *at == Some(n)).map(|(_, refusal)| refusal);
    let at = |field: &str| call.error_at(refusal, field);
    let id = |field: &str| format!("f-{field}-{}", n + 1);
    let [what, owner, days, after] = ["what", "owner", "days", "after"].map(id);
    let days_value = if row.days.is_empty() { "1" } else { &row.days };
    html! {
        div {
            (hidden("task", &row.id))
            (Field::new("what", &say!(words, "support-task", number = n + 1)).id(&what)
                .error(at("what").as_deref()).value(&row.what).max(Plan::WHAT_CHARS_MAX as u32).text())
            (in_line(html! {
                (Field::new("whose", &words.say("plan-owner")).id(&owner).offered(OFFERED)
                    .error(at("owner").as_deref()).value(&row.owner).verbatim().text())
                (Field::new("days", &words.say("plan-days")).id(&days)
                    .error(at("days").as_deref()).value(days_value).number())
                (Field::new("after", &words.say("support-task-waits")).id(&after)
                    .error(at("after").as_deref()).value(&row.after).text())
            }))
        }
    }
}
