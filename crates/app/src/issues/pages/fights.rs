//! Demands, petitions and fights, listed.

use super::{error_at, issue_path, turfs_told};
use crate::call::Call;
use crate::issues::drawn::Drawn;
use crate::layout::{At, Page};
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::Form;
use kit::html::icon::Icon;
use kit::html::rows::{Line, lines};
use kit::html::text::{empty, fold, heading_with, para, section};
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

/// What a petition is called.
pub(super) fn petition_title(call: &Call, petition: &Petition) -> String {
    let demands = say!(call.words(), "fights-petition-of", count = petition.demands.len());
    match to(call, &petition.target) {
        Some(to) => format!("{demands}, {to}"),
        None => demands,
    }
}

/// Kinds of fights, with their tags in forms.
pub(super) const KINDS: [(FightKind, &str); 4] = [
    (FightKind::Grievance, "grievance"),
    (FightKind::March, "march"),
    (FightKind::Petition, "petition"),
    (FightKind::Other, "other"),
];

/// How fights stand, with their tags in forms.
pub(super) const OUTCOMES: [(OutcomeKind, &str); 4] = [
    (OutcomeKind::Won, "won"),
    (OutcomeKind::PartlyWon, "partly"),
    (OutcomeKind::Lost, "lost"),
    (OutcomeKind::Open, "open"),
];

/// What a fight was.
pub(super) fn kind(call: &Call, kind: FightKind) -> String {
    let tag = KINDS.iter().find(|(one, _)| *one == kind).map_or("other", |(_, tag)| tag);
    // Ids fights-kind-grievance, -march, -petition, -other.
    call.words().say(&format!("fights-kind-{tag}"))
}

/// How a fight stands.
pub(super) fn outcome(call: &Call, kind: OutcomeKind) -> String {
    let tag = OUTCOMES.iter().find(|(one, _)| *one == kind).map_or("open", |(_, tag)| tag);
    // Ids fights-outcome-won, -partly, -lost, -open.
    call.words().say(&format!("fights-outcome-{tag}"))
}
