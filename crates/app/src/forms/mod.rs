//! Public forms: a page behind a link that only those have who were given it, and a box in which what
//! they fill in lies sealed until somebody opens it who holds the key. So cards are signed, and people
//! sign up to gatherings.
//!
//! - [`door`]: what the page offers, what is laid in the box, and taking it out.
//! - [`shown`]: a form as it was shown: by whom, when, and whether a person filled it in.
//! - [`limits`]: how often and how much.

pub mod door;
pub mod limits;
pub mod shown;
