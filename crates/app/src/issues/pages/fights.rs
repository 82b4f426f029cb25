//! Demands, petitions and fights: what we did together, and how it ended.

use super::{error_at, issue_path, turfs_told};
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
use kit::html::rows::{Line, lines};
use kit::html::text::{empty, facts, fold, heading_with, note, para, section};
use kit::html::thread::{Event, thread};
use kit::html::{Markup, html};
use kit::say;
use organizing::conversation::Conversation;
use organizing::issues::{Demand, Fight, FightKind, Fought, OutcomeKind, Petition, fought};
use organizing::{IssueId, Personal, Refusal, TurfId};
use vault::Id;

/// The page of all of it.
pub fn page(call: &Call, me: &Member, drawn: &Drawn, refused: Option<Refusal>) -> Markup {
    let words = call.words();
    let base = format!("/d/{}", me.space());
    let fights: Vec<Told> = drawn
        .raised
        .fights
        .iter()
        .map(|held| tell(call, me, drawn, held.id, &held.value))
        .collect();
    let all = fought(drawn.raised.fights.iter().map(|held| &held.value));
    let (new, new_label) = (format!("{base}/fights/new"), words.say("fights-new"));
    let new = Button::act(&new_label).icon(Icon::Add).to(&new);
    Page::new(call, me.space(), At::More).show(html! {
        (heading_with(Some((&format!("{base}/issues"), &words.say("issues-title"))),
            &words.say("fights-title"), Some(&counted(call, &all)), html! {}))
        @if fights.is_empty() {
            (empty(&words.say("fights-empty"), html! { @if me.leads() { (new) } }))
        } @else {
            (list(&fights))
            @if me.leads() { (buttons(html! { (new) })) }
        }
        (section(&words.say("fights-demands"), demands(call, me, drawn)))
        @if !drawn.raised.demands.is_empty() {
            (section(&words.say("fights-petitions"), petitions(call, me, drawn, refused)))
        }
    })
}

/// A line about something that was raised.
pub struct Told {
    href: Option<String>,
    title: String,
    under: String,
    end: String,
}

/// Such lines.
pub fn list(told: &[Told]) -> Markup {
    let rows: Vec<Line<'_>> = told
        .iter()
        .map(|told| Line {
            href: told.href.as_deref(),
            title: &told.title,
            under: &told.under,
            end: &told.end,
            ..Line::default()
        })
        .collect();
    lines(&rows)
}

/// "3 fights: 1 won, 1 partly won, 1 open."
pub fn counted(call: &Call, all: &Fought) -> String {
    let words = call.words();
    if all.fights == 0 {
        return words.say("fights-none");
    }
    let parts: Vec<String> = OUTCOMES
        .into_iter()
        .filter(|(kind, _)| all.standing(*kind) > 0)
        // Ids fights-counted-won, -partly, -lost, -open.
        .map(|(kind, tag)| {
            words
                .say_with(&format!("fights-counted-{tag}"), &[("count", all.standing(kind).into())])
        })
        .collect();
    say!(words, "fights-counted", count = all.fights, outcomes = parts.join(", "))
}

/// What became of an issue.
pub fn about(call: &Call, me: &Member, drawn: &Drawn, issue: IssueId) -> Vec<Told> {
    let demands = drawn.raised.demands.iter().filter(|held| held.value.issues.contains(&issue));
    let fights = drawn.raised.fights.iter().filter(|held| held.value.issues.contains(&issue));
    let mut told: Vec<Told> =
        fights.map(|held| tell(call, me, drawn, held.id, &held.value)).collect();
    told.extend(demands.map(|held| tell_demand(call, me, drawn, &held.value)));
    told
}

fn tell(call: &Call, me: &Member, drawn: &Drawn, id: Id, fight: &Fight) -> Told {
    let words = call.words();
    let turfs: Vec<TurfId> = fight.turfs.iter().copied().collect();
    let mut parts = vec![kind(call, fight.kind)];
    parts.extend(to(call, &fight.target));
    parts.push(call.said_day(fight.on));
    parts.extend((!turfs.is_empty()).then(|| turfs_told(call, drawn, &turfs)));
    parts.push(say!(words, "fights-took-part-told", count = fight.took_part.len()));
    Told {
        href: Some(format!("/d/{}/fights/{id}", me.space())),
        title: fight.demand.reveal().to_owned(),
        under: parts.join("; "),
        end: outcome(call, fight.stands()),
    }
}

fn tell_demand(call: &Call, me: &Member, drawn: &Drawn, demand: &Demand) -> Told {
    let issue = demand.issues.iter().find_map(|id| drawn.gathered.get(*id));
    let about =
        issue.map(|issue| say!(call.words(), "fights-of-issue", issue = issue.name.reveal()));
    let parts: Vec<String> = about
        .into_iter()
        .chain(to(call, &demand.target))
        .chain([call.said_day(demand.on)])
        .collect();
    Told {
        href: issue.map(|issue| issue_path(me.space(), issue.id)),
        title: demand.what.reveal().to_owned(),
        under: parts.join("; "),
        end: String::new(),
    }
}

