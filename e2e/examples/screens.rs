//! Takes the pictures in `docs/screens`, from the demo and from a server set up for it:
//!
//! ```text
//! cargo build -p shopfloor --features cheap-kdf && cargo run -p e2e --example screens
//! ```
//!
//! Letters are those of the machine; the pictures kept have Noto Sans (Debian: fonts-noto-core).
//! Names of pages after `screens` take those alone: `cargo run -p e2e --example screens chart`.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use e2e::{Screen, Server, Walk, roster};
use kit::words::Language;
use std::path::Path;

/// A picture: of which page, through which screen, in which light and words.
#[derive(Clone, Copy)]
struct Picture {
    page: &'static str,
    screen: Screen,
    dark: bool,
    language: Language,
}

const fn phone(page: &'static str, language: Language) -> Picture {
    Picture { page, screen: Screen::PHONE, dark: false, language }
}

const fn desk(page: &'static str, language: Language) -> Picture {
    Picture { page, screen: Screen::DESK, dark: false, language }
}

const fn dark(picture: Picture) -> Picture {
    Picture { dark: true, ..picture }
}

use Language::{En, Es};

/// Every page on a phone and on a desk, in either language; some by night.
const PICTURES: [Picture; 123] = [
    phone("front", En),
    desk("front", Es),
    phone("words", Es),
    desk("words", En),
    phone("overview", En),
    desk("overview", En),
    dark(phone("overview", Es)),
    phone("people", En),
    desk("people", En),
    dark(desk("people", Es)),
    phone("worker", Es),
    desk("worker", En),
    phone("chart", En),
    desk("chart", En),
    dark(desk("chart", Es)),
    phone("talk", Es),
    desk("talk", En),
    dark(phone("talk", En)),
    phone("import", Es),
    desk("import", En),
    phone("duplicates", En),
    desk("duplicates", Es),
    phone("invite", Es),
    desk("invite", En),
    phone("issues", Es),
    desk("issues", En),
    phone("movement", En),
    dark(desk("movement", Es)),
    phone("committee", En),
    desk("committee", En),
    phone("leaders", Es),
    desk("leaders", En),
    phone("map", En),
    desk("map", En),
    dark(desk("bullseye", En)),
    phone("tests", En),
    desk("tests", En),
    dark(phone("compare", Es)),
    desk("compare", En),
    phone("arc", Es),
    desk("arc", En),
    phone("boss", En),
    phone("plan", Es),
    desk("plan", En),
    phone("calendar", En),
    desk("readiness", En),
    phone("engines", En),
    desk("engine", Es),
    phone("run", Es),
    phone("shift", En),
    desk("asks", En),
    dark(desk("climbed", En)),
    phone("readings", Es),
    phone("gatherings", En),
    desk("gatherings", Es),
    phone("gathering", Es),
    desk("gathering", En),
    dark(phone("guest", En)),
    desk("gatherings/new", Es),
    phone("sign-up", Es),
    phone("card", Es),
    phone("call", En),
    desk("call", Es),
    dark(phone("call", Es)),
    phone("start", Es),
    desk("seeds", En),
    phone("first", En),
    desk("first", Es),
    phone("cards", En),
    desk("cards", En),
    desk("cards/who", Es),
    phone("cards/showing", En),
    dark(desk("cards/showing", En)),
    desk("packs", Es),
    phone("elections", Es),
    desk("elections-brought", En),
    phone("voters", En),
    desk("voters-brought", Es),
    phone("record", Es),
    desk("record", En),
    phone("ask", En),
    phone("debrief", Es),
    desk("sizes", En),
    phone("today", En),
    desk("development", En),
    dark(phone("development", Es)),
    desk("lineage", En),
    phone("lineage", Es),
    phone("pair", En),
    phone("our-call", En),
    phone("capacity", Es),
    dark(desk("capacity", En)),
    phone("me", Es),
    desk("me", En),
    phone("coached", En),
    desk("coach", Es),
    phone("coach", En),
    phone("placements", Es),
    desk("placements", En),
    phone("placement", En),
    dark(desk("placement", Es)),
    phone("cases", En),
    desk("cases", Es),
    phone("case", Es),
    dark(desk("case", En)),
    phone("session", En),
    desk("session", Es),
    desk("coaches/pairs", En),
    phone("coaches/pairs", Es),
    desk("coaches/ladder", Es),
    phone("circles", Es),
    phone("circle", En),
    phone("help", Es),
    desk("help", En),
    phone("requests", En),
    desk("requests", Es),
    phone("request", Es),
    desk("matching", En),
    phone("coaches", En),
    phone("targets", En),
    desk("targets", Es),
    dark(phone("target", Es)),
    desk("target", En),
];

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    e2e::run(async {
        let demo = e2e::demo(1_000);
        for picture in PICTURES {
            if wanted.is_empty() || wanted.iter().any(|page| page == picture.page) {
                take(&demo, picture).await;
            }
        }
    });
}

