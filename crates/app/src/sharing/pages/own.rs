//! What a coach with numbers only sees of a drive: what it shares.

use super::given;
use crate::arc::pages::STYLES;
use crate::call::Call;
use crate::layout::{At, Page};
use crate::sharing::records::Folder;
use crate::standing::Participant;
use crate::words;
use kit::html::text::{empty, heading, note};
use kit::html::{Markup, html};
use kit::say;

/// The page.
pub fn page(call: &Call, me: &Participant, folder: &Folder) -> Markup {
    let words = call.words();
    let day = words::day(words, folder.on, call.today);
    let none = folder.shared.stage().is_none() && folder.shared.benchmarks().is_empty();
    let under = match none {
        true => words.say("sharing-you-coach"),
        false => say!(words, "sharing-you-coach-on", day = day),
    };
    let content = html! {
        (heading(&folder.name, Some(&under)))
        @if none { (empty(&words.say("sharing-nothing-yet"), Markup::default())) }
        (given(call, &folder.shared, folder.on))
        (note(&words.say("sharing-no-name")))
    };
    Page::counts(call, me.space(), At::Today).styled(&STYLES).show(content)
}
