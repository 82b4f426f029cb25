//! The method of organizing, as pure rules.
//!
//! Nothing here reads a clock, a disk, a network or a source of randomness: a rule takes values
//! and the day, and returns a decision (`Ok(change)`) or a [`Refusal`]. The folders are named in
//! the field's own words; `GLOSSARY.md` gives each of them one meaning.

pub mod arc;
pub mod assessment;
pub mod capacity;
pub mod cards;
pub mod chart;
pub mod coaching;
pub mod committee;
pub mod conversation;
pub mod cycle;
mod day;
mod decision;
pub mod development;
pub mod drive;
pub mod elections;
pub mod engines;
mod hour;
mod ids;
pub mod intake;
pub mod issues;
pub mod list;
pub mod matching;
pub mod movement;
pub mod packs;
mod personal;
pub mod plan;
mod refusal;
mod said;
pub mod salting;
pub mod seeding;
mod share;
pub mod structure_tests;
pub mod targets;
pub mod ties;
pub mod turf;

pub use day::Day;
pub use decision::Decision;
pub use hour::Hour;
pub use ids::{
    AskId, CardId, CircleId, ConversationId, DemandId, EvidenceId, FightId, ImportId, IssueId,
    MemberId, PairId, PersonId, PetitionId, RequestId, RunId, TestId, TurfId, WorkerId,
};
pub use personal::{Lent, Personal, Reveal};
pub use refusal::Refusal;
pub use said::Said;
pub use share::Share;
