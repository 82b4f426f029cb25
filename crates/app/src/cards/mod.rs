//! Cards: a link on which workers sign, paper that is entered, withdrawals, and the showing of
//! interest that comes of them.
//!
//! - [`records`]: what is kept. The cards lie under the key of the *card turf*, which is in no tree
//!   and which leads hold, and those whom a lead lets handle cards.
//! - [`form`]: the public form: what it offers, what is laid in its box and how it is sealed.
//! - [`public`], [`receipt`]: the pages of those who sign; [`strokes`] a signature drawn by hand.
//! - [`chain`]: the entries as they lie on the shelf; [`taking`]: out of the box, into the chain;
//!   [`renewing`]: new keys for the form when someone who held them goes.
//! - [`actions`], [`matching`]: the page of the cards, one card, whose they are.
//! - [`paper`]: cards on paper and withdrawals, told by any of us.
//! - [`setup`]: the text, the link, who handles cards.
//! - [`showing`], [`export`]: the report, the declaration, the file that two leads take away.
//! - [`shown`]: what the pages are drawn from; [`pages`] lays them out.

pub mod actions;
pub mod chain;
pub mod export;
pub mod form;
pub mod matching;
pub mod pages;
pub mod paper;
pub mod public;
pub mod receipt;
pub mod records;
pub mod renewing;
pub mod setup;
pub mod showing;
pub mod shown;
pub mod strokes;
pub mod taking;
