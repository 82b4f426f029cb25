//! The first page of a drive: where we stand, what is weakest, what to do next.

use super::overview::{Inside, Overview, Thing};
use super::pressing::{on_overview, tell_next};
use super::small;
use crate::call::Call;
use crate::chart::links;
use crate::development::pages::today::first as mine_first;
use crate::layout::ways;
use crate::people::pages::worker_path;
use crate::people::told::isolated;
use crate::standing::Participant;
use crate::structure_tests::pages::running;
use crate::turfs::records::short_name;
use crate::words::{day, short_day};
use kit::html::button::Button;
use kit::html::filter::{chip_link, chips};
use kit::html::icon::Icon;
use kit::html::rows::{Line, lines};
use kit::html::text::{empty, figures, fold, heading, next_act, note, para, reason, section};
use kit::html::{Markup, html};
use kit::pictures::bars::{Part, Week, parts, weeks};
use kit::pictures::thermometer::{Level, Thermometer};
use kit::pictures::{Mark, figure, told};
use kit::say;
use kit::words::Words;
use organizing::WorkerId;
use organizing::drive::{NextMove, Why};
use vault::Id;

/// The most turfs in view; the others are a press away.
const TURFS_IN_VIEW: usize = 8;

/// The page.
pub fn page(call: &Call, me: &Participant, seen: &Overview) -> Markup {
    let (words, inside) = (call.words(), &seen.inside);
    html! {
        (heading(&seen.name, Some(&in_one_line(call, seen))))
        @if seen.is_empty() {
            (nobody_yet(call, me))
        } @else {
            (begun(call, me.space(), inside))
            (mine_first(call, (me.space(), None), &inside.mine))
            (next(call, me, inside))
            (on_overview(call, me.space(), inside))
            (running(call, me.space(), &inside.tests))
            (together(call, me.space(), inside))
            (section(&words.say("drive-stand"), thermometer(call, seen)))
            (section(&words.say("drive-weeks"), one_on_ones(call, seen)))
            (section(&words.say("drive-turfs"), unassessed(call, me, seen)))
            (section(&words.say("drive-ages"), ages(call, seen, inside)))
        }
    }
}

/// Where we stand, in one line.
fn in_one_line(call: &Call, seen: &Overview) -> String {
    let (words, at) = (call.words(), &seen.standing.thermometer);
    let today = day(words, call.today, call.today);
    let (count, unit, missing) = (at.supporters, at.unit, at.missing());
    match at.reached() || count == 0 {
        true => say!(words, "drive-under", count = count, unit = unit, day = today),
        false => say!(
            words,
            "drive-under-missing",
            count = count,
            unit = unit,
            missing = missing,
            goal = at.goal(),
            day = today
        ),
    }
}

fn nobody_yet(call: &Call, me: &Participant) -> Markup {
    let words = call.words();
    let base = format!("/d/{}", me.space());
    empty(
        &words.say("drive-empty"),
        html! {
            @if me.leads() {
                (Button::act(&words.say("drive-empty-import")).icon(Icon::Upload).to(&format!("{base}/imports/new")))
            }
            (Button::plain(&words.say("drive-empty-add")).icon(Icon::AddPerson).to(&format!("{base}/people/new")))
        },
    )
}

/// A thing to do next in words: what, why, and where a press leads.
pub struct Told {
    /// What.
    pub title: String,
    /// Why.
    pub because: String,
    /// What the press is called.
    pub act: String,
    /// Where it leads.
    pub href: String,
}

fn tell_thing(call: &Call, space: Id, inside: &Inside, thing: &Thing) -> Told {
    match thing {
        Thing::Move(next) => tell(call, space, inside, next),
        Thing::Drive(next) => tell_next(call, space, inside, next),
    }
}

