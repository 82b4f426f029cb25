//! One-on-ones: held by the guide, saved as typed, recorded once; ties; the drive's own guide.

use crate::backs::in_step;
use crate::on_both;
use crate::world::{Caller, Reply, World};
use organizing::assessment::{Basis, Support};
use organizing::chart::Line;
use organizing::conversation::{Answer, Conversation, Step};
use organizing::list::{Name, TieKind, Worker};
use organizing::{ConversationId, Day, Personal, TurfId, WorkerId};
use shopfloor::drive::records::tallies;
use shopfloor::failure::Failure;
use shopfloor::people::ledger::{Ledger, Roll};
use shopfloor::space::kept;
use shopfloor::space::keys::Keys;
use vault::{Id, Identity};

/// Someone of the demo, with the keys they hold.
struct Person<'a> {
    caller: Caller<'a>,
    keys: Keys,
    world: &'a World,
}

impl<'a> Person<'a> {
    fn new(world: &'a World, part: &str) -> Person<'a> {
        let demo = world.app.demo.as_ref().unwrap();
        let person = demo.cast.iter().find(|person| person.part == part).unwrap();
        let identity = Identity::from_seed(person.seed);
        let open =
            |shelf: &mut store::Reader| Keys::open(shelf, &identity, world.drive(), person.account);
        Person { caller: world.person(part), keys: world.app.store.read(open).unwrap(), world }
    }

    fn lines(&self) -> Vec<Line> {
        let roll = self.world.app.store.read(|shelf| Roll::open_all(shelf, &self.keys)).unwrap();
        roll.lines().cloned().collect()
    }

    fn line(&self, worker: Id) -> Line {
        self.lines().into_iter().find(|line| line.worker == WorkerId(worker.0)).unwrap()
    }

    /// Someone of my turfs whom nobody has talked with, nor taken on to.
    fn stranger(&self) -> Id {
        let fresh =
            |line: &&Line| line.in_unit() && line.talked_on.is_none() && line.talker.is_none();
        Id(self.lines().iter().find(fresh).unwrap().worker.0)
    }

    fn worker(&self, id: Id) -> Worker {
        let load = |shelf: &mut store::Reader| kept::load::<Worker>(shelf, &self.keys, id);
        self.world.app.store.read(load).unwrap().value
    }

    fn talk(&self, id: Id) -> Conversation {
        let load = |shelf: &mut store::Reader| kept::load::<Conversation>(shelf, &self.keys, id);
        self.world.app.store.read(load).unwrap().value
    }

    /// One-on-ones counted in a turf.
    fn counted(&self, turf: TurfId) -> u32 {
        let tallies = self.world.app.store.read(|shelf| tallies(shelf, &self.keys)).unwrap();
        let tally = &tallies.iter().find(|(id, _)| *id == Id(turf.0)).unwrap().1;
        tally.talks_by_week.iter().map(|(_, count)| count).sum()
    }

    fn path(&self, worker: Id) -> String {
        format!("/d/{}/people/{worker}", self.world.drive())
    }

    /// Adds someone to a turf of mine.
    fn add(&self, name: &str, turf: TurfId) -> Id {
        let demo = self.world.app.demo.as_ref().unwrap();
        let person = demo.cast.iter().find(|person| person.account == self.keys.member).unwrap();
        let (identity, space, member) =
            (Identity::from_seed(person.seed), self.keys.space, self.keys.member);
        let (id, name) = (Id::random(), Name::parse(name).unwrap());
        let write = move |shelf: &mut store::Writer| {
            let keys = Keys::open(shelf, &identity, space, member)?;
            let mut ledger = Ledger::new(&keys, 1);
            ledger.add(shelf, id, Worker::new(name, turf))?;
            ledger.close(shelf)?;
            Ok::<_, Failure>(())
        };
        self.world.app.store.write(space, write).unwrap();
        id
    }
}

fn today(world: &World) -> Day {
    Day::of(world.clock.today())
}

/// The id that the form chose.
fn chosen_id(form: &Reply) -> String {
    let text = form.text();
    let (_, rest) = text.split_once("name=\"talk\" value=\"").expect("the form has an id");
    rest[..32].to_owned()
}

fn talk_of(reply: &Reply) -> Id {
    let (_, id) = reply.location.split_once("/talks/").expect("a one-on-one");
    id[..32].parse().unwrap()
}

on_both!(a_whole_conversation_is_recorded, |engine: Engine| {
    let Some(world) = World::demo(engine, 120) else { return };
    let emmanuel = Person::new(&world, "organizer");
    let worker = emmanuel.stranger();
    let (path, before) = (emmanuel.path(worker), emmanuel.line(worker));
    let counted = emmanuel.counted(before.turf);
    let form = emmanuel.caller.get(&format!("{path}/talk")).ok();
    let page = form.read();
    for said in
        ["boss’s lawyer", "three things here tomorrow", "Now wait.", "Who do you trust here?"]
    {
        assert!(page.contains(said), "{said}");
    }
    let in_ten_days = today(&world).plus(10).date().to_string();
    let fields = [
        ("talk", chosen_id(&form)),
        ("issues", "  The schedule comes on Friday for Monday ".into()),
        ("issues", "Nobody can get to the toilet".into()),
        ("issues", String::new()),
        ("agitation", "She says the director could fix it".into()),
        ("plan", "Everyone goes to him on the same morning".into()),
        ("inoculated", "dues".into()),
        ("inoculated", "third-party".into()),
        ("ask", "Will you bring two from your shift on Thursday?".into()),
        ("answer", "thinking".into()),
        ("next_step", "Coffee after the shift".into()),
        ("next_on", in_ten_days),
        ("listening", "50".into()),
        ("support", "2".into()),
        ("basis", "said".into()),
        ("note", "Likes mornings".into()),
    ];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
    let kept = emmanuel.caller.post(&format!("{path}/talk"), &fields).done();
    let id = talk_of(&kept);

    let talk = emmanuel.talk(id);
    assert_eq!(talk.issues[0].reveal(), "The schedule comes on Friday for Monday");
    assert_eq!((talk.issues.len(), talk.listening, talk.open), (2, Some(50), false));
    assert_eq!(talk.ask.as_ref().unwrap().answer, Answer::Thinking);
    assert!(talk.typed.is_empty() && talk.skipped.is_empty());
    let now = emmanuel.worker(worker);
    let made = now.assessments.last().unwrap();
    assert_eq!((made.support, made.basis), (Support::Two, Basis::Said));
    assert_eq!(made.conversation, Some(ConversationId(id.0)));
    assert_eq!(now.next_step.unwrap().on, today(&world).plus(10));
    let line = emmanuel.line(worker);
    assert_eq!((line.support, line.talked_on), (Support::Two, Some(today(&world))));
    assert_eq!(emmanuel.counted(line.turf), counted + 1);

    let told = emmanuel.caller.get(&kept.location).ok().read();
    for said in [
        "The schedule comes on Friday for Monday",
        "They want to think about it",
        "They want your money",
        "They talked 50% of the time",
        "Every step was gone through",
        "Coffee after the shift",
    ] {
        assert!(told.contains(said), "{said} in {told}");
    }
});

on_both!(what_is_typed_is_kept_and_counted_once, |engine: Engine| {
    let Some(world) = World::demo(engine, 120) else { return };
    let emmanuel = Person::new(&world, "organizer");
    let worker = emmanuel.stranger();
    let (path, turf) = (emmanuel.path(worker), emmanuel.line(worker).turf);
    let (counted, assessed) = (emmanuel.counted(turf), emmanuel.worker(worker).assessments.len());
    let talk = chosen_id(&emmanuel.caller.get(&format!("{path}/talk")).ok());
    let draft = format!("{path}/talks/{talk}");
    // Nothing typed leaves nothing behind.
    assert_eq!(emmanuel.caller.post(&draft, &[("basis", "said"), ("issues", "")]).status, 204);
    assert!(emmanuel.worker(worker).conversations.is_empty());
    let first =
        [("issues", "Not enough"), ("next_on", "soon"), ("tie", "Mari"), ("tie-kind", "follows")];
    let more = [
        ("issues", "Not enough people at night"),
        ("next_on", "soon"),
        ("tie", "Mari"),
        ("tie-kind", "follows"),
    ];
    for fields in [&first, &more, &more] {
        assert_eq!(emmanuel.caller.post(&draft, fields).status, 204);
    }
    assert_eq!(emmanuel.worker(worker).conversations.len(), 1);
    assert_eq!((emmanuel.counted(turf), emmanuel.line(worker).talked_on), (counted, None));
    // The battery was dead; all of it is there, even what cannot be read as a day.
    let resumed = emmanuel.caller.get(&format!("{path}/talk")).ok();
    assert_eq!(chosen_id(&resumed), talk);
    for typed in [
        "Not enough people at night",
        "value=\"soon\"",
        "value=\"Mari\"",
        "value=\"follows\" selected",
    ] {
        assert!(resumed.text().contains(typed), "{typed}");
    }
    assert!(emmanuel.caller.get(&draft).ok().read().contains("You have not finished this one"));
    let next = format!("/d/{}/next", world.drive());
    assert!(emmanuel.caller.get(&next).ok().text().contains(&format!("/talk?talk={talk}")));
    assert!(!world.person("lead").get(&next).ok().read().contains("Not finished yet"));
    // Someone changed the worker meanwhile; both stay.
    let name = emmanuel.worker(worker).name;
    let other = emmanuel
        .caller
        .post(&format!("{path}/talker"), &[("talker", &emmanuel.keys.member.to_string())]);
    other.done();

    let fields = [
        ("talk", talk.as_str()),
        ("issues", "Not enough people at night"),
        ("support", "3"),
        ("basis", "said"),
    ];
    let done = emmanuel.caller.post(&format!("{path}/talk"), &fields).done();
    assert_eq!(talk_of(&done).to_string(), talk);
    assert!(!emmanuel.caller.get(&next).ok().read().contains("Not finished yet"));
    let again = emmanuel.caller.post(&format!("{path}/talk"), &fields).done();
    assert_eq!(again.location, done.location);
    assert_eq!(emmanuel.caller.post(&draft, &more).status, 204);
    let now = emmanuel.worker(worker);
    assert_eq!((now.conversations.len(), now.assessments.len()), (1, assessed + 1));
    assert!(now.talker.is_some() && now.name == name);
    assert_eq!(emmanuel.counted(turf), counted + 1);
    assert_eq!(
        emmanuel.talk(talk.parse().unwrap()).issues,
        [Personal::new("Not enough people at night")]
    );
    // Other words under the same id: what is recorded stands, what was typed is not lost.
    let other = emmanuel
        .caller
        .post(&format!("{path}/talk"), &[("talk", &talk), ("issues", "Something else")]);
    assert_eq!(other.status, 409);
    assert!(other.text().contains("Something else") && chosen_id(&other) != talk);
    assert_eq!(emmanuel.counted(turf), counted + 1);
});

on_both!(what_is_not_finished_can_be_thrown_away, |engine: Engine| {
    let Some(world) = World::demo(engine, 120) else { return };
    let emmanuel = Person::new(&world, "organizer");
    let worker = emmanuel.stranger();
    let path = emmanuel.path(worker);
    let talk = chosen_id(&emmanuel.caller.get(&format!("{path}/talk")).ok());
    let draft = format!("{path}/talks/{talk}");
    let fields = [("issues", "Heat"), ("for-now", "yes")];
    assert!(emmanuel.caller.post(&draft, &fields).done().location.starts_with(&path));
    emmanuel.caller.post(&format!("{draft}/drop"), &fields).done();
    assert!(emmanuel.worker(worker).conversations.is_empty());
    assert_eq!(emmanuel.caller.get(&draft).status, 404);
    let fields = [("talk", talk.as_str()), ("issues", "Heat")];
    emmanuel.caller.post(&format!("{path}/talk"), &fields).done();
    emmanuel.caller.post(&format!("{draft}/drop"), &[]).done();
    assert_eq!(emmanuel.worker(worker).conversations.len(), 1, "a recorded one stays");
});

on_both!(skipped_steps_are_shown_and_mistakes_keep_what_was_typed, |engine: Engine| {
    let Some(world) = World::demo(engine, 120) else { return };
    let emmanuel = Person::new(&world, "organizer");
    let worker = emmanuel.stranger();
    let path = emmanuel.path(worker);
    let wrong = [
        ("issues", "The heat"),
        ("ask", "Will you come?"),
        ("support", "2"),
        ("basis", ""),
        ("next_on", "0026-11-09"),
    ];
    let refused = emmanuel.caller.post(&format!("{path}/talk"), &wrong);
    assert_eq!(refused.status, 422);
    for said in [
        "Choose what they said",
        "Say how you know it",
        "more than ten years",
        "The heat",
        "Will you come?",
    ] {
        assert!(refused.text().contains(said), "{said}");
    }
    assert!(emmanuel.worker(worker).conversations.is_empty());
    let fields = [("issues", "The heat"), ("ask", "Will you come?"), ("answer", "yes")];
    let done = emmanuel.caller.post(&format!("{path}/talk"), &fields).done();
    let told = emmanuel.caller.get(&done.location).ok().read();
    assert!(told.contains("Left out: Who stands in the way · What we could do · What they will say · The next step"), "{told}");
    assert!(told.contains("Before any card, petition or public step"));
    let skipped = [Step::Agitation, Step::PlanToWin, Step::Inoculation, Step::FollowUp];
    assert_eq!(emmanuel.talk(talk_of(&done)).skipped, skipped);
    let spanish = emmanuel.caller.post("/preferences", &[("language", "es"), ("back", "/")]).done();
    drop(spanish);
    assert!(emmanuel.caller.get(&done.location).ok().read().contains("Sin hacer: Quién lo impide"));
});

// Seen only afterwards, a wrong day could not be mended any more.
on_both!(a_next_step_before_the_talk_is_asked_about_once, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let emmanuel = Person::new(&world, "organizer");
    let worker = emmanuel.stranger();
    let path = emmanuel.path(worker);
    let (on, before) = (today(&world), today(&world).plus(-3));
    let (on, before) = (on.date().to_string(), before.date().to_string());
    let mut fields =
        vec![("issues", "The heat"), ("on", &*on), ("next_step", "Coffee"), ("next_on", &*before)];
    let asked = emmanuel.caller.post(&format!("{path}/talk"), &fields);
    assert_eq!(asked.status, 422);
    let page = asked.text();
    assert!(page.contains("name=\"sure\"") && page.contains(&before), "{page}");
    assert!(emmanuel.worker(worker).conversations.is_empty());
    fields.push(("sure", "yes"));
    let done = emmanuel.caller.post(&format!("{path}/talk"), &fields).done();
    assert!(!emmanuel.caller.get(&done.location).ok().read().contains("before the one-on-one"));
    assert_eq!(emmanuel.worker(worker).conversations.len(), 1);
});

