//! The page of what is one's own.

use super::actions::{Mine, Written};
use super::readings;
use super::records::Taken;
use crate::call::Call;
use crate::development::told;
use crate::layout::{flash_of, quiet};
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden};
use kit::html::icon::Icon;
use kit::html::rows::{Line, lines};
use kit::html::text::{Tone, back, facts, flash, fold, heading, note, para, section};
use kit::html::thread::{Event, thread};
use kit::html::{Markup, html};
use kit::say;
use organizing::Refusal;
use organizing::cycle::{Link, Sizes};
use organizing::development::{Carried, Level, Record};
use vault::Id;

/// The most asks that are shown of a drive.
const ASKS_SHOWN: usize = 30;
/// The parts of a record that can be carried. Ids own-part-asks, -words, -seen, -roles, -trainings,
/// -readings, -skills, -people, -own.
const PARTS: [&str; 9] =
    ["asks", "words", "seen", "roles", "trainings", "readings", "skills", "people", "own"];

/// The page.
pub fn mine(call: &Call, mine: &Mine, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let general = refusals.iter().find(|refusal| refusal.field.is_none());
    quiet(
        call,
        html! {
            (flash_of(call))
            (back("/drives", &words.say("drives-title")))
            (heading(&words.say("own-title"), Some(&words.say("own-under"))))
            @if let Some(refusal) = general { (flash(Tone::Refuse, &words.say(refusal.sentence))) }
            @for one in &mine.written { (written(call, one, mine, refusals)) }
            @if mine.written.is_empty() { (para(&words.say("own-no-drive"))) }
            (section(&words.say("own-notes"), notes(call, mine, refusals)))
            (section(&words.say("own-readings"), readings::part(call, mine, refusals)))
            (section(&words.say("own-carried"), carried(call, mine)))
            (section(&words.say("own-feed"), calendar(call, mine)))
        },
    )
}

/// What one drive has written about me, and what I do with it.
fn written(call: &Call, one: &Written, mine: &Mine, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    section(
        &one.name,
        html! {
            @match &one.letter {
                None if one.known => (para(&words.say("own-nothing"))),
                None => (para(&words.say("own-unknown"))),
                Some(letter) => {
                    (record(call, &letter.record, &letter.sizes))
                    (fold(&words.say("own-take"), call.field("drive") == one.space.to_string(),
                        take(call, one.space, refusals)))
                },
            }
            (show_here(call, one, mine))
        },
    )
}

/// A record as its person reads it, newest first.
fn record(call: &Call, record: &Record, sizes: &Sizes) -> Markup {
    let words = call.words();
    let told: Vec<(String, String, Markup)> = record
        .chain
        .links()
        .iter()
        .rev()
        .take(ASKS_SHOWN)
        .map(|link| ask(call, link, sizes))
        .collect();
    let events: Vec<Event<'_>> = told
        .iter()
        .map(|(day, title, more)| Event {
            day,
            title,
            mark: None,
            icon: Some(Icon::Today),
            href: None,
            more: more.clone(),
        })
        .collect();
    let listed = |items: Vec<String>| html! { (items.join(", ")) };
    let skills = record.skills.at_least(Level::Learn);
    let skills = skills.into_iter().filter_map(|key| {
        // Ids level-learn, level-do, level-teach.
        let level = told::level_word(record.skills.level(&key)?);
        let level = words.say(&format!("level-{level}"));
        Some(format!("{} ({level})", told::skill_name(call, &key)))
    });
    let skills: Vec<String> = skills.collect();
    let trainings: Vec<String> = record
        .trainings()
        .iter()
        .map(|one| format!("{} ({})", told::skill_name(call, &one.training), call.said_day(one.on)))
        .collect();
    let people = say!(
        words,
        "own-people",
        brought = record.brought().len(),
        developed = record.developed().len()
    );
    html! {
        @if events.is_empty() { (para(&words.say("own-no-asks"))) } @else { (thread(&events)) }
        (facts(&[(&words.say("own-part-people"), html! { (people) })]))
        @if !skills.is_empty() { (facts(&[(&words.say("own-part-skills"), listed(skills))])) }
        @if !trainings.is_empty() { (facts(&[(&words.say("own-part-trainings"), listed(trainings))])) }
    }
}

/// One ask: its day, what, and what came of it.
fn ask(call: &Call, link: &Link, sizes: &Sizes) -> (String, String, Markup) {
    let (words, asked) = (call.words(), link.ask().asked());
    let size =
        sizes.get(asked.size).map(|size| told::size_name(words, &size.name)).unwrap_or_default();
    let came = match link.ask().ended() {
        Some(ended) => format!("{} ({})", told::came(words, ended), call.said_day(ended.on)),
        None => say!(words, "own-ask-open", day = call.said_day(asked.due)),
    };
    let seen = link.debrief().map(|debrief| debrief.seen.as_slice()).unwrap_or_default();
    let seen: Vec<String> = seen.iter().map(|one| told::sign(words, one.sign)).collect();
    let learned = link.debrief().map(|debrief| debrief.learned.reveal()).unwrap_or("");
    let more = html! {
        (para(&format!("{size} · {came}")))
        @if !seen.is_empty() { (note(&seen.join(" · "))) }
        @if !learned.is_empty() { (para(&say!(words, "own-learned", what = learned))) }
    };
    (call.said_day(asked.on), asked.what.reveal().to_owned(), more)
}

