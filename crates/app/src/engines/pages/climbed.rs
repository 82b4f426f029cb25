//! What came of an engine: the ladder with people on it, what it produced against what it took, from
//! run to run.

use super::{engine_path, role_name, said};
use crate::call::Call;
use crate::engines::climbing::Drawn;
use crate::layout::{At, Page};
use crate::people::told::isolated;
use crate::standing::Participant;
use kit::html::filter::{chip_link, chips};
use kit::html::rows::table;
use kit::html::text::{empty, figures, fold, heading_with, note, section};
use kit::html::{Markup, html};
use kit::pictures::figure;
use kit::pictures::ladder::{Rung as Picture, ladder};
use kit::say;
use organizing::engines::{Climbed, Flow, Made, Rung};
use organizing::{PersonId, Share};

/// The most people of a rung who are named.
const NAMED_MAX: usize = 100;
/// Minutes in an hour.
const HOUR: u64 = 60;

/// The page.
pub fn page(call: &Call, me: &Participant, drawn: &Drawn) -> Markup {
    let words = call.words();
    let back = engine_path(me.space(), drawn.engine.id);
    let name = said(call, &drawn.engine.template.name);
    let title = say!(words, "engines-ran-title", engine = name);
    let runs = &drawn.ladder.runs;
    let Some(last) = runs.last() else {
        return Page::new(call, me.space(), At::More).show(html! {
            (heading_with(Some((&back, name)), &title, None, html! {}))
            (empty(&words.say("engines-ran-none"), html! {}))
        });
    };
    let under = days_of(call, drawn);
    Page::new(call, me.space(), At::More).styled(&["arc.css"]).show(html! {
        (heading_with(Some((&back, name)), &title, Some(&under), html! {}))
        (section(&words.say("engines-ran-ladder"), picture(call, drawn, last)))
        (section(&words.say("engines-ran-who-title"), who(call, me, drawn)))
        (section(&words.say("engines-ran-produced"), produced(call, runs)))
        (section(&words.say("engines-ran-in-words"), in_words(call, drawn)))
        (section(&words.say("engines-ran-runs"), from_run_to_run(call, drawn)))
    })
}

/// The ladder with how many stand on each rung after the last run.
fn picture(call: &Call, drawn: &Drawn, last: &Climbed) -> Markup {
    let words = call.words();
    let told: Vec<(String, String, String)> = (drawn.last.rungs())
        .map(|rung| {
            let flow = last.flows.get(usize::from(rung.0)).copied().unwrap_or_default();
            let name = role_name(call, &drawn.last, rung);
            let moved = say!(words, "engines-ran-moved", rose = flow.rose, dropped = flow.dropped);
            (name, moved, call.number(flow.now as usize))
        })
        .collect();
    let rungs: Vec<Picture<'_>> = (told.iter())
        .map(|(name, what, count)| Picture {
            name,
            what,
            signs: &[],
            count,
            here: None,
            behind: false,
        })
        .collect();
    let now: u32 = last.flows.iter().map(|flow| flow.now).sum();
    let (from, to) = (call.said_day(last.days.0), call.said_day(last.days.1));
    let caption = say!(words, "engines-ran-caption", people = now, from = from, to = to);
    html! {
        (figure(&caption, ladder(&rungs), html! {}))
        @if last.days.1 >= call.today { (note(&words.say("engines-ran-under-way"))) }
    }
}

/// Who stands on which rung after the last run, by name where the reader may read it.
fn who(call: &Call, me: &Participant, drawn: &Drawn) -> Markup {
    let words = call.words();
    let last = drawn.ladder.runs.len().saturating_sub(1);
    let on = |rung: Rung| -> Vec<PersonId> {
        let stands = drawn.ladder.people.iter().filter(|(_, at)| **at == (rung, last));
        stands.map(|(who, _)| *who).collect()
    };
    html! {
        @for rung in drawn.last.rungs().rev() {
            @let (known, unknown) = drawn.people.sorted(on(rung));
            @let all = known.len() + unknown;
            @if all > 0 {
                @let name = role_name(call, &drawn.last, rung);
                (fold(&say!(words, "engines-ran-who", role = name, count = all), false, html! {
                    (chips(html! { @for who in known.iter().take(NAMED_MAX) {
                        @if let Some((href, name)) = drawn.people.link(me.space(), *who) {
                            (chip_link(&href, &isolated(name), false))
                        }
                    } }))
                    @let left = known.len().saturating_sub(NAMED_MAX);
                    @if left > 0 { (note(&say!(words, "engines-and-unknown", count = left))) }
                    @if unknown > 0 { (note(&say!(words, "engines-unknown", count = unknown))) }
                }))
            }
        }
    }
}

