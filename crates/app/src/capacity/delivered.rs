//! The scenarios that come with the program.

use crate::failure::Failure;
use organizing::capacity::Scenario;

/// Their texts, by id: the worker-run first.
pub(super) const DELIVERED: [(&str, &str); 2] = [
    ("worker-run", include_str!("../../../../kits/scenarios/worker-run.toml")),
    ("staff-run", include_str!("../../../../kits/scenarios/staff-run.toml")),
];

/// The scenarios, the worker-run first.
///
/// # Errors
/// A fault; a test keeps it from happening.
pub fn both() -> Result<[Scenario; 2], Failure> {
    let [one, other] = DELIVERED.map(|(_, text)| Scenario::parse(text).ok());
    let both = one.zip(other).map(|(one, other)| [one, other]);
    both.ok_or(Failure::Fault("a scenario that comes with the program does not read"))
}
