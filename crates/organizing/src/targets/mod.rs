//! Targets: where to seed and where to aim. What is public of employers, sites, sectors, elections
//! and strikes, beside what we found out ourselves, and what follows from it.
//!
//! - [`names`]: which employer and which union a messy name means.
//! - [`files`]: the public files, read as they were downloaded.
//! - [`Target`]: an employer with its sites, its owners, unions present, choke points, our notes.
//! - [`Curve`]: how many sites a share of its work or its output takes.
//! - [`score()`]: what speaks for a target, by the weights that the group sets, and why.
//!
//! Nothing here is about a person. That we look at an employer is secret all the same: whoever
//! keeps it seals it.

mod because;
mod dispersion;
pub mod files;
pub mod names;
mod score;
mod target;

pub use because::Because;
pub use dispersion::{Curve, Reach, beside};
pub use score::{Facts, Reason, Score, Thing, Weights, rank, score};
pub use target::{ChokePoint, Note, Past, Present, Site, Target};
