//! A research space: employers with what speaks for each, the public files and the names in them,
//! dispersion, and the way to a call.

use crate::on_both;
use crate::world::{Caller, Reply, World};
use kit::tables::Reader;
use organizing::elections::Outcome;
use shopfloor::space::kept;
use shopfloor::space::keys::Keys;
use shopfloor::targets::looking::look_again;
use shopfloor::targets::reading::{Wrong, read};
use shopfloor::targets::records::{self, Looked, Rows, Sheet, Sort};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;
use vault::{Id, Identity};

/// A new research space of the lead's: its path.
fn space(lead: &Caller<'_>) -> String {
    let fields = [("kind", "research"), ("name", "Lantern"), ("my-name", "Marisol")];
    let at = lead.post("/drives/new", &fields).done().location;
    format!("{}/targets", at.split('?').next().unwrap())
}

/// An employer with these sites: its path.
fn add(lead: &Caller<'_>, base: &str, name: &str, sites: &str) -> String {
    let fields = [("name", name), ("sites", sites)];
    let at = lead.post(&format!("{base}/new"), &fields).done().location;
    at.split('?').next().unwrap().to_owned()
}

fn bring(lead: &Caller<'_>, base: &str, name: &str, bytes: &[u8]) -> Reply {
    lead.upload(&format!("{base}/files"), ("file", name, bytes), &[])
}

const ELECTIONS: &str = "Case Number,Case Name,States & Territories,Tally Date,\
    No of Eligible Voters,Labor Union1,Votes for Labor Union1,Votes Against\n\
    04-RC-000001,\"ACME COFFEE ROASTERS, INC.\",PA,03/03/2023,44,Workers United,33,6\n\
    04-RC-000002,Acme Cofee Roasters,NJ,04/03/2023,20,Workers United,3,9\n\
    04-RC-000003,Zephyr Dental,NJ,04/03/2023,20,Teamsters,3,9\n";
const STRIKES: &str = "Employer,Union,Case Number,\"City, State\",# Idled,Start Date,End Date\n\
    Acme Coffee Roasters,WU,1,\"Erie, PA\",12,2022-02-01,2022-02-04\n\
    Acme Coffee Roasters,WU,2,\"Erie, PA\",12,someday,2022-02-04\n";

