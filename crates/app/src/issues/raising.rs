//! Requests about what becomes of issues: demands, petitions, fights and how they ended.

use super::actions::issue_page;
use super::drawn::Drawn;
use super::pages;
use super::records::names;
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::people::ledger::Sheets;
use crate::space::kept::{self, Held};
use crate::standing::{Lead, Member};
use crate::turfs::records::tree;
use kit::http::Answer;
use organizing::issues::{
    Demand, Fight, FightKind, Outcome as Ended, OutcomeKind, Petition, Since,
};
use organizing::list::name::fold;
use organizing::{
    Day, DemandId, IssueId, MemberId, Personal, PetitionId, Refusal, TurfId, WorkerId,
};
use std::collections::{BTreeSet, HashMap};
use store::Reader;
use vault::Id;

/// The most characters of a form's list of names that are read.
const NAMES_CHARS_MAX: usize = 200_000;
/// The most turfs and issues that one fight names.
const NAMED_MAX: usize = 500;

/// GET what we demanded and fought for.
pub fn show(me: Member, call: &Call) -> Outcome {
    let drawn = call.app.store.read(|shelf| Drawn::raised(shelf, &me.keys))?;
    Ok(Answer::page(pages::fights::page(call, &me, &drawn, None)))
}

/// GET the form that puts a fight down.
pub fn ask(me: Lead, call: &Call) -> Outcome {
    let me = Member(me.0);
    let drawn = call.app.store.read(|shelf| Drawn::raised(shelf, &me.keys))?;
    Ok(Answer::page(pages::fight::form(call, &me, &drawn, &[], &[])))
}

/// GET one fight.
pub fn one(me: Member, call: &Call) -> Outcome {
    let fight = call.id("fight")?;
    let drawn = call.app.store.read(|shelf| Drawn::raised(shelf, &me.keys))?;
    let page = pages::fight::one(call, &me, &drawn, fight, None).ok_or(Failure::NotFound)?;
    Ok(Answer::page(page))
}

/// POST a demand about an issue.
pub fn demand(me: Lead, call: &Call) -> Outcome {
    let id = call.id("issue")?;
    let issue = IssueId(id.0);
    let since = call.app.store.read(|shelf| {
        names(shelf, &me.keys)?.value.gathered().get(issue).ok_or(Failure::NotFound)?;
        since(shelf, &me.0.keys, call.today)
    })?;
    let demand = Demand {
        issues: [issue].into(),
        what: Personal::new(call.field("demand")),
        target: Personal::new(call.field("target")),
        by: MemberId(me.member().0),
        on: call.today,
    };
    match demand.record(since) {
        Err(refused) => issue_page(&Member(me.0), call, issue, 422, Some(refused)),
        Ok((demand, _)) => {
            keep(&me, call, demand)?;
            Ok(Answer::see(format!("/d/{}/issues/{id}?said=said-issues-demanded", me.space())))
        }
    }
}

/// POST a petition of some demands.
pub fn petition(me: Lead, call: &Call) -> Outcome {
    let drawn = call.app.store.read(|shelf| Drawn::raised(shelf, &me.keys))?;
    let since = call.app.store.read(|shelf| since(shelf, &me.0.keys, call.today))?;
    let known = |id: &Id| drawn.raised.demands.iter().any(|held| held.id == *id);
    let demands = ids(call, "petition-demand").into_iter().filter(known);
    let petition = Petition {
        demands: demands.map(|id| DemandId(id.0)).collect(),
        target: Personal::new(call.field("petition-target")),
        by: MemberId(me.member().0),
        on: call.today,
    };
    match petition.record(since) {
        Err(refused) => {
            let page = pages::fights::page(call, &Member(me.0), &drawn, Some(refused));
            Ok(Answer::page_with(422, page))
        }
        Ok((petition, _)) => {
            keep(&me, call, petition)?;
            Ok(Answer::see(format!("/d/{}/fights?said=said-fights-petition", me.space())))
        }
    }
}

/// POST a fight.
pub fn fight(me: Lead, call: &Call) -> Outcome {
    let me = Member(me.0);
    let (drawn, sheets, since) = call.app.store.read(|shelf| {
        let drawn = Drawn::raised(shelf, &me.keys)?;
        let sheets = Sheets::open_all(shelf, &me.keys)?;
        Ok::<_, Failure>((drawn, sheets, since(shelf, &me.keys, call.today)?))
    })?;
    let mut refusals = Vec::new();
    let on = match call.field("on").parse().map(Day::of) {
        Ok(on) => on,
        Err(_) => {
            refusals.push(Refusal::at("on", "people-day-not-a-day"));
            call.today
        }
    };
    let kind = kind_of(call.field("kind"));
    if kind.is_none() {
        refusals.push(Refusal::at("kind", "fights-kind-missing"));
    }
    let roll = sheets.read()?;
    let lines = roll.lines().map(|line| (line.name.reveal(), line.worker));
    let (took_part, unknown) = named(call.field("took-part"), lines);
    if !unknown.is_empty() {
        refusals.push(Refusal::at("took-part", "fights-took-part-unknown"));
    }
    let known_turf = |id: &Id| drawn.known.tree.get(TurfId(id.0)).is_some();
    let known_issue = |id: &Id| drawn.gathered.get(IssueId(id.0)).is_some();
    let petition: Option<Id> = call.field("petition").parse().ok();
    let known = |id: &Id| drawn.raised.petitions.iter().any(|held| held.id == *id);
    let fight = Fight {
        kind: kind.unwrap_or(FightKind::Other),
        issues: ids(call, "about")
            .into_iter()
            .filter(known_issue)
            .map(|id| IssueId(id.0))
            .collect(),
        petition: petition.filter(known).map(|id| PetitionId(id.0)),
        demand: Personal::new(call.field("demand")),
        target: Personal::new(call.field("target")),
        on,
        turfs: ids(call, "in").into_iter().filter(known_turf).map(|id| TurfId(id.0)).collect(),
        took_part,
        outcomes: Vec::new(),
        by: MemberId(me.member().0),
    };
    let recorded = fight.record(since).map_err(|refused| refusals.push(refused));
    match recorded {
        Ok((fight, _)) if refusals.is_empty() => {
            let id = keep(&Lead(me.0), call, fight)?;
            Ok(Answer::see(format!("/d/{}/fights/{}?said=said-fights-kept", id.0, id.1)))
        }
        _ => {
            let page = pages::fight::form(call, &me, &drawn, &refusals, &unknown);
            Ok(Answer::page_with(422, page))
        }
    }
}

