//! A worker as forms carry them: every part as text. A form sends what its reader began with
//! beside what they made of it, so that two people who edit at once lose nothing.

use kit::http::Form;
use organizing::assessment::LeaderStatus;
use organizing::list::edit::Part;
use organizing::list::name::tidy;
use organizing::list::phone::{Dialing, Phone};
use organizing::list::{Exclusion, Name, NextStep, Worker, email};
use organizing::{Day, MemberId, Personal, Refusal, TurfId};
use vault::Id;

/// The parts of a worker as text.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// The name, the family name first and a comma after it where it is known.
    pub name: String,
    /// Phones.
    pub phones: Vec<String>,
    /// E-mail addresses.
    pub emails: Vec<String>,
    /// The home address.
    pub address: String,
    /// The roster's number.
    pub roster_number: String,
    /// The id of the home turf.
    pub turf: String,
    /// The job.
    pub job: String,
    /// The shift.
    pub shift: String,
    /// The language.
    pub language: String,
    /// The id of the reason to be outside the unit.
    pub excluded: String,
    /// The id of the member who talks with them.
    pub talker: String,
    /// The id of whether others follow them.
    pub leader: String,
    /// The next step.
    pub step: String,
    /// Its day, `2026-11-09`.
    pub step_on: String,
}

/// The most characters of a part, where it has no bound of its own.
pub const TEXT_CHARS_MAX: usize = 300;
/// The most phones, and the most addresses.
pub const CONTACTS_MAX: usize = 10;

impl Typed {
    /// A worker's parts.
    pub fn of(worker: &Worker) -> Typed {
        let all = |texts: &[Personal]| texts.iter().map(|text| tidy(text.reveal())).collect();
        let step = worker.next_step.as_ref();
        Typed {
            name: name_typed(&worker.name),
            phones: all(&worker.phones),
            emails: all(&worker.emails),
            address: tidy(worker.address.reveal()),
            roster_number: tidy(worker.roster_number.reveal()),
            turf: Id(worker.place.turf.0).to_string(),
            job: tidy(&worker.place.job),
            shift: tidy(&worker.place.shift),
            language: tidy(&worker.place.language),
            excluded: worker.excluded.map_or("", Exclusion::id).to_owned(),
            talker: worker.talker.map_or(String::new(), |member| Id(member.0).to_string()),
            leader: worker.leader.id().to_owned(),
            step: step.map_or(String::new(), |step| tidy(step.what.reveal())),
            step_on: step.map_or(String::new(), |step| step.on.date().to_string()),
        }
    }

    /// What a form says; `before` stands before the name of each field.
    pub fn read(form: &Form, before: &str) -> Typed {
        let one = |name: &str| tidy(form.get(&format!("{before}{name}")));
        let all = |name: &str| -> Vec<String> {
            let name = format!("{before}{name}");
            form.all(&name).map(tidy).filter(|text| !text.is_empty()).collect()
        };
        Typed {
            name: one("name"),
            phones: all("phones"),
            emails: all("emails"),
            address: one("address"),
            roster_number: one("roster-number"),
            turf: one("turf"),
            job: one("job"),
            shift: one("shift"),
            language: one("language"),
            excluded: one("excluded"),
            talker: one("talker"),
            leader: one("leader"),
            step: one("step"),
            step_on: one("step-on"),
        }
    }

    /// Every field with its name, for sending along unseen.
    pub fn fields(&self) -> Vec<(&'static str, &str)> {
        let mut fields = vec![
            ("name", self.name.as_str()),
            ("address", &self.address),
            ("roster-number", &self.roster_number),
            ("turf", &self.turf),
            ("job", &self.job),
            ("shift", &self.shift),
            ("language", &self.language),
            ("excluded", &self.excluded),
            ("talker", &self.talker),
            ("leader", &self.leader),
            ("step", &self.step),
            ("step-on", &self.step_on),
        ];
        fields.extend(self.phones.iter().map(|phone| ("phones", phone.as_str())));
        fields.extend(self.emails.iter().map(|email| ("emails", email.as_str())));
        fields
    }

    /// A part as a contested value writes it.
    pub fn text(&self, part: Part) -> String {
        match part {
            Part::Name => self.name.clone(),
            Part::Phones => self.phones.join("; "),
            Part::Emails => self.emails.join("; "),
            Part::Address => self.address.clone(),
            Part::RosterNumber => self.roster_number.clone(),
            Part::Turf => self.turf.clone(),
            Part::Job => self.job.clone(),
            Part::Shift => self.shift.clone(),
            Part::Language => self.language.clone(),
            Part::Excluded => self.excluded.clone(),
            Part::Talker => self.talker.clone(),
            Part::Leader => self.leader.clone(),
            Part::NextStep => format!("{} {}", self.step_on, self.step).trim().to_owned(),
        }
    }

