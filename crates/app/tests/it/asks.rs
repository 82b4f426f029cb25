//! The organizing cycle by its forms: ask, support, end, talk over, ask for more; what is refused
//! says so where it was typed, and nothing is lost.

use crate::on_both;
use crate::world::{Caller, Reply, World};
use organizing::cycle::{End, How, NextAsk, Support as Plan, Task};
use organizing::development::{Level, Record, Witness};
use organizing::engines::Run;
use organizing::list::{Exclusion, Name, Worker};
use organizing::{AskId, Day, PersonId, TurfId};
use shopfloor::development::accounts::Accounts;
use shopfloor::development::paths::Paths;
use shopfloor::development::records::{Path, sizes};
use shopfloor::engines::records::runs;
use shopfloor::failure::Failure;
use shopfloor::people::ledger::Ledger;
use shopfloor::space::kept::{self, Held};
use vault::Id;

fn in_days(world: &World, days: i32) -> String {
    Day::of(world.clock.today()).plus(days).date().to_string()
}

/// Someone new on the list, in a turf that this part of the demo holds.
fn newcomer(world: &World, part: &str, name: &'static str) -> Id {
    let (id, keys) = (Id::random(), world.keys_of("lead"));
    let turf = world.turfs_of(part)[0];
    let add = move |shelf: &mut store::Writer| {
        let mut ledger = Ledger::new(&keys, 0);
        ledger.add(shelf, id, Worker::new(Name::parse(name)?, TurfId(turf.0)))?;
        ledger.close(shelf)
    };
    world.app.store.write::<_, Failure, _>(world.drive(), add).unwrap();
    id
}

fn record(world: &World, who: Id) -> Record {
    let keys = world.keys_of("lead");
    let read = |shelf: &mut store::Reader| kept::load::<Path>(shelf, &keys, who);
    world.app.store.read(read).unwrap().value.record
}

fn person(world: &World, who: Id) -> String {
    format!("/d/{}/people/{who}", world.drive())
}

/// Asks by the form; the path of the ask.
fn ask(world: &World, by: &Caller<'_>, who: Id, what: &str, size: &str) -> String {
    let due = in_days(world, 7);
    let form = [("what", what), ("size", size), ("due", &due)];
    let made = by.post(&format!("{}/ask", person(world, who)), &form).done();
    made.location.split('?').next().unwrap().to_owned()
}

fn end(by: &Caller<'_>, ask: &str, how: &str) -> Reply {
    by.post(&format!("{ask}/end"), &[("how", how)])
}

/// A refused form has its sentence at the field and what was typed.
#[track_caller]
fn refused_at(reply: &Reply, field: &str, typed: &str) {
    assert_eq!(reply.status, 422, "{}", reply.read());
    let page = reply.text();
    assert!(page.contains(&format!("{field}-error")), "{field}: {}", reply.read());
    assert!(page.contains(typed), "{typed} was lost: {}", reply.read());
}

