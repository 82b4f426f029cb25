//! The debrief: under two minutes on a phone, with one person or with a team.

use super::{ask_path, size_and_who};
use crate::call::Call;
use crate::development::debriefing::{GROUPS, Typed};
use crate::development::seen::Seen;
use crate::development::teams::{AtPart, Team, Teammate};
use crate::development::told;
use crate::engines::kits::engines;
use crate::layout::{At, Page};
use crate::people::told::isolated;
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden};
use kit::html::text::{Tone, empty, flash, fold, heading, heading_with, note, reason, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::cycle::{Debrief, Shows, Sign};
use organizing::{AskId, Refusal};
use vault::Id;

/// The whole page for one person.
pub fn page(
    call: &Call,
    me: &Member,
    (seen, ask): (&Seen, AskId),
    typed: &Typed,
    refusal: Option<Refusal>,
) -> Markup {
    let words = call.words();
    let Some(link) = seen.chain().get(ask) else { return html! {} };
    let base = ask_path(me.space(), seen, ask);
    let what = isolated(link.ask().asked().what.reveal()).into_owned();
    let name = seen.people.full_name(words, seen.of());
    let title = say!(words, "debrief-with", name = name);
    let wrong = |field: &str| call.error_at(refusal, field);
    let form = Part { call, typed, of: "", wrong: &wrong };
    let role = link.ask().asked().role.as_ref();
    let prompts: Vec<&str> = engines()
        .iter()
        .flat_map(|engine| &engine.roles)
        .find(|one| role.is_some_and(|role| role.role == one.id))
        .map(|role| role.debrief.iter().map(|said| said.in_language(call.language.tag())).collect())
        .unwrap_or_default();
    let content = html! {
        (heading_with(Some((&base, &what)), &title, Some(&size_and_who(call, seen, link)), html! {}))
        @if let Some(refusal) = refusal.filter(|refusal| refusal.field.is_none()) {
            (flash(Tone::Refuse, &words.say(refusal.sentence)))
        }
        (note(&super::state(call, seen, link)))
        @if let Some(debrief) = link.debrief() {
            @let by = seen.people.name(words, debrief.by);
            (reason(&say!(words, "debrief-by", who = by, mine = seen.people.mine(debrief.by), day = call.said_day(debrief.on))))
        }
        @for prompt in &prompts { (reason(prompt)) }
        (Form::post(&format!("{base}/debrief")).conversation().around(html! {
            (form.whole())
            (form.own())
            (form.next(!seen.is_me()))
            (fold(&words.say("debrief-when"), wrong("on").is_some(), form.on()))
            (buttons(html! { (Button::act(&words.say("debrief-keep"))) }))
        }))
    };
    Page::new(call, me.space(), At::People).show(content)
}

/// The fields of a debrief of one person, wherever it is held.
pub fn fields(call: &Call, typed: &Typed, wrong: &dyn Fn(&str) -> Option<String>) -> Markup {
    let form = Part { call, typed, of: "", wrong };
    html! { (form.whole()) (form.own()) (form.next(true)) }
}

/// The fields about one person, or about all of a team.
struct Part<'a> {
    call: &'a Call,
    typed: &'a Typed,
    /// What stands behind the names of fields.
    of: &'a str,
    wrong: &'a dyn Fn(&str) -> Option<String>,
}

