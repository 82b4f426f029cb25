//! An engine as the fields of a form, and back. Everything typed stays as it was typed until all of
//! it can be read.
//!
//! The words of an engine are in two languages. The form shows those of the reader and changes
//! those: what it says in the other language stays.

use kit::http::Form;
use organizing::Said;
use organizing::engines::{
    Clock, Count, Fault, Item, Part, Ready, Role, Shift, Step, Template, Training, Weekday,
};
use std::collections::{BTreeMap, BTreeSet};

/// The fields of a form, by their names.
#[derive(Clone, Default)]
pub struct Typed(BTreeMap<String, String>);

/// What is wrong, and at which field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The field.
    pub field: String,
    /// The sentence.
    pub sentence: &'static str,
}

/// The days of a week with their tags.
pub const WEEKDAYS: [(Weekday, &str); 7] = [
    (Weekday::Monday, "monday"),
    (Weekday::Tuesday, "tuesday"),
    (Weekday::Wednesday, "wednesday"),
    (Weekday::Thursday, "thursday"),
    (Weekday::Friday, "friday"),
    (Weekday::Saturday, "saturday"),
    (Weekday::Sunday, "sunday"),
];
/// The steps of a skill with their tags.
pub const STEPS: [(Step, &str); 3] =
    [(Step::Learn, "learn"), (Step::Do, "do"), (Step::Teach, "teach")];

impl Typed {
    /// The fields of an engine in a language.
    pub fn of(engine: &Template, language: &str) -> Typed {
        let mut typed = Typed::default();
        let mut put = |name: String, value: String| typed.0.insert(name, value);
        let said = |said: &Said| said.in_language(language).to_owned();
        let lines = |lines: &[Said]| lines.iter().map(said).collect::<Vec<_>>().join("\n");
        put("name".into(), said(&engine.name));
        put("about".into(), said(&engine.about));
        for (n, role) in engine.roles.iter().enumerate() {
            let mut put = |field: &str, value: String| put(format!("role-{n}-{field}"), value);
            put("id", role.id.clone());
            put("name", said(&role.name));
            put("does", lines(&role.does));
            put("debrief", lines(&role.debrief));
            put("ask", role.ask.to_string());
            if let Some((least, most)) = role.leads {
                put("least", least.to_string());
                put("most", most.to_string());
            }
            if let Some(ready) = &role.ready {
                put("shifts", ready.shifts.to_string());
                put("asks", ready.asks.to_string());
                put("brought", ready.brought.to_string());
                put("developed", ready.developed.to_string());
                put("says", said(&ready.says));
            }
            for (training, step) in &role.trained {
                put(&format!("trained-{training}"), tag(&STEPS, step).to_owned());
            }
        }
        for (n, training) in engine.trainings.iter().enumerate() {
            let mut put = |field: &str, value: String| put(format!("training-{n}-{field}"), value);
            put("id", training.id.clone());
            put("name", said(&training.name));
            put("about", said(&training.about));
            put("minutes", training.minutes.to_string());
        }
        for (n, item) in engine.agenda.iter().enumerate() {
            put(format!("item-{n}-minutes"), item.minutes.to_string());
            put(format!("item-{n}-says"), said(&item.says));
        }
        for (n, shift) in engine.shifts.iter().enumerate() {
            let mut put = |field: &str, value: String| put(format!("shift-{n}-{field}"), value);
            put("id", shift.id.clone());
            put("name", said(&shift.name));
            let weekday = shift.weekday.map_or("", |day| tag(&WEEKDAYS, &day));
            put("weekday", weekday.to_owned());
            put("starts", shift.starts.into());
            put("minutes", shift.minutes.to_string());
            for (role, needs) in &shift.needs {
                put(&format!("needs-{role}"), needs.to_string());
            }
        }
        for (n, count) in engine.counts.iter().enumerate() {
            put(format!("count-{n}-id"), count.id.clone());
            put(format!("count-{n}-name"), said(&count.name));
        }
        typed
    }

