//! The forms for a worker: adding many in a row, changing one.

use super::{errors_above, worker_path};
use crate::call::Call;
use crate::layout::{At, Page, flash_of};
use crate::people::edit::Drawn;
use crate::people::told;
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, errors, hidden, in_line};
use kit::html::icon::Icon;
use kit::html::text::{Tone, fold, heading_with, notice};
use kit::html::{Markup, html};
use kit::say;
use organizing::list::Exclusion;
use vault::Id;

/// The page for adding someone; after each it asks for the next.
pub fn add(call: &Call, me: &Member, drawn: &Drawn) -> Markup {
    let words = call.words();
    let base = format!("/d/{}", me.space());
    let path = format!("{base}/people/new");
    let refused = !drawn.refusals.is_empty();
    let alike: Vec<&str> = [&drawn.typed.job, &drawn.typed.shift, &drawn.typed.language]
        .into_iter()
        .map(String::as_str)
        .filter(|text| !text.is_empty())
        .collect();
    let more = match alike.is_empty() {
        true => words.say("people-add-more"),
        false => say!(words, "people-add-more-with", what = alike.join(" · ")),
    };
    let content = html! {
        (heading_with(Some((&format!("{base}/people"), &words.say("people-title"))),
            &words.say("people-add-title"), Some(&words.say("people-add-under")), html! {}))
        (all_errors(call, drawn))
        (Form::post(&path).around(html! {
            (name(call, drawn, true))
            (turf(call, drawn))
            (fold(&more, refused, html! {
                (place(call, drawn))
                (contacts(call, drawn, 0))
                (standing(call, drawn))
                (talker(call, drawn))
            }))
            (buttons(html! {
                (Button::act(&words.say("people-add-go")).icon(Icon::Add))
                (Button::quiet(&words.say("people-add-done")).to(&format!("{base}/people")))
            }))
        }))
        @if drawn.last.is_none() && !refused {
            p { a href=(format!("{base}/first")) { (words.say("first-several")) } }
            @if me.leads() {
                p { a href=(format!("{base}/imports/new")) { (words.say("people-add-import")) } }
            }
        }
    };
    Page::new(call, me.space(), At::People).show_with(just_added(call, me, drawn), content)
}

/// Says who was added, and where someone of the same name already is.
fn just_added(call: &Call, me: &Member, drawn: &Drawn) -> Markup {
    let words = call.words();
    let Some((last, twin)) = &drawn.last else { return flash_of(call) };
    let name = told::isolated(last.value.name.full.reveal());
    let added = say!(words, "people-added", name = name.as_ref());
    let path = worker_path(me.space(), last.id);
    html! {
        (notice(Tone::Done, &added, html! { p { a href=(path) { (words.say("people-added-see")) } } }))
        @if let Some(twin) = twin {
            (notice(Tone::Warn, &words.say("people-added-twin"), html! { p {
                a href=(worker_path(me.space(), Id(twin.0))) { (words.say("people-added-twin-see")) }
                " · "
                a href={ "/d/" (me.space()) "/duplicates" } { (words.say("people-added-twin-compare")) }
            } }))
        }
    }
}

/// The page for changing someone.
pub fn edit(call: &Call, me: &Member, worker: Id, drawn: &Drawn) -> Markup {
    let words = call.words();
    let path = worker_path(me.space(), worker);
    let content = html! {
        (heading_with(Some((&path, &words.say("people-back-to-worker"))),
            &words.say("people-edit-title"), Some(&drawn.was.name), html! {}))
        (all_errors(call, drawn))
        (Form::post(&format!("{path}/edit")).around(html! {
            @for (name, value) in drawn.was.fields() { (hidden(&format!("was-{name}"), value)) }
            (name(call, drawn, false))
            (turf(call, drawn))
            (place(call, drawn))
            (contacts(call, drawn, 1))
            (next_step(call, drawn))
            (talker(call, drawn))
            (hidden("leader", &drawn.typed.leader))
            (standing(call, drawn))
            (fold(&words.say("people-edit-more"), !drawn.typed.address.is_empty() || !drawn.typed.roster_number.is_empty(), html! {
                (text(call, drawn, "address", "people-address", &drawn.typed.address))
                (text(call, drawn, "roster-number", "people-roster-number", &drawn.typed.roster_number))
            }))
            (buttons(html! {
                (Button::act(&words.say("people-edit-go")))
                (Button::quiet(&words.say("people-edit-not")).to(&path))
            }))
        }))
    };
    Page::new(call, me.space(), At::People).show(content)
}

fn all_errors(call: &Call, drawn: &Drawn) -> Markup {
    let words = call.words();
    let told: Vec<(&str, String)> = drawn
        .refusals
        .iter()
        .filter_map(|refusal| Some((refusal.field?, words.say(refusal.sentence))))
        .collect();
    let links: Vec<(&str, &str)> =
        told.iter().map(|(field, told)| (*field, told.as_str())).collect();
    html! {
        (errors_above(call, &drawn.refusals))
        @if links.len() > 1 { (errors(&words.say("people-errors"), &links)) }
    }
}