on_both!(those_who_are_named_are_found_asked_for_or_added, |engine: Engine| {
    let Some(world) = World::demo(engine, 120) else { return };
    let emmanuel = Person::new(&world, "organizer");
    let worker = emmanuel.stranger();
    let turf = emmanuel.line(worker).turf;
    let [vasquez, quispe] =
        ["Zoraida Vásquez", "Zoraida Quispe"].map(|name| emmanuel.add(name, turf));
    let path = emmanuel.path(worker);
    // One name means two people, and what was typed is asked about, not guessed.
    let fields = [
        ("issues", "Heat"),
        ("tie", "Zoraida"),
        ("tie-kind", "trusts"),
        ("tie", "vasquez, zoraida"),
        ("tie-kind", "works-with"),
        ("tie", "Ximena Newcomer"),
        ("tie-kind", "follows"),
        ("tie", ""),
        ("tie-kind", "trusts"),
    ];
    let asked = emmanuel.caller.post(&format!("{path}/talk"), &fields);
    assert_eq!(asked.status, 422);
    let page = asked.text();
    assert!(page.contains("Which Zoraida?") && page.contains("name=\"tie-who-0\""));
    for id in [vasquez, quispe] {
        assert!(page.contains(&format!("name=\"tie-who-0\" value=\"{id}\"")), "{page}");
    }
    assert!(!page.contains("tie-who-1") && page.contains("Ximena Newcomer"));
    assert!(emmanuel.worker(worker).conversations.is_empty());

    let chosen = quispe.to_string();
    let mut fields = fields.to_vec();
    fields.push(("tie-who-0", &chosen));
    let done = emmanuel.caller.post(&format!("{path}/talk"), &fields).done();
    let added =
        emmanuel.lines().into_iter().find(|l| l.name.reveal() == "Ximena Newcomer").unwrap();
    assert_eq!((added.turf, added.named_by), (turf, 1));
    let mut ties = emmanuel.talk(talk_of(&done)).ties;
    ties.sort_unstable_by_key(|(_, kind)| *kind);
    assert_eq!(
        ties,
        [
            (WorkerId(quispe.0), TieKind::Trusts),
            (added.worker, TieKind::Follows),
            (WorkerId(vasquez.0), TieKind::WorksWith),
        ]
    );
    assert_eq!(emmanuel.line(quispe).named_by, 1);
    assert_eq!(emmanuel.line(vasquez).named_by, 0, "works beside is no word of trust");
    assert_eq!(emmanuel.worker(worker).ties.len(), 3);
    let told = emmanuel.caller.get(&done.location).ok().read();
    assert!(told.contains("Trusts Zoraida Quispe"), "{told}");

    // Named once more by the same person counts once; nobody is named by themselves.
    let fields = [("issues", "Heat"), ("tie", "Zoraida Quispe"), ("tie-kind", "follows")];
    emmanuel.caller.post(&format!("{path}/talk"), &fields).done();
    assert_eq!(emmanuel.line(quispe).named_by, 1);
    let name = emmanuel.worker(worker).name.full.reveal().to_owned();
    let fields = [("issues", "Heat"), ("tie", name.as_str()), ("tie-kind", "trusts")];
    let refused = emmanuel.caller.post(&format!("{path}/talk"), &fields);
    assert!(refused.status == 422 && refused.read().contains("That is the person you talked with"));
    in_step(&world, &emmanuel.keys);
});

