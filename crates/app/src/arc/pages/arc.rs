//! The page of the arc: the ladder of stages, the marks of the one we are in, the decision to move.

use super::{STYLES, beside, tag};
use crate::arc::shown::{Shown, Source};
use crate::call::Call;
use crate::layout::{At, Page};
use crate::standing::Member;
use crate::words;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::Form;
use kit::html::rows::plain_lines;
use kit::html::text::{Tone, flash, fold, heading, note, para, reason, section};
use kit::html::{Markup, html};
use kit::pictures::figure;
use kit::pictures::ladder::{Rung, Sign, ladder, sign};
use kit::say;
use organizing::arc::{Mark, Measure, Path, Stage};
use organizing::{Day, Refusal};

/// The whole page.
pub fn page(call: &Call, me: &Member, shown: &Shown, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let (path, stage) = (shown.arc.path(), shown.arc.stage());
    let other = match path {
        Path::Majority => Path::PreMajority,
        Path::PreMajority => Path::Majority,
    };
    let content = html! {
        (heading(&words.say("arc-title"), Some(&under(call, shown))))
        (beside(call, me.space(), "arc"))
        (marks(call, shown, path, stage))
        @if me.leads() { (decide(call, me, shown, refusal)) }
        (section(&words.say("arc-stages"), html! {
            (picture(call, shown, path))
            (fold(&words.say(&format!("arc-other-{}", tag::path(other))), false, picture(call, shown, other)))
        }))
        (moves(call, shown))
    };
    Page::new(call, me.space(), At::More).styled(&STYLES).show(content)
}

/// What a stage is called.
pub fn name(call: &Call, stage: Stage) -> String {
    call.words().say(&format!("arc-stage-{}", tag::stage(stage)))
}

fn under(call: &Call, shown: &Shown) -> String {
    let words = call.words();
    let stage = name(call, shown.arc.stage());
    match shown.arc.since() {
        Some(day) => {
            say!(words, "arc-under-since", stage = stage, day = words::day(words, day, call.today))
        }
        None => say!(words, "arc-under", stage = stage),
    }
}

fn sign_of(shown: &Shown, mark: &Mark) -> Sign {
    match (shown.is_known(mark.measure), mark.met()) {
        (false, _) => Sign::Unknown,
        (true, true) => Sign::Made,
        (true, false) => Sign::Missing,
    }
}

/// The ladder of a path, from the ground up.
fn picture(call: &Call, shown: &Shown, path: Path) -> Markup {
    let words = call.words();
    let (on_it, stage) = (shown.arc.path() == path, shown.arc.stage());
    let here = path.stages().iter().position(|one| *one == stage).filter(|_| on_it);
    let told: Vec<(String, String, Vec<Sign>, String)> = path
        .stages()
        .iter()
        .map(|stage| {
            let signs: Vec<Sign> =
                shown.marks(path, *stage).iter().map(|mark| sign_of(shown, mark)).collect();
            let made = signs.iter().filter(|sign| **sign == Sign::Made).count();
            let unknown = signs.iter().filter(|sign| **sign == Sign::Unknown).count();
            let count = say!(words, "arc-marks", made = made, of = signs.len(), unknown = unknown);
            let what = words.say(&format!("arc-what-{}", tag::stage(*stage)));
            (name(call, *stage), what, signs, count)
        })
        .collect();
    let we_are_here = words.say("arc-here");
    let rungs: Vec<Rung<'_>> = told
        .iter()
        .enumerate()
        .map(|(place, (name, what, signs, count))| Rung {
            name,
            what,
            signs,
            count,
            here: (here == Some(place)).then_some(we_are_here.as_str()),
            behind: here.is_some_and(|here| place < here),
        })
        .collect();
    let day = words::day(words, call.today, call.today);
    let caption = say!(
        words,
        "arc-caption",
        path = words.say(&format!("arc-path-{}", tag::path(path))),
        unit = shown.facts.unit,
        day = day
    );
    figure(&caption, ladder(&rungs), note(&words.say("arc-key")))
}

/// The marks of the stage that the drive is in.
fn marks(call: &Call, shown: &Shown, path: Path, stage: Stage) -> Markup {
    let words = call.words();
    let marks = shown.marks(path, stage);
    let rows: Vec<Markup> = marks
        .iter()
        .map(|mark| {
            let told = [counted(call, shown, mark), source(call, shown, mark.measure)];
            mark_line(call, mark.measure, sign_of(shown, mark), &told)
        })
        .collect();
    section(
        &say!(words, "arc-marks-title", stage = name(call, stage)),
        html! {
            (para(&words.say(&format!("arc-what-{}", tag::stage(stage)))))
            (plain_lines(&rows))
            (note(&words.say("arc-marks-advise")))
        },
    )
}

/// What a mark measures.
pub fn measured(call: &Call, measure: Measure) -> String {
    call.words().say(&format!("arc-mark-{}", tag::measure(measure)))
}

