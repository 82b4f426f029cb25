//! Suspected duplicates: known answers on real benchmarks, and what a roster's people must not
//! suffer.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{real_data, rows};
use organizing::Personal;
use organizing::list::duplicates::{Pair, Person, Reason, Surety, between, within};
use organizing::list::phone::Dialing;
use std::collections::{HashMap, HashSet};

/// Precision and recall over pairs, given which record is truly whose.
fn measure<T: std::hash::Hash + Eq>(pairs: &[Pair], truth: &[T]) -> (f64, f64) {
    let found: HashSet<(usize, usize)> =
        pairs.iter().map(|pair| (pair.a.min(pair.b), pair.a.max(pair.b))).collect();
    assert_eq!(found.len(), pairs.len(), "each pair once");
    let right = found.iter().filter(|(a, b)| truth[*a] == truth[*b]).count() as f64;
    let mut sizes: HashMap<&T, usize> = HashMap::new();
    truth.iter().for_each(|whose| *sizes.entry(whose).or_default() += 1);
    let all: usize = sizes.values().map(|size| size * (size - 1) / 2).sum();
    (right / found.len() as f64, right / all as f64)
}

#[test]
fn febrl_without_its_number() {
    let Some(path) = real_data("matching/febrl_dataset3.csv") else { return };
    let rows: Vec<Vec<String>> = rows(&std::fs::read(path).unwrap())[1..]
        .iter()
        .map(|row| row.iter().map(|cell| cell.trim().to_owned()).collect())
        .collect();
    let truth: Vec<&str> = rows.iter().map(|row| row[0].split('-').nth(1).unwrap()).collect();
    let streets: Vec<String> = rows.iter().map(|row| format!("{} {}", row[3], row[4])).collect();
    let people: Vec<Person<'_>> = rows
        .iter()
        .zip(&streets)
        .map(|(row, street)| Person {
            given: &row[1],
            family: &row[2],
            street,
            street2: &row[5],
            town: &row[6],
            postcode: &row[7],
            region: &row[8],
            born: &row[9],
            ..Person::default()
        })
        .collect();
    let pairs = within(people, Dialing::default());
    let (precision, recall) = measure(&pairs, &truth);
    let certain: Vec<Pair> =
        pairs.into_iter().filter(|pair| pair.surety == Surety::Certain).collect();
    let (surely, _) = measure(&certain, &truth);
    eprintln!("febrl: precision {precision:.4}, recall {recall:.4}, {} certain", certain.len());
    assert!(precision >= 0.999 && recall >= 0.98, "{precision} {recall}");
    assert!(surely >= 1.0, "certain means certain");
}

#[test]
fn splinks_thousand() {
    let Some(path) = real_data("matching/splink_fake_1000.csv") else { return };
    let rows = rows(&std::fs::read(path).unwrap());
    let truth: Vec<&str> = rows[1..].iter().map(|row| row[6].as_str()).collect();
    let emails: Vec<[Personal; 1]> = rows[1..].iter().map(|row| [Personal::new(&row[5])]).collect();
    let people: Vec<Person<'_>> = rows[1..]
        .iter()
        .zip(&emails)
        .map(|(row, emails)| Person {
            given: &row[1],
            family: &row[2],
            born: &row[3],
            town: &row[4],
            emails,
            ..Person::default()
        })
        .collect();
    let (precision, recall) = measure(&within(people, Dialing::default()), &truth);
    eprintln!("splink: precision {precision:.4}, recall {recall:.4}");
    assert!(precision >= 0.999 && recall >= 0.7, "{precision} {recall}");
}

/// A person of a roster: a name, a phone, an e-mail address, a number.
type Row = (&'static str, &'static str, &'static str, &'static str);

/// Pairs among rows that stand in a roster of two hundred others.
fn suspected(rows: &[Row]) -> Vec<Pair> {
    let given = ["Ana", "Luis", "Mary", "James", "Linh", "Omar", "José", "Fatima", "Chen", "Ada"];
    let family = [
        "García", "Smith", "Nguyen", "Okafor", "Kowalski", "Haddad", "López", "Ali", "Wong",
        "Rossi", "Silva", "Jensen", "Patel", "Kim", "Novak", "Diallo", "Moreau", "Costa", "Weber",
        "Sato",
    ];
    let others: Vec<(String, String)> = (0..200)
        .map(|n| {
            let name = format!("{} {}", given[n % 10], family[(n / 10 + n * 7) % 20]);
            (name, format!("555-{:03}-{:04}", n, n * 37 % 10_000))
        })
        .collect();
    let contacts: Vec<([Personal; 1], [Personal; 1])> =
        rows.iter().map(|row| ([row.1.into()], [row.2.into()])).collect();
    let phones: Vec<[Personal; 1]> =
        others.iter().map(|(_, phone)| [Personal::new(phone)]).collect();
    let mut people: Vec<Person<'_>> = rows
        .iter()
        .zip(&contacts)
        .map(|(row, (phones, emails))| Person {
            full: row.0,
            phones,
            emails,
            number: row.3,
            ..Person::default()
        })
        .collect();
    people.extend(others.iter().zip(&phones).map(|((full, _), phones)| Person {
        full,
        phones,
        ..Person::default()
    }));
    let pairs = within(people, Dialing::default());
    pairs.into_iter().filter(|pair| pair.a < rows.len() && pair.b < rows.len()).collect()
}

