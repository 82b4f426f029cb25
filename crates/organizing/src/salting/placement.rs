use super::{CodeName, Outside, Stage, Step};
use crate::{Day, MemberId, Personal, Refusal};
use serde::{Deserialize, Serialize};

/// Who it is, where, from when to when. The two whom it concerns write it and open it, and nobody
/// else; outside of it stands no more than [`Outside`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Placement {
    code: CodeName,
    salt: MemberId,
    mentor: Option<MemberId>,
    who: Who,
    opening: Option<u32>,
    stage: Stage,
    learned: Vec<Step>,
    start: Option<Day>,
    end: Option<Day>,
    touched: Day,
    notes: Vec<Note>,
}

/// Who stands behind a code name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Who {
    /// What they are called where they apply.
    pub name: Personal,
    /// Where they live.
    pub address: Personal,
    /// How to reach them.
    pub contact: Personal,
}

/// What one of the two wrote down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Who.
    pub by: MemberId,
    /// When.
    pub on: Day,
    /// What.
    pub words: Personal,
}

impl Placement {
    /// The most characters of a name, an address or a way to reach somebody.
    pub const WHO_CHARS_MAX: usize = 200;
    /// The most characters of a note.
    pub const NOTE_CHARS_MAX: usize = 2_000;
    /// The most notes.
    pub const NOTES_MAX: usize = 200;
    /// Days from the end to the day on which it is shredded.
    pub const KEPT_DAYS: i32 = 28;
    /// Days without a word after which it is shredded, whatever it was.
    pub const STILL_DAYS: i32 = 182;
    /// The furthest that a start or an end lies back or ahead, in days.
    pub const AWAY_DAYS_MAX: i32 = 1_100;

    /// Begins.
    ///
    /// # Errors
    /// `salting-mentor-self`.
    pub fn begin(
        code: CodeName,
        (salt, mentor): (MemberId, Option<MemberId>),
        opening: Option<u32>,
        today: Day,
    ) -> Result<Placement, Refusal> {
        let mut begun = Placement {
            code,
            salt,
            mentor: None,
            who: Who::default(),
            opening,
            stage: Stage::Learning,
            learned: Vec::new(),
            start: None,
            end: None,
            touched: today,
            notes: Vec::new(),
        };
        begun.meet(mentor, today)?;
        Ok(begun)
    }

    /// The code name.
    pub fn code(&self) -> &CodeName {
        &self.code
    }

    /// The account of whom it is about.
    pub fn salt(&self) -> MemberId {
        self.salt
    }

    /// The account of the mentor; none while there is nobody.
    pub fn mentor(&self) -> Option<MemberId> {
        self.mentor
    }

    /// The other of the two.
    pub fn other(&self, me: MemberId) -> Option<MemberId> {
        if me == self.salt { self.mentor } else { Some(self.salt) }
    }

    /// Who stands behind the code name.
    pub fn who(&self) -> &Who {
        &self.who
    }

    /// The opening that they go for, by its number in the program.
    pub fn opening(&self) -> Option<u32> {
        self.opening
    }

    /// How far it is.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// What was learned.
    pub fn learned(&self) -> &[Step] {
        &self.learned
    }

    /// The first day at work.
    pub fn start(&self) -> Option<Day> {
        self.start
    }

    /// The last.
    pub fn end(&self) -> Option<Day> {
        self.end
    }

    /// What was written down, the oldest first.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// All that stands outside of it.
    pub fn outside(&self) -> Outside {
        Outside { code: self.code.clone(), stage: self.stage, shred_on: self.shred_on() }
    }

    /// The day on which it is shredded: some weeks after its end, or after nobody wrote in it for
    /// half a year. A Monday, so that it says no more of an end than the week.
    pub fn shred_on(&self) -> Day {
        let still = self.touched.plus(Placement::STILL_DAYS);
        let day = self.end.map_or(still, |end| end.plus(Placement::KEPT_DAYS));
        Day((day.plus(6).week()).saturating_mul(7).saturating_sub(3))
    }

    /// Takes another mentor, or none.
    ///
    /// # Errors
    /// `salting-mentor-self`.
    pub fn meet(&mut self, mentor: Option<MemberId>, today: Day) -> Result<(), Refusal> {
        if mentor == Some(self.salt) {
            return Err(Refusal::at("with", "salting-mentor-self"));
        }
        (self.mentor, self.touched) = (mentor, today);
        Ok(())
    }

