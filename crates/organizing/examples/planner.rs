//! Holds the planner against what could be reached at most, on the networks of `../shared/data` and
//! on invented workplaces: `cargo run --release -p organizing --example planner`.
//!
//! The most is bounded by the linear program of the same question (people in parts); no plan
//! reaches more than its value, so the share shown is the least that the planner reaches of the
//! best whole plan.

#![allow(clippy::print_stdout, clippy::unwrap_used)]

mod dice;

use dice::Dice;
use microlp::{ComparisonOp, OptimizationDirection, Problem, Variable};
use organizing::committee::{Plan, Question, plan};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::time::Instant;

/// A workplace: turfs of about forty, four shifts, five languages of uneven size, ties mostly
/// within a turf with a few people named often, a committee of some that leaves gaps.
fn workplace(people: usize, seed: u64) -> Question {
    let mut dice = Dice(1912 + seed * 7919 + people as u64);
    let turfs = people.div_ceil(40);
    let mut tied = vec![BTreeSet::new(); people];
    for from in 0..people {
        for _ in 0..dice.below(5) {
            let near = dice.below(10) < 8;
            let to = dice.below(people).min(dice.below(people));
            let to = if near { (to / turfs * turfs + from % turfs).min(people - 1) } else { to };
            if to != from {
                tied[from].insert(to);
                tied[to].insert(from);
            }
        }
    }
    let corners = (0..people)
        .map(|n| {
            let shift = [0, 0, 0, 1, 1, 2, 2, 3][dice.below(8)];
            let spoken = [0, 0, 0, 0, 1, 1, 1, 2, 3, 4][dice.below(10)];
            vec![n % turfs, turfs + shift, turfs + 4 + spoken]
        })
        .collect();
    let members: BTreeSet<usize> = (0..people / 40).map(|_| dice.below(people)).collect();
    let worth = (0..people)
        .filter_map(|n| {
            let fits = dice.below(8) > 0 && !members.contains(&n);
            fits.then(|| (n, [0, 0, 0, 1, 1, 2, 2, 5][dice.below(8)]))
        })
        .collect();
    let missing = people.div_ceil(10).saturating_sub(members.len());
    Question {
        corners,
        corners_count: turfs + 9,
        tied: tied.into_iter().map(|ties| ties.into_iter().collect()).collect(),
        members,
        covered: BTreeSet::new(),
        worth,
        missing,
    }
}

/// A network of `../shared/data`, its corners by a column of its people; one in ten, nobody yet.
fn network(folder: &str, file: &str, column: &str) -> Option<Question> {
    let home = std::env::var_os("SHOPFLOOR_DATA").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"),
        PathBuf::from,
    );
    let folder = home.join("networks").join(folder);
    let mut people = csv::Reader::from_path(folder.join("people.csv")).ok()?;
    let at = people.headers().ok()?.iter().position(|head| head == column)?;
    let rows: Vec<(String, String)> = people
        .records()
        .filter_map(Result::ok)
        .map(|row| (row[0].to_owned(), row[at].to_owned()))
        .collect();
    let kinds: BTreeSet<&String> = rows.iter().map(|(_, kind)| kind).collect();
    let kinds: Vec<&String> = kinds.into_iter().collect();
    let place = |id: &str| rows.iter().position(|(who, _)| who == id);
    let mut tied = vec![BTreeSet::new(); rows.len()];
    for row in csv::Reader::from_path(folder.join(file)).ok()?.records().filter_map(Result::ok) {
        if let (Some(a), Some(b)) = (place(&row[0]), place(&row[1]))
            && a != b
        {
            tied[a].insert(b);
            tied[b].insert(a);
        }
    }
    Some(Question {
        corners: rows
            .iter()
            .map(|(_, kind)| vec![kinds.binary_search(&kind).unwrap_or(0)])
            .collect(),
        corners_count: kinds.len(),
        tied: tied.into_iter().map(|ties| ties.into_iter().collect()).collect(),
        worth: (0..rows.len()).map(|n| (n, 0)).collect(),
        missing: rows.len().div_ceil(10),
        ..Question::default()
    })
}

