//! The page of strike readiness. Five signs stand side by side; nothing on it folds them into one.

use super::{STYLES, beside};
use crate::arc::readiness::Drawn;
use crate::call::Call;
use crate::layout::{At, Page};
use crate::standing::Member;
use crate::turfs::records::short_name;
use crate::words;
use kit::html::button::{Button, buttons};
use kit::html::field::Field;
use kit::html::form::Form;
use kit::html::rows::{plain_lines, table};
use kit::html::text::{Tone, flash, fold, heading, note, para, section, unseen};
use kit::html::{Markup, html};
use kit::pictures::ladder::{Sign as Shape, sign};
use kit::say;
use organizing::arc::{Readiness, Sign};
use organizing::{Day, Refusal};

/// Turfs in view; the others are a press away.
const IN_VIEW: usize = 12;

/// The whole page.
pub fn page(call: &Call, me: &Member, drawn: &Drawn, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let content = html! {
        (heading(&words.say("ready-title"), Some(&words.say("ready-under"))))
        (beside(call, me.space(), "readiness"))
        @if !drawn.whole { (flash(Tone::Info, &words.say("ready-part"))) }
        (whole(call, drawn))
        (turfs(call, drawn))
        @if me.leads() { (agree(call, me, refusal)) }
        (agreed(call, drawn))
    };
    Page::new(call, me.space(), At::More).styled(&STYLES).show(content)
}

fn day(call: &Call, on: Day) -> String {
    words::day(call.words(), on, call.today)
}

fn shape(of: &Sign) -> Shape {
    match of {
        Sign::There { .. } => Shape::Made,
        Sign::Short { .. } => Shape::Missing,
        Sign::Old { .. } | Sign::Unknown => Shape::Unknown,
    }
}

/// A sign with its figures, in words.
fn said(call: &Call, of: &Sign) -> String {
    let words = call.words();
    match *of {
        Sign::There { have, need, of } => {
            say!(words, "ready-there", have = have, need = need, of = of)
        }
        Sign::Short { have, need, of } => {
            say!(words, "ready-short", have = have, need = need, of = of)
        }
        Sign::Old { on } => say!(words, "ready-old", day = day(call, on)),
        Sign::Unknown => words.say("ready-unknown"),
    }
}

/// The same where there is little room: how many there are, and how many are missing.
fn in_short(call: &Call, of: &Sign) -> String {
    let words = call.words();
    match *of {
        Sign::There { have, of, .. } => say!(words, "ready-cell-there", have = have, of = of),
        Sign::Short { have, need, of } => {
            let missing = need.saturating_sub(have);
            say!(words, "ready-cell-short", have = have, of = of, missing = missing)
        }
        Sign::Old { .. } | Sign::Unknown => said(call, of),
    }
}

/// The two signs that are of the whole drive.
fn whole(call: &Call, drawn: &Drawn) -> Markup {
    let words = call.words();
    let hardship = match &drawn.ready.hardship_plan {
        Sign::There { .. } => {
            let on = drawn.hardship.last().map(|decision| day(call, decision.on()));
            say!(words, "ready-hardship-there", day = on.unwrap_or_default())
        }
        Sign::Old { on } => say!(words, "ready-old", day = day(call, *on)),
        Sign::Short { .. } | Sign::Unknown => words.say("ready-hardship-none"),
    };
    let [vote, _] = drawn.on;
    let yes = said(call, &drawn.ready.yes);
    let yes = match vote {
        Some(on) => say!(words, "ready-of-day", said = yes, day = day(call, on)),
        None => yes,
    };
    let row = |of: &Sign, title: &str, under: &str| {
        html! {
            (sign(shape(of)))
            span.line-words { span { (words.say(title)) } small { (under) } }
            span.line-end { (state(call, of)) }
        }
    };
    let rows = [
        row(&drawn.ready.yes, "ready-yes", &yes),
        row(&drawn.ready.hardship_plan, "ready-hardship", &hardship),
    ];
    section(&words.say("ready-whole"), plain_lines(&rows))
}

