//! Cards, through the real routes: signing on the public page, taking in, whose they are, paper,
//! withdrawals, the report, the file that two leads take away.

use crate::accounts::between;
use crate::on_both;
use crate::world::{Caller, Reply, World};
use organizing::chart::Line;
use shopfloor::cards::chain::Chain;
use shopfloor::cards::records::{Gathering, gathering};
use shopfloor::failure::Failure;
use shopfloor::forms::limits::FILL_S_MIN;
use shopfloor::packs::jurisdiction::jurisdiction;
use shopfloor::people::ledger::Roll;
use shopfloor::space::keys::Keys;
use shopfloor::space::{founding, kept};
use shopfloor::turfs::giving::roster;
use vault::{Entry, Id, Identity, Role};

/// Words that stand in the text and nowhere else.
const TEXT: &str = "We want to be represented by our union, and say so with our names.";

/// How the drive gathers cards.
pub fn gathered(world: &World) -> Gathering {
    let keys = world.keys_of("lead");
    world.app.store.read(|shelf| gathering(shelf, &keys)).unwrap().unwrap().value
}

/// A new text, written by the lead.
pub fn set_up(world: &World) -> String {
    let lead = world.person("lead");
    let fields = [("group", "Marigold"), ("employer", "Larkspur"), ("card-text", TEXT)];
    lead.post(&format!("/d/{}/cards/setup", world.drive()), &fields).done();
    format!("/c/{}", gathered(world).link)
}

/// What is hidden in a form.
fn hidden(page: &str, name: &str) -> String {
    between(page, &format!("name=\"{name}\" value=\""), "\"").to_owned()
}

/// The page of a card, filled in.
pub fn filled<'a>(page: &'a str, name: &'a str, phone: &'a str) -> Vec<(&'static str, String)> {
    let along = ["card", "begun", "seal", "version"];
    let mut fields: Vec<(&'static str, String)> =
        along.iter().map(|field| (*field, hidden(page, field))).collect();
    for (field, value) in [
        ("signer", name),
        ("contact", "rosa@post.example"),
        ("phone", phone),
        ("employer", "Larkspur"),
        ("signature", name),
    ] {
        fields.push((field, value.to_owned()));
    }
    fields
}

pub fn post(caller: &Caller<'_>, path: &str, fields: &[(&'static str, String)]) -> Reply {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
    caller.post(path, &fields)
}

/// Signs on the public page; the page that confirms it.
pub fn signs(world: &World, link: &str, name: &str) -> Reply {
    let visitor = world.visitor();
    let page = visitor.get(link).ok().text();
    world.clock.move_by(FILL_S_MIN);
    post(&visitor, link, &filled(&page, name, "413 555 0177")).ok()
}

/// The receipt's path on a page that confirms a card.
fn receipt(page: &Reply) -> String {
    let text = page.text();
    let link = between(&text, "id=\"receipt\" translate=\"no\">", "<").replace("&amp;", "&");
    link.split_once("shop.test").unwrap().1.to_owned()
}

/// A few workers in the unit without a card, whose names nobody else has.
fn workers(world: &World) -> Vec<(Id, String)> {
    let keys = world.keys_of("lead");
    let (roll, book) = world
        .app
        .store
        .read(|shelf| {
            let found = gathering(shelf, &keys)?.unwrap().value;
            let book = Chain::read(shelf, &keys, &found)?.book();
            Ok::<_, Failure>((Roll::open_all(shelf, &keys)?, book))
        })
        .unwrap();
    let signed = |line: &&Line| book.cards.values().all(|kept| kept.worker != Some(line.worker));
    let once = |name: &str| roll.lines().filter(|line| line.name.reveal() == name).count() == 1;
    roll.lines()
        .filter(|line| line.in_unit() && once(line.name.reveal()))
        .filter(signed)
        .take(4)
        .map(|line| (Id(line.worker.0), line.name.reveal().to_owned()))
        .collect()
}

/// The first card of a name on the page of the cards.
fn card_of(world: &World, caller: &Caller<'_>, name: &str) -> String {
    let path = format!("/d/{}/cards", world.drive());
    let page = caller.post(&path, &[("q", name)]).ok().text();
    let found = page.split_once("id=\"results\"").unwrap().1;
    let id = between(found, &format!("href=\"{path}/"), "\"");
    assert!(id.parse::<Id>().is_ok(), "{id}");
    format!("{path}/{id}")
}

