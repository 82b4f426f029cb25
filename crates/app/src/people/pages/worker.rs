//! A worker's page.

use super::{errors_above, worker_path};
use crate::call::Call;
use crate::layout::{At, Page};
use crate::people::told::{self, Known};
use crate::people::typed::Typed;
use crate::people::worker::Drawn;
use crate::standing::Member;
use crate::words;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden};
use kit::html::icon::Icon;
use kit::html::text::{
    Tone, beside, facts, fold, heading_with, next_act, note, notice, para, reason, section, unseen,
};
use kit::html::thread::{Compared, Side, compare};
use kit::html::{Markup, html};
use kit::pictures::{Mark, mark};
use kit::say;
use organizing::assessment::{Basis, Freshness, LeaderStatus, Reading, Support, reading};
use organizing::list::edit::Part;
use organizing::list::phone::Phone;
use organizing::list::{Contested, Exclusion, TieKind, Worker};
use organizing::{Day, MemberId, TurfId};
use vault::Id;

mod happened;

/// The whole page.
pub fn page(call: &Call, me: &Member, drawn: &Drawn) -> Markup {
    let words = call.words();
    let worker = &drawn.held.value;
    let path = worker_path(me.space(), drawn.held.id);
    let read = reading(&worker.assessments, call.today);
    let back = (format!("/d/{}/people", me.space()), words.say("people-title"));
    let content = html! {
        (heading_with(Some((&back.0, &back.1)), worker.name.full.reveal(), Some(&under(drawn)), html! {
            (mark(told::mark_of_reading(&read, worker.leader)))
            (Button::plain(&words.say("people-edit")).icon(Icon::Edit).small().to(&format!("{path}/edit")))
        }))
        (errors_above(call, &drawn.refusals))
        @for contested in &worker.contested { (to_settle(call, drawn, &path, contested)) }
        @if let Some(reason) = worker.excluded { (outside(call, reason)) }
        @else { (next(call, drawn, &path)) }
        (beside(
            html! {
                @if worker.excluded.is_none() || read.basis.is_some() {
                    (section(&words.say("people-standing"), html! {
                        (standing(call, drawn, &read))
                        @if worker.excluded.is_none() { (assess_form(call, drawn, &path, &read)) }
                    }))
                }
                (section(&words.say("people-happened"), happened::thread_of(call, drawn, &path)))
            },
            html! {
                (section(&words.say("people-known"), known(call, drawn)))
                @if worker.excluded.is_none() {
                    (section(&words.say("people-talker"), talker(call, drawn, &path)))
                }
                @if worker.excluded.is_none() {
                    (section(&words.say("leader-of-worker"), leading(call, drawn, &path)))
                }
                @if worker.excluded.is_none() || drawn.path.is_some() {
                    (section(&words.say("record-of-worker"), record(call, drawn, &path)))
                }
                @if drawn.seat.is_some() || (me.leads() && worker.excluded.is_none()) {
                    (section(&words.say("committee-of-worker"), committee(call, me, drawn)))
                }
                @if !worker.ties.is_empty() || drawn.named_by > 0 {
                    (section(&words.say("people-ties"), ties(call, me, drawn)))
                }
            },
        ))
    };
    Page::wide(call, me.space(), At::People).show(content)
}

