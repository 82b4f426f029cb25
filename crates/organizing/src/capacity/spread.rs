//! How far a figure spreads over the runs.

/// A figure over the runs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// One run in ten has less.
    pub low: f64,
    /// Half of the runs have less.
    pub middle: f64,
    /// One run in ten has more.
    pub high: f64,
    /// The mean.
    pub mean: f64,
    /// How far the mean may be off by chance (its standard error).
    pub error: f64,
}

impl Spread {
    /// The spread of these; none of nothing.
    pub fn of(figures: impl IntoIterator<Item = f64>) -> Option<Spread> {
        let mut figures: Vec<f64> = figures.into_iter().collect();
        if figures.is_empty() {
            return None;
        }
        figures.sort_unstable_by(f64::total_cmp);
        let count = figures.len() as f64;
        let mean = figures.iter().sum::<f64>() / count;
        let squares = figures.iter().map(|figure| (figure - mean).powi(2)).sum::<f64>();
        let error = (squares / (count - 1.0).max(1.0) / count).sqrt();
        let [low, middle, high] = [0.1, 0.5, 0.9].map(|share| quantile(&figures, share));
        Some(Spread { low, middle, high, mean, error })
    }
}

/// The figure below which this share of them lies, in between where it falls between two. They
/// are in order, and there is one.
pub(super) fn quantile(figures: &[f64], share: f64) -> f64 {
    let place = share * (figures.len() - 1) as f64;
    let below = figures[place.floor() as usize];
    below + (figures[place.ceil() as usize] - below) * place.fract()
}
