/// A count with what it is counted of: a percentage is never shown without both (E1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Share {
    /// How many.
    pub count: u32,
    /// Of how many.
    pub of: u32,
}

impl Share {
    /// Tenths of a percent, rounded down so that no mark is reached by rounding; none of nothing.
    pub fn permille(self) -> Option<u16> {
        let permille = (u64::from(self.count) * 1000).checked_div(u64::from(self.of))?;
        Some(u16::try_from(permille).unwrap_or(u16::MAX))
    }

    /// Whole percent, rounded down.
    pub fn percent(self) -> Option<u16> {
        self.permille().map(|permille| permille / 10)
    }

    /// Whether it is at least this many percent; nothing is reached of nothing.
    pub fn reaches(self, percent: u8) -> bool {
        self.of > 0 && u64::from(self.count) * 100 >= u64::from(self.of) * u64::from(percent)
    }
}
