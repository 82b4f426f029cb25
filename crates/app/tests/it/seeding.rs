//! Seeds, through the real routes: a call that a lead writes, and the four screens from it to a drive
//! with a first list and a first one-on-one planned.

use crate::accounts::{PHRASE, between, listed};
use crate::on_both;
use crate::world::{Caller, Reply, World};
use shopfloor::seeding::proof::{FILL_S_MIN, PATIENCE_S, START_S_MAX, WORK_BITS};
use shopfloor::seeding::records::{Boxes, all};
use vault::Id;

/// What whoever calls has to say, and it stands nowhere else.
const WORDS: &str = "Nobody slices a loaf without us.";

fn call() -> Vec<(&'static str, &'static str)> {
    vec![
        ("slug", "Pier Bakery"),
        ("call-en", "Bread does not bake itself"),
        ("call-es", "El pan no se hornea solo"),
        ("words-en", WORDS),
        ("words-es", "Sin nosotras no sale ni un bolillo."),
        ("employer", "Pier Bakery"),
        ("region", "The coast"),
        ("kits", "talk"),
        ("kits", "map"),
        ("kits", "boss"),
        ("kits", "rights"),
        ("packs", "us-private"),
        ("open", "yes"),
    ]
}

/// A world with a call in it; its address.
fn called(world: &World) -> &'static str {
    let lead = world.person("lead");
    lead.post(&format!("/d/{}/seeds/new", world.drive()), &call()).done();
    "/s/pier-bakery"
}

fn hidden(page: &str, name: &str) -> String {
    between(page, &format!("name=\"{name}\" value=\""), "\"").to_owned()
}

/// The number that a browser would have found.
pub fn work(seal: &str) -> String {
    let first = |n: &u64| {
        let digest = vault::digest(format!("{seal}:{n}").as_bytes());
        u32::from_be_bytes([digest[0], digest[1], digest[2], digest[3]])
    };
    (0u64..).find(|n| first(n).leading_zeros() >= WORK_BITS).unwrap().to_string()
}

/// The first screen, filled in.
fn filled(page: &str) -> Vec<(&'static str, String)> {
    let mut fields: Vec<(&str, String)> =
        ["start", "begun", "seal"].map(|name| (name, hidden(page, name))).into();
    for (name, value) in [
        ("name", "Kingfisher"),
        ("first-turf", "The corner by the pier"),
        ("my-name", "Ines of the early shift"),
        ("power", "none"),
    ] {
        fields.push((name, value.to_owned()));
    }
    fields
}

fn send(caller: &Caller<'_>, path: &str, fields: &[(&'static str, String)]) -> Reply {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
    caller.post(path, &fields)
}

on_both!(from_a_call_to_a_drive_in_four_screens, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let seed = called(&world);
    let ines = world.visitor();
    let page = ines.get(seed).ok();
    for told in [WORDS, "Your own phone", "Pier Bakery · The coast", "United States"] {
        assert!(page.read().contains(told), "{told}");
    }
    let start = format!("{seed}/start");
    let screen = ines.get(&start).ok().text();
    let (told, asked) = (screen.find("Your own phone"), screen.find("name=\"start\""));
    assert!(told.unwrap() < asked.unwrap(), "what is safe is said before anything is typed");
    let mut fields = filled(&screen);
    fields.push(("work", work(&hidden(&screen, "seal"))));
    world.clock.move_by(FILL_S_MIN);
    assert_eq!(send(&ines, &start, &fields).done().location, "/account/new");
    let secrets = ines.get("/account/new").ok().text();
    let (words, code) =
        (listed(&secrets, "words").join(" "), listed(&secrets, "recovery").join(" "));
    // Words, code and phrase on one screen: what is wrong is said at once, at each field.
    let wrong =
        [("words", "one two"), ("recovery", &code), ("phrase", "short"), ("again", "short")];
    let refused = ines.post("/account/new/check", &wrong);
    assert_eq!((refused.status, refused.text().matches("aria-invalid=\"true\"").count()), (422, 2));
    let right = [
        ("words", words.as_str()),
        ("recovery", &code),
        ("remember", "yes"),
        ("phrase", PHRASE),
        ("again", PHRASE),
    ];
    let first = ines.post("/account/new/check", &right).done().location;
    let screen = ines.get(&first).ok();
    assert!(screen.read().contains("Step 4 of 4"), "{}", screen.read());
    let turf = hidden(&screen.text(), "turf");
    let on = world.clock.today().to_string();
    let ten = "Rosa García\nAmadou Diallo\n\nBen\nLi Wei\nMaria Silva\nJo Park\nSam Reed\n\
        Ana Ruiz\nTom Fox\nRosa García\nEva Stone";
    let list = [("coworkers", ten), ("turf", &turf), ("talk-on", &on)];
    let there = ines.post(&first, &list).done().location;
    let worker = ines.get(&there).ok().read();
    assert!(worker.contains("Rosa García") && worker.contains("The first one-on-one"), "{worker}");
    // Sent once more, nobody is there twice.
    let again = ines.post(&first, &list);
    assert!(again.status == 422 && again.text().contains("Amadou Diallo"));
    let space = first.trim_start_matches("/d/").trim_end_matches("/first").to_owned();
    assert!(ines.get(&format!("/d/{space}/people")).ok().read().contains("10"));
    // It is theirs alone: the lead who wrote the call sees nothing of it.
    assert_eq!(world.person("lead").get(&format!("/d/{space}")).status, 404);
});

