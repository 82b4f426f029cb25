//! The list: adding, finding, changing at once, assessing, merging, taking away.

use crate::backs::in_step;
use crate::on_both;
use crate::world::{Caller, Reply, World};
use organizing::chart::Line;
use organizing::list::{Tie, TieKind, Worker};
use organizing::{ConversationId, TurfId, WorkerId};
use shopfloor::drive::records::tallies;
use shopfloor::failure::Failure;
use shopfloor::people::ledger::{Ledger, Roll};
use shopfloor::space::audit::{self, Act};
use shopfloor::space::kept::{self, Held};
use shopfloor::space::keys::Keys;
use std::sync::Arc;
use vault::Id;

const SIZE: u32 = 130;

fn worker(world: &World, keys: &Keys, id: &str) -> Held<Worker> {
    world.app.store.read(|shelf| kept::load(shelf, keys, id.parse().unwrap())).unwrap()
}

fn line(world: &World, keys: &Keys, id: &str) -> Option<Line> {
    let id = WorkerId(id.parse::<Id>().unwrap().0);
    let roll = world.app.store.read(|shelf| Roll::open_all(shelf, keys)).unwrap();
    roll.lines().find(|line| line.worker == id).cloned()
}

/// Workers in the unit and outside it, by the counts.
fn counted(world: &World, keys: &Keys) -> (u32, u32) {
    let all = world.app.store.read(|shelf| tallies(shelf, keys)).unwrap();
    all.iter().fold((0, 0), |sum, (_, tally)| (sum.0 + tally.unit(), sum.1 + tally.excluded))
}

/// Adds someone by hand and gives their id.
fn add(caller: &Caller<'_>, turf: Id, fields: &[(&str, &str)]) -> String {
    let turf = turf.to_string();
    let mut all = vec![("turf", turf.as_str())];
    all.extend(fields);
    let path = format!("/d/{}/people/new", caller.world.drive());
    let done = caller.post(&path, &all).done();
    done.location.split("last=").nth(1).unwrap().to_owned()
}

/// The fields of the form that posts to this path, as a browser would send them back.
fn form(page: &Reply, path: &str) -> Vec<(String, String)> {
    let html = page.text();
    let start = html.find(&format!("method=\"post\" action=\"{path}\"")).expect("such a form");
    let html = &html[start..start + html[start..].find("</form>").unwrap()];
    let mut fields = Vec::new();
    for tag in html.split('<').skip(1) {
        let of = |name: &str| -> Option<String> {
            let rest = &tag[tag.find(&format!(" {name}=\""))? + name.len() + 3..];
            let text = &rest[..rest.find('"').unwrap()];
            Some(text.replace("&quot;", "\"").replace("&lt;", "<").replace("&amp;", "&"))
        };
        let choosing = tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"");
        if tag.starts_with("input ") && (!choosing || tag.contains(" checked")) {
            fields.push((of("name").unwrap(), of("value").unwrap_or_default()));
        } else if tag.starts_with("select ") {
            fields.push((of("name").unwrap(), String::new()));
        } else if tag.starts_with("option ") && tag.contains(" selected") {
            fields.last_mut().unwrap().1 = of("value").unwrap();
        }
    }
    fields
}

fn with(mut fields: Vec<(String, String)>, name: &str, value: &str) -> Vec<(String, String)> {
    let place = fields.iter().position(|(field, _)| field == name).expect("such a field");
    fields[place].1 = value.to_owned();
    fields
}

fn send(caller: &Caller<'_>, path: &str, fields: &[(String, String)]) -> Reply {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    caller.post(path, &fields)
}

/// A search as the script sends it while someone types.
fn typing(caller: &Caller<'_>, path: &str, text: &str) -> Reply {
    let body: String =
        form_urlencoded::Serializer::new(String::new()).append_pair("q", text).finish();
    let request = axum::http::Request::post(path)
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .header("x-fragment", "results")
        .body(axum::body::Body::from(body))
        .unwrap();
    caller.send(request)
}

