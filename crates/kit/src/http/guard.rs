//! What every response carries and what no request may do (`security.md` 11).

use axum::http::{HeaderMap, HeaderValue, Method, header};

/// Headers on every response. Scripts and styles come from this server alone; nothing is framed,
/// embedded, cached or told to other sites.
const HEADERS: [(&str, &str); 11] = [
    (
        "content-security-policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
         connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; \
         object-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; \
         trusted-types 'none'",
    ),
    ("strict-transport-security", "max-age=63072000; includeSubDomains"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "no-referrer"),
    ("cache-control", "no-store"),
    (
        "permissions-policy",
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    ),
    ("x-robots-tag", "noindex, nofollow"),
];

/// Adds the headers that are not there yet.
pub(super) fn dress(headers: &mut HeaderMap) {
    for (name, value) in HEADERS {
        if !headers.contains_key(name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    }
}

/// Why a request is refused before any page sees it, if it is.
///
/// A POST that names neither its site nor its origin is refused, which the CSRF layer would let
/// pass; so is a cross-site request for anything but a page to look at.
pub(super) fn refuse(method: &Method, headers: &HeaderMap) -> Option<&'static str> {
    let site = headers.get("sec-fetch-site").and_then(|v| v.to_str().ok());
    let origin = headers.contains_key(header::ORIGIN);
    if !method.is_safe() {
        return (site.is_none() && !origin).then_some("A form must come from a page of this site.");
    }
    let mode = headers.get("sec-fetch-mode").and_then(|v| v.to_str().ok());
    let goal = headers.get("sec-fetch-dest").and_then(|v| v.to_str().ok());
    let foreign = matches!(site, Some("cross-site" | "same-site"));
    let looking = mode == Some("navigate") && goal == Some("document");
    (foreign && !looking).then_some("This page is not to be loaded by another site.")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(method: Method, pairs: &[(&'static str, &'static str)]) -> bool {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.insert(*name, HeaderValue::from_static(value));
        }
        refuse(&method, &headers).is_none()
    }

    #[test]
    fn a_post_names_where_it_comes_from() {
        assert!(!asked(Method::POST, &[]));
        assert!(asked(Method::POST, &[("sec-fetch-site", "same-origin")]));
        assert!(asked(Method::POST, &[("origin", "http://127.0.0.1:1")]));
    }

    #[test]
    fn another_site_may_link_here_and_nothing_else() {
        let cross = ("sec-fetch-site", "cross-site");
        let look = [cross, ("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "document")];
        assert!(asked(Method::GET, &look));
        assert!(!asked(Method::GET, &[cross, ("sec-fetch-mode", "no-cors")]));
        let frame = [cross, ("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "iframe")];
        assert!(!asked(Method::GET, &frame));
        assert!(asked(Method::GET, &[]));
    }
}
