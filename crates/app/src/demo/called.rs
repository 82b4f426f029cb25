//! A public call, as the demo's drive keeps one: to everyone who pours coffee at an invented chain.

use super::dice::Dice;
use crate::failure::Failure;
use crate::seeding::records::{Boxes, Planted};
use crate::seeding::reporting::{About, Waiting};
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use organizing::seeding::{Grown, Growth, Kit, Report, Seed, Why};
use organizing::{Personal, Said};
use serde::Serialize;
use store::{SproutRow, Writer};
use vault::Id;
use vault::forms::seal_answer;

/// The last part of its address.
pub const SLUG: &str = "harbor-coffee";

/// Drives that began from it and tell how far they are, by town: so many begun, with a committee,
/// acting, in the open. Forty in all; of some towns too few to be told of.
const SPROUTED: [(&str, [u32; 4]); 6] = [
    ("Portland", [7, 5, 1, 0]),
    ("Tacoma", [6, 1, 0, 1]),
    ("Oakland", [5, 5, 0, 0]),
    ("Reno", [3, 1, 0, 0]),
    ("Boise", [2, 0, 1, 0]),
    ("Eugene", [2, 0, 0, 0]),
];

/// Writes the call, what its drives told, and a report.
///
/// # Errors
/// The shelf's.
pub fn write(
    shelf: &mut Writer,
    (keys, pepper): (&Keys, &[u8; 32]),
    week: u32,
    dice: &mut Dice,
) -> Result<(), Failure> {
    let id = dice.id();
    let said = |en: &str, es: &str| Said { en: en.to_owned(), es: es.to_owned() };
    let seed = Seed {
        slug: SLUG.to_owned(),
        open: true,
        call: said(
            "Harbor Coffee runs on us. Let us run it together.",
            "Harbor Coffee camina con nosotros. Caminemos juntos.",
        ),
        words: said(
            "Four hundred cafés, and in each of them the same: hours that change on Friday for \
             Monday, tips that a machine divides, one person where there used to be three.\n\
             We began in one café with one conversation. You need nobody’s permission to begin in \
             yours. Below is what we would have liked to know on the first day.",
            "Cuatrocientos cafés, y en cada uno lo mismo: horarios que el viernes cambian para el \
             lunes, propinas que reparte una máquina, una persona donde antes había tres.\n\
             Empezamos en un café, con una conversación. Para empezar en el tuyo no necesitas \
             permiso de nadie. Abajo está lo que nos habría gustado saber el primer día.",
        ),
        employer: "Harbor Coffee".to_owned(),
        industry: String::new(),
        region: String::new(),
        kits: Kit::ALL.to_vec(),
        packs: vec!["us-private".to_owned()],
        picture: None,
    };
    let planted = Planted { secret: vault::keyed_digest(&[0; 32], SLUG), seed };
    planted.plant(shelf, week)?;
    let (boxes, key) = (Boxes { pepper, slug: SLUG }, planted.keys().public());
    for (place, counts) in SPROUTED {
        for (grown, count) in Grown::ALL.into_iter().zip(counts) {
            for _ in 0..count {
                let growth = Growth { place: Personal::new(place), grown };
                lay_down(shelf, (boxes.growth(), &key), (dice.id(), week), &growth)?;
            }
        }
    }
    let words = Personal::new("Someone who schedules us says on the phone that he began one too.");
    let report = Report { why: Why::Manager, words };
    let waiting = Waiting { about: About::Drive, report };
    lay_down(shelf, (boxes.reports(), &key), (dice.id(), week), &waiting)?;
    kept::save(shelf, keys, week, &mut Held::new(id, Id::ZERO, planted))
}

/// Lays something down for the keepers of the call.
fn lay_down(
    shelf: &mut Writer,
    (of, key): (Id, &[u8; 32]),
    (id, week): (Id, u32),
    what: &impl Serialize,
) -> Result<(), Failure> {
    let bytes = postcard::to_stdvec(what).map_err(|_| Failure::Fault("a row did not write"))?;
    let row = SproutRow { id, week, sealed: seal_answer(key, of, id, &bytes) };
    Ok(shelf.put_sprout(of, &row)?)
}
