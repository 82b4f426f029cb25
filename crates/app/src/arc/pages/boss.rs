//! The page of the boss campaign: whom to see again, what to expect, who has heard of it ahead, what
//! was done.

use super::{STYLES, beside, tag};
use crate::arc::boss::Drawn;
use crate::call::Call;
use crate::layout::{At, Page};
use crate::people::pages::worker_path;
use crate::people::told;
use crate::standing::Member;
use crate::turfs::records::short_name;
use crate::words;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden};
use kit::html::rows::{plain_lines, table};
use kit::html::text::{Tone, flash, fold, heading, note, para, section, unseen};
use kit::html::{Markup, html};
use kit::pictures::mark;
use kit::say;
use organizing::Refusal;
use organizing::arc::{BossEvent, Maneuver, SeeAgain};
use std::collections::BTreeSet;
use vault::Id;

/// People, turfs and events in view; the others are a press away.
const IN_VIEW: usize = 8;
/// The most people on the page: the list of a turf has them all.
const AGAIN_MAX: usize = 100;
/// The most events on the page, the newest.
const EVENTS_MAX: usize = 100;

/// The whole page.
pub fn page(call: &Call, me: &Member, drawn: &Drawn, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let content = html! {
        (heading(&words.say("boss-title"), Some(&words.say("boss-under"))))
        (beside(call, me.space(), "boss"))
        (again(call, me, drawn))
        (record(call, me, drawn, refusal))
        (expect(call, drawn))
        (coverage(call, drawn))
        (events(call, me, drawn))
    };
    Page::new(call, me.space(), At::More).styled(&STYLES).show(content)
}

fn name(call: &Call, what: Maneuver) -> String {
    call.words().say(&format!("boss-what-{}", tag::maneuver(what)))
}

/// The first lines, and the others folded away.
fn in_view(call: &Call, rows: &[Markup]) -> Markup {
    let (first, rest) = rows.split_at(rows.len().min(IN_VIEW));
    html! {
        (plain_lines(first))
        @if !rest.is_empty() {
            (fold(&say!(call.words(), "arc-more", count = rest.len()), false, plain_lines(rest)))
        }
    }
}

/// The 2s and 3s to see again, each with the link that begins the one-on-one.
fn again(call: &Call, me: &Member, drawn: &Drawn) -> Markup {
    let words = call.words();
    if drawn.events.standing().next().is_none() {
        return html! {};
    }
    let rows: Vec<Markup> =
        (drawn.again.iter().take(AGAIN_MAX)).filter_map(|one| see(call, me, drawn, one)).collect();
    let (count, overdue) =
        (drawn.again.len(), drawn.again.iter().filter(|one| one.overdue).count());
    let days = BossEvent::SEE_AGAIN_DAYS;
    section(
        &words.say("boss-again"),
        html! {
            @if rows.is_empty() { (para(&words.say("boss-again-none"))) }
            @else {
                (para(&say!(words, "boss-again-what", count = count, overdue = overdue, days = days)))
                div.again { (in_view(call, &rows)) }
                @if count > AGAIN_MAX { (note(&say!(words, "boss-again-rest", count = count - AGAIN_MAX))) }
            }
        },
    )
}

fn see(call: &Call, me: &Member, drawn: &Drawn, one: &SeeAgain) -> Option<Markup> {
    let words = call.words();
    let line = drawn.lines.get(&one.worker)?;
    let path = worker_path(me.space(), Id(one.worker.0));
    let turf = short_name(&drawn.known.tree, one.turf);
    let by = words::day(words, one.by, call.today);
    let talker = line.talker.map(|who| drawn.known.member(words, who).into_owned());
    Some(html! {
        (mark(told::mark_of(line, call.today)))
        span.line-words {
            span {
                a href=(path) { bdi { (line.name.reveal()) } } ", " (turf)
                (unseen(&format!(", {}", told::mark_words(words, line, call.today))))
            }
            small {
                @match one.overdue {
                    true => strong { (say!(words, "boss-again-late", by = by)) },
                    false => (say!(words, "boss-again-by", by = by)),
                }
                @if let Some(who) = talker { " " (say!(words, "boss-again-talker", who = who)) }
            }
        }
        (Button::plain(&words.say("boss-talk")).small().to(&format!("{path}/talk")))
    })
}

/// The form that records what was done.
fn record(call: &Call, me: &Member, drawn: &Drawn, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let typed = refusal.is_some();
    let given = |field: &str| if typed { call.field(field).to_owned() } else { String::new() };
    let names = Maneuver::ALL.map(|what| name(call, what));
    let whats: Vec<Choice<'_>> = (Maneuver::ALL.iter().zip(&names))
        .map(|(what, name)| Choice::new(tag::maneuver(*what), name))
        .collect();
    let chosen: BTreeSet<&str> = call.ask.form.all("turfs").collect();
    let places: Vec<(String, String)> = (drawn.known.tree.in_order())
        .map(|(turf, _)| (Id(turf.id.0).to_string(), drawn.known.tree.path_name(turf.id)))
        .collect();
    let turfs: Vec<Choice<'_>> = places
        .iter()
        .map(|(id, name)| Choice::new(id, name).chosen(chosen.contains(id.as_str())))
        .collect();
    let on = if typed { given("on") } else { call.today.date().to_string() };
    fold(
        &words.say("boss-record"),
        typed || drawn.events.rows.is_empty(),
        html! {
            @if let Some(refusal) = refusal.filter(|refusal| refusal.field.is_none()) {
                (flash(Tone::Refuse, &words.say(refusal.sentence)))
            }
            (Form::post(&format!("/d/{}/boss", me.space())).around(html! {
                (Field::new("what", &words.say("boss-record-what"))
                    .error(call.error_at(refusal, "what").as_deref()).value(&given("what"))
                    .select(Some(&words.say("boss-record-none")), &whats))
                (Field::new("on", &words.say("boss-record-on"))
                    .error(call.error_at(refusal, "on").as_deref()).value(&on).date())
                (Field::new("note", &words.say("boss-record-note")).help(&words.say("boss-record-note-help"))
                    .error(call.error_at(refusal, "note").as_deref()).value(&given("note")).lines(2))
                (fold(&words.say("boss-record-turfs"), !chosen.is_empty(),
                    Field::new("turfs", &words.say("boss-record-turfs-label"))
                        .help(&words.say("boss-record-turfs-help"))
                        .error(call.error_at(refusal, "turfs").as_deref()).checks(&turfs)))
                (buttons(html! { (Button::act(&words.say("boss-record-go"))) }))
            }))
        },
    )
}

