//! The same pages where no script runs: someone steps in, looks for a coworker, adds one, brings a
//! roster, talks, and every page that links lead to opens.
#![allow(clippy::unwrap_used)]

use e2e::{Screen, Walk, crawl, run};
use kit::say;
use kit::words::Language;

#[test]
fn everything_is_done_without_script() {
    run(async {
        let server = e2e::demo(60);
        let walk = Walk::without_script(&server, Screen::PHONE, Language::En).await;
        walk.step_in("lead").await;
        assert!(!runs_script(&walk).await, "script runs after all");
        add(&walk).await;
        search(&walk).await;
        talk(&walk).await;
        bring_roster(&walk).await;
        settle(&walk).await;
        walk.end().await;
    });
}

/// Buttons that need script are hidden until it takes the cover off.
async fn runs_script(walk: &Walk<'_>) -> bool {
    walk.press("place-chart").await;
    let hidden = "return document.querySelectorAll('button[data-print][hidden]').length";
    walk.browser.ask(hidden, Vec::new()).await == 0
}

async fn add(walk: &Walk<'_>) {
    walk.press("place-people").await;
    walk.press("people-add").await;
    walk.fill("people-name", "Ottilie Zwiebel").await;
    walk.press("people-add-go").await;
    walk.sees("people-turf-missing").await;
    walk.pick("people-turf", "Main hospital / Kitchen").await;
    walk.press("people-add-go").await;
    walk.press("people-added-see").await;
    walk.press("people-assess").await;
    walk.choose("people-support-2").await;
    walk.choose("people-basis-said").await;
    walk.press("people-assess-go").await;
    walk.sees("said-people-assessed").await;
}

async fn search(walk: &Walk<'_>) {
    walk.press("place-people").await;
    walk.fill("people-search", "zwieb").await;
    walk.press("people-search-go").await;
    walk.sees_words(&say!(walk.words, "people-found", count = 1)).await;
    walk.press("people-filter").await;
    walk.pick("people-support", &format!("1  {}", walk.words.say("people-support-1"))).await;
    walk.press("people-filter-go").await;
    walk.sees_words(&say!(walk.words, "people-found", count = 0)).await;
}

async fn talk(walk: &Walk<'_>) {
    walk.press("act-talk").await;
    walk.press("talk-next-begin").await;
    walk.fill_words(&say!(walk.words, "talk-issue", n = 1), "Never enough of us at night").await;
    walk.press("talk-for-now").await;
    walk.sees("said-talk-saved").await;
    walk.press("talk-go-on").await;
    walk.choose("talk-share-70").await;
    walk.press("talk-finish").await;
    walk.sees("said-talk-kept").await;
    walk.sees_words("Never enough of us at night").await;
}

async fn bring_roster(walk: &Walk<'_>) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("list.csv");
    std::fs::write(&file, "name,department\nBerenice Aldao,Laundry\n").unwrap();
    walk.press("place-more").await;
    walk.press("more-imports").await;
    walk.press("import-bring").await;
    walk.give_file("import-file", &file).await;
    walk.press("import-look").await;
    walk.press_words(&say!(walk.words, "import-go", count = 1)).await;
    walk.sees("said-imported").await;
}

/// Language and theme are forms, too.
async fn settle(walk: &Walk<'_>) {
    walk.press_words(Language::Es.own_name()).await;
    walk.find_css("html[lang=es]").await;
    let dark = shopfloor::words::bind().unwrap().pop().unwrap().say("theme-dark");
    walk.press_words(&dark).await;
    walk.find_css("html[data-theme=dark]").await;
}

#[test]
fn every_page_opens_without_script() {
    run(async {
        let server = e2e::demo(60);
        let walk = Walk::without_script(&server, Screen::PHONE, Language::Es).await;
        walk.step_in("organizer").await;
        for page in crawl::pages(&walk).await {
            walk.go(&page.path).await;
            walk.find_css("main h1").await;
            walk.listen(&page.path).await;
        }
        walk.end().await;
    });
}
