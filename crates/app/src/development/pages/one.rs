//! One ask: where it stands, what came of it, how it is supported, what was said when it was talked
//! over.

use super::{ask_path, heading_below};
use crate::call::Call;
use crate::development::ending::Refused;
use crate::development::seen::Seen;
use crate::development::told;
use crate::layout::{At, Page};
use crate::people::told::isolated;
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden, in_line};
use kit::html::text::{Tone, beside, facts, flash, fold, note, notice, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::cycle::{Ask, Debrief, End, Link, NextAsk, Presence, Proposal, Row};
use organizing::{AskId, PersonId, Refusal};

/// The whole page.
pub fn page(call: &Call, me: &Member, (seen, ask): (&Seen, AskId), refused: Refused<'_>) -> Markup {
    let words = call.words();
    let space = me.space();
    let Some(link) = seen.chain().get(ask) else { return html! {} };
    let base = ask_path(space, seen, ask);
    let what = isolated(link.ask().asked().what.reveal()).into_owned();
    let whole = refused.refusal.filter(|refusal| refusal.field.is_none());
    let one = One { call, seen, link, refused, base };
    // Until its day comes, how it is supported matters more than how it ends.
    let first = link.ask().is_late(call.today) || (one.at("end") && link.ask().is_open());
    let content = html! {
        (heading_below(call, space, seen, &what, Some(&super::size_and_who(call, seen, link))))
        @if let Some(refusal) = whole {
            (notice(Tone::Refuse, &words.say(refusal.sentence), html! {
                @if !call.field("line").is_empty() {
                    p { (words.say("ask-you-wrote")) " " bdi { (call.field("line")) } }
                }
            }))
        }
        (one.stands())
        @if let Some(role) = &link.ask().asked().role { (super::in_run(call, space, seen, role)) }
        (beside(
            html! {
                @if first { (one.end()) }
                (super::support::section_of(&one, me))
                @if link.ask().is_open() && !first { (one.end()) }
                @if let Some(debrief) = link.debrief() { (one.debrief(debrief)) }
            },
            html! {
                @if link.ask().is_open() { (one.replace()) }
                (one.happened(me))
            },
        ))
    };
    Page::wide(call, space, At::People).show(content)
}

/// What is drawn.
pub(super) struct One<'a> {
    pub call: &'a Call,
    pub seen: &'a Seen,
    pub link: &'a Link,
    pub refused: Refused<'a>,
    pub base: String,
}

