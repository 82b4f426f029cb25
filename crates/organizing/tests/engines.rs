//! Engines: those that are delivered, and what is refused, with its part and its line.

#![allow(clippy::unwrap_used, clippy::panic)]

use organizing::engines::{Clock, Part, Rung, Step, Template, Weekday};
use organizing::{Day, Refusal, Said};
use std::path::Path;

fn delivered() -> Vec<Template> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../kits/engines");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|end| end == "toml"));
    files
        .map(|path| {
            let engine = Template::parse(&std::fs::read_to_string(&path).unwrap());
            let engine = engine.unwrap_or_else(|fault| panic!("{}: {fault:?}", path.display()));
            assert_eq!(path.file_stem().unwrap().to_str().unwrap(), engine.id);
            engine
        })
        .collect()
}

/// Everything that an engine says.
fn said(engine: &Template) -> Vec<&Said> {
    let mut said = vec![&engine.name, &engine.about];
    for role in &engine.roles {
        said.push(&role.name);
        said.extend(role.does.iter().chain(&role.debrief));
        said.extend(role.ready.iter().map(|ready| &ready.says));
    }
    said.extend(engine.trainings.iter().flat_map(|one| [&one.name, &one.about]));
    said.extend(engine.agenda.iter().map(|one| &one.says));
    said.extend(engine.shifts.iter().map(|one| &one.name));
    said.extend(engine.counts.iter().map(|one| &one.name));
    said
}

#[test]
fn the_delivered_engines_are_whole_in_both_languages() {
    let engines = delivered();
    let mut ladders: Vec<(&str, Vec<&str>)> = engines
        .iter()
        .map(|one| (one.id.as_str(), one.roles.iter().map(|role| role.id.as_str()).collect()))
        .collect();
    ladders.sort_unstable();
    assert_eq!(
        ladders,
        [
            ("canvass", vec!["canvasser", "captain", "organizer"]),
            ("coaching", vec!["worker-leader", "coach", "lead-coach", "trainer"]),
            ("house-meetings", vec!["guest", "host", "organizer"]),
            ("membership-drive", vec!["asker", "captain", "organizer"]),
            ("phone-bank", vec!["caller", "captain", "organizer"]),
            ("reading-group", vec!["reader", "facilitator", "organizer"]),
            ("strike-support", vec!["supporter", "captain", "organizer"]),
            ("workplace-drive", vec!["committee", "captain", "organizer"]),
        ]
    );
    for engine in &engines {
        for said in said(engine) {
            assert!(!said.en.is_empty() && !said.es.is_empty(), "{}: {said:?}", engine.id);
            for other in ["the union", "el sindicato", "del sindicato", "al sindicato"] {
                let both = format!("{} {}", said.en, said.es).to_lowercase();
                assert!(!both.contains(other), "{}: {said:?}", engine.id);
            }
        }
        let questions = engine.roles.iter().flat_map(|role| &role.debrief);
        for question in questions {
            assert!(question.en.ends_with('?') && question.es.ends_with('?'), "{question:?}");
        }
        let used = |id: &str| engine.roles.iter().any(|role| role.trained.contains_key(id));
        assert!(engine.trainings.iter().all(|one| used(&one.id)), "{}", engine.id);
        // Whoever sees to the whole can teach, and developed someone: the ladder goes on.
        let top = engine.roles.last().unwrap();
        assert!(top.trained.values().any(|step| *step == Step::Teach), "{}", engine.id);
        assert!(top.ready.as_ref().unwrap().developed > 0, "{}", engine.id);
    }
}

#[test]
fn an_engine_goes_to_a_file_and_back() {
    for engine in delivered() {
        assert_eq!(Template::parse(&engine.file().unwrap()).unwrap(), engine);
    }
    let engine = Template::parse(GOOD).unwrap();
    assert_eq!(engine.rung("captain"), Some(Rung(1)));
    assert_eq!((engine.top(), engine.minutes()), (Rung(1), 90));
    assert_eq!(engine.shifts[0].starts, Clock::at(10 * 60 + 30).unwrap());
    assert_eq!(engine.shifts[0].weekday, Some(Weekday::Saturday));
    assert_eq!(Weekday::of(Day::of("2026-11-21".parse().unwrap())), Weekday::Saturday);
}

