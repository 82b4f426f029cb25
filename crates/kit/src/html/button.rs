//! What one can press.
//!
//! The signal colour belongs to [`Button::act`], and a page has at most one of these: the next
//! act to take. Everything else is plain or quiet.

use super::icon::{Icon, icon};
use maud::{Markup, Render, html};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Weight {
    Act,
    Plain,
    Quiet,
    Grave,
}

/// A button of a form, or (with [`Button::to`]) a link that looks like one.
#[derive(Clone, Copy)]
pub struct Button<'a> {
    label: &'a str,
    weight: Weight,
    icon: Option<Icon>,
    href: Option<&'a str>,
    name: Option<(&'a str, &'a str)>,
    action: Option<&'a str>,
    form: Option<&'a str>,
    skips_validation: bool,
    wide: bool,
    small: bool,
}

impl<'a> Button<'a> {
    const fn of(label: &'a str, weight: Weight) -> Self {
        Button {
            label,
            weight,
            icon: None,
            href: None,
            name: None,
            action: None,
            form: None,
            skips_validation: false,
            wide: false,
            small: false,
        }
    }

    /// The next act, in the signal colour. One a page.
    pub const fn act(label: &'a str) -> Self {
        Button::of(label, Weight::Act)
    }

    /// An ordinary button: ink outline.
    pub const fn plain(label: &'a str) -> Self {
        Button::of(label, Weight::Plain)
    }

    /// A button that keeps to itself: looks like a link.
    pub const fn quiet(label: &'a str) -> Self {
        Button::of(label, Weight::Quiet)
    }

    /// A button for what cannot be taken back: filled with ink, never with the signal colour.
    pub const fn grave(label: &'a str) -> Self {
        Button::of(label, Weight::Grave)
    }

    /// With an icon before the label.
    pub const fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// A link to `href` instead of a form button.
    pub const fn to(mut self, href: &'a str) -> Self {
        self.href = Some(href);
        self
    }

    /// Sends `name=value` with the form.
    pub const fn sends(mut self, name: &'a str, value: &'a str) -> Self {
        self.name = Some((name, value));
        self
    }

    /// Sends the form to another address (`formaction`).
    pub const fn action(mut self, action: &'a str) -> Self {
        self.action = Some(action);
        self
    }

    /// Belongs to the form of that id, wherever it stands.
    pub const fn of_form(mut self, id: &'a str) -> Self {
        self.form = Some(id);
        self
    }

    /// Sends the form even where required fields are empty (saving a half-done conversation).
    pub const fn even_unfinished(mut self) -> Self {
        self.skips_validation = true;
        self
    }

    /// As wide as what it stands in.
    pub const fn wide(mut self) -> Self {
        self.wide = true;
        self
    }

    /// Smaller, inside a row or a line; still 44 px under a finger.
    pub const fn small(mut self) -> Self {
        self.small = true;
        self
    }

    fn class(&self) -> String {
        let weight = match self.weight {
            Weight::Act => "button act",
            Weight::Plain => "button",
            Weight::Quiet => "button quiet",
            Weight::Grave => "button grave",
        };
        let wide = if self.wide { " wide" } else { "" };
        let small = if self.small { " small" } else { "" };
        format!("{weight}{wide}{small}")
    }
}

impl Render for Button<'_> {
    fn render(&self) -> Markup {
        let inner =
            html! { @if let Some(which) = self.icon { (icon(which)) } span { (self.label) } };
        html! {
            @if let Some(href) = self.href {
                a class=(self.class()) href=(href) { (inner) }
            } @else {
                button class=(self.class()) type="submit"
                    name=[self.name.map(|n| n.0)] value=[self.name.map(|n| n.1)]
                    formaction=[self.action] form=[self.form]
                    formnovalidate[self.skips_validation] { (inner) }
            }
        }
    }
}

/// A form of one button: a press is a POST to `action`.
pub fn post(action: &str, button: Button<'_>) -> Markup {
    html! { form.press method="post" action=(action) { (button) } }
}

/// Buttons in a line, the act first; under each other where there is no room.
pub fn buttons(inside: Markup) -> Markup {
    html! { div.buttons { (inside) } }
}

/// A button that copies the text of the element with that id. Shows only where script runs, says
/// `done` for a moment after.
pub fn copy(id: &str, label: &str, done: &str) -> Markup {
    html! {
        button.button.small type="button" data-copy=(id) data-done=(done) hidden {
            (icon(Icon::Copy)) span aria-live="polite" { (label) }
        }
    }
}

/// A button that opens the browser's print dialog. Shows only where script runs.
pub fn print(label: &str) -> Markup {
    html! {
        button.button.small type="button" data-print hidden { (icon(Icon::Print)) span { (label) } }
    }
}