/// POST how a fight stands now.
pub fn end(me: Lead, call: &Call) -> Outcome {
    let me = Member(me.0);
    let id = call.id("fight")?;
    let (keys, week, today) = (me.keys.clone(), call.week(), call.today);
    let kind = outcome_of(call.field("outcome"));
    let on: Option<Day> = call.field("ended_on").parse().ok().map(Day::of);
    let ended = call.app.store.write(me.space(), move |shelf| {
        let mut held = kept::load::<Fight>(shelf, &keys, id)?;
        let kind = kind.ok_or(Refusal::at("outcome", "fights-outcome-missing"))?;
        let on = on.ok_or(Refusal::at("ended_on", "people-day-not-a-day"))?;
        held.value.end(Ended { kind, on, by: MemberId(keys.member.0) }, today)?;
        kept::save(shelf, &keys, week, &mut held)
    });
    match ended {
        Err(Failure::Refused(refused)) => {
            let drawn = call.app.store.read(|shelf| Drawn::raised(shelf, &me.keys))?;
            let page = pages::fight::one(call, &me, &drawn, id, Some(refused));
            Ok(Answer::page_with(422, page.ok_or(Failure::NotFound)?))
        }
        Err(failure) => Err(failure),
        Ok(()) => {
            let said = match kind {
                Some(OutcomeKind::Won | OutcomeKind::PartlyWon) => "said=said-fights-won",
                _ => "said=said-fights-ended",
            };
            Ok(Answer::see(format!("/d/{}/fights/{id}?{said}", me.space())))
        }
    }
}

/// The days between which things can have happened: the drive began with its first turf.
///
/// # Errors
/// The shelf's.
pub fn since(
    shelf: &mut Reader,
    keys: &crate::space::keys::Keys,
    today: Day,
) -> Result<Since, Failure> {
    let tree = tree(shelf, keys)?.value;
    let began = tree.turfs.iter().map(|turf| turf.since).min().unwrap_or(today);
    Ok(Since { began, today })
}

fn keep<T: kept::Kept + Send + 'static>(
    me: &Lead,
    call: &Call,
    value: T,
) -> Result<(Id, Id), Failure> {
    let (keys, week, id) = (me.keys.clone(), call.week(), Id::random());
    call.app.store.write(me.space(), move |shelf| {
        kept::save(shelf, &keys, week, &mut Held::new(id, Id::ZERO, value))
    })?;
    Ok((me.space(), id))
}

fn ids(call: &Call, field: &str) -> Vec<Id> {
    call.ask.form.all(field).take(NAMED_MAX).filter_map(|id| id.parse().ok()).collect()
}

/// Finds those who are named, one a line, and says which lines name nobody or more than one.
fn named<'a>(
    typed: &str,
    lines: impl Iterator<Item = (&'a str, WorkerId)>,
) -> (BTreeSet<WorkerId>, Vec<String>) {
    let mut by_name: HashMap<String, Vec<WorkerId>> = HashMap::new();
    if !typed.is_empty() {
        lines.for_each(|(name, worker)| by_name.entry(fold(name)).or_default().push(worker));
    }
    let typed: String = typed.chars().take(NAMES_CHARS_MAX).collect();
    let (mut found, mut unknown) = (BTreeSet::new(), Vec::new());
    for line in typed.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match by_name.get(&fold(line)).map(Vec::as_slice) {
            Some([one]) => drop(found.insert(*one)),
            _ => unknown.push(line.to_owned()),
        }
    }
    (found, unknown)
}

/// The kind of a tag in a form.
fn kind_of(tag: &str) -> Option<FightKind> {
    Some(match tag {
        "grievance" => FightKind::Grievance,
        "march" => FightKind::March,
        "petition" => FightKind::Petition,
        "other" => FightKind::Other,
        _ => return None,
    })
}

/// The outcome of a tag in a form.
fn outcome_of(tag: &str) -> Option<OutcomeKind> {
    Some(match tag {
        "open" => OutcomeKind::Open,
        "won" => OutcomeKind::Won,
        "partly" => OutcomeKind::PartlyWon,
        "lost" => OutcomeKind::Lost,
        _ => return None,
    })
}
