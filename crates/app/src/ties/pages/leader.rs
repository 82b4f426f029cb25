//! One person as a leader: their tests, asking the next, and the status that people set.

use super::{leader_path, outcome};
use crate::call::Call;
use crate::layout::{At, Page};
use crate::people::pages::worker_path;
use crate::people::told;
use crate::standing::Member;
use crate::ties::testing::Drawn;
use crate::turfs::records::short_name;
use crate::words;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden};
use kit::html::text::{Tone, flash, fold, heading_with, note, para, reason, section};
use kit::html::{Markup, html};
use kit::pictures::{Mark, mark};
use kit::say;
use organizing::assessment::LeaderStatus;
use organizing::chart::Line;
use organizing::ties::LeaderTest;
use organizing::{Lent, Personal, WorkerId};
use std::collections::BTreeSet;
use vault::Id;

/// Days ahead that a new test is due, unless another day is chosen.
const DUE_IN_DAYS: i32 = 7;

/// The whole page.
pub fn page(call: &Call, me: &Member, drawn: &Drawn<'_>) -> Markup {
    let words = call.words();
    let (space, worker) = (me.space(), &drawn.held.value);
    let back = worker_path(space, drawn.held.id);
    let turf = drawn.woven.known.tree.path_name(worker.place.turf);
    let title =
        say!(words, "leader-title", name = told::isolated(worker.name.full.reveal()).as_ref());
    let running =
        || drawn.leadership.tests.iter().enumerate().filter(|(_, test)| test.ended.is_none());
    let path = leader_path(space, drawn.held.id);
    let content = html! {
        (heading_with(Some((&back, worker.name.full.reveal())), &title, Some(&turf), mark(own_mark(drawn))))
        @for refusal in drawn.refusals.iter().filter(|refusal| refusal.field.is_none()) {
            (flash(Tone::Refuse, &words.say(refusal.sentence)))
        }
        (para(&told::leader(words, worker.leader)))
        @for (number, test) in running() { (note_who_came(call, drawn, &path, number, test)) }
        @if worker.excluded.is_some() { (reason(&words.say("leader-excluded"))) }
        @else { (ask(call, drawn, &path, running().next().is_none())) }
        (set(call, drawn, &path))
        (happened(call, drawn))
    };
    Page::new(call, space, At::People).show(content)
}

fn own_mark(drawn: &Drawn<'_>) -> Mark {
    let line = drawn.woven.lines.get(&WorkerId(drawn.held.id.0));
    let ringed = drawn.held.value.leader == LeaderStatus::Leader;
    Mark::new(line.map_or(0, |line| line.support.number())).ringed(ringed)
}

fn wrong(call: &Call, drawn: &Drawn<'_>, field: &str) -> Option<String> {
    call.error_at(&drawn.refusals, field)
}

fn name(call: &Call, drawn: &Drawn<'_>, who: WorkerId) -> String {
    let known = drawn.woven.name(who).map(|name| told::isolated(name).into_owned());
    known.unwrap_or_else(|| call.words().say("leader-someone"))
}

/// A test that runs: who came.
fn note_who_came(
    call: &Call,
    drawn: &Drawn<'_>,
    path: &str,
    number: usize,
    test: &LeaderTest,
) -> Markup {
    let words = call.words();
    let chosen: BTreeSet<&str> = call.ask.form.all("came").collect();
    let told: Vec<(String, String)> =
        test.to_bring.iter().map(|who| (Id(who.0).to_string(), name(call, drawn, *who))).collect();
    let choices: Vec<Choice<'_>> = told
        .iter()
        .map(|(id, name)| Choice::new(id, name).chosen(chosen.contains(id.as_str())))
        .collect();
    let today = call.today.date().to_string();
    let (on, came) = (format!("f-on-{number}"), format!("f-came-{number}"));
    let title = say!(words, "leader-running", what = test.to_what.reveal());
    section(
        &title,
        html! {
            (note(&super::asked(call, drawn.woven.known, test)))
            (para(&outcome(call, test)))
            (Form::post(&format!("{path}/came")).around(html! {
                (hidden("test", &number.to_string()))
                (Field::new("came", &words.say("leader-came")).id(&came).help(&words.say("leader-came-help"))
                    .error(wrong(call, drawn, "came").as_deref()).checks(&choices))
                (Field::new("on", &words.say("leader-came-on")).id(&on).value(&today)
                    .error(wrong(call, drawn, "on").as_deref()).date())
                (buttons(html! { (Button::plain(&words.say("leader-came-go"))) }))
            }))
        },
    )
}

