//! A world to test in: a program over fresh shelves, and people who call it.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, header};
use kit::clock::Clock;
use shopfloor::call::App;
use shopfloor::space::keys::Keys;
use shopfloor::{boot, router};
use std::sync::{Arc, Mutex};
use store::Store;
use store::testing::Database;
use tower::ServiceExt;
use vault::{Id, Identity};

/// Which engine a world stands on; `on_both!` brings it into scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// A program, running in this process.
pub struct World {
    pub app: Arc<App>,
    pub clock: Clock,
    pub folder: tempfile::TempDir,
    service: Router,
    runtime: tokio::runtime::Runtime,
    /// Where it stands on PostgreSQL; goes away after the program.
    pub database: Option<Database>,
}

/// Someone with a browser.
pub struct Caller<'a> {
    pub world: &'a World,
    cookies: Mutex<Vec<(String, String)>>,
}

/// What came back.
pub struct Reply {
    /// What was asked for.
    pub path: String,
    pub status: u16,
    pub location: String,
    pub headers: axum::http::HeaderMap,
    pub body: Vec<u8>,
}

impl Reply {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// What a reader reads on the page: the content without its markup.
    pub fn read(&self) -> String {
        let text = self.text();
        plain(text.split_once("<main").map_or(text.as_str(), |(_, main)| main))
    }

    /// The page must have come, whole.
    #[track_caller]
    pub fn ok(self) -> Reply {
        assert_eq!(self.status, 200, "{} {}", self.location, self.read());
        self
    }

    /// The act must have been done: a redirect.
    #[track_caller]
    pub fn done(self) -> Reply {
        assert_eq!(self.status, 303, "{}", self.read());
        self
    }
}

/// Text without its tags, white space folded.
pub fn plain(html: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => (inside, _) = (true, out.push(' ')),
            '>' => inside = false,
            c if !inside => out.push(c),
            _ => {}
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl World {
    /// A world without anyone.
    pub fn empty(engine: Engine) -> Option<World> {
        World::filled(engine, |_| {})
    }

    /// The demo's world: a small invented hospital with its four people.
    pub fn demo(engine: Engine, workers: u32) -> Option<World> {
        World::filled(engine, |app| {
            shopfloor::demo::fill::fill(app, workers, 1912, |_, _| {}).unwrap();
        })
    }

    fn filled(engine: Engine, fill: impl FnOnce(&mut App)) -> Option<World> {
        let folder = tempfile::tempdir().unwrap();
        let database = match engine {
            Engine::Sqlite => None,
            Engine::Postgres => Some(Database::new()?),
        };
        let store = match &database {
            None => Store::sqlite(&folder.path().join("shopfloor.db")).unwrap(),
            Some(database) => Store::postgres(&database.url).unwrap(),
        };
        let clock = Clock::system();
        let mut app = boot::app(store, [7; 32], clock.clone()).unwrap();
        fill(&mut app);
        Some(World { database, ..World::of(app, clock, folder) })
    }

    /// A program over shelves that are there already.
    pub fn of(app: App, clock: Clock, folder: tempfile::TempDir) -> World {
        let app = Arc::new(app);
        let service = kit::http::service(router::site(&app));
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
        World { app, clock, folder, service, runtime, database: None }
    }

    /// Someone who is not signed in.
    pub fn visitor(&self) -> Caller<'_> {
        Caller { world: self, cookies: Mutex::default() }
    }

    /// Someone signed in with this identity.
    pub fn signed_in(&self, account: Id, seed: [u8; 32]) -> Caller<'_> {
        let cookie = self.app.sessions.start(account, &Identity::from_seed(seed));
        let caller = Caller { world: self, cookies: Mutex::default() };
        caller.cookies.lock().unwrap().push((cookie.name.to_owned(), cookie.value));
        caller
    }

    /// One of the demo's people, by part: `lead`, `organizer`, `member`, `coach`.
    pub fn person(&self, part: &str) -> Caller<'_> {
        let demo = self.app.demo.as_ref().expect("a demo world");
        let person = demo.cast.iter().find(|p| p.part == part).expect("a part of the demo");
        self.signed_in(person.account, person.seed)
    }

    /// The keys of one of the demo's people.
    pub fn keys_of(&self, part: &str) -> Keys {
        let demo = self.app.demo.as_ref().expect("a demo world");
        let person = demo.cast.iter().find(|p| p.part == part).expect("a part of the demo");
        let identity = Identity::from_seed(person.seed);
        let open =
            |shelf: &mut store::Reader| Keys::open(shelf, &identity, demo.space, person.account);
        self.app.store.read(open).unwrap()
    }

    /// The turfs of the tree that one of the demo's people holds, in the tree's order. Their keys
    /// open more: what leads keep, the committee's, the cards'.
    pub fn turfs_of(&self, part: &str) -> Vec<Id> {
        let keys = self.keys_of(part);
        let read = |shelf: &mut store::Reader| shopfloor::turfs::records::tree(shelf, &keys);
        let tree = self.app.store.read(read).unwrap().value;
        let ids = tree.turfs.iter().map(|turf| Id(turf.id.0));
        ids.filter(|turf| keys.holds(*turf)).collect()
    }

    /// The demo's drive.
    pub fn drive(&self) -> Id {
        self.app.demo.as_ref().expect("a demo world").space
    }
}

