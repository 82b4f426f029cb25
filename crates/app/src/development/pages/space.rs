//! The cycle over a drive, and the lineage.

use crate::call::Call;
use crate::development::space::{FIGURE_DAYS, Line, Space};
use crate::layout::{At, Page, ways};
use crate::people::pages::worker_path;
use crate::people::told::isolated;
use crate::standing::Member;
use kit::html::filter::{chip_link, chips};
use kit::html::icon::Icon;
use kit::html::rows::{self, lines, table};
use kit::html::text::{figures, fold, heading_with, note, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::PersonId;
use organizing::development::{Figure, Load, Shown, Unit, What};
use std::collections::BTreeMap;
use vault::Id;

/// Someone's record.
pub fn record_path(space: Id, who: PersonId) -> String {
    format!("{}/record", worker_path(space, Id(who.0)))
}

/// What someone is called.
pub fn name(
    call: &Call,
    names: &BTreeMap<PersonId, organizing::Personal>,
    who: PersonId,
) -> String {
    let name = names.get(&who).filter(|name| !name.is_empty());
    name.map_or_else(
        || call.words().say("people-someone"),
        |name| isolated(name.reveal()).into_owned(),
    )
}

/// The cycle over a drive.
pub fn space(call: &Call, me: &Member, seen: &Space) -> Markup {
    let words = call.words();
    let base = format!("/d/{}", me.space());
    let to = |path: &str| format!("{base}/{path}");
    let places = [
        (Icon::Today, to("today"), "today-title", "development-today-under"),
        (Icon::People, to("lineage"), "lineage-title", "lineage-under"),
        (Icon::Talk, to("pairs"), "pairs-title", "pairs-under"),
    ];
    let places =
        places.map(|(icon, href, title, under)| (icon, href, words.say(title), words.say(under)));
    Page::new(call, me.space(), At::More).show(html! {
        (heading_with(Some((&to("more"), &words.say("place-more"))), &words.say("development-title"),
            Some(&words.say("development-under")), html! {}))
        (section(&words.say("development-stand"), stand(call, seen)))
        (section(&words.say("development-carry"), carry(call, me, seen)))
        (section(&words.say("development-idle"), idle(call, me, seen)))
        (section(&words.say("development-figures"), measured(call, &seen.figures)))
        (ways(&places))
    })
}

fn stand(call: &Call, seen: &Space) -> Markup {
    let words = call.words();
    let at = &seen.stations;
    let told = [
        (at.open, "station-open"),
        (at.check_in, "station-check-in"),
        (at.late, "station-late"),
        (at.debrief, "station-debrief"),
        (at.next, "station-next"),
    ];
    let told = told.map(|(count, id)| (call.number(count as usize), words.say(id)));
    let told: Vec<(&str, &str)> = told.iter().map(|(n, w)| (n.as_str(), w.as_str())).collect();
    html! { (figures(&told)) (note(&words.say("development-stand-of"))) }
}

fn carry(call: &Call, me: &Member, seen: &Space) -> Markup {
    let words = call.words();
    let told: Vec<(String, String, String)> = seen
        .carry
        .iter()
        .map(|(who, load)| {
            (record_path(me.space(), *who), name(call, &seen.names, *who), loads(call, load))
        })
        .collect();
    let rows: Vec<rows::Line<'_>> = told
        .iter()
        .zip(&seen.carry)
        .map(|((href, title, under), (_, load))| rows::Line {
            href: Some(href),
            icon: (load.open() >= Load::MANY).then_some(Icon::Warn),
            title,
            under,
            ..rows::Line::default()
        })
        .collect();
    match rows.is_empty() {
        true => para(&words.say("development-carry-none")),
        false => html! { (note(&words.say("development-carry-of"))) (lines(&rows)) },
    }
}

/// What someone carries, in words.
pub fn loads(call: &Call, load: &Load) -> String {
    say!(
        call.words(),
        "development-load",
        asks = load.asks,
        tasks = load.tasks,
        roles = load.roles,
        hours = load.hours
    )
}

fn idle(call: &Call, me: &Member, seen: &Space) -> Markup {
    let words = call.words();
    let (never, of) = seen.never;
    let left = seen.idle_count.saturating_sub(seen.idle.len());
    html! {
        (para(&say!(words, "development-never", count = never, of = of)))
        @if !seen.idle.is_empty() {
            (para(&words.say("development-idle-long")))
            (chips(html! { @for (who, days) in &seen.idle {
                (chip_link(&record_path(me.space(), *who),
                    &say!(words, "development-idle-one", name = name(call, &seen.names, *who), days = *days), false))
            } }))
            @if left > 0 { (note(&say!(words, "development-idle-left", count = left))) }
        }
    }
}

/// The figures that measure organizing, now and before, each with what it is of.
pub fn measured(call: &Call, [now, before]: &[[Figure; 6]; 2]) -> Markup {
    let words = call.words();
    let share = |figure: &Figure| {
        let of = unit(figure.unit);
        html! { (say!(words, "figure-share", count = figure.share.count, of = figure.share.of, unit = words.say(of))) }
    };
    let told: Vec<Vec<Markup>> = now
        .iter()
        .zip(before)
        .map(|(now, before)| vec![html! { (words.say(what(now.what))) }, share(now), share(before)])
        .collect();
    let period = |of: &Figure| {
        say!(
            words,
            "figure-period",
            from = call.said_day(of.period.from().plus(1)),
            to = call.said_day(of.period.to())
        )
    };
    let (this, last) = (period(&now[0]), period(&before[0]));
    let caption = say!(words, "figure-caption", days = i64::from(FIGURE_DAYS));
    table(&caption, &[&words.say("figure-what"), &this, &last], &told)
}

fn what(what: What) -> &'static str {
    match what {
        What::NewlyAsked => "figure-newly-asked",
        What::AsksDone => "figure-asks-done",
        What::DebriefedInAWeek => "figure-debriefed",
        What::Rose => "figure-rose",
        What::LeadersDevelop => "figure-leaders",
        What::TasksOfNewcomers => "figure-tasks",
    }
}

fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::NeverAsked => "figure-of-never-asked",
        Unit::PeopleAsked => "figure-of-asked",
        Unit::AsksEndedOrOverdue => "figure-of-due",
        Unit::AsksEnded => "figure-of-ended",
        Unit::People => "figure-of-people",
        Unit::Leaders => "figure-of-leaders",
        Unit::PeopleTheirs => "figure-of-theirs",
        Unit::Tasks => "figure-of-tasks",
    }
}

/// Who brought and developed whom.
pub fn line(call: &Call, me: &Member, seen: &Line) -> Markup {
    let words = call.words();
    let base = format!("/d/{}", me.space());
    let back = match seen.from {
        Some(_) => (format!("{base}/lineage"), words.say("lineage-title")),
        None => (format!("{base}/development"), words.say("development-title")),
    };
    let title = match seen.from {
        Some(who) => say!(words, "lineage-of", name = name(call, &seen.names, who)),
        None => words.say("lineage-title"),
    };
    let generations: Vec<String> = seen
        .lineage
        .generations()
        .iter()
        .enumerate()
        .map(|(number, count)| {
            say!(words, "lineage-generation", number = number + 1, count = *count)
        })
        .collect();
    Page::wide(call, me.space(), At::More).show(html! {
        (heading_with(Some((&back.0, &back.1)), &title, Some(&words.say("lineage-under")), html! {}))
        @if seen.folded.nodes.is_empty() { (para(&words.say("lineage-none"))) } @else {
            (tree(call, me, seen))
            @if seen.from.is_none() {
                (section(&words.say("lineage-generations"), html! { @for one in &generations { (para(one)) } }))
            }
            (section(&words.say("lineage-most"), most(call, me, seen)))
        }
    })
}

/// The tree in words: everyone under whoever developed them.
fn tree(call: &Call, me: &Member, seen: &Line) -> Markup {
    let words = call.words();
    let told: Vec<(Option<String>, String, String, u8)> = seen
        .folded
        .nodes
        .iter()
        .map(|node| {
            let depth = u8::try_from(node.row).unwrap_or(u8::MAX);
            match node.shown {
                Shown::Person(who, below) => {
                    let href = format!("/d/{}/lineage?from={}", me.space(), Id(who.0));
                    let under = say!(words, "lineage-below", count = below);
                    (Some(href), name(call, &seen.names, who), under, depth)
                }
                Shown::Rest(count) => {
                    (None, say!(words, "lineage-rest", count = count), String::new(), depth)
                }
            }
        })
        .collect();
    let order = in_order(&seen.folded.nodes.iter().map(|node| node.above).collect::<Vec<_>>());
    let rows: Vec<rows::Line<'_>> = order
        .into_iter()
        .filter_map(|place| told.get(place))
        .map(|(href, title, under, depth)| rows::Line {
            href: href.as_deref(),
            title,
            under,
            depth: *depth,
            ..rows::Line::default()
        })
        .collect();
    fold(&words.say("lineage-in-words"), true, lines(&rows))
}

/// Every node right after the one that it hangs below and what stands before it there.
fn in_order(above: &[Option<usize>]) -> Vec<usize> {
    let mut below: Vec<Vec<usize>> = vec![Vec::new(); above.len()];
    let mut left: Vec<usize> = Vec::new();
    for (place, over) in above.iter().enumerate() {
        match over {
            Some(over) => below[*over].push(place),
            None => left.push(place),
        }
    }
    left.reverse();
    let mut order = Vec::with_capacity(above.len());
    while let Some(place) = left.pop() {
        order.push(place);
        left.extend(below[place].iter().rev());
    }
    order
}

fn most(call: &Call, me: &Member, seen: &Line) -> Markup {
    let words = call.words();
    let told: Vec<(String, String, String)> = seen
        .most
        .iter()
        .map(|(who, of)| {
            let under = say!(words, "lineage-developed", people = of.people, theirs = of.by_them);
            (record_path(me.space(), *who), name(call, &seen.names, *who), under)
        })
        .collect();
    let rows: Vec<rows::Line<'_>> = told
        .iter()
        .map(|(href, title, under)| rows::Line {
            href: Some(href),
            title,
            under,
            ..rows::Line::default()
        })
        .collect();
    lines(&rows)
}
