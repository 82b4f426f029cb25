//! The pages as a hostile network, a hostile page and a hostile extension meet them: the headers of
//! every answer, nothing inline and nothing from elsewhere, forms that work without script, acts
//! that only our own pages can send, and looking that changes nothing. `security.md` 11.

use super::matrix::{params, path_to};
use super::page::{dead_ends, strays, title};
use super::routes::verb;
use super::stage::{ACTORS, COACH, LEAD, ORGANIZER, OWN, Scene, Stage};
use crate::world::{Reply, World};
use axum::body::Body;
use axum::http::{Request, header};
use kit::http::Method;
use shopfloor::router::{Route, table};
use std::collections::{BTreeMap, BTreeSet};

/// Every source that the policy names, and nothing else.
const POLICY: [(&str, &str); 13] = [
    ("default-src", "'none'"),
    ("script-src", "'self'"),
    ("style-src", "'self'"),
    ("img-src", "'self'"),
    ("font-src", "'self'"),
    ("connect-src", "'self'"),
    ("manifest-src", "'self'"),
    ("form-action", "'self'"),
    ("base-uri", "'none'"),
    ("object-src", "'none'"),
    ("frame-ancestors", "'none'"),
    ("require-trusted-types-for", "'script'"),
    ("trusted-types", "'none'"),
];

const FIXED: [(&str, &str); 8] = [
    ("strict-transport-security", "max-age=63072000; includeSubDomains"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "no-referrer"),
    ("x-robots-tag", "noindex, nofollow"),
];

/// What is wrong with the head of an answer.
fn undressed(reply: &Reply) -> Vec<String> {
    let one = |name: &str| {
        let mut all = reply.headers.get_all(name).iter().map(|v| v.to_str().unwrap_or(""));
        all.next().filter(|_| all.next().is_none()).unwrap_or("")
    };
    let policy: BTreeMap<&str, &str> = one("content-security-policy")
        .split(';')
        .filter_map(|rule| rule.trim().split_once(' '))
        .collect();
    let mut found = Vec::new();
    if policy != BTreeMap::from(POLICY) {
        found.push(format!("the policy is {policy:?}"));
    }
    for (name, value) in FIXED.into_iter().filter(|(name, value)| one(name) != *value) {
        found.push(format!("{name} is not {value}"));
    }
    let asset = reply.path.starts_with("/assets/") && reply.status == 200;
    let kept = if asset { "public, max-age=31536000, immutable" } else { "no-store" };
    if one("cache-control") != kept {
        found.push(format!("cache-control is {}", one("cache-control")));
    }
    if one("permissions-policy").is_empty() {
        found.push("no permissions-policy".to_owned());
    }
    for cookie in reply.headers.get_all(header::SET_COOKIE) {
        let cookie = cookie.to_str().unwrap_or("");
        let (name, rest) = cookie.split_once('=').unwrap_or((cookie, ""));
        let rules: BTreeSet<&str> = rest.split("; ").skip(1).collect();
        let strict =
            ["HttpOnly", "Secure", "SameSite=Strict"].iter().all(|rule| rules.contains(rule));
        let bound = name.starts_with("__Host-") && rules.contains("Path=/")
            || name.starts_with("__Secure-") && rules.contains("Path=/unlock");
        if !strict || !bound || rules.iter().any(|rule| rule.starts_with("Domain")) {
            found.push(format!("a loose cookie: {name}; {rules:?}"));
        }
    }
    found
}

/// What was seen on pages.
#[derive(Default)]
struct Pages {
    faults: BTreeSet<String>,
    titles: BTreeSet<String>,
}

impl Pages {
    fn see(&mut self, route: &Route, actor: usize, reply: &Reply) {
        let at = format!("{} {} ({})", verb(route.method), route.path, ACTORS[actor]);
        let told = |what: String| format!("{at}: {what}");
        self.faults.extend(undressed(reply).into_iter().map(told));
        let kind = reply.headers.get(header::CONTENT_TYPE);
        if kind.is_some_and(|kind| kind.to_str().unwrap_or("").starts_with("text/html")) {
            let page = reply.text();
            self.faults.extend(strays(&page).into_iter().map(told));
            self.faults.extend(dead_ends(&page, &reply.path, &table(true)).into_iter().map(told));
            self.titles.insert(title(&page).to_owned());
        }
    }

