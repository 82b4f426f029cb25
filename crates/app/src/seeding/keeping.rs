//! The seeds that a drive keeps. A lead writes them in the browser; what they say is public from then
//! on, and who wrote it is not.

use super::pages;
use super::records::{Planted, all};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::packs::jurisdiction::packs;
use crate::space::kept::{self, Held};
use crate::standing::Lead;
use kit::http::Answer;
use organizing::seeding::{Kit, Seed};
use organizing::{Refusal, Said};
use vault::Id;

/// A seed of the list: which, and whether its page shows what was put there.
pub struct Listed {
    /// The seed.
    pub held: Held<Planted>,
    /// Whether nobody changed its page behind our back.
    pub as_put: bool,
}

/// A seed as a form says it: what was typed, whatever it is. Its address never changes.
fn typed(call: &Call, before: Option<&Seed>) -> Seed {
    let field = |name: &str, most: usize| -> String {
        // Browsers end lines with two characters.
        call.field(name).replace("\r\n", "\n").chars().take(2 * most).collect()
    };
    let said = |name: &str, most: usize| Said {
        en: field(&format!("{name}-en"), most),
        es: field(&format!("{name}-es"), most),
    };
    let kits = Kit::ALL.into_iter().filter(|kit| call.ask.form.all("kits").any(|k| k == kit.id()));
    let slug = match before {
        Some(before) => before.slug.clone(),
        None => Seed::slug_of(&field("slug", Seed::SLUG_CHARS_MAX)),
    };
    Seed {
        slug,
        open: call.field("open") == "yes",
        call: said("call", Seed::CALL_CHARS_MAX),
        words: said("words", Seed::WORDS_CHARS_MAX),
        employer: field("employer", Seed::NAME_CHARS_MAX),
        industry: field("industry", Seed::NAME_CHARS_MAX),
        region: field("region", Seed::NAME_CHARS_MAX),
        kits: kits.collect(),
        packs: call.ask.form.all("packs").take(2 * Seed::PACKS_MAX).map(str::to_owned).collect(),
        picture: before.and_then(|before| before.picture.clone()),
    }
}

fn refusals(call: &Call, seed: &Seed) -> Vec<Refusal> {
    let packs = packs(call.today);
    seed.refusals(|id| packs.iter().any(|pack| pack.id == id))
}

/// GET the seeds that we keep.
pub fn list(me: Lead, call: &Call) -> Outcome {
    let listed = call.app.store.read(|shelf| {
        let mut listed = Vec::new();
        for held in all(shelf, &me.keys)? {
            let as_put = held.value.is_as_put(shelf)?;
            listed.push(Listed { held, as_put });
        }
        Ok::<_, Failure>(listed)
    })?;
    Ok(Answer::page(pages::keeping::list(call, &me, &listed)))
}

/// GET the form for a new one.
pub fn ask(me: Lead, call: &Call) -> Outcome {
    let seed = Seed { open: true, kits: Kit::ALL.to_vec(), ..Seed::default() };
    Ok(Answer::page(pages::keeping::form(call, &me, None, &seed, &[])))
}

/// POST what is known of an employer: the form for a new one, filled in. Nothing is kept of it, and
/// none of it stands in an address.
pub fn ask_filled(me: Lead, call: &Call) -> Outcome {
    let seed = Seed { open: true, kits: Kit::ALL.to_vec(), ..typed(call, None) };
    Ok(Answer::page(pages::keeping::form(call, &me, None, &seed, &[])))
}

/// POST a new one.
pub fn plant(me: Lead, call: &Call) -> Outcome {
    let seed = typed(call, None);
    let wrong = refusals(call, &seed);
    let refuse = |wrong: &[Refusal]| {
        Ok(Answer::page_with(422, pages::keeping::form(call, &me, None, &seed, wrong)))
    };
    if !wrong.is_empty() {
        return refuse(&wrong);
    }
    let planted = Planted { secret: vault::random(), seed: seed.clone() };
    let (keys, week, id) = (me.keys.clone(), call.week(), Id::random());
    let done = call.app.store.write(me.space(), move |shelf| {
        if all(shelf, &keys)?.len() >= Seed::SEEDS_MAX {
            return Err(Refusal::of("seed-too-many").into());
        }
        planted.plant(shelf, week)?;
        kept::save(shelf, &keys, week, &mut Held::new(id, Id::ZERO, planted))
    });
    match done {
        Ok(()) => Ok(Answer::see(format!("/d/{}/seeds?said=said-seed-planted", me.space()))),
        Err(Failure::Refused(refusal)) => refuse(&[refusal]),
        Err(other) => Err(other),
    }
}

/// GET the form that changes one.
pub fn one(me: Lead, call: &Call) -> Outcome {
    let id = call.id("seed")?;
    let held = call.app.store.read(|shelf| kept::load::<Planted>(shelf, &me.keys, id))?;
    Ok(Answer::page(pages::keeping::form(call, &me, Some(id), &held.value.seed, &[])))
}

/// POST the changes: the page shows them from now on.
pub fn change(me: Lead, call: &Call) -> Outcome {
    let id = call.id("seed")?;
    let mut held = call.app.store.read(|shelf| kept::load::<Planted>(shelf, &me.keys, id))?;
    let seed = typed(call, Some(&held.value.seed));
    let wrong = refusals(call, &seed);
    if !wrong.is_empty() {
        let page = pages::keeping::form(call, &me, Some(id), &seed, &wrong);
        return Ok(Answer::page_with(422, page));
    }
    held.value.seed = seed;
    let (keys, week) = (me.keys.clone(), call.week());
    call.app.store.write(me.space(), move |shelf| {
        shelf.put_seed(&held.value.seed.slug, &held.value.row(week)?)?;
        kept::save(shelf, &keys, week, &mut held)
    })?;
    Ok(Answer::see(format!("/d/{}/seeds?said=said-seed-kept", me.space())))
}
