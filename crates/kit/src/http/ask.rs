/// A request as a page sees it.
#[derive(Default)]
pub struct Ask {
    /// Whether it asks for an act (POST), not for a page.
    pub posted: bool,
    /// The path as asked for.
    pub path: String,
    /// The parts of the path named in the route, in order.
    pub params: Vec<(String, String)>,
    /// The query.
    pub query: Form,
    /// The form, for a POST.
    pub form: Form,
    /// Uploaded files.
    pub uploads: Vec<Upload>,
    /// Cookies.
    pub cookies: Vec<(String, String)>,
    /// The Accept-Language header.
    pub accept_language: String,
    /// The Host header.
    pub host: String,
    /// Whether a script asks for a fragment of the page only.
    pub fragment: bool,
}

/// An uploaded file.
pub struct Upload {
    /// The field's name.
    pub field: String,
    /// The file's name on the sender's machine.
    pub file_name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The fields of a form or a query, in the order sent. A field may come more than once.
#[derive(Default, Clone)]
pub struct Form(pub Vec<(String, String)>);

impl Form {
    /// The first value of a field, trimmed; empty when it was not sent.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.trim())
    }

    /// Every value of a field.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(n, _)| n == name).map(|(_, v)| v.trim())
    }

    /// Whether a field was sent at all.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(n, _)| n == name)
    }

    /// The page of this site that a field names; the first page when it names none. Browsers drop
    /// tabs and line ends from addresses and take a backslash for a slash, which would lead away.
    pub fn page(&self, name: &str) -> &str {
        let page = self.get(name);
        let ours = page.starts_with('/')
            && !page.starts_with("//")
            && page.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
        if ours { page } else { "/" }
    }

    /// Parses `a=1&b=2`.
    pub fn parse(text: &[u8]) -> Form {
        Form(form_urlencoded::parse(text).into_owned().collect())
    }

    /// Writes the fields as `a=1&b=2`, leaving out empty ones.
    pub fn encode(&self) -> String {
        let mut out = form_urlencoded::Serializer::new(String::new());
        for (name, value) in self.0.iter().filter(|(_, v)| !v.is_empty()) {
            out.append_pair(name, value);
        }
        out.finish()
    }

    /// This form with one field set to one value.
    pub fn with(&self, name: &str, value: &str) -> Form {
        let mut fields: Vec<_> = self.0.iter().filter(|(n, _)| n != name).cloned().collect();
        fields.push((name.to_owned(), value.to_owned()));
        Form(fields)
    }
}

impl Ask {
    /// A part of the path by its name in the route; empty when the route has none of that name.
    pub fn param(&self, name: &str) -> &str {
        self.params.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v)
    }

    /// A cookie's value.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    /// The upload in a field, if a file was chosen there.
    pub fn upload(&self, field: &str) -> Option<&Upload> {
        self.uploads.iter().find(|u| u.field == field && !u.bytes.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_leads_to_pages_of_this_site_only() {
        let page =
            |address: &str| Form(vec![("next".into(), address.into())]).page("next").to_owned();
        for ours in ["/", "/drives", "/d/ab/people?job=Nurse&page=2#list"] {
            assert_eq!(page(ours), ours);
        }
        for away in [
            "",
            "drives",
            "//a.test",
            "/\\a.test",
            "/\t/a.test",
            "/\n/a.test",
            "https://a.test",
            "/é",
        ] {
            assert_eq!(page(away), "/", "{away:?}");
        }
    }
}
