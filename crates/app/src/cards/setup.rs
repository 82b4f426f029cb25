//! Setting up: the text in its versions, the link, who handles cards. For leads.

use super::form::Offer;
use super::pages;
use super::records::{Desk, Gathering, desk, gathered, gathering};
use super::taking;
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::imports::actions::copied;
use crate::members::records::{names, write_cards};
use crate::people::told::Known;
use crate::space::audit::{self, Act, Event};
use crate::space::founding::{hand_over_turf, keep_roster, open_turf};
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::standing::{Fresh, Lead};
use crate::turfs::giving::roster;
use kit::http::Answer;
use organizing::cards::CardText;
use organizing::{Day, MemberId, Refusal};
use store::Writer;
use vault::{Id, Identity, Role, Roster};

/// What is written about the cards of a drive.
#[derive(Clone, Default)]
pub struct Typed {
    /// What we call ourselves.
    pub group: String,
    /// The employer's name.
    pub employer: String,
    /// The language of the text.
    pub language: String,
    /// The exact text.
    pub text: String,
}

impl Typed {
    fn of(call: &Call) -> Typed {
        let field = |name: &str, most: usize| call.field(name).chars().take(most).collect();
        Typed {
            group: field("group", 2 * Gathering::NAME_CHARS_MAX),
            employer: field("employer", 2 * Gathering::NAME_CHARS_MAX),
            language: field("text-language", 10),
            // Browsers end lines with two characters; what is signed has one.
            text: field("card-text", 2 * CardText::CHARS_MAX).replace("\r\n", "\n"),
        }
    }

    fn kept(call: &Call, gathering: Option<&Gathering>) -> Typed {
        match gathering {
            Some(kept) => Typed {
                group: kept.group.clone(),
                employer: kept.employer.clone(),
                language: kept.language.clone(),
                text: kept.text().map(|text| text.text.clone()).unwrap_or_default(),
            },
            None => Typed { language: call.language.tag().to_owned(), ..Typed::default() },
        }
    }

    /// All that is wrong with it.
    fn refusals(&self, today: Day, by: MemberId) -> Vec<Refusal> {
        let long = |text: &str| text.chars().count() > Gathering::NAME_CHARS_MAX;
        let mut refusals = Vec::new();
        for (wrong, refusal) in [
            (self.group.is_empty(), Refusal::at("group", "cards-group-missing")),
            (long(&self.group), Refusal::at("group", "card-too-long")),
            (self.employer.is_empty(), Refusal::at("employer", "card-no-employer")),
            (long(&self.employer), Refusal::at("employer", "card-too-long")),
        ] {
            refusals.extend(wrong.then_some(refusal));
        }
        let text = CardText { version: 1, text: self.text.clone(), since: today, by };
        refusals.extend(text.check().err());
        refusals
    }
}

/// What the page is drawn from.
pub struct Drawn {
    /// How the drive gathers cards; none where it does not yet.
    pub gathering: Option<Gathering>,
    /// Names of turfs and members.
    pub known: Known,
    /// Everyone inside.
    pub roster: Roster,
}

/// GET the page.
pub fn ask(me: Lead, call: &Call) -> Outcome {
    let drawn = drawn(&me, call)?;
    let typed = Typed::kept(call, drawn.gathering.as_ref());
    Ok(Answer::page(pages::setup::page(call, &me, &drawn, &typed, &[])))
}

fn drawn(me: &Lead, call: &Call) -> Result<Drawn, Failure> {
    let identity = me.signed_in.identity(call)?;
    call.app.store.read(|shelf| {
        Ok(Drawn {
            gathering: gathering(shelf, &me.keys)?.map(|held| held.value),
            known: Known::read(shelf, &me.keys)?,
            roster: roster(shelf, &me.keys, &identity)?,
        })
    })
}

/// POST the text and what stands around it.
pub fn keep(me: Lead, call: &Call) -> Outcome {
    let typed = Typed::of(call);
    let refusals = typed.refusals(call.today, MemberId(me.member().0));
    if !refusals.is_empty() {
        return refused(&me, call, &typed, &refusals);
    }
    let (keys, identity) = (copied(&me.keys)?, me.signed_in.identity(call)?);
    let (today, wanted) = (call.today, typed.clone());
    let done = call
        .app
        .store
        .write(me.space(), move |shelf| write(shelf, keys, &identity, today, &wanted));
    match done {
        Ok(()) => Ok(see(&me, "said-cards-text")),
        Err(Failure::Refused(refusal)) => refused(&me, call, &typed, &[refusal]),
        Err(other) => Err(other),
    }
}

fn see(me: &Lead, said: &str) -> Answer {
    Answer::see(format!("/d/{}/cards/setup?said={said}", me.space()))
}

fn refused(me: &Lead, call: &Call, typed: &Typed, refusals: &[Refusal]) -> Outcome {
    let drawn = drawn(me, call)?;
    Ok(Answer::page_with(422, pages::setup::page(call, me, &drawn, typed, refusals)))
}

/// Keeps the text: a new version where its words are new. The first time, the card turf is made.
///
/// # Errors
/// `cards-texts-full`; the shelf's.
pub fn write(
    shelf: &mut Writer,
    mut keys: Keys,
    identity: &Identity,
    today: Day,
    typed: &Typed,
) -> Result<(), Failure> {
    let week = u32::try_from(today.week()).unwrap_or(0);
    let mut held = match gathering(shelf, &keys)? {
        Some(held) => held,
        None => begin(shelf, &mut keys, identity, week)?,
    };
    let value = &mut held.value;
    value.group.clone_from(&typed.group);
    value.employer.clone_from(&typed.employer);
    value.language = if typed.language == "es" { "es" } else { "en" }.to_owned();
    if value.text().is_none_or(|text| text.text != typed.text) {
        if value.texts.len() >= Gathering::TEXTS_MAX {
            return Err(Refusal::at("text", "cards-texts-full").into());
        }
        let version = value.text().map_or(1, |text| text.version + 1);
        let by = MemberId(keys.member.0);
        value.texts.push(CardText { version, text: typed.text.clone(), since: today, by });
    }
    kept::save(shelf, &keys, week, &mut held)?;
    put_offer(shelf, &keys, &held.value, week)
}

