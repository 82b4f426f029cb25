//! Who brings whom.

use super::{SHEET, error_above, kind};
use crate::call::Call;
use crate::layout::{At, Page};
use crate::standing::Member;
use crate::structure_tests::naming::Shown;
use kit::html::button::Button;
use kit::html::field::{Choice, Field};
use kit::html::form::Form;
use kit::html::rows::{Line, lines};
use kit::html::text::{heading_with, para, section};
use kit::html::{Markup, html};
use organizing::TurfId;
use organizing::WorkerId;
use organizing::structure_tests::Bringer;
use vault::Id;

/// The page.
pub fn page(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let back = format!("/d/{}/tests/{}", me.space(), shown.test);
    let action = format!("{back}/turfs/{}/named", shown.turf);
    let turf = shown.known.tree.get(TurfId(shown.turf.0)).map_or("", |turf| turf.name.as_str());
    let members = shown.known.member_choices(words);
    let workers: Vec<(String, &str)> = shown
        .people
        .iter()
        .map(|(line, _)| (Id(line.worker.0).to_string(), line.name.reveal()))
        .collect();
    let members = members.iter().map(|(id, name)| Choice::new(id, name));
    let everyone: Vec<Choice<'_>> = members
        .chain(workers.iter().map(|(id, name)| Choice::new(id, name)))
        .map(|choice| choice.chosen(choice.value == shown.who))
        .collect();
    let wrong = |field: &str| call.error_at(shown.refusal, field);
    Page::new(call, me.space(), At::More).styled(SHEET).show(html! {
        (heading_with(Some((&back, &kind(words, shown.drawn.plan().kind()))), turf,
            Some(&words.say("test-naming")), html! {}))
        (error_above(call, shown.refusal, &["who", "people"]))
        (para(&words.say("test-naming-what")))
        @if !shown.lists.is_empty() { (section(&words.say("test-leaders"), lists(call, shown))) }
        (Form::post(&action).around(html! {
            (Field::new("who", &words.say("test-naming-who")).error(wrong("who").as_deref())
                .required().select(Some(&words.say("turf-give-choose")), &everyone))
            @if let Some(wrong) = wrong("people") { p.error { (wrong) } }
            ul.acts-list { @for (line, job) in &shown.people { li {
                label.act {
                    input type="checkbox" name="people" value=(Id(line.worker.0).to_string())
                        checked[shown.ticked.contains(&line.worker)] autocomplete="off";
                    span.act-words { bdi { (line.name.reveal()) } small { (job) } }
                }
            } } }
            div.acts-foot { (Button::act(&words.say("test-naming-go")).small()) }
        }))
    })
}

fn lists(call: &Call, shown: &Shown) -> Markup {
    let name = |worker: WorkerId| {
        let line = shown.people.iter().find(|(line, _)| line.worker == worker);
        line.map_or_else(String::new, |(line, _)| line.name.reveal().to_owned())
    };
    let told: Vec<(String, String)> = shown
        .lists
        .lists()
        .iter()
        .map(|list| {
            let who = match list.who {
                Bringer::Member(member) => shown.known.member_first(call.words(), member),
                Bringer::Worker(worker) => name(worker),
            };
            let people: Vec<String> = list.people.iter().map(|person| name(*person)).collect();
            (who, people.join(", "))
        })
        .collect();
    let rows: Vec<Line<'_>> =
        told.iter().map(|(title, under)| Line { title, under, ..Line::default() }).collect();
    lines(&rows)
}
