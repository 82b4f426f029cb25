//! Spaces of other kinds on the stage: one of each with the drive's people in it, one of the
//! stranger's. Whoever is a coach in the drive is nobody there, since these have no coaches who see
//! counts alone; the organizer is a member.

use super::matrix::{params, path_to};
use super::routes::verb;
use super::secrets::{Reach, Secret};
use super::setting::Setting;
use super::stage::{Account, LEAD, OWN, Stage, last_part};
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
    /// In a program, by the word in all of its texts: a placement, and for whom it opens.
    placements: Vec<(&'static str, String, Vec<Id>)>,
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
        let mut placements = Vec::new();
        if let (Kind::Program, [organizer, member, removed]) = (kind, inside) {
            // Whoever is removed was a mentor.
            placements = vec![
                begins(&set, *member, Some(organizer.0), "Aldermoor"),
                begins(&set, *organizer, Some(removed.0), "Bexcombe"),
            ];
            placements[1].2.retain(|account| *account != removed.0);
        }
        Beside { set, kind, turf, placements }
    }

    /// One of the stranger's.
    pub fn of_stranger(world: &World, kind: Kind, stranger: Account) -> Beside<'_> {
        let name = format!("Heron beside the {}", kind.id());
        let names = [name.as_str(), &name, "Stanislava Beside"];
        let (set, turf) = Setting::founded(world, stranger, kind, names);
        let begun = (kind == Kind::Program).then(|| begins(&set, stranger, None, "Carrowmore"));
        Beside { set, kind, turf, placements: begun.into_iter().collect() }
    }

    /// What only two may read.
    pub fn of_two(&self) -> impl Iterator<Item = Secret> {
        self.placements.iter().flat_map(|(mark, _, two)| {
            who(mark).map(|(_, text)| {
                let (space, reach) = (self.set.space, Reach::Few([two[0], two[two.len() - 1]]));
                Secret { text, space, reach }
            })
        })
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
            Kind::Drive | Kind::Own => {}
            Kind::Desk => self.asked_for_help(lead, mark, &mut thing),
            Kind::Research => targets::put(&self.set, lead, mark, &mut thing),
            Kind::Program => self.aims(lead, mark, &mut thing),
        }
        thing
    }

    /// A request at a desk, which takes more.
    fn asked_for_help(&self, lead: &Caller<'_>, mark: &str, thing: &mut Thing) {
        let base = format!("/d/{}", self.set.space);
        let text = |what: &str| format!("{what} at {mark}");
        let told = ["happened", "want", "employer", "place", "name", "reach"];
        let form = |text: &dyn Fn(&str) -> String| {
            let mut form: Vec<(&'static str, String)> =
                told.iter().map(|field| (*field, text(field))).collect();
            let rest = [("contact", "yes"), ("hand-on", "yes"), ("people", "9")];
            form.extend(rest.map(|(name, value)| (name, value.to_owned())));
            form
        };
        let planted = form(&text);
        let fields: Vec<(&str, &str)> = planted.iter().map(|(n, v)| (*n, v.as_str())).collect();
        let writes = || lead.post(&format!("{base}/requests/new"), &fields).done().location;
        let (written, over) = (writes(), writes());
        let id = written.split('?').next().unwrap().rsplit('/').next().unwrap().to_owned();
        let closes = [("act", "close"), ("outcome", "answered")];
        lead.post(over.split('?').next().unwrap(), &closes).done();
        let open =
            [("open", "yes"), ("first", "72"), ("still", "14"), ("enough", "3"), ("full", "5")];
        lead.post(&format!("{base}/intake"), &open).done();
        let (can, organized) = ([("language", "en"), ("takes", "3")], text("organized"));
        let mine = [&can[..], &[("employers", organized.as_str())]].concat();
        lead.post(&format!("{base}/coaches/me"), &mine).done();
        thing.params.insert("request", id.clone());
        self.coached(lead, &id, mark, thing);
        // Whoever types something reads it: nothing planted.
        let mut form = form(&|field| format!("Gate {field}"));
        let rest = open.iter().chain(&can).map(|(name, value)| (*name, (*value).to_owned()));
        form.extend(rest);
        form.extend([("request", id), ("act", "ask-leads".to_owned())]);
        thing.form.extend(form);
    }

    /// A session with a step that was done and talked over, and a circle that met.
    fn coached(&self, lead: &Caller<'_>, request: &str, mark: &str, thing: &mut Thing) {
        let base = format!("/d/{}", self.set.space);
        let (text, case) =
            (|what: &str| format!("{what} at {mark}"), format!("{base}/cases/{request}"));
        for act in ["in-touch", "coach"] {
            lead.post(&format!("{base}/requests/{request}"), &[("act", act)]).done();
        }
        let (note, what, help) =
            (text("Afraid of being first"), text("Ask three"), text("A round of practice"));
        let due = self.set.today().plus(5).date().to_string();
        let session = [
            ("note", note.as_str()),
            ("what-1", &what),
            ("size-1", "1"),
            ("due-1", &due),
            ("help-1", &help),
        ];
        lead.post(&format!("{case}/session"), &session).done();
        let page = lead.get(&case).ok().text();
        let step = page.split(&format!("{case}/steps/")).nth(1).unwrap()[..32].to_owned();
        let (line, well) = (text("All three said yes"), text("Listened first"));
        let ends = [("do", "end"), ("how", "done"), ("line", line.as_str())];
        let talks = [("do", "debrief"), ("well", well.as_str()), ("then", "by"), ("then-on", &due)];
        for fields in [&ends[..], &talks[..]] {
            lead.post(&format!("{case}/steps/{step}"), fields).done();
        }
        lead.post(&case, &[("do", "drive"), ("drive", "")]).done();
        let since = self.set.today().plus(-900).date().to_string();
        lead.post(&format!("{base}/coaches/ladder"), &[("since", &since)]).done();
        let (name, said) = (text("Circle"), text("Who carries too much"));
        let circle = lead.post(&format!("{base}/circles"), &[("name", &name), ("rhythm", "14")]);
        let circle = last_part(&circle.done().location);
        let there = lead.account_id().to_string();
        let meets = [("do", "meet"), ("there", there.as_str()), ("note", &said)];
        lead.post(&format!("{base}/circles/{circle}"), &meets).done();
        thing.params.extend([("step", step), ("circle", circle)]);
        // Whoever types something reads it: nothing planted.
        let form = [("rhythm", "14"), ("what-1", "Gate ask"), ("size-1", "1"), ("due-1", &due)];
        thing.form.extend(form.map(|(name, value)| (name, value.to_owned())));
    }

    /// A target with an opening, and a placement.
    fn aims(&self, lead: &Caller<'_>, mark: &str, thing: &mut Thing) {
        let page = format!("/d/{}/placements", self.set.space);
        let (name, why) = (format!("The {mark} cannery"), format!("All goes over {mark} quay"));
        lead.post(&page, &[("do", "aim"), ("target", &name), ("why", &why)]).done();
        lead.post(&page, &[("do", "opening"), ("at", "1"), ("job", &format!("{mark} packer"))])
            .done();
        let (_, id, _) = self.placements.iter().find(|(of, ..)| *of == mark).unwrap();
        thing.params.insert("placement", id.clone());
        thing.form = [("do", "mentor"), ("write", "note")]
            .map(|(name, value)| (name, value.to_owned()))
            .into();
    }
}

