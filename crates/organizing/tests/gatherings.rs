//! Gatherings: what may be planned, who signed up and was there, what was taken on, what is suggested.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::world::{ADA, BEN, TODAY, turf_id};
use organizing::engines::Clock;
use organizing::gatherings::*;
use organizing::turf::{Tree, Turf};
use organizing::{AskId, Day, GuestId, PersonId, Personal, Share};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn clock(hour: u16) -> Clock {
    Clock::at(hour * 60).unwrap()
}

fn social(days: i32) -> Gathering {
    Gathering {
        kind: Kind::Social,
        name: "Soup on the loading dock".into(),
        on: TODAY.plus(days),
        from: clock(18),
        to: clock(20),
        place: "The park behind the mill".into(),
        link: Personal::default(),
        about: Personal::default(),
        shifts: Vec::new(),
        room: None,
        hosts: vec![ADA],
        tells: false,
        by: ADA,
        called_off: None,
    }
}

fn guest(number: u8) -> GuestId {
    GuestId([number; 16])
}

fn person(number: u8) -> PersonId {
    PersonId([100 + number; 16])
}

fn sign_up(number: u8, name: &str, way: &str) -> SignUp {
    let (name, way) = (name.into(), way.into());
    SignUp { id: guest(number), name, way, shifts: BTreeSet::new(), on: TODAY }
}

fn shift_step(days: i32) -> Next {
    Next::Shift { on: TODAY.plus(days), what: "Saturday doors".into() }
}

fn step(next: Next) -> Step {
    Step { next, by: ADA, on: TODAY }
}

#[test]
fn what_is_wrong_is_told_at_its_field() {
    let shift = |days: i32, from: u16, to: u16, room| Shift {
        on: TODAY.plus(days),
        from: clock(from),
        to: clock(to),
        room,
    };
    assert_eq!(social(0).faults(None, TODAY), []);
    for (change, field, sentence) in [
        (
            &(|one: &mut Gathering| one.name = Personal::default()) as &dyn Fn(&mut Gathering),
            "name",
            "gathering-name-missing",
        ),
        (&|one| one.name = Personal::new(&"x".repeat(121)), "name", "gathering-too-long"),
        (&|one| one.on = TODAY.plus(-1), "on", "gathering-past"),
        (&|one| one.on = TODAY.plus(367), "on", "gathering-far"),
        (&|one| one.to = clock(17), "ends", "gathering-ends-before"),
        (&|one| one.to = one.from, "ends", "gathering-ends-before"),
        (&|one| one.place = Personal::default(), "place", "gathering-nowhere"),
        (&|one| one.link = "javascript:alert(1)".into(), "link", "gathering-link"),
        (&|one| one.about = Personal::new(&"x".repeat(2_001)), "about", "gathering-too-long"),
        (&|one| one.room = Some(0), "room", "gathering-room"),
        (&|one| one.hosts.clear(), "host", "gathering-host-missing"),
        (&|one| one.hosts = vec![ADA, BEN, ADA], "host", "gathering-host-missing"),
    ] {
        let mut wrong = social(0);
        change(&mut wrong);
        let faults = wrong.faults(None, TODAY);
        let told: Vec<_> = faults.iter().map(|f| (f.refusal.field, f.refusal.sentence)).collect();
        assert_eq!(told, [(Some(field), sentence)]);
    }
    for (wrong, field, sentence) in [
        (shift(-1, 9, 10, None), "on", "gathering-shift-day"),
        (shift(15, 9, 10, None), "on", "gathering-shift-day"),
        (shift(1, 10, 9, None), "ends", "gathering-ends-before"),
        (shift(1, 9, 10, Some(0)), "room", "gathering-room"),
    ] {
        let shifts = vec![shift(0, 9, 10, Some(4)), wrong];
        let faults = Gathering { shifts, ..social(0) }.faults(None, TODAY);
        let [Fault { shift: Some(1), refusal }] = faults[..] else { panic!("{faults:?}") };
        assert_eq!((refusal.field, refusal.sentence), (Some(field), sentence));
    }
    // What has passed may be written about, and not moved to another day that has.
    assert_eq!(social(-9).faults(Some(TODAY.plus(-9)), TODAY), []);
    assert_eq!(social(-9).faults(Some(TODAY), TODAY).len(), 1);
    let days = Gathering { shifts: vec![shift(3, 9, 10, None)], ..social(0) };
    assert_eq!((days.last_day(), days.is_over(TODAY.plus(3))), (TODAY.plus(3), false));
    assert!(days.is_over(TODAY.plus(4)));
}

