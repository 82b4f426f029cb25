//! The forms in which an engine of our own is written: by fields, and as text.

use super::engine_path;
use crate::call::Call;
use crate::engines::records::{Engine, OwnEngine};
use crate::engines::typed::{STEPS, Typed, WEEKDAYS, Wrong};
use crate::layout::{At, Page};
use crate::space::kept::Held;
use crate::standing::Organizer;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, errors, hidden, in_line};
use kit::html::text::{fold, heading_with, note, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::engines::{Fault, Template};

/// Whose form it is.
#[derive(Clone, Copy)]
pub enum Of<'a> {
    /// A new engine's, written from this one.
    New(&'a Template),
    /// Of one of our own.
    Own(&'a Held<OwnEngine>),
}

/// What the fields are drawn from.
struct Drawn<'a> {
    call: &'a Call,
    typed: &'a Typed,
    wrong: &'a [Wrong],
    /// Roles and trainings by their ids, with what they are called in the form.
    roles: Vec<(String, String)>,
    trainings: Vec<(String, String)>,
}

/// The form.
pub fn page(call: &Call, me: &Organizer, of: Of<'_>, typed: &Typed, wrong: &[Wrong]) -> Markup {
    let words = call.words();
    let space = me.space();
    let (action, back, title) = match of {
        Of::New(_) => (
            format!("/d/{space}/engines/new"),
            format!("/d/{space}/engines"),
            words.say("engines-new"),
        ),
        Of::Own(held) => {
            let here = engine_path(space, held.id);
            (format!("{here}/edit"), here, words.say("engines-change-title"))
        }
    };
    let drawn = Drawn {
        call,
        typed,
        wrong,
        roles: named(typed, "role"),
        trainings: named(typed, "training"),
    };
    let told: Vec<(String, String)> =
        wrong.iter().map(|one| (one.field.clone(), words.say(one.sentence))).collect();
    let told: Vec<(&str, &str)> = told.iter().map(|(f, s)| (f.as_str(), s.as_str())).collect();
    let from = match call.field("from") {
        "" => call.ask.query.get("from"),
        typed => typed,
    };
    Page::new(call, space, At::More).show(html! {
        (heading_with(Some((&back, &words.say("engines-title"))), &title,
            Some(&words.say("engines-form-under")), html! {}))
        (errors(&words.say("engines-errors"), &told))
        (Form::post(&action).around(html! {
            @match of {
                Of::New(_) => (hidden("from", from)),
                Of::Own(held) => (hidden("revision", &held.revision.to_string())),
            }
            (drawn.text("name", "engines-name", Template::NAME_CHARS_MAX))
            (drawn.words("about", "engines-about", 2))
            (section(&words.say("engines-ladder"), html! {
                (note(&words.say("engines-ladder-help")))
                @for n in 0..=typed.count("role").min(Template::ROLES_MAX - 1) { (drawn.role(n)) }
            }))
            (section(&words.say("engines-trainings"), html! {
                @for n in 0..=typed.count("training") { (drawn.training(n)) }
            }))
            (section(&words.say("engines-agenda"), html! {
                @let items = typed.count("item");
                (fold(&say!(words, "engines-agenda-items", count = items), drawn.has_wrong("item-"),
                    html! { @for n in 0..items + 2 { (drawn.item(n)) } }))
            }))
            (section(&words.say("engines-shifts"), html! {
                @for n in 0..=typed.count("shift") { (drawn.shift(n)) }
            }))
            (section(&words.say("engines-counted"), html! {
                @for n in 0..=typed.count("count") { @let part = format!("count-{n}");
                    (hidden(&format!("{part}-id"), typed.get(&format!("{part}-id"))))
                    (drawn.text(&format!("{part}-name"), "engines-count", Template::NAME_CHARS_MAX))
                }
                (note(&words.say("engines-always-counted")))
            }))
            (buttons(html! {
                (Button::act(&words.say("engines-keep")))
                (Button::quiet(&words.say("engines-keep-not")).to(&back))
            }))
        }))
    })
}

/// The parts of a sort that have an id already, with what they are called.
fn named(typed: &Typed, sort: &str) -> Vec<(String, String)> {
    let part = |n: usize| {
        let get = |field: &str| typed.get(&format!("{sort}-{n}-{field}")).to_owned();
        (get("id"), get("name"))
    };
    (0..typed.count(sort)).map(part).filter(|(id, _)| !id.is_empty()).collect()
}

impl Drawn<'_> {
    fn say(&self, id: &str) -> String {
        self.call.words().say(id)
    }

    fn error(&self, field: &str) -> Option<String> {
        let wrong = self.wrong.iter().find(|wrong| wrong.field == field)?;
        Some(self.say(wrong.sentence))
    }

    fn has_wrong(&self, part: &str) -> bool {
        self.wrong.iter().any(|wrong| wrong.field.starts_with(part))
    }

    fn text(&self, name: &str, label: &str, max: usize) -> Markup {
        Field::new(name, &self.say(label))
            .value(self.typed.get(name))
            .error(self.error(name).as_deref())
            .max(u32::try_from(max).unwrap_or(u32::MAX))
            .text()
    }

    fn words(&self, name: &str, label: &str, rows: u8) -> Markup {
        Field::new(name, &self.say(label))
            .value(self.typed.get(name))
            .error(self.error(name).as_deref())
            .lines(rows)
    }

    fn number(&self, name: &str, label: &str) -> Markup {
        self.number_called(name, &self.say(label))
    }

    fn number_called(&self, name: &str, label: &str) -> Markup {
        let field = Field::new(name, label);
        field.value(self.typed.get(name)).error(self.error(name).as_deref()).number()
    }

    /// A part that opens: what it is called, or that it is another one; with its short name, and a
    /// box that takes it out.
    fn part(&self, part: &str, another: &str, inside: Markup) -> Markup {
        let [id, name, gone] = ["id", "name", "gone"].map(|field| format!("{part}-{field}"));
        let known = !self.typed.get(&id).is_empty();
        let called = self.typed.get(&name);
        let summary = if called.is_empty() { self.say(another) } else { called.to_owned() };
        fold(
            &summary,
            self.has_wrong(&format!("{part}-")),
            html! {
                (hidden(&id, self.typed.get(&id)))
                (inside)
                @if known {
                    (Field::new(&gone, &self.say("engines-take-out")).check(self.typed.get(&gone) == "yes"))
                }
            },
        )
    }

    fn role(&self, n: usize) -> Markup {
        let part = format!("role-{n}");
        let at = |field: &str| format!("{part}-{field}");
        let lowest = n == 0;
        let taken = self.trainings.iter().map(|(id, name)| {
            let field = at(&format!("trained-{id}"));
            let label = say!(self.call.words(), "engines-trained-label", training = name.as_str());
            // Ids engines-step-learn, -do, -teach.
            let steps = STEPS.map(|(_, tag)| (tag, self.say(&format!("engines-step-{tag}"))));
            let steps: Vec<Choice<'_>> =
                steps.iter().map(|(tag, label)| Choice::new(tag, label)).collect();
            Field::new(&field, &label)
                .value(self.typed.get(&field))
                .error(self.error(&field).as_deref())
                .select(Some(&self.say("engines-step-none")), &steps)
        });
        let trained: Vec<Markup> = taken.collect();
        self.part(
            &part,
            "engines-another-role",
            html! {
                (self.text(&at("name"), "engines-role-name", Template::NAME_CHARS_MAX))
                (self.words(&at("does"), "engines-does-lines", 3))
                @if !lowest { (in_line(html! {
                    (self.number(&at("least"), "engines-least"))
                    (self.number(&at("most"), "engines-most"))
                })) }
                (self.number(&at("ask"), "engines-ask-field"))
                @for field in &trained { (field) }
                (self.words(&at("debrief"), "engines-debrief-lines", 3))
                @if !lowest {
                    (in_line(html! {
                        (self.number(&at("shifts"), "engines-ready-shifts-field"))
                        (self.number(&at("asks"), "engines-ready-asks-field"))
                    }))
                    (in_line(html! {
                        (self.number(&at("brought"), "engines-ready-brought-field"))
                        (self.number(&at("developed"), "engines-ready-developed-field"))
                    }))
                    (self.words(&at("says"), "engines-ready-says", 2))
                }
            },
        )
    }

    fn training(&self, n: usize) -> Markup {
        let part = format!("training-{n}");
        let at = |field: &str| format!("{part}-{field}");
        self.part(
            &part,
            "engines-another-training",
            html! {
                (self.text(&at("name"), "engines-training-name", Template::NAME_CHARS_MAX))
                (self.words(&at("about"), "engines-training-about", 2))
                (self.number(&at("minutes"), "engines-minutes-field"))
            },
        )
    }

    fn item(&self, n: usize) -> Markup {
        in_line(html! {
            (self.number(&format!("item-{n}-minutes"), "engines-minutes-field"))
            (self.text(&format!("item-{n}-says"), "engines-item", Template::WORDS_CHARS_MAX))
        })
    }

    fn shift(&self, n: usize) -> Markup {
        let part = format!("shift-{n}");
        let at = |field: &str| format!("{part}-{field}");
        // Ids engines-weekday-monday to -sunday.
        let days = WEEKDAYS.map(|(_, tag)| (tag, self.say(&format!("engines-weekday-{tag}"))));
        let days: Vec<Choice<'_>> = days.iter().map(|(tag, day)| Choice::new(tag, day)).collect();
        self.part(
            &part,
            "engines-another-shift",
            html! {
                (self.text(&at("name"), "engines-shift-name", Template::NAME_CHARS_MAX))
                (Field::new(&at("weekday"), &self.say("engines-weekday")).value(self.typed.get(&at("weekday")))
                    .select(Some(&self.say("engines-by-hand")), &days))
                (in_line(html! {
                    (self.text(&at("starts"), "engines-starts", 5))
                    (self.number(&at("minutes"), "engines-minutes-field"))
                }))
                @for (id, name) in &self.roles {
                    @let label = say!(self.call.words(), "engines-needs-label", role = name.as_str());
                    (self.number_called(&at(&format!("needs-{id}")), &label))
                }
            },
        )
    }
}

/// The form of an engine as text.
pub fn text(
    call: &Call,
    me: &Organizer,
    engine: &Engine,
    text: &str,
    fault: Option<&Fault>,
) -> Markup {
    let words = call.words();
    let here = engine_path(me.space(), engine.id);
    let wrong = fault.map(|fault| {
        let sentence = words.say(fault.refusal.sentence);
        match fault.line {
            Some(line) => say!(words, "engines-fault-line", line = line, sentence = sentence),
            None => sentence,
        }
    });
    let under = match engine.own {
        Some(_) => "engines-text-under",
        None => "engines-text-copy-under",
    };
    Page::new(call, me.space(), At::More).show(html! {
        (heading_with(Some((&here, &words.say("engines-back"))), &words.say("engines-as-text"),
            Some(&words.say(under)), html! {}))
        (Form::post(&format!("{here}/text")).around(html! {
            (Field::new("engine-text", &words.say("engines-text")).help(&words.say("engines-text-help"))
                .error(wrong.as_deref()).value(text).verbatim().required().lines(24))
            (buttons(html! {
                (Button::act(&words.say("engines-keep")))
                (Button::quiet(&words.say("engines-keep-not")).to(&here))
            }))
        }))
    })
}
