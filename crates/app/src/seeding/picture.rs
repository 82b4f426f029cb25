//! The picture of a seed: for everyone at its own address, put there by those who keep the seed.

use super::pages;
use super::records::{Planted, public};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::space::kept::{self, Held};
use crate::standing::{Lead, Visitor};
use kit::http::Answer;
use kit::photos::{self, Format, PhotoError};
use organizing::seeding::Picture;
use organizing::{Refusal, Said};

/// What the page of the keepers is drawn from.
pub struct Shown {
    /// The seed.
    pub held: Held<Planted>,
    /// What is said of the picture, as typed.
    pub shows: Said,
    /// What is wrong with what was sent.
    pub refusal: Option<Refusal>,
}

/// GET the picture of a seed that is open.
pub fn show(_: Visitor, call: &Call) -> Outcome {
    let slug = call.ask.param("slug");
    let bytes = call.app.store.read(|shelf| {
        let seed = public(shelf, slug)?.and_then(|seed| seed.picture);
        Ok::<_, Failure>(match seed {
            Some(_) => shelf.seed_picture(slug)?,
            None => None,
        })
    })?;
    let bytes = bytes.ok_or(Failure::NotFound)?;
    // Whoever has the database in hand could put anything there; it is sent as a picture or not.
    let format = Format::of(&bytes).ok_or(Failure::NotFound)?;
    Ok(Answer::picture(format.media_type(), bytes))
}

fn held(me: &Lead, call: &Call) -> Result<Held<Planted>, Failure> {
    let id = call.id("seed")?;
    call.app.store.read(|shelf| kept::load::<Planted>(shelf, &me.keys, id))
}

/// GET the form for the picture.
pub fn ask(me: Lead, call: &Call) -> Outcome {
    let held = held(&me, call)?;
    let picture = held.value.seed.picture.as_ref();
    let shows = picture.map(|picture| picture.shows.clone()).unwrap_or_default();
    let shown = Shown { held, shows, refusal: None };
    Ok(Answer::page(pages::picture::page(call, &me, &shown)))
}

/// POST a picture, or that it goes.
pub fn change(me: Lead, call: &Call) -> Outcome {
    let mut held = held(&me, call)?;
    let shows = said(call);
    let (picture, bytes) = match call.field("do") {
        "away" => (None, Vec::new()),
        _ => match sent(call, shows.clone()) {
            Ok((picture, bytes)) => (Some(picture), bytes),
            Err(refusal) => {
                let shown = Shown { held, shows, refusal: Some(refusal) };
                return Ok(Answer::page_with(422, pages::picture::page(call, &me, &shown)));
            }
        },
    };
    let said = if picture.is_some() { "said-seed-picture" } else { "said-seed-picture-away" };
    held.value.seed.picture = picture;
    let (keys, week, id) = (me.keys.clone(), call.week(), held.id);
    call.app.store.write(me.space(), move |shelf| {
        let row = held.value.row(week)?;
        let slug = held.value.seed.slug.clone();
        shelf.put_seed(&slug, &row)?;
        shelf.put_seed_picture((&slug, &row.keeper), &bytes)?;
        kept::save(shelf, &keys, week, &mut held)
    })?;
    Ok(Answer::see(format!("/d/{}/seeds/{id}/picture?said={said}", me.space())))
}

fn said(call: &Call) -> Said {
    let field = |name: &str| -> String {
        call.field(name).trim().chars().take(2 * Picture::SHOWS_CHARS_MAX).collect()
    };
    Said { en: field("shows-en"), es: field("shows-es") }
}

fn sent(call: &Call, shows: Said) -> Result<(Picture, Vec<u8>), Refusal> {
    let upload = call.ask.upload("photo").filter(|upload| !upload.bytes.is_empty());
    let upload = upload.ok_or(Refusal::at("photo", "seed-picture-none"))?;
    let photo = photos::bare(&upload.bytes).map_err(|error| match error {
        PhotoError::TooLarge => Refusal::at("photo", "seed-picture-large"),
        PhotoError::Unreadable => Refusal::at("photo", "seed-picture-unreadable"),
    })?;
    let picture = Picture::of(shows, photo.bytes.len(), vault::digest(&photo.bytes))?;
    Ok((picture, photo.bytes))
}
