//! The matrix: every route, asked for by everybody, for objects of their own and of others. What
//! they get is in `matrix.txt`, to be read by people; what must hold of it is asserted here, from
//! the standing that the table of routes names: who may, may; who may not learns nothing; and no
//! page of anyone holds a text from a turf that is not theirs. With the guards taken out the last
//! must still hold, since the keys alone keep what is foreign shut.
//!
//! After a change that is meant: `UPDATE=1 cargo nextest run -p shopfloor --features cheap-kdf
//! --test it matrix`, then read the difference.

use super::plant::{results, voters};
use super::routes::verb;
use super::scan::Reader;
use super::setting::PHOTO;
use super::stage::{
    ACTORS, ALIEN, COACH, LEAD, LEAD_LATER, MEMBER, ORGANIZER, OTHER, OWN, PLACES, Place, STRANGER,
    Scene, Stage, THEIRS, kind_of,
};
use crate::world::{Caller, Reply};
use kit::http::Method;
use shopfloor::router::{Route, table};
use shopfloor::space::kinds::Kind;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::rc::Rc;

/// A route asked for an object of one place.
struct Row {
    route: Rc<Route>,
    place: usize,
    /// By [`ACTORS`].
    cells: Vec<Cell>,
}

/// What somebody got: for a form filled in, and for an empty one.
#[derive(Clone, PartialEq, Eq)]
struct Cell {
    filled: String,
    empty: String,
}

/// What a run over all routes saw.
pub struct Seen {
    rows: Vec<Row>,
    /// Texts that were read where they must not be.
    pub spills: BTreeSet<String>,
}

/// The names in braces.
pub fn params(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split('}').next())
}

fn places_of(route: &Route) -> Vec<usize> {
    let named: Vec<&str> = params(route.path).collect();
    match (named.as_slice(), route.method) {
        ([], _) => vec![OWN],
        (["space"], Method::Get) => vec![OWN, THEIRS],
        (["version", _], _) => vec![OWN, OTHER],
        (["token"], _) => vec![OWN, OTHER],
        (["space", ..], _) => vec![OWN, OTHER, ALIEN, THEIRS],
        _ => vec![OWN, OTHER, THEIRS],
    }
}

/// The path of a route to an object; a name that is new in the table must be taught to the stage.
pub fn path_to(route: &Route, place: &Place) -> String {
    params(route.path).fold(route.path.to_owned(), |path, name| {
        let no_value = || panic!("the stage has no {{{name}}}: put one there, in stage.rs");
        let value = place.param(route.kinds, name).unwrap_or_else(no_value);
        path.replace(&format!("{{{name}}}"), value)
    })
}

/// Asks for every route as everybody.
pub fn walk(stage: &Stage) -> Seen {
    let readers: Vec<Reader> = stage.forbidden.iter().map(|texts| Reader::of(texts)).collect();
    let mut seen = Seen { rows: Vec::new(), spills: BTreeSet::new() };
    let mut asks = Vec::new();
    for route in table(true).routes.into_iter().map(Rc::new) {
        for place in places_of(&route) {
            let row = seen.rows.len();
            seen.rows.push(Row { route: route.clone(), place, cells: Vec::new() });
            for actor in 0..ACTORS.len() {
                asks.push((row, actor, true));
                asks.extend((route.method == Method::Post).then_some((row, actor, false)));
            }
        }
    }
    let mut next = asks.into_iter().peekable();
    while next.peek().is_some() {
        let world = stage.world();
        let scene = stage.scene(&world);
        for (row, actor, filled) in next.by_ref() {
            let told = ask(&scene, &mut seen, &readers, (row, actor, filled));
            // What was refused changed nothing, so the next one may ask here too; but whoever is not
            // signed in is counted with each try.
            let refused = told == "form" && seen.rows[row].route.standing != "visitor";
            let nothing = refused || matches!(told.as_str(), "404" | "403" | "again" | "lock");
            let Row { route, cells, .. } = &mut seen.rows[row];
            match filled {
                true => cells.push(Cell { filled: told.clone(), empty: told }),
                false => cells[actor].empty = told,
            }
            if route.method == Method::Post && (!nothing || route.path == "/lock") {
                break;
            }
        }
    }
    seen
}

