//! Coaching at a desk: sessions on a rhythm, next steps that are asks, pairs, circles.

use crate::on_both;
use crate::world::{Caller, World};
use organizing::coaching::{Circle, Rounds};
use organizing::{Day, MemberId};
use shopfloor::coaching::records::{Bench, Coached, coached};
use shopfloor::space::kept;
use shopfloor::space::keys::Keys;
use std::collections::BTreeSet;
use vault::{Id, Identity};

const SIZE: u32 = 60;
/// A field in which somebody tries script, markup and a formula.
const SCRIPT: &str = "<script>alert(1)</script> \"' =1+1";

fn desk(world: &World) -> String {
    format!("/d/{}", world.app.demo.as_ref().unwrap().desk)
}

fn keys(world: &World) -> Keys {
    let demo = world.app.demo.as_ref().unwrap();
    let person = demo.cast.iter().find(|person| person.part == "coach").unwrap();
    let identity = Identity::from_seed(person.seed);
    let open = |shelf: &mut store::Reader| Keys::open(shelf, &identity, demo.desk, person.account);
    world.app.store.read(open).unwrap()
}

fn file(world: &World, id: Id) -> Option<Coached> {
    let keys = keys(world);
    world.app.store.read(|shelf| coached(shelf, &keys, id)).unwrap().map(|held| held.value)
}

fn rounds(world: &World) -> Rounds {
    let keys = keys(world);
    world.app.store.read(|shelf| kept::only::<Rounds>(shelf, &keys)).unwrap().value
}

fn member(caller: &Caller<'_>) -> MemberId {
    MemberId(caller.account_id().0)
}

fn day(world: &World, ahead: i32) -> String {
    Day::of(world.clock.today()).plus(ahead).date().to_string()
}

/// A request that this coach took on the phone, and coaches from now on: its id.
fn begins(caller: &Caller<'_>, base: &str, happened: &str) -> Id {
    let fields = [
        ("happened", happened),
        ("reach", "555 0100"),
        ("contact", "yes"),
        ("hand-on", "yes"),
        ("employer", "Quagga Mills"),
    ];
    let written = caller.post(&format!("{base}/requests/new"), &fields).done().location;
    let path = written.split('?').next().unwrap().to_owned();
    caller.post(&path, &[("act", "in-touch")]).done();
    caller.post(&path, &[("act", "coach")]).done();
    path.rsplit('/').next().unwrap().parse().unwrap()
}

/// The addresses of the steps on a page.
fn steps(page: &str) -> BTreeSet<String> {
    let links = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    links.filter(|link| link.contains("/steps/")).map(str::to_owned).collect()
}

