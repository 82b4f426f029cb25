//! The pages of gatherings.
//!
//! - [`list`]: all of them; [`form`]: one that is written; [`one`]: one, with its [`people`].
//! - [`guest`]: one of those who came, and what they take on; [`public`]: signing up.

pub mod form;
pub mod guest;
pub mod list;
pub mod one;
pub mod people;
pub mod public;

use crate::call::Call;
use kit::say;
use organizing::Day;
use organizing::engines::Clock;
use organizing::gatherings::{Figures, Gathering, Kind, Shift};

/// What a sort of gathering is called.
/// Ids gathering-kind-meeting, gathering-kind-social, gathering-kind-training, gathering-kind-call,
/// gathering-kind-barnstorm.
pub fn kind(call: &Call, kind: Kind) -> String {
    call.words().say(&format!("gathering-kind-{}", kind.tag()))
}

fn times(call: &Call, (on, from, to): (Day, Clock, Clock)) -> String {
    let (from, to) = (String::from(from), String::from(to));
    say!(call.words(), "gathering-when", day = call.said_day(on), from = from, to = to)
}

/// When it is.
pub fn when(call: &Call, one: &Gathering) -> String {
    times(call, (one.on, one.from, one.to))
}

/// When a shift is.
pub fn shift_when(call: &Call, shift: &Shift) -> String {
    times(call, (shift.on, shift.from, shift.to))
}

/// What was taken on, before who was there: one line.
pub fn came_of(call: &Call, figures: &Figures) -> String {
    let (steps, took) = (figures.steps.all(), figures.took);
    say!(call.words(), "gathering-came-of", steps = steps, took = took, there = figures.there)
}
