//! The page of the committee, and that of one seat.

use super::actions::OneSeat;
use super::plan_page::{self, corner_href, corner_name};
use super::shown::Shown;
use crate::call::Call;
use crate::layout::{At, Page};
use crate::people::pages::worker_path;
use crate::people::told::{self, isolated};
use crate::standing::{Lead, Member};
use crate::turfs::records::short_name;
use crate::words;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::Form;
use kit::html::rows::{Line, case, lines, plain_lines};
use kit::html::text::{
    Tone, empty, figures, flash, fold, heading, heading_with, note, para, reason, section,
};
use kit::html::{Markup, html};
use kit::pictures::mark;
use kit::say;
use organizing::committee::{Check, Coverage, Seat};
use organizing::{Refusal, WorkerId};
use vault::Id;

/// Seats in view; the others are a press away.
const SEATS_IN_VIEW: usize = 12;

/// The whole page.
pub fn page(call: &Call, me: &Member, shown: &Shown, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let under = words.say("committee-under");
    let content = html! {
        (heading(&words.say("committee-title"), Some(&under)))
        (stands(call, shown))
        (gaps(call, me, shown))
        (plan_page::next(call, me, shown))
        (seats(call, me, shown))
        (plan_page::what_if(call, me, shown))
        @if me.leads() { (share(call, me, shown, refusal)) }
        (former(call, shown))
    };
    Page::new(call, me.space(), At::More).styled(&["ties.css"]).show(content)
}

/// Where it stands: how many of how many, and whether every corner is covered.
fn stands(call: &Call, shown: &Shown) -> Markup {
    let words = call.words();
    let check = &shown.check;
    if !shown.whole {
        let (seats, unit) = (shown.check.seats, check.unit);
        return html! {
            (para(&say!(words, "committee-part", seats = seats, unit = unit)))
            @if check.gaps().next().is_none() { (note(&words.say("committee-part-no-gaps"))) }
        };
    }
    let of_needed = say!(words, "committee-of-needed", needed = check.needed);
    let of_corners = say!(words, "committee-of-corners", corners = check.corners.len());
    let covered = (check.corners.len() - check.gaps().count()).to_string();
    let day = words::day(words, call.today, call.today);
    html! {
        (figures(&[
            (&check.seats.to_string(), &of_needed),
            (&covered, &of_corners),
        ]))
        (note(&say!(words, "committee-ratio", one_in = shown.committee.one_in, unit = check.unit, day = day)))
        (verdict(call, check))
    }
}

/// Whether there are enough from every corner, and what is missing.
pub fn verdict(call: &Call, check: &Check) -> Markup {
    let words = call.words();
    let (missing, gaps) = (check.missing(), check.gaps().count());
    html! {
        @match (check.is_met(), missing, gaps) {
            (true, ..) => (flash(Tone::Done, &words.say("committee-met"))),
            (_, 0, 0) => (flash(Tone::Info, &words.say("committee-no-unit"))),
            (_, 0, gaps) => (flash(Tone::Warn, &say!(words, "committee-enough-with-gaps", gaps = gaps))),
            (_, missing, 0) => (flash(Tone::Warn, &say!(words, "committee-missing", missing = missing))),
            (_, missing, gaps) => (flash(Tone::Warn, &say!(words, "committee-missing-with-gaps", missing = missing, gaps = gaps))),
        }
    }
}

/// The corners that nobody covers, by name.
fn gaps(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let mut open: Vec<&Coverage> = shown.check.gaps().collect();
    if open.is_empty() {
        return html! {};
    }
    open.sort_by_key(|gap| std::cmp::Reverse(gap.unit));
    let told: Vec<(String, String, String)> = open
        .iter()
        .map(|gap| {
            let name = corner_name(words, &shown.known, &gap.corner);
            let under = say!(words, "committee-gap-under", unit = gap.unit);
            (corner_href(me.space(), &gap.corner), name, under)
        })
        .collect();
    let rows: Vec<Line<'_>> = told
        .iter()
        .map(|(href, title, under)| Line { href: Some(href), title, under, ..Line::default() })
        .collect();
    section(&words.say("committee-gaps"), lines(&rows))
}

