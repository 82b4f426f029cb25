//! The page around every page.

use crate::call::{Call, LANGUAGE_COOKIE, THEME_COOKIE, Theme};
use crate::space::kinds::Kind;
use kit::html::icon::Icon;
use kit::html::rows::{Line, lines};
use kit::html::shell::{self, Head, Place, Quiet, Shell, Switch};
use kit::html::text::{Tone, flash};
use kit::html::{Markup, assets, html};
use kit::words::Language;
use std::sync::LazyLock;
use vault::Id;

/// The folder that the assets are served under; it changes when one of them does.
pub static ASSETS: LazyLock<String> =
    LazyLock::new(|| format!("/assets/{}", assets::fingerprint()));

/// Which of the places someone is at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// The overview: today.
    Today,
    /// The list.
    People,
    /// The wall chart.
    Chart,
    /// Everything else.
    More,
    /// The one-on-one: whom to talk with, what was said.
    Talk,
}

/// The places of a space of a kind: the icon, the words, the path, where that is.
const fn places(kind: Kind) -> &'static [(Icon, &'static str, &'static str, At)] {
    match kind {
        Kind::Drive | Kind::Own => &[
            (Icon::Today, "place-today", "", At::Today),
            (Icon::People, "place-people", "/people", At::People),
            (Icon::Chart, "place-chart", "/chart", At::Chart),
            (Icon::More, "place-more", "/more", At::More),
        ],
        Kind::Desk => &[
            (Icon::Today, "place-requests", "/requests", At::Today),
            (Icon::Talk, "place-cases", "/cases", At::Talk),
            (Icon::People, "place-coaches", "/coaches", At::People),
            (Icon::More, "place-more", "/more", At::More),
        ],
        Kind::Research => &[
            (Icon::Today, "place-targets", "/targets", At::Today),
            (Icon::More, "place-more", "/more", At::More),
        ],
        Kind::Program => &[
            (Icon::Today, "place-placements", "/placements", At::Today),
            (Icon::More, "place-more", "/more", At::More),
        ],
    }
}

/// A page inside a space.
pub struct Page<'a> {
    /// The request.
    pub call: &'a Call,
    /// The space.
    pub space: Id,
    /// Where one is.
    pub at: At,
    /// Whether it may be as wide as the screen.
    pub wide: bool,
    /// Whether the reader sees counts only: then there is no list, no chart and nobody to talk to.
    pub counts_only: bool,
    /// Further style sheets, by their names among the assets.
    pub sheets: &'a [&'a str],
}

