//! The ladder: what was held, what is open or planned, what opens next.

use super::{counted, kind, state};
use crate::call::Call;
use crate::layout::{At, Page};
use crate::space::kept::Held;
use crate::standing::Member;
use crate::structure_tests::planning::Rungs;
use crate::structure_tests::typed::{OWN, rung_word};
use kit::html::button::{Button, buttons};
use kit::html::icon::Icon;
use kit::html::rows::{Line, lines};
use kit::html::text::{heading_with, next_act, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::structure_tests::{Count, Kind, Ladder, Rung, Test};

/// A line of the ladder before it is drawn.
struct Told {
    rank: u8,
    href: Option<String>,
    icon: Icon,
    title: String,
    under: String,
    end: String,
}

/// The page.
pub fn page(call: &Call, me: &Member, rungs: &Rungs) -> Markup {
    let words = call.words();
    let base = format!("/d/{}", me.space());
    let mut told: Vec<Told> =
        rungs.tests.iter().rev().map(|(test, count)| of_test(call, me, test, *count)).collect();
    let next = next(rungs);
    for rung in Rung::ALL {
        if !rungs.tests.iter().any(|(test, _)| *test.value.plan().kind() == Kind::Rung(rung)) {
            told.push(of_rung(call, me, rungs, rung));
        }
    }
    told.sort_by_key(|told| told.rank);
    let rows: Vec<Line<'_>> = told
        .iter()
        .map(|told| Line {
            href: told.href.as_deref(),
            icon: Some(told.icon),
            title: &told.title,
            under: &told.under,
            end: &told.end,
            ..Line::default()
        })
        .collect();
    let closed = rungs.tests.iter().filter(|(test, _)| matches!(test.value, Test::Closed(_)));
    let compared =
        closed.count() + rungs.tests.iter().filter(|(test, _)| is_open(&test.value)).count();
    Page::new(call, me.space(), At::More).show(html! {
        (heading_with(Some((&format!("{base}/more"), &words.say("place-more"))),
            &words.say("tests-title"), Some(&words.say("tests-under")), html! {}))
        @if let Some((rung, why)) = next.filter(|_| me.leads()) {
            @let name = kind(words, &Kind::Rung(rung));
            @let because = match why { true => words.say("tests-next-why"), false => words.say("tests-next-first") };
            (next_act(&say!(words, "tests-next", name = name.as_str()), para(&because), html! {
                (Button::act(&words.say("tests-next-go"))
                    .to(&format!("{base}/tests/new?kind={}", rung_word(rung))))
            }))
        }
        (section(&words.say("tests-ladder"), html! {
            (lines(&rows))
            (buttons(html! {
                @if compared > 1 {
                    (Button::plain(&words.say("tests-compare")).icon(Icon::Chart).small()
                        .to(&format!("{base}/tests/compare")))
                }
                @if me.leads() {
                    (Button::plain(&words.say("tests-own")).icon(Icon::Add).small()
                        .to(&format!("{base}/tests/new?kind={OWN}")))
                }
            }))
        }))
    })
}

fn is_open(test: &Test) -> bool {
    matches!(test, Test::Open(_))
}

/// The easiest rung that may open and has not met its mark; whether an easier one was held. None
/// while a test is planned or open.
fn next(rungs: &Rungs) -> Option<(Rung, bool)> {
    if rungs.tests.iter().any(|(test, _)| !matches!(test.value, Test::Closed(_))) {
        return None;
    }
    let met = |rung: Rung| rungs.held.iter().any(|held| held.met && held.kind == Kind::Rung(rung));
    let free = |rung: &Rung| !met(*rung) && rungs.says(&Kind::Rung(*rung)) == Ladder::Free;
    let rung = Rung::ALL.into_iter().find(free)?;
    Some((rung, !rungs.held.is_empty()))
}

fn of_test(call: &Call, me: &Member, test: &Held<Test>, counting: Option<Count>) -> Told {
    let words = call.words();
    let of_kind = test.value.plan().kind();
    let seen = counting.map(|count| counted(call, count));
    let under = match &seen {
        Some(seen) => format!("{} {}.", state(call, &test.value), seen),
        None => state(call, &test.value),
    };
    let percent = counting.map(|count| u32::from(count.permille() / 10));
    Told {
        rank: of_kind.rank(),
        href: Some(format!("/d/{}/tests/{}", me.space(), test.id)),
        icon: match &test.value {
            Test::Drawn(_) => Icon::Day,
            Test::Open(_) => Icon::Today,
            Test::Closed(closed) if closed.met() => Icon::Done,
            Test::Closed(_) => Icon::Close,
        },
        title: kind(words, of_kind),
        under,
        end: percent
            .map_or(String::new(), |percent| say!(words, "test-percent", percent = percent)),
    }
}

fn of_rung(call: &Call, me: &Member, rungs: &Rungs, rung: Rung) -> Told {
    let words = call.words();
    let of_kind = Kind::Rung(rung);
    let under = match rungs.says(&of_kind) {
        Ladder::Free => words.say("tests-free"),
        Ladder::NothingEasierHeld => words.say("tests-nothing-easier"),
        Ladder::EasierNotMet(easier) => {
            say!(words, "tests-easier-not-met", name = kind(words, &easier.kind))
        }
    };
    let new = format!("/d/{}/tests/new?kind={}", me.space(), rung_word(rung));
    Told {
        rank: of_kind.rank(),
        href: me.leads().then_some(new),
        icon: Icon::Add,
        title: kind(words, &of_kind),
        under,
        end: String::new(),
    }
}
