//! Gatherings: meetings, socials, trainings, mass calls, barnstorms; signing up without an account,
//! checking in, and what people take on there.
//!
//! - [`records`]: what is kept, under the key of a turf or of the whole drive; [`renewing`]: new keys
//!   for a page when someone who held them goes; [`following`]: two records of one person become one.
//! - [`public`], [`sign_ups`]: the page on which one signs up, showing an [`offer`]; [`taking`]: out of
//!   its box, into the list.
//! - [`actions`]: every gathering, one that is written ([`typed`]), the page's link;
//!   [`checking`]: who is there; [`guests`]: one of them, and what they take on.
//! - [`shown`]: what a page is drawn from; [`calendar`]: as calendars have it; [`mine`]: what
//!   one hosts or goes to; [`pages`] lays it out.

pub mod actions;
pub mod calendar;
pub mod checking;
pub mod following;
pub mod guests;
pub mod mine;
pub mod offer;
pub mod pages;
pub mod public;
pub mod records;
pub mod renewing;
pub mod shown;
pub mod sign_ups;
pub mod taking;
pub mod typed;