impl Part<'_> {
    fn lines(&self, field: &str, label: &str, value: &str) -> Markup {
        let words = self.call.words();
        let name = format!("{field}{}", self.of);
        Field::new(&name, &words.say(label))
            .error((self.wrong)(field).as_deref())
            .value(value)
            .max(Debrief::TEXT_CHARS_MAX as u32)
            .lines(2)
    }

    /// What went well, what differently.
    fn whole(&self) -> Markup {
        html! {
            (self.lines("well", "debrief-well", &self.typed.well))
            (self.lines("differently", "debrief-differently", &self.typed.differently))
        }
    }

    /// What they asked, learned and wish; what was seen.
    fn own(&self) -> Markup {
        let words = self.call.words();
        let wishes = told::WISHES.map(|wish| (told::wish_word(wish), told::wish(words, wish)));
        let wishes: Vec<Choice<'_>> = (wishes.iter())
            .map(|(word, name)| Choice::new(word, name).chosen(self.typed.wish == *word))
            .collect();
        let seen = (self.wrong)("seen");
        html! {
            (self.lines("asked", "debrief-asked", &self.typed.asked))
            (self.lines("learned", "debrief-learned", &self.typed.learned))
            (Field::new(&format!("wish{}", self.of), &words.say("debrief-wish")).choices_in_line(&wishes))
            @for (n, (shows, field)) in GROUPS.iter().enumerate() {
                (self.signs(*shows, seen.as_deref().filter(|_| n == 0)))
                (Field::new(&format!("{field}{}", self.of), &words.say("debrief-line")).aside(&words.say("field-optional"))
                    .value(&self.typed.lines[n]).max(Debrief::LINE_CHARS_MAX as u32).text())
            }
        }
    }

    fn signs(&self, shows: Shows, error: Option<&str>) -> Markup {
        let words = self.call.words();
        let told: Vec<(&str, String)> = (Sign::ALL.into_iter())
            .filter(|sign| sign.shows() == shows)
            .map(|sign| (told::sign_word(sign), told::sign(words, sign)))
            .collect();
        let choices: Vec<Choice<'_>> = (told.iter())
            .map(|(word, name)| Choice::new(word, name).chosen(self.typed.signs.contains(*word)))
            .collect();
        let (label, id) = match shows {
            Shows::Commitment => ("sign-commitment", "f-seen"),
            Shows::Curiosity => ("sign-curiosity", "f-seen-curiosity"),
        };
        Field::new(&format!("sign{}", self.of), &words.say(label))
            .id(&format!("{id}{}", self.of))
            .error(error)
            .checks(&choices)
    }

    /// The next ask: now, by a day, or none and why.
    fn next(&self, now: bool) -> Markup {
        let words = self.call.words();
        let told =
            ["now", "by", "not"].map(|word| (word, words.say(&format!("debrief-next-{word}"))));
        let choices: Vec<Choice<'_>> = (told.iter())
            .filter(|(word, _)| now || *word != "now")
            .map(|(word, name)| Choice::new(word, name).chosen(self.typed.next == *word))
            .collect();
        let name = |field: &str| format!("{field}{}", self.of);
        html! {
            (Field::new(&name("then"), &words.say("debrief-next")).error((self.wrong)("next").as_deref()).choices(&choices))
            (Field::new(&name("then-on"), &words.say("debrief-next-on")).value(&self.typed.next_on).date())
            (Field::new(&name("then-why"), &words.say("debrief-next-why")).value(&self.typed.next_why)
                .max(Debrief::LINE_CHARS_MAX as u32).text())
        }
    }

    fn on(&self) -> Markup {
        Field::new("on", &self.call.words().say("debrief-on"))
            .error((self.wrong)("on").as_deref())
            .value(&self.typed.on)
            .date()
    }
}

/// The whole page for a team.
pub fn team(
    call: &Call,
    me: &Member,
    team: &Team,
    typed: &Typed,
    refused: Option<AtPart>,
) -> Markup {
    let words = call.words();
    let path = format!("/d/{}/debrief", me.space());
    let whole = refused.filter(|(of, _)| of.is_none()).map(|(_, refusal)| refusal);
    let wrong = |field: &str| call.error_at(whole, field);
    let first =
        whole.filter(|refusal| !matches!(refusal.field, Some("on" | "well" | "differently")));
    let form = Part { call, typed, of: "", wrong: &wrong };
    let content = html! {
        (heading(&words.say("debrief-team"), Some(&words.say("debrief-team-under"))))
        @if let Some(refusal) = first { (flash(Tone::Refuse, &words.say(refusal.sentence))) }
        @if team.there.is_empty() { (choose(call, team, &path)) }
        @else {
            (Form::post(&path).conversation().around(html! {
                (section(&words.say("debrief-team-all"), form.whole()))
                @for one in &team.there { (teammate(call, team, one, refused)) }
                (form.on())
                (buttons(html! { (Button::act(&words.say("debrief-keep"))) }))
            }))
        }
    };
    Page::new(call, me.space(), At::People).show(content)
}

/// Who was there: of those whose last ask waits to be talked over.
fn choose(call: &Call, team: &Team, path: &str) -> Markup {
    let words = call.words();
    let mut people: Vec<(String, String)> = (team.waiting.iter())
        .map(|who| (Id(who.0).to_string(), team.people.first(words, *who)))
        .collect();
    people.sort_by_cached_key(|(_, name)| organizing::list::name::fold(name));
    let choices: Vec<Choice<'_>> = people.iter().map(|(id, name)| Choice::new(id, name)).collect();
    html! {
        @if choices.is_empty() { (empty(&words.say("debrief-team-none"), html! {})) }
        @else {
            form.form method="get" action=(path) {
                (Field::new("who", &words.say("debrief-team-who")).help(&words.say("debrief-team-who-help")).checks(&choices))
                (buttons(html! { (Button::act(&words.say("debrief-team-go"))) }))
            }
        }
    }
}

fn teammate(call: &Call, team: &Team, one: &Teammate, refused: Option<AtPart>) -> Markup {
    let words = call.words();
    let here = refused.filter(|(of, _)| *of == Some(one.of())).map(|(_, refusal)| refusal);
    let wrong = |field: &str| call.error_at(here, field);
    let whole = here.filter(|refusal| refusal.field.is_none());
    let of = format!("-{}", one.held.id);
    let part = Part { call, typed: &one.typed, of: &of, wrong: &wrong };
    let what = one.held.value.record.chain.get(one.ask);
    section(
        &team.people.full_name(words, one.of()),
        html! {
            (hidden("who", &one.held.id.to_string()))
            @if let Some(refusal) = whole { (flash(Tone::Refuse, &words.say(refusal.sentence))) }
            @if let Some(link) = what { p.soft { bdi { (link.ask().asked().what.reveal()) } } }
            div { (part.own()) (part.next(false)) }
        },
    )
}
