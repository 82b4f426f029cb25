//! The pages of the arc.

pub mod arc;
pub mod boss;

use crate::call::Call;
use kit::html::button::Button;
use kit::html::rows::{Line, lines};
use kit::html::{Markup, html};
use kit::say;
use organizing::Refusal;
use organizing::arc::Stage;
use vault::Id;

/// The style sheet of these pages.
pub const STYLES: [&str; 1] = ["arc.css"];

/// The ids by which forms and sentences call things.
pub mod tag {
    use organizing::arc::{Maneuver, Measure, Path, Stage};

    /// Every stage there is.
    pub const STAGES: [Stage; 7] = [
        Stage::Quiet,
        Stage::Committee,
        Stage::Acting,
        Stage::Majority,
        Stage::Public,
        Stage::Recognition,
        Stage::FirstContract,
    ];

    /// Of a path.
    pub const fn path(path: Path) -> &'static str {
        match path {
            Path::Majority => "majority",
            Path::PreMajority => "early",
        }
    }

    /// Of a stage.
    pub const fn stage(stage: Stage) -> &'static str {
        match stage {
            Stage::Quiet => "quiet",
            Stage::Committee => "committee",
            Stage::Acting => "acting",
            Stage::Majority => "majority",
            Stage::Public => "public",
            Stage::Recognition => "recognition",
            Stage::FirstContract => "contract",
        }
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

/// The two pages, from each to the other.
fn beside(call: &Call, space: Id, at: &str) -> Markup {
    let words = call.words();
    // Ids arc-go-arc, arc-go-boss.
    html! {
        nav.buttons aria-label=(words.say("arc-pages")) {
            @for page in ["arc", "boss"].into_iter().filter(|page| *page != at) {
                (Button::quiet(&words.say(&format!("arc-go-{page}"))).small()
                    .to(&format!("/d/{space}/{page}")))
            }
        }
    }
}

/// What the first page of the drive says of the arc: the stage, and how many `(all, late)` to see
/// again after what management did.
pub fn on_overview(call: &Call, space: Id, stage: Stage, again: (usize, usize)) -> Markup {
    let words = call.words();
    let stage = words.say(&format!("arc-stage-{}", tag::stage(stage)));
    let told = [
        (
            format!("/d/{space}/boss"),
            say!(words, "boss-over", count = again.0, late = again.1),
            words.say("boss-over-because"),
        ),
        (format!("/d/{space}/arc"), say!(words, "arc-under", stage = stage), words.say("arc-over")),
    ];
    let nobody = usize::from(again.0 == 0);
    let rows: Vec<Line<'_>> = (told.iter().skip(nobody))
        .map(|(href, title, under)| Line { href: Some(href), title, under, ..Line::default() })
        .collect();
    lines(&rows)
}

/// What is wrong at a field.
fn wrong(call: &Call, refusal: Option<Refusal>, field: &str) -> Option<String> {
    let refusal = refusal.filter(|refusal| refusal.field == Some(field))?;
    Some(call.words().say(refusal.sentence))
}
