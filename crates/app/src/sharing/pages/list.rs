//! The coaches of a drive, and what is shared with each.

use super::{called, numbers};
use crate::call::Call;
use crate::layout::{At, Page};
use crate::sharing::actions::{Coach, Seen};
use crate::standing::Lead;
use crate::turfs::records::short_name;
use kit::html::button::Button;
use kit::html::rows::{Line, lines};
use kit::html::text::{back, empty, heading, note};
use kit::html::{Icon, Markup, html};
use organizing::TurfId;

/// The page.
pub fn page(call: &Call, me: &Lead, seen: &Seen) -> Markup {
    let words = call.words();
    let base = format!("/d/{}", me.space());
    let told: Vec<[String; 3]> = (seen.coaches.iter())
        .map(|coach| {
            let href = format!("{base}/coach/{}", coach.entry.member);
            [href, called(call, coach), what(call, seen, coach)]
        })
        .collect();
    let list: Vec<Line<'_>> = told
        .iter()
        .map(|[href, title, under]| Line {
            href: Some(href),
            icon: Some(Icon::Key),
            title,
            under,
            ..Line::default()
        })
        .collect();
    let invite = format!("{base}/members");
    Page::new(call, me.space(), At::More).show(html! {
        (back(&invite, &words.say("members-title")))
        (heading(&words.say("sharing-title"), Some(&words.say("sharing-under"))))
        @if list.is_empty() {
            (empty(&words.say("sharing-no-coach"), html! {
                (Button::act(&words.say("invite-title")).icon(Icon::AddPerson).to(&invite))
            }))
        } @else {
            (lines(&list))
            (note(&words.say("sharing-by-itself")))
        }
    })
}

/// What is shared, in one line.
fn what(call: &Call, seen: &Seen, coach: &Coach) -> String {
    let Some(folder) = &coach.folder else { return call.words().say("sharing-from-before") };
    let turfs = coach.turfs().map(|turf| short_name(&seen.tree, TurfId(turf.0)));
    let mut told: Vec<String> = turfs.collect();
    if told.is_empty() || !folder.chosen.items().is_empty() {
        told.insert(0, numbers(call, folder));
    }
    told.join("; ")
}