/// How many count, as the report says. An account has few sessions at a time, so the caller's is used.
fn counted(lead: &Caller<'_>) -> u32 {
    let page = lead.get(&format!("/d/{}/cards/showing", lead.world.drive())).ok().read();
    let after =
        page.split_once("count, of ").and_then(|(_, rest)| rest.split_once(" in the unit "));
    let (_, after) = after.unwrap_or_else(|| panic!("{page}"));
    after.split(' ').next().unwrap().replace(',', "").parse().unwrap()
}

on_both!(whoever_signs_reads_the_exact_text_and_keeps_a_receipt, |engine: Engine| {
    let Some(world) = World::demo(engine, 120) else { return };
    let link = set_up(&world);
    let visitor = world.visitor();
    let page = visitor.get(&link).ok();
    assert!(page.text().contains(TEXT) && page.read().contains("Marigold"), "{}", page.read());
    // Everything that is wrong is told at its field, and nothing that was typed is lost.
    let mut fields = filled(&page.text(), "Rosa Quillfeather", "");
    fields.iter_mut().filter(|(n, _)| *n == "signature").for_each(|(_, v)| *v = "Rosa".into());
    world.clock.move_by(FILL_S_MIN);
    let refused = post(&visitor, &link, &fields);
    assert_eq!(refused.status, 422);
    let text = refused.text();
    assert!(text.contains("id=\"f-phone-error\"") && text.contains("id=\"f-signature-error\""));
    assert!(text.contains("value=\"Rosa Quillfeather\"") && text.contains("rosa@post.example"));
    let signed = post(&visitor, &link, &filled(&text, "Rosa Quillfeather", "413 555 0177")).ok();
    for item in ["Rosa Quillfeather", "rosa@post.example", "413 555 0177", "Larkspur", TEXT] {
        assert!(signed.read().contains(item), "{item}");
    }
    // Sent twice, it is one card.
    post(&visitor, &link, &filled(&text, "Rosa Quillfeather", "413 555 0177")).ok();
    let receipt = receipt(&signed);
    let page = visitor.get(&receipt).ok();
    assert!(page.read().contains("Your card is here, sealed"), "{}", page.read());
    assert!(!page.text().contains("Quillfeather"));
    // Another's receipt, or one with another day, is none.
    assert_eq!(visitor.get(&receipt.replace("on=20", "on=19")).status, 404);
    let lead = world.person("lead");
    let cards = lead.get(&format!("/d/{}/cards", world.drive())).ok().read();
    assert!(cards.contains("Rosa Quillfeather"), "{cards}");
    assert!(visitor.get(&receipt).ok().read().contains("was taken in"));
});

on_both!(a_flood_a_program_and_a_changed_text_are_told, |engine: Engine| {
    let Some(world) = World::demo(engine, 50) else { return };
    let link = set_up(&world);
    let visitor = world.visitor();
    let page = visitor.get(&link).ok().text();
    let told = |fields: &[(&'static str, String)], words: &str| {
        let reply = post(&visitor, &link, fields);
        assert_eq!(reply.status, 422);
        assert!(reply.read().contains(words), "{}", reply.read());
    };
    let good = filled(&page, "Rosa Quillfeather", "413 555 0177");
    told(&good, "That was quick");
    world.clock.move_by(FILL_S_MIN);
    let with = |name: &'static str, value: &str| {
        let mut fields = good.clone();
        fields.retain(|(field, _)| *field != name);
        fields.push((name, value.to_owned()));
        fields
    };
    told(&with("website", "http://buy.example"), "nobody should see");
    told(&with("seal", &Id::random().to_string()), "stood open for long");
    told(&with("drawn", "M0 0 L1"), "did not arrive whole");
    told(&with("contact", &"x".repeat(70_000)), "too much for a card");
    let lead = world.person("lead");
    let fields =
        [("group", "Marigold"), ("employer", "Larkspur"), ("card-text", "We stand together.")];
    lead.post(&format!("/d/{}/cards/setup", world.drive()), &fields).done();
    told(&good, "The text was changed");
    assert_eq!(gathered(&world).texts.len(), 2 + before(&world));
    world.clock.move_by(60);
    for _ in 0..30 {
        assert_eq!(post(&visitor, &link, &good).status, 422);
    }
    assert_eq!(post(&visitor, &link, &good).status, 503);
    let closed = [("do", "close")];
    lead.post(&format!("/d/{}/cards/link", world.drive()), &closed).done();
    assert_eq!(visitor.get(&link).status, 404);
    lead.post(&format!("/d/{}/cards/link", world.drive()), &[("do", "open")]).done();
    lead.post(&format!("/d/{}/cards/link", world.drive()), &[("do", "new")]).done();
    assert_eq!(visitor.get(&link).status, 404);
    visitor.get(&format!("/c/{}", gathered(&world).link)).ok();
});

