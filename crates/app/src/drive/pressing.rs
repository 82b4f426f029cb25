//! What the first page of a drive says of the arc: the drive's next things, each with its reason, the
//! stage, and the weakest turf.

use super::overview::Inside;
use super::today::Told;
use crate::arc::pages::tag;
use crate::call::Call;
use crate::chart::links;
use crate::layout::ways;
use crate::people::told::isolated;
use crate::turfs::records::short_name;
use kit::html::Markup;
use kit::html::icon::Icon;
use kit::say;
use organizing::arc::{Measure, Next, NextWhy, Weakest, WeakestWhy};
use vault::Id;

/// One of the drive's next things.
pub fn tell_next(call: &Call, space: Id, inside: &Inside, next: &Next) -> Told {
    let words = call.words();
    let turf = next.turf.map(|turf| short_name(&inside.tree, turf)).unwrap_or_default();
    let here = if next.turf.is_some() { "yes" } else { "no" };
    let mut mark = String::new();
    let mut what = String::new();
    let (name, path) = match next.why {
        NextWhy::SeeAgainOverdue => ("again-late", "boss".to_owned()),
        NextWhy::SeeAgain => ("again", "boss".to_owned()),
        NextWhy::MilestoneOverdue(id) => {
            let milestone = inside.pressing.milestone.as_ref().filter(|(one, _)| *one == id);
            what =
                milestone.map(|(_, what)| isolated(what.reveal()).into_owned()).unwrap_or_default();
            ("milestone", format!("plan#milestone-{}", id.0))
        }
        NextWhy::PlanLate => ("plan", "plan".to_owned()),
        NextWhy::Shrank => ("shrank", "tests/compare".to_owned()),
        NextWhy::Gaps => ("gaps", "committee".to_owned()),
        NextWhy::Confirm => ("confirm", "tests".to_owned()),
        NextWhy::MarkMissing(measure) => {
            mark = words.say(&format!("arc-mark-{}", tag::measure(measure)));
            ("mark", leads_to(measure).to_owned())
        }
    };
    let stage = words.say(&format!("arc-stage-{}", inside.pressing.stage.tag()));
    let values = [
        ("count", next.count.into()),
        ("turf", turf.into()),
        ("here", here.into()),
        ("what", what.into()),
        ("mark", mark.into()),
        ("stage", stage.into()),
    ];
    // Ids next-again-late, -again, -milestone, -plan, -shrank, -gaps, -confirm, -mark, each with
    // -because and -act.
    Told {
        title: words.say_with(&format!("next-{name}"), &values),
        because: words.say_with(&format!("next-{name}-because"), &values),
        act: words.say(&format!("next-{name}-act")),
        href: format!("/d/{space}/{path}"),
    }
}

/// Where one works on a mark that is missing.
fn leads_to(measure: Measure) -> &'static str {
    match measure {
        Measure::Listed => "people/new",
        Measure::Talked | Measure::FreshlyAssessed | Measure::Supporters => "next",
        Measure::Committee | Measure::Corners => "committee",
        Measure::PublicTest => "tests",
        Measure::Inoculated => "boss",
        Measure::Actions | Measure::FightsWon => "fights",
        Measure::Cards | Measure::ActionTeam | Measure::Surveyed => "arc",
    }
}

/// The weakest turf, and the stage.
pub fn on_overview(call: &Call, space: Id, inside: &Inside) -> Markup {
    let words = call.words();
    let stage = words.say(&format!("arc-stage-{}", inside.pressing.stage.tag()));
    let weak = inside.pressing.weakest.as_ref().map(|weak| {
        let (href, title, under) = weakest(call, space, inside, weak);
        (Icon::Warn, href, title, under)
    });
    let arc = (
        Icon::Next,
        format!("/d/{space}/arc"),
        say!(words, "arc-under", stage = stage),
        words.say("arc-over"),
    );
    let told: Vec<_> = weak.into_iter().chain([arc]).collect();
    ways(&told)
}

fn weakest(call: &Call, space: Id, inside: &Inside, weak: &Weakest) -> (String, String, String) {
    let words = call.words();
    let turf = short_name(&inside.tree, weak.turf);
    let (count, unit) = (weak.count.acted, weak.count.unit);
    let yours = if inside.pressing.whole { "no" } else { "yes" };
    let (href, under) = match weak.why {
        WeakestWhy::Test => (
            format!("/d/{space}/tests/compare"),
            say!(words, "weakest-test", count = count, unit = unit, yours = yours),
        ),
        WeakestWhy::Support => (
            links::people(space, &[links::of_turf(weak.turf)]),
            say!(words, "weakest-support", count = count, unit = unit, yours = yours),
        ),
    };
    (href, say!(words, "weakest-turf", turf = turf), under)
}
