//! Times the web of ties, the map and the planner on invented workplaces:
//! `cargo run --release -p organizing --example measure`.

#![allow(clippy::print_stdout)]

mod dice;

use dice::Dice;
use organizing::committee::{Question, plan};
use organizing::list::TieKind;
use organizing::ties::{Map, Someone, Told, Web, candidates};
use organizing::{Day, TurfId, WorkerId};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

fn person(number: usize) -> WorkerId {
    let mut id = [0; 16];
    id[8..].copy_from_slice(&(number as u64).to_be_bytes());
    WorkerId(id)
}

/// People in turfs of about 60; four ties of five stay in the turf, some people are named often.
fn workplace(people: usize, ties: usize) -> (Vec<Someone>, Vec<Told>) {
    let mut dice = Dice(1912 + people as u64);
    let turfs = people.div_ceil(60);
    let all = (0..people)
        .map(|n| Someone { worker: person(n), turf: TurfId([(n % turfs) as u8; 16]) })
        .collect();
    let told = (0..ties).map(|_| {
        let from = dice.below(people);
        let near = dice.below(5) < 4;
        let known = dice.below(people).min(dice.below(people));
        let to = if near { known / turfs * turfs + from % turfs } else { known };
        let kind = if dice.below(3) == 0 { TieKind::WorksWith } else { TieKind::Trusts };
        Told { from: person(from), to: person(to.min(people - 1)), kind, on: Day(0) }
    });
    (all, told.collect())
}

/// How long this thread has been on a processor, in milliseconds; none where that is not told.
/// Unlike the clock it does not count the time that other programs take.
fn on_processor() -> Option<f64> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds: f64 = told.split_whitespace().next()?.parse().ok()?;
    Some(nanoseconds / 1e6)
}

fn timed<T>(what: &str, run: impl Fn() -> T) -> T {
    let mut times: Vec<(f64, Option<f64>)> = (0..5)
        .map(|_| {
            let (start, before) = (Instant::now(), on_processor());
            std::hint::black_box(run());
            let used = before.and_then(|before| Some(on_processor()? - before));
            (start.elapsed().as_secs_f64() * 1e3, used)
        })
        .collect();
    times.sort_by(|a, b| a.1.partial_cmp(&b.1).unwrap_or(std::cmp::Ordering::Equal));
    let (clock, used) = times[2];
    match used {
        Some(used) => println!("  {what}: {used:.1} ms of processor, {clock:.1} ms by the clock"),
        None => println!("  {what}: {clock:.1} ms by the clock"),
    }
    run()
}

fn main() {
    for (people, ties) in
        [(200, 1_000), (1_000, 5_000), (1_500, 15_000), (2_000, 10_000), (10_000, 40_000)]
    {
        println!("{people} people, {ties} ties");
        let (all, told) = workplace(people, ties);
        let web = timed("web", || Web::of(all.iter().copied(), &told));
        timed("leaders", || candidates(&web, &BTreeSet::new()));
        timed("map", || Map::of(&web));
        let turfs: BTreeSet<TurfId> = all.iter().map(|someone| someone.turf).collect();
        let turfs: Vec<TurfId> = turfs.into_iter().collect();
        let question = Question {
            corners: all
                .iter()
                .enumerate()
                .map(|(n, someone)| {
                    let turf = turfs.binary_search(&someone.turf).unwrap_or(0);
                    vec![turf, turfs.len() + n % 4, turfs.len() + 4 + n % 7]
                })
                .collect(),
            corners_count: turfs.len() + 11,
            tied: (0..web.len()).map(|place| web.beside(place).to_vec()).collect(),
            members: BTreeSet::new(),
            covered: BTreeSet::new(),
            worth: (0..people).map(|n| (n, (n % 5) as i32)).collect::<BTreeMap<_, _>>(),
            missing: people / 10,
        };
        let plan = timed("plan", || plan(&question));
        println!(
            "  {} recruits, {} near, fewest known: {}",
            plan.recruits.len(),
            plan.near_then,
            plan.fewest
        );
    }
}
