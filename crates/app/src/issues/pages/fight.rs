//! One fight: what it was and how it stands; and the form that puts one down.

use super::fights::{KINDS, OUTCOMES, kind, outcome, petition_title};
use super::{demand_fields, error_at, issue_path, turfs_told};
use crate::call::Call;
use crate::issues::drawn::Drawn;
use crate::layout::{At, Page};
use crate::people::pages::worker_path;
use crate::people::told::isolated;
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::filter::{chip_link, chips};
use kit::html::form::Form;
use kit::html::icon::Icon;
use kit::html::text::{facts, fold, heading_with, note, section};
use kit::html::thread::{Event, thread};
use kit::html::{Markup, html};
use kit::say;
use organizing::issues::Fight;
use organizing::{Refusal, TurfId};
use vault::Id;

/// The most people who are named.
const NAMED_MAX: usize = 100;

/// One fight. None where there is none of that id.
pub fn one(
    call: &Call,
    me: &Member,
    drawn: &Drawn,
    id: Id,
    refused: Option<Refusal>,
) -> Option<Markup> {
    let words = call.words();
    let fight = &drawn.raised.fights.iter().find(|held| held.id == id)?.value;
    let base = format!("/d/{}/fights", me.space());
    let wrong = |field: &str| error_at(call, refused, field, "outcome");
    let said: Vec<(String, String)> = fight
        .outcomes
        .iter()
        .rev()
        .map(|ended| {
            let who = drawn.known.member_first(words, ended.by);
            let what = outcome(call, ended.kind);
            (call.said_day(ended.on), say!(words, "fights-said", who = who, outcome = what))
        })
        .collect();
    let events: Vec<Event<'_>> = said
        .iter()
        .map(|(day, title)| Event {
            day,
            title,
            mark: None,
            icon: Some(Icon::Done),
            href: None,
            more: html! {},
        })
        .collect();
    let day = match call.field("ended_on") {
        "" => call.today.date().to_string(),
        typed => typed.to_owned(),
    };
    let choices = OUTCOMES.map(|(kind, tag)| (tag, outcome(call, kind)));
    let choices = choices
        .each_ref()
        .map(|(tag, label)| Choice::new(tag, label).chosen(call.field("outcome") == *tag));
    Some(Page::new(call, me.space(), At::More).show(html! {
        (heading_with(Some((&base, &words.say("fights-title"))), fight.demand.reveal(),
            Some(&outcome(call, fight.stands())), html! {}))
        (about_fight(call, me, drawn, fight))
        @if me.leads() {
            (section(&words.say("fights-end"), Form::post(&format!("{base}/{id}")).around(html! {
                (Field::new("outcome", &words.say("fights-stands")).error(wrong("outcome").as_deref()).required().choices_in_line(&choices))
                (Field::new("ended_on", &words.say("fights-ended-on")).error(wrong("ended_on").as_deref()).value(&day).required().date())
                (buttons(html! { (Button::act(&words.say("fights-end-go"))) }))
            })))
        }
        @if !events.is_empty() { (section(&words.say("fights-told"), thread(&events))) }
    }))
}

fn about_fight(call: &Call, me: &Member, drawn: &Drawn, fight: &Fight) -> Markup {
    let words = call.words();
    let turfs: Vec<TurfId> = fight.turfs.iter().copied().collect();
    let issues: Vec<_> = fight.issues.iter().filter_map(|id| drawn.gathered.get(*id)).collect();
    // Those in turfs that the caller does not hold are counted only.
    let named: Vec<_> = fight
        .took_part
        .iter()
        .filter_map(|worker| Some((worker, drawn.workers.get(worker)?)))
        .filter(|(_, name)| !name.is_empty())
        .collect();
    let left = named.len().saturating_sub(NAMED_MAX);
    let everyone = say!(words, "fights-took-part-count", count = fight.took_part.len());
    html! {
        (facts(&[
            (&words.say("fights-kind"), html! { (kind(call, fight.kind)) }),
            (&words.say("fights-target"), html! { (fight.target.reveal()) }),
            (&words.say("fights-on"), html! { (call.said_day(fight.on)) }),
            (&words.say("fights-in"), html! { (turfs_told(call, drawn, &turfs)) }),
            (&words.say("fights-took-part"), html! { (everyone) }),
        ]))
        @if !issues.is_empty() {
            (chips(html! { @for issue in &issues {
                (chip_link(&issue_path(me.space(), issue.id), issue.name.reveal(), false))
            } }))
        }
        @if !named.is_empty() {
            (fold(&say!(words, "fights-took-part-names", count = named.len()), false,
                html! {
                    (chips(html! { @for (worker, name) in named.iter().take(NAMED_MAX) {
                        (chip_link(&worker_path(me.space(), Id(worker.0)), &isolated(name.reveal()), false))
                    } }))
                    @if left > 0 { (note(&say!(words, "issues-left", count = left))) }
                }))
        }
    }
}

