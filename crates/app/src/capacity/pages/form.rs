//! The form: the few figures that matter; what runs of ours tell; a file brought or taken away.

use super::{at, name};
use crate::call::Call;
use crate::capacity::actions::Seen;
use crate::capacity::delivered;
use crate::capacity::lived::{CHOICES, RUNS};
use crate::capacity::rates::Told;
use crate::capacity::typed::{
    Asked, FACED, OWN, Written, carried, faced, known, number_of, own, stage,
};
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden, in_line};
use kit::html::icon::Icon;
use kit::html::text::{Tone, fold, note, notice, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::capacity::{Fault, Scenario};

/// The form's address, and that of files.
const ADDRESS: &str = "/capacity";
const FILES: &str = "/capacity/file";

/// The form, what runs tell, and files.
pub fn all(call: &Call, seen: &Seen) -> Markup {
    let words = call.words();
    html! {
        (section(&words.say("capacity-change"), html! {
            (para(&words.say("capacity-change-what")))
            (Form::post(ADDRESS).id("figures").around(figures(call, seen)))
        }))
        (section(&words.say("capacity-files"), html! {
            (para(&words.say("capacity-files-what")))
            (buttons(html! {
                @for (side, program) in ["1", "2"].iter().zip(&seen.both) {
                    (Button::plain(&say!(words, "capacity-take", name = name(call, program)))
                        .icon(Icon::Copy).of_form("figures").sends("take", side))
                }
            }))
            (fold(&words.say("capacity-bring"), seen.wrong.iter().any(|(at, _)| at == "file"),
                bring(call, seen)))
        }))
    }
}

fn figures(call: &Call, seen: &Seen) -> Markup {
    let words = call.words();
    let wrong = |fields: &dyn Fn(&str) -> bool| seen.wrong.iter().any(|(at, _)| fields(at));
    let [first, _] = &seen.typed.from;
    html! {
        (carry(&seen.typed.from))
        (fold(&words.say("capacity-faced"), true, html! {
            (in_line(html! { @for number in &FACED {
                (field(call, seen, faced(number.name), (first, number)))
            } }))
            (in_line(html! { @for (place, one) in first.stages.iter().enumerate() {
                (stage_field(call, seen, place, one))
            } }))
        }))
        @for (side, program) in seen.typed.from.iter().enumerate() {
            @let begins = format!("{}-", side + 1);
            (fold(name(call, program), wrong(&|at| at.starts_with(&begins)), html! {
                (in_line(html! { @for number in &OWN {
                    (field(call, seen, own(side, number.name), (program, number)))
                } }))
                (note(&words.say("capacity-drives-help")))
            }))
        }
        (runs(call, seen))
        (buttons(html! {
            (Button::act(&words.say("capacity-go")))
            (Button::quiet(&words.say("capacity-again")).to(ADDRESS))
        }))
        @if !seen.offered.is_empty() { (offered(call, &seen.offered)) }
    }
}

/// One number; ids capacity-n-… and, where it is of a hundred, capacity-of-… in the catalogues.
fn field(call: &Call, seen: &Seen, field: String, (program, asked): (&Scenario, &Asked)) -> Markup {
    let words = call.words();
    let label = match asked.written {
        Written::Plain => words.say(&format!("capacity-n-{}", faced(asked.name))),
        _ => words.say(&format!("capacity-of-{}", faced(asked.name))),
    };
    let error = at(call, &seen.wrong, &field);
    let text = seen.typed.text(&field, number_of(program, asked), asked.written);
    let id = format!("f-{field}");
    Field::new(&field, &label).id(&id).value(&text).error(error.as_deref()).max(20).text()
}

fn stage_field(
    call: &Call,
    seen: &Seen,
    place: usize,
    one: &organizing::capacity::Stage,
) -> Markup {
    let words = call.words();
    let (field, called) = (stage(place), one.name.in_language(words.language().tag()));
    let label = say!(words, "capacity-stage-weeks", stage = called);
    let error = at(call, &seen.wrong, &field);
    let text = seen.typed.text(&field, one.weeks, Written::Plain);
    Field::new(&field, &label).value(&text).error(error.as_deref()).max(20).text()
}

fn runs(call: &Call, seen: &Seen) -> Markup {
    let words = call.words();
    let labels = CHOICES.map(|runs| match runs {
        RUNS => say!(words, "capacity-runs-usual", runs = runs),
        _ => say!(words, "capacity-runs-more", runs = runs, times = runs / RUNS),
    });
    let values = CHOICES.map(|runs| runs.to_string());
    let chosen = CHOICES.map(|runs| runs == seen.typed.runs);
    let choices: Vec<Choice<'_>> = values
        .iter()
        .zip(&labels)
        .zip(chosen)
        .map(|((value, label), chosen)| Choice::new(value, label).chosen(chosen))
        .collect();
    Field::new("runs", &words.say("capacity-runs")).choices_in_line(&choices)
}

/// The programs that go along with a form, where they are none of those that everyone has.
fn carry(programs: &[Scenario; 2]) -> Markup {
    let ours = delivered::both().ok();
    html! { @for (side, program) in programs.iter().enumerate() {
        @if ours.as_ref().is_none_or(|ours| ours[side] != *program)
            && let Ok(text) = program.text() {
            (hidden(&carried(side), &text))
        }
    } }
}

fn bring(call: &Call, seen: &Seen) -> Markup {
    let words = call.words();
    let error = at(call, &seen.wrong, "file");
    let line = seen.fault.as_ref().and_then(|fault| place(call, fault));
    let error = error.map(|error| match line {
        Some(line) => format!("{line} {error}"),
        None => error,
    });
    let names = [name(call, &seen.both[0]), name(call, &seen.both[1])];
    let sides = ["1", "2"].into_iter().zip(names);
    let sides: Vec<Choice<'_>> =
        sides.map(|(value, name)| Choice::new(value, name).chosen(value == "1")).collect();
    Form::post(FILES).upload().around(html! {
        (carry(&seen.typed.from))
        // What was typed goes along, wrong or not.
        @for (field, typed) in known(&seen.typed) { (hidden(field, typed)) }
        (Field::new("file", &words.say("capacity-file")).help(&words.say("capacity-file-help"))
            .error(error.as_deref()).file(".toml"))
        (Field::new("side", &words.say("capacity-side")).choices_in_line(&sides))
        (Button::plain(&words.say("capacity-bring-go")).icon(Icon::Upload))
    })
}

/// Where in a file a fault is.
fn place(call: &Call, fault: &Fault) -> Option<String> {
    fault.line.map(|line| say!(call.words(), "capacity-line", line = line.to_string()))
}

fn offered(call: &Call, offered: &[Told]) -> Markup {
    let words = call.words();
    html! {
        (fold(&words.say("capacity-rates"), false, html! {
            (para(&words.say("capacity-rates-what")))
            @for told in offered {
                (Button::plain(&say!(
                    words,
                    "capacity-rates-of",
                    drive = told.drive.as_str(),
                    engine = told.name.in_language(words.language().tag()),
                    runs = told.ran.runs
                )).sends("rates", &told.id()))
            }
        }))
    }
}

/// Which figures were taken from runs of ours, and over how many.
pub fn fed(call: &Call, seen: &Seen) -> Markup {
    let words = call.words();
    let Some(told) = &seen.fed else { return html! {} };
    let engine = told.name.in_language(words.language().tag());
    let title = say!(words, "capacity-fed", drive = told.drive.as_str(), engine = engine);
    let ran = &told.ran;
    let rose = ran.rose.map(|share| {
        say!(words, "capacity-fed-rose", count = share.count, of = share.of, runs = ran.runs)
    });
    let again = ran.again.zip(ran.between).map(|(share, between)| {
        let weeks = between.round();
        say!(words, "capacity-fed-again", count = share.count, of = share.of, weeks = weeks)
    });
    let weeks = ran.weeks.map(|weeks| {
        let weeks = (weeks * 10.0).round() / 10.0;
        say!(words, "capacity-fed-weeks", weeks = weeks, runs = ran.runs)
    });
    let workers =
        (told.workers > 0).then(|| say!(words, "capacity-fed-workers", workers = told.workers));
    let lines = [rose, again, weeks, workers];
    let left_out = lines.iter().any(Option::is_none);
    html! {
        (notice(Tone::Info, &title, html! {
            ul { @for line in lines.into_iter().flatten() { li { (line) } } }
            @if left_out { (note(&words.say("capacity-fed-left-out"))) }
        }))
    }
}