#[test]
fn a_link_leads_to_a_page_or_is_refused() {
    for (link, fine) in [
        ("https://call.example/room?id=7#now", true),
        ("HTTP://call.example", true),
        ("http://192.0.2.7:8443/x", true),
        ("ftp://call.example", false),
        ("javascript:alert(1)", false),
        ("data:text/html,hello", false),
        ("//call.example", false),
        ("call.example", false),
        ("https://", false),
        ("https:///room", false),
        ("https://:80/", false),
        ("https://bank.example@call.example/", false),
        ("https://call.example/\"onload=1", false),
        ("https://call.example/<script>", false),
        ("https://call.example/two words", false),
        ("https://call.example\\@other.example", false),
        ("httpsé://call.example", false),
    ] {
        let wrong = Gathering { link: link.into(), ..social(0) }.faults(None, TODAY);
        assert_eq!(wrong.is_empty(), fine, "{link}");
    }
    let long = format!("https://call.example/{}", "x".repeat(500));
    assert!(!Gathering { link: Personal::new(&long), ..social(0) }.faults(None, TODAY).is_empty());
}

#[test]
fn steps_are_counted_of_those_who_were_there_and_before_them() {
    let one = social(0);
    let mut guests = Guests::default();
    for (number, name) in [(1, "Rosa"), (2, "Eli"), (3, "Ana")] {
        assert_eq!(guests.sign_up(sign_up(number, name, "")), Ok(true));
        assert_eq!(guests.sign_up(sign_up(number, name, "")), Ok(false));
    }
    let by = (ADA, TODAY);
    let refused = guests.take_on(&one, guest(1), step(shift_step(3))).unwrap_err();
    assert_eq!(refused.sentence, "step-not-there");
    guests.press(&one, Who::Guest(guest(1)), Some(true), by).unwrap();
    guests.press(&one, Who::Person(person(7)), Some(true), by).unwrap();
    guests.press(&one, Who::Person(person(7)), Some(true), by).unwrap();
    guests.press(&one, Who::Named(guest(9), "Sam".into()), Some(true), by).unwrap();
    guests.take_back(guest(3), Some(TODAY));
    for next in [shift_step(3), shift_step(3), Next::Hosts { on: TODAY.plus(14) }] {
        guests.take_on(&one, guest(1), step(next)).unwrap();
    }
    let seven = guests.of(person(7)).unwrap().id;
    let ask = Next::Ask { ask: AskId([5; 16]) };
    guests.take_on(&one, seven, step(ask)).unwrap();
    let figures = Figures::of(&guests);
    assert_eq!(figures.steps, Steps { shifts: 1, hosts: 1, asks: 1 });
    assert_eq!(figures.took_of(), Share { count: 2, of: 3 });
    assert_eq!((figures.signed, figures.signed_there, figures.back), (2, 1, 1));
    // How many did not come is told once it is over, and is never said of whoever took it back.
    assert_eq!(figures.no_shows(&one, TODAY), None);
    assert_eq!(figures.no_shows(&one, TODAY.plus(1)), Some(Share { count: 1, of: 2 }));
    let off = Gathering { called_off: Some(TODAY), ..one.clone() };
    assert_eq!(figures.no_shows(&off, TODAY.plus(1)), None);
    assert_eq!(figures.and(&figures).there, 6);
    // Where nobody was checked in, nobody is said to have stayed away.
    let mut unread = Guests::default();
    unread.sign_up(sign_up(1, "Rosa", "")).unwrap();
    assert_eq!(Figures::of(&unread).no_shows(&one, TODAY.plus(1)), None);
    // A step with its day wrong is told at its field.
    for (next, field, sentence) in [
        (shift_step(-1), "step-on", "step-day-passed"),
        (Next::Hosts { on: TODAY.plus(367) }, "step-on", "step-day-far"),
        (Next::Shift { on: TODAY, what: "".into() }, "step-what", "step-what-missing"),
    ] {
        let refused = guests.take_on(&one, guest(1), step(next)).unwrap_err();
        assert_eq!((refused.field, refused.sentence), (Some(field), sentence));
    }
    // Not there after all: what was pressed by mistake counts no longer.
    guests.press(&one, Who::Guest(guest(1)), None, by).unwrap();
    assert_eq!(Figures::of(&guests).steps, Steps { asks: 1, ..Steps::default() });
    guests.drop_step(guest(1), &shift_step(3)).unwrap();
    guests.forget(guest(9)).unwrap();
    assert_eq!((guests.rows().len(), Figures::of(&guests).there), (4, 1));
    for (gathering, sentence) in [(social(2), "gathering-to-come"), (off, "gathering-is-off")] {
        let refused = guests.press(&gathering, Who::Guest(guest(2)), Some(true), by).unwrap_err();
        assert_eq!(refused.sentence, sentence);
    }
}

