//! The first coworkers, in one go.

use super::wrong_above;
use crate::accounts::pages::{START_STEPS, where_in_steps};
use crate::call::Call;
use crate::layout::{At, Page};
use crate::seeding::first::Drawn;
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden};
use kit::html::text::{heading, note};
use kit::html::{Markup, html};
use organizing::Refusal;

/// Rows of the field for names: as many as are asked for.
const NAMES_ROWS: u8 = 10;

/// The page.
pub fn page(call: &Call, me: &Member, drawn: &Drawn, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let base = format!("/d/{}", me.space());
    let wrong = |field: &str| call.error_at(refusals, field);
    let typed = call.field("talk-on");
    let tomorrow = call.today.plus(1).date().to_string();
    let on = if typed.is_empty() { tomorrow.as_str() } else { typed };
    Page::new(call, me.space(), At::People).show(html! {
        @if drawn.empty { (where_in_steps(call, &START_STEPS, 3)) }
        (heading(&words.say("first-title"), Some(&words.say("first-under"))))
        (wrong_above(call, refusals))
        (Form::post(&format!("{base}/first")).around(html! {
            (Field::new("coworkers", &words.say("first-names")).help(&words.say("first-names-help"))
                .error(wrong("coworkers").as_deref()).value(call.field("coworkers")).verbatim().required()
                .lines(NAMES_ROWS))
            (turf(call, drawn, wrong("turf").as_deref()))
            (Field::new("talk-on", &words.say("first-on")).help(&words.say("first-on-help"))
                .error(wrong("talk-on").as_deref()).value(on).required().date())
            (buttons(html! {
                (Button::act(&words.say("first-go")))
                (Button::quiet(&words.say("first-later")).to(&base))
            }))
        }))
        (note(&words.say("first-note")))
    })
}

/// Where they work: not asked while there is one turf only.
fn turf(call: &Call, drawn: &Drawn, wrong: Option<&str>) -> Markup {
    let words = call.words();
    let turfs = drawn.known.turf_choices();
    if let [(only, _)] = turfs.as_slice() {
        return hidden("turf", only);
    }
    let typed = call.field("turf");
    let choices: Vec<Choice<'_>> =
        turfs.iter().map(|(id, path)| Choice::new(id, path).chosen(id == typed)).collect();
    Field::new("turf", &words.say("people-turf"))
        .error(wrong)
        .select(Some(&words.say("people-turf-choose")), &choices)
}
