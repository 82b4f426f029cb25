//! Engines: our own, runs, who came to which shift, whom to ask, and what came of it.

use crate::on_both;
use crate::world::{Caller, World, plain};
use organizing::development::With;
use organizing::engines::{Came, Ladder, Ran, Rows, Run, Rung};
use organizing::{Day, PersonId};
use shopfloor::engines::kits;
use shopfloor::engines::lessons::own;
use shopfloor::engines::records::{engines, rows, runs, shift_id};
use shopfloor::engines::typed::Typed;
use shopfloor::engines::weighing::Weighed;
use shopfloor::failure::Failure;
use shopfloor::people::ledger::Roll;
use shopfloor::space::kept::Held;
use std::collections::BTreeSet;
use vault::Id;

/// The fields of an engine's form, some of them changed.
fn typed<'a>(
    form: &'a [(String, String)],
    other: &[(&'a str, &'a str)],
) -> Vec<(&'a str, &'a str)> {
    let kept = form.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let kept = kept.filter(|(name, _)| other.iter().all(|(changed, _)| changed != name));
    kept.chain(other.iter().copied()).collect()
}

fn canvass_form() -> Vec<(String, String)> {
    let canvass = kits::engines().iter().find(|one| one.id == "canvass").unwrap();
    Typed::of(canvass, "en").fields().map(|(n, v)| (n.to_owned(), v.to_owned())).collect()
}

fn address(world: &World, id: &str) -> Id {
    let keys = world.keys_of("lead");
    let all = world.app.store.read(|shelf| engines(shelf, &keys)).unwrap();
    all.into_iter().find(|one| one.template.id == id).unwrap().id
}

fn all_runs(world: &World) -> Vec<(Held<Run>, Rows)> {
    let keys = world.keys_of("lead");
    let read = |shelf: &mut store::Reader| {
        let all = runs(shelf, &keys)?;
        all.into_iter().map(|run| Ok((run.clone(), rows(shelf, &keys, &run)?))).collect()
    };
    world.app.store.read(read).map_err(|_: Failure| ()).unwrap()
}

fn run(world: &World, id: Id) -> (Held<Run>, Rows) {
    all_runs(world).into_iter().find(|(run, _)| run.id == id).unwrap()
}

/// Names of workers, each of which stands once on the list, those of the demo's people apart.
fn names(world: &World) -> Vec<(String, PersonId)> {
    let keys = world.keys_of("lead");
    let roll = world.app.store.read(|shelf| Roll::open_all(shelf, &keys)).unwrap();
    let lines = || roll.lines().filter(|line| line.in_unit());
    let once = |name: &str| lines().filter(|line| line.name.reveal() == name).count() == 1;
    let cast = &world.app.demo.as_ref().unwrap().cast;
    let plays = |name: &str| cast.iter().any(|person| person.name == name);
    let named = lines().map(|line| (line.name.reveal().to_owned(), line.worker.into()));
    let mut all: Vec<_> = named.filter(|(name, _)| once(name) && !plays(name)).collect();
    all.sort();
    all
}

fn day(day: Day) -> String {
    day.date().to_string()
}

/// Lays a run of the canvass from so many days ago to so many days ahead; its id.
fn lay(world: &World, by: &Caller<'_>, ago: i32, ahead: i32) -> Id {
    let today = Day::of(world.clock.today());
    let engine = address(world, "canvass");
    let (from, to) = (day(today.plus(-ago)), day(today.plus(ahead)));
    let path = format!("/d/{}/engines/{engine}/lay", world.drive());
    let laid = by.post(&path, &[("first-day", &from), ("last-day", &to)]).done().location;
    let id = laid.rsplit('/').next().unwrap();
    id.split('?').next().unwrap().parse().unwrap()
}

