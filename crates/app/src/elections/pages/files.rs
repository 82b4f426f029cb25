//! The files of results: how to get one, what came of each, the way to take it away again.

use crate::call::Call;
use crate::elections::actions::{Seen, Wrong};
use crate::elections::reading::Unread;
use crate::elections::records::{File, LeftOut};
use crate::imports::pages::unreadable;
use crate::space::kept::Held;
use crate::standing::Member;
use kit::html::button::{Button, post};
use kit::html::field::Field;
use kit::html::form::Form;
use kit::html::icon::Icon;
use kit::html::text::{empty, fold, note, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::elections::NotResults;

/// Where the board gives its file out: a break is welcome between the parts.
const ADDRESS: [&str; 4] = ["nlrb.gov", "reports", "graphs-data", "recent-election-results"];
/// Lines named beside a reason; the others are counted.
const LINES_NAMED: usize = 6;

/// No file yet: what it would be good for, and how to get one.
pub fn none(call: &Call, me: &Member, wrong: Option<&Wrong>) -> Markup {
    let words = call.words();
    html! {
        (empty(&words.say("elections-empty"), html! {}))
        (section(&words.say("elections-how"), how(call)))
        @if me.leads() { (section(&words.say("elections-bring"), form(call, me, wrong))) }
        @else { (note(&words.say("elections-lead-brings"))) }
    }
}

/// The steps to the board's file. Words, not a link: no page of ours leads there from here.
fn how(call: &Call) -> Markup {
    let words = call.words();
    let steps = ["elections-how-open", "elections-how-download", "elections-how-bring"];
    html! {
        ol { @for (n, step) in (1..).zip(steps) { li { (n) ". " (words.say(step)) } } }
        (fold(&words.say("elections-how-address"), false, html! {
            p { @for (n, part) in ADDRESS.iter().enumerate() { @if n > 0 { "/" wbr; } (part) } }
        }))
        (note(&words.say("elections-how-where")))
    }
}

/// The files that are kept, and the form for another.
pub fn kept(call: &Call, me: &Member, seen: &Seen, wrong: Option<&Wrong>) -> Markup {
    let words = call.words();
    section(
        &words.say("elections-files"),
        html! {
            @for file in seen.files.iter().rev() { (one(call, me, file)) }
            @if me.leads() {
                (fold(&words.say("elections-another"), wrong.is_some(), html! {
                    (para(&words.say("elections-newer")))
                    (form(call, me, wrong))
                }))
            }
            (fold(&words.say("elections-how"), false, how(call)))
        },
    )
}

/// One file: what came of its rows, what was left out, and taking it away.
fn one(call: &Call, me: &Member, held: &Held<File>) -> Markup {
    let words = call.words();
    let file = &held.value;
    let number = |count: u32| call.number(count as usize);
    let left_out: u32 = file.left_out.iter().map(|left| left.count).sum();
    let came = say!(
        words,
        "elections-file-came",
        rows = number(file.rows),
        elections = number(file.elections),
        others = file.others
    );
    let brought = match file.counted {
        Some((from, to)) => say!(
            words,
            "elections-file-on",
            on = call.said_day(file.on),
            from = call.said_day(from),
            to = call.said_day(to)
        ),
        None => say!(words, "elections-file-on-undated", on = call.said_day(file.on)),
    };
    let gone = format!("/d/{}/elections/{}/remove", me.space(), held.id);
    html! {
        h3 { bdi { (file.name.reveal()) } }
        (para(&came))
        (note(&brought))
        @if left_out > 0 {
            (fold(&say!(words, "elections-left-out", count = left_out), false, html! {
                ul.plain { @for left in &file.left_out { li { (why(call, left)) } } }
            }))
        }
        @if me.leads() {
            (fold(&words.say("elections-remove"), false, html! {
                (para(&words.say("elections-remove-what")))
                (post(&gone, Button::grave(&words.say("elections-remove-go"))))
            }))
        }
    }
}

/// "3 rows, lines 12, 40, 77: they do not say how many could vote."
fn why(call: &Call, left: &LeftOut) -> String {
    let words = call.words();
    let lines: Vec<String> =
        left.lines.iter().take(LINES_NAMED).map(|line| line.to_string()).collect();
    let mut lines = lines.join(", ");
    if left.count as usize > LINES_NAMED {
        lines.push('…');
    }
    let why = words.say(&left.why);
    match &left.sheet {
        Some(sheet) => say!(
            words,
            "elections-left-out-sheet",
            count = left.count,
            sheet = sheet.reveal(),
            lines = lines,
            why = why
        ),
        None => {
            say!(words, "elections-left-out-lines", count = left.count, lines = lines, why = why)
        }
    }
}

fn form(call: &Call, me: &Member, wrong: Option<&Wrong>) -> Markup {
    let words = call.words();
    let wrong = wrong.map(|wrong| sentence(call, wrong));
    let action = format!("/d/{}/elections", me.space());
    Form::post(&action).upload().around(html! {
        (Field::new("file", &words.say("elections-file")).help(&words.say("elections-file-help"))
            .error(wrong.as_deref()).file(".csv,.xlsx"))
        (Button::act(&words.say("elections-bring-go")).icon(Icon::Upload).wide())
    })
}

/// What was wrong with a file, and what to do.
fn sentence(call: &Call, wrong: &Wrong) -> String {
    let words = call.words();
    match wrong {
        Wrong::NoFile => words.say("elections-no-file"),
        Wrong::Refused(refusal) => words.say(refusal.sentence),
        Wrong::Unread(Unread::Nothing) => words.say("elections-nothing"),
        Wrong::Unread(Unread::Table(error)) => unreadable(call, error),
        Wrong::Unread(Unread::Not(why @ NotResults::OtherFile)) => words.say(why.sentence()),
        Wrong::Unread(Unread::Not(why @ NotResults::Missing(columns))) => {
            let named: Vec<String> =
                columns.iter().map(|column| format!("“{}”", column.heading())).collect();
            words.say_with(why.sentence(), &[("columns", named.join(", ").into())])
        }
    }
}