on_both!(many_in_a_row_and_nothing_typed_is_lost, |engine: Engine| {
    let Some(world) = World::demo(engine, SIZE) else { return };
    let (lead, keys) = (world.person("lead"), world.keys_of("lead"));
    let (turf, path) = (world.turfs_of("lead")[0], format!("/d/{}/people/new", world.drive()));
    let turf_id = turf.to_string();
    let before = counted(&world, &keys).0;

    // A name is enough; the next one finds turf, shift and language already there.
    let first = add(
        &lead,
        turf,
        &[("name", "Zoraida Quispe"), ("shift", "Night"), ("language", "Quechua")],
    );
    let next = lead.get(&format!("{path}?last={first}")).ok();
    assert!(next.read().contains("Zoraida Quispe is on the list."));
    let fields = form(&next, &path);
    assert!(fields.contains(&("shift".into(), "Night".into())));
    assert!(fields.contains(&("turf".into(), turf_id.clone())));
    assert!(fields.contains(&("name".into(), String::new())));
    let second = add(&lead, turf, &[("name", "مريم العلي")]);
    let long = format!("{} {}", "Añ".repeat(50), "b".repeat(99));
    assert_eq!(long.chars().count(), 200);
    let third = add(&lead, turf, &[("name", &long)]);
    assert_eq!(counted(&world, &keys).0, before + 3);
    for (id, name) in [(&second, "مريم العلي"), (&third, long.as_str())] {
        assert!(lead.get(&format!("/d/{}/people/{id}", world.drive())).ok().read().contains(name));
    }
    let again = add(&lead, turf, &[("name", "zoraida QUISPE")]);
    let page = lead.get(&format!("{path}?last={again}")).ok();
    assert!(page.read().contains("Someone of the same name was on the list already."));

    // What is wrong is told at its field, all of it at once, and what was typed stays.
    let wrong = [
        ("name", "7777"),
        ("turf", turf_id.as_str()),
        ("phones", "five five"),
        ("emails", "rosa at home"),
        ("job", "Porter \"nights\""),
    ];
    let refused = lead.post(&path, &wrong);
    assert_eq!(refused.status, 422);
    let fields = form(&refused, &path);
    for (name, value) in wrong {
        assert!(fields.contains(&(name.to_owned(), value.to_owned())), "{name}");
    }
    let text = refused.text();
    for (field, sentence) in [
        ("name", "A name has letters in it."),
        ("phones", "That is not a phone number."),
        ("emails", "That is not an e-mail address."),
    ] {
        let error = text.find(&format!("id=\"f-{field}-error\"")).expect(field);
        assert!(text[error..error + 900].contains(sentence), "{field}");
    }
    let too_long = format!("{long}c");
    assert_eq!(lead.post(&path, &[("name", &too_long), ("turf", &turf_id)]).status, 422);
    assert_eq!(lead.post(&path, &[("name", ""), ("turf", &turf_id)]).status, 422);
    assert_eq!(
        lead.post(&path, &[("name", "Ana"), ("turf", &Id::random().to_string())]).status,
        422
    );
    assert_eq!(counted(&world, &keys).0, before + 4);
});

