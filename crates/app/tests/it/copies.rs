//! Fair copies: a page that was kept says what a new one would, and goes with its session.

use crate::on_both;
use crate::world::{Caller, Engine, World};
use shopfloor::accounts::copies::COPIES_PER_SESSION_MAX;
use shopfloor::router::{fits, table};
use std::collections::BTreeSet;

/// The addresses on a page, without queries.
fn links(page: &str) -> impl Iterator<Item = &str> {
    let hrefs = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    hrefs.filter_map(|href| href.split(['?', '#']).next())
}

/// One address of every page that is kept, as they are met from the first page on.
fn pictures(world: &World) -> Vec<String> {
    let lead = world.person("lead");
    let cookie = lead.cookie("__Host-s");
    let mut met = BTreeSet::from([format!("/d/{}", world.drive())]);
    // The spaces of other kinds, by the pages that they open on.
    let spaces = lead.get("/drives").ok().text();
    let spaces = links(&spaces).filter(|link| fits("/d/{space}", link));
    let opened = spaces.map(|space| lead.get(space)).filter(|reply| reply.status == 303);
    met.extend(opened.map(|reply| reply.location));
    let mut left: Vec<String> = met.iter().cloned().collect();
    let routes = table(true).pictures;
    let known = |met: &BTreeSet<String>, path: &str| {
        let same = routes.iter().filter(|route| fits(route, path));
        let mut same = same.filter(|route| !route.ends_with("}") || met.contains(path));
        same.any(|route| met.iter().any(|one| fits(route, one)))
    };
    while let Some(path) = left.pop() {
        let page = lead.get(&path).ok().text();
        for link in links(&page) {
            let kept = routes.iter().any(|route| fits(route, link));
            let way = ["/more", "/people", "/members"].iter().any(|end| link.ends_with(end));
            if (kept || way) && !known(&met, link) && met.insert(link.to_owned()) {
                left.push(link.to_owned());
            }
        }
    }
    world.app.sessions.end(Some(&cookie));
    // One of each, and no more than a session keeps.
    assert!(routes.len() <= COPIES_PER_SESSION_MAX);
    let one = |route: &&str| {
        let fit = met.iter().find(|path| fits(route, path));
        fit.unwrap_or_else(|| panic!("{route} was not met")).clone()
    };
    routes.iter().map(one).collect()
}