on_both!(an_engine_that_cannot_run_is_told_where_and_nothing_typed_is_lost, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (organizer, space) = (world.person("organizer"), world.drive());
    let form = canvass_form();
    let path = format!("/d/{space}/engines/new");
    let canvass = address(&world, "canvass").to_string();
    let form = [&form[..], &[("from".to_owned(), canvass)]].concat();
    let name = ("name", "Knocking on the towers");
    // A role takes a training that is taken out.
    let fields =
        typed(&form, &[name, ("training-0-gone", "yes"), ("training-1-about", "By block")]);
    let refused = organizer.post(&path, &fields);
    assert_eq!(refused.status, 422);
    let at = refused.text().split("id=\"f-role-1-trained-doors-error\"").count();
    assert_eq!(at, 2, "{}", refused.read());
    assert!(refused.read().contains("takes a training that does not exist"));
    for kept in ["Knocking on the towers", "By block", "Drawing turf"] {
        assert!(refused.text().contains(kept), "{kept} is lost");
    }
    // A number that is none, at its field.
    let refused = organizer.post(&path, &typed(&form, &[name, ("shift-0-minutes", "three hours")]));
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("id=\"f-shift-0-minutes-error\""));
    assert!(refused.text().contains("value=\"three hours\""), "what was typed is lost");
    let kept = organizer.post(&path, &typed(&form, &[name])).done().location;
    let kept = kept.split('?').next().unwrap();
    assert!(organizer.get(kept).ok().read().contains("Knocking on the towers"));
    // In Spanish it still says what it said: the form changed English alone.
    let spanish = organizer.copy().with_cookie("__Host-l", "es".to_owned());
    assert!(spanish.get(kept).ok().read().contains("Visitas puerta a puerta"));

    // Two change it at once: the second is told, and loses nothing.
    let edit = format!("{kept}/edit");
    let changed = |about: &'static str| {
        organizer.post(&edit, &typed(&form, &[name, ("about", about), ("revision", "1")]))
    };
    changed("Every tower of ours.").done();
    let late = changed("Every tower, twice.");
    assert_eq!(late.status, 422);
    assert!(late.read().contains("Somebody else changed this engine"), "{}", late.read());
    assert!(late.text().contains("Every tower, twice."), "what was typed is lost");

    // As text, the line is told.
    let text = organizer.get(&format!("{kept}/text")).ok().text();
    assert!(text.contains("[[role]]"));
    let canvass = kits::file("canvass").unwrap();
    let broken = canvass.replace("trained = { doors = \"do\" }", "trained = { walking = \"do\" }");
    let line = canvass.lines().position(|line| line.contains("id = \"captain\"")).unwrap();
    let refused = organizer.post(&format!("{kept}/text"), &[("engine-text", &broken)]);
    assert_eq!(refused.status, 422);
    let told = format!("Line {line}: This role takes a training that does not exist");
    assert!(refused.read().contains(&told), "{}", refused.read());
    assert!(refused.text().contains("walking = "), "what was typed is lost");
});

