//! Reading a page as a browser does, tag by tag, to find what must not be on it.

use kit::http::Method;
use shopfloor::router::Table;
use std::collections::BTreeSet;

/// A tag with its attributes; text and closing tags are left out but for `/form`.
pub struct Tag<'a> {
    /// `form`, `/form`, `input`...
    pub name: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
    /// What follows it, to the next tag.
    text: &'a str,
}

impl<'a> Tag<'a> {
    /// An attribute's value.
    pub fn get(&self, name: &str) -> Option<&'a str> {
        self.attributes.iter().find(|(n, _)| *n == name).map(|(_, value)| *value)
    }
}

/// The tags of a page, in order.
pub fn tags(page: &str) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    for piece in page.split('<').skip(1) {
        let name_ends = piece.find([' ', '>', '/']).filter(|end| *end > 0).unwrap_or(piece.len());
        let name_ends = match piece.starts_with('/') {
            true => piece.find('>').unwrap_or(piece.len()),
            false => name_ends,
        };
        let (name, mut rest) = piece.split_at(name_ends);
        let mut attributes = Vec::new();
        loop {
            rest = rest.trim_start_matches([' ', '/', '\n']);
            if rest.is_empty() || rest.starts_with('>') {
                break;
            }
            let ends = rest.find(['=', ' ', '>']).unwrap_or(rest.len());
            let (key, after) = rest.split_at(ends);
            match after.strip_prefix("=\"").and_then(|quoted| quoted.split_once('"')) {
                Some((value, after)) => {
                    attributes.push((key, value));
                    rest = after;
                }
                None => {
                    attributes.push((key, ""));
                    rest = after.trim_start_matches('=');
                }
            }
        }
        found.push(Tag { name, attributes, text: rest.strip_prefix('>').unwrap_or("") });
    }
    found
}

/// Attributes that make a browser ask for something, or go somewhere.
const ADDRESSES: [&str; 9] =
    ["src", "href", "action", "formaction", "poster", "data", "srcset", "ping", "background"];
/// Tags whose addresses are fetched without anyone's doing.
const FETCHED: [&str; 6] = ["script", "link", "img", "source", "use", "form"];

/// Script or style on the page itself, and addresses that lead away from here.
pub fn strays(page: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for tag in tags(page) {
        let name = tag.name;
        let inline = name == "script" && (tag.get("src").is_none() || !tag.text.trim().is_empty());
        if inline || name == "style" || matches!(name, "iframe" | "object" | "embed" | "base") {
            found.insert(format!("<{name}> on the page"));
        }
        for (key, value) in &tag.attributes {
            if *key == "style" || key.starts_with("on") || *key == "integrity" {
                found.insert(format!("{key}=\"{value}\" in <{name}>"));
            }
            let here = !value.starts_with("//")
                && !value
                    .split(['/', '?', '#'])
                    .any(|part| part.contains(':') || part.contains('\\'));
            let dialed = name == "a" && (value.starts_with("tel:") || value.starts_with("sms:"));
            if ADDRESSES.contains(key) && !here && (!dialed || FETCHED.contains(&name)) {
                found.insert(format!("{key}=\"{value}\" in <{name}>"));
            }
        }
    }
    found
}

fn leads(table: &Table, method: Method, address: &str) -> bool {
    let path = address.split(['?', '#']).next().unwrap_or("");
    let parts: Vec<&str> = path.split('/').collect();
    table.routes.iter().any(|route| {
        let wanted: Vec<&str> = route.path.split('/').collect();
        route.method == method
            && wanted.len() == parts.len()
            && wanted.iter().zip(&parts).all(|(want, part)| want.starts_with('{') || want == part)
    })
}

/// An address on the page at this path, from the root.
fn resolved(address: &str, at: &str) -> String {
    let folder = at.rsplit_once('/').map_or("", |(folder, _)| folder);
    match address {
        root if root.starts_with('/') || root.contains(':') => root.to_owned(),
        same if same.is_empty() || same.starts_with(['?', '#']) => at.to_owned(),
        beside => format!("{folder}/{beside}"),
    }
}

/// Forms and links that do nothing where there is no script. `at` is the page's own path.
pub fn dead_ends(page: &str, at: &str, table: &Table) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut form: Option<(String, bool)> = None;
    for tag in tags(page) {
        match tag.name {
            "form" => {
                let action = tag.get("action").unwrap_or(at);
                let method = match tag.get("method") {
                    Some("post") => Method::Post,
                    _ => Method::Get,
                };
                let action = resolved(action, at);
                if !leads(table, method, &action) {
                    found.insert(format!("a form leads to {action}"));
                }
                form = Some((action, false));
            }
            "/form" => {
                if let Some((action, false)) = form.take() {
                    found.insert(format!("the form to {action} has no button"));
                }
            }
            "button" if tag.get("type") == Some("button") && tag.get("hidden").is_some() => {}
            "button" if tag.get("type") == Some("button") => {
                found.insert(format!("a button that needs script is shown: {}", tag.text));
            }
            "button" => match &mut form {
                Some((_, button)) => *button = true,
                None if tag.get("form").is_some() => {}
                None => drop(found.insert(format!("a button without a form: {}", tag.text))),
            },
            "a" => {
                let href = resolved(tag.get("href").unwrap_or(""), at);
                let within = tag.get("href").is_some_and(|href| href.starts_with('#'));
                if !within && !href.contains(':') && !leads(table, Method::Get, &href) {
                    found.insert(format!("a link leads to {href}"));
                }
            }
            _ => {}
        }
    }
    found
}

/// The page's title.
pub fn title(page: &str) -> &str {
    tags(page).into_iter().find(|tag| tag.name == "title").map_or("", |tag| tag.text)
}
