//! Every refusal is a sentence that the catalogues can hold.

#![allow(clippy::unwrap_used, clippy::panic)]

use organizing::Refusal;
use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn the_sentences_are_those_that_the_rules_say() {
    let mut said = BTreeSet::new();
    gather(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut said);
    let listed: BTreeSet<String> = Refusal::SENTENCES.iter().map(|s| (*s).to_owned()).collect();
    assert_eq!(said, listed);
    assert!(Refusal::SENTENCES.is_sorted());
}

/// The last text of each `Refusal::of(..)` and `Refusal::at(..)` in a folder of source.
fn gather(folder: &Path, said: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, said);
            continue;
        }
        let source = std::fs::read_to_string(&path).unwrap();
        for call in source.split("Refusal::of(").skip(1).chain(source.split("Refusal::at(").skip(1))
        {
            let arguments = call.split(')').next().unwrap();
            said.extend(arguments.rsplit('"').nth(1).map(str::to_owned));
        }
    }
}
