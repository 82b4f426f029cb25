//! What is kept of cards: how they are gathered under the space's key, since everybody inside may
//! show the link; the cards themselves under the key of the card turf.

use crate::failure::Failure;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::cards::{CardText, Entry};
use organizing::{Day, MemberId, Personal, WorkerId};
use serde::{Deserialize, Serialize};
use store::Reader;
use vault::{FormSecret, Id};

/// How a drive gathers cards.
#[derive(Clone, Serialize, Deserialize)]
pub struct Gathering {
    /// The turf under whose key the cards lie. It is in no tree.
    pub turf: Id,
    /// The secret of the form's link.
    pub link: Id,
    /// Whether the public page takes cards.
    pub open: bool,
    /// Forms whose links were replaced while answers to them waited that did not open.
    pub former: Vec<Id>,
    /// What we call ourselves on the page.
    pub group: String,
    /// The employer's name, filled in for whoever signs.
    pub employer: String,
    /// The language of the text, as a tag.
    pub language: String,
    /// Every version of the text, the last one in use.
    pub texts: Vec<CardText>,
}

impl Gathering {
    /// The most characters of what we call ourselves, and of the employer's name.
    pub const NAME_CHARS_MAX: usize = 120;
    /// The most versions of the text.
    pub const TEXTS_MAX: usize = 200;

    /// The form's secret.
    pub fn secret(&self) -> FormSecret {
        FormSecret::of(self.link)
    }

    /// The text in use.
    pub fn text(&self) -> Option<&CardText> {
        self.texts.last()
    }

    /// The forms whose answers may wait.
    pub fn forms(&self) -> Vec<Id> {
        std::iter::once(self.secret().id()).chain(self.former.iter().copied()).collect()
    }
}

impl Kept for Gathering {
    const KIND: &'static str = "cards";
    const UNDER: Under = Under::Space;
}

/// What those who handle cards keep beside them.
#[derive(Clone, Serialize, Deserialize)]
pub struct Desk {
    /// What the keys of the form come from.
    pub seed: [u8; 32],
    /// Withdrawals of which nobody has said yet whose card it is.
    pub told: Vec<Told>,
    /// Who asked for the cards to be taken away, and who allowed it.
    pub asked: Option<Asked>,
}

impl Kept for Desk {
    const KIND: &'static str = "card-desk";
    const UNDER: Under = Under::Turf;
}

/// Somebody told one of us that they take their card back.
#[derive(Clone, Serialize, Deserialize)]
pub struct Told {
    /// Names it.
    pub id: Id,
    /// Who, where they are on the list.
    pub worker: Option<WorkerId>,
    /// Their name.
    pub name: Personal,
    /// When they said so.
    pub on: Day,
    /// To whom.
    pub by: MemberId,
}

/// A lead asked to take the cards away.
#[derive(Clone, Serialize, Deserialize)]
pub struct Asked {
    /// Who asked.
    pub by: MemberId,
    /// When, in seconds since 1 January 1970.
    pub at_s: i64,
    /// Which other lead allowed it, and when.
    pub allowed: Option<(MemberId, i64)>,
}

/// A part of the chain: [`Chunk::ENTRIES_MAX`] entries, or as many as there is room for.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Chunk {
    /// In their order.
    pub entries: Vec<Entry>,
}

impl Chunk {
    /// The most entries of a part.
    pub const ENTRIES_MAX: usize = 128;
    /// Bytes from which a part is full: drawn signatures are large.
    pub const BYTES_MAX: usize = 512 * 1024;
}

impl Kept for Chunk {
    const KIND: &'static str = "card-entries";
    const UNDER: Under = Under::Turf;
}

/// How this drive gathers cards; none where it does not yet.
///
/// # Errors
/// The shelf's.
pub fn gathering(shelf: &mut Reader, keys: &Keys) -> Result<Option<Held<Gathering>>, Failure> {
    kept::find(shelf, keys, Id::ZERO)
}

/// The same, where there has to be one.
///
/// # Errors
/// [`Failure::NotFound`] where there is none.
pub fn gathered(shelf: &mut Reader, keys: &Keys) -> Result<Held<Gathering>, Failure> {
    gathering(shelf, keys)?.ok_or(Failure::NotFound)
}

/// What those who handle cards keep beside them.
///
/// # Errors
/// [`Failure::NotFound`] for whoever does not handle cards.
pub fn desk(shelf: &mut Reader, keys: &Keys, gathering: &Gathering) -> Result<Held<Desk>, Failure> {
    keys.turf_key(gathering.turf)?;
    kept::load(shelf, keys, gathering.turf)
}