    /// Writes a part into a record.
    ///
    /// # Errors
    /// A refusal at the field, when it cannot be what it should.
    pub fn write(&self, part: Part, worker: &mut Worker, dialing: Dialing) -> Result<(), Refusal> {
        match part {
            Part::Name => worker.name = Name::parse(&self.name)?,
            Part::Phones => worker.phones = self.phones(&worker.phones, dialing)?,
            Part::Emails => worker.emails = self.emails(&worker.emails)?,
            Part::Address => worker.address = Personal::new(fitting("address", &self.address)?),
            Part::RosterNumber => {
                worker.roster_number =
                    Personal::new(fitting("roster-number", &self.roster_number)?);
            }
            Part::Turf => {
                let turf: Id =
                    self.turf.parse().map_err(|_| Refusal::at("turf", "people-turf-missing"))?;
                worker.place.turf = TurfId(turf.0);
            }
            Part::Job => worker.place.job = fitting("job", &self.job)?.to_owned(),
            Part::Shift => worker.place.shift = fitting("shift", &self.shift)?.to_owned(),
            Part::Language => {
                worker.place.language = fitting("language", &self.language)?.to_owned();
            }
            Part::Excluded => worker.excluded = Exclusion::from_id(&self.excluded),
            Part::Talker => {
                worker.talker = self.talker.parse().ok().map(|member: Id| MemberId(member.0));
            }
            Part::Leader => {
                worker.leader = LeaderStatus::from_id(&self.leader).unwrap_or_default();
            }
            Part::NextStep => worker.next_step = self.next_step()?,
        }
        Ok(())
    }

    /// Which of the phones are none. Those that stood there before are not asked about again.
    pub fn wrong_phones(&self, before: &[String], dialing: Dialing) -> Vec<bool> {
        let wrong =
            |phone: &String| !before.contains(phone) && Phone::read(phone, dialing).is_err();
        self.phones.iter().map(wrong).collect()
    }

    /// Which of the addresses are none.
    pub fn wrong_emails(&self, before: &[String]) -> Vec<bool> {
        let wrong = |text: &String| !before.contains(text) && email::read(text).is_err();
        self.emails.iter().map(wrong).collect()
    }

    fn phones(&self, before: &[Personal], dialing: Dialing) -> Result<Vec<Personal>, Refusal> {
        let before: Vec<String> = before.iter().map(|text| tidy(text.reveal())).collect();
        if self.wrong_phones(&before, dialing).contains(&true) {
            return Err(Refusal::at("phones", "phone-not-a-phone"));
        }
        contacts("phones", &self.phones)
    }

    fn emails(&self, before: &[Personal]) -> Result<Vec<Personal>, Refusal> {
        let before: Vec<String> = before.iter().map(|text| tidy(text.reveal())).collect();
        if self.wrong_emails(&before).contains(&true) {
            return Err(Refusal::at("emails", "email-not-an-address"));
        }
        contacts("emails", &self.emails)
    }

    fn next_step(&self) -> Result<Option<NextStep>, Refusal> {
        if self.step_on.is_empty() {
            let nothing = self.step.is_empty();
            return nothing.then_some(None).ok_or(Refusal::at("step-on", "people-step-needs-day"));
        }
        let what = Personal::new(fitting("step", &self.step)?);
        let on = day_of("step-on", &self.step_on)?;
        Ok(Some(NextStep { what, on }))
    }
}

/// The day of a date field.
///
/// # Errors
/// `people-day-not-a-day` at the field.
pub fn day_of(field: &'static str, text: &str) -> Result<Day, Refusal> {
    let date = text.parse().map_err(|_| Refusal::at(field, "people-day-not-a-day"))?;
    Ok(Day::of(date))
}

/// A new worker of what was typed.
///
/// # Errors
/// Every refusal, each at its field.
pub fn create(typed: &Typed, dialing: Dialing) -> Result<Worker, Vec<Refusal>> {
    let mut worker = Worker::new(Name::default(), TurfId([0; 16]));
    let refusals: Vec<Refusal> = Part::ALL
        .into_iter()
        .filter_map(|part| typed.write(part, &mut worker, dialing).err())
        .collect();
    if refusals.is_empty() { Ok(worker) } else { Err(refusals) }
}