/// Of whom it was demanded, where that was said.
fn to(call: &Call, target: &Personal) -> Option<String> {
    let told = || say!(call.words(), "fights-to", target = target.reveal());
    (!target.is_empty()).then(told)
}

fn demands(call: &Call, me: &Member, drawn: &Drawn) -> Markup {
    let told: Vec<Told> =
        drawn.raised.demands.iter().map(|held| tell_demand(call, me, drawn, &held.value)).collect();
    match told.is_empty() {
        true => para(&call.words().say("fights-demands-none")),
        false => list(&told),
    }
}

fn petitions(call: &Call, me: &Member, drawn: &Drawn, refused: Option<Refusal>) -> Markup {
    let words = call.words();
    let what = |id: organizing::DemandId| {
        let demand = drawn.raised.demands.iter().find(|held| held.id == Id(id.0));
        demand.map_or_else(String::new, |held| held.value.what.reveal().to_owned())
    };
    let told = |petition: &Petition| Told {
        href: None,
        title: petition_title(call, petition),
        under: petition.demands.iter().map(|id| what(*id)).collect::<Vec<_>>().join(" · "),
        end: call.said_day(petition.on),
    };
    let told: Vec<Told> = drawn.raised.petitions.iter().map(|held| told(&held.value)).collect();
    let ids: Vec<String> = drawn.raised.demands.iter().map(|held| held.id.to_string()).collect();
    let choices: Vec<Choice<'_>> = ids
        .iter()
        .zip(&drawn.raised.demands)
        .map(|(id, held)| Choice::new(id, held.value.what.reveal()))
        .collect();
    // The rule speaks of `demands` and `target`; on this page they are those of a petition.
    let wrong = |field: &str| error_at(call, refused, field, "demands");
    let usual = Petition::DEMANDS_USUAL;
    let help = say!(words, "fights-petition-help", from = *usual.start(), to = *usual.end());
    html! {
        @if !told.is_empty() { (list(&told)) }
        @if me.leads() {
            (fold(&words.say("fights-petition"), refused.is_some(),
                Form::post(&format!("/d/{}/fights/petition", me.space())).around(html! {
                    (Field::new("petition-demand", &words.say("fights-demands")).help(&help)
                        .error(wrong("demands").as_deref()).checks(&choices))
                    (Field::new("petition-target", &words.say("fights-target")).help(&words.say("fights-target-help"))
                        .error(wrong("target").as_deref()).value(call.field("petition-target"))
                        .max(Conversation::LINE_CHARS_MAX as u32).text())
                    (buttons(html! { (Button::plain(&words.say("fights-petition-go"))) }))
                })))
        }
    }
}

fn petition_title(call: &Call, petition: &Petition) -> String {
    let demands = say!(call.words(), "fights-petition-of", count = petition.demands.len());
    match to(call, &petition.target) {
        Some(to) => format!("{demands}, {to}"),
        None => demands,
    }
}

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
                chips(html! { @for (worker, name) in &named {
                    (chip_link(&worker_path(me.space(), Id(worker.0)), &isolated(name.reveal()), false))
                } })))
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
    let wrong = |field: &str| {
        let refusal = refusals.iter().find(|refusal| refusal.field == Some(field))?;
        Some(words.say(refusal.sentence))
    };
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
            (Field::new("demand", &words.say("issues-demand-what")).help(&words.say("issues-demand-help"))
                .error(wrong("demand").as_deref()).value(call.field("demand"))
                .max(Conversation::TEXT_CHARS_MAX as u32).required().lines(2))
            (Field::new("target", &words.say("fights-target")).help(&words.say("fights-target-help"))
                .error(wrong("target").as_deref()).value(call.field("target"))
                .max(Conversation::LINE_CHARS_MAX as u32).text())
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

const KINDS: [(FightKind, &str); 4] = [
    (FightKind::Grievance, "grievance"),
    (FightKind::March, "march"),
    (FightKind::Petition, "petition"),
    (FightKind::Other, "other"),
];

const OUTCOMES: [(OutcomeKind, &str); 4] = [
    (OutcomeKind::Won, "won"),
    (OutcomeKind::PartlyWon, "partly"),
    (OutcomeKind::Lost, "lost"),
    (OutcomeKind::Open, "open"),
];

/// What a fight was.
fn kind(call: &Call, kind: FightKind) -> String {
    let tag = KINDS.iter().find(|(one, _)| *one == kind).map_or("other", |(_, tag)| tag);
    // Ids fights-kind-grievance, -march, -petition, -other.
    call.words().say(&format!("fights-kind-{tag}"))
}

/// How a fight stands.
fn outcome(call: &Call, kind: OutcomeKind) -> String {
    let tag = OUTCOMES.iter().find(|(one, _)| *one == kind).map_or("open", |(_, tag)| tag);
    // Ids fights-outcome-won, -partly, -lost, -open.
    call.words().say(&format!("fights-outcome-{tag}"))
}