#[test]
fn words_in_one_language_are_told_in_it() {
    let mut own = Template::parse(GOOD).unwrap();
    own.name = Said { en: String::new(), es: "Nuestra rueda".to_owned() };
    own.check().unwrap();
    assert_eq!(own.name.in_language("en"), "Nuestra rueda");
    own.name = Said { en: "Ours".to_owned(), es: " ".to_owned() };
    assert_eq!(own.name.in_language("es-MX"), "Ours");
}

const GOOD: &str = r#"id = "ours"
name = { en = "Ours", es = "Lo nuestro" }
about = { en = "What it is for.", es = "Para qué es." }

[[role]]
id = "guest"
name = { en = "Guest", es = "Invitada" }
does = [{ en = "Comes", es = "Viene" }]
ask = 1
debrief = [{ en = "How was it?", es = "¿Cómo fue?" }]

[[role]]
id = "captain"
name = { en = "Captain", es = "Capitana" }
does = [{ en = "Leads", es = "Guía" }]
leads = [2, 4]
ask = 3
debrief = [{ en = "Who grew?", es = "¿Quién creció?" }]
trained = { leading = "do" }
ready = { shifts = 2, says = { en = "Came twice", es = "Vino dos veces" } }

[[training]]
id = "leading"
name = { en = "Leading", es = "Guiar" }
about = { en = "How to", es = "Cómo" }
minutes = 20

[[agenda]]
minutes = 90
says = { en = "All of it", es = "Todo" }

[[shift]]
id = "saturday"
name = { en = "Saturday", es = "Sábado" }
weekday = "saturday"
starts = "10:30"
minutes = 90
needs = { captain = 1, guest = 3 }

[[count]]
id = "doors"
name = { en = "Doors", es = "Puertas" }
"#;

