//! Chance that can be repeated: the same seed throws the same numbers, on every machine.

use vault::Id;

/// A stream of numbers from a seed (splitmix64). Not for secrets.
pub struct Dice(u64);

impl Dice {
    /// The stream of a seed.
    pub fn new(seed: u64) -> Dice {
        Dice(seed)
    }

    /// Another stream, which depends on this one's state and on `number` only.
    pub fn fork(&self, number: u64) -> Dice {
        let mut apart = Dice(number);
        Dice(self.0 ^ apart.next())
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut word = self.0;
        word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        word ^ (word >> 31)
    }

    /// A number from 0 to `count - 1`; 0 for a `count` of 0.
    pub fn below(&mut self, count: u32) -> u32 {
        (((self.next() >> 32) * u64::from(count)) >> 32) as u32
    }

    /// A number of days from `least` to `most`, both possible.
    pub fn days(&mut self, least: i32, most: i32) -> i32 {
        least + self.below(u32::try_from(most - least + 1).unwrap_or(0)) as i32
    }

    /// True in so many of a hundred throws.
    pub fn chance(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    /// One of these (there must be one), each as likely as the others.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(u32::try_from(from.len()).unwrap_or(u32::MAX)) as usize]
    }

    /// One of these (there must be one), by weight.
    pub fn weighed<T: Copy>(&mut self, from: &[(T, u32)]) -> T {
        let mut left = self.below(from.iter().map(|(_, weight)| weight).sum());
        for (thing, weight) in from {
            if left < *weight {
                return *thing;
            }
            left -= weight;
        }
        from[0].0
    }

    /// An id.
    pub fn id(&mut self) -> Id {
        let mut id = [0; 16];
        for half in id.chunks_exact_mut(8) {
            half.copy_from_slice(&self.next().to_be_bytes());
        }
        Id(id)
    }

    /// The seed of an invented person's identity. Anyone can throw it again, which is fine in a
    /// demo and nowhere else.
    pub fn identity_seed(&mut self) -> [u8; 32] {
        let mut seed = [0; 32];
        for quarter in seed.chunks_exact_mut(8) {
            quarter.copy_from_slice(&self.next().to_be_bytes());
        }
        seed
    }
}