on_both!(a_target_is_scored_told_and_led_on_to_a_call, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let lead = world.person("lead");
    let base = space(&lead);
    let empty = lead.get(&base).ok().read();
    assert!(empty.contains("Which employers do we look at?"), "{empty}");
    let sites = "Roastery; Erie; 600; 90\nCafé 1; Erie; 1,000\nBar\tYork\t\nCafé 2;;300";
    let acme = add(&lead, &base, "Acme Coffee", sites);
    add(&lead, &base, "Plain Mill", "Mill; Erie; 99");
    let page = lead.get(&acme).ok();
    for told in [
        "One of 3 sites has at least 50 % of the workforce.",
        "2 of 3 sites have at least 80 % of the workforce.",
        "One site of unknown size is not in the curve.",
        "1,900 people work there, at 3 sites",
        "Not known yet, and worth finding out: leverage, heat, past",
        "Write a call to everyone there (Marigold)",
    ] {
        assert!(page.read().contains(told), "{told} is not in: {}", page.read());
    }
    // What hangs on little, who is there, what we found out: each with its source, or it is refused.
    let note = [("do", "note"), ("words", "Hours are cut"), ("source", "")];
    let refused = lead.post(&acme, &note);
    assert!(refused.status == 422 && refused.read().contains("Write where it is from"));
    assert!(refused.text().contains("Hours are cut"), "what was typed is gone");
    lead.post(&acme, &[("do", "note"), ("words", "Hours are cut"), ("source", "Schedules")]).done();
    let choke = [
        ("do", "choke"),
        ("words", "The one oven"),
        ("source", "Menu"),
        ("stops", "70"),
        ("site", "1"),
    ];
    lead.post(&acme, &choke).done();
    lead.post(&acme, &[("do", "union"), ("union", "Teamsters Local 8"), ("covers", "40")]).done();
    let text = lead.get(&acme).ok().read();
    for told in [
        "Hours are cut",
        "70 % stops: The one oven",
        "Roastery. From: Menu",
        "speaks for 40 who work there",
    ] {
        assert!(text.contains(told), "{told} is not in: {text}");
    }
    // It changes by its form, and its sites stay the same ones.
    let form = lead.get(&format!("{acme}/edit")).ok().text();
    assert!(
        form.contains("Roastery; Erie; 600; 90\nCafé 1; Erie; 1000\nBar; York\nCafé 2; ; 300"),
        "{form}"
    );
    let revision =
        form.split("name=\"revision\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let change = |sites: &str, revision: &str| {
        let fields =
            [("name", "Acme Coffee"), ("sites", sites), ("drives", "2"), ("revision", revision)];
        lead.post(&format!("{acme}/edit"), &fields)
    };
    let refused = change("Roastery; Erie; many", revision);
    assert!(refused.status == 422 && refused.read().contains("Line 1: How many work there"));
    change("Café 1; Erie; 1000\nRoastery; Erie; 500; 90", revision).done();
    assert!(change("Café 1", revision).read().contains("Somebody changed it meanwhile"));
    let text = lead.get(&acme).ok().read();
    assert!(text.contains("Roastery. From: Menu") && text.contains("2 drives"), "{text}");
    // The list, by the weights that the group sets.
    let first = |text: &str| text.find("Acme Coffee") < text.find("Plain Mill");
    let text = lead.get(&base).ok().read();
    assert!(
        first(&text) && text.contains("One of 2 sites has at least half of the workforce."),
        "{text}"
    );
    let weigh = |size: &str| {
        let rest = ["dispersion", "leverage", "heat", "past"].map(|thing| (thing, "0"));
        lead.post(&format!("{base}/weights"), &[&[("size", size)][..], &rest].concat())
    };
    assert!(weigh("11").read().contains("from 0 to 10") && weigh("0").status == 422);
    weigh("7").done();
    assert!(lead.get(&base).ok().read().contains("size 7, dispersion 0"));
    // One beside another, in the same words.
    let ids = [&acme, &add(&lead, &base, "Flat Stores", "A; ; 5\nB; ; 5\nC; ; 5\nD; ; 5")]
        .map(|path| path.rsplit('/').next().unwrap().to_owned());
    let text = lead.get(&format!("{base}/beside?one={}&other={}", ids[0], ids[1])).ok().read();
    assert!(
        text.contains("Acme Coffee takes one site for half of its workforce, Flat Stores takes 2."),
        "{text}"
    );
    assert!(text.contains("There is a choice: 2 of 4 of one size."), "{text}");
    // In one step to the form of a call, filled in, with nothing in an address.
    let seed = format!("/d/{}/seeds/filled", world.drive());
    let form = lead.post(&seed, &[("employer", "Acme Coffee"), ("industry", "")]).ok();
    assert!(form.text().contains("name=\"employer\" value=\"Acme Coffee\""), "{}", form.text());
    assert_eq!(world.person("member").post(&seed, &[]).status, 403);
    // Nobody else may know of it, and what is gone is gone.
    assert_eq!(world.person("member").get(&acme).status, 404);
    lead.post(&format!("{acme}/remove"), &[]).done();
    assert_eq!(lead.get(&acme).status, 404);
    assert!(!lead.get(&base).ok().read().contains("Acme Coffee"));
});

