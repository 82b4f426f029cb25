//! Jurisdiction packs: those that are delivered, and what is refused.

#![allow(clippy::unwrap_used, clippy::panic)]

use organizing::packs::{Counted, Electronic, Pack, Starts, Value};
use organizing::{Day, Share};
use std::path::Path;

const TODAY: Day = Day(20_600); // 27 May 2026

fn delivered() -> Vec<Pack> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../kits/packs");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|end| end == "toml"));
    files
        .map(|path| {
            let pack = Pack::parse(&std::fs::read_to_string(&path).unwrap(), TODAY);
            let pack = pack.unwrap_or_else(|fault| panic!("{}: {fault:?}", path.display()));
            assert_eq!(path.file_stem().unwrap().to_str().unwrap(), pack.id);
            pack
        })
        .collect()
}

#[test]
fn the_packs_say_what_our_sources_say() {
    let packs = delivered();
    let value = |pack: &str, figure: &str| {
        let pack = packs.iter().find(|one| one.id == pack).unwrap();
        pack.figure(figure).map(|figure| figure.value)
    };
    for (pack, figure, known) in [
        ("us-private", "petition", Some(Value::AtLeast(30))),
        ("us-private", "card-age", Some(Value::Months(12))),
        ("us-private", "voter-list", Some(Value::BusinessDays(2))),
        ("us-private", "majority-demand", Some(Value::MoreThan(50))),
        ("us-california-public", "card-age", Some(Value::Months(12))),
        ("us-california-public", "petition", None),
        ("us-washington-public", "petition", Some(Value::AtLeast(30))),
        ("us-washington-public", "cross-check", Some(Value::MoreThan(50))),
        ("ca-british-columbia", "certify", Some(Value::AtLeast(55))),
        ("ca-british-columbia", "vote", Some(Value::Between(45, 55))),
        ("ca-federal", "certify", Some(Value::MoreThan(50))),
        ("ca-federal", "vote", Some(Value::Between(35, 50))),
        ("uk", "strike-notice", Some(Value::Days(10))),
        ("uk", "strike-turnout", Some(Value::AtLeast(50))),
    ] {
        assert_eq!(value(pack, figure), known, "{pack} {figure}");
    }
    assert_eq!(packs.len(), 6);
    let us = packs.iter().find(|pack| pack.id == "us-private").unwrap();
    let cemex = us.figure("majority-demand").unwrap();
    assert!(cemex.unsettled && cemex.ask_a_lawyer, "unsettled law is marked as such");
    assert_eq!(us.card.as_ref().unwrap().electronic, Electronic::Allowed);
    assert!(us.name.in_language("es-MX").contains("privado"));
}

#[test]
fn an_old_pack_warns() {
    let packs = delivered();
    assert!(packs.iter().all(|pack| !pack.is_old(pack.checked().plus(180))));
    assert!(packs.iter().all(|pack| pack.is_old(pack.checked().plus(181))));
    let one_old = GOOD.replace("checked = 2026-03-02", "checked = 2025-03-02");
    let pack = Pack::parse(&one_old, TODAY).unwrap();
    assert!(pack.is_old(TODAY), "a pack is as old as its oldest figure");
}

#[test]
fn a_share_is_met_exactly() {
    for (value, unit, needed) in [
        (Value::AtLeast(30), 100, 30),
        (Value::AtLeast(30), 101, 31),
        (Value::AtLeast(55), 20, 11),
        (Value::MoreThan(50), 100, 51),
        (Value::MoreThan(50), 101, 51),
        (Value::Between(45, 55), 101, 46),
        (Value::AtLeast(100), 7, 7),
    ] {
        assert_eq!(value.needed(unit), Some(needed), "{value:?} of {unit}");
        assert_eq!(value.met(Share { count: needed, of: unit }), Some(true));
        assert_eq!(value.met(Share { count: needed - 1, of: unit }), Some(false));
    }
    assert_eq!(Value::AtLeast(30).met(Share { count: 0, of: 0 }), Some(false));
    assert_eq!(Value::Days(7).needed(100), None);
}

