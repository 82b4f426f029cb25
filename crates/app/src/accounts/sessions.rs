//! Who is signed in. A session is kept in memory, and all that it holds is sealed under a secret of
//! its own and one of this process. Its own is sealed in turn under the secret of its cookie, which
//! changes every quarter of an hour: a copy of the memory without the cookie, or the cookie without
//! this memory, opens nothing, and a cookie that was copied soon opens nothing either
//! (`security.md` 6).

use super::copies::{Copies, Page};
use kit::clock::Clock;
use kit::http::Cookie;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use vault::{CookieSecret, Id, Identity, random};
use zeroize::Zeroizing;

/// Seconds without a request after which a session locks.
pub const IDLE_LOCK_S: i64 = 15 * 60;
/// Seconds after which a session in use gets another cookie.
pub const RENEW_S: i64 = 15 * 60;
/// Seconds for which the cookie before still opens it: a page asks for several things at once.
pub const RENEWED_GRACE_S: i64 = 30;
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
/// The most of them whose sender is not known; the oldest gives way.
const FORMS_OF_NOBODY_MAX: usize = 32;
/// The most unfinished sign-ups kept at once; a further one waits.
pub const SIGN_UPS_MAX: usize = 1_000;
/// The same for those that began from a public call, counted apart: a flood of them keeps nobody out
/// who was invited.
pub const STARTS_MAX: usize = 5_000;

/// The session's cookie.
pub const SESSION_COOKIE: &str = "__Host-s";
/// The cookie of a form that met a lock.
pub const HELD_COOKIE: &str = "__Host-f";
/// The cookie of an unfinished sign-up.
pub const SIGN_UP_COOKIE: &str = "__Host-n";

/// The sessions of this process.
pub struct Sessions {
    boot: [u8; 32],
    clock: Clock,
    table: Mutex<Table>,
    sign_ups: Mutex<SignUps>,
    forms: Mutex<HeldForms>,
}

/// Forms that met a lock, by the digest of their cookie: when, whose, and what is sealed.
type HeldForms = HashMap<[u8; 32], (i64, Option<Id>, Vec<u8>)>;

/// Unfinished sign-ups by the digest of their cookie: when they began, whether from a public call, and
/// what is sealed.
type SignUps = HashMap<[u8; 32], (i64, bool, Vec<u8>)>;

/// Sessions, and the cookies that open them, by their digest.
#[derive(Default)]
struct Table {
    doors: HashMap<[u8; 32], Door>,
    sessions: HashMap<Id, Session>,
    copies: Copies,
}

/// A cookie of a session.
struct Door {
    session: Id,
    /// The session's secret, sealed under the cookie's.
    secret: Vec<u8>,
    since_s: i64,
    /// Another cookie has taken its place: when it stops working.
    until_s: Option<i64>,
}

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
    /// The session's secret, which opens what it holds.
    pub secret: CookieSecret,
    session: Id,
}

impl Table {
    /// The session that a cookie opens, and its door, unless another has taken its place.
    fn open(&mut self, sid: &[u8; 32], now_s: i64) -> Option<(&mut Session, &Door)> {
        let door = self.doors.get_mut(sid)?;
        if door.until_s.is_some_and(|until_s| until_s < now_s) {
            door.secret.clear();
            return None;
        }
        Some((self.sessions.get_mut(&door.session)?, door))
    }

    /// Forgets sessions that nobody will come back to, and doors that lead nowhere.
    fn tidy(&mut self, now_s: i64) {
        // A locked session is remembered a while, and a cookie whose place another took, so that a
        // form sent with them still finds its owner.
        self.sessions.retain(|_, s| now_s - s.seen_s <= IDLE_LOCK_S + HELD_FORM_S_MAX);
        let sessions = &self.sessions;
        self.doors.retain(|_, door| {
            if door.until_s.is_some_and(|until_s| until_s < now_s) {
                door.secret.clear();
            }
            let remembered = door.until_s.is_none_or(|at_s| now_s - at_s <= HELD_FORM_S_MAX);
            sessions.contains_key(&door.session) && remembered
        });
        self.copies.forget_sessions(|id| !sessions.get(&id).is_some_and(|s| alive(s, now_s)));
    }
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

    fn table(&self) -> MutexGuard<'_, Table> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Signs an account in and gives the cookie.
    pub fn start(&self, account: Id, identity: &Identity) -> Cookie {
        let (secret, id, now_s) = (CookieSecret::generate(), Id::random(), self.clock.now_s());
        let session = Session {
            account,
            identity: secret.seal(&self.boot, "identity", identity.seed()),
            rings: HashMap::new(),
            started_s: now_s,
            seen_s: now_s,
            fresh_s: now_s,
        };
        let mut table = self.table();
        while table.sessions.values().filter(|s| s.account == account).count()
            >= SESSIONS_PER_ACCOUNT_MAX
        {
            let own = table.sessions.iter().filter(|(_, s)| s.account == account);
            let Some(oldest) = own.min_by_key(|(_, s)| s.seen_s).map(|(id, _)| *id) else { break };
            table.sessions.remove(&oldest);
        }
        table.tidy(now_s);
        table.sessions.insert(id, session);
        self.open_door(&mut table, id, &secret, now_s)
    }

