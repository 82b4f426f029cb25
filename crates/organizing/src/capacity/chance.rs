//! Chance that can be repeated: the same seed throws the same numbers, on every machine.

use rand_distr::{Distribution, Exp1, Gamma, StandardUniform};
use rand_pcg::Pcg64Mcg;
use rand_pcg::rand_core::SeedableRng;

/// A stream of chance.
#[derive(Clone)]
pub(super) struct Chance(Pcg64Mcg);

/// What a stream is for. Each has its own, so that the same requests come whoever answers them, and
/// the tenth coach stays as long whoever trained them.
#[derive(Clone, Copy)]
pub(super) enum Purpose {
    Requests,
    Coaches,
    Learners,
}

impl Chance {
    /// The stream of one run, for one purpose.
    pub(super) fn of(seed: u64, run: u32, purpose: Purpose) -> Chance {
        let apart = u64::from(run) * 4 + purpose as u64;
        Chance::seeded(seed ^ apart.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    fn seeded(seed: u64) -> Chance {
        Chance(Pcg64Mcg::seed_from_u64(seed))
    }

    /// Another stream, thrown by this one.
    pub(super) fn fork(&mut self) -> Chance {
        Chance::seeded(StandardUniform.sample(&mut self.0))
    }

    /// True with this probability.
    pub(super) fn happens(&mut self, share: f64) -> bool {
        let thrown: f64 = StandardUniform.sample(&mut self.0);
        thrown < share
    }

    /// How long until something that happens on average after `mean`, and is never due.
    pub(super) fn until(&mut self, mean: f64) -> f64 {
        let thrown: f64 = Exp1.sample(&mut self.0);
        thrown * mean
    }

    /// The same; never, where there is no mean.
    pub(super) fn until_or_never(&mut self, mean: Option<f64>) -> f64 {
        // Thrown in any case, so that what comes after is the same with and without.
        let thrown = self.until(1.0);
        mean.map_or(f64::INFINITY, |mean| thrown * mean)
    }

    /// How many of something that happens `mean` times on average, each for itself.
    pub(super) fn count(&mut self, mean: f64) -> u32 {
        let (mut so_far, mut count) = (self.until(1.0), 0);
        while so_far < mean {
            count += 1;
            so_far += self.until(1.0);
        }
        count
    }

    /// After how many whole weeks somebody leaves of whom this share stays each week.
    pub(super) fn weeks_until_leaving(&mut self, stay: f64) -> f64 {
        if stay >= 1.0 {
            return f64::INFINITY;
        }
        self.until(1.0 / -stay.ln()).ceil().max(1.0)
    }
}

/// A length or a size with a mean and a spread (the standard deviation as a share of the mean).
#[derive(Clone, Copy)]
pub(super) enum Span {
    /// Always the same.
    Same(f64),
    /// With a spread of 1: as if it could end at any moment alike.
    Memoryless(f64),
    /// With any other.
    Spread(Gamma<f64>),
}

impl Span {
    pub(super) fn new(mean: f64, spread: f64) -> Span {
        if spread == 1.0 {
            return Span::Memoryless(mean);
        }
        let variance = spread * spread;
        Gamma::new(1.0 / variance, mean * variance).map_or(Span::Same(mean), Span::Spread)
    }

    pub(super) fn throw(&self, chance: &mut Chance) -> f64 {
        match self {
            Span::Same(mean) => *mean,
            Span::Memoryless(mean) => chance.until(*mean),
            Span::Spread(gamma) => gamma.sample(&mut chance.0),
        }
    }
}
