//! Somebody who can write to the database wants cards to be lost, swapped, forgotten or read: whoever
//! handles cards is told, and nothing is lost that can be opened.

use super::shelves::{Db, bytes, written};
use crate::cards::{filled, gathered, post, set_up, signs};
use crate::on_both;
use crate::world::World;
use shopfloor::cards::form::Offer;
use shopfloor::gatherings::offer::Offer as MeetingOffer;
use shopfloor::gatherings::records as gatherings;
use vault::FormKeys;

fn told(world: &World) -> String {
    world.person("lead").get(&format!("/d/{}/cards", world.drive())).ok().read()
}

const CUT: &str = "was cut or changed, from entry";

/// Puts the chain back as it was before the last card, and says what the page tells.
fn cut(engine: crate::world::Engine) -> Option<String> {
    let world = World::demo(engine, 50)?;
    let link = set_up(&world);
    signs(&world, &link, "Signed Firstly");
    assert!(!told(&world).contains(CUT));
    let db = Db::of(&world);
    let columns = "id, revision, sealed";
    let chunks = format!("SELECT {columns} FROM records WHERE kind = 'card-entries'");
    let before = db.query(&chunks);
    signs(&world, &link, "Signed Lastly");
    assert!(told(&world).contains("Signed Lastly"));
    for row in before {
        let [id, revision, sealed] = &row[..] else { unreachable!() };
        let set = format!("revision = {revision}, sealed = {sealed}");
        assert_eq!(
            db.execute(&format!(
                "UPDATE records SET {set} WHERE id = {id} AND kind = 'card-entries'"
            )),
            1
        );
    }
    let page = told(&world);
    assert!(!page.contains("Signed Lastly"));
    Some(page)
}

on_both!(a_chain_that_was_cut_is_told, |engine: Engine| {
    let Some(page) = cut(engine) else { return };
    assert!(page.contains(CUT), "{page}");
});

on_both!(answers_that_were_swapped_do_not_open_and_are_not_lost, |engine: Engine| {
    let Some(world) = World::demo(engine, 50) else { return };
    let link = set_up(&world);
    told(&world);
    signs(&world, &link, "Signed Firstly");
    signs(&world, &link, "Signed Lastly");
    let db = Db::of(&world);
    let rows = db.query("SELECT id, sealed FROM answers");
    assert_eq!(rows.len(), 2);
    let lay = |at: usize, sealed: &str| {
        let update = format!("UPDATE answers SET sealed = {sealed} WHERE id = {}", rows[at][0]);
        assert_eq!(db.execute(&update), 1);
    };
    lay(0, &rows[1][1]);
    lay(1, &rows[0][1]);
    let page = told(&world);
    assert!(page.contains("2 answers do not open"), "{page}");
    assert!(!page.contains("Signed Firstly") && !page.contains("Signed Lastly"));
    lay(0, &rows[0][1]);
    lay(1, &rows[1][1]);
    let page = told(&world);
    assert!(page.contains("Signed Firstly") && page.contains("Signed Lastly"), "{page}");
});

on_both!(a_key_put_in_the_place_of_ours_is_told_and_taken_out, |engine: Engine| {
    let Some(world) = World::demo(engine, 50) else { return };
    let link = set_up(&world);
    let db = Db::of(&world);
    let mut rows = db.query("SELECT id, sealed FROM forms");
    let ours = gathered(&world).secret().id();
    rows.retain(|row| bytes(&row[0]) == ours.0);
    let lay = |sealed: &[u8]| {
        let update =
            format!("UPDATE forms SET sealed = {} WHERE id = {}", written(sealed), rows[0][0]);
        assert_eq!(db.execute(&update), 1);
    };
    // Without the link, nothing that is put there is believed.
    let mut sealed = bytes(&rows[0][1]);
    sealed[60] ^= 1;
    lay(&sealed);
    assert_eq!(world.visitor().get(&link).status, 404);
    assert!(told(&world).contains("not the one that we put there"));
    // With it, a key can be put there; whoever handles cards is told, and puts ours back.
    let gathering = gathered(&world);
    let theirs = Offer { key: FormKeys::of(&[7; 32]).public(), ..Offer::of(&gathering, &[7; 32]) };
    lay(&gathering.secret().seal_offer(&postcard::to_stdvec(&theirs).unwrap()));
    world.visitor().get(&link).ok();
    assert!(told(&world).contains("not the one that we put there"));
    let lead = world.person("lead");
    lead.post(&format!("/d/{}/cards/link", world.drive()), &[("do", "again")]).done();
    assert!(!told(&world).contains("not the one that we put there"));
    signs(&world, &link, "Signed Afterwards");
    assert!(told(&world).contains("Signed Afterwards"));
    let page = world.visitor().get(&link).ok().text();
    let posted = post(&world.visitor(), &link, &filled(&page, "Too Quick", "413 555 0100"));
    assert_eq!(posted.status, 422);
});

on_both!(a_key_put_in_the_place_of_a_gatherings_is_told_and_taken_out, |engine: Engine| {
    let Some(world) = World::demo(engine, 50) else { return };
    let lead = world.person("lead");
    let keys = world.keys_of("lead");
    let held = world.app.store.read(|shelf| gatherings::all(shelf, &keys)).unwrap();
    let held = held.last().unwrap();
    let (db, secret) = (Db::of(&world), held.value.door.secret());
    let guests = world.app.store.read(|shelf| gatherings::guests(shelf, &keys, held)).unwrap();
    let theirs = MeetingOffer {
        key: FormKeys::of(&[7; 32]).public(),
        ..MeetingOffer::of(held, &guests.value)
    };
    let sealed = secret.seal_offer(&postcard::to_stdvec(&theirs).unwrap());
    let rows = db.query("SELECT id, sealed FROM forms");
    let row = rows.iter().find(|row| bytes(&row[0]) == secret.id().0).unwrap();
    let update = format!("UPDATE forms SET sealed = {} WHERE id = {}", written(&sealed), row[0]);
    assert_eq!(db.execute(&update), 1);
    let path = format!("/d/{}/gatherings/{}", world.drive(), held.id);
    assert!(lead.get(&path).ok().read().contains("changed behind our back"));
    assert!(!lead.get(&path).ok().read().contains("changed behind our back"), "ours is back");
});

#[cfg(feature = "broken")]
mod broken {
    use super::*;
    use crate::world::Engine;
    use shopfloor::broken::{Fault, set};

    /// A build that does not check the chain says nothing of the cut.
    #[test]
    fn broken_a_chain_that_nobody_checks_is_not_told() {
        set(Fault::Unchecked);
        let page = cut(Engine::Sqlite).unwrap();
        assert!(!page.contains(CUT), "{page}");
    }
}
