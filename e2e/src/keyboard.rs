//! Going through the pages with a keyboard alone.

use crate::browser::Browser;
use crate::walk::Walk;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use serde_json::{Value, json};

/// The key that goes on to the next thing.
pub const TAB: char = '\u{E004}';
/// The key that presses and sends.
pub const ENTER: char = '\u{E007}';
/// The key that leaves.
pub const ESCAPE: char = '\u{E00C}';
/// The key that goes down a choice.
pub const DOWN: char = '\u{E015}';
/// The key that takes a letter back.
pub const BACKSPACE: char = '\u{E003}';

/// Times that somebody presses Tab on a page before they give up.
const TABS_MAX: usize = 120;

/// Everything that can be pressed or filled in and is in view; of radio buttons, which the arrow
/// keys go through, one of each name. And the presses of Tab that they take: a day has parts. A
/// link within a picture is for a finger or a mouse: the list beside it says the same.
const REACHABLE: &str = "
    const names = new Set();
    const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
      .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.disabled)
      .filter((e) => !e.closest('svg'))
      .filter((e) => e.type !== 'radio' || (!names.has(e.name) && names.add(e.name)));
    return [all.length, all.length + 3 * all.filter((e) => e.type === 'date').length];";

/// Notes, of everything that gets the cursor, whether one sees that, and sees the thing itself.
const WATCH: &str = "
    const seen = new Map();
    window.reached = seen;
    const outlined = (e) => {
      const style = getComputedStyle(e);
      return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2)
        || (style.boxShadow !== 'none');
    };
    addEventListener('focusin', ({ target }) => {
      if (seen.has(target)) return;
      const name = `<${target.tagName.toLowerCase()}> \
        ${(target.innerText || target.name || target.id).trim().slice(0, 40)}`;
      const shown = target.closest('label') ?? target;
      const faults = [];
      if (!outlined(target) && !outlined(shown)) faults.push(`no outline: ${name}`);
      const box = shown.getBoundingClientRect();
      const x = Math.min(Math.max(box.left + Math.min(box.width / 2, 20), 1), innerWidth - 1);
      const y = box.top + Math.min(box.height / 2, 20);
      const top = document.elementFromPoint(x, y);
      if (!top) faults.push(`out of sight: ${name}`);
      else if (!shown.contains(top) && !top.contains(shown)) faults.push(
        `under <${top.tagName.toLowerCase()} class=${top.getAttribute('class')}>: ${name}`);
      seen.set(target, faults);
    });";

/// What is wrong for someone who presses Tab again and again through the open page.
///
/// # Panics
/// When the browser fails.
pub async fn troubles(browser: &Browser) -> Vec<String> {
    let count = |told: &Value| told.as_u64().and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
    let told = browser.ask(REACHABLE, Vec::new()).await;
    let (reachable, tabs) = (count(&told[0]), count(&told[1]));
    browser.ask(WATCH, Vec::new()).await;
    press(browser, &vec![TAB; (tabs + 2).min(TABS_MAX)]).await;
    let told = "return [window.reached.size, [...window.reached.values()].flat()]";
    let told = browser.ask(told, Vec::new()).await;
    let reached = count(&told[0]);
    let faults = told[1].as_array().into_iter().flatten().filter_map(Value::as_str);
    let mut troubles: Vec<String> = faults.map(|f| format!("by keyboard, {f}")).collect();
    if reached < reachable && tabs + 2 <= TABS_MAX {
        troubles.push(format!("by keyboard, {reached} of {reachable} things are reached"));
    }
    troubles
}

/// Presses keys one after the other.
///
/// # Panics
/// When the browser refuses.
pub async fn press(browser: &Browser, keys: &[char]) {
    let all = keys.iter().fold(KeyActions::new("keyboard".to_owned()), |keys, &value| {
        keys.then(KeyAction::Down { value }).then(KeyAction::Up { value })
    });
    browser.client.perform_actions(all).await.unwrap();
}

impl Walk<'_> {
    /// Types as on a keyboard, into whatever has the cursor.
    ///
    /// # Panics
    /// When the browser refuses.
    pub async fn keys(&self, text: &str) {
        press(&self.browser, &text.chars().collect::<Vec<_>>()).await;
    }

    /// Presses Tab until the cursor is at something of these words.
    ///
    /// # Panics
    /// When it is never reached.
    pub async fn tab_to(&self, words: &str) {
        let here = "
            const e = document.activeElement;
            const label = e.labels?.[0] ?? document.getElementById(e.getAttribute('aria-labelledby'));
            const plain = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
            const told = [e.innerText, label?.innerText, e.getAttribute('aria-label')].map(plain);
            return told.some((text) => text === arguments[0] || text.startsWith(arguments[0] + ' '));";
        for _ in 0..TABS_MAX {
            press(&self.browser, &[TAB]).await;
            if self.browser.ask(here, vec![json!(words)]).await == json!(true) {
                return;
            }
        }
        panic!("Tab never comes to {words} at {}", self.path().await);
    }

    /// Goes to something of these words, and presses Enter.
    ///
    /// # Panics
    /// When it is never reached.
    pub async fn enter(&self, words: &str) {
        self.tab_to(words).await;
        press(&self.browser, &[ENTER]).await;
    }
}