    /// Says who it is.
    ///
    /// # Errors
    /// `salting-who-too-long`, `salting-name-is-code`.
    pub fn name(&mut self, who: Who, today: Day) -> Result<(), Refusal> {
        let fields = [("name", &who.name), ("address", &who.address), ("contact", &who.contact)];
        let long = |(_, text): &(&str, &Personal)| text.is_longer(Placement::WHO_CHARS_MAX);
        if let Some((field, _)) = fields.into_iter().find(long) {
            return Err(Refusal::at(field, "salting-who-too-long"));
        }
        if self.code.is_in(who.name.reveal()) {
            return Err(Refusal::at("name", "salting-name-is-code"));
        }
        (self.who, self.touched) = (who, today);
        Ok(())
    }

    /// Goes for another opening, or for none.
    pub fn go_for(&mut self, opening: Option<u32>, today: Day) {
        (self.opening, self.touched) = (opening, today);
    }

    /// These steps were learned, and no others.
    pub fn learn(&mut self, learned: &[Step], today: Day) {
        self.learned = Step::ALL.into_iter().filter(|step| learned.contains(step)).collect();
        self.touched = today;
    }

    /// Comes to a stage. The days of a start and an end are typed along where they belong to it.
    ///
    /// # Errors
    /// `salting-learn-first`: nobody applies before they know what the law asks of them;
    /// `salting-start-missing`, `salting-end-missing`, `salting-end-before`, `salting-too-far`.
    pub fn come_to(
        &mut self,
        stage: Stage,
        (start, end): (Option<Day>, Option<Day>),
        today: Day,
    ) -> Result<(), Refusal> {
        let far = |day: Day| day.since(today).abs() > Placement::AWAY_DAYS_MAX;
        if start.is_some_and(far) {
            return Err(Refusal::at("start", "salting-too-far"));
        }
        if end.is_some_and(far) {
            return Err(Refusal::at("end", "salting-too-far"));
        }
        let knows = |step: &Step| self.learned.contains(step);
        if (Stage::Applying..Stage::Ended).contains(&stage)
            && !Step::BEFORE_APPLYING.iter().all(knows)
        {
            return Err(Refusal::at("stage", "salting-learn-first"));
        }
        if (Stage::Inside..Stage::Ended).contains(&stage) && start.is_none() {
            return Err(Refusal::at("start", "salting-start-missing"));
        }
        if stage == Stage::Ended && end.is_none() {
            return Err(Refusal::at("end", "salting-end-missing"));
        }
        if start.zip(end).is_some_and(|(start, end)| end < start) {
            return Err(Refusal::at("end", "salting-end-before"));
        }
        (self.stage, self.start, self.end, self.touched) = (stage, start, end, today);
        Ok(())
    }