    fn faults(mut self) -> BTreeSet<String> {
        if self.titles.len() != 1 {
            self.faults.insert(format!("titles tell pages apart: {:?}", self.titles));
        }
        self.faults
    }
}

/// What is wrong with the pages that these actors look at, and with those that tell nobody why an
/// act was refused.
fn faults_of_pages(scene: &Scene<'_>, actors: &[usize]) -> BTreeSet<String> {
    let mut pages = Pages::default();
    for route in &table(true).routes {
        let there = path_to(route, &scene.places[OWN]);
        match route.method {
            Method::Get => actors.iter().for_each(|actor| {
                pages.see(route, *actor, &scene.callers[*actor].get(&there));
            }),
            Method::Post => pages.see(route, 0, &scene.callers[0].post(&there, &[])),
        }
    }
    pages.faults()
}

#[test]
fn every_page_is_dressed_and_keeps_to_itself() {
    let stage = Stage::set();
    let world = stage.world();
    let scene = stage.scene(&world);
    let found = faults_of_pages(&scene, &[0, COACH, ORGANIZER, LEAD]);
    assert_eq!(found, BTreeSet::new());
    let missing = scene.callers[LEAD].get("/no/such/page");
    assert_eq!((missing.status, undressed(&missing)), (404, Vec::new()));
}

#[test]
fn what_answers_an_act_is_dressed_too() {
    let stage = Stage::set();
    let mut pages = Pages::default();
    for route in acts() {
        for filled in [true, false] {
            let world = stage.world();
            let scene = stage.scene(&world);
            let (lead, place) = (&scene.callers[LEAD], &scene.places[OWN]);
            let form = if filled { place.form_of(&route) } else { Vec::new() };
            pages.see(&route, LEAD, &lead.post(&path_to(&route, place), &form));
        }
    }
    assert_eq!(pages.faults(), BTreeSet::new());
}

#[test]
fn scripts_and_styles_ask_nobody_else() {
    let mut seen = 0;
    let assets = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../kit/assets");
    for file in crate::browser::files(&assets) {
        let text =
            std::fs::read_to_string(&file).unwrap().replace("http://www.w3.org/2000/svg", "");
        for word in ["//", "@import", "eval(", "innerHTML", "insertAdjacentHTML", "document.write"]
        {
            let lines = text.lines().map(str::trim);
            let mut lines = lines.filter(|line| !line.starts_with("//"));
            assert!(!lines.any(|line| line.contains(word)), "{word} in {}", file.display());
        }
        seen += 1;
    }
    assert!(seen > 3);
}

/// Heads with which a form of another site might arrive.
const FOREIGN: [&[(&str, &str)]; 6] = [
    &[],
    &[("sec-fetch-site", "cross-site")],
    &[("sec-fetch-site", "same-site")],
    &[("origin", "https://elsewhere.test")],
    &[("origin", "null")],
    &[("sec-fetch-site", "cross-site"), ("origin", "http://shop.test")],
];

fn acts() -> impl Iterator<Item = Route> {
    table(true).routes.into_iter().filter(|route| route.method == Method::Post)
}

/// Acts that another site's page could make the lead's browser send.
fn forgeable(world: &World, scene: &Scene<'_>) -> BTreeSet<String> {
    let before = contents(world);
    let mut found = BTreeSet::new();
    // Acts that end the session come last.
    let mut acts: Vec<Route> = acts().collect();
    acts.sort_by_key(|route| !route.path.starts_with("/d/"));
    for route in acts {
        let place = &scene.places[OWN];
        let there = path_to(&route, place);
        let form = place.form_of(&route);
        let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        for heads in FOREIGN {
            let mut request = Request::post(&there)
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
            for (name, value) in heads {
                request = request.header(*name, *value);
            }
            let reply = scene.callers[LEAD].send(request.body(Body::from(form.clone())).unwrap());
            let dressed = undressed(&reply);
            if reply.status != 403 || !dressed.is_empty() {
                found.insert(format!(
                    "POST {} with {heads:?}: {} {dressed:?}",
                    route.path, reply.status
                ));
            }
        }
    }
    if contents(world) != before {
        found.insert("something was changed".to_owned());
    }
    found
}

