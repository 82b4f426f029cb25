//! Two years of a drive, lived through the forms that people use: one-on-ones in everybody's own
//! words, and structure tests that were drawn, opened, recorded and closed.

use crate::http::Client;
use jiff::ToSpan;
use jiff::civil::Date;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Days over which the one-on-ones were held.
const DAYS: usize = 730;
/// How many things one person wants changed.
const OWN: usize = 4;
/// Of ten one-on-ones, in how many someone is named.
const TIED: usize = 4;
/// The time from one one-on-one to the next while pages are asked for.
const BETWEEN_TALKS: Duration = Duration::from_secs(1);
/// Who records at once.
const RECORDING: usize = 8;

/// Of these and what stands behind them, some three thousand wordings.
const SUBJECTS: [&str; 12] = [
    "Nights are short staffed",
    "The schedule changes with a day's notice",
    "Our pay is behind the others",
    "Nobody answers when we call for help",
    "Breaks are cut",
    "No hay suficiente personal",
    "They send us to other floors",
    "The lifts are broken",
    "The insurance costs too much",
    "Managers shout at us",
    "Nos cambian el horario",
    "Overtime is forced on us",
];
const WHERE: [&str; 16] = [
    "on weekends",
    "on our floor",
    "every Friday",
    "since March",
    "in the kitchen",
    "at night",
    "for months",
    "again and again",
    "in the laundry",
    "after holidays",
    "on the third floor",
    "de noche",
    "cada semana",
    "when it is cold",
    "in the clinic",
    "for the new ones",
];
const MORE: [&str; 16] = [
    "",
    "and nobody says why",
    "and it wears us out",
    "as everyone knows",
    "and I am tired",
    "since the new boss",
    "y nadie escucha",
    "and people leave",
    "with no warning",
    "it is unsafe",
    "and we pay for it",
    "like last year",
    "and they know it",
    "and it gets worse",
    "no fair",
    "and then they blame us",
];

/// Numbers that are the same in every run (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).unwrap()
    }

    fn of<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len())]
    }
}

/// Lets these workers have so many one-on-ones.
pub fn talks(lead: &Client, workers: &[String], many: usize) {
    std::thread::scope(|scope| {
        for first in 0..RECORDING {
            let mut client = lead.another();
            scope.spawn(move || {
                let mut dice = Dice(1912 + first as u64);
                for number in (first..many).step_by(RECORDING) {
                    talk(&mut client, &mut dice, workers, number, many);
                }
            });
        }
    });
}

/// Goes on holding a one-on-one each second until it is told to stop, as on a busy day.
pub fn go_on(lead: &Client, workers: &[String], done: &AtomicBool) {
    let (mut client, mut dice) = (lead.another(), Dice(1919));
    for number in 0.. {
        if done.load(Ordering::Relaxed) {
            return;
        }
        talk(&mut client, &mut dice, workers, number, number + 1);
        std::thread::sleep(BETWEEN_TALKS);
    }
}

fn talk(client: &mut Client, dice: &mut Dice, workers: &[String], number: usize, many: usize) {
    let worker = &workers[number % workers.len()];
    let on = day(DAYS - DAYS * number / many);
    // Everyone has a few things of their own, and comes back to them.
    let own = number % workers.len();
    let said = |dice: &mut Dice| {
        let mut own = Dice(1 + (own * OWN + dice.below(OWN)) as u64 * 0x9e37_79b9_7f4a_7c15);
        format!("{} {} {}", own.of(&SUBJECTS), own.of(&WHERE), own.of(&MORE))
    };
    let (one, two) = (said(dice), said(dice));
    let mut form = vec![
        ("on", on.as_str()),
        ("issues", &one),
        ("issues", &two),
        ("plan", "If the others stand, so will I"),
        ("listening", "72"),
        ("support", ["1", "2", "2", "3", "3", "4", "5"][dice.below(7)]),
        ("basis", "said"),
    ];
    for topic in ["third-party", "dues", "alone", "favors"] {
        if dice.below(3) == 0 {
            form.push(("inoculated", topic));
        }
    }
    // Some are named more than others.
    let to = &workers[dice.below(workers.len()).min(dice.below(workers.len()))];
    let name;
    if to != worker && dice.below(10) < TIED {
        name = client.name(to);
        let kind = ["trusts", "follows", "works-with", "rides-with"][dice.below(4)];
        form.extend([("tie", name.as_str()), ("tie-kind", kind), ("tie-who-0", to)]);
    }
    let path = format!("{}/people/{worker}/talk", client.drive);
    client.post(&path, &form).must(303);
}

/// Holds so many tests, one after the other, and leaves the last of them open.
pub fn tests(lead: &mut Client, many: usize) {
    let (base, today) = (format!("{}/tests", lead.drive), day(0));
    let mut dice = Dice(1936);
    for number in 0..many {
        let name = format!("Button day {number}");
        let fields = [
            ("rung", "own"),
            ("name", name.as_str()),
            ("after", "none"),
            ("question", "Will you wear it?"),
            ("target", "70"),
            ("mark", "40"),
            ("opens", &today),
            ("closes", &today),
        ];
        let drawn = lead.post(&format!("{base}/new"), &fields).location();
        let test = drawn.split('?').next().unwrap().to_owned();
        let why = [("ladder-why", "We agreed"), ("unowned-why", "We go around")];
        lead.post(&format!("{test}/open"), &why).must(303);
        let turfs = lead.ids_after(&test, &format!("{test}/turfs/"));
        for turf in turfs {
            let path = format!("{test}/turfs/{turf}");
            let people = lead.ids_after(&path, "name=\"acted\" value=\"");
            let acted: Vec<&String> = people.iter().filter(|_| dice.below(100) < 60).collect();
            let form: Vec<(&str, &str)> = acted.iter().map(|id| ("acted", id.as_str())).collect();
            lead.post(&format!("{path}/acts"), &form).must(303);
        }
        if number + 1 < many {
            lead.post(&format!("{test}/close"), &[]).must(303);
        }
    }
}

/// The day so many days ago, as forms carry it.
fn day(ago: usize) -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() / 86_400;
    let day = i64::try_from(now).unwrap() - i64::try_from(ago).unwrap();
    Date::constant(1970, 1, 1).saturating_add(day.days()).to_string()
}
