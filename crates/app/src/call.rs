//! One request being answered, and the program that answers it.

use crate::accounts::limits::UnlockLimits;
use crate::accounts::sessions::{Present, SESSION_COOKIE, Sessions};
use crate::demo::Demo;
use crate::failure::Failure;
use crate::forms::limits::Posts;
use crate::imports::draft::Drafts;
use crate::seeding::proof::Starts;
use crate::space::kinds::{Kind, Kinds};
use crate::work::Works;
use kit::clock::Clock;
use kit::http::{Answer, Ask, Cookie};
use kit::words::{Language, Words};
use organizing::{Day, Refusal};
use std::borrow::Borrow;
use std::cell::{Cell, RefCell};
use std::sync::Arc;
use store::Store;
use vault::{Id, Tongue};

/// The running program: everything a request may need, and no plaintext.
pub struct App {
    /// The shelves.
    pub store: Store,
    /// Who is signed in, in memory only.
    pub sessions: Sessions,
    /// Brakes on guessing.
    pub limits: UnlockLimits,
    /// How often public forms are sent.
    pub posts: Posts,
    /// Which starts from a public call were begun already.
    pub starts: Starts,
    /// The time.
    pub clock: Clock,
    /// The catalogues.
    pub catalogues: Vec<Words>,
    /// Keeps sign-in names from being guessed from a copied database (a file beside it).
    pub pepper: [u8; 32],
    /// Long work under way.
    pub works: Works,
    /// Uploaded rosters not yet imported, sealed under their uploader's cookie.
    pub drafts: Drafts,
    /// The demo's people, in demo mode only.
    pub demo: Option<Demo>,
}

/// What a handler gives back.
pub type Outcome = Result<Answer, Failure>;

/// Light, dark, or as the device says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device says.
    #[default]
    Device,
    /// Paper.
    Light,
    /// Night shift.
    Dark,
}

impl Theme {
    /// The value of `data-theme`, and of the form that sets it.
    pub fn tag(self) -> &'static str {
        match self {
            Theme::Device => "device",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// The theme with this tag; anything else is the device's.
    pub fn of_tag(tag: &str) -> Theme {
        match tag {
            "light" => Theme::Light,
            "dark" => Theme::Dark,
            _ => Theme::Device,
        }
    }
}

/// One request.
pub struct Call {
    /// The program.
    pub app: Arc<App>,
    /// What was asked.
    pub ask: Ask,
    /// The language of the answer.
    pub language: Language,
    /// The theme of the answer.
    pub theme: Theme,
    /// The day of the request.
    pub today: Day,
    /// The kinds of space that the route asked for serves.
    serves: Cell<Kinds>,
    /// The kind of the space of the request, once its keys were opened.
    kind: Cell<Kind>,
    cookies: RefCell<Vec<Cookie>>,
}

/// The query of a page that asks for itself again.
const AGAIN: &str = "again";
/// The cookie that keeps the language.
pub const LANGUAGE_COOKIE: &str = "__Host-l";
/// The cookie that keeps the theme.
pub const THEME_COOKIE: &str = "__Host-t";

impl Call {
    /// Reads what every page needs from a request.
    pub fn new(app: Arc<App>, ask: Ask) -> Call {
        let language = ask
            .cookie(LANGUAGE_COOKIE)
            .and_then(Language::of_tag)
            .unwrap_or_else(|| Language::accepted(&ask.accept_language));
        let theme = Theme::of_tag(ask.cookie(THEME_COOKIE).unwrap_or(""));
        let today = Day::of(app.clock.today());
        let (serves, kind) = (Cell::new(Kinds::DRIVE), Cell::new(Kind::Drive));
        Call { app, ask, language, theme, today, serves, kind, cookies: RefCell::default() }
    }

    /// The route asked for serves these kinds of space.
    pub fn serve(&self, kinds: Kinds) {
        self.serves.set(kinds);
    }

    /// Goes on in a space of this number, if the route serves its kind.
    pub fn enter(&self, kind: u8) -> Option<Kind> {
        let serves = |kind: &Kind| self.serves.get().has(*kind);
        #[cfg(feature = "broken")]
        let serves = |kind: &Kind| serves(kind) || crate::broken::is(crate::broken::Fault::AnyKind);
        let kind = Kind::of_number(kind).filter(serves)?;
        self.kind.set(kind);
        Some(kind)
    }

