//! Recording who did it: one press each.

use super::{SHEET, error_above, kind};
use crate::call::Call;
use crate::layout::{At, Page};
use crate::standing::Member;
use crate::structure_tests::acts::{Drawn, SHOWN_MAX};
use kit::html::button::{Button, buttons};
use kit::html::field::Field;
use kit::html::filter::FilterBar;
use kit::html::form::{Form, hidden, in_line};
use kit::html::icon::Icon;
use kit::html::text::{Tone, flash, heading_with, note, para};
use kit::html::{Markup, html};
use kit::say;
use organizing::structure_tests::Phase;
use organizing::{TurfId, WorkerId};
use vault::Id;

fn here(me: &Member, drawn: &Drawn) -> String {
    format!("/d/{}/tests/{}/turfs/{}", me.space(), drawn.test, drawn.turf)
}

fn framed(call: &Call, me: &Member, drawn: &Drawn, inside: Markup) -> Markup {
    let back = format!("/d/{}/tests/{}", me.space(), drawn.test);
    let name = kind(call.words(), drawn.open.plan().kind());
    let turf = drawn.known.tree.get(TurfId(drawn.turf.0)).map_or("", |turf| turf.name.as_str());
    let question = drawn.open.plan().question().reveal();
    Page::new(call, me.space(), At::More).styled(SHEET).show(html! {
        (heading_with(Some((&back, &name)), turf, Some(question), html! {}))
        (inside)
    })
}

/// The page: a list of the turf's workers.
pub fn page(call: &Call, me: &Member, drawn: &Drawn) -> Markup {
    let words = call.words();
    let here = here(me, drawn);
    let (label, button) = (words.say("test-find"), words.say("people-search-go"));
    let bar = FilterBar {
        action: &here,
        name: "q",
        value: &drawn.looking,
        label: &label,
        button: &button,
        more: "",
        open: false,
        post: true,
    };
    let (paper, photos) = (format!("{here}/paper"), format!("{here}/evidence"));
    framed(
        call,
        me,
        drawn,
        html! {
            (bar.around(html! {}))
            (buttons(html! {
                (Button::plain(&words.say("test-paper")).icon(Icon::Upload).small().to(&paper))
                @if !drawn.acted.is_empty() {
                    (Button::plain(&words.say("test-evidence")).small().to(&photos))
                }
            }))
            @match drawn.open.phase(call.today) {
                Phase::Ahead => { (note(&words.say("test-ahead"))) }
                Phase::Ending => { (flash(Tone::Info, &words.say("test-ending"))) (found(call, me, drawn)) }
                Phase::Running => { (found(call, me, drawn)) }
            }
        },
    )
}

/// What a search within the list found, to press on.
pub fn found(call: &Call, me: &Member, drawn: &Drawn) -> Markup {
    let words = call.words();
    let action = format!("{}/acts", here(me, drawn));
    let ends = drawn.open.phase(call.today) != Phase::Running;
    html! {
        div #results {
            p.count role="status" { (shown(call, drawn)) }
            @if ends { (as_text(call, drawn)) } @else if !drawn.people.is_empty() {
                form method="post" action=(action) data-live="told" {
                    (list(drawn))
                    div.acts-foot {
                        (told(call, drawn))
                        (Button::act(&words.say("test-keep")).small())
                    }
                }
            }
        }
    }
}

fn shown(call: &Call, drawn: &Drawn) -> String {
    let words = call.words();
    match (drawn.people.len(), drawn.more) {
        (0, _) if drawn.unit == 0 => words.say("test-nobody"),
        (0, _) => words.say("test-nobody-found"),
        (count, 0) if drawn.looking.is_empty() => say!(words, "test-everyone", count = count),
        (count, 0) => say!(words, "test-found", count = count, unit = drawn.unit),
        (_, more) => say!(words, "test-more", shown = SHOWN_MAX, more = more),
    }
}

fn ticked(drawn: &Drawn, worker: WorkerId) -> bool {
    drawn.ticked.as_ref().unwrap_or(&drawn.acted).contains(&worker)
}

fn list(drawn: &Drawn) -> Markup {
    html! {
        ul.acts-list { @for (line, job) in &drawn.people { li {
            label.act {
                input type="checkbox" name="acted" value=(Id(line.worker.0).to_string())
                    checked[ticked(drawn, line.worker)] autocomplete="off";
                span.act-words {
                    bdi { (line.name.reveal()) }
                    @if !job.is_empty() { small { (job) } }
                }
            }
        } } }
    }
}

fn as_text(call: &Call, drawn: &Drawn) -> Markup {
    let did = call.words().say("test-did");
    html! {
        ul.acts-list { @for (line, job) in &drawn.people { li { div.act { span.act-words {
            bdi { (line.name.reveal()) }
            small { (job) @if drawn.acted.contains(&line.worker) { " · " b { (did) } } }
        } } } } }
    }
}

/// How many did it, and what the reader was shown: sent along with what they press next.
pub fn told(call: &Call, drawn: &Drawn) -> Markup {
    let words = call.words();
    let all = || drawn.people.iter().map(|(line, _)| line.worker);
    let was: Vec<WorkerId> = match &drawn.was {
        Some(was) => was.iter().copied().collect(),
        None => all().filter(|worker| drawn.acted.contains(worker)).collect(),
    };
    let said = say!(words, "test-told", acted = drawn.acted.len(), unit = drawn.unit);
    html! {
        div #told {
            p.told-now role="status" { (said) }
            p.told-wait { (words.say("test-waiting")) }
            @if let Some(refusal) = drawn.refusal {
                p.error { (words.say(refusal.sentence)) }
            }
            @for worker in was { (hidden("was", &Id(worker.0).to_string())) }
        }
    }
}

/// The same list for a sheet of paper.
pub fn paper(call: &Call, me: &Member, drawn: &Drawn) -> Markup {
    let words = call.words();
    let action = format!("{}/paper", here(me, drawn));
    let wrong = |field: &str| call.error_at(drawn.refusal, field);
    let none = std::collections::BTreeSet::new();
    let ticked = drawn.ticked.as_ref().unwrap_or(&none);
    let did = words.say("test-did");
    framed(
        call,
        me,
        drawn,
        html! {
            (error_above(call, drawn.refusal, &["names", "on"]))
            (para(&words.say("test-paper-what")))
            (Form::post(&action).around(html! {
                (in_line(html! {
                    (Field::new("names", &words.say("test-paper-names")).help(&words.say("test-paper-names-help"))
                        .error(wrong("names").as_deref()).value(&drawn.names).required().number())
                    (Field::new("on", &words.say("test-paper-on")).error(wrong("on").as_deref())
                        .value(&drawn.on).required().date())
                }))
                p.count { (say!(words, "test-people", count = drawn.people.len())) }
                ul.acts-list { @for (line, job) in &drawn.people { li {
                    label.act {
                        input type="checkbox" name="acted" value=(Id(line.worker.0).to_string())
                            checked[ticked.contains(&line.worker)] autocomplete="off";
                        span.act-words {
                            bdi { (line.name.reveal()) }
                            small { (job) @if drawn.acted.contains(&line.worker) { " · " (did) } }
                        }
                    }
                } } }
                div.acts-foot.still { (Button::act(&words.say("test-paper-go")).small()) }
            }))
        },
    )
}
