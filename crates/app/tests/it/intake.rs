//! A desk: somebody asks for help, and nobody waits unseen.

use crate::on_both;
use crate::world::{Caller, Reply, World};
use organizing::intake::{Request, Stage};
use shopfloor::demo::helped::LINK;
use shopfloor::intake::records::{Board, board};
use shopfloor::space::kept;
use shopfloor::space::keys::Keys;
use vault::{Id, Identity};

const SIZE: u32 = 60;
/// A field in which somebody tries script, markup and a formula.
const SCRIPT: &str = "<script>alert(1)</script> \"' =1+1";

fn desk(world: &World) -> String {
    format!("/d/{}", world.app.demo.as_ref().unwrap().desk)
}

/// The keys that one of the demo's people holds at the desk.
fn keys(world: &World, part: &str) -> Keys {
    let demo = world.app.demo.as_ref().unwrap();
    let person = demo.cast.iter().find(|person| person.part == part).unwrap();
    let identity = Identity::from_seed(person.seed);
    let open = |shelf: &mut store::Reader| Keys::open(shelf, &identity, demo.desk, person.account);
    world.app.store.read(open).unwrap()
}

fn kept_board(world: &World) -> Board {
    let keys = keys(world, "coach");
    world.app.store.read(|shelf| board(shelf, &keys)).unwrap().value
}

fn request(world: &World, id: Id) -> Request {
    let keys = keys(world, "coach");
    world.app.store.read(|shelf| kept::load::<Request>(shelf, &keys, id)).unwrap().value
}

/// What the page hides in its form.
fn hidden(page: &str, name: &str) -> String {
    let field = page.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
    field.split('"').next().unwrap().to_owned()
}

/// Sends the public form, some seconds after it was shown.
fn send(world: &World, fields: &[(&str, &str)]) -> (Reply, String) {
    let (visitor, path) = (world.visitor(), format!("/h/{LINK}"));
    let page = visitor.get(&path).ok().text();
    let along = ["request", "begun", "seal"].map(|name| (name, hidden(&page, name)));
    world.clock.move_by(30);
    let mut all: Vec<(&str, &str)> = along.iter().map(|(n, v)| (*n, v.as_str())).collect();
    all.extend(fields);
    (visitor.post(&path, &all), along[0].1.clone())
}

/// The requests on the public form's board that were not there before.
fn came(caller: &Caller<'_>, world: &World, before: &Board) -> Vec<Id> {
    caller.get(&format!("{}/requests", desk(world))).ok();
    let known: Vec<_> = before.open.iter().map(|line| line.id()).collect();
    let all = kept_board(world).open;
    all.iter().map(|line| line.id()).filter(|id| !known.contains(id)).map(|id| Id(id.0)).collect()
}

on_both!(a_request_is_sealed_to_the_desk_and_seen_to, |engine| {
    let Some(world) = World::demo(engine, SIZE) else { return };
    let (lead, coach) = (world.person("coach"), world.person("lead"));
    lead.get(&format!("{}/requests", desk(&world))).ok();
    let before = kept_board(&world);
    // What cannot be sent is told at its field, and what was typed stays.
    let (refused, _) =
        send(&world, &[("happened", SCRIPT), ("reach", "Signal"), ("people", "many")]);
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("id=\"f-people-error\""));
    assert!(refused.text().contains("&lt;script&gt;") && !refused.text().contains("<script>alert"));
    let (refused, _) = send(&world, &[("happened", SCRIPT), ("reach", "Signal")]);
    assert!(refused.text().contains("id=\"f-contact-error\""), "{}", refused.read());
    // What can be sent is sealed at once, and sent twice it is one.
    let all = ["happened", "want", "employer", "place", "name", "reach", "language-other"];
    let mut fields: Vec<(&str, &str)> = all.iter().map(|field| (*field, SCRIPT)).collect();
    fields.extend([
        ("contact", "yes"),
        ("people", "1,200"),
        ("weekday", "evening"),
        ("zone", "-300"),
    ]);
    let (sent, id) = send(&world, &fields);
    sent.ok();
    let again: Vec<(&str, &str)> =
        fields.iter().copied().chain([("request", id.as_str())]).collect();
    let _ = send(&world, &again);
    assert_eq!(kept_board(&world).open.len(), before.open.len(), "nobody has opened the desk yet");
    let new = came(&lead, &world, &before);
    assert!(new.contains(&id.parse().unwrap()), "{new:?}");
    let path = format!("{}/requests/{id}", desk(&world));
    let page = lead.get(&path).ok().text();
    assert!(page.contains("&lt;script&gt;alert(1)") && !page.contains("<script>alert"));
    // A coach takes it, and reads how to reach them only then.
    let reach = "How can we reach you safely?";
    assert!(!coach.get(&path).ok().read().contains(reach));
    coach.post(&path, &[("act", "take")]).done();
    assert!(coach.get(&path).ok().read().contains(reach));
    assert_eq!(lead.post(&path, &[("act", "take")]).status, 422, "another has it");
    assert_eq!(coach.post(&path, &[("act", "close"), ("outcome", "")]).status, 422);
    coach.post(&path, &[("act", "in-touch")]).done();
    let note = [("issues", "Nobody at night\nNo breaks"), ("next-on", "someday"), ("note", SCRIPT)];
    let refused = coach.post(&format!("{path}/note"), &note);
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("Nobody at night"));
    coach.post(&format!("{path}/note"), &note[..1]).done();
    assert_eq!(request(&world, id.parse().unwrap()).notes().count(), 1);
    // Nobody from outside the desk finds it.
    assert_eq!(world.person("member").get(&path).status, 404);
    assert_eq!(world.visitor().get(&path).status, 303);
});

