//! Making an account, unlocking it, locking it.

use crate::on_both;
use crate::world::{Caller, Engine, World, plain};
use shopfloor::accounts::held;
use shopfloor::accounts::limits::{AT_ONCE_MAX, Lane, QUEUE_MAX};
use shopfloor::accounts::sessions::SIGN_UPS_MAX;

pub fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let start = text.find(from).unwrap_or_else(|| panic!("no {from} in {text}")) + from.len();
    &text[start..start + text[start..].find(to).unwrap()]
}

pub fn listed(page: &str, id: &str) -> Vec<String> {
    let list = between(page, &format!("<ol class=\"words\" id=\"{id}\""), "</ol>");
    let items = list.split("<li>").skip(1);
    items.map(|item| plain(&format!("<li>{item}")).trim().to_owned()).collect()
}

/// The phrase of everyone's device in these tests.
pub const PHRASE: &str = "the night shift eats at two";

/// Goes through the steps of making an account, whose secrets are being shown; gives the page
/// that it leads to.
pub fn sign_up(caller: &Caller<'_>) -> String {
    let page = caller.get("/account/new").ok().text();
    let (words, code) = (listed(&page, "words").join(" "), listed(&page, "recovery").join(" "));
    caller.post("/account/new/check", &[("words", &words), ("recovery", &code)]).done();
    let phrase = [("phrase", PHRASE), ("again", PHRASE), ("remember", "yes")];
    caller.post("/account/new/phrase", &phrase).done().location
}

/// The token of a setup link that nobody has used.
fn setup_link(world: &World) -> &'static str {
    let token = "0123456789abcdef";
    let digest = vault::digest(token.as_bytes());
    world.app.store.write(vault::Id::ZERO, move |s| s.put_setting("setup", &digest)).unwrap();
    token
}

on_both!(an_account_from_the_setup_link, |engine: Engine| {
    let Some(world) = World::empty(engine) else { return };
    let token = setup_link(&world);

    let ada = world.visitor();
    let wrong = ada.get("/setup/wrong");
    assert!(wrong.status == 404 && wrong.read().contains("only the newest works"));
    assert!(ada.get("/").ok().read().contains("No account yet"));
    ada.get(&format!("/setup/{token}")).ok();
    ada.post(&format!("/setup/{token}"), &[]).done();
    let page = ada.get("/account/new").ok().text();
    let handle = between(&page, "id=\"handle\" translate=\"no\">", "<").to_owned();
    let (words, code) = (listed(&page, "words").join(" "), listed(&page, "recovery").join(" "));
    assert_eq!(words.split(' ').count(), 6);

    let refused = ada.post("/account/new/check", &[("words", "one two"), ("recovery", &code)]);
    assert_eq!(refused.status, 422);
    let both = ada.post("/account/new/check", &[("words", "one two"), ("recovery", "three")]);
    assert_eq!(both.text().matches("aria-invalid=\"true\"").count(), 2, "one error for each field");
    assert_eq!(ada.get("/account/new/phrase").location, "/account/new/check");
    ada.post("/account/new/check", &[("words", &words.to_uppercase()), ("recovery", &code)]).done();
    let short = [("phrase", "short"), ("again", "short"), ("remember", "yes")];
    assert_eq!(ada.post("/account/new/phrase", &short).status, 422);
    let phrase = PHRASE;
    let right = [("phrase", phrase), ("again", phrase), ("remember", "yes")];
    assert_eq!(ada.post("/account/new/phrase", &right).done().location, "/drives/new");
    assert_eq!(ada.get("/drives").status, 200);

    assert!(!world.visitor().get("/").ok().read().contains("No account yet"));
    // The link is used up; the secrets are shown no more.
    assert_eq!(world.visitor().get(&format!("/setup/{token}")).status, 404);
    assert_eq!(ada.get("/account/new").status, 404);

    // Quick lock ends the session; the phrase opens it again, a wrong one does not.
    ada.post("/lock", &[]).done();
    assert_eq!(ada.get("/drives").location, "/unlock?next=%2Fdrives");
    assert_eq!(ada.post("/unlock", &[("phrase", "the day shift eats at one")]).status, 422);
    ada.post("/unlock", &[("phrase", phrase), ("next", "//evil.test")]).done();
    assert_eq!(ada.get("/drives").status, 200);

    // After fifteen idle minutes it is locked.
    world.clock.move_by(15 * 60 + 1);
    assert_eq!(ada.get("/drives").status, 303);

    // A new device needs the name, the words and the code.
    let elsewhere = world.visitor();
    let no_code = [("handle", handle.as_str()), ("words", &words), ("recovery", "")];
    assert_eq!(elsewhere.post("/sign-in", &no_code).status, 422);
    let all = [("handle", handle.as_str()), ("words", &words), ("recovery", &code)];
    elsewhere.post("/sign-in", &all).done();
    assert_eq!(elsewhere.get("/drives").status, 200);
});

