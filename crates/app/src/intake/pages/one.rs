//! One request: what they told, what is to be done now, what happened.

use super::history::{self, name};
use super::queue::{name_of, outcome, said_due};
use super::{ago, hours};
use crate::call::Call;
use crate::intake::acting::{CONSENTS, OUTCOMES, PARTS};
use crate::intake::actions::One;
use crate::layout::{At, Page};
use crate::standing::Member;
use kit::html::button::{Button, buttons, post};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden};
use kit::html::text::{Tone, facts, flash, fold, heading_with, note, para, section};
use kit::html::{Icon, Markup, html};
use kit::say;
use organizing::intake::{Consent, Handoff, Part, Pressing, Request, Stage};
use organizing::{MemberId, Personal, Refusal};

/// What the request is called.
pub fn title(call: &Call, one: &One) -> String {
    name_of(call, &one.held.value)
}

/// What the reader of a request is to it.
struct Reader {
    owns: bool,
    leads: bool,
    /// Parts that were handed to them.
    handed: Vec<Part>,
}

impl Reader {
    fn of(me: &Member, request: &Request) -> Reader {
        let who = MemberId(me.member().0);
        let to_me = request.handoff().filter(|handoff| handoff.to == who);
        Reader {
            owns: request.owner() == Some(who),
            leads: me.leads(),
            handed: to_me.map_or_else(Vec::new, |handoff| handoff.handed().collect()),
        }
    }

    /// Who they are and the notes are read by whoever sees to it, and by the leads; by another coach
    /// part by part, once the worker agreed. The story is read by all, so that somebody takes it.
    fn reads(&self, part: Part) -> bool {
        let open = matches!(part, Part::Story | Part::Place);
        open || self.owns || self.leads || self.handed.contains(&part)
    }
}

/// The page.
pub fn page(call: &Call, me: &Member, one: &One, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let request = &one.held.value;
    let base = format!("/d/{}/requests", me.space());
    let here = format!("{base}/{}", one.held.id);
    let refusals: Vec<Refusal> = refusal.into_iter().collect();
    let reader = Reader::of(me, request);
    Page::new(call, me.space(), At::Today).show(html! {
        (heading_with(Some((&base, &words.say("requests-title"))), &title(call, one),
            Some(&stands(call, one)), html! {}))
        @for refusal in refusals.iter().filter(|refusal| refusal.field.is_none()) {
            (flash(Tone::Refuse, &words.say(refusal.sentence)))
        }
        @match request.handoff() {
            Some(handoff) => (handing(call, one, &here, (handoff, &reader, me))),
            None => {},
        }
        (now(call, me, one, &here, &reader, &refusals))
        (section(&words.say("request-told"), told(call, request, &reader)))
        (section(&words.say("consent-now"), consents(call, request, &here)))
        @if !request.rows().is_empty() {
            (section(&words.say("request-happened-since"), history::told(call, one, reader.reads(Part::Notes))))
        }
    })
}