#[test]
fn one_person_with_two_rows_is_counted_once() {
    let one = social(0);
    let mut guests = Guests::default();
    guests.sign_up(sign_up(1, "Rosa", "")).unwrap();
    guests.sign_up(sign_up(2, "Rosa D.", "")).unwrap();
    guests.is(guest(1), Some(person(1))).unwrap();
    assert_eq!(guests.is(guest(2), Some(person(1))).unwrap_err().sentence, "gathering-guest-twice");
    guests.is(guest(2), Some(person(2))).unwrap();
    guests.press(&one, Who::Person(person(2)), Some(true), (ADA, TODAY)).unwrap();
    let apart = guests.clone();
    let joined = guests.redirect(person(2), person(1));
    let figures = Figures::of(&guests);
    assert_eq!((figures.signed, figures.there, figures.signed_there), (1, 1, 1));
    guests.restore(person(2), person(1), &joined);
    assert_eq!(guests, apart);
}

#[test]
fn a_sign_up_says_what_is_wrong_with_it() {
    let shift = Shift { on: TODAY, from: clock(9), to: clock(10), room: None };
    let with = Gathering { shifts: vec![shift], ..social(0) };
    let first = |one: &SignUp, gathering: &Gathering| {
        let refusals = one.refusals(gathering);
        refusals.first().map(|refusal| (refusal.field.unwrap(), refusal.sentence))
    };
    let rosa = sign_up(1, "Rosa", "");
    assert_eq!(first(&rosa, &social(0)), None);
    assert_eq!(first(&rosa, &with), Some(("shift", "sign-up-shift-missing")));
    let to = |shift: u8| SignUp { shifts: [shift].into(), ..rosa.clone() };
    assert_eq!(first(&to(0), &with), None);
    assert_eq!(first(&to(1), &with), Some(("shift", "sign-up-shift-gone")));
    let long = "x".repeat(200);
    let nameless = SignUp { name: Personal::default(), ..rosa.clone() };
    assert_eq!(first(&nameless, &social(0)), Some(("name", "sign-up-name-missing")));
    assert_eq!(first(&sign_up(1, &long, ""), &social(0)), Some(("name", "sign-up-too-long")));
    assert_eq!(first(&sign_up(1, "Rosa", &long), &social(0)), Some(("way", "sign-up-too-long")));
}

