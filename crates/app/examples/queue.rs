//! How long the pages of a desk take that got 100,000 requests, of which 3,000 are open, with 60
//! coaches: `cargo run --release -p shopfloor --example queue`. Times are those of the server, each
//! page drawn anew.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod asking;

use kit::clock::Clock;
use organizing::intake::{Consent, Outcome, Request, Told};
use organizing::{Day, Hour, MemberId, Personal, Refusal};
use shopfloor::intake::keeping::keep;
use shopfloor::intake::records::board;
use shopfloor::members::records::names;
use shopfloor::space::kept::{self, Held};
use shopfloor::space::keys::Keys;
use shopfloor::{boot, demo};
use std::sync::Arc;
use std::time::Instant;
use store::Store;
use vault::{Id, Identity};

/// How many workers the demo's drive has: enough for the large desk.
const WORKERS: u32 = 500;
const REQUESTS: usize = 100_000;
const OPEN: usize = 3_000;
/// Requests written in one transaction.
const AT_ONCE: usize = 1_000;

fn main() {
    let folder = std::env::temp_dir().join(format!("shopfloor-queue-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let store = Store::sqlite(&folder.join("shopfloor.db")).unwrap();
    let mut app = boot::app(store, [7; 32], Clock::system()).unwrap();
    demo::fill::fill(&mut app, WORKERS, 1912, |_, _| {}).unwrap();
    let app = Arc::new(app);
    let filled = app.demo.as_ref().unwrap();
    // The demo's coach leads its desk.
    let me = filled.cast.iter().find(|person| person.part == "coach").unwrap();
    let (desk, account, seed) = (filled.desk, me.account, me.seed);
    let open = || {
        let identity = Identity::from_seed(seed);
        app.store.read(|shelf| Keys::open(shelf, &identity, desk, account)).unwrap()
    };
    let keys = open();
    let coaches: Vec<MemberId> =
        app.store.read(|shelf| names(shelf, &keys)).unwrap().into_keys().collect();
    let today = Day::of(app.clock.today());
    let now = Hour(i32::try_from(app.clock.now_s() / 3_600).unwrap());
    let began = Instant::now();
    let mut one = Id::ZERO;
    for first in (0..REQUESTS).step_by(AT_ONCE) {
        let (keys, coaches) = (open(), coaches.clone());
        one = app
            .store
            .write(desk, move |shelf| {
                let mut board = board(shelf, &keys)?;
                let mut last = Id::ZERO;
                for number in first..first + AT_ONCE {
                    let mut held =
                        Held::new(Id::random(), Id::ZERO, request(number, &coaches, now)?);
                    keep(shelf, &keys, (0, today), (&mut board, &mut held))?;
                    last = held.id;
                }
                kept::save(shelf, &keys, 0, &mut board)?;
                Ok::<_, shopfloor::failure::Failure>(last)
            })
            .unwrap();
    }
    println!(
        "{REQUESTS} requests, {OPEN} of them open, {} coaches, written in {:.0} s",
        coaches.len(),
        began.elapsed().as_secs_f64()
    );
    let base = format!("/d/{desk}/requests");
    let pages = [
        ("the queue", base.clone()),
        ("its thirtieth page", format!("{base}?page=30")),
        ("what nobody has", format!("{base}?show=waiting")),
        ("what I have", format!("{base}?show=mine")),
        ("what is closed", format!("{base}/closed")),
        ("its thousandth page", format!("{base}/closed?page=1000")),
        ("one request", format!("{base}/{one}")),
    ];
    asking::print(&app, (account, seed), &pages);
    std::fs::remove_dir_all(&folder).unwrap();
}

/// One in thirty-three is open: some wait, some are late, some are taken. The others came over three
/// years and are closed; words are still there for who agreed, and for the last two weeks.
fn request(number: usize, coaches: &[MemberId], now: Hour) -> Result<Request, Refusal> {
    let back = i32::try_from(number).unwrap_or(0);
    let is_open = number * OPEN / REQUESTS != (number + 1) * OPEN / REQUESTS;
    let came = now.plus(if is_open { -(back % 200) } else { -240 - back % 26_000 });
    let keeps = number.is_multiple_of(3) || came < now.plus(-240 - Request::FORGET_HOURS);
    let consents = [Consent::Contact, Consent::HandOn];
    let told = Told {
        happened: Personal::new(
            "They cut the night shift to two of us and say it stays so. Nobody sat down for nine \
             hours, and the one who said so was called in alone.",
        ),
        employer: Personal::new("Oakmoor Hospital"),
        place: Personal::new("Two Rivers"),
        people: Some(120),
        want: Personal::new("A third person at night, for good."),
        name: Personal::new("Marta"),
        reach: Personal::new("Signal, 555 0142, after six"),
        languages: vec!["en".to_owned()],
        consents: consents.into_iter().chain(keeps.then_some(Consent::Keep)).collect(),
        ..Told::default()
    };
    let mut request = Request::receive(told, came)?;
    let coach = coaches[number % coaches.len()];
    if !is_open || number.is_multiple_of(2) {
        request.take(coach, came.plus(3))?;
        request.in_touch(coach, came.plus(20))?;
    }
    if !is_open {
        request.close(coach, Outcome::Answered, Personal::default(), came.plus(200))?;
    }
    Ok(request)
}
