//! The list of drives, the form that starts one, settings, and everything else of a drive.

use super::actions::Mine;
use super::records::Drive;
use crate::call::Call;
use crate::development::pages::today::first;
use crate::layout::{At, Page, flash_of, quiet, ways};
use crate::space::kinds::Kind;
use crate::standing::Lead;
use crate::words::day;
use kit::html::button::{Button, buttons};
use kit::html::field::Field;
use kit::html::form::{Form, hidden};
use kit::html::icon::Icon;
use kit::html::rows::{Line, lines};
use kit::html::text::{Tone, back, empty, heading, heading_with, note, notice, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::Refusal;
use organizing::drive::Thermometer;
use organizing::intake::Counts;

/// "11 open, 4 wait for a coach; 2 late; one before the leads"
fn asked_for(call: &Call, asked: &Counts) -> String {
    let words = call.words();
    let (open, waiting) = (i64::from(asked.open), i64::from(asked.waiting));
    let pressing = [(asked.late, "requests-late"), (asked.escalated, "requests-escalated")];
    let pressing = pressing.into_iter().filter(|(count, _)| *count > 0);
    let pressing = pressing.map(|(count, id)| format!("{count} {}", words.say(id)));
    let open = say!(words, "requests-under", open = open, waiting = waiting);
    std::iter::once(open).chain(pressing).collect::<Vec<_>>().join("; ")
}

/// The list of drives.
pub fn list(call: &Call, mine: &[Mine]) -> Markup {
    let words = call.words();
    let today = day(words, call.today, call.today);
    let rows: Vec<(String, String)> = mine
        .iter()
        .map(|drive| {
            let stands = drive.at.map(|at| (at.supporters, at.unit));
            let under = match stands {
                None if drive.coached => words.say("sharing-you-coach"),
                None => match &drive.asked {
                    Some(asked) => asked_for(call, asked),
                    None => words.say(&format!("kind-{}", drive.kind.id())),
                },
                Some((_, 0)) => words.say("drives-empty-one"),
                Some((count, unit)) => {
                    say!(words, "drives-stand", count = count, unit = unit, day = today.as_str())
                }
            };
            (format!("/d/{}", drive.space), under)
        })
        .collect();
    let rows: Vec<Line<'_>> = rows
        .iter()
        .zip(mine)
        .map(|((href, under), drive)| Line {
            href: Some(href),
            title: &drive.name,
            under,
            ..Line::default()
        })
        .collect();
    let start = words.say("drives-start");
    // Ids drives-start-desk, drives-start-research, drives-start-program, each with -under.
    let beside = Kind::STARTED.iter().filter(|kind| **kind != Kind::Drive).map(|kind| {
        let id = format!("drives-start-{}", kind.id());
        let there = format!("/drives/new?kind={}", kind.id());
        (Icon::Add, there, words.say(&id), words.say(&format!("{id}-under")))
    });
    let beside: Vec<_> = beside.collect();
    quiet(
        call,
        html! {
            (flash_of(call))
            (heading(&words.say("drives-title"), None))
            @if rows.is_empty() {
                (empty(&words.say("drives-none"), html! {
                    (Button::act(&start).icon(Icon::Add).to("/drives/new"))
                }))
                (note(&words.say("drives-invited")))
                (lines(&[
                    Line { href: Some("/capacity"), icon: Some(Icon::Chart), title: &words.say("more-capacity"), under: &words.say("more-capacity-under"), ..Line::default() },
                    Line { href: Some("/account"), icon: Some(Icon::Key), title: &words.say("more-account"), under: &words.say("more-account-under"), ..Line::default() },
                ]))
            } @else {
                (lines(&rows))
                @for drive in mine { @if let Some(today) = &drive.mine {
                    (first(call, (drive.space, Some(&drive.name)), today))
                } }
                (section(&words.say("drives-more"), lines(&[
                    Line { href: Some("/me"), icon: Some(Icon::People), title: &words.say("own-title"), under: &words.say("more-own-under"), ..Line::default() },
                    Line { href: Some("/drives/new"), icon: Some(Icon::Add), title: &start, under: &words.say("drives-start-under"), ..Line::default() },
                    Line { href: Some("/capacity"), icon: Some(Icon::Chart), title: &words.say("more-capacity"), under: &words.say("more-capacity-under"), ..Line::default() },
                    Line { href: Some("/account"), icon: Some(Icon::Key), title: &words.say("more-account"), under: &words.say("more-account-under"), ..Line::default() },
                ])))
                @if !beside.is_empty() { (section(&words.say("drives-beside"), ways(&beside))) }
            }
        },
    )
}

/// A drive as a form carries it: what was typed, kept whatever it is.
#[derive(Clone, Default)]
pub struct Typed {
    name: String,
    unit_size: String,
    goal: String,
    dialing: String,
    /// The revision of the drive that the form was filled from.
    pub revision: u64,
}

impl Typed {
    /// What a form says.
    pub fn of(call: &Call) -> Typed {
        let field = |name: &str| call.field(name).chars().take(200).collect();
        Typed {
            name: field("name"),
            unit_size: field("unit-size"),
            goal: field("goal"),
            dialing: field("dialing"),
            revision: call.field("revision").parse().unwrap_or(0),
        }
    }

    /// A form filled from what is kept.
    pub fn kept(drive: &Drive, revision: u64) -> Typed {
        Typed {
            name: drive.name.clone(),
            unit_size: drive.unit_size.map_or_else(String::new, |size| size.to_string()),
            goal: drive.goal_percent.to_string(),
            dialing: drive.dialing.to_string(),
            revision,
        }
    }

    /// The drive that it describes, on the ground of another for what the form does not ask; and
    /// what could not be read as a number.
    pub fn drive(&self, ground: Drive) -> (Drive, Vec<Refusal>) {
        let mut drive = Drive { name: self.name.clone(), ..ground };
        let mut refusals = Vec::new();
        match number(&self.unit_size) {
            Ok(size) => drive.unit_size = size,
            Err(()) => refusals.push(Refusal::at("unit-size", "drive-number-unreadable")),
        }
        match number(&self.goal).map(|goal| goal.map(u8::try_from)) {
            Ok(None) => {}
            Ok(Some(Ok(goal))) => drive.goal_percent = goal,
            _ => refusals.push(Refusal::at("goal", "drive-goal-out-of-range")),
        }
        match number(&self.dialing).map(|code| code.map(u16::try_from)) {
            Ok(None) => {}
            Ok(Some(Ok(code))) => drive.dialing = code,
            _ => refusals.push(Refusal::at("dialing", "drive-dialing-out-of-range")),
        }
        (drive, refusals)
    }
}

/// A whole number as people write it: "1,000", "1 000", "1.000", "+52", "90%".
fn number(typed: &str) -> Result<Option<u32>, ()> {
    let grouping = |c: char| c.is_whitespace() || ",.'+%".contains(c);
    let digits: String = typed.chars().filter(|c| !grouping(*c)).collect();
    match digits.is_empty() {
        true if typed.is_empty() => Ok(None),
        _ => digits.parse().map(Some).map_err(drop),
    }
}

// Ids space-name-drive, space-name-desk.
fn name_field(call: &Call, kind: Kind, typed: &Typed, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let wrong = call.error_at(refusals, "name");
    Field::new("name", &words.say(&format!("space-name-{}", kind.id())))
        .help(&words.say("drive-name-help"))
        .error(wrong.as_deref())
        .value(&typed.name)
        .required()
        .text()
}

fn unit_field(call: &Call, typed: &Typed, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let wrong = call.error_at(refusals, "unit-size");
    Field::new("unit-size", &words.say("drive-unit"))
        .aside(&words.say("drive-optional"))
        .help(&words.say("drive-unit-help"))
        .error(wrong.as_deref())
        .value(&typed.unit_size)
        .number()
}

/// The form that starts a drive, or a space of another kind.
// Ids space-start-title-drive, space-start-under-drive and those of other kinds.
pub fn start(call: &Call, kind: Kind, typed: &Typed, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let wrong_me = call.error_at(refusals, "my-name");
    let wrong_turf = call.error_at(refusals, "first-turf");
    let id = kind.id();
    quiet(
        call,
        html! {
            (back("/drives", &words.say("more-drives")))
            (heading(&words.say(&format!("space-start-title-{id}")), Some(&words.say(&format!("space-start-under-{id}")))))
            (Form::post("/drives/new").around(html! {
                (hidden("kind", id))
                (name_field(call, kind, typed, refusals))
                (Field::new("my-name", &words.say("drive-my-name")).help(&words.say("drive-my-name-help"))
                    .error(wrong_me.as_deref()).value(call.field("my-name")).required().text())
                @if kind == Kind::Drive {
                    (Field::new("first-turf", &words.say("drive-first-turf")).help(&words.say("drive-first-turf-help"))
                        .error(wrong_turf.as_deref()).value(call.field("first-turf")).required().text())
                    (unit_field(call, typed, refusals))
                }
                (Button::act(&words.say("drive-start-go")).wide())
            }))
        },
    )
}

/// The drive's settings.
pub fn settings(
    call: &Call,
    me: &Lead,
    typed: &Typed,
    refusals: &[Refusal],
    jurisdiction: &Markup,
) -> Markup {
    settings_with(call, me, typed, refusals, (html! {}, jurisdiction))
}

/// The same after someone else changed them meanwhile: what was typed is kept.
pub fn settings_changed(call: &Call, me: &Lead, typed: &Typed, jurisdiction: &Markup) -> Markup {
    let words = call.words();
    let more = para(&words.say("drive-settings-changed-more"));
    let above = notice(Tone::Warn, &words.say("drive-settings-changed"), more);
    settings_with(call, me, typed, &[], (above, jurisdiction))
}

fn settings_with(
    call: &Call,
    me: &Lead,
    typed: &Typed,
    refusals: &[Refusal],
    (above, below): (Markup, &Markup),
) -> Markup {
    let words = call.words();
    let base = format!("/d/{}", me.space());
    let wrong_goal = call.error_at(refusals, "goal");
    let wrong_dialing = call.error_at(refusals, "dialing");
    let goal_help = say!(words, "drive-goal-help", goal = u32::from(Thermometer::GOAL_PERCENT));
    Page::new(call, me.space(), At::More).show(html! {
        (heading_with(Some((&format!("{base}/more"), &words.say("place-more"))),
            &words.say(&format!("space-settings-title-{}", me.kind.id())), None, html! {}))
        (above)
        (Form::post(&format!("{base}/settings")).around(html! {
            (hidden("revision", &typed.revision.to_string()))
            (name_field(call, me.kind, typed, refusals))
            @if me.kind == Kind::Drive {
            (unit_field(call, typed, refusals))
            (Field::new("goal", &words.say("drive-goal")).help(&goal_help)
                .error(wrong_goal.as_deref()).value(&typed.goal).required().number())
            }
            (Field::new("dialing", &words.say("drive-dialing")).help(&words.say("drive-dialing-help"))
                .error(wrong_dialing.as_deref()).value(&typed.dialing).required().number())
            (buttons(html! { (Button::act(&words.say("drive-settings-go"))) }))
        }))
        (below)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (typed, read) in [
            ("", Ok(None)),
            ("1000", Ok(Some(1_000))),
            ("1,000", Ok(Some(1_000))),
            ("1.000", Ok(Some(1_000))),
            ("1\u{202f}000", Ok(Some(1_000))),
            ("90 %", Ok(Some(90))),
            ("+52", Ok(Some(52))),
            ("about 400", Err(())),
            ("%", Err(())),
            ("99999999999", Err(())),
        ] {
            assert_eq!(number(typed), read, "{typed}");
        }
    }
}
