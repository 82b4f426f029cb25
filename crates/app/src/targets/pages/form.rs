//! The form of an employer.

use crate::call::Call;
use crate::layout::{At, Page};
use crate::standing::Member;
use crate::targets::editing::{Typed, Wrong};
use kit::html::button::{Button, buttons};
use kit::html::field::Field;
use kit::html::form::{Form, hidden, in_line};
use kit::html::text::{heading_with, note};
use kit::html::{Markup, html};
use kit::say;
use vault::Id;

/// The form: for a new one, or for one that is there.
pub fn page(
    call: &Call,
    me: &Member,
    id: Option<Id>,
    typed: &Typed,
    wrong: Option<&Wrong>,
) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/targets", me.space());
    let (action, back, title) = match id {
        Some(id) => (format!("{base}/{id}/edit"), format!("{base}/{id}"), words.say("target-edit")),
        None => (format!("{base}/new"), base, words.say("target-add")),
    };
    let at = |field: &str| -> Option<String> {
        let wrong = wrong.filter(|wrong| wrong.refusal.field == Some(field))?;
        let sentence = words.say(wrong.refusal.sentence);
        Some(match wrong.line {
            Some(line) => say!(words, "target-at-line", line = line, what = sentence.as_str()),
            None => sentence,
        })
    };
    let content = html! {
        (heading_with(Some((&back, &words.say("target-back"))), &title, None, html! {}))
        (Form::post(&action).around(html! {
            (hidden("revision", &typed.revision.to_string()))
            (Field::new("name", &words.say("target-name")).error(at("name").as_deref())
                .value(&typed.name).required().text())
            (Field::new("also", &words.say("target-also")).help(&words.say("target-also-help"))
                .error(at("also").as_deref()).value(&typed.also).lines(2))
            (Field::new("owners", &words.say("target-owners")).help(&words.say("target-owners-help"))
                .error(at("owners").as_deref()).value(&typed.owners).lines(2))
            (Field::new("sector", &words.say("target-sector")).help(&words.say("target-sector-help"))
                .error(at("sector").as_deref()).value(&typed.sector).verbatim().text())
            (Field::new("sites", &words.say("target-sites")).help(&words.say("target-sites-help"))
                .error(at("sites").as_deref()).value(&typed.sites).verbatim().lines(8))
            (in_line(html! {
                (Field::new("requests", &words.say("target-requests"))
                    .error(at("requests").as_deref()).value(&typed.requests).number())
                (Field::new("drives", &words.say("target-drives"))
                    .error(at("drives").as_deref()).value(&typed.drives).number())
            }))
            (note(&words.say("target-heat-help")))
            (buttons(html! {
                (Button::act(&words.say("target-keep")))
                (Button::quiet(&words.say("target-keep-not")).to(&back))
            }))
        }))
    };
    Page::new(call, me.space(), At::Today).show(content)
}
