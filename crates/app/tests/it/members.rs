//! Inviting by link and six spoken words, letting in, changing, removing.

use crate::accounts::{between, listed, sign_up};
use crate::on_both;
use crate::world::{Caller, World};
use organizing::list::{Name, Worker};
use organizing::{Personal, TurfId};
use shopfloor::drive::records::Drive;
use shopfloor::drive::starting::{Start, keep_front, start};
use shopfloor::people::ledger::Ledger;
use shopfloor::space::kept;
use shopfloor::turfs::records::{Drawn, draw, tree};
use store::AccountRow;
use vault::{Id, Identity};

/// A drive with one lead and two turfs, each with one worker.
struct Drives<'a> {
    lead: Caller<'a>,
    account: Id,
    seed: [u8; 32],
    space: Id,
    day: Id,
    night: Id,
    worker_of_day: Id,
    worker_of_night: Id,
}

fn a_drive(world: &World) -> Drives<'_> {
    let (account, identity) = (Id::random(), Identity::generate());
    let seed = *identity.seed();
    let (space, worker_of_day, worker_of_night) = (Id::random(), Id::random(), Id::random());
    let today = organizing::Day::of(world.clock.today());
    let turfs = world.app.store.write(space, move |shelf| {
        let week = u32::try_from(today.week()).unwrap();
        shelf.insert_account(&AccountRow { id: account, handle_mac: [9; 32], week })?;
        let drive = Drive { name: "Heron".into(), ..Drive::default() };
        let begun = Start {
            drive: drive.clone(),
            first_turf: "Days".into(),
            my_name: Personal::new("Ada"),
        };
        let (mut keys, roster) = start(shelf, &identity, account, space, today, &begun)?;
        let mut tree = tree(shelf, &keys)?;
        let nights = Drawn::new(None, "Nights", "shift");
        let night = draw(shelf, &mut keys, &roster, &mut tree.value, &nights, today)?;
        kept::save(shelf, &keys, week, &mut tree)?;
        keep_front(shelf, &keys, week, &drive, &tree.value)?;
        let day = tree.value.turfs[0].id;
        let mut ledger = Ledger::new(&keys, week);
        for (id, name, turf) in
            [(worker_of_day, "Day Worker", day), (worker_of_night, "Night Worker", night)]
        {
            let name = Name::parse(name)?;
            ledger.add(shelf, id, Worker::new(name, TurfId(turf.0)))?;
        }
        ledger.close(shelf)?;
        Ok::<_, shopfloor::failure::Failure>((Id(day.0), Id(night.0)))
    });
    let (day, night) = turfs.unwrap();
    let lead = world.signed_in(account, seed);
    Drives { lead, account, seed, space, day, night, worker_of_day, worker_of_night }
}

/// The lead invites; the newcomer makes an account by the link, types the words and waits.
fn invited<'a>(d: &Drives<'a>, role: &str, turf: Id) -> (Caller<'a>, String) {
    let turf = turf.to_string();
    let fields = [("name", "Ben"), ("role", role), ("turf", &turf)];
    let made = d.lead.post(&format!("/d/{}/members/invite", d.space), &fields).done().location;
    let page = d.lead.get(&made).ok().text();
    let words = listed(&page, "code").join(" ");
    let link = between(&page, "<code class=\"verbatim\" id=\"link\" translate=\"no\">", "<");
    let path = link.split_once("shop.test").unwrap().1.to_owned();
    let ben = d.lead.world.visitor();
    assert!(ben.get(&path).ok().read().contains("invites you"));
    ben.post(&path, &[]).done();
    assert_eq!(sign_up(&ben), path);
    ben.get(&path).ok();
    assert_eq!(ben.post(&format!("{path}/code"), &[("code", "one")]).status, 422);
    ben.post(&format!("{path}/code"), &[("code", &words)]).done();
    assert!(ben.get(&path).ok().headers.contains_key("refresh"));
    (ben, made)
}

