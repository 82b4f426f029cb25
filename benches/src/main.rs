//! The load driver. One command makes every figure of `docs/performance.md` again:
//!
//! ```sh
//! cargo build --release && cargo run --release -p benches
//! ```
//!
//! It starts the release binary as users do, signs in as the demo's lead, and asks for pages over
//! loopback with keep-alive. Times are what a client waits, network included; CPU is the server
//! process's own, from the kernel. Sizes, clients and rounds are arguments: `--help`.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::panic, clippy::expect_used)]

mod history;
mod http;
mod pages;
mod roster;
mod server;
mod table;

use http::Client;
use server::Server;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use table::Table;

const HELP: &str = "\
Usage: benches [reads] [pages] [writes] [import] [start]     (all of them by default)

Environment: SHOPFLOOR_BIN (default target/release/shopfloor), BENCH_SECONDS (default 8),
BENCH_WORKERS (1000 or 10000: only the pages of as many), BENCH_ONLY (a word in their names)";

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    if wanted.iter().any(|w| w == "--help" || w == "-h") {
        println!("{HELP}");
        return;
    }
    let wants = |name: &str| wanted.is_empty() || wanted.iter().any(|w| w == name);
    println!("{}", server::machine());
    let mut table = Table::default();
    if wants("reads") {
        reads(&mut table, 1_000, &[1, 16]);
        reads(&mut table, 10_000, &[1, 16]);
    }
    if wants("pages") {
        for (workers, talks) in [(1_000, 10_000), (10_000, 20_000)] {
            if std::env::var("BENCH_WORKERS").is_ok_and(|only| only != workers.to_string()) {
                continue;
            }
            pages::run(&mut table, workers, talks);
        }
    }
    if wants("writes") {
        writes(&mut table);
    }
    table.print();
    if wants("import") {
        import();
    }
    if wants("start") {
        start();
    }
}

fn seconds() -> Duration {
    let text = std::env::var("BENCH_SECONDS").unwrap_or_default();
    Duration::from_secs(text.parse().unwrap_or(8))
}

/// Asks once, as the n-th of all.
type Ask = Box<dyn Fn(&mut Client, usize) + Send + Sync>;

/// One kind of request.
struct Kind {
    name: &'static str,
    ask: Ask,
}

fn reads(table: &mut Table, workers: u32, clients: &[usize]) {
    let server = Server::demo(workers);
    let drive = Client::signed_in(&server).drive.clone();
    let search = format!("{drive}/people");
    let names = ["ma", "jo", "garcia", "ngu", "an", "rosa d", "li", "smith"];
    let kinds = [
        Kind { name: "overview", ask: get(drive.clone()) },
        Kind { name: "list, first page", ask: get(format!("{drive}/people")) },
        Kind { name: "list, filtered", ask: get(format!("{drive}/people?support=3")) },
        Kind {
            name: "name search",
            ask: Box::new(move |client, n| {
                client.post(&search, &[("q", names[n % names.len()])]).must(200);
            }),
        },
        Kind { name: "wall chart", ask: get(format!("{drive}/chart")) },
    ];
    for kind in kinds {
        measure(table, &server, &format!("{} of {workers}", kind.name), clients, kind.ask);
    }
}

/// Adds the rows of one kind of request.
fn measure(table: &mut Table, server: &Server, name: &str, clients: &[usize], ask: Ask) {
    let ask = Arc::new(ask);
    for &count in clients {
        let figures = load(server, count, seconds(), ask.clone());
        table.add(name, count, figures);
    }
}

/// Asks for a page.
fn get(path: String) -> Ask {
    Box::new(move |client, _| client.get(&path).must(200))
}

fn writes(table: &mut Table) {
    let server = Server::demo(1_000);
    let mut first = Client::signed_in(&server);
    let workers = Arc::new(first.workers());
    let drive = first.drive.clone();
    let ask: Ask = Box::new(move |client, n| {
        let worker = &workers[n % workers.len()];
        let path = format!("{drive}/people/{worker}/talk");
        client.post(&path, TALK).must(303);
    });
    let ask = Arc::new(ask);
    for count in [1, 8] {
        let figures = load(&server, count, seconds(), ask.clone());
        table.add("one-on-one recorded, durable", count, figures);
    }
}

