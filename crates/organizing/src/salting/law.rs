use crate::packs::{Figure, Pack};

/// What a pack may say of salting, by the ids of its figures: who is protected, and what an honest
/// interest in the job means.
pub const FIGURES: [&str; 2] = ["salting-protected", "salting-honest-interest"];

/// What the packs say.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Law<'a> {
    /// The packs that say all of it, each with what it says.
    pub known: Vec<(&'a Pack, Vec<&'a Figure>)>,
    /// Those that do not. What is not known is not guessed.
    pub unknown: Vec<&'a Pack>,
}

/// What the law says, as far as it is known to us.
pub fn law<'a>(packs: impl IntoIterator<Item = &'a Pack>) -> Law<'a> {
    let mut law = Law::default();
    for pack in packs {
        let figures: Vec<&Figure> = FIGURES.iter().filter_map(|id| pack.figure(id)).collect();
        match figures.len() == FIGURES.len() {
            true => law.known.push((pack, figures)),
            false => law.unknown.push(pack),
        }
    }
    law
}
