//! How an ask is supported: the day to ask how it goes, or the plan with its tasks and days.

use super::one::One;
use crate::development::supporting::{asked_of, moved};
use crate::development::told;
use crate::development::tying::Tie;
use crate::people::told::isolated;
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::field::Field;
use kit::html::form::{Form, hidden};
use kit::html::rows::plain_lines;
use kit::html::text::{Tone, flash, fold, note, para, said_all, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::cycle::{Ask, CheckInDue, Support, SupportPlan, Task, TaskId};
use organizing::development::Readings;
use organizing::plan::{Laid, Moved, Span};
use organizing::{AskId, PersonId, Personal};

/// The section, whatever the support is.
pub(super) fn section_of(one: &One<'_>, me: &Member) -> Markup {
    let words = one.call.words();
    let asked = one.link.ask().asked();
    let promised = say!(
        words,
        "support-by",
        who = one.seen.people.first(words, asked.support.by),
        mine = one.seen.people.mine(asked.support.by)
    );
    let open = one.link.ask().is_open();
    let plan = format!("{}/plan", one.base);
    let inside = match one.link.support() {
        Some(Support::Planned(plan)) => planned(one, me, plan),
        small => {
            let needs = one.seen.sizes.needs_plan(asked.size);
            html! {
                @if open && needs {
                    (para(&words.say("support-takes-plan")))
                    (buttons(html! { (Button::plain(&words.say("support-draw")).to(&plan)) }))
                }
                (self::small(one, small))
                @if open && !needs {
                    (buttons(html! { (Button::quiet(&words.say("support-draw-anyway")).small().to(&plan)) }))
                }
            }
        }
    };
    html! {
        div #plan { (section(&words.say("support-title"), html! {
            p {
                (promised)
                @if !asked.support.what.is_empty() { " " bdi { (asked.support.what.reveal()) } }
            }
            (inside)
            (held(one))
        })) }
    }
}

/// One check-in.
fn small(one: &One<'_>, support: Option<&Support>) -> Markup {
    let (call, words) = (one.call, one.call.words());
    let asked = one.link.ask().asked();
    let day = match support {
        Some(Support::Small { check_in, .. }) => *check_in,
        _ => Support::usual_check_in(asked.on, asked.due),
    };
    let due =
        support.is_none_or(|support| !support.check_ins(one.link.ask(), call.today).is_empty());
    let value = day.date().to_string();
    html! {
        @if one.link.ask().is_open() {
            @if due {
                (para(&say!(words, "support-check-in-by", day = call.said_day(day))))
            }
            (check_in(one, None, due))
            (fold(&words.say("support-change-day"), one.at("day"), Form::post(&format!("{}/day", one.base)).around(html! {
                (Field::new("check-in", &words.say("support-check-day")).error(one.wrong("day", "check-in").as_deref())
                    .value(one.typed("day", "check-in", &value)).date())
                (buttons(html! { (Button::plain(&words.say("record-keep")).small()) }))
            })))
        }
    }
}

/// Writing down that one asked how it goes, with the question about what they read.
fn check_in(one: &One<'_>, before: Option<TaskId>, open: bool) -> Markup {
    let (call, words) = (one.call, one.call.words());
    let number = before.map_or(String::new(), |task| task.0.to_string());
    let here = one.at("check-in") && call.field("task") == number;
    let typed = |field: &str| if here { call.field(field).to_owned() } else { String::new() };
    let wrong = |field: &str| one.wrong("check-in", field).filter(|_| here);
    let question = one.seen.record().readings.question(Some(one.link.id()));
    let today = match typed("on").as_str() {
        "" => call.today.date().to_string(),
        typed => typed.to_owned(),
    };
    let [line, on, answer] =
        ["line", "on", "answer"].map(|field| format!("f-check-{field}-{number}"));
    let form = Form::post(&format!("{}/check-in", one.base)).around(html! {
        @if !number.is_empty() { (hidden("task", &number)) }
        (Field::new("line", &words.say("check-in-line")).id(&line).aside(&words.say("field-optional"))
            .error(wrong("line").as_deref()).value(&typed("line")).max(Support::LINE_CHARS_MAX as u32).text())
        @if let Some(given) = question {
            @let (title, question) = told::reading(call, &one.seen.readings, &given.reading);
            (hidden("reading", &given.reading))
            (Field::new("answer", &question.unwrap_or_else(|| words.say("reading-said"))).id(&answer)
                .help(&say!(words, "check-in-reading", title = title)).aside(&words.say("field-optional"))
                .error(wrong("answer").as_deref()).value(&typed("answer"))
                .max(Readings::ANSWER_CHARS_MAX as u32).lines(2))
        }
        (Field::new("on", &words.say("record-on")).id(&on).error(wrong("on").as_deref()).value(&today).date())
        (buttons(html! { (Button::plain(&words.say("check-in-go"))) }))
    });
    fold(&words.say("check-in"), open || here, form)
}