/// Asks once, reading all that comes of it.
fn ask(
    scene: &Scene<'_>,
    seen: &mut Seen,
    readers: &[Reader],
    (row, actor, filled): (usize, usize, bool),
) -> String {
    let Row { route, place, .. } = &seen.rows[row];
    let (method, path) = (route.method, route.path);
    let (caller, place) = (&scene.callers[actor], &scene.places[*place]);
    let (there, form) = (path_to(route, place), place.form_of(route));
    let reply = match (method, filled) {
        (Method::Get, _) => caller.get(&there),
        (Method::Post, true) if path.ends_with("/imports/new") => {
            caller.upload(&there, ("file", "gate.csv", b"Name\nGate Crasher\n"), &form)
        }
        (Method::Post, true) if path.ends_with("/evidence") || path.ends_with("/picture") => {
            caller.upload(&there, ("photo", "gate.jpg", PHOTO), &form)
        }
        (Method::Post, true) if path.ends_with("/elections") || path.ends_with("/files") => {
            caller.upload(&there, ("file", "gate.csv", results("Gate").as_bytes()), &form)
        }
        (Method::Post, true) if path.ends_with("/voters") => {
            caller.upload(&there, ("file", "gate.csv", voters("Gate").as_bytes()), &form)
        }
        (Method::Post, true) => caller.post(&there, &form),
        (Method::Post, false) => caller.post(&there, &[]),
    };
    let told = outcome(method, path, &reply);
    arrive(caller, reply, |reply| {
        let shown = format!("{}\n{}", reply.location, reply.text());
        for text in readers[actor].found(shown.as_bytes()) {
            seen.spills.insert(format!(
                "{} reads “{text}” at {} {path}",
                ACTORS[actor],
                verb(method)
            ));
        }
    });
    told
}

/// Goes where an answer leads, reading everything on the way.
fn arrive(caller: &Caller<'_>, mut reply: Reply, mut read: impl FnMut(&Reply)) {
    for _ in 0..2_000 {
        read(&reply);
        let working = reply.headers.get("refresh").is_some_and(|seconds| seconds == "1");
        let next = match reply.status {
            303 => reply.location.clone(),
            _ if working => {
                std::thread::sleep(std::time::Duration::from_millis(2));
                reply.path.clone()
            }
            _ => return,
        };
        reply = caller.get(&next);
    }
    panic!("it never arrives");
}

/// One word for an answer.
fn outcome(method: Method, path: &str, reply: &Reply) -> String {
    let to = reply.location.as_str();
    let word = match reply.status {
        200 => "ok",
        422 => "form",
        303 if to.starts_with("/unlock/again") && path != "/unlock/again" => "again",
        303 if to.starts_with("/unlock") || to.starts_with("/sign-in") => "lock",
        303 if method == Method::Get => "on",
        303 => "done",
        status => return status.to_string(),
    };
    word.to_owned()
}

/// What does not follow from the standings in the table of routes.
pub fn violations(seen: &Seen) -> Vec<String> {
    let mut found = Vec::new();
    for row in &seen.rows {
        for (actor, cell) in row.cells.iter().enumerate() {
            for told in [&cell.filled, &cell.empty] {
                let right = rule(row, actor);
                if told.starts_with('5') && told != "503" || !right.allows(told) {
                    let (method, path) = (verb(row.route.method), row.route.path);
                    let place = PLACES[row.place];
                    let name = ACTORS[actor];
                    found.push(format!("{method} {path} ({place}): {name} gets {told}"));
                }
            }
        }
    }
    found.dedup();
    found
}

