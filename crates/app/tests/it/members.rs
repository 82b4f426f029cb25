//! Inviting by link and six spoken words, letting in, changing, removing.

use crate::accounts::{between, listed, sign_up};
use crate::on_both;
use crate::world::{Caller, World};
use organizing::list::{Name, Worker};
use organizing::{Personal, TurfId};
use shopfloor::drive::records::Drive;
use shopfloor::drive::starting::{Start, keep_front, start};
use shopfloor::failure::Failure;
use shopfloor::people::ledger::Ledger;
use shopfloor::space::kept::{self, Held};
use shopfloor::space::keys::Keys;
use shopfloor::space::kinds::Kind;
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
        let (mut keys, roster) =
            start(shelf, &identity, account, space, (Kind::Drive, today), &begun)?;
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
    let guess = vault::Words::generate(vault::Tongue::English);
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

on_both!(an_invite_answered_by_someone_inside_changes_nothing, |engine: Engine| {
    let Some(world) = World::empty(engine) else { return };
    let d = a_drive(&world);
    let (ben, made) = invited(&d, "member", d.night);
    d.lead.post(&format!("{made}/confirm"), &[]).done();
    let wraps = || {
        let mut wraps =
            world.app.store.read(|shelf| shelf.wraps(d.space, ben.account_id())).unwrap();
        wraps.sort_by_key(|wrap| (wrap.purpose, wrap.turf));
        wraps
    };
    ben.get(&format!("/d/{}", d.space)).ok();
    let before = wraps();
    let fields = [("name", "Ben"), ("role", "lead")];
    let made = d.lead.post(&format!("/d/{}/members/invite", d.space), &fields).done().location;
    let words = listed(&d.lead.get(&made).ok().text(), "code").join(" ");
    let link = format!("/join/{}", made.rsplit('/').next().unwrap());
    ben.post(&format!("{link}/code"), &[("code", &words)]).done();
    let refused = d.lead.post(&format!("{made}/confirm"), &[]);
    assert_eq!(refused.status, 422);
    assert!(refused.read().contains("is in already"));
    assert_eq!(wraps(), before);
    assert_eq!(ben.get(&format!("/d/{}/settings", d.space)).status, 403);
});

on_both!(nobody_comes_in_by_the_invite_of_a_former_lead, |engine: Engine| {
    let Some(world) = World::empty(engine) else { return };
    let d = a_drive(&world);
    let (ben, made) = invited(&d, "lead", d.night);
    d.lead.post(&format!("{made}/confirm"), &[]).done();
    let invite = format!("/d/{}/members/invite", d.space);
    let made = ben.post(&invite, &[("name", "Mole"), ("role", "lead")]).done().location;
    let link = format!("/join/{}", made.rsplit('/').next().unwrap());
    world.visitor().get(&link).ok();
    let night = d.night.to_string();
    let role = format!("/d/{}/members/{}/role", d.space, ben.account_id());
    let down = d.lead.post(&role, &[("role", "member"), ("turf", &night)]).done();
    d.lead.follow(down).ok();
    assert_eq!(world.visitor().get(&link).status, 404);
    assert!(!d.lead.get(&format!("/d/{}/members", d.space)).ok().read().contains("Mole"));
});

on_both!(keys_from_before_a_removal_seal_nothing_new, |engine: Engine| {
    let Some(world) = World::empty(engine) else { return };
    let d = a_drive(&world);
    let (ben, made) = invited(&d, "organizer", d.night);
    d.lead.post(&format!("{made}/confirm"), &[]).done();
    let identity = Identity::from_seed(d.seed);
    let open = || {
        let (space, account) = (d.space, d.account);
        world.app.store.read(|shelf| Keys::open(shelf, &identity, space, account)).unwrap()
    };
    // A request of the lead's that was let in before and is carried out after.
    let (before, space, night) = (open(), d.space, d.night);
    let gone = d.lead.post(&format!("/d/{space}/members/{}/remove", ben.account_id()), &[]).done();
    d.lead.follow(gone).ok();
    let store = &world.app.store;
    let add = move |keys: Keys| {
        store.write(space, move |shelf| {
            let worker = Worker::new(Name::parse("Late Worker")?, TurfId(night.0));
            kept::save(shelf, &keys, 1, &mut Held::new(Id::random(), night, worker))
        })
    };
    assert!(matches!(add(before), Err(Failure::Changed)));
    assert!(add(open()).is_ok());
});

/// Someone who made an account by the link of an invite, and the words of that account.
fn newcomer<'a>(world: &'a World, link: &str) -> (Caller<'a>, String) {
    let ben = world.visitor();
    ben.post(link, &[]).done();
    let own = listed(&ben.get("/account/new").ok().text(), "words").join(" ");
    sign_up(&ben);
    (ben, own)
}

/// The lead invites Ben as an organizer: the invite's page, its link and its words.
fn an_invite(d: &Drives<'_>) -> (String, String, String) {
    let night = d.night.to_string();
    let fields = [("name", "Ben"), ("role", "organizer"), ("turf", &night)];
    let made = d.lead.post(&format!("/d/{}/members/invite", d.space), &fields).done().location;
    let words = listed(&d.lead.get(&made).ok().text(), "code").join(" ");
    let link = format!("/join/{}", made.rsplit('/').next().unwrap());
    (made, link, words)
}

