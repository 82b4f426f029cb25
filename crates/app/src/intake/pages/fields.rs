//! The fields of a request, the same for those who ask and for a coach who writes down what somebody
//! said on the phone.

use crate::call::Call;
use crate::intake::told::{LANGUAGES, PARTS, ZONES};
use kit::html::field::{Choice, Field};
use kit::html::text::{fold, section};
use kit::html::{Markup, html};
use organizing::Refusal;
use organizing::intake::Told;

const TEXT: u32 = Told::TEXT_CHARS_MAX as u32;
const LINE: u32 = Told::LINE_CHARS_MAX as u32;

/// The fields of what happened and how to reach them.
pub fn told(call: &Call, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let wrong = |field: &str| call.error_at(refusals, field);
    html! {
        (Field::new("happened", &words.say("request-happened")).help(&words.say("request-happened-help"))
            .error(wrong("happened").as_deref()).value(call.field("happened")).max(TEXT).required().lines(6))
        (Field::new("want", &words.say("request-want")).help(&words.say("request-want-help"))
            .error(wrong("want").as_deref()).value(call.field("want")).max(TEXT).lines(3))
        (Field::new("employer", &words.say("request-employer")).error(wrong("employer").as_deref())
            .value(call.field("employer")).verbatim().max(LINE).text())
        (Field::new("place", &words.say("request-place")).help(&words.say("request-place-help"))
            .error(wrong("place").as_deref()).value(call.field("place")).verbatim().max(LINE).text())
        (Field::new("people", &words.say("request-people-many")).error(wrong("people").as_deref())
            .value(call.field("people")).number())
        (Field::new("name", &words.say("request-name")).help(&words.say("request-name-help"))
            .error(wrong("name").as_deref()).value(call.field("name")).verbatim().max(LINE).text())
        (Field::new("reach", &words.say("request-reach")).help(&words.say("request-reach-help"))
            .error(wrong("reach").as_deref()).value(call.field("reach")).verbatim().max(LINE).required().text())
        (languages(call, refusals))
        (fold(&words.say("request-when"), !call.field("zone").is_empty(), when(call, refusals)))
    }
}

// Ids language-en, language-es.
/// Which languages: the usual ones to tick, others to type.
pub fn languages(call: &Call, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let names = LANGUAGES.map(|tag| words.say(&format!("language-{tag}")));
    let chosen = |tag: &str| call.ask.form.all("language").any(|one| one == tag);
    let choices: Vec<Choice<'_>> = LANGUAGES
        .iter()
        .zip(&names)
        .map(|(tag, name)| Choice::new(tag, name).chosen(chosen(tag)))
        .collect();
    html! {
        (Field::new("language", &words.say("request-languages-title"))
            .error(call.error_at(refusals, "languages").as_deref()).checks(&choices))
        (Field::new("language-other", &words.say("request-languages-other"))
            .value(call.field("language-other")).verbatim().max(LINE).text())
    }
}

// Ids part-morning, part-afternoon, part-evening, part-night.
/// When somebody is free.
pub fn when(call: &Call, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let names = PARTS.map(|(part, ..)| words.say(&format!("part-{part}")));
    let parts = |field: &'static str| -> Vec<Choice<'_>> {
        let chosen = |part: &str| call.ask.form.all(field).any(|one| one == part);
        let named = PARTS.iter().zip(&names);
        named.map(|((part, ..), name)| Choice::new(part, name).chosen(chosen(part))).collect()
    };
    html! {
        (zone(call, refusals))
        (Field::new("weekday", &words.say("request-weekdays")).checks(&parts("weekday")))
        (Field::new("weekend", &words.say("request-weekends")).checks(&parts("weekend")))
    }
}

fn zone(call: &Call, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let zones = ZONES.map(|(id, minutes)| (minutes.to_string(), words.say(id)));
    let typed = call.field("zone");
    let choices: Vec<Choice<'_>> =
        zones.iter().map(|(value, name)| Choice::new(value, name).chosen(value == typed)).collect();
    Field::new("zone", &words.say("request-zone"))
        .error(call.error_at(refusals, "zone").as_deref())
        .select(Some(&words.say("request-zone-none")), &choices)
}

/// The consents, each asked by itself.
// Ids consent-contact, consent-hand-on, consent-keep, each with -help.
pub fn consents(call: &Call, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let one = |name: &'static str| {
        let label = words.say(&format!("consent-{name}"));
        let field = Field::new(name, &label);
        // Without it nobody may answer; a browser that seals has to ask for it by itself.
        let field = if name == "contact" { field.required() } else { field };
        field
            .help(&words.say(&format!("consent-{name}-help")))
            .error(call.error_at(refusals, name).as_deref())
            .check(call.field(name) == "yes")
    };
    section(&words.say("consent-title"), html! { (one("contact")) (one("hand-on")) (one("keep")) })
}
