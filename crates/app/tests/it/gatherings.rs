//! Gatherings, through the real routes: planning, signing up without an account, checking in, next
//! steps, reminders, calendars.

use crate::accounts::between;
use crate::on_both;
use crate::world::{Caller, Reply, World};
use organizing::gatherings::{Figures, Guest, Guests};
use organizing::{Day, PersonId};
use shopfloor::failure::Failure;
use shopfloor::forms::limits::{FILL_S_MIN, POSTS_A_MINUTE_MAX};
use shopfloor::gatherings::records::{all, guests, planned};
use shopfloor::people::ledger::Roll;
use std::thread;
use vault::Id;

/// A gathering's form, filled in.
fn form<'a>(turf: &'a str, on: &'a str, host: &'a str) -> Vec<(&'static str, &'a str)> {
    vec![
        ("gathering-kind", "social"),
        ("of-turf", turf),
        ("gathering-name", "Soup on the loading dock"),
        ("held-on", on),
        ("starts", "18:00"),
        ("ends-at", "20:30"),
        ("place", "The park behind the mill"),
        ("about-it", "Bring a bowl"),
        ("host-0", host),
        ("open", "yes"),
    ]
}

fn with<'a>(
    form: &[(&'static str, &'a str)],
    name: &'static str,
    value: &'a str,
) -> Vec<(&'static str, &'a str)> {
    let mut form: Vec<_> = form.iter().copied().filter(|(field, _)| *field != name).collect();
    form.push((name, value));
    form
}

fn day(world: &World, days: i32) -> String {
    Day::of(world.clock.today()).plus(days).date().to_string()
}

/// A new gathering of the organizer's first turf: its path, its id.
fn plans(world: &World, caller: &Caller<'_>, days: i32) -> (String, Id) {
    let turf = world.turfs_of("organizer")[0].to_string();
    let (on, host) = (day(world, days), caller.account_id().to_string());
    let new = format!("/d/{}/gatherings/new", world.drive());
    let done = caller.post(&new, &form(&turf, &on, &host)).done();
    let path = done.location.split('?').next().unwrap().to_owned();
    let id = path.rsplit('/').next().unwrap().parse().unwrap();
    (path, id)
}

/// The link of its page.
fn link(world: &World, id: Id) -> String {
    let keys = world.keys_of("lead");
    let held = world.app.store.read(|shelf| planned(shelf, &keys, id)).unwrap();
    format!("/g/{}", held.value.door.link)
}

fn rows(world: &World, id: Id) -> Guests {
    let keys = world.keys_of("lead");
    let read = world.app.store.read(|shelf| {
        let held = planned(shelf, &keys, id)?;
        Ok::<_, Failure>(guests(shelf, &keys, &held)?.value)
    });
    read.unwrap()
}

fn hidden(page: &str, name: &str) -> String {
    between(page, &format!("name=\"{name}\" value=\""), "\"").to_owned()
}

/// Fills the public page in.
fn filled(page: &str, name: &str, way: &str) -> Vec<(&'static str, String)> {
    let mut fields: Vec<(&'static str, String)> =
        ["sign-up", "begun", "seal"].map(|field| (field, hidden(page, field))).to_vec();
    fields.push(("first-name", name.to_owned()));
    if !way.is_empty() {
        fields.extend([("remind", "yes".to_owned()), ("way", way.to_owned())]);
    }
    fields
}

fn send(caller: &Caller<'_>, path: &str, fields: &[(&'static str, String)]) -> Reply {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
    caller.post(path, &fields)
}

fn signs_up(world: &World, link: &str, name: &str, way: &str) -> Reply {
    let visitor = world.visitor();
    let page = visitor.get(link).ok().text();
    world.clock.move_by(FILL_S_MIN);
    send(&visitor, link, &filled(&page, name, way)).ok()
}