/// What someone is called here: the name where the caller holds the key, else where they work.
pub fn name_of(call: &Call, shown: &Shown, worker: WorkerId) -> String {
    let words = call.words();
    match (shown.line(worker), shown.homes.get(&worker)) {
        (Some(line), _) => isolated(line.name.reveal()).into_owned(),
        (None, Some(turf)) => {
            say!(words, "committee-someone-in", turf = short_name(&shown.known.tree, *turf))
        }
        (None, None) => words.say("committee-someone-gone"),
    }
}

/// The same, as a link where there is a page to lead to.
pub fn link_to(call: &Call, me: &Member, shown: &Shown, worker: WorkerId) -> Markup {
    let name = name_of(call, shown, worker);
    html! {
        @match shown.line(worker) {
            Some(_) => a href=(worker_path(me.space(), Id(worker.0))) { bdi { (name) } },
            None => span { (name) },
        }
    }
}

/// Who sits on it, for which turf, by whose decision and since when.
fn seats(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let mut sitting: Vec<&Seat> = shown.committee.sitting().collect();
    sitting.sort_by_cached_key(|seat| {
        let home = shown.line(seat.worker).map(|line| line.turf);
        let home = home.or(shown.homes.get(&seat.worker).copied());
        home.map(|turf| shown.known.tree.path_name(turf))
    });
    let rows: Vec<Markup> = sitting
        .iter()
        .map(|seat| {
            let line = shown.line(seat.worker);
            let outside = shown.check.outside.contains(&seat.worker) && line.is_some();
            case(
                line.map(|line| told::mark_of(line, call.today)),
                link_to(call, me, shown, seat.worker),
                html! {
                    p.soft { (since(call, shown, seat)) }
                    @if outside { p { strong { (words.say("committee-outside")) } } }
                },
                html! {
                    // Whoever was taken off the list has no turf any more, and can still leave.
                    @if me.leads() && (line.is_some() || !shown.homes.contains_key(&seat.worker)) {
                        (Button::quiet(&words.say("committee-seat-open")).small()
                            .to(&format!("/d/{}/committee/{}", me.space(), Id(seat.worker.0))))
                    }
                },
            )
        })
        .collect();
    section(
        &words.say("committee-who"),
        html! {
            @if rows.is_empty() { (empty(&words.say("committee-nobody"), html! {})) }
            @else {
                @let (first, rest) = rows.split_at(rows.len().min(SEATS_IN_VIEW));
                (plain_lines(first))
                @if !rest.is_empty() {
                    (fold(&say!(words, "committee-next-rest", count = rest.len()), false, plain_lines(rest)))
                }
            }
            @if me.leads() { (note(&words.say("committee-how-to-seat"))) }
        },
    )
}

/// For which turfs, since when and by whose decision.
fn since(call: &Call, shown: &Shown, seat: &Seat) -> String {
    let words = call.words();
    let tree = &shown.known.tree;
    let home = shown.line(seat.worker).map(|line| line.turf);
    let turfs = home.into_iter().chain(seat.turfs.iter().copied());
    let turfs: Vec<String> = turfs.map(|turf| short_name(tree, turf)).collect();
    let (day, by) = (
        words::day(words, seat.came.on(), call.today),
        shown.known.member(words, seat.came.by()).into_owned(),
    );
    let why = seat.came.why().reveal();
    let mine = shown.known.mine(seat.came.by());
    match turfs.is_empty() {
        true => say!(words, "committee-since", day = day, by = by, mine = mine, why = why),
        false => {
            say!(
                words,
                "committee-since-for",
                turfs = turfs.join(", "),
                day = day,
                by = by,
                mine = mine,
                why = why
            )
        }
    }
}

/// Who sat on it before.
fn former(call: &Call, shown: &Shown) -> Markup {
    let words = call.words();
    let left = shown.committee.seats.iter().filter_map(|seat| Some((seat, seat.left.as_ref()?)));
    let rows: Vec<String> = left
        .map(|(seat, left)| {
            let (came, went) = (
                words::day(words, seat.came.on(), call.today),
                words::day(words, left.on(), call.today),
            );
            let who = name_of(call, shown, seat.worker);
            let by = shown.known.member(words, left.by()).into_owned();
            let why = left.why().reveal();
            let mine = shown.known.mine(left.by());
            say!(
                words,
                "committee-former",
                who = who,
                came = came,
                went = went,
                by = by,
                mine = mine,
                why = why
            )
        })
        .collect();
    html! {
        @if !rows.is_empty() {
            (fold(&say!(words, "committee-former-title", count = rows.len()), false, html! {
                ul.plain { @for row in &rows { li { (row) } } }
            }))
        }
    }
}

