//! The public files: where to get them, what came of each row, and taking one away again.

use crate::call::Call;
use crate::elections::records::LeftOut;
use crate::imports::pages::unreadable;
use crate::layout::{At, Page};
use crate::space::kept::Held;
use crate::standing::Member;
use crate::targets::bringing::NotKept;
use crate::targets::reading::Wrong;
use crate::targets::records::{Brought, Sort};
use kit::html::button::{Button, post};
use kit::html::field::Field;
use kit::html::form::Form;
use kit::html::icon::Icon;
use kit::html::text::{fold, heading_with, note, para, section};
use kit::html::{Markup, html};
use kit::say;

/// Lines named beside a reason; the others are counted.
const LINES_NAMED: usize = 6;

/// The page; with what was wrong with a file that was just brought.
pub fn page(call: &Call, me: &Member, files: &[Held<Brought>], wrong: Option<&NotKept>) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/targets", me.space());
    let content = html! {
        (heading_with(Some((&base, &words.say("targets-title"))), &words.say("targets-files"),
            Some(&words.say("targets-files-under")), html! {}))
        @for file in files.iter().rev() { (one(call, me, file)) }
        @if me.leads() { (section(&words.say("targets-bring"), form(call, &base, wrong))) }
        @else { (note(&words.say("elections-lead-brings"))) }
        (section(&words.say("targets-where"), html! {
            // Ids targets-where-elections, targets-where-strikes, targets-where-notices,
            // targets-where-sectors.
            ul.dots { @for sort in Sort::ALL {
                li { (words.say(&format!("targets-where-{}", sort.id()))) }
            } }
            (note(&words.say("targets-where-safe")))
        }))
    };
    Page::new(call, me.space(), At::Today).show(content)
}

fn one(call: &Call, me: &Member, held: &Held<Brought>) -> Markup {
    let (words, file) = (call.words(), &held.value);
    let number = |count: u32| call.number(count as usize);
    let left_out: u32 = file.left_out.iter().map(|left| left.count).sum();
    // Ids target-file-came-elections, target-file-came-strikes, target-file-came-notices,
    // target-file-came-sectors.
    let came = words.say_with(
        &format!("target-file-came-{}", file.sort.id()),
        &[("rows", number(file.rows).into()), ("taken", number(file.taken).into())],
    );
    let brought = match file.days {
        Some((from, to)) => say!(
            words,
            "target-file-on",
            on = call.said_day(file.on),
            from = call.said_day(from),
            to = call.said_day(to)
        ),
        None => say!(words, "elections-file-on-undated", on = call.said_day(file.on)),
    };
    let gone = format!("/d/{}/targets/files/{}/remove", me.space(), held.id);
    section(
        file.name.reveal(),
        html! {
            (para(&came))
            (note(&brought))
            @if left_out > 0 {
                (fold(&say!(words, "elections-left-out", count = left_out), false, html! {
                    ul.plain { @for left in &file.left_out { li { (why(call, left)) } } }
                }))
            }
            @if me.leads() {
                (fold(&words.say("elections-remove"), false, html! {
                    (para(&words.say("target-file-remove-what")))
                    (post(&gone, Button::grave(&words.say("elections-remove-go"))))
                }))
            }
        },
    )
}

/// "3 rows, lines 12, 40, 77: a date in the row is no date."
fn why(call: &Call, left: &LeftOut) -> String {
    let words = call.words();
    let lines: Vec<String> =
        left.lines.iter().take(LINES_NAMED).map(|line| line.to_string()).collect();
    let more = if left.count as usize > LINES_NAMED { "…" } else { "" };
    let lines = format!("{}{more}", lines.join(", "));
    let why = words.say(&left.why);
    say!(words, "elections-left-out-lines", count = left.count, lines = lines, why = why)
}

fn form(call: &Call, base: &str, wrong: Option<&NotKept>) -> Markup {
    let words = call.words();
    let wrong = wrong.map(|wrong| sentence(call, wrong));
    Form::post(&format!("{base}/files")).upload().around(html! {
        (Field::new("file", &words.say("targets-file")).help(&words.say("targets-file-help"))
            .error(wrong.as_deref()).file(".csv,.xlsx"))
        (Button::act(&words.say("elections-bring-go")).icon(Icon::Upload).wide())
    })
}

/// What was wrong with a file, and what to do.
fn sentence(call: &Call, wrong: &NotKept) -> String {
    let words = call.words();
    match wrong {
        NotKept::NoFile => words.say("elections-no-file"),
        NotKept::Refused(refusal) => words.say(refusal.sentence),
        NotKept::Unread(Wrong::Table(error)) => unreadable(call, error),
        NotKept::Unread(Wrong::Other) => words.say("target-file-other"),
        NotKept::Unread(Wrong::Nothing) => words.say("target-file-nothing"),
        NotKept::Unread(Wrong::Missing(columns)) => {
            let named: Vec<String> = columns.iter().map(|column| format!("“{column}”")).collect();
            let columns = named.join(", ");
            words.say_with("target-file-columns-missing", &[("columns", columns.into())])
        }
    }
}