on_both!(a_flood_of_starts_costs_work_or_patience, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let start = format!("{}/start", called(&world));
    let visitor = world.visitor();
    let screen = visitor.get(&start).ok().text();
    let fields = filled(&screen);
    world.clock.move_by(FILL_S_MIN);
    // Without script one waits a little; nothing that was typed is lost.
    let quick = send(&visitor, &start, &fields);
    assert!(quick.status == 422 && quick.text().contains("Ines of the early shift"));
    let worked = [&fields[..], &[("work", "1".to_owned())]].concat();
    assert_eq!(send(&visitor, &start, &worked).status, 422);
    world.clock.move_by(PATIENCE_S);
    send(&visitor, &start, &fields).done();
    // One page begins one start, within the hour, and only if this server showed it.
    assert!(send(&visitor, &start, &fields).read().contains("has begun a start already"));
    let screen = visitor.get(&start).ok().text();
    world.clock.move_by(START_S_MAX + 1);
    assert_eq!(send(&visitor, &start, &filled(&screen)).status, 422);
    let mut forged = filled(&screen);
    forged[1].1 = (world.clock.now_s() - PATIENCE_S).to_string();
    assert_eq!(send(&visitor, &start, &forged).status, 422);
    let managers = [&fields[..6], &[("power", "manager".to_owned())]].concat();
    assert!(send(&visitor, &start, &managers).read().contains("not yours to begin"));
    // What is not in order counts for nothing; what is, so many times a minute.
    let pages: Vec<String> = (0..40).map(|_| visitor.get(&start).ok().text()).collect();
    world.clock.move_by(PATIENCE_S + 60 - world.clock.now_s().rem_euclid(60));
    let flood = pages.iter().map(|page| send(&visitor, &start, &filled(page)));
    let flood: Vec<Reply> = flood.collect();
    assert_eq!(flood.iter().filter(|reply| reply.status == 303).count(), 30);
    let last = flood.last().unwrap();
    assert!(last.status == 422 && last.text().contains("Ines of the early shift"));
    assert!(last.read().contains("Many are starting"), "a call that is flooded makes people wait");
});

