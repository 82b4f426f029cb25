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
use kit::pictures::rungs::{Climber, Step, rungs as ladder};
use kit::pictures::wide_figure;
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
    Page::new(call, me.space(), At::More).styled(&["arc.css", "cycle.css"]).show(html! {
        (heading_with(Some((&back, name)), &title, Some(&under), html! {}))
        (section(&words.say("engines-ran-ladder"), picture(call, me, drawn, last)))
        (section(&words.say("engines-ran-who-title"), who(call, me, drawn)))
        (section(&words.say("engines-ran-produced"), produced(call, runs)))
        (section(&words.say("engines-ran-in-words"), in_words(call, drawn)))
        (section(&words.say("engines-ran-runs"), from_run_to_run(call, drawn)))
    })
}

/// The ladder with those who stand on each rung after the last run.
fn picture(call: &Call, me: &Participant, drawn: &Drawn, last: &Climbed) -> Markup {
    let words = call.words();
    let flow =
        |id: &str, count: u32| (count > 0).then(|| words.say_with(id, &[("count", count.into())]));
    let rungs: Vec<Told> = (drawn.last.rungs())
        .map(|rung| {
            let on = last.flows.get(usize::from(rung.0)).copied().unwrap_or_default();
            let (known, _) = drawn.people.sorted(standing(drawn, rung));
            let links = known.iter().filter_map(|who| drawn.people.link(me.space(), *who));
            Told {
                name: role_name(call, &drawn.last, rung),
                told: say!(words, "engines-ran-stand", count = on.now),
                now: on.now,
                people: links.map(|(href, name)| (href, name.to_owned())).collect(),
                rose: flow("engines-ran-rose-told", on.rose),
                new: flow("engines-ran-new-told", on.new),
                dropped: flow("engines-ran-dropped-told", on.dropped),
            }
        })
        .collect();
    let climbers: Vec<Vec<Climber<'_>>> = (rungs.iter())
        .map(|rung| rung.people.iter().map(|(href, name)| Climber { name, href }).collect())
        .collect();
    let steps: Vec<Step<'_>> = (rungs.iter().zip(&climbers))
        .map(|(rung, people)| Step {
            name: &rung.name,
            told: &rung.told,
            now: rung.now,
            people,
            href: None,
            rose: rung.rose.as_deref(),
            new: rung.new.as_deref(),
            dropped: rung.dropped.as_deref(),
        })
        .collect();
    let now: u32 = last.flows.iter().map(|flow| flow.now).sum();
    let (from, to) = (call.said_day(last.days.0), call.said_day(last.days.1));
    let caption = say!(words, "engines-ran-caption", people = now, from = from, to = to);
    html! {
        (wide_figure(&caption, ladder(&words.say("engines-ran-ladder"), &steps), html! {}))
        @if last.days.1 >= call.today { (note(&words.say("engines-ran-under-way"))) }
    }
}

/// A rung in words.
struct Told {
    name: String,
    told: String,
    now: u32,
    people: Vec<(String, String)>,
    rose: Option<String>,
    new: Option<String>,
    dropped: Option<String>,
}

/// Those who stand on a rung after the last run.
fn standing(drawn: &Drawn, rung: Rung) -> Vec<PersonId> {
    let last = drawn.ladder.runs.len().saturating_sub(1);
    let stands = drawn.ladder.people.iter().filter(|(_, at)| **at == (rung, last));
    stands.map(|(who, _)| *who).collect()
}

/// Who stands on which rung after the last run, by name where the reader may read it.
fn who(call: &Call, me: &Participant, drawn: &Drawn) -> Markup {
    let words = call.words();
    html! {
        @for rung in drawn.last.rungs().rev() {
            @let (known, unknown) = drawn.people.sorted(standing(drawn, rung));
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