/// All runs together.
fn produced(call: &Call, runs: &[Climbed]) -> Markup {
    let words = call.words();
    let mut all = Made::default();
    for run in runs {
        all.new += run.made.new;
        all.rose += run.made.rose;
        all.leaders += run.made.leaders;
        all.minutes += run.made.minutes;
    }
    let number = |number: u32| call.number(number as usize);
    let hundred =
        |number: u32| all.in_hundred_hours(u64::from(number)).map(|tenths| tenth(call, tenths));
    html! {
        (figures(&[
            (&number(all.new), &words.say("engines-ran-new")),
            (&number(all.rose), &words.say("engines-ran-rose")),
            (&number(all.leaders), &words.say("engines-ran-leaders")),
            (&hours(call, all.minutes), &words.say("engines-ran-hours")),
        ]))
        @if let Some((new, rose)) = hundred(all.new).zip(hundred(all.rose)) {
            (note(&say!(words, "engines-ran-hundred", new = new, rose = rose)))
        }
    }
}

fn hours(call: &Call, minutes: u64) -> String {
    call.number(usize::try_from(minutes / HOUR).unwrap_or(usize::MAX))
}

/// A number given in tenths.
fn tenth(call: &Call, tenths: u64) -> String {
    say!(call.words(), "engines-tenths", whole = tenths / 10, tenth = tenths % 10)
}

fn share(call: &Call, share: Share) -> String {
    let words = call.words();
    match share.percent() {
        None => "–".to_owned(),
        Some(percent) => say!(
            words,
            "engines-share-percent",
            count = share.count,
            of = share.of,
            percent = u32::from(percent)
        ),
    }
}

/// How many runs, from when to when.
fn days_of(call: &Call, drawn: &Drawn) -> String {
    let runs = &drawn.ladder.runs;
    let (first, last) = (runs.first(), runs.last());
    let days = first.zip(last).map(|(first, last)| (first.days.0, last.days.1));
    let (from, to) =
        days.map_or_else(Default::default, |(from, to)| (call.said_day(from), call.said_day(to)));
    say!(call.words(), "engines-ran-days", count = runs.len(), from = from, to = to)
}

/// The ladder in numbers.
fn in_words(call: &Call, drawn: &Drawn) -> Markup {
    let words = call.words();
    let heads = ["role", "now", "new", "rose", "dropped"];
    // Ids engines-head-role, -now, -new, -rose, -dropped.
    let heads = heads.map(|head| words.say(&format!("engines-head-{head}")));
    let lines = drawn.last.rungs().rev().map(|rung| {
        let (whole, (rose, dropped)): (Flow, _) =
            (drawn.ladder.whole(rung), drawn.ladder.rates(rung));
        vec![
            html! { (role_name(call, &drawn.last, rung)) },
            html! { (whole.now) },
            html! { (whole.new) },
            html! { (share(call, rose)) },
            html! { (share(call, dropped)) },
        ]
    });
    html! {
        (table(&days_of(call, drawn), &heads.each_ref().map(String::as_str), &lines.collect::<Vec<_>>()))
        (note(&words.say("engines-ran-rates-note")))
    }
}

/// What each run produced and took, the latest first.
fn from_run_to_run(call: &Call, drawn: &Drawn) -> Markup {
    let words = call.words();
    let heads = ["run", "new-people", "rose-people", "leaders", "hours", "came"];
    // Ids engines-head-run, -new-people, -rose-people, -leaders, -hours, -came.
    let mut heads: Vec<String> =
        heads.iter().map(|head| words.say(&format!("engines-head-{head}"))).collect();
    let counts = &drawn.last.counts;
    heads.extend(counts.iter().map(|count| said(call, &count.name).to_owned()));
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let lines = drawn.ladder.runs.iter().rev().map(|run| {
        let (from, to) = (call.said_day(run.days.0), call.said_day(run.days.1));
        let made = &run.made;
        let mut line = vec![
            html! { (say!(words, "engines-days", from = from, to = to)) },
            html! { (made.new) },
            html! { (made.rose) },
            html! { (made.leaders) },
            html! { (hours(call, made.minutes)) },
            html! { (share(call, made.came)) },
        ];
        line.extend(counts.iter().map(|count| {
            let counted = usize::try_from(made.counted(&count.id)).unwrap_or(usize::MAX);
            html! { (call.number(counted)) }
        }));
        line
    });
    table(&days_of(call, drawn), &heads, &lines.collect::<Vec<_>>())
}
