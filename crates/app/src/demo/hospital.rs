//! The invented workplace: sites, departments, jobs, shifts.

use super::names::Tongue;

/// The code name of the drive; the workplace's own name is nowhere.
pub const CODE_NAME: &str = "Marigold";

/// The sites of the first hospital. The first is also the drive's first turf.
pub const SITES: [&str; 3] = ["Main hospital", "East campus", "Riverside clinic"];

/// More hospitals, where one would be too large.
const MORE_SITES: [&str; 15] = [
    "North hospital",
    "Lakeside",
    "Hilltop",
    "Old Mill",
    "Harbor",
    "Airport Road",
    "Fairview",
    "Cedar Street",
    "University",
    "Children’s",
    "South hospital",
    "Prospect",
    "Canal Street",
    "Maple Grove",
    "West End",
];

/// Workers above whom another hospital is added.
const HOSPITAL_WORKERS_MAX: u32 = 2_500;

type Weighed = &'static [(&'static str, u32)];

/// A department: a turf.
pub struct Department {
    /// Which of [`SITES`].
    pub site: usize,
    /// The department that it is a part of.
    pub part_of: Option<&'static str>,
    /// What workers call it.
    pub name: &'static str,
    /// How many work there, beside the others.
    weight: u32,
    /// What they work as.
    pub jobs: Weighed,
    /// When they work.
    pub shifts: Weighed,
    /// What they speak.
    pub tongues: &'static [(Tongue, u32)],
    /// Of a hundred, how many somebody has had a one-on-one with.
    pub reached: u32,
}

const NURSING: Weighed = &[("Nurse", 52), ("Nurse aide", 30), ("Unit clerk", 9), ("Tech", 9)];
const CLEANING: Weighed = &[("Cleaner", 78), ("Laundry worker", 14), ("Floor tech", 8)];
const COOKING: Weighed =
    &[("Cook", 30), ("Food server", 40), ("Dishwasher", 20), ("Diet aide", 10)];
const TESTING: Weighed = &[("Lab tech", 62), ("Phlebotomist", 30), ("Lab clerk", 8)];
const MOVING: Weighed = &[("Transporter", 82), ("Supply clerk", 18)];
const THERAPY: Weighed = &[("Physical therapist", 40), ("Therapy aide", 34), ("Nurse", 26)];
const CLINIC: Weighed =
    &[("Medical assistant", 44), ("Front desk clerk", 26), ("Nurse", 20), ("Billing clerk", 10)];
const SURGERY: Weighed = &[("Nurse", 45), ("Surgical tech", 38), ("Sterile tech", 17)];
const MINDS: Weighed = &[("Nurse", 34), ("Counselor", 26), ("Mental health aide", 40)];
const KIDNEYS: Weighed = &[("Dialysis tech", 60), ("Nurse", 40)];
const PICTURES: Weighed = &[("X-ray tech", 56), ("Ultrasound tech", 24), ("Front desk clerk", 20)];

const ROUND_THE_CLOCK: Weighed = &[("Day", 38), ("Evening", 26), ("Night", 24), ("Weekend", 12)];
const LONG_DAYS: Weighed = &[("Day", 56), ("Evening", 30), ("Weekend", 14)];
const NIGHTS: Weighed = &[("Night", 100)];
const DAYS: Weighed = &[("Day", 82), ("Evening", 18)];

const AT_BEDS: &[(Tongue, u32)] = &[
    (Tongue::English, 58),
    (Tongue::Spanish, 14),
    (Tongue::Tagalog, 15),
    (Tongue::Creole, 9),
    (Tongue::Vietnamese, 4),
];
const IN_SERVICES: &[(Tongue, u32)] = &[
    (Tongue::English, 30),
    (Tongue::Spanish, 38),
    (Tongue::Creole, 20),
    (Tongue::Vietnamese, 8),
    (Tongue::Tagalog, 4),
];
const AT_DESKS: &[(Tongue, u32)] = &[
    (Tongue::English, 60),
    (Tongue::Spanish, 24),
    (Tongue::Vietnamese, 8),
    (Tongue::Tagalog, 5),
    (Tongue::Creole, 3),
];

/// The departments, in the order in which a growing hospital gets them.
#[rustfmt::skip]
pub static DEPARTMENTS: [Department; 15] = [
    of(0, "Emergency", 95, NURSING, ROUND_THE_CLOCK, AT_BEDS, 62),
    of(0, "Housekeeping", 105, CLEANING, ROUND_THE_CLOCK, IN_SERVICES, 57),
    of(0, "Kitchen", 60, COOKING, LONG_DAYS, IN_SERVICES, 47),
    Department { part_of: Some("Kitchen"), ..of(0, "Night kitchen", 22, COOKING, NIGHTS, IN_SERVICES, 4) },
    of(0, "Third floor", 85, NURSING, ROUND_THE_CLOCK, AT_BEDS, 53),
    of(2, "Outpatient clinic", 90, CLINIC, DAYS, AT_DESKS, 32),
    of(0, "Laboratory", 60, TESTING, ROUND_THE_CLOCK, AT_DESKS, 40),
    of(0, "Transport", 58, MOVING, ROUND_THE_CLOCK, IN_SERVICES, 50),
    of(1, "Rehabilitation", 75, THERAPY, DAYS, AT_BEDS, 30),
    of(0, "Fourth floor", 85, NURSING, ROUND_THE_CLOCK, AT_BEDS, 41),
    of(0, "Operating rooms", 80, SURGERY, LONG_DAYS, AT_BEDS, 7),
    of(0, "Intensive care", 80, NURSING, ROUND_THE_CLOCK, AT_BEDS, 30),
    of(1, "Behavioral health", 65, MINDS, ROUND_THE_CLOCK, AT_BEDS, 19),
    of(1, "Dialysis", 55, KIDNEYS, LONG_DAYS, AT_BEDS, 27),
    of(2, "Imaging", 55, PICTURES, ROUND_THE_CLOCK, AT_DESKS, 14),
];

const fn of(
    site: usize,
    name: &'static str,
    weight: u32,
    jobs: Weighed,
    shifts: Weighed,
    tongues: &'static [(Tongue, u32)],
    reached: u32,
) -> Department {
    Department { site, part_of: None, name, weight, jobs, shifts, tongues, reached }
}

/// A department of one hospital, with how many work there.
pub struct Ward {
    /// The site, as workers call it.
    pub site: &'static str,
    /// What it is like.
    pub department: &'static Department,
    /// How many work there, supervisors counted.
    pub workers: u32,
}

/// The departments of a workplace of so many workers: six for fifty, fifteen for a thousand, more
/// hospitals for very many.
pub fn wards(workers: u32) -> Vec<Ward> {
    let hospitals = workers.div_ceil(HOSPITAL_WORKERS_MAX).clamp(1, MORE_SITES.len() as u32 + 1);
    let departments = (5 + workers / 90).clamp(6, DEPARTMENTS.len() as u32) as usize;
    let mut wards = Vec::new();
    for hospital in 0..hospitals as usize {
        for department in &DEPARTMENTS[..departments] {
            let site = match hospital {
                0 => SITES[department.site],
                more => MORE_SITES[more - 1],
            };
            wards.push(Ward { site, department, workers: 0 });
        }
    }
    let all: u64 = wards.iter().map(|ward| u64::from(ward.department.weight)).sum();
    let (mut weight, mut placed) = (0, 0);
    for ward in &mut wards {
        weight += u64::from(ward.department.weight);
        let so_far = (u64::from(workers) * weight / all) as u32;
        ward.workers = so_far - placed;
        placed = so_far;
    }
    wards
}
