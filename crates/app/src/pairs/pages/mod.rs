//! The pages of pairs.

use super::actions::{Mine, One, Shown, pair_path};
use crate::call::Call;
use crate::layout::{At, Page};
use crate::people::pages::worker_path;
use crate::people::told::isolated;
use crate::standing::Member;
use kit::html::button::{Button, buttons, print};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden};
use kit::html::icon::Icon;
use kit::html::rows::{Line, lines};
use kit::html::text::{fold, heading_with, note, para, said, section};
use kit::html::thread::{Event, thread};
use kit::html::{Markup, html};
use kit::say;
use organizing::development::{Agenda, Meeting, Pair};
use organizing::{PersonId, Personal, Refusal};
use vault::Id;

/// My pairs, and the form that begins another.
pub fn list(call: &Call, me: &Member, shown: &Shown, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let more = format!("/d/{}/development", me.space());
    let told: Vec<(String, String, String, String)> =
        shown.mine.iter().map(|one| tell(call, me, one)).collect();
    let rows: Vec<Line<'_>> = told
        .iter()
        .map(|(href, title, under, end)| Line {
            href: Some(href),
            icon: Some(Icon::Talk),
            title,
            under,
            end,
            ..Line::default()
        })
        .collect();
    Page::new(call, me.space(), At::More).show(html! {
        (heading_with(Some((&more, &words.say("development-title"))), &words.say("pairs-title"),
            Some(&words.say("pairs-under")), html! {}))
        @if rows.is_empty() { (para(&words.say("pairs-none"))) } @else { (lines(&rows)) }
        (section(&words.say("pairs-begin"), begin(call, me, shown, refusals)))
        (section(&words.say("pairs-trainer"), html! {
            (para(&words.say("pairs-trainer-what")))
            (buttons(html! { (Button::plain(&words.say("pairs-trainer-go")).to(&format!("/d/{}/readings/meeting", me.space()))) }))
        }))
    })
}

/// A pair in a line: where, with whom, in which part, when next.
fn tell(call: &Call, me: &Member, one: &Mine) -> (String, String, String, String) {
    let words = call.words();
    let name = isolated(one.name.reveal());
    let part = if one.leads { "pairs-i-lead" } else { "pairs-i-coach" };
    let rhythm = i64::from(one.pair.rhythm());
    let under = say!(words, "pairs-every", part = words.say(part), days = rhythm);
    let end = match (one.pair.ended(), one.pair.next_meeting()) {
        (Some(on), _) => say!(words, "pairs-until", day = call.said_day(on)),
        (None, Some(on)) => call.said_day(on),
        (None, None) => String::new(),
    };
    (pair_path(me.space(), one.id), name.into_owned(), under, end)
}

fn begin(call: &Call, me: &Member, shown: &Shown, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let wrong = |field: &str| call.error_at(refusals, field);
    let members: Vec<Choice<'_>> =
        shown.members.iter().map(|(id, name)| Choice::new(id, name)).collect();
    let part = match call.field("part") {
        "" => "leader",
        part => part,
    };
    let parts =
        [("leader", words.say("pairs-part-leader")), ("coach", words.say("pairs-part-coach"))];
    let parts = parts.each_ref().map(|(tag, label)| Choice::new(tag, label).chosen(part == *tag));
    let rhythm = match call.field("rhythm") {
        "" => "7",
        typed => typed,
    };
    let (least, most) = (i64::from(*Pair::RHYTHM.start()), i64::from(*Pair::RHYTHM.end()));
    let help = say!(words, "pairs-rhythm-help", least = least, most = most);
    html! {
        (note(&words.say("pairs-sealed")))
        (Form::post(&format!("/d/{}/pairs", me.space())).around(html! {
            (Field::new("with", &words.say("pairs-with")).error(wrong("with").as_deref())
                .value(call.field("with")).select(Some(&words.say("pairs-with-none")), &members))
            (Field::new("part", &words.say("pairs-part")).choices(&parts))
            (Field::new("rhythm", &words.say("pairs-rhythm")).help(&help).error(wrong("rhythm").as_deref())
                .value(rhythm).required().number())
            (buttons(html! { (Button::act(&words.say("pairs-begin-go"))) }))
        }))
    }
}