/// The share, which leads set.
fn share(call: &Call, me: &Member, shown: &Shown, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let wrong = refusal.map(|refusal| words.say(refusal.sentence));
    let now = shown.committee.one_in.to_string();
    let typed = if wrong.is_some() { call.field("one-in") } else { &now };
    fold(
        &words.say("committee-share"),
        wrong.is_some(),
        Form::post(&format!("/d/{}/committee/share", me.space())).around(html! {
            (Field::new("one-in", &words.say("committee-one-in-label"))
                .help(&words.say("committee-one-in-help")).error(wrong.as_deref())
                .value(typed).max(3).number())
            (buttons(html! { (Button::plain(&words.say("committee-share-go"))) }))
        }),
    )
}

/// What was typed about a seat.
pub struct Typed {
    on: String,
    why: String,
    turfs: Vec<String>,
}

impl Typed {
    /// A fresh form.
    pub fn new(call: &Call) -> Typed {
        Typed { on: call.today.date().to_string(), why: String::new(), turfs: Vec::new() }
    }

    /// What a form says.
    pub fn of(call: &Call) -> Typed {
        Typed {
            on: call.field("on").to_owned(),
            why: call.field("why").to_owned(),
            turfs: call.ask.form.all("turf-of").map(str::to_owned).collect(),
        }
    }
}

/// The page on which someone is given a seat or leaves it.
pub fn seat(call: &Call, me: &Lead, seat: &OneSeat, typed: &Typed, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let gone = words.say("committee-someone-gone");
    let line = seat.line.as_ref();
    let name = line.map_or(gone.as_str().into(), |line| isolated(line.name.reveal()));
    let home = line.map(|line| line.turf);
    let sits = seat.seats.iter().find(|seat| seat.left.is_none());
    let path = format!("/d/{}/committee/{}", me.space(), Id(seat.worker.0));
    let wrong = |field: &str| call.error_at(refusals, field);
    let (title, action, help, go) = match sits {
        None => (
            say!(words, "committee-seat-title", name = name.as_ref()),
            path.clone(),
            "committee-seat-why-help",
            "committee-seat-go",
        ),
        Some(_) => (
            say!(words, "committee-leave-title", name = name.as_ref()),
            format!("{path}/leave"),
            "committee-leave-why-help",
            "committee-leave-go",
        ),
    };
    let choices: Vec<(String, String)> = seat.known.turf_choices();
    let turfs: Vec<Choice<'_>> = choices
        .iter()
        .filter(|(id, _)| home.is_none_or(|home| *id != Id(home.0).to_string()))
        .map(|(id, name)| Choice::new(id, name).chosen(typed.turfs.contains(id)))
        .collect();
    let turf = home.map(|home| seat.known.tree.path_name(home));
    let back = match line {
        Some(line) => (worker_path(me.space(), Id(seat.worker.0)), line.name.reveal().to_owned()),
        None => (format!("/d/{}/committee", me.space()), words.say("committee-title")),
    };
    let content = html! {
        (heading_with(Some((&back.0, &back.1)), &title, turf.as_deref(),
            html! { @if let Some(line) = line { (mark(told::mark_of(line, call.today))) } }))
        @for refusal in refusals.iter().filter(|refusal| refusal.field.is_none()) {
            (flash(Tone::Refuse, &words.say(refusal.sentence)))
        }
        @if sits.is_none() && line.is_some_and(|line| line.excluded) { (reason(&words.say("committee-excluded"))) }
        @else {
            (Form::post(&action).around(html! {
                (Field::new("why", &words.say("committee-why")).help(&words.say(help))
                    .error(wrong("why").as_deref()).value(&typed.why).lines(3))
                (Field::new("on", &words.say("committee-on")).error(wrong("on").as_deref())
                    .value(&typed.on).date())
                @if sits.is_none() && !turfs.is_empty() {
                    (fold(&words.say("committee-turfs"), !typed.turfs.is_empty(),
                        Field::new("turf-of", &words.say("committee-turfs-label"))
                            .help(&words.say("committee-turfs-help")).checks(&turfs)))
                }
                (buttons(html! { (Button::act(&words.say(go))) }))
            }))
        }
    };
    Page::new(call, me.space(), At::More).show(content)
}
