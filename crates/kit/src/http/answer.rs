use maud::Markup;

/// What the browser gets.
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The content type.
    pub content_type: &'static str,
    /// Further headers.
    pub headers: Vec<(&'static str, String)>,
    /// Cookies to set.
    pub cookies: Vec<Cookie>,
    /// The body.
    pub body: Vec<u8>,
}

/// A cookie to set: always `HttpOnly`, `Secure`, `SameSite=Strict`.
pub struct Cookie {
    /// Its name; `__Host-` names must keep the path `/`.
    pub name: &'static str,
    /// Its value; empty to take it away.
    pub value: String,
    /// The path it is sent to.
    pub path: &'static str,
    /// Seconds to keep it; none for as long as the browser runs.
    pub keep_s: Option<i64>,
}

impl Answer {
    const PAGE: &'static str = "text/html; charset=utf-8";

    /// A page.
    pub fn page(markup: Markup) -> Answer {
        Answer {
            status: 200,
            content_type: Answer::PAGE,
            headers: Vec::new(),
            cookies: Vec::new(),
            body: markup.into_string().into_bytes(),
        }
    }

    /// A page that was drawn before.
    pub fn page_again(body: Vec<u8>) -> Answer {
        Answer { body, ..Answer::page(Markup::default()) }
    }

    /// Whether this is a page and nothing besides: no header, no cookie, nothing refused.
    pub fn is_plain_page(&self) -> bool {
        let page = self.status == 200 && self.content_type == Answer::PAGE;
        page && self.headers.is_empty() && self.cookies.is_empty()
    }

    /// A page with a status other than 200.
    pub fn page_with(status: u16, markup: Markup) -> Answer {
        Answer { status, ..Answer::page(markup) }
    }

    /// Go and see another page (303).
    pub fn see(path: impl Into<String>) -> Answer {
        Answer {
            status: 303,
            content_type: "text/plain; charset=utf-8",
            headers: vec![("location", path.into())],
            cookies: Vec::new(),
            body: Vec::new(),
        }
    }

    /// A file to keep.
    pub fn file(name: &str, content_type: &'static str, body: Vec<u8>) -> Answer {
        let plain: String =
            name.chars().filter(|c| c.is_ascii_alphanumeric() || "-_.".contains(*c)).collect();
        let header = ("content-disposition", format!("attachment; filename=\"{plain}\""));
        Answer { status: 200, content_type, headers: vec![header], cookies: Vec::new(), body }
    }

    /// A picture to look at, which the browser keeps nowhere.
    pub fn picture(content_type: &'static str, body: Vec<u8>) -> Answer {
        Answer { status: 200, content_type, headers: Vec::new(), cookies: Vec::new(), body }
    }

    /// A file of the program itself, the same for everybody and for ever under its address.
    pub fn asset(content_type: &'static str, body: &[u8]) -> Answer {
        let header = ("cache-control", "public, max-age=31536000, immutable".to_owned());
        Answer {
            status: 200,
            content_type,
            headers: vec![header],
            cookies: Vec::new(),
            body: body.to_vec(),
        }
    }

    /// This answer with a cookie.
    pub fn with_cookie(mut self, cookie: Cookie) -> Answer {
        self.cookies.push(cookie);
        self
    }

    /// This answer with a header.
    pub fn with_header(mut self, name: &'static str, value: impl Into<String>) -> Answer {
        self.headers.push((name, value.into()));
        self
    }
}

impl Cookie {
    /// The `Set-Cookie` value.
    pub(super) fn header(&self) -> String {
        let age = match self.keep_s {
            _ if self.value.is_empty() => "; Max-Age=0".to_owned(),
            Some(seconds) => format!("; Max-Age={seconds}"),
            None => String::new(),
        };
        let Cookie { name, value, path, .. } = self;
        format!("{name}={value}; Path={path}; HttpOnly; Secure; SameSite=Strict{age}")
    }
}
