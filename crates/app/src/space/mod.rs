//! A space: people, turfs and records that share keys. A drive is the first kind.
//!
//! - [`audit`]: the log of what was done that coworkers should be able to ask about.
//! - [`keys`]: the keys that one member's session can open, and nothing more.
//! - [`kinds`]: what a space is for, and which routes serve which kind.
//! - [`kept`]: how a record goes on the shelf and comes back.
//! - [`founding`]: a new space, a new turf, keys handed to members.
//! - [`removal`]: taking someone out: new keys, everything re-sealed.

pub mod audit;
pub mod founding;
pub mod kept;
pub mod keys;
pub mod kinds;
pub mod removal;
