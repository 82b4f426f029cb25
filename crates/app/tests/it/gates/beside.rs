//! Spaces of other kinds on the stage: one of each with the drive's people in it, one of the
//! stranger's. Whoever is a coach in the drive is nobody there, since these have no coaches who see
//! counts alone; the organizer is a member.

use super::matrix::{params, path_to};
use super::routes::verb;
use super::setting::Setting;
use super::stage::{Account, LEAD, OWN, Stage};
use super::targets;
use crate::world::{Caller, World};
use kit::http::Method;
use shopfloor::router::table;
use shopfloor::space::kinds::Kind;
use std::collections::{BTreeMap, BTreeSet};
use vault::Id;

/// The kinds of space that stand beside the drive.
pub const KINDS: [Kind; 3] = [Kind::Desk, Kind::Research, Kind::Program];

/// What there is of one place in a space of another kind.
#[derive(Clone)]
pub struct Thing {
    /// The kind.
    pub kind: Kind,
    /// Ids and other parts of paths, by their names in routes; those missing are the drive's.
    pub params: BTreeMap<&'static str, String>,
    /// Fields of forms that come before those of the drive.
    pub form: Vec<(&'static str, String)>,
}

impl Thing {
    /// The same, asked for in another space.
    pub fn asked_for_in(space: Id, thing: &Thing) -> Thing {
        let mut there = thing.clone();
        there.params.insert("space", space.to_string());
        there
    }
}

/// A space of another kind.
pub struct Beside<'a> {
    pub set: Setting<'a>,
    kind: Kind,
    turf: Id,
}

impl Beside<'_> {
    /// One with these inside.
    pub fn of_cast<'a>(
        world: &'a World,
        kind: Kind,
        (lead, caller): (Account, &Caller<'_>),
        inside: &[Account],
    ) -> Beside<'a> {
        let name = format!("Otter beside the {}", kind.id());
        let names = [name.as_str(), &name, "Leonora Beside"];
        let (set, turf) = Setting::founded(world, lead, kind, names);
        for (number, account) in inside.iter().enumerate() {
            let name = format!("Beside Number {number}");
            set.confirms(caller, set.answers_as(*account, caller, &name, turf));
        }
        Beside { set, kind, turf }
    }

    /// One of the stranger's.
    pub fn of_stranger(world: &World, kind: Kind, stranger: Account) -> Beside<'_> {
        let name = format!("Heron beside the {}", kind.id());
        let names = [name.as_str(), &name, "Stanislava Beside"];
        let (set, turf) = Setting::founded(world, stranger, kind, names);
        Beside { set, kind, turf }
    }

    /// Somebody goes, somebody answers and is not let in yet.
    pub fn removes_and_invites(&self, lead: &Caller<'_>, removed: Account, pending: Account) {
        self.set.removes(lead, removed.0);
        self.set.answers_as(pending, lead, "Beside Waiting", self.turf);
    }

    /// What there is of a place, made by its lead through the real routes. `mark` is a word in all of
    /// its texts.
    pub fn things(&self, lead: &Caller<'_>, mark: &str) -> Thing {
        let params = BTreeMap::from([("space", self.set.space.to_string())]);
        let mut thing = Thing { kind: self.kind, params, form: Vec::new() };
        match self.kind {
            Kind::Research => targets::put(&self.set, lead, mark, &mut thing),
            Kind::Drive | Kind::Own | Kind::Desk | Kind::Program => {}
        }
        thing
    }
}

/// Routes that answer in spaces of kinds that they do not serve.
fn astray(stage: &Stage) -> BTreeSet<String> {
    let world = stage.world();
    let scene = stage.scene(&world);
    let (lead, place) = (&scene.callers[LEAD], &scene.places[OWN]);
    let mut found = BTreeSet::new();
    for route in &table(true).routes {
        let of_space = params(route.path).next() == Some("space");
        let foreign = Kind::SHARED.into_iter().filter(|kind| of_space && !route.kinds.has(*kind));
        for kind in foreign {
            let spaces = place.thing(kind).map_or(&place.params, |thing| &thing.params);
            let own = format!("/d/{}", place.param(route.kinds, "space").unwrap());
            let there = format!("/d/{}", spaces["space"]);
            let path = path_to(route, place).replacen(&own, &there, 1);
            let reply = match route.method {
                Method::Get => lead.get(&path),
                Method::Post => lead.post(&path, &place.form_of(route)),
            };
            if reply.status != 404 {
                let (method, kind) = (verb(route.method), kind.id());
                found.insert(format!("{method} {} in a {kind}: {}", route.path, reply.status));
            }
        }
    }
    found
}

#[test]
fn what_is_of_one_kind_of_space_is_not_in_another() {
    assert_eq!(astray(&Stage::set()), BTreeSet::new());
}

#[cfg(feature = "broken")]
#[test]
fn broken_routes_that_serve_every_kind_show() {
    let stage = Stage::set();
    shopfloor::broken::set(shopfloor::broken::Fault::AnyKind);
    assert!(astray(&stage).len() > 100);
}