/// One word for a sign, beside its shape.
fn state(call: &Call, of: &Sign) -> String {
    call.words().say(match of {
        Sign::There { .. } => "ready-is-there",
        Sign::Short { .. } => "ready-is-short",
        Sign::Old { .. } => "ready-is-old",
        Sign::Unknown => "ready-is-unknown",
    })
}

fn turfs(call: &Call, drawn: &Drawn) -> Markup {
    let words = call.words();
    let heads = ["ready-turf", "ready-vote", "ready-test", "ready-floor", "ready-network"];
    let heads = heads.map(|id| words.say(id));
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let cells: Vec<Vec<Markup>> = (drawn.ready.turfs.iter())
        .map(|turf| {
            let signs = [&turf.vote, &turf.public_test, &turf.floor, &turf.network];
            let name = html! { (short_name(&drawn.known.tree, turf.turf)) };
            let signs = signs.map(|of| html! {
                span { (sign(shape(of))) " " (unseen(&format!("{}: ", state(call, of)))) (in_short(call, of)) }
            });
            std::iter::once(name).chain(signs).collect()
        })
        .collect();
    let (first, rest) = cells.split_at(cells.len().min(IN_VIEW));
    let caption = match drawn.whole {
        true => words.say("ready-caption"),
        false => words.say("ready-caption-yours"),
    };
    let [vote, test] = drawn.on.map(|on| on.map(|on| day(call, on)));
    let percent = |share: organizing::structure_tests::Share| u32::from(share.percent());
    section(
        &words.say("ready-turfs"),
        html! {
            @match &vote {
                Some(on) => (para(&say!(words, "ready-vote-on", day = on.as_str()))),
                None => (para(&words.say("ready-no-vote"))),
            }
            @match &test {
                Some(on) => (para(&say!(words, "ready-test-on", day = on.as_str()))),
                None => (para(&words.say("ready-no-test"))),
            }
            @if first.is_empty() { (para(&words.say("ready-nobody"))) }
            @else {
                (table(&caption, &heads, first))
                @if !rest.is_empty() {
                    (fold(&say!(words, "arc-more", count = rest.len()), false, table(&caption, &heads, rest)))
                }
            }
            (note(&say!(words, "ready-rules", target = percent(Readiness::TARGET),
                yes = percent(Readiness::YES), floor = percent(Readiness::FLOOR), reach = Readiness::REACH)))
        },
    )
}

/// The form that says when the plan for hardship was agreed.
fn agree(call: &Call, me: &Member, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let today = call.today.date().to_string();
    let typed = refusal.is_some();
    let on = if typed { call.field("on") } else { &today };
    fold(
        &words.say("ready-agree"),
        typed,
        html! {
            @if let Some(refusal) = refusal.filter(|refusal| refusal.field.is_none()) {
                (flash(Tone::Refuse, &words.say(refusal.sentence)))
            }
            (Form::post(&format!("/d/{}/readiness", me.space())).around(html! {
                (Field::new("why", &words.say("ready-agree-what")).help(&words.say("ready-agree-help"))
                    .error(call.error_at(refusal, "why").as_deref())
                    .value(if typed { call.field("why") } else { "" }).lines(3))
                (Field::new("on", &words.say("ready-agree-on"))
                    .error(call.error_at(refusal, "on").as_deref()).value(on).date())
                (buttons(html! { (Button::act(&words.say("ready-agree-go"))) }))
            }))
        },
    )
}

/// When it was agreed, the last time first.
fn agreed(call: &Call, drawn: &Drawn) -> Markup {
    let words = call.words();
    let mut all: Vec<_> = drawn.hardship.agreed.iter().collect();
    all.sort_by_key(|decision| std::cmp::Reverse(decision.on()));
    let rows: Vec<Markup> = (all.iter().take(IN_VIEW))
        .map(|decision| {
            let by = drawn.known.member(words, decision.by());
            let mine = drawn.known.mine(decision.by());
            html! { span.line-words {
                span { (say!(words, "ready-agreed-on", day = day(call, decision.on()))) }
                small { bdi { (decision.why().reveal()) } }
                small { (say!(words, "arc-written-by", who = by.as_ref(), mine = mine)) }
            } }
        })
        .collect();
    html! {
        @if !rows.is_empty() { (section(&words.say("ready-agreed"), plain_lines(&rows))) }
    }
}
