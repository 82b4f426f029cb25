//! Starting at one's own workplace: the first screen, and the drive that comes of it once the account
//! is made. What was typed is kept sealed with the unfinished account until then.

use super::pages;
use super::proof::Proof;
use super::public::{closed, found};
use super::records::Sprout;
use crate::accounts::ring;
use crate::accounts::sign_up::{self, Via};
use crate::call::{Call, Outcome};
use crate::drive::records::Drive;
use crate::drive::starting::{self, Start};
use crate::failure::Failure;
use crate::forms::shown::TRAP;
use crate::space::kept;
use crate::space::kinds::Kind;
use crate::standing::Visitor;
use kit::http::Answer;
use organizing::seeding::{Power, may_start};
use organizing::{Personal, Refusal};
use serde::{Deserialize, Serialize};
use vault::{Id, Identity};

/// What somebody typed who starts.
#[derive(Clone, Serialize, Deserialize, PartialEq)]
pub struct Begun {
    /// The seed that they come from.
    pub slug: String,
    /// The code name of the drive.
    pub name: Personal,
    /// What the workplace is called.
    pub workplace: Personal,
    /// What coworkers call them.
    pub my_name: Personal,
}

impl Begun {
    fn of(call: &Call, slug: &str) -> Begun {
        let field =
            |name: &str| Personal::new(&call.field(name).chars().take(200).collect::<String>());
        Begun {
            slug: slug.to_owned(),
            name: field("name"),
            workplace: field("first-turf"),
            my_name: field("my-name"),
        }
    }

    fn start(&self) -> Start {
        Start {
            drive: Drive { name: self.name.reveal().to_owned(), ..Drive::default() },
            first_turf: self.workplace.reveal().to_owned(),
            my_name: self.my_name.clone(),
        }
    }
}

/// GET the first screen.
pub fn ask(_: Visitor, call: &Call) -> Outcome {
    let Some(seed) = found(call)? else { return Ok(closed(call)) };
    let (proof, empty) = (Proof::fresh(call, &seed.slug), Begun::of(call, &seed.slug));
    Ok(Answer::page(pages::starting::page(call, &seed, &empty, &proof, &[])))
}

/// POST it: the secrets of an account are made, and shown on the second screen. Nothing is on the
/// shelf yet.
pub fn begin(_: Visitor, call: &Call) -> Outcome {
    let Some(seed) = found(call)? else { return Ok(closed(call)) };
    let begun = Begun::of(call, &seed.slug);
    let (proof, in_time) = match Proof::of(call, &seed.slug) {
        Ok(proof) => (proof, true),
        Err(fresh) => (fresh, false),
    };
    let refuse = |refusals: &[Refusal]| {
        let page = pages::starting::page(call, &seed, &begun, &proof, refusals);
        Ok(Answer::page_with(422, page))
    };
    let mut refusals = begun.start().refusals();
    refusals.extend(may_start(Power::of_id(call.field("power"))).err());
    if !refusals.is_empty() {
        return refuse(&refusals);
    }
    if !call.field(TRAP).is_empty() {
        return refuse(&[Refusal::of("card-form-trap")]);
    }
    if !in_time {
        return refuse(&[Refusal::of("card-form-old")]);
    }
    if let Err(refusal) = proof.check(call) {
        return refuse(&[refusal]);
    }
    let flood = vault::keyed_digest(&call.app.pepper, &format!("starts of {}", seed.slug));
    if call.app.posts.count(Id(std::array::from_fn(|at| flood[at]))).is_err() {
        return refuse(&[Refusal::of("start-many")]);
    }
    match proof.spend(call) {
        Ok(()) => sign_up::begin(call, Via::Seed(Box::new(begun))),
        Err(Failure::Refused(refusal)) => refuse(&[refusal]),
        Err(other) => Err(other),
    }
}

/// Starts the drive of somebody whose account was just made; where to go on.
///
/// # Errors
/// The shelf's.
pub fn sprout(
    call: &Call,
    account: Id,
    identity: Identity,
    begun: &Begun,
) -> Result<String, Failure> {
    let (space, today, start) = (Id::random(), call.today, begun.start());
    let slug = begun.slug.clone();
    call.app.store.write(space, move |shelf| {
        let (keys, roster) =
            starting::start(shelf, &identity, account, space, (Kind::Drive, today), &start)?;
        let week = u32::try_from(today.week()).unwrap_or(0);
        let mut sprout = kept::only::<Sprout>(shelf, &keys)?;
        sprout.value = Sprout::of(&slug);
        kept::save(shelf, &keys, week, &mut sprout)?;
        ring::change(shelf, &identity, account, |ring| {
            ring.see(space, roster.version, roster.hash());
        })
    })?;
    Ok(format!("/d/{space}/first"))
}
