//! The page of the plan: the picture, the milestones in words, check-ins, what moved.

use super::beside;
use crate::arc::plan::Drawn;
use crate::call::Call;
use crate::layout::{At, Page};
use crate::people::told::isolated;
use crate::standing::Member;
use crate::words;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden};
use kit::html::rows::{case, plain_lines};
use kit::html::text::{Tone, empty, flash, fold, heading, note, para, section};
use kit::html::{Markup, html};
use kit::pictures::timeline::{Bar, Look, Timeline};
use kit::pictures::{told, wide_figure};
use kit::say;
use organizing::arc::Stage;
use organizing::plan::{Laid, Milestone, MilestoneId, Plan, Span};
use organizing::{Day, Refusal};

/// Milestones and check-ins in view; the others are a press away.
const IN_VIEW: usize = 12;
/// What moved in view, the most first.
const MOVED_IN_VIEW: usize = 8;
/// Roughly how many days are named on the scale.
const TICKS: i32 = 4;

/// The whole page, with what was refused.
pub fn page(call: &Call, me: &Member, drawn: &Drawn, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let whole = drawn.planned.plan.as_ref().zip(drawn.laid.as_ref());
    let content = html! {
        (heading(&words.say("plan-title"), Some(&under(call, whole))))
        (beside(call, me.space(), "plan"))
        @if let Some(refusal) = refusal.filter(|refusal| refusal.field.is_none()) {
            (flash(Tone::Refuse, &words.say(refusal.sentence)))
        }
        @match whole {
            None => {
                @if me.leads() { (para(&words.say("plan-none"))) (set_day(call, me, drawn, refusal)) }
                @else { (empty(&words.say("plan-none-yet"), html! {})) }
            },
            Some((plan, laid)) => {
                (stands(call, plan, laid))
                @if !plan.milestones.is_empty() { (picture(call, plan, laid)) }
                (milestones(call, me, drawn, (plan, laid)))
                (check_ins(call, drawn, (plan, laid)))
                (moved(call, drawn, plan))
                @if me.leads() {
                    (fold(&words.say("plan-change-day"), call.error_at(refusal, "ends").is_some() || plan.milestones.is_empty(),
                        set_day(call, me, drawn, refusal)))
                }
                (note(&words.say("plan-rules")))
            },
        }
    };
    Page::new(call, me.space(), At::More).styled(&["arc.css", "ties.css"]).show(content)
}

fn day(call: &Call, on: Day) -> String {
    words::day(call.words(), on, call.today)
}

fn under(call: &Call, whole: Option<(&Plan, &Laid)>) -> String {
    let words = call.words();
    match whole {
        None => words.say("plan-under"),
        Some((plan, _)) => say!(words, "plan-under-day", day = day(call, plan.ends)),
    }
}

/// Whether the plan holds, in one sentence.
fn stands(call: &Call, plan: &Plan, laid: &Laid) -> Markup {
    let words = call.words();
    let (ends, done) = (day(call, laid.ends), plan.milestones.iter().all(|one| one.done.is_some()));
    html! {
        @if plan.milestones.is_empty() { (para(&words.say("plan-empty"))) }
        @else if done { (flash(Tone::Done, &words.say("plan-all-done"))) }
        @else if laid.late_by > 0 {
            (flash(Tone::Warn, &say!(words, "plan-late", day = ends, days = laid.late_by)))
        } @else { (flash(Tone::Info, &say!(words, "plan-holds", day = ends))) }
    }
}