/// Two in the organizer's first turf whose names nobody else has.
fn workers(world: &World) -> Vec<(Id, String)> {
    let keys = world.keys_of("organizer");
    let turf = world.turfs_of("organizer")[0];
    let roll = world.app.store.read(|shelf| Roll::open_all(shelf, &keys)).unwrap();
    let once = |name: &str| roll.lines().filter(|line| line.name.reveal() == name).count() == 1;
    let here = roll.lines().filter(|line| Id(line.turf.0) == turf && line.in_unit());
    let mut here: Vec<(Id, String)> = here
        .map(|line| (Id(line.worker.0), line.name.reveal().to_owned()))
        .filter(|(_, name)| once(name))
        .collect();
    here.sort_by(|one, other| one.1.cmp(&other.1));
    here.truncate(2);
    here
}

fn guest(world: &World, id: Id, name: &str) -> Guest {
    let rows = rows(world, id);
    rows.rows().iter().find(|guest| guest.name.reveal() == name).unwrap().clone()
}

on_both!(a_form_that_is_wrong_says_so_where_it_was_typed_and_keeps_it, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let lead = world.person("lead");
    let new = format!("/d/{}/gatherings/new", world.drive());
    let turf = world.turfs_of("organizer")[0].to_string();
    let (on, past) = (day(&world, 4), day(&world, -1));
    let host = lead.account_id().to_string();
    let good = form(&turf, &on, &host);
    for (field, value, sentence) in [
        ("held-on", past.as_str(), "This day has passed"),
        ("ends-at", "17:00", "It ends before it begins"),
        ("starts", "noonish", "18:30"),
        ("link", "javascript:alert(1)", "This is no link to a page"),
        ("gathering-name", "", "Say what we call it"),
        ("host-0", "", "Choose who hosts it"),
        ("of-turf", "", "Choose one of the parts"),
        ("room", "many", "Give a whole number"),
        ("shift-0-starts", "19:00", ""),
    ] {
        let refused = lead.post(&new, &with(&good, field, value));
        assert_eq!(refused.status, 422, "{field} {value}");
        let at = if field == "shift-0-starts" { "shift-0-ends" } else { field };
        let page = refused.text();
        assert!(page.contains(&format!("id=\"f-{at}-error\"")), "{at}: {}", refused.read());
        assert!(refused.read().contains(sentence), "{sentence}: {}", refused.read());
        assert!(page.contains("Bring a bowl"), "what was typed is lost");
    }
    // A script in every field stays text.
    let script = "<script>alert(1)</script>";
    let mut wrong = good.clone();
    for field in ["gathering-name", "place", "link", "about-it", "starts", "room"] {
        wrong = with(&wrong, field, script);
    }
    let refused = lead.post(&new, &wrong);
    assert_eq!(refused.status, 422);
    assert!(!refused.text().contains(script) && refused.text().contains("&lt;script&gt;"));
    let mut fine = with(&good, "gathering-name", script);
    fine = with(&fine, "place", script);
    let path = lead.post(&new, &with(&fine, "about-it", script)).done().location;
    let page = lead.get(&path).ok().text();
    assert!(!page.contains(script) && page.contains("&lt;script&gt;"));
    // A member gathers the turfs that they hold, and not the whole drive.
    let (member, organizer) = (world.person("member"), world.person("organizer"));
    let host = member.account_id().to_string();
    let refused = member.post(&new, &form("all", &on, &host));
    assert_eq!((refused.status, refused.text().contains("id=\"f-of-turf-error\"")), (422, true));
    let foreign = world.turfs_of("lead").into_iter();
    let foreign = { foreign }.find(|turf| !world.turfs_of("member").contains(turf)).unwrap();
    assert_eq!(member.post(&new, &form(&foreign.to_string(), &on, &host)).status, 422);
    let host = organizer.account_id().to_string();
    organizer.post(&new, &form("all", &on, &host)).done();
});