on_both!(someone_is_asked_supported_debriefed_and_asked_for_more, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, who) = (world.person("lead"), newcomer(&world, "lead", "Quiet Newcomer"));
    let base = person(&world, who);
    let record_page = || lead.get(&format!("{base}/record")).ok().read();
    assert!(record_page().contains("What do we ask next?"));
    let first = ask(&world, &lead, who, "Come and hear the kiln", "0");
    let day = in_days(&world, 3);
    lead.post(&format!("{first}/day"), &[("check-in", &day)]).done();
    lead.post(&format!("{first}/check-in"), &[("line", "Has the evening free")]).done();
    // Talking it over is where ending it leads to.
    let ended = end(&lead, &first, "done").done();
    assert!(ended.location.contains("/debrief"));
    assert!(record_page().contains("Talk it over: Come and hear the kiln"));
    let told = [
        ("well", "Stayed until the last firing"),
        ("wish", "more"),
        ("sign", "did-it"),
        ("sign", "asked-next"),
        ("line-curiosity", "Twice, on the stairs"),
        ("then", "now"),
    ];
    let kept = lead.post(&format!("{first}/debrief"), &told).done();
    assert!(kept.location.contains(&format!("{base}/ask?after=")), "{}", kept.location);
    let form = lead.get(&kept.location).ok().read();
    assert!(form.contains("The last was done: Come to something."), "{form}");
    assert!(form.contains("They wish for more."), "{form}");
    // Until the next one is made it is put to today; made from there, it is that one.
    let next = || record(&world, who).chain.links()[0].debrief().unwrap().next.clone();
    assert_eq!(next(), NextAsk::By(Day::of(world.clock.today())));
    let (due, after) = (in_days(&world, 7), first.rsplit('/').next().unwrap());
    let made =
        [("what", "Run the kiln for the open day"), ("size", "3"), ("due", &due), ("after", after)];
    let made = lead.post(&format!("{base}/ask"), &made).done().location;
    let second = made.split('?').next().unwrap().to_owned();
    assert_eq!(next(), NextAsk::Made(record(&world, who).chain.links()[1].id()));
    assert!(lead.get(&first).text().contains(&second), "the debrief leads on to it");
    // The larger one takes a plan, laid backward; what slips is said.
    assert!(lead.get(&second).ok().read().contains("big enough to plan together"));
    let ends = in_days(&world, 7);
    let row = |what: &'static str, after: &'static str| {
        [("task", ""), ("what", what), ("whose", "Quiet Newcomer"), ("days", "2"), ("after", after)]
    };
    let rows = [row("Fetch the clay", ""), row("Light the kiln", "1")].concat();
    let goals = [("goals", "Do it without being told"), ("ends", &ends)];
    let both = [("repeated-person", "yes"), ("repeated", "yes")];
    let plan: Vec<(&str, &str)> = goals.into_iter().chain(both).chain(rows).collect();
    lead.post(&format!("{second}/plan"), &plan).done();
    let page = lead.get(&second).ok().read();
    assert!(page.contains("The plan holds"), "{page}");
    let ticked = lead.post(&format!("{second}/tasks"), &[("task", "1"), ("did", "done")]).done();
    let moved = lead.get(ticked.location.split('#').next().unwrap()).ok().read();
    assert!(moved.contains("What moved") && moved.contains("earlier"), "{moved}");
    let kept = record(&world, who);
    assert_eq!(kept.chain.links().len(), 2);
    assert!(matches!(kept.chain.links()[1].support(), Some(Plan::Planned(_))));
    assert_eq!(kept.chain.links()[0].support().unwrap().held().len(), 1);
    assert_eq!(kept.seen().len(), 2);
    assert_eq!(kept.seen()[1].seen.line.reveal(), "Twice, on the stairs");
});

on_both!(of_two_who_close_the_same_ask_the_second_is_told_who_did, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let who = newcomer(&world, "organizer", "Quiet Newcomer");
    let (lead, organizer) = (world.person("lead"), world.person("organizer"));
    let open = ask(&world, &lead, who, "Bring a lantern", "0");
    end(&organizer, &open, "done").done();
    let mine = [("how", "declined"), ("line", "Said no by the gate")];
    let late = lead.post(&format!("{open}/end"), &mine);
    assert_eq!(late.status, 422);
    let read = late.read();
    assert!(read.contains("This is closed already"), "{read}");
    assert!(read.contains("Emmanuel Toussaint wrote it down"), "{read}");
    assert!(read.contains("Said no by the gate"), "what was typed is lost: {read}");
    let link = record(&world, who).chain.links()[0].clone();
    assert_eq!(link.ask().ended().unwrap().how, End::Came(How::Done));
    // The same again changes nothing.
    end(&lead, &open, "done").done();
});

on_both!(the_next_ask_waits_for_the_debrief_unless_there_is_a_reason, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, who) = (world.person("lead"), newcomer(&world, "lead", "Quiet Newcomer"));
    let first = ask(&world, &lead, who, "Bring a lantern", "0");
    end(&lead, &first, "done").done();
    let (base, due) = (person(&world, who), in_days(&world, 7));
    let form = [("what", "Carry the ladder over"), ("size", "1"), ("due", &due)];
    let waits = lead.post(&format!("{base}/ask"), &form);
    refused_at(&waits, "f-early-why", "Carry the ladder over");
    assert!(waits.text().contains(&format!("{first}/debrief")), "no way to the debrief");
    let early = [form[0], form[1], form[2], ("early-why", "The boat leaves at noon")];
    lead.post(&format!("{base}/ask"), &early).done();
    let kept = record(&world, who);
    let why = kept.chain.links()[1].ask().asked().early.as_ref().unwrap().why.reveal().to_owned();
    assert_eq!(why, "The boat leaves at noon");
    assert!(lead.get(&format!("{base}/record")).ok().read().contains("The boat leaves at noon"));
});