/// The form that sets the day, and starts an empty plan from a usual one.
fn set_day(call: &Call, me: &Member, drawn: &Drawn, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let plan = drawn.planned.plan.as_ref();
    let kept = plan.map(|plan| plan.ends.date().to_string()).unwrap_or_default();
    let again = call.error_at(refusal, "ends").is_some();
    let ends = if again { call.field("ends") } else { &kept };
    let (path, stage) = drawn.at;
    // Up to the vote, for whoever is not there yet.
    let stages = path.stages();
    let here = stages.iter().position(|one| *one == stage).unwrap_or(0);
    let names: Vec<(&str, String)> = (stages.iter().skip(here))
        .map(|one| (one.tag(), words.say(&format!("arc-stage-{}", one.tag()))))
        .collect();
    let up_to: Vec<Choice<'_>> = names.iter().map(|(tag, name)| Choice::new(tag, name)).collect();
    let to = match again {
        true => call.field("to"),
        false if stage == Stage::FirstContract => stage.tag(),
        false => Stage::Recognition.tag(),
    };
    let path = words.say(&format!("arc-path-{}", path.tag()));
    let stage = words.say(&format!("arc-stage-{}", stage.tag()));
    let from = say!(words, "plan-begin-usual-help", path = path, stage = stage);
    let (usual, own) = (words.say("plan-begin-usual"), words.say("plan-begin-own"));
    let typed = if again { call.field("begin") } else { "usual" };
    let begin = [
        Choice::new("usual", &usual).help(&from).chosen(typed == "usual"),
        Choice::new("own", &own).chosen(typed == "own"),
    ];
    let fresh = plan.is_none_or(|plan| plan.milestones.is_empty());
    html! {
        (Form::post(&format!("/d/{}/plan", me.space())).around(html! {
            (Field::new("ends", &words.say("plan-ends")).help(&words.say("plan-ends-help"))
                .error(call.error_at(refusal, "ends").as_deref()).value(ends).date())
            @if fresh {
                (Field::new("begin", &words.say("plan-begin")).choices(&begin))
                (Field::new("to", &words.say("plan-begin-to")).value(to).select(None, &up_to))
            }
            (buttons(html! { (Button::act(&words.say("plan-set-day"))) }))
        }))
    }
}

/// The bars over the days, with the same in a few figures beside them.
fn picture(call: &Call, plan: &Plan, laid: &Laid) -> Markup {
    let words = call.words();
    // What is done comes first, in the order in which it was.
    let mut spans: Vec<&Span> = laid.spans.iter().collect();
    let is_open = |span: &Span| plan.get(span.id).is_some_and(|one| one.done.is_none());
    spans.sort_by_key(|span| {
        let open = is_open(span);
        (open, if open { span.due } else { span.ends })
    });
    let first = spans.iter().map(|span| span.begins).min().unwrap_or(call.today).min(call.today);
    let last = spans.iter().map(|span| span.ends).max().unwrap_or(plan.ends);
    let last = last.max(plan.ends).max(call.today);
    let place = |on: Day| u32::try_from(on.since(first)).unwrap_or(0);
    let open = |span: &&Span| is_open(span);
    let told_bars: Vec<(String, String, String)> = spans
        .iter()
        .map(|span| {
            let what = plan.get(span.id).map_or("", |one| one.what.reveal());
            let at = words::short_day(words, if open(span) { span.due } else { span.ends });
            let end = match (open(span), span.slack < 0, span.critical) {
                (false, ..) => say!(words, "plan-bar-done", day = at),
                (_, true, _) => say!(words, "plan-bar-late", day = at),
                (_, _, true) => say!(words, "plan-bar-critical", day = at),
                _ => say!(words, "plan-bar-due", day = at),
            };
            (what.to_owned(), format!("#milestone-{}", span.id.0), end)
        })
        .collect();
    let bars: Vec<Bar<'_>> = (spans.iter().zip(&told_bars))
        .map(|(span, (label, href, told))| Bar {
            label,
            href,
            told,
            from: place(span.begins),
            to: place(span.ends),
            due: open(span).then(|| place(span.due)),
            look: match (open(span), span.critical) {
                (false, _) => Look::Done,
                (true, true) => Look::Critical,
                (true, false) => Look::Free,
            },
        })
        .collect();
    let (days, step) = (place(last).max(1), (last.since(first) / TICKS).max(1));
    let ticks: Vec<(u32, String)> = (0..TICKS)
        .map(|n| first.plus(n * step))
        .filter(|on| *on <= last)
        .map(|on| (place(on), words::short_day(words, on)))
        .collect();
    let ticks: Vec<(u32, &str)> = ticks.iter().map(|(at, name)| (*at, name.as_str())).collect();
    let today_label = words.say("plan-today");
    let drawn = Timeline {
        days,
        today: place(call.today),
        today_label: &today_label,
        end: place(plan.ends),
        ticks: &ticks,
        bars: &bars,
    };
    let caption = say!(words, "plan-caption", first = day(call, first), last = day(call, last));
    let count = |test: &dyn Fn(&&Span) -> bool| {
        say!(words, "drive-number", n = spans.iter().filter(|span| test(span)).count())
    };
    let all = spans.len();
    let said = [
        (count(&|span| !open(span)), say!(words, "plan-told-done", all = all)),
        (count(&|span| span.critical), words.say("plan-told-critical")),
        (count(&|span| span.overdue), words.say("plan-told-overdue")),
        (count(&|span| open(span) && unowned(plan, span.id)), words.say("plan-told-unowned")),
    ];
    let said: Vec<_> = said.iter().map(|(n, text)| (None, n.as_str(), text.as_str())).collect();
    wide_figure(&caption, drawn.draw(), html! { (told(&said)) (note(&words.say("plan-key"))) })
}

