//! Starting a drive, where it stands, its settings, and who is told what.

use crate::on_both;
use crate::world::{Caller, World};
use organizing::chart::Line;
use organizing::drive::{Standing, Why, next_moves};
use organizing::{MemberId, Personal};
use shopfloor::drive::records::{front, tallies};
use shopfloor::failure::Failure;
use shopfloor::members::records::names;
use shopfloor::people::ledger::Roll;
use shopfloor::space::keys::Keys;
use shopfloor::turfs::records::tree;
use vault::{Id, Identity};

/// The keys of one of the demo's people.
pub fn keys(world: &World, part: &str) -> Keys {
    let demo = world.app.demo.as_ref().unwrap();
    let person = demo.cast.iter().find(|person| person.part == part).unwrap();
    let identity = Identity::from_seed(person.seed);
    let open = |shelf: &mut store::Reader| Keys::open(shelf, &identity, demo.space, person.account);
    world.app.store.read(open).unwrap()
}

/// Every line that these keys open.
pub fn lines(world: &World, keys: &Keys) -> Vec<Line> {
    let roll = world.app.store.read(|shelf| Roll::open_all(shelf, keys)).unwrap();
    roll.lines().cloned().collect()
}

fn newcomer(world: &World) -> Caller<'_> {
    let id = Id::random();
    let account = store::AccountRow { id, handle_mac: vault::random(), week: 0 };
    world.app.store.write(id, move |shelf| shelf.insert_account(&account)).unwrap();
    world.signed_in(id, *Identity::generate().seed())
}

const RIGHT: [(&str, &str); 4] =
    [("name", "Heron"), ("my-name", "Ada"), ("first-turf", "The mill"), ("unit-size", "1,200")];

on_both!(a_drive_from_scratch, |engine: Engine| {
    let Some(world) = World::empty(engine) else { return };
    let ada = newcomer(&world);
    assert!(ada.get("/drives").ok().read().contains("Start a drive"));
    ada.get("/drives/new").ok();

    // Everything that is wrong is said at its field, and what was typed stays.
    let wrong = [("name", " "), ("my-name", ""), ("first-turf", ""), ("unit-size", "about <400>")];
    let reply = ada.post("/drives/new", &wrong);
    assert_eq!(reply.status, 422);
    let page = reply.text();
    for field in ["name", "my-name", "first-turf", "unit-size"] {
        assert!(page.contains(&format!("id=\"f-{field}-error\"")), "{field}");
    }
    assert!(page.contains("value=\"about &lt;400&gt;\""));
    let long = "x".repeat(61);
    let reply = ada.post("/drives/new", &[("name", &long), RIGHT[1], RIGHT[2], ("unit-size", "0")]);
    assert_eq!(reply.status, 422);
    let page = reply.text();
    assert!(page.contains(&long) && page.contains("value=\"Ada\""));
    assert!(page.contains("f-name-error") && page.contains("f-unit-size-error"));
    assert!(!page.contains("f-my-name-error"));

    let begun = ada.post("/drives/new", &RIGHT).done().location;
    let (drive, said) = begun.split_once('?').unwrap();
    assert_eq!(said, "said=said-started-drive");
    let page = ada.get(&begun).ok().read();
    assert!(page.contains("Heron") && page.contains("It begins with the list"), "{page}");
    assert!(ada.get("/drives").ok().read().contains("Heron"));
    // Where nobody is, nobody was talked with, and there is nothing to copy.
    let next = ada.get(&format!("{drive}/next")).ok().read();
    assert!(next.contains("Nobody is on the list yet"), "{next}");
    for rest in ["/more", "/people"] {
        assert!(!ada.get(&format!("{drive}{rest}")).ok().text().contains("/export"), "{rest}");
    }
    for rest in ["/more", "/turfs", "/settings", "/chart"] {
        ada.get(&format!("{drive}{rest}")).ok();
    }

    // A second one stands beside it; nobody else sees either.
    ada.post("/drives/new", &[("name", "Egret"), RIGHT[1], RIGHT[2]]).done();
    let page = ada.get("/drives").ok().read();
    assert!(page.contains("Heron") && page.contains("Egret"));
    let ben = newcomer(&world);
    assert!(!ben.get("/drives").ok().read().contains("Heron"));
    assert_eq!(ben.get(drive).status, 404);
    assert_eq!(world.visitor().get("/drives").status, 303);
});