on_both!(a_run_is_refused_in_sentences_and_stays_as_it_was, |engine: Engine| {
    let Some(world) = World::demo(engine, 120) else { return };
    let (organizer, space) = (world.person("organizer"), world.drive());
    let today = Day::of(world.clock.today());
    let form = format!("/d/{space}/engines/{}/lay", address(&world, "canvass"));
    let (early, late) = (day(today.plus(3)), day(today.plus(20)));
    let swapped = organizer.post(&form, &[("first-day", &late), ("last-day", &early)]);
    assert_eq!(swapped.status, 422);
    assert!(swapped.text().contains("id=\"f-last-day-error\""), "{}", swapped.read());
    assert!(swapped.read().contains("The last day is before the first"));
    assert!(swapped.text().contains(&format!("value=\"{late}\"")), "what was typed is lost");
    let unreadable = organizer.post(&form, &[("first-day", "soon"), ("last-day", &late)]);
    assert_eq!(unreadable.status, 422);
    assert!(unreadable.text().contains("id=\"f-first-day-error\""));

    let id = lay(&world, &organizer, 0, 13);
    let path = format!("/d/{space}/runs/{id}");
    let shifts = run(&world, id).0.value.shifts.len();
    let begun = organizer.post(&format!("{path}/begin"), &[]);
    assert_eq!(begun.status, 422);
    assert!(begun.read().contains("Nobody organizes this run yet"), "{}", begun.read());
    // Roles by name: one who is not there, one who is, and giving it back.
    let keys = world.keys_of("organizer");
    let roll = world.app.store.read(|shelf| Roll::open_all(shelf, &keys)).unwrap();
    let mine: BTreeSet<PersonId> = roll.lines().map(|line| line.worker.into()).collect();
    let (name, who) = names(&world).into_iter().find(|(_, who)| mine.contains(who)).unwrap();
    let nobody = organizer.post(&format!("{path}/roles"), &[("who", "Nobody Atall"), ("as", "2")]);
    assert_eq!(nobody.status, 422);
    assert!(nobody.text().contains("id=\"f-who-error\"") && nobody.text().contains("Nobody Atall"));
    organizer.post(&format!("{path}/roles"), &[("who", &name), ("as", "2")]).done();
    organizer.post(&format!("{path}/begin"), &[]).done();
    let (held, _) = run(&world, id);
    assert_eq!(held.value.holders(Rung(2)).collect::<Vec<_>>(), [who]);
    let page = organizer.get(&path).ok().read();
    assert!(page.contains(&plain(&name)) && page.contains("under way"), "{page}");
    // A member who may not read the name hears that there is somebody.
    let member = world.person("member");
    let member_keys = world.keys_of("member");
    let theirs = world.app.store.read(|shelf| Roll::open_all(shelf, &member_keys)).unwrap();
    if theirs.lines().all(|line| PersonId::from(line.worker) != who) {
        let page = member.get(&path).ok().read();
        assert!(page.contains("whose turf you do not hold") && !page.contains(&name), "{page}");
    }
    // Shifts: outside the run, needing nobody, as usual, called off.
    let add = format!("{path}/shifts");
    let outside = organizer.post(&add, &[("like", "0"), ("on", &day(today.plus(40)))]);
    assert_eq!(outside.status, 422);
    assert!(outside.text().contains("id=\"f-on-error\""), "{}", outside.read());
    let none = [("like", "0"), ("on", early.as_str()), ("starts", "09:15"), ("needs-0", "0")];
    let nobody = organizer.post(&add, &[&none[..], &[("needs-1", "0"), ("needs-2", "0")]].concat());
    assert_eq!(nobody.status, 422);
    assert!(nobody.text().contains("id=\"f-needs-0-error\""), "{}", nobody.read());
    assert!(nobody.text().contains("value=\"09:15\""), "what was typed is lost");
    assert_eq!(run(&world, id).0.value.shifts.len(), shifts, "nothing refused was kept");
    organizer.post(&add, &[("like", "0"), ("on", &early)]).done();
    let added = run(&world, id).0.value;
    assert_eq!(added.shifts.len(), shifts + 1);
    let last = u16::try_from(shifts).unwrap();
    let off = format!("{path}/shifts/{}/off", shift_id(id, last));
    organizer.post(&off, &[]).done();
    let shift = off.strip_suffix("/off").unwrap();
    assert!(organizer.get(shift).ok().read().contains("This shift was called off"));
    let late = organizer.post(shift, &[("here", &Id(who.0).to_string())]);
    assert_eq!(late.status, 422);
    assert!(late.read().contains("This shift was called off"), "{}", late.read());
    // Whoever holds no role in it does not write; whoever leads others does.
    let press = format!("{path}/shifts/{}", shift_id(id, 0));
    let told = member.post(&press, &[("will", &Id(member.account_id().0).to_string())]);
    assert_eq!(told.status, 422);
    assert!(told.read().contains("Organizers and those who lead others"), "{}", told.read());
});

