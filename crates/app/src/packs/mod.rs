//! Jurisdiction packs on pages: what the law of each place asks for, with its sources and the day on
//! which someone last read them there; and a drive's own version of one, where somebody has.
//!
//! - [`actions`]: requests in, answers out.
//! - [`jurisdiction`]: the packs that come with the program, and which of them the drive goes by.
//! - [`records`]: a drive's own packs, under the space's key.
//! - [`pages`]: the list, and the form in which a pack is written.

pub mod actions;
pub mod jurisdiction;
pub mod pages;
pub mod records;
