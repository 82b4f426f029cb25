//! What the invented workers' issues were gathered under, and what they fought for: a fight won, one
//! that is still open, a petition. Some wordings are left for a visitor to gather.

use super::dice::Dice;
use super::sayings::{ENGLISH, SPANISH};
use super::workers::{Invented, Turf};
use crate::failure::Failure;
use crate::issues::records::Names;
use crate::space::kept::{self, Held, Kept};
use crate::space::keys::Keys;
use organizing::assessment::Basis;
use organizing::issues::{Demand, Fight, FightKind, Outcome, OutcomeKind, Petition};
use organizing::{Day, DemandId, IssueId, MemberId, Personal, PetitionId, TurfId, WorkerId};
use store::Writer;
use vault::Id;

/// Shared names, each with places in the sayings: anyone's, at beds, in services; English, then
/// Spanish.
#[allow(clippy::type_complexity)]
const NAMES: [(&str, [&[usize]; 3], [&[usize]; 3]); 6] = [
    ("Not enough of us", [&[10], &[0, 1, 7], &[]], [&[], &[0, 1], &[]]),
    ("Schedules and weekends", [&[0, 4, 5], &[], &[]], [&[0, 4, 5], &[], &[]]),
    ("Pay", [&[1, 6, 11], &[], &[]], [&[1, 6], &[], &[]]),
    ("Breaks", [&[7], &[2], &[]], [&[7], &[2], &[]]),
    ("Safety", [&[], &[4, 5], &[0, 2, 6]], [&[], &[4], &[0, 2]]),
    ("Sick days and points", [&[2], &[], &[]], [&[2], &[], &[]]),
];
/// Places in [`NAMES`].
const STAFFING: usize = 0;
const SCHEDULES: usize = 1;
const SAFETY: usize = 4;

/// Demands: about which name, what, on whom.
const DEMANDS: [(usize, &str, &str); 3] = [
    (STAFFING, "An aide on every unit, all night", "chief nursing officer"),
    (STAFFING, "No more than five patients each on nights", "chief nursing officer"),
    (SCHEDULES, "The schedule two weeks ahead, in writing", "chief nursing officer"),
];

/// The most workers who took part in the march.
const MARCHED: usize = 24;

/// Who signed the petition in a turf.
pub struct Signed {
    turf: TurfId,
    department: &'static str,
    workers: Vec<WorkerId>,
}

impl Signed {
    /// Those who acted.
    pub fn of(turf: &Turf<'_>, people: &[Invented]) -> Signed {
        let acted = |person: &&Invented| {
            person.worker.excluded.is_none()
                && person.worker.assessments.iter().any(|made| made.basis == Basis::Act)
        };
        Signed {
            turf: turf.turf,
            department: turf.ward.department.name,
            workers: people.iter().filter(acted).map(|person| WorkerId(person.id.0)).collect(),
        }
    }
}

/// Puts it on the shelf.
pub struct Fought {
    /// Throws.
    pub dice: Dice,
    /// Who put it down.
    pub lead: MemberId,
    /// Today.
    pub today: Day,
}

impl Fought {
    /// Gathers, demands, fights.
    pub fn write(
        mut self,
        shelf: &mut Writer,
        keys: &Keys,
        week: u32,
        signed: &[Signed],
    ) -> Result<(), Failure> {
        let mut names = Names::default();
        let mut issues = Vec::new();
        for (name, english, spanish) in NAMES {
            let said = [(&ENGLISH, english), (&SPANISH, spanish)];
            let wordings: Vec<Personal> = said
                .into_iter()
                .flat_map(|(sayings, places)| {
                    let lists = [sayings.issues, sayings.at_beds, sayings.in_services];
                    lists.into_iter().zip(places)
                })
                .flat_map(|(list, places)| places.iter().filter_map(|place| list.get(*place)))
                .map(|wording| Personal::new(wording))
                .collect();
            let id = IssueId(self.dice.id().0);
            names.name(id, name, &wordings, self.lead, self.today.plus(-21))?;
            issues.push(id);
        }
        kept::save(shelf, keys, week, &mut Held::new(Id::ZERO, Id::ZERO, names))?;

        let mut demands = Vec::new();
        for (issue, what, target) in DEMANDS {
            let demand = Demand {
                issues: [issues[issue]].into(),
                what: Personal::new(what),
                target: Personal::new(target),
                by: self.lead,
                on: self.today.plus(-20),
            };
            demands.push(DemandId(self.keep(shelf, keys, week, demand)?.0));
        }
        let target = Personal::new(DEMANDS[0].2);
        let petition = Petition { demands, target, by: self.lead, on: self.today.plus(-18) };
        let petition = self.keep(shelf, keys, week, petition)?;
        let marched = self.march(signed, issues[SAFETY]);
        self.keep(shelf, keys, week, marched)?;
        let delivered = Fight {
            kind: FightKind::Petition,
            issues: [issues[STAFFING], issues[SCHEDULES]].into(),
            petition: Some(PetitionId(petition.0)),
            demand: Personal::new(DEMANDS[1].1),
            target: Personal::new(DEMANDS[1].2),
            on: self.today.plus(-9),
            turfs: signed.iter().filter(|one| !one.workers.is_empty()).map(|s| s.turf).collect(),
            took_part: signed.iter().flat_map(|one| one.workers.iter().copied()).collect(),
            outcomes: Vec::new(),
            by: self.lead,
        };
        self.keep(shelf, keys, week, delivered)?;
        Ok(())
    }

    /// Those who clean went in together, and won.
    fn march(&self, signed: &[Signed], about: IssueId) -> Fight {
        let cleaners = || signed.iter().filter(|one| one.department == "Housekeeping").take(1);
        let won = Outcome { kind: OutcomeKind::Won, on: self.today.plus(-17), by: self.lead };
        Fight {
            kind: FightKind::March,
            issues: [about].into(),
            petition: None,
            demand: Personal::new(
                "Masks and gloves in every size, before the new chemical is used",
            ),
            target: Personal::new("director of environmental services"),
            on: self.today.plus(-24),
            turfs: cleaners().map(|one| one.turf).collect(),
            took_part: cleaners()
                .flat_map(|one| one.workers.iter().copied())
                .take(MARCHED)
                .collect(),
            outcomes: vec![won],
            by: self.lead,
        }
    }

    fn keep<T: Kept>(
        &mut self,
        shelf: &mut Writer,
        keys: &Keys,
        week: u32,
        value: T,
    ) -> Result<Id, Failure> {
        let id = self.dice.id();
        kept::save(shelf, keys, week, &mut Held::new(id, Id::ZERO, value))?;
        Ok(id)
    }
}
