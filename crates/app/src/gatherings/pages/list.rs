//! Every gathering: those ahead, where to hold a social, what came of those before.

use super::{came_of, kind, when};
use crate::call::Call;
use crate::gatherings::actions::path;
use crate::gatherings::shown::{List, Listed, turf_name};
use crate::layout::{At, Page};
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::icon::Icon;
use kit::html::rows::{Line, lines};
use kit::html::text::{empty, figures, heading_with, note, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::gatherings::{Figures, Kind, QUIET_DAYS, Social};
use vault::Id;

/// Days back over which the figures at the foot are added up.
const LOOK_BACK_DAYS: i32 = 90;

/// The page.
pub fn page(call: &Call, me: &Member, list: &List) -> Markup {
    let words = call.words();
    let base = format!("/d/{}", me.space());
    let (new, label) = (format!("{base}/gatherings/new"), words.say("gatherings-new"));
    let write = Button::act(&label).icon(Icon::Add).to(&new);
    Page::new(call, me.space(), At::More).show(html! {
        (heading_with(Some((&format!("{base}/more"), &words.say("place-more"))),
            &words.say("gatherings-title"), Some(&words.say("gatherings-under")), html! {}))
        (section(&words.say("gatherings-ahead"), html! {
            @if list.ahead.is_empty() { (empty(&words.say("gatherings-none-ahead"), html! { (write) })) }
            @else { (listed(call, me, list, &list.ahead)) (buttons(html! { (write) })) }
        }))
        @if !list.socials.is_empty() { (socials(call, me, list)) }
        @if !list.past.is_empty() {
            (section(&words.say("gatherings-past"), html! {
                (together(call, list))
                (listed(call, me, list, &list.past))
                @if list.older > 0 { (note(&say!(words, "gatherings-older", count = list.older))) }
            }))
        }
    })
}

fn listed(call: &Call, me: &Member, list: &List, all: &[Listed]) -> Markup {
    let told: Vec<(String, String)> = all.iter().map(|one| line(call, me, list, one)).collect();
    let rows: Vec<Line<'_>> = all
        .iter()
        .zip(&told)
        .map(|(one, (href, under))| Line {
            href: Some(href),
            title: one.held.value.gathering.name.reveal(),
            under,
            ..Line::default()
        })
        .collect();
    lines(&rows)
}

/// Where it leads, what it is, how it stands: of one that is over, what was taken on comes first.
fn line(call: &Call, me: &Member, list: &List, one: &Listed) -> (String, String) {
    let words = call.words();
    let gathering = &one.held.value.gathering;
    let (kind, when) = (kind(call, gathering.kind), when(call, gathering));
    let turf = turf_name(call, &list.known, one.held.turf);
    let what = format!("{kind} · {turf} · {when}");
    let href = path(me.space(), one.held.id);
    if !gathering.stands() {
        return (href, format!("{} · {what}", words.say("gathering-off")));
    }
    if !gathering.is_over(call.today) {
        let signed = say!(words, "gathering-signed-up", count = one.figures.signed);
        return (href, format!("{what} · {signed}"));
    }
    let came = match one.figures.there {
        0 => words.say("gathering-nobody-checked-in"),
        _ => came_of(call, &one.figures),
    };
    (href, format!("{came} · {what}"))
}

fn socials(call: &Call, me: &Member, list: &List) -> Markup {
    let words = call.words();
    let told: Vec<(String, String, String)> = list
        .socials
        .iter()
        .map(|Social { turf, tests, quiet }| {
            let turf_id = Id(turf.0);
            let href = format!(
                "/d/{}/gatherings/new?kind={}&turf={turf_id}",
                me.space(),
                Kind::Social.tag()
            );
            let quiet = match quiet {
                Some(days) => say!(words, "gathering-quiet-for", days = *days),
                None => words.say("gathering-quiet-ever"),
            };
            let under = say!(words, "gathering-because", tests = *tests, quiet = quiet);
            (href, turf_name(call, &list.known, turf_id), under)
        })
        .collect();
    let rows: Vec<Line<'_>> = told
        .iter()
        .map(|(href, title, under)| Line {
            href: Some(href),
            icon: Some(Icon::People),
            title,
            under,
            ..Line::default()
        })
        .collect();
    section(
        &words.say("gathering-suggested"),
        html! {
            (lines(&rows))
            @if list.more_socials > 0 {
                (note(&say!(words, "gathering-suggested-more", count = list.more_socials)))
            }
            (note(&say!(words, "gathering-suggested-rule", days = QUIET_DAYS)))
        },
    )
}

/// What came of those of the last months together: steps first, with what each share is of.
fn together(call: &Call, list: &List) -> Markup {
    let words = call.words();
    let near = |one: &&Listed| {
        let gathering = &one.held.value.gathering;
        gathering.stands() && call.today.since(gathering.on) <= LOOK_BACK_DAYS
    };
    let near: Vec<&Listed> = list.past.iter().filter(near).collect();
    let all = near.iter().fold(Figures::default(), |all, one| all.and(&one.figures));
    let (mut missed, mut of) = (0_u32, 0_u32);
    for one in &near {
        if let Some(share) = one.figures.no_shows(&one.held.value.gathering, call.today) {
            missed = missed.saturating_add(share.count);
            of = of.saturating_add(share.of);
        }
    }
    let steps = all.steps.all().to_string();
    let (took, missed) = (all.took.to_string(), missed.to_string());
    let took_of = say!(words, "gathering-took-of", there = all.there);
    let missed_of = say!(words, "gathering-missed-of", signed = of);
    let mut told: Vec<(&str, &str)> = Vec::new();
    let taken = words.say("gathering-figure-steps");
    told.push((&steps, &taken));
    if all.there > 0 {
        told.push((&took, &took_of));
    }
    if of > 0 {
        told.push((&missed, &missed_of));
    }
    html! {
        @if !near.is_empty() {
            (figures(&told))
            (note(&say!(words, "gathering-together", count = near.len(), days = LOOK_BACK_DAYS)))
        }
    }
}