on_both!(two_who_write_at_once_lose_nothing, |engine: Engine| {
    let Some(world) = World::demo(engine, 120) else { return };
    let (lead, organizer, space) = (world.person("lead"), world.person("organizer"), world.drive());
    let id = lay(&world, &lead, 13, 13);
    let path = format!("/d/{space}/runs/{id}");
    let keys = world.keys_of("organizer");
    let roll = world.app.store.read(|shelf| Roll::open_all(shelf, &keys)).unwrap();
    let people: Vec<Id> = roll.lines().map(|line| Id(line.worker.0)).take(24).collect();
    let organizes = names(&world)[0].0.clone();
    lead.post(&format!("{path}/roles"), &[("who", &organizes), ("as", "2")]).done();
    lead.post(&format!("{path}/begin"), &[]).done();
    let shift = format!("{path}/shifts/{}", shift_id(id, 0));
    let (first, second) = people.split_at(people.len() / 2);
    std::thread::scope(|scope| {
        for (caller, half) in [(&lead, first), (&organizer, second)] {
            let (shift, caller) = (&shift, caller.copy());
            scope.spawn(move || {
                for (number, who) in half.iter().enumerate() {
                    let field = ["here", "missed", "will"][number % 3];
                    caller.post(shift, &[(field, &who.to_string()), ("as", "0")]).done();
                }
                let counts = format!("{shift}/counts");
                caller.post(&counts, &[("count-0", "21"), ("count-1", "7")]).done();
            });
        }
    });
    let (held, rows) = run(&world, id);
    assert_eq!(rows.now().len(), people.len(), "nobody who was pressed is lost");
    let came: Vec<_> = rows.now().into_values().filter(|row| row.came == Came::Came).collect();
    assert!(came.iter().all(|row| row.minutes == held.value.shifts[0].minutes));
    assert_eq!(came.len(), first.len().div_ceil(3) + second.len().div_ceil(3));
    assert_eq!(rows.totals(&held.value)[..2], [42, 14], "both counted");
    let wrong = lead.post(&format!("{shift}/counts"), &[("count-0", "a lot"), ("count-1", "9")]);
    assert_eq!(wrong.status, 422);
    assert!(wrong.text().contains("id=\"f-count-0-error\"") && wrong.text().contains("a lot"));
    assert_eq!(run(&world, id).1.totals(&held.value)[1], 14, "nothing of it was kept");
});

on_both!(what_was_pressed_is_what_the_ladder_says, |engine: Engine| {
    let Some(world) = World::demo(engine, 200) else { return };
    let (lead, space) = (world.person("lead"), world.drive());
    let engine = address(&world, "reading-group");
    let today = Day::of(world.clock.today());
    let people: Vec<(String, PersonId)> = names(&world).into_iter().take(8).collect();
    let mut ids = Vec::new();
    for (ago, until, captain) in [(40, 27, 0), (20, 7, 1)] {
        let (from, to) = (day(today.plus(-ago)), day(today.plus(-until)));
        let lay = format!("/d/{space}/engines/{engine}/lay");
        let laid = lead.post(&lay, &[("first-day", &from), ("last-day", &to)]).done().location;
        let path = laid.split('?').next().unwrap().to_owned();
        let id: Id = path.rsplit('/').next().unwrap().parse().unwrap();
        let over = lead.post(&format!("{path}/begin"), &[]);
        assert_eq!(over.status, 422, "a run without organizers");
        // Nobody begins what is over: so it is begun on its first day.
        let back = i64::from(ago) * 86_400;
        world.clock.move_by(-back);
        let then = world.person("lead");
        then.post(&format!("{path}/roles"), &[("who", &people[0].0), ("as", "1")]).done();
        let top = run(&world, id).0.value.engine.top();
        let top = top.0.to_string();
        then.post(&format!("{path}/roles"), &[("who", &people[0].0), ("as", &top)]).done();
        then.post(&format!("{path}/begin"), &[]).done();
        world.clock.move_by(back);
        ids.push((id, path, captain));
    }
    let lead = world.person("lead");
    // In the first run all come at the bottom; in the second one leads, four come again, three do not.
    let press = |path: &str, id: Id, who: PersonId, role: &str, came: &str| {
        let shift = format!("{path}/shifts/{}", shift_id(id, 0));
        lead.post(&shift, &[(came, &Id(who.0).to_string()), ("as", role)]).done();
    };
    for (_, who) in &people {
        press(&ids[0].1, ids[0].0, *who, "0", "here");
    }
    press(&ids[1].1, ids[1].0, people[0].1, "1", "here");
    for (_, who) in &people[1..5] {
        press(&ids[1].1, ids[1].0, *who, "0", "here");
    }
    press(&ids[1].1, ids[1].0, people[5].1, "0", "missed");
    let ran: Vec<(Held<Run>, Rows)> = ids.iter().map(|(id, ..)| run(&world, *id)).collect();
    let ladder: Vec<Ran<'_>> =
        ran.iter().map(|(held, rows)| Ran { run: &held.value, rows }).collect();
    let ladder = Ladder::of(&ladder);
    let [first, second] = [&ladder.runs[0].made, &ladder.runs[1].made];
    assert_eq!((first.new, first.rose, second.new, second.rose, second.leaders), (8, 0, 0, 1, 1));
    assert_eq!((ladder.whole(Rung(0)).now, ladder.whole(Rung(0)).dropped), (4, 3));
    let page = lead.get(&format!("/d/{space}/engines/{engine}/runs")).ok().read();
    for told in ["1 of 16 (6%)", "3 of 8 (37%)", "5 of 6 (83%)", "came for the first time 8"] {
        assert!(page.contains(told), "{told}: {page}");
    }
    let hours = (first.minutes + second.minutes) / 60;
    assert!(page.contains(&format!("hours that people gave {hours}")), "{page}");
    // Pressed by mistake and pressed again: the last press counts.
    press(&ids[1].1, ids[1].0, people[5].1, "0", "here");
    let page = lead.get(&format!("/d/{space}/engines/{engine}/runs")).ok().read();
    assert!(page.contains("2 of 8 (25%)") && page.contains("6 of 6 (100%)"), "{page}");
});

