//! How elections like ours ended: in words first, then drawn, then the last of them by name.

use super::{condition, size};
use crate::call::Call;
use crate::elections::actions::Seen;
use kit::html::rows::{Line, lines};
use kit::html::text::{Tone, figures, fold, note, notice, para, reason, section};
use kit::html::{Markup, html};
use kit::pictures::bars::{Week, weeks};
use kit::pictures::shares::{Part, Share as Bar, shares};
use kit::pictures::{figure, told};
use kit::say;
use organizing::Share;
use organizing::elections::{Condition, Days, ELECTIONS_MIN, Election, Outcome};

/// The last elections that are told by name.
const LAST_SHOWN: usize = 12;
/// Weeks from petition to count that have a column of their own; the last holds all longer ones.
const WEEKS: usize = 12;

/// How they ended, what they have in common with us, and what that does not say.
pub fn ended(call: &Call, seen: &Seen) -> Markup {
    let words = call.words();
    let like = &seen.like;
    if like.too_few() {
        return html! {
            (notice(Tone::Warn, &say!(words, "elections-too-few", least = ELECTIONS_MIN),
                para(&words.say("elections-too-few-more"))))
        };
    }
    let listed = |conditions: &[Condition]| -> String {
        let told = conditions.iter().filter_map(|one| condition(words, &seen.profile, *one));
        told.collect::<Vec<_>>().join("; ")
    };
    let (kept, let_go) = (listed(&like.kept), listed(&like.widened_by));
    let Share { count: won, of } = like.won;
    let percent = like.won.percent().unwrap_or(0);
    let (won_of, days) = (
        say!(words, "elections-won-of", won = won, of = of),
        like.days.as_ref().map(|days| (call.number(days.median as usize), days)),
    );
    let share = say!(words, "elections-percent", percent = percent);
    let median = words.say("elections-median");
    let mut large = vec![(share.as_str(), won_of.as_str())];
    large.extend(days.as_ref().map(|(days, _)| (days.as_str(), median.as_str())));
    html! {
        @if kept.is_empty() { (para(&words.say("elections-like-all"))) }
        @else { (para(&say!(words, "elections-like", what = kept))) }
        @if !let_go.is_empty() {
            (reason(&say!(words, "elections-widened", least = ELECTIONS_MIN, what = let_go)))
        }
        (figures(&large))
        @match &days {
            Some((_, days)) => (para(&waited(call, days))),
            None => (para(&words.say("elections-no-days"))),
        }
        @if like.open > 0 { (note(&say!(words, "elections-open", count = like.open))) }
        (notice(Tone::Info, &words.say("elections-warn"), para(&words.say("elections-warn-more"))))
        (note(&source(call, seen)))
    }
}

fn waited(call: &Call, days: &Days) -> String {
    say!(
        call.words(),
        "elections-days",
        median = days.median,
        lower = days.lower,
        upper = days.upper,
        of = days.of
    )
}

/// Whose figures these are, and of when.
fn source(call: &Call, seen: &Seen) -> String {
    let words = call.words();
    let (files, all) = (seen.files.len(), call.number(seen.elections.len()));
    match seen.like.counted {
        Some((from, to)) => say!(
            words,
            "elections-source",
            all = all,
            files = files,
            from = call.said_day(from),
            to = call.said_day(to)
        ),
        None => say!(words, "elections-source-undated", all = all, files = files),
    }
}

/// The shares won by size, and the weeks from petition to count.
pub fn pictures(call: &Call, seen: &Seen) -> Markup {
    if seen.like.too_few() {
        return html! {};
    }
    html! {
        (by_size(call, seen))
        @if let Some(days) = &seen.like.days { (by_week(call, days)) }
    }
}

