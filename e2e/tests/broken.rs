//! What looks for faults finds them: a page that is broken on purpose.

use e2e::{Screen, Walk, inspect, keyboard, run};
use kit::words::Language;

const BREAK: &str = "
    const add = (name, more) => {
      const e = Object.assign(document.createElement(name), more);
      document.querySelector('main').prepend(e);
      return e;
    };
    add('button', {}).style.outline = 'none';
    add('div', { textContent: 'wide' }).style.width = '900px';
    add('img', { src: 'http://127.0.0.1:9/elsewhere.png' });";

#[test]
fn a_broken_page_is_found_out() {
    run(async {
        let server = e2e::serve();
        let walk = Walk::begin(&server, Screen::PHONE, Language::En).await;
        let browser = &walk.browser;
        walk.go("/").await;
        walk.listen("the page as it is").await;
        assert!(inspect::barriers(browser).await.is_empty());
        assert!(inspect::overhang(browser, Screen::PHONE).await.is_empty());
        assert!(keyboard::troubles(browser).await.is_empty());

        walk.go("/").await;
        browser.ask(BREAK, Vec::new()).await;
        let found = |all: Vec<String>, part: &str| {
            assert!(all.iter().any(|one| one.contains(part)), "no {part} in {all:?}");
        };
        found(inspect::barriers(browser).await, "button-name");
        found(inspect::barriers(browser).await, "image-alt");
        found(inspect::overhang(browser, Screen::PHONE).await, "instead of 360");
        found(keyboard::troubles(browser).await, "no outline");
        found(inspect::complaints(browser).await, "Content Security Policy");

        browser.go("about:blank").await;
        browser.ask("fetch('http://127.0.0.1:9/').catch(() => {})", Vec::new()).await;
        found(inspect::strays(browser, &server.address).await.1, "http://127.0.0.1:9/");
    });
}