/// Where they work, in a line.
fn under(drawn: &Drawn) -> String {
    let place = &drawn.held.value.place;
    let turf = drawn.known.tree.path_name(place.turf);
    let told = [turf.as_str(), &place.job, &place.shift];
    told.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn outside(call: &Call, reason: Exclusion) -> Markup {
    let words = call.words();
    let title = say!(words, "people-outside", reason = told::excluded(words, Some(reason)));
    notice(
        Tone::Info,
        &title,
        para(&words.say(match reason {
            Exclusion::Left => "people-outside-left",
            Exclusion::Supervisor | Exclusion::Manager => "people-outside-why",
        })),
    )
}

/// The next act: the one-on-one, with the reason for it now.
fn next(call: &Call, drawn: &Drawn, path: &str) -> Markup {
    let words = call.words();
    let worker = &drawn.held.value;
    let name = told::isolated(worker.name.full.reveal());
    let title = match &worker.next_step {
        Some(step) if !step.what.is_empty() => step.what.reveal().to_owned(),
        Some(_) => say!(words, "people-next-talk", name = name.as_ref()),
        None if worker.talked_on.is_none() => {
            say!(words, "people-next-first", name = name.as_ref())
        }
        None => say!(words, "people-next-talk", name = name.as_ref()),
    };
    let because = match (&worker.next_step, worker.talked_on) {
        (Some(step), _) => {
            let day = words::day(words, step.on, call.today);
            match call.today.since(step.on) {
                0 => words.say("people-because-today"),
                late if late > 0 => say!(words, "people-because-late", day = day),
                _ => say!(words, "people-because-agreed", day = day),
            }
        }
        (None, None) => words.say("people-because-never"),
        (None, Some(on)) => {
            say!(words, "people-because-talked", day = words::day(words, on, call.today))
        }
    };
    let open = drawn.talks.iter().filter(|talk| talk.value.open && talk.value.by == drawn.known.me);
    let Some(open) = open.max_by_key(|talk| talk.value.on) else {
        return next_act(
            &title,
            reason(&because),
            html! {
                (Button::act(&words.say("people-talk")).icon(Icon::Talk).to(&format!("{path}/talk")))
            },
        );
    };
    let began = words::day(words, open.value.on, call.today);
    next_act(
        &say!(words, "talk-go-on-with", name = name.as_ref()),
        reason(&say!(words, "talk-next-began", day = began)),
        html! {
            (Button::act(&words.say("talk-go-on")).icon(Icon::Talk)
                .to(&format!("{path}/talk?talk={}", open.id)))
        },
    )
}

/// What the history says today: shown against claimed, and how old it is.
fn standing(call: &Call, drawn: &Drawn, read: &Reading) -> Markup {
    let words = call.words();
    let (Some(basis), Some(on)) = (read.basis, read.on) else {
        return para(&words.say("people-never-assessed"));
    };
    let by = read.by.map_or_else(String::new, |by| drawn.known.member(words, by).into_owned());
    let day = words::day(words, on, call.today);
    let support = |support: Support| {
        html! {
            (mark(Mark::new(support.number()))) " "
            (unseen(&format!("{}, ", support.number()))) (told::support(words, support))
        }
    };
    let mut lines = vec![(
        words.say("people-now"),
        html! {
            (support(read.support))
            (note(&say!(words, "people-now-why", basis = told::basis(words, basis), by = by, day = day)))
        },
    )];
    let or_not_yet = |support_of: Option<Support>| match support_of {
        Some(known) => support(known),
        None => html! { (words.say("people-not-yet")) },
    };
    lines.push((words.say("people-claimed"), or_not_yet(read.said)));
    lines.push((words.say("people-shown"), or_not_yet(read.shown)));
    let lines: Vec<(&str, Markup)> =
        lines.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    html! {
        (facts(&lines))
        @if read.claimed { (reason(&words.say("people-claimed-not-shown"))) }
        @if basis == Basis::Guess { (reason(&words.say("people-guess-counts-not"))) }
        @match read.freshness {
            Some(Freshness::Stale) => (reason(&words.say("people-is-stale"))),
            Some(Freshness::Aging) => (reason(&words.say("people-is-aging"))),
            _ => {},
        }
    }
}

fn assess_form(call: &Call, drawn: &Drawn, path: &str, read: &Reading) -> Markup {
    let words = call.words();
    let wrong = |field: &str| call.error_at(&drawn.refusals, field);
    let told: Vec<(Support, String, String)> = Support::ALL[1..]
        .iter()
        .map(|support| (*support, support.number().to_string(), told::support(words, *support)))
        .collect();
    let scale: Vec<Choice<'_>> = told
        .iter()
        .map(|(support, value, words)| {
            Choice::new(value, words)
                .mark(Mark::new(support.number()))
                .chosen(call.field("support") == value)
        })
        .collect();
    let bases = [("act", Basis::Act), ("said", Basis::Said), ("guess", Basis::Guess)]
        .map(|(value, basis)| (value, told::basis(words, basis)));
    let bases: Vec<Choice<'_>> = bases
        .iter()
        .map(|(value, told)| Choice::new(value, told).chosen(call.field("basis") == *value))
        .collect();
    let today = call.today.date().to_string();
    let on = match call.field("on") {
        "" => today.as_str(),
        typed => typed,
    };
    let title = match read.basis {
        None => "people-assess",
        Some(_) => "people-assess-again",
    };
    fold(&words.say(title), !drawn.refusals.is_empty(), Form::post(&format!("{path}/assess")).around(html! {
        (Field::new("support", &words.say("people-assess-support")).help(&words.say("people-assess-support-help"))
            .error(wrong("support").as_deref()).scale(&scale))
        (Field::new("basis", &words.say("people-assess-basis")).help(&words.say("people-assess-basis-help"))
            .error(wrong("basis").as_deref()).choices_in_line(&bases))
        (Field::new("on", &words.say("people-assess-on")).error(wrong("on").as_deref()).value(on).date())
        (buttons(html! { (Button::plain(&words.say("people-assess-go"))) }))
    }))
}

/// What is known of them. Phones and addresses stand here and nowhere else.
fn known(call: &Call, drawn: &Drawn) -> Markup {
    let words = call.words();
    let worker = &drawn.held.value;
    let text = |text: &str| html! { (text) };
    let mut lines: Vec<(String, Markup)> = Vec::new();
    for phone in &worker.phones {
        lines.push((words.say("people-phone"), self::phone(drawn, phone.reveal())));
    }
    for email in &worker.emails {
        lines.push((words.say("people-email"), text(email.reveal())));
    }
    for (label, value) in [
        ("people-language", worker.place.language.as_str()),
        ("people-job", &worker.place.job),
        ("people-shift", &worker.place.shift),
        ("people-address", worker.address.reveal()),
        ("people-roster-number", worker.roster_number.reveal()),
    ] {
        if !value.is_empty() {
            lines.push((words.say(label), text(value)));
        }
    }
    if lines.is_empty() {
        return para(&words.say("people-known-nothing"));
    }
    let lines: Vec<(&str, Markup)> =
        lines.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    facts(&lines)
}

fn phone(drawn: &Drawn, written: &str) -> Markup {
    match Phone::read(written, drawn.known.dialing) {
        Ok(phone) => {
            let number = phone.key().split('x').next().unwrap_or("").trim_start_matches('~');
            html! { a href={ "tel:" (number) } { (drawn.known.phone(written)) } }
        }
        Err(_) => html! { (written) },
    }
}

fn talker(call: &Call, drawn: &Drawn, path: &str) -> Markup {
    let words = call.words();
    let now = drawn.held.value.talker;
    let (me, action) = (Id(drawn.known.me.0).to_string(), format!("{path}/talker"));
    let was = now.map_or(String::new(), |member| Id(member.0).to_string());
    let change = |button: Button<'_>| {
        html! {
            (Form::post(&action).around(html! { (hidden("was", &was)) (button) }))
        }
    };
    let take = words.say(if now.is_none() { "people-take-on" } else { "people-take-over" });
    html! {
        @match now {
            None => (para(&words.say("people-talker-none-yet"))),
            Some(member) if member == drawn.known.me => (para(&words.say("people-talker-me"))),
            Some(member) => (para(&say!(words, "people-talker-is", name = drawn.known.member_first(words, member)))),
        }
        @if now == Some(drawn.known.me) {
            (change(Button::quiet(&words.say("people-let-go")).sends("talker", "").small()))
        } @else {
            (change(Button::plain(&take).sends("talker", &me).small()))
        }
    }
}