fn unowned(plan: &Plan, id: MilestoneId) -> bool {
    plan.get(id).is_some_and(|one| one.owner.is_none())
}

/// Every milestone in words, in the order in which they are due.
fn milestones(call: &Call, me: &Member, drawn: &Drawn, (plan, laid): (&Plan, &Laid)) -> Markup {
    let words = call.words();
    let rows: Vec<Markup> = (laid.spans.iter())
        .filter_map(|span| Some(one(call, me, drawn, (plan, laid), plan.get(span.id)?, span)))
        .collect();
    // What is done does not stand in the way of what is not.
    let is_done = |span: &Span| plan.get(span.id).is_some_and(|one| one.done.is_some());
    let (done, open): (Vec<_>, Vec<_>) =
        laid.spans.iter().zip(rows).partition(|(span, _)| is_done(span));
    let [done, open] =
        [done, open].map(|rows| -> Vec<Markup> { rows.into_iter().map(|(_, row)| row).collect() });
    section(
        &words.say("plan-milestones"),
        html! {
            (in_view(call, &open))
            @if !done.is_empty() {
                (fold(&say!(words, "plan-done-ones", count = done.len()), false, plain_lines(&done)))
            }
            @if me.leads() {
                (buttons(html! {
                    (Button::plain(&words.say("plan-add")).to(&format!("/d/{}/plan/milestone", me.space())))
                }))
            }
        },
    )
}

fn in_view(call: &Call, rows: &[Markup]) -> Markup {
    let (first, rest) = rows.split_at(rows.len().min(IN_VIEW));
    html! {
        @if !first.is_empty() { (plain_lines(first)) }
        @if !rest.is_empty() {
            (fold(&say!(call.words(), "arc-more", count = rest.len()), false, plain_lines(rest)))
        }
    }
}

