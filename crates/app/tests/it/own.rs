//! What is one's own: read whole without any turf's key, carried by its owner alone, and a calendar
//! that says nothing.

use crate::on_both;
use crate::world::{Caller, World};
use organizing::{Day, MemberId, WorkerId};
use shopfloor::development::accounts::{Accounts, say};
use shopfloor::people::ledger::Roll;
use store::Writer;
use vault::Id;

const WHAT: &str = "Bring the whole night crew on Thursday";

/// Steps in as users do: signing in is when the private space is founded.
fn step_in<'a>(world: &'a World, part: &str) -> Caller<'a> {
    let caller = world.visitor();
    caller.post("/demo/enter", &[("as", part), ("part", part)]).done();
    caller
}

/// A worker without an account, in a turf that the member does not hold.
fn out_of_sight(world: &World) -> WorkerId {
    let (all, held) = (world.keys_of("lead"), world.keys_of("member"));
    let roll: Roll = world.app.store.read(|shelf| Roll::open_all(shelf, &all)).unwrap();
    let accounts = world.app.store.read(|shelf| Accounts::read(shelf, &all)).unwrap();
    let mut there = roll.lines().filter(|line| !held.holds(Id(line.turf.0)) && line.in_unit());
    there.find(|line| accounts.account(line.worker.into()).is_none()).unwrap().worker
}

fn asks(world: &World, who: WorkerId) -> String {
    let due = Day::of(world.clock.today()).plus(7).date().to_string();
    let person = format!("/d/{}/people/{}", world.drive(), Id(who.0));
    let why = "They asked for it themselves";
    let form = [("what", WHAT), ("size", "1"), ("due", due.as_str()), ("early-why", why)];
    let asked = world.person("lead").post(&format!("{person}/ask"), &form).done();
    asked.location.split('?').next().unwrap().to_owned()
}

/// The member, who is on the list in a turf that they do not hold, and an ask to them: the lead's
/// letter of it is on its way to them.
fn asked_from_afar(world: &World) -> (Caller<'_>, String) {
    let member = step_in(world, "member");
    let (who, id) = (out_of_sight(world), MemberId(world.keys_of("member").member.0));
    let (keys, today) = (world.keys_of("lead"), Day::of(world.clock.today()));
    let link = move |shelf: &mut Writer| say(shelf, &keys, (0, today), id, Some(who));
    world.app.store.write(world.drive(), link).unwrap();
    let ask = asks(world, who);
    (member, ask)
}

/// Whether the letter of it opens for the one whom it is about.
fn is_read(member: &Caller<'_>) -> bool {
    member.get("/me").ok().read().contains(WHAT)
}

/// A letter that is not sealed to its owner is found: it does not open for them.
#[cfg(feature = "broken")]
#[test]
fn broken_a_letter_that_is_sealed_to_everyone_is_found() {
    use shopfloor::broken::{Fault, set};
    let world = World::demo(crate::world::Engine::Sqlite, 60).unwrap();
    assert!(is_read(&asked_from_afar(&world).0));
    let world = World::demo(crate::world::Engine::Sqlite, 60).unwrap();
    set(Fault::LettersOpen);
    assert!(!is_read(&asked_from_afar(&world).0));
}

on_both!(ones_own_record_is_read_whole_without_a_turfs_key, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (member, ask) = asked_from_afar(&world);
    assert_eq!(member.get(&ask).status, 404, "they hold no key of that turf");
    assert!(is_read(&member), "and read it all the same");
    assert!(!step_in(&world, "organizer").get("/me").ok().read().contains(WHAT));
    // What became of it comes, too; of one drive there is one letter.
    world.person("lead").post(&format!("{ask}/end"), &[("how", "done")]).done();
    let page = member.get("/me").ok().read();
    assert_eq!(page.matches(WHAT).count(), 1, "{page}");
    assert!(page.contains("Done ("), "{page}");
});