impl One<'_> {
    pub(super) fn at(&self, part: &str) -> bool {
        self.refused.part == part && self.refused.refusal.is_some()
    }

    pub(super) fn wrong(&self, part: &str, field: &str) -> Option<String> {
        let refusal: Option<Refusal> = self.refused.refusal.filter(|_| self.at(part));
        self.call.error_at(refusal, field)
    }

    pub(super) fn typed<'t>(&'t self, part: &str, field: &str, before: &'t str) -> &'t str {
        if self.at(part) { self.call.field(field) } else { before }
    }

    /// Where it stands, in a sentence, and what comes next.
    fn stands(&self) -> Markup {
        let (call, words, link) = (self.call, self.call.words(), self.link);
        let told = super::state(call, self.seen, link);
        let ask = link.ask();
        let tone = match ask.ended().map(|ended| ended.how) {
            None if ask.is_late(call.today) => Tone::Warn,
            None => Tone::Info,
            Some(_) => Tone::Done,
        };
        let line = ask.ended().map(|ended| &ended.line).filter(|line| !line.is_empty());
        let follows = match ask.ended().map(|ended| ended.how) {
            Some(End::Replaced(other)) => Some(other),
            _ => None,
        };
        let debrief = link.waits_for_debrief() && !self.seen.is_me();
        html! {
            (notice(tone, &told, html! {
                @if let Some(line) = line { p { bdi { (line.reveal()) } } }
                @if debrief { (Button::act(&words.say("debrief-go")).to(&format!("{}/debrief", self.base))) }
                @if let Some(other) = follows.and_then(|other| self.seen.chain().get(other)) {
                    p { a href=(self.beside(other.id())) { (isolated(other.ask().asked().what.reveal())) } }
                }
            }))
            @if let Some(early) = &ask.asked().early { (note(&super::why_early(call, self.seen, early))) }
            @if let Some(old) = ask.asked().instead_of.and_then(|old| self.seen.chain().get(old)) {
                p.note { (words.say("ask-instead")) " " a href=(self.beside(old.id())) { (isolated(old.ask().asked().what.reveal())) } }
            }
        }
    }

    fn beside(&self, other: AskId) -> String {
        let above = self.base.rsplit_once('/').map_or("", |(above, _)| above);
        format!("{above}/{}", vault::Id(other.0))
    }

    /// Saying what came of it.
    fn end(&self) -> Markup {
        let words = self.call.words();
        let today = self.call.today.date().to_string();
        let wrong = |field: &str| self.wrong("end", field);
        section(
            &words.say("ask-end"),
            html! {
                @if self.at("end") && wrong("how").is_some() {
                    (flash(Tone::Refuse, &wrong("how").unwrap_or_default()))
                }
                (Form::post(&format!("{}/end", self.base)).around(html! {
                    (Field::new("line", &words.say("ask-end-line")).id("f-end-line").aside(&words.say("field-optional"))
                        .error(wrong("line").as_deref()).value(self.typed("end", "line", ""))
                        .max(Ask::TEXT_CHARS_MAX as u32).text())
                    (Field::new("on", &words.say("ask-end-on")).id("f-end-on").error(wrong("on").as_deref())
                        .value(self.typed("end", "on", &today)).date())
                    (came(self.call))
                }))
                (note(&words.say("ask-end-rule")))
            },
        )
    }

    /// Putting another in its place: one proposes, the other agrees.
    fn replace(&self) -> Markup {
        let words = self.call.words();
        section(
            &words.say("ask-replace"),
            html! {
                @match self.link.ask().proposed() {
                    Some(proposal) => (self.proposed(proposal)),
                    None => (para(&words.say("ask-replace-what"))),
                }
                (fold(&words.say("ask-propose"), self.at("replace") && self.call.field("replace") == "propose", self.propose()))
            },
        )
    }

    /// Those of the two for whom the reader may write something down.
    fn speakers(&self) -> Vec<(&'static str, PersonId)> {
        let asked = self.link.ask().asked();
        let both = [("them", asked.of), ("asker", asked.by)];
        both.into_iter().filter(|(_, who)| self.seen.may_speak_for(*who)).collect()
    }

    fn proposed(&self, proposal: &Proposal) -> Markup {
        let (call, words, people) = (self.call, self.call.words(), &self.seen.people);
        let size = told::size(words, &self.seen.sizes, proposal.size);
        let told = say!(
            words,
            "ask-proposed",
            who = people.first(words, proposal.by),
            mine = people.mine(proposal.by),
            what = isolated(proposal.what.reveal()).as_ref(),
            size = size,
            day = call.said_day(proposal.due)
        );
        // With an account, the two halves are not written by the same hand.
        let one_hand = self.seen.presence == Presence::Account && proposal.noted == people.me;
        let speakers = self.speakers();
        let other = speakers.iter().find(|(_, who)| *who != proposal.by && !one_hand);
        let any = speakers.first();
        let press = |tag: &str, did: &str, button: Button<'_>| {
            html! { (Form::post(&format!("{}/replace", self.base)).around(html! {
                (hidden("by", tag)) (button.sends("replace", did))
            })) }
        };
        html! {
            (para(&told))
            (buttons(html! {
                @if let Some((tag, who)) = other {
                    @let label = say!(words, "ask-agree", who = people.name(words, *who), mine = people.mine(*who));
                    (press(tag, "agree", Button::plain(&label)))
                } @else { (note(&words.say("ask-agree-waits"))) }
                @if let Some((tag, _)) = any { (press(tag, "set-aside", Button::quiet(&words.say("ask-set-aside")))) }
            }))
        }
    }

    fn propose(&self) -> Markup {
        let (words, seen) = (self.call.words(), self.seen);
        let wrong = |field: &str| self.wrong("replace", field);
        let due = self.link.ask().asked().due.max(self.call.today).date().to_string();
        let size = self.link.ask().asked().size.0.to_string();
        let typed = self.typed("replace", "size", &size);
        let steps: Vec<(String, String)> = (seen.sizes.steps().iter())
            .map(|step| (step.id.0.to_string(), told::size_name(words, &step.name)))
            .collect();
        let steps: Vec<Choice<'_>> =
            (steps.iter()).map(|(id, name)| Choice::new(id, name).chosen(id == typed)).collect();
        let speakers: Vec<(&str, String)> = (self.speakers().into_iter())
            .map(|(tag, who)| (tag, seen.people.first(words, who)))
            .collect();
        let by = self.typed("replace", "by", "");
        let who: Vec<Choice<'_>> = (speakers.iter().enumerate())
            .map(|(n, (tag, name))| {
                Choice::new(tag, name).chosen(*tag == by || (by.is_empty() && n == 0))
            })
            .collect();
        if who.is_empty() {
            return para(&words.say("ask-replace-not-theirs"));
        }
        Form::post(&format!("{}/replace", self.base)).around(html! {
            (hidden("replace", "propose"))
            (Field::new("by", &words.say("ask-propose-by")).error(wrong("by").as_deref()).choices_in_line(&who))
            (Field::new("what", &words.say("ask-what")).error(wrong("what").as_deref())
                .value(self.typed("replace", "what", "")).max(Ask::TEXT_CHARS_MAX as u32).lines(2))
            (in_line(html! {
                (Field::new("size", &words.say("ask-size")).error(wrong("size").as_deref()).select(None, &steps))
                (Field::new("due", &words.say("ask-due")).error(wrong("due").as_deref())
                    .value(self.typed("replace", "due", &due)).date())
            }))
            (buttons(html! { (Button::plain(&words.say("ask-propose-go"))) }))
        })
    }

    /// What was said when it was talked over.
    fn debrief(&self, debrief: &Debrief) -> Markup {
        let (call, words, people) = (self.call, self.call.words(), &self.seen.people);
        let parts = [
            ("debrief-well", &debrief.well),
            ("debrief-differently", &debrief.differently),
            ("debrief-asked", &debrief.asked),
            ("debrief-learned", &debrief.learned),
        ];
        let mut told: Vec<(String, Markup)> = (parts.iter())
            .filter(|(_, text)| !text.is_empty())
            .map(|(id, text)| (words.say(id), html! { bdi { (text.reveal()) } }))
            .collect();
        if let Some(wish) = debrief.wish {
            told.push((words.say("debrief-wish"), html! { (told::wish(words, wish)) }));
        }
        if !debrief.seen.is_empty() {
            told.push((
                words.say("debrief-seen"),
                html! { @for one in &debrief.seen {
                    div {
                        (told::sign(words, one.sign))
                        @if !one.line.is_empty() { ": " bdi { (one.line.reveal()) } }
                    }
                } },
            ));
        }
        let next = match &debrief.next {
            NextAsk::Made(_) => words.say("debrief-next-made"),
            NextAsk::By(day) => say!(words, "debrief-next-by-day", day = call.said_day(*day)),
            NextAsk::Not(why) => {
                say!(words, "debrief-next-none", why = isolated(why.reveal()).as_ref())
            }
        };
        let made = match &debrief.next {
            NextAsk::Made(made) => self.seen.chain().get(*made),
            _ => None,
        };
        told.push((
            words.say("debrief-next"),
            html! { @match made {
                Some(made) => { a href=(self.beside(made.id())) { (isolated(made.ask().asked().what.reveal())) } }
                None => (next),
            } },
        ));
        let told: Vec<(&str, Markup)> = told.iter().map(|(n, v)| (n.as_str(), v.clone())).collect();
        let by = say!(
            words,
            "debrief-by",
            who = people.name(words, debrief.by),
            mine = people.mine(debrief.by),
            day = call.said_day(debrief.on)
        );
        section(&words.say("debrief-title"), html! { (facts(&told)) (note(&by)) })
    }

    /// Everything that happened with it.
    fn happened(&self, _: &Member) -> Markup {
        let (call, words, people) = (self.call, self.call.words(), &self.seen.people);
        let asked = self.link.ask().asked();
        let who = |who: PersonId| (people.name(words, who), people.mine(who));
        let (by, mine) = who(asked.by);
        let mut lines =
            vec![say!(words, "ask-was-made", day = call.said_day(asked.on), who = by, mine = mine)];
        for row in self.link.ask().rows() {
            lines.push(match row {
                Row::Proposed(proposal) => {
                    let (who, mine) = who(proposal.by);
                    let (day, what) =
                        (call.said_day(proposal.on), isolated(proposal.what.reveal()));
                    say!(
                        words,
                        "ask-was-proposed",
                        day = day,
                        who = who,
                        mine = mine,
                        what = what.as_ref()
                    )
                }
                Row::SetAside(answer) => {
                    let (who, mine) = who(answer.by);
                    say!(
                        words,
                        "ask-was-set-aside",
                        day = call.said_day(answer.on),
                        who = who,
                        mine = mine
                    )
                }
                Row::Agreed(answer) => {
                    let (who, mine) = who(answer.by);
                    say!(
                        words,
                        "ask-was-agreed",
                        day = call.said_day(answer.on),
                        who = who,
                        mine = mine
                    )
                }
                Row::Ended(ended) => told::ended(call, people, ended),
            });
        }
        section(
            &words.say("ask-happened"),
            html! {
                ul.plain { @for line in &lines { li { (line) } } }
                @if !asked.support.what.is_empty() {
                    p.note { (words.say("ask-support-promised")) " " bdi { (asked.support.what.reveal()) } }
                }
            },
        )
    }
}

/// Three buttons: done, partly, no.
fn came(call: &Call) -> Markup {
    let words = call.words();
    buttons(html! {
        (Button::act(&words.say("ask-came-done")).sends("how", "done"))
        (Button::plain(&words.say("ask-came-partly")).sends("how", "partly"))
        (Button::plain(&words.say("ask-came-no")).sends("how", "declined"))
    })
}

/// The same as a form of one press.
pub fn came_buttons(call: &Call, base: &str) -> Markup {
    Form::post(&format!("{base}/end")).around(came(call))
}