    /// The fields that were sent.
    pub fn sent(form: &Form) -> Typed {
        Typed(form.0.iter().map(|(name, value)| (name.clone(), value.trim().to_owned())).collect())
    }

    /// Every field with what stands in it.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// What stands in a field.
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// How many parts of a sort there are: one more than the number of the last.
    pub fn count(&self, sort: &str) -> usize {
        let number = |name: &String| {
            let (number, _) = name.strip_prefix(sort)?.strip_prefix('-')?.split_once('-')?;
            number.parse::<usize>().ok().filter(|number| *number <= Template::PARTS_MAX)
        };
        self.0.keys().filter_map(number).max().map_or(0, |last| last + 1)
    }

    /// Whether a part has nothing in it, or is to be taken out.
    fn is_out(&self, part: &str) -> bool {
        let within = |name: &str| {
            name.strip_prefix(part).is_some_and(|rest| rest.starts_with('-') && rest != "-id")
        };
        let said = |(name, value): (&String, &String)| within(name) && !value.is_empty();
        self.get(&format!("{part}-gone")) == "yes" || !self.0.iter().any(said)
    }
}

/// Reads an engine from what was typed. `base` is what it was before, `language` that of the form.
///
/// # Errors
/// All that is wrong with what was typed as numbers and times; else the first that
/// [`Template::check`] refuses.
pub fn read(typed: &Typed, base: &Template, language: &str) -> Result<Template, Vec<Wrong>> {
    let mut reading =
        Reading { typed, spanish: language.starts_with("es"), language, wrong: Vec::new() };
    let mut places = Places::default();
    let ids = |parts: &[String]| parts.iter().cloned().collect::<BTreeSet<_>>();
    let mut taken = ids(&base.roles.iter().map(|one| one.id.clone()).collect::<Vec<_>>());
    let mut engine = Template {
        id: base.id.clone(),
        name: reading.said("name", &base.name),
        about: reading.said("about", &base.about),
        ..Template::default()
    };
    for n in reading.parts("role") {
        let part = format!("role-{n}");
        let lowest = engine.roles.is_empty();
        let role = reading.role(&part, base, &mut taken, lowest);
        engine.roles.push(role);
        places.roles.push(part);
    }
    let mut taken = ids(&base.trainings.iter().map(|one| one.id.clone()).collect::<Vec<_>>());
    for n in reading.parts("training") {
        let part = format!("training-{n}");
        let id = reading.id(&part, &mut taken, "training");
        let was = base.trainings.iter().find(|one| one.id == id).cloned().unwrap_or_default();
        engine.trainings.push(Training {
            id,
            name: reading.said(&format!("{part}-name"), &was.name),
            about: reading.said(&format!("{part}-about"), &was.about),
            minutes: reading.number(&format!("{part}-minutes")),
        });
        places.trainings.push(part);
    }
    for n in reading.parts("item") {
        let part = format!("item-{n}");
        let was = base.agenda.get(n).cloned().unwrap_or_default();
        engine.agenda.push(Item {
            minutes: reading.number(&format!("{part}-minutes")),
            says: reading.said(&format!("{part}-says"), &was.says),
        });
        places.items.push(part);
    }
    let mut taken = ids(&base.shifts.iter().map(|one| one.id.clone()).collect::<Vec<_>>());
    for n in reading.parts("shift") {
        let part = format!("shift-{n}");
        let shift = reading.shift(&part, base, &mut taken);
        engine.shifts.push(shift);
        places.shifts.push(part);
    }
    let mut taken = ids(&base.counts.iter().map(|one| one.id.clone()).collect::<Vec<_>>());
    for n in reading.parts("count") {
        let part = format!("count-{n}");
        let id = reading.id(&part, &mut taken, "count");
        let was = base.counts.iter().find(|one| one.id == id).cloned().unwrap_or_default();
        let name = reading.said(&format!("{part}-name"), &was.name);
        engine.counts.push(Count { id, name });
        places.counts.push(part);
    }
    if !reading.wrong.is_empty() {
        return Err(reading.wrong);
    }
    match engine.check() {
        Ok(()) => Ok(engine),
        Err(fault) => Err(vec![places.wrong(&fault, &engine)]),
    }
}

