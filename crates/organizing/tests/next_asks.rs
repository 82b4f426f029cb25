//! Talking an ask over, the next one, and what there is to do today.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::cycle::*;
use common::world::TODAY;
use organizing::cycle::*;
use organizing::development::{Level, Load, Pair};
use organizing::{PairId, PersonId, Personal, Refusal, RunId};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn sentence<T: std::fmt::Debug>(result: Result<T, Refusal>) -> &'static str {
    result.map_or_else(|refused| refused.sentence, |_| "")
}

fn seen(sign: Sign) -> Observed {
    Observed { sign, line: Personal::default() }
}

#[test]
fn a_debrief_that_cannot_be_kept_says_where() {
    let done = ended(1, How::Done, 4);
    let check = |change: &dyn Fn(&mut Debrief)| {
        let mut made = debrief(3, None);
        change(&mut made);
        sentence(made.check(&done, TODAY))
    };
    let long = |chars| Personal::new(&"x".repeat(chars));
    let table: [(Change<'_, Debrief>, &str); 15] = [
        (&|_| (), ""),
        (&|made| made.of = HELPER, "debrief-of-another"),
        (&|made| made.on = TODAY.plus(-5), "debrief-before"),
        (&|made| made.on = TODAY.plus(3), "debrief-in-the-future"),
        (&|made| made.well = Personal::default(), "debrief-empty"),
        (&|made| made.learned = long(1_001), "debrief-too-long"),
        (&|made| made.seen = vec![seen(Sign::AskedHow); 2], "debrief-sign-twice"),
        (
            &|made| made.seen = vec![Observed { line: long(301), ..seen(Sign::AskedHow) }],
            "debrief-too-long",
        ),
        (&|made| made.next = NextAsk::By(made.on.plus(-1)), "debrief-next-passed"),
        (&|made| made.next = NextAsk::By(made.on.plus(181)), "debrief-next-far"),
        (&|made| made.next = NextAsk::Not(" ".into()), "debrief-next-no-reason"),
        (&|made| made.next = NextAsk::Not(long(301)), "debrief-too-long"),
        (&|made| made.next = NextAsk::Not("Moves to nights first".into()), ""),
        (&|made| made.next = NextAsk::Made(ask_id(9)), ""),
        (&|made| (made.well, made.seen) = (Personal::default(), vec![seen(Sign::CameBack)]), ""),
    ];
    for (place, (change, says)) in table.into_iter().enumerate() {
        assert_eq!(check(change), says, "row {place}");
    }
    assert_eq!(sentence(debrief(0, None).check(&ask(1, 4, 4), TODAY)), "debrief-of-open");
    let mut chain = chain(&[(1, How::Done, 4)], None);
    let link = chain.get_mut(ask_id(1)).unwrap();
    assert_eq!(link.keep_debrief(debrief(4, None), TODAY), Ok(()), "the same again");
    let other = link.keep_debrief(debrief(3, None), TODAY);
    assert_eq!(sentence(other), "debrief-already");
    // The next ask that was put to a day is the one that was made; what is for a reason stays.
    let next = |link: &Link| link.debrief().map(|debrief| debrief.next.clone());
    link.made_next(ask_id(9));
    link.made_next(ask_id(10));
    assert_eq!(next(link), Some(NextAsk::Made(ask_id(9))));
}

#[test]
fn signs_are_facts_of_commitment_or_curiosity() {
    let of = |shows| Sign::ALL.into_iter().filter(|sign| sign.shows() == shows).count();
    assert_eq!((of(Shows::Commitment), of(Shows::Curiosity)), (6, 6));
}

#[test]
fn a_team_talks_it_over_once_and_each_part_stands_with_its_person() {
    let asks = [ended(1, How::Done, 4), ended(2, How::Partly, 4)];
    let ask_of = |id: organizing::AskId| asks.get(usize::from(id.0[0]));
    let part = |ask, sign| Part {
        ask: ask_id(ask),
        of: ANA,
        asked: Personal::default(),
        learned: "To wait".into(),
        wish: Some(Wish::More),
        seen: vec![seen(sign)],
        next: NextAsk::By(TODAY.plus(2)),
    };
    let parts = vec![part(0, Sign::CameEarly), part(1, Sign::AskedWhy)];
    let (well, differently) = ("We were many".into(), "Begin on time".into());
    let team = GroupDebrief { by: LEADER, on: TODAY.plus(-3), well, differently, parts };
    let made = team.debriefs(ask_of, TODAY).unwrap();
    assert_eq!(made.len(), 2);
    assert!(made.iter().all(|(_, one)| one.differently.reveal() == "Begin on time"));
    assert_eq!((made[1].0, made[1].1.seen[0].sign), (ask_id(1), Sign::AskedWhy));

    let says = |change: &dyn Fn(&mut GroupDebrief)| {
        let mut team = team.clone();
        change(&mut team);
        team.debriefs(ask_of, TODAY).map_err(|at| (at.of, at.refusal.sentence)).unwrap_err()
    };
    assert_eq!(says(&|team| team.parts.clear()), (None, "debrief-group-nobody"));
    let many = |team: &mut GroupDebrief| team.parts = vec![team.parts[0].clone(); 201];
    assert_eq!(says(&many), (None, "debrief-group-too-many"));
    assert_eq!(says(&|team| team.parts[1].ask = ask_id(0)), (Some(ANA), "debrief-group-twice"));
    assert_eq!(says(&|team| team.parts[1].ask = ask_id(7)), (Some(ANA), "ask-unknown"));
    let other = |team: &mut GroupDebrief| team.parts[1].of = HELPER;
    assert_eq!(says(&other), (Some(HELPER), "debrief-of-another"));
}

#[test]
fn the_next_ask_waits_for_the_last_debrief_and_going_ahead_keeps_its_reason() {
    let mut waits = chain(&[(0, How::Done, 9)], None);
    let make = |chain: &Chain, early| {
        let asked = Asked { early, ..asked(1, 0, 7) };
        Ask::make(asked, Presence::Account, chain, &sizes(), TODAY)
    };
    let early = || Some(Override::record(LEADER, TODAY, "The vote is tomorrow").unwrap());
    assert_eq!(make(&waits, early()).unwrap().asked().early, None, "nothing to wait for");
    waits.add(ask_id(2), ended(1, How::Declined, 3)).unwrap();
    assert_eq!(sentence(make(&waits, None)), "ask-waits-for-debrief", "a no is talked over too");
    assert_eq!(make(&waits, early()).unwrap().asked().early, early());
    let blank = Some(Override { why: Personal::default(), ..early().unwrap() });
    assert_eq!(sentence(make(&waits, blank)), "ask-override-no-reason");
    assert_eq!(sentence(Override::record(LEADER, TODAY, " ")), "ask-override-no-reason");
    assert_eq!(sentence(Override::record(LEADER, TODAY, &"x".repeat(301))), "ask-too-long");
    waits.get_mut(ask_id(2)).unwrap().keep_debrief(debrief(1, None), TODAY).unwrap();
    assert!(make(&waits, None).is_ok());
}

#[test]
fn what_is_pointed_out_never_blocks() {
    let done = chain(&[(1, How::Done, 9), (3, How::Partly, 2)], Some(Wish::Less));
    let point = |chain: &Chain, size, said: Option<&Carries>, busy| {
        chain.point_out((SizeId(size), 0), said, busy, &sizes())
    };
    let wished = PointOut::Wished(Wish::Less);
    assert_eq!(point(&done, 2, None, (0, 4)), [], "one above the last that was done");
    assert_eq!(point(&done, 3, None, (0, 5)), [PointOut::Bigger(2), wished, PointOut::Open(5)]);
    assert_eq!(point(&Chain::default(), 0, None, (0, 0)), []);
    assert_eq!(point(&Chain::default(), 1, None, (0, 0)), [PointOut::Bigger(2)]);
    let said = Carries::said(Some(10), Some(SizeId(1)), TODAY, &sizes()).unwrap();
    let told = [PointOut::AboveSaid(SizeId(1)), PointOut::Hours { would: 11, said: 10 }];
    assert_eq!(point(&done, 2, Some(&said), (7, 0)), told, "said since, so the wish is older");
    assert_eq!(sentence(Carries::said(Some(401), None, TODAY, &sizes())), "carries-hours");
    let unknown = Carries::said(None, Some(SizeId(99)), TODAY, &sizes());
    assert_eq!(sentence(unknown), "ask-size-unknown");
}

#[test]
fn a_suggestion_follows_from_what_was_done_and_what_they_wish_and_says_so() {
    use How::*;
    use Reason::*;
    let suggest = |asks: &[(u8, How, i32)], wish| {
        let made = chain(asks, wish).suggest(&Around::default(), &sizes(), TODAY);
        (made.size.map(|size| size.0), made.reasons)
    };
    let (more, same) = (Some(Wish::More), Some(Wish::Same));
    let (less, not_now) = (Some(Wish::Less), Some(Wish::NotNow));
    assert_eq!(suggest(&[], None), (Some(0), vec![First]));
    assert_eq!(suggest(&[(1, Done, 3)], None), (Some(2), vec![DoneLast(SizeId(1))]));
    assert_eq!(suggest(&[(1, Done, 3)], more).0, Some(2));
    assert_eq!(suggest(&[(1, Done, 3)], same), (Some(1), vec![DoneLast(SizeId(1)), WishSame]));
    assert_eq!(suggest(&[(1, Done, 3)], less), (Some(0), vec![DoneLast(SizeId(1)), WishLess]));
    assert_eq!(suggest(&[(1, Done, 3)], not_now).0, None);
    assert_eq!(suggest(&[(1, Done, 8)], not_now).0, Some(0), "the day to ask again has come");
    assert_eq!(suggest(&[(4, Done, 3)], more).0, Some(4), "nothing is above the top");
    assert_eq!(suggest(&[(2, Partly, 3)], more), (Some(2), vec![PartlyLast, WishMore]));
    assert_eq!(suggest(&[(2, Declined, 3)], None), (Some(1), vec![DeclinedLast]));
    assert_eq!(suggest(&[(0, Declined, 40)], None), (Some(0), vec![DeclinedLast, TooLong(42)]));
}

fn offer(role: &str, size: u8, takes: &[(&str, Level)]) -> Offer {
    let role = InRun { run: RunId([5; 16]), role: role.to_owned(), shift: None };
    let takes = takes.iter().map(|(skill, level)| ((*skill).to_owned(), *level)).collect();
    Offer { role, size: SizeId(size), takes }
}

#[test]
fn an_open_role_is_suggested_to_those_who_can() {
    let offers = [
        offer("canvasser", 1, &[]),
        offer("captain", 2, &[("doors", Level::Do), ("maps", Level::Learn)]),
        offer("organizer", 4, &[]),
    ];
    let skills = [("doors".to_owned(), Level::Do), ("maps".to_owned(), Level::Learn)];
    let done = chain(&[(1, How::Done, 3)], None);
    let around = Around { offers: &offers, skills: &skills, ..Around::default() };
    let can = done.suggest(&around, &sizes(), TODAY);
    assert_eq!((can.size, can.role.as_ref().unwrap().role.as_str()), (Some(SizeId(2)), "captain"));
    assert_eq!(
        can.reasons[1..],
        [
            Reason::Skill("doors".to_owned()),
            Reason::Skill("maps".to_owned()),
            Reason::OpenRole(offers[1].role.clone()),
        ]
    );
    let learned = [("doors".to_owned(), Level::Learn), skills[1].clone()];
    for lacks in [&[], &skills[..1], &learned] {
        let cannot = done.suggest(&Around { skills: lacks, ..around }, &sizes(), TODAY);
        assert_eq!((cannot.size, cannot.role), (Some(SizeId(1)), Some(offers[0].role.clone())));
    }
    // A ladder of our own, on which a smaller step takes longer: there is no time for its role.
    let step = |id, hours| {
        let name = SizeName::Own(format!("Step {id}"));
        SetSize { id: Some(SizeId(id)), hours, name }
    };
    let mut longer = sizes();
    longer.set(vec![step(0, 1), step(1, 9), step(2, 3)], 2).unwrap();
    let said = Carries { hours: Some(4), up_to: None, on: TODAY };
    let little = Around { said: Some(&said), offers: &offers[..1], ..Around::default() };
    let made = done.suggest(&little, &longer, TODAY);
    assert_eq!((made.size, made.role), (Some(SizeId(2)), None), "not nine hours of four");
    let led = chain(&[(3, How::Done, 3)], None);
    let above = led.suggest(&Around { offers: &offers[..2], ..around }, &sizes(), TODAY);
    assert_eq!((above.size, above.role), (Some(SizeId(4)), None), "not back to the doors");
}

fn how() -> impl Strategy<Value = How> {
    prop::sample::select(vec![How::Done, How::Partly, How::Declined])
}

proptest! {
    #[test]
    fn never_more_than_they_said_and_never_more_than_one_step_up(
        asks in prop::collection::vec((0u8..5, how(), 0i32..60), 0..8),
        wish in prop::option::of(prop::sample::select(vec![Wish::More, Wish::Same, Wish::Less])),
        hours in prop::option::of(0u16..30),
        up_to in prop::option::of(0u8..5),
        busy in 0u32..30,
        open in 0u32..8,
    ) {
        let sizes = sizes();
        let chain = chain(&asks, wish);
        let said = Carries { hours, up_to: up_to.map(SizeId), on: TODAY.plus(-90) };
        let offers = [offer("captain", 2, &[]), offer("organizer", 4, &[])];
        let around = Around { said: Some(&said), hours: busy, open, offers: &offers, ..Around::default() };
        let made = chain.suggest(&around, &sizes, TODAY);
        prop_assert!(!made.reasons.is_empty(), "a suggestion says why");
        prop_assert!(made.role.is_none() || made.size.is_some());
        let Some(size) = made.size else { return Ok(()) };
        let last = chain.last_ended().map_or(0, |link| link.ask().asked().size.0 + 1);
        prop_assert!(size.0 <= last);
        prop_assert!(up_to.is_none_or(|up_to| size.0 <= up_to));
        let takes = u32::from(sizes.get(size).unwrap().hours);
        prop_assert!(hours.is_none_or(|hours| busy + takes <= u32::from(hours)));
        prop_assert!(open < Chain::OPEN_MANY);
        // What is suggested needs no word beside it, except that it was too much before.
        let told = chain.point_out((size, 0), Some(&said), (busy, open), &sizes);
        prop_assert!(told.iter().all(|one| matches!(one, PointOut::Bigger(_))), "{told:?}");
    }
}

fn duties(
    me: PersonId,
    chain: &Chain,
    pairs: &[(PairId, Pair)],
    gone: &[PersonId],
) -> Vec<(i32, Duty)> {
    let seen = [Seen { of: ANA, links: chain.links() }];
    let gone: BTreeSet<PersonId> = gone.iter().copied().collect();
    let of = Of { me, seen: &seen, pairs, gone: &gone };
    today(&of, TODAY).into_iter().map(|one| (one.on.since(TODAY), one.duty)).collect()
}

/// A chain in any state: of each ask its size, how it ended if it did, how many days ago it was
/// asked, and the wish at its debrief if there was one.
type Made = (u8, Option<(How, Option<Option<Wish>>)>, i32);

fn any_chain(made: &[Made]) -> Chain {
    let mut chain = Chain::default();
    for (number, (size, ended, days_ago)) in (1..).zip(made) {
        let made = ask(*size, *days_ago, 5 - days_ago);
        chain.add(ask_id(number), made).unwrap();
        let link = chain.get_mut(ask_id(number)).unwrap();
        let support = Support::small(link.ask(), link.ask().asked().on.plus(2)).unwrap();
        link.set_support(support).unwrap();
        let Some((how, talked)) = ended else { continue };
        let on = TODAY.plus((2 - days_ago).min(0));
        link.ask_mut().end(*how, LEADER, on, "A line".into(), TODAY).unwrap();
        if let Some(wish) = talked {
            let made = Debrief { wish: *wish, ..debrief(-on.since(TODAY), None) };
            link.keep_debrief(made, TODAY).unwrap();
        }
    }
    chain
}

proptest! {
    #[test]
    fn without_its_words_a_chain_says_the_same_of_what_is_to_do(
        made in prop::collection::vec(
            (0u8..5, prop::option::of((how(), prop::option::of(prop::option::of(prop::sample::select(vec![Wish::More, Wish::Less]))))), 0i32..120),
            0..12,
        ),
        later in 0i32..60,
    ) {
        let (whole, sizes, day) = (any_chain(&made), sizes(), TODAY.plus(later));
        let bare = whole.bare(TODAY);
        let gone = BTreeSet::new();
        for me in [ANA, LEADER, HELPER] {
            let to_do = |chain: &Chain| {
                let seen = [Seen { of: ANA, links: chain.links() }];
                today(&Of { me, seen: &seen, pairs: &[], gone: &gone }, day)
            };
            prop_assert_eq!(to_do(&bare), to_do(&whole));
            let mine = me == ANA || bare.hands().contains(&me);
            prop_assert!(mine || to_do(&whole).is_empty(), "{:?} has something to do", me);
        }
        let around = Around::default();
        prop_assert_eq!(bare.suggest(&around, &sizes, day), whole.suggest(&around, &sizes, day));
        prop_assert_eq!(bare.stations(day), whole.stations(day));
        prop_assert_eq!(bare.wish(None), whole.wish(None));
        let load = |chain: &Chain| Load::of(ANA, [chain], 0, &sizes, day);
        prop_assert_eq!(load(&bare), load(&whole));
        prop_assert!(bare.links().iter().all(|link| link.ask().asked().what.is_empty()));
    }
}

#[test]
fn today_shows_each_account_only_what_it_can_act_on() {
    let mut chain = chain(&[(0, How::Done, 9)], None);
    let make_ask = Duty::MakeAsk { of: ANA, after: ask_id(1), size: SizeId(0) };
    assert_eq!(duties(LEADER, &chain, &[], &[]), [(-2, make_ask)], "a week after they talked");
    assert_eq!(duties(HELPER, &chain, &[], &[]), [], "not who only supports");
    assert_eq!(duties(HELPER, &chain, &[], &[LEADER]), [(-2, make_ask)], "unless the other left");
    assert_eq!(duties(LEADER, &chain, &[], &[ANA]), [], "nobody asks someone who left");

    chain.add(ask_id(2), ask(1, 2, 1)).unwrap();
    let link = chain.get_mut(ask_id(2)).unwrap();
    let support = Support::small(link.ask(), TODAY).unwrap();
    link.set_support(support).unwrap();
    let check_in = Duty::CheckIn { ask: ask_id(2), before: None, with: ANA };
    assert_eq!(duties(LEADER, &chain, &[], &[]), [], "it was made");
    assert_eq!(duties(HELPER, &chain, &[], &[]), [(0, check_in)], "whose name is on the promise");
    assert_eq!(duties(LEADER, &chain, &[], &[HELPER]), [(0, check_in)]);
    assert_eq!(duties(ANA, &chain, &[], &[]), [(1, Duty::Asked { ask: ask_id(2) })]);

    let link = chain.get_mut(ask_id(2)).unwrap();
    link.ask_mut().end(How::Partly, ANA, TODAY, Personal::default(), TODAY).unwrap();
    let talk = Duty::Debrief { ask: ask_id(2), of: ANA };
    assert_eq!(duties(LEADER, &chain, &[], &[]), [(0, talk)]);
    assert_eq!(duties(HELPER, &chain, &[], &[]), []);
    assert_eq!(duties(ANA, &chain, &[], &[]), []);
    chain.add(ask_id(3), ask(1, 9, -2)).unwrap();
    let came = Duty::WhatCame { ask: ask_id(3), of: ANA };
    assert_eq!(duties(LEADER, &chain, &[], &[]), [(-1, came), (0, talk)], "oldest first");
}

#[test]
fn today_shows_ones_own_tasks_and_pairs_that_meet() {
    let task = |id: u16, owner, days| Task {
        id: organizing::plan::MilestoneId(id),
        what: "Call the list".into(),
        owner: Some(owner),
        days,
        after: Vec::new(),
        ask: (id == 2).then(|| ask_id(9)),
        begun: None,
        done: None,
    };
    let goals = Goals::repeated_back(vec!["Ten people".into()], true, true, TODAY).unwrap();
    let tasks = vec![task(1, HELPER, 2), task(2, HELPER, 2), task(3, LEADER, 2)];
    let plan = SupportPlan::draw(goals, TODAY.plus(2), tasks, TODAY).unwrap();
    let mut chain = Chain::default();
    chain.add(ask_id(1), ask(3, 0, 9)).unwrap();
    chain.get_mut(ask_id(1)).unwrap().set_support(Support::Planned(plan)).unwrap();
    let mine = |number| Duty::Task { ask: ask_id(1), task: organizing::plan::MilestoneId(number) };
    let before = Some(organizing::plan::MilestoneId(3));
    let check_in = Duty::CheckIn { ask: ask_id(1), before, with: LEADER };
    assert_eq!(duties(HELPER, &chain, &[], &[]), [(0, check_in), (2, mine(1))]);
    assert_eq!(duties(HELPER, &chain, &[], &[LEADER]), [(2, mine(1))]);
    assert_eq!(duties(LEADER, &chain, &[], &[]), [(2, mine(3))]);

    // Someone who has nothing but a task in it.
    let (other, goals) = (PersonId([9; 16]), vec!["Ten people".into()]);
    let goals = Goals::repeated_back(goals, true, true, TODAY).unwrap();
    let plan = SupportPlan::draw(goals, TODAY.plus(2), vec![task(4, other, 2)], TODAY).unwrap();
    chain.get_mut(ask_id(1)).unwrap().set_support(Support::Planned(plan)).unwrap();
    assert_eq!(duties(other, &chain, &[], &[]), [(2, mine(4))]);
    assert!(chain.bare(TODAY).hands().contains(&other), "a reader by hands would miss it");

    let pair = |since| Pair::begin(LEADER, HELPER, 7, TODAY.plus(since), TODAY).unwrap();
    let pairs = [(PairId([1; 16]), pair(-9)), (PairId([2; 16]), pair(-6))];
    let meet = Duty::Meet { pair: PairId([1; 16]), with: HELPER };
    assert_eq!(duties(LEADER, &Chain::default(), &pairs, &[]), [(-2, meet)]);
    assert_eq!(duties(LEADER, &Chain::default(), &pairs, &[HELPER]), []);
    assert_eq!(duties(ANA, &Chain::default(), &pairs, &[]), [], "not theirs");
}