on_both!(settings_are_kept_and_nothing_typed_is_lost, |engine: Engine| {
    let Some(world) = World::empty(engine) else { return };
    let ada = newcomer(&world);
    let begun = ada.post("/drives/new", &RIGHT).done().location;
    let drive = begun.split_once('?').unwrap().0;
    let settings = format!("{drive}/settings");
    let revision = |page: &str| {
        page.split_once("name=\"revision\" value=\"")
            .unwrap()
            .1
            .split('"')
            .next()
            .unwrap()
            .to_owned()
    };
    let before = revision(&ada.get(&settings).ok().text());
    let typed = |goal, revision| {
        [
            ("name", "Crane"),
            ("unit-size", ""),
            ("goal", goal),
            ("dialing", "+52"),
            ("revision", revision),
        ]
    };
    for wrong in ["0", "101", "most"] {
        let reply = ada.post(&settings, &typed(wrong, &before));
        assert_eq!(reply.status, 422, "{wrong}");
        assert!(reply.text().contains("f-goal-error") && reply.text().contains("Crane"));
    }
    ada.post(&settings, &typed("75 %", &before)).done();
    let page = ada.get(&settings).ok().text();
    for kept in ["value=\"Crane\"", "value=\"75\"", "value=\"52\""] {
        assert!(page.contains(kept), "{kept}");
    }
    assert!(ada.get("/drives").ok().read().contains("Crane"));

    // Someone who opened the form before that change does not overwrite it unseen.
    let reply = ada.post(&settings, &typed("80", &before));
    assert_eq!(reply.status, 409);
    let page = reply.text();
    assert!(page.contains("value=\"80\"") && revision(&page) != before);
    ada.post(&settings, &typed("80", &revision(&page))).done();
});

on_both!(the_thermometer_is_of_the_whole_unit, |engine: Engine| {
    let Some(world) = World::demo(engine, 120) else { return };
    let keys = keys(&world, "lead");
    let (counted, unit_size) = world
        .app
        .store
        .read(|shelf| {
            let tallies = tallies(shelf, &keys)?;
            let front = front(shelf, &keys)?.value;
            let by_turf = tallies.iter().map(|(turf, t)| (organizing::TurfId(turf.0), t));
            Ok::<_, Failure>((
                Standing::of(by_turf, front.unit_size, front.goal_percent),
                front.unit_size,
            ))
        })
        .unwrap();
    let lines = lines(&world, &keys);
    let listed = lines.iter().filter(|line| line.in_unit()).count() as u32;
    let supporters = lines.iter().filter(|l| l.counts() && l.support.is_support()).count() as u32;
    let unit = listed.max(unit_size.unwrap());
    assert_eq!((counted.thermometer.unit, counted.thermometer.supporters), (unit, supporters));
    // Whoever opens it, whatever they hold: the same denominator and the same count.
    assert!(
        world
            .person("coach")
            .get(&format!("/d/{}", world.drive()))
            .ok()
            .read()
            .contains(&format!("{supporters} of {unit}"))
    );
    for part in ["lead", "organizer", "member"] {
        let page = world.person(part).get(&format!("/d/{}", world.drive())).ok().read();
        assert!(page.contains(&format!("{supporters} of {unit}")), "{part}: {page}");
        assert!(page.contains(&format!("of all {unit} of us")), "{part}");
    }
});

on_both!(what_to_do_next_leads_there, |engine: Engine| {
    let Some(world) = World::demo(engine, 120) else { return };
    let (lead, space) = (world.person("lead"), world.drive());
    let page = lead.get(&format!("/d/{space}")).ok();
    let today = organizing::Day::of(world.clock.today());
    let keys = keys(&world, "lead");
    let moves = next_moves(&lines(&world, &keys), MemberId(keys.member.0), today);
    assert!(moves.len() >= 4, "{moves:?}");
    let (text, html) = (page.read(), page.text());
    // My own promises come first, then three things of the drive; where these are fewer, what else
    // there is to do with people.
    let mine = moves.iter().filter(|next| next.why == Why::MineOverdue).count();
    let of_drive = ["again: ", "did less than in the test before", "Overdue: ", " missing"];
    assert!(of_drive.iter().filter(|told| text.contains(*told)).count() >= 2, "{text}");
    for (place, next) in moves.iter().enumerate() {
        let (path, because) = match next.why {
            Why::MineOverdue => ("step=late", "came back when they said"),
            Why::Unassessed => ("people?support=0", "whom nobody has asked"),
            Why::NextStepOverdue => ("people?step=late", "came back when they said"),
            Why::NobodyTalks => ("people?talker=nobody", "asks them"),
            Why::Stale => ("age=stale", "where people stood then"),
        };
        let shown = html.contains(path) && text.contains(because);
        assert!(shown || place >= mine, "{next:?}");
    }
    assert_eq!(mine, 1, "the demo's lead has promised something");
    let first = format!("/people/{}/talk", Id(moves[0].workers[0].0));
    assert!(html.contains(&first), "the act itself: {first}");
});

