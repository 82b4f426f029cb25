//! The board's file comes in, is compared with us, and goes again; what is no such file is told so.

use crate::gates::plant::results;
use crate::on_both;
use crate::world::{Caller, Reply, World};
use kit::tables::Reader;
use organizing::elections::{Outcome, Profile, RowProblem, like};
use shopfloor::elections::reading::{Unread, read};
use shopfloor::elections::records;
use std::path::PathBuf;

const HEADINGS: &str = "Case Number,Case Name,States & Territories,Unit ID,Tally Type,\
    Tally Date,Date Filed,No of Eligible Voters,Labor Union1,Votes for Labor Union1,Votes Against,\
    Challenges are Determinative,\"Voting Unit (Unit A)\"\n";

/// Sixty elections of ninety workers, forty of them won after thirty days, one of them counted
/// twice; one of a thousand; two rows that say nothing.
fn file() -> String {
    let mut csv = HEADINGS.to_owned();
    for n in 0..60 {
        let (votes, against) = if n < 40 { (50, 20) } else { (20, 50) };
        let state = if n < 45 { "PA" } else { "NJ" };
        csv.push_str(&format!(
            "04-RC-{n:06},\"Acme {n}\",{state},A,Initial,03/03/2023,02/01/2023,90,\
             \"Teamsters, Local {n}\",{votes},{against},,\"Included:\n\nall drivers\"\n"
        ));
    }
    csv.push_str(
        "04-RC-000000,Acme 0,PA,A,Initial,02/20/2023,02/01/2023,90,\"Teamsters, Local 0\",9,9,Y,\n\
         04-RC-000777,Large Works,PA,A,Initial,03/03/2023,02/01/2023,1000,Weavers,600,300,,\n\
         04-RD-000778,Small Works,PA,A,Initial,03/03/2023,02/01/2023,20,Weavers,6,3,,\n\
         Total,,,,,,,,,,,,\n\
         04-RC-000779,No Day,PA,A,Initial,someday,02/01/2023,20,Weavers,6,3,,\n",
    );
    csv
}

fn bring(lead: &Caller<'_>, name: &str, bytes: &[u8]) -> Reply {
    lead.upload(&format!("/d/{}/elections", lead.world.drive()), ("file", name, bytes), &[])
}

on_both!(the_boards_file_says_how_drives_like_ours_ended, |engine: Engine| {
    let Some(world) = World::demo(engine, 90) else { return };
    let (lead, path) = (world.person("lead"), format!("/d/{}/elections", world.drive()));
    let before = world.person("member").get(&path).ok().read();
    assert!(before.contains("nlrb.gov") && before.contains("Our leads can bring it"), "{before}");
    let settings = [("name", "Mill"), ("unit-size", "90"), ("goal", "90"), ("dialing", "1")];
    let revision = world
        .app
        .store
        .read(|shelf| shopfloor::drive::records::drive(shelf, &world.keys_of("lead")));
    let revision = revision.unwrap().revision.to_string();
    let settings = [settings.as_slice(), &[("revision", revision.as_str())]].concat();
    lead.post(&format!("/d/{}/settings", world.drive()), &settings).done();
    let next = bring(&lead, "recent results.csv", file().as_bytes()).done();
    let page = lead.follow(next).ok();
    let text = page.read();
    for told in [
        "Like this one: 50 to 99 who could vote.",
        "40 of 60 whose end is known",
        "66%",
        "Half were counted within 30 days of the petition",
        "65 rows came to 62 elections",
        "One was not asked for by workers",
        "2 rows were left out",
        "line 185",
        "National Labor Relations Board",
        "need not end alike",
        "recent results.csv",
    ] {
        assert!(text.contains(told), "{told} is not in: {text}");
    }
    // All of us may look; only leads choose, bring and take away.
    assert!(world.person("member").get(&path).ok().read().contains("40 of 60"));
    assert_eq!(world.person("coach").get(&path).status, 403);

    // In our state, with our union: forty-five; in New Jersey there are too few, which is told.
    let choice = format!("{path}/choice");
    let choose = |state: &str| {
        let form = [("state", state), ("sector", "transport"), ("union", "teamsters")];
        lead.follow(lead.post(&choice, &form).done()).ok().read()
    };
    let text = choose("PA");
    assert!(text.contains("40 of 45 whose end is known"), "{text}");
    assert!(text.contains("driving, moving, storing; PA; Teamsters"), "{text}");
    let text = choose("NJ");
    assert!(text.contains("So this was let go: NJ."), "{text}");
    assert!(text.contains("40 of 60 whose end is known"), "{text}");

    // A newer file adds a case and corrects one; what both have is there once.
    let newer = format!(
        "{HEADINGS}\
         04-RC-000001,Acme 1,NJ,A,Rerun,04/03/2023,02/01/2023,90,\"Teamsters, Local 1\",20,50,,drivers\n\
         04-RC-000900,Acme 900,NJ,A,Initial,04/03/2023,02/01/2023,90,\"Teamsters, Local 1\",50,20,,drivers\n"
    );
    let text = lead.follow(bring(&lead, "newer.csv", newer.as_bytes()).done()).ok().read();
    assert!(text.contains("40 of 61 whose end is known"), "{text}");
    assert!(text.contains("63 elections in 2 files"), "{text}");

    // Taken away, it is as it was before it; and nothing of it stays on the shelf.
    let keys = world.keys_of("lead");
    let files = || world.app.store.read(|shelf| records::files(shelf, &keys)).unwrap();
    let gone = format!("{path}/{}/remove", files()[1].id);
    let text = lead.follow(lead.post(&gone, &[]).done()).ok().read();
    assert!(text.contains("40 of 60 whose end is known"), "{text}");
    lead.post(&format!("{path}/{}/remove", files()[0].id), &[]).done();
    let mut left = 0;
    let count = world.app.store.read(|shelf: &mut store::Reader| {
        shelf.records(world.drive(), vault::Id::ZERO, "elections", |_| {
            left += 1;
            Ok::<_, shopfloor::failure::Failure>(())
        })
    });
    count.unwrap();
    assert_eq!((left, files().len()), (0, 0));
    assert_eq!(lead.post(&gone, &[]).status, 404);
});

