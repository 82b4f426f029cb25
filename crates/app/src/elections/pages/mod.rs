//! The page of drives like this one: what became of them, what we say we are like, the files.

mod alike;
mod files;

use super::actions::{Seen, Wrong};
use crate::call::Call;
use crate::layout::{At, Page};
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::Form;
use kit::html::text::{fold, heading_with, para};
use kit::html::{Markup, html};
use kit::say;
use kit::words::Words;
use organizing::elections::{Condition, Profile, Sector, Size, Union};

/// The page; with what was wrong with a file that was just brought.
pub fn page(call: &Call, me: &Member, seen: &Seen, wrong: Option<&Wrong>) -> Markup {
    let words = call.words();
    let back = (format!("/d/{}/more", me.space()), words.say("place-more"));
    let under = words.say("elections-under");
    // The bars of shares are those of structure tests.
    Page::new(call, me.space(), At::More).styled(&["tests.css"]).show(html! {
        (heading_with(Some((&back.0, &back.1)), &words.say("elections-title"), Some(&under), html! {}))
        @if seen.files.is_empty() { (files::none(call, me, wrong)) }
        @else {
            (alike::ended(call, seen))
            @if me.leads() { (choose(call, me, seen)) }
            (alike::pictures(call, seen))
            (alike::last(call, seen))
            (files::kept(call, me, seen, wrong))
        }
    })
}

/// What an election has in common with us, in a few words.
// Ids elections-sector-*, elections-union-*.
fn condition(words: &Words, profile: &Profile, condition: Condition) -> Option<String> {
    Some(match condition {
        Condition::Size => size(words, profile.size?),
        Condition::Several if profile.several? => words.say("elections-several"),
        Condition::Several => words.say("elections-one"),
        Condition::Sector => sector(words, profile.sector?),
        Condition::State => profile.state.clone()?,
        Condition::Union => union(words, profile.union?),
    })
}

fn size(words: &Words, size: Size) -> String {
    match size.bounds() {
        (from, Some(to)) => say!(words, "elections-size", from = from, to = to),
        (from, None) => say!(words, "elections-size-more", from = from),
    }
}

fn sector(words: &Words, sector: Sector) -> String {
    words.say(&format!("elections-sector-{}", sector.id()))
}

fn union(words: &Words, union: Union) -> String {
    words.say(&format!("elections-union-{}", union.id()))
}

/// What we say we are like; how many we are is counted.
fn choose(call: &Call, me: &Member, seen: &Seen) -> Markup {
    let words = call.words();
    let choice = &seen.choice;
    let any = words.say("elections-any");
    let named = |id: &'static str, told: String, chosen: bool| (id, told, chosen);
    let sectors: Vec<_> = Sector::ALL
        .into_iter()
        .map(|one| named(one.id(), sector(words, one), choice.sector == Some(one)))
        .collect();
    let mut unions: Vec<_> = Union::ALL
        .into_iter()
        .map(|one| named(one.id(), union(words, one), choice.union == Some(one)))
        .collect();
    // By name, and last the one that stands for all others.
    unions.sort_by_cached_key(|(id, told, _)| (*id == Union::Other.id(), told.to_lowercase()));
    let several = [
        named("one", words.say("elections-one"), choice.several == Some(false)),
        named("several", words.say("elections-several"), choice.several == Some(true)),
    ];
    let choices = |all: &[(&'static str, String, bool)], field: Field<'_>| -> Markup {
        let all: Vec<Choice<'_>> =
            all.iter().map(|(id, told, chosen)| Choice::new(id, told).chosen(*chosen)).collect();
        field.select(Some(&any), &all)
    };
    let states: Vec<Choice<'_>> = seen
        .states
        .iter()
        .map(|state| Choice::new(state, state).chosen(choice.state.as_ref() == Some(state)))
        .collect();
    let how_many = match seen.profile.size {
        Some(band) => say!(words, "elections-we-are", unit = seen.unit, band = size(words, band)),
        None => words.say("elections-we-are-unknown"),
    };
    let action = format!("/d/{}/elections/choice", me.space());
    let chosen = choice.profile(0) != Profile::default();
    fold(
        &words.say("elections-choose"),
        !chosen,
        html! {
            (para(&how_many))
            (Form::post(&action).around(html! {
                (Field::new("state", &words.say("elections-state")).select(Some(&any), &states))
                (choices(&sectors, Field::new("sector", &words.say("elections-sector"))
                    .help(&words.say("elections-sector-help"))))
                (choices(&unions, Field::new("union", &words.say("elections-union"))
                    .help(&words.say("elections-union-help"))))
                (choices(&several, Field::new("several", &words.say("elections-ballot"))))
                (buttons(html! { (Button::plain(&words.say("elections-choose-go"))) }))
            }))
        },
    )
}