on_both!(one_signs_up_without_an_account_and_takes_it_back, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let organizer = world.person("organizer");
    let (path, id) = plans(&world, &organizer, 2);
    let link = link(&world, id);
    let visitor = world.visitor();
    let page = visitor.get(&link).ok();
    for words in ["Soup on the loading dock", "The park behind the mill", "Use your own phone"] {
        assert!(page.read().contains(words), "{words}: {}", page.read());
    }
    // What is wrong is told at its field, and nothing that was typed is lost.
    let mut fields = filled(&page.text(), "", "text 555 0142");
    world.clock.move_by(FILL_S_MIN);
    let refused = send(&visitor, &link, &fields);
    assert_eq!(refused.status, 422);
    assert!(
        refused.text().contains("id=\"f-first-name-error\"")
            || refused.read().contains("Give a name")
    );
    assert!(refused.text().contains("text 555 0142"));
    fields.retain(|(name, _)| *name != "first-name");
    fields.push(("first-name", "Marisol".to_owned()));
    let signed = send(&visitor, &link, &fields).ok();
    assert!(signed.read().contains("You are on the list"), "{}", signed.read());
    // Sent twice, it is one; and it is sealed until somebody who may opens the page.
    send(&visitor, &link, &fields).ok();
    assert!(rows(&world, id).rows().is_empty());
    assert!(organizer.get(&path).ok().read().contains("Marisol"));
    assert_eq!(rows(&world, id).rows().len(), 1);
    send(&visitor, &link, &fields).ok();
    organizer.get(&path).ok();
    assert_eq!(rows(&world, id).rows().len(), 1, "sent again after it was taken in");
    // The receipt takes it back; another's does not.
    let receipt =
        between(&signed.text(), "id=\"receipt\" translate=\"no\">", "<").replace("&amp;", "&");
    let receipt = receipt.split_once("shop.test").unwrap().1.to_owned();
    visitor.get(&receipt).ok();
    let (sign_up, seal) = receipt.split_once("?seal=").unwrap();
    assert_eq!(visitor.get(&format!("{sign_up}?seal={}", Id::random())).status, 404);
    assert_eq!(visitor.post(sign_up, &[("seal", &Id::random().to_string())]).status, 404);
    visitor.post(sign_up, &[("seal", seal)]).ok();
    let page = organizer.get(&path).ok().read();
    assert!(page.contains("cannot come after all"), "{page}");
    assert!(guest(&world, id, "Marisol").back.is_some());
    // Who does not hold the turf opens neither, and a stranger learns nothing.
    assert_eq!(visitor.get(&format!("/g/{}", Id::random())).status, 404);
});

on_both!(a_page_says_why_nobody_signs_up_any_more, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let organizer = world.person("organizer");
    let (path, id) = plans(&world, &organizer, 2);
    let first = link(&world, id);
    let visitor = world.visitor();
    let page = visitor.get(&first).ok().text();
    let told = |link: &str, words: &str| {
        let page = visitor.get(link).ok().read();
        assert!(page.contains(words) && !page.contains("I’m coming"), "{words}: {page}");
    };
    let turn = |what: &str| organizer.post(&format!("{path}/door"), &[("turn", what)]).done();
    turn("close");
    told(&first, "Nobody more can sign up here");
    // Whoever had the page open keeps what they typed.
    world.clock.move_by(FILL_S_MIN);
    let refused = send(&visitor, &first, &filled(&page, "Marisol", ""));
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("value=\"Marisol\""));
    turn("open");
    turn("off");
    told(&first, "This was called off");
    turn("on");
    // One place: a second is told so, before and after the box is opened.
    let turf = world.turfs_of("organizer")[0].to_string();
    let (on, host) = (day(&world, 2), organizer.account_id().to_string());
    let one = with(&form(&turf, &on, &host), "room", "1");
    organizer.post(&format!("{path}/edit"), &one).done();
    signs_up(&world, &first, "Dee", "");
    told(&first, "This is full");
    organizer.get(&path).ok();
    told(&first, "This is full");
    // A new link: the old one leads nowhere, and whoever had signed up on it is kept.
    turn("link");
    assert_eq!(visitor.get(&first).status, 404);
    assert_eq!(guest(&world, id, "Dee").name.reveal(), "Dee");
    world.clock.move_by(3 * 24 * 60 * 60);
    told(&link(&world, id), "This is over");
});

