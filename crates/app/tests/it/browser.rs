//! The program as a process of its own, and a browser that talks to it over a socket.
//!
//! The browser is a small one: no scripts, one connection that it keeps, cookies by name.
#![allow(dead_code)]

use rustix::process::Pid;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

const START_MAX: Duration = Duration::from_secs(60);

/// A server, running.
pub struct Server {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
    /// The path that the setup link leads to, as long as nobody has used it.
    pub setup: Option<String>,
}

impl Server {
    /// Starts `shopfloor serve` over a folder of its own; what it says goes to files in `said`.
    pub fn start(data: &Path, said: &Path, more: &[&str], faults: &str) -> Server {
        let file = |name| File::options().create(true).append(true).open(said.join(name)).unwrap();
        fs::create_dir_all(said.join("tmp")).unwrap();
        let before = fs::read_to_string(said.join("out")).unwrap_or_default().len();
        let child = Command::new(env!("CARGO_BIN_EXE_shopfloor"))
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(data)
            .args(more)
            .env("RUST_BACKTRACE", "1")
            .env("TMPDIR", said.join("tmp"))
            .env("SHOPFLOOR_BROKEN", faults)
            .stdout(file("out"))
            .stderr(file("err"))
            .spawn()
            .unwrap();
        let mut server =
            Server { child, address: SocketAddr::from(([127, 0, 0, 1], 0)), setup: None };
        let until = Instant::now() + START_MAX;
        loop {
            let told = fs::read_to_string(said.join("out")).unwrap();
            let link = told[before..].split_once("http://").map(|(_, rest)| rest);
            if let Some(line) = link.filter(|rest| rest.contains('\n')) {
                let link = line.lines().next().unwrap();
                let (address, path) = link.split_at(link.find('/').unwrap_or(link.len()));
                server.address = address.parse().unwrap();
                server.setup = Some(path.to_owned()).filter(|path| !path.is_empty());
                return server;
            }
            let ended = server.child.try_wait().unwrap();
            assert!(ended.is_none() && Instant::now() < until, "the server did not start: {told}");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// The process.
    pub fn process(&self) -> Pid {
        Pid::from_child(&self.child)
    }

    /// Whether it still runs.
    pub fn lives(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// Asks it to end, and waits until it has.
    pub fn stop(&mut self) {
        rustix::process::kill_process(self.process(), rustix::process::Signal::TERM).unwrap();
        self.child.wait().unwrap();
    }

    /// Ends it at once, with SIGKILL: it can do nothing about it.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Gone already, if a test killed it.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

type Cookies = Arc<Mutex<Vec<(String, String)>>>;

/// A browser: one connection and a jar of cookies, which its twins share.
pub struct Browser {
    address: SocketAddr,
    connection: Option<BufReader<TcpStream>>,
    cookies: Cookies,
}

/// What came back.
pub struct Came {
    /// The status.
    pub status: u16,
    /// Where it leads.
    pub location: String,
    /// The head, as it came.
    pub head: String,
    /// The body.
    pub body: Vec<u8>,
}

impl Came {
    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The page must have come.
    #[track_caller]
    pub fn ok(self) -> Came {
        assert_eq!(self.status, 200, "{} {}", self.location, self.text());
        self
    }

    /// The act must have been done: where it leads.
    #[track_caller]
    pub fn done(self) -> String {
        assert_eq!(self.status, 303, "{}", self.text());
        self.location
    }
}

/// The secrets of an account as they were shown, once.
#[derive(Clone)]
pub struct Secrets {
    /// The name to sign in with.
    pub handle: String,
    /// Six words.
    pub words: String,
    /// The recovery code.
    pub recovery: String,
}

impl Browser {
    /// A browser without cookies.
    pub fn at(address: SocketAddr) -> Browser {
        Browser { address, connection: None, cookies: Cookies::default() }
    }

    /// The same browser for a server that was started again, or for another connection.
    pub fn twin(&self, address: SocketAddr) -> Browser {
        Browser { address, connection: None, cookies: self.cookies.clone() }
    }

    /// The value of a cookie.
    pub fn cookie(&self, name: &str) -> Option<String> {
        let jar = self.cookies.lock().unwrap();
        jar.iter().find(|(kept, _)| kept == name).map(|(_, value)| value.clone())
    }

    /// Asks for a page.
    pub fn get(&mut self, path: &str) -> Came {
        self.send("GET", path, None).unwrap()
    }

    /// Posts a form.
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Came {
        self.try_post(path, fields).unwrap()
    }

    /// Posts a form to a server that may die meanwhile.
    pub fn try_post(&mut self, path: &str, fields: &[(&str, &str)]) -> std::io::Result<Came> {
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.extend_pairs(fields);
        let form = form.finish();
        self.send("POST", path, Some(("application/x-www-form-urlencoded", form.as_bytes())))
    }

    /// Posts a file.
    pub fn upload(&mut self, path: &str, name: &str, bytes: &[u8]) -> Came {
        self.upload_with(path, (name, bytes), &[])
    }

    /// Posts a file with other fields.
    pub fn upload_with(
        &mut self,
        path: &str,
        (name, bytes): (&str, &[u8]),
        fields: &[(&str, String)],
    ) -> Came {
        let mut body = Vec::new();
        for (field, value) in fields {
            let part = format!(
                "--line\r\ncontent-disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n"
            );
            body.extend_from_slice(part.as_bytes());
        }
        let head = format!(
            "--line\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             content-type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n--line--\r\n");
        self.send("POST", path, Some(("multipart/form-data; boundary=line", &body))).unwrap()
    }

    /// Follows long work to the page that it leads to: its path.
    pub fn follow(&mut self, mut path: String) -> String {
        while path.starts_with("/work/") {
            let came = self.get(&path);
            if came.status == 303 {
                path = came.location;
            } else {
                assert_eq!(came.status, 200, "{}", came.text());
                std::thread::sleep(Duration::from_millis(20));
            }
        }
        path
    }

    /// Makes an account from a page that offers to, remembering this device.
    pub fn sign_up(&mut self, offer: &str, phrase: &str) -> Secrets {
        self.post(offer, &[]).done();
        let page = self.get("/account/new").ok().text();
        let secrets = Secrets {
            handle: between(&page, "id=\"handle\" translate=\"no\">", "<").to_owned(),
            words: listed(&page, "words"),
            recovery: listed(&page, "recovery"),
        };
        let given = [("words", secrets.words.as_str()), ("recovery", &secrets.recovery)];
        self.post("/account/new/check", &given).done();
        let phrase = [("phrase", phrase), ("again", phrase), ("remember", "yes")];
        self.post("/account/new/phrase", &phrase).done();
        secrets
    }

    /// Starts a drive under a name, as someone; its path.
    pub fn start_drive(&mut self, name: &str, my_name: &str) -> String {
        let fields = [
            ("name", name),
            ("my-name", my_name),
            ("first-turf", "All of us"),
            ("goal", "90"),
            ("dialing", "1"),
        ];
        let drive = self.post("/drives/new", &fields).done();
        drive.split('?').next().unwrap().to_owned()
    }

    fn send(
        &mut self,
        method: &str,
        path: &str,
        body: Option<(&str, &[u8])>,
    ) -> std::io::Result<Came> {
        let (kind, body) = body.unwrap_or(("text/plain", &[]));
        let cookies: Vec<String> =
            self.cookies.lock().unwrap().iter().map(|(n, v)| format!("{n}={v}")).collect();
        let mut request = format!(
            "{method} {path} HTTP/1.1\r\nhost: {}\r\nsec-fetch-site: same-origin\r\n\
             content-type: {kind}\r\ncontent-length: {}\r\ncookie: {}\r\n\r\n",
            self.address,
            body.len(),
            cookies.join("; ")
        )
        .into_bytes();
        request.extend_from_slice(body);
        if self.connection.is_none() {
            let stream = TcpStream::connect(self.address)?;
            stream.set_nodelay(true)?;
            self.connection = Some(BufReader::new(stream));
        }
        let Some(connection) = &mut self.connection else { unreachable!() };
        let sent = connection.get_mut().write_all(&request);
        let came = sent.and_then(|()| receive(connection, &self.cookies));
        if came.is_err() {
            self.connection = None;
        }
        came
    }
}

fn receive(connection: &mut BufReader<TcpStream>, cookies: &Cookies) -> std::io::Result<Came> {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if connection.read_line(&mut head)? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
    }
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap();
    let (mut location, mut length) = (String::new(), 0);
    for (name, value) in head.lines().filter_map(|line| line.split_once(": ")) {
        match name {
            "content-length" => length = value.parse().unwrap(),
            "location" => location = value.to_owned(),
            "set-cookie" => keep(cookies, value),
            _ => {}
        }
    }
    let mut body = vec![0; length];
    connection.read_exact(&mut body)?;
    Ok(Came { status, location, head, body })
}

fn keep(cookies: &Cookies, set: &str) {
    let (name, rest) = set.split_once('=').unwrap();
    let value = rest.split(';').next().unwrap();
    let mut jar = cookies.lock().unwrap();
    jar.retain(|(kept, _)| kept != name);
    if !value.is_empty() {
        jar.push((name.to_owned(), value.to_owned()));
    }
}

/// What stands between two texts.
#[track_caller]
pub fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let start = text.find(from).unwrap_or_else(|| panic!("no {from} in {text}")) + from.len();
    &text[start..start + text[start..].find(to).unwrap()]
}

/// The words of a list on a page, with spaces between them.
pub fn listed(page: &str, id: &str) -> String {
    let list = between(page, &format!("<ol class=\"words\" id=\"{id}\""), "</ol>");
    let words = list.split("<li>").skip(1).map(|item| {
        let mut inside = false;
        let text: String = item
            .chars()
            .filter(|c| {
                inside = *c == '<' || inside && *c != '>';
                !inside && *c != '>'
            })
            .collect();
        text.trim().to_owned()
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Every file under a folder.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => found.extend(files(&entry.path())),
            Ok(kind) if kind.is_file() => found.push(entry.path()),
            _ => {}
        }
    }
    found
}