/// Check-ins that were held.
fn held(one: &One<'_>) -> Markup {
    let (call, words, people) = (one.call, one.call.words(), &one.seen.people);
    let held = one.link.support().map_or(&[][..], Support::held);
    html! { @if !held.is_empty() {
        h3 { (words.say("check-ins-held")) }
        ul.plain { @for row in held.iter().rev() { li {
            (say!(words, "check-in-held", day = call.said_day(row.on), who = people.name(words, row.by), mine = people.mine(row.by)))
            @if !row.line.is_empty() { " " bdi { (row.line.reveal()) } }
        } } }
    } }
}

/// The plan: goals, how it stands, what moved, its tasks, check-ins before the critical ones.
fn planned(one: &One<'_>, me: &Member, plan: &SupportPlan) -> Markup {
    let (call, words) = (one.call, one.call.words());
    let laid = plan.lay(call.today);
    let goals = plan.goals();
    let repeated = say!(words, "support-goals-on", day = call.said_day(goals.repeated_on()));
    let (ends, all_done) =
        (call.said_day(laid.ends), plan.tasks().iter().all(|t| t.done.is_some()));
    let open = one.link.ask().is_open();
    let rows: Vec<Markup> = (laid.spans.iter())
        .filter_map(|span| Some(task(one, me, plan, &laid, plan.task(span.id)?, span)))
        .collect();
    let due = one.link.support().map(|support| support.check_ins(one.link.ask(), call.today));
    html! {
        (said_all(goals.goals().iter().map(Personal::reveal), &repeated))
        @if open {
            @if plan.tasks().is_empty() { (para(&words.say("support-no-tasks"))) }
            @else if all_done { (flash(Tone::Done, &words.say("plan-all-done"))) }
            @else if laid.late_by > 0 { (flash(Tone::Warn, &say!(words, "plan-late", day = ends, days = laid.late_by))) }
            @else { (flash(Tone::Info, &say!(words, "plan-holds", day = ends))) }
        }
        (what_moved(one, plan, &moved(call)))
        (para(&say!(words, "support-ends-on", day = call.said_day(plan.ends()))))
        @if !rows.is_empty() { (plain_lines(&rows)) }
        @if open {
            (buttons(html! { (Button::plain(&words.say("support-change")).small().to(&format!("{}/plan", one.base))) }))
            (check_ins(one, plan, due.as_deref().unwrap_or(&[])))
        }
    }
}

/// What moved by the change before, in words.
fn what_moved(one: &One<'_>, plan: &SupportPlan, moved: &[Moved]) -> Markup {
    let words = one.call.words();
    let way = |by: i32| match by.signum() {
        0 => "no",
        1 => "later",
        _ => "earlier",
    };
    let told: Vec<String> = (moved.iter())
        .filter_map(|one| {
            let what = isolated(plan.task(one.id)?.what.reveal()).into_owned();
            Some(say!(
                words,
                "plan-moved-one",
                what = what,
                ends = one.ends_by.abs(),
                ends_way = way(one.ends_by),
                due = one.due_by.abs(),
                due_way = way(one.due_by)
            ))
        })
        .collect();
    html! { @if !told.is_empty() {
        h3 { (words.say("plan-moved")) }
        ul.plain { @for line in &told { li { (line) } } }
    } }
}