/// Versions of the text that the demo has.
fn before(world: &World) -> usize {
    gathered(world)
        .texts
        .iter()
        .filter(|text| text.text != TEXT && text.text != "We stand together.")
        .count()
}

on_both!(a_third_party_text_is_refused_where_it_was_typed, |engine: Engine| {
    let Some(world) = World::demo(engine, 50) else { return };
    let lead = world.person("lead");
    let text = "The union will represent me.";
    let fields = [("group", "Marigold"), ("employer", ""), ("card-text", text)];
    let refused = lead.post(&format!("/d/{}/cards/setup", world.drive()), &fields);
    assert_eq!(refused.status, 422);
    let page = refused.text();
    assert!(page.contains("id=\"f-card-text-error\"") && page.contains("id=\"f-employer-error\""));
    assert!(page.contains(text));
});

on_both!(only_a_card_with_a_person_on_the_list_counts_and_one_for_each, |engine: Engine| {
    let Some(world) = World::demo(engine, 120) else { return };
    let link = set_up(&world);
    let (lead, drive) = (world.person("lead"), format!("/d/{}", world.drive()));
    let (one, other) = (workers(&world)[0].clone(), workers(&world)[1].clone());
    let at_first = counted(&lead);
    signs(&world, &link, &one.1);
    signs(&world, &link, "Zebulon Nowhere-Tobefound");
    assert_eq!(counted(&lead), at_first, "nobody has said whose they are");
    // The page suggests by the list's own rules; a person presses.
    let page = lead.get(&format!("{drive}/cards/who")).ok().text();
    assert!(page.contains(&format!("value=\"{}\"", one.0)), "not suggested");
    let card = card_of(&world, &lead, &one.1);
    let worker = one.0.to_string();
    let refused = lead.post(&format!("{card}/match"), &[("worker", "")]);
    assert_eq!((refused.status, refused.text().contains("f-q-error")), (422, true));
    lead.post(&format!("{card}/match"), &[("worker", &worker)]).done();
    let had = counted(&lead);
    assert_eq!(had, at_first + 1);
    // A card on paper for somebody who has one: said at once, kept where it is meant.
    let today = world.clock.today().to_string();
    let paper = format!("{drive}/cards/paper");
    let mut fields = vec![("name", one.1.as_str()), ("on", &today), ("employer", "Larkspur")];
    let refused = lead.post(&paper, &fields);
    assert_eq!(refused.status, 422, "{}", refused.read());
    assert!(refused.text().contains("id=\"f-again-error\""), "{}", refused.read());
    fields.push(("again", "yes"));
    lead.post(&paper, &fields).done();
    assert_eq!(counted(&lead), had, "only one counts");
    // Not on the list: told where it was typed, and kept apart if that is meant.
    let mut fields =
        vec![("name", "Nobody Atall"), ("on", today.as_str()), ("employer", "Larkspur")];
    let refused = lead.post(&paper, &fields);
    assert_eq!((refused.status, refused.text().contains("id=\"f-name-error\"")), (422, true));
    fields.push(("which", "apart"));
    lead.post(&paper, &fields).done();
    // A day before the drive.
    let mut fields =
        vec![("name", other.1.as_str()), ("on", "1999-01-31"), ("employer", "Larkspur")];
    let refused = lead.post(&paper, &fields);
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("id=\"f-on-error\""), "{}", refused.read());
    assert!(refused.text().contains("value=\"1999-01-31\"") && refused.text().contains(&other.1));
    fields[1] = ("on", &today);
    fields[2] = ("employer", "");
    assert!(lead.post(&paper, &fields).text().contains("id=\"f-employer-error\""));
    assert_eq!(counted(&lead), had);
});