on_both!(next_steps_are_asks_that_are_done_talked_over_and_grow, |engine| {
    let Some(world) = World::demo(engine, SIZE) else { return };
    let (lead, coach) = (world.person("coach"), world.person("lead"));
    let base = desk(&world);
    let id = begins(&coach, &base, "No breaks at night");
    let case = format!("{base}/cases/{id}");
    assert!(coach.get(&format!("{base}/cases")).ok().text().contains(&case));
    // What cannot be kept is told at its field, and what was typed stays.
    let session = format!("{case}/session");
    let (today, soon) = (day(&world, 0), day(&world, 5));
    let (ahead, passed) = (day(&world, 9), day(&world, -1));
    let with = |name: &'static str, value: &str| {
        let mut fields = vec![("note", SCRIPT.to_owned()), ("on", today.clone())];
        fields.extend([("next", day(&world, 7)), ("what-1", "Talk with three".to_owned())]);
        fields.extend([("size-1", "1".to_owned()), ("due-1", soon.clone())]);
        fields.retain(|(field, _)| *field != name);
        fields.push((name, value.to_owned()));
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
        coach.post(&session, &fields)
    };
    for (name, value) in [
        ("on", ahead.as_str()),
        ("on", passed.as_str()),
        ("on", "someday"),
        ("next", today.as_str()),
        ("next", passed.as_str()),
        ("due-1", ""),
        ("due-1", passed.as_str()),
        ("size-1", "x"),
        ("note", &"x".repeat(2_001)),
    ] {
        let refused = with(name, value);
        assert_eq!(refused.status, 422, "{name} = {value}");
        let page = refused.text();
        assert!(page.contains(&format!("id=\"f-{name}-error\"")), "{name} = {value}");
        assert!(page.contains("Talk with three") && !page.contains("<script>alert"));
    }
    assert!(file(&world, id).unwrap().case.sessions().is_empty(), "nothing was kept");
    let fields = [
        ("on", today.as_str()),
        ("note", SCRIPT),
        ("what-1", "Talk with three"),
        ("size-1", "0"),
        ("due-1", &soon),
        ("help-1", "We practice before"),
        ("what-2", "Come to the call"),
        ("size-2", "1"),
        ("due-2", &soon),
        ("next", &day(&world, 7)),
    ];
    // Twice is once.
    coach.post(&session, &fields).done();
    coach.post(&session, &fields).done();
    let kept = file(&world, id).unwrap();
    assert_eq!((kept.case.sessions().len(), kept.chain.links().len()), (1, 2));
    let page = coach.get(&case).ok().text();
    assert!(page.contains("&lt;script&gt;alert(1)") && !page.contains("<script>alert"));
    assert!(coach.get(&format!("{base}/cases")).ok().read().contains("2 open, 0 done"));
    // What came of the two; the next one waits until they were talked over.
    let steps: Vec<String> = steps(&page).into_iter().collect();
    assert_eq!(steps.len(), 2);
    assert_eq!(coach.post(&steps[0], &[("do", "end")]).status, 422, "nothing said what came of it");
    for step in &steps {
        coach.post(step, &[("do", "end"), ("how", "done"), ("line", SCRIPT)]).done();
    }
    let other = [("do", "end"), ("how", "declined")];
    assert_eq!(coach.post(&steps[0], &other).status, 422, "it ended otherwise");
    let one_more = [("what-1", "Lead the talk"), ("size-1", "2"), ("due-1", soon.as_str())];
    let waits = coach.post(&format!("{case}/ask"), &one_more);
    assert_eq!(waits.status, 422);
    assert!(waits.text().contains("id=\"f-early-why-error\""), "{}", waits.read());
    assert!(coach.get(&case).ok().read().contains("waits to be talked over"));
    let empty = [("do", "debrief"), ("then", "now")];
    assert_eq!(coach.post(&steps[0], &empty).status, 422, "a debrief without a word");
    let talked = [("do", "debrief"), ("well", "She asked"), ("wish", "more"), ("then", "now")];
    let then = steps.iter().map(|step| coach.post(step, &talked).done().location).last().unwrap();
    // The one that is proposed is a size larger than what was done.
    let form = coach.get(&then).ok().text();
    assert!(form.contains("They wish for more") && form.contains("value=\"2\" selected"));
    let after = then.split("after=").nth(1).unwrap().split('&').next().unwrap().to_owned();
    let next = [&one_more[..], &[("after", after.as_str())]].concat();
    coach.post(&format!("{case}/ask"), &next).done();
    assert_eq!(file(&world, id).unwrap().chain.links().len(), 3);
    // The lead of the desk reads it and writes nothing; another coach reads no word.
    assert!(lead.get(&case).ok().text().contains("Lead the talk"));
    assert_eq!(lead.post(&case, &[("rhythm", "14")]).status, 422);
    assert_eq!(lead.post(&session, &fields).status, 422);
    assert_eq!(coach.post(&case, &[("rhythm", "15")]).status, 422);
    coach.post(&case, &[("rhythm", "14")]).done();
    assert_eq!(file(&world, id).unwrap().case.rhythm(), 14);
    // Whoever is not at the desk finds nothing.
    for path in [case.clone(), format!("{base}/cases"), format!("{base}/circles"), steps[0].clone()]
    {
        assert_eq!(world.person("member").get(&path).status, 404, "{path}");
    }
    let drive = format!("/d/{}", world.drive());
    for page in ["cases", "circles", "coaches/pairs", "coaches/ladder"] {
        assert_eq!(coach.get(&format!("{drive}/{page}")).status, 404, "a drive has no {page}");
    }
    // It is over with its request, and its words go with the request's.
    let request = format!("{base}/requests/{id}");
    coach.post(&request, &[("act", "close"), ("outcome", "won")]).done();
    assert!(file(&world, id).unwrap().case.ended().is_some());
    assert_eq!(coach.post(&session, &fields).status, 422);
    assert!(rounds(&world).seen(member(&coach)).unwrap().through.iter().any(|one| one.0 == id.0));
    world.clock.move_by(15 * 24 * 3_600);
    world.person("coach").get(&format!("{base}/requests")).ok();
    let forgotten = file(&world, id).unwrap();
    assert!(forgotten.chain.links().is_empty());
    assert!(forgotten.case.sessions().iter().all(|session| session.note.is_empty()));
});