    /// Writes something down.
    ///
    /// # Errors
    /// `salting-note-missing`, `salting-note-too-long`, `salting-notes-full`.
    pub fn note(&mut self, by: MemberId, words: &str, today: Day) -> Result<(), Refusal> {
        let note = Note { by, on: today, words: Personal::new(words) };
        if note.words.is_empty() {
            return Err(Refusal::at("note", "salting-note-missing"));
        }
        if note.words.is_longer(Placement::NOTE_CHARS_MAX) {
            return Err(Refusal::at("note", "salting-note-too-long"));
        }
        // Pressed twice.
        if self.notes.last() == Some(&note) {
            return Ok(());
        }
        if self.notes.len() >= Placement::NOTES_MAX {
            return Err(Refusal::at("note", "salting-notes-full"));
        }
        self.notes.push(note);
        self.touched = today;
        Ok(())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const TODAY: Day = Day(20_000);
    const SALT: MemberId = MemberId([1; 16]);
    const MENTOR: MemberId = MemberId([2; 16]);

    fn begun() -> Placement {
        let code = CodeName::draw(&[], [], 0).unwrap();
        Placement::begin(code, (SALT, Some(MENTOR)), None, TODAY).unwrap()
    }

    #[test]
    fn nobody_applies_before_they_know_what_the_law_asks() {
        let mut placement = begun();
        let none = (None, None);
        let refused = placement.come_to(Stage::Applying, none, TODAY).unwrap_err();
        assert_eq!(refused.sentence, "salting-learn-first");
        placement.learn(&[Step::Law, Step::Talk], TODAY);
        assert!(placement.come_to(Stage::Applying, none, TODAY).is_err());
        placement.learn(&Step::BEFORE_APPLYING, TODAY);
        placement.come_to(Stage::Applying, none, TODAY).unwrap();
        // Whoever gives up before that may always end.
        let mut other = begun();
        other.come_to(Stage::Ended, (None, Some(TODAY)), TODAY).unwrap();
    }

    #[test]
    fn days_of_a_start_and_an_end_are_asked_for_and_held_against_each_other() {
        let mut placement = begun();
        placement.learn(&Step::BEFORE_APPLYING, TODAY);
        let on = |days: i32| Some(TODAY.plus(days));
        for (stage, start, end, sentence) in [
            (Stage::Inside, None, None, Some("salting-start-missing")),
            (Stage::Inside, on(0), on(-1), Some("salting-end-before")),
            (Stage::Inside, on(-5_000), None, Some("salting-too-far")),
            (Stage::Ended, on(0), None, Some("salting-end-missing")),
            (Stage::Ended, on(0), on(5_000), Some("salting-too-far")),
            (Stage::Inside, on(-9), None, None),
            (Stage::Turning, on(-9), on(90), None),
            (Stage::Ended, on(-9), on(0), None),
        ] {
            let came = placement.come_to(stage, (start, end), TODAY);
            assert_eq!(came.err().map(|refusal| refusal.sentence), sentence, "{stage:?}");
        }
    }

    #[test]
    fn it_is_shredded_on_a_monday_after_its_end_or_after_half_a_year_of_silence() {
        let mut placement = begun();
        placement.learn(&Step::BEFORE_APPLYING, TODAY);
        for ahead in 0..7 {
            let today = TODAY.plus(ahead);
            placement.come_to(Stage::Inside, (Some(TODAY), None), today).unwrap();
            let still = placement.shred_on().since(today);
            assert!((Placement::STILL_DAYS..Placement::STILL_DAYS + 7).contains(&still));
            placement.come_to(Stage::Ended, (Some(TODAY), Some(today)), today).unwrap();
            let kept = placement.shred_on().since(today);
            assert!((Placement::KEPT_DAYS..Placement::KEPT_DAYS + 7).contains(&kept));
            assert_eq!(placement.shred_on().date().weekday(), jiff::civil::Weekday::Monday);
            assert_eq!(placement.outside().shred_on, placement.shred_on());
        }
    }

    #[test]
    fn a_code_name_is_not_the_name_behind_it_and_nobody_mentors_themselves() {
        let mut placement = begun();
        let code = placement.code().written().to_owned();
        let who = |name: &str| Who { name: Personal::new(name), ..Who::default() };
        let refused = placement.name(who(&format!("Ada {code}")), TODAY).unwrap_err();
        assert_eq!(refused, Refusal::at("name", "salting-name-is-code"));
        let long = Who { contact: Personal::new(&"x".repeat(201)), ..who("Ada") };
        assert_eq!(placement.name(long, TODAY).unwrap_err().field, Some("contact"));
        placement.name(who("Ada Brook"), TODAY).unwrap();
        assert!(placement.meet(Some(SALT), TODAY).is_err());
        placement.meet(None, TODAY).unwrap();
        assert_eq!((placement.other(SALT), placement.other(MENTOR)), (None, Some(SALT)));
    }

    #[test]
    fn nothing_of_who_it_is_stands_outside() {
        let mut placement = begun();
        let who = ["Ada Brook", "4 Mill Row", "555 0100"].map(Personal::new);
        let [name, address, contact] = who;
        placement.name(Who { name, address, contact }, TODAY).unwrap();
        placement.note(MENTOR, "Ada starts on Monday", TODAY).unwrap();
        // A field more would not compile here.
        let Outside { code, stage, shred_on } = placement.outside();
        assert_eq!((&code, stage), (placement.code(), Stage::Learning));
        assert!(shred_on > TODAY);
    }
}
