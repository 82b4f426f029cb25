//! The map of the workplace, with the list that says the same.

use super::beside;
use crate::call::Call;
use crate::layout::{At, Page};
use crate::people::pages::worker_path;
use crate::people::told;
use crate::standing::Member;
use crate::ties::picture::Drawn;
use crate::turfs::records::short_name;
use kit::html::button::print;
use kit::html::filter::{chip_link, chips};
use kit::html::text::{empty, fold, heading_with, note, section};
use kit::html::{Markup, html};
use kit::pictures::map::{Disc, Dot, Map, map};
use kit::pictures::{Mark, mark};
use kit::say;
use organizing::TurfId;
use vault::Id;

/// The most people whose ties are listed under one turf; a turf of more is opened by itself.
const LISTED_MAX: usize = 400;

/// The whole page.
pub fn page(call: &Call, me: &Member, drawn: &Drawn<'_>) -> Markup {
    let words = call.words();
    let tree = &drawn.woven.known.tree;
    let day = crate::words::day(words, call.today, call.today);
    let (people, ties) = (drawn.web.len(), drawn.web.ties());
    let under = match drawn.turf {
        None => say!(words, "map-under", people = people, ties = ties, day = day),
        Some(turf) => {
            say!(
                words,
                "map-under-turf",
                turf = tree.path_name(turf),
                people = people,
                ties = ties,
                day = day
            )
        }
    };
    let base = format!("/d/{}/map", me.space());
    let mut parts: Vec<TurfId> = drawn.woven.lines.values().map(|line| line.turf).collect();
    parts.sort_unstable();
    parts.dedup();
    parts.sort_by_cached_key(|turf| tree.path_name(*turf));
    let content = html! {
        (heading_with(None, &words.say("map-title"), Some(&under), print(&words.say("map-print"))))
        (beside(call, me.space(), "map"))
        nav.map-parts aria-label=(words.say("map-choose")) {
            (chips(html! {
                (chip_link(&base, &words.say("map-whole"), drawn.turf.is_none()))
                @for turf in &parts {
                    (chip_link(&format!("{base}?turf={}", Id(turf.0)), &short_name(tree, *turf), drawn.turf == Some(*turf)))
                }
            }))
        }
        @if drawn.web.is_empty() { (empty(&words.say("map-nobody"), html! {})) }
        @else {
            (picture(call, me, drawn))
            (key(call))
            (section(&words.say("map-told"), told(call, me, drawn)))
        }
    };
    Page::wide(call, me.space(), At::More).styled(&["ties.css"]).show(content)
}

fn picture(call: &Call, me: &Member, drawn: &Drawn<'_>) -> Markup {
    let tree = &drawn.woven.known.tree;
    let people = drawn.web.people();
    let names: Vec<(String, String)> = people
        .iter()
        .map(|someone| {
            let step = drawn.woven.lines.get(&someone.worker).map_or(0, |l| l.support.number());
            let name = drawn.woven.name(someone.worker).unwrap_or_default();
            (Id(someone.worker.0).to_string(), format!("{name}, {step}"))
        })
        .collect();
    let dots: Vec<Dot<'_>> = people
        .iter()
        .zip(&drawn.map.dots)
        .zip(&names)
        .map(|((someone, dot), (href, name))| {
            let line = drawn.woven.lines.get(&someone.worker);
            let mark =
                line.map_or(Mark::new(0), |line| told::mark_of(line, call.today).stale(false));
            let outlined = drawn.woven.committee.contains(&someone.worker);
            Dot { href, name, x: dot.x, y: dot.y, mark, outlined }
        })
        .collect();
    let mut ties: Vec<Vec<(usize, usize)>> = vec![Vec::new(); drawn.map.discs.len()];
    for place in 0..drawn.web.len() {
        let disc = drawn.map.dots[place].disc;
        let within = drawn.web.beside(place).iter().filter(|other| **other > place);
        let within = within.filter(|other| drawn.map.dots[**other].disc == disc);
        ties[disc].extend(within.map(|other| (place, *other)));
    }
    let parts: Vec<(String, String, String)> = drawn
        .map
        .discs
        .iter()
        .map(|disc| {
            let href = format!("/d/{}/map?turf={}", me.space(), Id(disc.turf.0));
            (href, short_name(tree, disc.turf), disc.people.to_string())
        })
        .collect();
    let discs: Vec<Disc<'_>> = drawn
        .map
        .discs
        .iter()
        .zip(&parts)
        .zip(&ties)
        .map(|((disc, (href, name, note)), ties)| Disc {
            href,
            name,
            note,
            x: disc.x,
            y: disc.y,
            radius: disc.radius,
            ties,
        })
        .collect();
    let folder = format!("/d/{}/people/", me.space());
    html! {
        figure.picture {
            (map(&Map {
                width: drawn.map.width,
                height: drawn.map.height,
                discs: &discs,
                dots: &dots,
                joined: &drawn.map.joined,
                folder: &folder,
            }))
        }
    }
}