on_both!(a_flood_and_a_program_are_told, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let organizer = world.person("organizer");
    let (_, id) = plans(&world, &organizer, 2);
    let link = link(&world, id);
    let visitor = world.visitor();
    let page = visitor.get(&link).ok().text();
    let good = filled(&page, "Marisol", "");
    let told = |fields: &[(&'static str, String)], words: &str| {
        let reply = send(&visitor, &link, fields);
        assert_eq!(reply.status, 422);
        assert!(reply.read().contains(words), "{}", reply.read());
    };
    let changed = |name: &'static str, value: &str| {
        let mut fields = good.clone();
        fields.retain(|(field, _)| *field != name);
        fields.push((name, value.to_owned()));
        fields
    };
    told(&good, "That was quick");
    world.clock.move_by(FILL_S_MIN);
    told(&changed("website", "http://buy.example"), "nobody should see");
    told(&changed("seal", &Id::random().to_string()), "stood open for long");
    told(&changed("first-name", &"x".repeat(90)), "That is too long");
    told(&changed("way", &"x".repeat(70_000)), "too much for this form");
    world.clock.move_by(60);
    for _ in 0..POSTS_A_MINUTE_MAX {
        assert_eq!(send(&visitor, &link, &changed("first-name", "")).status, 422);
    }
    assert_eq!(send(&visitor, &link, &good).status, 503);
    assert!(rows(&world, id).rows().is_empty());
});

on_both!(check_in_is_one_press_each_and_steps_count_before_attendance, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let organizer = world.person("organizer");
    let (path, id) = plans(&world, &organizer, 0);
    let link = link(&world, id);
    for name in ["Marisol", "Dee", "Wren"] {
        signs_up(&world, &link, name, "");
    }
    organizer.get(&path).ok();
    let marisol = Id(guest(&world, id, "Marisol").id.0).to_string();
    let steps = format!("{path}/guests/{marisol}");
    let (on, before) = (day(&world, 5), day(&world, -1));
    let shift = [("with-them", "shift"), ("step-what", "Saturday doors"), ("step-on", on.as_str())];
    let refused = organizer.post(&steps, &shift);
    assert_eq!(refused.status, 422);
    assert!(refused.read().contains("those who are there"), "{}", refused.read());
    organizer.post(&path, &[("here", &marisol)]).done();
    // Somebody of the list who did not sign up, found by a name; somebody by a name alone.
    let (worker, name) = workers(&world)[0].clone();
    organizer.post(&path, &[("here", "-"), ("who", &name)]).done();
    let refused = organizer.post(&path, &[("here", "-"), ("who", "Zebulon Nowhere")]);
    assert_eq!((refused.status, refused.text().contains("id=\"f-who-error\"")), (422, true));
    assert!(refused.text().contains("value=\"Zebulon Nowhere\""));
    organizer.post(&path, &[("here", "-"), ("who", "Zebulon Nowhere"), ("person", "none")]).done();
    // Next steps, each with its day; wrong ones are told at their fields.
    for (wrong, field) in [
        (
            vec![
                ("with-them", "shift"),
                ("step-what", "Saturday doors"),
                ("step-on", before.as_str()),
            ],
            "shift-on",
        ),
        (vec![("with-them", "shift"), ("step-what", ""), ("step-on", on.as_str())], "step-what"),
        (vec![("with-them", "hosts"), ("step-on", "soon")], "hosts-on"),
        (vec![("with-them", "is"), ("who", "Zebulon Nowhere")], "who"),
    ] {
        let refused = organizer.post(&steps, &wrong);
        assert_eq!(refused.status, 422, "{wrong:?}");
        assert!(refused.text().contains(&format!("id=\"f-{field}-error\"")), "{}", refused.text());
    }
    organizer.post(&steps, &shift).done();
    organizer.post(&steps, &[("with-them", "hosts"), ("step-on", &on)]).done();
    // The ask goes to the cycle, and counts once it is made.
    let ask = format!("/d/{}/people/{worker}/ask", world.drive());
    let of = organizer.get(&format!("{path}/guests/{worker}")).ok().text();
    assert!(of.contains(&format!("{ask}?gathering={id}")), "{of}");
    let page = organizer.get(&format!("{ask}?gathering={id}")).ok().text();
    let gathering = hidden(&page, "gathering");
    let size = hidden(&page, "size");
    let fields = [
        ("what", "Bring two to the next one"),
        ("size", size.as_str()),
        ("due", &on),
        ("support-what", "We go along"),
        ("gathering", &gathering),
    ];
    organizer.post(&ask, &fields).done();
    let figures = Figures::of(&rows(&world, id));
    assert_eq!((figures.steps.shifts, figures.steps.hosts, figures.steps.asks), (1, 1, 1));
    assert_eq!((figures.took, figures.there, figures.signed), (2, 3, 3));
    let page = organizer.get(&path).ok().read();
    let (step, there) = (page.find("next steps taken there"), page.find("were there"));
    assert!(step.is_some() && step < there, "{page}");
    assert!(!page.contains("No-show rate"), "before it is over");
    // Pressed by mistake, and taken back.
    let dee = Id(guest(&world, id, "Dee").id.0).to_string();
    organizer.post(&path, &[("missed", &dee)]).done();
    organizer.post(&path, &[("undo", &dee)]).done();
    assert!(guest(&world, id, "Dee").came.is_none());
    world.clock.move_by(24 * 60 * 60);
    let organizer = world.person("organizer");
    let page = organizer.get(&path).ok().read();
    assert!(page.contains("No-show rate: 66%, 2 of 3"), "{page}");
    let list = organizer.get(&format!("/d/{}/gatherings", world.drive())).ok().read();
    assert!(list.contains("3 next steps by 2 of 3 who were there"), "{list}");
});

