//! The cycle over a drive, and the lineage.

use crate::call::Call;
use crate::development::pages::today::ask_path;
use crate::development::people::record_path;
use crate::development::space::{FIGURE_DAYS, Line, Space};
use crate::layout::{At, Page, ways};
use crate::people::told::isolated;
use crate::standing::Member;
use kit::html::filter::{chip_link, chips};
use kit::html::icon::Icon;
use kit::html::rows::{self, lines, table};
use kit::html::text::{fold, heading_with, note, para, section};
use kit::html::{Markup, html};
use kit::pictures::{cycle, lineage, load};
use kit::say;
use organizing::PersonId;
use organizing::cycle::Station;
use organizing::development::{Figure, Load, Shown, Unit, What};
use std::collections::BTreeMap;
use vault::Id;

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
pub fn space(call: &Call, me: &Member, seen: &Space, at: Option<Station>) -> Markup {
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
    Page::new(call, me.space(), At::More).styled(&["cycle.css"]).show(html! {
        (heading_with(Some((&to("more"), &words.say("place-more"))), &words.say("development-title"),
            Some(&words.say("development-under")), html! {}))
        (section(&words.say("development-stand"), stand(call, me, seen, at)))
        (section(&words.say("development-carry"), carry(call, me, seen)))
        (section(&words.say("development-idle"), idle(call, me, seen)))
        (section(&words.say("development-figures"), measured(call, &seen.figures)))
        (ways(&places))
    })
}

/// A station in addresses.
pub fn tag(station: Station) -> &'static str {
    match station {
        Station::Asked => "asked",
        Station::Support => "support",
        Station::Late => "late",
        Station::Debrief => "debrief",
        Station::Next => "next",
    }
}

/// Ids station-asked, station-support, station-late, station-debrief, station-next, each with -of.
fn stand(call: &Call, me: &Member, seen: &Space, at: Option<Station>) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/development", me.space());
    let ring = [Station::Asked, Station::Support, Station::Debrief, Station::Next];
    let told = Station::ALL.map(|station| {
        let (tag, count) = (tag(station), seen.stations[station as usize]);
        let name = words.say(&format!("station-{tag}"));
        (
            name,
            call.number(count as usize),
            words.say(&format!("station-{tag}-of")),
            format!("{base}?at={tag}"),
            count,
        )
    });
    let stations = ring.map(|station| {
        let (name, count, of, href, number) = &told[station as usize];
        let pressing = *number > 0 && station != Station::Asked;
        cycle::Station { name, count, of, href, pressing }
    });
    let (_, late, late_of, late_href, number) = &told[Station::Late as usize];
    let late = format!("{late} {late_of}");
    html! {
        (cycle::Cycle { label: &words.say("development-stand"), stations, middle: None }.draw())
        @if *number > 0 {
            (lines(&[rows::Line { href: Some(late_href), icon: Some(Icon::Warn), title: &late, ..rows::Line::default() }]))
        }
        @if let Some(at) = at { (standing(call, me, seen, &told[at as usize])) }
        (note(&words.say("development-stand-of")))
    }
}

/// Who stands at one station.
fn standing(
    call: &Call,
    me: &Member,
    seen: &Space,
    (name_of, _, of, _, count): &(String, String, String, String, u32),
) -> Markup {
    let left = (*count as usize).saturating_sub(seen.at.len());
    html! {
        (para(&say!(call.words(), "station-who", name = name_of.as_str(), of = of.as_str())))
        (chips(html! { @for (who, ask) in &seen.at {
            (chip_link(&ask_path(me.space(), *who, *ask), &name(call, &seen.names, *who), false))
        } }))
        @if left > 0 { (note(&say!(call.words(), "development-idle-left", count = left))) }
    }
}

