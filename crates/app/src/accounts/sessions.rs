//! Who is signed in. A session is kept in memory under the digest of its cookie's secret, and all
//! that it holds is sealed under that secret and a secret of this process: a copy of the memory
//! without the cookie, or the cookie without this memory, opens nothing (`security.md` 6).

use kit::clock::Clock;
use kit::http::Cookie;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use vault::{CookieSecret, Id, Identity, random};
use zeroize::Zeroizing;

/// Seconds without a request after which a session locks.
pub const IDLE_LOCK_S: i64 = 15 * 60;
/// Seconds after which a session ends whatever happens.
pub const SESSION_S_MAX: i64 = 12 * 60 * 60;
/// Seconds for which an unlock counts as fresh.
pub const FRESH_S: i64 = 5 * 60;
/// The most sessions that one account keeps.
pub const SESSIONS_PER_ACCOUNT_MAX: usize = 3;
/// Seconds that an unfinished sign-up is kept.
pub const SIGN_UP_S_MAX: i64 = 60 * 60;
/// Seconds that a form is held for someone who was locked out while sending it.
pub const HELD_FORM_S_MAX: i64 = 60 * 60;
/// The most forms held at once.
const HELD_FORMS_MAX: usize = 1_000;
/// The most unfinished sign-ups kept at once.
const SIGN_UPS_MAX: usize = 1_000;

/// The session's cookie.
pub const SESSION_COOKIE: &str = "__Host-s";
/// The cookie of an unfinished sign-up.
pub const SIGN_UP_COOKIE: &str = "__Host-n";

/// The sessions of this process.
pub struct Sessions {
    boot: [u8; 32],
    clock: Clock,
    table: Mutex<HashMap<[u8; 32], Session>>,
    sign_ups: Mutex<SignUps>,
    forms: Mutex<HeldForms>,
}

/// Forms that met a lock, by the digest of their sender's cookie: when, whose, and what is sealed.
type HeldForms = HashMap<[u8; 32], (i64, Id, Vec<u8>)>;

/// Unfinished sign-ups by the digest of their cookie: when they began, and what is sealed.
type SignUps = HashMap<[u8; 32], (i64, Vec<u8>)>;

struct Session {
    account: Id,
    identity: Vec<u8>,
    rings: HashMap<Id, Vec<u8>>,
    started_s: i64,
    seen_s: i64,
    fresh_s: i64,
}

/// Somebody is signed in with this cookie.
pub struct Present {
    /// Whose session.
    pub account: Id,
    /// Whether the last unlock is fresh enough for a risky act.
    pub fresh: bool,
    /// The cookie's secret, which opens what the session holds.
    pub secret: CookieSecret,
}

impl Sessions {
    /// No sessions yet.
    pub fn new(clock: Clock) -> Sessions {
        Sessions {
            boot: random(),
            clock,
            table: Mutex::default(),
            sign_ups: Mutex::default(),
            forms: Mutex::default(),
        }
    }

    /// Signs an account in and gives the cookie.
    pub fn start(&self, account: Id, identity: &Identity) -> Cookie {
        let secret = CookieSecret::generate();
        let now_s = self.clock.now_s();
        let session = Session {
            account,
            identity: secret.seal(&self.boot, "identity", identity.seed()),
            rings: HashMap::new(),
            started_s: now_s,
            seen_s: now_s,
            fresh_s: now_s,
        };
        let mut table = self.table.lock().unwrap_or_else(PoisonError::into_inner);
        // A locked session is remembered a while, so that a form it sends still finds its owner.
        table.retain(|_, s| now_s - s.seen_s <= IDLE_LOCK_S + HELD_FORM_S_MAX);
        while table.values().filter(|s| s.account == account).count() >= SESSIONS_PER_ACCOUNT_MAX {
            let oldest = table.iter().filter(|(_, s)| s.account == account);
            let Some(sid) = oldest.min_by_key(|(_, s)| s.seen_s).map(|(sid, _)| *sid) else {
                break;
            };
            table.remove(&sid);
        }
        table.insert(secret.sid(), session);
        cookie(SESSION_COOKIE, secret.to_hex().to_string())
    }

    /// Ends the session of this cookie, which another takes the place of.
    pub fn end(&self, cookie: Option<&str>) {
        let secret = cookie.and_then(|cookie| CookieSecret::from_hex(cookie).ok());
        if let Some(secret) = secret {
            let mut table = self.table.lock().unwrap_or_else(PoisonError::into_inner);
            table.remove(&secret.sid());
        }
    }

    /// Who is signed in with this cookie, counting the request as a sign of life.
    pub fn present(&self, cookie: Option<&str>) -> Option<Present> {
        let secret = CookieSecret::from_hex(cookie?).ok()?;
        let now_s = self.clock.now_s();
        let mut table = self.table.lock().unwrap_or_else(PoisonError::into_inner);
        let sid = secret.sid();
        let session = table.get_mut(&sid)?;
        if !alive(session, now_s) {
            return None;
        }
        session.seen_s = now_s;
        let fresh = now_s - session.fresh_s <= FRESH_S;
        Some(Present { account: session.account, fresh, secret })
    }