fn task(
    one: &One<'_>,
    me: &Member,
    plan: &SupportPlan,
    laid: &Laid,
    task: &Task,
    span: &Span,
) -> Markup {
    let (call, words, people) = (one.call, one.call.words(), &one.seen.people);
    let what = |id: &TaskId| plan.task(*id).map(|task| isolated(task.what.reveal()).into_owned());
    let list = |ids: &mut dyn Iterator<Item = String>| ids.collect::<Vec<_>>().join("; ");
    let late = |id: &TaskId| laid.spans.iter().any(|span| span.id == *id && span.slack < 0);
    let undone = |id: &TaskId| plan.task(*id).is_some_and(|task| task.done.is_none());
    // Whatever comes after something late is late with it; only the first says what it delays.
    let is_first = !task.after.iter().any(|id| late(id) && undone(id));
    let delays = list(&mut span.delays.iter().filter(|_| is_first).filter_map(|late| {
        Some(say!(words, "plan-delays-one", what = what(&late.id)?, days = late.days))
    }));
    let after = list(&mut task.after.iter().filter_map(what));
    let days = u32::from(task.days);
    let due = match (task.done, task.begun) {
        (Some(on), _) => say!(words, "plan-done-on", day = call.said_day(on)),
        (None, Some(on)) => say!(
            words,
            "plan-due-begun",
            due = call.said_day(span.due),
            begun = call.said_day(on),
            days = days
        ),
        (None, None) => say!(
            words,
            "plan-due",
            due = call.said_day(span.due),
            begin = call.said_day(span.must_begin),
            days = days
        ),
    };
    let owner = task.owner.map(|who| {
        say!(words, "plan-owner-is", who = people.name(words, who), mine = people.mine(who))
    });
    let open = one.link.ask().is_open();
    // A task of somebody else may be an ask of its own; while that is open, it is done with it.
    let asked = task.ask.map(|ask| (ask, one.seen.tied.get(&ask)));
    let runs = matches!(asked, Some((_, Some((_, ask)))) if ask.is_open()) && task.done.is_none();
    let theirs = task.owner.filter(|who| *who != one.seen.of() && *who != people.me);
    let tie = Tie { of: one.seen.of(), ask: one.link.id(), task: task.id };
    html! {
        div {
            p { b { bdi { (task.what.reveal()) } } }
            p { (due) }
            @if task.done.is_none() && open {
                @if span.overdue { p { strong { (say!(words, "plan-overdue", days = call.today.since(span.due))) } } }
                @if span.slack < 0 {
                    p { strong { (say!(words, "plan-behind", days = -span.slack, ends = call.said_day(span.ends))) } }
                } @else if span.critical { p { (say!(words, "plan-critical", days = span.slack)) } }
                @else { p.soft { (say!(words, "plan-slack", days = span.slack)) } }
                @if !delays.is_empty() { p { (say!(words, "plan-delays", which = delays)) } }
            }
            p.soft {
                @if let Some(owner) = &owner { (owner) }
                @if !after.is_empty() { " " (say!(words, "plan-after-these", which = after)) }
            }
            @if let Some(asked) = asked { (as_ask(one, me, asked)) }
            @if open && !runs { (Form::post(&format!("{}/tasks", one.base)).around(html! {
                (hidden("task", &task.id.0.to_string()))
                (buttons(html! {
                    @if task.done.is_some() { (Button::quiet(&words.say("plan-not-done")).small().sends("did", "not-done")) }
                    @else {
                        (Button::plain(&words.say("plan-is-done")).small().sends("did", "done"))
                        @if task.begun.is_none() { (Button::quiet(&words.say("plan-is-begun")).small().sends("did", "begun")) }
                        @else { (Button::quiet(&words.say("plan-not-begun")).small().sends("did", "not-begun")) }
                        @if let Some(who) = theirs.filter(|who| people.knows(*who)) {
                            (Button::quiet(&words.say("support-ask-them")).small().to(&asked_of(me.space(), who, &tie)))
                        }
                    }
                }))
            })) }
        }
    }
}

/// The ask that a task is, and how it stands.
fn as_ask(one: &One<'_>, me: &Member, (id, ask): (AskId, Option<&(PersonId, Ask)>)) -> Markup {
    let words = one.call.words();
    let Some((who, ask)) = ask else {
        return para(&words.say("support-task-is-elsewhere"));
    };
    let href = super::today::ask_path(me.space(), *who, id);
    html! {
        p {
            (words.say("support-task-is")) " "
            a href=(href) { (isolated(ask.asked().what.reveal())) }
        }
        p { (super::stands(one.call, &one.seen.people, ask)) }
    }
}

/// When to ask whom, before what is critical.
fn check_ins(one: &One<'_>, plan: &SupportPlan, due: &[CheckInDue]) -> Markup {
    let (call, words, people) = (one.call, one.call.words(), &one.seen.people);
    html! { @if !due.is_empty() {
        h3 { (words.say("plan-check-ins")) }
        @for check in due {
            @let what = check.before.and_then(|task| plan.task(task));
            @let what = what.map_or(String::new(), |task| isolated(task.what.reveal()).into_owned());
            p {
                (say!(words, "check-in-due", day = call.said_day(check.on), who = people.name(words, check.with), mine = people.mine(check.with)))
                " " (say!(words, "plan-check-what", what = what))
            }
            (check_in(one, check.before, check.on <= call.today))
        }
        (note(&words.say("support-check-rule")))
    } }
}