fn carry(call: &Call, me: &Member, seen: &Space) -> Markup {
    let words = call.words();
    let told: Vec<[String; 4]> = seen
        .carry
        .iter()
        .map(|(who, load)| {
            let under = say!(words, "development-load", roles = load.roles, hours = load.hours);
            [
                record_path(me.space(), *who),
                name(call, &seen.names, *who),
                under,
                carries(call, load),
            ]
        })
        .collect();
    let people: Vec<load::Carried<'_>> = told
        .iter()
        .zip(&seen.carry)
        .map(|([href, name, under, told], (_, load))| load::Carried {
            name,
            href,
            under,
            asks: load.asks,
            tasks: load.tasks,
            told,
            never: false,
        })
        .collect();
    let many = call.number(Load::MANY as usize);
    let picture = load::Load {
        label: &words.say("development-carry"),
        many: Load::MANY,
        many_label: &many,
        over: &words.say("development-carry-over"),
        people: &people,
    };
    match people.is_empty() {
        true => para(&words.say("development-carry-none")),
        false => html! { (note(&words.say("development-carry-of"))) (picture.draw()) },
    }
}

/// How many asks and tasks someone carries, in words.
fn carries(call: &Call, load: &Load) -> String {
    say!(call.words(), "development-carries", asks = load.asks, tasks = load.tasks)
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
    Page::wide(call, me.space(), At::More).styled(&["cycle.css"]).show(html! {
        (heading_with(Some((&back.0, &back.1)), &title, Some(&words.say("lineage-under")), html! {}))
        @if let Some((developed, figures)) = &seen.theirs {
            (para(&say!(words, "lineage-developed", people = developed.people, theirs = developed.by_them)))
            (measured(call, figures))
        }
        @if !seen.folded.nodes.is_empty() || seen.on != call.today {
            (chips(html! { @for (id, days) in [("lineage-now", 0), ("lineage-quarter", 91), ("lineage-year", 365)] {
                @let on = call.today.plus(-days);
                (chip_link(&format!("{}on={}", at_least(me.space(), seen.from), on.date()), &words.say(id), seen.on == on))
            } }))
        }
        @if seen.folded.nodes.is_empty() { (para(&words.say("lineage-none"))) } @else {
            (picture(call, me, seen))
            (tree(call, me, seen))
            @if seen.from.is_none() {
                (section(&words.say("lineage-generations"), html! { @for one in &generations { (para(one)) } }))
            }
            @if seen.from.is_none() { (section(&words.say("lineage-most"), most(call, me, seen))) }
        }
    })
}

/// The address of the page, to which a day can be added.
fn at_least(space: Id, from: Option<PersonId>) -> String {
    match from {
        Some(who) => format!("{}&", line_path(space, who)),
        None => format!("/d/{space}/lineage?"),
    }
}

/// The tree, generation by generation.
fn picture(call: &Call, me: &Member, seen: &Line) -> Markup {
    let words = call.words();
    let told: Vec<[String; 3]> = seen
        .folded
        .nodes
        .iter()
        .map(|node| match node.shown {
            Shown::Person(who, below) => {
                let (name, href) = (name(call, &seen.names, who), line_path(me.space(), who));
                let told = say!(words, "lineage-one", name = name.as_str(), count = below);
                [name, href, told]
            }
            Shown::Rest(count) => {
                [say!(words, "lineage-rest", count = count), String::new(), String::new()]
            }
        })
        .collect();
    let nodes: Vec<lineage::Node<'_>> = seen
        .folded
        .nodes
        .iter()
        .zip(&told)
        .map(|(node, [label, href, told])| lineage::Node {
            shown: match node.shown {
                Shown::Person(who, below) => lineage::Shown::Person {
                    name: label,
                    href,
                    told,
                    below,
                    here: seen.from == Some(who),
                },
                Shown::Rest(people) => lineage::Shown::Rest { label, href: None, people },
            },
            above: node.above,
            middle: node.middle,
            row: node.row,
            loose: false,
        })
        .collect();
    let heads: Vec<String> =
        (1..=seen.folded.rows).map(|number| say!(words, "lineage-head", number = number)).collect();
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let people = seen.lineage.people();
    lineage::Lineage {
        title: &words.say("lineage-title"),
        desc: &say!(words, "lineage-desc", people = people, depth = seen.lineage.depth()),
        heads: &heads,
        nodes: &nodes,
    }
    .draw()
}

/// Where the page is of what hangs below someone.
pub fn line_path(space: Id, who: PersonId) -> String {
    format!("/d/{space}/lineage?from={}", Id(who.0))
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
                    let href = line_path(me.space(), who);
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
    fold(&words.say("lineage-in-words"), false, lines(&rows))
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
            (line_path(me.space(), *who), name(call, &seen.names, *who), under)
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