on_both!(found_while_typing_and_never_in_an_address, |engine: Engine| {
    let Some(world) = World::demo(engine, SIZE) else { return };
    let (lead, keys) = (world.person("lead"), world.keys_of("lead"));
    let path = format!("/d/{}/people", world.drive());
    let id = add(
        &lead,
        world.turfs_of("lead")[0],
        &[("name", "Peña, Zoé"), ("phones", "555 010 2345"), ("language", "Mixteco")],
    );

    // The script gets the results alone; without script it is the same search and a whole page.
    let part = typing(&lead, &path, "zoe pen").ok();
    assert!(part.text().starts_with("<div id=\"results\">"));
    let whole = lead.post(&path, &[("q", "zoe pen")]).ok();
    for reply in [&part, &whole] {
        assert!(reply.read().contains("1 person found") && reply.read().contains("Zoé Peña"));
        assert!(!reply.text().contains("010 2345"), "a phone stands on the worker's page only");
        let links = reply.text();
        assert!(
            links
                .split("href=\"")
                .skip(1)
                .all(|link| !link[..link.find('"').unwrap()].contains("zoe"))
        );
    }
    assert!(whole.text().contains("value=\"zoe pen\""));
    assert!(lead.get(&format!("{path}/{id}")).ok().text().contains("(555) 010-2345"));

    // Filters may stand in an address; a form without words leads there.
    let filtered =
        lead.post(&path, &[("q", ""), ("language", "mixteco"), ("talker", "nobody")]).done();
    assert_eq!(filtered.location, format!("{path}?language=mixteco&talker=nobody"));
    assert!(lead.get(&filtered.location).ok().read().contains("Zoé Peña"));
    assert!(
        !lead.get(&format!("{path}?language=mixteco&talker=me")).ok().read().contains("Zoé Peña")
    );

    // Pages of 100: the address carries the number, or the form does where there are words.
    let (all, _) = counted(&world, &keys);
    assert!(lead.get(&path).ok().read().contains(&format!("1 to 100 of {all}")));
    assert!(
        lead.get(&format!("{path}?page=2")).ok().read().contains(&format!("101 to {all} of {all}"))
    );
    assert_eq!(
        lead.get(&format!("{path}?page=2")).ok().text().matches("class=\"row\" href").count(),
        all as usize - 100
    );
    for sort in ["support", "talk", "step"] {
        assert!(
            lead.get(&format!("{path}?sort={sort}&page=99"))
                .ok()
                .read()
                .contains(&format!("101 to {all}"))
        );
    }
});

on_both!(lists_are_saved_for_their_member_alone, |engine: Engine| {
    let Some(world) = World::demo(engine, SIZE) else { return };
    let (lead, organizer) = (world.person("lead"), world.person("organizer"));
    let path = format!("/d/{}/people", world.drive());
    add(&lead, world.turfs_of("lead")[0], &[("name", "Zoraida Quispe")]);
    let nameless = lead.post(&format!("{path}/saved"), &[("q", "zoraida"), ("list-name", " ")]);
    assert_eq!(nameless.status, 422);
    assert!(nameless.text().contains("value=\"zoraida\""));
    let saved = lead
        .post(&format!("{path}/saved"), &[("q", "zoraida"), ("list-name", "Zs"), ("sort", "talk")])
        .done();
    assert!(!saved.location.contains("zoraida"));
    let page = lead.get(&saved.location).ok();
    assert!(page.read().contains("1 person found") && page.read().contains("Zoraida Quispe"));
    assert!(page.read().contains("Zs"));
    let foreign = organizer.get(&saved.location).ok().read();
    assert!(!foreign.contains("Zs") && !foreign.contains("zoraida"));
    let list = saved.location.split("list=").nth(1).unwrap().split('&').next().unwrap();
    assert_eq!(organizer.post(&format!("{path}/saved/{list}/forget"), &[]).status, 404);
    lead.post(&format!("{path}/saved/{list}/forget"), &[]).done();
    assert!(!lead.get(&path).ok().read().contains("Zs"));
});

