use crate::Share;

/// How a company's work, or what it puts out, lies over its sites: the largest site first, how much
/// of all it is, then with the second, and so on to the whole. A company whose curve climbs at once
/// is won at few places; one that climbs slowly is everywhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Curve {
    /// The sizes that are known, the largest first.
    sizes: Vec<u32>,
    /// What the first one, two, three … are together.
    sums: Vec<u64>,
    unknown: usize,
}

/// How many sites a share takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reach {
    /// The fewest sites that are this share together.
    pub sites: usize,
    /// Of how many whose size is known.
    pub of: usize,
    /// Of these sites, those as small as the smallest: which of the alike is open.
    pub last: usize,
    /// All sites of that size, from which they can be chosen. More than `last` where there is a
    /// choice.
    pub alike: usize,
    /// Sites whose size nobody knows, which stand nowhere on the curve.
    pub unknown: usize,
}

impl Curve {
    /// The curve over these sizes. Sites of unknown size are counted and not guessed.
    pub fn of(sizes: impl IntoIterator<Item = Option<u32>>) -> Curve {
        let (mut known, mut unknown) = (Vec::new(), 0);
        for size in sizes {
            match size {
                Some(size) => known.push(size),
                None => unknown += 1,
            }
        }
        known.sort_unstable_by(|a, b| b.cmp(a));
        let mut sum = 0_u64;
        let sums = known.iter().map(|size| {
            sum = sum.saturating_add(u64::from(*size));
            sum
        });
        Curve { sums: sums.collect(), sizes: known, unknown }
    }

    /// Sites whose size is known.
    pub fn sites(&self) -> usize {
        self.sizes.len()
    }

    /// Sites whose size is not.
    pub fn unknown(&self) -> usize {
        self.unknown
    }

    /// The sizes, the largest first.
    pub fn sizes(&self) -> &[u32] {
        &self.sizes
    }

    /// Everything together.
    pub fn total(&self) -> u64 {
        self.sums.last().copied().unwrap_or(0)
    }

    /// What the largest so many sites are of the whole, in thousandths, rounded down; none where
    /// the whole is nothing.
    pub fn permille(&self, sites: usize) -> Option<u16> {
        let sum = match sites.min(self.sums.len()).checked_sub(1) {
            Some(last) => self.sums.get(last).copied().unwrap_or(0),
            None => 0,
        };
        let permille = (u128::from(sum) * 1000).checked_div(u128::from(self.total()))?;
        u16::try_from(permille).ok()
    }

    /// The points of the curve, from no site to all of them; none where the whole is nothing.
    pub fn points(&self) -> impl Iterator<Item = (usize, u16)> {
        (0..=self.sites()).filter_map(|sites| Some((sites, self.permille(sites)?)))
    }

    /// The fewest sites that are at least this percent of the whole; none where the whole is
    /// nothing, or more is asked for than all.
    pub fn sites_for(&self, percent: u8) -> Option<Reach> {
        if self.total() == 0 || percent > 100 {
            return None;
        }
        let wanted = u128::from(self.total()) * u128::from(percent);
        let sites = match percent {
            0 => 0,
            _ => 1 + self.sums.iter().position(|sum| u128::from(*sum) * 100 >= wanted)?,
        };
        let smallest = sites.checked_sub(1).and_then(|last| self.sizes.get(last));
        let alike = |sizes: &[u32]| sizes.iter().filter(|size| Some(*size) == smallest).count();
        Some(Reach {
            sites,
            of: self.sites(),
            last: alike(self.sizes.get(..sites).unwrap_or_default()),
            alike: alike(&self.sizes),
            unknown: self.unknown,
        })
    }

    /// Sites whose size is known, of all.
    pub fn known(&self) -> Share {
        let whole = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let all = self.sizes.len().saturating_add(self.unknown);
        Share { count: whole(self.sizes.len()), of: whole(all) }
    }
}

/// One company beside another: what each takes for the same share, in the order in which fewest
/// sites come first, by the places of the companies. Those that cannot be told come last.
pub fn beside(companies: &[Curve], percent: u8) -> Vec<(usize, Option<Reach>)> {
    let mut told: Vec<(usize, Option<Reach>)> =
        companies.iter().map(|curve| curve.sites_for(percent)).enumerate().collect();
    told.sort_by_key(|(at, reach)| (reach.map_or(usize::MAX, |reach| reach.sites), *at));
    told
}
