//! What one can fill in: label above, help below, error at the field.
//!
//! A [`Field`] is built up and then closed by the kind it is: `Field::new("name", "Name")
//! .help("As it is on the roster").error(refused).value(&typed).text()`. Whatever was typed comes
//! back in `value`, so nothing is lost by an error.

use super::icon::{Icon, icon};
use crate::pictures::mark::{Mark, mark};
use maud::{Markup, html};

/// One thing to choose from.
#[derive(Clone, Copy, Default)]
pub struct Choice<'a> {
    /// What is sent.
    pub value: &'a str,
    /// What is read.
    pub label: &'a str,
    /// A line under the label; shown for radio groups and checkboxes.
    pub help: Option<&'a str>,
    /// Whether it is chosen.
    pub chosen: bool,
    /// A support mark before the label.
    pub mark: Option<Mark>,
}

impl<'a> Choice<'a> {
    /// A choice that is not chosen.
    pub const fn new(value: &'a str, label: &'a str) -> Self {
        Choice { value, label, help: None, chosen: false, mark: None }
    }

    /// With a line under the label.
    pub const fn help(mut self, help: &'a str) -> Self {
        self.help = Some(help);
        self
    }

    /// Chosen, if so.
    pub const fn chosen(mut self, chosen: bool) -> Self {
        self.chosen = chosen;
        self
    }

    /// With a support mark before the label.
    pub const fn mark(mut self, mark: Mark) -> Self {
        self.mark = Some(mark);
        self
    }
}

/// A field of a form.
#[derive(Clone, Copy)]
pub struct Field<'a> {
    name: &'a str,
    label: &'a str,
    id: Option<&'a str>,
    help: Option<&'a str>,
    error: Option<&'a str>,
    value: &'a str,
    aside: Option<&'a str>,
    required: bool,
    autofocus: bool,
    autocomplete: &'a str,
    max: Option<u32>,
    spell: bool,
    suggestions: &'a [&'a str],
    offered: Option<&'a str>,
}