#[test]
fn one_person_twice_is_suspected_with_its_reasons() {
    use Reason::*;
    use Surety::*;
    let phone = "415 555 0134";
    let cases: [(Row, Row, Surety, &[Reason]); 10] = [
        (
            ("Rosa Quiñones", phone, "", ""),
            ("QUINONES, ROSA", "(415) 555-0134", "", ""),
            Certain,
            &[SameName, SamePhone],
        ),
        (
            ("Rosa Quiñones", "", "rq@example.org", ""),
            ("Rosa M Quiñones", "", "RQ@example.org", ""),
            Certain,
            &[SameName, SameEmail],
        ),
        (
            ("Rosa Quiñones", "", "", "0042"),
            ("Rosa Quinones", phone, "", "0042"),
            Certain,
            &[SameName, SameNumber],
        ),
        (
            ("Bob Whitfield", phone, "", ""),
            ("Whitfield, Robert", phone, "", ""),
            Likely,
            &[Nickname, SamePhone],
        ),
        (
            ("Bob Whitfield", "", "bw@example.org", ""),
            ("Whitfield, Robert", "", "bw@example.org", ""),
            Certain,
            &[Nickname, SameEmail],
        ),
        (
            ("Quinones, Rosa", phone, "", ""),
            ("Rosa, Quinones", phone, "", ""),
            Certain,
            &[SwappedName, SamePhone],
        ),
        (
            ("Katherine Oyelaran", phone, "", ""),
            ("Katherine Oyelran", phone, "", ""),
            Likely,
            &[SimilarName, SamePhone],
        ),
        (("Rosa Quiñones", "", "", ""), ("Rosa Quinones", "", "", ""), Likely, &[SameName]),
        (
            ("José Quiñones", phone, "", ""),
            ("José Luis Quiñones", phone, "", ""),
            Likely,
            &[SameName, SamePhone],
        ),
        (
            ("Oyelaran, Kate", phone, "", ""),
            ("Oyelaran, Katherine", "", "", ""),
            Likely,
            &[Nickname],
        ),
    ];
    for (one, other, surety, reasons) in cases {
        let pairs = suspected(&[one, other]);
        assert_eq!(pairs.len(), 1, "{one:?} {other:?}");
        assert_eq!(pairs[0].surety, surety, "{one:?} {other:?} {:?}", pairs[0]);
        for reason in reasons {
            assert!(pairs[0].reasons.contains(reason), "{one:?} {other:?} {:?}", pairs[0]);
        }
    }
}

#[test]
fn people_who_only_share_something_stay_two() {
    let phone = "415 555 0134";
    let cases: [(Row, Row); 9] = [
        // A household, a shared flat, a switchboard.
        (("Rosa Quiñones", phone, "", ""), ("Luis Quiñones", phone, "", "")),
        (
            ("Rosa Quiñones", phone, "q@example.org", ""),
            ("Luis Quiñones", phone, "q@example.org", ""),
        ),
        (("Ana Pérez", phone, "", ""), ("Linh Tran", phone, "", "")),
        // Father and son.
        (("John Whitfield Jr.", phone, "", ""), ("John Whitfield Sr.", phone, "", "")),
        // Namesakes.
        (("Ana García", phone, "", ""), ("Ana García", "415 555 0199", "", "")),
        (("Rosa Quiñones", "", "", "0042"), ("Rosa Quiñones", "", "", "0077")),
        (("Mary Smith", "", "", ""), ("Maria Smith", "", "", "")),
        // Only a given name or a family name in common.
        (("Rosa Quiñones", "", "", ""), ("Rosa Whitfield", "", "", "")),
        (("Rosa", "", "", ""), ("Rosa", "", "", "")),
    ];
    for (one, other) in cases {
        let pairs = suspected(&[one, other]);
        assert!(pairs.is_empty(), "{one:?} {other:?} {pairs:?}");
    }
}

#[test]
fn two_lists_are_compared_across_only() {
    let phones = ["415 555 0134".into()];
    let rosa = Person { full: "Rosa Quiñones", phones: &phones, ..Person::default() };
    let ada = Person { full: "Ada Okafor", ..Person::default() };
    let pairs = between([ada, rosa, rosa], [rosa, ada], Dialing::default());
    let found: HashSet<(usize, usize)> = pairs.iter().map(|pair| (pair.a, pair.b)).collect();
    assert!(found.contains(&(1, 0)) && found.contains(&(2, 0)));
    assert!(found.iter().all(|pair| [(1, 0), (2, 0), (0, 1)].contains(pair)));
}

#[test]
fn nothing_and_noise_do_no_harm() {
    assert!(within([], Dialing::default()).is_empty());
    let nobody = [Person::default(); 5];
    assert!(within(nobody, Dialing::default()).is_empty());
    let long = "x ".repeat(10_000);
    let noise =
        [Person { full: &long, given: &long, family: &long, street: &long, ..Person::default() };
            3];
    within(noise, Dialing::default());
}
