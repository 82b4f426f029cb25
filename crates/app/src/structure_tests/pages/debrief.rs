//! After a test: claimed against shown, what is proposed, the weakest turfs, who tested as a leader.

use super::{SHEET, counted, kind};
use crate::call::Call;
use crate::layout::{At, Page};
use crate::people::pages::worker_path;
use crate::people::told;
use crate::standing::Member;
use crate::structure_tests::debriefing::Shown;
use kit::html::button::{Button, post};
use kit::html::rows::{Line, lines, plain_lines};
use kit::html::text::{fold, heading_with, note, para, reason, section};
use kit::html::{Markup, html};
use kit::pictures::{Mark, mark};
use kit::say;
use organizing::WorkerId;
use organizing::assessment::Because;
use organizing::structure_tests::{Bringer, Proposal, Said, Tested};
use vault::Id;

/// The most proposals on one page: the next come when these are settled.
const PROPOSALS_SHOWN: usize = 20;
/// The most people in one list of the debrief.
const PEOPLE_SHOWN: usize = 100;

/// The page.
pub fn page(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let back = format!("/d/{}/tests/{}", me.space(), shown.held.id);
    let plan = shown.held.value.plan();
    let debrief = &shown.debrief;
    Page::new(call, me.space(), At::More).styled(SHEET).show(html! {
        (heading_with(Some((&back, &kind(words, plan.kind()))), &words.say("test-debrief"),
            Some(&words.say("test-debrief-under")), html! {}))
        (section(&words.say("test-shown"), figures(call, shown)))
        (section(&words.say("test-weak"), weakest(call, me, shown)))
        div #proposals { (section(&words.say("test-proposals"), proposals(call, me, shown))) }
        @if !debrief.claimed.is_empty() {
            (fold(&say!(words, "test-claimed", count = debrief.claimed.len()), false,
                people(call, me, shown, &debrief.claimed)))
        }
        @if !debrief.beyond.is_empty() {
            (fold(&say!(words, "test-beyond", count = debrief.beyond.len()), false,
                people(call, me, shown, &debrief.beyond)))
        }
        @if !debrief.tested.is_empty() {
            (section(&words.say("test-leaders"), html! {
                (para(&words.say("test-leaders-what")))
                (tested(call, me, shown))
            }))
        }
    })
}

fn figures(call: &Call, shown: &Shown) -> Markup {
    let words = call.words();
    let all = &shown.debrief.shown;
    let lines = [
        (all.kept_word, "test-shown-kept"),
        (all.only_claimed, "test-shown-claimed"),
        (all.beyond, "test-shown-beyond"),
        (all.unassessed, "test-shown-unassessed"),
        (all.neither, "test-shown-neither"),
    ];
    let lines: Vec<(String, String)> =
        lines.iter().map(|(count, id)| (call.number(*count as usize), words.say(id))).collect();
    let lines: Vec<_> = lines.iter().map(|(n, w)| (None, n.as_str(), w.as_str())).collect();
    html! {
        (note(&say!(words, "test-shown-of", unit = all.unit(), day = call.said_day(call.today))))
        (kit::pictures::told(&lines))
    }
}

fn weakest(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let plan = shown.held.value.plan();
    let told: Vec<(String, String, String)> = shown
        .view
        .weakest(plan.mark())
        .iter()
        .map(|turf| {
            let missing = turf.count.missing(plan.mark());
            let under = say!(
                words,
                "test-weak-one",
                counted = counted(call, turf.count),
                missing = missing,
                mark = u32::from(plan.mark().percent())
            );
            let href = format!("/d/{}/turfs/{}", me.space(), Id(turf.turf.0));
            (href, shown.known.tree.path_name(turf.turf), under)
        })
        .collect();
    let rows: Vec<Line<'_>> = told
        .iter()
        .map(|(href, title, under)| Line { href: Some(href), title, under, ..Line::default() })
        .collect();
    html! {
        @if rows.is_empty() { (para(&words.say("test-weak-none"))) } @else { (lines(&rows)) }
    }
}

fn name(shown: &Shown, worker: WorkerId) -> &str {
    shown.names.get(&worker).map_or("", |name| name.reveal())
}

fn proposals(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let all = &shown.debrief.proposals;
    let action = format!("/d/{}/tests/{}/debrief", me.space(), shown.held.id);
    let rows: Vec<Markup> = all
        .iter()
        .take(PROPOSALS_SHOWN)
        .map(|proposal| proposed(call, me, shown, &action, proposal))
        .collect();
    html! {
        @if all.is_empty() { (para(&words.say("test-proposals-none"))) } @else {
            (para(&say!(words, "test-proposals-what", count = all.len())))
            (plain_lines(&rows))
        }
    }
}

fn proposed(call: &Call, me: &Member, shown: &Shown, action: &str, one: &Proposal) -> Markup {
    let words = call.words();
    let because = match one.because {
        Because::TookPart => "test-because-took-part",
        Because::DidNotTakePart => "test-because-not",
    };
    let go = say!(words, "test-propose-go", support = u32::from(one.to.number()));
    let worker = Id(one.worker.0);
    html! {
        (mark(Mark::new(one.from.number())))
        span.line-words {
            a href=(worker_path(me.space(), worker)) { bdi { (name(shown, one.worker)) } }
            small { (say!(words, because, support = told::support(words, one.from))) }
        }
        (post(action, Button::plain(&go).small().sends("worker", &worker.to_string())))
    }
}

fn people(call: &Call, me: &Member, shown: &Shown, said: &[Said]) -> Markup {
    let words = call.words();
    let told: Vec<(String, &str, String, Mark)> = said
        .iter()
        .take(PEOPLE_SHOWN)
        .map(|one| {
            let href = worker_path(me.space(), Id(one.worker.0));
            let under = format!(
                "{}. {}",
                shown.known.tree.path_name(one.turf),
                told::support(words, one.support)
            );
            (href, name(shown, one.worker), under, Mark::new(one.support.number()))
        })
        .collect();
    let rows: Vec<Line<'_>> = told
        .iter()
        .map(|(href, title, under, mark)| Line {
            href: Some(href),
            mark: Some(*mark),
            title,
            under,
            ..Line::default()
        })
        .collect();
    html! {
        (lines(&rows))
        @if said.len() > PEOPLE_SHOWN {
            (note(&say!(words, "test-people-more", count = said.len() - PEOPLE_SHOWN)))
        }
    }
}

fn tested(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let told: Vec<(String, Option<String>, String)> = shown
        .debrief
        .tested
        .iter()
        .map(|tested: &Tested| {
            let (who, href) = match tested.who {
                Bringer::Member(member) => (shown.known.member_first(words, member), None),
                Bringer::Worker(worker) => {
                    (name(shown, worker).to_owned(), Some(worker_path(me.space(), Id(worker.0))))
                }
            };
            let id = if tested.as_leader() { "test-leader-yes" } else { "test-leader-no" };
            (who, href, say!(words, id, came = tested.came, named = tested.named))
        })
        .collect();
    let rows: Vec<Line<'_>> = told
        .iter()
        .map(|(title, href, under)| Line { href: href.as_deref(), title, under, ..Line::default() })
        .collect();
    html! { (lines(&rows)) (reason(&words.say("test-leaders-people"))) }
}
