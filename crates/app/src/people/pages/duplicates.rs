//! Pairs side by side.

use super::worker::{part_label, part_told};
use super::worker_path;
use crate::call::Call;
use crate::layout::{At, Page, flash_of};
use crate::people::duplicates::{Drawn, Pair};
use crate::people::records::Merge;
use crate::people::told;
use crate::people::typed::Typed;
use crate::space::kept::Held;
use crate::standing::Member;
use crate::words;
use kit::html::button::{Button, post};
use kit::html::form::{Form, hidden};
use kit::html::icon::Icon;
use kit::html::rows::plain_lines;
use kit::html::text::{Tone, empty, heading_with, note, notice, reason, section};
use kit::html::thread::{Compared, Side, compare};
use kit::html::{Markup, html};
use kit::say;
use organizing::assessment::{Support, reading};
use organizing::list::Worker;
use organizing::list::duplicates::Reason;
use organizing::list::edit::Part;
use vault::Id;

/// The whole page.
pub fn page(call: &Call, me: &Member, drawn: &Drawn) -> Markup {
    let words = call.words();
    let base = format!("/d/{}", me.space());
    let under = say!(words, "people-duplicates-under", count = drawn.total);
    let content = html! {
        (heading_with(Some((&format!("{base}/people"), &words.say("people-title"))),
            &words.say("people-duplicates-title"), (drawn.total > 0).then_some(under.as_str()), html! {}))
        @if drawn.pairs.is_empty() {
            (empty(&words.say("people-duplicates-none"), html! {
                (Button::plain(&words.say("people-title")).to(&format!("{base}/people")))
            }))
        } @else {
            (note(&words.say("people-duplicates-how")))
        }
        @for pair in &drawn.pairs { (side_by_side(call, &base, drawn, pair)) }
        @if !drawn.merges.is_empty() {
            (section(&words.say("people-merges"), plain_lines(
                &drawn.merges.iter().map(|merge| merged(call, me, &base, drawn, merge)).collect::<Vec<_>>(),
            )))
        }
    };
    let merge = call.ask.query.get("merge").parse().ok();
    let just = merge.and_then(|id: Id| drawn.merges.iter().find(|merge| merge.id == id));
    let notices = match just {
        Some(merge) => {
            let name = told::isolated(merge.value.merged.after.name.full.reveal());
            let said = say!(words, "people-merged", name = name.as_ref());
            notice(Tone::Done, &said, undo(call, &base, merge))
        }
        None => flash_of(call),
    };
    Page::new(call, me.space(), At::People).show_with(notices, content)
}

fn side_by_side(call: &Call, base: &str, drawn: &Drawn, pair: &Pair) -> Markup {
    let words = call.words();
    let (one, other) = (&pair.one, &pair.other);
    let because: Vec<String> = pair.reasons.iter().map(|reason| why(call, *reason)).collect();
    let because = say!(words, "people-because", reasons = listed(call, &because));
    let keep = |kept: &Held<Worker>, gone: &Held<Worker>| {
        Form::post(&format!("{base}/duplicates/merge")).around(html! {
            (hidden("kept", &kept.id.to_string())) (hidden("gone", &gone.id.to_string()))
            (Button::plain(&words.say("people-merge-keep")).icon(Icon::Merge).small())
        })
    };
    let under = |held: &Held<Worker>| drawn.known.tree.path_name(held.value.place.turf);
    let lines = lines(call, drawn, &one.value, &other.value);
    let compared: Vec<Compared<'_>> =
        lines.iter().map(|[name, left, right]| Compared { name, left, right }).collect();
    let title = one.value.name.full.reveal();
    let both = match other.value.name.full.reveal() {
        same if same == title => title.to_owned(),
        another => format!("{} · {}", told::isolated(title), told::isolated(another)),
    };
    section(
        &both,
        html! {
            (reason(&because))
            (compare(
                Side { title, under: &under(one), act: keep(one, other) },
                Side { title: other.value.name.full.reveal(), under: &under(other), act: keep(other, one) },
                &words.say("people-differs"),
                &compared,
            ))
            (Form::post(&format!("{base}/duplicates/keep")).around(html! {
                (hidden("kept", &one.id.to_string())) (hidden("gone", &other.id.to_string()))
                (Button::plain(&words.say("people-keep-apart")).small())
            }))
        },
    )
}

