//! What is one's own: each account has a private space with one member. In it lie the newest copy of
//! what every drive has written down about them, what they write themselves, and what they carry
//! from one space to another, part or whole, as they decide.

pub mod actions;
pub mod feed;
pub mod letters;
pub mod pages;
pub mod readings;
pub mod records;
pub mod settling;
