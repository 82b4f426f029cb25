//! What a coach says of themselves.

use crate::call::Call;
use crate::intake::told::{LANGUAGES, PARTS, ZONES, has_part};
use crate::layout::{At, Page};
use crate::matching::actions::FIGHTS;
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::Form;
use kit::html::text::{heading_with, note};
use kit::html::{Markup, html};
use organizing::Refusal;
use organizing::matching::{Coach, MustNot};

/// The page.
// Ids fight-grievance, fight-march, fight-petition, fight-other are said by the fights.
pub fn page(call: &Call, me: &Member, kept: &Coach, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/coaches", me.space());
    let wrong = |field: &str| call.error_at(refusal, field);
    let typed = refusal.is_some();
    let text = |name: &str, kept: String| match typed {
        true => call.field(name).to_owned(),
        false => kept,
    };
    let ticked = |field: &str, id: &str, kept: bool| match typed {
        true => call.ask.form.all(field).any(|chosen| chosen == id),
        false => kept,
    };
    let languages = LANGUAGES.map(|tag| (tag, words.say(&format!("language-{tag}"))));
    let others: Vec<String> =
        kept.languages.iter().filter(|tag| !LANGUAGES.contains(&tag.as_str())).cloned().collect();
    let fights = FIGHTS.map(|(id, kind)| (id, kind, words.say(&format!("profile-fight-{id}"))));
    let parts = PARTS.map(|part| (part, words.say(&format!("part-{}", part.0))));
    let zones = ZONES.map(|(id, minutes)| (minutes, minutes.to_string(), words.say(id)));
    let zone = text("zone", kept.zone.map(|zone| zone.get().to_string()).unwrap_or_default());
    let employers = kept.not_with.iter().filter_map(|not| match not {
        MustNot::Employer(name) => Some(name.clone()),
        MustNot::Request(_) | MustNot::Coach(_) => None,
    });
    let not_with = text("not-with", employers.collect::<Vec<_>>().join(", "));
    let when = |field: &'static str, weekend: bool| -> Vec<Choice<'_>> {
        let one = |(part, name): &'_ ((&'static str, u8, u8), String)| {
            let kept = has_part(&kept.free, weekend, *part);
            (part.0, ticked(field, part.0, kept), name.clone())
        };
        let all: Vec<_> = parts.iter().map(one).collect();
        parts
            .iter()
            .zip(all)
            .map(|((part, name), (_, chosen, _))| Choice::new(part.0, name).chosen(chosen))
            .collect()
    };
    let line = |name: &'static str, id: &str, kept: String| {
        Field::new(name, &words.say(id))
            .help(&words.say(&format!("{id}-help")))
            .error(wrong(name).as_deref())
            .value(&text(name, kept))
            .verbatim()
            .text()
    };
    Page::new(call, me.space(), At::People).show(html! {
        (heading_with(Some((&base, &words.say("coaches-title"))), &words.say("coaches-mine"),
            Some(&words.say("profile-under")), html! {}))
        (Form::post(&format!("{base}/me")).around(html! {
            (Field::new("language", &words.say("profile-languages")).error(wrong("languages").as_deref())
                .checks(&languages.iter().map(|(tag, name)| {
                    Choice::new(tag, name).chosen(ticked("language", tag, kept.languages.iter().any(|one| one == tag)))
                }).collect::<Vec<_>>()))
            (Field::new("language-other", &words.say("request-languages-other"))
                .value(&text("language-other", others.join(", "))).verbatim().text())
            (line("employers", "profile-employers", kept.employers.join(", ")))
            (line("sectors", "profile-sectors", kept.sectors.join(", ")))
            (Field::new("fight", &words.say("profile-fights")).checks(&fights.iter().map(|(id, kind, name)| {
                Choice::new(id, name).chosen(ticked("fight", id, kept.fights.contains(kind)))
            }).collect::<Vec<_>>()))
            (Field::new("zone", &words.say("request-zone")).error(wrong("zone").as_deref())
                .select(Some(&words.say("request-zone-none")), &zones.iter().map(|(_, value, name)| {
                    Choice::new(value, name).chosen(*value == zone)
                }).collect::<Vec<_>>()))
            (Field::new("weekday", &words.say("request-weekdays")).checks(&when("weekday", false)))
            (Field::new("weekend", &words.say("request-weekends")).checks(&when("weekend", true)))
            (line("not-with", "profile-not-with", not_with))
            (Field::new("takes", &words.say("profile-takes")).help(&words.say("profile-takes-help"))
                .error(wrong("takes").as_deref()).value(&text("takes", kept.takes.to_string())).required().number())
            (Field::new("away", &words.say("profile-away")).check(ticked("away", "yes", kept.away)))
            (buttons(html! { (Button::act(&words.say("drive-settings-go"))) }))
            (note(&words.say("profile-who")))
        }))
    })
}