on_both!(two_edit_at_once_and_both_edits_stay, |engine: Engine| {
    let Some(world) = World::demo(engine, SIZE) else { return };
    let (lead, organizer) = (world.person("lead"), world.person("organizer"));
    let shared = world.keys_of("organizer");
    let turf = world.turfs_of("organizer")[0];
    let id = add(
        &lead,
        turf,
        &[("name", "Quispe, Zoraida"), ("shift", "Night"), ("phones", "555 010 2345")],
    );
    let (page, path) = (
        format!("/d/{}/people/{id}", world.drive()),
        format!("/d/{}/people/{id}/edit", world.drive()),
    );
    let before = form(&lead.get(&path).ok(), &path);
    let other = form(&organizer.get(&path).ok(), &path);

    // Sent back untouched, a form changes nothing.
    let revision = worker(&world, &shared, &id).revision;
    send(&lead, &path, &before).done();
    assert_eq!(worker(&world, &shared, &id).revision, revision);

    let mine = with(with(before, "shift", "Day"), "phones", "555 010 9999");
    let mine = with(mine, "name", "Quispe Mamani, Zoraida");
    send(&lead, &path, &mine).done();
    let mut theirs = with(with(other, "shift", "Evening"), "job", "Cleaner");
    theirs.push(("phones".into(), "+34 600 11 22 33".into()));
    let done = send(&organizer, &path, &theirs).done();
    assert!(done.location.ends_with("said-people-contested"));

    let held = worker(&world, &shared, &id).value;
    assert_eq!(held.name.full.reveal(), "Zoraida Quispe Mamani");
    assert_eq!((held.place.job.as_str(), held.place.shift.as_str()), ("Cleaner", "Day"));
    let phones: Vec<&str> = held.phones.iter().map(|phone| phone.reveal()).collect();
    assert_eq!(phones, ["555 010 9999", "+34 600 11 22 33"]);
    let shown = lead.get(&page).ok();
    assert!(
        shown.read().contains("Two values for: Shift")
            && shown.read().contains("Emmanuel Toussaint")
    );

    // One chooses; the other, whose page is old, is told.
    let settle = form(&shown, &format!("{page}/settle"));
    let mut take = settle.clone();
    take.push(("take".into(), "yes".into()));
    send(&lead, &format!("{page}/settle"), &take).done();
    let held = worker(&world, &shared, &id).value;
    assert_eq!(held.place.shift, "Evening");
    assert!(held.contested.is_empty());
    let late = send(&organizer, &format!("{page}/settle"), &settle);
    assert_eq!(late.status, 422);
    assert!(late.read().contains("A coworker chose already."));

    // Who talks with them: the quicker one stands, and the other hears of it.
    let me = lead.account_id().to_string();
    let stranger = Id::random().to_string();
    let unknown = lead.post(&format!("{page}/talker"), &[("was", ""), ("talker", &stranger)]);
    assert_eq!(unknown.status, 404);
    let done = lead.post(&format!("{page}/talker"), &[("was", ""), ("talker", &me)]).done();
    assert!(done.location.ends_with("said-people-talker"));
    let they = organizer.account_id().to_string();
    let done = organizer.post(&format!("{page}/talker"), &[("was", ""), ("talker", &they)]).done();
    assert!(done.location.ends_with("said-people-talker-meanwhile"));
    assert_eq!(line(&world, &shared, &id).unwrap().talker.map(|m| Id(m.0).to_string()), Some(me));
});

on_both!(what_is_not_yours_is_not_there, |engine: Engine| {
    let Some(world) = World::demo(engine, SIZE) else { return };
    let (lead, member, coach) =
        (world.person("lead"), world.person("member"), world.person("coach"));
    let (all, own) = (world.turfs_of("lead"), world.turfs_of("member"));
    let foreign = *all.iter().find(|turf| !own.contains(turf)).unwrap();
    let home = own[0];
    let id = add(&lead, foreign, &[("name", "Zoraida Quispe")]);
    let base = format!("/d/{}", world.drive());
    for page in ["", "/edit"] {
        assert_eq!(member.get(&format!("{base}/people/{id}{page}")).status, 404, "{page}");
    }
    let mine = add(&member, home, &[("name", "Zoila Mamani")]);
    for (act, fields) in [
        ("edit", vec![("name", "Someone Else")]),
        ("assess", vec![("support", "1"), ("basis", "act")]),
        ("talker", vec![("talker", "")]),
        ("settle", vec![("field", "shift"), ("by", mine.as_str()), ("on", "1"), ("take", "yes")]),
    ] {
        assert_eq!(member.post(&format!("{base}/people/{id}/{act}"), &fields).status, 404, "{act}");
    }
    for act in ["merge", "keep"] {
        let pair = [("kept", mine.as_str()), ("gone", id.as_str())];
        assert_eq!(member.post(&format!("{base}/duplicates/{act}"), &pair).status, 404, "{act}");
    }
    let found = member.post(&format!("{base}/people"), &[("q", "zo")]).ok().read();
    assert!(found.contains("Zoila Mamani") && !found.contains("Quispe"));
    for page in ["people", "people/new", "duplicates", "export"] {
        assert_eq!(coach.get(&format!("{base}/{page}")).status, 403, "{page}");
    }
    for person in ["member", "organizer"] {
        assert_eq!(world.person(person).get(&format!("{base}/export")).status, 403);
        assert_eq!(world.person(person).post(&format!("{base}/export"), &[]).status, 403);
    }

    // Moving someone takes both turfs: into one that is not held is refused, from there is done.
    let path = format!("{base}/people/{mine}/edit");
    let edit = form(&member.get(&path).ok(), &path);
    assert_eq!(send(&member, &path, &with(edit, "turf", &foreign.to_string())).status, 422);
    let path = format!("{base}/people/{id}/edit");
    let edit = form(&lead.get(&path).ok(), &path);
    send(&lead, &path, &with(edit, "turf", &home.to_string())).done();
    assert!(member.get(&format!("{base}/people/{id}")).ok().read().contains("Zoraida Quispe"));
    assert_eq!(line(&world, &world.keys_of("member"), &id).unwrap().turf, TurfId(home.0));
});

