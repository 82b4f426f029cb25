//! Pairs: two who meet every one to two weeks about the people whom one of them is developing. What
//! they write down opens for the two of them alone, not for leads either.

pub mod actions;
pub mod pages;
pub mod records;
