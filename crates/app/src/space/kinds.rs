//! What a space is for. A kind adds its own pages and templates; members, keys, the organizing
//! cycle and the log are the same in each.

use serde::{Deserialize, Serialize};

/// What a space is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// A workplace that organizes.
    Drive,
    /// One account's own.
    Own,
    /// Coaches who answer requests for help.
    Desk,
    /// Where to aim: employers, sites, elections.
    Research,
    /// A quiet program of people who take jobs to organize there.
    Program,
}

impl Kind {
    /// Those that people share.
    pub const SHARED: [Kind; 4] = [Kind::Drive, Kind::Desk, Kind::Research, Kind::Program];

    /// Those that anyone with an account can start.
    pub const STARTED: &[Kind] = &[Kind::Drive, Kind::Desk, Kind::Research, Kind::Program];

    /// Its number on the shelf. Never changes.
    pub const fn number(self) -> u8 {
        match self {
            Kind::Drive => 1,
            Kind::Own => 2,
            Kind::Desk => 3,
            Kind::Research => 4,
            Kind::Program => 5,
        }
    }

    /// The kind with this number.
    pub fn of_number(number: u8) -> Option<Kind> {
        let all = [Kind::Drive, Kind::Own, Kind::Desk, Kind::Research, Kind::Program];
        all.into_iter().find(|kind| kind.number() == number)
    }

    /// Its name in forms and in ids of words.
    pub const fn id(self) -> &'static str {
        match self {
            Kind::Drive => "drive",
            Kind::Own => "own",
            Kind::Desk => "desk",
            Kind::Research => "research",
            Kind::Program => "program",
        }
    }

    /// The kind of this name, among those that can be started.
    pub fn of_id(id: &str) -> Option<Kind> {
        Kind::STARTED.iter().copied().find(|kind| kind.id() == id)
    }
}

/// Kinds of space that a route serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinds(u8);

impl Kinds {
    /// Drives alone.
    pub const DRIVE: Kinds = Kinds::of(&[Kind::Drive]);
    /// Desks alone.
    pub const DESK: Kinds = Kinds::of(&[Kind::Desk]);
    /// Programs alone.
    pub const PROGRAM: Kinds = Kinds::of(&[Kind::Program]);
    /// Research spaces alone.
    pub const RESEARCH: Kinds = Kinds::of(&[Kind::Research]);
    /// Every kind that people share.
    pub const SHARED: Kinds = Kinds::of(&Kind::SHARED);

    /// These.
    pub const fn of(kinds: &[Kind]) -> Kinds {
        let (mut bits, mut at) = (0, 0);
        while at < kinds.len() {
            bits |= 1 << kinds[at].number();
            at += 1;
        }
        Kinds(bits)
    }

    /// Whether a kind is among them.
    pub const fn has(self, kind: Kind) -> bool {
        self.0 & (1 << kind.number()) != 0
    }
}
