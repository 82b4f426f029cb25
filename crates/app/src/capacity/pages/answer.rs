//! What came of both programs: what holds them back, what they cost, week by week, what if.

use super::name;
use crate::call::Call;
use crate::capacity::lived::{Lived, SEED};
use crate::capacity::told::{plain, spread};
use kit::html::form::in_line;
use kit::html::rows::table;
use kit::html::text::{fold, note, para, section};
use kit::html::{Markup, html};
use kit::pictures::band::Band;
use kit::pictures::wide_figure;
use kit::say;
use kit::words::Words;
use organizing::capacity::{Answers, Change, Figure, Limit, Needs, Scenario, Spread, Unit};

/// What is told first, before everything that was counted.
const FIRST: [Figure; 7] = [
    Figure::CostEach,
    Figure::HoursEach,
    Figure::Workers,
    Figure::Won,
    Figure::Coaches,
    Figure::CoachWait,
    Figure::InTime,
];

/// All of it.
pub fn all(call: &Call, both: &[Scenario; 2], lived: &Lived) -> Markup {
    let words = call.words();
    let told = Told { call, words, both, lived };
    let runs = say!(words, "capacity-lived", runs = lived.runs, seed = SEED.to_string());
    let times = say!(words, "capacity-needs-times", times = Answers::TIMES);
    html! {
        (section(&words.say("capacity-bottleneck"), html! {
            @for (program, answers) in both.iter().zip(&lived.answers) {
                (para(&bottleneck(call, program, answers)))
            }
        }))
        (section(&words.say("capacity-comes"), html! {
            (told.figures(&words.say("capacity-comes-caption"), &FIRST))
            (note(&runs))
        }))
        (section(&words.say("capacity-weekly"), html! {
            (told.band("capacity-band-coaches", |answers| &answers.forecast.coaches))
            (told.band("capacity-band-waiting", |answers| &answers.forecast.waiting))
        }))
        (section(&words.say("capacity-what-if"), in_line(html! {
            (told.engine())
            (told.needs(&times, |answers| &answers.times))
        })))
        (fold(&words.say("capacity-all"), false, html! {
            (told.figures(&words.say("capacity-all-caption"), &Figure::ALL))
            (told.twice())
            (told.needs(&words.say("capacity-needs-now"), |answers| &answers.now))
            (note(&words.say("capacity-uncounted")))
        }))
    }
}

/// What holds a program back.
fn bottleneck(call: &Call, program: &Scenario, answers: &Answers) -> String {
    let limit = answers.held_back();
    let id = format!("capacity-bottleneck-{limit}");
    call.words().say_with(&id, &[("name", name(call, program).into())])
}

struct Told<'a> {
    call: &'a Call,
    words: &'a Words,
    both: &'a [Scenario; 2],
    lived: &'a Lived,
}

/// One line of a table: what it is, its unit, and what it is of each program.
type Row<'a> = (String, Unit, Box<dyn Fn(&Answers) -> Option<Spread> + 'a>);