on_both!(a_handoff_waits_for_the_worker_and_stops_where_they_take_it_back, |engine| {
    let Some(world) = World::demo(engine, SIZE) else { return };
    let (lead, coach) = (world.person("coach"), world.person("lead"));
    let base = format!("{}/requests", desk(&world));
    let fields =
        [("happened", "No breaks"), ("reach", "555 0100"), ("contact", "yes"), ("hand-on", "yes")];
    let written = lead.post(&format!("{base}/new"), &fields).done().location;
    let path = written.split('?').next().unwrap().to_owned();
    let id: Id = path.rsplit('/').next().unwrap().parse().unwrap();
    let to = coach.account_id().to_string();
    assert_eq!(lead.post(&path, &[("act", "hand-off"), ("to", &to)]).status, 422, "without a note");
    assert_eq!(
        lead.post(&path, &[("act", "hand-off"), ("to", &Id::random().to_string())]).status,
        422
    );
    let begin = [
        ("act", "hand-off"),
        ("to", to.as_str()),
        ("note", "She works nights"),
        ("part", "story"),
        ("part", "reach"),
    ];
    lead.post(&path, &begin).done();
    assert_eq!(lead.post(&path, &[("act", "hand"), ("part", "story")]).status, 422, "nobody asked");
    lead.post(&path, &[("act", "agree")]).done();
    lead.post(&path, &[("act", "hand"), ("part", "story")]).done();
    // The worker takes it back between the first part and the last.
    lead.post(&path, &[("act", "taken-back"), ("consent", "hand-on")]).done();
    let now = request(&world, id);
    assert!(
        now.handoff().is_none() && now.owner().is_some_and(|owner| owner.0 == lead.account_id().0)
    );
    assert!(!coach.get(&path).ok().read().contains("555 0100"), "how to reach them was not handed");
    assert_eq!(lead.post(&path, &[("act", "hand"), ("part", "reach")]).status, 422);
    // Once more, to the end.
    lead.post(&path, &begin).done();
    lead.post(&path, &[("act", "agree")]).done();
    for part in ["story", "reach"] {
        lead.post(&path, &[("act", "hand"), ("part", part)]).done();
    }
    assert!(request(&world, id).owner().is_some_and(|owner| owner.0 == coach.account_id().0));
    assert!(coach.get(&path).ok().read().contains("555 0100"));
    // Without contact nobody may get in touch: it is closed, and stays closed.
    coach.post(&path, &[("act", "taken-back"), ("consent", "contact")]).done();
    assert_eq!(request(&world, id).stage(), Stage::Closed);
    assert_eq!(coach.post(&path, &[("act", "reopen")]).status, 422);
});

