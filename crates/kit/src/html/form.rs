//! What stands around fields: the form itself, fields in a line, all that is wrong with it.

use super::icon::{Icon, icon};
use maud::{Markup, html};

/// Where a form goes, and how it behaves where script runs.
#[derive(Clone, Copy)]
pub struct Form<'a> {
    action: &'a str,
    id: Option<&'a str>,
    autosave: Option<&'a str>,
    saved: &'a str,
    unsaved: &'a str,
    stays: &'a str,
    upload: bool,
    by_question: bool,
}

impl<'a> Form<'a> {
    /// A form that posts to `action`.
    pub const fn post(action: &'a str) -> Self {
        Form {
            action,
            id: None,
            autosave: None,
            saved: "",
            unsaved: "",
            stays: "",
            upload: false,
            by_question: false,
        }
    }

    /// With an id, for buttons outside it.
    pub const fn id(mut self, id: &'a str) -> Self {
        self.id = Some(id);
        self
    }

    /// Is also posted to `address` every few seconds while it is being filled in; `saved` is
    /// said after each time. The answer's body is not looked at, only its status; an answer may
    /// carry the header `X-Revision`, which is put into the form's field named `revision`.
    pub const fn autosave(mut self, address: &'a str, saved: &'a str) -> Self {
        self.autosave = Some(address);
        self.saved = saved;
        self
    }

    /// What is said while it cannot be saved (a tunnel): nothing is lost as long as the page stays.
    pub const fn unsaved(mut self, words: &'a str) -> Self {
        self.unsaved = words;
        self
    }

    /// What is said when it was sent and the server was not reached: the page stays as it is.
    pub const fn stays(mut self, words: &'a str) -> Self {
        self.stays = words;
        self
    }

    /// Carries files.
    pub const fn upload(mut self) -> Self {
        self.upload = true;
        self
    }

    /// More room between the questions on a phone, since this is a conversation.
    pub const fn conversation(mut self) -> Self {
        self.by_question = true;
        self
    }

    /// The form around its fields and buttons.
    pub fn around(self, inside: Markup) -> Markup {
        self.form(html! { (inside) (self.status()) })
    }

    /// The form around its fields, with its buttons within reach of a thumb wherever one is in it.
    pub fn within_reach(self, inside: Markup, buttons: Markup) -> Markup {
        self.form(html! { (inside) div.reach { (self.status()) div.buttons { (buttons) } } })
    }

    fn form(&self, inside: Markup) -> Markup {
        html! {
            form.form.conversation[self.by_question] method="post" action=(self.action)
                id=[self.id] enctype=[self.upload.then_some("multipart/form-data")]
                data-autosave=[self.autosave] { (inside) }
        }
    }

    fn status(&self) -> Markup {
        html! {
            @if self.autosave.is_some() {
                p.saved role="status" data-saved=(self.saved) data-unsaved=(self.unsaved)
                    data-stays=(self.stays) {}
            }
        }
    }
}

/// Something sent along unseen.
pub fn hidden(name: &str, value: &str) -> Markup {
    html! { input type="hidden" name=(name) value=(value); }
}

/// Fields beside each other on a desk, under each other on a phone.
pub fn in_line(inside: Markup) -> Markup {
    html! { div.fields-in-line { (inside) } }
}

/// All that is wrong with a form, above it, each a link to its field (`f-` and the name).
pub fn errors(title: &str, errors: &[(&str, &str)]) -> Markup {
    html! {
        @if !errors.is_empty() {
            div.notice.refuse role="alert" {
                (icon(Icon::Refuse))
                div {
                    p.notice-title { (title) }
                    ul { @for (field, sentence) in errors {
                        li { a href={ "#f-" (field) } { (sentence) } }
                    } }
                }
            }
        }
    }
}