/// A mark in a line, with what is told of it.
pub fn mark_line(call: &Call, measure: Measure, is: Sign, told: &[String]) -> Markup {
    html! {
        (sign(is))
        span.line-words {
            span { (measured(call, measure)) }
            @for told in told { small { (told) } }
        }
        span.line-end { (call.words().say(match is {
            Sign::Made => "arc-made",
            Sign::Missing => "arc-missing",
            Sign::Unknown => "arc-unknown",
        })) }
    }
}

/// How many there are, how many it takes, of how many.
fn counted(call: &Call, shown: &Shown, mark: &Mark) -> String {
    match shown.is_known(mark.measure) {
        true => count_of(call, mark, call.today),
        false => say!(call.words(), "arc-takes", need = mark.need, of = mark.of),
    }
}

/// The same of a count that is known, as of a day.
pub fn count_of(call: &Call, mark: &Mark, on: Day) -> String {
    let words = call.words();
    let (have, need, of) = (mark.have, mark.need, mark.of);
    match mark.measure {
        Measure::Actions | Measure::FightsWon | Measure::PublicTest => {
            say!(words, "arc-counted-things", have = have, need = need)
        }
        Measure::Corners => say!(words, "arc-counted-corners", have = have, need = need),
        _ => {
            let day = words::day(words, on, call.today);
            say!(words, "arc-counted", have = have, need = need, of = of, day = day)
        }
    }
}

fn source(call: &Call, shown: &Shown, measure: Measure) -> String {
    call.words().say(match shown.source(measure) {
        Source::Counts => "arc-source-counts",
        Source::Committee => "arc-source-committee",
        Source::OneOnOnes => "arc-source-talks",
        Source::Fights => "arc-source-fights",
        Source::Cards => "arc-source-cards",
        Source::EveryTurf => "arc-source-every-turf",
        Source::Tests => "arc-source-tests",
        Source::Unknown => "arc-source-unknown",
        Source::NoTeam => "arc-source-no-team",
        Source::NoSurvey => "arc-source-no-survey",
    })
}

/// The decision that moves the drive: marks that are missing warn, and forbid nothing.
fn decide(call: &Call, me: &Member, shown: &Shown, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let typed = refusal.is_some();
    let next = shown.arc.next().map_or("", tag::stage);
    let (path, stage) = match typed {
        true => (call.field("path"), call.field("stage")),
        false => (tag::path(shown.arc.path()), next),
    };
    let today = call.today.date().to_string();
    let on = if typed { call.field("on") } else { &today };
    let paths = [Path::Majority, Path::PreMajority].map(tag::path);
    let path_names = paths.map(|tag| words.say(&format!("arc-path-{tag}")));
    let path_choices: Vec<Choice<'_>> = (paths.iter().zip(&path_names))
        .map(|(tag, name)| Choice::new(tag, name).chosen(*tag == path))
        .collect();
    let names = tag::STAGES.map(|stage| name(call, stage));
    let stages: Vec<Choice<'_>> = (tag::STAGES.iter().zip(&names))
        .map(|(stage, name)| Choice::new(tag::stage(*stage), name))
        .collect();
    let missing = shown.missing();
    fold(
        &words.say("arc-decide"),
        typed,
        html! {
            @if let Some(refusal) = refusal.filter(|refusal| refusal.field.is_none()) {
                (flash(Tone::Refuse, &words.say(refusal.sentence)))
            }
            @if missing > 0 { (reason(&say!(words, "arc-decide-missing", missing = missing))) }
            (Form::post(&format!("/d/{}/arc", me.space())).around(html! {
                (Field::new("path", &words.say("arc-decide-path")).choices_in_line(&path_choices))
                (Field::new("stage", &words.say("arc-decide-stage"))
                    .error(call.error_at(refusal, "stage").as_deref()).value(stage)
                    .select(Some(&words.say("arc-decide-none")), &stages))
                (Field::new("why", &words.say("arc-decide-why")).help(&words.say("arc-decide-why-help"))
                    .error(call.error_at(refusal, "why").as_deref())
                    .value(if typed { call.field("why") } else { "" }).lines(3))
                (shown.there.choose(call))
                (Field::new("on", &words.say("arc-decide-on"))
                    .error(call.error_at(refusal, "on").as_deref()).value(on).date())
                (buttons(html! { (Button::act(&words.say("arc-decide-go"))) }))
            }))
        },
    )
}

/// Every move, newest first.
fn moves(call: &Call, shown: &Shown) -> Markup {
    let words = call.words();
    let rows: Vec<Markup> = (shown.arc.moves().iter().rev())
        .map(|one| {
            let missing = u32::from(one.missing);
            let path = words.say(&format!("arc-path-{}", tag::path(one.path)));
            let to = name(call, one.to);
            html! {
                span.line-words {
                    span { (say!(words, "arc-move", stage = to, path = path)) }
                    small { (shown.there.told(call, &shown.known, &one.decision)) " " (say!(words, "arc-move-marks", missing = missing)) }
                    small { bdi { (one.decision.why().reveal()) } }
                }
            }
        })
        .collect();
    section(
        &words.say("arc-moves"),
        html! {
            @if rows.is_empty() { (para(&words.say("arc-moves-none"))) }
            @else { (plain_lines(&rows)) }
        },
    )
}