    /// A new cookie for a session.
    fn open_door(
        &self,
        table: &mut Table,
        session: Id,
        secret: &CookieSecret,
        now_s: i64,
    ) -> Cookie {
        let new = CookieSecret::generate();
        let sealed = new.seal(&self.boot, "session", secret.to_hex().as_bytes());
        let door = Door { session, secret: sealed, since_s: now_s, until_s: None };
        table.doors.insert(new.sid(), door);
        cookie(SESSION_COOKIE, new.to_hex().to_string())
    }

    /// Ends the session of this cookie, which another takes the place of.
    pub fn end(&self, cookie: Option<&str>) {
        let secret = cookie.and_then(|cookie| CookieSecret::from_hex(cookie).ok());
        let mut table = self.table();
        if let Some(door) = secret.and_then(|secret| table.doors.remove(&secret.sid())) {
            table.sessions.remove(&door.session);
            table.copies.forget_sessions(|id| id == door.session);
        }
    }

    /// Who is signed in with this cookie, counting the request as a sign of life.
    pub fn present(&self, cookie: Option<&str>) -> Option<Present> {
        self.look(cookie, true)
    }

    /// Who is signed in with this cookie, for what a page asks by itself.
    pub fn glance(&self, cookie: Option<&str>) -> Option<Present> {
        self.look(cookie, false)
    }

    fn look(&self, cookie: Option<&str>, lives: bool) -> Option<Present> {
        let cookie = CookieSecret::from_hex(cookie?).ok()?;
        let now_s = self.clock.now_s();
        let mut table = self.table();
        let (session, door) = table.open(&cookie.sid(), now_s)?;
        if !alive(session, now_s) {
            return None;
        }
        let secret = cookie.open(&self.boot, "session", &door.secret).ok()?;
        let secret = CookieSecret::from_hex(std::str::from_utf8(&secret).ok()?).ok()?;
        if lives {
            session.seen_s = now_s;
        }
        let fresh = now_s - session.fresh_s <= FRESH_S;
        Some(Present { account: session.account, fresh, secret, session: door.session })
    }

    /// Another cookie for a present session, when this one has served its time, or at once. The one
    /// before works a little longer.
    pub fn renew(&self, cookie: Option<&str>, present: &Present, at_once: bool) -> Option<Cookie> {
        let before = CookieSecret::from_hex(cookie?).ok()?;
        let now_s = self.clock.now_s();
        let mut table = self.table();
        let door = table.doors.get_mut(&before.sid()).filter(|door| door.until_s.is_none())?;
        if !at_once && now_s - door.since_s < RENEW_S {
            return None;
        }
        door.until_s = Some(now_s + RENEWED_GRACE_S);
        table.tidy(now_s);
        let cookie = self.open_door(&mut table, present.session, &present.secret, now_s);
        Some(cookie)
    }

    /// Opens the identity of a present account, for this request only.
    pub fn identity(&self, present: &Present) -> Option<Identity> {
        let table = self.table();
        let session = table.sessions.get(&present.session)?;
        let seed = present.secret.open(&self.boot, "identity", &session.identity).ok()?;
        Some(Identity::from_seed(seed.as_slice().try_into().ok()?))
    }

    /// The keys of a space as kept for this session, still sealed under its secret.
    pub fn ring(&self, present: &Present, space: Id) -> Option<Vec<u8>> {
        let table = self.table();
        let sealed = table.sessions.get(&present.session)?.rings.get(&space)?;
        present.secret.open(&self.boot, "ring", sealed).ok().map(|opened| opened.to_vec())
    }

    /// Keeps the keys of a space for this session, sealed under its secret.
    pub fn keep_ring(&self, present: &Present, space: Id, keys: &[u8]) {
        let sealed = present.secret.seal(&self.boot, "ring", keys);
        if let Some(session) = self.table().sessions.get_mut(&present.session) {
            session.rings.insert(space, sealed);
        }
    }

    /// A page as it was kept for this session.
    pub fn copy(&self, present: &Present, page: Page) -> Option<Zeroizing<Vec<u8>>> {
        let sealed = self.table().copies.find(present.session, page)?;
        present.secret.open(&self.boot, "copy", &sealed).ok()
    }

    /// Keeps a page for this session, sealed under its secret.
    pub fn keep_copy(&self, present: &Present, page: Page, body: &[u8]) {
        let sealed = present.secret.seal(&self.boot, "copy", body);
        let mut table = self.table();
        if table.sessions.get(&present.session).is_some_and(|s| alive(s, self.clock.now_s())) {
            table.copies.keep(present.session, page, sealed);
        }
    }

