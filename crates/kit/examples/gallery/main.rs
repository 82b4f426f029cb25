//! Every piece of the design system with invented content, for looking at and for snapshots.
//!
//! `cargo run -p kit --example gallery -- chart dark > chart.html`, with `assets/` beside it.
//! Pages: `today people chart names talk person growing import words pieces signin`.

#![allow(clippy::print_stdout)]

mod growing;
mod invented;
mod pages;
mod pieces;

use kit::html::icon::Icon;
use kit::html::shell::{Head, Place, Quiet, Shell, Switch, Theme};
use kit::html::text::{Tone, flash};
use kit::html::{Markup, html};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let page = arguments.next().unwrap_or_else(|| "pieces".to_owned());
    let theme = Theme::named(&arguments.next().unwrap_or_default());
    println!("{}", draw(&page, theme).into_string());
}

fn draw(page: &str, theme: Theme) -> Markup {
    match page {
        "today" => shell(theme, page, false, pages::today()),
        "people" => shell(theme, page, true, pages::people()),
        "chart" => shell(theme, page, true, pages::chart(false)),
        "names" => shell(theme, "chart", true, pages::chart(true)),
        "talk" => shell(theme, page, false, pages::talk()),
        "person" => shell(theme, "people", false, pages::person()),
        "growing" => shell(theme, page, true, growing::all()),
        "import" => shell(theme, page, true, pieces::import()),
        "words" => quiet(theme, pieces::words()),
        "signin" => quiet(theme, pieces::sign_in()),
        _ => shell(theme, page, false, pieces::all()),
    }
}

fn head(theme: Theme) -> Head<'static> {
    Head {
        lang: "en",
        theme,
        title: "Notes",
        assets: "assets",
        styles: &["assets/talk.css", "assets/import.css", "assets/arc.css", "assets/cycle.css"],
    }
}

const SWITCHES: [Switch<'static>; 2] = [
    Switch {
        action: "/language",
        name: "language",
        label: "Language",
        choices: &[("en", "English", true), ("es", "Español", false)],
        back: "/",
    },
    Switch {
        action: "/theme",
        name: "theme",
        label: "Theme",
        choices: &[("", "As the device", true), ("light", "Light", false), ("dark", "Dark", false)],
        back: "/",
    },
];

fn shell(theme: Theme, here: &str, wide: bool, content: Markup) -> Markup {
    let place =
        |icon, label, name: &'static str| Place { icon, label, href: name, current: name == here };
    let places = [
        place(Icon::Today, "Today", "today"),
        place(Icon::People, "People", "people"),
        place(Icon::Chart, "Chart", "chart"),
        place(Icon::More, "More", "more"),
    ];
    let flash = if here == "pieces" {
        flash(Tone::Done, "Saved. Rosa is yours to talk with until Friday.")
    } else {
        html! {}
    };
    Shell {
        head: head(theme),
        name: ("/", "shopfloor"),
        places: &places,
        places_label: "Places",
        act: Some(("/talk", "One-on-one")),
        acting: false,
        lock: ("/lock", "Lock"),
        skip: "Skip to the content",
        switches: &SWITCHES,
        banner: (here == "pieces")
            .then_some("A demo. Nobody here is anyone; all of it is gone at midnight."),
        wide,
    }
    .page(flash, content)
}

fn quiet(theme: Theme, content: Markup) -> Markup {
    Quiet {
        head: head(theme),
        name: ("/", "shopfloor"),
        skip: "Skip to the content",
        switches: &SWITCHES,
        banner: None,
        lock: None,
    }
    .page(content)
}