fn ties(call: &Call, me: &Member, drawn: &Drawn) -> Markup {
    let words = call.words();
    html! {
        @if drawn.named_by > 0 { (para(&say!(words, "people-named-by", count = drawn.named_by))) }
        ul.plain { @for tie in &drawn.held.value.ties {
            li {
                (words.say(match tie.kind {
                    TieKind::Trusts => "people-tie-trusts",
                    TieKind::Follows => "people-tie-follows",
                    TieKind::WorksWith => "people-tie-works-with",
                    TieKind::RidesWith => "people-tie-rides-with",
                    TieKind::Family => "people-tie-family",
                })) " "
                @match drawn.tied.get(&tie.to) {
                    Some(name) => a href=(worker_path(me.space(), Id(tie.to.0))) { bdi { (name.reveal()) } },
                    None => (words.say("people-tie-elsewhere")),
                }
                " " small { (words::short_day(words, tie.on)) }
            }
        } }
    }
}

/// Whether others follow them, and the way to the leader test.
fn leading(call: &Call, drawn: &Drawn, path: &str) -> Markup {
    let words = call.words();
    html! {
        (para(&told::leader(words, of(drawn).leader)))
        @if drawn.leadership.tests.iter().any(|test| test.ended.is_none()) {
            (note(&words.say("leader-of-worker-running")))
        }
        (buttons(html! { (Button::plain(&words.say("leader-of-worker-go")).small().to(&format!("{path}/leader"))) }))
    }
}

