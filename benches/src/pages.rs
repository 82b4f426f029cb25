//! The pages that are drawn from the whole history of a drive, two years of it.

use crate::http::Client;
use crate::server::Server;
use crate::table::Table;
use crate::{Ask, history, measure};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

/// How many structure tests there were; the last is open.
const TESTS: usize = 20;

/// Fills a drive of so many workers with so many one-on-ones, and asks for every page, while another
/// one-on-one is recorded each second: every page has to be drawn anew as often, and is a copy between.
pub fn run(table: &mut Table, workers: u32, talks: usize) {
    let server = Server::demo(workers);
    let mut lead = Client::signed_in(&server);
    let began = Instant::now();
    let everyone = lead.everyone();
    history::talks(&lead, &everyone, talks);
    // The server does not wait for ever for a connection on which nothing is asked.
    let mut lead = lead.another();
    history::tests(&mut lead, TESTS);
    eprintln!("{talks} one-on-ones and {TESTS} tests in {:.0} s", began.elapsed().as_secs_f64());
    let only = std::env::var("BENCH_ONLY").unwrap_or_default();
    let paths = paths(&mut lead);
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| history::go_on(&lead, &everyone, &done));
        for (name, path) in paths {
            let name = format!("{name} of {workers}");
            if name.contains(&only) {
                measure(table, &server, &name, &[1, 16], own(path.clone()));
                measure(table, &server, &format!("{name}, drawn anew"), &[1], anew(path));
            }
        }
        done.store(true, Ordering::Relaxed);
    });
}

/// Asks for a page at an address that nobody else asks for: everyone has a copy of their own, as
/// sixteen people have.
fn own(path: String) -> Ask {
    Box::new(move |client, _| client.get(&format!("{path}?said={}", client.number)).must(200))
}

/// Asks for a page at another address each time, so that no copy of it is kept.
fn anew(path: String) -> Ask {
    Box::new(move |client, n| client.get(&format!("{path}?said={n}")).must(200))
}

fn paths(lead: &mut Client) -> Vec<(&'static str, String)> {
    let drive = lead.drive.clone();
    let mut first = |page: &str, within: &str| {
        let ids = lead.ids_after(&format!("{drive}/{page}"), &format!("{drive}/{within}/"));
        format!("{drive}/{within}/{}", ids.first().unwrap_or_else(|| panic!("nothing on {page}")))
    };
    let (issue, fight) = (first("issues", "issues"), first("fights", "fights"));
    let leader = first("leaders", "people");
    let tests = lead.ids_after(&format!("{drive}/tests"), &format!("{drive}/tests/"));
    let tests: Vec<String> = tests.iter().map(|id| format!("{drive}/tests/{id}")).collect();
    let mut which = |has: &str| {
        let mut pages = tests.iter().map(|path| (path.clone(), lead.get(path).text()));
        let found = pages.find(|(path, page)| page.contains(&format!("{path}/{has}")));
        found.unwrap_or_else(|| panic!("no test has {has}")).0
    };
    let (open, closed) = (which("close"), which("debrief"));
    let turf = lead.ids_after(&open, &format!("{open}/turfs/")).remove(0);
    let at = |path: &str| format!("{drive}{path}");
    vec![
        ("overview", at("")),
        ("issues", at("/issues")),
        ("one issue", issue),
        ("fights", at("/fights")),
        ("one fight", fight),
        ("leaders", at("/leaders")),
        ("one leader", format!("{leader}/leader")),
        ("map", at("/map")),
        ("bullseye", at("/bullseye")),
        ("committee with its plan", at("/committee")),
        ("tests", at("/tests")),
        ("one open test", open.clone()),
        ("acts of a turf", format!("{open}/turfs/{turf}")),
        ("one closed test", closed.clone()),
        ("debrief", format!("{closed}/debrief")),
        ("tests compared", at("/tests/compare")),
        ("movement", at("/movement")),
        ("arc", at("/arc")),
        ("boss", at("/boss")),
        ("one worker", leader),
    ]
}
