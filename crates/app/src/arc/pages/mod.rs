//! The pages of the arc.

pub mod arc;
pub mod boss;
pub mod calendar;
pub mod milestone;
pub mod plan;
pub mod readiness;

use crate::call::Call;
use kit::html::Markup;
use kit::html::filter::tabs;
use vault::Id;

/// The style sheet of these pages.
pub const STYLES: [&str; 1] = ["arc.css"];

/// The ids by which forms and sentences call things.
pub mod tag {
    use organizing::arc::{Maneuver, Measure, Path, Stage};

    /// Every stage there is.
    pub const STAGES: [Stage; 7] = Stage::ALL;

    /// Of a path.
    pub const fn path(path: Path) -> &'static str {
        path.tag()
    }

    /// Of a stage.
    pub const fn stage(stage: Stage) -> &'static str {
        stage.tag()
    }

    /// Of what a mark measures.
    pub const fn measure(measure: Measure) -> &'static str {
        match measure {
            Measure::Listed => "listed",
            Measure::Talked => "talked",
            Measure::Committee => "committee",
            Measure::Corners => "corners",
            Measure::Supporters => "supporters",
            Measure::FreshlyAssessed => "fresh",
            Measure::PublicTest => "test",
            Measure::Inoculated => "inoculated",
            Measure::Cards => "cards",
            Measure::ActionTeam => "team",
            Measure::Surveyed => "surveyed",
            Measure::Actions => "actions",
            Measure::FightsWon => "fights",
        }
    }

    /// Of what management does.
    pub const fn maneuver(maneuver: Maneuver) -> &'static str {
        match maneuver {
            Maneuver::Charm => "charm",
            Maneuver::Letters => "letters",
            Maneuver::Meeting => "meeting",
            Maneuver::TalksAlone => "alone",
            Maneuver::Consultants => "consultants",
            Maneuver::Promises => "promises",
            Maneuver::Threats => "threats",
            Maneuver::Retaliation => "retaliation",
            Maneuver::Delay => "delay",
            Maneuver::Other => "other",
        }
    }
}

/// The pages of the arc beside each other.
fn beside(call: &Call, space: Id, current: &str) -> Markup {
    let words = call.words();
    // Ids arc-go-arc, arc-go-plan, arc-go-calendar, arc-go-readiness, arc-go-boss.
    let all = ["arc", "plan", "calendar", "readiness", "boss"].map(|page| {
        let told = words.say(&format!("arc-go-{page}"));
        (format!("/d/{space}/{page}"), told, page == current)
    });
    let all: Vec<(&str, &str, bool)> =
        all.iter().map(|(href, told, here)| (href.as_str(), told.as_str(), *here)).collect();
    tabs(&words.say("arc-pages"), &all)
}