on_both!(a_call_is_its_keepers_to_change, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, space) = (world.person("lead"), world.drive());
    let new = format!("/d/{space}/seeds/new");
    let empty = lead.post(&new, &[("words-en", "<script>alert(1)</script>")]);
    assert!(empty.status == 422 && empty.text().contains("&lt;script&gt;"));
    let seed = called(&world);
    assert_eq!(lead.post(&new, &call()).status, 422, "an address is somebody’s");
    let keys = world.keys_of("lead");
    let kept = world.app.store.read(|shelf| all(shelf, &keys)).unwrap();
    let held = kept.into_iter().find(|held| seed.ends_with(&held.value.seed.slug)).unwrap();
    let change = format!("/d/{space}/seeds/{}", held.id);
    // Somebody with the database in hand changes the page: its keepers see it, and put theirs back.
    let (slug, mut row) = (held.value.seed.slug.clone(), held.value.row(1).unwrap());
    let mut other = held.value.clone();
    other.seed.words.en = "Tell us your name.".to_owned();
    row.says = other.row(1).unwrap().says;
    let elsewhere = store::SeedRow { keeper: [9; 32], ..row.clone() };
    let to = slug.clone();
    let foreign = world.app.store.write(Id::ZERO, move |shelf| shelf.put_seed(&to, &elsewhere));
    assert_eq!(foreign, Err(store::StoreError::NotFound), "it takes the keepers’ number");
    world.app.store.write(Id::ZERO, move |shelf| shelf.put_seed(&slug, &row)).unwrap();
    let list = format!("/d/{space}/seeds");
    assert!(lead.get(&list).ok().read().contains("does not show what we put there"));
    let mut closed = call();
    closed.retain(|(name, _)| *name != "open");
    lead.post(&change, &closed).done();
    assert!(!lead.get(&list).ok().read().contains("does not show what we put there"));
    // Taken down: nobody reads it, nobody starts from it.
    let visitor = world.visitor();
    for path in [seed, "/s/pier-bakery/start", "/s/nobody", "/s/..%2f"] {
        assert_eq!(visitor.get(path).status, 404, "{path}");
    }
    assert_eq!(world.person("member").get(&list).status, 403);
});

on_both!(a_call_has_the_picture_that_its_keepers_put_there, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, seed) = (world.person("lead"), called(&world));
    let keys = world.keys_of("lead");
    let kept = world.app.store.read(|shelf| all(shelf, &keys)).unwrap();
    let held = kept.into_iter().find(|held| seed.ends_with(&held.value.seed.slug)).unwrap();
    let form = format!("/d/{}/seeds/{}/picture", world.drive(), held.id);
    let (page, picture) = (seed.to_owned(), format!("{seed}/picture"));
    let visitor = world.visitor();
    assert_eq!(visitor.get(&picture).status, 404);
    assert!(!visitor.get(&page).ok().text().contains(&picture));
    // What is no picture, is too heavy or is not described is told, and changes nothing.
    let place = b"Exif\0\0 51.5007 N 0.1246 W";
    let told = [&[0xff, 0xe1, 0, place.len() as u8 + 2], &place[..]].concat();
    let drawn = |bytes: &[u8]| [b"\xff\xda\0\x05", bytes, b"\xff\xd9"].concat();
    let hands = drawn(b"hands that shape a loaf");
    let photo = [b"\xff\xd8", &told[..], &hands].concat();
    let heavy = [b"\xff\xd8", &drawn(&vec![1; 600 * 1024])[..]].concat();
    let shows = [("shows-en", "Hands that shape a loaf")];
    for (file, fields, said) in [
        (&b"<svg onload=alert(1)>"[..], &shows[..], "neither a JPEG nor a PNG"),
        (&heavy[..], &shows[..], "too heavy"),
        (&photo[..], &[][..], "what is on it"),
        (&b""[..], &shows[..], "Choose a picture first"),
    ] {
        let refused = lead.upload(&form, ("photo", "hands.jpg", file), fields);
        assert!(refused.status == 422 && refused.read().contains(said), "{said}");
    }
    assert_eq!(visitor.get(&picture).status, 404);
    lead.upload(&form, ("photo", "hands.jpg", &photo), &shows).done();
    let there = visitor.get(&picture).ok();
    assert!(there.headers["content-type"] == "image/jpeg");
    assert_eq!(there.body, [b"\xff\xd8", &hands[..]].concat(), "with nothing but the picture");
    let shown = visitor.get(&page).ok().text();
    assert!(shown.contains(&picture) && shown.contains("Hands that shape a loaf"), "{shown}");
    // Somebody with the database in hand puts another one there: its keepers see it.
    let list = format!("/d/{}/seeds", world.drive());
    assert!(!lead.get(&list).ok().read().contains("does not show what we put there"));
    let (slug, keeper) = (held.value.seed.slug.clone(), vault::digest(&held.value.secret));
    let other = [&photo[..], b"else"].concat();
    let put = move |shelf: &mut store::Writer| shelf.put_seed_picture((&slug, &keeper), &other);
    world.app.store.write(Id::ZERO, put).unwrap();
    assert!(lead.get(&list).ok().read().contains("does not show what we put there"));
    // Changing the call keeps the picture; taken away, it is nowhere.
    lead.upload(&form, ("photo", "hands.jpg", &photo), &shows).done();
    lead.post(&format!("/d/{}/seeds/{}", world.drive(), held.id), &call()).done();
    assert!(visitor.get(&page).ok().text().contains(&picture));
    lead.post(&form, &[("do", "away")]).done();
    assert_eq!(visitor.get(&picture).status, 404);
    assert!(!visitor.get(&page).ok().text().contains(&picture));
    assert_eq!(world.person("member").get(&form).status, 403);
});