on_both!(a_card_goes_with_its_worker_when_two_records_are_made_one, |engine: Engine| {
    let Some(world) = World::demo(engine, 120) else { return };
    let link = set_up(&world);
    let (lead, drive) = (world.person("lead"), format!("/d/{}", world.drive()));
    let [stays, goes] = [0, 1].map(|at| workers(&world)[at].0.to_string());
    signs(&world, &link, "Wilhelmina Twiceover");
    let card = card_of(&world, &lead, "Wilhelmina Twiceover");
    lead.post(&format!("{card}/match"), &[("worker", &goes)]).done();
    let had = counted(&lead);
    let two = [("kept", stays.as_str()), ("gone", &goes)];
    lead.post(&format!("{drive}/duplicates/merge"), &two).done();
    assert_eq!(counted(&lead), had);
    assert!(lead.get(&card).ok().text().contains(&format!("/people/{stays}")));
});

on_both!(a_card_that_was_taken_back_is_not_counted_again, |engine: Engine| {
    let Some(world) = World::demo(engine, 120) else { return };
    let link = set_up(&world);
    let lead = world.person("lead");
    let name = "Wilhelmina Takesitback";
    let receipt = receipt(&signs(&world, &link, name));
    let card = card_of(&world, &lead, name);
    let worker = workers(&world)[0].0.to_string();
    lead.post(&format!("{card}/match"), &[("worker", &worker)]).done();
    let had = counted(&lead);
    let visitor = world.visitor();
    let page = visitor.get(&receipt).ok().text();
    let mut fields = vec![("on", hidden(&page, "on")), ("seal", hidden(&page, "seal"))];
    let base = receipt.split('?').next().unwrap().to_owned();
    let unsure = post(&visitor, &format!("{base}/withdraw"), &fields);
    assert_eq!((unsure.status, unsure.text().contains("f-sure-error")), (422, true));
    post(&visitor, &format!("{base}/kept"), &fields).done();
    fields.push(("sure", "yes".to_owned()));
    post(&visitor, &format!("{base}/withdraw"), &fields).done();
    assert!(visitor.get(&receipt).ok().read().contains("You took it back"));
    assert_eq!(counted(&lead) + 1, had);
    let page = lead.get(&card).ok().read();
    assert!(page.contains("It was withdrawn") && page.contains("Yes, they said so"), "{page}");
    // Nobody counts it again, whatever they press.
    let refused = lead.post(&format!("{card}/match"), &[("worker", &worker)]);
    assert_eq!(refused.status, 422);
    assert!(refused.read().contains("was withdrawn, and cannot be counted again"));
    let today = world.clock.today().to_string();
    let refused = lead.post(&format!("{card}/withdraw"), &[("on", &today)]);
    assert_eq!((refused.status, counted(&lead) + 1), (422, had));
});

