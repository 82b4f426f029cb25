//! Every page of the demo, as each of its four people: no barrier, nothing over the edge, nothing
//! from elsewhere, nothing that the page's own policy forbids.

use e2e::{Screen, Walk, crawl, inspect, run};
use kit::words::Language;

const WORKERS: u32 = 150;

async fn every_page_as(part: &str) {
    let server = e2e::demo(WORKERS);
    let walk = Walk::begin(&server, Screen::PHONE, Language::En).await;
    walk.step_in(part).await;
    let pages = crawl::pages(&walk).await;
    assert!(pages.len() > 8, "{part} reaches only {pages:?}");
    let mut found = Vec::new();
    for language in ["en", "es"] {
        for theme in ["light", "dark"] {
            walk.browser.keep_cookie(&server.address, "__Host-l", language).await;
            walk.browser.keep_cookie(&server.address, "__Host-t", theme).await;
            for page in &pages {
                walk.go(page).await;
                let mut here = Vec::new();
                here.extend(inspect::complaints(&walk.browser).await);
                here.extend(inspect::barriers(&walk.browser).await);
                found.extend(here.iter().map(|what| format!("{page} {language} {theme}: {what}")));
            }
        }
    }
    found.extend(inspect::strays(&walk.browser, &server.address).await);
    inspect::expect_nothing(found);
    walk.end().await;
}

#[test]
fn every_page_as_a_lead() {
    run(every_page_as("lead"));
}