on_both!(a_drive_writes_its_own_guide, |engine: Engine| {
    let Some(world) = World::demo(engine, 120) else { return };
    let (lead, emmanuel) = (Person::new(&world, "lead"), Person::new(&world, "organizer"));
    let guide = format!("/d/{}/guide", world.drive());
    let page = lead.caller.get(&guide).ok();
    assert!(page.text().contains("issues-question = If you could change three things"));
    assert!(!emmanuel.caller.get(&guide).ok().text().contains("<textarea"));
    let mark = |page: &Reply, language: &str| {
        let text = page.text();
        let (_, rest) = text
            .split_once(&format!(
                "value=\"{language}\"><input type=\"hidden\" name=\"was\" value=\""
            ))
            .unwrap();
        rest[..16].to_owned()
    };
    let was = mark(&page, "en");
    let broken = "issues-question = What hurts?\nthis is no message\n";
    let fields = [("language", "en"), ("was", was.as_str()), ("text", broken)];
    let refused = lead.caller.post(&guide, &fields);
    assert_eq!(refused.status, 422);
    assert!(
        refused.read().contains("Line 2 cannot be read: “this is no message”"),
        "{}",
        refused.read()
    );
    assert!(refused.text().contains("What hurts?"), "what was typed is kept");
    let fields =
        [("language", "en"), ("was", was.as_str()), ("text", "issue-question = What hurts?\n")];
    assert!(lead.caller.post(&guide, &fields).read().contains("no place for “issue-question”"));
    let worker = emmanuel.stranger();
    let form = format!("{}/talk", emmanuel.path(worker));
    assert!(!emmanuel.caller.get(&form).ok().read().contains("What hurts?"));

    let own = "issues-question = { $name }, what hurts?\nplan-question = The union will fix it.\ntopic-cuts = Cuts\n";
    let fields = [("language", "en"), ("was", was.as_str()), ("text", own)];
    assert_eq!(emmanuel.caller.post(&guide, &fields).status, 403);
    let kept = lead.caller.post(&guide, &fields).done();
    let page = lead.caller.get(&kept.location).ok();
    assert!(
        page.read().contains("Line 2 tells") && page.read().contains("Line 2 speaks of our union")
    );
    let name = emmanuel.worker(worker).name.full.reveal().to_owned();
    let form = emmanuel.caller.get(&form).ok();
    assert!(form.read().contains(&format!("{name}, what hurts?")));
    assert!(form.text().contains("value=\"cuts\"") && !form.text().contains("value=\"dues\""));
    assert!(form.read().contains("Who decides that?"), "what was left out is said as it came");
    // Whoever was slower loses nothing and overwrites nobody.
    let late =
        lead.caller.post(&guide, &[("language", "en"), ("was", &was), ("text", "issues = Mine\n")]);
    assert!(late.status == 409 && late.text().contains("issues = Mine"));
    let was = mark(&late, "en");
    lead.caller.post(&guide, &[("language", "en"), ("was", &was), ("give-up", "yes")]).done();
    assert!(!lead.caller.get(&guide).ok().read().contains("what hurts?"));
});

