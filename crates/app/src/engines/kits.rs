//! The engines, schools and the meeting that come with the program.

use organizing::development::{MeetingKit, School};
use organizing::engines::Template;
use std::sync::LazyLock;
use vault::Id;

/// The engines, in the order in which they are offered.
const ENGINES: [&str; 8] = [
    include_str!("../../../../kits/engines/canvass.toml"),
    include_str!("../../../../kits/engines/phone-bank.toml"),
    include_str!("../../../../kits/engines/membership-drive.toml"),
    include_str!("../../../../kits/engines/workplace-drive.toml"),
    include_str!("../../../../kits/engines/strike-support.toml"),
    include_str!("../../../../kits/engines/reading-group.toml"),
    include_str!("../../../../kits/engines/coaching.toml"),
    include_str!("../../../../kits/engines/house-meetings.toml"),
];
/// The schools, the first to read first.
const SCHOOLS: [&str; 2] = [
    include_str!("../../../../kits/readings/first-steps.toml"),
    include_str!("../../../../kits/readings/leading-others.toml"),
];
/// The train-the-trainer meeting.
const MEETING: &str = include_str!("../../../../kits/train-the-trainer.toml");

static READ: LazyLock<Vec<Template>> =
    LazyLock::new(|| ENGINES.iter().filter_map(|text| Template::parse(text).ok()).collect());
static READINGS: LazyLock<Vec<School>> =
    LazyLock::new(|| SCHOOLS.iter().filter_map(|text| School::parse(text).ok()).collect());
static MEETING_READ: LazyLock<Option<MeetingKit>> =
    LazyLock::new(|| MeetingKit::parse(MEETING).ok());

/// The engines that come with the program.
pub fn engines() -> &'static [Template] {
    &READ
}

/// The file of an engine that comes with the program, with the remarks in it.
pub fn file(id: &str) -> Option<&'static str> {
    let place = engines().iter().position(|template| template.id == id)?;
    ENGINES.get(place).copied()
}

/// The schools that come with the program.
pub fn schools() -> &'static [School] {
    &READINGS
}

/// The train-the-trainer meeting.
pub fn meeting() -> Option<&'static MeetingKit> {
    MEETING_READ.as_ref()
}

/// The id in addresses of what comes with the program: the same everywhere.
pub fn address(id: &str) -> Id {
    let digest = vault::digest(id.as_bytes());
    Id(std::array::from_fn(|at| digest[at]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kit_is_read() {
        assert_eq!((engines().len(), schools().len()), (ENGINES.len(), SCHOOLS.len()));
        assert!(meeting().is_some());
        for template in engines() {
            let text = file(&template.id).unwrap_or_default();
            assert!(text.contains(&format!("id = \"{}\"", template.id)), "{}", template.id);
        }
    }
}
