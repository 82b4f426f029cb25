//! What is asked of every page.

use crate::browser::{Browser, Screen};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// Something that is not as it should be.
pub struct Finding {
    /// What.
    pub what: String,
    /// On which page, in which words and light.
    pub at: String,
}

impl Finding {
    /// All of these, found at one place.
    pub fn all(what: Vec<String>, at: &str) -> impl Iterator<Item = Finding> {
        what.into_iter().map(move |what| Finding { what, at: at.to_owned() })
    }
}

/// axe, which looks for barriers (`npm ci --prefix e2e` brings it).
static AXE: LazyLock<String> = LazyLock::new(|| {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/node_modules/axe-core/axe.min.js");
    std::fs::read_to_string(path).unwrap_or_else(|_| panic!("{path}: npm ci --prefix e2e"))
});

/// Every rule that axe has on by itself, and the size of what one presses.
const RUN_AXE: &str = "
    const done = arguments[arguments.length - 1];
    const options = {
      resultTypes: ['violations'],
      preload: false,
      rules: { 'target-size': { enabled: true } },
    };
    axe.run(document, options).then(
      (result) => done(result.violations.map((v) => ({
        rule: v.id,
        help: v.help,
        nodes: v.nodes.map((n) => `${n.target.join(' ')}: ${n.failureSummary}`),
      }))),
      (error) => done([{ rule: 'axe', help: String(error), nodes: [] }]),
    );";

/// What is wider than the page, from the outside in.
const OVERHANG: &str = "
    const width = arguments[0];
    const all = document.scrollingElement.scrollWidth;
    if (all <= width) return [];
    const over = [...document.querySelectorAll('body *')]
      .filter((e) => e.getBoundingClientRect().right > width + 0.5)
      .map((e) => `${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''}`);
    return [`${all} px wide instead of ${width}: ${over.slice(0, 6).join(', ')}`];";

/// Barriers that axe finds in the open page.
///
/// # Panics
/// When axe cannot run.
pub async fn barriers(browser: &Browser) -> Vec<String> {
    browser.ask(&AXE, Vec::new()).await;
    let found = browser.client.execute_async(RUN_AXE, Vec::new()).await.unwrap();
    let found = found.as_array().cloned().unwrap_or_default();
    found.iter().map(told).collect()
}

fn told(violation: &Value) -> String {
    let nodes: Vec<&str> =
        violation["nodes"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let shown = nodes.iter().take(3).map(|node| format!("\n    {}", node.replace('\n', " ")));
    format!(
        "{}: {} ({} times){}",
        violation["rule"].as_str().unwrap_or_default(),
        violation["help"].as_str().unwrap_or_default(),
        nodes.len(),
        shown.collect::<String>()
    )
}

/// What hangs over the edge of the open page.
///
/// # Panics
/// When the page cannot be measured.
pub async fn overhang(browser: &Browser, screen: Screen) -> Vec<String> {
    let found = browser.ask(OVERHANG, vec![json!(screen.width)]).await;
    let found = found.as_array().cloned().unwrap_or_default();
    found.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// How many requests the browser sent since this was last asked, and those to anyone but the
/// server.
///
/// # Panics
/// When the browser does not tell.
pub async fn strays(browser: &Browser, address: &str) -> (usize, Vec<String>) {
    let noted = browser.log("performance").await;
    let (mut asked, mut strays) = (0, Vec::new());
    for entry in &noted {
        let message = entry["message"].as_str().unwrap_or_default();
        let message: Value = serde_json::from_str(message).unwrap_or_default();
        let event = &message["message"];
        if event["method"] != "Network.requestWillBeSent" {
            continue;
        }
        asked += 1;
        let url = event["params"]["request"]["url"].as_str().unwrap_or_default();
        // The browser draws its own controls, a calendar say, from pictures within itself.
        if url.starts_with("data:") {
            continue;
        }
        if !url.strip_prefix(address).is_some_and(|path| path.starts_with('/')) {
            strays.push(format!("a request to elsewhere: {url}"));
        }
    }
    (asked, strays)
}

/// What the browser complained about since this was last asked: what the page's own policy
/// forbids, scripts that fail, files that are missing. A page that refuses what was typed or says
/// that something is not there is meant to.
///
/// # Panics
/// When the browser does not tell.
pub async fn complaints(browser: &Browser) -> Vec<String> {
    let meant = |text: &str| {
        ["status of 404", "status of 409", "status of 422"].iter().any(|part| text.contains(part))
            && !text.contains("/assets/")
    };
    let noted = browser.log("browser").await;
    let grave = noted.iter().filter(|e| e["level"] == "SEVERE" || e["level"] == "WARNING");
    let texts = grave.filter_map(|entry| entry["message"].as_str());
    texts.filter(|text| !meant(text)).map(|text| format!("the browser complains: {text}")).collect()
}

/// Ends a test with all that was found: each finding once, with where it was.
///
/// # Panics
/// When something was.
pub fn expect_nothing(found: Vec<Finding>) {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for Finding { what, at } in found {
        all.entry(what).or_default().insert(at);
    }
    let told: Vec<String> = all
        .iter()
        .map(|(what, at)| {
            let at: Vec<&str> = at.iter().map(String::as_str).take(5).collect();
            format!("{what}\n  at {}", at.join("\n     "))
        })
        .collect();
    assert!(told.is_empty(), "{} findings\n{}", told.len(), told.join("\n"));
}