// Ids stage-waiting, stage-taken, stage-in-touch, stage-coached, stage-closed.
fn stands(call: &Call, one: &One) -> String {
    let (words, request) = (call.words(), &one.held.value);
    let stage = words.say(match request.stage() {
        Stage::Waiting => "stage-waiting",
        Stage::Taken => "stage-taken",
        Stage::InTouch => "stage-in-touch",
        Stage::Coached => "stage-coached",
        Stage::Closed => "stage-closed",
    });
    let line = request.line(organizing::RequestId(one.held.id.0));
    let end = match one.desk.clock.press(&line, one.now) {
        Some((press, due)) => said_due(call, &Pressing { press, due, line }, due.since(one.now)),
        None => outcome(call, request),
    };
    let owner = request.owner().map(|owner| name(call, one, Some(owner)));
    let came = ago(call, request.came(), one.now);
    let parts = [Some(stage), owner, Some(came), Some(end)];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// What they told, as far as the reader reads it.
fn told(call: &Call, request: &Request, reader: &Reader) -> Markup {
    let (words, told) = (call.words(), request.told());
    if told.happened.is_empty() {
        return para(&words.say("request-forgotten-what"));
    }
    let text = |text: &Personal| html! { @for line in text.reveal().lines() { (line) br; } };
    let mut rows: Vec<(String, Markup)> = Vec::new();
    let mut add = |id: &str, what: &Personal| {
        if !what.is_empty() {
            rows.push((words.say(id), text(what)));
        }
    };
    add("request-happened", &told.happened);
    add("request-want", &told.want);
    add("request-employer", &told.employer);
    add("request-place", &told.place);
    if reader.reads(Part::Reach) {
        add("request-name", &told.name);
        add("request-reach", &told.reach);
    }
    if let Some(people) = told.people {
        rows.push((words.say("request-people-many"), html! { (call.number(people as usize)) }));
    }
    if !told.languages.is_empty() {
        let known = |tag: &String| match tag.as_str() {
            "en" | "es" => words.say(&format!("language-{tag}")),
            other => other.to_owned(),
        };
        let all: Vec<String> = told.languages.iter().map(known).collect();
        rows.push((words.say("request-languages-title"), html! { (all.join(", ")) }));
    }
    let rows: Vec<(&str, Markup)> =
        rows.iter().map(|(label, what)| (label.as_str(), what.clone())).collect();
    html! {
        (facts(&rows))
        @if !reader.reads(Part::Reach) { (note(&words.say("request-reach-kept"))) }
    }
}

fn consents(call: &Call, request: &Request, here: &str) -> Markup {
    let words = call.words();
    let row = |(id, consent): (&'static str, Consent)| {
        let given = request.consents().has(consent);
        let act = if given { "taken-back" } else { "given" };
        let press = words.say(if given { "consent-take-back" } else { "consent-give" });
        html! {
            li.case {
                p { strong { (words.say(&format!("consent-{id}"))) } " " (words.say(if given { "consent-yes" } else { "consent-no" })) }
                (Form::post(here).around(html! {
                    (hidden("act", act)) (hidden("consent", id))
                    (Button::quiet(&press).small())
                }))
            }
        }
    };
    html! {
        ul.plain { @for one in CONSENTS { (row(one)) } }
        (note(&words.say("consent-note")))
    }
}

/// What can be done now: the one act that counts first, the others folded.
fn now(
    call: &Call,
    me: &Member,
    one: &One,
    here: &str,
    reader: &Reader,
    refusals: &[Refusal],
) -> Markup {
    let (words, request) = (call.words(), &one.held.value);
    let act = |act: &'static str, button: Button<'_>| post(here, button.sends("act", act));
    let wrong = |field: &str| call.error_at(refusals, field);
    let with_line = |act: &'static str, title: &str, go: &str, label: &str| {
        let chosen = call.field("act") == act;
        let value = if chosen { call.field("line") } else { "" };
        let error = wrong("line").filter(|_| chosen);
        fold(
            &words.say(title),
            error.is_some(),
            Form::post(here).around(html! {
                (hidden("act", act))
                (Field::new("line", &words.say(label)).id(&format!("f-line-{act}")).error(error.as_deref())
                    .value(value).text())
                (buttons(html! { (Button::plain(&words.say(go))) }))
            }),
        )
    };
    html! {
        @match request.stage() {
            Stage::Closed => { (with_line("reopen", "request-reopen", "request-reopen-go", "request-line-why")) },
            Stage::Waiting => {
                (buttons(html! {
                    (act("take", Button::act(&words.say("request-take"))))
                    (Button::plain(&words.say("matching-title")).to(&format!("/d/{}/matching?request={}", me.space(), one.held.id)))
                }))
                (note(&words.say("request-take-what")))
            },
            _ if reader.owns => {
                (buttons(html! {
                    @if request.stage() == Stage::Coached {
                        (Button::act(&words.say("case-go")).to(&format!("/d/{}/cases/{}", me.space(), one.held.id)))
                    }
                    @if request.stage() == Stage::Taken {
                        (act("in-touch", Button::act(&words.say("request-in-touch"))))
                    }
                    (Button::plain(&words.say("note-title")).icon(Icon::Talk).to(&format!("{here}/note")))
                    @if request.stage() == Stage::InTouch {
                        (act("coach", Button::plain(&words.say("request-coach"))))
                    }
                }))
                @if request.stage() == Stage::Taken {
                    (with_line("tried", "request-tried", "request-tried-go", "request-line-how"))
                }
                @if request.handoff().is_none() { (hand_off(call, me, one, here, refusals)) }
                (with_line("put-back", "request-put-back", "request-put-back-go", "request-line-why"))
                (close(call, here, refusals))
            },
            Stage::Coached => {
                (buttons(html! { (Button::plain(&words.say("case-go")).to(&format!("/d/{}/cases/{}", me.space(), one.held.id))) }))
            },
            _ => {},
        }
        @if request.stage() != Stage::Closed && request.escalated().is_none() && !reader.leads {
            (buttons(html! { (act("ask-leads", Button::quiet(&words.say("request-ask-leads")))) }))
        }
        @if request.escalated().is_some() && reader.leads && !reader.owns && request.stage() != Stage::Waiting {
            (note(&words.say("request-leads-what")))
        }
    }
}