on_both!(a_social_is_suggested_where_there_are_tests_and_nobody_meets, |engine: Engine| {
    let Some(world) = World::demo(engine, 120) else { return };
    let lead = world.person("lead");
    let list = format!("/d/{}/gatherings", world.drive());
    let new = format!("href=\"{list}/new?kind=social&amp;turf=");
    let suggested = |page: &str| -> Vec<String> {
        page.split(&new).skip(1).map(|rest| rest[..32].to_owned()).collect()
    };
    let page = lead.get(&list).ok();
    assert!(page.read().contains("Our working rule"), "{}", page.read());
    let turf = suggested(&page.text())[0].clone();
    let form_page = lead.get(&format!("{list}/new?kind=social&turf={turf}")).ok().text();
    assert!(form_page.contains(&format!("value=\"{turf}\" selected")), "{form_page}");
    let (on, host) = (day(&world, 4), lead.account_id().to_string());
    lead.post(&format!("{list}/new"), &form(&turf, &on, &host)).done();
    assert!(!suggested(&lead.get(&list).ok().text()).contains(&turf));
});

on_both!(two_who_check_in_at_once_lose_nobody, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let organizer = world.person("organizer");
    let (path, id) = plans(&world, &organizer, 0);
    let link = link(&world, id);
    for name in ["Marisol", "Dee", "Wren", "Amina"] {
        signs_up(&world, &link, name, "");
    }
    organizer.get(&path).ok();
    let all: Vec<String> =
        rows(&world, id).rows().iter().map(|guest| Id(guest.id.0).to_string()).collect();
    thread::scope(|scope| {
        for one in &all {
            let caller = organizer.copy();
            let path = &path;
            scope.spawn(move || caller.post(path, &[("here", one)]).done());
        }
    });
    assert_eq!(Figures::of(&rows(&world, id)).there, 4);
});

