//! The form of a gathering: a new one, or one that is there.

use crate::call::Call;
use crate::gatherings::actions::path;
use crate::gatherings::records::Planned;
use crate::gatherings::shown::{organizes, turf_name};
use crate::gatherings::typed::{OF_ALL, SHIFTS_OFFERED, Typed, TypedShift, Wrong};
use crate::layout::{At, Page};
use crate::people::told::Known;
use crate::space::kept::Held;
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, errors, in_line};
use kit::html::text::{Tone, flash, fold, heading_with, note};
use kit::html::{Markup, html};
use kit::say;
use organizing::gatherings::{Gathering, Kind};

/// What the fields need to be drawn.
struct Fields<'a> {
    call: &'a Call,
    wrong: &'a [Wrong],
}

impl Fields<'_> {
    fn error(&self, field: &str) -> Option<String> {
        let wrong = self.wrong.iter().find(|one| one.field == field)?;
        Some(self.call.words().say(wrong.sentence))
    }

    fn line(&self, name: &str, label: &str, value: &str, most: usize) -> Markup {
        let error = self.error(name);
        let field = Field::new(name, label).error(error.as_deref()).value(value);
        field.max(u32::try_from(2 * most).unwrap_or(u32::MAX)).text()
    }

    fn clock(&self, name: &str, label: &str, value: &str) -> Markup {
        let error = self.error(name);
        Field::new(name, label).error(error.as_deref()).value(value).max(5).verbatim().text()
    }

    fn day(&self, name: &str, label: &str, value: &str) -> Markup {
        let error = self.error(name);
        Field::new(name, label).error(error.as_deref()).value(value).date()
    }

    fn room(&self, name: &str, label: &str, value: &str) -> Markup {
        let error = self.error(name);
        Field::new(name, label).error(error.as_deref()).value(value).max(5).number()
    }
}

/// The form.
pub fn page(
    call: &Call,
    me: &Member,
    (known, held): (&Known, Option<&Held<Planned>>),
    typed: &Typed,
    wrong: &[Wrong],
) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/gatherings", me.space());
    let (back, back_to, action, title) = match held {
        Some(held) => {
            let here = path(me.space(), held.id);
            let edit = format!("{here}/edit");
            let name = held.value.gathering.name.reveal().to_owned();
            (here, name, edit, words.say("gathering-change"))
        }
        None => (
            base.clone(),
            words.say("gatherings-title"),
            format!("{base}/new"),
            words.say("gatherings-new"),
        ),
    };
    let fields = Fields { call, wrong };
    let above = wrong.iter().filter(|one| one.field.is_empty() || one.field == "shifts");
    let told: Vec<(&str, String)> = { wrong.iter() }
        .filter(|one| !one.field.is_empty() && one.field != "shifts")
        .map(|one| (one.field.as_str(), words.say(one.sentence)))
        .collect();
    let told: Vec<(&str, &str)> =
        told.iter().map(|(field, said)| (*field, said.as_str())).collect();
    Page::new(call, me.space(), At::More).show(html! {
        (heading_with(Some((&back, &back_to)), &title, Some(&words.say("gathering-form-under")), html! {}))
        @for one in above { (flash(Tone::Refuse, &words.say(one.sentence))) }
        @if !told.is_empty() { (errors(&words.say("gathering-wrong"), &told)) }
        (Form::post(&action).around(html! {
            (kinds(&fields, typed))
            (turfs(&fields, me, known, held, typed))
            (fields.line("gathering-name", &words.say("gathering-name"), &typed.name, Gathering::NAME_CHARS_MAX))
            (in_line(html! {
                (fields.day("held-on", &words.say("gathering-on"), &typed.on))
                (Field::new("starts", &words.say("gathering-starts")).help(&words.say("gathering-clock-help"))
                    .error(fields.error("starts").as_deref()).value(&typed.from).max(5).verbatim().text())
                (fields.clock("ends-at", &words.say("gathering-ends"), &typed.to))
            }))
            (fields.line("place", &words.say("gathering-place"), &typed.place, Gathering::PLACE_CHARS_MAX))
            (fields.line("link", &words.say("gathering-link-label"), &typed.link, Gathering::LINK_CHARS_MAX))
            (Field::new("about-it", &words.say("gathering-about")).help(&words.say("gathering-about-help"))
                .error(fields.error("about-it").as_deref()).value(&typed.about).lines(3))
            (hosts(&fields, known, typed))
            (fields.room("room", &words.say("gathering-room-label"), &typed.room))
            (shifts(&fields, typed))
            (Field::new("open", &words.say("gathering-open-label"))
                .help(&words.say("gathering-open-help")).check(typed.open))
            (Field::new("tells", &words.say("gathering-tells"))
                .help(&words.say("gathering-tells-help")).check(typed.tells))
            (buttons(html! {
                (Button::act(&words.say("gathering-keep")))
                (Button::quiet(&words.say("gathering-keep-not")).to(&back))
            }))
        }))
    })
}

