//! The form: a few figures of two programs, and the programs that they change.

use super::delivered;
use super::lived::{CHOICES, RUNS};
use crate::failure::Failure;
use kit::http::Form;
use organizing::Refusal;
use organizing::capacity::{Fault, Scenario};

/// How a number is written in the form.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// As it is.
    Plain,
    /// A share, of a hundred.
    OfHundred,
    /// A share that stays from week to week: of a hundred, so many are there after a year.
    AfterYear,
}

/// A number of a scenario that the form asks for.
pub struct Asked {
    /// Its name in scenarios.
    pub name: &'static str,
    /// How it is written.
    pub written: Written,
    place: fn(&mut Scenario) -> &mut f64,
}

const fn asked(
    name: &'static str,
    written: Written,
    place: fn(&mut Scenario) -> &mut f64,
) -> Asked {
    Asked { name, written, place }
}

/// What both programs face.
pub const FACED: [Asked; 5] = [
    asked("requests.a_week", Written::Plain, |one| &mut one.requests.a_week),
    asked("requests.bursts_a_year", Written::Plain, |one| &mut one.requests.bursts_a_year),
    asked("requests.burst", Written::Plain, |one| &mut one.requests.burst),
    asked("requests.conversion", Written::OfHundred, |one| &mut one.requests.conversion),
    asked("drives.workers", Written::Plain, |one| &mut one.drives.workers),
];

/// What each program is.
pub const OWN: [Asked; 10] = [
    asked("coaches.people", Written::Plain, |one| &mut one.coaches.people),
    asked("leads.people", Written::Plain, |one| &mut one.leads.people),
    asked("coaches.hours_a_week", Written::Plain, |one| &mut one.coaches.hours_a_week),
    asked("coaches.drive_hours_a_week", Written::Plain, |one| &mut one.coaches.drive_hours_a_week),
    asked("coaches.drives", Written::Plain, |one| &mut one.coaches.drives),
    asked("coaches.stay", Written::AfterYear, |one| &mut one.coaches.stay),
    asked("training.engines", Written::Plain, |one| &mut one.training.engines),
    asked("training.seats", Written::Plain, |one| &mut one.training.seats),
    asked("training.weeks", Written::Plain, |one| &mut one.training.weeks),
    asked("training.ready", Written::OfHundred, |one| &mut one.training.ready),
];

/// The form as it was sent, and the two programs that it began from.
pub struct Typed {
    /// The programs before the changes: those that come with the program, or files that were brought.
    pub from: [Scenario; 2],
    /// How often they are to be lived through.
    pub runs: u32,
    form: Form,
}

