//! A roster comes in, is shown, imported, undone and imported again.

use crate::backs::in_step;
use crate::on_both;
use crate::world::{Caller, Engine, World};
use organizing::list::Worker;
use shopfloor::imports::draft::{DRAFTS_MAX, Draft};
use shopfloor::people::ledger::Roll;
use shopfloor::space::kept;
use shopfloor::turfs::records::tree;
use vault::Id;

const ROSTER: &str = "\
Mercy Hospital – staff list;;;;;;\n\
printed 3 November;;;;;;\n\
Employee No.;Apellido;Nombre;Depto;Turno;Celular;Fecha de nacimiento\n\
1001;Díaz;Rosa;Kitchen;Night;(555) 010-4477;1980-02-01\n\
1002;O’Neil;Séamus;Kitchen;Night;555 010 4478;1979-05-09\n\
1003;;;Kitchen;Night;555 010 4479;\n\
1004;Nguyễn;Thị Minh;Laundry;Day;not a phone;\n\
1001;Díaz;Rosa;Kitchen;Night;555-010-9999;\n";

/// Everyone on the list, as sealed records say, by id.
fn everyone(world: &World) -> Vec<(Id, Worker)> {
    let keys = world.keys_of("lead");
    let mut found = Vec::new();
    let read = world.app.store.read(|shelf| {
        for turf in keys.turfs() {
            kept::each::<Worker>(shelf, &keys, turf, |held| found.push((held.id, held.value)))?;
        }
        Ok::<_, shopfloor::failure::Failure>(())
    });
    read.unwrap();
    found.sort_by_key(|(id, _)| *id);
    found.iter_mut().for_each(|(_, worker)| worker.sheet = 0);
    found
}

fn lines(world: &World) -> usize {
    let keys = world.keys_of("lead");
    let roll = world.app.store.read(|shelf| Roll::open_all(shelf, &keys)).unwrap();
    roll.lines().count()
}

fn upload(lead: &Caller<'_>, name: &str, bytes: &[u8]) -> String {
    let new = format!("/d/{}/imports/new", lead.world.drive());
    lead.upload(&new, ("file", name, bytes), &[]).done().location
}

/// The first import that a page links to.
fn import_in(page: &str) -> String {
    let is_id =
        |part: &&str| part.get(..32).is_some_and(|id| id.bytes().all(|b| b.is_ascii_hexdigit()));
    page.split("/imports/").find(is_id).expect("a link to an import")[..32].to_owned()
}

on_both!(a_messy_roster_comes_in_and_goes_again, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let lead = world.person("lead");
    let before = everyone(&world);
    let preview = upload(&lead, "staff list.csv", ROSTER.as_bytes());
    let page = lead.get(&preview).ok();
    let text = page.read();
    for shown in [
        "In line 3",
        "semicolons",
        "UTF-8",
        "Never taken in",
        "Rosa",
        "Import 3 people",
        "Celular, one cell (line 7)",
    ] {
        assert!(text.contains(shown), "{shown} is not in: {text}");
    }
    // Looking writes nothing.
    assert_eq!(everyone(&world), before);

    let report = lead.follow(lead.post(&format!("{preview}/import"), &[]).done()).ok();
    let text = report.read();
    assert!(text.contains("added 3") && text.contains("unreadable 1"), "{text}");
    assert!(text.contains("It has no name."), "{text}");
    let after = everyone(&world);
    assert_eq!(after.len(), before.len() + 3);
    assert_eq!(lines(&world), after.len());
    let rosa = after.iter().find(|(_, w)| w.name.full.reveal() == "Rosa Díaz").unwrap();
    assert_eq!(rosa.1.phones.len(), 2, "the repeated row's phone is taken up");
    assert!(after.iter().any(|(_, w)| w.name.family.reveal() == "Nguyễn" && w.phones.is_empty()));

    // The unreadable row can be taken away, mended and brought again.
    let list = lead.get(&format!("/d/{}/imports", world.drive())).ok().text();
    let id = import_in(&list);
    let csv = lead.get(&format!("/d/{}/imports/{id}/unreadable", world.drive())).ok().text();
    assert!(csv.contains("555 010 4479") && csv.contains("6,"), "{csv}");

    // The same file again has nothing new to say.
    let again = upload(&lead, "staff list.csv", ROSTER.as_bytes());
    let page = lead.get(&again).ok();
    assert!(!page.text().contains("/import\""), "{}", page.read());

    // Someone works on one of the new people; the undo keeps that and tells it.
    let minh = after.iter().find(|(_, w)| w.name.family.reveal() == "Nguyễn").unwrap().0;
    let assess = format!("/d/{}/people/{minh}/assess", world.drive());
    world.clock.move_by(3 * 24 * 60 * 60);
    let lead = world.person("lead");
    lead.post(&assess, &[("support", "2"), ("basis", "said")]).done();
    let undo = format!("/d/{}/imports/{id}/undo", world.drive());
    let text = lead.follow(lead.post(&undo, &[]).done()).ok().read();
    assert!(text.contains("people off the list 2") && text.contains("Minh"), "{text}");
    // The turf that the import drew for her stays with her.
    assert!(text.contains("Laundry: There is still"), "{text}");
    let left: Vec<_> = everyone(&world).into_iter().filter(|(id, _)| *id != minh).collect();
    assert_eq!(left, before);
    assert_eq!(lines(&world), before.len() + 1);
    // Undoing twice is refused.
    assert_eq!(lead.follow(lead.post(&undo, &[]).done()).status, 409);
});