on_both!(a_run_says_whom_to_ask_and_why, |engine: Engine| {
    let Some(world) = World::demo(engine, 300) else { return };
    let (lead, space) = (world.person("lead"), world.drive());
    let (held, rows) = all_runs(&world)
        .into_iter()
        .find(|(run, _)| run.value.begun.is_some() && run.value.to >= Day::of(world.clock.today()))
        .unwrap();
    let page = lead.get(&format!("/d/{space}/runs/{}/asks", held.id)).ok();
    let asks =
        page.read().split("Ready for the next role").next().unwrap().matches(" Ask ").count();
    assert!(asks > 3, "{}", page.read());
    assert!(page.read().contains("never asked in this engine"), "{}", page.read());
    let missing: u16 =
        held.value.gaps(&rows, Day::of(world.clock.today())).iter().map(|gap| gap.missing()).sum();
    assert!(asks <= usize::from(missing), "more are proposed than are missing");
    // Who is ready, by what their records say; and whom nobody has talked with since they came.
    let whole = page.read();
    let [_, ready] = whole.split("Ready for the next role").collect::<Vec<_>>()[..] else {
        panic!("{whole}")
    };
    assert!(ready.contains("Ready for: Captain") && ready.contains("should ask them"), "{ready}");
    let lead_keys = world.keys_of("lead");
    let weighed = world.app.store.read(|shelf| Weighed::read(shelf, &lead_keys)).unwrap();
    let ran = [Ran { run: &held.value, rows: &rows }];
    let captain = held.value.engine.role(Rung(1)).unwrap().ready.clone().unwrap();
    let candidates = weighed.candidates(&held, &ran);
    let owes = |who: PersonId| candidates.iter().any(|one| one.who == who && one.owes_debrief);
    assert!(candidates.iter().any(|one| one.done.asks >= captain.asks && one.wants_more));
    assert!(candidates.iter().any(|one| one.brought_by.is_some()));
    let teams = held.value.debriefs(&rows, &weighed.debriefed(&held.value));
    let below = teams.iter().filter(|team| team.rung == Rung(0));
    let waiting: BTreeSet<PersonId> = below.flat_map(|team| team.people.clone()).collect();
    assert!(!waiting.is_empty() && waiting.iter().all(|who| owes(*who)), "{waiting:?}");
    // Whoever holds one turf is proposed nobody of another.
    let keys = world.keys_of("organizer");
    let roll = world.app.store.read(|shelf| Roll::open_all(shelf, &keys)).unwrap();
    let mut mine: BTreeSet<String> =
        roll.lines().map(|line| Id(line.worker.0).to_string()).collect();
    mine.extend(world.app.demo.as_ref().unwrap().cast.iter().map(|one| one.account.to_string()));
    let theirs = world.person("organizer").get(&format!("/d/{space}/runs/{}/asks", held.id)).ok();
    for part in theirs.text().split("/people/").skip(1) {
        let who = part.split(['/', '"']).next().unwrap();
        assert!(who.len() != 32 || mine.contains(who), "{who} is in another turf");
    }
    assert_eq!(world.person("coach").get(&format!("/d/{space}/engines")).status, 403);
});