impl Told<'_> {
    fn table(&self, caption: &str, rows: Vec<Row<'_>>) -> Markup {
        let heads = ["", name(self.call, &self.both[0]), name(self.call, &self.both[1])];
        let lines: Vec<Vec<Markup>> = rows
            .into_iter()
            .map(|(what, unit, of)| {
                let each = self.lived.answers.iter().map(|answers| self.cell(unit, of(answers)));
                std::iter::once(html! { (what) }).chain(each).collect()
            })
            .collect();
        table(caption, &heads, &lines)
    }

    fn cell(&self, unit: Unit, of_runs: Option<Spread>) -> Markup {
        html! {
            @match of_runs {
                Some(of_runs) => (spread(self.words, unit, of_runs)),
                None => (self.words.say("capacity-none")),
            }
        }
    }

    fn figures(&self, caption: &str, figures: &[Figure]) -> Markup {
        let row = |figure: &Figure| -> Row<'_> {
            let (figure, name) = (*figure, format!("capacity-figure-{}", figure.tag()));
            let of = move |answers: &Answers| answers.forecast.get(figure);
            (self.words.say(&name), figure.unit(), Box::new(of))
        };
        self.table(caption, figures.iter().map(row).collect())
    }

    fn engine(&self) -> Markup {
        let row = |id: &str, unit: Unit, of: fn(&Change) -> Spread| -> Row<'_> {
            let of = move |answers: &Answers| Some(of(&answers.engine));
            (self.words.say(id), unit, Box::new(of))
        };
        let rows = vec![
            row("capacity-engine-workers", Unit::Count, |change| change.workers),
            row("capacity-engine-coaches", Unit::Count, |change| change.coaches),
            row("capacity-engine-wait", Unit::Weeks, |change| change.coach_wait),
        ];
        html! { div {
            (self.table(&self.words.say("capacity-engine"), rows))
            (note(&self.words.say("capacity-engine-note")))
        } }
    }

    fn needs(&self, caption: &str, of: fn(&Answers) -> &Needs) -> Markup {
        let row = |id: &str, need: fn(&Needs) -> Spread| -> Row<'_> {
            let of = move |answers: &Answers| Some(need(of(answers)));
            (self.words.say(id), Unit::Count, Box::new(of))
        };
        let rows = vec![
            row("capacity-needs-first", |needs| needs.first_contact),
            row("capacity-needs-coaches", |needs| needs.coaches),
            row("capacity-needs-leads", |needs| needs.leads),
            row("capacity-needs-engines", |needs| needs.engines),
        ];
        self.table(caption, rows)
    }

    fn twice(&self) -> Markup {
        let row = |limit: Limit| -> Row<'_> {
            let name = format!("capacity-limit-{}", limit.tag());
            let of = move |answers: &Answers| {
                let change = answers.twice.iter().find(|(one, _)| *one == limit);
                change.map(|(_, change)| change.workers)
            };
            (self.words.say(&name), Unit::Count, Box::new(of))
        };
        let rows = Limit::ALL.into_iter().map(row).collect();
        self.table(&self.words.say("capacity-twice"), rows)
    }

    /// The picture of a level for both programs, drawn to one scale, with the same in words.
    fn band(&self, id: &str, of: fn(&Answers) -> &Vec<Spread>) -> Markup {
        let levels = self.lived.answers.iter().flat_map(of);
        let top = levels.map(|level| level.high).fold(0.0, f64::max).ceil();
        let drawn = |(program, answers): (&Scenario, &Answers)| {
            let weeks: Vec<[f64; 3]> =
                of(answers).iter().map(|one| [one.low, one.middle, one.high]).collect();
            let told = self.quarters(of(answers));
            let caption = self.words.say_with(id, &[("name", name(self.call, program).into())]);
            let band = Band {
                label: &format!("{caption}. {told}"),
                weeks: &weeks,
                top_label: &plain(self.words, Unit::Count, top),
                top,
                middle_label: &self.words.say("capacity-half"),
                ends: [
                    &say!(self.words, "capacity-week", week = 1),
                    &say!(self.words, "capacity-week", week = weeks.len()),
                ],
            };
            html! { div.field { (wide_figure(&caption, band.draw(), para(&told))) } }
        };
        let [one, other] = self.both;
        let [of_one, of_other] = &self.lived.answers;
        in_line(html! { (drawn((one, of_one))) (drawn((other, of_other))) })
    }

    /// "In the middle run 28 after 39 weeks, 30 after 78 weeks, …, at the end 31 (12 to 43)."
    fn quarters(&self, levels: &[Spread]) -> String {
        let at = |quarter: usize| levels.get((levels.len() * quarter / 4).saturating_sub(1));
        let level = |quarter: usize| match at(quarter) {
            Some(level) => plain(self.words, Unit::Count, level.middle),
            None => self.words.say("capacity-none"),
        };
        let end = at(4).map(|level| spread(self.words, Unit::Count, *level));
        say!(
            self.words,
            "capacity-quarters",
            one = level(1),
            two = level(2),
            three = level(3),
            end = end.unwrap_or_else(|| self.words.say("capacity-none")),
            week = levels.len() / 4,
            half = levels.len() / 2,
            most = levels.len() * 3 / 4
        )
    }
}