/// Reasons as one says them: "this, that, and the other".
fn listed(call: &Call, reasons: &[String]) -> String {
    match reasons.split_last() {
        Some((last, before)) if !before.is_empty() => {
            say!(call.words(), "people-and", first = before.join(", "), last = last.as_str())
        }
        _ => reasons.concat(),
    }
}

/// What is known of either: name, left, right.
fn lines(call: &Call, drawn: &Drawn, one: &Worker, other: &Worker) -> Vec<[String; 3]> {
    let words = call.words();
    let (left, right) = (Typed::of(one), Typed::of(other));
    let mut lines = Vec::new();
    for part in Part::ALL {
        let told = |typed: &Typed, worker: &Worker| match part {
            Part::Name => worker.name.full.reveal().to_owned(),
            Part::Talker | Part::Excluded | Part::Leader if plain(part, worker) => String::new(),
            _ => part_told(call, &drawn.known, part, &typed.text(part)),
        };
        lines.push([part_label(call, part), told(&left, one), told(&right, other)]);
    }
    let support = |worker: &Worker| match reading(&worker.assessments, call.today).support {
        Support::Unassessed => String::new(),
        support => format!("{}, {}", support.number(), told::support(words, support)),
    };
    let talk = |worker: &Worker| {
        worker.talked_on.map_or(String::new(), |on| words::day(words, on, call.today))
    };
    lines.push([words.say("people-support"), support(one), support(other)]);
    lines.push([words.say("people-last-talk"), talk(one), talk(other)]);
    lines.retain(|[_, left, right]| !(left.is_empty() && right.is_empty()));
    lines
}

/// Whether nothing worth a line is told in a part that always has words.
fn plain(part: Part, worker: &Worker) -> bool {
    match part {
        Part::Talker => worker.talker.is_none(),
        Part::Excluded => worker.excluded.is_none(),
        _ => worker.leader == organizing::assessment::LeaderStatus::Unknown,
    }
}

/// A reason for which two records may be one person.
pub fn why(call: &Call, reason: Reason) -> String {
    call.words().say(match reason {
        Reason::SameNumber => "people-why-number",
        Reason::SameName => "people-why-name",
        Reason::Nickname => "people-why-nickname",
        Reason::SwappedName => "people-why-swapped",
        Reason::SimilarName => "people-why-similar",
        Reason::SamePhone => "people-why-phone",
        Reason::SameEmail => "people-why-email",
        Reason::SimilarEmail => "people-why-email-similar",
        Reason::SameStreet => "people-why-street",
        Reason::SameTown => "people-why-town",
        Reason::SameBirth => "people-why-birth",
        Reason::SimilarBirth => "people-why-birth-similar",
        Reason::Through => "people-why-through",
    })
}

fn merged(call: &Call, me: &Member, base: &str, drawn: &Drawn, merge: &Held<Merge>) -> Markup {
    let words = call.words();
    let what = &merge.value.merged;
    let day = words::day(words, what.on, call.today);
    let by = drawn.known.member_first(words, what.by);
    let path = worker_path(me.space(), Id(what.kept.0));
    html! {
        span.line-words {
            span { a href=(path) { bdi { (what.after.name.full.reveal()) } } }
            small { (say!(words, "people-merged-from", by = by, day = day, name = told::isolated(what.was.name.full.reveal()).as_ref())) }
        }
        (undo(call, base, merge))
    }
}

fn undo(call: &Call, base: &str, merge: &Held<Merge>) -> Markup {
    let label = call.words().say("people-unmerge");
    let path = format!("{base}/duplicates/{}/undo", merge.id);
    post(&path, Button::plain(&label).icon(Icon::Undo).small())
}
