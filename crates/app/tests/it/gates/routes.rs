//! The table of routes is the only way in: every function that answers requests is in it, once,
//! and every route is in the matrix.

use kit::http::Method;
use shopfloor::router::{Table, table};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The word of a method in tables.
pub fn verb(method: Method) -> &'static str {
    match method {
        Method::Get => "GET",
        Method::Post => "POST",
    }
}

/// Acts that need no account: signing up, signing in, locking, joining, preferences, signing a card,
/// signing up to a gathering, starting from a public call, the demo.
const ACTS_OF_VISITORS: [&str; 18] = [
    "/preferences",
    "/setup/{token}",
    "/account/new/check",
    "/account/new/phrase",
    "/unlock",
    "/sign-in",
    "/lock",
    "/join/{invite}",
    "/c/{form}",
    "/c/{form}/{card}/kept",
    "/c/{form}/{card}/withdraw",
    "/demo/enter",
    "/s/{slug}/start",
    "/g/{door}",
    "/g/{door}/{signup}",
    "/h/{form}",
    "/s/{slug}/report",
    "/account/new",
];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => found.extend(sources(&path)),
            false if path.extension().is_some_and(|e| e == "rs") => found.push(path),
            false => {}
        }
    }
    found
}

/// Every function in the source that takes a standing and a call and gives an outcome.
fn handlers() -> Vec<String> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    for file in sources(&src) {
        let text = fs::read_to_string(&file).unwrap();
        let module = file.strip_prefix(&src).unwrap().with_extension("");
        let module = module.to_str().unwrap().replace('/', "::").replace("::mod", "");
        for function in text.split("\npub fn ").skip(1) {
            let head = function.split('{').next().unwrap();
            if head.contains("&Call) -> Outcome") {
                let name = head.split(['(', '<']).next().unwrap();
                found.push(format!("{module}::{name}"));
            }
        }
    }
    found
}

/// What is wrong with a table.
fn faults(table: &Table) -> Vec<String> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let matrix = include_str!("matrix.txt");
    for route in &table.routes {
        let (method, path) = (verb(route.method), route.path);
        if !seen.insert((method, path)) {
            found.push(format!("{method} {path} is there twice"));
        }
        let line = |line: &str| line.split_whitespace().take(2).eq([method, path]);
        if !matrix.lines().any(line) {
            found.push(format!("{method} {path} is not in the matrix"));
        }
        let by_visitors = route.method == Method::Post && route.standing == "visitor";
        if by_visitors && !ACTS_OF_VISITORS.contains(&path) {
            found.push(format!("{method} {path} is open to everyone"));
        }
        if path.starts_with("/d/{space}") && matches!(route.standing, "visitor" | "signed in") {
            found.push(format!("{method} {path} is open to strangers"));
        }
    }
    for line in matrix.lines().filter(|line| line.starts_with("GET ") || line.starts_with("POST "))
    {
        let route: Vec<&str> = line.split_whitespace().take(2).collect();
        if !seen.contains(&(route[0], route[1])) {
            found.push(format!("{} {} is in the matrix and is no route", route[0], route[1]));
        }
    }
    found
}

#[test]
fn every_route_has_its_place() {
    assert_eq!(faults(&table(true)), Vec::<String>::new());
}

#[test]
fn every_function_that_answers_is_a_route() {
    let source = include_str!("../../../src/router.rs");
    let handlers = handlers();
    assert!(handlers.len() > 50, "handlers are not found in the source: {handlers:?}");
    let loose: Vec<&String> =
        handlers.iter().filter(|path| !source.contains(&format!(", {path})"))).collect();
    assert!(loose.is_empty(), "no route leads to {loose:?}");
}

#[test]
fn only_the_table_makes_routes() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for file in sources(&src) {
        let text = fs::read_to_string(&file).unwrap();
        let imports = |line: &str| line.contains("kit::http") && line.contains("Site");
        let makes = text.contains("axum::") || text.lines().any(imports);
        assert!(!makes || file.ends_with("router.rs"), "{} makes routes", file.display());
    }
}

#[cfg(feature = "broken")]
#[test]
fn broken_a_route_that_nobody_listed_is_found() {
    assert_eq!(faults(&table(true)), Vec::<String>::new());
    shopfloor::broken::set(shopfloor::broken::Fault::BackDoor);
    let found = faults(&table(true));
    assert!(found.iter().any(|fault| fault.contains("is not in the matrix")), "{found:?}");
    assert!(found.iter().any(|fault| fault.contains("is open to strangers")), "{found:?}");
}