on_both!(an_update_is_undone_to_what_was_before, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let lead = world.person("lead");
    let before = everyone(&world);
    // Of two who share a name neither is taken for the one in the file; nor is somebody with
    // another phone.
    let named = |name: &str| before.iter().filter(|(_, w)| w.name.full.reveal() == name).count();
    let known = |w: &Worker| w.phones.is_empty() && named(w.name.full.reveal()) == 1;
    let (_, someone) = before.iter().find(|(_, worker)| known(worker)).unwrap();
    let csv = format!("Name,Job,Mobile\n\"{}\",Porter,555 867 5309\n", someone.name.full.reveal());
    let preview = upload(&lead, "a.csv", csv.as_bytes());
    let text = lead.get(&preview).ok().read();
    assert!(text.contains("on the list, something new 1"), "{text}");
    let report = lead.follow(lead.post(&format!("{preview}/import"), &[]).done()).ok();
    assert!(report.read().contains("updated 1"));
    assert_ne!(everyone(&world), before);
    let id = import_in(&report.text());
    lead.follow(lead.post(&format!("/d/{}/imports/{id}/undo", world.drive()), &[]).done()).ok();
    assert_eq!(everyone(&world), before);
    in_step(&world, &world.keys_of("lead"));
});

on_both!(who_was_given_the_workplace_sees_the_departments_of_a_roster, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, organizer, space) = (world.person("lead"), world.person("organizer"), world.drive());
    let tree = || world.app.store.read(|shelf| tree(shelf, &world.keys_of("lead"))).unwrap().value;
    let workplace = Id(tree().workplace().unwrap().0);
    let give = [("member", organizer.account_id().to_string())];
    let give: Vec<(&str, &str)> = give.iter().map(|(name, to)| (*name, to.as_str())).collect();
    lead.post(&format!("/d/{space}/turfs/{workplace}/owners"), &give).done();
    let before = tree();

    let csv = "Name,Department\nOttoline Wherry,Boiler house\nCasimir Yonge,Print shop\n\
               Perpetua Zill,Boiler house\n";
    let preview = upload(&lead, "departments.csv", csv.as_bytes());
    lead.follow(lead.post(&format!("{preview}/import"), &[]).done()).ok();
    let after = tree();
    let new: Vec<_> = after.turfs.iter().filter(|turf| before.get(turf.id).is_none()).collect();
    assert_eq!(new.len(), 2, "{new:?}");
    assert!(new.iter().all(|turf| turf.parent == before.workplace()), "{new:?}");
    for name in ["Ottoline Wherry", "Casimir Yonge", "Perpetua Zill"] {
        let found = organizer.post(&format!("/d/{space}/people"), &[("q", name)]).ok().read();
        assert!(found.contains(name), "{found}");
    }

    // The same departments with others in them: the same turfs.
    let csv = "Name,Department\nOttoline Wherry,Boiler house\nQuillon Arbery,PRINT SHOP\n";
    let preview = upload(&lead, "again.csv", csv.as_bytes());
    lead.follow(lead.post(&format!("{preview}/import"), &[]).done()).ok();
    assert_eq!(tree(), after);
});

/// Whether everyone is as before after an import that was undone.
fn undone_leaves_nothing(world: &World) -> bool {
    let (lead, before) = (world.person("lead"), everyone(world));
    let preview = upload(&lead, "staff list.csv", ROSTER.as_bytes());
    let report = lead.follow(lead.post(&format!("{preview}/import"), &[]).done()).ok();
    assert_eq!(everyone(world).len(), before.len() + 3);
    let undo = format!("/d/{}/imports/{}/undo", world.drive(), import_in(&report.text()));
    let said = lead.follow(lead.post(&undo, &[]).done()).ok().read();
    assert!(said.contains("people off the list 3"), "{said}");
    everyone(world) == before && lines(world) == before.len()
}