on_both!(nothing_is_asked_of_someone_who_left_and_strangers_are_not_found, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, who) = (world.person("lead"), newcomer(&world, "lead", "Quiet Newcomer"));
    let open = ask(&world, &lead, who, "Bring a lantern", "0");
    let base = person(&world, who);
    // Whoever does not hold the turf learns nothing of it.
    let held = |part: &str| {
        let turf = record_turf(&world, who);
        world.keys_of(part).holds(turf)
    };
    for part in ["organizer", "member"].into_iter().filter(|part| !held(part)) {
        let caller = world.person(part);
        for page in [format!("{base}/record"), format!("{base}/ask"), open.clone()] {
            assert_eq!(caller.get(&page).status, 404, "{part} {page}");
        }
        assert_eq!(end(&caller, &open, "done").status, 404);
    }
    let keys = world.keys_of("lead");
    let leave = move |shelf: &mut store::Writer| {
        let mut held = kept::load::<Worker>(shelf, &keys, who)?;
        held.value.excluded = Some(Exclusion::Left);
        let mut ledger = Ledger::new(&keys, 0);
        ledger.keep(shelf, &mut held)?;
        ledger.close(shelf)
    };
    world.app.store.write::<_, Failure, _>(world.drive(), leave).unwrap();
    let due = in_days(&world, 7);
    let form = [("what", "Carry the ladder over"), ("size", "1"), ("due", due.as_str())];
    let refused = lead.post(&format!("{base}/ask"), &form);
    assert_eq!(refused.status, 422);
    assert!(refused.read().contains("They left"), "{}", refused.read());
    assert_eq!(record(&world, who).chain.links().len(), 1, "what they did stays");
});

fn record_turf(world: &World, who: Id) -> Id {
    let keys = world.keys_of("lead");
    world.app.store.read(|shelf| kept::load::<Worker>(shelf, &keys, who)).unwrap().turf
}

on_both!(a_plan_that_cannot_be_laid_says_where_and_keeps_what_was_typed, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, who) = (world.person("lead"), newcomer(&world, "lead", "Quiet Newcomer"));
    let open = ask(&world, &lead, who, "Run the kiln for the open day", "3");
    let (ends, past) = (in_days(&world, 9), in_days(&world, -2));
    let plan = |ends: &str, ticked: bool, rows: &[[&str; 4]]| {
        let goals = "Do it without being told";
        let mut form =
            vec![("goals".to_owned(), goals.to_owned()), ("ends".to_owned(), ends.to_owned())];
        if ticked {
            form.extend(["repeated-person", "repeated"].map(|n| (n.to_owned(), "yes".to_owned())));
        }
        for row in rows {
            let named = ["what", "whose", "days", "after"].iter().zip(row);
            form.push(("task".to_owned(), String::new()));
            form.extend(named.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        }
        let form: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        lead.post(&format!("{open}/plan"), &form)
    };
    let fetch = ["Fetch the clay", "Quiet Newcomer", "2", ""];
    let circle = [["Fetch the clay", "me", "2", "2"], ["Light the kiln", "me", "1", "1"]];
    refused_at(&plan(&ends, true, &circle), "f-after-1", "Light the kiln");
    refused_at(&plan(&past, true, &[fetch]), "f-ends", "Fetch the clay");
    refused_at(
        &plan(&ends, true, &[fetch, ["Light the kiln", "", "1", "1"]]),
        "f-owner-2",
        "Fetch the clay",
    );
    refused_at(
        &plan(&ends, true, &[["Fetch the clay", "Nobody Atall", "2", ""]]),
        "f-owner-1",
        "Nobody Atall",
    );
    refused_at(&plan(&ends, true, &[["Fetch the clay", "me", "soon", ""]]), "f-days-1", "soon");
    refused_at(
        &plan(&ends, true, &[["Fetch the clay", "me", "2", "7"]]),
        "f-after-1",
        "Fetch the clay",
    );
    refused_at(&plan(&ends, false, &[fetch]), "f-repeated", "Do it without being told");
    assert!(record(&world, who).chain.links()[0].support().is_none());
    assert_eq!(plan(&ends, true, &[fetch]).status, 303);
    // Of two who draw it at once, the second is told, and keeps what they wrote.
    let late = plan(&ends, true, &[["Sweep the kiln", "me", "1", ""]]);
    assert_eq!(late.status, 422);
    assert!(
        late.read().contains("Somebody changed the plan") && late.text().contains("Sweep the kiln")
    );
});