/// Makes the card turf: a key that every lead is handed, and no place in the tree.
fn begin(
    shelf: &mut Writer,
    keys: &mut Keys,
    identity: &Identity,
    week: u32,
) -> Result<Held<Gathering>, Failure> {
    let roster = roster(shelf, keys, identity)?;
    let turf = Id::random();
    open_turf(shelf, keys, &roster, turf)?;
    // Nothing of it is changed: sessions look for new keys when the roster is newer.
    keep_roster(shelf, keys, identity, &roster, roster.entries.clone())?;
    // Those who handle cards know the leads by name, whatever turfs they share.
    for (member, name) in names(shelf, keys)? {
        write_cards(shelf, keys, week, Id(member.0), &name, &[turf])?;
    }
    let desk = Desk { seed: vault::random(), told: Vec::new(), asked: None };
    kept::save(shelf, keys, week, &mut Held::new(turf, turf, desk))?;
    let gathering = Gathering {
        turf,
        link: Id::random(),
        open: true,
        former: Vec::new(),
        group: String::new(),
        employer: String::new(),
        language: String::new(),
        texts: Vec::new(),
    };
    Ok(Held::new(Id::ZERO, Id::ZERO, gathering))
}

fn put_offer(
    shelf: &mut Writer,
    keys: &Keys,
    gathering: &Gathering,
    week: u32,
) -> Result<(), Failure> {
    let seed = desk(shelf, keys, gathering)?.value.seed;
    Offer::of(gathering, &seed).put(shelf, keys.space, &gathering.secret(), week)
}

/// POST: a new link in the place of this one; close the form or open it again; put it back as it
/// was, where somebody changed it behind our back.
pub fn change_link(me: Lead, call: &Call) -> Outcome {
    let (keys, identity) = (me.keys.clone(), me.signed_in.identity(call)?);
    let (now, week) = ((call.today, call.app.clock.now_s()), call.week());
    let said = match call.field("do") {
        "new" => "said-cards-link-new",
        "close" => "said-cards-closed",
        "open" => "said-cards-open",
        "again" => "said-cards-form-again",
        _ => return Err(Failure::NotFound),
    };
    call.app.store.write(me.space(), move |shelf| {
        // What waits behind the old link is taken in first; what does not open stays, and is told.
        if said == "said-cards-link-new" {
            taking::take_in(shelf, &keys, &identity, now)?;
        }
        let mut held = gathered(shelf, &keys)?;
        match said {
            "said-cards-link-new" => {
                let before = held.value.secret().id();
                shelf.delete_form(keys.space, before)?;
                if shelf.count_answers(keys.space, before)? > 0 {
                    held.value.former.push(before);
                }
                held.value.link = Id::random();
            }
            "said-cards-closed" => held.value.open = false,
            "said-cards-open" => held.value.open = true,
            _ => {}
        }
        kept::save(shelf, &keys, week, &mut held)?;
        put_offer(shelf, &keys, &held.value, week)
    })?;
    Ok(see(&me, said))
}

/// POST: let somebody handle cards. It is logged.
pub fn let_handle(me: Fresh<Lead>, call: &Call) -> Outcome {
    let Ok(to) = call.field("member").parse::<Id>() else {
        return refused_member(me.0, call, Refusal::at("member", "cards-handler-nobody"));
    };
    let (keys, identity) = (me.keys.clone(), me.signed_in.identity(call)?);
    let (week, at_s) = (call.week(), call.app.clock.now_s());
    let done = call.app.store.write(me.space(), move |shelf| {
        let turf = gathered(shelf, &keys)?.value.turf;
        let before = roster(shelf, &keys, &identity)?;
        let mut entries = before.entries.clone();
        let entry = entries.iter_mut().find(|entry| entry.member == to);
        let entry = entry.ok_or(Refusal::at("member", "cards-handler-nobody"))?;
        if entry.role == Role::Coach {
            return Err(Refusal::at("member", "cards-handler-coach").into());
        }
        if entry.role == Role::Lead || entry.turfs.contains(&turf) {
            return Err(Refusal::at("member", "cards-handler-already").into());
        }
        hand_over_turf(shelf, keys.space, turf, keys.turf_key(turf)?, entry)?;
        entry.turfs.push(turf);
        if let Some(name) = names(shelf, &keys)?.get(&MemberId(to.0)) {
            write_cards(shelf, &keys, week, to, name, &[turf])?;
        }
        keep_roster(shelf, &keys, &identity, &before, entries)?;
        let event = Event { at_s, by: keys.member, act: Act::CardsGiven { to } };
        audit::log(shelf, &keys, &identity, week, &event)
    });
    match done {
        Ok(()) => Ok(see(&me, "said-cards-handler")),
        Err(Failure::Refused(refusal)) => refused_member(me.0, call, refusal),
        Err(other) => Err(other),
    }
}

fn refused_member(me: Lead, call: &Call, refusal: Refusal) -> Outcome {
    let drawn = drawn(&me, call)?;
    let typed = Typed::kept(call, drawn.gathering.as_ref());
    Ok(Answer::page_with(422, pages::setup::page(call, &me, &drawn, &typed, &[refusal])))
}