on_both!(only_its_owner_carries_a_record_and_shows_it, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let member = step_in(&world, "member");
    let (who, id) = (out_of_sight(&world), MemberId(world.keys_of("member").member.0));
    let (keys, today) = (world.keys_of("lead"), Day::of(world.clock.today()));
    let link = move |shelf: &mut Writer| say(shelf, &keys, (0, today), id, Some(who));
    world.app.store.write(world.drive(), link).unwrap();
    let (drive, ask) = (world.drive().to_string(), asks(&world, who));
    world.person("lead").post(&format!("{ask}/end"), &[("how", "done")]).done();
    // Nothing chosen is told where it was to be chosen; nothing is lost.
    let reply = member.post("/me/carry", &[("drive", drive.as_str())]);
    assert_eq!(reply.status, 422);
    assert!(reply.text().contains(&format!("id=\"f-part-{drive}-error\"")));
    member.post("/me/carry", &[("drive", drive.as_str()), ("part", "asks")]).done();
    assert!(member.get("/me").ok().read().contains("Asks and what came of them"));
    let reply = member.post("/me", &[("text", " ")]);
    assert_eq!(reply.status, 422);
    assert!(reply.text().contains("id=\"f-text-error\""));
    member.post("/me", &[("text", "I kept the strike fund at the cannery")]).done();
    assert!(member.get("/me").ok().read().contains("strike fund"));
    let lead = step_in(&world, "lead");
    assert!(!lead.get("/me").ok().read().contains("strike fund"), "it opens for nobody else");
    // A private space is no drive.
    let account = world.keys_of("member").member;
    let spaces = world.app.store.read(|shelf| shelf.spaces_of(account)).unwrap();
    let mut own = 0;
    for space in spaces {
        let row = world.app.store.read(|shelf| shelf.space(space)).unwrap().unwrap();
        if row.kind == shopfloor::space::kinds::Kind::Own.number() {
            own += 1;
            assert_eq!(member.get(&format!("/d/{space}")).status, 404);
        }
    }
    assert_eq!(own, 1);
});

on_both!(a_calendar_says_days_and_nothing_else, |engine: Engine| {
    let Some(world) = World::demo(engine, 200) else { return };
    let lead = step_in(&world, "lead");
    lead.post("/me/calendar", &[("do", "begin")]).done();
    let address = |page: &str| format!("/days/{}", &page.split("/days/").nth(1).unwrap()[..32]);
    let first = address(&lead.get("/me").ok().text());
    let days = world.visitor().get(&first).ok();
    assert!(days.headers["content-type"].to_str().unwrap().starts_with("text/calendar"));
    let text = days.text();
    assert!(text.contains("BEGIN:VEVENT") && text.contains("SUMMARY:Something to do"), "{text}");
    let roll: Roll = {
        let keys = world.keys_of("lead");
        world.app.store.read(|shelf| Roll::open_all(shelf, &keys)).unwrap()
    };
    assert!(roll.lines().all(|line| !text.contains(line.name.reveal())), "nobody is named");
    // Another address takes the place of the first; then there is none.
    lead.post("/me/calendar", &[("do", "again")]).done();
    let second = address(&lead.get("/me").ok().text());
    assert_eq!(world.visitor().get(&first).status, 404);
    world.visitor().get(&second).ok();
    lead.post("/me/calendar", &[("do", "end")]).done();
    assert_eq!(world.visitor().get(&second).status, 404);
});

on_both!(ones_own_list_of_readings_is_kept_for_them_alone, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let member = step_in(&world, "member");
    let lesson = &shopfloor::engines::kits::schools()[0].readings[0];
    let title = lesson.title.in_language("en");
    let long = "A very long book about the quarry ".repeat(9);
    let empty = member.post("/me/readings", &[]);
    assert_eq!(empty.status, 422);
    assert!(empty.text().contains("id=\"f-reading-error\""), "{}", empty.read());
    let refused = member.post("/me/readings", &[("reading-own", long.as_str())]);
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("id=\"f-reading-own-error\""), "{}", refused.read());
    assert!(refused.text().contains(long.trim()), "what was typed is lost");
    member.post("/me/readings", &[("reading", lesson.id.as_str())]).done();
    member.post("/me/readings", &[("reading-own", "The strike at the quarry")]).done();
    let page = member.get("/me").ok();
    assert!(page.text().contains(&format!("/d/{}/readings/", world.drive())), "its text is near");
    let page = page.read();
    assert!(page.contains(title) && page.contains("The strike at the quarry"), "{page}");
    for caller in [step_in(&world, "lead"), step_in(&world, "organizer")] {
        assert!(!caller.get("/me").ok().read().contains("The strike at the quarry"));
    }
    let which = ("reading", "The strike at the quarry");
    member.post("/me/readings", &[which, ("do", "read")]).done();
    let page = member.get("/me").ok().read();
    assert!(page.contains("The strike at the quarry read "), "{page}");
    member.post("/me/readings", &[which, ("do", "off")]).done();
    let page = member.get("/me").ok().read();
    assert!(!page.contains("The strike at the quarry") && page.contains(title), "{page}");
    // Taken off on another phone meanwhile.
    let twice = member.post("/me/readings", &[which, ("do", "off")]);
    assert_eq!(twice.status, 422);
    // What a drive gave me stands with it, by its name.
    let given = &shopfloor::engines::kits::schools()[0].readings[1];
    let mine = world.keys_of("member").member;
    let record = format!("/d/{}/people/{mine}/record", world.drive());
    let fields = [("record", "reading"), ("reading", given.id.as_str())];
    world.person("lead").post(&record, &fields).done();
    let page = member.get("/me").ok().read();
    assert!(page.contains(given.title.in_language("en")), "{page}");
    assert!(page.contains("Given in "), "{page}");
});