/// What a short, whole one-on-one posts.
const TALK: &[(&str, &str)] = &[
    ("issues", "We are two short on every night shift"),
    ("issues", "Schedules change with a day's notice"),
    ("agitation", "The scheduling office, and whoever set its budget"),
    ("plan", "She would sign if the others in the kitchen did"),
    ("listening", "75"),
    ("ask", "Come to the meeting on Thursday"),
    ("answer", "yes"),
    ("next_step", "Ring her on Wednesday"),
    ("support", "2"),
    ("basis", "said"),
];

/// Asks for so long with so many clients.
fn load(server: &Server, clients: usize, time: Duration, ask: Arc<Ask>) -> table::Figures {
    let first = Client::signed_in(server);
    let mut ready: Vec<Client> = (0..clients).map(|_| first.another()).collect();
    for (n, client) in ready.iter_mut().enumerate() {
        client.number = n;
        ask(client, n);
    }
    let next = Arc::new(AtomicUsize::new(clients));
    let cpu_before = server.cpu();
    let began = Instant::now();
    let threads: Vec<_> = ready
        .into_iter()
        .map(|mut client| {
            let (ask, next) = (ask.clone(), next.clone());
            std::thread::spawn(move || {
                let mut waits: Vec<Duration> = Vec::new();
                while began.elapsed() < time {
                    let n = next.fetch_add(1, Ordering::Relaxed);
                    let asked = Instant::now();
                    ask(&mut client, n);
                    waits.push(asked.elapsed());
                }
                waits
            })
        })
        .collect();
    let mut waits: Vec<Duration> = threads.into_iter().flat_map(|t| t.join().unwrap()).collect();
    let took = began.elapsed();
    let cpu = server.cpu().saturating_sub(cpu_before);
    waits.sort_unstable();
    table::Figures::of(&waits, took, cpu)
}

fn import() {
    let server = Server::demo(50);
    let mut lead = Client::signed_in(&server);
    let roster = roster::of(100_000);
    println!("\nImport of 100,000 rows ({:.1} MB of CSV)", roster.len() as f64 / 1e6);
    let before = server.memory_mib();
    let began = Instant::now();
    let preview = lead.upload(&format!("{}/imports/new", lead.drive), &roster);
    lead.get(&preview).must(200);
    println!("  previewed in {:.2} s", began.elapsed().as_secs_f64());
    let began = Instant::now();
    let mut next = lead.post(&format!("{preview}/import"), &[]).location();
    loop {
        let reply = lead.get(&next);
        match reply.status {
            303 => next = reply.location(),
            200 if next.contains("/work/") => std::thread::sleep(Duration::from_millis(50)),
            200 => break,
            other => panic!("the import answered {other}"),
        }
    }
    println!("  written in {:.2} s", began.elapsed().as_secs_f64());
    println!("  memory: {before:.0} MiB before, {:.0} MiB at most", server.peak_mib());
}

fn start() {
    println!("\nStart, idle, size");
    let folder = tempfile::tempdir().unwrap();
    Server::serve(folder.path());
    let mut times: Vec<Duration> = (0..5)
        .map(|_| {
            let began = Instant::now();
            Server::serve(folder.path());
            began.elapsed()
        })
        .collect();
    times.sort_unstable();
    println!("  start to listening: {:.3} s (median of 5)", times[2].as_secs_f64());
    let server = Server::demo(1_000);
    let mut client = Client::signed_in(&server);
    for _ in 0..50 {
        client.get(&client.drive.clone()).must(200);
    }
    std::thread::sleep(Duration::from_secs(2));
    println!("  idle memory after a demo of 1,000: {:.0} MiB", server.memory_mib());
    let serve = Server::serve(folder.path());
    println!("  idle memory of an empty server: {:.0} MiB", serve.memory_mib());
    println!("  binary: {:.1} MB", server::binary_bytes() as f64 / 1e6);
}
