//! Names, phones and addresses in the forms that people and programs write them.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use organizing::list::name::{Query, fold, tidy};
use organizing::list::phone::{Dialing, Phone, pieces};
use organizing::list::{Name, email, nickname};
use proptest::prelude::*;

fn parsed(text: &str) -> (String, String, String) {
    let name = Name::parse(text).unwrap();
    let reveal = |part: &organizing::Personal| part.reveal().to_owned();
    (reveal(&name.full), reveal(&name.given), reveal(&name.family))
}

#[test]
fn names_in_many_forms() {
    for (text, full, given, family) in [
        ("García, Rosa María", "Rosa María García", "Rosa María", "García"),
        ("ROSA GARCIA", "Rosa Garcia", "", ""),
        ("GARCIA,ROSA", "Rosa Garcia", "Rosa", "Garcia"),
        ("  Rosa\u{a0}\u{a0}García \u{feff}", "Rosa García", "", ""),
        ("SMITH, JOHN, JR.", "John Smith Jr.", "John", "Smith"),
        ("Smith Jr., John", "John Smith Jr.", "John", "Smith"),
        ("John Smith, Jr", "John Smith Jr.", "", ""),
        ("Okafor, Ada, RN", "Ada Okafor RN", "Ada", "Okafor"),
        ("O'BRIEN, PATRICK", "Patrick O'Brien", "Patrick", "O'Brien"),
        ("MCDONALD, ANNE-MARIE", "Anne-Marie McDonald", "Anne-Marie", "McDonald"),
        ("JD WILLIAMS", "JD Williams", "", ""),
        ("JUAN DE LA CRUZ", "Juan de la Cruz", "", ""),
        ("bell hooks", "bell hooks", "", ""),
        ("McDonald, Joe", "Joe McDonald", "Joe", "McDonald"),
        ("Nguyễn Thị Minh", "Nguyễn Thị Minh", "", ""),
        ("محمد علي", "محمد علي", "", ""),
        ("علي، محمد", "محمد علي", "محمد", "علي"),
        ("\u{202e}Rosa\u{202c} García", "Rosa García", "", ""),
        (", Rosa", "Rosa", "", ""),
        ("山田太郎", "山田太郎", "", ""),
    ] {
        assert_eq!(parsed(text), (full.into(), given.into(), family.into()), "{text:?}");
    }
    for (given, middle, family, full) in [
        ("Rosa", "", "García", "Rosa García"),
        ("ROSA", "M", "GARCÍA", "Rosa M García"),
        ("", "", "García, Rosa", "Rosa García"),
        ("Cher", "", "", "Cher"),
        ("", "", "Pelé", "Pelé"),
        ("Sam", "", "Jones III", "Sam Jones III"),
    ] {
        let name = Name::from_parts(given, middle, family).unwrap();
        assert_eq!(name.full.reveal(), full);
    }
}

#[test]
fn what_is_no_name_is_refused() {
    let sentence = |text: &str| Name::parse(text).unwrap_err().sentence;
    assert_eq!(sentence(""), "name-missing");
    assert_eq!(sentence(" \u{a0}\u{200b}\t"), "name-missing");
    assert_eq!(sentence("12345 --"), "name-without-letters");
    assert_eq!(sentence(&"a".repeat(Name::CHARS_MAX + 1)), "name-too-long");
    assert!(Name::parse(&"я".repeat(Name::CHARS_MAX)).is_ok());
    assert_eq!(sentence(&"x".repeat(5_000_000)), "name-too-long");
}

