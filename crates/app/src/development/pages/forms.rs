//! The small forms on a record: what they can carry, a training, a step with a skill, a reading,
//! whom they brought, what they write themselves, which account is theirs.

use super::record::go;
use crate::call::Call;
use crate::development::recording::Refused;
use crate::development::seen::Seen;
use crate::development::told;
use crate::engines::lessons;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden};
use kit::html::text::{Tone, flash, fold};
use kit::html::{Markup, html};
use kit::say;
use organizing::development::{Readings, Record};
use vault::Id;

/// The id of the names that are offered where a person is chosen.
pub const OFFERED: &str = "people-offered";

/// The forms on one record.
pub struct Forms<'a> {
    /// The request.
    pub call: &'a Call,
    /// Whose record it is.
    pub seen: &'a Seen,
    /// What was refused.
    pub refused: Refused<'a>,
    /// The address above the record.
    pub base: String,
}

impl Forms<'_> {
    fn at(&self, part: &str) -> bool {
        self.refused.part == part && self.refused.refusal.is_some()
    }

    fn wrong(&self, part: &str, field: &str) -> Option<String> {
        let refusal = self.refused.refusal.filter(|_| self.at(part));
        self.call.error_at(refusal, field)
    }

    /// What was typed into a form that was refused; else what stands there to begin with.
    fn typed<'t>(&'t self, part: &str, field: &str, before: &'t str) -> &'t str {
        if self.at(part) { self.call.field(field) } else { before }
    }

    fn form(&self, part: &str, summary: &str, inside: Markup) -> Markup {
        let words = self.call.words();
        let whole = self.refused.refusal.filter(|refusal| self.at(part) && refusal.field.is_none());
        let action = format!("{}/record", self.base);
        let form = Form::post(&action).around(html! {
            (hidden("record", part))
            @if let Some(refusal) = whole { (flash(Tone::Refuse, &words.say(refusal.sentence))) }
            (inside)
            (go(&words.say("record-keep")))
        });
        fold(&say!(words, summary, own = self.seen.own()), self.at(part), form)
    }

    fn date(&self, part: &str, id: &str) -> Markup {
        let words = self.call.words();
        let today = self.call.today.date().to_string();
        Field::new("on", &words.say("record-on"))
            .id(id)
            .error(self.wrong(part, "on").as_deref())
            .value(self.typed(part, "on", &today))
            .date()
    }

    fn person(&self, part: &str, id: &str, label: &str, help: &str) -> Markup {
        let words = self.call.words();
        Field::new("who", &words.say(label))
            .id(id)
            .help(&words.say(help))
            .error(self.wrong(part, "who").as_deref())
            .value(self.typed(part, "who", ""))
            .offered(OFFERED)
            .verbatim()
            .text()
    }

    /// What they can carry.
    pub fn carries(&self) -> Markup {
        let (words, seen) = (self.call.words(), self.seen);
        let said = seen.record().said();
        let number = |n: Option<u16>| n.map(|n| n.to_string()).unwrap_or_default();
        let hours = number(said.and_then(|said| said.hours));
        let up_to = said.and_then(|said| said.up_to).map(|size| size.0.to_string());
        let up_to = up_to.unwrap_or_default();
        let steps: Vec<(String, String)> = (seen.sizes.steps().iter())
            .map(|step| (step.id.0.to_string(), told::size_name(words, &step.name)))
            .collect();
        let steps: Vec<Choice<'_>> = steps.iter().map(|(id, name)| Choice::new(id, name)).collect();
        self.form("carries", "carries-change", html! {
            (Field::new("hours", &words.say("carries-hours-label")).id("f-carries-hours")
                .error(self.wrong("carries", "hours").as_deref())
                .value(self.typed("carries", "hours", &hours)).number())
            (Field::new("up-to", &words.say("carries-up-to")).error(self.wrong("carries", "up-to").as_deref())
                .value(self.typed("carries", "up-to", &up_to))
                .select(Some(&words.say("carries-any")), &steps))
        })
    }

    /// A training.
    pub fn training(&self) -> Markup {
        let words = self.call.words();
        self.form("training", "training-add", html! {
            (self.skill_choice("training", "training", "training-which", "f-training"))
            (Field::new("training-own", &words.say("training-own")).help(&words.say("record-own-help"))
                .value(self.typed("training", "training-own", "")).max(Record::TEXT_CHARS_MAX as u32).text())
            (self.date("training", "f-training-on"))
        })
    }

    fn skill_choice(&self, part: &str, field: &'static str, label: &str, id: &str) -> Markup {
        let words = self.call.words();
        let skills = told::skills(self.call);
        let skills: Vec<Choice<'_>> =
            skills.iter().map(|(key, name)| Choice::new(key, name)).collect();
        Field::new(field, &words.say(label))
            .id(id)
            .error(self.wrong(part, field).as_deref())
            .value(self.typed(part, field, ""))
            .select(Some(&words.say("record-choose")), &skills)
    }

    /// A step with a skill.
    pub fn skill(&self) -> Markup {
        let words = self.call.words();
        let steps =
            ["learn", "do", "teach"].map(|step| (step, words.say(&format!("skill-step-{step}"))));
        let chosen = self.typed("skill", "step", "");
        let steps: Vec<Choice<'_>> = (steps.iter())
            .map(|(step, name)| Choice::new(step, name).chosen(chosen == *step))
            .collect();
        self.form("skill", "skill-add", html! {
            (self.skill_choice("skill", "skill", "skill-which", "f-skill"))
            (Field::new("skill-own", &words.say("skill-own")).help(&words.say("record-own-help"))
                .value(self.typed("skill", "skill-own", "")).text())
            (Field::new("step", &words.say("skill-step")).error(self.wrong("skill", "step").as_deref()).choices(&steps))
            (self.person("skill", "f-skill-who", "skill-who", "skill-who-help"))
            (self.date("skill", "f-skill-on"))
        })
    }

    /// A reading.
    pub fn reading(&self) -> Markup {
        let words = self.call.words();
        let (seen, record) = (self.seen, self.seen.record());
        let all = lessons::readings(&seen.readings, &seen.sizes, self.call.language.tag());
        // What goes with what they are asked now comes first, and says so.
        let paired: Vec<(&str, String)> = record
            .chain
            .open()
            .last()
            .map(|link| record.readings.paired(&all, link.ask().asked()))
            .unwrap_or_default()
            .into_iter()
            .map(|one| (one.key.as_str(), say!(words, "reading-goes-with", title = &one.title)))
            .collect();
        let known = |key: &str| {
            paired.iter().any(|(paired, _)| *paired == key)
                || record.readings.rows().iter().any(|one| one.reading == key)
        };
        let others = all.iter().filter(|one| !known(&one.key));
        let readings: Vec<Choice<'_>> = paired
            .iter()
            .map(|(key, title)| Choice::new(key, title))
            .chain(others.map(|one| Choice::new(&one.key, &one.title)))
            .collect();
        self.form("reading", "reading-add", html! {
            (Field::new("reading", &words.say("reading-which")).error(self.wrong("reading", "reading").as_deref())
                .value(self.typed("reading", "reading", ""))
                .select(Some(&words.say("record-choose")), &readings))
            (Field::new("reading-own", &words.say("reading-own")).help(&words.say("record-own-help"))
                .value(self.typed("reading", "reading-own", "")).text())
        })
    }

    /// That they have read it, and what they say to its question.
    pub fn answer(&self, key: &str, question: Option<&str>, read: bool) -> Markup {
        let words = self.call.words();
        let here = self.at("read") && self.call.field("reading") == key;
        let typed = if here { self.call.field("answer") } else { "" };
        let wrong = self.wrong("read", "answer").filter(|_| here);
        let label = question.map_or_else(|| words.say("reading-said"), str::to_owned);
        let id = format!("f-answer-{key}").replace(' ', "-");
        let action = format!("{}/record", self.base);
        let summary = if read { "reading-answer" } else { "reading-has-read" };
        fold(&words.say(summary), here, Form::post(&action).around(html! {
            (hidden("record", "read")) (hidden("reading", key))
            (Field::new("answer", &label).id(&id).aside(&words.say("field-optional")).error(wrong.as_deref()).value(typed)
                .max(Readings::ANSWER_CHARS_MAX as u32).lines(2))
            (go(&words.say("record-keep")))
        }))
    }

    /// Whom they brought and develop.
    pub fn people(&self) -> Markup {
        let words = self.call.words();
        let chosen = self.typed("people", "bond", "");
        let bonds = ["brought", "developed"]
            .map(|bond| (bond, say!(words, &format!("record-bond-{bond}"), own = self.seen.own())));
        let bonds: Vec<Choice<'_>> = (bonds.iter())
            .map(|(bond, name)| Choice::new(bond, name).chosen(chosen == *bond))
            .collect();
        self.form("people", "record-people-add", html! {
            (self.person("people", "f-people-who", "record-people-who", "person-help"))
            (Field::new("bond", &words.say("record-bond")).error(self.wrong("people", "bond").as_deref()).choices(&bonds))
            (self.date("people", "f-people-on"))
        })
    }

    /// What they write themselves.
    pub fn added(&self) -> Markup {
        let words = self.call.words();
        if !self.seen.is_me() {
            return html! {};
        }
        self.form("added", "record-added-add", html! {
            (Field::new("text", &words.say("record-added-text")).error(self.wrong("added", "text").as_deref())
                .value(self.typed("added", "text", "")).max(Record::TEXT_CHARS_MAX as u32).lines(3))
        })
    }

    /// Which account is theirs; of a member, who they are on the list.
    pub fn account(&self) -> Markup {
        let (words, seen) = (self.call.words(), self.seen);
        let action = format!("{}/account", self.base);
        let inside = match &seen.worker {
            Some(_) => {
                let now =
                    seen.people.accounts.account(seen.of()).map(|member| Id(member.0).to_string());
                let now = now.unwrap_or_default();
                let members = seen.people.known.member_choices(words);
                let members: Vec<Choice<'_>> =
                    members.iter().map(|(id, name)| Choice::new(id, name)).collect();
                Field::new("account", &words.say("account-which"))
                    .error(self.wrong("account", "account").as_deref())
                    .value(self.typed("account", "account", &now))
                    .select(Some(&words.say("account-nobody")), &members)
            }
            None => self.person("account", "f-account-who", "account-who", "person-help"),
        };
        fold(
            &words.say("account-change"),
            self.at("account"),
            Form::post(&action).around(html! {
                (hidden("record", "account"))
                (inside)
                (buttons(html! { (Button::plain(&words.say("record-keep")).small()) }))
            }),
        )
    }
}
