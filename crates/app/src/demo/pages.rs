//! The demo's first page.

use crate::call::Call;
use crate::layout::quiet;
use kit::html::button::{Button, post};
use kit::html::text::{heading, note, para, section};
use kit::html::{Markup, html};

/// The first page of a demo: what it is, and whom one can step in as.
pub fn front(call: &Call) -> Markup {
    let words = call.words();
    let cast = call.app.demo.as_ref().map_or(&[][..], |demo| &demo.cast);
    quiet(call, html! {
        (heading(&words.say("demo-title"), Some(&words.say("demo-under"))))
        (para(&words.say("demo-what")))
        @for person in cast {
            // Parts: demo-part-lead, demo-part-organizer, demo-part-member, demo-part-coach, and
            // what each sees: demo-sees-lead and so on.
            (section(person.name, html! {
                (para(&words.say(&format!("demo-part-{}", person.part))))
                (note(&words.say(&format!("demo-sees-{}", person.part))))
                (post("/demo/enter",
                    Button::plain(&words.say("demo-enter")).sends("part", person.part)))
            }))
        }
    })
}
