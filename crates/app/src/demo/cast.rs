//! The people of the drive: the four whom a visitor can step in as, and those who organize beside
//! them.

use super::dice::Dice;
use super::hospital::Ward;
use super::names::{Names, Tongue};
use organizing::list::Name;
use vault::{Id, Role};

/// Someone with an account in the drive.
pub struct Colleague {
    /// The part a visitor can take, and the name on the first page.
    pub part: Option<(&'static str, &'static str)>,
    /// What they are called.
    pub name: Name,
    /// What they do in the drive.
    pub role: Role,
    /// Their account.
    pub account: Id,
    /// The seed of their identity.
    pub seed: [u8; 32],
    /// The departments handed over to them, as places in the list of wards; the first is also
    /// where they work. A lead has all.
    pub wards: Vec<usize>,
    /// Their job, shift and language, where they work here.
    pub place: Option<(&'static str, &'static str, Tongue)>,
}

struct Written {
    part: Option<&'static str>,
    name: [&'static str; 3],
    role: Role,
    departments: &'static [&'static str],
    place: Option<(&'static str, &'static str, Tongue)>,
}

/// Whoever stands first in a department is who answers for it.
#[rustfmt::skip]
const WRITTEN: [Written; 11] = [
    Written {
        part: Some("lead"), name: ["Marisol Vega", "Marisol", "Vega"], role: Role::Lead,
        departments: &["Emergency"], place: Some(("Nurse", "Day", Tongue::Spanish)),
    },
    Written {
        part: Some("organizer"), name: ["Emmanuel Toussaint", "Emmanuel", "Toussaint"],
        role: Role::Organizer,
        departments: &["Housekeeping"], place: Some(("Cleaner", "Evening", Tongue::Creole)),
    },
    Written {
        part: Some("member"), name: ["Thúy Phạm", "Thúy", "Phạm"], role: Role::Member,
        departments: &["Third floor"], place: Some(("Nurse aide", "Night", Tongue::Vietnamese)),
    },
    Written {
        part: Some("coach"), name: ["Ruth Kaplan", "Ruth", "Kaplan"], role: Role::Coach,
        departments: &[], place: None,
    },
    organizer(["Terrence Boyd", "Terrence", "Boyd"], &["Kitchen"], "Cook", Tongue::English),
    organizer(["Grace Villanueva", "Grace", "Villanueva"], &["Third floor", "Fourth floor"],
        "Nurse", Tongue::Tagalog),
    organizer(["Yesenia Ortiz", "Yesenia", "Ortiz"], &["Outpatient clinic"],
        "Medical assistant", Tongue::Spanish),
    organizer(["Kofi Mensah", "Kofi", "Mensah"], &["Laboratory"], "Lab tech", Tongue::English),
    organizer(["Darnell Hicks", "Darnell", "Hicks"], &["Transport"],
        "Transporter", Tongue::English),
    organizer(["Carol Nowak", "Carol", "Nowak"], &["Rehabilitation", "Dialysis"],
        "Physical therapist", Tongue::English),
    organizer(["Rowena Bautista", "Rowena", "Bautista"], &["Intensive care"],
        "Nurse", Tongue::Tagalog),
];

const fn organizer(
    name: [&'static str; 3],
    departments: &'static [&'static str],
    job: &'static str,
    tongue: Tongue,
) -> Written {
    let place = Some((job, "Day", tongue));
    Written { part: None, name, role: Role::Organizer, departments, place }
}

/// Everyone with an account in a drive of these wards: those written here who have a department
/// there, and one organizer for each further hospital.
pub fn cast(dice: &mut Dice, names: &mut Names, wards: &[Ward]) -> Vec<Colleague> {
    let mut cast: Vec<Colleague> = Vec::new();
    for written in &WRITTEN {
        let place_of = |name: &&str| wards.iter().position(|ward| ward.department.name == *name);
        let own: Vec<usize> = written.departments.iter().filter_map(place_of).collect();
        let (account, seed) = (dice.id(), dice.identity_seed());
        if own.is_empty() && written.role == Role::Organizer {
            continue;
        }
        let [full, given, family] = written.name;
        names.keep(full);
        cast.push(Colleague {
            part: written.part.map(|part| (part, full)),
            name: Name { full: full.into(), given: given.into(), family: family.into() },
            role: written.role,
            account,
            seed,
            wards: own,
            place: written.place,
        });
    }
    let mut sites: Vec<&str> = wards.iter().map(|ward| ward.site).collect();
    sites.dedup();
    for site in sites.into_iter().filter(|site| !super::hospital::SITES.contains(site)) {
        let there = wards.iter().enumerate().filter(|(_, ward)| ward.site == site);
        let wards: Vec<usize> = there.map(|(number, _)| number).collect();
        let tongue = *dice.pick(&[Tongue::English, Tongue::Spanish, Tongue::Tagalog]);
        cast.push(Colleague {
            part: None,
            name: names.next(dice, tongue, None),
            role: Role::Organizer,
            account: dice.id(),
            seed: dice.identity_seed(),
            wards,
            place: Some(("Nurse", "Day", tongue)),
        });
    }
    cast
}