#[test]
fn no_other_site_can_act_for_anyone() {
    let stage = Stage::set();
    let world = stage.world();
    assert_eq!(forgeable(&world, &stage.scene(&world)), BTreeSet::new());
}

#[test]
fn no_other_site_can_load_a_page_into_its_own() {
    let stage = Stage::set();
    let world = stage.world();
    let scene = stage.scene(&world);
    for route in table(true).routes.iter().filter(|route| route.method == Method::Get) {
        let there = path_to(route, &scene.places[OWN]);
        for (site, mode, goal) in [
            ("cross-site", "no-cors", "image"),
            ("cross-site", "no-cors", "script"),
            ("cross-site", "cors", "empty"),
            ("same-site", "navigate", "iframe"),
        ] {
            let request = Request::get(&there)
                .header("sec-fetch-site", site)
                .header("sec-fetch-mode", mode)
                .header("sec-fetch-dest", goal);
            let reply = scene.callers[LEAD].send(request.body(Body::empty()).unwrap());
            assert_eq!(reply.status, 403, "GET {} as {goal} of a {site} page", route.path);
            assert!(undressed(&reply).is_empty());
        }
    }
}

/// All that is on the shelves.
fn contents(world: &World) -> Vec<String> {
    let db = rusqlite::Connection::open(world.folder.path().join("shopfloor.db")).unwrap();
    let mut found = Vec::new();
    let tables: Vec<String> = db
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    for table in tables {
        let mut rows = db.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns = rows.column_count();
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let cells: Vec<_> = (0..columns).map(|at| row.get_ref(at).unwrap()).collect();
            let digest = vault::digest(format!("{cells:?}").as_bytes());
            found.push(format!("{table} {:?}", &digest[..12]));
        }
    }
    found.sort();
    found
}

#[test]
fn looking_changes_nothing() {
    let stage = Stage::set();
    let world = stage.world();
    let scene = stage.scene(&world);
    let look = || {
        for route in table(true).routes.iter().filter(|route| route.method == Method::Get) {
            let there = path_to(route, &scene.places[OWN]);
            scene.callers.iter().for_each(|caller| drop(caller.get(&there)));
        }
        contents(&world)
    };
    // At first sight the newest roster is remembered as seen, so that an older one shows.
    let seen_once = look();
    assert_eq!(look(), seen_once);
}

#[test]
fn what_is_searched_for_stands_in_no_address() {
    let stage = Stage::set();
    let world = stage.world();
    let scene = stage.scene(&world);
    let path = format!("/d/{}/people", stage.space());
    let reply = scene.callers[LEAD].post(&path, &[("q", "Brightwater"), ("sort", "shift")]).ok();
    let addresses = super::page::tags(&reply.text())
        .iter()
        .flat_map(|tag| [tag.get("href"), tag.get("action")])
        .flatten()
        .any(|address| address.contains("Brightwater"));
    assert!(!addresses && reply.text().contains("Brightwater"));
    assert!(params("/d/{space}/people").eq(["space"]));
}

#[cfg(feature = "broken")]
mod broken {
    use super::*;

    #[test]
    fn broken_bare_answers_show() {
        let stage = Stage::set();
        let world = stage.world();
        kit::broken::set(kit::broken::Fault::Undressed);
        let found = faults_of_pages(&stage.scene(&world), &[0, LEAD]);
        let acts_and_pages = table(true).routes.len();
        assert!(found.len() >= 2 * acts_and_pages, "{found:?}");
    }

    #[test]
    fn broken_forged_acts_show() {
        let stage = Stage::set();
        let world = stage.world();
        kit::broken::set(kit::broken::Fault::Unguarded);
        let found = forgeable(&world, &stage.scene(&world));
        assert!(found.len() > 100 && found.contains("something was changed"), "{found:?}");
    }

    #[test]
    fn broken_strays_and_dead_ends_show() {
        use shopfloor::broken::{Fault, set};
        let stage = Stage::set();
        let world = stage.world();
        set(Fault::Untidy);
        let found = faults_of_pages(&stage.scene(&world), &[0]);
        for sign in
            ["<script>", "https://elsewhere.test", "onclick", "style=", "no button", "titles"]
        {
            assert!(found.iter().any(|fault| fault.contains(sign)), "{sign}: {found:?}");
        }
    }
}