/// A plan with these tasks, each as what it is and whose, for an ask to run the kiln.
fn plan(world: &World, by: &Caller<'_>, who: Id, tasks: &[[&str; 2]]) -> String {
    let (open, ends) =
        (ask(world, by, who, "Run the kiln for the open day", "3"), in_days(world, 9));
    let mut form = vec![("goals", "Do it without being told"), ("ends", &ends)];
    form.extend([("repeated-person", "yes"), ("repeated", "yes")]);
    for [what, whose] in tasks {
        form.extend([("task", ""), ("what", what), ("whose", whose), ("days", "2"), ("after", "")]);
    }
    by.post(&format!("{open}/plan"), &form).done();
    open
}

fn tasks(world: &World, who: Id) -> Vec<Task> {
    match record(world, who).chain.links()[0].support() {
        Some(Plan::Planned(plan)) => plan.tasks().to_vec(),
        _ => panic!("there is no plan"),
    }
}

/// The first address on a page that begins so.
fn link(page: &Reply, begins: &str) -> Option<String> {
    let text = page.text();
    let at = text.find(&format!("href=\"{begins}"))? + 6;
    Some(text[at..].split('"').next()?.replace("&amp;", "&"))
}

/// What a form that was come to by this address sends of it.
fn tied(address: &str) -> Vec<(&str, &str)> {
    let query = address.split_once('?').unwrap().1;
    query.split('&').map(|part| part.split_once('=').unwrap()).collect()
}

on_both!(
    a_task_that_is_asked_stands_in_its_plan_as_that_ask_and_is_done_with_it,
    |engine: Engine| {
        let Some(world) = World::demo(engine, 60) else { return };
        let (lead, who) = (world.person("lead"), newcomer(&world, "lead", "Quiet Newcomer"));
        let other = newcomer(&world, "lead", "Eager Lampwright");
        let open = plan(&world, &lead, who, &[["Fetch the clay", "Eager Lampwright"]]);
        let form = link(&lead.get(&open), &format!("{}/ask?", person(&world, other))).unwrap();
        let fresh = lead.get(&form).ok();
        assert!(fresh.text().contains("Fetch the clay") && fresh.read().contains("A task in"));
        let due = in_days(&world, 5);
        let own = [("what", "Fetch the clay by boat"), ("size", "1"), ("due", due.as_str())];
        let form = [own.to_vec(), tied(&form)].concat();
        // Whose form is refused keeps the task with what they typed.
        let early = [&[("what", "Fetch the clay by boat"), ("size", "1"), ("due", "")], &form[3..]]
            .concat();
        let refused = lead.post(&format!("{}/ask", person(&world, other)), &early);
        refused_at(&refused, "f-due", "Fetch the clay by boat");
        assert!(refused.text().contains("name=\"plan-of\""), "the task was lost");
        assert_eq!(tasks(&world, who)[0].ask, None);
        lead.post(&format!("{}/ask", person(&world, other)), &form).done();
        let asked = record(&world, other).chain.links()[0].id();
        assert_eq!(tasks(&world, who)[0].ask, Some(asked));
        let page = lead.get(&open).ok();
        let leads = link(&page, &format!("{}/asks/", person(&world, other))).unwrap();
        let told = page.read();
        assert!(told.contains("Asked by itself: Fetch the clay by boat Open, due"), "{told}");
        assert!(link(&page, &format!("{}/ask?", person(&world, other))).is_none(), "asked twice");
        // Asked again from a page of before: a sentence, and the form stands by itself.
        let twice = lead.post(&format!("{}/ask", person(&world, other)), &form);
        assert_eq!(twice.status, 422);
        assert!(twice.read().contains("This task has been asked already"), "{}", twice.read());
        assert!(twice.text().contains("Fetch the clay by boat"));
        assert!(!twice.text().contains("name=\"plan-of\""));
        // Declined, it can be asked of them again; done, the task is done.
        end(&lead, &leads, "declined").done();
        assert_eq!(tasks(&world, who)[0].done, None);
        assert!(link(&lead.get(&open), &format!("{}/ask?", person(&world, other))).is_some());
        let why = [form.clone(), vec![("early-why", "The boat leaves at noon")]].concat();
        let again = lead.post(&format!("{}/ask", person(&world, other)), &why).done().location;
        end(&lead, again.split('?').next().unwrap(), "done").done();
        assert!(tasks(&world, who)[0].done.is_some());
        let page = lead.get(&open).ok().read();
        assert!(page.contains("Asked by itself:") && page.contains("Done"), "{page}");
    }
);

