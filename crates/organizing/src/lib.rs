//! The method of organizing, as pure rules.
//!
//! Nothing here reads a clock, a disk, a network or a source of randomness: a rule takes values
//! and the day, and returns a decision (`Ok(change)`) or a [`Refusal`]. The folders are named in
//! the field's own words; `GLOSSARY.md` gives each of them one meaning.

pub mod assessment;
pub mod chart;
pub mod conversation;
mod day;
pub mod drive;
mod ids;
pub mod list;
mod personal;
mod refusal;
pub mod turf;

pub use day::Day;
pub use ids::{ConversationId, ImportId, MemberId, TurfId, WorkerId};
pub use personal::{Lent, Personal, Reveal};
pub use refusal::Refusal;