/// Who stands behind a code name.
fn who(mark: &str) -> [(&'static str, String); 4] {
    [
        ("name", format!("Philomena {mark} Underhill")),
        ("address", format!("7 {mark} Steps, by the chandler")),
        ("contact", format!("{mark} night line 413 555 0186")),
        ("note", format!("Starts at {mark} on the morning tide")),
    ]
}

/// A placement of somebody, with all that can be told of it.
fn begins(
    set: &Setting<'_>,
    salt: Account,
    mentor: Option<Id>,
    mark: &'static str,
) -> (&'static str, String, Vec<Id>) {
    let (page, caller) =
        (format!("/d/{}/placements", set.space), set.world.signed_in(salt.0, salt.1));
    let with = mentor.map(|mentor| mentor.to_string()).unwrap_or_default();
    let begun = caller.post(&page, &[("do", "begin"), ("with", &with)]).done();
    let id = last_part(&begun.location);
    let texts = who(mark);
    let texts: Vec<(&str, &str)> = texts.iter().map(|(n, v)| (*n, v.as_str())).collect();
    for act in ["who", "note"] {
        let fields = [&[("write", act)], texts.as_slice()].concat();
        caller.post(&format!("{page}/{id}"), &fields).done();
    }
    (mark, id, [salt.0].into_iter().chain(mentor).collect())
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
