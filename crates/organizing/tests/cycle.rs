//! The cycle: ask, build in support, debrief, repeat.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::cycle::*;
use common::world::TODAY;
use organizing::cycle::*;
use organizing::plan::MilestoneId;
use organizing::{Day, PersonId, Personal, Refusal, WorkerId};
use proptest::prelude::*;

fn sentence<T: std::fmt::Debug>(result: Result<T, Refusal>) -> &'static str {
    result.map_or_else(|refused| refused.sentence, |_| "")
}

#[test]
fn a_person_is_known_by_their_record_or_their_account() {
    assert_eq!(PersonId::from(WorkerId([7; 16])), PersonId([7; 16]));
    assert_eq!(PersonId::from(organizing::MemberId([8; 16])), PersonId([8; 16]));
}

#[test]
fn an_ask_that_cannot_be_made_says_where() {
    let with = |change: &dyn Fn(&mut Asked)| {
        let mut asked = asked(2, 0, 7);
        change(&mut asked);
        sentence(Ask::make(asked, Presence::Account, &Chain::default(), &sizes(), TODAY))
    };
    let long = || Personal::new(&"x".repeat(301));
    let table: [(Change<'_, Asked>, &str); 12] = [
        (&|_| (), ""),
        (&|asked| asked.by = asked.of, "ask-to-oneself"),
        (&|asked| asked.support.by = asked.of, "ask-support-by-themselves"),
        (&|asked| asked.what = Personal::new(" "), "ask-what-missing"),
        (&|asked| asked.what = long(), "ask-too-long"),
        (&|asked| asked.support.what = long(), "ask-too-long"),
        (&|asked| asked.size = SizeId(77), "ask-size-unknown"),
        (&|asked| asked.hours = 201, "ask-hours"),
        (&|asked| asked.on = TODAY.plus(3), "ask-in-the-future"),
        (&|asked| asked.due = asked.on.plus(-1), "ask-due-before"),
        (&|asked| asked.due = asked.on.plus(367), "ask-due-far"),
        (&|asked| (asked.on, asked.due) = (TODAY.plus(-9), TODAY.plus(-2)), ""),
    ];
    for (place, (change, says)) in table.into_iter().enumerate() {
        assert_eq!(with(change), says, "row {place}");
    }
    let gone = Ask::make(asked(2, 0, 7), Presence::Gone, &Chain::default(), &sizes(), TODAY);
    assert_eq!(sentence(gone), "ask-to-someone-gone");
}

#[test]
fn whoever_closes_an_ask_second_is_told_who_closed_it_and_how_and_nothing_is_lost() {
    let mut ask = ask(2, 0, 7);
    assert!(ask.is_open() && !ask.is_late(TODAY.plus(7)) && ask.is_late(TODAY.plus(8)));
    let mut end = |how, by, on| ask.end(how, by, on, "all of it".into(), TODAY);
    assert_eq!(sentence(end(How::Done, LEADER, TODAY.plus(-1))), "ask-ended-before");
    assert_eq!(sentence(end(How::Done, LEADER, TODAY.plus(3))), "ask-ended-in-the-future");
    assert_eq!(end(How::Done, LEADER, TODAY), Ok(true));
    assert_eq!(end(How::Done, HELPER, TODAY), Ok(false), "the same again changes nothing");
    assert_eq!(sentence(end(How::Declined, HELPER, TODAY)), "ask-closed-already");
    let ended = ask.ended().unwrap();
    assert_eq!((ended.by, ended.how, ended.on), (LEADER, End::Came(How::Done), TODAY));
    assert_eq!((ask.rows().len(), ask.came()), (1, Some((How::Done, TODAY))));
    assert!(!ask.is_late(TODAY.plus(99)));
}

fn proposal(by: PersonId, noted: PersonId) -> Proposal {
    let (what, size) = ("Bring Sam".into(), SizeId(1));
    Proposal { by, noted, on: TODAY, what, size, due: TODAY.plus(5) }
}

#[test]
fn an_ask_is_replaced_only_when_one_proposes_and_the_other_agrees() {
    let agree = |ask: &mut Ask, answer, to| ask.agree(answer, ask_id(1), ask_id(2), to, TODAY);
    let mut ask = ask(2, 0, 7);
    let account = Presence::Account;
    let nothing = agree(&mut ask, Answer::own(ANA, TODAY), account);
    assert_eq!(sentence(nothing), "ask-replace-nothing");
    let other = ask.propose(proposal(HELPER, HELPER), &sizes(), TODAY);
    assert_eq!(sentence(other), "ask-replace-not-theirs", "not even who supports");
    ask.propose(proposal(LEADER, LEADER), &sizes(), TODAY).unwrap();
    let alone = agree(&mut ask, Answer::own(LEADER, TODAY), account);
    assert_eq!(sentence(alone), "ask-replace-alone", "whoever asks does not take it back");
    let through_another = Answer { by: LEADER, noted: HELPER, on: TODAY };
    for to in [account, Presence::NoAccount] {
        assert_eq!(sentence(agree(&mut ask, through_another, to)), "ask-replace-alone");
    }
    let one_hand = Answer { by: ANA, noted: LEADER, on: TODAY };
    assert_eq!(sentence(agree(&mut ask, one_hand, account)), "ask-replace-alone");
    assert_eq!(sentence(agree(&mut ask, one_hand, Presence::Gone)), "ask-to-someone-gone");
    let late = Answer::own(ANA, TODAY.plus(6));
    let late = ask.clone().agree(late, ask_id(1), ask_id(2), account, TODAY.plus(6));
    assert_eq!(sentence(late), "ask-due-before", "the day proposed has passed");

    // Without an account somebody writes it down; that it was one hand is seen.
    let mut unlisted = ask.clone();
    assert!(agree(&mut unlisted, one_hand, Presence::NoAccount).is_ok());

    ask.set_aside(Answer::own(ANA, TODAY)).unwrap();
    assert!(ask.is_open() && ask.proposed().is_none(), "it stands as it was");
    ask.propose(proposal(ANA, ANA), &sizes(), TODAY).unwrap();
    let new = agree(&mut ask, Answer::own(LEADER, TODAY), account).unwrap();
    assert_eq!(ask.ended().unwrap().how, End::Replaced(ask_id(2)));
    assert_eq!(ask.came(), None, "nothing to talk over yet");
    let made = new.asked();
    assert_eq!((made.of, made.by, made.support.by), (ANA, LEADER, HELPER));
    assert_eq!((made.size, made.due, made.instead_of), (SizeId(1), TODAY.plus(5), Some(ask_id(1))));
    let closed = ask.end(How::Done, LEADER, TODAY, Personal::default(), TODAY);
    assert_eq!(sentence(closed), "ask-closed-already");
    assert_eq!(sentence(ask.propose(proposal(ANA, ANA), &sizes(), TODAY)), "ask-closed-already");
}

#[test]
fn an_ask_full_of_proposals_can_still_be_closed() {
    let mut ask = ask(2, 0, 7);
    let full = (0..).find_map(|_| ask.propose(proposal(ANA, ANA), &sizes(), TODAY).err());
    assert_eq!(full, Some(Refusal::of("ask-rows-full")));
    let mut chain = Chain::default();
    chain.add(ask_id(1), ask.clone()).unwrap();
    let answer = Answer::own(LEADER, TODAY);
    let replaced = chain.replace(ask_id(1), ask_id(2), answer, Presence::Account, TODAY);
    assert_eq!(sentence(replaced), "ask-rows-full");
    assert_eq!(chain.get(ask_id(1)).unwrap().ask(), &ask, "unchanged");
    assert_eq!(ask.end(How::Done, ANA, TODAY, Personal::default(), TODAY), Ok(true));
}

fn own(id: Option<u8>, name: &str) -> SetSize {
    SetSize { id: id.map(SizeId), name: SizeName::Own(name.to_owned()), hours: 3 }
}

#[test]
fn a_ladder_is_set_in_three_to_eight_steps_and_old_asks_keep_their_place() {
    let mut sizes = Sizes::default();
    assert_eq!(sizes.steps().len(), 5);
    assert!(!sizes.needs_plan(SizeId(2)) && sizes.needs_plan(SizeId(3)));
    // Bring someone and do a task go; lead a task has a step put before it.
    let steps =
        vec![own(Some(0), "Come"), own(None, "Watch"), own(Some(3), "Lead"), own(None, "More")];
    sizes.set(steps, 2).unwrap();
    let ids: Vec<u8> = sizes.steps().iter().map(|step| step.id.0).collect();
    assert_eq!(ids, [0, 5, 3, 6], "new steps have new ids");
    let places = [0, 1, 2, 3, 4].map(|id| sizes.place(SizeId(id)));
    assert_eq!(places, [Some(0), Some(0), Some(0), Some(2), Some(2)]);
    assert_eq!(sizes.plan_from(), SizeId(3));
    // And again: what counted as a step that goes now counts as what is below that.
    sizes.set(vec![own(Some(0), "Come"), own(Some(5), "Watch"), own(Some(6), "More")], 1).unwrap();
    assert_eq!(sizes.place(SizeId(4)), sizes.place(SizeId(3)));
    assert_eq!(sizes.place(SizeId(3)), Some(1), "the nearest below, in the order it had");
}

#[test]
fn a_ladder_that_cannot_be_set_says_why_and_stays() {
    let usual = |steps: Vec<SetSize>, plan_from| {
        let mut sizes = Sizes::default();
        let says = sentence(sizes.set(steps, plan_from));
        assert!(says.is_empty() || sizes == Sizes::default());
        says
    };
    let three = || vec![own(Some(0), "a"), own(None, "b"), own(None, "c")];
    let with = |step| {
        let mut steps = three();
        steps[2] = step;
        steps
    };
    let table = [
        (three(), 0, ""),
        (three(), 3, "sizes-plan-from"),
        (three()[..2].to_vec(), 0, "sizes-count"),
        ((0..9).map(|number| own(None, &number.to_string())).collect(), 0, "sizes-count"),
        (with(own(Some(0), "c")), 0, "sizes-twice"),
        (with(own(Some(9), "c")), 0, "sizes-unknown"),
        (with(own(None, "  ")), 0, "sizes-name-missing"),
        (with(own(None, &"x".repeat(61))), 0, "sizes-name-too-long"),
        (with(own(None, " B ")), 0, "sizes-name-taken"),
        (with(SetSize { hours: 201, ..own(None, "c") }), 0, "sizes-hours"),
    ];
    for (place, (steps, plan_from, says)) in table.into_iter().enumerate() {
        assert_eq!(usual(steps, plan_from), says, "row {place}");
    }
    let mut sizes = Sizes::default();
    let full = (0..).find_map(|_| {
        sizes.set(three()[1..].iter().cloned().chain([own(None, "d")]).collect(), 0).err()
    });
    assert_eq!(full, Some(Refusal::of("sizes-too-many-ever")));
}

fn task(id: u16, days: u16, after: &[u16]) -> Task {
    Task {
        id: MilestoneId(id),
        what: "Call the list".into(),
        owner: Some(ANA),
        days,
        after: after.iter().copied().map(MilestoneId).collect(),
        ask: None,
        begun: None,
        done: None,
    }
}

fn goals() -> Goals {
    Goals::repeated_back(vec!["Ten people come".into()], true, true, TODAY).unwrap()
}

#[test]
fn goals_are_gathered_first_and_repeated_back_by_both() {
    let goals = |goals: Vec<Personal>, a, b| sentence(Goals::repeated_back(goals, a, b, TODAY));
    let ten = || vec![Personal::new("Ten people come"); 10];
    assert_eq!(goals(ten(), true, true), "");
    assert_eq!(goals(ten(), true, false), "support-goals-by-one");
    assert_eq!(goals(ten(), false, true), "support-goals-by-one");
    assert_eq!(goals(vec![" ".into()], true, true), "support-goals-missing");
    assert_eq!(goals([ten(), ten()].concat(), true, true), "support-goals-too-many");
    assert_eq!(goals(vec![Personal::new(&"x".repeat(301))], true, true), "support-too-long");
}

#[test]
fn the_end_day_and_the_tasks_lay_out_the_days_and_the_check_ins() {
    let tasks = vec![task(1, 6, &[]), task(2, 3, &[1]), task(3, 1, &[])];
    let mut plan = SupportPlan::draw(goals(), TODAY.plus(20), tasks.clone(), TODAY).unwrap();
    let deadline = |plan: &SupportPlan, id| plan.deadline(MilestoneId(id), TODAY);
    assert_eq!([1, 2, 3].map(|id| deadline(&plan, id)), [17, 20, 20].map(|d| Some(TODAY.plus(d))));
    let ask = ask(3, 0, 20);
    let due = |support: &Support, today| -> Vec<(Option<u16>, i32)> {
        let due = support.check_ins(&ask, today);
        due.iter().map(|one| (one.before.map(|id| id.0), one.on.since(TODAY))).collect()
    };
    let mut support = Support::Planned(plan.clone());
    assert_eq!(due(&support, TODAY), [(Some(1), 15), (Some(2), 18)], "before what is critical");
    let held = |before: Option<u16>, on: Day| CheckedIn {
        before: before.map(MilestoneId),
        by: HELPER,
        on,
        line: "Half the calls are made".into(),
    };
    support.check_in(held(Some(1), TODAY.plus(2)), TODAY.plus(2)).unwrap();
    assert_eq!(due(&support, TODAY.plus(2)).len(), 2, "a talk long before does not stand for it");
    support.check_in(held(Some(1), TODAY.plus(13)), TODAY.plus(13)).unwrap();
    support.check_in(held(Some(1), TODAY.plus(13)), TODAY.plus(13)).unwrap();
    assert_eq!(due(&support, TODAY.plus(13)), [(Some(2), 18)]);
    assert_eq!(support.held().len(), 2);
    let unknown = support.check_in(held(Some(9), TODAY), TODAY);
    assert_eq!(sentence(unknown), "support-task-unknown");
    let later = support.check_in(held(None, TODAY.plus(5)), TODAY);
    assert_eq!(sentence(later), "support-check-in-future");

    // The first task takes four days longer than was thought: all of it moves back.
    let mut longer = tasks;
    longer[0].days = 10;
    let moved = plan.change(TODAY.plus(20), longer, TODAY).unwrap();
    let moved: Vec<_> = moved.iter().map(|one| (one.id.0, one.ends_by, one.due_by)).collect();
    assert_eq!(moved, [(1, 4, 0), (2, 4, 0)]);
    plan.tick(MilestoneId(1), TODAY.plus(30), TODAY.plus(30)).unwrap();
    assert_eq!(plan.lay(TODAY.plus(30)).late_by, 13, "ticked off though the end has passed");
    assert_eq!(deadline(&plan, 1), None, "it is done");
    assert_eq!(sentence(plan.tick(MilestoneId(9), TODAY, TODAY)), "support-task-unknown");
}

#[test]
fn a_task_becomes_an_ask_of_its_own_once_and_is_done_with_it() {
    let owned = |id, owner| Task { owner: Some(owner), ..task(id, 2, &[]) };
    let tasks = vec![owned(1, HELPER), owned(2, HELPER), owned(3, LEADER)];
    let plan = SupportPlan::draw(goals(), TODAY.plus(20), tasks, TODAY).unwrap();
    let mut chain = Chain::default();
    chain.add(ask_id(1), ask(3, 0, 20)).unwrap();
    let link = chain.get_mut(ask_id(1)).unwrap();
    let make = |link: &mut Link, id: u16, made: u8, open: bool| {
        sentence(link.ask_task(MilestoneId(id), HELPER, ask_id(made), |_| open))
    };
    assert_eq!(make(link, 1, 7, true), "ask-task-gone", "there is no plan yet");
    link.set_support(Support::Planned(plan)).unwrap();
    assert_eq!(make(link, 9, 7, true), "ask-task-gone");
    assert_eq!(make(link, 3, 7, true), "ask-task-another", "it is somebody else's");
    assert_eq!([make(link, 1, 7, true), make(link, 2, 8, true)], ["", ""]);
    assert_eq!(make(link, 1, 9, true), "ask-task-asked", "while that ask is open");
    let planned = |link: &mut Link, take: &dyn Fn(&mut SupportPlan) -> bool| {
        let Some(Support::Planned(plan)) = link.support_mut() else { panic!("a plan") };
        let changed = take(plan);
        let task = |id| plan.task(MilestoneId(id)).map(|task| (task.ask, task.done)).unwrap();
        (changed, task(1), task(2))
    };
    let ended = |how| Ended { how, by: LEADER, on: TODAY, line: Personal::default() };
    // What was declined is asked of them again, or of nobody; what took its place stands for it.
    let declined = ended(End::Came(How::Declined));
    let none = planned(link, &|plan| plan.take_in(ask_id(7), &declined, TODAY));
    assert_eq!(none, (false, (Some(ask_id(7)), None), (Some(ask_id(8)), None)));
    assert_eq!(make(link, 1, 9, false), "");
    let replaced = ended(End::Replaced(ask_id(10)));
    let other = planned(link, &|plan| plan.take_in(ask_id(9), &replaced, TODAY));
    assert_eq!(other, (true, (Some(ask_id(10)), None), (Some(ask_id(8)), None)));
    let done = ended(End::Came(How::Done));
    let ticked = planned(link, &|plan| plan.take_in(ask_id(10), &done, TODAY));
    assert_eq!(ticked, (true, (Some(ask_id(10)), Some(TODAY)), (Some(ask_id(8)), None)));
    assert_eq!(make(link, 1, 11, false), "ask-task-done");
    link.ask_mut().end(How::Done, LEADER, TODAY, Personal::default(), TODAY).unwrap();
    assert_eq!(make(link, 2, 12, false), "ask-task-closed");
}

#[test]
fn a_support_plan_that_cannot_be_laid_says_why() {
    let draw =
        |ends: i32, tasks| sentence(SupportPlan::draw(goals(), TODAY.plus(ends), tasks, TODAY));
    assert_eq!(draw(0, vec![task(1, 1, &[])]), "", "late, and it says so, but it can be laid");
    assert_eq!(draw(-1, vec![task(1, 1, &[])]), "support-end-passed");
    let nobody = Task { owner: None, ..task(1, 1, &[]) };
    assert_eq!(draw(9, vec![nobody]), "support-task-without-owner");
    assert_eq!(draw(9, vec![task(1, 1, &[2]), task(2, 1, &[1])]), "plan-in-a-circle");
    assert_eq!(draw(9, vec![task(1, 1, &[1])]), "plan-in-a-circle");
    assert_eq!(draw(9, vec![task(1, 1, &[3])]), "plan-after-unknown");
    assert_eq!(draw(9, vec![task(1, 1, &[]), task(1, 1, &[])]), "plan-milestone-twice");
    let mut plan = SupportPlan::draw(goals(), TODAY.plus(9), vec![task(1, 1, &[])], TODAY).unwrap();
    let before = plan.clone();
    let earlier = plan.change(TODAY.plus(-3), vec![task(1, 1, &[])], TODAY);
    assert_eq!((sentence(earlier), &plan), ("support-end-passed", &before));
}

#[test]
fn a_small_ask_has_one_check_in_which_is_not_asked_for_twice() {
    let mut ask = ask(1, 0, 9);
    assert_eq!(Support::usual_check_in(TODAY, TODAY.plus(9)), TODAY.plus(6));
    assert_eq!(Support::usual_check_in(TODAY, TODAY.plus(1)), TODAY);
    assert_eq!(sentence(Support::small(&ask, TODAY.plus(10))), "support-check-in-after");
    assert_eq!(sentence(Support::small(&ask, TODAY.plus(-1))), "support-check-in-before");
    let mut support = Support::small(&ask, TODAY.plus(6)).unwrap();
    let due = CheckInDue { on: TODAY.plus(6), before: None, with: ANA };
    assert_eq!(support.check_ins(&ask, TODAY), [due]);
    let mut closed = ask.clone();
    closed.end(How::Done, ANA, TODAY, Personal::default(), TODAY).unwrap();
    assert_eq!(support.check_ins(&closed, TODAY), [], "it has ended");
    let held = CheckedIn { before: None, by: HELPER, on: TODAY, line: "She called two".into() };
    support.check_in(held.clone(), TODAY).unwrap();
    assert_eq!(support.check_ins(&ask, TODAY), []);
    // It grows into a plan: what was held stays.
    let mut chain = Chain::default();
    chain.add(ask_id(1), ask.clone()).unwrap();
    let link = chain.get_mut(ask_id(1)).unwrap();
    link.set_support(support.clone()).unwrap();
    let plan = SupportPlan::draw(goals(), TODAY.plus(9), vec![task(1, 2, &[])], TODAY).unwrap();
    link.set_support(Support::Planned(plan)).unwrap();
    assert_eq!(link.support().unwrap().held(), [held]);
    link.ask_mut().end(How::Done, ANA, TODAY, Personal::default(), TODAY).unwrap();
    assert_eq!(sentence(link.set_support(support)), "ask-closed-already");
    ask.end(How::Done, ANA, TODAY, Personal::default(), TODAY).unwrap();
}

proptest! {
    #[test]
    fn whatever_is_tried_rows_only_grow_and_the_asker_alone_never_takes_it_back(
        tries in prop::collection::vec((0u8..4, 0usize..3, 0i32..12), 1..40),
    ) {
        let people = [ANA, LEADER, HELPER];
        let (mut ask, mut halves) = (ask(2, 0, 7), [Vec::new(), Vec::new()]);
        for (what, who, days) in tries {
            let (before, who, on) = (ask.clone(), people[who], TODAY.plus(days));
            let answer = Answer::own(who, on);
            let refused = match what {
                0 => ask.propose(Proposal { on, ..proposal(who, who) }, &sizes(), on).err(),
                1 => ask.set_aside(answer).err(),
                2 => ask.agree(answer, ask_id(1), ask_id(2), Presence::Account, on).err(),
                _ => ask.end(How::Done, who, on, Personal::default(), on).err(),
            };
            prop_assert!(ask.rows().starts_with(before.rows()), "what happened stays");
            prop_assert!(refused.is_none() || ask == before, "what is refused changes nothing");
            prop_assert!(before.is_open() || ask == before, "what ended stays ended as it did");
        }
        for row in ask.rows() {
            match row {
                Row::Proposed(proposal) => halves[0].push(proposal.by),
                Row::Agreed(answer) => halves[1].push(answer.by),
                Row::SetAside(_) | Row::Ended(_) => (),
            }
        }
        if let Some(Ended { how: End::Replaced(_), .. }) = ask.ended() {
            prop_assert!(halves[0].last() != halves[1].last(), "one proposed, the other agreed");
        }
    }
}