fn one(
    call: &Call,
    me: &Member,
    drawn: &Drawn,
    (plan, laid): (&Plan, &Laid),
    one: &Milestone,
    span: &Span,
) -> Markup {
    let words = call.words();
    let what = |id: &MilestoneId| plan.get(*id).map(|one| isolated(one.what.reveal()).into_owned());
    let list = |ids: &mut dyn Iterator<Item = String>| ids.collect::<Vec<_>>().join("; ");
    // Whatever comes after something late is late with it; only the first says what it delays.
    let waits = |id: &MilestoneId| {
        let before = laid.spans.iter().find(|span| span.id == *id);
        before.is_some_and(|span| span.slack < 0)
            && plan.get(*id).is_some_and(|one| one.done.is_none())
    };
    let is_first = !one.after.iter().any(waits);
    let late = span.delays.iter().filter(|_| is_first);
    let delays = list(&mut late.filter_map(|late| {
        Some(say!(words, "plan-delays-one", what = what(&late.id)?, days = late.days))
    }));
    let after = list(&mut one.after.iter().filter_map(what));
    let owner = match one.owner {
        Some(owner) => {
            let (who, mine) = (drawn.known.member(words, owner), drawn.known.mine(owner));
            say!(words, "plan-owner-is", who = who.as_ref(), mine = mine)
        }
        None => words.say("plan-owner-none"),
    };
    let due = match one.done {
        Some(on) => say!(words, "plan-done-on", day = day(call, on)),
        None => {
            let (due, begin) = (day(call, span.due), day(call, span.must_begin));
            let days = u32::from(one.days);
            match one.begun {
                Some(on) => {
                    say!(words, "plan-due-begun", due = due, begun = day(call, on), days = days)
                }
                None => say!(words, "plan-due", due = due, begin = begin, days = days),
            }
        }
    };
    let says = call.today.since(span.due);
    case(
        None,
        html! { span #{ "milestone-" (one.id.0) } { bdi { (one.what.reveal()) } } },
        html! {
            p { (due) }
            @if one.done.is_none() {
                @if span.overdue { p { strong { (say!(words, "plan-overdue", days = says)) } } }
                @if span.slack < 0 {
                    p { strong { (say!(words, "plan-behind", days = -span.slack, ends = day(call, span.ends))) } }
                } @else if span.critical { p { (say!(words, "plan-critical", days = span.slack)) } }
                @else { p.soft { (say!(words, "plan-slack", days = span.slack)) } }
                @if !delays.is_empty() { p { (say!(words, "plan-delays", which = delays)) } }
            }
            p.soft { (owner) @if !after.is_empty() { " " (say!(words, "plan-after-these", which = after)) } }
        },
        acts(call, me, drawn, one),
    )
}

/// What one may do with a milestone: its owner says that it is begun and done, a lead changes it.
fn acts(call: &Call, me: &Member, drawn: &Drawn, one: &Milestone) -> Markup {
    let words = call.words();
    let number = one.id.0.to_string();
    let base = format!("/d/{}/plan", me.space());
    let may = me.leads() || one.owner == Some(drawn.known.me);
    let press = |id: &str, did: &str| {
        html! { (Button::quiet(&words.say(id)).small().sends("did", did)) }
    };
    html! {
        @if may {
            (Form::post(&format!("{base}/step")).around(html! {
                (hidden("milestone", &number))
                @if one.done.is_some() { (press("plan-not-done", "not-done")) }
                @else {
                    (Button::plain(&words.say("plan-is-done")).small().sends("did", "done"))
                    @if one.begun.is_none() { (press("plan-is-begun", "begun")) }
                    @else { (press("plan-not-begun", "not-begun")) }
                }
            }))
        }
        @if me.leads() {
            (Button::quiet(&words.say("plan-change")).small().to(&format!("{base}/milestone?milestone={number}")))
        }
    }
}

/// When to ask whom how a critical milestone goes.
fn check_ins(call: &Call, drawn: &Drawn, (plan, laid): (&Plan, &Laid)) -> Markup {
    let words = call.words();
    let rows: Vec<Markup> = (laid.check_ins.iter())
        .filter_map(|check_in| {
            let what = isolated(plan.get(check_in.before)?.what.reveal()).into_owned();
            let whom = match check_in.owner {
                Some(owner) => drawn.known.member_first(words, owner),
                None => words.say("plan-check-nobody"),
            };
            let on = day(call, check_in.on);
            Some(html! { span.line-words {
                span { (on) ": " (whom) }
                small { (say!(words, "plan-check-what", what = what)) }
            } })
        })
        .collect();
    html! {
        @if !rows.is_empty() {
            (section(&words.say("plan-check-ins"), html! { (in_view(call, &rows)) (note(&words.say("plan-check-rule"))) }))
        }
    }
}

/// What moved with the last change and since.
fn moved(call: &Call, drawn: &Drawn, plan: &Plan) -> Markup {
    let words = call.words();
    let Some((by, on)) = drawn.planned.changed else { return html! {} };
    let all = drawn.planned.moved(call.today);
    let rows: Vec<String> = (all.iter().take(MOVED_IN_VIEW))
        .filter_map(|one| {
            let what = isolated(plan.get(one.id)?.what.reveal()).into_owned();
            let way = |by: i32| match by.signum() {
                0 => "no",
                1 => "later",
                _ => "earlier",
            };
            let (ends, due) = (one.ends_by.abs(), one.due_by.abs());
            let (ends_way, due_way) = (way(one.ends_by), way(one.due_by));
            Some(say!(
                words,
                "plan-moved-one",
                what = what,
                ends = ends,
                ends_way = ends_way,
                due = due,
                due_way = due_way
            ))
        })
        .collect();
    let (who, mine) = (drawn.known.member(words, by), drawn.known.mine(by));
    section(
        &words.say("plan-moved"),
        html! {
            (para(&say!(words, "plan-changed", day = day(call, on), who = who.as_ref(), mine = mine)))
            @if rows.is_empty() { (para(&words.say("plan-moved-none"))) }
            @else {
                ul.plain { @for row in &rows { li { (row) } } }
                @if all.len() > rows.len() { (note(&say!(words, "arc-more", count = all.len() - rows.len()))) }
            }
        },
    )
}
