//! What came of scenarios as plain text: one column each, side by side.

use super::simulate::{Asked, Lived};
use kit::say;
use kit::words::Words;
use organizing::capacity::{Answers, Change, Figure, Limit, Needs, Scenario, Spread, Unit};

/// Which figure of a forecast a row tells.
type Of<T> = fn(&T) -> Spread;

/// How wide the names of rows are, and each column, in characters.
const NAME_CHARS: usize = 42;
const COLUMN_CHARS: usize = 34;
/// At how many times it is told how many wait.
const QUARTERS: usize = 4;

/// All of it.
pub(super) fn text(words: &Words, lived: &[Lived], asked: &Asked) -> String {
    let mut table = Table { words, lived, text: String::new() };
    let names = lived.iter().map(|(one, _)| one.name.in_language(words.language().tag()));
    table.line("", names.map(str::to_owned).collect());
    let weeks = lived.iter().map(|(one, _)| plain(words, Unit::Count, one.weeks));
    table.line(&words.say("capacity-weeks-lived"), weeks.collect());
    for figure in Figure::ALL {
        let name = words.say(&format!("capacity-figure-{}", figure.tag()));
        table.row(&name, figure.unit(), |answers| answers.forecast.get(figure));
    }

    table.heading(words.say("capacity-waiting"));
    let most = lived.iter().map(|(_, one)| one.forecast.waiting.len()).max().unwrap_or(0);
    for quarter in 1..=QUARTERS {
        let week = most * quarter / QUARTERS;
        let name = say!(words, "capacity-waiting-after", weeks = week);
        table.row(&name, Unit::Count, |answers| {
            answers.forecast.waiting.get(week.checked_sub(1)?).copied()
        });
    }

    table.heading(words.say("capacity-bottleneck"));
    for (scenario, answers) in lived {
        let limit = answers.held_back();
        let name = scenario.name.in_language(words.language().tag());
        let id = format!("capacity-bottleneck-{limit}");
        table.said(&words.say_with(&id, &[("name", name.into())]));
    }

    table.heading(words.say("capacity-twice"));
    for limit in Limit::ALL {
        let name = words.say(&format!("capacity-limit-{}", limit.tag()));
        table.row(&name, Unit::Count, |answers| {
            answers.twice.iter().find(|(one, _)| *one == limit).map(|(_, change)| change.workers)
        });
    }

    table.heading(words.say("capacity-engine"));
    let engine: [(&str, Unit, Of<Change>); 3] = [
        ("capacity-engine-workers", Unit::Count, |change| change.workers),
        ("capacity-engine-coaches", Unit::Count, |change| change.coaches),
        ("capacity-engine-wait", Unit::Weeks, |change| change.coach_wait),
    ];
    for (name, unit, of) in engine {
        table.row(&words.say(name), unit, |answers| Some(of(&answers.engine)));
    }

    table.heading(words.say("capacity-needs-now"));
    table.needs(|answers| &answers.now);
    table.heading(say!(words, "capacity-needs-times", times = Answers::TIMES));
    table.needs(|answers| &answers.times);

    table.heading(String::new());
    let seed = asked.seed.to_string();
    table.said(&say!(words, "capacity-lived", runs = asked.runs, seed = seed));
    table.said(&words.say("capacity-uncounted"));
    table.said(&words.say("capacity-norm"));
    if asked.sources {
        for (scenario, _) in lived {
            table.sources(scenario);
        }
    }
    table.text
}

struct Table<'a> {
    words: &'a Words,
    lived: &'a [Lived],
    text: String,
}

impl Table<'_> {
    fn line(&mut self, name: &str, columns: Vec<String>) {
        let mut line = format!("{name:<NAME_CHARS$}");
        for column in columns {
            line.push_str(&format!("  {column:<COLUMN_CHARS$}"));
        }
        self.said(line.trim_end());
    }

    fn row(&mut self, name: &str, unit: Unit, of: impl Fn(&Answers) -> Option<Spread>) {
        let words = self.words;
        let columns = self.lived.iter().map(|(_, answers)| match of(answers) {
            None => words.say("capacity-none"),
            Some(of_runs) => spread(words, unit, of_runs),
        });
        let columns = columns.collect();
        self.line(name, columns);
    }

    fn needs(&mut self, of: fn(&Answers) -> &Needs) {
        let rows: [(&str, Of<Needs>); 4] = [
            ("capacity-needs-first", |needs| needs.first_contact),
            ("capacity-needs-coaches", |needs| needs.coaches),
            ("capacity-needs-leads", |needs| needs.leads),
            ("capacity-needs-engines", |needs| needs.engines),
        ];
        for (name, need) in rows {
            let name = self.words.say(name);
            self.row(&name, Unit::Count, |answers| Some(need(of(answers))));
        }
    }

    fn heading(&mut self, heading: String) {
        self.text.push('\n');
        if !heading.is_empty() {
            self.said(&heading);
        }
    }

    fn said(&mut self, said: &str) {
        self.text.push_str(said);
        self.text.push('\n');
    }

    fn sources(&mut self, scenario: &Scenario) {
        let language = self.words.language().tag();
        let name = scenario.name.in_language(language);
        self.heading(format!("{}: {name}", self.words.say("capacity-sources")));
        for source in &scenario.sources {
            let from = match source.address.as_str() {
                "" => self.words.say("capacity-ours"),
                address => address.to_owned(),
            };
            let says = source.says.in_language(language);
            self.said(&format!("- {}: {says} ({from})", source.of.join(", ")));
        }
    }
}

/// A spread as it is said: the middle first, with its unit, which is enough once.
pub(super) fn spread(words: &Words, unit: Unit, spread: Spread) -> String {
    let [low, high] = [spread.low, spread.high].map(|number| bare(words, unit, number));
    let middle = plain(words, unit, spread.middle);
    say!(words, "capacity-spread", low = low, middle = middle, high = high)
}

/// A number as it is said, with its unit.
pub(super) fn plain(words: &Words, unit: Unit, number: f64) -> String {
    let id = match unit {
        Unit::Count => "capacity-count",
        Unit::Hours => "capacity-hours",
        Unit::Weeks => "capacity-weeks",
        Unit::Share => "capacity-share",
        Unit::Money => "capacity-money",
    };
    words.say_with(id, &[("number", rounded(unit, number).into())])
}

/// The same without its unit.
fn bare(words: &Words, unit: Unit, number: f64) -> String {
    say!(words, "capacity-count", number = rounded(unit, number))
}

/// Small hours and weeks to one digit after the point, all else whole; shares in percent.
fn rounded(unit: Unit, number: f64) -> f64 {
    let rounded = match unit {
        Unit::Share => (number * 100.0).round(),
        Unit::Hours | Unit::Weeks if number.abs() < 10.0 => (number * 10.0).round() / 10.0,
        _ => number.round(),
    };
    // Without the sign of a nothing that was rounded.
    rounded + 0.0
}