    /// How many pages are kept, of everyone; for tests.
    pub fn copies(&self) -> usize {
        self.table().copies.count()
    }

    /// Counts the unlock of a present account as made now.
    pub fn freshen(&self, present: &Present) {
        if let Some(session) = self.table().sessions.get_mut(&present.session) {
            session.fresh_s = self.clock.now_s();
        }
    }

    /// Ends every session of an account: quick lock. Whose they were is remembered as of any that
    /// locked by itself.
    pub fn lock(&self, account: Id) {
        let seen_s = self.clock.now_s() - IDLE_LOCK_S - 1;
        let mut table = self.table();
        let Table { sessions, copies, .. } = &mut *table;
        copies.forget_sessions(|id| sessions.get(&id).is_none_or(|s| s.account == account));
        for session in sessions.values_mut().filter(|s| s.account == account) {
            session.identity.clear();
            session.rings.clear();
            session.seen_s = session.seen_s.min(seen_s);
        }
    }

    /// Ends every other session of a present account.
    pub fn lock_others(&self, present: &Present) {
        let own = present.session;
        let mut table = self.table();
        table.sessions.retain(|id, s| s.account != present.account || *id == own);
        table.tidy(self.clock.now_s());
    }

    /// How many sessions live; for tests.
    pub fn count(&self) -> usize {
        self.table().sessions.values().filter(|s| !s.identity.is_empty()).count()
    }

    /// Keeps a form that met a lock, sealed under a cookie of its own, until its sender unlocks.
    /// Of those whose sender is not known, by a cookie of a session that was, few are kept.
    pub fn hold_form(&self, session: Option<&str>, form: &[u8]) -> Option<Cookie> {
        let (secret, now_s) = (CookieSecret::generate(), self.clock.now_s());
        let owner = session.and_then(|given| {
            let (sid, table) = (CookieSecret::from_hex(given).ok()?.sid(), self.table());
            Some(table.sessions.get(&table.doors.get(&sid)?.session)?.account)
        });
        let sealed = secret.seal(&self.boot, "form", form);
        let mut forms = self.forms.lock().unwrap_or_else(PoisonError::into_inner);
        forms.retain(|_, (at_s, ..)| now_s - *at_s < HELD_FORM_S_MAX);
        let of_nobody = || forms.iter().filter(|(_, (_, owner, _))| owner.is_none());
        if owner.is_none() && of_nobody().count() >= FORMS_OF_NOBODY_MAX {
            let oldest = of_nobody().min_by_key(|(_, (at_s, ..))| *at_s).map(|(sid, _)| *sid);
            oldest.and_then(|oldest| forms.remove(&oldest));
        }
        if forms.len() >= HELD_FORMS_MAX {
            return None;
        }
        forms.insert(secret.sid(), (now_s, owner, sealed));
        Some(cookie(HELD_COOKIE, secret.to_hex().to_string()))
    }

    /// The form that is held under this cookie, and whose it is where that is known.
    pub fn held_form(&self, cookie: Option<&str>) -> Option<(Zeroizing<Vec<u8>>, Option<Id>)> {
        let secret = CookieSecret::from_hex(cookie?).ok()?;
        let forms = self.forms.lock().unwrap_or_else(PoisonError::into_inner);
        let (at_s, owner, sealed) = forms.get(&secret.sid())?;
        let kept = self.clock.now_s() - at_s < HELD_FORM_S_MAX;
        let form = kept.then(|| secret.open(&self.boot, "form", sealed).ok())??;
        Some((form, *owner))
    }

    /// Forgets the form that is held under this cookie.
    pub fn drop_form(&self, cookie: &str) {
        let mut forms = self.forms.lock().unwrap_or_else(PoisonError::into_inner);
        CookieSecret::from_hex(cookie).ok().and_then(|secret| forms.remove(&secret.sid()));
    }

    /// Keeps an unfinished sign-up, sealed under a cookie of its own; says no when there is no room
    /// for one more.
    #[must_use]
    pub fn keep_sign_up(&self, secret: &CookieSecret, draft: &[u8], called: bool) -> bool {
        let now_s = self.clock.now_s();
        let sealed = secret.seal(&self.boot, "sign-up", draft);
        let mut table = self.sign_ups.lock().unwrap_or_else(PoisonError::into_inner);
        table.retain(|_, (at_s, ..)| now_s - *at_s < SIGN_UP_S_MAX);
        let alike = table.values().filter(|(_, other, _)| *other == called).count();
        let most = if called { STARTS_MAX } else { SIGN_UPS_MAX };
        let room = alike < most || table.contains_key(&secret.sid());
        if room {
            table.insert(secret.sid(), (now_s, called, sealed));
        }
        room
    }

    /// Opens an unfinished sign-up.
    pub fn sign_up(&self, secret: &CookieSecret) -> Option<Vec<u8>> {
        let table = self.sign_ups.lock().unwrap_or_else(PoisonError::into_inner);
        let (at_s, _, sealed) = table.get(&secret.sid())?;
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
