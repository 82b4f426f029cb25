//! Asks for pages as somebody, in the program itself, and prints how long each took.

use kit::http::{Ask, Form, Method};
use shopfloor::accounts::sessions::SESSION_COOKIE;
use shopfloor::call::App;
use shopfloor::router::{self, fits};
use std::sync::Arc;
use std::time::{Duration, Instant};
use vault::{Id, Identity};

/// How often each page is asked for.
const ROUNDS: usize = 200;

/// A row for each page, by its name and address. Each is drawn anew: the address is another one each
/// time, so that no copy is kept of it.
pub fn print(app: &Arc<App>, (account, seed): (Id, [u8; 32]), pages: &[(&str, String)]) {
    let cookie = app.sessions.start(account, &Identity::from_seed(seed));
    let site = router::site(app);
    println!("| page | p50 ms | p99 ms |\n|---|---:|---:|");
    for (name, there) in pages {
        let (path, asked_for) = there.split_once('?').unwrap_or((there, ""));
        let found = site
            .routes
            .iter()
            .find(|(method, route, _)| matches!(method, Method::Get) && fits(route, path));
        let Some((_, route, endpoint)) = found else {
            println!("| {name} | no such page | |");
            continue;
        };
        let parts = route.split('/').zip(path.split('/'));
        let params: Vec<(String, String)> = parts
            .filter(|(name, _)| name.starts_with('{'))
            .map(|(name, value)| (name.trim_matches(['{', '}']).to_owned(), value.to_owned()))
            .collect();
        let mut times: Vec<Duration> = (0..ROUNDS)
            .map(|round| {
                let mut query = Form::parse(asked_for.as_bytes());
                query.0.push(("said".to_owned(), round.to_string()));
                let ask = Ask {
                    path: path.to_owned(),
                    params: params.clone(),
                    query,
                    cookies: vec![(SESSION_COOKIE.to_owned(), cookie.value.clone())],
                    host: "127.0.0.1".to_owned(),
                    ..Ask::default()
                };
                let asked = Instant::now();
                let answer = endpoint(ask);
                let took = asked.elapsed();
                assert_eq!(answer.status, 200, "{path}");
                took
            })
            .collect();
        times.sort_unstable();
        let at = |share: usize| times[(ROUNDS - 1) * share / 100].as_secs_f64() * 1e3;
        println!("| {name} | {:.1} | {:.1} |", at(50), at(99));
    }
}
