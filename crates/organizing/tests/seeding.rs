//! Seeds: what can be wrong with one, counts that give nobody away, sites that two people write
//! differently.

#![allow(clippy::unwrap_used, clippy::panic)]

use organizing::seeding::{
    CELL_MIN, Grown, Growth, Kit, MATCHES_A_WEEK_MAX, Meeting, OwnSite, Power, Report, Says, Seed,
    Told, Why, by_place, may_start, site, tell,
};
use organizing::{Day, Refusal, Said};
use proptest::prelude::*;

fn said(en: &str, es: &str) -> Said {
    Said { en: en.to_owned(), es: es.to_owned() }
}

fn seed() -> Seed {
    Seed {
        slug: "harbor-coffee".to_owned(),
        open: true,
        call: said("Coffee does not make itself", "El café no se hace solo"),
        words: said("Start where you are.", "Empieza donde estás."),
        employer: "Harbor Coffee".to_owned(),
        kits: vec![Kit::FirstTalk, Kit::Rights],
        packs: vec!["us-private".to_owned()],
        ..Seed::default()
    }
}

fn wrong(seed: &Seed) -> Vec<Refusal> {
    seed.refusals(|id| id == "us-private")
}

#[test]
fn an_address_is_what_people_can_say_and_print() {
    assert_eq!(Seed::slug_of("  Café del Río, 2 "), "cafe-del-rio-2");
    for good in ["abc", "harbor-coffee", "24-7"] {
        assert!(Seed::is_slug(good), "{good}");
    }
    let long = "a".repeat(Seed::SLUG_CHARS_MAX + 1);
    for bad in ["", "ab", "-abc", "abc-", "a--c", "Abc", "a b c", "a/../b", "ñandú", &long] {
        assert!(!Seed::is_slug(bad), "{bad}");
    }
}

#[test]
fn all_that_is_wrong_with_a_seed_is_said_at_once_where_it_was_typed() {
    assert_eq!(wrong(&seed()), []);
    let empty = Seed { kits: vec![Kit::Rights], packs: Vec::new(), ..Seed::default() };
    let fields: Vec<&str> = wrong(&empty).iter().map(|refusal| refusal.field.unwrap()).collect();
    assert_eq!(fields, ["slug", "call", "employer", "packs"]);
    let half = Seed { words: said("Start where you are.", ""), ..seed() };
    assert_eq!(wrong(&half), [Refusal::at("words", "seed-half-said")]);
    let one = Seed { call: said("Start", ""), words: said("Now.", ""), ..seed() };
    assert_eq!(wrong(&one), []);
    let unknown = Seed { packs: vec!["atlantis".to_owned()], ..seed() };
    assert_eq!(wrong(&unknown), [Refusal::at("packs", "seed-pack-unknown")]);
}

proptest! {
    /// Whatever is kept back may be anything under five: what is told stays the same. So nothing that
    /// is told, added or subtracted in whatever way, says anything of it.
    #[test]
    fn what_is_told_says_nothing_of_what_is_kept_back(
        counts in prop::collection::vec(prop::collection::vec(0u32..12, 4), 1..6),
        others in prop::collection::vec(prop::collection::vec(0u32..CELL_MIN, 4), 6),
    ) {
        let mut changed = counts.clone();
        for (row, others) in changed.iter_mut().zip(&others) {
            for (cell, other) in row.iter_mut().zip(others) {
                if *cell < CELL_MIN {
                    *cell = *other;
                }
            }
        }
        prop_assert_eq!(tell(&counts), tell(&changed));
        prop_assert!(tell(&counts).cells.iter().flatten().flatten().all(|n| *n >= CELL_MIN));
    }
}

#[test]
fn a_total_is_of_what_is_told_alone() {
    let told = tell(&[vec![7, 4], vec![0, 12], vec![5]]);
    assert_eq!(told.cells, [[Some(7), None], [None, Some(12)], [Some(5), None]]);
    assert_eq!((told.by_site, told.by_stage), (vec![7, 12, 5], vec![12, 12]));
    assert_eq!(told.at_least, 24);
    assert_eq!(tell(&[]), Told::default());
}

