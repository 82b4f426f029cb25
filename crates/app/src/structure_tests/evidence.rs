//! Photos that show who did it: of a photo board, of a sheet of signatures. They lie under the key
//! of the turf, and nothing goes along with the picture.

use super::acts::{ids, open, people};
use super::pages;
use super::records::{Photo, in_turf};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::people::ledger::Roll;
use crate::people::told::Known;
use crate::space::kept::{self, Held};
use crate::standing::Member;
use kit::http::Answer;
use kit::photos::{self, Format, PhotoError};
use organizing::chart::Line;
use organizing::structure_tests::{Act, Acts, Test};
use organizing::{EvidenceId, Refusal, TurfId, WorkerId};
use std::collections::{BTreeMap, BTreeSet};
use vault::Id;

/// The most photos of one turf in one test.
const PHOTOS_MAX: usize = 100;

/// What the page is drawn from.
pub struct Shown {
    /// The test.
    pub test: Id,
    /// Whether it is open.
    pub open: bool,
    /// The turf.
    pub turf: Id,
    /// Names of turfs and members.
    pub known: Known,
    /// The workers of the turf, by name, with their job.
    pub people: Vec<(Line, String)>,
    /// Each photo, with whose acts it shows.
    pub photos: BTreeMap<Id, Vec<WorkerId>>,
    /// Whose acts stand without one.
    pub without: BTreeSet<WorkerId>,
    /// Who is on a photo, as ticked.
    pub ticked: BTreeSet<WorkerId>,
    /// What is wrong with what was sent.
    pub refusal: Option<Refusal>,
}

/// The photos of a turf, each with whose acts it shows; and whose acts stand without one.
fn beside(acts: &Acts) -> (BTreeMap<Id, Vec<WorkerId>>, BTreeSet<WorkerId>) {
    let (mut photos, mut without) = (BTreeMap::<Id, Vec<WorkerId>>::new(), BTreeSet::new());
    for (worker, act) in acts.standing() {
        match act.evidence {
            Some(EvidenceId(photo)) => photos.entry(Id(photo)).or_default().push(worker),
            None => {
                without.insert(worker);
            }
        }
    }
    (photos, without)
}

/// GET the photos of a turf.
pub fn show(me: Member, call: &Call) -> Outcome {
    page(&me, call, None)
}

fn page(me: &Member, call: &Call, refusal: Option<Refusal>) -> Outcome {
    let (test, turf, keys) = (call.id("test")?, call.id("turf")?, &me.keys);
    let shown = call.app.store.read(|shelf| {
        let open = match kept::load::<Test>(shelf, keys, test)?.value {
            Test::Drawn(_) => return Err(Failure::NotFound),
            Test::Open(_) => true,
            Test::Closed(_) => false,
        };
        let (photos, without) = beside(&in_turf::<Acts>(shelf, keys, test, turf)?.value);
        let known = Known::read(shelf, keys)?;
        known.tree.get(TurfId(turf.0)).ok_or(Failure::NotFound)?;
        let (_, people) = people(&Roll::open(shelf, keys, &[turf])?, "");
        let ticked = ids(call, "people");
        Ok(Shown { test, open, turf, known, people, photos, without, ticked, refusal })
    })?;
    let page = pages::evidence::page(call, me, &shown);
    Ok(match refusal {
        None => Answer::page(page),
        Some(_) => Answer::page_with(422, page),
    })
}

/// POST a photo, and who did what it shows.
pub fn add(me: Member, call: &Call) -> Outcome {
    match write(&me, call) {
        Ok(()) => Ok(Answer::see(format!("{}?said=said-test-evidence", here(&me, call)?))),
        Err(Failure::Refused(refusal)) => page(&me, call, Some(refusal)),
        Err(other) => Err(other),
    }
}

fn write(me: &Member, call: &Call) -> Result<(), Failure> {
    let (test, turf, keys, week) =
        (call.id("test")?, call.id("turf")?, me.keys.clone(), call.week());
    let (photo, people) = (sent(call)?, ids(call, "people"));
    if people.is_empty() {
        return Err(Refusal::at("people", "test-evidence-nobody").into());
    }
    call.app.store.write(me.space(), move |shelf| {
        let mut held = in_turf::<Acts>(shelf, &keys, test, turf)?;
        let open = open(shelf, &keys, test)?.ok_or(Failure::Changed)?;
        let (there, _) = beside(&held.value);
        if there.len() >= PHOTOS_MAX {
            return Err(Refusal::at("photo", "test-evidence-full").into());
        }
        let id = Id::random();
        for worker in people {
            held.value.show(&open, worker, Some(EvidenceId(id.0)))?;
        }
        kept::save(shelf, &keys, week, &mut Held::new(id, turf, photo))?;
        kept::save(shelf, &keys, week, &mut held)
    })
}

fn sent(call: &Call) -> Result<Photo, Refusal> {
    let upload = call.ask.upload("photo").filter(|upload| !upload.bytes.is_empty());
    let upload = upload.ok_or(Refusal::at("photo", "test-evidence-no-photo"))?;
    let photo = photos::bare(&upload.bytes).map_err(|error| match error {
        PhotoError::TooLarge => Refusal::at("photo", "test-evidence-too-large"),
        PhotoError::Unreadable => Refusal::at("photo", "test-evidence-unreadable"),
    })?;
    Ok(Photo { bytes: photo.bytes })
}

/// GET one photo.
pub fn photo(me: Member, call: &Call) -> Outcome {
    let (turf, id) = (call.id("turf")?, call.id("photo")?);
    let held = call.app.store.read(|shelf| kept::load::<Photo>(shelf, &me.keys, id))?;
    if held.turf != turf {
        return Err(Failure::NotFound);
    }
    let format = Format::of(&held.value.bytes).ok_or(Failure::Fault("a photo of no format"))?;
    Ok(Answer::picture(format.media_type(), held.value.bytes))
}

/// POST: the photo was a mistake. It goes, and the acts stay.
pub fn take_back(me: Member, call: &Call) -> Outcome {
    let (test, turf, id) = (call.id("test")?, call.id("turf")?, call.id("photo")?);
    let (keys, week) = (me.keys.clone(), call.week());
    call.app.store.write(me.space(), move |shelf| {
        let mut held = in_turf::<Acts>(shelf, &keys, test, turf)?;
        let open = open(shelf, &keys, test)?.ok_or(Failure::Changed)?;
        let photo = kept::load::<Photo>(shelf, &keys, id)?;
        let of_it = |act: &Act| act.evidence == Some(EvidenceId(id.0));
        let standing = held.value.standing();
        let shown: Vec<WorkerId> =
            standing.into_iter().filter(|(_, act)| of_it(act)).map(|(worker, _)| worker).collect();
        for worker in shown {
            held.value.show(&open, worker, None)?;
        }
        kept::remove(shelf, &keys, &photo)?;
        kept::save(shelf, &keys, week, &mut held)
    })?;
    Ok(Answer::see(format!("{}?said=said-test-evidence-back", here(&me, call)?)))
}

fn here(me: &Member, call: &Call) -> Result<String, Failure> {
    let (test, turf) = (call.id("test")?, call.id("turf")?);
    Ok(format!("/d/{}/tests/{test}/turfs/{turf}/evidence", me.space()))
}