on_both!(a_case_goes_on_with_whoever_takes_the_request_over, |engine| {
    let Some(world) = World::demo(engine, SIZE) else { return };
    let (lead, coach) = (world.person("coach"), world.person("lead"));
    let base = desk(&world);
    let id = begins(&lead, &base, "No breaks");
    let (case, request) = (format!("{base}/cases/{id}"), format!("{base}/requests/{id}"));
    let said = [("note", "She knows the night shift")];
    lead.post(&format!("{case}/session"), &said).done();
    assert!(!coach.get(&case).ok().text().contains("She knows"), "it is not theirs");
    let (to, note) = (coach.account_id().to_string(), "She works nights");
    let begin = [("act", "hand-off"), ("to", to.as_str()), ("note", note), ("part", "notes")];
    lead.post(&request, &begin).done();
    lead.post(&request, &[("act", "agree")]).done();
    lead.post(&request, &[("act", "hand"), ("part", "notes")]).done();
    let kept = file(&world, id).unwrap().case;
    assert_eq!((kept.coach(), kept.sessions().len()), (member(&coach), 1));
    assert!(rounds(&world).of(member(&coach)).any(|round| round.request.0 == id.0));
    assert!(coach.get(&case).ok().text().contains("She knows"), "what was agreed goes along");
    coach.post(&format!("{case}/session"), &[("note", "We begin again")]).done();
    assert_eq!(lead.post(&format!("{case}/session"), &said).status, 422);
    // Whoever leaves leaves the case with all that was said; another goes on with it.
    let gone = lead.post(&format!("{base}/members/{to}/remove"), &[]).done();
    lead.follow(gone).ok();
    lead.get(&format!("{base}/cases")).ok();
    assert!(!rounds(&world).open().iter().any(|round| round.request.0 == id.0));
    assert!(lead.get(&case).ok().read().contains("Nobody coaches it now"));
    lead.post(&request, &[("act", "take")]).done();
    lead.post(&request, &[("act", "coach")]).done();
    let kept = file(&world, id).unwrap().case;
    assert_eq!((kept.coach(), kept.sessions().len()), (member(&lead), 2));
    // Closed by mistake, and opened again: it goes on.
    lead.post(&request, &[("act", "close"), ("outcome", "answered")]).done();
    lead.post(&request, &[("act", "reopen")]).done();
    for act in ["take", "coach"] {
        lead.post(&request, &[("act", act)]).done();
    }
    assert!(file(&world, id).unwrap().case.ended().is_none());
});