on_both!(a_task_whose_plan_was_closed_is_asked_by_itself_and_nothing_is_lost, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, who) = (world.person("lead"), newcomer(&world, "lead", "Quiet Newcomer"));
    let other = newcomer(&world, "lead", "Eager Lampwright");
    let open = plan(&world, &lead, who, &[["Fetch the clay", "Eager Lampwright"]]);
    let address = link(&lead.get(&open), &format!("{}/ask?", person(&world, other))).unwrap();
    end(&lead, &open, "partly").done();
    let due = in_days(&world, 5);
    let own = [("what", "Fetch the clay by boat"), ("size", "1"), ("due", due.as_str())];
    let form = [own.to_vec(), tied(&address)].concat();
    let path = format!("{}/ask", person(&world, other));
    let refused = lead.post(&path, &form);
    assert_eq!(refused.status, 422);
    assert!(refused.read().contains("What the plan was for has ended"), "{}", refused.read());
    assert!(refused.text().contains("Fetch the clay by boat"));
    assert!(!refused.text().contains("name=\"plan-of\""), "it could never be sent");
    lead.post(&path, &form[..3]).done();
    assert_eq!(record(&world, other).chain.links().len(), 1);
    assert_eq!(tasks(&world, who)[0].ask, None);
    // The form that is come to late says so, too.
    assert!(lead.get(&address).ok().read().contains("What the plan was for has ended"));
});

on_both!(before_a_sixth_three_are_named_who_could_and_why, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, who) = (world.person("lead"), newcomer(&world, "lead", "Quiet Newcomer"));
    for n in 0..5 {
        ask(&world, &lead, who, &format!("Carry lantern {n}"), "0");
    }
    // Somebody who did as much and wishes for more comes first.
    let wishes = newcomer(&world, "lead", "Eager Lampwright");
    let done = ask(&world, &lead, wishes, "Light the lamps", "0");
    end(&lead, &done, "done").done();
    let told = [("well", "All lit"), ("wish", "more"), ("then", "not"), ("then-why", "Harvest")];
    lead.post(&format!("{done}/debrief"), &told).done();
    let page = lead.get(&format!("{}/ask?size=0", person(&world, who))).ok();
    let read = page.read();
    assert!(read.contains("They carry 5 asks and tasks already"), "{read}");
    let could = read.matches(": wishes for more; has done as much;").count();
    assert_eq!(could, 3, "those who wish for more come first: {read}");
    let text = page.text();
    let named = text.split("Who else could:").nth(1).unwrap().split("</ul>").next().unwrap();
    let listed = named.matches("<li>").count();
    assert_eq!(listed, 3);
    // It is a word before, not a wall.
    ask(&world, &lead, who, "Carry lantern 6", "0");
});

on_both!(before_a_sixth_in_a_role_those_are_named_who_did_what_it_takes, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, keys) = (world.person("lead"), world.keys_of("lead"));
    let read = |shelf: &mut store::Reader| {
        let me = Accounts::read(shelf, &keys)?.me(&keys);
        Ok::<_, Failure>((me, runs(shelf, &keys)?))
    };
    let (me, all) = world.app.store.read(read).unwrap();
    let takes = |run: &Held<Run>| {
        let role = run.value.engine.roles.iter().find(|role| role.id == "captain")?;
        (!role.trained.is_empty()).then(|| (run.id, role.trained.clone()))
    };
    let (run, trained) = all.iter().find_map(takes).unwrap();
    let who = newcomer(&world, "lead", "Quiet Newcomer");
    for n in 0..5 {
        ask(&world, &lead, who, &format!("Carry lantern {n}"), "0");
    }
    // Two led before and wish for more; one of them did what the role takes, the other learned it.
    for (name, far) in [("Eager Lampwright", Level::Do), ("Patient Lampwright", Level::Learn)] {
        let id = newcomer(&world, "lead", name);
        let led = ask(&world, &lead, id, "Lead the lamps", "3");
        end(&lead, &led, "done").done();
        let told =
            [("well", "All lit"), ("wish", "more"), ("then", "not"), ("then-why", "Harvest")];
        lead.post(&format!("{led}/debrief"), &told).done();
        let (keys, trained) = (world.keys_of("lead"), trained.clone());
        let today = Day::of(world.clock.today());
        let train = move |shelf: &mut store::Writer| {
            let mut held = kept::load::<Path>(shelf, &keys, id)?;
            let (of, skills) = (PersonId(id.0), &mut held.value.record.skills);
            for skill in trained.keys() {
                skills.learn(of, skill, None, today, today)?;
                let witness = Witness { who: me, level: None, nobody_can: true };
                if far == Level::Do {
                    skills.did(of, skill, witness, today, today)?;
                }
            }
            let mut paths = Paths::new(&keys, 0);
            paths.keep(shelf, &mut held, today)?;
            paths.close(shelf)
        };
        world.app.store.write::<_, Failure, _>(world.drive(), train).unwrap();
    }
    let form = |query: &str| lead.get(&format!("{}/ask?{query}", person(&world, who))).ok().read();
    let read = form(&format!("size=3&run={run}&role=captain"));
    let could = read.split("Who else could:").nth(1).unwrap();
    assert!(could.contains("Eager Lampwright: has done: "), "{read}");
    assert!(could.contains(", seen by you; wishes for more"), "{read}");
    assert!(!could.contains("Patient Lampwright"), "they have only learned it: {read}");
    // For an ask outside of engines, nothing is asked about but what they did and wish.
    assert!(form("size=3").contains("Patient Lampwright: wishes for more"));
});