on_both!(readings_and_the_meeting_are_read_in_both_languages, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let space = world.drive();
    let member = world.person("member");
    let spanish = member.copy().with_cookie("__Host-l", "es".to_owned());
    for (caller, told) in [
        (&member, ["Organizing is not turning out friends", "The people, one by one"]),
        (&spanish, ["Organizar no es convocar", "La gente, persona por persona"]),
    ] {
        let list = caller.get(&format!("/d/{space}/readings")).ok();
        assert!(list.read().contains(told[0]));
        let meeting = caller.get(&format!("/d/{space}/readings/meeting")).ok().read();
        assert!(meeting.contains(told[1]), "{meeting}");
        let lesson = kits::address(&kits::schools()[0].readings[0].id);
        let page = caller.get(&format!("/d/{space}/readings/{lesson}")).ok().read();
        assert!(page.contains(told[0]), "{page}");
    }
    assert_eq!(member.get(&format!("/d/{space}/readings/{}", Id::random())).status, 404);
    // One of our own: refused without a question, kept, taken out.
    let (organizer, path) = (world.person("organizer"), format!("/d/{space}/readings"));
    let mut fields = vec![("title", "What the quarry taught us"), ("found", "Shelf by the gate")];
    let refused = organizer.post(&path, &fields);
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("id=\"f-question-error\""), "{}", refused.read());
    assert!(refused.text().contains("value=\"Shelf by the gate\""), "what was typed is lost");
    fields.extend([("question", "Who was there?"), ("with-role", "captain")]);
    organizer.post(&path, &fields).done();
    let page = member.get(&path).ok();
    assert!(page.read().contains("What the quarry taught us Who was there? Shelf by the gate"));
    let keys = world.keys_of("member");
    let read = |shelf: &mut store::Reader| own(shelf, &keys);
    let ours = world.app.store.read(read).unwrap().pop().unwrap();
    assert_eq!(ours.with, [With::Role("captain".to_owned())]);
    // It is given like any other, and asked about by its name.
    let record = format!("/d/{space}/people/{}/record", keys.member);
    assert!(member.get(&record).ok().text().contains(&format!("value=\"{}\"", ours.key)));
    member.post(&record, &[("record", "reading"), ("reading", &ours.key)]).done();
    let told = member.get(&record).ok().read();
    assert!(
        told.contains("What the quarry taught us") && told.contains("Who was there?"),
        "{told}"
    );
    organizer.post(&path, &[("take-out", &ours.key)]).done();
    assert!(!member.get(&path).ok().read().contains("quarry"));
});

on_both!(a_run_names_the_one_who_remains_of_two_records, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, space) = (world.person("lead"), world.drive());
    let id = lay(&world, &lead, 13, 13);
    let path = format!("/d/{space}/runs/{id}");
    let [stays, goes] = [0, 1].map(|one| names(&world)[one].clone());
    // Both organize it; the one that goes captains it, too, and came twice.
    for (name, role) in [(&stays, "2"), (&goes, "2"), (&goes, "1")] {
        lead.post(&format!("{path}/roles"), &[("who", &name.0), ("as", role)]).done();
    }
    lead.post(&format!("{path}/begin"), &[]).done();
    for (shift, who) in [(0, &goes), (1, &stays), (1, &goes)] {
        let shift = format!("{path}/shifts/{}", shift_id(id, shift));
        lead.post(&shift, &[("here", &Id(who.1.0).to_string())]).done();
    }
    let (before, came) = run(&world, id);
    let base = format!("/d/{space}/duplicates");
    let (kept, gone) = (Id(stays.1.0).to_string(), Id(goes.1.0).to_string());
    let fields = [("kept", kept.as_str()), ("gone", gone.as_str())];
    let merged = lead.post(&format!("{base}/merge"), &fields).done().location;
    let (held, rows) = run(&world, id);
    for rung in [Rung(1), Rung(2)] {
        assert_eq!(held.value.holders(rung).collect::<Vec<_>>(), [stays.1], "once, by one name");
    }
    assert_eq!(rows.now().into_keys().collect::<Vec<_>>(), [(0, stays.1), (1, stays.1)]);
    assert!(lead.get(&path).ok().read().contains(&plain(&stays.0)));
    // What is written meanwhile stays with the record that stayed.
    let shift = format!("{path}/shifts/{}", shift_id(id, 2));
    lead.post(&shift, &[("here", &kept)]).done();
    let merge = merged.split("merge=").nth(1).unwrap();
    lead.post(&format!("{base}/{merge}/undo"), &[]).done();
    let (held, rows) = run(&world, id);
    assert_eq!(held.value, before.value);
    assert_eq!(rows.attended[..3], came.attended[..]);
    assert_eq!(rows.attended[3].who, stays.1);
});

