//! Members: who is in the space, with which role and turfs; inviting, letting in, removing.

pub mod actions;
pub mod join;
mod log;
pub mod pages;
pub mod records;
pub mod sweeping;