on_both!(wrong_words_are_told_to_whoever_typed_them, |engine: Engine| {
    let Some(world) = World::empty(engine) else { return };
    let d = a_drive(&world);
    let (made, link, words) = an_invite(&d);
    let (ben, own) = newcomer(&world, &link);
    let code = format!("{link}/code");
    // The words of one's own account never leave for the inviter.
    let refused = ben.post(&code, &[("code", &own)]);
    assert_eq!(refused.status, 422);
    assert!(refused.read().contains("words of your own account"));
    let slip = vault::Words::generate(vault::Tongue::English);
    ben.post(&code, &[("code", slip.reveal())]).done();
    assert!(ben.get(&link).ok().headers.contains_key("refresh"));
    // Nobody knows but the inviter; from then on the newcomer does.
    assert!(d.lead.get(&made).ok().read().contains("not with these words"));
    let page = ben.get(&link).ok();
    assert!(page.read().contains("Those were not the invite’s words"), "{}", page.read());
    assert!(!page.headers.contains_key("refresh"));
    world.clock.move_by(60);
    ben.post(&code, &[("code", &words)]).done();
    assert!(d.lead.get(&made).ok().text().contains("/confirm"));
    d.lead.post(&format!("{made}/confirm"), &[]).done();
    assert_eq!(ben.get(&link).location, format!("/d/{}", d.space));
});

on_both!(whoever_waits_is_told_that_the_invite_was_withdrawn, |engine: Engine| {
    let Some(world) = World::empty(engine) else { return };
    let d = a_drive(&world);
    let (made, link, words) = an_invite(&d);
    let (ben, _) = newcomer(&world, &link);
    ben.post(&format!("{link}/code"), &[("code", &words)]).done();
    // Somebody else who comes by the same link learns nothing but that it is closed.
    let other = world.visitor().get(&link);
    assert!(other.status == 404 && other.read().contains("This invite is closed"));
    d.lead.post(&format!("{made}/withdraw"), &[]).done();
    let told = ben.get(&link);
    assert!(told.status == 404 && told.read().contains("This invite is closed"));
});

on_both!(letting_in_after_a_fresh_unlock_is_one_press, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, drive) = (world.person("lead"), format!("/d/{}", world.drive()));
    let fields = [("name", "Ben"), ("role", "lead")];
    let made = lead.post(&format!("{drive}/members/invite"), &fields).done().location;
    let words = listed(&lead.get(&made).ok().text(), "code").join(" ");
    let link = format!("/join/{}", made.rsplit('/').next().unwrap());
    let (ben, _) = newcomer(&world, &link);
    ben.post(&format!("{link}/code"), &[("code", &words)]).done();
    world.clock.move_by(6 * 60);
    let confirm = format!("{made}/confirm");
    assert_eq!(lead.post(&confirm, &[]).done().location, "/unlock/again");
    let asked = lead.get("/unlock/again").ok();
    assert!(asked.read().contains("For this: Let Ben in"));
    assert!(asked.text().contains(&format!("href=\"{made}\"")), "no way back to the invite");
    let page = lead.post("/unlock/again", &[]).ok();
    assert!(page.text().contains(&format!("action=\"{confirm}\"")));
    assert!(page.read().contains("Let Ben in"));
    lead.post(&confirm, &[]).done();
    ben.get(&drive).ok();
    // Whoever types such an address finds a page, and the way to the button.
    let misasked = lead.get(&confirm);
    assert_eq!(misasked.status, 405);
    assert!(misasked.text().contains(&format!("href=\"{made}\"")));
    lead.post("/lock", &[]).done();
});

on_both!(whoever_erased_their_keys_is_told_and_shown_without_keys, |engine: Engine| {
    let Some(world) = World::empty(engine) else { return };
    let d = a_drive(&world);
    let (ben, made) = invited(&d, "organizer", d.night);
    d.lead.post(&format!("{made}/confirm"), &[]).done();
    let list = format!("/d/{}/members", d.space);
    let member = format!("{list}/{}", ben.account_id());
    assert!(!d.lead.get(&list).ok().read().contains("Without keys"));
    let gone = ben.post("/account/leave", &[]).done().location;
    assert!(ben.get(&gone).ok().read().contains("Your keys are erased"));
    assert!(ben.get("/drives").location.starts_with("/unlock"));
    assert!(d.lead.get(&list).ok().read().contains("Without keys"));
    assert!(d.lead.get(&member).ok().read().contains("They can open nothing any more"));
    // Keys made anew are not handed to whoever erased theirs.
    let moved = d.lead.post(&format!("{member}/role"), &[("role", "lead")]).done();
    d.lead.follow(moved).ok();
    assert!(d.lead.get(&list).ok().read().contains("Without keys"));
});

on_both!(words_are_made_in_the_language_of_the_page, |engine: Engine| {
    let Some(world) = World::empty(engine) else { return };
    let d = a_drive(&world);
    d.lead.post("/preferences", &[("language", "es"), ("back", "/")]).done();
    let (made, link, words) = an_invite(&d);
    let spanish = |words: &str| {
        vault::Words::parse(words).is_ok_and(|w| w.tongue() == vault::Tongue::Spanish)
    };
    assert!(spanish(&words), "{words}");
    let ben = world.visitor();
    ben.post("/preferences", &[("language", "es"), ("back", "/")]).done();
    ben.post(&link, &[]).done();
    let page = ben.get("/account/new").ok().text();
    assert!(spanish(&listed(&page, "words").join(" ")));
    sign_up(&ben);
    // The phone's keyboard need have no accents; the marks are alike whatever the pages speak.
    ben.post("/preferences", &[("language", "en"), ("back", "/")]).done();
    let bare: String = words
        .chars()
        .map(|c| "áéíóúñ".chars().position(|a| a == c).map_or(c, |at| b"aeioun"[at] as char))
        .collect();
    ben.post(&format!("{link}/code"), &[("code", &bare)]).done();
    let mark = listed(&ben.get(&link).ok().text(), "mark").join(" ");
    assert!(d.lead.get(&made).ok().read().contains(&mark), "{mark}");
});