/// The form that puts a fight down.
pub fn form(
    call: &Call,
    me: &Member,
    drawn: &Drawn,
    refusals: &[Refusal],
    unknown: &[String],
) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/fights", me.space());
    let wrong = |field: &str| call.error_at(refusals, field);
    let kinds = KINDS.map(|(one, tag)| (tag, kind(call, one)));
    let kinds = kinds
        .each_ref()
        .map(|(tag, label)| Choice::new(tag, label).chosen(call.field("kind") == *tag));
    let came_for = call.ask.query.get("issue");
    let issues = super::gathering::issue_choices(drawn);
    let about: Vec<&str> = call.ask.form.all("about").chain([came_for]).collect();
    let issues: Vec<Choice<'_>> = issues
        .iter()
        .map(|(id, name)| Choice::new(id, name).chosen(about.contains(&id.as_str())))
        .collect();
    let turfs: Vec<(String, String)> = drawn
        .known
        .tree
        .in_order()
        .map(|(turf, _)| (Id(turf.id.0).to_string(), drawn.known.tree.path_name(turf.id)))
        .collect();
    let within: Vec<&str> = call.ask.form.all("in").collect();
    let turfs: Vec<Choice<'_>> = turfs
        .iter()
        .map(|(id, name)| Choice::new(id, name).chosen(within.contains(&id.as_str())))
        .collect();
    let petitions: Vec<(String, String)> = drawn
        .raised
        .petitions
        .iter()
        .map(|held| (held.id.to_string(), petition_title(call, &held.value)))
        .collect();
    let petitions: Vec<Choice<'_>> =
        petitions.iter().map(|(id, title)| Choice::new(id, title)).collect();
    let day = match call.field("on") {
        "" => call.today.date().to_string(),
        typed => typed.to_owned(),
    };
    Page::new(call, me.space(), At::More).show(html! {
        (heading_with(Some((&base, &words.say("fights-title"))), &words.say("fights-new"),
            Some(&words.say("fights-new-under")), html! {}))
        (Form::post(&format!("{base}/new")).around(html! {
            (Field::new("kind", &words.say("fights-kind")).error(wrong("kind").as_deref()).required().choices(&kinds))
            @if !petitions.is_empty() {
                (Field::new("petition", &words.say("fights-which-petition")).value(call.field("petition"))
                    .select(Some(&words.say("fights-no-petition")), &petitions))
            }
            (demand_fields(call, &wrong))
            (Field::new("on", &words.say("fights-on")).error(wrong("on").as_deref()).value(&day).required().date())
            @if !issues.is_empty() { (Field::new("about", &words.say("fights-about")).checks(&issues)) }
            (fold(&words.say("fights-in"), !within.is_empty(), Field::new("in", &words.say("fights-in")).checks(&turfs)))
            (Field::new("took-part", &words.say("fights-took-part")).help(&words.say("fights-took-part-help"))
                .error(wrong("took-part").or_else(|| wrong("took_part")).as_deref())
                .value(call.field("took-part")).lines(6))
            @if !unknown.is_empty() {
                (note(&say!(words, "fights-unknown", names = unknown.join(", "))))
            }
            (buttons(html! { (Button::act(&words.say("fights-keep"))) }))
        }))
    })
}