#[test]
fn folding_forgets_accents_case_and_punctuation() {
    for (text, folded) in [
        ("García-López,  Rosa", "garcia lopez rosa"),
        ("O'Brien", "obrien"),
        ("O’Brien", "obrien"),
        ("Müller Straße", "muller strasse"),
        ("ŁÓDŹ Øyvind Đức", "lodz oyvind duc"),
        ("İstanbul", "istanbul"),
        ("\u{a0}A.\u{2009}B ", "a b"),
        ("e\u{301}", "e"),
        ("مُحَمَّد", "محمد"),
        ("ＲＯＳＡ", "rosa"),
        ("Йосиф", "иосиф"),
        ("😀", ""),
    ] {
        assert_eq!(fold(text), folded, "{text:?}");
    }
    let name = Name::parse("García, Rosa María").unwrap();
    assert_eq!(name.folded().reveal(), "garcia rosa maria");
    let junior = Name::parse("Smith, John, Jr.").unwrap();
    assert_eq!(junior.folded().reveal(), "smith john jr");
}

#[test]
fn a_search_finds_by_the_beginnings_of_words() {
    let folded = Name::parse("García López, Rosa María").unwrap().folded();
    for found in ["rosa", "gar", "ROS GAR", "lópez, r", "mar lop", ""] {
        assert!(Query::new(found).finds(folded.reveal()), "{found}");
    }
    for not_found in ["osa", "rosa x", "garcial"] {
        assert!(!Query::new(not_found).finds(folded.reveal()), "{not_found}");
    }
}

#[test]
fn phones_in_many_forms_have_one_key() {
    for text in [
        "5550102345",
        "(555) 010-2345",
        "555.010.2345",
        "555-010-2345",
        "+1 555 010 2345",
        "1-555-010-2345",
        "001 555 010 2345",
        "011 1 555 010 2345",
        "tel:+15550102345",
        "cell: 555 010 2345",
        "(c) 555 010 2345",
        "555-010-2345 (home)",
        "5550102345.0",
        "\u{a0}555 010 2345",
        "555\u{2011}010\u{2011}2345",
        "٥٥٥٠١٠٢٣٤٥",
        "５５５-０１０-２３４５",
    ] {
        let phone = Phone::read(text, Dialing(1)).unwrap_or_else(|_| panic!("{text}"));
        assert_eq!(phone.key(), "+15550102345", "{text}");
        assert_eq!(phone.shown(Dialing(1)), "(555) 010-2345");
        assert_eq!(phone.shown(Dialing(44)), "+1 (555) 010-2345");
    }
    for (text, home, key, shown) in [
        ("555-010-2345 x12", 1, "+15550102345x12", "(555) 010-2345 x12"),
        ("555-010-2345 ext. 12", 1, "+15550102345x12", "(555) 010-2345 x12"),
        ("5550102345 #12", 1, "+15550102345x12", "(555) 010-2345 x12"),
        ("010-2345", 1, "~0102345", "010 2345"),
        ("+44 (0)20 7946 0958", 1, "+442079460958", "+44 207 946 0958"),
        ("020 7946 0958", 44, "+442079460958", "020 7946 0958"),
        ("+34 600 11 22 33", 34, "+34600112233", "600 112 233"),
        ("600112233", 34, "+34600112233", "600 112 233"),
        ("55 1234 5678", 52, "+525512345678", "551 234 5678"),
        ("+52 55 1234 5678", 1, "+525512345678", "+52 551 234 5678"),
        ("52 55 1234 5678", 52, "+525512345678", "551 234 5678"),
        ("04 1234 5678", 61, "+61412345678", "041 234 5678"),
        ("+353 86 123 4567", 1, "+353861234567", "+353 861 234 567"),
    ] {
        let phone = Phone::read(text, Dialing(home)).unwrap_or_else(|_| panic!("{text}"));
        assert_eq!((phone.key(), phone.shown(Dialing(home)).as_str()), (key, shown), "{text}");
    }
    for text in [
        "",
        "none",
        "n/a",
        "911",
        "88-999",
        "12",
        "5.55E+09",
        "5555555555",
        "555 0100 call me",
        "1234567890123456",
        "555-010-2345 x123456789",
        "rosa@example.org",
        "12/03/2024 x",
    ] {
        assert!(Phone::read(text, Dialing(1)).is_err(), "{text:?}");
    }
}

