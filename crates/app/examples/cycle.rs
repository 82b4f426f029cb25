//! How long the pages of the organizing cycle take in a space with 20,000 people and 200,000 asks:
//! `cargo run --release -p shopfloor --example cycle`. Times are those of the server, each page
//! drawn anew: the address is another one each time, so that no copy is kept of it.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod asking;

use kit::clock::Clock;
use organizing::cycle::{
    Asked, Debrief, How, NextAsk, Promise, Sign, SizeId, Sizes, Support, Wish,
};
use organizing::cycle::{Observed, Presence};
use organizing::{AskId, Day, PersonId, Personal};
use shopfloor::call::App;
use shopfloor::development::accounts::Accounts;
use shopfloor::development::paths::Paths;
use shopfloor::development::records::path;
use shopfloor::failure::Failure;
use shopfloor::people::ledger::Roll;
use shopfloor::space::keys::Keys;
use shopfloor::{boot, demo};
use std::sync::Arc;
use std::time::Instant;
use store::Store;
use vault::{Id, Identity};

const PEOPLE: u32 = 20_000;
const ASKS: i32 = 10;
/// People written in one transaction.
const AT_ONCE: usize = 500;

fn main() {
    let folder = std::env::temp_dir().join(format!("shopfloor-cycle-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let store = Store::sqlite(&folder.join("shopfloor.db")).unwrap();
    let mut app = boot::app(store, [7; 32], Clock::system()).unwrap();
    demo::fill::fill(&mut app, PEOPLE, 1912, |_, _| {}).unwrap();
    let began = Instant::now();
    let people = live(&app);
    println!(
        "{} people, {} asks, written in {:.0} s",
        people.len(),
        people.len() as i32 * ASKS,
        began.elapsed().as_secs_f64()
    );
    measure(&Arc::new(app), &people);
    std::fs::remove_dir_all(&folder).unwrap();
}

fn keys(app: &App) -> Keys {
    let demo = app.demo.as_ref().unwrap();
    let lead = demo.cast.iter().find(|person| person.part == "lead").unwrap();
    let identity = Identity::from_seed(lead.seed);
    app.store.read(|shelf| Keys::open(shelf, &identity, demo.space, lead.account)).unwrap()
}

/// Gives everyone ten asks over two years, the newest in every state that there is; every person
/// was developed by another, some thirty deep.
fn live(app: &App) -> Vec<PersonId> {
    let (today, keys) = (Day::of(app.clock.today()), keys(app));
    let roll: Roll = app.store.read(|shelf| Roll::open_all(shelf, &keys)).unwrap();
    let people: Vec<PersonId> = roll.lines().map(|line| line.worker.into()).collect();
    let me = PersonId(keys.member.0);
    for (first, some) in people.chunks(AT_ONCE).enumerate() {
        let (some, all, keys) = (some.to_vec(), people.clone(), self::keys(app));
        app.store
            .write(keys.space, move |shelf| {
                let accounts = Accounts::default();
                let mut paths = Paths::new(&keys, 0);
                for (number, who) in some.into_iter().enumerate() {
                    let number = first * AT_ONCE + number;
                    let mut held = path(shelf, &keys, &accounts, who)?;
                    // What the demo has of some gives way.
                    held.value.record = organizing::development::Record::new(who);
                    for turn in 0..ASKS {
                        asks(&mut held.value.record, who, me, (number, turn), today)?;
                    }
                    // Below each, ten others: the tree is four generations deep and more.
                    for below in (number * 10 + 1)..(number * 10 + 11) {
                        if let Some(other) = all.get(below) {
                            held.value.record.develop(*other, today.plus(-30), today)?;
                        }
                    }
                    paths.keep(shelf, &mut held, today)?;
                }
                paths.close(shelf)
            })
            .unwrap();
    }
    people
}

fn asks(
    record: &mut organizing::development::Record,
    of: PersonId,
    by: PersonId,
    (number, turn): (usize, i32),
    today: Day,
) -> Result<(), Failure> {
    let (id, on) = (AskId(Id::random().0), today.plus(-70 * (ASKS - turn) + 50));
    let last = turn + 1 == ASKS;
    // One person in a hundred is asked by the reader, everyone else by someone else.
    let by = if number.is_multiple_of(100) { by } else { PersonId([1; 16]) };
    let asked = Asked {
        of,
        by,
        what: Personal::new("Bring two coworkers from your floor to the meeting on Thursday"),
        size: SizeId((turn % 4) as u8),
        hours: 0,
        on,
        due: on.plus(14),
        support: Promise { by, what: Personal::new("I come along to the first one") },
        role: None,
        early: None,
        instead_of: None,
    };
    record.ask(id, asked, Presence::NoAccount, &Sizes::default(), today)?;
    let link = record.chain.get_mut(id).unwrap();
    let support = Support::small(link.ask(), on.plus(7))?;
    link.set_support(support)?;
    if last && number.is_multiple_of(2) {
        return Ok(());
    }
    let ended = on.plus(12);
    link.ask_mut().end(How::Done, by, ended, Personal::default(), today)?;
    if last && number.is_multiple_of(3) {
        return Ok(());
    }
    let mut debrief = Debrief::begin(of, by, ended.plus(1));
    debrief.well = Personal::new("Both came and stayed, one asked when the next one is");
    debrief.differently = Personal::new("Ask a week earlier");
    debrief.wish = Some(Wish::More);
    debrief.seen = vec![Observed { sign: Sign::BroughtSomeone, line: Personal::default() }];
    debrief.next = NextAsk::By(ended.plus(8));
    link.keep_debrief(debrief, today)?;
    Ok(())
}

fn measure(app: &Arc<App>, people: &[PersonId]) {
    let demo = app.demo.as_ref().unwrap();
    let lead = demo.cast.iter().find(|person| person.part == "lead").unwrap();
    let drive = format!("/d/{}", demo.space);
    let record = format!("{drive}/people/{}/record", Id(people[4_321].0));
    let pages = [
        ("what there is to do today", format!("{drive}/today")),
        ("first page of the drive", drive.clone()),
        ("one person's record", record),
        ("lineage, folded", format!("{drive}/lineage")),
        ("where asks stand, load, figures", format!("{drive}/development")),
    ];
    asking::print(app, (lead.account, lead.seed), &pages);
}