on_both!(a_newcomer_is_let_in_by_six_spoken_words, |engine: Engine| {
    let Some(world) = World::empty(engine) else { return };
    let d = a_drive(&world);
    let (ben, made) = invited(&d, "organizer", d.night);
    let list = format!("/d/{}/members", d.space);
    // Pending: no keys, no rights, nothing to know of.
    for path in ["", "/people", "/members", "/chart"] {
        assert_eq!(ben.get(&format!("/d/{}{path}", d.space)).status, 404, "{path}");
    }
    d.lead.post(&format!("{made}/confirm"), &[]).done();
    assert!(ben.get(&list).ok().read().contains("Ben"));
    assert!(d.lead.get(&list).ok().read().contains("Ben"));
    // Ben's keys open nights and not days.
    assert_eq!(ben.get(&format!("/d/{}/people/{}", d.space, d.worker_of_night)).status, 200);
    assert_eq!(ben.get(&format!("/d/{}/people/{}", d.space, d.worker_of_day)).status, 404);
    // Nobody lets anyone in but a lead, freshly unlocked.
    world.clock.move_by(6 * 60);
    assert!(d.lead.post(&format!("{made}/confirm"), &[]).location.starts_with("/unlock/again"));
});

on_both!(an_answer_without_the_words_gets_no_keys, |engine: Engine| {
    let Some(world) = World::empty(engine) else { return };
    let d = a_drive(&world);
    let night = d.night.to_string();
    let fields = [("name", "Ben"), ("role", "organizer"), ("turf", &night)];
    let made = d.lead.post(&format!("/d/{}/members/invite", d.space), &fields).done().location;
    let id = made.rsplit('/').next().unwrap();
    let mole = world.visitor();
    mole.post(&format!("/join/{id}"), &[]).done();
    sign_up(&mole);
    let guess = vault::Words::generate();
    mole.post(&format!("/join/{id}/code"), &[("code", guess.reveal())]).done();
    assert!(!d.lead.get(&made).ok().text().contains("/confirm"));
    assert_eq!(d.lead.post(&format!("{made}/confirm"), &[]).status, 422);
    assert_eq!(mole.get(&format!("/d/{}/people", d.space)).status, 404);
});

on_both!(removal_makes_every_touched_key_anew, |engine: Engine| {
    let Some(world) = World::empty(engine) else { return };
    let d = a_drive(&world);
    let (ben, made) = invited(&d, "organizer", d.night);
    d.lead.post(&format!("{made}/confirm"), &[]).done();
    let member = ben.account_id();
    let night = format!("/d/{}/people/{}", d.space, d.worker_of_night);
    ben.get(&night).ok();
    let sealed = |id: Id| {
        let row = world.app.store.read(|s| s.record(d.space, "worker", id)).unwrap().unwrap();
        (row.epoch, row.sealed)
    };
    let (before_night, before_day) = (sealed(d.worker_of_night), sealed(d.worker_of_day));

    let gone = d.lead.post(&format!("/d/{}/members/{member}/remove", d.space), &[]).done();
    let page = d.lead.follow(gone);
    assert_eq!(page.status, 200, "{}", page.read());
    assert!(!page.read().contains("Ben"));
    // The night's records are sealed anew; the day's key was never Ben's.
    assert_eq!(sealed(d.worker_of_night).0, before_night.0 + 1);
    assert_ne!(sealed(d.worker_of_night).1, before_night.1);
    assert_eq!(sealed(d.worker_of_day), before_day);
    assert_eq!(ben.get(&night).status, 404);
    assert!(!ben.get("/drives").ok().read().contains("Heron"));
    // Those who stay open everything as before.
    d.lead.get(&night).ok();
    d.lead.get(&format!("/d/{}", d.space)).ok();
    d.lead.get(&format!("/d/{}/people", d.space)).ok();
    let wraps = world.app.store.read(|s| s.all_wraps(d.space)).unwrap();
    assert!(wraps.iter().all(|wrap| wrap.account != member));
    let old: Vec<_> = wraps.iter().filter(|w| w.turf == d.night && w.epoch == 1).collect();
    assert!(old.is_empty(), "an old wrap of the night's key is left");
    assert!(wraps.iter().any(|w| w.turf == d.day && w.epoch == 1));
});