on_both!(hosts_are_told_whom_to_remind_and_the_text_says_nothing, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let organizer = world.person("organizer");
    let (path, id) = plans(&world, &organizer, 2);
    signs_up(&world, &link(&world, id), "Marisol", "text 555 0142");
    let today = format!("/d/{}/today", world.drive());
    let words = "Remind one person of “Soup on the loading dock”";
    let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
    assert!(!plain(organizer.get(&today).ok().read()).contains(words), "nobody has opened it");
    organizer.get(&path).ok();
    assert!(plain(organizer.get(&today).ok().read()).contains(words));
    let page = organizer.get(&path).ok();
    let text = between(&page.text(), "id=\"reminder\">", "<").to_owned();
    assert!(text.contains("18:00") && !text.contains("Soup") && !text.contains("park"), "{text}");
    assert!(page.read().contains("text 555 0142"));
    let marisol = Id(guest(&world, id, "Marisol").id.0).to_string();
    organizer.post(&path, &[("reminded", &marisol)]).done();
    assert!(!plain(organizer.get(&today).ok().read()).contains(words));
    // Where it was chosen, the text says it.
    let turf = world.turfs_of("organizer")[0].to_string();
    let (on, host) = (day(&world, 2), organizer.account_id().to_string());
    let told = with(&form(&turf, &on, &host), "tells", "yes");
    organizer.post(&format!("{path}/edit"), &told).done();
    organizer.post(&path, &[("not-reminded", &marisol)]).done();
    let page = organizer.get(&path).ok();
    assert!(between(&page.text(), "id=\"reminder\">", "<").contains("Soup on the loading dock"));
});

on_both!(calendars_say_the_time_alone_unless_more_was_chosen, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let organizer = world.person("organizer");
    let (path, id) = plans(&world, &organizer, 3);
    let (on, calendar) = (day(&world, 3), format!("{}/calendar", link(&world, id)));
    let file = world.visitor().get(&calendar).ok();
    assert!(file.headers["content-type"].to_str().unwrap().starts_with("text/calendar"));
    let text = file.text();
    let day_of = on.replace('-', "");
    assert!(text.contains(&format!("DTSTART:{day_of}T180000\r\n")), "{text}");
    assert!(text.contains(&format!("DTEND:{day_of}T203000\r\n")), "{text}");
    assert!(text.contains("SUMMARY:Appointment\r\n"), "{text}");
    assert!(!text.contains("Soup") && !text.contains("park") && !text.contains("LOCATION"));
    assert!(!text.contains(&id.to_string()), "it leads back to nothing");
    let uid = |text: &str| between(text, "UID:", "\r\n").to_owned();
    // Once it was chosen, the same entry says it.
    let turf = world.turfs_of("organizer")[0].to_string();
    let host = organizer.account_id().to_string();
    let told = with(&form(&turf, &on, &host), "tells", "yes");
    organizer.post(&format!("{path}/edit"), &told).done();
    let said = world.visitor().get(&calendar).ok().text();
    assert!(said.contains("SUMMARY:Soup on the loading dock\r\n"), "{said}");
    assert_eq!(uid(&said), uid(&text));
    organizer.post(&format!("{path}/door"), &[("turn", "off")]).done();
    assert!(world.visitor().get(&calendar).ok().text().contains("STATUS:CANCELLED"));
    // Whoever hosts it has it in their own calendar, which lies at an address of their own.
    organizer.post(&format!("{path}/door"), &[("turn", "on")]).done();
    let keys = world.keys_of("organizer");
    let demo = world.app.demo.as_ref().unwrap();
    let person = demo.cast.iter().find(|one| one.account == keys.member).unwrap();
    let entered = world.visitor();
    entered.post("/demo/enter", &[("part", person.part)]).done();
    entered.post("/me/calendar", &[("do", "begin")]).done();
    let page = entered.get("/me").ok().text();
    let feed = format!("/days/{}", &page.split("/days/").nth(1).unwrap()[..32]);
    let days = world.visitor().get(&feed).ok().text();
    assert!(days.contains(&uid(&text)) && days.contains("SUMMARY:Soup on the loading dock"));
});

