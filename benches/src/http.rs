//! A small keep-alive HTTP client: enough for this server, with nothing in the way of a clock.

use crate::server::Server;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;

/// A client with a session.
pub struct Client {
    /// The path of the demo's drive.
    pub drive: String,
    /// Which of those who ask at the same time this is.
    pub number: usize,
    host: String,
    cookie: String,
    stream: BufReader<TcpStream>,
}

/// What came back.
pub struct Reply {
    /// The status.
    pub status: u16,
    head: String,
    body: Vec<u8>,
}

impl Reply {
    /// The status must be this.
    pub fn must(self, status: u16) {
        assert_eq!(self.status, status, "{}\n{}", self.head, self.text());
    }

    /// Where a redirect leads.
    pub fn location(&self) -> String {
        self.header("location").unwrap_or_else(|| panic!("no redirect: {}", self.text()))
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    fn header(&self, name: &str) -> Option<String> {
        let line = self.head.lines().find(|line| line.to_lowercase().starts_with(name))?;
        Some(line.split_once(':')?.1.trim().to_owned())
    }
}

impl Client {
    /// Steps in as the demo's lead.
    pub fn signed_in(server: &Server) -> Client {
        let stream = TcpStream::connect(server.address()).unwrap();
        stream.set_nodelay(true).unwrap();
        let mut client = Client {
            drive: String::new(),
            number: 0,
            host: server.address().to_owned(),
            cookie: String::new(),
            stream: BufReader::new(stream),
        };
        let reply = client.post("/demo/enter", &[("as", "lead"), ("part", "lead")]);
        let cookies: Vec<&str> = reply
            .head
            .lines()
            .filter(|line| line.to_lowercase().starts_with("set-cookie:"))
            .filter_map(|line| line.split_once(':')?.1.trim().split(';').next())
            .collect();
        client.cookie = cookies.join("; ");
        client.drive = reply.location();
        client
    }

    /// Another connection of the same session: an account keeps three sessions at most.
    pub fn another(&self) -> Client {
        let stream = TcpStream::connect(&self.host).unwrap();
        stream.set_nodelay(true).unwrap();
        Client {
            drive: self.drive.clone(),
            number: self.number,
            host: self.host.clone(),
            cookie: self.cookie.clone(),
            stream: BufReader::new(stream),
        }
    }

    /// The workers on the first pages of the list.
    pub fn workers(&mut self) -> Vec<String> {
        let mark = format!("{}/people/", self.drive);
        let mut found: Vec<String> = Vec::new();
        for page in 1..=5 {
            let text = self.get(&format!("{}/people?page={page}", self.drive)).text();
            let ids = text.split(&mark).skip(1).filter_map(|part| part.get(..32));
            found.extend(
                ids.filter(|id| id.bytes().all(|b| b.is_ascii_hexdigit())).map(str::to_owned),
            );
        }
        found.sort();
        found.dedup();
        assert!(found.len() >= 100, "only {} workers found", found.len());
        found
    }

    /// Everyone on the list.
    pub fn everyone(&mut self) -> Vec<String> {
        let (mut found, mut page) = (Vec::new(), 1);
        loop {
            let list = format!("{}/people?page={page}", self.drive);
            let more = self.ids_after(&list, &format!("{}/people/", self.drive));
            let before = found.len();
            found.extend(more);
            found.sort();
            found.dedup();
            if found.len() == before {
                return found;
            }
            page += 1;
        }
    }

    /// What someone is called, as their page says.
    pub fn name(&mut self, worker: &str) -> String {
        let text = self.get(&format!("{}/people/{worker}", self.drive)).text();
        let title = text.split("<h1>").nth(1).and_then(|rest| rest.split("</h1>").next());
        title.unwrap_or_else(|| panic!("no title: {text}")).to_owned()
    }

    /// The ids that stand after a mark on a page, each once, in order.
    pub fn ids_after(&mut self, path: &str, mark: &str) -> Vec<String> {
        let text = self.get(path).text();
        let mut ids: Vec<String> = Vec::new();
        for part in text.split(mark).skip(1) {
            let id = part.get(..32).filter(|id| id.bytes().all(|b| b.is_ascii_hexdigit()));
            ids.extend(id.filter(|id| !ids.iter().any(|one| one == id)).map(str::to_owned));
        }
        ids
    }

    pub fn get(&mut self, path: &str) -> Reply {
        let head = format!("GET {path} HTTP/1.1\r\n{}\r\n", self.headers());
        self.send(head.as_bytes())
    }

    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let encode = |text: &str| {
            text.bytes()
                .map(|b| match b {
                    b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' => (b as char).to_string(),
                    b => format!("%{b:02X}"),
                })
                .collect::<String>()
        };
        let pairs: Vec<String> =
            fields.iter().map(|(n, v)| format!("{}={}", encode(n), encode(v))).collect();
        let body = pairs.join("&");
        let request = format!(
            "POST {path} HTTP/1.1\r\n{}Sec-Fetch-Site: same-origin\r\nContent-Type: \
             application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            self.headers(),
            body.len()
        );
        self.send(request.as_bytes())
    }

    /// Uploads a CSV and gives the page that it leads to.
    pub fn upload(&mut self, path: &str, csv: &str) -> String {
        let body = format!(
            "--line\r\ncontent-disposition: form-data; name=\"file\"; filename=\"roster.csv\"\r\n\
             content-type: text/csv\r\n\r\n{csv}\r\n--line--\r\n"
        );
        let head = format!(
            "POST {path} HTTP/1.1\r\n{}Sec-Fetch-Site: same-origin\r\nContent-Type: \
             multipart/form-data; boundary=line\r\nContent-Length: {}\r\n\r\n",
            self.headers(),
            body.len()
        );
        self.send(&[head.as_bytes(), body.as_bytes()].concat()).location()
    }

    fn headers(&self) -> String {
        format!("Host: {}\r\nCookie: {}\r\nAccept-Language: en\r\n", self.host, self.cookie)
    }

    fn send(&mut self, request: &[u8]) -> Reply {
        self.stream.get_mut().write_all(request).unwrap();
        let (mut head, mut line) = (String::new(), String::new());
        while self.stream.read_line(&mut line).unwrap() > 2 {
            head.push_str(&line);
            line.clear();
        }
        let status = head.split(' ').nth(1).and_then(|s| s.parse().ok()).unwrap_or(0);
        let mut reply = Reply { status, head, body: Vec::new() };
        let length = reply.header("content-length").and_then(|n| n.parse().ok()).unwrap_or(0);
        reply.body = vec![0; length];
        self.stream.read_exact(&mut reply.body).unwrap();
        reply
    }
}