on_both!(what_two_agree_on_takes_the_place_of_an_ask, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let who = newcomer(&world, "organizer", "Quiet Newcomer");
    let (lead, organizer) = (world.person("lead"), world.person("organizer"));
    let open = ask(&world, &lead, who, "Run the kiln for the open day", "3");
    let due = in_days(&world, 5);
    let propose = |by: &str, what: &str| {
        let form =
            [("replace", "propose"), ("by", by), ("what", what), ("size", "1"), ("due", &due)];
        form.map(|(name, value)| (name.to_owned(), value.to_owned()))
    };
    let post = |caller: &Caller<'_>, form: &[(String, String)]| {
        let form: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        caller.post(&format!("{open}/replace"), &form)
    };
    refused_at(&post(&lead, &propose("them", "")), "f-what", "");
    // Who neither asked nor was asked does not speak for the one who asked.
    refused_at(&post(&organizer, &propose("asker", "Sweep the yard")), "f-by", "Sweep the yard");
    // What they say is written down by whoever talks with them, since they have no account.
    post(&organizer, &propose("them", "Bring a friend to the kiln")).done();
    let agreed =
        lead.post(&format!("{open}/replace"), &[("replace", "agree"), ("by", "asker")]).done();
    let page = lead.get(agreed.location.split('?').next().unwrap()).ok().read();
    assert!(
        page.contains("Bring a friend to the kiln") && page.contains("In the place of:"),
        "{page}"
    );
    let kept = record(&world, who);
    assert!(matches!(kept.chain.links()[0].ask().ended().unwrap().how, End::Replaced(_)));
    assert!(kept.chain.links()[1].ask().is_open());
    let _: AskId = kept.chain.links()[1].id();
});

on_both!(a_record_grows_by_its_forms_and_refuses_at_the_field, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, who) = (world.person("lead"), newcomer(&world, "lead", "Quiet Newcomer"));
    let other = newcomer(&world, "lead", "Eager Lampwright");
    let path = format!("{}/record", person(&world, who));
    let keep = |form: &[(&str, &str)]| lead.post(&path, form);
    refused_at(&keep(&[("record", "carries"), ("hours", "many")]), "f-carries-hours", "many");
    keep(&[("record", "carries"), ("hours", "12"), ("up-to", "2")]).done();
    let nobody = [("record", "people"), ("bond", "developed"), ("who", "Nobody Atall")];
    refused_at(&keep(&nobody), "f-people-who", "Nobody Atall");
    keep(&[("record", "people"), ("bond", "developed"), ("who", "eager lampwright")]).done();
    let own = [("record", "people"), ("bond", "brought"), ("who", "Quiet Newcomer")];
    refused_at(&keep(&own), "f-people-who", "Quiet Newcomer");
    let did =
        [("record", "skill"), ("skill-own", "kilns"), ("step", "do"), ("who", "Eager Lampwright")];
    refused_at(&keep(&did), "f-skill-on", "kilns");
    keep(&[("record", "skill"), ("skill-own", "kilns"), ("step", "learn"), ("who", "Me")]).done();
    keep(&did).done();
    let long = "a".repeat(201);
    refused_at(&keep(&[("record", "reading"), ("reading-own", &long)]), "f-reading", &long);
    keep(&[("record", "reading"), ("reading", "listening")]).done();
    keep(&[("record", "read"), ("reading", "listening"), ("answer", "They waited")]).done();
    assert_eq!(keep(&[("record", "added"), ("text", "Not mine to write")]).status, 422);
    let kept = record(&world, who);
    assert_eq!(kept.said().unwrap().hours, Some(12));
    assert!(kept.developed().contains_key(&PersonId(other.0)));
    assert_eq!(kept.skills.level("kilns"), Some(Level::Do));
    assert_eq!(kept.readings.rows()[0].answer.as_ref().unwrap().0.reveal(), "They waited");
    let page = lead.get(&path).ok().read();
    assert!(page.contains("Eager Lampwright") && page.contains("They waited"), "{page}");
});

