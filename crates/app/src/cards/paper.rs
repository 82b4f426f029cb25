//! Cards on paper, and withdrawals that one of us was told. Whoever enters one seals it into the box
//! like anyone who signs: they see that it went in, and nothing of what others signed.

use super::form::{self, InBox};
use super::matching::{Suggested, by_name};
use super::pages;
use super::records::{Told, gathered};
use super::taking::{cards_of, since};
use crate::call::{Call, Outcome};
use crate::cards::chain::Chain;
use crate::failure::Failure;
use crate::people::told::Known;
use crate::people::typed::day_of;
use crate::space::kept;
use crate::standing::Member;
use kit::http::Answer;
use organizing::cards::{Card, How};
use organizing::list::Worker;
use organizing::list::name::fold;
use organizing::{CardId, MemberId, Personal, Refusal, WorkerId};
use vault::Id;

/// What is entered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// A card on paper.
    Paper,
    /// A withdrawal.
    Withdrawal,
}

impl What {
    /// Its page.
    pub fn path(self) -> &'static str {
        match self {
            What::Paper => "paper",
            What::Withdrawal => "withdrawn",
        }
    }
}

/// What was typed.
#[derive(Clone, Default)]
pub struct Typed {
    /// The name on the paper.
    pub name: String,
    /// Which worker it is: an id, or that it is none on the list.
    pub which: String,
    /// The day.
    pub on: String,
    /// The employer on the paper.
    pub employer: String,
    /// Whether a second card is kept all the same.
    pub again: bool,
    /// The workers it may be, where the name alone does not tell.
    pub choices: Vec<Suggested>,
}

/// What stands for: nobody on the list.
pub const APART: &str = "apart";

/// GET the form for a card on paper.
pub fn ask(me: Member, call: &Call) -> Outcome {
    empty(&me, call, What::Paper)
}

/// GET the form for a withdrawal.
pub fn ask_back(me: Member, call: &Call) -> Outcome {
    empty(&me, call, What::Withdrawal)
}

fn empty(me: &Member, call: &Call, what: What) -> Outcome {
    let gathering = call.app.store.read(|shelf| gathered(shelf, &me.keys))?.value;
    let on = call.today.date().to_string();
    let typed = Typed { on, employer: gathering.employer, ..Typed::default() };
    page(me, call, what, &typed, &[])
}

fn page(me: &Member, call: &Call, what: What, typed: &Typed, refusals: &[Refusal]) -> Outcome {
    let known = call.app.store.read(|shelf| Known::read(shelf, &me.keys))?;
    let page = pages::paper::page(call, me, what, typed, &known, refusals);
    Ok(Answer::page_with(if refusals.is_empty() { 200 } else { 422 }, page))
}

/// POST a card on paper.
pub fn enter(me: Member, call: &Call) -> Outcome {
    sent(&me, call, What::Paper)
}

/// POST a withdrawal.
pub fn enter_back(me: Member, call: &Call) -> Outcome {
    sent(&me, call, What::Withdrawal)
}

fn sent(me: &Member, call: &Call, what: What) -> Outcome {
    let field = |name: &str| call.field(name).chars().take(400).collect::<String>();
    let mut typed = Typed {
        name: field("name"),
        which: field("which"),
        on: field("on"),
        employer: field("employer"),
        again: call.field("again") == "yes",
        choices: Vec::new(),
    };
    match lay(me, call, what, &mut typed) {
        Ok(said) => Ok(Answer::see(format!("/d/{}/cards/{}?said={said}", me.space(), what.path()))),
        Err(Failure::Refused(refusal)) => page(me, call, what, &typed, &[refusal]),
        Err(other) => Err(other),
    }
}

/// Lays it in the box; what is said of it.
fn lay(me: &Member, call: &Call, what: What, typed: &mut Typed) -> Result<&'static str, Failure> {
    if typed.name.is_empty() {
        return Err(Refusal::at("name", "card-no-signer").into());
    }
    let worker = which(me, call, typed)?;
    let on = day_of("on", &typed.on)?;
    let (name, by) = (Personal::new(&typed.name), MemberId(me.member().0));
    let (keys, today, week) = (me.keys.clone(), call.today, call.week());
    let (employer, again) = (Personal::new(&typed.employer), typed.again);
    call.app.store.write(me.space(), move |shelf| {
        let gathering = gathered(shelf, &keys)?.value;
        let found = form::find(shelf, &gathering.secret())?;
        let found = found.ok_or(Refusal::of("cards-form-broken"))?;
        let since = since(shelf, &keys, today)?;
        let text = gathering.text().ok_or(Failure::NotFound)?;
        let card = Card {
            id: CardId(Id::random().0),
            worker,
            signer: name.clone(),
            contact: Personal::default(),
            phone: Personal::default(),
            employer,
            text_version: text.version,
            text: text.text.clone(),
            on,
            how: How::Paper(by),
        };
        match what {
            What::Paper => {
                card.check(since)?;
                // Who handles cards can be told at once.
                if let Some(worker) = worker.filter(|_| keys.holds(gathering.turf) && !again) {
                    let book = Chain::read(shelf, &keys, &gathering)?.book();
                    if !cards_of(&book, worker).is_empty() {
                        return Err(Refusal::at("again", "card-second").into());
                    }
                }
                found.lay(shelf, &InBox::card(card), week)?;
            }
            What::Withdrawal => {
                // The same days as for a card; the employer is not asked for.
                Card { employer: name.clone(), ..card }.check(since)?;
                let told = Told { id: Id::random(), worker, name, on, by };
                found.lay(shelf, &InBox::Told(told), week)?;
            }
        }
        Ok::<_, Failure>(())
    })?;
    Ok(match (what, worker) {
        (What::Paper, Some(_)) => "said-card-entered",
        (What::Paper, None) => "said-card-entered-apart",
        (What::Withdrawal, _) => "said-withdrawal-entered",
    })
}

/// Which worker it is: the one that was said, or the only one of that name on the caller's list.
fn which(me: &Member, call: &Call, typed: &mut Typed) -> Result<Option<WorkerId>, Failure> {
    if typed.which == APART {
        return Ok(None);
    }
    if let Ok(worker) = typed.which.parse::<Id>() {
        let found = call.app.store.read(|shelf| kept::find::<Worker>(shelf, &me.keys, worker))?;
        return match found {
            Some(_) => Ok(Some(WorkerId(worker.0))),
            None => Err(Refusal::at("which", "card-worker-missing").into()),
        };
    }
    let found = by_name(me, call, &typed.name)?;
    let name = fold(&typed.name);
    let mut same = found.iter().filter(|one| fold(one.name.reveal()) == name);
    match (same.next(), same.next()) {
        (Some(one), None) => Ok(Some(one.worker)),
        (None, _) => {
            typed.choices = match found.is_empty() {
                true => like(me, call, &typed.name)?,
                false => found,
            };
            Err(Refusal::at("name", "card-not-on-list").into())
        }
        (Some(_), Some(_)) => {
            typed.choices = found;
            Err(Refusal::at("which", "card-several").into())
        }
    }
}

/// Workers whose names are nearly this one.
fn like(me: &Member, call: &Call, name: &str) -> Result<Vec<Suggested>, Failure> {
    let mut found: Vec<Suggested> = Vec::new();
    for word in name.split_whitespace().filter(|word| word.chars().count() > 2) {
        for one in by_name(me, call, word)? {
            if found.len() < 5 && found.iter().all(|known| known.worker != one.worker) {
                found.push(one);
            }
        }
    }
    Ok(found)
}
