//! The organizing cycle on a small phone, in Spanish: a newcomer is asked, supported, talked with,
//! asked for more, becomes a captain and develops another.

#![allow(clippy::unwrap_used, clippy::panic)]

use e2e::{Screen, Walk, run};
use kit::words::Language;
use serde_json::Value;

const WORKERS: u32 = 100;
const FIRST: &str = "Ven el jueves a la charla de los turnos";
const MORE: &str = "Trae a dos personas de tu piso";
const PASSED_ON: &str = "Acompáñame a repartir las hojas";

#[test]
fn a_newcomer_becomes_a_captain_and_develops_another() {
    run(grows());
}

async fn grows() {
    let server = e2e::demo(WORKERS);
    let lead = Walk::begin(&server, Screen::PHONE, Language::Es).await;
    lead.step_in("lead").await;
    let newcomer = Walk::begin(&server, Screen::PHONE, Language::Es).await;
    newcomer.step_in("member").await;
    let drive = lead.path().await;
    lead.go(&format!("{drive}/members")).await;
    let member = href(&lead, "/members/", "Thúy").await;
    let name = called(&lead, &member).await;
    let person = format!("{drive}/people/{}", member.rsplit('/').next().unwrap());

    // Asked: one act that they can surely do, with support and a name on it.
    asks(&lead, &person, FIRST, "size-come-to").await;
    newcomer.go(&format!("{person}/record")).await;
    newcomer.sees_words(FIRST).await;
    newcomer.look().await;

    // Supported: on the way somebody asks how it goes.
    lead.go(&format!("{person}/record")).await;
    let ask = href(&lead, "/asks/", FIRST).await;
    lead.go(&ask).await;
    lead.look().await;
    lead.browser
        .ask("document.querySelectorAll('details').forEach(d => d.open = true)", vec![])
        .await;
    lead.fill("check-in-line", "Viene con su hermana").await;
    lead.press("check-in-go").await;
    lead.sees("said-check-in").await;

    // Done, and talked over in less than a page.
    lead.press("ask-came-done").await;
    lead.sees("said-ask-ended").await;
    lead.go(&format!("{person}/ask")).await;
    lead.sees("ask-waits-title").await;
    lead.look().await;
    lead.go(&format!("{ask}/debrief")).await;
    lead.look().await;
    lead.fill("debrief-well", "Vino temprano y preguntó").await;
    lead.choose("wish-more").await;
    lead.choose("sign-brought-someone").await;
    lead.press("debrief-keep").await;
    lead.sees("said-debrief-kept").await;

    // Asked for more.
    asks(&lead, &person, MORE, "size-bring-someone").await;

    // A captain: in the canvass that is under way.
    lead.go(&format!("{drive}/engines")).await;
    let run = href(&lead, "/runs/", "").await;
    lead.go(&run).await;
    lead.look().await;
    let fill = "const form = [...document.forms].find(f => f.action.endsWith('/roles') && \
         f.querySelector('[name=who]')); form.closest('details')?.setAttribute('open', '');\
         form.querySelector('[name=who]').value = arguments[0];\
         form.querySelector('[name=as][value=\"1\"]').checked = true; form.requestSubmit();";
    lead.browser.ask(fill, vec![Value::from(name.as_str())]).await;
    lead.sees("said-run-filled").await;
    lead.sees_words(&name).await;
    lead.look().await;

    // And develops another: whom they ask, and who stands below them.
    newcomer.go(&format!("{drive}/people")).await;
    let other = href(&newcomer, "/people/", "").await;
    asks(&newcomer, &other, PASSED_ON, "size-come-to").await;
    newcomer.go(&format!("{person}/record")).await;
    newcomer.sees_words(MORE).await;
    newcomer.go(&other).await;
    let name = newcomer.read("h1").await;
    newcomer.go(&format!("{person}/record")).await;
    let add = "const field = document.querySelector('#f-people-who');\
         field.closest('details')?.setAttribute('open', ''); field.value = arguments[0];\
         const form = field.closest('form');\
         form.querySelector('[name=bond][value=developed]').checked = true; form.requestSubmit();";
    newcomer.browser.ask(add, vec![Value::from(name.as_str())]).await;
    newcomer.sees("said-record-kept").await;
    newcomer.go(&format!("{drive}/lineage?from={}", person.rsplit('/').next().unwrap())).await;
    newcomer.sees_words(&name).await;
    newcomer.look().await;
    newcomer.end().await;
    lead.end().await;
}

/// What a member is called, as their page says.
async fn called(walk: &Walk<'_>, member: &str) -> String {
    walk.go(member).await;
    walk.read("h1").await
}

/// Asks someone for something.
async fn asks(by: &Walk<'_>, person: &str, what: &str, size: &str) {
    by.go(&format!("{person}/ask")).await;
    by.look().await;
    by.fill("ask-what", what).await;
    by.choose(size).await;
    by.press("ask-go").await;
    by.sees("said-ask-made").await;
    by.sees_words(what).await;
}

/// Where the first link leads whose address and words have this in them.
async fn href(walk: &Walk<'_>, address: &str, words: &str) -> String {
    let script = "const link = [...document.querySelectorAll('main a')].find(a => \
         a.getAttribute('href').includes(arguments[0]) && /[0-9a-f]{32}/.test(a.getAttribute('href').split(arguments[0])[1] ?? '') && \
         a.textContent.includes(arguments[1])); return link?.getAttribute('href') ?? null;";
    let args = vec![Value::from(address), Value::from(words)];
    let found = walk.browser.ask(script, args).await;
    let found = found.as_str().unwrap_or_else(|| panic!("no link to {address} says {words}"));
    found.split(['?', '#']).next().unwrap().to_owned()
}