/// What someone began with and what they made of it, as records: `was` and `typed` are their
/// form's, `now` is what is kept by now.
///
/// # Errors
/// Every refusal, each at its field.
pub fn change(
    was: &Typed,
    typed: &Typed,
    now: &Worker,
    dialing: Dialing,
) -> Result<(Worker, Worker), Vec<Refusal>> {
    let stands = Typed::of(now);
    let mut base = now.clone();
    for part in Part::ALL.into_iter().filter(|part| was.text(*part) != stands.text(*part)) {
        // What cannot be read was not on our form; then what stands is what they began with.
        let _ = was.write(part, &mut base, dialing);
    }
    let mut mine = base.clone();
    let refusals: Vec<Refusal> = Part::ALL
        .into_iter()
        .filter(|part| typed.text(*part) != was.text(*part))
        .filter_map(|part| typed.write(part, &mut mine, dialing).err())
        .collect();
    if refusals.is_empty() { Ok((base, mine)) } else { Err(refusals) }
}

fn fitting<'a>(field: &'static str, text: &'a str) -> Result<&'a str, Refusal> {
    match text.chars().count() > TEXT_CHARS_MAX {
        true => Err(Refusal::at(field, "people-too-long")),
        false => Ok(text),
    }
}

fn contacts(field: &'static str, texts: &[String]) -> Result<Vec<Personal>, Refusal> {
    let mut contacts: Vec<Personal> = Vec::with_capacity(texts.len());
    for text in texts {
        let text = Personal::new(fitting(field, text)?);
        if !contacts.contains(&text) {
            contacts.push(text);
        }
    }
    match contacts.len() > CONTACTS_MAX {
        true => Err(Refusal::at(field, "people-too-many")),
        false => Ok(contacts),
    }
}

/// A name in the form that reads back as the same name.
fn name_typed(name: &Name) -> String {
    let full = name.full.reveal();
    if !name.family.is_empty() {
        let apart = format!("{}, {}", name.family.reveal(), name.given.reveal());
        let end = full.rsplit(' ').next().unwrap_or("");
        for written in [format!("{apart}, {end}"), apart] {
            if Name::parse(&written).as_ref() == Ok(name) {
                return written;
            }
        }
    }
    full.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOME: Dialing = Dialing(1);

    fn worker() -> Worker {
        let typed = Typed {
            name: "Díaz, Rosa".into(),
            phones: vec!["555 010 2345".into()],
            turf: Id([7; 16]).to_string(),
            shift: "Night".into(),
            step: "Two names".into(),
            step_on: "2026-11-09".into(),
            ..Typed::default()
        };
        create(&typed, HOME).unwrap()
    }

    #[test]
    fn a_form_sent_back_untouched_changes_nothing() {
        for name in
            ["Díaz, Rosa", "Rosa Díaz", "SMITH, JOHN, JR.", "مريم العلي", "de la Cruz, Ana María"]
        {
            let mut before = worker();
            before.name = Name::parse(name).unwrap();
            // As an import may have left it: not a phone, not in order.
            before.phones.push("ask at  the desk".into());
            before.place.job = "Nurse\nfloor".into();
            let typed = Typed::of(&before);
            let (base, mine) = change(&typed, &typed.clone(), &before, HOME).unwrap();
            assert!(base == before && mine == before, "{name}");
        }
    }

    #[test]
    fn what_the_other_changed_meanwhile_is_part_of_neither() {
        let before = worker();
        let was = Typed::of(&before);
        let mut now = before.clone();
        now.place.shift = "Day".into();
        let typed = Typed { language: "Spanish".into(), ..was.clone() };
        let (base, mine) = change(&was, &typed, &now, HOME).unwrap();
        assert_eq!(base.place.shift, "Night");
        assert_eq!(mine.place.shift, "Night");
        assert_eq!(mine.place.language, "Spanish");
    }

    #[test]
    fn every_wrong_field_is_told_at_once() {
        let typed = Typed {
            name: "x".repeat(201),
            phones: vec!["five".into()],
            emails: vec!["rosa at example".into()],
            step: "Two names".into(),
            job: "j".repeat(TEXT_CHARS_MAX + 1),
            ..Typed::default()
        };
        let fields: Vec<_> =
            create(&typed, HOME).unwrap_err().iter().map(|r| r.field.unwrap()).collect();
        assert_eq!(fields, ["name", "phones", "emails", "turf", "job", "step-on"]);
    }
}
