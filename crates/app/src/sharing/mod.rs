//! What a drive shares with its coaches: chosen by the drive, item by item, and by itself nothing.
//!
//! - [`records`]: the folder of each coach: one record, under a key that the leads and they hold.
//! - [`folders`]: folders come with the role and go with it.
//! - [`telling`]: what the folder says, made fresh by leads as they look.
//! - [`turfs`]: handing a turf to a coach, and taking it back.
//! - [`actions`]: requests in, answers out; [`pages`] lays them out.

pub mod actions;
pub mod folders;
pub mod pages;
pub mod records;
pub mod telling;
pub mod turfs;

pub use records::{Mine, of_mine};
