//! What a page lives through: so many runs as there is time for.

use super::delivered;
use organizing::Refusal;
use organizing::capacity::{Answers, Scenario, answer};
use std::sync::{Mutex, OnceLock, PoisonError};

/// How often each of the two is lived through where nobody asked for more: about half a second.
pub const RUNS: u32 = 32;
/// How often they may be, in the order offered; each further one takes as many times longer.
pub const CHOICES: [u32; 3] = [RUNS, 100, RUNS_MAX];
/// The most runs of a page. More are for `shopfloor simulate`, on one's own machine.
pub const RUNS_MAX: u32 = 180;
/// The fewest runs that a spread is told of.
pub const RUNS_MIN: u32 = 8;
/// The most that is lived through for one answer ([`Scenario::work`]): some eight seconds.
pub const WORK_MAX: f64 = 30_000_000.0;
/// What chance is thrown from, as on the command line: the same figures tell the same again.
pub const SEED: u64 = 1912;

/// Both programs, with what came of them.
#[derive(Clone)]
pub struct Lived {
    /// How often each was lived through.
    pub runs: u32,
    /// What came of each, in their order.
    pub answers: [Answers; 2],
}

/// One of these at a time: two would only take turns at the same processors.
static TURN: Mutex<()> = Mutex::new(());

/// Lives through both, as often as asked for or as there is time for.
///
/// # Errors
/// `capacity-too-much` at `requests.a_week` where even a few runs would take too long.
pub fn live(both: &[Scenario; 2], runs: u32) -> Result<Lived, Refusal> {
    static AS_DELIVERED: OnceLock<Lived> = OnceLock::new();
    let ours = delivered::both().is_ok_and(|ours| ours.map(bare) == both.clone().map(bare));
    let delivered = runs == RUNS && ours;
    if delivered && let Some(lived) = AS_DELIVERED.get() {
        return Ok(lived.clone());
    }
    let runs = affordable(both, runs).ok_or(Refusal::at("requests.a_week", "capacity-too-much"))?;
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let [one, other] = both;
    let (one, other) = std::thread::scope(|scope| {
        let one = scope.spawn(|| answer(one, SEED, runs));
        let other = answer(other, SEED, runs);
        (one.join().ok().flatten(), other)
    });
    let answers = one.zip(other).ok_or(Refusal::of("capacity-no-runs"))?;
    let lived = Lived { runs, answers: answers.into() };
    if delivered {
        return Ok(AS_DELIVERED.get_or_init(|| lived).clone());
    }
    Ok(lived)
}

/// A scenario without what is said of its sources, which changes nothing in it.
fn bare(scenario: Scenario) -> Scenario {
    Scenario { sources: Vec::new(), ..scenario }
}

/// So many of these runs as there is time for; none where that would be too few.
fn affordable(both: &[Scenario; 2], runs: u32) -> Option<u32> {
    let work = |runs: u32| both.iter().map(|one| one.work(runs)).sum::<f64>();
    let mut runs = runs.clamp(RUNS_MIN, RUNS_MAX);
    while work(runs) > WORK_MAX {
        runs /= 2;
        if runs < RUNS_MIN {
            return None;
        }
    }
    Some(runs)
}

#[cfg(test)]
#[allow(clippy::panic)]
mod tests {
    use super::*;

    fn ours() -> [Scenario; 2] {
        delivered::both().unwrap_or_else(|_| panic!("both come with the program"))
    }

    #[test]
    fn there_is_time_for_all_that_is_offered() {
        assert!(CHOICES.iter().all(|runs| affordable(&ours(), *runs) == Some(*runs)));
    }

    #[test]
    fn a_file_that_would_keep_the_server_busy_for_hours_is_refused() {
        let busy = ours().map(|one| one.times(100.0));
        assert!(affordable(&busy, RUNS).is_none());
        assert_eq!(live(&busy, RUNS).err().map(|why| why.sentence), Some("capacity-too-much"));
        let mut crowd = ours();
        (crowd[0].coaches.people, crowd[0].coaches.stay) = (10_000.0, 0.0);
        assert!(affordable(&crowd, RUNS).is_none());
    }
}
