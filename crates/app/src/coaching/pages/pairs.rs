//! Each new coach beside an experienced one.

use super::{by_name, loose, name};
use crate::call::Call;
use crate::coaching::pairing::Shown;
use crate::layout::{At, Page};
use crate::standing::Participant;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden};
use kit::html::rows::case;
use kit::html::text::{fold, heading_with, note, para, reason, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::coaching::{Beside, Paired, Unpaired};
use organizing::{MemberId, Refusal};
use vault::Id;

/// The page.
pub fn page(call: &Call, me: &Participant, shown: &Shown, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/coaches", me.space());
    let here = format!("{base}/pairs");
    let pairs = &shown.desk.bench.value.pairs;
    let mut now: Vec<&Beside> = pairs.now().collect();
    now.sort_by_key(|pair| (!mine(shown, pair), pair.since, pair.new));
    let leads = me.leads();
    Page::new(call, me.space(), At::People).styled(&["ties.css"]).show(html! {
        (heading_with(Some((&base, &words.say("coaches-title"))), &words.say("pairing-title"),
            Some(&words.say("pairing-under")), html! {}))
        (loose(call, refusal))
        (section(&words.say("pairing-now"), html! {
            @if now.is_empty() { (para(&words.say("pairing-none"))) }
            @else { @for pair in &now { (standing(call, shown, &here, pair, leads)) } }
        }))
        @if !shown.proposed.pairs.is_empty() {
            (section(&words.say("pairing-proposed"), html! {
                @for pair in &shown.proposed.pairs { (proposed(call, shown, &here, pair, leads)) }
                (note(&words.say("pairing-why")))
            }))
        }
        @if !shown.proposed.unpaired.is_empty() {
            (section(&words.say("pairing-unpaired"), html! {
                @for (who, why) in &shown.proposed.unpaired { (unpaired(call, shown, *who, *why)) }
            }))
        }
        @if leads { (by_hand(call, shown, &here, refusal)) }
        (note(&words.say("pairing-source")))
    })
}

fn mine(shown: &Shown, pair: &Beside) -> bool {
    pair.new == shown.me || pair.experienced == shown.me
}

fn called(call: &Call, shown: &Shown, who: MemberId) -> String {
    name(call, &shown.desk.coaches.names, who)
}

fn standing(call: &Call, shown: &Shown, here: &str, pair: &Beside, leads: bool) -> Markup {
    let words = call.words();
    let [new, other, by] =
        [pair.new, pair.experienced, pair.by].map(|who| called(call, shown, who));
    let act = html! { @if leads {
        (Form::post(here).around(html! {
            (hidden("do", "end")) (hidden("new", &Id(pair.new.0).to_string()))
            (Button::quiet(&words.say("pairing-end")).small())
        }))
    } };
    case(
        None,
        html! { (say!(words, "pairing-two", new = new, other = other)) },
        note(&say!(words, "pairing-since", day = call.said_day(pair.since), name = by)),
        act,
    )
}

fn proposed(call: &Call, shown: &Shown, here: &str, pair: &Paired, leads: bool) -> Markup {
    let words = call.words();
    let (new, other) = (called(call, shown, pair.new), called(call, shown, pair.experienced));
    let act = html! { @if leads {
        (Form::post(here).around(html! {
            (hidden("new", &Id(pair.new.0).to_string()))
            (hidden("beside", &Id(pair.experienced.0).to_string()))
            (Button::plain(&words.say("pairing-confirm")).small())
        }))
    } };
    case(
        None,
        html! { (say!(words, "pairing-two", new = new, other = other)) },
        reason(&because(call, shown, pair)),
        act,
    )
}

/// Why these two: what the other has behind them, the language they share, beside how many they stand.
fn because(call: &Call, shown: &Shown, pair: &Paired) -> String {
    let (words, desk) = (call.words(), &shown.desk);
    let experience = desk.experience(pair.experienced, call.today);
    let mut told = Vec::new();
    if experience.ended > 0 {
        told.push(say!(words, "pairing-because-cases", count = experience.ended));
    }
    let years = call.today.since(experience.since) / 365;
    if years >= 2 {
        told.push(say!(words, "pairing-because-years", count = years));
    }
    let find = |who: MemberId| desk.coaches.all.iter().find(|coach| coach.who == who);
    if let Some((one, other)) = find(pair.new).zip(find(pair.experienced)) {
        let shared = one.languages.iter().filter(|tag| other.languages.contains(tag));
        let known = |tag: &String| match tag.as_str() {
            "en" | "es" => words.say(&format!("language-{tag}")),
            other => other.to_owned(),
        };
        let shared: Vec<String> = shared.map(known).collect();
        if !shared.is_empty() {
            told.push(say!(words, "pairing-because-language", languages = shared.join(", ")));
        }
        let same =
            one.sectors.iter().any(|a| other.sectors.iter().any(|b| a.get(..2) == b.get(..2)));
        told.extend(same.then(|| words.say("pairing-because-sector")));
    }
    told.push(match experience.beside {
        0 => words.say("pairing-because-free"),
        beside => say!(words, "pairing-because-beside", count = i64::from(beside)),
    });
    told.join("; ")
}

// Ids unpaired-nobody, unpaired-fits, unpaired-room.
fn unpaired(call: &Call, shown: &Shown, who: MemberId, why: Unpaired) -> Markup {
    let words = call.words();
    let why = words.say(match why {
        Unpaired::NobodyExperienced => "unpaired-nobody",
        Unpaired::NobodyFits => "unpaired-fits",
        Unpaired::RoomWent => "unpaired-room",
    });
    case(None, html! { (called(call, shown, who)) }, note(&why), html! {})
}

/// Two whom nobody proposed.
fn by_hand(call: &Call, shown: &Shown, here: &str, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let wrong = |field: &str| call.error_at(refusal, field);
    let all: Vec<(String, &str)> = by_name(&shown.desk.coaches.names)
        .into_iter()
        .map(|(who, name)| (Id(who.0).to_string(), name))
        .collect();
    let choices: Vec<Choice<'_>> = all.iter().map(|(id, name)| Choice::new(id, name)).collect();
    let none = words.say("handoff-to-none");
    fold(
        &words.say("pairing-by-hand"),
        wrong("new").is_some() || wrong("beside").is_some(),
        Form::post(here).around(html! {
            (Field::new("new", &words.say("pairing-new")).error(wrong("new").as_deref())
                .value(call.field("new")).select(Some(&none), &choices))
            (Field::new("beside", &words.say("pairing-beside")).error(wrong("beside").as_deref())
                .value(call.field("beside")).select(Some(&none), &choices))
            (buttons(html! { (Button::plain(&words.say("pairing-confirm"))) }))
        }),
    )
}