fn tell(call: &Call, space: Id, inside: &Inside, next: &NextMove) -> Told {
    let words = call.words();
    let (count, of) = (next.count, next.of);
    let turfs: Vec<String> =
        next.turfs.iter().map(|turf| short_name(&inside.tree, *turf)).collect();
    let (name, filter) = match next.why {
        Why::MineOverdue => ("mine", ("step", "late".to_owned())),
        Why::NextStepOverdue => ("late", ("step", "late".to_owned())),
        Why::Unassessed => ("unassessed", links::of_support(0)),
        Why::NobodyTalks => ("alone", links::of_nobody()),
        Why::Stale => ("stale", ("age", "stale".to_owned())),
    };
    let whose = (next.why == Why::MineOverdue).then(|| links::of_talker(inside.me));
    let turf = match next.turfs.as_slice() {
        [turf] => Some(links::of_turf(*turf)),
        _ => None,
    };
    let filters: Vec<_> = turf.into_iter().chain(whose).chain([filter]).collect();
    // Ids drive-next-mine, -late, -unassessed, -alone, -stale, with -because and -act.
    let values = [("count", count.into()), ("of", of.into()), ("turfs", turfs.join(", ").into())];
    Told {
        title: words.say_with(&format!("drive-next-{name}"), &values),
        because: words.say_with(&format!("drive-next-{name}-because"), &values),
        act: words.say(&format!("drive-next-{name}-act")),
        href: links::people(space, &filters),
    }
}

fn next(call: &Call, me: &Participant, inside: &Inside) -> Markup {
    let words = call.words();
    let Some((first, others)) = inside.things.split_first() else {
        return para(&words.say("drive-next-none"));
    };
    let told = tell_thing(call, me.space(), inside, first);
    let rest: Vec<Told> =
        others.iter().map(|next| tell_thing(call, me.space(), inside, next)).collect();
    let workers = match first {
        Thing::Move(next) => next.workers.as_slice(),
        Thing::Drive(_) => &[],
    };
    let rows: Vec<Line<'_>> = rest
        .iter()
        .map(|told| Line {
            href: Some(&told.href),
            title: &told.title,
            under: &told.because,
            ..Line::default()
        })
        .collect();
    html! {
        (next_act(
            &told.title,
            html! { (reason(&told.because)) (named(me.space(), inside, workers)) },
            html! {
                @match with_first(call, me.space(), inside, workers) {
                    Some((href, act)) => {
                        (Button::act(&act).icon(Icon::Talk).to(&href))
                        (Button::quiet(&told.act).to(&told.href))
                    },
                    None => (Button::act(&told.act).to(&told.href)),
                }
            },
        ))
        @if !rows.is_empty() { (section(&words.say("drive-next"), lines(&rows))) }
    }
}

/// The act itself: the one-on-one with the first of those that a move is about, unless somebody
/// else talks with them.
fn with_first(
    call: &Call,
    space: Id,
    inside: &Inside,
    workers: &[WorkerId],
) -> Option<(String, String)> {
    let first = workers.first()?;
    let named = inside.named.get(first)?;
    let mine = named.talker.is_none_or(|talker| talker == inside.me);
    mine.then(|| {
        let name = isolated(named.name.reveal());
        let act = say!(call.words(), "talk-next-begin-with", name = name.as_ref());
        (format!("{}/talk", worker_path(space, Id(first.0))), act)
    })
}

/// One-on-ones of mine that wait to be finished.
fn begun(call: &Call, space: Id, inside: &Inside) -> Markup {
    let words = call.words();
    let told: Vec<(String, String, String)> = inside
        .open
        .iter()
        .filter_map(|(worker, talk, on)| {
            let name = isolated(inside.named.get(worker)?.name.reveal()).into_owned();
            let href = format!("{}/talk?talk={talk}", worker_path(space, Id(worker.0)));
            let began = say!(words, "talk-next-began", day = day(words, *on, call.today));
            Some((href, say!(words, "talk-go-on-with", name = name), began))
        })
        .collect();
    let rows: Vec<Line<'_>> = told
        .iter()
        .map(|(href, title, under)| Line {
            href: Some(href),
            icon: Some(Icon::Edit),
            title,
            under,
            ..Line::default()
        })
        .collect();
    html! { @if !rows.is_empty() { (lines(&rows)) } }
}

/// What we won last; and a word where we only talk with those who are with us already.
fn together(call: &Call, space: Id, inside: &Inside) -> Markup {
    let words = call.words();
    let won = inside.won.as_ref().map(|won| {
        let href = format!("/d/{space}/fights/{}", won.fight);
        let title = say!(words, "drive-won", demand = won.demand.reveal());
        let on = day(words, won.on, call.today);
        let under =
            say!(words, "drive-won-under", day = on, won = won.of.count, fights = won.of.of);
        (Icon::Done, href, title, under)
    });
    let mobilizing = inside.mobilizing.as_ref().map(|judged| {
        let because = crate::movement::page::because(words, judged);
        (Icon::Warn, format!("/d/{space}/movement"), words.say("drive-mobilizing"), because)
    });
    let told: Vec<_> = mobilizing.into_iter().chain(won).collect();
    ways(&told)
}

