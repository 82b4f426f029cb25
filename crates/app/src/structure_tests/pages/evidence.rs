//! Photos that show who did it.

use super::SHEET;
use crate::call::Call;
use crate::layout::{At, Page};
use crate::people::pages::worker_path;
use crate::people::told::isolated;
use crate::standing::Member;
use crate::structure_tests::evidence::Shown;
use kit::html::button::{Button, post};
use kit::html::field::Field;
use kit::html::form::Form;
use kit::html::icon::Icon;
use kit::html::rows::{Line, lines};
use kit::html::text::{heading_with, note, para, section};
use kit::html::{Markup, html};
use kit::photos::ACCEPT;
use kit::say;
use organizing::{TurfId, WorkerId};
use vault::Id;

/// The page.
pub fn page(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let turf = format!("/d/{}/tests/{}/turfs/{}", me.space(), shown.test, shown.turf);
    let here = format!("{turf}/evidence");
    let name = shown.known.tree.get(TurfId(shown.turf.0)).map_or("", |turf| turf.name.as_str());
    let test = format!("/d/{}/tests/{}", me.space(), shown.test);
    let back = (if shown.open { turf.as_str() } else { test.as_str() }, name);
    let (title, under) = match shown.open {
        true => ("test-evidence", "test-evidence-what"),
        false => ("test-evidence-who-did", "test-evidence-closed"),
    };
    Page::new(call, me.space(), At::More).styled(SHEET).show(html! {
        (heading_with(Some(back), &words.say(title), Some(&words.say(under)), html! {}))
        @if !shown.photos.is_empty() {
            (section(&words.say("test-evidence-there"), html! {
                ul.photos { @for (photo, workers) in &shown.photos { li {
                    @let said = say!(words, "test-evidence-of", names = names(shown, workers));
                    a href={ (here) "/" (photo) } {
                        img src={ (here) "/" (photo) } alt=(said) loading="lazy";
                    }
                    (para(&said))
                    @if shown.open {
                        (post(&format!("{here}/{photo}"),
                            Button::quiet(&words.say("test-evidence-back")).small()))
                    }
                } } }
            }))
        }
        @if !shown.open { (who_did(call, me, shown)) }
        @else if shown.without.is_empty() { (note(&words.say("test-evidence-all"))) }
        @else { (section(&words.say("test-evidence-go"), form(call, shown, &here))) }
    })
}

/// Everyone whose act stands, once nothing is recorded any more.
fn who_did(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let on_photos: Vec<WorkerId> = shown.photos.values().flatten().copied().collect();
    let did = |worker: WorkerId| shown.without.contains(&worker) || on_photos.contains(&worker);
    let told: Vec<(String, &str, &str)> = shown
        .people
        .iter()
        .filter(|(line, _)| did(line.worker))
        .map(|(line, job)| {
            (worker_path(me.space(), Id(line.worker.0)), line.name.reveal(), job.as_str())
        })
        .collect();
    let rows: Vec<Line<'_>> = told
        .iter()
        .map(|(href, title, under)| Line { href: Some(href), title, under, ..Line::default() })
        .collect();
    html! {
        @if rows.is_empty() { (note(&call.words().say("test-evidence-nobody-did"))) }
        @else { (lines(&rows)) }
    }
}

fn form(call: &Call, shown: &Shown, here: &str) -> Markup {
    let words = call.words();
    let wrong = |field: &str| call.error_at(shown.refusal, field);
    let people = shown.people.iter().filter(|(line, _)| shown.without.contains(&line.worker));
    Form::post(here).upload().around(html! {
        (Field::new("photo", &words.say("test-evidence-photo")).help(&words.say("test-evidence-help"))
            .error(wrong("photo").as_deref()).required().file(ACCEPT))
        p.count { (words.say("test-evidence-who")) }
        @if let Some(wrong) = wrong("people") { p.error { (wrong) } }
        ul.acts-list { @for (line, job) in people { li {
            label.act {
                input type="checkbox" name="people" value=(Id(line.worker.0).to_string())
                    checked[shown.ticked.contains(&line.worker)] autocomplete="off";
                span.act-words { bdi { (line.name.reveal()) } small { (job) } }
            }
        } } }
        div.acts-foot.still {
            (Button::act(&words.say("test-evidence-go")).icon(Icon::Upload).small())
        }
    })
}

/// Who is shown, by name.
fn names(shown: &Shown, workers: &[WorkerId]) -> String {
    let of = |worker: &WorkerId| shown.people.iter().find(|(line, _)| line.worker == *worker);
    let names: Vec<String> = workers
        .iter()
        .filter_map(of)
        .map(|(line, _)| isolated(line.name.reveal()).into_owned())
        .collect();
    names.join(", ")
}