/// The form that takes a part out of a drive.
fn take(call: &Call, drive: Id, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let sent = call.field("drive") == drive.to_string();
    let wrong = call.error_at(refusals, "part").filter(|_| sent);
    let ticked: Vec<&str> = call.ask.form.all("part").collect();
    let parts = PARTS.map(|part| (part, words.say(&format!("own-part-{part}"))));
    let choices = parts
        .each_ref()
        .map(|(part, label)| Choice::new(part, label).chosen(!sent || ticked.contains(part)));
    html! {
        (note(&words.say("own-take-what")))
        (Form::post("/me/carry").around(html! {
            (hidden("drive", &drive.to_string()))
            (Field::new("part", &words.say("own-take-which")).id(&format!("f-part-{drive}"))
                .error(wrong.as_deref()).checks(&choices))
            (buttons(html! { (Button::plain(&words.say("own-take-go"))) }))
        }))
    }
}

/// The form that shows in a drive what I carry.
fn show_here(call: &Call, one: &Written, mine: &Mine) -> Markup {
    let words = call.words();
    let told: Vec<(String, String, bool)> = mine
        .own
        .iter()
        .flat_map(|own| own.carried())
        .enumerate()
        .filter(|(_, taken)| taken.from.reveal() != one.name)
        .map(|(number, taken)| {
            let shown = one.shown.iter().any(|other| other.from == taken.from);
            (number.to_string(), tell(call, taken), shown)
        })
        .collect();
    let choices: Vec<Choice<'_>> = told
        .iter()
        .map(|(number, label, shown)| Choice::new(number, label).chosen(*shown))
        .collect();
    html! {
        @if !choices.is_empty() {
            (Form::post(&format!("/d/{}/carried", one.space)).around(html! {
                (Field::new("taken", &words.say("own-show-here")).id(&format!("f-taken-{}", one.space))
                    .help(&words.say("own-show-help")).checks(&choices))
                (buttons(html! { (Button::quiet(&words.say("own-show-go"))) }))
            }))
        }
    }
}

/// What was taken out of a space, in a line.
pub fn tell(call: &Call, taken: &Taken) -> String {
    let Carried { asks, seen, roles, trainings, readings, skills, people, own } = &taken.what;
    let words = call.words();
    let parts = [
        ("asks", asks.len()),
        ("seen", seen.len()),
        ("roles", roles.len()),
        ("trainings", trainings.len()),
        ("readings", readings.len()),
        ("skills", skills.len()),
        ("people", people.map_or(0, |[brought, developed]| (brought + developed) as usize)),
        ("own", own.len()),
    ];
    let told: Vec<String> = parts
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(part, count)| {
            format!("{} {}", words.say(&format!("own-part-{part}")), call.number(*count))
        })
        .collect();
    let (from, on) = (taken.from.reveal(), call.said_day(taken.on));
    say!(words, "own-taken-line", from = from, day = on, what = told.join(", "))
}

fn notes(call: &Call, mine: &Mine, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let told: Vec<(String, String)> = mine
        .own
        .iter()
        .flat_map(|own| own.notes())
        .rev()
        .map(|note| (call.said_day(note.on), note.text.reveal().to_owned()))
        .collect();
    let events: Vec<Event<'_>> = told
        .iter()
        .map(|(day, title)| Event {
            day,
            title,
            mark: None,
            icon: Some(Icon::Edit),
            href: None,
            more: html! {},
        })
        .collect();
    html! {
        (Form::post("/me").around(html! {
            (Field::new("text", &words.say("own-write")).help(&words.say("own-write-help"))
                .error(call.error_at(refusals, "text").as_deref()).value(call.field("text"))
                .max(Record::TEXT_CHARS_MAX as u32).lines(2))
            (buttons(html! { (Button::plain(&words.say("own-write-go"))) }))
        }))
        @if !events.is_empty() { (thread(&events)) }
    }
}

fn carried(call: &Call, mine: &Mine) -> Markup {
    let words = call.words();
    let told: Vec<String> =
        mine.own.iter().flat_map(|own| own.carried()).map(|taken| tell(call, taken)).collect();
    let rows: Vec<Line<'_>> = told
        .iter()
        .map(|title| Line { title, icon: Some(Icon::Copy), ..Line::default() })
        .collect();
    html! {
        (note(&words.say("own-carried-what")))
        @if rows.is_empty() { (para(&words.say("own-carried-none"))) } @else { (lines(&rows)) }
    }
}

fn calendar(call: &Call, mine: &Mine) -> Markup {
    let words = call.words();
    html! {
        (note(&words.say("own-feed-what")))
        @if let Some(feed) = mine.own.as_ref().and_then(|own| own.feed) {
            (Field::new("feed", &words.say("own-feed-address")).value(&call.address(&format!("/days/{feed}"))).text())
            (Form::post("/me/calendar").around(html! {
                (buttons(html! {
                    (Button::quiet(&words.say("own-feed-again")).sends("do", "again"))
                    (Button::quiet(&words.say("own-feed-end")).sends("do", "end"))
                }))
            }))
        } @else {
            (Form::post("/me/calendar").around(html! {
                (buttons(html! { (Button::plain(&words.say("own-feed-go")).sends("do", "begin")) }))
            }))
        }
    }
}
