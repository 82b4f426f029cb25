//! Readings and the train-the-trainer meeting: those that are delivered, and what is refused.

#![allow(clippy::unwrap_used, clippy::panic)]

use organizing::Said;
use organizing::development::{MeetingKit, School};
use organizing::engines::Template;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn kits(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../kits").join(path)
}

fn texts(folder: &str) -> Vec<(String, String)> {
    let files = std::fs::read_dir(kits(folder)).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|end| end == "toml"));
    let name = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
    files.map(|path| (name(&path), std::fs::read_to_string(&path).unwrap())).collect()
}

/// Whole in both languages, and in our own voice.
fn ours(said: &Said) {
    let both = format!("{} {}", said.en, said.es).to_lowercase();
    assert!(!said.en.is_empty() && !said.es.is_empty(), "{said:?}");
    for other in ["the union", "el sindicato", "del sindicato", "al sindicato"] {
        assert!(!both.contains(other), "{said:?}");
    }
}

#[test]
fn the_delivered_readings_go_with_roles_that_there_are() {
    let engines = texts("engines").into_iter().map(|(_, text)| Template::parse(&text).unwrap());
    let roles: BTreeSet<String> =
        engines.flat_map(|engine| engine.roles.into_iter().map(|role| role.id)).collect();
    let mut seen = BTreeSet::new();
    for (name, text) in texts("readings") {
        let school = School::parse(&text).unwrap_or_else(|fault| panic!("{name}: {fault:?}"));
        assert_eq!(school.id, name);
        for one in &school.readings {
            [&school.name, &school.about, &one.title, &one.text, &one.question]
                .into_iter()
                .for_each(ours);
            assert!(seen.insert(one.id.clone()), "{} stands in two schools", one.id);
            assert!(one.question.en.ends_with('?') && one.question.es.ends_with('?'));
            assert!(!one.asks.is_empty() && one.roles.iter().all(|role| roles.contains(role)));
            // A few minutes: nobody reads ten pages on a break.
            assert!(one.text.en.split_whitespace().count() < 250, "{}", one.id);
        }
    }
    assert_eq!(seen.len(), 6);
}

#[test]
fn the_meeting_is_an_hour_and_mostly_about_people() {
    let text = std::fs::read_to_string(kits("train-the-trainer.toml")).unwrap();
    let kit = MeetingKit::parse(&text).unwrap();
    assert_eq!((kit.id.as_str(), kit.minutes()), ("train-the-trainer", 60));
    let longest = kit.parts.iter().max_by_key(|part| part.minutes).unwrap();
    assert_eq!(longest.id, "people");
    for part in &kit.parts {
        [&part.title, &part.help].into_iter().for_each(ours);
        for question in &part.questions {
            ours(question);
            assert!(question.en.ends_with('?') && question.es.ends_with('?'), "{question:?}");
        }
    }
}

const SCHOOL: &str = r#"id = "ours"
name = { en = "Ours" }
about = { es = "Para qué es" }
[[reading]]
id = "one"
asks = [1]
title = { en = "One" }
text = { en = "Words" }
question = { en = "Which?" }
"#;

const MEETING: &str = r#"id = "ours"
name = { en = "Ours" }
about = { en = "What it is for" }
[[part]]
id = "one"
title = { en = "One" }
minutes = 5
questions = [{ en = "Which?" }]
help = { en = "Listen." }
"#;

#[test]
fn what_is_wrong_with_a_kit_is_told_with_its_part() {
    School::parse(SCHOOL).unwrap();
    MeetingKit::parse(MEETING).unwrap();
    for (from, to, sentence, part) in [
        ("id = \"ours\"", "", "kit-id-missing", None),
        ("about = { es = \"Para qué es\" }", "", "kit-words-missing", None),
        ("id = \"one\"", "", "kit-id-missing", Some(0)),
        ("text = { en = \"Words\" }", "", "kit-words-missing", Some(0)),
        ("\"Which?\"", "\" \"", "kit-words-missing", Some(0)),
        ("asks = [1]", "asks = [0]", "kit-ask-size", Some(0)),
        ("asks = [1]", "ask = [1]", "kit-unreadable", None),
    ] {
        let fault = School::parse(&SCHOOL.replacen(from, to, 1)).unwrap_err();
        assert_eq!((fault.refusal.sentence, fault.part), (sentence, part), "{to}");
        assert_eq!(fault.line, (sentence == "kit-unreadable").then_some(6));
    }
    for (from, to, sentence, part) in [
        ("minutes = 5", "minutes = 0", "kit-minutes", Some(0)),
        ("[{ en = \"Which?\" }]", "[]", "kit-empty", Some(0)),
        ("help = { en = \"Listen.\" }", "", "kit-words-missing", Some(0)),
        ("\"Listen.\"", "", "kit-unreadable", None),
    ] {
        let fault = MeetingKit::parse(&MEETING.replacen(from, to, 1)).unwrap_err();
        assert_eq!((fault.refusal.sentence, fault.part), (sentence, part), "{to}");
    }
    let (head, reading) = SCHOOL.split_at(SCHOOL.find("[[reading]]").unwrap());
    let told = |text: &str| School::parse(text).unwrap_err().refusal.sentence;
    assert_eq!(told(head), "kit-empty");
    assert_eq!(told(&format!("{SCHOOL}{reading}")), "kit-twice");
    assert_eq!(told(&"#".repeat(School::BYTES_MAX + 1)), "kit-too-long");
    let long = format!("\"{}\"", "x".repeat(School::TEXT_CHARS_MAX + 1));
    assert_eq!(told(&SCHOOL.replace("\"Words\"", &long)), "kit-too-long");
}