#[test]
fn figures_of_days_are_notices_with_their_day() {
    let packs = delivered();
    let us = packs.iter().find(|pack| pack.id == "us-private").unwrap();
    let day = |text: &str| Day::of(text.parse().unwrap());
    // A Friday: two business days later is Tuesday, and a strike is announced ten days ahead.
    let friday = Some(day("2026-11-20"));
    let starts = Starts { hearing_notice: friday, election: friday, ..Starts::default() };
    let starts = Starts { strike: Some(day("2027-02-01")), ..starts };
    let told: Vec<(&str, Option<Day>)> =
        us.notices(&starts).iter().map(|one| (one.figure.id.as_str(), one.on)).collect();
    assert_eq!(
        told,
        [
            ("notice-posted", Some(day("2026-11-24"))),
            ("voter-list", Some(day("2026-11-24"))),
            ("position-statement", Some(day("2026-11-27"))),
            ("hearing", Some(day("2026-11-28"))),
            ("health-care-notice", Some(day("2027-01-22"))),
        ]
    );
    assert!(us.notices(&Starts::default()).iter().all(|notice| notice.on.is_none()));
    // What is of days is in the calendar of every pack, and nothing else is.
    for pack in &packs {
        let days = |value| matches!(value, Value::Days(_) | Value::BusinessDays(_));
        let of_days = pack.figures.iter().filter(|figure| days(figure.value)).count();
        assert_eq!(pack.notices(&starts).len(), of_days, "{}", pack.id);
    }
    for (on, sentence) in
        [("2019-01-01", "calendar-before-drive"), ("2099-01-01", "calendar-too-far")]
    {
        let mut wrong = Starts::default();
        *wrong.of_mut(Counted::FromElection) = Some(day(on));
        let refused = wrong.check(day("2026-01-01"), day("2026-11-01")).unwrap_err();
        assert_eq!((refused.field, refused.sentence), (Some("election"), sentence));
    }
}

const GOOD: &str = r#"
id = "here"
last_checked = 2026-03-01
name = { en = "Here", es = "Aquí" }
[[figure]]
id = "petition"
at_least = 30
says = { en = "Thirty.", es = "Treinta." }
source = "https://example.org/law"
checked = 2026-03-02
"#;

#[test]
fn a_pack_without_sources_or_out_of_range_is_refused() {
    Pack::parse(GOOD, TODAY).unwrap();
    for (from, to, refused, figure) in [
        ("source = \"https://example.org/law\"", "", "pack-without-source", true),
        ("https://example.org/law", " ", "pack-without-source", true),
        ("checked = 2026-03-02", "", "pack-without-date", true),
        ("last_checked = 2026-03-01", "", "pack-without-date", false),
        (
            "last_checked = 2026-03-01",
            "last_checked = 2027-03-01",
            "pack-checked-in-the-future",
            false,
        ),
        ("at_least = 30", "at_least = 101", "pack-out-of-range", true),
        ("at_least = 30", "at_least = -1", "pack-out-of-range", true),
        ("at_least = 30", "between = [55, 45]", "pack-out-of-range", true),
        ("at_least = 30", "months = 0", "pack-out-of-range", true),
        ("at_least = 30", "at_least = 30\nmore_than = 50", "pack-two-values", true),
        ("es = \"Treinta.\"", "es = \"\"", "pack-without-name", true),
        ("id = \"here\"", "", "pack-without-name", false),
        ("at_least = 30", "days = 7", "pack-without-start", true),
        ("at_least = 30", "days = 7\ncounts = \"easter\"", "pack-out-of-range", true),
        ("at_least", "atleast", "pack-unreadable", false),
    ] {
        let fault = Pack::parse(&GOOD.replacen(from, to, 1), TODAY).unwrap_err();
        assert_eq!(fault.refusal.sentence, refused, "{to}");
        assert_eq!(fault.figure.as_deref(), figure.then_some("petition"), "{to}");
    }
    let figures = GOOD.find("[[figure]]").unwrap();
    let none = Pack::parse(&GOOD[..figures], TODAY).unwrap_err();
    assert_eq!(none.refusal.sentence, "pack-without-figures");
    let twice = format!("{GOOD}{}", &GOOD[figures..]);
    assert_eq!(Pack::parse(&twice, TODAY).unwrap_err().refusal.sentence, "pack-figure-twice");
    let torn = Pack::parse(&GOOD.replace("at_least = 30", "at_least = = 30"), TODAY).unwrap_err();
    assert_eq!((torn.refusal.sentence, torn.line), ("pack-unreadable", Some(7)));
    let long = "#".repeat(Pack::BYTES_MAX + 1);
    assert_eq!(Pack::parse(&long, TODAY).unwrap_err().refusal.sentence, "pack-too-long");
}
