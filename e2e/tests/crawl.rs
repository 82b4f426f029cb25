//! Every page of the demo, as each of its four people: no barrier, nothing over the edge, nothing
//! from elsewhere, nothing that the page's own policy forbids.

use e2e::{Screen, Walk, crawl, inspect, run};
use kit::words::Language;

const WORKERS: u32 = 100;

type Look = (&'static str, &'static str);

/// Both languages by day and by night.
const EVERY_LOOK: [Look; 4] = [("en", "light"), ("en", "dark"), ("es", "light"), ("es", "dark")];

/// Every page in these languages and themes on a phone, and by night at a desk; that nothing hangs
/// over the edge also at 320 px, at 200% zoom, and at a desk. A lead sees nearly every page there is,
/// so the others, who see fewer of the same, look at theirs once in each language.
async fn every_page_as(part: &str, looks: &[Look]) {
    let server = e2e::demo(WORKERS);
    let walk = Walk::begin(&server, Screen::PHONE, Language::En).await;
    walk.step_in(part).await;
    let pages = crawl::pages(&walk).await;
    assert!(pages.len() > 8, "{part} reaches only {} pages", pages.len());
    for (language, theme) in looks.iter().copied() {
        walk.browser.keep_cookie(&server.address, "__Host-l", language).await;
        walk.browser.keep_cookie(&server.address, "__Host-t", theme).await;
        // A second page of a kind differs in names and numbers: once is enough.
        let all = part == "lead" && (language, theme) == ("en", "light");
        for page in pages.iter().filter(|page| all || page.first) {
            let at = format!("{} {language} {theme}", page.path);
            walk.go(&page.path).await;
            walk.listen(&at).await;
            walk.note(inspect::barriers(&walk.browser).await, &at);
            match (language, theme) {
                (_, "light") => walk.note(edges(&walk).await, &at),
                ("en", _) => walk.note(barriers_at_desk(&walk).await, &at),
                _ => {}
            }
        }
    }
    walk.end().await;
}

async fn barriers_at_desk(walk: &Walk<'_>) -> Vec<String> {
    walk.browser.look_through(Screen::DESK).await;
    let found = inspect::barriers(&walk.browser).await;
    walk.browser.look_through(Screen::PHONE).await;
    found
}

async fn edges(walk: &Walk<'_>) -> Vec<String> {
    let mut found = Vec::new();
    for screen in [Screen::NARROW, Screen::ZOOMED, Screen::DESK, Screen::PHONE] {
        walk.browser.look_through(screen).await;
        found.extend(inspect::overhang(&walk.browser, screen).await);
    }
    found
}

#[test]
fn every_page_as_a_lead() {
    run(every_page_as("lead", &EVERY_LOOK));
}

#[test]
fn every_page_as_an_organizer() {
    run(every_page_as("organizer", &[("en", "dark"), ("es", "light")]));
}

#[test]
fn every_page_as_a_member() {
    run(every_page_as("member", &[("en", "light"), ("es", "dark")]));
}

#[test]
fn every_page_as_a_coach() {
    run(every_page_as("coach", &EVERY_LOOK));
}
