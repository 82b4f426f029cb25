//! What the keepers of a call see: counts, and reports.

use super::growing::grown_word;
use crate::call::Call;
use crate::layout::{At, Page};
use crate::seeding::counting::Seen;
use crate::standing::Lead;
use kit::html::button::{Button, post};
use kit::html::rows::table;
use kit::html::text::{Tone, empty, flash, heading_with, note, para, said, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::seeding::{CELL_MIN, Grown};

/// The page.
pub fn page(call: &Call, me: &Lead, seen: &Seen) -> Markup {
    let words = call.words();
    let seeds = format!("/d/{}/seeds", me.space());
    let title = seen.planted.seed.call.in_language(call.language.tag());
    let content = html! {
        (heading_with(Some((&seeds, &words.say("more-seeds"))), &words.say("counts-title"),
            Some(title), html! {}))
        @if seen.unopened > 0 {
            (flash(Tone::Warn, &say!(words, "counts-unopened", count = seen.unopened)))
        }
        (section(&words.say("counts-drives"), drives(call, seen)))
        (section(&words.say("counts-reports"), reports(call, seen, &seeds)))
    };
    Page::new(call, me.space(), At::More).show(content)
}

fn drives(call: &Call, seen: &Seen) -> Markup {
    let words = call.words();
    let told = &seen.told;
    if !seen.any {
        return empty(&words.say("counts-none"), html! {});
    }
    let least = |count: &u32| match count {
        0 => words.say("counts-few"),
        _ => say!(words, "counts-least", count = *count),
    };
    let mut heads = vec![words.say("counts-place")];
    heads.extend(Grown::ALL.map(|grown| grown_word(call, grown)));
    heads.push(words.say("counts-all"));
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let row = |(place, (cells, sum)): (&String, (&Vec<Option<u32>>, &u32))| {
        let mut row = vec![html! { bdi { (place) } }];
        row.extend(cells.iter().map(|cell| {
            html! {
                @match cell {
                    Some(count) => (count),
                    None => (words.say("counts-few")),
                }
            }
        }));
        row.push(html! { (least(sum)) });
        row
    };
    let mut rows: Vec<Vec<Markup>> =
        seen.places.iter().zip(told.cells.iter().zip(&told.by_site)).map(row).collect();
    let mut sums = vec![html! { (words.say("counts-all")) }];
    sums.extend(told.by_stage.iter().map(|count| html! { (least(count)) }));
    sums.push(html! { (least(&told.at_least)) });
    rows.push(sums);
    html! {
        @if seen.places.is_empty() { (para(&say!(words, "counts-too-few", least = CELL_MIN))) }
        @else { (table(&words.say("counts-caption"), &heads, &rows)) }
        (note(&say!(words, "counts-note", least = CELL_MIN)))
    }
}

/// Ids report-about-call and report-about-drive; report-why-manager, report-why-spam,
/// report-why-harm.
fn reports(call: &Call, seen: &Seen, seeds: &str) -> Markup {
    let words = call.words();
    let action = format!("{seeds}/{}/counts", seen.id);
    html! {
        @if seen.reports.is_empty() { (para(&words.say("counts-no-reports"))) }
        @for (id, waiting) in &seen.reports {
            @let about = words.say(&format!("report-about-{}", waiting.about.id()));
            @let why = words.say(&format!("report-why-{}", waiting.report.why.id()));
            (said(waiting.report.words.reveal(), &format!("{about} · {why}")))
            (post(&action, Button::plain(&words.say("counts-report-read")).small()
                .sends("report", &id.to_string())))
        }
        (note(&words.say("counts-reports-note")))
    }
}