/// Does something in a new session, which has kept nothing yet, and ends it.
fn anew<T>(world: &World, part: &str, act: impl FnOnce(&Caller<'_>) -> T) -> T {
    let caller = world.person(part);
    let done = act(&caller);
    world.app.sessions.end(Some(&caller.cookie("__Host-s")));
    done
}

/// The pages that say something else to a session that was there before than to a new one.
fn stale(world: &World, part: &str, caller: &Caller<'_>, paths: &[String]) -> Vec<String> {
    anew(world, part, |anew| {
        let differ = |path: &&String| {
            let (kept, drawn) = (caller.get(path), anew.get(path));
            (kept.status, kept.body) != (drawn.status, drawn.body)
        };
        paths.iter().filter(differ).cloned().collect()
    })
}

/// What people do in a drive, from the most frequent on.
fn deeds(world: &World) -> Vec<(String, Vec<(&'static str, String)>)> {
    let drive = format!("/d/{}", world.drive());
    let people = anew(world, "lead", |lead| lead.get(&format!("{drive}/people")).text());
    let form = anew(world, "lead", |lead| lead.get(&format!("{drive}/people/new")).text());
    let turf = form.split("<option value=\"").filter_map(|rest| rest.split('"').next());
    let turf = { turf }.find(|value| value.len() == 32).unwrap().to_owned();
    let worker = links(&people).find(|link| fits("/d/{space}/people/{worker}", link)).unwrap();
    let say = |text: &str| text.to_owned();
    let research = world.app.demo.as_ref().unwrap().research;
    let weights = ["size", "dispersion", "leverage", "heat", "past"].map(|thing| (thing, say("3")));
    vec![
        (format!("/d/{research}/targets/weights"), weights.to_vec()),
        (format!("{worker}/assess"), vec![("support", say("1")), ("basis", say("said"))]),
        (
            format!("{worker}/talk"),
            vec![("issues", say("The fans are loud")), ("plan", say("Ask her sister"))],
        ),
        (
            format!("{drive}/boss"),
            vec![("what", say("threats")), ("note", say("They say the wing may close."))],
        ),
        (format!("{worker}/record"), vec![("record", say("carries")), ("hours", say("9"))]),
        (format!("{drive}/people/new"), vec![("name", say("Quiet Newcomer")), ("turf", turf)]),
        (format!("{drive}/committee/share"), vec![("one-in", say("7"))]),
        (
            format!("{drive}/arc"),
            vec![("path", say("early")), ("stage", say("acting")), ("why", say("Nights want it."))],
        ),
        (format!("{drive}/members/name"), vec![("name", say("Somebody Else"))]),
    ]
}

/// What was stale after which deed; none where there is nothing to test on.
fn stale_after_deeds(engine: Engine) -> Option<Vec<String>> {
    let world = World::demo(engine, 60)?;
    let paths = pictures(&world);
    let watchers = ["lead", "organizer", "member", "coach"].map(|part| (part, world.person(part)));
    let look = || -> Vec<String> {
        let seen = watchers.iter().map(|(part, caller)| stale(&world, part, caller, &paths));
        seen.flatten().collect()
    };
    let mut found = look();
    for (deed, fields) in deeds(&world) {
        let fields: Vec<(&str, &str)> =
            fields.iter().map(|(name, v)| (*name, v.as_str())).collect();
        let reply = anew(&world, "lead", |lead| lead.post(&deed, &fields));
        assert_eq!(reply.status, 303, "{deed}: {}", reply.read());
        found.extend(look().into_iter().map(|page| format!("{page} after {deed}")));
    }
    Some(found)
}

on_both!(a_page_that_was_kept_says_what_a_new_one_would, |engine: Engine| {
    let Some(found) = stale_after_deeds(engine) else { return };
    assert_eq!(found, Vec::<String>::new());
});

on_both!(copies_are_bounded_and_go_with_their_session, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let sessions = &world.app.sessions;
    let page = format!("/d/{}/movement", world.drive());
    let (lead, member) = (world.person("lead"), world.person("member"));
    lead.get(&page).ok();
    lead.get(&page).ok();
    assert_eq!(sessions.copies(), 1, "a page is kept once");
    member.get(&page).ok();
    assert_eq!(sessions.copies(), 2, "and for one session alone");
    let spanish = lead.copy().with_cookie("__Host-l", "es".to_owned());
    assert!(spanish.get(&page).ok().text().contains("lang=\"es\""));
    assert_eq!(sessions.copies(), 3, "each language is a page of its own");
    for number in 0..2 * COPIES_PER_SESSION_MAX {
        lead.get(&format!("{page}?said={number}")).ok();
    }
    assert_eq!(sessions.copies(), COPIES_PER_SESSION_MAX + 1);
    world.clock.move_by(16 * 60);
    assert_eq!(lead.get(&page).status, 303, "a locked session gets nothing");
    world.person("organizer");
    assert_eq!(sessions.copies(), 0, "what a locked session kept is gone when somebody comes");
    let member = world.person("member");
    member.get(&page).ok();
    assert_eq!(sessions.copies(), 1);
    member.post("/lock", &[]).done();
    assert_eq!(sessions.copies(), 0);
});

#[cfg(feature = "broken")]
mod broken {
    use super::*;
    use shopfloor::broken::{Fault, set};

    /// A build that shows old copies is found out.
    #[test]
    fn broken_copies_that_are_never_drawn_anew_are_found() {
        set(Fault::Stale);
        let found = stale_after_deeds(Engine::Sqlite).unwrap();
        assert!(found.len() > 20, "{found:?}");
    }
}