    /// The kind of the space of the request.
    pub fn kind(&self) -> Kind {
        self.kind.get()
    }

    /// The week of the request: the only time that goes on the shelf in the clear.
    pub fn week(&self) -> u32 {
        u32::try_from(self.today.week()).unwrap_or(0)
    }

    /// A day as people say it.
    pub fn said_day(&self, day: Day) -> String {
        crate::words::day(self.words(), day, self.today)
    }

    /// A whole number as readers of the language expect it.
    pub fn number(&self, count: usize) -> String {
        kit::say!(self.words(), "number", count = count)
    }

    /// The catalogue in the caller's language.
    pub fn words(&self) -> &Words {
        self.app
            .catalogues
            .iter()
            .find(|words| words.language() == self.language)
            .unwrap_or(&self.app.catalogues[0])
    }

    /// The list that words made on this page are drawn from.
    pub fn tongue(&self) -> Tongue {
        match self.language {
            Language::En => Tongue::English,
            Language::Es => Tongue::Spanish,
        }
    }

    /// An id in the path; what is no id is not there.
    pub fn id(&self, param: &str) -> Result<Id, Failure> {
        self.ask.param(param).parse().map_err(|_| Failure::NotFound)
    }

    /// Whether the program is reached under an address that only this machine knows.
    pub fn on_this_machine_only(&self) -> bool {
        let host = self.ask.host.as_str();
        ["127.", "localhost", "[::1]"].iter().any(|own| host.starts_with(own))
    }

    /// A path of this server as a whole address. An onion service has its encryption in its address.
    pub fn address(&self, path: &str) -> String {
        let name = self.ask.host.split(':').next().unwrap_or("");
        let plain = self.on_this_machine_only() || name.ends_with(".onion");
        let scheme = if plain { "http" } else { "https" };
        format!("{scheme}://{}{path}", self.ask.host)
    }

    /// A field of the form, trimmed.
    pub fn field(&self, name: &str) -> &str {
        self.ask.form.get(name)
    }

    /// The sentence of what is refused at a field, if anything is.
    pub fn error_at(
        &self,
        refusals: impl IntoIterator<Item = impl Borrow<Refusal>>,
        field: &str,
    ) -> Option<String> {
        let mut refusals = refusals.into_iter();
        let refusal = refusals.find(|refusal| refusal.borrow().field == Some(field))?;
        Some(self.words().say(refusal.borrow().sentence))
    }

    /// Who is signed in, if anyone. What a page asks by itself is no sign of life.
    pub fn present(&self) -> Option<Present> {
        let (sessions, cookie) = (&self.app.sessions, self.ask.cookie(SESSION_COOKIE));
        if self.ask.query.has(AGAIN) {
            return sessions.glance(cookie);
        }
        let present = sessions.present(cookie)?;
        if let Some(cookie) = sessions.renew(cookie, &present, false) {
            self.set_cookie(cookie);
        }
        Some(present)
    }

    /// The session's cookie as the browser will have it after this request.
    pub fn session_cookie(&self) -> Option<String> {
        let set = self.cookies.borrow();
        let new = set.iter().rev().find(|cookie| cookie.name == SESSION_COOKIE);
        let given = || self.ask.cookie(SESSION_COOKIE).map(str::to_owned);
        new.map(|cookie| cookie.value.clone()).or_else(given)
    }

    /// The header that makes a page ask for itself again, which keeps no session awake.
    pub fn again_in(&self, seconds: u32) -> String {
        format!("{seconds}; url={}?{AGAIN}", self.ask.path)
    }

    /// Sets a cookie whatever the outcome.
    pub fn set_cookie(&self, cookie: Cookie) {
        self.cookies.borrow_mut().push(cookie);
    }

    /// Adds what every answer to this call carries.
    pub fn seal_answer(&self, mut answer: Answer) -> Answer {
        answer.cookies.append(&mut self.cookies.borrow_mut());
        answer.headers.push(("content-language", self.language.tag().to_owned()));
        answer
    }
}