on_both!(a_case_shows_what_its_drive_shares_to_its_coach_alone, |engine| {
    let Some(world) = World::demo(engine, SIZE) else { return };
    // The lead of the desk is the coach of the demo's drive.
    let (lead, coach) = (world.person("coach"), world.person("lead"));
    let (base, drive) = (desk(&world), world.drive().to_string());
    let (mine, theirs) = (begins(&lead, &base, "No breaks"), begins(&coach, &base, "No heat"));
    let (mine, theirs) = (format!("{base}/cases/{mine}"), format!("{base}/cases/{theirs}"));
    let chooses = [("do", "drive"), ("drive", drive.as_str())];
    let refused = coach.post(&theirs, &chooses);
    assert_eq!(refused.status, 422, "whoever leads a drive is not its coach");
    assert!(refused.text().contains("case-drive") || refused.read().contains("Their drive"));
    assert_eq!(lead.post(&theirs, &chooses).status, 422, "another coaches it");
    assert_eq!(lead.post(&mine, &[("do", "drive"), ("drive", "elsewhere")]).status, 422);
    lead.post(&mine, &chooses).done();
    let shown = lead.get(&mine).ok().text();
    assert!(shown.contains(&format!("href=\"/d/{drive}\"")), "the way to the drive");
    assert!(shown.contains("Where the drive is") || shown.contains("What they share with you"));
    lead.post(&mine, &[("do", "drive"), ("drive", "")]).done();
    assert!(!lead.get(&mine).ok().text().contains(&format!("href=\"/d/{drive}\"")));
});

on_both!(too_many_cases_are_said_and_what_is_overdue_stands_before_the_leads, |engine| {
    let Some(world) = World::demo(engine, SIZE) else { return };
    let (lead, coach) = (world.person("coach"), world.person("lead"));
    let base = desk(&world);
    let has = rounds(&world).of(member(&coach)).count();
    let page = || coach.get(&format!("{base}/cases")).ok().read();
    for number in has..6 {
        begins(&coach, &base, &format!("Number {number}"));
        match number + 1 {
            3 | 4 => assert!(page().contains("That is enough"), "{}", page()),
            5 => assert!(page().contains("You are full")),
            6 => assert!(page().contains("1 too many. Hand one on")),
            _ => assert!(page().contains("You have room")),
        }
    }
    assert!(!page().contains("All of us"), "what others carry is for the leads");
    world.clock.move_by(9 * 24 * 3_600);
    let lead_again = world.person("coach");
    let seen = lead_again.get(&format!("{base}/cases")).ok().read();
    assert!(seen.contains("All of us") && seen.contains("too many: who takes some over?"));
    assert!(seen.contains("overdue, the longest by"), "{seen}");
    let coach = world.person("lead");
    let mine = coach.get(&format!("{base}/cases")).ok().read();
    assert!(mine.contains("days overdue"), "{mine}");
    drop(lead);
});

on_both!(a_pair_is_proposed_and_people_decide, |engine| {
    let Some(world) = World::demo(engine, SIZE) else { return };
    let (lead, coach) = (world.person("coach"), world.person("lead"));
    let base = desk(&world);
    let (page, ladder) = (format!("{base}/coaches/pairs"), format!("{base}/coaches/ladder"));
    let (new, beside) = (coach.account_id().to_string(), lead.account_id().to_string());
    let two = [("new", new.as_str()), ("beside", beside.as_str())];
    // The demo has them side by side; the lead takes it back, and it is proposed with its reasons.
    lead.post(&page, &[("do", "end"), ("new", &new)]).done();
    let proposed = lead.get(&page).ok().read();
    assert!(proposed.contains("Proposed") && proposed.contains("Both said yes"), "{proposed}");
    assert_eq!(coach.post(&page, &two).status, 403, "a coach decides nothing for others");
    let odd = lead.post(&page, &[("new", &new), ("beside", &new)]);
    assert!(odd.status == 422 && odd.text().contains("id=\"f-beside-error\""));
    let stranger = Id::random().to_string();
    assert_eq!(lead.post(&page, &[("new", &new), ("beside", &stranger)]).status, 422);
    lead.post(&page, &two).done();
    let mine = coach.get(&format!("{base}/cases")).ok().read();
    assert!(mine.contains("stands beside you"), "{mine}");
    assert!(lead.get(&format!("{base}/cases")).ok().read().contains("You stand beside"));
    // Whoever stands beside a coach reads their cases with them.
    let id = begins(&coach, &base, "No breaks");
    let said = [("note", "He is afraid to begin")];
    coach.post(&format!("{base}/cases/{id}/session"), &said).done();
    assert!(lead.get(&format!("{base}/cases/{id}")).ok().text().contains("afraid to begin"));
    // The ladder says what is missing, and leads say what they know.
    assert!(coach.get(&ladder).ok().read().contains("there is missing"));
    let ahead = day(&world, 20);
    let refused = coach.post(&ladder, &[("since", ahead.as_str())]);
    assert!(refused.status == 422 && refused.text().contains("id=\"f-since-error\""));
    let (since, talked) = (day(&world, -900), day(&world, -3));
    coach.post(&ladder, &[("since", since.as_str())]).done();
    let tells = [("say", "lead"), ("who", new.as_str()), ("trained", "do"), ("talked", &talked)];
    assert_eq!(coach.post(&ladder, &tells).status, 403);
    lead.post(&ladder, &tells).done();
    let keys = keys(&world);
    let bench = world.app.store.read(|shelf| kept::only::<Bench>(shelf, &keys)).unwrap().value;
    let walked = bench.walked[&member(&coach)];
    assert!(walked.since.is_some() && walked.talked.is_some());
    // Whoever leaves stands beside nobody.
    let gone = lead.post(&format!("{base}/members/{new}/remove"), &[]).done();
    lead.follow(gone).ok();
    assert!(!lead.get(&format!("{base}/cases")).ok().read().contains("You stand beside"));
});