on_both!(what_is_no_results_file_is_told_at_its_field_and_nothing_is_kept, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let lead = world.person("lead");
    let missing = "Case Number,Case Name,Date Filed\n04-RC-000001,Mill,02/01/2023\n";
    for (name, bytes, told) in [
        (
            "roster.csv",
            "Name,Phone\nRosa Díaz,555 010 4477\n".as_bytes(),
            "no row of headings has “Case Number”",
        ),
        ("cases.csv", missing.as_bytes(), "“Tally Date”, “No of Eligible Voters”"),
        ("empty.csv", HEADINGS.as_bytes(), "no election below them"),
        ("empty.csv", b"", "No file was chosen"),
        ("list.pdf", b"%PDF-1.7\n", "This is a PDF"),
    ] {
        let reply = bring(&lead, name, bytes);
        assert_eq!(reply.status, 422, "{name}");
        assert!(reply.text().contains("id=\"f-file-error\""), "{name}");
        assert!(reply.read().contains(told), "{told} is not in: {}", reply.read());
    }
    let path = format!("/d/{}/elections", world.drive());
    assert_eq!(lead.post(&path, &[]).status, 422);
    let keys = world.keys_of("lead");
    let files = || world.app.store.read(|shelf| records::files(shelf, &keys)).unwrap().len();
    assert_eq!(files(), 0);
    for _ in 0..records::FILES_MAX {
        bring(&lead, "results.csv", results("Mill").as_bytes()).done();
    }
    let reply = bring(&lead, "results.csv", results("Mill").as_bytes());
    assert!(reply.status == 422 && reply.read().contains("Take one away first"));
    assert_eq!(files(), records::FILES_MAX);
});

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

/// Workbooks as the board gives them out: titles above the headings, a sheet for each number of
/// unions, dates as dates.
#[test]
fn the_boards_workbooks_read_whole() {
    let program = Reader { program: env!("CARGO_BIN_EXE_shopfloor").into(), ..Reader::default() };
    let Some(records) = data("nlrb/foia_2022-000194_elections_with_mode_2017-2021.xlsx") else {
        return;
    };
    let Some(year) = data("nlrb/nlrb_elections_fy2015_raw.xlsx") else { return };
    let Ok(records) = read(&program, "records.xlsx", &records) else { panic!("records") };
    assert_eq!(records.rows, 6_927);
    let left: Vec<(&str, u32)> =
        records.left_out.iter().map(|left| (left.why.as_str(), left.count)).collect();
    assert_eq!(left, [(RowProblem::Eligible.sentence(), 21)]);
    let told = records.elections.iter().filter(|one| one.sector.is_some()).count();
    assert!(told * 2 > records.elections.len(), "sectors of {told}");
    let all = like(&Profile::default(), &records.elections);
    assert!(all.days.is_some_and(|days| days.of > 5_000 && days.median == 29));

    let Ok(year) = read(&program, "year.xlsx", &year) else { panic!("year") };
    let left: u32 = year.left_out.iter().map(|left| left.count).sum();
    assert_eq!((year.rows, left), (1_698, 1));
    assert!(year.elections.iter().any(|one| one.unions.len() == 2), "all sheets are read");
    assert!(year.elections.iter().all(|one| one.outcome != Outcome::Open || one.eligible > 0));
    let roster = read(&program, "roster.csv", b"Name,Phone\nRosa,1\n");
    assert!(matches!(roster, Err(Unread::Not(_))));
}