impl Caller<'_> {
    /// The account of whoever is signed in with this browser.
    pub fn account_id(&self) -> Id {
        let jar = self.cookies.lock().unwrap();
        let cookie = jar.iter().find(|(name, _)| name == "__Host-s").map(|(_, v)| v.as_str());
        self.world.app.sessions.present(cookie).expect("someone is signed in").account
    }

    /// What this browser says of a cookie.
    pub fn cookie(&self, name: &str) -> String {
        let jar = self.cookies.lock().unwrap();
        jar.iter().find(|(kept, _)| kept == name).expect("the browser has it").1.clone()
    }

    /// This browser with another cookie.
    pub fn with_cookie(self, name: &str, value: String) -> Self {
        self.cookies.lock().unwrap().push((name.to_owned(), value));
        self
    }

    /// A copy of this browser as it is now: what a thief has, or a request under way.
    pub fn copy(&self) -> Caller<'_> {
        let cookies = self.cookies.lock().unwrap().clone();
        Caller { world: self.world, cookies: Mutex::new(cookies) }
    }

    pub fn get(&self, path: &str) -> Reply {
        self.send(Request::get(path).body(Body::empty()).unwrap())
    }

    pub fn post(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.extend_pairs(fields);
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(form.finish()))
            .unwrap();
        self.send(request)
    }

    /// Posts a file in a field, with other fields.
    pub fn upload(
        &self,
        path: &str,
        (field, name, bytes): (&str, &str, &[u8]),
        fields: &[(&str, &str)],
    ) -> Reply {
        let mut body = Vec::new();
        for (name, value) in fields {
            let part = format!(
                "--line\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            );
            body.extend_from_slice(part.as_bytes());
        }
        let head = format!(
            "--line\r\ncontent-disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
             content-type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n--line--\r\n");
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=line")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body))
            .unwrap();
        self.send(request)
    }

    /// Waits for long work to end and gives the page that it leads to.
    pub fn follow(&self, reply: Reply) -> Reply {
        let mut reply = reply;
        for _ in 0..6_000 {
            let next = match reply.status {
                303 => reply.location.clone(),
                _ => return reply,
            };
            reply = self.get(&next);
            while reply.headers.contains_key("refresh") {
                std::thread::sleep(std::time::Duration::from_millis(20));
                reply = self.get(&next);
            }
        }
        panic!("the work never ended");
    }

    pub fn send(&self, mut request: Request<Body>) -> Reply {
        let cookies: Vec<String> =
            self.cookies.lock().unwrap().iter().map(|(n, v)| format!("{n}={v}")).collect();
        if !cookies.is_empty() {
            request.headers_mut().insert(header::COOKIE, cookies.join("; ").parse().unwrap());
        }
        let path = request.uri().to_string();
        request.headers_mut().insert(header::HOST, "shop.test".parse().unwrap());
        let service = self.world.service.clone();
        self.world.runtime.block_on(async {
            let response = service.oneshot(request).await.unwrap();
            let (head, body) = response.into_parts();
            for cookie in head.headers.get_all(header::SET_COOKIE) {
                let (name, rest) = cookie.to_str().unwrap().split_once('=').unwrap();
                let value = rest.split(';').next().unwrap();
                let mut jar = self.cookies.lock().unwrap();
                jar.retain(|(kept, _)| kept != name);
                if !value.is_empty() {
                    jar.push((name.to_owned(), value.to_owned()));
                }
            }
            let location = head.headers.get(header::LOCATION);
            Reply {
                path,
                status: head.status.as_u16(),
                location: location.map_or(String::new(), |l| l.to_str().unwrap().to_owned()),
                headers: head.headers,
                body: to_bytes(body, usize::MAX).await.unwrap().to_vec(),
            }
        })
    }
}

/// Runs a test on both engines; says so when PostgreSQL is not there.
#[macro_export]
macro_rules! on_both {
    ($name:ident, $body:expr) => {
        mod $name {
            use super::*;
            use $crate::world::Engine;

            #[test]
            fn sqlite() {
                $body(Engine::Sqlite);
            }

            #[test]
            fn postgres() {
                $body(Engine::Postgres);
            }
        }
    };
}
