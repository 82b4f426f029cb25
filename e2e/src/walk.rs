//! Somebody who goes through the pages: reads what stands there in their language, fills in what
//! is asked, presses what is to be pressed. Everything is found by its words, as people find it;
//! the words come from the catalogues by their id.

use crate::browser::{Browser, Screen};
use crate::inspect::{self, Finding};
use crate::server::Server;
use fantoccini::Locator;
use fantoccini::elements::Element;
use kit::words::{Language, Words};
use std::cell::{Cell, RefCell};
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// How long somebody waits for a page to say something.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long between two looks.
const GLANCE: Duration = Duration::from_millis(100);
/// How often somebody presses what moved away under their finger.
const PRESSES_MAX: usize = 5;

/// A walk through the pages of a server.
pub struct Walk<'a> {
    /// The window.
    pub browser: Browser,
    /// What is walked through.
    pub server: &'a Server,
    /// The words of the walker's language.
    pub words: Words,
    screen: Screen,
    asked: Cell<usize>,
    found: RefCell<Vec<Finding>>,
}

impl<'a> Walk<'a> {
    /// Opens a window.
    ///
    /// # Panics
    /// When the browser does not start.
    pub async fn begin(server: &'a Server, screen: Screen, language: Language) -> Walk<'a> {
        let browser = Browser::open(screen, language.tag()).await;
        Walk::in_window(browser, server, screen, language)
    }

    /// Opens a window that runs no script.
    ///
    /// # Panics
    /// When the browser does not start.
    pub async fn without_script(
        server: &'a Server,
        screen: Screen,
        language: Language,
    ) -> Walk<'a> {
        let browser = Browser::without_script(screen, language.tag()).await;
        Walk::in_window(browser, server, screen, language)
    }