/// The first people that a move is about.
fn named(space: Id, inside: &Inside, workers: &[WorkerId]) -> Markup {
    let people = workers.iter().filter_map(|worker| Some((worker, inside.named.get(worker)?)));
    chips(html! { @for (worker, one) in people {
        (chip_link(&format!("/d/{space}/people/{}", Id(worker.0)), one.name.reveal(), false))
    } })
}

fn thermometer(call: &Call, seen: &Overview) -> Markup {
    let words = call.words();
    let at = &seen.standing.thermometer;
    let (unit, count, goal) = (at.unit, at.supporters, at.goal());
    let today = day(words, call.today, call.today);
    let caption = match at.unlisted {
        0 => say!(words, "drive-thermometer-of", unit = unit, day = today),
        unlisted => {
            say!(
                words,
                "drive-thermometer-of-unlisted",
                unit = unit,
                unlisted = unlisted,
                day = today
            )
        }
    };
    if at.by_support.iter().skip(1).all(|count| *count == 0) {
        return para(&say!(words, "drive-thermometer-none", unit = unit, goal = goal));
    }
    let steps = small::steps(&at.by_support, &seen.foreign);
    let support: Vec<(Mark, u32)> = steps
        .iter()
        .filter(|(steps, _)| steps.iter().any(|step| (1..=2).contains(step)))
        .map(|(steps, count)| (Mark::new(steps.last().copied().unwrap_or(2)), *count))
        .collect();
    let percent = u32::from(at.permille()) / 10;
    let goal_label =
        say!(words, "drive-thermometer-goal", percent = u32::from(at.goal_percent), goal = goal);
    let picture = Thermometer {
        of: unit,
        filled: &support,
        label: &say!(words, "drive-thermometer-now", count = count, unit = unit),
        levels: &[Level { percent: u32::from(at.goal_percent), label: &goal_label, goal: true }],
        told: &say!(words, "drive-thermometer-told", count = count, unit = unit, goal = goal),
    };
    let share = say!(words, "drive-thermometer-share", percent = percent, unit = unit);
    let missing = match at.missing() {
        0 => say!(words, "drive-thermometer-reached", goal = goal),
        missing if missing == goal => say!(words, "drive-thermometer-whole", goal = goal),
        missing => say!(words, "drive-thermometer-missing", missing = missing, goal = goal),
    };
    figure(
        &caption,
        picture.draw(),
        html! {
            (figures(&[(&number(words, count), &share)]))
            (para(&missing))
            (counts(words, &steps))
            @if at.guessed > 0 { (note(&say!(words, "drive-thermometer-guessed", count = at.guessed))) }
        },
    )
}

/// The steps of the scale with their counts, beside the picture.
fn counts(words: &Words, steps: &[(Vec<u8>, u32)]) -> Markup {
    let rows: Vec<(Option<Mark>, String, String)> = steps
        .iter()
        .map(|(steps, count)| {
            // Ids drive-step-0 to drive-step-5, drive-step-12, drive-step-345.
            let name: String = steps.iter().map(u8::to_string).collect();
            let mark = steps.first().filter(|_| steps.len() == 1).map(|step| Mark::new(*step));
            (mark, number(words, *count), words.say(&format!("drive-step-{name}")))
        })
        .collect();
    let rows: Vec<_> = rows.iter().map(|(m, n, w)| (*m, n.as_str(), w.as_str())).collect();
    told(&rows)
}

fn number(words: &Words, count: u32) -> String {
    say!(words, "drive-number", n = count)
}