on_both!(
    who_handles_no_cards_enters_paper_and_reads_nothing_of_what_others_signed,
    |engine: Engine| {
        let Some(world) = World::demo(engine, 120) else { return };
        let link = set_up(&world);
        let (organizer, lead) = (world.person("organizer"), world.person("lead"));
        let drive = format!("/d/{}", world.drive());
        signs(&world, &link, "Rosa Quillfeather");
        let page = organizer.get(&format!("{drive}/cards")).ok().text();
        assert!(page.contains("scan-code") && !page.contains("Quillfeather"));
        for closed in ["who", "showing"] {
            assert_eq!(organizer.get(&format!("{drive}/cards/{closed}")).status, 404);
        }
        let card = card_of(&world, &lead, "Rosa Quillfeather");
        assert_eq!(organizer.get(&card).status, 404);
        let today = world.clock.today().to_string();
        let fields =
            [("name", "Pen Andpaper"), ("which", "apart"), ("on", &today), ("employer", "L")];
        let entered = organizer.post(&format!("{drive}/cards/paper"), &fields).done();
        assert!(organizer.get(&entered.location).ok().read().contains("kept apart"));
        let told = [("name", "Rosa Quillfeather"), ("which", "apart"), ("on", today.as_str())];
        organizer.post(&format!("{drive}/cards/withdrawn"), &told).done();
        assert!(lead.get(&format!("{drive}/cards")).ok().read().contains("Pen Andpaper"));
        // The withdrawal waits for a person, who says which card.
        let page = lead.get(&format!("{drive}/cards/who")).ok();
        assert!(page.read().contains("Rosa Quillfeather told"), "{}", page.read());
        let id = card.rsplit('/').next().unwrap();
        let text = page.text();
        let value = text.split("value=\"").find(|rest| rest.contains(&format!("-{id}\""))).unwrap();
        let value = value.split('"').next().unwrap().to_owned();
        lead.post(&format!("{drive}/cards/settle"), &[("told", &value)]).done();
        assert!(lead.get(&card).ok().read().contains("It was withdrawn"));
        // Let handle cards, the organizer reads them all; taken away, none, and not with an old key.
        let member = organizer.account_id().to_string();
        lead.post(&format!("{drive}/cards/handlers"), &[("member", &member)]).done();
        assert!(organizer.get(&format!("{drive}/cards")).ok().read().contains("Pen Andpaper"));
        let before = gathered(&world);
        let turfs = turfs_of(&world, organizer.account_id());
        let mut fields = vec![("role", "organizer".to_owned())];
        fields.extend(turfs.iter().filter(|t| **t != before.turf).map(|t| ("turf", t.to_string())));
        signs(&world, &link, "Signed Inbetween");
        let away = post(&lead, &format!("{drive}/members/{member}/role"), &fields).done();
        lead.follow(away).ok();
        assert_eq!(organizer.get(&card).status, 404);
        // What waited, and what is signed on a code that was printed before, opens with the new keys.
        signs(&world, &link, "Signed Afterwards");
        let page = lead.get(&format!("{drive}/cards")).ok().read();
        assert!(page.contains("Signed Inbetween") && page.contains("Signed Afterwards"), "{page}");
        assert!(!page.contains("does not open") && !page.contains("not the one that we put"));
    }
);

fn turfs_of(world: &World, account: Id) -> Vec<Id> {
    let keys = world.keys_of("lead");
    let demo = world.app.demo.as_ref().unwrap();
    let lead = demo.cast.iter().find(|person| person.part == "lead").unwrap();
    let identity = Identity::from_seed(lead.seed);
    let roster = world.app.store.read(|shelf| roster(shelf, &keys, &identity)).unwrap();
    roster.entry(account).unwrap().turfs.clone()
}

on_both!(
    the_report_names_thresholds_sources_and_an_old_pack_and_two_leads_take_it,
    |engine: Engine| {
        let Some(world) = World::demo(engine, 120) else { return };
        set_up(&world);
        choose(&world, "us-private");
        let (lead, drive) = (world.person("lead"), format!("/d/{}", world.drive()));
        let page = lead.get(&format!("{drive}/cards/showing")).ok().read();
        for told in [
            "At least 30% of the unit",
            "Source: https://",
            "Nobody has checked this since",
            "Declaration",
            "Mark of the last",
            "ask a lawyer",
        ] {
            assert!(page.contains(told), "{told}: {page}");
        }
        let take = || lead.post(&format!("{drive}/cards/export"), &[("format", "csv")]);
        assert_eq!(take().status, 422);
        lead.post(&format!("{drive}/cards/export/ask"), &[]).done();
        let alone = lead.post(&format!("{drive}/cards/export/allow"), &[]);
        assert!(alone.status == 422 && alone.read().contains("Another lead has to allow"));
        assert_eq!(take().status, 422);
        let second = second_lead(&world);
        second.post(&format!("{drive}/cards/export/allow"), &[]).done();
        let file = take().ok();
        assert!(file.headers["content-disposition"].to_str().unwrap().contains(".csv"));
        assert!(file.text().contains("Name,On the list,Turf"), "{}", file.text());
        let sheet = second.post(&format!("{drive}/cards/export"), &[("format", "sheet")]).ok();
        assert!(sheet.read().contains("I declare"));
        let log = lead.get(&format!("{drive}/members")).ok().read();
        assert!(log.contains("allowed it or asked for it"), "{log}");
        world.clock.move_by(24 * 60 * 60);
        let later = second_lead_again(&world);
        assert_eq!(later.post(&format!("{drive}/cards/export"), &[]).status, 422);
    }
);

