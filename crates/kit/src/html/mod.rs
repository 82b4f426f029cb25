//! The design system: every piece that pages are laid out with, once.
//!
//! Nothing here knows a word of any language or of any trade: a component takes sentences that
//! are already in the reader's language, and [`Markup`] for what goes inside it. Every page works
//! without script; the modules in `assets/` only make it quicker. There is no inline style and no
//! inline script, because the pages are served under `style-src 'self'; script-src 'self'`.
//!
//! | module | has |
//! |---|---|
//! | [`shell`] | the page around every page, and the quiet one for signing in |
//! | [`text`] | headings, notices, reasons, empty places, lists of facts |
//! | [`button`] | what one can press |
//! | [`field`], [`form`] | what one can fill in |
//! | [`rows`] | lists of people, pager |
//! | [`filter`] | search and filter bar, chips, tabs |
//! | [`thread`] | what happened, in order; two things side by side |
//! | [`talk`] | a guided conversation: what to ask, where to wait, what stays within reach |
//! | [`steps`] | where one is in a series, how far something got |
//! | [`keep`] | words to write down, a code to scan, text to copy |
//! | [`import`] | the table in which columns are told what they are |
//! | [`icon`] | the few icons |
//! | [`assets`] | the files that pages ask for |
//!
//! `examples/gallery.rs` shows all of it on one page.

pub mod assets;
pub mod button;
pub mod field;
pub mod filter;
pub mod form;
pub mod icon;
pub mod import;
pub mod keep;
pub mod rows;
pub mod shell;
pub mod steps;
pub mod talk;
pub mod text;
pub mod thread;

pub use icon::{Icon, icon};
pub use maud::{DOCTYPE, Markup, PreEscaped, html};

/// At the beginning of a long piece: takes this many bytes of room for it at once, so that what is
/// written is not moved, and wiped behind, every time that it outgrows its place.
pub struct Room(pub usize);

impl maud::Render for Room {
    fn render_to(&self, out: &mut String) {
        out.reserve(self.0);
    }
}
