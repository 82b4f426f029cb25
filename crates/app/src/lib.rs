//! Shopfloor: workers organize each other.
//!
//! One folder a feature, named as in `organizing`; [`router`] shows every route with the standing
//! that it needs. `ARCHITECTURE.md` follows one one-on-one from the thumb to the disk and back.

pub mod accounts;
pub mod arc;
pub mod boot;
#[cfg(feature = "broken")]
pub mod broken;
pub mod call;
pub mod capacity;
pub mod cards;
pub mod chart;
pub mod cli;
pub mod coaching;
pub mod committee;
pub mod conversations;
pub mod demo;
pub mod development;
pub mod drive;
pub mod elections;
pub mod engines;
pub mod failure;
mod failure_page;
pub mod forms;
pub mod front;
pub mod gatherings;
pub mod imports;
pub mod intake;
pub mod issues;
pub mod layout;
pub mod matching;
pub mod members;
pub mod movement;
pub mod own;
pub mod packs;
pub mod pairs;
pub mod people;
pub mod router;
pub mod salting;
pub mod seeding;
pub mod sharing;
pub mod space;
pub mod standing;
pub mod structure_tests;
pub mod targets;
pub mod ties;
pub mod turfs;
pub mod voters;
pub mod words;
pub mod work;