fn choose(world: &World, pack: &'static str) {
    let keys = world.keys_of("lead");
    let chosen = world.app.store.write(world.drive(), move |shelf| {
        let mut held = jurisdiction(shelf, &keys)?;
        held.value.pack = pack.to_owned();
        kept::save(shelf, &keys, 1, &mut held)
    });
    chosen.unwrap();
}

const SECOND: [u8; 32] = [0x5e; 32];

fn second_lead(world: &World) -> Caller<'_> {
    let account = Id([0x5e; 16]);
    let keys: Keys = world.keys_of("lead");
    let demo = world.app.demo.as_ref().unwrap();
    let lead = demo.cast.iter().find(|person| person.part == "lead").unwrap();
    let seed = lead.seed;
    let let_in = world.app.store.write(world.drive(), move |shelf| {
        let row = store::AccountRow { id: account, handle_mac: [0x5e; 32], week: 1 };
        shelf.insert_account(&row)?;
        let identity = Identity::from_seed(seed);
        let before = roster(shelf, &keys, &identity)?;
        let public = Identity::from_seed(SECOND).public();
        let entry =
            Entry { member: account, role: Role::Lead, identity: public, turfs: Vec::new() };
        let mut entries = before.entries.clone();
        entries.push(entry.clone());
        founding::keep_roster(shelf, &keys, &identity, &before, entries)?;
        founding::hand_over(shelf, &keys, &entry, &keys.turfs())
    });
    let_in.unwrap();
    world.signed_in(account, SECOND)
}

fn second_lead_again(world: &World) -> Caller<'_> {
    world.signed_in(Id([0x5e; 16]), SECOND)
}

on_both!(a_pack_without_sources_is_refused_where_it_was_typed, |engine: Engine| {
    let Some(world) = World::demo(engine, 50) else { return };
    let (lead, drive) = (world.person("lead"), format!("/d/{}", world.drive()));
    let all = lead.get(&format!("{drive}/packs")).ok().read();
    for place in [
        "United States, private sector",
        "California",
        "Washington",
        "British Columbia",
        "Canada, federal",
        "United Kingdom",
    ] {
        assert!(all.contains(place), "{place}");
    }
    assert!(all.contains("The law is unsettled here"));
    assert_eq!(all.matches("Nobody has checked this since").count(), 6);
    let page = lead.get(&format!("{drive}/packs/edit?pack=uk")).ok().text();
    assert!(page.contains("strike-notice"));
    let day = world.clock.today();
    let pack = |source: &str| {
        format!(
            "id = \"our-place\"\nlast_checked = {day}\nname = {{ en = \"Our place\", es = \"Nuestro lugar\" }}\n\
             [[figure]]\nid = \"petition\"\nat_least = 25\n\
             says = {{ en = \"A quarter.\", es = \"Un cuarto.\" }}\n{source}checked = {day}\n"
        )
    };
    let (bare, whole) = (pack(""), pack("source = \"The board’s rule 7\"\n"));
    let refused = lead.post(&format!("{drive}/packs/edit"), &[("pack-text", &bare)]);
    assert_eq!(refused.status, 422);
    assert!(refused.read().contains("Figure “petition”"), "{}", refused.read());
    assert!(
        refused.text().contains("id=\"f-pack-text-error\"") && refused.text().contains("our-place")
    );
    let unreadable =
        lead.post(&format!("{drive}/packs/edit"), &[("pack-text", "id = \"x\"\nwhat")]);
    assert!(unreadable.read().contains("Line 2"), "{}", unreadable.read());
    lead.post(&format!("{drive}/packs/edit"), &[("pack-text", &whole)]).done();
    choose(&world, "our-place");
    set_up(&world);
    let page = lead.get(&format!("{drive}/cards/showing")).ok().read();
    assert!(page.contains("A quarter.") && !page.contains("Nobody has checked this since"));
});