on_both!(nothing_ages_unseen_and_what_may_not_be_kept_goes, |engine| {
    let Some(world) = World::demo(engine, SIZE) else { return };
    let lead = world.person("coach");
    let base = format!("{}/requests", desk(&world));
    let write = |happened: &str| {
        let fields = [("happened", happened), ("reach", "555 0100"), ("contact", "yes")];
        let written = lead.post(&format!("{base}/new"), &fields).done().location;
        written.split('?').next().unwrap().to_owned()
    };
    let (late, over) = (write("Nobody calls back"), write("It is over"));
    let id = |path: &str| path.rsplit('/').next().unwrap().parse::<Id>().unwrap();
    lead.post(&over, &[("act", "close"), ("outcome", "answered")]).done();
    let closed = lead.get(&format!("{base}/closed")).ok().text();
    assert!(closed.find(&over) < closed.rfind("/requests/"), "the newest stands first");
    assert!(closed.matches("/requests/").count() > 8, "those of the demo are there too");
    world.clock.move_by(71 * 3_600);
    let lead = world.person("coach");
    lead.get(&base).ok();
    assert!(request(&world, id(&late)).escalated().is_none());
    world.clock.move_by(2 * 3_600);
    let lead = world.person("coach");
    lead.get(&base).ok();
    assert!(request(&world, id(&late)).escalated().is_some(), "late by an hour");
    assert!(lead.get(&base).ok().read().contains("Before the leads"));
    // Two weeks after it was closed its words are gone, since nobody agreed to keep them.
    assert!(!request(&world, id(&over)).told().happened.is_empty());
    world.clock.move_by(12 * 24 * 3_600);
    let lead = world.person("coach");
    lead.get(&base).ok();
    let forgotten = request(&world, id(&over));
    assert!(forgotten.told().happened.is_empty() && forgotten.told().reach.is_empty());
    assert_eq!(forgotten.stage(), Stage::Closed);
    assert_eq!(lead.post(&over, &[("act", "reopen")]).status, 422);
});

on_both!(a_coach_who_leaves_leaves_no_request_behind, |engine| {
    let Some(world) = World::demo(engine, SIZE) else { return };
    let (lead, coach) = (world.person("coach"), world.person("lead"));
    let base = desk(&world);
    let fields = [("happened", "No breaks"), ("reach", "555 0100"), ("contact", "yes")];
    let written = coach.post(&format!("{base}/requests/new"), &fields).done().location;
    let id: Id = written.split('?').next().unwrap().rsplit('/').next().unwrap().parse().unwrap();
    let gone = lead.post(&format!("{base}/members/{}/remove", coach.account_id()), &[]).done();
    lead.follow(gone).ok();
    lead.get(&format!("{base}/requests")).ok();
    let request = request(&world, id);
    assert_eq!((request.owner(), request.stage()), (None, Stage::Waiting));
    assert!(request.escalated().is_some());
    assert_eq!(coach.get(&format!("{base}/requests/{id}")).status, 404);
    // What is sent after it opens to those who stayed.
    let before = kept_board(&world);
    let (sent, id) =
        send(&world, &[("happened", "After"), ("reach", "555 0101"), ("contact", "yes")]);
    sent.ok();
    assert_eq!(came(&lead, &world, &before), [id.parse::<Id>().unwrap()]);
});

on_both!(what_a_browser_sealed_for_nobody_stays_in_the_box_and_is_told, |engine| {
    let Some(world) = World::demo(engine, SIZE) else { return };
    let lead = world.person("coach");
    lead.get(&format!("{}/requests", desk(&world))).ok();
    let before = kept_board(&world);
    let (odd, _) = send(&world, &[("sealed", "0g")]);
    assert_eq!(odd.status, 422);
    let (sent, _) = send(&world, &[("sealed", &"0101".repeat(90))]);
    sent.ok();
    let page = lead.get(&format!("{}/requests", desk(&world))).ok().read();
    assert!(page.contains("cannot be opened"), "{page}");
    assert_eq!(kept_board(&world).open.len(), before.open.len());
});

