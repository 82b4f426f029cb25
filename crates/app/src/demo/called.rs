//! A public call, as the demo's drive keeps one: to everyone who pours coffee at an invented chain.

use crate::failure::Failure;
use crate::seeding::records::Planted;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use organizing::Said;
use organizing::seeding::{Kit, Seed};
use store::Writer;
use vault::Id;

/// The last part of its address.
pub const SLUG: &str = "harbor-coffee";

/// Writes the call.
///
/// # Errors
/// The shelf's.
pub fn write(shelf: &mut Writer, keys: &Keys, week: u32, id: Id) -> Result<(), Failure> {
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
    };
    let planted = Planted { secret: vault::keyed_digest(&[0; 32], SLUG), seed };
    planted.plant(shelf, week)?;
    kept::save(shelf, keys, week, &mut Held::new(id, Id::ZERO, planted))
}
