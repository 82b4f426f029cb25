//! Says how long it takes to live through scenarios:
//! `cargo run --release -p organizing --example capacity`.

#![allow(clippy::print_stdout)]

use organizing::capacity::{Scenario, answer, simulate};
use std::time::Instant;

const RUNS: u32 = 1_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let kits = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../kits/scenarios");
    for id in ["worker-run", "staff-run"] {
        let text = std::fs::read_to_string(kits.join(format!("{id}.toml")))?;
        let scenario = Scenario::parse(&text).map_err(|fault| format!("{id}: {fault:?}"))?;
        let begun = Instant::now();
        let runs = simulate(&scenario, 1912, 0..RUNS);
        let once = begun.elapsed();
        let requests: u64 = runs.iter().map(|run| u64::from(run.requests)).sum();
        let begun = Instant::now();
        let answers = answer(&scenario, 1912, RUNS);
        println!(
            "{id}: {RUNS} runs of {} weeks, {requests} requests, {:.2} s; with all answers {:.2} s; \
             bottleneck {:?}",
            scenario.weeks,
            once.as_secs_f64(),
            begun.elapsed().as_secs_f64(),
            answers.and_then(|answers| answers.bottleneck),
        );
    }
    Ok(())
}
