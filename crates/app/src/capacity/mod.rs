//! Capacity: what a program of coaches can carry. The rules and the simulator are in
//! `organizing::capacity`.
//!
//! - [`simulate`]: `shopfloor simulate`, told as plain text by `told`.
//! - [`actions`]: the page, where two programs stand side by side; [`typed`] is its form, [`lived`]
//!   the bound on what it computes, [`rates`] what runs in our own drives tell.
//! - [`pages`] lays it out.

pub mod actions;
pub mod delivered;
pub mod lived;
pub mod pages;
pub mod rates;
pub mod simulate;
mod told;
pub mod typed;