#[test]
fn one_site_is_one_however_it_is_written() {
    let one = site("Harbor Coffee, Inc.", "1420 North Main Street").unwrap();
    for (employer, place) in [
        ("HARBOR COFFEE", "1420 N. Main St."),
        ("The Harbor Coffee Co.", " 1420  n main street "),
        ("Harbor Coffee S.A. de C.V.", "1420 N MAIN ST"),
    ] {
        assert_eq!(site(employer, place).unwrap(), one, "{employer}, {place}");
    }
    for (employer, place) in [
        ("Harbor Coffee", "1422 N Main St"),
        ("Harbor Tea", "1420 N Main St"),
        ("Harbor", "Coffee 1420 N Main St"),
    ] {
        assert_ne!(site(employer, place).unwrap(), one, "{employer}, {place}");
    }
    assert_eq!(site("The Company", "Dock 4").unwrap(), "the company\ndock 4");
    assert_eq!(site(" . ", "Dock 4"), Err(Refusal::at("employer", "site-employer-missing")));
    assert_eq!(site("Harbor", " - "), Err(Refusal::at("place", "site-place-missing")));
}

#[test]
fn two_drives_meet_only_when_both_say_so() {
    for ours in [Says::Nothing, Says::Meet, Says::Not] {
        for theirs in [Says::Nothing, Says::Meet, Says::Not] {
            let both = ours == Says::Meet && theirs == Says::Meet;
            assert_eq!(Meeting::of(ours, theirs) == Meeting::Both, both);
        }
    }
}

#[test]
fn managers_are_told_that_this_is_not_theirs_to_begin() {
    assert_eq!(may_start(Some(Power::Some)), Ok(()));
    assert_eq!(may_start(Power::of_id("manager")), Err(Refusal::at("power", "start-manager")));
    assert_eq!(may_start(Power::of_id("")), Err(Refusal::at("power", "start-power-missing")));
}

#[test]
fn a_report_says_why() {
    assert!(Report::of(Why::of_id("harm"), "They photographed the board").is_ok());
    assert_eq!(Report::of(None, ""), Err(Refusal::at("why", "report-why-missing")));
    let long = "x".repeat(Report::CHARS_MAX + 1);
    assert_eq!(Report::of(Some(Why::Spam), &long), Err(Refusal::at("words", "report-too-long")));
}

#[test]
fn places_that_two_people_write_differently_are_one() {
    let growth = |place: &str, grown| Growth::of(place, Some(grown)).unwrap();
    let told = [
        growth("São Paulo", Grown::Begun),
        growth("sao  paulo", Grown::Open),
        growth("Lima", Grown::Begun),
    ];
    let counted = by_place(&told);
    assert_eq!(
        counted,
        [("Lima".to_owned(), vec![1, 0, 0, 0]), ("São Paulo".to_owned(), vec![1, 0, 0, 1])]
    );
    assert_eq!(Growth::of(" . ", None), Err(Refusal::at("where", "growth-place-missing")));
    assert_eq!(Growth::of("Lima", None), Err(Refusal::at("grown", "growth-missing")));
}

#[test]
fn an_employer_who_probes_for_drives_has_to_wait_at_every_site() {
    let today = Day(20_000);
    let typed = ("Harbor Coffee", "12 Main Street", "the corner café, Sundays at six");
    let few = OwnSite::say(typed, OwnSite::LISTED_MIN - 1, &[], today);
    assert_eq!(few, Err(Refusal::of("site-few-listed")));
    let said = vec![today; MATCHES_A_WEEK_MAX];
    assert_eq!(OwnSite::say(typed, 10, &said, today.plus(6)), Err(Refusal::of("site-many")));
    let mut own = OwnSite::say(typed, 10, &said, today.plus(7)).unwrap();
    assert_eq!(own.look(true, own.since.plus(6)), Err(Refusal::of("site-wait")));
    assert_eq!(own.answer(Says::Meet), Err(Refusal::of("site-nobody")));
    let first = own.since.plus(OwnSite::WAIT_DAYS);
    own.look(false, first).unwrap();
    assert_eq!(own.looks_from(), first.plus(OwnSite::LOOK_DAYS));
    own.look(true, first.plus(7)).unwrap();
    own.answer(Says::Meet).unwrap();
    own.look(true, first.plus(7)).unwrap();
    own.answer(Says::Not).unwrap();
    assert_eq!(own.look(true, first.plus(8)), Err(Refusal::of("site-wait")));
}