fn one_on_ones(call: &Call, seen: &Overview) -> Markup {
    let words = call.words();
    if seen.weeks.iter().all(|count| *count == 0) {
        return para(&words.say("drive-weeks-none"));
    }
    let first_week = call.today.plus(-(call.today.0.saturating_add(3).rem_euclid(7)));
    let many = i32::try_from(seen.weeks.len()).unwrap_or(0);
    let labels: Vec<String> =
        (0..many).map(|n| short_day(words, first_week.plus(-7 * (many - 1 - n)))).collect();
    let bars: Vec<Week<'_>> = labels
        .iter()
        .zip(&seen.weeks)
        .enumerate()
        .map(|(n, (label, value))| Week { label, value: *value, running: n + 1 == labels.len() })
        .collect();
    let unit = seen.standing.whole.unit();
    let caption = say!(
        words,
        "drive-weeks-of",
        weeks = many,
        unit = unit,
        day = labels.first().map_or("", String::as_str)
    );
    let [before, last, running] = seen.weeks.last_chunk::<3>().copied().unwrap_or_default();
    figure(
        &caption,
        weeks(&bars),
        told(&[
            (None, &number(words, running), &words.say("drive-weeks-running")),
            (None, &number(words, last), &say!(words, "drive-weeks-last", before = before)),
            (
                None,
                &number(words, seen.standing.whole.talked),
                &say!(words, "drive-weeks-talked", unit = unit),
            ),
        ]),
    )
}

fn unassessed(call: &Call, me: &Participant, seen: &Overview) -> Markup {
    let words = call.words();
    let whole = &seen.standing.whole;
    let (unassessed, unit) = (whole.unassessed(), whole.unit());
    if unassessed == 0 || unassessed == unit {
        let id = if unassessed == 0 { "drive-turfs-none" } else { "drive-turfs-everyone" };
        return para(&say!(words, id, unit = unit));
    }
    let caption =
        say!(words, "drive-turfs-of", unit = unit, day = day(words, call.today, call.today));
    let inside = &seen.inside;
    let rows: Vec<TurfRow> =
        seen.turfs.iter().map(|turf| turf_row(call, me, inside, turf)).collect();
    let bars: Vec<Part<'_>> = rows
        .iter()
        .map(|row| Part {
            label: &row.name,
            href: &row.href,
            value: row.value,
            of: row.of,
            told: &row.told,
        })
        .collect();
    let (shown, more) = bars.split_at(bars.len().min(TURFS_IN_VIEW));
    let kept_back = seen.turfs.iter().any(|turf| turf.unassessed.is_none());
    figure(
        &caption,
        html! {
            (parts(shown))
            @if !more.is_empty() {
                (fold(&say!(words, "drive-turfs-more", count = more.len()), false, parts(more)))
            }
        },
        html! {
            (told(&[(
                Some(Mark::new(0)),
                &number(words, unassessed),
                &say!(words, "drive-turfs-unassessed", unit = unit),
            )]))
            @if kept_back { (note(&say!(words, "drive-turfs-kept-back", least = small::PEOPLE_MIN))) }
        },
    )
}

struct TurfRow {
    name: String,
    href: String,
    value: u32,
    of: u32,
    told: String,
}

fn turf_row(call: &Call, me: &Participant, inside: &Inside, turf: &small::TurfTold) -> TurfRow {
    let words = call.words();
    let space = me.space();
    let told = match (turf.unassessed, turf.unit) {
        (Some(open), Some(unit)) => say!(words, "drive-turf-told", count = open, unit = unit),
        (None, Some(unit)) => say!(words, "drive-turf-kept-back", unit = unit),
        _ => say!(words, "drive-turf-small", least = small::PEOPLE_MIN),
    };
    TurfRow {
        name: short_name(&inside.tree, turf.turf),
        href: match turf.held {
            true => links::people(space, &[links::of_turf(turf.turf), links::of_support(0)]),
            false => format!("/d/{space}/turfs/{}", Id(turf.turf.0)),
        },
        value: turf.unassessed.unwrap_or(0),
        of: turf.unit.unwrap_or(0),
        told,
    }
}

fn ages(call: &Call, seen: &Overview, inside: &Inside) -> Markup {
    let words = call.words();
    let [fresh, aging, stale] = inside.ages;
    let all = fresh + aging + stale;
    if all == 0 {
        return para(&words.say("drive-ages-none"));
    }
    let today = day(words, call.today, call.today);
    let caption = match seen.has_foreign() {
        false => say!(words, "drive-ages-of", count = all, day = today),
        true => say!(words, "drive-ages-of-yours", count = all, unit = inside.unit, day = today),
    };
    html! {
        (note(&caption))
        (told(&[
            (Some(Mark::new(2)), &number(words, fresh), &words.say("drive-ages-fresh")),
            (Some(Mark::new(2)), &number(words, aging), &words.say("drive-ages-aging")),
            (Some(Mark::new(2).stale(true)), &number(words, stale), &words.say("drive-ages-stale")),
        ]))
    }
}