on_both!(ten_wrong_phrases_forget_the_device, |engine: Engine| {
    let Some(world) = World::empty(engine) else { return };
    let token = setup_link(&world);
    let ada = world.visitor();
    ada.post(&format!("/setup/{token}"), &[]).done();
    sign_up(&ada);
    ada.post("/lock", &[]).done();
    for _ in 0..10 {
        assert_eq!(ada.post("/unlock", &[("phrase", "not the phrase")]).status, 422);
        world.clock.move_by(16 * 60);
    }
    assert_eq!(ada.post("/unlock", &[("phrase", PHRASE)]).location, "/sign-in");
});

const TYPED: [(&str, &str); 2] = [("name", "Heron"), ("my-name", "Ada of the night shift")];

/// Someone who types into a form after twenty idle minutes.
fn locked_out(world: &World) -> Caller<'_> {
    let token = setup_link(world);
    let ada = world.visitor();
    ada.post(&format!("/setup/{token}"), &[]).done();
    sign_up(&ada);
    world.clock.move_by(20 * 60);
    assert!(ada.post("/drives/new", &TYPED).done().location.starts_with("/unlock"));
    ada
}

/// Whether the form is there again after an unlock.
fn given_back(ada: &Caller<'_>) -> bool {
    let text = ada.post("/unlock", &[("phrase", PHRASE)]).text();
    text.contains("Ada of the night shift") && text.contains("action=\"/drives/new\"")
}

on_both!(a_form_that_meets_a_lock_is_given_back, |engine: Engine| {
    let Some(world) = World::empty(engine) else { return };
    let ada = locked_out(&world);
    // Somebody else at the same device gets nothing of it with a wrong phrase.
    assert!(!ada.post("/unlock", &[("phrase", "not the phrase")]).text().contains("night shift"));
    assert!(given_back(&ada));
    // It is given back once.
    ada.post("/lock", &[]).done();
    assert_eq!(ada.post("/unlock", &[("phrase", PHRASE)]).status, 303);
    // Also where it was locked in another tab, and where nothing was typed but a button pressed.
    for fields in [&TYPED[..], &[]] {
        ada.copy().post("/lock", &[]).done();
        ada.post("/lock", &[]).done();
        assert_eq!(ada.post("/drives/new", fields).done().location, "/unlock");
        assert!(ada.get("/unlock").ok().read().contains("What you were sending is kept"));
        let page = ada.post("/unlock", &[("phrase", PHRASE)]).ok().text();
        assert_eq!(page.contains("Ada of the night shift"), !fields.is_empty());
        assert!(page.contains("action=\"/drives/new\""));
    }
    // Somebody else who unlocks there does not get what the first one typed.
    let ada_account = ada.account_id();
    ada.post("/lock", &[]).done();
    ada.post("/drives/new", &TYPED).done();
    world.app.sessions.lock(ada_account);
    let token = setup_link(&world);
    ada.post(&format!("/setup/{token}"), &[]).done();
    sign_up(&ada);
    ada.post("/lock", &[]).done();
    assert_eq!(ada.post("/unlock", &[("phrase", PHRASE)]).status, 303);
});

#[cfg(feature = "broken")]
#[test]
fn broken_a_form_that_is_dropped_at_the_lock_is_missed() {
    use crate::world::Engine;
    use shopfloor::broken::{Fault, set};
    let world = World::empty(Engine::Sqlite).unwrap();
    set(Fault::Forgetful);
    assert!(!given_back(&locked_out(&world)));
}

on_both!(a_copied_cookie_stops_working_once_its_owner_goes_on, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, drive) = (world.person("lead"), format!("/d/{}", world.drive()));
    lead.get(&drive).ok();
    let thief = lead.copy();
    world.clock.move_by(14 * 60);
    lead.get(&drive).ok();
    assert!(thief.get(&drive).ok().headers.get("set-cookie").is_none());
    world.clock.move_by(2 * 60);
    // Whatever was asked for at the same time still comes.
    let (parallel, held) = (lead.copy(), lead.copy());
    assert!(lead.get(&drive).ok().headers.contains_key("set-cookie"));
    world.clock.move_by(20);
    parallel.get(&drive).ok();
    world.clock.move_by(20);
    for gone in [thief, parallel, held] {
        assert!(gone.get(&drive).location.starts_with("/unlock"));
    }
    lead.get(&drive).ok();
});