on_both!(names_in_the_files_count_once_people_say_that_they_are_its_own, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let lead = world.person("lead");
    let base = space(&lead);
    let acme = add(&lead, &base, "Acme Coffee Roasters", "");
    let report = lead.follow(bring(&lead, &base, "results.csv", ELECTIONS.as_bytes())).ok().read();
    assert!(report.contains("3 rows came to 3 elections"), "{report}");
    let report = lead.follow(bring(&lead, &base, "stoppages.csv", STRIKES.as_bytes())).ok().read();
    assert!(report.contains("2 rows came to 1 strikes") && report.contains("line 3"), "{report}");
    assert!(report.contains("A date in the row is missing or is no date"), "{report}");
    // Its very name counts at once; what is like it is proposed.
    let page = lead.get(&acme).ok();
    let text = page.read();
    for told in [
        "No election under its names",
        "One strike under its names",
        "Erie, PA, 1 February 2022: 12 went out",
    ] {
        assert!(text.contains(told), "{told} is not in: {text}");
    }
    assert!(
        page.text().contains("value=\"ACME COFFEE ROASTERS, INC.\" checked"),
        "{}",
        page.text()
    );
    assert!(!text.contains("Zephyr"), "{text}");
    let refused = lead.post(&acme, &[("do", "same"), ("name", "Zephyr Dental")]);
    assert!(refused.status == 422 && refused.read().contains("Choose at least one name"));
    lead.post(&acme, &[("do", "same"), ("name", "ACME COFFEE ROASTERS, INC.")]).done();
    lead.post(&acme, &[("do", "apart"), ("name", "Acme Cofee Roasters")]).done();
    let text = lead.get(&acme).ok().read();
    for told in [
        "One election under its names",
        "33 for, 6 against",
        "Elections there: 1 won, 0 lost; strikes: 1",
        "No further name",
    ] {
        assert!(text.contains(told), "{told} is not in: {text}");
    }
    // With the file its elections go, and what we said of names stays.
    let keys = keys_of(&world, &base);
    let files = || world.app.store.read(|shelf| records::files(shelf, &keys)).unwrap();
    let results = files().into_iter().find(|file| file.value.sort == Sort::Elections).unwrap();
    lead.post(&format!("{base}/files/{}/remove", results.id), &[]).done();
    let text = lead.get(&acme).ok().read();
    assert!(
        text.contains("No election under its names") && text.contains("One other name"),
        "{text}"
    );
    assert!(!text.contains("Elections there"), "a strike says nothing of winning: {text}");
    let mut left = 0;
    let count = world.app.store.read(|shelf: &mut store::Reader| {
        kept::each::<Rows>(shelf, &keys, Id::ZERO, |_| left += 1)
    });
    count.unwrap();
    assert_eq!((left, files().len()), (1, 1));
});

on_both!(what_we_hear_from_there_is_counted_by_name_and_a_few_are_not_told, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    // The drive's coach leads the demo's desk; who keeps no desk can count nothing.
    let (lead, coach) = (world.person("lead"), world.person("coach"));
    let desk = world.app.demo.as_ref().unwrap().desk;
    let base = space(&coach);
    let acme = add(&coach, &base, "Quillon Freight", "");
    let heat = [("do", "heat")];
    let ask = |employer: &str| {
        let fields = [
            ("happened", "Nobody sat down for nine hours"),
            ("reach", "555 0100"),
            ("contact", "yes"),
            ("employer", employer),
        ];
        lead.post(&format!("/d/{desk}/requests/new"), &fields).done();
    };
    for employer in ["Quillon Freight", "QUILLON FREIGHT, INC.", "Quilon Freight LLC", "Oak Mill"] {
        ask(employer);
    }
    let few = coach.post(&acme, &heat);
    assert!(few.status == 422 && few.read().contains("fewer than five"), "{}", few.read());
    ask("Quillon Freight Incorporated");
    ask("Quillon freight");
    coach.post(&acme, &heat).done();
    let text = coach.get(&acme).ok().read();
    assert!(text.contains("We hear from there: 5 requests"), "{text}");
    let member = world.person("member");
    let theirs = add(&member, &space(&member), "Quillon Freight", "");
    let nowhere = member.post(&theirs, &heat);
    assert!(nowhere.status == 422 && nowhere.read().contains("nothing can be counted"));
});

on_both!(unions_that_the_files_tell_of_are_taken_over_once, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let lead = world.person("lead");
    let base = space(&lead);
    let acme = add(&lead, &base, "Acme Coffee Roasters, Inc.", "");
    assert!(!lead.get(&acme).ok().read().contains("Take over those"));
    lead.follow(bring(&lead, &base, "results.csv", ELECTIONS.as_bytes())).ok();
    assert!(lead.get(&acme).ok().read().contains("Take over those that the files tell of"));
    lead.post(&acme, &[("do", "unions")]).done();
    let text = lead.get(&acme).ok().read();
    assert!(text.contains("Workers United") && !text.contains("Take over those"), "{text}");
    // Where a vote was lost there is none.
    let zephyr = add(&lead, &base, "Zephyr Dental", "");
    assert!(!lead.get(&zephyr).ok().read().contains("Take over those"));
});