/// What a standing and an object allow.
#[derive(PartialEq, Eq)]
enum Right {
    /// Anything but to be sent away.
    May,
    /// Whatever the handler says.
    Whatever,
    /// To sign in first.
    SignIn,
    /// To unlock once more, or not even that.
    Again,
    /// To hear that it is not theirs.
    Forbidden,
    /// To hear that there is no such thing.
    Missing,
    /// To get nothing of this object, whose like they may see elsewhere.
    NotThisOne,
}

impl Right {
    fn allows(&self, told: &str) -> bool {
        match self {
            Right::May => !matches!(told, "lock" | "403" | "again"),
            Right::Whatever => true,
            Right::SignIn => told == "lock",
            Right::Again => matches!(told, "again" | "404"),
            Right::Forbidden => told == "403",
            Right::Missing => told == "404",
            Right::NotThisOne => matches!(told, "404" | "403" | "form"),
        }
    }
}

/// Parts of paths that everyone in the space may know of, in whatever turf they are.
const KNOWN_TO_ALL: [&str; 13] = [
    "turf", "issue", "fight", "test", "engine", "run", "shift", "reading", "request", "target",
    "brought", "step", "circle",
];

fn rule(row: &Row, actor: usize) -> Right {
    let Route { path, standing, kinds, .. } = *row.route;
    let fresh = standing.ends_with(", freshly unlocked");
    let standing = standing.trim_end_matches(", freshly unlocked");
    let objects: Vec<&str> = params(path).filter(|name| *name != "space").collect();
    let drive = kind_of(kinds) == Kind::Drive;
    match standing {
        "visitor" => return Right::Whatever,
        _ if actor == 0 => return Right::SignIn,
        "signed in" if fresh && actor == LEAD_LATER => return Right::Again,
        "signed in" if objects.is_empty() => return Right::May,
        "signed in" => return owner(row, actor),
        _ => {}
    }
    if (row.place == THEIRS) != (actor == STRANGER)
        || actor < if drive { COACH } else { MEMBER } && actor != STRANGER
    {
        return Right::Missing;
    }
    let from = match standing {
        "participant" => COACH,
        "member" => MEMBER,
        // Elsewhere than in drives the organizer is a member.
        "organizer" if drive => ORGANIZER,
        "organizer" => LEAD,
        "lead" => LEAD,
        other => panic!("the matrix does not know the standing “{other}”"),
    };
    if actor < from && actor != STRANGER {
        return Right::Forbidden;
    }
    if fresh && actor == LEAD_LATER {
        return Right::Again;
    }
    if objects.contains(&"pair") {
        // What two wrote opens for the two alone.
        let two = match row.place {
            OWN => actor == LEAD || actor == LEAD_LATER || actor == ORGANIZER,
            OTHER => actor == ORGANIZER || actor == MEMBER,
            THEIRS => actor == STRANGER,
            _ => false,
        };
        return if two { Right::May } else { Right::Missing };
    }
    if objects.contains(&"placement") {
        // Who it is opens for the two alone: not for leads, not for a mentor who was removed.
        let two = match row.place {
            OWN => actor == MEMBER || actor == ORGANIZER,
            OTHER => actor == ORGANIZER,
            THEIRS => actor == STRANGER,
            _ => false,
        };
        return if two { Right::May } else { Right::Missing };
    }
    let hidden = objects.iter().any(|name| !KNOWN_TO_ALL.contains(name));
    match row.place {
        ALIEN if !objects.is_empty() => Right::NotThisOne,
        OTHER if hidden && (actor == MEMBER || actor == ORGANIZER) => owner(row, actor),
        _ => Right::May,
    }
}

/// What lies in nobody's turf belongs to one account.
fn owner(row: &Row, actor: usize) -> Right {
    let owner = match row.place {
        OWN => LEAD,
        OTHER => ORGANIZER,
        _ => STRANGER,
    };
    let personal = params(row.route.path).any(|name| matches!(name, "list" | "slot" | "job"));
    let is_owner = actor == owner || owner == LEAD && actor == LEAD_LATER;
    match params(row.route.path).any(|name| name == "invite") {
        // Whoever is signed in may answer an invite, once.
        true => Right::Whatever,
        false if personal && is_owner && row.place != ALIEN => Right::May,
        false => Right::NotThisOne,
    }
}