fn name(call: &Call, drawn: &Drawn, first: bool) -> Markup {
    let words = call.words();
    let (label, help) = (words.say("people-name"), words.say("people-name-help"));
    let wrong = call.error_at(&drawn.refusals, "name");
    let field = Field::new("name", &label)
        .help(&help)
        .error(wrong.as_deref())
        .value(&drawn.typed.name)
        .verbatim();
    if first { field.autofocus().text() } else { field.text() }
}

fn turf(call: &Call, drawn: &Drawn) -> Markup {
    let words = call.words();
    let turfs = drawn.known.turf_choices();
    let none = words.say("people-turf-choose");
    let wrong = call.error_at(&drawn.refusals, "turf");
    let choices: Vec<Choice<'_>> = turfs
        .iter()
        .map(|(id, path)| Choice::new(id, path).chosen(*id == drawn.typed.turf || turfs.len() == 1))
        .collect();
    let unchosen = turfs.len() != 1 && drawn.was.turf.is_empty();
    Field::new("turf", &words.say("people-turf"))
        .error(wrong.as_deref())
        .select(unchosen.then_some(&none), &choices)
}

fn place(call: &Call, drawn: &Drawn) -> Markup {
    let words = call.words();
    let field = |id: &'static str, label: &str, value: &str, used: &[String]| {
        let used: Vec<&str> = used.iter().map(String::as_str).collect();
        Field::new(id, &words.say(label))
            .error(call.error_at(&drawn.refusals, id).as_deref())
            .value(value)
            .suggestions(&used)
            .text()
    };
    let [jobs, shifts, languages] = &drawn.used;
    in_line(html! {
        (field("job", "people-job", &drawn.typed.job, jobs))
        (field("shift", "people-shift", &drawn.typed.shift, shifts))
        (field("language", "people-language", &drawn.typed.language, languages))
    })
}

/// A field for each phone and address, and `spare` empty ones more; one at least.
fn contacts(call: &Call, drawn: &Drawn, spare: usize) -> Markup {
    let words = call.words();
    let typed = &drawn.typed;
    let refused = |field: &str| drawn.refusals.iter().find(|r| r.field == Some(field));
    let rows =
        |field: &'static str, label: &str, another: &str, values: &[String], wrong: Vec<bool>| {
            let count = (values.len() + spare).max(1);
            let label = words.say(label);
            let sentence = refused(field).map(|refusal| words.say(refusal.sentence));
            // Where no single one is wrong, the first carries what is wrong with all of them.
            let all = sentence.is_some() && !wrong.contains(&true);
            html! { @for at in 0..count {
                @let id = if at == 0 { format!("f-{field}") } else { format!("f-{field}-{at}") };
                @let numbered = if at == 0 { label.clone() } else { words.say(another) };
                @let is_wrong = wrong.get(at).copied().unwrap_or(false) || (all && at == 0);
                @let told = Field::new(field, &numbered).id(&id).verbatim()
                    .error(sentence.as_deref().filter(|_| is_wrong))
                    .value(values.get(at).map_or("", String::as_str));
                @if field == "phones" { (told.tel()) } @else { (told.text()) }
            } }
        };
    html! {
        (in_line(rows("phones", "people-phone", "people-another-phone", &typed.phones, typed.wrong_phones(&drawn.was.phones, drawn.known.dialing))))
        (in_line(rows("emails", "people-email", "people-another-email", &typed.emails, typed.wrong_emails(&drawn.was.emails))))
    }
}

fn next_step(call: &Call, drawn: &Drawn) -> Markup {
    let words = call.words();
    let wrong = call.error_at(&drawn.refusals, "step-on");
    in_line(html! {
        (text(call, drawn, "step", "people-step", &drawn.typed.step))
        (Field::new("step-on", &words.say("people-step-on")).error(wrong.as_deref())
            .value(&drawn.typed.step_on).date())
    })
}

fn talker(call: &Call, drawn: &Drawn) -> Markup {
    let words = call.words();
    let mut members = drawn.known.member_choices(words);
    let chosen = &drawn.typed.talker;
    if !chosen.is_empty() && members.iter().all(|(id, _)| id != chosen) {
        members.push((chosen.clone(), words.say("people-someone")));
    }
    let choices: Vec<Choice<'_>> =
        members.iter().map(|(id, name)| Choice::new(id, name).chosen(id == chosen)).collect();
    Field::new("talker", &words.say("people-talker"))
        .error(call.error_at(&drawn.refusals, "talker").as_deref())
        .select(Some(&words.say("people-talker-nobody")), &choices)
}

/// Whether they are in the unit.
fn standing(call: &Call, drawn: &Drawn) -> Markup {
    let words = call.words();
    let told: Vec<(&str, String)> = Exclusion::ALL
        .iter()
        .map(|reason| (reason.id(), told::excluded(words, Some(*reason))))
        .collect();
    let choices: Vec<Choice<'_>> = told
        .iter()
        .map(|(id, told)| Choice::new(id, told).chosen(drawn.typed.excluded == *id))
        .collect();
    Field::new("excluded", &words.say("people-excluded"))
        .help(&words.say("people-excluded-help"))
        .select(Some(&told::excluded(words, None)), &choices)
}

fn text(call: &Call, drawn: &Drawn, field: &'static str, label: &str, value: &str) -> Markup {
    let wrong = call.error_at(&drawn.refusals, field);
    Field::new(field, &call.words().say(label)).error(wrong.as_deref()).value(value).text()
}