on_both!(whom_to_talk_with_next_is_mine_and_one_press_away, |engine: Engine| {
    let Some(world) = World::demo(engine, 120) else { return };
    for part in ["lead", "organizer", "member"] {
        let person = Person::new(&world, part);
        let page = person.caller.get(&format!("/d/{}/next", world.drive())).ok();
        let mine: Vec<String> =
            person.lines().iter().map(|line| Id(line.worker.0).to_string()).collect();
        let text = page.text();
        let starts: Vec<&str> = text
            .split("/talk\"")
            .filter_map(|before| before.get(before.len().checked_sub(32)?..))
            .collect();
        let starts: Vec<&str> = starts.into_iter().filter(|id| id.parse::<Id>().is_ok()).collect();
        assert!(!starts.is_empty(), "{part}: {}", page.read());
        for id in starts {
            assert!(mine.iter().any(|known| known == id), "{part}");
            assert!(
                text.contains(&format!("people/{id}\"")),
                "the worker's page is one press away"
            );
        }
    }
    let emmanuel = Person::new(&world, "organizer");
    let worker = emmanuel.stranger();
    let yesterday = today(&world).plus(-1);
    let path = emmanuel.path(worker);
    let on = yesterday.plus(-9).date().to_string();
    let fields = [
        ("issues", "Heat"),
        ("on", &on),
        ("next_step", "Coffee"),
        ("next_on", &yesterday.date().to_string()),
    ];
    emmanuel.caller.post(&format!("{path}/talk"), &fields).done();
    let page = emmanuel.caller.get(&format!("/d/{}/next", world.drive())).ok();
    assert!(page.read().contains("what you agreed on was due yesterday"), "{}", page.read());
});

