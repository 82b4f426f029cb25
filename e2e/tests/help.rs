//! Asking for help on a small phone, with script and without; and a coach who takes the request.

#![allow(clippy::unwrap_used)]

use e2e::{Screen, Walk, run};
use kit::words::Language;
use std::time::Duration;

/// The demo's desk.
const DESK: &str = "/h/5d5d5d5d5d5d5d5d5d5d5d5d5d5d5d5d";
const HAPPENED: &str = "Nos cambian el turno la noche antes. <script>alert(1)</script>";
const REACH: &str = "Signal, 555 0199, después de las seis";
const EMPLOYER: &str = "Panadería El Muelle";
/// A little more than it takes to read the page and fill it in.
const FILL: Duration = Duration::from_secs(5);
/// Keeps what is sent.
const OVERHEAR: &str = "
    const send = XMLHttpRequest.prototype.send;
    window.sent = [];
    XMLHttpRequest.prototype.send = function (body) {
        window.sent.push(String(body));
        send.call(this, body);
    };";

#[test]
fn a_worker_asks_for_help_sealed_in_the_browser() {
    run(asks(Language::Es, true));
}

#[test]
fn a_worker_asks_for_help_without_script() {
    run(asks(Language::En, false));
}

async fn asks(language: Language, script: bool) {
    let server = e2e::demo(60);
    let ines = match script {
        true => Walk::begin(&server, Screen::PHONE, language).await,
        false => Walk::without_script(&server, Screen::PHONE, language).await,
    };
    ines.go(DESK).await;
    ines.sees("seed-safety").await;
    if script {
        ines.look().await;
        ines.browser.ask(OVERHEAR, Vec::new()).await;
    }
    ines.fill("request-happened", HAPPENED).await;
    ines.fill("request-employer", EMPLOYER).await;
    ines.fill("request-reach", REACH).await;
    ines.choose("consent-contact").await;
    ines.choose("consent-hand-on").await;
    // Nobody writes so quickly: it is said, and what was typed is there for the next press, also where
    // the server could not read it.
    ines.press("help-send").await;
    ines.sees("help-quick").await;
    if script {
        ines.look().await;
    }
    tokio::time::sleep(FILL).await;
    ines.press("help-send").await;
    ines.sees("help-sent").await;
    if script {
        ines.look().await;
        let sent = ines.browser.ask("return window.sent", Vec::new()).await;
        let sent: Vec<&str> = sent.as_array().unwrap().iter().filter_map(|s| s.as_str()).collect();
        assert_eq!(sent.len(), 2);
        for sent in sent {
            assert!(sent.contains("sealed=0101"), "what leaves the browser is sealed: {sent}");
            for word in ["turno", "Signal", "Muelle", "happened", "contact"] {
                assert!(!sent.contains(word), "{word} leaves the browser");
            }
        }
    }
    assert!(!ines.read("body").await.contains("Signal"), "nothing of it is shown again");
    ines.end().await;

    let coach = Walk::begin(&server, Screen::PHONE, Language::En).await;
    coach.step_in("lead").await;
    coach.go("/drives").await;
    coach.press_words("Open Door desk").await;
    coach.press("requests-part-waiting").await;
    coach.press_words(EMPLOYER).await;
    // As it was written, and as nothing else.
    coach.sees_words(HAPPENED).await;
    assert!(!coach.says(REACH).await, "how to reach them opens to who takes it");
    coach.look().await;
    coach.press("request-take").await;
    coach.sees("said-request-taken").await;
    coach.sees_words(REACH).await;
    coach.look().await;
    coach.end().await;
}