/// What to expect next, and what to talk about ahead of it.
fn expect(call: &Call, drawn: &Drawn) -> Markup {
    let words = call.words();
    let unit = drawn.coverage.unit;
    let stage = words.say(&format!("arc-stage-{}", tag::stage(drawn.stage)));
    let ahead = drawn.coverage.ahead(drawn.stage);
    let rows: Vec<Markup> = ahead
        .iter()
        .map(|one| {
            html! {
                span.line-words {
                    span { b { (name(call, one.maneuver)) } }
                    @for (topic, heard) in &one.topics {
                        small { (drawn.guide.topic(topic)) ": " (say!(words, "boss-heard", heard = *heard, unit = unit)) }
                    }
                }
            }
        })
        .collect();
    section(
        &words.say("boss-expect"),
        html! {
            (para(&say!(words, "boss-expect-what", stage = stage)))
            (plain_lines(&rows))
            (note(&of_whom(call, drawn)))
        },
    )
}

/// Whom the counts are of, and on which day.
fn of_whom(call: &Call, drawn: &Drawn) -> String {
    let words = call.words();
    let (day, unit) = (words::day(words, call.today, call.today), drawn.coverage.unit);
    match drawn.whole {
        true => say!(words, "boss-of-all", unit = unit, day = day),
        false => say!(words, "boss-of-yours", unit = unit, day = day),
    }
}

/// Who has been inoculated, turf by turf, the least covered first; and on what.
fn coverage(call: &Call, drawn: &Drawn) -> Markup {
    let words = call.words();
    let coverage = &drawn.coverage;
    let heads = ["boss-turf", "boss-inoculated", "boss-unit"].map(|id| words.say(id));
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let cells: Vec<Vec<Markup>> = coverage
        .turfs
        .iter()
        .map(|turf| {
            let name = short_name(&drawn.known.tree, turf.turf);
            vec![html! { (name) }, html! { (turf.inoculated) }, html! { (turf.unit) }]
        })
        .collect();
    let (first, rest) = cells.split_at(cells.len().min(IN_VIEW));
    let caption = words.say("boss-coverage-caption");
    let topics: Vec<(String, u32)> = (drawn.guide.topics())
        .map(|(id, said, _)| (said, coverage.topics.get(id).copied().unwrap_or(0)))
        .collect();
    section(
        &words.say("boss-coverage"),
        html! {
            (para(&say!(words, "boss-coverage-what", count = coverage.inoculated, unit = coverage.unit,
                left = coverage.without.len())))
            @if !first.is_empty() { (table(&caption, &heads, first)) }
            @if !rest.is_empty() {
                (fold(&say!(words, "arc-more", count = rest.len()), false, table(&caption, &heads, rest)))
            }
            (fold(&words.say("boss-on-what"), false, html! {
                ul.plain { @for (said, heard) in &topics {
                    li { (said) ": " (say!(words, "boss-heard", heard = *heard, unit = coverage.unit)) }
                } }
            }))
            (note(&of_whom(call, drawn)))
        },
    )
}

/// What was done, newest first.
fn events(call: &Call, me: &Member, drawn: &Drawn) -> Markup {
    let words = call.words();
    let mut events: Vec<(usize, &BossEvent)> = drawn.events.standing().collect();
    events.sort_by_key(|(number, event)| std::cmp::Reverse((event.on, *number)));
    let rows: Vec<Markup> = (events.iter().take(EVENTS_MAX))
        .map(|(number, event)| one(call, me, drawn, *number, event))
        .collect();
    section(
        &words.say("boss-events"),
        html! {
            @if rows.is_empty() { (para(&words.say("boss-events-none"))) }
            @else { (in_view(call, &rows)) }
        },
    )
}

fn one(call: &Call, me: &Member, drawn: &Drawn, number: usize, event: &BossEvent) -> Markup {
    let words = call.words();
    let tree = &drawn.known.tree;
    let turfs: Vec<String> = event.turfs.iter().map(|turf| short_name(tree, *turf)).collect();
    let place = match turfs.is_empty() {
        true => words.say("boss-everywhere"),
        false => turfs.join(", "),
    };
    let day = words::day(words, event.on, call.today);
    let by = drawn.known.member(words, event.by).into_owned();
    let mine = me.leads() || event.by == drawn.known.me;
    html! {
        span.line-words {
            span { (day) ": " b { (name(call, event.what)) } }
            @if !event.note.is_empty() { small { bdi { (event.note.reveal()) } } }
            small { (say!(words, "boss-event-by", place = place, by = by, mine = drawn.known.mine(event.by))) }
        }
        @if mine {
            (Form::post(&format!("/d/{}/boss/take-back", me.space())).around(html! {
                (hidden("event", &number.to_string()))
                (Button::quiet(&words.say("boss-take-back")).small())
            }))
        }
    }
}
