//! Every page that somebody can reach by links: one of each kind.

use crate::walk::Walk;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// The most pages of one kind: the second is another worker, another turf.
const OF_A_KIND_MAX: usize = 2;
/// The most pages of a crawl.
const PAGES_MAX: usize = 96;
/// Pages that no link leads to, or only from somewhere else.
const UNLINKED: [&str; 6] =
    ["/", "/sign-in", "/drives", "/unlock/again?next=%2Fdrives", "/not-there", "/account"];

const LINKS: &str = "
    return [...document.querySelectorAll('a[href]')]
      .map((link) => new URL(link.getAttribute('href'), location.href))
      .filter((url) => url.origin === location.origin)
      .map((url) => url.pathname + url.search);";

/// A page that was reached.
pub struct Page {
    /// Its path and query.
    pub path: String,
    /// Whether it is the first of its kind.
    pub first: bool,
}

/// Every page that links lead to from where the walk is, one or two of each kind.
///
/// # Panics
/// When the browser fails.
pub async fn pages(walk: &Walk<'_>) -> Vec<Page> {
    let mut waiting: VecDeque<String> = [walk.path().await].into();
    waiting.extend(UNLINKED.map(str::to_owned));
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    let mut seen: BTreeSet<String> = waiting.iter().cloned().collect();
    let mut pages = Vec::new();
    while let Some(path) = waiting.pop_front() {
        let of_kind = kinds.entry(kind(&path)).or_default();
        if *of_kind == OF_A_KIND_MAX || pages.len() == PAGES_MAX {
            continue;
        }
        walk.go(&path).await;
        // Files to keep and ways on are no pages; where a way leads may be one.
        let landed = walk.path().await;
        if landed != path {
            if seen.insert(landed.clone()) {
                waiting.push_back(landed);
            }
            continue;
        }
        *of_kind += 1;
        let links = walk.browser.ask(LINKS, Vec::new()).await;
        for link in links.as_array().into_iter().flatten().filter_map(Value::as_str) {
            if seen.insert(link.to_owned()) {
                waiting.push_back(link.to_owned());
            }
        }
        pages.push(Page { path, first: *of_kind == 1 });
    }
    pages
}

/// The route that a path belongs to, and whether something more is asked: what ids and values
/// differ in is the same kind of page.
pub fn kind(path: &str) -> String {
    let (path, asked) = path.split_once('?').map_or((path, ""), |(path, _)| (path, "?"));
    let is_id = |part: &str| part.len() == 32 && part.bytes().all(|b| b.is_ascii_hexdigit());
    let parts: Vec<&str> =
        path.split('/').map(|part| if is_id(part) { "{}" } else { part }).collect();
    format!("{}{asked}", parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_of_the_same_route_are_of_a_kind() {
        let id = "0123456789abcdef0123456789abcdef";
        assert_eq!(kind(&format!("/d/{id}/people?turf={id}")), "/d/{}/people?");
        assert_eq!(kind("/drives"), "/drives");
    }
}
