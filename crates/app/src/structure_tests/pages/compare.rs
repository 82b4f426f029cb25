//! Tests over time, turf by turf: growing, holding, shrinking.

use super::{SHEET, counted, kind};
use crate::call::Call;
use crate::layout::{At, Page};
use crate::people::told::Known;
use crate::space::kept::Held;
use crate::standing::Member;
use kit::html::text::{heading_with, note, para};
use kit::html::{Markup, html};
use kit::pictures::shares::{Part, Share, shares};
use kit::say;
use organizing::structure_tests::{Change, Test, Trend, View, compare};
use organizing::{Personal, TurfId};
use vault::Id;

/// One bar before it is drawn.
struct Bar {
    label: String,
    permille: Option<u16>,
    mark: u8,
    told: String,
}

/// The page.
pub fn page(call: &Call, me: &Member, newest: &[(Held<Test>, View)], known: &Known) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/tests", me.space());
    let tests: Vec<&(Held<Test>, View)> = newest.iter().rev().collect();
    // A test that still runs is shown, and compared with nothing: it has not said all yet.
    let closed: Vec<&(Held<Test>, View)> =
        tests.iter().copied().filter(|(test, _)| matches!(test.value, Test::Closed(_))).collect();
    let changes = match closed.as_slice() {
        [.., before, after] => compare(&before.1.turfs, &after.1.turfs),
        [only] => compare(&[], &only.1.turfs),
        [] => Vec::new(),
    };
    let two = match closed.as_slice() {
        [.., before, after] => Some((said(call, &before.0), said(call, &after.0))),
        _ => None,
    };
    Page::new(call, me.space(), At::More).styled(SHEET).show(html! {
        (heading_with(Some((&base, &words.say("tests-title"))), &words.say("tests-compare"),
            Some(&words.say("tests-compare-under")), html! {}))
        @if let Some((before, after)) = two {
            (para(&summary(call, &changes)))
            (note(&say!(words, "tests-compared", before = before, after = after,
                points = Trend::POINTS_MIN, people = Trend::PEOPLE_MIN)))
        } @else {
            (para(&words.say("tests-compare-none")))
        }
        (picture(call, me, known, &tests, &changes))
    })
}

fn said(call: &Call, test: &Held<Test>) -> String {
    let plan = test.value.plan();
    let (name, day) = (kind(call.words(), plan.kind()), call.said_day(plan.closes()));
    say!(call.words(), "test-said", name = name, day = day)
}

fn summary(call: &Call, changes: &[Change]) -> String {
    let count = |trend| changes.iter().filter(|change| change.trend == Some(trend)).count();
    say!(
        call.words(),
        "tests-summary",
        growing = count(Trend::Growing),
        holding = count(Trend::Holding),
        shrinking = count(Trend::Shrinking)
    )
}

fn picture(
    call: &Call,
    me: &Member,
    known: &Known,
    tests: &[&(Held<Test>, View)],
    changes: &[Change],
) -> Markup {
    let words = call.words();
    let mut turfs: Vec<(TurfId, Option<Trend>)> =
        changes.iter().map(|change| (change.turf, change.trend)).collect();
    for (_, view) in tests {
        for turf in &view.turfs {
            if !turfs.iter().any(|(known, _)| *known == turf.turf) {
                turfs.push((turf.turf, None));
            }
        }
    }
    let told: Vec<(String, String, String, bool, Vec<Bar>)> = turfs
        .iter()
        .map(|(turf, trend)| {
            let word = trend.map_or(String::new(), |trend| words.say(trend_word(trend)));
            let bars = tests.iter().map(|(test, view)| bar(call, test, view, *turf)).collect();
            let href = format!("/d/{}/turfs/{}", me.space(), Id(turf.0));
            let name = known.tree.path_name(*turf);
            (name, href, word, *trend == Some(Trend::Shrinking), bars)
        })
        .collect();
    let parts: Vec<Part<'_>> = told
        .iter()
        .map(|(name, href, word, pressing, bars)| Part {
            name,
            href: Some(href),
            word,
            pressing: *pressing,
            shares: bars
                .iter()
                .map(|bar| Share {
                    label: &bar.label,
                    permille: bar.permille,
                    mark: bar.mark,
                    told: &bar.told,
                })
                .collect(),
        })
        .collect();
    shares(&parts)
}

/// What a turf's change is called.
fn trend_word(trend: Trend) -> &'static str {
    match trend {
        Trend::Growing => "test-growing",
        Trend::Holding => "test-holding",
        Trend::Shrinking => "test-shrinking",
    }
}

fn bar(call: &Call, test: &Held<Test>, view: &View, turf: TurfId) -> Bar {
    let count = view.turfs.iter().find(|seen| seen.turf == turf).map(|seen| seen.count);
    let label = Personal::new(&kind(call.words(), test.value.plan().kind()));
    let label = match test.value {
        Test::Open(_) => say!(call.words(), "test-running", name = label.reveal()),
        _ => label.reveal().to_owned(),
    };
    Bar {
        label,
        permille: count.map(|count| count.permille()),
        mark: test.value.plan().mark().percent(),
        told: match count {
            Some(count) => counted(call, count),
            None => call.words().say("test-not-seen"),
        },
    }
}