impl<'a> Page<'a> {
    /// A page at reading width.
    pub fn new(call: &'a Call, space: Id, at: At) -> Page<'a> {
        Page { call, space, at, wide: false, counts_only: false, sheets: &[] }
    }

    /// A page as wide as the screen.
    pub fn wide(call: &'a Call, space: Id, at: At) -> Page<'a> {
        Page { wide: true, ..Page::new(call, space, at) }
    }

    /// A page at reading width for someone who may see counts only.
    pub fn counts(call: &'a Call, space: Id, at: At) -> Page<'a> {
        Page { counts_only: true, ..Page::new(call, space, at) }
    }

    /// With a style sheet that only its feature needs.
    pub fn styled(self, sheets: &'a [&'a str]) -> Page<'a> {
        Page { sheets, ..self }
    }

    /// The whole page.
    pub fn show(&self, content: Markup) -> Markup {
        self.show_with(flash_of(self.call), content)
    }

    /// The whole page with notices above the content.
    pub fn show_with(&self, notices: Markup, content: Markup) -> Markup {
        let words = self.call.words();
        let base = format!("/d/{}", self.space);
        let kind = self.call.kind();
        let all = places(kind)
            .iter()
            .filter(|(.., at)| !self.counts_only || matches!(at, At::Today | At::More));
        let all: Vec<(Icon, String, String, At)> = all
            .map(|(icon, label, rest, at)| (*icon, words.say(label), format!("{base}{rest}"), *at))
            .collect();
        let places: Vec<Place<'_>> = all
            .iter()
            .map(|(icon, label, href, at)| Place {
                icon: *icon,
                label,
                href,
                current: self.at == *at,
            })
            .collect();
        let next = format!("{base}/next");
        let texts = Texts::of(self.call);
        let (act, lock, places_label, title) =
            (words.say("act-talk"), words.say("lock"), words.say("places"), words.say("tab-title"));
        let choices = texts.choices(self.call);
        let sheets: Vec<String> =
            self.sheets.iter().map(|name| format!("{}/{name}", *ASSETS)).collect();
        let sheets: Vec<&str> = sheets.iter().map(String::as_str).collect();
        Shell {
            head: Head { styles: &sheets, ..head(self.call, &title) },
            name: ("/drives", &texts.name),
            places: &places,
            places_label: &places_label,
            act: (!self.counts_only && kind == Kind::Drive).then_some((&next, &act)),
            acting: self.at == At::Talk,
            lock: ("/lock", &lock),
            skip: &texts.skip,
            switches: &texts.switches(&choices, &self.call.ask.path),
            banner: texts.banner.as_deref(),
            wide: self.wide,
        }
        .page(notices, content)
    }
}

/// A quiet page: signing in, setting up, joining, choosing a drive. Whoever is signed in can lock it
/// in the same corner as any other.
pub fn quiet(call: &Call, content: Markup) -> Markup {
    quiet_styled(call, &[], content)
}

/// A quiet page with a style sheet that only its feature needs.
pub fn quiet_styled(call: &Call, sheets: &[&str], content: Markup) -> Markup {
    let sheets: Vec<String> = sheets.iter().map(|name| format!("{}/{name}", *ASSETS)).collect();
    let sheets: Vec<&str> = sheets.iter().map(String::as_str).collect();
    let texts = Texts::of(call);
    let title = call.words().say("tab-title");
    let choices = texts.choices(call);
    let lock = call.present().map(|_| call.words().say("lock"));
    Quiet {
        head: Head { styles: &sheets, ..head(call, &title) },
        name: ("/", &texts.name),
        skip: &texts.skip,
        switches: &texts.switches(&choices, &call.ask.path),
        banner: texts.banner.as_deref(),
        lock: lock.as_deref().map(|words| ("/lock", words)),
    }
    .page(content)
}

/// A page of someone signed in that is no drive's, as wide as the screen.
pub fn outside(call: &Call, content: Markup) -> Markup {
    let words = call.words();
    let places = [
        (Icon::Today, "/drives", words.say("drives-title")),
        (Icon::People, "/me", words.say("own-title")),
        (Icon::Chart, "/capacity", words.say("more-capacity")),
        (Icon::Key, "/account", words.say("more-account")),
    ];
    let places = places.each_ref().map(|(icon, href, label)| Place {
        icon: *icon,
        label,
        href,
        current: call.ask.path.starts_with(href),
    });
    let texts = Texts::of(call);
    let (lock, label, title) = (words.say("lock"), words.say("places"), words.say("tab-title"));
    let choices = texts.choices(call);
    Shell {
        head: head(call, &title),
        name: ("/drives", &texts.name),
        places: &places,
        places_label: &label,
        act: None,
        acting: false,
        lock: ("/lock", &lock),
        skip: &texts.skip,
        switches: &texts.switches(&choices, "/capacity"),
        banner: texts.banner.as_deref(),
        wide: true,
    }
    .page(flash_of(call), content)
}

/// The notice that the page before left in the address (`?said=...`): one of our own sentences.
pub fn flash_of(call: &Call) -> Markup {
    let said = call.ask.query.get("said");
    let known = said.starts_with("said-") && call.words().has(said);
    html! { @if known { (flash(Tone::Done, &call.words().say(said))) } }
}

struct Texts {
    name: String,
    skip: String,
    banner: Option<String>,
    language: String,
    theme: String,
    themes: [String; 3],
}

type Choices<'a> = ([(&'a str, &'a str, bool); 2], [(&'a str, &'a str, bool); 3]);

impl Texts {
    fn of(call: &Call) -> Texts {
        let words = call.words();
        Texts {
            name: words.say("program-name"),
            skip: words.say("skip-to-content"),
            banner: call.app.demo.is_some().then(|| words.say("demo-banner")),
            language: words.say("switch-language"),
            theme: words.say("switch-theme"),
            themes: ["theme-device", "theme-light", "theme-dark"].map(|id| words.say(id)),
        }
    }

    fn choices(&self, call: &Call) -> Choices<'_> {
        let languages = Language::ALL.map(|l| (l.tag(), l.own_name(), call.language == l));
        let theme =
            |n: usize, theme: Theme| (theme.tag(), self.themes[n].as_str(), call.theme == theme);
        (languages, [theme(0, Theme::Device), theme(1, Theme::Light), theme(2, Theme::Dark)])
    }

    fn switches<'a>(&'a self, choices: &'a Choices<'a>, back: &'a str) -> [Switch<'a>; 2] {
        let action = "/preferences";
        [
            Switch { action, name: "language", label: &self.language, choices: &choices.0, back },
            Switch { action, name: "theme", label: &self.theme, choices: &choices.1, back },
        ]
    }
}

fn head<'a>(call: &'a Call, title: &'a str) -> Head<'a> {
    Head {
        lang: call.language.tag(),
        theme: match call.theme {
            Theme::Device => shell::Theme::Device,
            Theme::Light => shell::Theme::Light,
            Theme::Dark => shell::Theme::Dark,
        },
        title,
        assets: &ASSETS,
        styles: &[],
    }
}

/// The cookies that keep what a reader prefers, by form field.
pub const PREFERENCES: [(&str, &str); 2] = [("language", LANGUAGE_COOKIE), ("theme", THEME_COOKIE)];

/// Ways to other pages, one under the other: the icon, the address, the words, a line under them.
pub fn ways(ways: &[(Icon, String, String, String)]) -> Markup {
    let rows: Vec<Line<'_>> = ways
        .iter()
        .map(|(icon, href, title, under)| Line {
            href: Some(href),
            icon: Some(*icon),
            title,
            under,
            ..Line::default()
        })
        .collect();
    html! { @if !rows.is_empty() { (lines(&rows)) } }
}
