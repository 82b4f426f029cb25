//! Making an account, unlocking it, locking it.

use crate::on_both;
use crate::world::{Caller, Engine, World, plain};

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
    assert_eq!(ada.get("/setup/wrong").status, 404);
    ada.get(&format!("/setup/{token}")).ok();
    ada.post(&format!("/setup/{token}"), &[]).done();
    let page = ada.get("/account/new").ok().text();
    let handle = between(&page, "id=\"handle\" translate=\"no\">", "<").to_owned();
    let (words, code) = (listed(&page, "words").join(" "), listed(&page, "recovery").join(" "));
    assert_eq!(words.split(' ').count(), 6);

    let refused = ada.post("/account/new/check", &[("words", "one two"), ("recovery", &code)]);
    assert_eq!(refused.status, 422);
    assert_eq!(ada.get("/account/new/phrase").location, "/account/new/check");
    ada.post("/account/new/check", &[("words", &words.to_uppercase()), ("recovery", &code)]).done();
    let short = [("phrase", "short"), ("again", "short"), ("remember", "yes")];
    assert_eq!(ada.post("/account/new/phrase", &short).status, 422);
    let phrase = PHRASE;
    let right = [("phrase", phrase), ("again", phrase), ("remember", "yes")];
    assert_eq!(ada.post("/account/new/phrase", &right).done().location, "/drives/new");
    assert_eq!(ada.get("/drives").status, 200);

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

on_both!(a_form_that_meets_a_lock_is_given_back, |engine: Engine| {
    let Some(world) = World::empty(engine) else { return };
    let token = setup_link(&world);
    let ada = world.visitor();
    ada.post(&format!("/setup/{token}"), &[]).done();
    sign_up(&ada);
    world.clock.move_by(20 * 60);
    let typed = [("name", "Heron"), ("my-name", "Ada of the night shift")];
    assert!(ada.post("/drives/new", &typed).done().location.starts_with("/unlock"));
    // Somebody else at the same device gets nothing of it with a wrong phrase.
    assert!(!ada.post("/unlock", &[("phrase", "not the phrase")]).text().contains("night shift"));
    let page = ada.post("/unlock", &[("phrase", PHRASE)]);
    let text = page.ok().text();
    assert!(text.contains("Ada of the night shift") && text.contains("action=\"/drives/new\""));
    // It is given back once.
    ada.post("/lock", &[]).done();
    assert_eq!(ada.post("/unlock", &[("phrase", PHRASE)]).status, 303);
});

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
    world.clock.move_by(30);
    parallel.get(&drive).ok();
    world.clock.move_by(1);
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
        world.clock.move_by(5 * 60);
    }
});
