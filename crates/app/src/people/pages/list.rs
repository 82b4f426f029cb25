//! The list itself.

use super::worker_path;
use crate::call::Call;
use crate::layout::{At, Page as Layout};
use crate::people::list::Drawn;
use crate::people::looking::{Looking, TEXT};
use crate::people::told;
use crate::standing::Member;
use crate::words;
use kit::html::button::{Button, buttons, post};
use kit::html::field::Field;
use kit::html::filter::{chip_link, chips, results};
use kit::html::form::{Form, hidden};
use kit::html::icon::Icon;
use kit::html::rows::{Heads, Pager, Row, pager, pager_of_form, rows};
use kit::html::text::{empty, fold, heading_with};
use kit::html::{Markup, html};
use kit::say;
use organizing::chart::Line;
use organizing::list::view::{Entry, Page, find};
use organizing::{Lent, MemberId};
use std::collections::BTreeMap;
use vault::Id;

mod filters;

use filters::Filter;

/// The whole page.
pub fn page(call: &Call, me: &Member, drawn: &Drawn<'_>) -> Markup {
    let words = call.words();
    let base = format!("/d/{}", me.space());
    let add = format!("{base}/people/new");
    let filters = filters::all(call, drawn);
    let content = html! {
        (heading_with(None, &words.say("people-title"), None, html! {
            (Button::plain(&words.say("people-add")).icon(Icon::AddPerson).small().to(&add))
        }))
        (filters::bar(call, &base, drawn, &filters))
        (list_chips(call, &base, drawn))
        (results_of(call, me, drawn, &filters))
        (ways_on(call, me, &base, drawn))
    };
    Layout::wide(call, me.space(), At::People).show(content)
}

/// What was found: all that changes while someone types.
pub fn found(call: &Call, me: &Member, drawn: &Drawn<'_>) -> Markup {
    results_of(call, me, drawn, &filters::all(call, drawn))
}

fn results_of(call: &Call, me: &Member, drawn: &Drawn<'_>, filters: &[Filter]) -> Markup {
    let words = call.words();
    let filter = drawn.looking.filter(&drawn.known.tree, drawn.known.me);
    let (sheets, order) = (&drawn.roll.sheets, drawn.looking.order());
    let (page, entries) = find(sheets, &filter, order, call.today, drawn.page);
    let said = match (drawn.looking.is_everyone(), drawn.whole) {
        (true, Some(whole)) => say!(words, "people-of-yours", count = page.total, whole = whole),
        (true, None) => say!(words, "people-in-unit", count = page.total),
        (false, _) => say!(words, "people-found", count = page.total),
    };
    results(
        &said,
        html! {
            (filters::set(call, me, drawn, filters))
            @if page.total == 0 { (nobody(call, me, drawn)) }
            @else {
                (people(call, me, drawn, &entries))
                @if page.last > 1 { (pages(call, me, &drawn.looking, page)) }
            }
            @if !drawn.looking.is_everyone() && drawn.opened.is_none() { (save_form(call, me, drawn)) }
        },
    )
}

/// The lists that everyone has, by the ids of their names.
fn ready_lists() -> [(&'static str, Looking); 6] {
    let with = |set: fn(&mut Looking)| {
        let mut looking = Looking::default();
        set(&mut looking);
        looking
    };
    [
        ("people-list-everyone", Looking::default()),
        ("people-list-mine", with(|l| l.talker = "me".to_owned())),
        ("people-list-nobodys", with(|l| l.talker = "nobody".to_owned())),
        ("people-list-unassessed", with(|l| l.support = "0".to_owned())),
        ("people-list-stale", with(|l| l.age = "stale".to_owned())),
        ("people-list-late", with(|l| l.step = "late".to_owned())),
    ]
}

/// The lists that everyone has, then the caller's own.
fn list_chips(call: &Call, base: &str, drawn: &Drawn<'_>) -> Markup {
    let words = call.words();
    let ready = ready_lists();
    chips(html! {
        @for (id, looking) in &ready {
            @let chosen = drawn.opened.is_none() && drawn.looking == *looking;
            (chip_link(&format!("{base}/people{}", looking.query()), &words.say(id), chosen))
        }
        @for list in &drawn.saved.lists {
            (chip_link(&format!("{base}/people?list={}", list.id), list.name.reveal(),
                drawn.opened == Some(list.id)))
        }
        @if let Some(list) = drawn.opened {
            (post(&format!("{base}/people/saved/{list}/forget"),
                Button::quiet(&words.say("people-list-forget")).icon(Icon::Close).small()))
        }
    })
}

/// What a row says, worded.
struct Told<'a> {
    line: &'a Line<Lent<'a>>,
    href: String,
    mark_words: String,
    turf: &'a str,
    fresh: String,
    who: String,
    next: String,
}

