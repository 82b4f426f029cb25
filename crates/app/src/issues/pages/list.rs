//! What unites the most, who has not been asked, the ranking.

use super::gathering;
use super::{issue_path, title, turfs_told};
use crate::call::Call;
use crate::chart::links;
use crate::issues::drawn::Drawn;
use crate::layout::{At, Page};
use crate::standing::Member;
use crate::turfs::records::short_name;
use kit::html::button::Button;
use kit::html::filter::tabs;
use kit::html::icon::Icon;
use kit::html::rows::{Line, lines};
use kit::html::text::{empty, fold, heading_with, note, para, section};
use kit::html::{Markup, html};
use kit::pictures::bars::{Part, parts};
use kit::pictures::figure;
use kit::say;
use organizing::Refusal;
use organizing::issues::{By, Ranked, Topic, fought};

/// The most turfs in view; the others are a press away.
const TURFS_IN_VIEW: usize = 6;
/// The most topics of the ranking in view.
const TOPICS_IN_VIEW: usize = 12;
/// The most topics of the ranking that are shown.
const TOPICS_SHOWN_MAX: usize = 60;

/// The page.
pub fn page(call: &Call, me: &Member, drawn: &Drawn, by: By, refused: Option<Refusal>) -> Markup {
    let words = call.words();
    let base = format!("/d/{}", me.space());
    let more = (format!("{base}/more"), words.say("place-more"));
    Page::new(call, me.space(), At::More).show(html! {
        (heading_with(Some((&more.0, &more.1)), &words.say("issues-title"), Some(&under(call, drawn)), html! {}))
        @if drawn.ranking.whole.told == 0 {
            (empty(&words.say("issues-empty"), html! {
                (Button::act(&words.say("issues-empty-act")).icon(Icon::Talk).to(&format!("{base}/next")))
            }))
        } @else {
            (section(&words.say("issues-uniting"), uniting(call, me, drawn)))
            @if me.leads() { (gathering::suggested(call, me, drawn, refused)) }
            (section(&words.say("issues-not-asked"), not_asked(call, me, drawn)))
            (section(&words.say("issues-ranking"), ranking(call, me, drawn, by)))
            @if me.leads() { (gathering::by_hand(call, me, drawn, refused)) }
        }
        (lines(&[Line {
            href: Some(&format!("{base}/fights")),
            icon: Some(Icon::Today),
            title: &words.say("fights-title"),
            under: &fought_in_one_line(call, drawn),
            ..Line::default()
        }]))
    })
}

/// Of whom the numbers are (E1).
fn under(call: &Call, drawn: &Drawn) -> String {
    let (words, all) = (call.words(), drawn.ranking.whole);
    let day = call.said_day(call.today);
    let id = if drawn.whole { "issues-under" } else { "issues-under-mine" };
    let values = [
        ("told", all.told.into()),
        ("talked", all.talked.into()),
        ("unit", all.unit.into()),
        ("day", day.into()),
    ];
    words.say_with(id, &values)
}

/// Fights, counted.
pub fn fought_in_one_line(call: &Call, drawn: &Drawn) -> String {
    let fought = fought(drawn.raised.fights.iter().map(|held| &held.value));
    super::fights::counted(call, &fought)
}

fn uniting(call: &Call, me: &Member, drawn: &Drawn) -> Markup {
    let told: Vec<(Option<String>, String, String)> = drawn
        .ranking
        .uniting()
        .into_iter()
        .map(|ranked| {
            (href(me, ranked), title(call, drawn, ranked), in_one_sentence(call, drawn, ranked))
        })
        .collect();
    let rows: Vec<Line<'_>> = told
        .iter()
        .map(|(href, title, under)| Line { href: href.as_deref(), title, under, ..Line::default() })
        .collect();
    html! {
        (lines(&rows))
        (note(&call.words().say("issues-uniting-why")))
    }
}

fn href(me: &Member, ranked: &Ranked) -> Option<String> {
    match ranked.topic {
        Topic::Issue(id) => Some(issue_path(me.space(), id)),
        Topic::Wording(_) => None,
    }
}

/// "84 of the 312 who told us anything, in 14 of 17 turfs. Weak in Laundry, Night kitchen."
pub fn in_one_sentence(call: &Call, drawn: &Drawn, ranked: &Ranked) -> String {
    let words = call.words();
    let (told, turfs) = (ranked.of_told(drawn.ranking.whole), drawn.ranking.turfs(ranked));
    // Where there is one turf, nothing is told by turf.
    let id = if turfs.of > 1 { "issues-sentence" } else { "issues-sentence-one" };
    let values = [
        ("count", told.count.into()),
        ("of", told.of.into()),
        ("unit", drawn.ranking.whole.unit.into()),
        ("turfs", turfs.count.into()),
        ("all", turfs.of.into()),
    ];
    let mut sentence = words.say_with(id, &values);
    let weak = drawn.ranking.weak(ranked);
    if !weak.is_empty() {
        let turfs = turfs_told(call, drawn, &weak);
        sentence.push(' ');
        sentence.push_str(&say!(words, "issues-weak", turfs = turfs));
    }
    sentence
}

