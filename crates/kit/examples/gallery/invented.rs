//! A thousand people who do not exist.

use kit::pictures::Mark;

/// Small and repeatable: the gallery must look the same each time.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Dice {
        Dice(seed)
    }

    pub fn below(&mut self, n: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % n
    }

    pub fn name(&mut self) -> String {
        format!("{} {}", FIRST[self.below(FIRST.len())], LAST[self.below(LAST.len())])
    }

    /// A mark, with `warmth` from 0 (nobody talked to) to 10.
    pub fn mark(&mut self, warmth: usize) -> Mark {
        const STEPS: [u8; 20] = [1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 2, 3, 2, 5, 1];
        let talked = self.below(10) < warmth;
        let step = if talked { STEPS[self.below(STEPS.len())] } else { 0 };
        let stale = step > 0 && self.below(6) == 0;
        let ringed = step > 0 && self.below(14) == 0;
        Mark::new(step).stale(stale).ringed(ringed)
    }
}

pub const FIRST: [&str; 24] = [
    "Rosa",
    "Amal",
    "Dwayne",
    "Mei",
    "Tomasz",
    "Guadalupe",
    "Fatou",
    "Kevin",
    "Nadia",
    "Oluwaseun",
    "Beatriz",
    "Ken",
    "Anh",
    "Shanice",
    "Piotr",
    "Ximena",
    "Ibrahim",
    "Lourdes",
    "Marcus",
    "Yesenia",
    "Hana",
    "Delroy",
    "Svetlana",
    "Jo",
];
pub const LAST: [&str; 24] = [
    "Alvarez",
    "Okafor",
    "Nguyen",
    "Kowalczyk",
    "Baptiste",
    "Reyes",
    "Haddad",
    "Johnson",
    "Castillo",
    "Park",
    "Diallo",
    "Petrov",
    "Montgomery-Washington",
    "Silva",
    "Tran",
    "Brown",
    "Lindqvist",
    "Moreno",
    "Adeyemi",
    "Wu",
    "Fernandez",
    "Clarke",
    "Mensah",
    "Ito",
];
pub const TURFS: [&str; 8] = [
    "Packing",
    "Receiving",
    "Pick towers",
    "Sort",
    "Loading dock",
    "Returns",
    "Maintenance",
    "Canteen",
];
pub const MARK_WORDS: [&str; 6] =
    ["not yet assessed", "leads us", "with us", "undecided", "not with us", "against us"];
