//! The page of movement: which it was, from where to where, whom we talked with.

use super::actions::{Choice, Seen};
use crate::call::Call;
use crate::layout::{At, Page};
use crate::people::told;
use crate::standing::Member;
use crate::turfs::records::short_name;
use kit::html::button::{Button, buttons};
use kit::html::field::Field;
use kit::html::filter::tabs;
use kit::html::form::in_line;
use kit::html::rows::{Line, lines};
use kit::html::text::{Tone, figures, fold, heading_with, note, notice, para, reason, section};
use kit::html::{Markup, html};
use kit::pictures::moves::Moves;
use kit::pictures::{Mark, figure, told as told_lines};
use kit::say;
use kit::words::Words;
use organizing::assessment::Support;
use organizing::movement::{Judged, Led, Moved, Which};
use organizing::{MemberId, Share, TurfId};

/// The most turfs and organizers in view; the others are a press away.
const IN_VIEW: usize = 8;

/// The page.
pub fn page(call: &Call, me: &Member, seen: &Seen) -> Markup {
    let words = call.words();
    let back = (format!("/d/{}/more", me.space()), words.say("place-more"));
    let whole = &seen.movement.whole;
    Page::new(call, me.space(), At::More).styled(&["movement.css"]).show(html! {
        (heading_with(Some((&back.0, &back.1)), &words.say("movement-title"), Some(&under(call, seen)), html! {}))
        (periods(call, me, seen))
        (which(call, &seen.movement.which()))
        (section(&words.say("movement-moved"), moved(call, seen)))
        (section(&words.say("movement-talks"), talks(call, whole)))
        (section(&words.say("movement-by-turf"), by_turf(call, seen)))
        (section(&words.say("movement-by-organizer"), by_organizer(call, seen)))
    })
}

/// Of whom, and from when to when (E1).
fn under(call: &Call, seen: &Seen) -> String {
    let id = if seen.whole { "movement-under" } else { "movement-under-mine" };
    let period = seen.movement.period;
    let values = [
        ("from", call.said_day(period.from().plus(1)).into()),
        ("to", call.said_day(period.to()).into()),
        ("unit", seen.movement.whole.unit().into()),
    ];
    call.words().say_with(id, &values)
}

fn periods(call: &Call, me: &Member, seen: &Seen) -> Markup {
    let words = call.words();
    let path = format!("/d/{}/movement", me.space());
    let ways = [
        (Choice::Days, "", "movement-days"),
        (Choice::Month, "?in=month", "movement-month"),
        (Choice::All, "?in=all", "movement-all"),
    ];
    let ways: Vec<(String, String, bool)> = ways
        .into_iter()
        .map(|(way, query, id)| (format!("{path}{query}"), words.say(id), way == seen.choice))
        .collect();
    let ways: Vec<(&str, &str, bool)> =
        ways.iter().map(|(href, told, current)| (href.as_str(), told.as_str(), *current)).collect();
    let wrong = |field: &str| call.error_at(seen.refused, field);
    let period = seen.movement.period;
    let typed = |field: &str, day: organizing::Day| match call.ask.query.get(field) {
        "" => day.date().to_string(),
        typed => typed.to_owned(),
    };
    let (from, to) = (typed("from", period.from().plus(1)), typed("to", period.to()));
    html! {
        (tabs(&words.say("movement-when"), &ways))
        (fold(&words.say("movement-between"), seen.choice == Choice::Between, html! {
            form.form method="get" action=(path) {
                input type="hidden" name="in" value="between";
                (in_line(html! {
                    (Field::new("from", &words.say("movement-from")).error(wrong("from").as_deref()).value(&from).required().date())
                    (Field::new("to", &words.say("movement-to")).error(wrong("to").as_deref()).value(&to).required().date())
                }))
                (buttons(html! { (Button::plain(&words.say("movement-show"))) }))
            }
        }))
    }
}

/// The sentence that says which it was, why, and by which marks.
fn which(call: &Call, judged: &Judged) -> Markup {
    let words = call.words();
    let (tone, title) = match judged.which {
        Which::Organizing => (Tone::Done, "movement-organizing"),
        Which::Mobilizing => (Tone::Warn, "movement-mobilizing"),
        Which::HardlyEither => (Tone::Info, "movement-hardly"),
    };
    notice(
        tone,
        &words.say(title),
        html! {
            (para(&because(words, judged)))
            (reason(&say!(
                words,
                "movement-marks",
                half = u32::from(Which::ORGANIZING_PERCENT),
                enough = judged.enough,
                unit = judged.talked_with.of,
                share = u32::from(Which::ENOUGH_PERCENT),
                days = Which::MONTH_DAYS
            )))
        },
    )
}

/// "We talked with 84 of 985; 61 of 110 one-on-ones were with people who were not with us yet."
pub fn because(words: &Words, judged: &Judged) -> String {
    say!(
        words,
        "movement-because",
        talked = judged.talked_with.count,
        unit = judged.talked_with.of,
        beyond = judged.beyond.count,
        talks = judged.beyond.of,
        acted = judged.acted.count
    )
}

