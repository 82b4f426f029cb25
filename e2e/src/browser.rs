//! Chromium, with a driver and a profile of its own.

use crate::process::Process;
use fantoccini::error::CmdError;
use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::Command;
use std::time::Duration;
use tempfile::TempDir;

/// The browser speaks to nobody but the server under test, and nothing moves by itself.
const FLAGS: [&str; 13] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-default-apps",
    "--hide-scrollbars",
    "--force-prefers-reduced-motion",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/// How long a window may take to close.
const CLOSE_MAX: Duration = Duration::from_secs(10);

/// What somebody looks through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Screen {
    /// CSS pixels across.
    pub width: u32,
    /// CSS pixels down.
    pub height: u32,
    /// Pixels of the device for each of CSS.
    pub ratio: u32,
    /// Whether it is held in a hand: touch, and no scroll bars that take room.
    pub phone: bool,
}

impl Screen {
    /// A small phone.
    pub const PHONE: Screen = Screen { width: 360, height: 760, ratio: 2, phone: true };
    /// The narrowest that pages are made for; also a desk of 1280 px at 400%.
    pub const NARROW: Screen = Screen { width: 320, height: 568, ratio: 2, phone: true };
    /// A window of 720 px at 200%.
    pub const ZOOMED: Screen = Screen { width: 360, height: 450, ratio: 2, phone: false };
    /// A desk.
    pub const DESK: Screen = Screen { width: 1440, height: 900, ratio: 1, phone: false };
}

/// A browser window.
pub struct Browser {
    /// What it is driven by.
    pub client: Client,
    port: u16,
    session: String,
    _driver: Process,
    _profile: TempDir,
}

impl Browser {
    /// Opens a window of someone who reads `language` best.
    ///
    /// # Panics
    /// When Chromium or its driver does not start.
    pub async fn open(screen: Screen, language: &str) -> Browser {
        Browser::start(screen, language, true).await
    }

    /// Opens a window that runs no script of any page.
    ///
    /// # Panics
    /// When Chromium or its driver does not start.
    pub async fn without_script(screen: Screen, language: &str) -> Browser {
        Browser::start(screen, language, false).await
    }

    async fn start(screen: Screen, language: &str, script: bool) -> Browser {
        let profile = tempfile::tempdir().unwrap();
        let mut command = Command::new("chromedriver");
        command.arg("--port=0");
        let (driver, port) = Process::start(&mut command, |line| {
            line.strip_prefix("ChromeDriver was started successfully on port ")
                .and_then(|rest| rest.trim_end_matches('.').parse::<u16>().ok())
        });
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities(&profile, language, script))
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .unwrap_or_else(|error| panic!("Chromium does not start: {error}"));
        let session = client.session_id().await.unwrap().unwrap();
        let browser = Browser { client, port, session, _driver: driver, _profile: profile };
        browser.look_through(screen).await;
        // What the browser did of itself before, with a page of its own, is nobody's.
        browser.go("about:blank").await;
        browser.log("performance").await;
        browser
    }

    /// Looks through another screen from now on.
    ///
    /// # Panics
    /// When the browser refuses.
    pub async fn look_through(&self, screen: Screen) {
        let Screen { width, height, ratio, phone } = screen;
        let metrics = json!({
            "width": width, "height": height, "deviceScaleFactor": ratio, "mobile": phone,
        });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
        self.devtools("Emulation.setTouchEmulationEnabled", json!({ "enabled": phone })).await;
    }

    /// A command of the developer tools.
    ///
    /// # Panics
    /// When the browser refuses.
    pub async fn devtools(&self, command: &str, params: Value) -> Value {
        let body = json!({ "cmd": command, "params": params });
        self.extra("goog/cdp/execute", body).await
    }

    /// What the browser noted since it was last asked: `browser` (the console) or `performance`
    /// (requests, among others).
    ///
    /// # Panics
    /// When the browser refuses.
    pub async fn log(&self, kind: &str) -> Vec<Value> {
        let noted = self.extra("se/log", json!({ "type": kind })).await;
        noted.as_array().cloned().unwrap_or_default()
    }

    async fn extra(&self, path: &'static str, body: Value) -> Value {
        let ask = || self.client.issue_cmd(Extra { path, body: body.clone() });
        twice(ask).await.unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// The answer of a script in the page.
    ///
    /// # Panics
    /// When it fails.
    pub async fn ask(&self, script: &str, args: Vec<Value>) -> Value {
        let ask = || self.client.execute(script, args.clone());
        twice(ask).await.unwrap_or_else(|error| panic!("{script:.200}: {error}"))
    }

    /// Opens an address.
    ///
    /// # Panics
    /// When the browser cannot.
    pub async fn go(&self, address: &str) {
        let ask = || self.client.goto(address);
        twice(ask).await.unwrap_or_else(|error| panic!("{address}: {error}"));
    }

    /// Keeps a cookie of the program's for the page that is open.
    ///
    /// # Panics
    /// When the browser refuses.
    pub async fn keep_cookie(&self, address: &str, name: &str, value: &str) {
        let cookie = json!({
            "name": name, "value": value, "url": address, "path": "/",
            "secure": true, "httpOnly": true, "sameSite": "Strict",
        });
        let kept = self.devtools("Network.setCookie", cookie).await;
        assert_eq!(kept["success"], json!(true), "the cookie {name} is not kept");
    }
}

impl Drop for Browser {
    /// Closes the window, also where a test fails: nothing can be awaited then.
    fn drop(&mut self) {
        let Ok(mut driver) = TcpStream::connect(("127.0.0.1", self.port)) else { return };
        let _ = driver.set_read_timeout(Some(CLOSE_MAX));
        let ask = format!(
            "DELETE /session/{} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n",
            self.session, self.port
        );
        let _ = driver.write_all(ask.as_bytes());
        // The answer comes when the browser has ended.
        let _ = driver.read(&mut [0; 512]);
    }
}

/// Asks again when the driver did not answer, as happens where the machine is busy.
async fn twice<T, F>(ask: impl Fn() -> F) -> Result<T, CmdError>
where
    F: Future<Output = Result<T, CmdError>>,
{
    match ask().await {
        Err(CmdError::FailedC(_) | CmdError::Failed(_) | CmdError::Lost(_)) => ask().await,
        answer => answer,
    }
}

fn capabilities(profile: &TempDir, language: &str, script: bool) -> Capabilities {
    let mut args: Vec<String> = FLAGS.map(str::to_owned).into();
    args.push(format!("--user-data-dir={}", profile.path().display()));
    args.push(format!("--lang={language}"));
    let mut prefs = json!({ "intl.accept_languages": language });
    if !script {
        prefs["profile.managed_default_content_settings.javascript"] = json!(2);
    }
    let all = json!({
        "browserName": "chrome",
        "goog:chromeOptions": {
            "args": args, "prefs": prefs,
            "perfLoggingPrefs": { "enableNetwork": true, "enablePage": false },
        },
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
    });
    all.as_object().cloned().unwrap()
}

/// A command of Chromium's driver that the standard does not have.
#[derive(Debug)]
struct Extra {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Extra {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}
