//! Cards: the six items, the chain, the showing of interest, the declaration, the voter list.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::world::*;
use organizing::cards::{
    Age, Book, Broken, Card, CardText, Declaration, Due, Entry, Event, How, Link, Missing, Note,
    Showing, Statement, VoterList, VoterRow, append, verify,
};
use organizing::chart::Sheet;
use organizing::issues::Since;
use organizing::list::roster::RosterRow;
use organizing::list::{Exclusion, Name, Worker};
use organizing::packs::Pack;
use organizing::{CardId, Day, Personal, Refusal};
use proptest::prelude::*;
use std::collections::BTreeSet;

const SINCE: Since = Since { began: Day(19_000), today: TODAY };

/// Not a cryptographic hash: the rule takes any, and the program gives SHA-256.
fn hash(bytes: &[u8]) -> Link {
    let mut link = [0; 32];
    for (seed, part) in (1_u64..).zip(link.chunks_mut(8)) {
        let mut sum = 0xcbf2_9ce4_8422_2325_u64.wrapping_mul(seed);
        for byte in bytes {
            sum = (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
        part.copy_from_slice(&sum.to_le_bytes());
    }
    link
}

fn card_id(number: u8) -> CardId {
    CardId([number; 16])
}

fn card(number: u8, worker: Option<u16>, days_ago: i32) -> Card {
    Card {
        id: card_id(number),
        worker: worker.map(worker_id),
        signer: "Rosa Díaz".into(),
        contact: "rosa@example.org".into(),
        phone: "555-0101".into(),
        employer: "Acme".into(),
        text_version: 1,
        text: "I want us to be represented by our union.".into(),
        on: TODAY.plus(-days_ago),
        how: How::Typed(600),
    }
}

fn paper(number: u8, worker: u16, days_ago: i32) -> Card {
    let nothing = Personal::default;
    let how = How::Paper(BEN);
    Card { contact: nothing(), phone: nothing(), how, ..card(number, Some(worker), days_ago) }
}

fn signed(card: Card) -> Event {
    Event::Signed(Box::new(card))
}

fn chain(events: impl IntoIterator<Item = Event>) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for event in events {
        let entry = append(entries.last(), event, hash);
        entries.push(entry);
    }
    entries
}

#[test]
fn a_card_has_six_items_and_a_day_within_the_drive() {
    let good = || card(1, Some(1), 3);
    let none = Personal::default;
    assert_eq!(good().check(SINCE), Ok(()));
    assert_eq!(paper(1, 1, 3).check(SINCE), Ok(()));
    for (card, field, refused) in [
        (Card { signer: none(), ..good() }, "signer", "card-no-signer"),
        (Card { contact: none(), ..good() }, "contact", "card-no-contact"),
        (Card { phone: none(), ..good() }, "phone", "card-no-phone"),
        (Card { employer: none(), ..good() }, "employer", "card-no-employer"),
        (Card { signer: none(), ..paper(1, 1, 3) }, "signer", "card-no-signer"),
        (Card { text: " ".into(), ..good() }, "text", "card-no-text"),
        (Card { how: How::Drawn(1, vec![]), ..good() }, "signature", "card-no-signature"),
        (Card { on: Day(18_999), ..paper(1, 1, 3) }, "on", "card-before-drive"),
        (Card { on: TODAY.plus(2), ..good() }, "on", "card-in-the-future"),
        (Card { signer: Personal::new(&"x".repeat(301)), ..good() }, "signer", "card-too-long"),
    ] {
        assert_eq!(card.check(SINCE), Err(Refusal::at(field, refused)));
    }
    let text = |text: &str| CardText { version: 1, text: text.into(), since: TODAY, by: ADA };
    assert_eq!(text("We choose our union to represent us.").check(), Ok(()));
    let theirs = text("The union will represent me.").check().unwrap_err();
    assert_eq!(theirs.sentence, "card-text-third-party");
}

#[test]
fn a_second_card_or_one_of_nobody_on_the_list_is_kept_and_pointed_out() {
    let mut book = Book::default();
    let mut put = |event: Event| {
        let noted = book.may(&event, SINCE).map_err(|refusal| refusal.sentence);
        if noted.is_ok() {
            book.take_in(&event);
        }
        noted
    };
    let on = TODAY;
    let withdrawn = |card| Event::Withdrawn { card, on, told: None };
    assert_eq!(put(signed(card(1, Some(1), 3))), Ok(vec![]));
    assert_eq!(put(signed(card(1, Some(1), 3))), Err("card-exists"));
    assert_eq!(put(signed(card(2, Some(1), 2))), Ok(vec![Note::Second(card_id(1))]));
    assert_eq!(put(signed(card(3, None, 2))), Ok(vec![Note::NotOnTheList]));
    let matched = Event::Matched { card: card_id(3), worker: Some(worker_id(4)), by: ADA };
    assert_eq!(put(matched), Ok(vec![]));
    assert_eq!(put(withdrawn(card_id(9))), Err("card-unknown"));
    let before = Event::Withdrawn { card: card_id(1), on: TODAY.plus(-4), told: Some(ADA) };
    assert_eq!(put(before), Err("card-before-it"));
    assert_eq!(put(withdrawn(card_id(1))), Ok(vec![]));
    assert_eq!(put(withdrawn(card_id(1))), Err("card-withdrawn"));
    assert_eq!(put(signed(card(4, Some(1), 0))), Ok(vec![Note::Second(card_id(2))]));
    assert_eq!(book.cards[&card_id(3)].worker, Some(worker_id(4)));
    assert_eq!(book.cards[&card_id(1)].withdrawn, Some(TODAY));
}

#[test]
fn a_card_warns_at_ten_months_and_counts_no_more_at_twelve() {
    let day = |year, month, day| Day::of(jiff::civil::date(year, month, day));
    let signed = day(2025, 1, 31);
    for (today, age) in [
        (day(2025, 11, 29), Age::Fresh),
        (day(2025, 11, 30), Age::Aging),
        (day(2026, 1, 30), Age::Aging),
        (day(2026, 1, 31), Age::Stale),
    ] {
        assert_eq!(Age::of(signed, today, 12), age, "{today:?}");
    }
    assert_eq!(Age::of(signed, day(2026, 11, 30), 24), Age::Aging);
}

/// Ten in the unit and a supervisor.
fn unit() -> Sheet {
    let mut workers: Vec<Worker> = (0..11).map(|_| worker("A B", 3)).collect();
    workers[10].excluded = Some(Exclusion::Supervisor);
    sheet(&workers)
}

fn pack() -> Pack {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../kits/packs/us-private.toml");
    Pack::parse(&std::fs::read_to_string(file).unwrap(), Day(21_000)).unwrap()
}

#[test]
fn the_showing_counts_one_card_of_each_worker_and_no_withdrawn_one() {
    let entries = chain([
        signed(card(1, Some(0), 3)),
        signed(card(2, Some(0), 2)),   // again: the newer counts
        signed(card(3, Some(1), 400)), // too old
        signed(card(4, Some(2), 320)), // soon too old
        signed(paper(5, 3, 10)),
        signed(card(6, Some(4), 5)),  // withdrawn
        signed(card(7, None, 5)),     // nobody knows who
        signed(card(8, Some(10), 5)), // a supervisor
        signed(card(9, Some(99), 5)), // no longer on the list
        Event::Confirmed { card: card_id(2), on: TODAY, reached: true },
        Event::Withdrawn { card: card_id(6), on: TODAY, told: Some(ADA) },
    ]);
    let book = Book::of(&entries);
    let sheet = unit();
    let showing = Showing::of(&book, &sheet.lines, Some(12), Some(&pack()), TODAY);
    let wanted = Showing {
        unit: 12,
        counted: 3,
        withdrawn: 1,
        stale: 1,
        unlisted: 2,
        outside: 1,
        second: 1,
        aging: 1,
        paper: 1,
        confirmed: 1,
        unconfirmed: 1,
        again: BTreeSet::from([worker_id(1), worker_id(2)]),
        days: Some((TODAY.plus(-320), TODAY.plus(-2))),
        versions: BTreeSet::from([1]),
    };
    assert_eq!(showing, wanted);
    let pack = pack();
    let against = showing.against(&pack);
    let petition = against.iter().find(|one| one.figure.id == "petition").unwrap();
    assert_eq!((petition.needed, petition.share.count, petition.met), (4, 3, false));
    assert!(against.iter().all(|one| !one.figure.source.is_empty()));

    let head = verify(&entries, None, hash);
    let draft = Declaration::draft(&showing, head, &pack, pack.checked());
    let said = [
        Statement::Electronic(2),
        Statement::Paper(1),
        Statement::Between(TODAY.plus(-320), TODAY.plus(-2)),
        Statement::Text(vec![1]),
        Statement::Confirmed(1),
        Statement::Withdrawn(1),
        Statement::Unchanged(head.unwrap()),
    ];
    assert_eq!(
        (&draft.statements[..], &draft.missing[..]),
        (&said[..], &[Missing::Confirmations(1)][..])
    );
    let later = pack.checked().plus(181);
    let empty = Declaration::draft(&Showing::default(), Err(Broken { number: 2 }), &pack, later);
    assert!(empty.statements.is_empty(), "nothing is said that was not recorded");
    let missing = [
        Missing::NoCards,
        Missing::Changed(Broken { number: 2 }),
        Missing::OldPack(pack.checked()),
    ];
    assert_eq!(empty.missing, missing);
}

#[test]
fn a_voter_list_has_one_purpose_and_a_day_on_which_it_goes() {
    let list = |case: &str, days: i32| VoterList {
        case: case.into(),
        taken_in: TODAY,
        by: ADA,
        delete_on: TODAY.plus(days),
        rows: vec![],
    };
    let refused = |list: VoterList| list.check().map_err(|refusal| refusal.sentence);
    assert_eq!(refused(list("07-RC-1", 60)), Ok(()));
    assert_eq!(refused(list(" ", 60)), Err("voters-no-case"));
    assert_eq!(refused(list("07-RC-1", 0)), Err("voters-delete-before"));
    assert_eq!(refused(list("07-RC-1", 367)), Err("voters-kept-too-long"));
    for (day, due) in [
        (0, Due::Kept(60)),
        (46, Due::Soon(14)),
        (59, Due::Soon(1)),
        (60, Due::Overdue(0)),
        (63, Due::Overdue(3)),
    ] {
        assert_eq!(list("07-RC-1", 60).due(TODAY.plus(day)), due);
    }
}

/// Who a row is, a person says; one worker is one row, and the row's own words stay in it.
#[test]
fn who_a_voter_is_is_said_by_a_person_once() {
    let row = |name: &str| VoterRow { name: name.into(), ..VoterRow::default() };
    let mut list = VoterList {
        case: "07-RC-1".into(),
        taken_in: TODAY,
        by: ADA,
        delete_on: TODAY.plus(60),
        rows: vec![row("Díaz, Rosa"), row("Boyd, Terrence")],
    };
    let (rosa, kofi) = (worker_id(1), worker_id(2));
    assert_eq!(list.unknown().count(), 2);
    assert_eq!(list.missing([rosa, kofi]), [rosa, kofi]);
    assert_eq!(list.decide(0, Some(rosa)), Ok(()));
    assert_eq!(list.decide(0, Some(rosa)), Ok(()));
    let taken = list.decide(1, Some(rosa)).map_err(|refusal| refusal.sentence);
    assert_eq!(taken, Err("voters-worker-taken"));
    let gone = list.decide(2, Some(kofi)).map_err(|refusal| refusal.sentence);
    assert_eq!(gone, Err("voters-row-gone"));
    assert_eq!(list.unknown().map(|(at, _)| at).collect::<Vec<_>>(), [1]);
    assert_eq!(list.missing([rosa, kofi]), [kofi]);
    assert_eq!((list.decide(0, None), list.decide(1, None)), (Ok(()), Ok(())));
    assert_eq!(list.unknown().count(), 2);
    // A row goes in as it was read, and comes back to be compared.
    let read = RosterRow {
        name: Name::from_parts("Rosa", "", "Díaz").unwrap(),
        phones: vec!["555 010 4477".into(), "555 010 4478".into()],
        number: "1001".into(),
        ..RosterRow::default()
    };
    let kept = VoterRow::of(read.clone());
    assert_eq!(kept.name.reveal(), "Díaz, Rosa");
    let back = kept.to_compare().unwrap();
    assert_eq!((back.name, back.phones), (read.name, read.phones));
    assert!(back.number.is_empty(), "what is not asked for is not kept");
}

fn any_event() -> impl Strategy<Value = Event> {
    let id = (1..20_u8).prop_map(card_id);
    prop_oneof![
        3 => (1..20_u8, prop::option::of(0..14_u16), 0..500, any::<bool>()).prop_map(|(id, worker, days, on_paper)| {
            match (on_paper, worker) {
                (true, Some(worker)) => signed(paper(id, worker, days)),
                _ => signed(card(id, worker, days)),
            }
        }),
        1 => (id.clone(), any::<bool>()).prop_map(|(card, reached)| Event::Confirmed { card, on: TODAY, reached }),
        1 => id.clone().prop_map(|card| Event::Withdrawn { card, on: TODAY, told: Some(ADA) }),
        1 => (id, prop::option::of(0..14_u16)).prop_map(|(card, worker)| Event::Matched { card, worker: worker.map(worker_id), by: ADA }),
    ]
}

proptest! {
    #[test]
    fn every_card_is_in_one_count(events in prop::collection::vec(any_event(), 0..60)) {
        let book = Book::of(&chain(events));
        let sheet = unit();
        let showing = Showing::of(&book, &sheet.lines, None, None, TODAY);
        let cards = showing.counted + showing.withdrawn + showing.stale + showing.unlisted
            + showing.outside + showing.second;
        prop_assert_eq!(cards as usize, book.cards.len());
        prop_assert_eq!(showing.paper + showing.confirmed + showing.unconfirmed, showing.counted);
        prop_assert!(showing.counted <= showing.unit);
        // One for each worker with a card that is theirs, not withdrawn and young enough.
        let valid: BTreeSet<_> = book.cards.values()
            .filter(|one| one.withdrawn.is_none() && Age::of(one.card.on, TODAY, 12) != Age::Stale)
            .filter_map(|one| one.worker)
            .filter(|worker| sheet.line(*worker).is_some_and(|line| line.in_unit()))
            .collect();
        prop_assert_eq!(showing.counted as usize, valid.len());
    }

    /// Whatever is changed, dropped, doubled or moved, the chain tells.
    #[test]
    fn a_changed_chain_is_found(
        events in prop::collection::vec(any_event(), 2..20),
        at in any::<prop::sample::Index>(),
        to in any::<prop::sample::Index>(),
        other in any_event(),
        how in 0..5_u8,
    ) {
        let entries = chain(events);
        let head = verify(&entries, None, hash).unwrap();
        let (at, to) = (at.index(entries.len()), to.index(entries.len()));
        let mut changed = entries.clone();
        match how {
            0 => changed[at].event = other,
            1 => drop(changed.remove(at)),
            2 => changed.insert(to, entries[at].clone()),
            3 => changed.swap(at, to),
            _ => changed[at].link[3] ^= 1,
        }
        let found = verify(&changed, Some(head), hash);
        prop_assert_eq!(found.is_ok(), changed == entries);
    }
}