/// A drive begun from the call, as `ines` goes on in it; its address.
fn begun<'a>(world: &'a World, seed: &str) -> (Caller<'a>, String) {
    let ines = world.visitor();
    let start = format!("{seed}/start");
    let screen = ines.get(&start).ok().text();
    let mut fields = filled(&screen);
    fields.push(("work", work(&hidden(&screen, "seal"))));
    world.clock.move_by(FILL_S_MIN);
    send(&ines, &start, &fields).done();
    let secrets = ines.get("/account/new").ok().text();
    let (words, code) =
        (listed(&secrets, "words").join(" "), listed(&secrets, "recovery").join(" "));
    let right = [
        ("words", words.as_str()),
        ("recovery", &code),
        ("remember", "yes"),
        ("phrase", PHRASE),
        ("again", PHRASE),
    ];
    let first = ines.post("/account/new/check", &right).done().location;
    (ines, first.trim_end_matches("/first").to_owned())
}

/// The address where the keepers of the first call of theirs see its counts.
fn counts(world: &World, seed: &str) -> String {
    let keys = world.keys_of("lead");
    let kept = world.app.store.read(|shelf| all(shelf, &keys)).unwrap();
    let held = kept.into_iter().find(|held| seed.ends_with(&held.value.seed.slug)).unwrap();
    format!("/d/{}/seeds/{}/counts", world.drive(), held.id)
}

on_both!(keepers_see_counts_where_enough_are_counted_and_never_who, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let (lead, demo) = (world.person("lead"), counts(&world, "/s/harbor-coffee"));
    let read = lead.get(&demo).ok().read();
    for told in
        ["Portland 7 5 few or none", "Oakland 5 5", "Tacoma 6", "28 or more", "he began one"]
    {
        assert!(read.contains(told), "{told}: {read}");
    }
    for few in ["Reno", "Boise", "Eugene"] {
        assert!(!read.contains(few), "{few} has too few to be told of");
    }
    let seed = called(&world);
    let (ines, drive) = begun(&world, seed);
    let (ours, tell) = (format!("{drive}/call"), format!("{drive}/call/tell"));
    assert!(ines.get(&format!("{drive}/more")).ok().text().contains(&ours));
    assert!(ines.get(&ours).ok().read().contains("Bread does not bake itself"));
    let keepers = counts(&world, seed);
    assert!(lead.get(&keepers).ok().read().contains("No drive has told anything yet"));
    let refused = ines.post(&tell, &[("where", "  "), ("grown", "begun")]);
    assert!(refused.status == 422 && refused.read().contains("Write a town"));
    ines.post(&tell, &[("where", "Pier Town"), ("grown", "committee")]).done();
    let one = lead.get(&keepers).ok().read();
    assert!(one.contains("have told where they are") && !one.contains("Pier"), "{one}");
    // Four more: others like it, whose leads are elsewhere. Each counts once, however often it tells.
    for more in 0..4 {
        let (other, drive) = begun(&world, seed);
        for _ in 0..2 {
            let told = [("where", "pier  TOWN"), ("grown", "committee")];
            other.post(&format!("{drive}/call/tell"), &told).done();
        }
        assert_eq!(lead.get(&keepers).ok().read().contains("5 or more"), more == 3);
    }
    ines.post(&tell, &[("do", "take-back")]).done();
    assert!(!lead.get(&keepers).ok().read().contains("5 or more"));
    // Nobody else sees the counts, and a drive never those of its own call.
    assert_eq!(ines.get(&keepers).status, 404);
    assert_eq!(world.person("member").get(&keepers).status, 403);
    let (reader, sprouts) = (world.person("lead"), format!("{drive}/call"));
    assert_eq!(reader.get(&sprouts).status, 404);
});