on_both!(a_new_cookie_loses_nothing_that_was_typed, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, drive) = (world.person("lead"), format!("/d/{}", world.drive()));
    let file = ("file", "roster.csv", b"Name,Phone\nPelham One,413 555 0131\n".as_slice());
    let preview = lead.upload(&format!("{drive}/imports/new"), file, &[]).done().location;
    world.clock.move_by(10 * 60);
    // Too long since the last unlock: the form waits.
    let export = format!("{drive}/export");
    assert_eq!(lead.post(&export, &[("format", "csv")]).location, "/unlock/again");
    world.clock.move_by(6 * 60);
    assert!(lead.get(&preview).ok().headers.contains_key("set-cookie"));
    assert!(lead.get(&preview).ok().read().contains("Pelham"));
    let back = lead.post("/unlock/again", &[]).ok();
    assert!(back.text().contains(&format!("action=\"{export}\"")));
    // Also where the cookie changes with the very request that is held, or with the one that
    // gives it back.
    world.clock.move_by(14 * 60);
    lead.get(&drive).ok();
    world.clock.move_by(2 * 60);
    let held = lead.post(&export, &[("format", "csv")]).done();
    assert!(held.headers.contains_key("set-cookie"));
    world.clock.move_by(14 * 60);
    lead.get(&drive).ok();
    world.clock.move_by(2 * 60);
    let back = lead.post("/unlock/again", &[]).ok();
    assert!(back.headers.contains_key("set-cookie"));
    assert!(back.text().contains(&format!("action=\"{export}\"")));
});

/// A phone in a basement sends, and the answer that brings the new cookie is lost.
#[test]
fn what_is_sent_with_a_cookie_of_before_is_not_lost() {
    let world = World::empty(Engine::Sqlite).unwrap();
    let token = setup_link(&world);
    let ada = world.visitor();
    ada.post(&format!("/setup/{token}"), &[]).done();
    sign_up(&ada);
    world.clock.move_by(14 * 60);
    ada.get("/drives").ok();
    world.clock.move_by(2 * 60);
    let lost = ada.copy();
    lost.get("/drives").ok();
    world.clock.move_by(60);
    let typed = [("name", "Heron"), ("my-name", "Ada of the night shift")];
    assert!(ada.post("/drives/new", &typed).done().location.starts_with("/unlock"));
    let page = ada.post("/unlock", &[("phrase", PHRASE)]).ok();
    assert!(page.text().contains("Ada of the night shift"));
}

on_both!(a_page_left_open_locks_all_the_same, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, drive) = (world.person("lead"), format!("/d/{}", world.drive()));
    let fields = [("name", "Ben"), ("role", "lead")];
    let made = lead.post(&format!("{drive}/members/invite"), &fields).done().location;
    let mut next = made;
    for minutes in 0..6 {
        let page = lead.get(&next);
        assert_eq!(page.status, if minutes < 4 { 200 } else { 303 }, "{minutes}");
        if let Some(refresh) = page.headers.get("refresh") {
            next = refresh.to_str().unwrap().split_once("url=").unwrap().1.to_owned();
        }
        world.clock.move_by(4 * 60);
    }
});

/// A world with one account in it, whose maker is signed in.
fn with_an_account(engine: Engine) -> Option<World> {
    let world = World::empty(engine)?;
    setup_link(&world);
    Some(world)
}

fn signs_up(world: &World) -> Caller<'_> {
    let ada = world.visitor();
    ada.post("/setup/0123456789abcdef", &[]).done();
    sign_up(&ada);
    ada
}

on_both!(a_session_that_was_unlocked_anew_leaves_no_other_behind, |engine: Engine| {
    let Some(world) = with_an_account(engine) else { return };
    let ada = signs_up(&world);
    let before = ada.copy();
    ada.post("/unlock", &[("phrase", PHRASE)]).done();
    assert_eq!(before.get("/drives").status, 303);
    ada.get("/drives").ok();
    assert_eq!(world.app.sessions.count(), 1);
});