#[test]
fn a_cell_may_hold_several_phones_and_addresses() {
    assert_eq!(pieces("555-010-2345 / 555-010-2346"), ["555-010-2345", "555-010-2346"]);
    assert_eq!(pieces("555-010-2345 or 555-010-2346").len(), 2);
    assert_eq!(pieces("555-010-2345\n555-010-2346").len(), 2);
    assert_eq!(pieces("089/123456"), ["089/123456"]);
    assert_eq!(email::pieces("a@b.org; c@d.org").count(), 2);
}

#[test]
fn addresses_get_a_light_check() {
    for (text, read) in [
        (" rosa@example.org\u{a0}", Some("rosa@example.org")),
        ("Rosa Díaz <rosa@example.org>", Some("rosa@example.org")),
        ("mailto:rosa@example.org", Some("rosa@example.org")),
        ("rosa+list@mail.example.org,", Some("rosa+list@mail.example.org")),
        ("rosa@example", None),
        ("rosa@@example.org", None),
        ("rosa@ex ample.org", None),
        ("joseph-email.com", None),
        ("@example.org", None),
        ("rosa@.org", None),
        ("", None),
    ] {
        assert_eq!(email::read(text).ok().as_ref().map(|e| e.reveal()), read, "{text}");
    }
}

#[test]
fn nicknames_are_forms_of_one_name() {
    for (one, other) in [
        ("bob", "robert"),
        ("pepe", "jose"),
        ("paco", "francisco"),
        ("liz", "beth"),
        ("lupe", "guadalupe"),
    ] {
        assert!(nickname::akin(one, other), "{one} {other}");
    }
    for (one, other) in [("rosa", "robert"), ("jose", "juan"), ("bob", "bob"), ("", "")] {
        assert!(!nickname::akin(one, other), "{one} {other}");
    }
    assert!(nickname::is_given("shreya") && !nickname::is_given("packing"));
}

/// The pairs in the wild come mostly from old family registers; ours are the forms in use.
#[test]
fn our_nicknames_cover_those_in_use() {
    let Some(path) = common::real_data("rosters/nicknames.csv") else { return };
    let rows = common::rows(&std::fs::read(path).unwrap());
    let pairs: Vec<_> = rows[1..].iter().filter(|row| row[0] != row[2]).collect();
    let known = pairs.iter().filter(|row| nickname::same_name(&row[0], &row[2])).count();
    eprintln!("{known} of {} nickname pairs known", pairs.len());
    assert!(known * 100 >= pairs.len() * 45);
}

proptest! {
    #[test]
    fn no_text_breaks_a_rule(text in "\\PC{0,60}|[\\x00-\\xff]{0,60}|[a-zA-Z ,.'\u{300}\u{5d0}\u{202e}]{0,60}") {
        let tidied = tidy(&text);
        prop_assert_eq!(&tidy(&tidied), &tidied);
        let folded = fold(&text);
        prop_assert_eq!(&fold(&folded), &folded, "folding twice is folding once");
        prop_assert!(!folded.starts_with(' ') && !folded.ends_with(' ') && !folded.contains("  "));
        if let Ok(name) = Name::parse(&text) {
            prop_assert!(!name.full.is_empty());
            prop_assert!(Query::new(name.full.reveal()).finds(name.folded().reveal()));
        }
        let _ = email::read(&text);
        for piece in pieces(&text) {
            if let Ok(phone) = Phone::read(&piece, Dialing(1)) {
                let _ = phone.shown(Dialing(49));
            }
        }
    }

    #[test]
    fn a_phone_as_shown_reads_as_itself(digits in "[2-9][0-9]{9}", home in prop::sample::select(vec![1_u16, 34, 44, 52])) {
        if let Ok(phone) = Phone::read(&digits, Dialing(1)) {
            prop_assert_eq!(Phone::read(&phone.shown(Dialing(home)), Dialing(home)).unwrap(), phone);
        }
    }
}