on_both!(an_engine_of_our_own_goes_when_no_run_needs_it_and_past_runs_stay, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (organizer, space) = (world.person("organizer"), world.drive());
    let form = canvass_form();
    let fields = typed(&form, &[("name", "Knocking on the towers")]);
    let kept = organizer.post(&format!("/d/{space}/engines/new"), &fields).done().location;
    let here = kept.split('?').next().unwrap();
    let today = Day::of(world.clock.today());
    let days = [("first-day", &day(today)), ("last-day", &day(today.plus(6)))];
    let days = days.map(|(name, value)| (name, value.as_str()));
    let run = organizer.post(&format!("{here}/lay"), &days).done().location;
    let (run, delete) = (run.split('?').next().unwrap(), format!("{here}/delete"));
    // Not by one press, and not while a run of it is not over.
    for (fields, told) in
        [(&[][..], "does not come back"), (&[("sure", "yes")][..], "A run of it is not over yet")]
    {
        let refused = organizer.post(&delete, fields);
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains("id=\"f-sure-error\""), "{}", refused.read());
        assert!(refused.read().contains(told), "{}", refused.read());
    }
    assert_eq!(world.person("member").post(&delete, &[("sure", "yes")]).status, 403);
    world.clock.move_by(7 * 86_400);
    let organizer = world.person("organizer");
    organizer.post(&delete, &[("sure", "yes")]).done();
    assert_eq!(organizer.get(here).status, 404);
    for path in [run.to_owned(), format!("{run}/asks")] {
        let page = organizer.get(&path).ok();
        assert!(page.read().contains("Knocking on the towers"), "{}", page.read());
        assert!(!page.text().contains(here), "a way to what is no more");
    }
    // What comes with the program is not ours to take away.
    let ours = format!("/d/{space}/engines/{}/delete", address(&world, "canvass"));
    assert_eq!(organizer.post(&ours, &[("sure", "yes")]).status, 404);
});

on_both!(an_ask_of_a_run_says_which_and_for_which_shift, |engine: Engine| {
    let Some(world) = World::demo(engine, 120) else { return };
    let (lead, space) = (world.person("lead"), world.drive());
    let today = Day::of(world.clock.today());
    let id = lay(&world, &lead, 0, 13);
    let who = names(&world)[0].1;
    let run = run(&world, id).0.value;
    let shift = run.shifts.iter().position(|one| one.on >= today).unwrap();
    let due = day(run.shifts[shift].on);
    let (id, shift) = (id.to_string(), shift.to_string());
    let person = format!("/d/{space}/people/{}", Id(who.0));
    let ways = [("run", id.as_str()), ("role", "canvasser"), ("shift", shift.as_str())];
    let query: Vec<String> = ways.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let number: u16 = shift.parse().unwrap();
    let here = format!("/d/{space}/runs/{id}");
    let of_shift = format!("{here}/shifts/{}", shift_id(id.parse().unwrap(), number));
    let shown = |path: &str| {
        let page = lead.get(path).ok().text();
        assert!(page.contains(&format!("href=\"{here}\"")), "{path}");
        assert!(page.contains(&format!("href=\"{of_shift}\"")), "{path}");
    };
    shown(&format!("{person}/ask?{}", query.join("&")));
    let ask = [("what", "Come on the doors"), ("size", "0"), ("due", due.as_str())];
    let ask = [&ask[..], &ways[..], &[("early-why", "They asked for it")]].concat();
    let made = lead.post(&format!("{person}/ask"), &ask).done().location;
    shown(made.split('?').next().unwrap());
    shown(&format!("{person}/record"));
});