fn close(call: &Call, here: &str, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let chosen = call.field("act") == "close";
    let wrong = |field: &str| call.error_at(refusals, field).filter(|_| chosen);
    let labels = OUTCOMES.map(|(id, _)| words.say(&format!("outcome-{id}")));
    let choices: Vec<Choice<'_>> = OUTCOMES
        .iter()
        .zip(&labels)
        .map(|((id, _), label)| Choice::new(id, label).chosen(call.field("outcome") == *id))
        .collect();
    fold(
        &words.say("request-close"),
        chosen && !refusals.is_empty(),
        Form::post(here).around(html! {
            (hidden("act", "close"))
            (Field::new("outcome", &words.say("request-outcome")).error(wrong("outcome").as_deref()).choices(&choices))
            (Field::new("line", &words.say("request-line")).id("f-line-close").error(wrong("line").as_deref())
                .value(if chosen { call.field("line") } else { "" }).text())
            (buttons(html! { (Button::plain(&words.say("request-close-go"))) }))
        }),
    )
}

fn part_choices(call: &Call) -> [(&'static str, String); 4] {
    PARTS.map(|(id, _)| (id, call.words().say(&format!("handoff-part-{id}"))))
}

fn hand_off(call: &Call, me: &Member, one: &One, here: &str, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let chosen = call.field("act") == "hand-off";
    let wrong = |field: &str| call.error_at(refusals, field).filter(|_| chosen);
    let mut coaches: Vec<(String, String)> = one
        .names
        .iter()
        .filter(|(who, _)| who.0 != me.member().0)
        .map(|(who, name)| (vault::Id(who.0).to_string(), name.reveal().to_owned()))
        .collect();
    coaches.sort_by_cached_key(|(_, name)| organizing::list::name::fold(name));
    let to: Vec<Choice<'_>> = coaches
        .iter()
        .map(|(id, name)| Choice::new(id, name).chosen(call.field("to") == id))
        .collect();
    let parts = part_choices(call);
    let parts: Vec<Choice<'_>> = parts
        .iter()
        .map(|(id, label)| {
            let all = !chosen || call.ask.form.all("part").any(|part| part == *id);
            Choice::new(id, label).chosen(all)
        })
        .collect();
    fold(
        &words.say("handoff-title"),
        chosen && !refusals.is_empty(),
        Form::post(here).around(html! {
            (hidden("act", "hand-off"))
            (para(&words.say("handoff-what")))
            (Field::new("to", &words.say("handoff-to")).error(wrong("to").as_deref())
                .select(Some(&words.say("handoff-to-none")), &to))
            (Field::new("note", &words.say("handoff-note")).help(&words.say("handoff-note-help"))
                .error(wrong("note").as_deref()).value(if chosen { call.field("note") } else { "" }).lines(4))
            (Field::new("part", &words.say("handoff-parts")).checks(&parts))
            (buttons(html! { (Button::plain(&words.say("handoff-go"))) }))
        }),
    )
}

/// A handoff that is under way.
fn handing(
    call: &Call,
    one: &One,
    here: &str,
    (handoff, reader, me): (&Handoff, &Reader, &Member),
) -> Markup {
    let words = call.words();
    let to = name(call, one, Some(handoff.to));
    let to_me = handoff.to.0 == me.member().0;
    let press = |act: &str, button: Button<'_>| {
        Form::post(here).around(html! { (hidden("act", act)) (button) })
    };
    let parts = part_choices(call);
    let label = |part: Part| {
        let place = PARTS.iter().position(|(_, other)| *other == part).unwrap_or(0);
        (parts[place].0, parts[place].1.as_str())
    };
    let given = say!(
        words,
        "handoff-under-way-since",
        to = to.as_str(),
        time = hours(call, one.now.since(handoff.began))
    );
    section(
        &words.say("handoff-title"),
        html! {
            (para(&given))
            @if reader.owns || reader.leads || to_me { (para(handoff.note.reveal())) }
            @if handoff.agreed.is_none() {
                @if reader.owns {
                    (note(&words.say("handoff-ask")))
                    (press("agree", Button::act(&words.say("handoff-agree"))))
                } @else { (note(&words.say("handoff-waits"))) }
            } @else {
                ul.plain {
                    @for part in handoff.handed() { li { (label(part).1) " · " (words.say("handoff-gone")) } }
                    @for part in handoff.kept() { li {
                        (label(part).1)
                        @if reader.owns {
                            (Form::post(here).around(html! {
                                (hidden("act", "hand")) (hidden("part", label(part).0))
                                (Button::plain(&words.say("handoff-hand")).small())
                            }))
                        }
                    } }
                }
            }
            @if reader.owns { (press("call-off", Button::quiet(&words.say("handoff-call-off")))) }
            @else if to_me { (press("call-off", Button::quiet(&words.say("handoff-decline")))) }
        },
    )
}
