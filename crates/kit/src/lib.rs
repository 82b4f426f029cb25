//! The tools that pages are made with. Not one word of organizing: only requests and answers,
//! the design system, catalogues of words, tables from uploads, pictures, long work, the clock.

#[cfg(feature = "broken")]
pub mod broken;
pub mod calendar;
pub mod clock;
pub mod html;
pub mod http;
pub mod jobs;
pub mod photos;
pub mod pictures;
pub mod tables;
pub mod words;