/// What the signs mean.
fn key(call: &Call) -> Markup {
    let words = call.words();
    let steps = organizing::assessment::Support::ALL;
    html! {
        ul.map-key {
            @for support in steps { li { (mark(Mark::new(support.number()))) " " (told::support(words, support)) } }
            li { (mark(Mark::new(2).ringed(true))) " " (words.say("map-key-leader")) }
            li { svg viewBox="0 0 16 16" aria-hidden="true" { circle.map-on cx="8" cy="8" r="6.5" {} } " " (words.say("map-key-committee")) }
        }
        (note(&words.say("map-how")))
    }
}

/// The same in words: by turf, who is named by whom, and who else is tied to whom.
fn told(call: &Call, me: &Member, drawn: &Drawn<'_>) -> Markup {
    let words = call.words();
    let tree = &drawn.woven.known.tree;
    let mut by_turf: Vec<Vec<usize>> = vec![Vec::new(); drawn.map.discs.len()];
    for place in 0..drawn.web.len() {
        by_turf[drawn.map.dots[place].disc].push(place);
    }
    let mut order: Vec<usize> = (0..by_turf.len()).collect();
    order.sort_by_cached_key(|disc| tree.path_name(drawn.map.discs[*disc].turf));
    html! {
        (joined(call, drawn))
        @for disc in order {
            @let turf = short_name(tree, drawn.map.discs[disc].turf);
            @let tied: Vec<usize> = by_turf[disc].iter().copied().filter(|p| !drawn.web.beside(*p).is_empty()).collect();
            @let alone = by_turf[disc].len() - tied.len();
            (fold(&say!(words, "map-turf", turf = turf, people = by_turf[disc].len(), tied = tied.len()), drawn.turf.is_some(), html! {
                ul.map-people { @for person in people(drawn, tied) { (one(call, me, drawn, person)) } }
                @if alone > 0 { (note(&say!(words, "map-alone", count = alone))) }
            }))
        }
    }
}

/// The most named first.
fn people(drawn: &Drawn<'_>, mut tied: Vec<usize>) -> Vec<usize> {
    let name = |place: usize| drawn.woven.name(drawn.web.people()[place].worker).unwrap_or("");
    tied.sort_by_cached_key(|place| {
        (std::cmp::Reverse(drawn.web.named_by(*place).len()), name(*place).to_owned())
    });
    tied.truncate(LISTED_MAX);
    tied
}

fn one(call: &Call, me: &Member, drawn: &Drawn<'_>, place: usize) -> Markup {
    let words = call.words();
    let names = |places: &mut dyn Iterator<Item = usize>| -> String {
        let names: Vec<&str> =
            places.filter_map(|place| drawn.woven.name(drawn.web.people()[place].worker)).collect();
        names.join(", ")
    };
    let named_by = drawn.web.named_by(place);
    let names_them = |other: usize| drawn.web.named_by(other).binary_search(&place).is_ok();
    // Each tie that names nobody is told once.
    let mut others = (drawn.web.beside(place).iter().copied())
        .filter(|other| *other > place && !named_by.contains(other) && !names_them(*other));
    let others = names(&mut others);
    let named_by = names(&mut named_by.iter().copied());
    let worker = drawn.web.people()[place].worker;
    let committee = drawn.woven.committee.contains(&worker);
    // Whoever only names others stands with them.
    if named_by.is_empty() && others.is_empty() {
        return html! {};
    }
    html! { li {
        @if let Some(line) = drawn.woven.lines.get(&worker) {
            a href=(worker_path(me.space(), Id(worker.0))) { bdi { (line.name.reveal()) } }
            span.unseen { ", " (told::mark_words(words, line, call.today)) }
            @if committee { ", " (words.say("map-on-committee")) }
        }
        ": "
        @if !named_by.is_empty() { (say!(words, "map-named-by", names = named_by.as_str())) }
        @if !named_by.is_empty() && !others.is_empty() { "; " }
        @if !others.is_empty() { (say!(words, "map-tied-to", names = others)) }
        "."
    } }
}

/// Which turfs are tied to which, the most ties first.
fn joined(call: &Call, drawn: &Drawn<'_>) -> Markup {
    let words = call.words();
    let tree = &drawn.woven.known.tree;
    let mut joined = drawn.map.joined.clone();
    joined.sort_by_key(|(a, b, many)| (std::cmp::Reverse(*many), *a, *b));
    html! {
        @if !joined.is_empty() {
            (fold(&words.say("map-between"), false, html! {
                ul.map-people { @for (a, b, many) in joined {
                    @let ends = [a, b].map(|disc| short_name(tree, drawn.map.discs[disc].turf));
                    li { (say!(words, "map-between-two", one = ends[0].as_str(), other = ends[1].as_str(), count = many)) }
                } }
            }))
        }
    }
}