on_both!(a_role_change_takes_keys_back, |engine: Engine| {
    let Some(world) = World::empty(engine) else { return };
    let d = a_drive(&world);
    let (ben, made) = invited(&d, "organizer", d.night);
    d.lead.post(&format!("{made}/confirm"), &[]).done();
    let path = format!("/d/{}/members/{}/role", d.space, ben.account_id());
    let (day, night) = (d.day.to_string(), d.night.to_string());
    let moved = d.lead.post(&path, &[("role", "member"), ("turf", &day)]).done();
    d.lead.follow(moved).ok();
    assert_eq!(ben.get(&format!("/d/{}/people/{}", d.space, d.worker_of_day)).status, 200);
    assert_eq!(ben.get(&format!("/d/{}/people/{}", d.space, d.worker_of_night)).status, 404);
    let up = d.lead.post(&path, &[("role", "lead"), ("turf", &night)]).done();
    d.lead.follow(up).ok();
    assert_eq!(ben.get(&format!("/d/{}/people/{}", d.space, d.worker_of_night)).status, 200);
    let coach = d.lead.post(&path, &[("role", "coach")]).done();
    d.lead.follow(coach).ok();
    assert_eq!(ben.get(&format!("/d/{}/people/{}", d.space, d.worker_of_day)).status, 403);
    assert_eq!(ben.get(&format!("/d/{}", d.space)).status, 200);
});

on_both!(an_invite_that_expired_leaves_nothing_behind, |engine: Engine| {
    let Some(world) = World::empty(engine) else { return };
    let d = a_drive(&world);
    let invite = || {
        let night = d.night.to_string();
        let fields = [("name", "Ben"), ("role", "member"), ("turf", &night)];
        d.lead.post(&format!("/d/{}/members/invite", d.space), &fields).done().location
    };
    let left = || {
        let space = d.space;
        world.app.store.read(|shelf| {
            let offers = shelf.count_records(space, Id::ZERO, "offer")?;
            Ok::<_, store::StoreError>((shelf.invites(space)?.len(), offers))
        })
    };
    let week =
        |world: &World| u32::try_from(organizing::Day::of(world.clock.today()).week()).unwrap();
    let list = format!("/d/{}/members", d.space);
    let made = invite();
    d.lead.get(&list).ok();
    d.lead.get(&made).ok();
    assert_eq!(left().unwrap(), (1, 1));
    // When a lead looks, its words go too; when another is made; when the program starts.
    let later = || {
        world.clock.move_by(3 * 7 * 24 * 60 * 60);
        world.signed_in(d.account, d.seed)
    };
    let lead = later();
    lead.get(&made).ok();
    lead.get(&list).ok();
    assert_eq!(left().unwrap(), (0, 0));
    assert_eq!(lead.get(&made).status, 404);
    let night = d.night.to_string();
    let fields = [("name", "Ben"), ("role", "member"), ("turf", night.as_str())];
    let again = format!("/d/{}/members/invite", d.space);
    lead.post(&again, &fields).done();
    later().post(&again, &fields).done();
    assert_eq!(left().unwrap(), (1, 1));
    later();
    shopfloor::members::sweeping::sweep_all(&world.app.store, week(&world)).unwrap();
    assert_eq!(left().unwrap(), (0, 0));
});

on_both!(a_link_does_not_make_accounts_without_end, |engine: Engine| {
    let Some(world) = World::empty(engine) else { return };
    let d = a_drive(&world);
    let fields = [("name", "Ben"), ("role", "lead")];
    let made = d.lead.post(&format!("/d/{}/members/invite", d.space), &fields).done().location;
    assert!(d.lead.get(&made).ok().read().contains("at most 3 accounts"));
    let link = format!("/join/{}", made.rsplit('/').next().unwrap());
    // One who began before the last account was made, and is too late.
    let late = world.visitor();
    late.post(&link, &[]).done();
    for _ in 0..3 {
        let someone = world.visitor();
        someone.post(&link, &[]).done();
        sign_up(&someone);
    }
    let refused = world.visitor().post(&link, &[]);
    assert_eq!(refused.status, 422);
    assert!(refused.read().contains("ask for a new link"));
    let page = late.get("/account/new").ok().text();
    let (words, code) = (listed(&page, "words").join(" "), listed(&page, "recovery").join(" "));
    late.post("/account/new/check", &[("words", &words), ("recovery", &code)]).done();
    let phrase = crate::accounts::PHRASE;
    let phrase = [("phrase", phrase), ("again", phrase), ("remember", "yes")];
    assert_eq!(late.post("/account/new/phrase", &phrase).status, 422);
});