    fn in_window(
        browser: Browser,
        server: &'a Server,
        screen: Screen,
        language: Language,
    ) -> Walk<'a> {
        let all = shopfloor::words::bind().unwrap();
        let words = all.into_iter().find(|words| words.language() == language).unwrap();
        let (asked, found) = (Cell::new(0), RefCell::default());
        Walk { browser, server, words, screen, asked, found }
    }

    /// Opens an address of the server's.
    ///
    /// # Panics
    /// When the browser cannot.
    pub async fn go(&self, path: &str) {
        self.browser.go(&format!("{}{path}", self.server.address)).await;
    }

    /// The path and query of the page that is open.
    ///
    /// # Panics
    /// When there is none.
    pub async fn path(&self) -> String {
        let url = self.browser.client.current_url().await.unwrap();
        url.as_str().strip_prefix(&self.server.address).unwrap_or(url.as_str()).to_owned()
    }

    /// Steps into the demo as one of its people.
    ///
    /// # Panics
    /// When it has no such person.
    pub async fn step_in(&self, part: &str) {
        self.go("/").await;
        self.find_css(&format!("button[name=part][value={part}]")).await.click().await.unwrap();
        self.find_css(".the-act, nav.places").await;
    }

    /// Presses a button or a link.
    ///
    /// # Panics
    /// When there is none with these words.
    pub async fn press(&self, id: &str) {
        self.press_words(&self.words.say(id)).await;
    }

    /// Presses a button or a link with words that are in no catalogue, or have values in them.
    ///
    /// # Panics
    /// When there is none.
    pub async fn press_words(&self, words: &str) {
        let w = quoted(words);
        let pressable = format!(
            "*[self::a or self::button or self::summary]\
             [normalize-space(.)={w} or .//*[normalize-space(.)={w}]]"
        );
        // What stands in the content comes before what stands around it.
        let paths = [format!("//main//{pressable}"), format!("//{pressable}")];
        self.press_on(&paths, &format!("to press: {words}")).await;
    }

    /// Scrolls until it is in the middle, out from under the bar at the foot, and presses. Once
    /// more where the page came again meanwhile, as those that wait for somebody do.
    async fn press_on(&self, paths: &[String], what: &str) {
        const CENTER: &str = "arguments[0].scrollIntoView({ block: 'center' })";
        for _ in 0..PRESSES_MAX {
            let it = self.find(paths, what).await;
            let element = serde_json::to_value(&it).unwrap();
            let seen = self.browser.client.execute(CENTER, vec![element]).await;
            if seen.is_ok() && it.click().await.is_ok() {
                return;
            }
            sleep(GLANCE).await;
        }
        panic!("{}", self.lost(what).await);
    }

    /// Types into the field with this label, instead of what is there.
    ///
    /// # Panics
    /// When there is none.
    pub async fn fill(&self, id: &str, text: &str) {
        self.fill_words(&self.words.say(id), text).await;
    }

    /// The same with a label that has values in it.
    ///
    /// # Panics
    /// When there is none.
    pub async fn fill_words(&self, label: &str, text: &str) {
        let field = self.field(label).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Gives the field with this label a file.
    ///
    /// # Panics
    /// When there is none.
    pub async fn give_file(&self, id: &str, path: &std::path::Path) {
        self.field(&self.words.say(id)).await.send_keys(path.to_str().unwrap()).await.unwrap();
    }

    /// Chooses, in the field with this label, the option with these words.
    ///
    /// # Panics
    /// When there is none.
    pub async fn pick(&self, id: &str, option: &str) {
        self.field(&self.words.say(id)).await.select_by_label(option).await.unwrap();
    }

    /// Chooses one of a few, or ticks a box, by its words.
    ///
    /// # Panics
    /// When there is none.
    pub async fn choose(&self, id: &str) {
        self.choose_words(&self.words.say(id)).await;
    }

    /// The same with words that are in no catalogue.
    ///
    /// # Panics
    /// When there is none.
    pub async fn choose_words(&self, words: &str) {
        let w = quoted(words);
        let choice = |which: &str| format!("//label[contains(@class,'choice')][.//span[{which}]]");
        let paths = [
            choice(&format!("normalize-space(.)={w}")),
            choice(&format!("contains(normalize-space(.),{w})")),
        ];
        self.press_on(&paths, &format!("to choose: {words}")).await;
    }

    async fn field(&self, label: &str) -> Element {
        let w = quoted(label);
        let path = format!("//*[@id=//label[normalize-space(text())={w}]/@for]");
        self.find(&[path], &format!("to fill in: {label}")).await
    }

    /// Waits until the page says a sentence.
    ///
    /// # Panics
    /// When it does not.
    pub async fn sees(&self, id: &str) {
        self.sees_words(&self.words.say(id)).await;
    }

    /// Waits until the page says something that is in no catalogue.
    ///
    /// # Panics
    /// When it does not.
    pub async fn sees_words(&self, words: &str) {
        let path = format!("//body//*[contains(normalize-space(.),{})]", quoted(words));
        self.find(&[path], &format!("to read: {words}")).await;
    }

    /// Whether the page says something.
    ///
    /// # Panics
    /// When the page cannot be read.
    pub async fn says(&self, words: &str) -> bool {
        self.read("main").await.contains(words)
    }

    /// What can be read in the first element that fits a selector, in one line.
    ///
    /// # Panics
    /// When there is none.
    pub async fn read(&self, css: &str) -> String {
        let text = self.find_css(css).await.text().await.unwrap();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The first element that fits a selector: for what has no words.
    ///
    /// # Panics
    /// When there is none.
    pub async fn find_css(&self, css: &str) -> Element {
        let by = Instant::now() + PATIENCE;
        loop {
            match self.browser.client.find(Locator::Css(css)).await {
                Ok(element) => return element,
                Err(_) if Instant::now() < by => sleep(GLANCE).await,
                Err(_) => panic!("{}", self.lost(css).await),
            }
        }
    }

    /// The first visible element on one of the paths, in their order.
    async fn find(&self, paths: &[String], what: &str) -> Element {
        let by = Instant::now() + PATIENCE;
        loop {
            for path in paths {
                let all = self.browser.client.find_all(Locator::XPath(path)).await;
                for element in all.unwrap_or_default() {
                    if element.is_displayed().await.unwrap_or(false) {
                        return element;
                    }
                }
            }
            if Instant::now() > by {
                panic!("{}", self.lost(what).await);
            }
            sleep(GLANCE).await;
        }
    }

    async fn lost(&self, what: &str) -> String {
        let page = match self.browser.client.find(Locator::Css("body")).await {
            Ok(body) => body.text().await.unwrap_or_default(),
            Err(error) => error.to_string(),
        };
        format!("not there {what}\nat {}, where it says:\n{page}", self.path().await)
    }

    /// Asks of the page all that is asked of every page; what is found is told at the end.
    ///
    /// # Panics
    /// When the page cannot be asked.
    pub async fn look(&self) {
        let at = self.path().await;
        self.listen(&at).await;
        self.note(inspect::barriers(&self.browser).await, &at);
        self.note(inspect::overhang(&self.browser, self.screen).await, &at);
    }

    /// Notes what the browser complained about and what it asked of whom, since last time.
    ///
    /// # Panics
    /// When the browser does not tell.
    pub async fn listen(&self, at: &str) {
        self.note(inspect::complaints(&self.browser).await, at);
        let (asked, strays) = inspect::strays(&self.browser, &self.server.address).await;
        self.asked.set(self.asked.get() + asked);
        self.note(strays, at);
    }

    /// Keeps what was found, to be told at the end.
    pub fn note(&self, what: Vec<String>, at: &str) {
        self.found.borrow_mut().extend(Finding::all(what, at));
    }

    /// Ends the walk.
    ///
    /// # Panics
    /// When something was found on the way: barriers, something over the edge, a request to
    /// elsewhere, a complaint of the browser's.
    pub async fn end(self) {
        self.listen("the end").await;
        assert!(self.asked.get() > 0, "the browser noted no request at all");
        drop(self.browser);
        inspect::expect_nothing(self.found.into_inner());
    }
}

/// A text as XPath writes it.
fn quoted(text: &str) -> String {
    if !text.contains('"') {
        return format!("\"{text}\"");
    }
    let parts: Vec<String> = text.split('"').map(|part| format!("\"{part}\"")).collect();
    format!("concat({})", parts.join(",'\"',"))
}
