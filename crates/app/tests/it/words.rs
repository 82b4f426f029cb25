//! The catalogues: complete in every language, alike in their arguments, used, and in our own voice.

use shopfloor::words::FILES;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Id to the names of the arguments it takes.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn messages(text: &str) -> Messages {
    let mut found = Messages::new();
    let mut id = String::new();
    for line in text.lines() {
        if line.starts_with(|c: char| c.is_ascii_lowercase())
            && let Some((name, _)) = line.split_once(" =")
        {
            id = name.trim().to_owned();
            assert!(!found.contains_key(&id), "{id} stands twice");
            found.insert(id.clone(), BTreeSet::new());
        }
        for part in line.split('$').skip(1) {
            let name: String =
                part.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
            found.get_mut(&id).unwrap().insert(name);
        }
    }
    found
}

fn sources() -> Vec<(PathBuf, String)> {
    fn gather(folder: &Path, out: &mut Vec<(PathBuf, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                gather(&path, out);
            } else if path.extension().is_some_and(|e| e == "rs") {
                out.push((path.clone(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut out = Vec::new();
    for name in ["app", "organizing", "kit"] {
        gather(&crates.join(name).join("src"), &mut out);
    }
    out
}

#[test]
fn every_sentence_is_there_in_both_languages_with_the_same_arguments() {
    for (feature, en, es) in FILES {
        let (en, es) = (messages(en), messages(es));
        let (missing, extra): (Vec<_>, Vec<_>) = (
            en.keys().filter(|id| !es.contains_key(*id)).collect(),
            es.keys().filter(|id| !en.contains_key(*id)).collect(),
        );
        assert!(missing.is_empty() && extra.is_empty(), "{feature}: {missing:?} {extra:?}");
        for (id, args) in &en {
            assert_eq!(args, &es[id], "{feature}: {id}");
        }
    }
}

#[test]
fn every_sentence_is_used_and_every_one_used_is_there() {
    let sources = sources();
    let all: String = sources.iter().map(|(_, text)| text.as_str()).collect();
    let mut prefixes: Vec<String> = Vec::new();
    for part in all.split("format!(\"").skip(1) {
        if let Some((prefix, _)) = part.split_once('{')
            && prefix.ends_with('-')
            && prefix.chars().all(|c| c.is_ascii_lowercase() || c == '-')
        {
            prefixes.push(prefix.to_owned());
        }
    }
    // Ids made from a known one: `format!("{id}-under")`.
    let suffixes: BTreeSet<&str> = all
        .split("format!(\"{")
        .skip(1)
        .filter_map(|part| part.split_once("}-")?.1.split_once("\")"))
        .map(|(suffix, _)| suffix)
        .filter(|suffix| suffix.chars().all(|c| c.is_ascii_lowercase() || c == '-'))
        .collect();
    let quoted: BTreeSet<&str> = all.split('"').collect();
    let mut known = BTreeSet::new();
    let mut unused = Vec::new();
    for (_, en, _) in FILES {
        for id in messages(en).into_keys() {
            let literal = quoted.contains(id.as_str());
            let built = prefixes.iter().any(|prefix| id.starts_with(prefix.as_str()));
            let said = id.starts_with("said-") && all.contains(&format!("said={id}"));
            let made = suffixes.iter().any(|suffix| {
                id.strip_suffix(&format!("-{suffix}")).is_some_and(|whole| quoted.contains(whole))
            });
            if !literal && !built && !said && !made {
                unused.push(id.clone());
            }
            known.insert(id);
        }
    }
    assert!(unused.is_empty(), "never said: {unused:?}");
    let mut missing = BTreeSet::new();
    for (path, text) in &sources {
        let text = text.split("#[cfg(test)]").next().unwrap();
        for marker in ["say(\"", "say!(words, \"", "say!(call.words(), \"", "Refusal::of(\""] {
            for part in text.split(marker).skip(1) {
                let id = part.split('"').next().unwrap();
                if !known.contains(id) && !path.ends_with("words/mod.rs") {
                    missing.insert(id.to_owned());
                }
            }
        }
        for part in text.split("Refusal::at(").skip(1) {
            let call = part.split(')').next().unwrap();
            let id = call.split('"').nth(3).unwrap_or("");
            if !id.is_empty() && !known.contains(id) {
                missing.insert(id.to_owned());
            }
        }
    }
    assert!(missing.is_empty(), "said and not in the catalogues: {missing:?}");
}

/// Ways of speaking of the union, or of organizing, as something that others do to us.
const THIRD_PARTY: [&str; 12] = [
    "the union",
    "a union can",
    "unions want",
    "join the union",
    "el sindicato",
    "los sindicatos",
    "al sindicato",
    "del sindicato",
    "users",
    "usuario",
    "successfully",
    "exitosamente",
];

/// A line without what it quotes: inoculation names what the boss says, in the boss's words.
fn without_quotes(line: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in line.chars() {
        match c {
            '“' | '«' => inside = true,
            '”' | '»' => inside = false,
            c if !inside => out.push(c),
            _ => {}
        }
    }
    out
}

/// The lines that speak so.
fn third_party(text: &str) -> Vec<String> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let speaks = |line: &&str| {
        let lower = without_quotes(&line.to_lowercase());
        THIRD_PARTY.iter().any(|word| lower.contains(word))
    };
    lines.filter(speaks).map(str::to_owned).collect()
}

#[test]
fn nobody_speaks_of_the_union_as_of_somebody_else() {
    let guides = shopfloor::words::GUIDE.iter().map(|(_, text)| *text);
    let catalogues = FILES.iter().flat_map(|(_, en, es)| [*en, *es]);
    for text in catalogues.chain(guides) {
        assert_eq!(third_party(text), Vec::<String>::new());
    }
}

/// What looks for such lines finds them, and nothing that is quoted.
#[test]
fn broken_a_sentence_about_the_union_is_found() {
    let text = "# The union, in a remark\n\
        front-title = Join the Union today\n\
        front-boss = What do we say to “the union only wants dues”?\n\
        front-todo = Habla con el sindicato\n\
        front-ours = We are the ones organizing";
    let found = third_party(text);
    assert_eq!(
        found,
        ["front-title = Join the Union today", "front-todo = Habla con el sindicato"]
    );
}

#[test]
fn every_kind_of_record_is_listed_for_removal() {
    let (mut kinds, mut listed) = (BTreeSet::new(), BTreeSet::new());
    for (_, text) in sources() {
        for part in text.split("const KIND: &'static str = \"").skip(1) {
            kinds.insert(part.split('"').next().unwrap().to_owned());
        }
    }
    for (kind, _, _) in shopfloor::space::kept::KINDS {
        assert!(listed.insert((*kind).to_owned()), "{kind} is listed twice");
    }
    assert_eq!(kinds, listed, "every `impl Kept` belongs in space::kept::KINDS");
}
