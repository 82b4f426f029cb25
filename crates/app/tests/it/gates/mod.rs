//! The gates: what must hold of the whole program, whatever is built into it. Each gate is a
//! function that looks for what must not be; its test says that there is nothing, and a test named
//! `broken_...`, in a build with the feature `broken`, switches one fault on and sees the same
//! function find it. `security.md` 13.

mod beside;
mod cards;
mod changes;
mod columns;
mod headers;
mod leaks;
mod life;
mod log;
mod matrix;
mod memory;
mod page;
pub mod plant;
mod rosters;
mod routes;
mod scan;
mod secrets;
mod setting;
mod sharing;
mod shelves;
mod stage;
mod tamper;
mod targets;

pub use life::psql;
