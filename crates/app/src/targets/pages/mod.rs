//! The pages of targets.

pub mod added;
pub mod beside;
pub mod curves;
pub mod files;
pub mod form;
pub mod list;
pub mod one;
pub mod past;

use crate::call::Call;
use kit::say;
use organizing::targets::{Because, Score, Thing};

/// A score as people say it: of a hundred.
fn of_hundred(permille: u16) -> String {
    ((permille + 5) / 10).to_string()
}

/// Why, in one sentence.
fn why(call: &Call, because: &Because) -> String {
    let words = call.words();
    match *because {
        Because::Size { workers, largest } => {
            say!(words, "target-why-size", workers = workers, largest = largest)
        }
        Because::Dispersion { sites, of } => {
            say!(words, "target-why-dispersion", sites = sites, of = of)
        }
        Because::Leverage { percent } => say!(words, "target-why-leverage", percent = percent),
        Because::Heat { requests, drives } => {
            say!(words, "target-why-heat", requests = requests, drives = drives)
        }
        Because::Past(past) => {
            say!(words, "target-why-past", won = past.won, lost = past.lost, strikes = past.strikes)
        }
    }
}

/// A thing's name.
// Ids target-thing-size, target-thing-dispersion, target-thing-leverage, target-thing-heat,
// target-thing-past.
fn thing(call: &Call, thing: Thing) -> String {
    call.words().say(&format!("target-thing-{}", thing.id()))
}

/// What is not known, in one sentence: worth finding out.
fn unknown(call: &Call, score: &Score) -> String {
    let names: Vec<String> = score.unknown.iter().map(|one| thing(call, *one)).collect();
    say!(call.words(), "target-unknown", what = names.join(", "), most = of_hundred(score.at_most))
}
