//! Members: who is in the space, with which role and turfs; inviting, letting in, removing.

pub mod actions;
pub mod join;
pub mod pages;
pub mod records;