on_both!(a_team_talks_it_over_once_and_each_part_is_kept, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let lead = world.person("lead");
    let team = ["Quiet Newcomer", "Eager Lampwright"].map(|name| newcomer(&world, "lead", name));
    for who in team {
        let open = ask(&world, &lead, who, "Light the lamps", "0");
        end(&lead, &open, "done").done();
    }
    let path = format!("/d/{}/debrief", world.drive());
    assert!(lead.get(&path).ok().read().contains("Eager Lampwright"));
    let [one, two] = team.map(|who| who.to_string());
    let page = lead.get(&format!("{path}?who={one}&who={two}")).ok().read();
    assert!(page.contains("Quiet Newcomer") && page.contains("Eager Lampwright"), "{page}");
    let mut form = vec![("well".to_owned(), "Every lamp burned".to_owned())];
    for who in [&one, &two] {
        form.push(("who".to_owned(), who.clone()));
        form.push((format!("learned-{who}"), format!("Learned by {who}")));
        form.push((format!("then-{who}"), "not".to_owned()));
    }
    let post = |form: &[(String, String)]| {
        let form: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        lead.post(&path, &form)
    };
    // Why nothing is asked next is missing: nothing is kept of either.
    refused_at(&post(&form), &format!("f-then-{one}"), "Every lamp burned");
    assert!(team.iter().all(|who| record(&world, *who).chain.links()[0].debrief().is_none()));
    form.extend([&one, &two].map(|who| (format!("then-why-{who}"), "Harvest".to_owned())));
    post(&form).done();
    for who in team {
        let kept = record(&world, who).chain.links()[0].debrief().unwrap().clone();
        assert_eq!(kept.well.reveal(), "Every lamp burned");
        assert_eq!(kept.learned.reveal(), format!("Learned by {who}"));
    }
});

on_both!(leads_set_the_ladder_and_nobody_else, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, path) = (world.person("lead"), format!("/d/{}/sizes", world.drive()));
    let rows = |names: [(&'static str, &'static str, &'static str); 3]| {
        let rows = names.into_iter();
        rows.flat_map(|(id, name, hours)| [("step", id), ("name", name), ("hours", hours)])
            .chain([("plan-from", "2")])
            .collect::<Vec<_>>()
    };
    let fine = rows([("0", "Come to something", "1"), ("1", "Carry", "2"), ("", "Steer", "6")]);
    for part in ["organizer", "member", "coach"] {
        assert_eq!(world.person(part).post(&path, &fine).status, 403, "{part}");
    }
    let twice = rows([("0", "Carry", "1"), ("1", "carry", "2"), ("", "Steer", "6")]);
    refused_at(&lead.post(&path, &twice), "f-name-2", "Steer");
    let hours = rows([("0", "Come", "1"), ("1", "Carry", "few"), ("", "Steer", "6")]);
    refused_at(&lead.post(&path, &hours), "f-hours-2", "few");
    lead.post(&path, &fine).done();
    let keys = world.keys_of("lead");
    let set = world.app.store.read(|shelf| sizes(shelf, &keys)).unwrap().value;
    assert_eq!(set.steps().len(), 3);
    assert!(set.needs_plan(set.steps()[2].id) && !set.needs_plan(set.steps()[1].id));
    // A usual step stays in everyone's language.
    assert!(matches!(set.steps()[0].name, organizing::cycle::SizeName::Usual(_)));
});