fn kinds(fields: &Fields<'_>, typed: &Typed) -> Markup {
    let labels = Kind::ALL.map(|one| super::kind(fields.call, one));
    let choices: Vec<Choice<'_>> = { Kind::ALL.iter().zip(&labels) }
        .map(|(one, label)| Choice::new(one.tag(), label).chosen(typed.kind == one.tag()))
        .collect();
    let error = fields.error("gathering-kind");
    Field::new("gathering-kind", &fields.call.words().say("gathering-kind-label"))
        .error(error.as_deref())
        .choices_in_line(&choices)
}

/// Where it belongs: who holds that reads who signs up. It stays where it was written.
fn turfs(
    fields: &Fields<'_>,
    me: &Member,
    known: &Known,
    held: Option<&Held<Planned>>,
    typed: &Typed,
) -> Markup {
    let words = fields.call.words();
    if let Some(held) = held {
        let turf = turf_name(fields.call, known, held.turf);
        return note(&say!(words, "gathering-turf-stays", turf = turf));
    }
    let mut all = known.turf_choices();
    if organizes(me) {
        all.insert(0, (OF_ALL.to_owned(), words.say("gathering-of-all")));
    }
    let choices: Vec<Choice<'_>> =
        all.iter().map(|(id, name)| Choice::new(id, name).chosen(*id == typed.turf)).collect();
    let error = fields.error("of-turf");
    Field::new("of-turf", &words.say("gathering-turf"))
        .help(&words.say("gathering-turf-help"))
        .error(error.as_deref())
        .select(Some(&words.say("gathering-turf-none")), &choices)
}

fn hosts(fields: &Fields<'_>, known: &Known, typed: &Typed) -> Markup {
    let words = fields.call.words();
    let members = known.member_choices(words);
    let labels = ["gathering-host", "gathering-host-too"].map(|id| words.say(id));
    let host = |number: usize| {
        let name = format!("host-{number}");
        let choices: Vec<Choice<'_>> = { members.iter() }
            .map(|(id, said)| Choice::new(id, said).chosen(*id == typed.hosts[number]))
            .collect();
        let error = fields.error(&name);
        Field::new(&name, &labels[number])
            .error(error.as_deref())
            .select(Some(&words.say("gathering-host-none")), &choices)
    };
    in_line(html! { (host(0)) (host(1)) })
}

fn shifts(fields: &Fields<'_>, typed: &Typed) -> Markup {
    let words = fields.call.words();
    let filled = |one: &TypedShift| {
        [&one.on, &one.from, &one.to, &one.room].iter().any(|text| !text.is_empty())
    };
    let last = typed.shifts.iter().rposition(filled).map_or(0, |last| last + 1);
    let count = (last + SHIFTS_OFFERED).min(Gathering::SHIFTS_MAX);
    let empty = TypedShift::default();
    let wrong = fields.wrong.iter().any(|one| one.field.starts_with("shift"));
    fold(
        &words.say("gathering-shifts"),
        last > 0 || wrong,
        html! {
            (note(&words.say("gathering-shifts-help")))
            @for number in 0..count {
                @let one = typed.shifts.get(number).unwrap_or(&empty);
                @let name = |part: &str| format!("shift-{number}-{part}");
                (in_line(html! {
                    (fields.day(&name("on"), &words.say("gathering-on"), &one.on))
                    (fields.clock(&name("starts"), &words.say("gathering-starts"), &one.from))
                    (fields.clock(&name("ends"), &words.say("gathering-ends"), &one.to))
                    (fields.room(&name("room"), &words.say("gathering-shift-room"), &one.room))
                }))
            }
        },
    )
}
