//! What is kept of turfs: the tree, under the space's key.

use crate::failure::Failure;
use crate::space::founding;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::turf::{Tree, Turf};
use organizing::{Day, TurfId};
use store::{Reader, Writer};
use vault::{Id, Roster};

impl Kept for Tree {
    const KIND: &'static str = "turfs";
    const UNDER: Under = Under::Space;
}

/// The tree of turfs.
///
/// # Errors
/// The shelf's.
pub fn tree(shelf: &mut Reader, keys: &Keys) -> Result<Held<Tree>, Failure> {
    kept::only(shelf, keys)
}

/// The name of a turf, after that of the one above it where another turf is called alike.
pub fn short_name(tree: &Tree, turf: TurfId) -> String {
    let path = tree.path(turf);
    let Some((own, above)) = path.split_last() else { return String::new() };
    let alike = tree.turfs.iter().filter(|other| other.name == own.name).count();
    match above.last() {
        Some(above) if alike > 1 => format!("{} / {}", above.name, own.name),
        _ => own.name.clone(),
    }
}

/// What is said of a turf to be drawn.
#[derive(Clone)]
pub struct Drawn {
    /// The turf that it is part of.
    pub parent: Option<TurfId>,
    /// Its name.
    pub name: String,
    /// Its sort, as kept.
    pub sort: String,
}

impl Drawn {
    /// A turf of this name and sort within `parent`.
    pub fn new(parent: Option<TurfId>, name: &str, sort: &str) -> Drawn {
        Drawn { parent, name: name.to_owned(), sort: sort.to_owned() }
    }
}

/// Draws a new turf: a place in the tree and a key, handed to the leads. The caller saves the tree.
///
/// # Errors
/// A refusal when the name is empty, taken or too long.
pub fn draw(
    shelf: &mut Writer,
    keys: &mut Keys,
    roster: &Roster,
    tree: &mut Tree,
    new: &Drawn,
    today: Day,
) -> Result<TurfId, Failure> {
    let id = Id::random();
    let turf = Turf {
        id: TurfId(id.0),
        parent: new.parent,
        name: new.name.clone(),
        sort: new.sort.clone(),
        owners: Vec::new(),
        since: today,
    };
    tree.add(turf)?;
    founding::open_turf(shelf, keys, roster, id)?;
    Ok(TurfId(id.0))
}