on_both!(assessments_add_up_and_supervisors_do_not, |engine: Engine| {
    let Some(world) = World::demo(engine, SIZE) else { return };
    let (lead, keys) = (world.person("lead"), world.keys_of("lead"));
    let id = add(&lead, world.turfs_of("lead")[0], &[("name", "Zoraida Quispe")]);
    let page = format!("/d/{}/people/{id}", world.drive());
    let assess = |support: &str, basis: &str| {
        lead.post(&format!("{page}/assess"), &[("support", support), ("basis", basis)])
    };
    assert_eq!(assess("0", "said").status, 422);
    assert_eq!(assess("", "said").status, 422);
    let unsaid = assess("2", "");
    assert!(unsaid.status == 422 && unsaid.read().contains("Say how we know it"));
    assert!(form(&unsaid, &format!("{page}/assess")).contains(&("support".into(), "2".into())));

    assess("1", "guess").done();
    assert!(!line(&world, &keys, &id).unwrap().counts());
    assess("2", "said").done();
    let shown = lead.get(&page).ok().read();
    assert!(shown.contains("Said, and not shown yet"));
    assess("3", "act").done();
    let held = worker(&world, &keys, &id).value;
    let history: Vec<u8> = held.assessments.iter().map(|made| made.support.number()).collect();
    assert_eq!(history, [1, 2, 3]);
    let shown = lead.get(&page).ok().read();
    for told in ["Assessed 1, leads others in", "Assessed 2, supports us", "Assessed 3, undecided"]
    {
        assert!(shown.contains(told), "{told}");
    }
    assert!(!shown.contains("not shown yet"));
    let list = format!("/d/{}/people?support=3&age=fresh", world.drive());
    assert!(lead.get(&list).ok().read().contains("Zoraida Quispe"));

    // A supervisor is off the counts, off the list of the unit, and not assessed.
    let (unit, outside) = counted(&world, &keys);
    let path = format!("{page}/edit");
    let edit = form(&lead.get(&path).ok(), &path);
    send(&lead, &path, &with(edit, "excluded", "supervisor")).done();
    assert_eq!(counted(&world, &keys), (unit - 1, outside + 1));
    assert_eq!(assess("2", "act").status, 422);
    assert!(!lead.get(&list).ok().read().contains("Zoraida Quispe"));
    let list = format!("/d/{}/people?border=outside", world.drive());
    assert!(lead.get(&list).ok().read().contains("Zoraida Quispe"));
});

