//! Search and filter bar, chips, tabs.

use super::icon::{Icon, icon};
use maud::{Markup, html};

/// The bar above a list: a search line in view and the other filters folded away on a phone.
#[derive(Clone, Copy)]
pub struct FilterBar<'a> {
    /// Where the form goes (GET), which is also the page itself.
    pub action: &'a str,
    /// The name of the search field; searches are posted nowhere else.
    pub name: &'a str,
    /// What stands in the search field.
    pub value: &'a str,
    /// What the search field is for: "Find someone".
    pub label: &'a str,
    /// The words of the button: "Search".
    pub button: &'a str,
    /// The words that open the filters: "Filter", or "Filter: 2".
    pub more: &'a str,
    /// Whether any filter is set, so that they stand open.
    pub open: bool,
    /// Whether the form posts (what people search for then stays out of addresses).
    pub post: bool,
}

impl FilterBar<'_> {
    /// The bar, with the other filters (fields) folded behind `more`. Where script runs, the
    /// element with the id `results` is replaced while one types. The form's own id is `find`.
    pub fn around(self, filters: Markup) -> Markup {
        let filters = filters.into_string();
        html! {
            search {
                form #find .filter-bar method=(if self.post { "post" } else { "get" }) action=(self.action)
                    data-live="results" role="search" {
                    div.search-line {
                        label.unseen for="f-search" { (self.label) }
                        (icon(Icon::Search))
                        input #f-search type="search" name=(self.name) value=(self.value) dir="auto"
                            placeholder=(self.label) autocomplete="off" spellcheck="false"
                            enterkeyhint="search";
                        button.button.small type="submit" { span { (self.button) } }
                    }
                    @if !filters.is_empty() {
                        details.filters open[self.open] {
                            summary.button.small { (icon(Icon::Filter)) span { (self.more) } }
                            div.filter-fields { (maud::PreEscaped(filters)) }
                        }
                    }
                }
            }
        }
    }
}

/// What a search found. The search bar replaces this while one types; `said` tells screen
/// readers how many there are.
pub fn results(said: &str, inside: Markup) -> Markup {
    html! { div #results { p.count role="status" { (said) } (inside) } }
}

/// A small label, not pressable.
pub fn chip(words: &str) -> Markup {
    html! { span.chip { (words) } }
}

/// A small label that leads somewhere; `chosen` ones are filled with ink.
pub fn chip_link(href: &str, words: &str, chosen: bool) -> Markup {
    html! { a.chip.chosen[chosen] href=(href) aria-current=[chosen.then_some("true")] { (words) } }
}

/// A set filter, with the way to take it off.
pub fn chip_off(href: &str, words: &str, take_off: &str) -> Markup {
    html! {
        a.chip.chosen href=(href) { span.unseen { (take_off) " " } (words) (icon(Icon::Close)) }
    }
}

/// Chips in a line.
pub fn chips(inside: Markup) -> Markup {
    html! { div.chips { (inside) } }
}

/// Pages of the same thing, beside each other: `(href, words, current)`.
pub fn tabs(label: &str, tabs: &[(&str, &str, bool)]) -> Markup {
    html! {
        nav.tabs aria-label=(label) { ul { @for (href, words, current) in tabs {
            li { a href=(href) aria-current=[current.then_some("page")] { (words) } }
        } } }
    }
}