on_both!(a_file_with_a_changed_header_is_told_and_nothing_is_kept, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let lead = world.person("lead");
    let base = space(&lead);
    let acme = add(&lead, &base, "Acme Coffee Roasters", "");
    let renamed = |file: &str, column: &str| file.replacen(column, "Something new", 1);
    for (name, text, told) in [
        ("results.csv", renamed(ELECTIONS, "Tally Date"), "headings: “Tally Date”"),
        ("results.csv", renamed(ELECTIONS, "Case Number"), "This file is something else"),
        ("stoppages.csv", renamed(STRIKES, "End Date"), "headings: “End Date”"),
        ("codes.csv", "code,level\n62,2\n".to_owned(), "headings: “title”"),
        ("codes.csv", "code,title\n,\n".to_owned(), "nothing below them that could be read"),
        ("people.csv", "Name,Phone\nRosa,1\n".to_owned(), "This file is something else"),
        ("list.pdf", "%PDF-1.7\n".to_owned(), "This is a PDF"),
        ("none.csv", String::new(), "No file was chosen"),
    ] {
        let reply = bring(&lead, &base, name, text.as_bytes());
        assert_eq!(reply.status, 422, "{name}");
        assert!(reply.text().contains("id=\"f-file-error\""), "{name}");
        assert!(reply.read().contains(told), "{told} is not in: {}", reply.read());
    }
    let keys = keys_of(&world, &base);
    let files = || world.app.store.read(|shelf| records::files(shelf, &keys)).unwrap().len();
    assert_eq!(files(), 0);
    assert!(lead.get(&acme).ok().read().contains("No file is kept yet that tells"));
    let codes = b"code,title\n62,Health Care\n";
    for _ in 0..records::FILES_MAX {
        lead.follow(bring(&lead, &base, "codes.csv", codes)).ok();
    }
    let reply = bring(&lead, &base, "codes.csv", codes);
    assert!(reply.status == 422 && reply.read().contains("Eight files are kept already"));
    // With a table of industries, a code that is not in it is refused where it was typed.
    let wrong = lead.post(&format!("{base}/new"), &[("name", "Mill"), ("sector", "99")]);
    assert!(wrong.status == 422 && wrong.text().contains("id=\"f-sector-error\""));
});

/// The lead's keys of the space at this path.
fn keys_of(world: &World, base: &str) -> Arc<Keys> {
    let space: Id = base.split('/').nth(2).unwrap().parse().unwrap();
    let demo = world.app.demo.as_ref().unwrap();
    let lead = demo.cast.iter().find(|person| person.part == "lead").unwrap();
    let identity = Identity::from_seed(lead.seed);
    let keys = world.app.store.read(|shelf| Keys::open(shelf, &identity, space, lead.account));
    Arc::new(keys.unwrap())
}

/// A file of the shared data, or none, said aloud.
fn data(file: &str) -> Option<Vec<u8>> {
    let root = std::env::var_os("SHOPFLOOR_DATA").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"),
        PathBuf::from,
    );
    let bytes = std::fs::read(root.join(file)).ok();
    if bytes.is_none() {
        eprintln!("SKIPPED: no real data at {}; set SHOPFLOOR_DATA", root.join(file).display());
    }
    bytes
}

