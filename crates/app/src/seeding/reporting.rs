//! A visitor reports a call, or a drive that began from it. What they write is sealed to the call's
//! keepers, who read it and decide; nothing is opened by it, and nothing taken down.

use super::pages;
use super::proof::Proof;
use super::public::{closed, found};
use super::records::{Boxes, keepers_key};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::forms::shown::TRAP;
use crate::standing::Visitor;
use kit::http::Answer;
use organizing::Refusal;
use organizing::seeding::{Report, Seed, Why};
use serde::{Deserialize, Serialize};
use store::SproutRow;
use vault::Id;

/// What is reported.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum About {
    /// The call.
    Call,
    /// A drive that began from it.
    Drive,
}

impl About {
    /// In the order in which a form asks.
    pub const ALL: [About; 2] = [About::Call, About::Drive];

    /// Its name in forms and catalogues.
    pub fn id(self) -> &'static str {
        match self {
            About::Call => "call",
            About::Drive => "drive",
        }
    }
}

/// A report as it waits for the keepers.
#[derive(Serialize, Deserialize)]
pub struct Waiting {
    /// What it is about.
    pub about: About,
    /// Why, and in what words.
    pub report: Report,
}

/// The proof of work of this form is no proof of a start.
fn proof_name(seed: &Seed) -> String {
    format!("report of {}", seed.slug)
}

/// GET the form.
pub fn ask(_: Visitor, call: &Call) -> Outcome {
    let Some(seed) = found(call)? else { return Ok(closed(call)) };
    let proof = Proof::fresh(call, &proof_name(&seed));
    Ok(Answer::page(pages::reporting::page(call, &seed, &proof, &[])))
}

/// POST it.
pub fn report(_: Visitor, call: &Call) -> Outcome {
    let Some(seed) = found(call)? else { return Ok(closed(call)) };
    let name = proof_name(&seed);
    let (proof, in_time) = match Proof::of(call, &name) {
        Ok(proof) => (proof, true),
        Err(fresh) => (fresh, false),
    };
    let refuse = |refusals: &[Refusal]| {
        Ok(Answer::page_with(422, pages::reporting::page(call, &seed, &proof, refusals)))
    };
    let about = About::ALL.into_iter().find(|about| about.id() == call.field("about"));
    let report = Report::of(Why::of_id(call.field("why")), call.field("words"));
    let (about, report) = match (about, report) {
        (Some(about), Ok(report)) => (about, report),
        (about, report) => {
            let missing = about.is_none().then_some(Refusal::at("about", "report-about-missing"));
            return refuse(&missing.into_iter().chain(report.err()).collect::<Vec<_>>());
        }
    };
    if !call.field(TRAP).is_empty() {
        return refuse(&[Refusal::of("card-form-trap")]);
    }
    if !in_time {
        return refuse(&[Refusal::of("card-form-old")]);
    }
    if let Err(refusal) = proof.check(call) {
        return refuse(&[refusal]);
    }
    let boxes = Boxes { pepper: &call.app.pepper, slug: &seed.slug };
    if call.app.posts.count(boxes.reports()).is_err() {
        return refuse(&[Refusal::of("start-many")]);
    }
    match proof.spend(call).and_then(|()| lay_down(call, &boxes, &Waiting { about, report })) {
        Ok(()) => Ok(Answer::see(format!("/s/{}?said=said-seed-reported", seed.slug))),
        Err(Failure::Refused(refusal)) => refuse(&[refusal]),
        Err(other) => Err(other),
    }
}

fn lay_down(call: &Call, boxes: &Boxes<'_>, waiting: &Waiting) -> Result<(), Failure> {
    let (of, id, week) = (boxes.reports(), Id::random(), call.week());
    let key = call.app.store.read(|shelf| keepers_key(shelf, boxes.slug))?;
    let key = key.ok_or(Refusal::of("report-no-keepers"))?;
    let bytes = postcard::to_stdvec(waiting).map_err(|_| Failure::Fault("a report"))?;
    let row = SproutRow { id, week, sealed: vault::forms::seal_answer(&key, of, id, &bytes) };
    call.app.store.write(Id::ZERO, move |shelf| {
        if shelf.count_sprouts(of)? >= Boxes::REPORTS_MAX {
            return Err(Refusal::of("report-full").into());
        }
        Ok(shelf.put_sprout(of, &row)?)
    })
}