on_both!(a_report_reaches_the_keepers_and_opens_nothing, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let seed = called(&world);
    let (visitor, lead, path) = (world.visitor(), world.person("lead"), format!("{seed}/report"));
    assert!(visitor.get(seed).ok().text().contains(&path));
    let report = |told: &[(&'static str, &str)], wait: i64| {
        let screen = visitor.get(&path).ok().text();
        let mut fields: Vec<(&str, String)> =
            ["start", "begun", "seal"].map(|name| (name, hidden(&screen, name))).into();
        fields.extend(told.iter().map(|(name, value)| (*name, (*value).to_owned())));
        world.clock.move_by(wait);
        send(&visitor, &path, &fields)
    };
    let told = [("about", "drive"), ("why", "manager"), ("words", "<b>The foreman began it</b>")];
    let quick = report(&told, 0);
    assert!(quick.status == 422 && quick.text().contains("&lt;b&gt;The foreman"));
    let nothing = report(&[("words", &"x".repeat(2_001))], PATIENCE_S);
    assert_eq!((nothing.status, nothing.text().matches("class=\"error\"").count()), (422, 2));
    let before = visitor.get(seed).ok().text();
    let sent = report(&told, PATIENCE_S).done();
    assert!(visitor.get(&sent.location).ok().read().contains("sent to those who keep this call"));
    assert_eq!(visitor.get(seed).ok().text(), before, "nothing is taken down by it");
    let keepers = counts(&world, seed);
    let page = lead.get(&keepers).ok();
    assert!(
        page.text().contains("&lt;b&gt;The foreman") && page.read().contains("A drive that began")
    );
    lead.post(&keepers, &[("report", &hidden_button(&page.text(), "report"))]).done();
    assert!(!lead.get(&keepers).ok().read().contains("foreman"));
    // What somebody lays there with the database in hand is told, and shows nothing.
    let boxes = Boxes { pepper: &world.app.pepper, slug: "pier-bakery" }.reports();
    let row = store::SproutRow { id: Id::random(), week: 1, sealed: vec![7; 99] };
    world.app.store.write(Id::ZERO, move |shelf| shelf.put_sprout(boxes, &row)).unwrap();
    assert!(lead.get(&keepers).ok().read().contains("One row does not open"));
});

fn hidden_button(page: &str, name: &str) -> String {
    between(page, &format!("name=\"{name}\" value=\""), "\"").to_owned()
}

on_both!(a_copied_database_does_not_tell_which_call_a_drive_began_from, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let seed = called(&world);
    let (ines, drive) = begun(&world, seed);
    let told = [("where", "Pier Town"), ("grown", "begun")];
    ines.post(&format!("{drive}/call/tell"), &told).done();
    let space: Id = drive.trim_start_matches("/d/").parse().unwrap();
    // Without the pepper the box is not found, and no id of the row is one of the drive's.
    let guessed = Boxes { pepper: &[0; 32], slug: "pier-bakery" }.growth();
    let boxes = Boxes { pepper: &world.app.pepper, slug: "pier-bakery" }.growth();
    world
        .app
        .store
        .read(|shelf| {
            assert!(shelf.sprouts(guessed)?.is_empty());
            let rows = shelf.sprouts(boxes)?;
            assert_eq!(rows.len(), 1);
            assert_ne!(rows[0].id, space);
            let text = String::from_utf8_lossy(&rows[0].sealed).into_owned();
            assert!(!text.contains("Pier"));
            Ok::<_, store::StoreError>(())
        })
        .unwrap();
});

const WEEK_S: i64 = 7 * 24 * 60 * 60;