on_both!(nobody_talks_in_turfs_that_are_not_theirs, |engine: Engine| {
    let Some(world) = World::demo(engine, 120) else { return };
    let (lead, emmanuel) = (Person::new(&world, "lead"), Person::new(&world, "organizer"));
    let mine = emmanuel.lines();
    let foreign =
        lead.lines().into_iter().find(|line| !emmanuel.keys.holds(Id(line.turf.0))).unwrap();
    let theirs = Id(foreign.worker.0);
    let path = emmanuel.path(theirs);
    let kept = lead.caller.post(&format!("{path}/talk"), &[("issues", "Heat")]).done();
    let told = kept.location.split('?').next().unwrap().to_owned();
    let talk = told.rsplit('/').next().unwrap().to_owned();
    let anything = [("talk", talk.as_str()), ("issues", "x")];
    for (path, post) in [
        (format!("{path}/talk"), false),
        (format!("{path}/talk"), true),
        (told.clone(), false),
        (told.clone(), true),
        (format!("{told}/drop"), true),
    ] {
        let ask = |who: &Caller<'_>| match post {
            true => who.post(&path, &anything).status,
            false => who.get(&path).status,
        };
        assert_eq!(ask(&emmanuel.caller), 404, "{path}");
        assert_eq!(ask(&world.person("coach")), 403, "{path}");
    }
    assert_eq!(world.person("coach").get(&format!("/d/{}/next", world.drive())).status, 403);
    // A foreign one-on-one is not reached through a worker of one's own, nor is a coworker's draft.
    let own = Id(mine[0].worker.0);
    let through = emmanuel.path(own);
    assert_eq!(emmanuel.caller.get(&format!("{through}/talks/{talk}")).status, 404);
    assert_ne!(emmanuel.caller.post(&format!("{through}/talks/{talk}"), &anything).status, 204);
    let draft = format!("{through}/talks/{}", Id::random());
    assert_eq!(lead.caller.post(&draft, &[("issues", "Mine")]).status, 204);
    assert_eq!(emmanuel.caller.post(&draft, &[("issues", "Yours")]).status, 404);
    assert_eq!(emmanuel.caller.post(&format!("{draft}/drop"), &[]).status, 404);
    assert!(emmanuel.caller.get(&draft).ok().read().contains("still being written"));
    // A member holds one-on-ones in the turf that was handed over.
    let member = Person::new(&world, "member");
    let worker = member.stranger();
    member.caller.post(&format!("{}/talk", member.path(worker)), &[("issues", "Heat")]).done();
    // Nobody holds one with someone outside the unit.
    let outside = lead.lines().into_iter().find(|line| line.excluded);
    if let Some(line) = outside {
        let path = format!("{}/talk", lead.path(Id(line.worker.0)));
        assert_eq!(lead.caller.post(&path, &[("issues", "Heat")]).status, 422);
        assert_eq!(lead.caller.get(&path).status, 422);
    }
});