fn moved(call: &Call, seen: &Seen) -> Markup {
    let words = call.words();
    let whole = &seen.movement.whole;
    let steps = Support::ALL.map(|support| told::support(words, support));
    let caption = say!(words, "movement-moved-caption", unit = whole.unit());
    let (won, lost, new) = (whole.won_over(), whole.lost(), whole.newly_assessed());
    let number = |n: u32| say!(words, "drive-number", n = n);
    html! {
        (figure(
            &caption,
            Moves {
                counts: &whole.matrix,
                from: &words.say("movement-before"),
                to: &words.say("movement-after"),
                steps: &steps,
                label: &caption,
            }
            .draw(),
            html! {
                (told_lines(&[
                    (Some(Mark::new(2)), &number(won), &words.say("movement-won-over")),
                    (Some(Mark::new(4)), &number(lost), &words.say("movement-lost")),
                    (Some(Mark::new(0)), &number(new), &words.say("movement-newly-assessed")),
                ]))
                (note(&words.say("movement-how")))
                @if seen.unlisted > 0 { (note(&say!(words, "movement-unlisted", count = seen.unlisted))) }
            },
        ))
        (figures(&[
            (&number(whole.first_talks), &words.say("movement-first-talks")),
            (&number(whole.newly_acting), &say!(words, "movement-newly-acting", acted = whole.acted)),
        ]))
    }
}

fn talks(call: &Call, whole: &Moved) -> Markup {
    let words = call.words();
    let Share { count: beyond, of: all } = whole.talks_beyond();
    if all == 0 {
        return para(&words.say("movement-no-talks"));
    }
    let number = |n: u32| say!(words, "drive-number", n = n);
    let of = |step: Support| number(whole.talks[step.index()]);
    let counts = Support::ALL.map(of);
    let steps: Vec<(Option<Mark>, &str, String)> = [3, 4, 5, 0, 1, 2]
        .into_iter()
        .map(|step: u8| {
            let support = Support::of(step).unwrap_or_default();
            (
                Some(Mark::new(step)),
                counts[usize::from(step)].as_str(),
                told::support(words, support),
            )
        })
        .collect();
    let steps: Vec<_> = steps.iter().map(|(mark, n, told)| (*mark, *n, told.as_str())).collect();
    html! {
        (figures(&[
            (&number(beyond), &words.say("movement-talks-beyond")),
            (&number(all - beyond), &words.say("movement-talks-with")),
        ]))
        (note(&say!(words, "movement-talks-of", count = all)))
        (told_lines(&steps))
    }
}

fn by_turf(call: &Call, seen: &Seen) -> Markup {
    let words = call.words();
    let mut turfs: Vec<(&TurfId, &Moved)> = seen.movement.by_turf.iter().collect();
    turfs.sort_by_key(|(turf, moved)| {
        (std::cmp::Reverse((moved.won_over(), moved.talked_with)), **turf)
    });
    let told: Vec<(String, String, String)> = turfs
        .into_iter()
        .map(|(turf, moved)| {
            let Share { count: beyond, of: all } = moved.talks_beyond();
            let under = say!(
                words,
                "movement-turf",
                talks = all,
                beyond = beyond,
                first = moved.first_talks,
                acting = moved.newly_acting,
                unit = moved.unit()
            );
            let end = change(words, moved.won_over(), moved.lost());
            (short_name(&seen.known.tree, *turf), under, end)
        })
        .collect();
    some_lines(words, &told)
}

fn by_organizer(call: &Call, seen: &Seen) -> Markup {
    let words = call.words();
    let mut led: Vec<(&Option<MemberId>, &Led)> = seen.movement.by_organizer.iter().collect();
    let talks = |led: &Led| led.talks.iter().sum::<u32>();
    led.sort_by_key(|(member, led)| {
        (member.is_none(), std::cmp::Reverse((led.won_over, talks(led))), **member)
    });
    let told: Vec<(String, String, String)> = led
        .into_iter()
        .map(|(member, led)| {
            let name = match member {
                Some(member) => seen.known.member_first(words, *member),
                None => words.say("movement-nobody"),
            };
            let Share { count: beyond, of: all } = led.talks_beyond();
            let under = say!(
                words,
                "movement-organizer",
                talks = all,
                beyond = beyond,
                first = led.first_talks,
                acting = led.newly_acting
            );
            (name, under, change(words, led.won_over, led.lost))
        })
        .collect();
    match told.is_empty() {
        true => para(&words.say("movement-no-talks")),
        false => html! { (some_lines(words, &told)) (note(&words.say("movement-organizer-how"))) },
    }
}

/// "12 came, 3 left".
fn change(words: &Words, won: u32, lost: u32) -> String {
    say!(words, "movement-change", won = won, lost = lost)
}

fn some_lines(words: &Words, told: &[(String, String, String)]) -> Markup {
    let rows: Vec<Line<'_>> = told
        .iter()
        .map(|(title, under, end)| Line { title, under, end, ..Line::default() })
        .collect();
    let (shown, more) = rows.split_at(rows.len().min(IN_VIEW));
    html! {
        (lines(shown))
        @if !more.is_empty() {
            (fold(&say!(words, "movement-more", count = more.len()), false, lines(more)))
        }
    }
}