on_both!(a_link_still_works_after_someone_who_held_its_keys_is_gone, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let lead = world.person("lead");
    let (on, host) = (day(&world, 2), lead.account_id().to_string());
    let new = format!("/d/{}/gatherings/new", world.drive());
    let done = lead.post(&new, &form("all", &on, &host)).done();
    let path = done.location.split('?').next().unwrap().to_owned();
    let id: Id = path.rsplit('/').next().unwrap().parse().unwrap();
    let link = link(&world, id);
    signs_up(&world, &link, "Marisol", "");
    let seed = || {
        let keys = world.keys_of("lead");
        let held = world.app.store.read(|shelf| planned(shelf, &keys, id)).unwrap();
        held.value.door.seed
    };
    let before = seed();
    let gone = world.keys_of("member").member;
    let away = lead.post(&format!("/d/{}/members/{gone}/remove", world.drive()), &[]).done();
    lead.follow(away).ok();
    assert_ne!(seed(), before, "whoever is gone opens nothing more");
    signs_up(&world, &link, "Dee", "");
    let page = lead.get(&path).ok().read();
    for told in ["Marisol", "Dee"] {
        assert!(page.contains(told) && !page.contains("could not be opened"), "{page}");
    }
});

on_both!(a_merge_makes_one_guest_of_two, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let lead = world.person("lead");
    let (path, id) = plans(&world, &lead, 0);
    let two = workers(&world);
    for (_, name) in &two {
        lead.post(&path, &[("here", "-"), ("who", name)]).done();
    }
    assert_eq!(Figures::of(&rows(&world, id)).there, 2);
    let (kept, gone) = (two[0].0.to_string(), two[1].0.to_string());
    let drive = format!("/d/{}", world.drive());
    lead.post(&format!("{drive}/duplicates/merge"), &[("kept", &kept), ("gone", &gone)]).done();
    assert_eq!(Figures::of(&rows(&world, id)).there, 1);
    let page = lead.get(&format!("{drive}/duplicates")).ok().text();
    let undo = between(&page, &format!("{drive}/duplicates/"), "/undo").to_owned();
    let undo = undo.rsplit('/').next().unwrap().to_owned();
    lead.post(&format!("{drive}/duplicates/{undo}/undo"), &[]).done();
    let rows = rows(&world, id);
    assert!(rows.of(PersonId(two[1].0.0)).is_some());
    assert_eq!(Figures::of(&rows).there, 2);
});

on_both!(what_is_deleted_is_gone_with_all_that_was_told_of_people, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let organizer = world.person("organizer");
    let (path, id) = plans(&world, &organizer, 2);
    let link = link(&world, id);
    signs_up(&world, &link, "Marisol", "text 555 0142");
    organizer.get(&path).ok();
    signs_up(&world, &link, "Dee", "");
    let turn = format!("{path}/door");
    let unsure = organizer.post(&turn, &[("turn", "forget")]).done().location;
    assert!(organizer.get(&unsure).ok().read().contains("Say first that you are sure"));
    organizer.post(&turn, &[("turn", "forget"), ("sure", "yes")]).done();
    assert_eq!(organizer.get(&path).status, 404);
    assert_eq!(world.visitor().get(&link).status, 404);
    let (space, keys) = (world.drive(), world.keys_of("lead"));
    let left = world.app.store.read(|shelf| {
        let of_turf = |shelf: &mut store::Reader, kind| shelf.record(space, kind, id);
        let there = of_turf(shelf, "gathering")?.is_some() || of_turf(shelf, "guests")?.is_some();
        Ok::<_, Failure>(there || all(shelf, &keys)?.iter().any(|held| held.id == id))
    });
    assert!(!left.unwrap());
});