/// A short name for files, from words: letters, digits and hyphens, unlike those taken.
pub fn short(words: &str, sort: &str, taken: &BTreeSet<String>) -> String {
    // Room for a number behind it.
    const ROOM: usize = 4;
    let folded = organizing::list::name::fold(words);
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    let hyphened: String = folded.chars().map(plain).collect();
    let parts: Vec<&str> = hyphened.split('-').filter(|part| !part.is_empty()).collect();
    let mut id: String = parts.join("-").chars().take(Template::ID_CHARS_MAX - ROOM).collect();
    if id.is_empty() {
        sort.clone_into(&mut id);
    }
    let numbered = (2..).map(|number: usize| format!("{id}-{number}"));
    let mut all = std::iter::once(id.clone()).chain(numbered);
    all.find(|one| !taken.contains(one)).unwrap_or(id)
}

/// The tag of a choice.
pub fn tag<T: PartialEq>(tags: &[(T, &'static str)], one: &T) -> &'static str {
    tags.iter().find(|(other, _)| other == one).map_or("", |(_, tag)| tag)
}

struct Reading<'a> {
    typed: &'a Typed,
    spanish: bool,
    language: &'a str,
    wrong: Vec<Wrong>,
}

impl Reading<'_> {
    /// The numbers of the parts of a sort that are there.
    fn parts(&self, sort: &str) -> Vec<usize> {
        let there = |n: &usize| !self.typed.is_out(&format!("{sort}-{n}"));
        (0..self.typed.count(sort)).filter(there).collect()
    }

    fn said(&self, field: &str, was: &Said) -> Said {
        self.changed(self.typed.get(field), was)
    }

    fn changed(&self, typed: &str, was: &Said) -> Said {
        if typed == was.in_language(self.language) {
            return was.clone();
        }
        match (typed.is_empty(), self.spanish) {
            (true, _) => Said::default(),
            (_, true) => Said { es: typed.to_owned(), ..was.clone() },
            (_, false) => Said { en: typed.to_owned(), ..was.clone() },
        }
    }

    /// Lines, one thing each. As many as before are the same ones in other words; of fewer or more,
    /// those that say what was said before keep what they say in the other language.
    fn lines(&self, field: &str, was: &[Said]) -> Vec<Said> {
        let typed = self.typed.get(field).lines().map(str::trim).filter(|line| !line.is_empty());
        let typed: Vec<&str> = typed.collect();
        let same = typed.len() == was.len();
        let nothing = Said::default();
        let before = |place: usize, line: &str| match same {
            true => was.get(place).unwrap_or(&nothing),
            false => {
                was.iter().find(|one| one.in_language(self.language) == line).unwrap_or(&nothing)
            }
        };
        let lines = typed.iter().enumerate();
        lines.map(|(place, line)| self.changed(line, before(place, line))).collect()
    }

    /// A number; nothing typed is 0.
    fn number(&mut self, field: &str) -> u16 {
        let typed = self.typed.get(field);
        match typed.parse() {
            Ok(number) => number,
            Err(_) if typed.is_empty() => 0,
            Err(_) => {
                self.wrong.push(Wrong { field: field.to_owned(), sentence: "engine-number" });
                0
            }
        }
    }

    /// The short name of a part: what it had, or one made from what it is called.
    fn id(&self, part: &str, taken: &mut BTreeSet<String>, sort: &str) -> String {
        let had = self.typed.get(&format!("{part}-id"));
        if !had.is_empty() {
            return had.to_owned();
        }
        let id = short(self.typed.get(&format!("{part}-name")), sort, taken);
        taken.insert(id.clone());
        id
    }

    fn role(
        &mut self,
        part: &str,
        base: &Template,
        taken: &mut BTreeSet<String>,
        lowest: bool,
    ) -> Role {
        let id = self.id(part, taken, "role");
        let was = base.roles.iter().find(|one| one.id == id).cloned().unwrap_or_default();
        let at = |field: &str| format!("{part}-{field}");
        let trained = format!("{part}-trained-");
        let steps = self.typed.0.iter().filter_map(|(name, value)| {
            let step = STEPS.iter().find(|(_, tag)| tag == value)?;
            Some((name.strip_prefix(&trained)?.to_owned(), step.0))
        });
        let trained = steps.collect();
        let ask = self.number(&at("ask"));
        let leads = (self.number(&at("least")), self.number(&at("most")));
        let ready = Ready {
            shifts: self.number(&at("shifts")),
            asks: self.number(&at("asks")),
            brought: self.number(&at("brought")),
            developed: self.number(&at("developed")),
            says: self.said(&at("says"), &was.ready.clone().unwrap_or_default().says),
        };
        Role {
            id,
            name: self.said(&at("name"), &was.name),
            does: self.lines(&at("does"), &was.does),
            leads: (!lowest).then_some(leads),
            ask: u8::try_from(ask).unwrap_or(u8::MAX),
            trained,
            debrief: self.lines(&at("debrief"), &was.debrief),
            ready: (!lowest).then_some(ready),
        }
    }

    fn shift(&mut self, part: &str, base: &Template, taken: &mut BTreeSet<String>) -> Shift {
        let id = self.id(part, taken, "shift");
        let was = base.shifts.iter().find(|one| one.id == id).cloned().unwrap_or_default();
        let at = |field: &str| format!("{part}-{field}");
        let (typed, weekday) = (self.typed, self.typed.get(&at("weekday")));
        let starts = Clock::try_from(typed.get(&at("starts")).to_owned());
        if starts.is_err() {
            self.wrong.push(Wrong { field: at("starts"), sentence: "engine-clock" });
        }
        let needs = at("needs-");
        let asked: Vec<(String, String)> = (typed.0.iter())
            .filter(|(_, value)| !value.is_empty())
            .filter_map(|(name, _)| Some((name.strip_prefix(&needs)?.to_owned(), name.clone())))
            .collect();
        Shift {
            id,
            name: self.said(&at("name"), &was.name),
            weekday: WEEKDAYS.iter().find(|(_, tag)| *tag == weekday).map(|(day, _)| *day),
            starts: starts.unwrap_or_default(),
            minutes: self.number(&at("minutes")),
            needs: asked
                .into_iter()
                .map(|(role, field)| (role, self.number(&field)))
                .filter(|(_, needs)| *needs > 0)
                .collect(),
        }
    }
}

/// Under which names the parts stand in the form.
#[derive(Default)]
struct Places {
    roles: Vec<String>,
    trainings: Vec<String>,
    items: Vec<String>,
    shifts: Vec<String>,
    counts: Vec<String>,
}

impl Places {
    /// What a check refused, at the field of the form where it can be mended.
    fn wrong(&self, fault: &Fault, engine: &Template) -> Wrong {
        let (places, number) = match fault.part {
            Some(Part::Role(number)) => (&self.roles, number),
            Some(Part::Training(number)) => (&self.trainings, number),
            Some(Part::Item(number)) => (&self.items, number),
            Some(Part::Shift(number)) => (&self.shifts, number),
            Some(Part::Count(number)) => (&self.counts, number),
            None => {
                let field = match fault.refusal.field {
                    Some("role") => "role-0-name",
                    Some("shift") => "shift-0-name",
                    Some("about") => "about",
                    _ => "name",
                };
                return Wrong { field: field.to_owned(), sentence: fault.refusal.sentence };
            }
        };
        let at = match fault.refusal.field {
            Some("leads") => "least".to_owned(),
            Some("ready") => "shifts".to_owned(),
            Some("id") => "name".to_owned(),
            Some("trained") => {
                let role = engine.roles.get(number);
                let known = |id: &&String| engine.trainings.iter().any(|one| one.id == **id);
                let unknown = role.and_then(|role| role.trained.keys().find(|id| !known(id)));
                unknown.map_or("name".to_owned(), |id| format!("trained-{id}"))
            }
            Some("needs") => {
                let shift = engine.shifts.get(number);
                let known = |id: &&String| engine.rung(id).is_some();
                let unknown = shift.and_then(|shift| shift.needs.keys().find(|id| !known(id)));
                let first = engine.roles.first().map(|role| &role.id);
                unknown.or(first).map_or("name".to_owned(), |id| format!("needs-{id}"))
            }
            Some(field) => field.to_owned(),
            None => "name".to_owned(),
        };
        let field = places.get(number).map_or(at.clone(), |part| format!("{part}-{at}"));
        Wrong { field, sentence: fault.refusal.sentence }
    }
}

#[cfg(test)]
mod tests {
    use super::super::kits;
    use super::*;

    #[test]
    fn what_was_not_changed_comes_back_as_it_was() {
        for engine in kits::engines() {
            for language in ["en", "es"] {
                let typed = Typed::of(engine, language);
                assert_eq!(read(&typed, engine, language).as_ref(), Ok(engine), "{}", engine.id);
            }
        }
    }

    #[test]
    fn words_change_in_the_language_of_the_form_alone() {
        let engine = &kits::engines()[0];
        let mut typed = Typed::of(engine, "es");
        typed.0.insert("name".into(), "Puerta por puerta".into());
        let does = typed.get("role-0-does").to_owned();
        typed.0.insert("role-0-does".into(), format!("Llegar a tiempo\n{does}"));
        let read = read(&typed, engine, "es").unwrap_or_default();
        assert_eq!(
            (read.name.en.as_str(), read.name.es.as_str()),
            ("Canvass", "Puerta por puerta")
        );
        assert_eq!(read.roles[0].does[1], engine.roles[0].does[0]);
        assert_eq!(read.roles[0].does[0].in_language("en"), "Llegar a tiempo");
    }

    #[test]
    fn what_is_wrong_is_told_at_its_field() {
        let engine = &kits::engines()[0];
        let wrong = |field: &str, value: &str| {
            let mut typed = Typed::of(engine, "en");
            typed.0.insert(field.into(), value.into());
            let wrong = read(&typed, engine, "en").err().unwrap_or_default();
            wrong.first().map(|wrong| (wrong.field.clone(), wrong.sentence))
        };
        let at = |field: &str, sentence| Some((field.to_owned(), sentence));
        for (field, value, told) in [
            ("name", "", at("name", "engine-name-missing")),
            ("role-1-ask", "many", at("role-1-ask", "engine-number")),
            ("role-1-ask", "9", at("role-1-ask", "engine-ask-size")),
            ("role-2-ask", "2", at("role-2-ask", "engine-ask-order")),
            ("role-1-least", "7", at("role-1-least", "engine-ratio")),
            ("role-1-debrief", "", at("role-1-debrief", "engine-debrief-missing")),
            ("role-2-gone", "yes", at("shift-0-needs-organizer", "engine-role-unknown")),
            ("training-0-gone", "yes", at("role-1-trained-doors", "engine-training-unknown")),
            ("shift-0-starts", "noon", at("shift-0-starts", "engine-clock")),
            ("shift-1-minutes", "0", at("shift-1-minutes", "engine-minutes")),
            ("item-0-says", "", at("item-0-says", "engine-words-missing")),
        ] {
            assert_eq!(wrong(field, value), told, "{field} {value}");
        }
    }

    #[test]
    fn a_part_that_is_new_gets_a_short_name_of_its_own() {
        let engine = &kits::engines()[0];
        let mut typed = Typed::of(engine, "en");
        typed.0.insert("count-3-name".into(), "Doors, knocked on".into());
        typed.0.insert("count-4-name".into(), "¡Doors knocked on!".into());
        typed.0.insert("item-5-minutes".into(), String::new());
        let read = read(&typed, engine, "en").unwrap_or_default();
        let ids: Vec<&str> = read.counts.iter().map(|one| one.id.as_str()).collect();
        assert_eq!(ids[3..], ["doors-knocked-on", "doors-knocked-on-2"]);
        assert_eq!(read.agenda.len(), engine.agenda.len());
    }
}