on_both!(
    nothing_that_a_browser_sealed_stays_unread_for_what_nobody_could_tell_its_sender,
    |engine| {
        let Some(world) = World::demo(engine, SIZE) else { return };
        let lead = world.person("coach");
        lead.get(&format!("{}/requests", desk(&world))).ok();
        let before = kept_board(&world);
        let (visitor, path) = (world.visitor(), format!("/h/{LINK}"));
        let page = visitor.get(&path).ok().text();
        // A browser asks for what nobody can answer without.
        let contact = page.split("name=\"contact\"").nth(1).unwrap();
        assert!(contact.split('>').next().unwrap().contains("required"), "{contact:.200}");
        let along = ["request", "begun", "seal"].map(|name| (name, hidden(&page, name)));
        let digits = page.split("data-seal=\"").nth(1).unwrap().split('"').next().unwrap();
        let key: Vec<u8> =
            (0..32).map(|n| u8::from_str_radix(&digits[2 * n..2 * n + 2], 16).unwrap()).collect();
        let form: Id = page.split("data-form=\"").nth(1).unwrap()[..32].parse().unwrap();
        let id: Id = along[0].1.parse().unwrap();
        let hour = world.app.clock.now_s() / 3_600;
        let long = "x".repeat(5_000);
        let said = format!(
            "at={hour}&happened={long}&want=&employer={long}&people=about+1%2C260+or+so&reach=Signal\
         &zone=17&language=en&language-other={long}&contact=yes"
        );
        let key: [u8; 32] = key.try_into().unwrap();
        let sealed = vault::forms::seal_answer(&key, form, id, said.as_bytes());
        let sealed: String = sealed.iter().map(|byte| format!("{byte:02x}")).collect();
        world.clock.move_by(30);
        let mut all: Vec<(&str, &str)> = along.iter().map(|(n, v)| (*n, v.as_str())).collect();
        all.push(("sealed", &sealed));
        visitor.post(&path, &all).ok();
        assert_eq!(came(&lead, &world, &before), [id]);
        let told = request(&world, id).told().clone();
        assert_eq!((told.people, told.zone, told.languages.len()), (Some(1_260), None, 1));
        assert_eq!(told.happened.reveal().len(), 4_000);
    }
);

on_both!(who_could_take_what_is_proposed_and_people_decide, |engine| {
    let Some(world) = World::demo(engine, SIZE) else { return };
    let (lead, coach) = (world.person("coach"), world.person("lead"));
    let base = desk(&world);
    let odd = [("language", "en"), ("takes", "0"), ("employers", SCRIPT)];
    let refused = coach.post(&format!("{base}/coaches/me"), &odd);
    assert_eq!(refused.status, 422);
    assert!(
        refused.text().contains("id=\"f-takes-error\"") && !refused.text().contains("<script>a")
    );
    let can =
        [("language", "en"), ("takes", "20"), ("employers", "Quagga Mills"), ("fight", "march")];
    coach.post(&format!("{base}/coaches/me"), &can).done();
    assert!(lead.get(&format!("{base}/coaches")).ok().read().contains("Quagga Mills"));
    // A request from there: whoever organized there comes first, and why is said.
    let ask = [
        ("happened", "No breaks"),
        ("reach", "555 0100"),
        ("contact", "yes"),
        ("language", "en"),
        ("employer", "quagga mills"),
    ];
    let (sent, id) = send(&world, &ask);
    sent.ok();
    lead.get(&format!("{base}/requests")).ok();
    let page = lead.get(&format!("{base}/matching?request={id}")).ok().read();
    let first = page.find("organized at this employer").unwrap();
    assert!(page[..first].contains("Marisol Vega"), "{page}");
    let all = lead.get(&format!("{base}/matching")).ok().read();
    assert!(all.contains("could have somebody now") && all.contains("organized at this employer"));
    // A coach gives nothing to others; a lead gives it to whoever said yes, once.
    let them = [("request", id.as_str()), ("coach", &lead.account_id().to_string())];
    assert_eq!(coach.post(&format!("{base}/matching"), &them).status, 403);
    let nobody = [("request", id.as_str()), ("coach", &Id::random().to_string())];
    assert_eq!(lead.post(&format!("{base}/matching"), &nobody).status, 404);
    let gives = [("request", id.as_str()), ("coach", &coach.account_id().to_string())];
    lead.post(&format!("{base}/matching"), &gives).done();
    let given = request(&world, id.parse().unwrap());
    assert_eq!(
        (given.owner().map(|who| who.0), given.stage()),
        (Some(coach.account_id().0), Stage::Taken)
    );
    assert_eq!(lead.post(&format!("{base}/matching"), &them).status, 422, "another has it");
});