on_both!(two_drives_of_one_site_are_told_no_more_than_both_want, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let seed = called(&world);
    let [ines, jo, kim] = [(); 3].map(|()| begun(&world, seed));
    let say = |(caller, drive): &(Caller<'_>, String), place: &str, way: &str| {
        let typed = [("employer", "The Pier Bakery, Inc."), ("place", place), ("way", way)];
        caller.post(&format!("{drive}/call/site"), &typed)
    };
    let few = say(&ines, "12 Main Street", "By the <red> boat");
    assert!(few.status == 422 && few.read().contains("not enough people"), "{}", few.read());
    assert!(few.text().contains("By the &lt;red&gt; boat"), "nothing typed is lost");
    for (caller, drive) in [&ines, &jo, &kim] {
        let first = format!("{drive}/first");
        let turf = hidden(&caller.get(&first).ok().text(), "turf");
        let ten: Vec<String> = (b'a'..b'k').map(|n| format!("Worker {}", char::from(n))).collect();
        let on = world.clock.today().to_string();
        let list = [("coworkers", ten.join("\n")), ("turf", turf), ("talk-on", on)];
        let list: Vec<(&str, &str)> = list.iter().map(|(n, v)| (*n, v.as_str())).collect();
        caller.post(&first, &list).done();
    }
    say(&ines, "12 Main Street", "By the red boat").done();
    say(&jo, "12 main st.", "Under the clock").done();
    say(&kim, "14 Main Street", "Nowhere").done();
    let meet = |(caller, drive): &(Caller<'_>, String), act: &str| {
        caller.post(&format!("{drive}/call/meet"), &[("do", act)])
    };
    let page =
        |(caller, drive): &(Caller<'_>, String)| caller.get(&format!("{drive}/call")).ok().read();
    assert_eq!(meet(&ines, "look").status, 422, "an employer has to wait");
    assert_eq!(meet(&ines, "meet").status, 422, "there is nobody to say it to");
    world.clock.move_by(WEEK_S);
    for (caller, _) in [&ines, &jo, &kim] {
        caller.post("/unlock", &[("phrase", PHRASE)]).done();
    }
    for drive in [&ines, &jo, &kim] {
        meet(drive, "look").done();
    }
    let exists = "Another drive of this call says the same site";
    assert!(page(&ines).contains(exists) && page(&jo).contains(exists));
    assert!(page(&kim).contains("nobody else said our site"));
    // One wants to meet: the other is told nothing of it, whatever it says or looks for.
    meet(&ines, "meet").done();
    let before = page(&jo);
    assert_eq!(meet(&jo, "look").status, 422, "and not again within the week");
    assert_eq!(page(&jo), before);
    meet(&jo, "not").done();
    meet(&ines, "look").done();
    for (drive, way) in [(&ines, "Under the clock"), (&jo, "By the red boat")] {
        assert!(!page(drive).contains(way));
    }
    // Both do: each gets the other's way, as it was written for it.
    meet(&jo, "meet").done();
    meet(&ines, "look").done();
    meet(&jo, "look").done();
    assert!(page(&ines).contains("Under the clock") && page(&jo).contains("By the red boat"));
    assert!(!page(&kim).contains("Under the clock"));
    // Without the pepper, or another site, nobody finds or opens their rows.
    let mine = organizing::seeding::site("Pier Bakery", "12 Main St").unwrap();
    let slug = "pier-bakery";
    let spot = Boxes { pepper: &world.app.pepper, slug }.site(&mine);
    let guess = Boxes { pepper: &[0; 32], slug }.site(&mine);
    let rows = |of: Id| world.app.store.read(|shelf| shelf.sprouts(of)).unwrap();
    assert_eq!((rows(spot.id()).len(), rows(guess.id()).len()), (2, 0));
    assert!(guess.open_offer(&rows(spot.id())[0].sealed).is_err());
    // Whoever takes it back is found by nobody.
    meet(&jo, "leave").done();
    assert_eq!(rows(spot.id()).len(), 1);
    assert!(!page(&jo).contains("By the red boat"));
    meet(&ines, "look").done();
    assert!(page(&ines).contains("nobody else said our site"));
});