// A promise that somebody else made was the first thing on my page.
on_both!(my_own_promises_come_first, |engine: Engine| {
    let Some(world) = World::demo(engine, 120) else { return };
    let space = world.drive();
    for part in ["lead", "organizer", "member"] {
        let keys = keys(&world, part);
        let today = organizing::Day::of(world.clock.today());
        let (me, lines) = (MemberId(keys.member.0), lines(&world, &keys));
        let mine = lines.iter().filter(|l| l.in_unit() && l.overdue(today) && l.talker == Some(me));
        let page = world.person(part).get(&format!("/d/{space}")).ok().read();
        let said = page.contains("of yours are late") || page.contains("of yours is late");
        assert_eq!(said, mine.count() > 0, "{part}: {page}");
    }
});

// Someone who began a one-on-one and put the phone away did not find it again.
on_both!(what_was_begun_is_found_again, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, space) = (world.person("lead"), world.drive());
    let keys = keys(&world, "lead");
    let worker = lines(&world, &keys).iter().find(|line| line.in_unit()).unwrap().worker;
    let (path, talk) = (format!("/d/{space}/people/{}", Id(worker.0)), Id::random());
    let kept = lead.post(&format!("{path}/talks/{talk}"), &[("issues", "Never enough of us")]);
    assert_eq!(kept.status, 204);
    let on = format!("{path}/talk?talk={talk}");
    for page in [format!("/d/{space}"), path.clone(), format!("/d/{space}/next")] {
        assert!(lead.get(&page).ok().text().contains(&on), "{page}");
    }
    let other = world.person("organizer").get(&format!("/d/{space}")).ok();
    assert!(!other.text().contains(&talk.to_string()));
});

on_both!(a_coach_with_numbers_only_sees_no_name, |engine: Engine| {
    let Some(world) = World::demo(engine, 120) else { return };
    let (coach, space) = (world.person("coach"), world.drive());
    let keys = keys(&world, "lead");
    let mut secrets: Vec<String> =
        lines(&world, &keys).iter().map(|line| line.name.reveal().to_owned()).collect();
    let (turfs, members) = world
        .app
        .store
        .read(|shelf| Ok::<_, Failure>((tree(shelf, &keys)?.value, names(shelf, &keys)?)))
        .unwrap();
    secrets.extend(turfs.turfs.iter().map(|turf| turf.name.clone()));
    secrets.extend(members.values().map(Personal::reveal).map(str::to_owned));
    for page in ["", "/more"] {
        let text = coach.get(&format!("/d/{space}{page}")).ok().text();
        for secret in &secrets {
            assert!(!text.contains(secret.as_str()), "{page}: {secret}");
        }
        assert!(!text.contains(&format!("/d/{space}/people")), "no way to the list");
    }
    for page in ["/chart", "/turfs", "/people", "/settings", "/members"] {
        let status = coach.get(&format!("/d/{space}{page}")).status;
        assert!(status == 403 || status == 404, "{page}: {status}");
    }
    assert!(coach.get("/drives").ok().read().contains("Marigold"));
});

on_both!(only_a_lead_changes_the_drive, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let space = world.drive();
    for part in ["organizer", "member", "coach"] {
        let caller = world.person(part);
        assert_eq!(caller.get(&format!("/d/{space}/settings")).status, 403, "{part}");
        let typed = [("name", "Mine"), ("goal", "1"), ("dialing", "1"), ("revision", "1")];
        assert_eq!(caller.post(&format!("/d/{space}/settings"), &typed).status, 403, "{part}");
        assert!(!caller.get(&format!("/d/{space}/more")).ok().text().contains("/settings"));
    }
});