/// What is wrong, at which field of the form.
pub type Wrong = Vec<(String, &'static str)>;

/// The number of a program.
pub fn number_of(program: &Scenario, asked: &Asked) -> f64 {
    *(asked.place)(&mut program.clone())
}

/// What was typed in fields that the form has.
pub fn known(typed: &Typed) -> impl Iterator<Item = (&str, &str)> {
    let mut fields: Vec<String> = FACED.iter().map(|one| faced(one.name)).collect();
    fields.extend((0..2).flat_map(|side| OWN.iter().map(move |one| own(side, one.name))));
    fields.extend((0..Scenario::STAGES_MAX).map(stage));
    fields.push("runs".to_owned());
    let sent = typed.form.0.iter().map(|(name, value)| (name.as_str(), value.trim()));
    sent.filter(move |(name, _)| fields.iter().any(|field| field == name))
}

/// The field in which a program that was brought goes along.
pub fn carried(side: usize) -> String {
    format!("program-{}", side + 1)
}

/// The field of a number that both face.
pub fn faced(name: &str) -> String {
    name.replace('.', "-")
}

/// The field of a number of one program.
pub fn own(side: usize, name: &str) -> String {
    format!("{}-{}", side + 1, faced(name))
}

/// The field of how long a stage takes.
pub fn stage(place: usize) -> String {
    format!("stage-{}", place + 1)
}

impl Typed {
    /// The form of a request. Where no program goes along whole, it is one of those that come with
    /// ours.
    ///
    /// # Errors
    /// A fault.
    pub fn of(form: &Form) -> Result<Typed, Failure> {
        let mut from = delivered::both()?;
        for (side, program) in from.iter_mut().enumerate() {
            if let Ok(brought) = Scenario::parse(form.get(&carried(side))) {
                *program = brought;
            }
        }
        let runs = form.get("runs").parse().ok().filter(|runs| CHOICES.contains(runs));
        Ok(Typed { from, runs: runs.unwrap_or(RUNS), form: form.clone() })
    }

    /// The form for other programs, with nothing typed yet.
    pub fn from(from: [Scenario; 2], runs: u32) -> Typed {
        Typed { from, runs, form: Form::default() }
    }

    /// What stands in a field: what was typed, or the number of the program.
    pub fn text(&self, field: &str, number: f64, written: Written) -> String {
        match self.form.has(field) {
            true => self.form.get(field).to_owned(),
            false => shown(number, written),
        }
    }

    /// The programs with what was typed.
    ///
    /// # Errors
    /// What is wrong, at each field.
    pub fn both(&self) -> Result<[Scenario; 2], Wrong> {
        let mut wrong = Wrong::new();
        let [one, other] = &self.from;
        let mut first = one.clone();
        for number in &FACED {
            self.take(&mut first, number, faced(number.name), &mut wrong);
        }
        for (place, one) in first.stages.iter_mut().enumerate() {
            self.read(&stage(place), &mut one.weeks, Written::Plain, &mut wrong);
        }
        // Files say what they face; from there on both face what stands first.
        let mut both = [first.clone().unlike(one), other.clone().facing(&first.unlike(one))];
        for (side, program) in both.iter_mut().enumerate() {
            let before = program.clone();
            for number in &OWN {
                self.take(program, number, own(side, number.name), &mut wrong);
            }
            // A course cannot wait for more than it has seats for.
            program.training.least = program.training.least.min(program.training.seats.max(1.0));
            *program = program.clone().unlike(&before);
        }
        for (side, program) in both.iter().enumerate() {
            let found = program.check().err().map(|fault| at_field(side, &fault));
            let new = found.filter(|(field, _)| wrong.iter().all(|(at, _)| at != field));
            wrong.extend(new);
        }
        if wrong.is_empty() { Ok(both) } else { Err(wrong) }
    }

    fn take(&self, program: &mut Scenario, number: &Asked, field: String, wrong: &mut Wrong) {
        self.read(&field, (number.place)(program), number.written, wrong);
    }

    /// Reads a field into a number. One that stands there as it was shown changes nothing, so that
    /// nothing is lost by the rounding of what is shown.
    fn read(&self, field: &str, number: &mut f64, written: Written, wrong: &mut Wrong) {
        let typed = self.form.get(field);
        if !self.form.has(field) || typed == shown(*number, written) {
            return;
        }
        match parse(typed) {
            None => wrong.push((field.to_owned(), "scenario-not-a-number")),
            Some(read) if written == Written::Plain => *number = read,
            Some(read) if !(0.0..=100.0).contains(&read) => {
                wrong.push((field.to_owned(), "capacity-share-of-hundred"));
            }
            Some(read) if written == Written::OfHundred => *number = read / 100.0,
            Some(read) => *number = (read / 100.0).powf(1.0 / Scenario::YEAR_WEEKS),
        }
    }
}

/// Where a fault stands in the form: at its number, or at the nearest that there is.
fn at_field(side: usize, fault: &Fault) -> (String, &'static str) {
    let Refusal { field: name, sentence, .. } = fault.refusal;
    let field = match (name.unwrap_or(""), fault.stage) {
        (_, Some(place)) => stage(place),
        ("training.least", None) => own(side, "training.seats"),
        (name, None) if OWN.iter().any(|one| one.name == name) => own(side, name),
        (name, None) if FACED.iter().any(|one| one.name == name) => faced(name),
        _ => "file".to_owned(),
    };
    (field, sentence)
}

/// The field of what could not be lived through.
pub fn field_of(refusal: &Refusal) -> String {
    faced(refusal.field.unwrap_or("requests.a_week"))
}

/// A number as it stands in the form.
fn shown(number: f64, written: Written) -> String {
    let number = match written {
        Written::Plain => number,
        Written::OfHundred => number * 100.0,
        Written::AfterYear => number.powf(Scenario::YEAR_WEEKS) * 100.0,
    };
    format!("{}", (number * 100.0).round() / 100.0)
}

/// A number as people write it: "1.25", "1,25", "2,747".
fn parse(typed: &str) -> Option<f64> {
    let typed = typed.trim().trim_end_matches('%').trim_end();
    let plain = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '-');
    if !typed.chars().all(plain) {
        return None;
    }
    let thousands =
        typed.split(',').skip(1).all(|group| group.split('.').next().map_or(0, str::len) == 3);
    let text = match thousands && !typed.starts_with('0') {
        true => typed.replace(',', ""),
        false => typed.replace(',', "."),
    };
    text.parse().ok().filter(|number: &f64| number.is_finite())
}