/// The table as people read it.
fn written(seen: &Seen) -> String {
    let mut out = String::from(HEAD);
    let wide = seen.rows.iter().map(|row| row.route.path.len()).max().unwrap_or(0);
    let heads = ACTORS.map(|name| format!("{name:<11}")).concat();
    let _ = writeln!(out, "{:<5}{:<wide$}  {:<7}{heads}needs", "", "", "object");
    for row in &seen.rows {
        let cells: String =
            row.cells.iter().map(|cell| format!("{:<11}", cell.to_string())).collect();
        let Route { method, path, standing, .. } = *row.route;
        let (method, place) = (verb(method), PLACES[row.place]);
        let _ = writeln!(out, "{method:<5}{path:<wide$}  {place:<7}{cells}{standing}");
    }
    out
}

impl std::fmt::Display for Cell {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.filled == self.empty {
            true => f.write_str(&self.filled),
            false => write!(f, "{}/{}", self.filled, self.empty),
        }
    }
}

const HEAD: &str = "\
# What everybody gets from every route. Written by the test `matrix`; see matrix.rs.
#
# object  own: in the turf of the member and the organizer    other: in a turf that only leads hold
#         theirs: in a second drive, the stranger's           alien: the same, asked for in the first
# cell    ok: a page   done: an act, then another page   on: another page   form: the form again,
#         with what is wrong   lock: to sign in   again: to unlock once more   or a status
#         A form filled in / an empty one, where they differ.

";

fn snapshot() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/gates/matrix.txt")
}

crate::on_both!(matrix, |engine: Engine| {
    let Some(stage) = Stage::on(engine) else { return };
    let seen = walk(&stage);
    let now = written(&seen);
    if engine == Engine::Sqlite && std::env::var_os("UPDATE").is_some() {
        std::fs::write(snapshot(), &now).unwrap();
    }
    assert_eq!(violations(&seen), Vec::<String>::new());
    assert_eq!(seen.spills, BTreeSet::new());
    let then = std::fs::read_to_string(snapshot()).unwrap_or_default();
    let changed: Vec<String> = diff(&then, &now);
    assert!(
        changed.is_empty(),
        "what people get is not what matrix.txt says; if that is meant, run this test with \
         UPDATE=1 and read the difference:\n{}",
        changed.join("\n")
    );
});

fn diff(then: &str, now: &str) -> Vec<String> {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<BTreeSet<String>>();
    let (then, now) = (lines(then), lines(now));
    let gone = then.difference(&now).map(|line| format!("- {line}"));
    gone.chain(now.difference(&then).map(|line| format!("+ {line}"))).collect()
}

#[cfg(feature = "broken")]
mod broken {
    use super::*;
    use shopfloor::broken::{Fault, set};

    /// The second wall: without guards people get further than they may, and still read nothing
    /// that their keys do not open.
    #[test]
    fn broken_without_guards_the_keys_still_keep_what_is_foreign_shut() {
        let stage = Stage::set();
        set(Fault::GuardsOut);
        let seen = walk(&stage);
        let beyond = violations(&seen);
        assert!(beyond.len() > 100, "the guards are not out: {beyond:?}");
        assert_eq!(seen.spills, BTreeSet::new());
    }

    /// Somebody holds a key that the roster does not give them.
    #[test]
    fn broken_a_key_too_many_shows() {
        let mut stage = Stage::set();
        stage.hand_over_too_much();
        assert!(walk(&stage).spills.iter().any(|spill| spill.starts_with("organizer reads")));
    }

    #[test]
    fn broken_a_back_door_shows() {
        set(Fault::BackDoor);
        let stage = Stage::set();
        let seen = walk(&stage);
        assert!(!diff(&std::fs::read_to_string(snapshot()).unwrap(), &written(&seen)).is_empty());
        assert!(!seen.spills.is_empty());
    }
}