/// The real elections of two regions go into the demo's research space as they were downloaded, and
/// an employer's are found under the names that people choose.
#[test]
fn the_real_elections_of_two_regions_are_brought_and_likened() {
    let file = "nlrb/recent_election_results_20230417_regions04_06.csv";
    let Some(bytes) = data(file) else { return };
    let world = World::demo(crate::world::Engine::Sqlite, 60).unwrap();
    let begun = Instant::now();
    let count = shopfloor::demo::researching::bring_file(&world.app, "real.csv", &bytes).unwrap();
    eprintln!("{count:?} elections in {:?}", begun.elapsed());
    assert_eq!(count, Some(2_164));
    let lead = world.person("lead");
    let research = world.app.demo.as_ref().unwrap().research;
    let base = format!("/d/{research}/targets");
    let starbucks = add(&lead, &base, "Starbucks", "");
    let keys = keys_of(&world, &base);
    let of = |path: &str| -> Looked {
        let id = path.rsplit('/').next().unwrap().parse().unwrap();
        world
            .app
            .store
            .read(|shelf| kept::load(shelf, &keys, id))
            .map(|h: kept::Held<Looked>| h.value)
            .unwrap()
    };
    let like = of(&starbucks).like;
    let starbucks_too = |name: &str| name.to_lowercase().contains("starbucks");
    assert!(like.iter().all(|alike| alike.same == starbucks_too(&alike.name)));
    let same = like.iter().filter(|alike| alike.same);
    let names: Vec<(&str, &str)> = same.map(|alike| ("name", alike.name.as_str())).collect();
    lead.post(&starbucks, &[&[("do", "same")][..], &names].concat()).done();
    let past = of(&starbucks).past.unwrap();
    let parsed = read(&Reader::default(), "real.csv", &bytes).ok().unwrap();
    let Rows::Elections(all) = parsed.rows else { panic!("no elections") };
    let won = all.iter().filter(|one| {
        one.employer.to_lowercase().contains("starbucks") && one.outcome == Outcome::Won
    });
    eprintln!("{past:?} under {} names", names.len());
    assert_eq!(past.won as usize, won.count());
}

/// Files of three sorts beside the demo's own, as they were downloaded: tens of thousands of rows.
#[test]
fn tens_of_thousands_of_rows_are_brought_whole() {
    let files = [
        ("naics/naics_2022_codes.csv", 2_125),
        ("strikes/fmcs_work_stoppages_1984-2020.csv", 14_317),
        ("employers/fmcs_f7_notices_fy2004.csv", 20_807),
    ];
    let world = World::demo(crate::world::Engine::Sqlite, 60).unwrap();
    for (file, least) in files {
        let Some(bytes) = data(file) else { return };
        let begun = Instant::now();
        let name = file.rsplit('/').next().unwrap();
        let count = shopfloor::demo::researching::bring_file(&world.app, name, &bytes);
        let count = count.unwrap_or_else(|why| panic!("{file}: {why:?}")).unwrap();
        eprintln!("{name}: {count} rows in {:?}", begun.elapsed());
        assert!(count >= least, "{file}: {count}");
    }
    let research = world.app.demo.as_ref().unwrap().research;
    let base = format!("/d/{research}/targets");
    let (lead, keys) = (world.person("lead"), keys_of(&world, &base));
    let begun = Instant::now();
    let brands = add(&lead, &base, "Interstate Brands Corporation", "");
    eprintln!("one employer is likened to all names in {:?}", begun.elapsed());
    lead.post(&brands, &[("do", "sites")]).done();
    let begun = Instant::now();
    let text = lead.get(&brands).ok().read();
    eprintln!("its page in {:?}", begun.elapsed());
    assert!(
        text.contains("notices of bargaining") && text.contains("at least 50 % of the workforce"),
        "{text}"
    );
    let begun = Instant::now();
    look_again(&world.app.store, &keys, 1, None).unwrap();
    eprintln!("all employers in {:?}", begun.elapsed());
    let sheet = world.app.store.read(|shelf| kept::only::<Sheet>(shelf, &keys)).unwrap().value;
    assert!(sheet.lines.iter().all(|line| line.facts.past.is_some()));
}

/// A file that is none of them is said to be so by every reader.
#[test]
fn what_is_no_public_file_is_told_apart() {
    let told = |text: &str| read(&Reader::default(), "file.csv", text.as_bytes()).err();
    assert!(matches!(told("Name,Phone\nRosa,1\n"), Some(Wrong::Other)));
    assert!(matches!(told("Case Number,Case Name\n1,Mill\n"), Some(Wrong::Missing(_))));
}
