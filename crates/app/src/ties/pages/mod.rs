//! The pages about ties and leaders.

pub mod bullseye;
pub mod leader;
pub mod leaders;
pub mod map;

use crate::call::Call;
use crate::people::told::Known;
use kit::html::Markup;
use kit::html::filter::tabs;
use kit::say;
use organizing::ties::{LeaderTest, Outcome};
use vault::Id;

/// The address of the page of one person as a leader.
pub fn leader_path(space: Id, worker: Id) -> String {
    format!("/d/{space}/people/{worker}/leader")
}

/// The three pages beside each other.
fn beside(call: &Call, space: Id, current: &str) -> Markup {
    let words = call.words();
    let all = [("leaders", "leaders-tab"), ("map", "map-tab"), ("bullseye", "bullseye-tab")]
        .map(|(path, id)| (format!("/d/{space}/{path}"), words.say(id), path == current));
    let all: Vec<(&str, &str, bool)> =
        all.iter().map(|(href, told, here)| (href.as_str(), told.as_str(), *here)).collect();
    tabs(&words.say("leaders-tabs"), &all)
}

/// What a test showed, or that it runs.
fn outcome(call: &Call, test: &LeaderTest) -> String {
    let words = call.words();
    match test.outcome() {
        Some(Outcome::Moved { came, of }) => say!(words, "leader-moved", came = came, of = of),
        Some(Outcome::NotYet { came, of }) => say!(words, "leader-not-yet", came = came, of = of),
        None => {
            let day = crate::words::day(words, test.due, call.today);
            match test.is_late(call.today) {
                true => say!(words, "leader-late", day = day),
                false => say!(words, "leader-due", day = day),
            }
        }
    }
}

/// Who asked a test, and when.
fn asked(call: &Call, known: &Known, test: &LeaderTest) -> String {
    let words = call.words();
    let by = known.member(words, test.by).into_owned();
    let day = crate::words::day(words, test.asked_on, call.today);
    say!(words, "leaders-asked-by", by = by, mine = known.mine(test.by), day = day)
}
