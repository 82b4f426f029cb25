//! The program as its users meet it: real routes, real shelves, callers as values.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

mod accounts;
mod arc;
mod asks;
mod backs;
mod browser;
mod cards;
mod chart;
mod commands;
mod committee;
mod conversations;
mod copies;
mod demo;
mod development;
mod drive;
mod elections;
mod engines;
mod export;
mod gates;
mod imports;
mod issues;
mod members;
mod movement;
mod own;
mod pairs;
mod people;
mod seeding;
mod shelves;
mod skips;
mod structure_tests;
mod targets;
mod ties;
mod turfs;
mod voters;
mod words;
mod world;