/// One pair.
pub fn one(call: &Call, me: &Member, one: &One, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let back = format!("/d/{}/pairs", me.space());
    let (_, name, under, _) = tell(call, me, &one.mine);
    let pair = &one.mine.pair;
    let told: Vec<(String, String, Markup)> =
        pair.meetings().iter().rev().map(|meeting| met(call, one, meeting)).collect();
    let events: Vec<Event<'_>> = told
        .iter()
        .map(|(day, title, more)| Event {
            day,
            title,
            mark: None,
            icon: Some(Icon::Talk),
            href: None,
            more: more.clone(),
        })
        .collect();
    Page::new(call, me.space(), At::More).show(html! {
        (heading_with(Some((&back, &words.say("pairs-title"))), &name, Some(&under), print(&words.say("pairs-print"))))
        @if pair.ended().is_none() { (next_meeting(call, me, one, refusals)) }
        @if !events.is_empty() { (section(&words.say("pairs-before"), thread(&events))) }
        (note(&words.say("pairs-sealed")))
        @if pair.ended().is_none() {
            (fold(&words.say("pairs-end"), false, html! {
                (para(&words.say("pairs-end-what")))
                (Form::post(&pair_path(me.space(), one.mine.id)).around(html! {
                    (hidden("do", "end"))
                    (buttons(html! { (Button::quiet(&words.say("pairs-end-go"))) }))
                }))
            }))
        }
    })
}

fn name_of(call: &Call, one: &One, who: PersonId) -> String {
    let name = one.names.get(&who).filter(|name| !name.is_empty());
    name.map_or_else(
        || call.words().say("people-someone"),
        |name| isolated(name.reveal()).into_owned(),
    )
}

/// The agenda, as the form that the meeting is written down in.
fn next_meeting(call: &Call, me: &Member, one: &One, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let wrong = |field: &str| call.error_at(refusals, field);
    let general = refusals.iter().find(|refusal| refusal.field.is_none());
    let when = one.mine.pair.next_meeting().map(|on| call.said_day(on)).unwrap_or_default();
    let overdue = one.mine.pair.overdue(call.today);
    let title = match overdue {
        0 => say!(words, "pairs-next", day = when),
        days => say!(words, "pairs-overdue", day = when, days = days),
    };
    let day = match call.field("on") {
        "" => call.today.date().to_string(),
        typed => typed.to_owned(),
    };
    let max = Pair::NOTE_CHARS_MAX as u32;
    let before = |last: &Option<Personal>| {
        let last = last.as_ref().filter(|note| !note.is_empty());
        html! { @if let Some(last) = last { (said(last.reveal(), &words.say("pairs-last-time"))) } }
    };
    let part = |label: &str, name: &str, last: &Option<Personal>, beside: Markup| {
        html! {
            (beside) (before(last))
            (Field::new(name, label).value(call.field(name)).error(wrong(name).as_deref()).max(max).lines(2))
        }
    };
    section(
        &title,
        html! {
            @if let Some(refusal) = general { (kit::html::text::flash(kit::html::text::Tone::Refuse, &words.say(refusal.sentence))) }
            (Form::post(&pair_path(me.space(), one.mine.id)).around(html! {
                @for item in &one.agenda {
                    @match item {
                        Agenda::Person(who, last) => {
                            @let id = Id(who.0).to_string();
                            @let name = name_of(call, one, *who);
                            (part(&say!(words, "pairs-about", name = name.as_str()), &format!("about-{id}"), last, html! {}))
                        },
                        Agenda::Problems(last) => (part(&words.say("pairs-problems"), "problems", last, html! {})),
                        Agenda::NextSteps(last) => (part(&words.say("pairs-next-steps"), "next-steps", last, html! {})),
                        Agenda::Reading(reading) => (part(&say!(words, "pairs-reading", reading = reading.as_str()), "reading", &None, html! {})),
                    }
                }
                @if !one.agenda.iter().any(|item| matches!(item, Agenda::Person(..))) {
                    (note(&words.say("pairs-nobody-yet")))
                }
                (Field::new("on", &words.say("pairs-on")).value(&day).error(wrong("on").as_deref()).required().date())
                (Field::new("next", &words.say("pairs-next-on")).help(&words.say("pairs-next-help")).value(call.field("next"))
                    .error(wrong("next").as_deref()).date())
                (buttons(html! { (Button::act(&words.say("pairs-met-go"))) }))
            }))
        },
    )
}

/// A meeting that was held: its day, who wrote it down, what.
fn met(call: &Call, one: &One, meeting: &Meeting) -> (String, String, Markup) {
    let words = call.words();
    let parts = [
        ("pairs-problems", &meeting.problems),
        ("pairs-next-steps", &meeting.next_steps),
        ("pairs-reading-said", &meeting.reading),
    ];
    let more = html! {
        @for (who, note) in &meeting.about { (said(note.reveal(), &name_of(call, one, *who))) }
        @for (label, text) in parts { @if !text.is_empty() { (said(text.reveal(), &words.say(label))) } }
    };
    let title = match meeting.by == one.me {
        true => words.say("pairs-written-me"),
        false => words.say("pairs-written-other"),
    };
    (call.said_day(meeting.on), title, more)
}

/// Where someone's record is.
pub fn record_path(space: Id, who: PersonId) -> String {
    format!("{}/record", worker_path(space, Id(who.0)))
}
