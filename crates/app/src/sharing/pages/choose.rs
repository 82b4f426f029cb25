//! What is shared with one coach, item by item.

use super::{called, count, given};
use crate::arc::pages::arc::{measured, name};
use crate::arc::pages::{STYLES, tag};
use crate::arc::shown::Shown;
use crate::call::Call;
use crate::layout::{At, Page};
use crate::sharing::actions::{Coach, Seen};
use crate::sharing::records::Folder;
use crate::sharing::telling::known;
use crate::standing::Lead;
use crate::words;
use kit::html::button::{Button, buttons, post};
use kit::html::field::{Choice, Field};
use kit::html::form::Form;
use kit::html::text::{Tone, back, fold, heading, note, notice, para, section};
use kit::html::{Icon, Markup, html};
use kit::say;
use organizing::arc::Measure;
use organizing::coaching::{Chosen, Item};
use vault::Id;

/// The page.
pub fn page(call: &Call, me: &Lead, (seen, coach): (&Seen, &Coach), shown: &Shown) -> Markup {
    let words = call.words();
    let all = format!("/d/{}/coach", me.space());
    let here = format!("{all}/{}", coach.entry.member);
    let who = called(call, coach);
    let content = html! {
        (back(&all, &words.say("sharing-title")))
        (heading(&say!(words, "sharing-with", name = who.as_str()), Some(&words.say("sharing-by-itself"))))
        @if let Some(folder) = &coach.folder {
            (section(&words.say("sharing-numbers"), numbers(call, &here, folder, shown)))
            (section(&words.say("sharing-turfs"), turfs(call, me, &here, (seen, coach))))
            (fold(&words.say("sharing-sees"), false, sees(call, folder)))
        } @else {
            (notice(Tone::Warn, &words.say("sharing-from-before"), para(&words.say("sharing-from-before-what"))))
            (behind_unlock(call, me, &here, html! {
                (post(&format!("{here}/turfs"), Button::act(&words.say("sharing-from-before-go"))))
            }))
        }
    };
    Page::new(call, me.space(), At::More).styled(&STYLES).show(content)
}

/// The numbers: each with what the coach would read of it today.
fn numbers(call: &Call, here: &str, folder: &Folder, shown: &Shown) -> Markup {
    let words = call.words();
    let stage = name(call, shown.arc.stage());
    let mut told = vec![("stage", words.say("sharing-stage"), stage, Item::Stage)];
    let mut every = Chosen::default();
    for measure in Measure::ALL {
        every.share(Item::Count(measure));
    }
    let every = every.give(shown.arc.path(), shown.arc.stage(), |stage| known(shown, stage));
    for mark in every.benchmarks() {
        let told_of = count(call, &every, mark, call.today);
        let item = Item::Count(mark.measure);
        told.push((tag::measure(mark.measure), measured(call, mark.measure), told_of, item));
    }
    let choices: Vec<Choice<'_>> = told
        .iter()
        .map(|(value, label, help, item)| {
            let chosen = folder.chosen.items().contains(item);
            Choice::new(value, label).help(help).chosen(chosen)
        })
        .collect();
    Form::post(&format!("{here}/numbers")).around(html! {
        (Field::new("item", &words.say("sharing-numbers-choose"))
            .help(&words.say("sharing-numbers-what")).checks(&choices))
        (buttons(html! { (Button::act(&words.say("sharing-numbers-go"))) }))
    })
}

/// The turfs, with what comes with one.
fn turfs(call: &Call, me: &Lead, here: &str, (seen, coach): (&Seen, &Coach)) -> Markup {
    let words = call.words();
    let shared: Vec<Id> = coach.turfs().collect();
    let told: Vec<(String, String, bool)> = (seen.tree.in_order())
        .map(|(turf, level)| {
            let id = Id(turf.id.0);
            let label = format!("{}{}", "– ".repeat(usize::from(level)), turf.name);
            (id.to_string(), label, shared.contains(&id))
        })
        .collect();
    let choices: Vec<Choice<'_>> = told
        .iter()
        .map(|(value, label, chosen)| Choice::new(value, label).chosen(*chosen))
        .collect();
    html! {
        (para(&words.say("sharing-turfs-what")))
        (behind_unlock(call, me, here, Form::post(&format!("{here}/turfs")).around(html! {
            (Field::new("turf", &words.say("member-turfs")).help(&words.say("sharing-turfs-help"))
                .checks(&choices))
            (note(&words.say("sharing-turfs-back")))
            (buttons(html! { (Button::plain(&words.say("sharing-turfs-go"))) }))
        })))
    }
}

/// What needs a fresh unlock, or the way to one.
fn behind_unlock(call: &Call, me: &Lead, here: &str, form: Markup) -> Markup {
    if me.signed_in.present.fresh {
        return form;
    }
    let words = call.words();
    let again = format!("/unlock/again?next={here}");
    html! {
        (para(&words.say("sharing-unlock")))
        (buttons(html! {
            (Button::plain(&words.say("turf-give-unlock-go")).icon(Icon::Key).to(&again))
        }))
    }
}

/// The numbers as the coach reads them.
fn sees(call: &Call, folder: &Folder) -> Markup {
    let words = call.words();
    let day = words::day(words, folder.on, call.today);
    let none = folder.shared.stage().is_none() && folder.shared.benchmarks().is_empty();
    html! {
        @if none { (para(&words.say("sharing-nothing"))) }
        @else { (note(&say!(words, "sharing-as-of", day = day))) }
        (given(call, &folder.shared, folder.on))
    }
}