on_both!(an_import_that_is_undone_leaves_nothing, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    assert!(undone_leaves_nothing(&world));
});

#[cfg(feature = "broken")]
#[test]
fn broken_an_undo_that_leaves_people_behind_is_seen() {
    use shopfloor::broken::{Fault, set};
    let world = World::demo(Engine::Sqlite, 60).unwrap();
    set(Fault::Forgetful);
    assert!(!undone_leaves_nothing(&world));
}

#[test]
fn only_a_lead_imports() {
    let world = World::demo(Engine::Sqlite, 60).unwrap();
    for part in ["organizer", "member", "coach"] {
        let path = format!("/d/{}/imports/new", world.drive());
        assert_eq!(world.person(part).get(&path).status, 403, "{part}");
    }
    // A draft is only its uploader's.
    let lead = world.person("lead");
    let preview = upload(&lead, "staff list.csv", ROSTER.as_bytes());
    assert_eq!(world.person("lead").get(&preview).status, 404);
    assert_eq!(lead.get(&preview).status, 200);
}

#[test]
fn a_file_that_is_none_is_told_at_the_field() {
    let world = World::demo(Engine::Sqlite, 60).unwrap();
    let lead = world.person("lead");
    let new = format!("/d/{}/imports/new", world.drive());
    let bad: [(&str, &[u8], &str); 6] = [
        ("empty.csv", b"", "No file was chosen"),
        ("blank.csv", b"\n\n\n", "no rows in it"),
        ("scan.pdf", b"%PDF-1.4\n%\xc4\xe5", "This is a PDF"),
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1aaaaaaaa", "old Excel"),
        ("photo.png", b"\x89PNG\r\n\x1a\n0000", "This is a picture"),
        ("quote.csv", b"\"x,1\n", "is opened and not closed"),
    ];
    for (name, bytes, said) in bad {
        let reply = lead.upload(&new, ("file", name, bytes), &[]);
        assert_eq!(reply.status, 422, "{name}");
        assert!(reply.read().contains(said), "{name}: {}", reply.read());
        assert!(reply.text().contains("f-file-error"), "{name}");
    }
    let huge = vec![b'a'; 11 * 1024 * 1024];
    let reply = lead.upload(&new, ("file", "huge.csv", &huge), &[]);
    assert_eq!(reply.status, 422);
    assert!(reply.read().contains("10 MB"));
}

#[test]
fn a_large_roster_arrives_whole() {
    let world = World::demo(Engine::Sqlite, 60).unwrap();
    let lead = world.person("lead");
    let mut csv = String::from("Name,Note\n");
    for n in 0..10_000 {
        csv.push_str(&format!("Worker Number {n},{}\n", "x".repeat(400)));
    }
    assert!(csv.len() > 4_000_000);
    let preview = upload(&lead, "large.csv", csv.as_bytes());
    assert!(lead.get(&preview).ok().read().contains("10,000"));
}

on_both!(whoever_brings_many_lists_takes_nobody_elses_place, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, new) = (world.person("lead"), format!("/d/{}/imports/new", world.drive()));
    let bring = || {
        world.clock.move_by(1);
        lead.upload(&new, ("file", "roster.csv", b"Name\nPelham One\n"), &[])
    };
    let drafts = &world.app.drafts;
    let draft = Draft::read(world.drive(), "roster.csv", b"Name\nPelham Two\n").unwrap();
    let secret = vault::CookieSecret::generate();
    let others: Vec<Id> = (2..DRAFTS_MAX).map(|_| Id::random()).collect();
    for id in &others {
        assert!(drafts.keep(*id, Id::random(), &secret, &draft).is_ok());
    }
    // One's own oldest gives way to one's own newest.
    let [first, second, third] = [bring(), bring(), bring()].map(|reply| reply.done().location);
    assert_eq!([first, second, third].map(|preview| lead.get(&preview).status), [404, 200, 200]);
    assert!(others.iter().all(|id| drafts.open(*id, &secret).is_some()));
    // Of everyone's, none does.
    let refused = drafts.keep(Id::random(), Id::random(), &secret, &draft);
    assert_eq!(refused.unwrap_err().sentence, "import-too-many");
});

on_both!(whoever_has_work_under_way_is_told_to_wait, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, new) = (world.person("lead"), format!("/d/{}/imports/new", world.drive()));
    let preview = lead.upload(&new, ("file", "roster.csv", b"Name\nPelham One\n"), &[]).done();
    let (go, wait) = std::sync::mpsc::channel::<()>();
    let busy = move |_: &_| {
        let _ = wait.recv();
        shopfloor::work::Ended::Done("/drives".into())
    };
    assert!(world.app.works.start([9; 16], lead.account_id().0, busy));
    let refused = lead.post(&format!("{}/import", preview.location), &[]);
    assert_eq!(refused.status, 422);
    assert!(refused.read().contains("still being worked on"));
    drop(go);
});

