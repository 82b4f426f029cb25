//! The arc: the stages of a drive and the decisions that move it, what management does about it.
//!
//! - [`actions`], [`boss`]: requests in, answers out.
//! - [`jurisdiction`]: which pack of legal figures the drive reads.
//! - [`records`]: what is kept, under the space's key and without names of workers.
//! - [`shown`]: what is known of the drive today, and from where; [`pages`] lays it out.

pub mod actions;
pub mod boss;
pub mod jurisdiction;
pub mod pages;
pub mod records;
pub mod shown;