async fn take(demo: &Server, picture: Picture) {
    let Picture { page, screen, dark, language } = picture;
    let fresh;
    let server = match page {
        "front" | "words" => {
            fresh = e2e::serve();
            &fresh
        }
        _ => demo,
    };
    let walk = Walk::begin(server, screen, language).await;
    let theme = if dark { "dark" } else { "light" };
    walk.browser.keep_cookie(&server.address, "__Host-t", theme).await;
    match page {
        "front" => walk.go("/").await,
        "words" => {
            walk.go(server.setup.as_ref().unwrap()).await;
            walk.press("account-make").await;
        }
        "placement" => {
            walk.step_in("member").await;
            go_to(&walk, page).await;
        }
        "coached" => walk.step_in("coach").await,
        _ => {
            walk.step_in("lead").await;
            go_to(&walk, page).await;
        }
    }
    let still = "document.activeElement?.blur(); scrollTo(0, 0)";
    walk.browser.ask(still, Vec::new()).await;
    let page = page.replace('/', "-");
    let name = format!("{page}-{}{}.png", screen.width, if dark { "-dark" } else { "" });
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/screens");
    let bytes = walk.browser.client.screenshot().await.unwrap();
    println!("{name} {} kB", bytes.len() / 1_000);
    std::fs::write(folder.join(name), bytes).unwrap();
}

/// Goes where the first link leads that fits a selector, whatever stands over it.
async fn follow(walk: &Walk<'_>, css: &str) {
    walk.go(&walk.find_css(css).await.attr("href").await.unwrap().unwrap()).await;
}