fn people(call: &Call, me: &Member, drawn: &Drawn<'_>, entries: &[Entry<'_, Lent<'_>>]) -> Markup {
    let words = call.words();
    let short = drawn.known.short_names(words);
    let told: Vec<Told<'_>> =
        entries.iter().map(|entry| told(call, me, drawn, &short, entry.line)).collect();
    let rows_of: Vec<Row<'_>> = told
        .iter()
        .map(|told| Row {
            href: &told.href,
            name: told.line.name.reveal(),
            mark: told::mark_of(told.line, call.today),
            mark_words: &told.mark_words,
            turf: told.turf,
            fresh: &told.fresh,
            who: &told.who,
            next: &told.next,
            late: told.line.overdue(call.today),
        })
        .collect();
    let heads =
        ["people-name", "people-turf", "people-head-age", "people-head-talker", "people-head-step"]
            .map(|id| words.say(id));
    let heads = Heads {
        name: &heads[0],
        turf: &heads[1],
        fresh: &heads[2],
        who: &heads[3],
        next: &heads[4],
    };
    rows(&words.say("people-title"), heads, &rows_of)
}

fn told<'a>(
    call: &Call,
    me: &Member,
    drawn: &'a Drawn<'a>,
    short: &BTreeMap<MemberId, String>,
    line: &'a Line<Lent<'a>>,
) -> Told<'a> {
    let words = call.words();
    let turf = drawn.known.tree.get(line.turf).map_or("", |turf| turf.name.as_str());
    Told {
        line,
        href: worker_path(me.space(), Id(line.worker.0)),
        mark_words: told::mark_words(words, line, call.today),
        turf,
        fresh: line.assessed_on.map_or(String::new(), |on| told::age(words, on, call.today)),
        who: line.talker.map_or(String::new(), |by| {
            short.get(&by).cloned().unwrap_or_else(|| words.say("people-someone"))
        }),
        next: line.next_on.map_or(String::new(), |on| words::short_day(words, on)),
    }
}

fn pages(call: &Call, me: &Member, looking: &Looking, page: Page) -> Markup {
    let words = call.words();
    let place =
        say!(words, "people-pages-place", from = page.from + 1, to = page.to, total = page.total);
    let (before, after) = (words.say("people-pages-before"), words.say("people-pages-after"));
    // A search keeps its words out of addresses: its pages are asked for by the form itself.
    let posts = !looking.text.is_empty();
    let at = |number: usize| match posts {
        true => number.to_string(),
        false => format!("/d/{}/people{}", me.space(), looking.query_at(number)),
    };
    let (earlier, later) = (at(page.number.saturating_sub(1)), at(page.number + 1));
    let pager_here = Pager {
        before: (page.number > 1).then_some((&earlier, &before)),
        after: (page.number < page.last).then_some((&later, &after)),
        place: &place,
        label: &words.say("people-pages"),
    };
    match posts {
        true => pager_of_form("find", "page", pager_here),
        false => pager(pager_here),
    }
}

fn nobody(call: &Call, me: &Member, drawn: &Drawn<'_>) -> Markup {
    let words = call.words();
    let base = format!("/d/{}", me.space());
    if drawn.roll.lines().next().is_none() {
        return empty(
            &words.say("people-empty"),
            html! {
                (Button::act(&words.say("people-empty-add")).icon(Icon::AddPerson).to(&format!("{base}/people/new")))
                @if me.leads() {
                    (Button::plain(&words.say("people-import")).icon(Icon::Upload).to(&format!("{base}/imports/new")))
                }
            },
        );
    }
    empty(
        &words.say("people-none"),
        html! {
            (Button::plain(&words.say("people-list-everyone")).to(&format!("{base}/people")))
            (Button::quiet(&words.say("people-add")).to(&format!("{base}/people/new")))
        },
    )
}

fn save_form(call: &Call, me: &Member, drawn: &Drawn<'_>) -> Markup {
    let words = call.words();
    let refusals: Vec<_> = drawn.refusal.into_iter().collect();
    let wrong = call.error_at(&refusals, "list-name");
    let inside = Form::post(&format!("/d/{}/people/saved", me.space())).around(html! {
        (hidden(TEXT, drawn.looking.text.reveal()))
        @for (name, value) in drawn.looking.fields() {
            @if !value.is_empty() { (hidden(name, value)) }
        }
        (Field::new("list-name", &words.say("people-list-name")).help(&words.say("people-list-name-help"))
            .error(wrong.as_deref()).value(call.field("list-name")).text())
        (buttons(html! { (Button::plain(&words.say("people-list-save-go")).small()) }))
    });
    fold(&words.say("people-list-save"), wrong.is_some(), inside)
}

/// Where else one may want to go from here.
fn ways_on(call: &Call, me: &Member, base: &str, drawn: &Drawn) -> Markup {
    let words = call.words();
    let listed = drawn.roll.lines().next().is_some();
    buttons(html! {
        @if me.leads() {
            (Button::quiet(&words.say("people-import")).icon(Icon::Upload).to(&format!("{base}/imports/new")))
        }
        @if listed { (Button::quiet(&words.say("people-duplicates")).icon(Icon::Merge).to(&format!("{base}/duplicates"))) }
        @if me.leads() && listed {
            (Button::quiet(&words.say("people-export")).icon(Icon::Copy).to(&format!("{base}/export")))
        }
    })
}