/// Things often typed in several fields of a page, offered while typing in each that has
/// [`Field::offered`] with this id.
pub fn offers(id: &str, words: &[&str]) -> Markup {
    html! { datalist #(id) { @for word in words { option value=(word) {} } } }
}

impl<'a> Field<'a> {
    /// A field that sends `name`. Browsers are told to keep nothing of it
    /// (`autocomplete=off`) unless [`Field::autocomplete`] says otherwise.
    pub const fn new(name: &'a str, label: &'a str) -> Self {
        Field {
            name,
            label,
            id: None,
            help: None,
            error: None,
            value: "",
            aside: None,
            required: false,
            autofocus: false,
            autocomplete: "off",
            max: None,
            spell: true,
            suggestions: &[],
            offered: None,
        }
    }

    /// The id of the control, where `f-` and the name will not do (two forms on one page).
    pub const fn id(mut self, id: &'a str) -> Self {
        self.id = Some(id);
        self
    }

    /// A line under the label.
    pub const fn help(mut self, help: &'a str) -> Self {
        self.help = Some(help);
        self
    }

    /// What is wrong, in a sentence that says what to do.
    pub const fn error(mut self, error: Option<&'a str>) -> Self {
        self.error = error;
        self
    }

    /// What stands in it (for choices, use [`Choice::chosen`]).
    pub const fn value(mut self, value: &'a str) -> Self {
        self.value = value;
        self
    }

    /// A word beside the label, such as "optional".
    pub const fn aside(mut self, words: &'a str) -> Self {
        self.aside = Some(words);
        self
    }

    /// Must be filled in.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Has the cursor when the page opens.
    pub const fn autofocus(mut self) -> Self {
        self.autofocus = true;
        self
    }

    /// What a browser may fill in (`current-password`, `username`, `one-time-code`).
    pub const fn autocomplete(mut self, kind: &'a str) -> Self {
        self.autocomplete = kind;
        self
    }

    /// At most so many characters.
    pub const fn max(mut self, characters: u32) -> Self {
        self.max = Some(characters);
        self
    }

    /// Names and codes: no spelling help, no capitals of the phone's own.
    pub const fn verbatim(mut self) -> Self {
        self.spell = false;
        self
    }

    /// Things often typed here, offered while typing.
    pub const fn suggestions(mut self, words: &'a [&'a str]) -> Self {
        self.suggestions = words;
        self
    }

    /// Things often typed here, which stand elsewhere on the page ([`offers`]).
    pub const fn offered(mut self, id: &'a str) -> Self {
        self.offered = Some(id);
        self
    }

    /// A line of text.
    pub fn text(self) -> Markup {
        self.input("text", None)
    }

    /// A line of text to search with.
    pub fn search(self) -> Markup {
        self.input("search", None)
    }

    /// A telephone number.
    pub fn tel(self) -> Markup {
        self.input("tel", Some("tel"))
    }

    /// A whole number.
    pub fn number(self) -> Markup {
        self.input("text", Some("numeric"))
    }

    /// A day, `2026-11-09`.
    pub fn date(self) -> Markup {
        self.input("date", None)
    }

    /// Something secret; paste is allowed.
    pub fn secret(self) -> Markup {
        self.input("password", None)
    }

    /// A file of the types in `accept`, such as `.csv,.xlsx`.
    pub fn file(self, accept: &str) -> Markup {
        let id = self.own_id();
        self.around(
            &id,
            html! {
                input.file #(id) type="file" name=(self.name) accept=(accept) required[self.required]
                    aria-describedby=[self.described(&id)] aria-invalid=[self.invalid()];
            },
        )
    }

    /// Several lines; grows with what is typed.
    pub fn lines(self, rows: u8) -> Markup {
        let id = self.own_id();
        self.around(
            &id,
            html! {
                textarea #(id) name=(self.name) rows=(rows) maxlength=[self.max] dir="auto"
                    required[self.required] autofocus[self.autofocus] autocomplete=(self.autocomplete)
                    spellcheck=[(!self.spell).then_some("false")]
                    aria-describedby=[self.described(&id)] aria-invalid=[self.invalid()] {
                    // A line break first, since browsers drop one at the beginning.
                    "\n" (self.value)
                }
            },
        )
    }

    /// One of many, folded away. `none` is read first and sends nothing.
    pub fn select(self, none: Option<&str>, choices: &[Choice<'_>]) -> Markup {
        let id = self.own_id();
        self.around(
            &id,
            html! {
                select #(id) name=(self.name) required[self.required] autofocus[self.autofocus]
                    autocomplete="off"
                    aria-describedby=[self.described(&id)] aria-invalid=[self.invalid()] {
                    @if let Some(none) = none { option value="" { (none) } }
                    @for c in choices {
                        option value=(c.value) selected[c.chosen || (!self.value.is_empty() && c.value == self.value)] { (c.label) }
                    }
                }
            },
        )
    }

    /// One of a few, each a large thing to press.
    pub fn choices(self, choices: &[Choice<'_>]) -> Markup {
        self.group("choices", "radio", choices)
    }

    /// One of a few short ones, beside each other.
    pub fn choices_in_line(self, choices: &[Choice<'_>]) -> Markup {
        self.group("choices in-line", "radio", choices)
    }

    /// The support scale: six things to press, each with its mark, its figure and its words.
    pub fn scale(self, choices: &[Choice<'_>]) -> Markup {
        self.group("choices scale", "radio", choices)
    }

    /// Any number of a few.
    pub fn checks(self, choices: &[Choice<'_>]) -> Markup {
        self.group("choices", "checkbox", choices)
    }

    /// A single yes (the label is what one says yes to); sends `name=yes`.
    pub fn check(self, chosen: bool) -> Markup {
        let id = self.own_id();
        html! {
            div.field {
                label.choice for=(id) {
                    input #(id) type="checkbox" name=(self.name) value="yes" checked[chosen]
                        required[self.required] autocomplete="off"
                        aria-describedby=[self.described_by_error(&id)] aria-invalid=[self.invalid()];
                    span.choice-words {
                        span { (self.label) }
                        @if let Some(help) = self.help { small { (help) } }
                    }
                }
                (self.error_line(&id))
            }
        }
    }

    fn input(self, kind: &str, mode: Option<&str>) -> Markup {
        let id = self.own_id();
        let list = (!self.suggestions.is_empty()).then(|| format!("{id}-list"));
        self.around(
            &id,
            html! {
                input #(id) type=(kind) name=(self.name) value=(self.value) inputmode=[mode]
                    dir=[(mode.is_none() && kind == "text").then_some("auto")] maxlength=[self.max] required[self.required] autofocus[self.autofocus]
                    autocomplete=(self.autocomplete) list=[list.as_deref().or(self.offered)]
                    spellcheck=[(!self.spell).then_some("false")]
                    autocapitalize=[(!self.spell).then_some("none")]
                    aria-describedby=[self.described(&id)] aria-invalid=[self.invalid()];
                @if let Some(list) = &list {
                    datalist #(list) { @for word in self.suggestions { option value=(word) {} } }
                }
            },
        )
    }

    fn around(&self, id: &str, control: Markup) -> Markup {
        html! {
            div.field.wrong[self.error.is_some()] {
                label for=(id) {
                    (self.label) @if let Some(words) = self.aside { " " small { (words) } }
                }
                (self.error_line(id))
                (control)
                @if let Some(help) = self.help { p.help #{ (id) "-help" } { (help) } }
            }
        }
    }

    fn group(self, class: &str, kind: &str, choices: &[Choice<'_>]) -> Markup {
        let id = self.own_id();
        html! {
            fieldset.field.wrong[self.error.is_some()] #(id) tabindex="-1"
                aria-describedby=[self.described(&id)] {
                legend { (self.label) @if let Some(words) = self.aside { " " small { (words) } } }
                @if let Some(help) = self.help { p.help #{ (id) "-help" } { (help) } }
                (self.error_line(&id))
                div class=(class) {
                    @for c in choices {
                        label.choice {
                            input type=(kind) name=(self.name) value=(c.value) checked[c.chosen]
                                required[self.required && kind == "radio"] autocomplete="off";
                            @if let Some(m) = c.mark { (mark(m)) }
                            span.choice-words {
                                span { (c.label) }
                                @if let Some(help) = c.help { small { (help) } }
                            }
                        }
                    }
                }
            }
        }
    }

    fn error_line(&self, id: &str) -> Markup {
        html! {
            @if let Some(error) = self.error {
                p.error #{ (id) "-error" } { (icon(Icon::Refuse)) span { (error) } }
            }
        }
    }

    fn own_id(&self) -> String {
        self.id.map_or_else(|| format!("f-{}", self.name), str::to_owned)
    }

    fn invalid(&self) -> Option<&'static str> {
        self.error.map(|_| "true")
    }

    fn described(&self, id: &str) -> Option<String> {
        match (self.error, self.help) {
            (Some(_), Some(_)) => Some(format!("{id}-error {id}-help")),
            (Some(_), None) => Some(format!("{id}-error")),
            (None, Some(_)) => Some(format!("{id}-help")),
            (None, None) => None,
        }
    }

    fn described_by_error(&self, id: &str) -> Option<String> {
        self.error.map(|_| format!("{id}-error"))
    }
}