on_both!(a_merge_is_undone_without_a_trace, |engine: Engine| {
    let Some(world) = World::demo(engine, SIZE) else { return };
    let (lead, keys) = (world.person("lead"), Arc::new(world.keys_of("lead")));
    let base = format!("/d/{}", world.drive());
    let turfs = world.turfs_of("lead");
    let kept_id = add(
        &lead,
        turfs[0],
        &[("name", "Quispe, Zoraida"), ("phones", "555 010 2345"), ("shift", "Night")],
    );
    let gone_id = add(
        &lead,
        turfs[1],
        &[
            ("name", "Quispe, Zoraida"),
            ("phones", "(555) 010-2345"),
            ("shift", "Day"),
            ("job", "Cleaner"),
        ],
    );
    let friend = add(&lead, turfs[0], &[("name", "Zoila Mamani")]);
    lead.post(&format!("{base}/people/{gone_id}/assess"), &[("support", "2"), ("basis", "said")])
        .done();
    named(&world, &keys, &friend, &gone_id);
    let state = |id: &str| (worker(&world, &keys, id).value, line(&world, &keys, id).unwrap());
    let (before, counts) =
        ([&kept_id, &gone_id, &friend].map(|id| state(id)), counted(&world, &keys));
    assert_eq!(before[1].1.named_by, 1);

    let shown = lead.get(&format!("{base}/duplicates")).ok().read();
    assert!(shown.contains("Zoraida Quispe"), "the pair is suspected");
    let pair = [("kept", kept_id.as_str()), ("gone", gone_id.as_str())];
    lead.post(&format!("{base}/duplicates/merge"), &pair).done();
    assert_eq!(lead.get(&format!("{base}/people/{gone_id}")).status, 404);
    in_step(&world, &keys);
    assert!(line(&world, &keys, &gone_id).is_none());
    assert_eq!(counted(&world, &keys).0, counts.0 - 1);
    let (merged, its_line) = state(&kept_id);
    assert_eq!(
        (merged.place.job.as_str(), merged.phones.len(), merged.assessments.len()),
        ("Cleaner", 1, 1)
    );
    assert!(merged.contested.iter().any(|value| value.field == "shift"));
    assert_eq!(its_line.named_by, 1);
    assert_eq!(Id(worker(&world, &keys, &friend).value.ties[0].to.0).to_string(), kept_id);

    let page = lead.get(&format!("{base}/duplicates")).ok().text();
    let undo =
        page.split("/duplicates/").find_map(|rest| rest.split_once("/undo")).unwrap().0.to_owned();
    assert_eq!(
        world.person("member").post(&format!("{base}/duplicates/{undo}/undo"), &[]).status,
        404
    );
    lead.post(&format!("{base}/duplicates/{undo}/undo"), &[]).done();
    let after = [&kept_id, &gone_id, &friend].map(|id| state(id));
    for ((worker, line), (was, its_line)) in after.iter().zip(&before) {
        // Only the place on a sheet may be another.
        let worker = Worker { sheet: was.sheet, ..worker.clone() };
        assert_eq!(worker, *was);
        let drawn = |line: &Line| (line.named_by, line.support, line.name.clone(), line.turf);
        assert_eq!(drawn(line), drawn(its_line));
    }
    assert_eq!(counted(&world, &keys), counts);
    in_step(&world, &keys);
    assert_eq!(lead.post(&format!("{base}/duplicates/{undo}/undo"), &[]).status, 404);

    lead.post(&format!("{base}/duplicates/keep"), &pair).done();
    assert!(!lead.get(&format!("{base}/duplicates")).ok().read().contains("Zoraida Quispe"));
});

/// Lets one worker have told that they trust another.
fn named(world: &World, keys: &Arc<Keys>, by: &str, whom: &str) {
    let ids = [by, whom].map(|id| id.parse::<Id>().unwrap());
    let keys = keys.clone();
    let write = move |shelf: &mut store::Writer| {
        let mut teller = kept::load::<Worker>(shelf, &keys, ids[0])?;
        let named = kept::load::<Worker>(shelf, &keys, ids[1])?;
        let told_in = ConversationId(Id::random().0);
        let on = organizing::Day(20_000);
        teller.value.ties.push(Tie { to: WorkerId(ids[1].0), kind: TieKind::Trusts, told_in, on });
        let mut ledger = Ledger::new(&keys, 0);
        ledger.keep(shelf, &mut teller)?;
        ledger.count_named(shelf, &named, 1)?;
        ledger.close(shelf)
    };
    world.app.store.write::<_, Failure, _>(world.drive(), write).unwrap();
}

