//! Requests about readings and the meeting about the people whom one develops.
//!
//! Everyone inside reads them; organizers and leads put our own beside those that come with the
//! program, as they do with engines.

use super::kits;
use super::pages;
use super::records::{Engine, OwnReading, OwnReadings, engines};
use super::running::write_anew;
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::space::kept;
use crate::space::keys::Keys;
use crate::standing::{Member, Organizer};
use kit::http::Answer;
use organizing::cycle::Sizes;
use organizing::development::{Lesson, Reading, With};
use organizing::{MemberId, Refusal};
use std::sync::Arc;
use store::Reader;
use vault::Id;

/// The readings of the drive's own.
///
/// # Errors
/// The shelf's.
pub fn own(shelf: &mut Reader, keys: &Keys) -> Result<Vec<Reading>, Failure> {
    let own = kept::only::<OwnReadings>(shelf, keys)?.value;
    Ok(own.readings.into_iter().map(|own| own.reading).collect())
}

/// Every reading that can go with an ask: ours that come with the program, in a language, and those
/// of the drive.
pub fn readings(own: &[Reading], sizes: &Sizes, language: &str) -> Vec<Reading> {
    let one = |lesson: &Lesson| {
        // Files count the steps from 1.
        let size = |step: &u8| sizes.steps().get(usize::from(*step).checked_sub(1)?).map(|s| s.id);
        let asks = lesson.asks.iter().filter_map(size).map(With::Size);
        Reading {
            key: lesson.id.clone(),
            title: lesson.title.in_language(language).to_owned(),
            question: lesson.question.in_language(language).to_owned(),
            with: asks.chain(lesson.roles.iter().cloned().map(With::Role)).collect(),
        }
    };
    let kits = kits::schools().iter().flat_map(|school| &school.readings).map(one);
    kits.chain(own.iter().cloned()).collect()
}

/// GET every reading.
pub fn show(me: Member, call: &Call) -> Outcome {
    page(&me, call, 200, None)
}

fn page(me: &Member, call: &Call, status: u16, refused: Option<Refusal>) -> Outcome {
    let (own, engines): (OwnReadings, Vec<Engine>) = call.app.store.read(|shelf| {
        let own = kept::only::<OwnReadings>(shelf, &me.keys)?.value;
        Ok::<_, Failure>((own, engines(shelf, &me.keys)?))
    })?;
    Ok(Answer::page_with(status, pages::lessons::list(call, me, &own, &engines, refused)))
}

/// POST a reading of our own; or one is taken out.
pub fn keep(me: Organizer, call: &Call) -> Outcome {
    let (keys, week): (Arc<Keys>, u32) = (me.keys.clone(), call.week());
    let out = call.field("take-out").to_owned();
    let new = match out.is_empty() {
        true => written(&me, call).map(Some),
        false => Ok(None),
    };
    let kept = new.map_err(Failure::from).and_then(|new| {
        write_anew(call, me.space(), move |shelf| {
            let mut held = kept::only::<OwnReadings>(shelf, &keys)?;
            held.value.readings.retain(|own| own.reading.key != out);
            if let Some(new) = &new {
                if held.value.readings.len() >= OwnReadings::READINGS_MAX {
                    return Err(Refusal::at("title", "readings-too-many").into());
                }
                held.value.readings.push(new.clone());
            }
            kept::save(shelf, &keys, week, &mut held)
        })
    });
    match kept {
        Ok(()) => Ok(Answer::see(format!("/d/{}/readings?said=said-reading-kept", me.space()))),
        Err(Failure::Refused(refusal)) => page(&Member(me.0), call, 422, Some(refusal)),
        Err(other) => Err(other),
    }
}

/// A reading as it was typed.
fn written(me: &Organizer, call: &Call) -> Result<OwnReading, Refusal> {
    let found = call.field("found").to_owned();
    if found.chars().count() > OwnReadings::FOUND_CHARS_MAX {
        return Err(Refusal::at("found", "reading-too-long"));
    }
    let role = call.field("with-role");
    let reading = Reading {
        key: Id::random().to_string(),
        title: call.field("title").to_owned(),
        question: call.field("question").to_owned(),
        with: (!role.is_empty()).then(|| With::Role(role.to_owned())).into_iter().collect(),
    };
    reading.check()?;
    Ok(OwnReading { reading, found, by: MemberId(me.member().0), on: call.today })
}

/// GET one reading.
pub fn one(me: Member, call: &Call) -> Outcome {
    let id = call.id("reading")?;
    let lessons = kits::schools().iter().flat_map(|school| &school.readings);
    let lesson = { lessons }.find(|lesson| kits::address(&lesson.id) == id);
    let lesson = lesson.ok_or(Failure::NotFound)?;
    let engines = call.app.store.read(|shelf| engines(shelf, &me.keys))?;
    Ok(Answer::page(pages::lessons::one(call, &me, lesson, &engines)))
}

/// GET the meeting.
pub fn meeting(me: Member, call: &Call) -> Outcome {
    let kit = kits::meeting().ok_or(Failure::NotFound)?;
    Ok(Answer::page(pages::lessons::meeting(call, &me, kit)))
}
