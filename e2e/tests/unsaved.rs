//! What was typed a moment ago: a lock, a link that breaks and a pressed button lose none of it.
#![allow(clippy::unwrap_used)]

use e2e::{Screen, Walk, run};
use kit::say;
use kit::words::Language;
use serde_json::json;

#[test]
fn a_lock_loses_nothing_of_what_was_just_typed() {
    run(async {
        let server = e2e::demo(60);
        let walk = Walk::begin(&server, Screen::PHONE, Language::Es).await;
        let path = begin(&walk).await;
        walk.find_css("form.lock button").await.click().await.unwrap();
        walk.sees("demo-title").await;
        walk.step_in("lead").await;
        walk.go(&path).await;
        assert_eq!(typed(&walk).await, "Somos muy pocas de noche");
        walk.end().await;
    });
}

#[test]
fn finishing_without_a_network_loses_nothing() {
    run(async {
        let server = e2e::demo(60);
        let walk = Walk::begin(&server, Screen::PHONE, Language::En).await;
        begin(&walk).await;
        network(&walk, false).await;
        walk.press("talk-finish").await;
        walk.sees("talk-stays").await;
        assert_eq!(typed(&walk).await, "Somos muy pocas de noche");
        network(&walk, true).await;
        walk.press("talk-finish").await;
        walk.sees("said-talk-kept").await;
        walk.sees_words("Somos muy pocas de noche").await;
    });
}

/// Begins a one-on-one and types into it. Where that is.
async fn begin(walk: &Walk<'_>) -> String {
    walk.step_in("lead").await;
    walk.press("act-talk").await;
    walk.press("talk-next-begin").await;
    walk.sees("talk-hint").await;
    walk.fill_words(&say!(walk.words, "talk-issue", n = 1), "Somos muy pocas de noche").await;
    walk.path().await
}

async fn typed(walk: &Walk<'_>) -> String {
    let field = walk.find_css("#f-issues").await;
    field.prop("value").await.unwrap().unwrap()
}

async fn network(walk: &Walk<'_>, there: bool) {
    let conditions = json!({
        "offline": !there, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1,
    });
    walk.browser.devtools("Network.enable", json!({})).await;
    walk.browser.devtools("Network.emulateNetworkConditions", conditions).await;
}
