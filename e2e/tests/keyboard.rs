//! The pages by keyboard alone: everything is reached, one sees where one is, and a one-on-one is
//! held from the first page to quick lock without a mouse.

use e2e::keyboard::{DOWN, ENTER, ESCAPE, press, troubles};
use e2e::{Screen, Walk, crawl, run};
use kit::say;
use kit::words::Language;

#[test]
fn a_one_on_one_is_held_by_keyboard() {
    run(async {
        let server = e2e::demo(60);
        let walk = Walk::begin(&server, Screen::DESK, Language::En).await;
        let say = |id: &str| walk.words.say(id);
        walk.go("/").await;
        walk.enter("Marisol Vega").await;
        walk.sees("drive-stand").await;
        walk.enter(&say("place-people")).await;
        walk.sees("people-title").await;
        walk.tab_to(&say("people-search")).await;
        walk.keys("toussaint").await;
        press(&walk.browser, &[ENTER]).await;
        walk.sees_words(&say!(walk.words, "people-found", count = 1)).await;
        walk.enter(&say("act-talk")).await;
        walk.sees("talk-next-title").await;
        walk.enter(&say("skip-to-content")).await;
        walk.enter(&say("talk-next-begin")).await;
        walk.sees("talk-hint").await;
        walk.tab_to(&say!(walk.words, "talk-issue", n = 1)).await;
        walk.keys("Never enough of us at night").await;
        walk.tab_to(&say("talk-share-80")).await;
        press(&walk.browser, &[' ', DOWN]).await;
        walk.enter(&say("talk-finish")).await;
        walk.sees("said-talk-kept").await;
        walk.sees_words("Never enough of us at night").await;
        // Quick lock.
        press(&walk.browser, &[ESCAPE, ESCAPE]).await;
        walk.sees("demo-title").await;
        walk.end().await;
    });
}

#[test]
fn everything_is_reached_by_keyboard() {
    run(async {
        let server = e2e::demo(60);
        let walk = Walk::begin(&server, Screen::PHONE, Language::En).await;
        walk.step_in("lead").await;
        for page in crawl::pages(&walk).await {
            for screen in [Screen::PHONE, Screen::DESK] {
                walk.browser.look_through(screen).await;
                walk.go(&page.path).await;
                let at = format!("{} {}", page.path, screen.width);
                walk.note(troubles(&walk.browser).await, &at);
            }
        }
        walk.end().await;
    });
}
