//! The page around every page: places, the thing done most, quick lock; and the quiet page for
//! signing in and setting up.

use super::Room;
use super::icon::{Icon, icon};
use crate::pictures::mark;
use maud::{DOCTYPE, Markup, html};

/// Light, dark, or as the device is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device is set.
    #[default]
    Device,
    /// Paper.
    Light,
    /// Night shift.
    Dark,
}

impl Theme {
    /// The value of `data-theme`, and of the form that switches: `light`, `dark`, or none.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Theme::Device => None,
            Theme::Light => Some("light"),
            Theme::Dark => Some("dark"),
        }
    }

    /// The theme of that name; anything unknown is the device's.
    pub fn named(name: &str) -> Theme {
        match name {
            "light" => Theme::Light,
            "dark" => Theme::Dark,
            _ => Theme::Device,
        }
    }
}

/// What every page needs to be a page.
#[derive(Clone, Copy)]
pub struct Head<'a> {
    /// The language, as in `lang`.
    pub lang: &'a str,
    /// The theme.
    pub theme: Theme,
    /// What stands in the tab. Neutral ("Notes"), since others look over shoulders.
    pub title: &'a str,
    /// The folder of the assets, with no slash at the end: `/assets/0123456789abcdef`.
    pub assets: &'a str,
    /// A further style sheet, if a feature has one of its own.
    pub styles: &'a [&'a str],
}

/// A place on the bar or the rail.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    /// Its icon.
    pub icon: Icon,
    /// Its name.
    pub label: &'a str,
    /// Where it is.
    pub href: &'a str,
    /// Whether one is there.
    pub current: bool,
}

/// A choice that a reader may make anywhere: language, theme. Each press posts `name=value`.
#[derive(Clone, Copy)]
pub struct Switch<'a> {
    /// Where the form goes.
    pub action: &'a str,
    /// What is sent.
    pub name: &'a str,
    /// What is chosen here: "Language".
    pub label: &'a str,
    /// `(value, words, chosen)`.
    pub choices: &'a [(&'a str, &'a str, bool)],
    /// Where to return, sent as `back`.
    pub back: &'a str,
}

/// The page around every page of those who are signed in.
#[derive(Clone, Copy)]
pub struct Shell<'a> {
    /// What every page needs.
    pub head: Head<'a>,
    /// The name at the top: the program's, or the code name of the space. `(href, words)`.
    pub name: (&'a str, &'a str),
    /// The places, four of them on a phone.
    pub places: &'a [Place<'a>],
    /// What the places are, for screen readers: "Places".
    pub places_label: &'a str,
    /// The thing done most, the one large button. `(href, words)`.
    pub act: Option<(&'a str, &'a str)>,
    /// Whether one is at it.
    pub acting: bool,
    /// Quick lock: `(where it posts, words)`.
    pub lock: (&'a str, &'a str),
    /// Words of the link that skips to the content.
    pub skip: &'a str,
    /// Language and theme, at the foot.
    pub switches: &'a [Switch<'a>],
    /// Above everything: "This is a demo; nothing here is anyone".
    pub banner: Option<&'a str>,
    /// Whether the content may be as wide as the screen (pictures, lists, tables).
    pub wide: bool,
}

impl Shell<'_> {
    /// The whole page, with `flash` (notices, possibly none) above the content.
    pub fn page(&self, flash: Markup, content: Markup) -> Markup {
        html! {
            (Room(FRAME_BYTES + content.0.len()))
            (DOCTYPE)
            html lang=(self.head.lang) data-theme=[self.head.theme.name()] {
                (head(self.head))
                body.shell.wide[self.wide] {
                    a.skip href="#main" { (self.skip) }
                    (mark::sprite())
                    @if let Some(banner) = self.banner { aside.banner { (banner) } }
                    header.top {
                        (name(self.name.0, self.name.1))
                        (lock(self.lock))
                    }
                    (self.places())
                    main #main tabindex="-1" { (flash) (content) }
                    footer.foot { @for s in self.switches { (switch(*s)) } }
                }
            }
        }
    }

    fn places(&self) -> Markup {
        html! {
            nav.places aria-label=(self.places_label) {
                @if let Some((href, words)) = self.act {
                    a.the-act href=(href) aria-current=[self.acting.then_some("page")] { (icon(Icon::Talk)) span { (words) } }
                }
                ul { @for p in self.places {
                    li {
                        a href=(p.href) aria-current=[p.current.then_some("page")] {
                            (icon(p.icon)) span { (p.label) }
                        }
                    }
                } }
            }
        }
    }
}

/// The quiet page: one column in the middle, for signing in, joining, and the steps of setting up.
#[derive(Clone, Copy)]
pub struct Quiet<'a> {
    /// What every page needs.
    pub head: Head<'a>,
    /// The name at the top. `(href, words)`.
    pub name: (&'a str, &'a str),
    /// Words of the link that skips to the content.
    pub skip: &'a str,
    /// Language and theme, at the foot.
    pub switches: &'a [Switch<'a>],
    /// Above everything.
    pub banner: Option<&'a str>,
    /// Quick lock, for those who are signed in: `(where it posts, words)`.
    pub lock: Option<(&'a str, &'a str)>,
}

impl Quiet<'_> {
    /// The whole page.
    pub fn page(&self, content: Markup) -> Markup {
        html! {
            (Room(FRAME_BYTES + content.0.len()))
            (DOCTYPE)
            html lang=(self.head.lang) data-theme=[self.head.theme.name()] {
                (head(self.head))
                body.quiet-page {
                    a.skip href="#main" { (self.skip) }
                    (mark::sprite())
                    @if let Some(banner) = self.banner { aside.banner { (banner) } }
                    header.top {
                        (name(self.name.0, self.name.1))
                        @if let Some(quick) = self.lock { (lock(quick)) }
                    }
                    main #main tabindex="-1" { (content) }
                    footer.foot { @for s in self.switches { (switch(*s)) } }
                }
            }
        }
    }
}

/// A switch as a small form of its own.
pub fn switch(s: Switch<'_>) -> Markup {
    html! {
        form.switch method="post" action=(s.action) aria-label=(s.label) {
            input type="hidden" name="back" value=(s.back);
            @for (value, words, chosen) in s.choices {
                button type="submit" name=(s.name) value=(value)
                    aria-pressed=(if *chosen { "true" } else { "false" }) { (words) }
            }
        }
    }
}

fn lock((action, words): (&str, &str)) -> Markup {
    html! {
        form.lock method="post" action=(action) data-lock {
            button type="submit" { (icon(Icon::Lock)) span { (words) } }
        }
    }
}

fn name(href: &str, words: &str) -> Markup {
    html! { a.name href=(href) { (mark::emblem()) span { (words) } } }
}

/// About how long a page is without its content, in bytes.
const FRAME_BYTES: usize = 10_000;

fn head(head: Head<'_>) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover";
            meta name="robots" content="noindex";
            meta name="color-scheme" content="light dark";
            meta name="format-detection" content="telephone=no";
            title { (head.title) }
            link rel="icon" href={ (head.assets) "/icon.svg" } type="image/svg+xml";
            link rel="stylesheet" href={ (head.assets) "/base.css" };
            @for sheet in head.styles { link rel="stylesheet" href=(sheet); }
            script type="module" src={ (head.assets) "/app.js" } {}
        }
    }
}