fn not_asked(call: &Call, me: &Member, drawn: &Drawn) -> Markup {
    let words = call.words();
    let asked = drawn.ranking.whole;
    if drawn.ranking.not_asked.is_empty() {
        return para(&words.say("issues-all-asked"));
    }
    let rows: Vec<(String, String, u32, u32, String)> = drawn
        .ranking
        .not_asked
        .iter()
        .map(|(turf, silent)| {
            let unit = drawn.ranking.turfs.iter().find(|(one, _)| one == turf);
            let unit = unit.map_or(0, |(_, asked)| asked.unit);
            let count = u32::try_from(silent.len()).unwrap_or(u32::MAX);
            let told = say!(words, "issues-not-asked-of", count = count, unit = unit);
            let last_first = [links::of_turf(*turf), ("sort", "talk".to_owned())];
            let href = links::people(me.space(), &last_first);
            (short_name(&drawn.known.tree, *turf), href, count, unit, told)
        })
        .collect();
    let bars: Vec<Part<'_>> = rows
        .iter()
        .map(|(label, href, value, of, told)| Part { label, href, value: *value, of: *of, told })
        .collect();
    let (shown, more) = bars.split_at(bars.len().min(TURFS_IN_VIEW));
    let caption = say!(
        words,
        "issues-not-asked-caption",
        count = asked.unit - asked.told,
        unit = asked.unit,
        day = call.said_day(call.today)
    );
    let unlisted = asked.unit - drawn.ranking.turfs.iter().map(|(_, one)| one.unit).sum::<u32>();
    figure(
        &caption,
        html! {
            (parts(shown))
            @if !more.is_empty() {
                (fold(&say!(words, "issues-turfs-others", count = more.len()), false, parts(more)))
            }
        },
        html! {
            (para(&words.say("issues-not-asked-how")))
            @if unlisted > 0 { (note(&say!(words, "issues-unlisted", count = unlisted))) }
        },
    )
}

fn ranking(call: &Call, me: &Member, drawn: &Drawn, by: By) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/issues", me.space());
    let ways = [
        (By::Uniting, "", "issues-by-uniting"),
        (By::Many, "?sort=many", "issues-by-many"),
        (By::Strong, "?sort=strong", "issues-by-strong"),
        (By::Even, "?sort=even", "issues-by-even"),
    ];
    let ways: Vec<(String, String, bool)> = ways
        .into_iter()
        .map(|(way, query, id)| (format!("{base}{query}#ranking"), words.say(id), way == by))
        .collect();
    let ways: Vec<(&str, &str, bool)> =
        ways.iter().map(|(href, told, current)| (href.as_str(), told.as_str(), *current)).collect();
    let told: Vec<(Option<String>, String, String, String)> = drawn
        .ranking
        .topics
        .iter()
        .take(TOPICS_SHOWN_MAX)
        .map(|ranked| {
            let turfs = drawn.ranking.turfs(ranked);
            let id = if turfs.of > 1 { "issues-ranked" } else { "issues-ranked-one" };
            let values = [
                ("first", ranked.first.into()),
                ("again", ranked.again.into()),
                ("turfs", turfs.count.into()),
                ("all", turfs.of.into()),
                ("even", (ranked.evenness / 10).into()),
            ];
            let under = words.say_with(id, &values);
            let end = say!(
                words,
                "issues-of-told",
                count = ranked.workers,
                of = drawn.ranking.whole.told
            );
            (href(me, ranked), title(call, drawn, ranked), under, end)
        })
        .collect();
    let rows: Vec<Line<'_>> = told
        .iter()
        .map(|(href, title, under, end)| Line {
            href: href.as_deref(),
            title,
            under,
            end,
            ..Line::default()
        })
        .collect();
    let (shown, more) = rows.split_at(rows.len().min(TOPICS_IN_VIEW));
    let left = drawn.ranking.topics.len().saturating_sub(TOPICS_SHOWN_MAX);
    html! {
        div #ranking { (tabs(&words.say("issues-by"), &ways)) }
        (lines(shown))
        @if !more.is_empty() {
            (fold(&say!(words, "issues-more", count = more.len()), false, lines(more)))
        }
        @if left > 0 { (note(&say!(words, "issues-left", count = left))) }
        (fold(&words.say("issues-how"), false, html! {
            (para(&words.say("issues-how-many")))
            (para(&words.say("issues-how-strong")))
            (para(&words.say("issues-how-even")))
        }))
    }
}

/// The order that an address asks for.
pub fn order(tag: &str) -> By {
    match tag {
        "many" => By::Many,
        "strong" => By::Strong,
        "even" => By::Even,
        _ => By::Uniting,
    }
}