on_both!(nobody_is_put_where_no_list_would_show_them, |engine: Engine| {
    let Some(world) = World::demo(engine, SIZE) else { return };
    let (lead, keys) = (world.person("lead"), world.keys_of("lead"));
    let read = |shelf: &mut store::Reader| shopfloor::turfs::records::tree(shelf, &keys);
    let tree = world.app.store.read(read).unwrap().value;
    // Keys like those of turfs, for what the leads keep and for cards.
    let of_no_turf = |turf: &Id| tree.get(TurfId(turf.0)).is_none();
    let hidden: Vec<Id> = keys.turfs().into_iter().filter(of_no_turf).collect();
    assert!(hidden.len() >= 2, "{hidden:?}");
    let before = counted(&world, &keys);
    for turf in hidden {
        let form = [("name", "Zoraida Quispe"), ("turf", &*turf.to_string())];
        let refused = lead.post(&format!("/d/{}/people/new", world.drive()), &form);
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains("id=\"f-turf-error\""));
    }
    assert_eq!(counted(&world, &keys), before);
});

on_both!(the_list_goes_out_as_a_file_and_everyone_hears_of_it, |engine: Engine| {
    let Some(world) = World::demo(engine, SIZE) else { return };
    let (lead, keys) = (world.person("lead"), world.keys_of("lead"));
    let path = format!("/d/{}/export", world.drive());
    add(
        &lead,
        world.turfs_of("lead")[0],
        &[
            ("name", "Zoraida Quispe"),
            ("job", "=HYPERLINK(\"http://evil\")"),
            ("phones", "555 010 2345"),
        ],
    );
    world.clock.move_by(6 * 60);
    assert!(lead.get(&path).done().location.starts_with("/unlock/again?next="));
    assert_eq!(lead.post(&path, &[("format", "csv")]).done().location, "/unlock/again");
    // The form that was sent too late is given back, and sent again.
    let back = lead.post("/unlock/again", &[]).ok();
    assert!(back.text().contains(&format!("action=\"{path}\"")));

    lead.get(&path).ok();
    let file = lead.post(&path, &[("format", "csv")]).ok();
    let text = file.text();
    assert!(
        text.contains("Zoraida Quispe") && text.contains("\"'=HYPERLINK(\"\"http://evil\"\")\"")
    );
    assert!(!text.contains("010-2345"), "contacts only where asked for");
    assert_eq!(text.lines().count() as u32, counted(&world, &keys).0 + 1);
    let name = |reply: &Reply| reply.headers["content-disposition"].to_str().unwrap().to_owned();
    let again = lead.post(&path, &[("format", "csv"), ("contacts", "yes"), ("who", "both")]).ok();
    assert!(again.text().contains("(555) 010-2345"));
    assert_ne!(name(&file), name(&again));
    let book = lead.post(&path, &[("format", "xlsx")]).ok();
    let table = kit::tables::Reader {
        program: env!("CARGO_BIN_EXE_shopfloor").into(),
        ..Default::default()
    }
    .read(&book.body, "list.xlsx")
    .unwrap();
    assert_eq!(table.len() as u32, counted(&world, &keys).0 + 1);

    let log = world.app.store.read(|shelf| audit::last(shelf, &keys, 100)).unwrap();
    let exports: Vec<bool> = log
        .iter()
        .filter_map(|event| match event.act {
            Act::Export { contacts, .. } => Some(contacts),
            _ => None,
        })
        .collect();
    assert_eq!(exports, [false, true, false]);
    assert!(log.iter().all(|event| event.by == lead.account_id()));
    assert!(lead.get(&path).ok().read().contains("Copies taken so far"));
});
