//! What the gates need of research spaces: an employer with all that is kept of one, a public file,
//! and the texts of both.

use super::beside::Thing;
use super::plant::results;
use super::setting::Setting;
use super::stage::last_part;
use crate::world::Caller;
use organizing::Personal;
use shopfloor::failure::Failure;
use shopfloor::space::kept;
use shopfloor::space::keys::Keys;
use shopfloor::targets::records::{Looked, Rows, files};
use std::collections::BTreeMap;
use vault::Id;

/// Puts an employer into a research space, and a file of elections in which it stands.
pub fn put(set: &Setting<'_>, lead: &Caller<'_>, mark: &str, thing: &mut Thing) {
    let base = format!("/d/{}/targets", set.space);
    let told = |what: &str| format!("{what} of {mark}");
    let sites = format!("{}; {mark} Lane; 80\nYard; ; 20", told("Looms"));
    let (name, owner) = (told("Combine"), told("Heirs"));
    let fields = [("name", name.as_str()), ("owners", &owner), ("sites", &sites), ("drives", "1")];
    let there = lead.post(&format!("{base}/new"), &fields).done().location;
    let there = there.split('?').next().unwrap();
    let from = told("Ledger");
    let note = [("do", "note"), ("words", &told("Wages are late")), ("source", &from)];
    lead.post(there, &note.map(|(name, value)| (name, value as &str))).done();
    let choke =
        [("do", "choke"), ("words", &told("The only loom")), ("source", &from), ("stops", "50")];
    lead.post(there, &choke.map(|(name, value)| (name, value as &str))).done();
    let union = told("Weavers");
    lead.post(there, &[("do", "union"), ("union", &union)]).done();
    let (file, csv) = (format!("Targets {mark}.csv"), results(mark));
    let brought = lead.upload(&format!("{base}/files"), ("file", &file, csv.as_bytes()), &[]);
    lead.follow(brought.done()).ok();
    let (keys, id) = (set.keys(), last_part(there));
    let target: Id = id.parse().unwrap();
    let (revision, brought) = set
        .world
        .app
        .store
        .read(|shelf| {
            let looked = kept::load::<Looked>(shelf, &keys, target)?;
            Ok::<_, Failure>((looked.revision, files(shelf, &keys)?.last().unwrap().id))
        })
        .unwrap();
    thing.params.extend(BTreeMap::from([("target", id), ("brought", brought.to_string())]));
    let form = [
        ("name", "Gate Combine".to_owned()),
        ("sites", "The gate; By the river; 44".to_owned()),
        ("revision", revision.to_string()),
        ("do", "note".to_owned()),
        ("words", "The gate sticks".to_owned()),
        ("source", "Seen by all".to_owned()),
        ("size", "5".to_owned()),
        ("dispersion", "5".to_owned()),
        ("leverage", "5".to_owned()),
        ("heat", "5".to_owned()),
        ("past", "5".to_owned()),
    ];
    thing.form.extend(form);
}

/// Every text of a research space.
pub fn texts(shelf: &mut store::Reader, keys: &Keys) -> Result<Vec<Personal>, Failure> {
    let mut found = Vec::new();
    kept::each::<Looked>(shelf, keys, Id::ZERO, |held| {
        let target = held.value.target;
        let open = [&target.name].into_iter().chain(&target.also).chain(&target.owners);
        let sites = target.sites.iter().flat_map(|site| [&site.name, &site.place]);
        let open = open.chain(sites).chain(target.present.iter().map(|union| &union.name));
        found.extend(open.map(|text| Personal::new(text)));
        let sealed = target.choke_points.into_iter().flat_map(|one| [one.what, one.source]);
        found
            .extend(sealed.chain(target.notes.into_iter().flat_map(|one| [one.words, one.source])));
    })?;
    kept::each::<Rows>(shelf, keys, Id::ZERO, |held| {
        if let Rows::Elections(some) = held.value {
            found.extend(some.iter().map(|one| Personal::new(&one.employer)));
        }
    })?;
    found.extend(files(shelf, keys)?.into_iter().map(|file| file.value.name));
    Ok(found)
}