/// Asking the next: whom to bring, to what, by when.
fn ask(call: &Call, drawn: &Drawn<'_>, path: &str, act: bool) -> Markup {
    let words = call.words();
    let me = WorkerId(drawn.held.id.0);
    let names_them: BTreeSet<WorkerId> = (drawn.woven.told.iter())
        .filter(|told| told.to == me && told.kind.names())
        .map(|told| told.from)
        .collect();
    let home = drawn.held.value.place.turf;
    let mut others: Vec<&Line<Lent<'_>>> = (drawn.woven.lines.values().copied())
        .filter(|line| line.in_unit() && line.worker != me)
        .filter(|line| line.turf == home || names_them.contains(&line.worker))
        .collect();
    others.sort_by_key(|line| line.folded.reveal());
    let (follow, rest): (Vec<&Line<Lent<'_>>>, Vec<&Line<Lent<'_>>>) =
        others.into_iter().partition(|line| names_them.contains(&line.worker));
    let chosen: BTreeSet<&str> = call.ask.form.all("to-bring").collect();
    let wrong = |field: &str| wrong(call, drawn, field);
    let group =
        |people: &[&Line<Lent<'_>>], id: &str, label: &str, error: Option<&str>| -> Markup {
            let told: Vec<(String, String)> = people
                .iter()
                .map(|line| {
                    let turf = short_name(&drawn.woven.known.tree, line.turf);
                    (
                        Id(line.worker.0).to_string(),
                        format!("{}, {turf}", told::isolated(line.name.reveal())),
                    )
                })
                .collect();
            let choices: Vec<Choice<'_>> = (told.iter().zip(people))
                .map(|((id, label), line)| {
                    Choice::new(id, label)
                        .chosen(chosen.contains(id.as_str()))
                        .mark(told::mark_of(line, call.today))
                })
                .collect();
            Field::new("to-bring", label).id(id).error(error).checks(&choices)
        };
    let due = match call.field("due") {
        "" => call.today.plus(DUE_IN_DAYS).date().to_string(),
        typed => typed.to_owned(),
    };
    let turf = short_name(&drawn.woven.known.tree, home);
    let picked = rest.iter().any(|line| chosen.contains(Id(line.worker.0).to_string().as_str()));
    let error = wrong("to-bring");
    let form = Form::post(&format!("{path}/tests")).around(html! {
        @if follow.is_empty() {
            @if let Some(error) = &error { (flash(Tone::Refuse, error)) }
            (note(&words.say("leader-nobody-names")))
        }
        @else { (group(&follow, "f-to-bring", &words.say("leader-bring-followers"), error.as_deref())) }
        @if !rest.is_empty() {
            (fold(&say!(words, "leader-bring-turf", turf = turf, count = rest.len()), picked || follow.is_empty(),
                group(&rest, "f-to-bring-turf", &words.say("leader-bring-others"), None)))
        }
        (Field::new("to-what", &words.say("leader-to-what")).help(&words.say("leader-to-what-help"))
            .error(wrong("to-what").as_deref()).value(call.field("to-what"))
            .max(LeaderTest::TO_WHAT_CHARS_MAX as u32).text())
        (Field::new("due", &words.say("leader-due-on")).error(wrong("due").as_deref()).value(&due).date())
        (buttons(html! {
            @if act { (Button::act(&words.say("leader-ask-go"))) }
            @else { (Button::plain(&words.say("leader-ask-go"))) }
        }))
    });
    let open = act || ["to-bring", "to-what", "due"].iter().any(|field| wrong(field).is_some());
    section(
        &words.say("leader-ask"),
        html! {
            (note(&words.say("leader-ask-what")))
            @if open { (form) } @else { (fold(&words.say("leader-ask-another"), false, form)) }
        },
    )
}

/// Setting the status: by a person, with a reason.
fn set(call: &Call, drawn: &Drawn<'_>, path: &str) -> Markup {
    let words = call.words();
    let now = match call.field("status") {
        "" => drawn.held.value.leader.id(),
        typed => typed,
    };
    let told = LeaderStatus::ALL.map(|status| (status.id(), told::leader(words, status)));
    let choices: Vec<Choice<'_>> =
        told.iter().map(|(id, label)| Choice::new(id, label).chosen(*id == now)).collect();
    section(
        &words.say("leader-set"),
        Form::post(path).around(html! {
            (Field::new("status", &words.say("people-leader")).help(&words.say("leader-set-help"))
                .error(wrong(call, drawn, "status").as_deref()).choices(&choices))
            (Field::new("why", &words.say("leader-why")).help(&words.say("leader-why-help"))
                .error(wrong(call, drawn, "why").as_deref()).value(call.field("why")).lines(2))
            (buttons(html! { (Button::plain(&words.say("leader-set-go"))) }))
        }),
    )
}

/// Tests that ended and statuses that were set, the newest first.
fn happened(call: &Call, drawn: &Drawn<'_>) -> Markup {
    let words = call.words();
    let by = |member| drawn.woven.known.member(words, member).into_owned();
    let tests = drawn.leadership.tests.iter().filter_map(|test| {
        let ended = test.ended.as_ref()?;
        let day = words::day(words, ended.on, call.today);
        let names: Vec<String> = ended.came.iter().map(|who| name(call, drawn, *who)).collect();
        let what = test.to_what.reveal();
        let told = say!(
            words,
            "leader-ended",
            day = day,
            what = what,
            outcome = outcome(call, test),
            by = by(ended.by),
            mine = drawn.woven.known.mine(ended.by)
        );
        let came = match names.is_empty() {
            true => words.say("leader-ended-nobody"),
            false => say!(words, "leader-ended-came", names = names.join(", ")),
        };
        Some((ended.on, told, came))
    });
    let set = drawn.leadership.set.iter().map(|set| {
        let (on, why) = (set.decided.on(), Personal::clone(set.decided.why()));
        let day = words::day(words, on, call.today);
        let status = told::leader(words, set.status);
        let (who, mine) = (by(set.decided.by()), drawn.woven.known.mine(set.decided.by()));
        let told = say!(words, "leader-was-set", day = day, status = status, by = who, mine = mine);
        (on, told, why.reveal().to_owned())
    });
    let mut all: Vec<_> = tests.chain(set).collect();
    all.sort_by_key(|(on, ..)| std::cmp::Reverse(*on));
    html! {
        @if !all.is_empty() {
            (section(&words.say("leader-happened"), html! {
                ul.plain { @for (_, told, under) in &all { li { (told) " " (under) } } }
            }))
        }
    }
}