fn by_size(call: &Call, seen: &Seen) -> Markup {
    let words = call.words();
    let bands: Vec<_> = seen.like.by_size.iter().filter(|(_, share)| share.of > 0).collect();
    let (mut won, mut of) = (0, 0);
    for (_, share) in &bands {
        won += share.count;
        of += share.of;
    }
    let whole = Share { count: won, of }.percent().unwrap_or(0);
    let here = words.say("elections-our-size");
    let texts: Vec<(String, String)> = bands
        .iter()
        .map(|(band, share)| {
            let percent = share.percent().unwrap_or(0);
            let told = say!(
                words,
                "elections-won-of-percent",
                won = share.count,
                of = share.of,
                percent = percent
            );
            (size(words, *band), told)
        })
        .collect();
    let parts: Vec<Part<'_>> = bands
        .iter()
        .zip(&texts)
        .map(|((band, share), (name, told))| Part {
            name,
            href: None,
            word: if seen.profile.size == Some(*band) { &here } else { "" },
            pressing: true,
            shares: vec![Bar {
                label: "",
                permille: share.permille(),
                mark: u8::try_from(whole).unwrap_or(100),
                told,
            }],
        })
        .collect();
    let caption = say!(words, "elections-by-size-caption", of = of, percent = whole);
    section(
        &words.say("elections-by-size"),
        figure(&caption, shares(&parts), note(&words.say("elections-by-size-told"))),
    )
}

fn by_week(call: &Call, days: &Days) -> Markup {
    let words = call.words();
    let mut counts = [0_u32; WEEKS];
    for day in &days.all {
        let week = (*day as usize).div_ceil(7).clamp(1, WEEKS);
        counts[week - 1] += 1;
    }
    let labels: Vec<String> = (1..=WEEKS)
        .map(|week| match week == WEEKS {
            true => say!(words, "elections-week-more", week = week),
            false => week.to_string(),
        })
        .collect();
    let columns: Vec<Week<'_>> = counts
        .iter()
        .zip(&labels)
        .map(|(value, label)| Week { label, value: *value, running: false })
        .collect();
    let caption = say!(words, "elections-by-week-caption", of = days.of);
    let quarters = [
        (days.lower, words.say("elections-quarter")),
        (days.median, words.say("elections-half")),
        (days.upper, words.say("elections-three-quarters")),
    ]
    .map(|(day, told)| (call.number(day as usize), told));
    let quarters: Vec<_> =
        quarters.iter().map(|(day, told)| (None, day.as_str(), told.as_str())).collect();
    section(&words.say("elections-by-week"), figure(&caption, weeks(&columns), told(&quarters)))
}

/// The last that were counted, by the employer's name.
pub fn last(call: &Call, seen: &Seen) -> Markup {
    if seen.like.too_few() {
        return html! {};
    }
    let words = call.words();
    let last = seen.like.places.iter().take(LAST_SHOWN).filter_map(|at| seen.elections.get(*at));
    let texts: Vec<(&str, String, String)> =
        last.map(|one| (one.employer.as_str(), under(call, one), end(call, one))).collect();
    let rows: Vec<Line<'_>> = texts
        .iter()
        .map(|(title, under, end)| Line { title, under, end, ..Line::default() })
        .collect();
    fold(&say!(words, "elections-last", count = rows.len()), false, lines(&rows))
}

/// "PA, 3 March 2023: 41 for, 7 against, of 60 who could vote; United Steel".
fn under(call: &Call, one: &Election) -> String {
    let words = call.words();
    let unions: Vec<&str> = one.unions.iter().map(|union| union.name.as_str()).collect();
    let day = one.counted.map_or_else(String::new, |day| call.said_day(day));
    say!(
        words,
        "elections-one-line",
        state = one.state.as_str(),
        day = day,
        votes = one.votes_for(),
        against = one.against,
        eligible = one.eligible,
        unions = unions.join(", ")
    )
}

fn end(call: &Call, one: &Election) -> String {
    call.words().say(match one.outcome {
        Outcome::Won => "elections-was-won",
        Outcome::Lost => "elections-was-lost",
        Outcome::Open => "elections-was-open",
    })
}