    /// Opens the identity of a present account, for this request only.
    pub fn identity(&self, present: &Present) -> Option<Identity> {
        let table = self.table.lock().unwrap_or_else(PoisonError::into_inner);
        let session = table.get(&present.secret.sid())?;
        let seed = present.secret.open(&self.boot, "identity", &session.identity).ok()?;
        Some(Identity::from_seed(seed.as_slice().try_into().ok()?))
    }

    /// The keys of a space as kept for this session, still sealed under its cookie.
    pub fn ring(&self, present: &Present, space: Id) -> Option<Vec<u8>> {
        let table = self.table.lock().unwrap_or_else(PoisonError::into_inner);
        let sealed = table.get(&present.secret.sid())?.rings.get(&space)?;
        present.secret.open(&self.boot, "ring", sealed).ok().map(|opened| opened.to_vec())
    }

    /// Keeps the keys of a space for this session, sealed under its cookie.
    pub fn keep_ring(&self, present: &Present, space: Id, keys: &[u8]) {
        let sealed = present.secret.seal(&self.boot, "ring", keys);
        let mut table = self.table.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(session) = table.get_mut(&present.secret.sid()) {
            session.rings.insert(space, sealed);
        }
    }

    /// Counts the unlock of a present account as made now.
    pub fn freshen(&self, present: &Present) {
        let mut table = self.table.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(session) = table.get_mut(&present.secret.sid()) {
            session.fresh_s = self.clock.now_s();
        }
    }

    /// Ends every session of an account: quick lock.
    pub fn lock(&self, account: Id) {
        let mut table = self.table.lock().unwrap_or_else(PoisonError::into_inner);
        table.retain(|_, session| session.account != account);
    }

    /// Ends every other session of a present account.
    pub fn lock_others(&self, present: &Present) {
        let own = present.secret.sid();
        let mut table = self.table.lock().unwrap_or_else(PoisonError::into_inner);
        table.retain(|sid, session| session.account != present.account || *sid == own);
    }

    /// How many sessions live; for tests.
    pub fn count(&self) -> usize {
        self.table.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// Keeps a form that met a lock, sealed under its sender's cookie, until they unlock again.
    /// Forms of nobody we know are not kept.
    pub fn hold_form(&self, cookie: Option<&str>, form: &[u8]) {
        let Some(secret) = cookie.and_then(|cookie| CookieSecret::from_hex(cookie).ok()) else {
            return;
        };
        let sid = secret.sid();
        let owner = {
            let table = self.table.lock().unwrap_or_else(PoisonError::into_inner);
            table.get(&sid).map(|session| session.account)
        };
        let Some(owner) = owner else { return };
        let now_s = self.clock.now_s();
        let sealed = secret.seal(&self.boot, "form", form);
        let mut forms = self.forms.lock().unwrap_or_else(PoisonError::into_inner);
        forms.retain(|_, (at_s, ..)| now_s - *at_s < HELD_FORM_S_MAX);
        if forms.len() < HELD_FORMS_MAX {
            forms.insert(sid, (now_s, owner, sealed));
        }
    }

    /// Gives back the form that this cookie's sender was sending when it met a lock, once, and only
    /// to the account that sent it.
    pub fn take_form(&self, cookie: Option<&str>, account: Id) -> Option<Zeroizing<Vec<u8>>> {
        let secret = CookieSecret::from_hex(cookie?).ok()?;
        let mut forms = self.forms.lock().unwrap_or_else(PoisonError::into_inner);
        let (at_s, owner, sealed) = forms.remove(&secret.sid())?;
        let fits = owner == account && self.clock.now_s() - at_s < HELD_FORM_S_MAX;
        fits.then(|| secret.open(&self.boot, "form", &sealed).ok())?
    }

    /// Keeps an unfinished sign-up, sealed under a cookie of its own.
    pub fn keep_sign_up(&self, secret: &CookieSecret, draft: &[u8]) {
        let now_s = self.clock.now_s();
        let sealed = secret.seal(&self.boot, "sign-up", draft);
        let mut table = self.sign_ups.lock().unwrap_or_else(PoisonError::into_inner);
        table.retain(|_, (at_s, _)| now_s - *at_s < SIGN_UP_S_MAX);
        if table.len() < SIGN_UPS_MAX {
            table.insert(secret.sid(), (now_s, sealed));
        }
    }

    /// Opens an unfinished sign-up.
    pub fn sign_up(&self, secret: &CookieSecret) -> Option<Vec<u8>> {
        let table = self.sign_ups.lock().unwrap_or_else(PoisonError::into_inner);
        let (at_s, sealed) = table.get(&secret.sid())?;
        (self.clock.now_s() - at_s < SIGN_UP_S_MAX)
            .then(|| secret.open(&self.boot, "sign-up", sealed).ok())?
            .map(|opened| opened.to_vec())
    }

    /// Forgets an unfinished sign-up.
    pub fn end_sign_up(&self, secret: &CookieSecret) {
        let mut table = self.sign_ups.lock().unwrap_or_else(PoisonError::into_inner);
        table.remove(&secret.sid());
    }
}

fn alive(session: &Session, now_s: i64) -> bool {
    now_s - session.seen_s <= IDLE_LOCK_S && now_s - session.started_s <= SESSION_S_MAX
}

/// A cookie for as long as the browser runs.
pub fn cookie(name: &'static str, value: String) -> Cookie {
    Cookie { name, value, path: "/", keep_s: None }
}