/// What they were asked last, in a line, and the way to their record.
fn record(call: &Call, drawn: &Drawn, path: &str) -> Markup {
    let words = call.words();
    let chain = drawn.path.as_ref().map(|path| &path.record.chain);
    let open = chain.and_then(|chain| chain.open().last());
    let waits = chain.and_then(|chain| chain.last_ended()).is_some_and(|l| l.waits_for_debrief());
    let told = match open {
        _ if waits => words.say("record-of-worker-waits"),
        None => words.say("record-of-worker-none"),
        Some(link) => {
            let asked = link.ask().asked();
            let (what, day) = (told::isolated(asked.what.reveal()), call.said_day(asked.due));
            say!(words, "record-of-worker-open", what = what.as_ref(), day = day)
        }
    };
    html! {
        (para(&told))
        (buttons(html! {
            (Button::plain(&words.say("record-of-worker-go")).small().to(&format!("{path}/record")))
        }))
    }
}

/// Whether they sit on the committee; leads seat them, or let them leave.
fn committee(call: &Call, me: &Member, drawn: &Drawn) -> Markup {
    let words = call.words();
    let (told, act) = match &drawn.seat {
        Some(seat) => {
            let day = words::day(words, seat.came.on(), call.today);
            (say!(words, "committee-of-worker-sits", day = day), "committee-of-worker-leave")
        }
        None => (words.say("committee-of-worker-not"), "committee-of-worker-seat"),
    };
    let href = format!("/d/{}/committee/{}", me.space(), drawn.held.id);
    html! {
        (para(&told))
        @if me.leads() { (buttons(html! { (Button::plain(&words.say(act)).small().to(&href)) })) }
    }
}

/// Two values of one part, side by side, until someone chooses.
fn to_settle(call: &Call, drawn: &Drawn, path: &str, contested: &Contested) -> Markup {
    let words = call.words();
    let Some(part) = Part::from_id(&contested.field) else { return html! {} };
    let label = part_label(call, part);
    let stands = Typed::of(&drawn.held.value).text(part);
    let (stands, other) = (
        part_told(call, &drawn.known, part, &stands),
        part_told(call, &drawn.known, part, contested.value.reveal()),
    );
    let by = drawn.known.member_first(words, contested.by);
    let under = say!(
        words,
        "people-contested-by",
        by = by,
        day = words::day(words, contested.on, call.today)
    );
    let choose = |take: &str, label: &str| {
        Form::post(&format!("{path}/settle")).around(html! {
        (hidden("field", &contested.field)) (hidden("value", contested.value.reveal()))
        (hidden("by", &Id(contested.by.0).to_string())) (hidden("on", &contested.on.0.to_string()))
        (Button::plain(&words.say(label)).sends("take", take).small())
    })
    };
    notice(
        Tone::Warn,
        &say!(words, "people-contested", part = label.as_str()),
        compare(
            Side {
                title: &words.say("people-contested-stands"),
                under: "",
                act: choose("no", "people-contested-leave"),
            },
            Side {
                title: &words.say("people-contested-other"),
                under: &under,
                act: choose("yes", "people-contested-take"),
            },
            &words.say("people-differs"),
            &[Compared { name: &label, left: &stands, right: &other }],
        ),
    )
}

/// What a part is called.
pub fn part_label(call: &Call, part: Part) -> String {
    call.words().say(match part {
        Part::Name => "people-name",
        Part::Phones => "people-phone",
        Part::Emails => "people-email",
        Part::Address => "people-address",
        Part::RosterNumber => "people-roster-number",
        Part::Turf => "people-turf",
        Part::Job => "people-job",
        Part::Shift => "people-shift",
        Part::Language => "people-language",
        Part::Excluded => "people-excluded",
        Part::Talker => "people-talker",
        Part::Leader => "people-leader",
        Part::NextStep => "people-step",
    })
}

/// A part as it is read.
pub fn part_told(call: &Call, known: &Known, part: Part, text: &str) -> String {
    let words = call.words();
    let id = || text.parse::<Id>().ok();
    let told = match part {
        Part::Turf => id().map(|turf| known.tree.path_name(TurfId(turf.0))),
        Part::Talker => match id() {
            Some(member) => Some(known.member_first(words, MemberId(member.0))),
            None => Some(words.say("people-talker-nobody")),
        },
        Part::Excluded => Some(told::excluded(words, Exclusion::from_id(text))),
        Part::Phones => {
            let phones = text.split("; ").map(|written| known.phone(written));
            Some(phones.collect::<Vec<_>>().join(", "))
        }
        Part::NextStep => text.split_once(' ').and_then(|(date, what)| {
            let on = words::day(words, Day::of(date.parse().ok()?), call.today);
            Some(format!("{what}, {on}"))
        }),
        Part::Leader => LeaderStatus::from_id(text).map(|status| told::leader(words, status)),
        _ => None,
    };
    told.unwrap_or_else(|| text.to_owned())
}

/// The worker of a page, for its parts.
fn of(drawn: &Drawn) -> &Worker {
    &drawn.held.value
}
