//! The page of the voter list: bringing it in; then what it is for and until when, who may be whom,
//! whom we do not know, who is missing from it, and its end.

mod beside;
mod bring;

use super::actions::{Seen, Typed};
use super::records::{Opened, Voters};
use crate::call::Call;
use crate::layout::{At, Page};
use crate::standing::Lead;
use kit::html::button::{Button, post};
use kit::html::text::{Tone, facts, flash, fold, heading_with, note, notice, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::cards::Due;

/// The page.
pub fn page(call: &Call, me: &Lead, seen: &Seen, typed: &Typed) -> Markup {
    let words = call.words();
    let back = (format!("/d/{}/more", me.space()), words.say("place-more"));
    let under = words.say("voters-under");
    Page::new(call, me.space(), At::More).styled(&["import.css"]).show(html! {
        (heading_with(Some((&back.0, &back.1)), &words.say("voters-title"), Some(&under), html! {}))
        @match &seen.list {
            None => (bring::page(call, me, typed)),
            Some((opened, ours)) => {
                @for refusal in &typed.refusals {
                    (flash(Tone::Refuse, &words.say(refusal.sentence)))
                }
                (due(call, opened))
                (purpose(call, seen, &opened.voters.value))
                (beside::counts(call, opened, ours))
                (beside::proposed(call, me, opened, ours))
                (beside::unknown(call, opened))
                (beside::missing(call, me, opened, ours))
                (beside::decided(call, me, opened, ours))
                (read(call, &opened.voters.value))
                (end(call, me))
            }
        }
    })
}

/// How near its end it is; loudly where that has passed.
fn due(call: &Call, opened: &Opened) -> Markup {
    let words = call.words();
    let day = call.said_day(opened.list.delete_on);
    match opened.list.due(call.today) {
        Due::Kept(_) => html! {},
        Due::Soon(days) => {
            html! { (flash(Tone::Info, &say!(words, "voters-soon", days = days, day = day))) }
        }
        Due::Overdue(days) => html! {
            (notice(Tone::Warn, &say!(words, "voters-overdue", days = days, day = day),
                para(&words.say("voters-overdue-what"))))
        },
    }
}

/// What it is for, from whom and until when.
fn purpose(call: &Call, seen: &Seen, voters: &Voters) -> Markup {
    let words = call.words();
    let by = seen.known.member(words, voters.by).into_owned();
    let taken_in = say!(
        words,
        "voters-taken-in",
        day = call.said_day(voters.taken_in),
        by = by,
        mine = seen.known.mine(voters.by)
    );
    let gone = call.said_day(voters.delete_on);
    html! {
        (facts(&[
            (&words.say("voters-case"), html! { bdi { (voters.case.reveal()) } }),
            (&words.say("voters-file"), html! { bdi { (voters.file_name.reveal()) } }),
            (&words.say("voters-came"), html! { (taken_in) }),
            (&words.say("voters-goes"), html! { (gone) }),
        ]))
        (note(&words.say("voters-apart")))
    }
}

/// What was understood of the file, and what was not.
// Ids: field-*.
fn read(call: &Call, voters: &Voters) -> Markup {
    let words = call.words();
    html! {
        (fold(&words.say("voters-columns"), false, html! {
            ul.plain { @for column in &voters.columns { li {
                bdi { (column.heading.reveal()) } " → " (words.say(&format!("field-{}", column.field)))
            } } }
        }))
        @if voters.unread_count > 0 {
            (fold(&say!(words, "voters-unread", count = voters.unread_count), false, html! {
                ul.plain { @for row in &voters.unread {
                    li { (say!(words, "voters-unread-line", line = row.line, why = words.say(&row.why))) }
                } }
            }))
        }
    }
}

fn end(call: &Call, me: &Lead) -> Markup {
    let words = call.words();
    section(
        &words.say("voters-end"),
        html! {
            (para(&words.say("voters-end-what")))
            (post(&format!("/d/{}/voters/delete", me.space()), Button::grave(&words.say("voters-end-go"))))
        },
    )
}