on_both!(whoever_has_a_forgotten_device_is_locked_out_at_once, |engine: Engine| {
    let Some(world) = with_an_account(engine) else { return };
    let lost = signs_up(&world);
    // Another session of the same account.
    let sessions = &world.app.sessions;
    let present = sessions.present(Some(&lost.cookie("__Host-s"))).unwrap();
    let cookie = sessions.start(present.account, &sessions.identity(&present).unwrap());
    let at_home = world.visitor().with_cookie("__Host-s", cookie.value);
    let page = at_home.get("/account").ok().text();
    let forget = between(&page, "action=\"/account/devices/", "\"");
    at_home.post(&format!("/account/devices/{forget}"), &[]).done();
    assert_eq!(lost.get("/drives").status, 303);
    at_home.get("/drives").ok();
    let refused = lost.post("/unlock", &[("phrase", PHRASE)]);
    assert!(refused.status == 422 && refused.read().contains("no longer remembered"));
});

#[test]
fn made_up_devices_make_the_server_write_nothing() {
    let world = with_an_account(Engine::Sqlite).unwrap();
    let ada = signs_up(&world);
    let db = rusqlite::Connection::open(world.folder.path().join("shopfloor.db")).unwrap();
    let version = || db.query_row("PRAGMA data_version", [], |row| row.get::<_, i64>(0)).unwrap();
    let before = version();
    for _ in 0..3 {
        let parts = [(); 4].map(|()| vault::Id::random().to_string());
        let made_up = world.visitor().with_cookie("__Secure-d", parts.join("."));
        assert_eq!(made_up.post("/unlock", &[("phrase", PHRASE)]).status, 422);
    }
    assert_eq!(version(), before);
    // A true one costs one, before its phrase is tested.
    assert_eq!(ada.post("/unlock", &[("phrase", "not the phrase")]).status, 422);
    assert_ne!(version(), before);
}

on_both!(waiting_in_vain_for_a_turn_costs_no_try, |engine: Engine| {
    let Some(world) = with_an_account(engine) else { return };
    let ada = signs_up(&world);
    let account = ada.account_id();
    let tries = || {
        let slots = world.app.store.read(|shelf| shelf.slots(account)).unwrap();
        slots.iter().map(|slot| slot.tries_left).max().unwrap()
    };
    let before = tries();
    let limits = &world.app.limits;
    std::thread::scope(|scope| {
        let turns: Vec<_> =
            (0..AT_ONCE_MAX).map(|_| limits.turn(Lane::KnownDevice).unwrap()).collect();
        for _ in 0..QUEUE_MAX {
            scope.spawn(|| drop(limits.turn(Lane::KnownDevice)));
        }
        while limits.waiting(Lane::KnownDevice) < QUEUE_MAX {
            std::thread::yield_now();
        }
        let refused = ada.post("/unlock", &[("phrase", "not the phrase")]);
        assert_eq!(refused.status, 503);
        assert!(refused.headers.contains_key("retry-after"));
        drop(turns);
    });
    assert_eq!(tries(), before);
    ada.post("/unlock", &[("phrase", PHRASE)]).done();
});

#[test]
fn a_form_beyond_all_measure_is_not_held() {
    let world = with_an_account(Engine::Sqlite).unwrap();
    let ada = signs_up(&world);
    let call = |bytes: usize| {
        let cookies = vec![("__Host-s".to_owned(), ada.cookie("__Host-s"))];
        let form = kit::http::Form(vec![("note".into(), "x".repeat(bytes))]);
        let ask =
            kit::http::Ask { path: "/drives/new".into(), cookies, form, ..Default::default() };
        shopfloor::call::Call::new(world.app.clone(), ask)
    };
    for (bytes, kept) in [(held::HELD_BYTES_MAX, false), (held::HELD_BYTES_MAX - 100, true)] {
        assert_eq!(held::hold(&call(bytes)), kept);
    }
}

#[test]
fn whoever_comes_when_too_many_sign_up_is_told() {
    let world = with_an_account(Engine::Sqlite).unwrap();
    let secrets: Vec<_> = (0..SIGN_UPS_MAX).map(|_| vault::CookieSecret::generate()).collect();
    assert!(secrets.iter().all(|secret| world.app.sessions.keep_sign_up(secret, b"draft", false)));
    let refused = world.visitor().post("/setup/0123456789abcdef", &[]);
    assert_eq!(refused.status, 503);
    assert!(refused.headers.contains_key("retry-after"));
    // Those who come from a public call are counted apart, so that a flood keeps nobody else out.
    let called = vault::CookieSecret::generate();
    assert!(world.app.sessions.keep_sign_up(&called, b"draft", true));
    // Those who are at it go on; and later there is room again.
    assert!(world.app.sessions.keep_sign_up(&secrets[0], b"checked", false));
    world.clock.move_by(60 * 60);
    world.visitor().post("/setup/0123456789abcdef", &[]).done();
}