/// What a plan is good for: workers brought near, and what speaks for those chosen.
fn value(question: &Question, plan: &Plan) -> f64 {
    let worth = plan.recruits.iter().map(|r| f64::from(question.worth[&r.person]));
    (plan.near_then - plan.near_now) as f64 + worth.sum::<f64>()
}

/// The most that so many could be good for.
fn bound(question: &Question, many: usize) -> Option<f64> {
    let mut near: BTreeSet<usize> = question.members.clone();
    for member in &question.members {
        near.extend(&question.tied[*member]);
    }
    let mut problem = Problem::new(OptimizationDirection::Maximize);
    let chosen: BTreeMap<usize, Variable> = question
        .worth
        .iter()
        .map(|(person, worth)| (*person, problem.add_var(f64::from(*worth), (0.0, 1.0))))
        .collect();
    for person in (0..question.tied.len()).filter(|person| !near.contains(person)) {
        let reached = problem.add_var(1.0, (0.0, 1.0));
        let by = question.tied[person].iter().chain([&person]).filter_map(|who| chosen.get(who));
        let mut row: Vec<(Variable, f64)> = by.map(|who| (*who, 1.0)).collect();
        row.push((reached, -1.0));
        problem.add_constraint(row, ComparisonOp::Ge, 0.0);
    }
    problem.add_constraint(chosen.values().map(|who| (*who, 1.0)), ComparisonOp::Eq, many as f64);
    let covered: BTreeSet<usize> = (question.members.iter())
        .flat_map(|member| question.corners[*member].iter().copied())
        .chain(question.covered.iter().copied())
        .collect();
    for corner in (0..question.corners_count).filter(|corner| !covered.contains(corner)) {
        let closes = chosen.iter().filter(|(who, _)| question.corners[**who].contains(&corner));
        let row: Vec<(Variable, f64)> = closes.map(|(_, who)| (*who, 1.0)).collect();
        if !row.is_empty() {
            problem.add_constraint(row, ComparisonOp::Ge, 1.0);
        }
    }
    // Only what is known to be the most is a bound.
    let solved = problem.solve().ok().filter(|solved| solved.is_optimal())?;
    solved.solution().map(|solution| solution.objective())
}

fn hold(name: &str, question: &Question) {
    let start = Instant::now();
    let answer = plan(question);
    let took = start.elapsed().as_secs_f64() * 1e3;
    let reached = value(question, &answer);
    let people = question.tied.len();
    let many = answer.recruits.len();
    let fewest = if answer.fewest { "yes" } else { "no" };
    match bound(question, many) {
        Some(most) if most > 0.0 => println!(
            "| {name} | {people} | {many} | {fewest} | {reached:.0} | {most:.1} | {:.1} % | {took:.1} |",
            100.0 * reached / most
        ),
        _ => println!(
            "| {name} | {people} | {many} | {fewest} | {reached:.0} | no bound | | {took:.1} |"
        ),
    }
}

fn main() {
    println!("| workplace | people | recruits | fewest known | reached | at most | share | ms |");
    println!("|---|---:|---:|---|---:|---:|---:|---:|");
    for (folder, file, column) in [
        ("sawmill_on_strike", "talks.csv", "group"),
        ("hightech_managers", "friendship.csv", "dept"),
        ("law_firm", "friendship.csv", "office"),
    ] {
        match network(folder, file, column) {
            Some(question) => hold(folder, &question),
            None => println!("| {folder} | not there | | | | | | |"),
        }
    }
    // Sizes may be named: those of many people take the bound's solver a while.
    let named: Vec<usize> = std::env::args().skip(1).filter_map(|size| size.parse().ok()).collect();
    let sizes = if named.is_empty() { vec![200, 500, 1_000, 2_000] } else { named };
    for people in sizes {
        for seed in 0..3 {
            hold(&format!("invented, {seed}"), &workplace(people, seed));
        }
    }
}