#[test]
fn hosts_remind_those_who_can_be_reached_once_and_in_time() {
    let mut guests = Guests::default();
    guests.sign_up(sign_up(1, "Rosa", "555 0101")).unwrap();
    guests.sign_up(sign_up(2, "Eli", "")).unwrap();
    guests.expect(&social(5), Who::Person(person(3)), TODAY).unwrap();
    let due = |guests: &Guests, days: i32| reminders(&social(days), guests, TODAY);
    assert_eq!(due(&guests, 3), None);
    assert_eq!(due(&guests, 2), Some((TODAY, 2)));
    assert_eq!(due(&guests, 0), Some((TODAY.plus(-2), 2)));
    assert_eq!(due(&guests, -1), None);
    guests.remind(guest(1), Some((BEN, TODAY))).unwrap();
    assert_eq!(due(&guests, 2), Some((TODAY, 1)));
    guests.take_back(GuestId(person(3).0), Some(TODAY));
    assert_eq!(due(&guests, 2), None);
    let off = Gathering { called_off: Some(TODAY), ..social(2) };
    guests.remind(guest(1), None).unwrap();
    assert_eq!(reminders(&off, &guests, TODAY), None);
}

#[test]
fn a_social_is_suggested_where_there_are_tests_and_nobody_meets() {
    let mut tree = Tree::default();
    for (number, parent, name) in
        [(1, None, "Mill"), (2, Some(1), "Days"), (3, Some(1), "Nights"), (4, Some(3), "Dock")]
    {
        let turf = Turf {
            id: turf_id(number),
            parent: parent.map(turf_id),
            name: name.to_owned(),
            sort: String::new(),
            owners: Vec::new(),
            since: TODAY,
        };
        tree.add(turf).unwrap();
    }
    let tested = |turf: u8, tests: u32| Tested { turf: turf_id(turf), tests };
    let held = |turf: u8, days: i32| Held { turf: turf_id(turf), on: TODAY.plus(days) };
    let all = [tested(2, 1), tested(3, 2), tested(4, 3), tested(1, 0)];
    let told = |held: &[Held]| -> Vec<(u8, Option<u32>)> {
        let suggested = socials(&all, held, &tree, TODAY);
        suggested.iter().map(|one| (one.turf.0[0], one.quiet)).collect()
    };
    assert_eq!(told(&[]), [(4, None), (3, None), (2, None)]);
    // What a part of it held counts, and what it is part of.
    assert_eq!(told(&[held(4, -10)]), [(2, None)]);
    assert_eq!(told(&[held(3, -10)]), [(2, None)]);
    assert_eq!(told(&[held(1, 5)]), []);
    let quiet = [held(4, -QUIET_DAYS), held(2, -QUIET_DAYS + 1), held(4, -200)];
    assert_eq!(told(&quiet), [(4, Some(90)), (3, Some(90))]);
}

proptest! {
    /// Whatever is pressed, in whatever order: nobody is counted twice, and no share exceeds one.
    #[test]
    fn shares_stay_shares(acts in prop::collection::vec((0_u8..6, 0_u8..8, any::<bool>()), 0..60)) {
        let one = social(0);
        let mut guests = Guests::default();
        for (act, number, yes) in acts {
            let _ = match act {
                0 => guests.sign_up(sign_up(number, "Rosa", "")).map(|_| ()),
                1 => {
                    let who = Who::Guest(guest(number));
                    guests.press(&one, who, Some(yes), (ADA, TODAY)).map(|_| ())
                }
                2 => {
                    let who = Who::Person(person(number % 3));
                    guests.press(&one, who, yes.then_some(true), (ADA, TODAY)).map(|_| ())
                }
                3 => guests.take_on(&one, guest(number), step(shift_step(i32::from(number)))),
                4 => guests.is(guest(number), yes.then(|| person(number % 3))),
                _ => {
                    guests.take_back(guest(number), yes.then_some(TODAY));
                    Ok(())
                }
            };
        }
        let figures = Figures::of(&guests);
        let rows = u32::try_from(guests.rows().len()).unwrap();
        prop_assert!(figures.took <= figures.there && figures.there <= rows);
        prop_assert!(figures.signed_there <= figures.signed.min(figures.there));
        prop_assert!(figures.signed + figures.back <= rows);
        prop_assert!(figures.took <= figures.steps.all());
        if let Some(share) = figures.no_shows(&one, Day(TODAY.0 + 1)) {
            prop_assert!(share.count <= share.of && share.of == figures.signed);
        }
    }
}
