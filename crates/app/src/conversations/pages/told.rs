//! What was said in a one-on-one.

use super::form::answer_id;
use super::works_at;
use crate::call::Call;
use crate::conversations::actions::Told;
use crate::conversations::typed::TIE_KINDS;
use crate::layout::{At, Page};
use crate::people::pages::worker_path;
use crate::people::told;
use crate::standing::Member;
use crate::words;
use kit::html::button::{Button, buttons};
use kit::html::icon::Icon;
use kit::html::text::{Tone, heading_with, note, notice, para, reason, said, section};
use kit::html::{Markup, html};
use kit::pictures::{Mark, mark};
use kit::say;
use organizing::conversation::{Nudge, Step};
use organizing::list::TieKind;
use vault::Id;

/// The whole page.
pub fn page(call: &Call, me: &Member, told: &Told) -> Markup {
    let words = call.words();
    let worker = &told.worker.value;
    let path = worker_path(me.space(), told.worker.id);
    let (name, day) = (worker.name.full.reveal(), words::day(words, told.said.on, call.today));
    let seen = match told.said.support {
        Some((support, _)) => html! { (mark(Mark::new(support.number()))) },
        None => html! {},
    };
    let mine = told.said.by == told.known.me;
    let by = told.known.member(words, told.said.by);
    let under = match mine {
        true => say!(words, "talk-told-under-mine", day = day),
        false => say!(words, "talk-told-under", day = day, by = by.as_ref()),
    };
    Page::new(call, me.space(), At::Talk).show(html! {
        (heading_with(Some((&path, &words.say("talk-back"))), name, Some(&under), seen))
        (note(&works_at(&told.known, worker)))
        @if told.open { (still_open(call, told, &path, mine)) }
        @else if mine { (pointed_out(call, told)) }
        (what_was_said(call, told))
        (what_was_asked(call, told))
        (what_was_seen(call, me, told))
        @if !told.open { (left_out(call, told)) }
        @if mine && !told.open {
            (buttons(html! {
                (Button::act(&words.say("talk-who-next")).icon(Icon::Talk).to(&format!("/d/{}/next", me.space())))
                (Button::quiet(&words.say("talk-their-page")).to(&path))
            }))
        }
    })
}

fn still_open(call: &Call, told: &Told, path: &str, mine: bool) -> Markup {
    let words = call.words();
    match mine {
        true => notice(
            Tone::Info,
            &words.say("talk-open-mine"),
            html! {
                (buttons(html! {
                    (Button::act(&words.say("talk-go-on")).to(&format!("{path}/talk?talk={}", told.talk)))
                }))
            },
        ),
        false => notice(Tone::Info, &words.say("talk-open"), html! {}),
    }
}

/// What to do otherwise the next time: for whoever held it.
fn pointed_out(call: &Call, told: &Told) -> Markup {
    let words = call.words();
    let asked = told.said.ask.is_some();
    let pointed = told.nudges.iter().filter_map(|nudge| match nudge {
        Nudge::Skipped(Step::Issues) => Some(words.say("talk-nudge-issues")),
        Nudge::Skipped(Step::Inoculation) if asked => Some(words.say("talk-nudge-inoculation")),
        Nudge::Skipped(Step::Ask) => Some(words.say("talk-nudge-ask")),
        Nudge::Skipped(Step::FollowUp) => Some(words.say("talk-nudge-next-step")),
        Nudge::Skipped(_) => None,
        Nudge::TalkedTooMuch(share) => Some(say!(words, "talk-nudge-listening", share = *share)),
        Nudge::NextStepUnclear => Some(words.say("talk-nudge-unclear")),
        // Asked before it was recorded.
        Nudge::NextStepBefore => None,
        Nudge::NoAssessment => Some(words.say("talk-nudge-support")),
    });
    let pointed: Vec<String> = pointed.collect();
    html! {
        @if !pointed.is_empty() {
            (notice(Tone::Info, &words.say("talk-nudges"), html! {
                ul.plain { @for sentence in &pointed { li { (sentence) } } }
            }))
        }
    }
}

fn what_was_said(call: &Call, told: &Told) -> Markup {
    let words = call.words();
    let name = told::isolated(told.worker.value.name.full.reveal());
    let theirs = [("agitation", &told.said.agitation), ("plan", &told.said.plan)];
    let topics: Vec<String> =
        told.said.inoculated.iter().map(|topic| told.guide.topic(topic)).collect();
    html! {
        @if !told.said.issues.is_empty() {
            (section(&told.guide.text("issues"), html! {
                @for issue in &told.said.issues { (said(issue.reveal(), &name)) }
            }))
        }
        @for (part, text) in theirs {
            @if !text.is_empty() {
                (section(&told.guide.text(part), said(text.reveal(), &name)))
            }
        }
        @if !topics.is_empty() {
            (section(&told.guide.text("inoculation"), html! {
                (para(&words.say("talk-topics-told")))
                ul.plain { @for topic in &topics { li { (topic) } } }
            }))
        }
    }
}

fn what_was_asked(call: &Call, told: &Told) -> Markup {
    let words = call.words();
    let talk = &told.said;
    let agreed = !talk.next_step.is_empty() || talk.next_on.is_some();
    html! {
        @if let Some(ask) = &talk.ask {
            (section(&told.guide.text("ask"), para(&say!(words, answer_id(ask.answer), what = ask.what.reveal()))))
        }
        @if agreed {
            (section(&told.guide.text("follow-up"), html! {
                @if !talk.next_step.is_empty() { (para(talk.next_step.reveal())) }
                @if let Some(on) = talk.next_on {
                    (para(&say!(words, "talk-agreed-on", day = words::day(words, on, call.today))))
                }
            }))
        }
    }
}

fn what_was_seen(call: &Call, me: &Member, told: &Told) -> Markup {
    let words = call.words();
    let talk = &told.said;
    html! {
        @if let Some((support, basis)) = talk.support {
            (section(&words.say("talk-support"), html! {
                p { (mark(Mark::new(support.number()))) " " (support.number()) ", " (told::support(words, support)) }
                (reason(&say!(words, "talk-support-basis", basis = told::basis(words, basis))))
            }))
        }
        @if !talk.ties.is_empty() {
            (section(&words.say("people-ties"), html! {
                ul.plain { @for (to, kind) in &talk.ties {
                    li {
                        (words.say(tie_id(*kind))) " "
                        @match told.tied.get(to) {
                            Some(name) => a href=(worker_path(me.space(), Id(to.0))) { bdi { (name.reveal()) } },
                            None => (words.say("people-tie-elsewhere")),
                        }
                    }
                } }
            }))
        }
        @if !talk.note.is_empty() {
            (section(&words.say("talk-note"), para(talk.note.reveal())))
        }
        @if let Some(share) = talk.listening {
            (note(&say!(words, "talk-listened", share = share)))
        }
    }
}

/// The steps of the guide that were left out.
fn left_out(call: &Call, told: &Told) -> Markup {
    let words = call.words();
    let steps: Vec<String> = told.said.skipped.iter().map(|step| told.guide.step(*step)).collect();
    html! {
        @match steps.is_empty() {
            true => (note(&words.say("talk-skipped-none"))),
            false => (note(&say!(words, "talk-skipped", steps = steps.join(" · ")))),
        }
    }
}

fn tie_id(kind: TieKind) -> &'static str {
    TIE_KINDS
        .iter()
        .find(|(_, known, _)| *known == kind)
        .map_or("people-tie-trusts", |(_, _, id)| id)
}