on_both!(coaches_meet_in_circles_and_a_quiet_one_is_told_so, |engine| {
    let Some(world) = World::demo(engine, SIZE) else { return };
    let (lead, coach) = (world.person("coach"), world.person("lead"));
    let base = desk(&world);
    let all = format!("{base}/circles");
    for (name, rhythm, field) in [("", "14", "name"), (SCRIPT, "3", "rhythm")] {
        let refused = coach.post(&all, &[("name", name), ("rhythm", rhythm)]);
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains(&format!("id=\"f-{field}-error\"")));
        assert!(!refused.text().contains("<script>alert"));
    }
    let begun = coach.post(&all, &[("name", SCRIPT), ("rhythm", "14")]).done().location;
    let path = begun.split('?').next().unwrap().to_owned();
    assert!(coach.get(&path).ok().read().contains("4 short of a core of five"));
    let (today, ahead) = (day(&world, 0), day(&world, 12));
    let there = coach.account_id().to_string();
    let meets = [("do", "meet"), ("note", "Everyone waits"), ("there", there.as_str())];
    assert_eq!(lead.post(&path, &meets).status, 422, "who is not in it writes nothing down");
    for (fields, field) in [
        (vec![("do", "meet"), ("note", "Everyone waits")], "there"),
        ([&meets[..], &[("on", ahead.as_str())]].concat(), "on"),
        (vec![("do", "put"), ("next", "")], "put"),
        (vec![("do", "put"), ("next", "2020-01-01")], "put"),
    ] {
        let refused = coach.post(&path, &fields);
        assert_eq!(refused.status, 422, "{fields:?}");
        assert!(refused.text().contains(&format!("id=\"f-{field}-error\"")), "{fields:?}");
    }
    coach.post(&path, &[&meets[..], &[("on", today.as_str())]].concat()).done();
    coach.post(&path, &[("do", "put"), ("next", &ahead)]).done();
    assert!(!lead.get(&path).ok().read().contains("Everyone waits"), "for those who are in it");
    lead.post(&path, &[("do", "join")]).done();
    assert!(lead.get(&path).ok().read().contains("Everyone waits"));
    coach.post(&path, &[("do", "leave")]).done();
    let (keys, id) = (keys(&world), path.rsplit('/').next().unwrap().parse().unwrap());
    let kept = world.app.store.read(|shelf| kept::load::<Circle>(shelf, &keys, id)).unwrap().value;
    assert_eq!((kept.members().len(), kept.meetings().len()), (1, 1));
    world.clock.move_by(70 * 24 * 3_600);
    assert!(world.person("coach").get(&all).ok().read().contains("no meeting for 70 days"));
});