#[test]
fn what_is_wrong_with_an_engine_is_told_with_its_field_its_part_and_its_line() {
    Template::parse(GOOD).unwrap();
    let whole = None;
    let (guest, captain) = (Some((Part::Role(0), 5)), Some((Part::Role(1), 12)));
    let training = Some((Part::Training(0), 22));
    let (item, shift, count) =
        (Some((Part::Item(0), 28)), Some((Part::Shift(0), 32)), Some((Part::Count(0), 40)));
    let long = format!("en = \"{}\"", "x".repeat(Template::NAME_CHARS_MAX + 1));
    for (from, to, field, sentence, part) in [
        ("id = \"ours\"", "", "id", "engine-id", whole),
        ("id = \"ours\"", "id = \"../ours\"", "id", "engine-id", whole),
        ("name = { en = \"Ours\", es = \"Lo nuestro\" }", "", "name", "engine-name-missing", whole),
        ("en = \"Ours\"", &long, "name", "engine-too-long", whole),
        (
            "about = { en = \"What it is for.\", es = \"Para qué es.\" }",
            "",
            "about",
            "engine-words-missing",
            whole,
        ),
        ("does = [{ en = \"Comes\", es = \"Viene\" }]", "", "does", "engine-words-missing", guest),
        (
            "debrief = [{ en = \"How was it?\", es = \"¿Cómo fue?\" }]",
            "",
            "debrief",
            "engine-debrief-missing",
            guest,
        ),
        ("ask = 1", "ask = 0", "ask", "engine-ask-size", guest),
        ("ask = 1", "ask = 9", "ask", "engine-ask-size", guest),
        ("ask = 1", "ask = 1\nleads = [1, 2]", "leads", "engine-ratio", guest),
        (
            "ask = 1",
            "ask = 1\nready = { shifts = 1, says = { en = \"x\" } }",
            "ready",
            "engine-ready-range",
            guest,
        ),
        ("ask = 1", "ask = 4", "ask", "engine-ask-order", Some((Part::Role(1), 12))),
        ("leads = [2, 4]", "", "leads", "engine-ratio", captain),
        ("leads = [2, 4]", "leads = [4, 2]", "leads", "engine-ratio", captain),
        ("leads = [2, 4]", "leads = [0, 2]", "leads", "engine-ratio", captain),
        ("leads = [2, 4]", "leads = [2, 201]", "leads", "engine-ratio", captain),
        ("leading = \"do\"", "flying = \"do\"", "trained", "engine-training-unknown", captain),
        (
            "ready = { shifts = 2, says = { en = \"Came twice\", es = \"Vino dos veces\" } }",
            "",
            "ready",
            "engine-ready-missing",
            captain,
        ),
        ("shifts = 2, says", "shifts = 0, says", "ready", "engine-ready-missing", captain),
        ("shifts = 2, says", "shifts = 101, says", "ready", "engine-ready-range", captain),
        ("id = \"captain\"", "id = \"guest\"", "needs", "engine-role-unknown", shift),
        ("minutes = 20", "minutes = 0", "minutes", "engine-minutes", training),
        ("en = \"How to\", es = \"Cómo\"", "", "about", "engine-words-missing", training),
        ("minutes = 90\nsays", "minutes = 1441\nsays", "minutes", "engine-minutes", item),
        ("guest = 3", "guest = 3, cook = 1", "needs", "engine-role-unknown", shift),
        ("captain = 1, guest = 3", "captain = 0", "needs", "engine-needs", shift),
        ("captain = 1, guest = 3", "guest = 2001", "needs", "engine-needs", shift),
        ("id = \"doors\"", "id = \"Doors\"", "id", "engine-id", count),
    ] {
        let fault = Template::parse(&GOOD.replacen(from, to, 1)).unwrap_err();
        assert_eq!(fault.refusal, Refusal { sentence, field: Some(field) }, "{to}");
        assert_eq!(fault.part, part.map(|(part, _)| part), "{to}");
        let added = to.matches('\n').count();
        let line = part.map(|(_, line)| line);
        // The parts after the change begin as many lines later.
        assert!(fault.line == line || fault.line == line.map(|l| l + added), "{to}: {fault:?}");
    }
}

#[test]
fn a_file_that_is_no_engine_is_told_by_its_line() {
    for (from, to, line) in [
        ("ask = 3", "ask = = 3", 17),
        ("ask = 3", "asks = 3", 17),
        ("ask = 3", "ask = \"three\"", 17),
        ("leading = \"do\"", "leading = \"fly\"", 19),
        ("\"10:30\"", "\"24:30\"", 36),
        ("\"10:30\"", "\"noon\"", 36),
        ("\"saturday\"\nstarts", "\"someday\"\nstarts", 35),
    ] {
        let fault = Template::parse(&GOOD.replacen(from, to, 1)).unwrap_err();
        assert_eq!((fault.refusal.sentence, fault.line), ("engine-unreadable", Some(line)), "{to}");
    }
    let long = "#".repeat(Template::BYTES_MAX + 1);
    assert_eq!(Template::parse(&long).unwrap_err().refusal.sentence, "engine-file-too-long");
    for (cut, sentence) in [("[[role]]", "engine-roles-few"), ("[[shift]]", "engine-shift-missing")]
    {
        let (head, _) = GOOD.split_once(cut).unwrap();
        assert_eq!(Template::parse(head).unwrap_err().refusal.sentence, sentence);
    }
    let mut many = Template::parse(GOOD).unwrap();
    let same = many.counts[0].clone();
    many.counts.push(same.clone());
    let fault = many.check().unwrap_err();
    assert_eq!((fault.refusal.sentence, fault.part), ("engine-twice", Some(Part::Count(1))));
    many.counts = vec![same; Template::PARTS_MAX + 1];
    assert_eq!(many.check().unwrap_err().refusal.sentence, "engine-too-many");
}