/// Goes to a page of the demo's drive.
async fn go_to(walk: &Walk<'_>, page: &str) {
    match page {
        "people" => walk.press("place-people").await,
        "chart" => walk.press("place-chart").await,
        "worker" => someone(walk).await,
        "record" => {
            someone(walk).await;
            walk.press("record-of-worker-go").await;
        }
        "ask" => {
            someone(walk).await;
            walk.go(&format!("{}/ask", walk.path().await)).await;
        }
        "talk" => {
            someone(walk).await;
            walk.press("people-talk").await;
        }
        "import" => {
            let folder = tempfile::tempdir().unwrap();
            walk.press("place-more").await;
            walk.press("more-imports").await;
            walk.press("import-bring").await;
            walk.give_file("import-file", &roster::write(folder.path())).await;
            walk.press("import-look").await;
            walk.sees("import-preview-title").await;
        }
        "duplicates" => {
            walk.press("place-more").await;
            walk.press("more-duplicates").await;
        }
        "invite" => {
            walk.press("place-more").await;
            walk.press("more-members").await;
            walk.fill("invite-name", "Beto").await;
            walk.choose("role-organizer").await;
            walk.choose_words("Kitchen").await;
            walk.press("invite-go").await;
            walk.sees("invite-waiting").await;
        }
        "issues" | "movement" | "committee" | "leaders" | "map" | "bullseye" | "tests" | "arc"
        | "boss" | "plan" | "calendar" | "readiness" | "elections" | "cards" | "cards/who"
        | "cards/showing" | "packs" | "voters" | "engines" | "readings" | "debrief" | "sizes"
        | "today" | "development" | "lineage" | "seeds" | "gatherings" | "gatherings/new" => {
            walk.go(&format!("{}/{page}", walk.path().await)).await;
        }
        "our-call" => walk.go(&format!("{}/call", walk.path().await)).await,
        "pair" => {
            walk.go(&format!("{}/pairs", walk.path().await)).await;
            let first = "document.querySelector('[name=with]').selectedIndex = 1";
            walk.browser.ask(first, Vec::new()).await;
            walk.choose("pairs-part-leader").await;
            walk.press("pairs-begin-go").await;
            walk.sees("pairs-sealed").await;
        }
        "coach" => {
            walk.go(&format!("{}/coach", walk.path().await)).await;
            follow(walk, "main a[href*='/coach/']").await;
        }
        "me" => walk.go("/me").await,
        "placements" | "placement" => {
            walk.go("/drives").await;
            walk.press_words("Lantern").await;
            if page == "placement" {
                follow(walk, "main a[href*='/placements/']").await;
            }
        }
        "cases" | "case" | "session" | "coaches/pairs" | "coaches/ladder" | "circles"
        | "circle" => {
            walk.go("/drives").await;
            walk.press_words("Open Door desk").await;
            let here =
                walk.find_css("a[href$='/cases']").await.attr("href").await.unwrap().unwrap();
            let there = match page {
                "cases" | "case" | "session" => here,
                "circle" => here.replace("/cases", "/circles"),
                page => here.replace("/cases", &format!("/{page}")),
            };
            walk.go(&there).await;
            let press = match page {
                "case" | "session" => Some("main .buttons a.quiet[href*='/cases/']"),
                "circle" => Some("main a[href*='/circles/']"),
                _ => None,
            };
            if let Some(press) = press {
                follow(walk, press).await;
            }
            if page == "session" {
                follow(walk, "main a[href$='/session']").await;
            }
        }
        "capacity" => walk.go("/capacity").await,
        "help" => walk.go("/h/5d5d5d5d5d5d5d5d5d5d5d5d5d5d5d5d").await,
        "requests" | "request" | "matching" | "coaches" => {
            walk.go("/drives").await;
            walk.press_words("Open Door desk").await;
            match page {
                "request" => follow(walk, "main a.line[href*='/requests/']").await,
                "requests" => {}
                page => {
                    let here = walk.find_css("a[href$='/cases']").await.attr("href").await;
                    walk.go(&here.unwrap().unwrap().replace("/cases", &format!("/{page}"))).await;
                }
            }
        }
        "targets" | "target" => {
            walk.go("/drives").await;
            walk.press_words("Lighthouse").await;
            if page == "target" {
                follow(walk, "main ul a[href*='/targets/']").await;
            }
        }
        "engine" => walk.go(&canvass(walk).await).await,
        "climbed" => walk.go(&format!("{}/runs", canvass(walk).await)).await,
        "run" | "shift" | "asks" => {
            walk.go(&canvass(walk).await).await;
            follow(walk, "a[href*='/runs/']").await;
            if page != "run" {
                let end = if page == "asks" { "a[href$='/asks']" } else { "a[href*='/shifts/']" };
                follow(walk, end).await;
            }
        }
        "gathering" | "guest" | "sign-up" => {
            walk.go(&format!("{}/gatherings", walk.path().await)).await;
            // The first of those that are over; the first that is ahead.
            let which = if page == "sign-up" { "section" } else { "section:last-of-type" };
            let one = format!("{which} a[href*='/gatherings/']:not([href*='new'])");
            follow(walk, &one).await;
            match page {
                "guest" => {
                    follow(walk, "a[href*='/guests/']").await;
                }
                "sign-up" => {
                    let link = walk.find_css("#door").await.text().await.unwrap();
                    walk.go(link.rsplit_once("/g/").map_or("/", |(at, _)| &link[at.len()..])).await;
                }
                _ => {}
            }
        }
        "call" => walk.go("/s/harbor-coffee").await,
        "start" => walk.go("/s/harbor-coffee/start").await,
        "first" => walk.go(&format!("{}/first", walk.path().await)).await,
        "card" => {
            walk.go(&format!("{}/cards/setup", walk.path().await)).await;
            let link = walk.find_css("#link").await.text().await.unwrap();
            walk.go(link.rsplit_once("/c/").map_or("/", |(at, _)| &link[at.len()..])).await;
        }
        "elections-brought" => {
            walk.go(&format!("{}/elections", walk.path().await)).await;
            let folder = tempfile::tempdir().unwrap();
            walk.give_file("elections-file", &results(folder.path())).await;
            walk.press("elections-bring-go").await;
            walk.sees("elections-warn").await;
        }
        "voters-brought" => {
            walk.go(&format!("{}/voters", walk.path().await)).await;
            let folder = tempfile::tempdir().unwrap();
            walk.give_file("voters-file", &roster::write(folder.path())).await;
            walk.fill("voters-case", "04-RC-310946").await;
            let in_60_days = "document.getElementById('f-delete_on').value =
                new Date(Date.now() + 60 * 864e5).toISOString().slice(0, 10)";
            walk.browser.ask(in_60_days, Vec::new()).await;
            walk.press("voters-go").await;
            walk.sees("voters-unknown").await;
        }
        "compare" => walk.go(&format!("{}/tests/compare", walk.path().await)).await,
        _ => {}
    }
}

/// The page of the canvass.
async fn canvass(walk: &Walk<'_>) -> String {
    let engine = shopfloor::engines::kits::address("canvass");
    format!("{}/engines/{engine}", walk.path().await)
}

/// A file of invented elections, as the labor board would write it.
fn results(folder: &Path) -> std::path::PathBuf {
    let mut csv = "Case Number,Case Name,States & Territories,Date Filed,Tally Date,\
        No of Eligible Voters,Labor Union1,Votes for Labor Union1,Votes Against\n"
        .to_owned();
    for n in 0..160_u32 {
        let (eligible, votes) = (20 + (n * 37) % 700, 10 + (n * 13) % 11);
        let (yes, no) = (eligible * votes / 30, eligible * (24 - votes) / 30);
        csv.push_str(&format!(
            "04-RC-{n:06},Invented Hospital {n},PA,01/02/2024,0{}/{:02}/2024,{eligible},\
             Invented Workers Local {n},{yes},{no}\n",
            2 + n % 2 + n / 120,
            1 + (n * 7) % 28
        ));
    }
    let path = folder.join("recent_election_results.csv");
    std::fs::write(&path, csv).unwrap();
    path
}

/// Somebody with whom much has happened: the first of those who bring others along.
async fn someone(walk: &Walk<'_>) {
    let overview = walk.path().await;
    walk.go(&format!("{overview}/people?support=1")).await;
    follow(walk, "a.row").await;
}