/// Seven turfs stood empty for ever after an undo.
#[test]
fn an_undo_takes_the_empty_turfs_with_it() {
    let world = World::demo(Engine::Sqlite, 60).unwrap();
    let (lead, space) = (world.person("lead"), world.drive());
    let tree = || world.app.store.read(|shelf| tree(shelf, &world.keys_of("lead"))).unwrap().value;
    let before = tree();
    let csv = "Name,Site,Department\nOttoline Wherry,Annex,Boiler house\nCasimir Yonge,Annex,Print shop\n\
               Perpetua Zill,Annex,Archive\n";
    let preview = upload(&lead, "annex.csv", csv.as_bytes());
    let report = lead.follow(lead.post(&format!("{preview}/import"), &[]).done()).ok();
    let id = import_in(&report.text());
    let after = tree();
    assert_eq!(after.turfs.len(), before.turfs.len() + 4);
    let archive = Id(after.turfs.iter().find(|turf| turf.name == "Archive").unwrap().id.0);
    let to = world.person("organizer").account_id().to_string();
    lead.post(&format!("/d/{space}/turfs/{archive}/owners"), &[("member", &to)]).done();

    let lead = world.person("lead");
    let text =
        lead.follow(lead.post(&format!("/d/{space}/imports/{id}/undo"), &[]).done()).ok().read();
    assert!(text.contains("turfs gone 2"), "{text}");
    assert!(text.contains("Archive: It was given to someone."), "{text}");
    assert!(text.contains("Annex: This turf has parts."), "{text}");
    assert!(text.contains("Bring a list in again") && !text.contains("Yes, undo it"), "{text}");
    let left: Vec<String> = tree().turfs.iter().map(|turf| turf.name.clone()).collect();
    let expected = before.turfs.iter().map(|turf| turf.name.as_str()).chain(["Annex", "Archive"]);
    assert_eq!(left, expected.collect::<Vec<_>>());
}

/// "ICU" and "I.C.U." became two turfs, and nobody was asked.
#[test]
fn new_places_are_told_and_may_be_the_same() {
    let world = World::demo(Engine::Sqlite, 60).unwrap();
    let lead = world.person("lead");
    let csv = "Name,Dept,Shift\nOttoline Wherry,Boiler house,Nights\nCasimir Yonge,B.oiler House,N\n\
               Perpetua Zill,Boiler house,Nights\nQuillon Arbery,BH,Nights\n";
    let preview = upload(&lead, "places.csv", csv.as_bytes());
    let page = lead.get(&preview).ok();
    let text = page.read();
    for told in ["3 new turfs will be drawn", "Boiler house (2)", "BH (1)", "Perhaps Boiler house?"]
    {
        assert!(text.contains(told), "{told}: {text}");
    }
    let form = [
        ("column-0", "full-name"),
        ("column-1", "department"),
        ("column-2", "shift"),
        ("turf", ""),
        ("spelt-turf-0", "BH"),
        ("same-turf-0", "Boiler house"),
        ("spelt-turf-1", "B.oiler House"),
        ("same-turf-1", "BH"),
        ("spelt-shift-0", "N"),
        ("same-shift-0", "Nights"),
    ];
    // Looking again keeps what was said, and still tells it.
    lead.post(&preview, &form).done();
    let text = lead.get(&preview).ok().text();
    assert!(text.contains("value=\"Boiler house\" selected"), "{text}");
    lead.follow(lead.post(&format!("{preview}/import"), &form).done()).ok();
    let new: Vec<Worker> = everyone(&world)
        .into_iter()
        .map(|(_, worker)| worker)
        .filter(|worker| worker.import.is_some())
        .collect();
    assert_eq!(new.len(), 4);
    assert!(new.iter().all(|worker| worker.place.turf == new[0].place.turf));
    assert!(new.iter().all(|worker| worker.place.shift == "Nights"));
}

/// One quotation mark kept everyone out.
#[test]
fn a_stray_quotation_mark_is_told_with_its_line() {
    let world = World::demo(Engine::Sqlite, 60).unwrap();
    let lead = world.person("lead");
    let csv = "Name,Dept\nOttoline Wherry,Kitchen\n\"Broken, Kitchen\nCasimir Yonge,Kitchen\n";
    let preview = upload(&lead, "quote.csv", csv.as_bytes());
    let report = lead.follow(lead.post(&format!("{preview}/import"), &[]).done()).ok().read();
    assert!(report.contains("added 2"), "{report}");
    assert!(report.contains("3 A quotation mark in it is opened and not closed."), "{report}");
}
