//! The way from a count to the people behind it: the list, with filters. The fields are those that
//! the list reads; `shift`, `job` and `language` of [`NOT_TOLD`] find those of whom nobody told it.

use crate::people::looking::NOT_TOLD;
use kit::http::Form;
use organizing::chart::{Axis, Group};
use organizing::{MemberId, TurfId};
use vault::Id;

/// The list, narrowed to those that these filters find.
pub fn people(space: Id, filters: &[(&str, String)]) -> String {
    let fields = filters.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
    match Form(fields.collect()).encode() {
        query if query.is_empty() => format!("/d/{space}/people"),
        query => format!("/d/{space}/people?{query}"),
    }
}

/// The filter that finds everyone of a turf and its parts.
pub fn of_turf(turf: TurfId) -> (&'static str, String) {
    ("turf", Id(turf.0).to_string())
}

/// The filter that finds everyone of a support.
pub fn of_support(number: u8) -> (&'static str, String) {
    ("support", number.to_string())
}

/// The filter that finds those with whom nobody talks.
pub fn of_nobody() -> (&'static str, String) {
    ("talker", "nobody".to_owned())
}

/// The filter that finds those with whom a member talks.
pub fn of_talker(member: MemberId) -> (&'static str, String) {
    ("talker", Id(member.0).to_string())
}

/// The filter that finds a row or column of a chart; none for the whole unit.
pub fn of_group(axis: Axis, group: Group<'_>) -> Option<(&'static str, String)> {
    Some(match group {
        Group::Whole => return None,
        Group::Turf(turf) => of_turf(turf),
        Group::Word(word) => (field(axis), word.to_owned()),
        Group::NotTold => (field(axis), NOT_TOLD.to_owned()),
        Group::Member(member) => of_talker(member),
        Group::Nobody => of_nobody(),
        Group::Support(support) => of_support(support.number()),
    })
}

fn field(axis: Axis) -> &'static str {
    match axis {
        Axis::Job => "job",
        Axis::Shift => "shift",
        _ => "language",
    }
}
