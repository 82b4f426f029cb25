//! One-on-ones, turfs, and records that people edit and merge.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::world::*;
use organizing::assessment::{Basis::*, LeaderStatus, Support};
use organizing::conversation::{Answer, Ask, Conversation, Nudge, Step};
use organizing::list::edit::{Part, edit, settle};
use organizing::list::merge::{merge, unmerge};
use organizing::list::phone::Dialing;
use organizing::list::{Exclusion, Name, NextStep, TieKind};
use organizing::turf::{Tree, Turf};
use organizing::{ConversationId, Personal, Refusal};
use proptest::prelude::*;

fn talk() -> Conversation {
    Conversation {
        issues: ["the line is too fast", "", "no breaks"].map(Personal::new).to_vec(),
        agitation: Personal::new("the night manager sets it"),
        inoculated: vec!["third-party".into()],
        listening: Some(60),
        ask: Some(Ask { what: Personal::new("bring Flo on Friday"), answer: Answer::Yes }),
        next_on: Some(TODAY.plus(4)),
        support: Some((Support::Two, Said)),
        ties: vec![(worker_id(2), TieKind::Follows), (worker_id(2), TieKind::Trusts)],
        open: false,
        ..Conversation::begin(worker_id(1), ADA, TODAY)
    }
}

const ID: ConversationId = ConversationId([9; 16]);

#[test]
fn a_one_on_one_is_pointed_at_not_blocked() {
    let recorded = talk().record(TODAY).unwrap();
    assert_eq!(recorded.conversation.issues.len(), 2, "an empty issue is none");
    assert_eq!(recorded.conversation.skipped, [Step::PlanToWin]);
    let nudges =
        [Nudge::Skipped(Step::PlanToWin), Nudge::TalkedTooMuch(60), Nudge::NextStepUnclear];
    assert_eq!(recorded.nudges, nudges);
    let bare = Conversation {
        issues: vec![],
        agitation: Personal::default(),
        inoculated: vec![],
        listening: None,
        ask: Some(Ask { what: Personal::new(" "), answer: Answer::No }),
        next_on: None,
        support: None,
        ..talk()
    };
    let recorded = bare.record(TODAY).unwrap();
    assert_eq!(recorded.conversation.ask, None);
    assert_eq!(recorded.conversation.skipped, Step::ALL[1..]);
}

#[test]
fn a_one_on_one_has_bounds() {
    let long = Personal::new(&"x".repeat(Conversation::TEXT_CHARS_MAX + 1));
    let refusal = |conversation: Conversation| conversation.record(TODAY).unwrap_err();
    for (conversation, refused) in [
        (
            Conversation { on: TODAY.plus(2), ..talk() },
            Refusal::at("on", "conversation-in-the-future"),
        ),
        (
            Conversation { note: long.clone(), ..talk() },
            Refusal::at("note", "conversation-too-long"),
        ),
        (
            Conversation { issues: vec![long], ..talk() },
            Refusal::at("issues", "conversation-too-long"),
        ),
        (
            Conversation {
                issues: vec![Personal::new("x"); Conversation::ISSUES_MAX + 1],
                ..talk()
            },
            Refusal::at("issues", "conversation-too-many"),
        ),
        (
            Conversation { listening: Some(101), ..talk() },
            Refusal::at("listening", "conversation-listening"),
        ),
        (
            Conversation { ties: vec![(worker_id(1), TieKind::Trusts)], ..talk() },
            Refusal::at("ties", "conversation-tie-to-self"),
        ),
    ] {
        assert_eq!(refusal(conversation), refused);
    }
}

#[test]
fn a_one_on_one_changes_the_workers_record_once() {
    let mut rosa = worker("Rosa Díaz", 3);
    let named = talk().take_in(ID, &mut rosa, TODAY).unwrap();
    assert_eq!(named, [worker_id(2)], "named once, whether trusted or followed or both");
    assert_eq!(rosa.talked_on, Some(TODAY));
    let step = NextStep { what: Personal::new("bring Flo on Friday"), on: TODAY.plus(4) };
    assert_eq!(rosa.next_step, Some(step.clone()));
    assert_eq!((rosa.assessments.len(), rosa.ties.len()), (1, 2));
    assert_eq!(rosa.assessments[0].conversation, Some(ID));

    let once = rosa.clone();
    assert!(talk().take_in(ID, &mut rosa, TODAY).unwrap().is_empty());
    assert_eq!(rosa, once, "sent twice, taken in once");

    // An older one that arrives late adds its history and leaves what was agreed since.
    let late = Conversation { on: TODAY.plus(-9), next_on: Some(TODAY), ..talk() };
    late.take_in(ConversationId([8; 16]), &mut rosa, TODAY).unwrap();
    assert_eq!((rosa.talked_on, rosa.next_step.as_ref()), (Some(TODAY), Some(&step)));
    assert_eq!((rosa.assessments.len(), rosa.conversations.len()), (2, 2));

    // The talk on the agreed day settles the step.
    let then = Conversation { on: TODAY.plus(4), next_on: None, support: None, ..talk() };
    then.take_in(ConversationId([7; 16]), &mut rosa, TODAY.plus(4)).unwrap();
    assert_eq!(rosa.next_step, None);

    // One still being written changes nothing, nor does one that is refused.
    let mut other = worker("Pat O'Brien", 3);
    Conversation { open: true, ..talk() }.take_in(ID, &mut other, TODAY).unwrap();
    other.excluded = Some(Exclusion::Supervisor);
    let before = other.clone();
    assert!(talk().take_in(ID, &mut other, TODAY).is_err());
    assert_eq!(other, before);
}

#[test]
fn turfs_make_a_tree() {
    let mut tree = tree();
    let order: Vec<(&str, u8)> =
        tree.in_order().map(|(turf, level)| (turf.name.as_str(), level)).collect();
    let wanted = [
        ("North plant", 0),
        ("Dock", 1),
        ("Packing", 1),
        ("Line 2", 2),
        ("Line 10", 2),
        ("South plant", 0),
    ];
    assert_eq!(order, wanted);
    assert_eq!(tree.path_name(turf_id(6)), "North plant / Packing / Line 2");
    assert_eq!(tree.at_level(turf_id(6), 1), Some(turf_id(3)));
    assert_eq!(tree.at_level(turf_id(1), 5), Some(turf_id(1)));
    assert_eq!(tree.within(turf_id(3)), [3, 6, 5].map(turf_id));
    assert_eq!(tree.find_path(&["north PLANT", "packing"]), Some(turf_id(3)));
    assert_eq!(tree.find_path(&["North plant", "Nowhere"]), None);
    let way = |names: &[&str]| tree.way(names);
    assert_eq!(way(&["North plant", "Nowhere", "Else"]), (Some(turf_id(2)), 1));
    assert_eq!(way(&["Packing"]), (Some(turf_id(1)), 0), "within the workplace, the first turf");
    assert_eq!(tree.find_path::<&str>(&[]), None);

    let sentence = |result: Result<(), Refusal>| result.unwrap_err().sentence;
    assert_eq!(sentence(tree.add(turf(9, Some(2), " dock"))), "turf-name-taken");
    assert_eq!(sentence(tree.add(turf(9, Some(77), "x"))), "turf-unknown-parent");
    assert_eq!(sentence(tree.add(turf(9, None, " "))), "turf-name-missing");
    assert_eq!(sentence(tree.rename(turf_id(4), "PACKING")), "turf-name-taken");
    tree.rename(turf_id(4), "Dock").unwrap();
    assert_eq!(sentence(tree.place(turf_id(2), Some(turf_id(6)))), "turf-inside-itself");
    tree.place(turf_id(3), Some(turf_id(1))).unwrap();
    assert_eq!(tree.path_name(turf_id(6)), "South plant / Packing / Line 2");
    assert_eq!(tree.find_path(&["packing", "line 2"]), Some(turf_id(6)));
    tree.place(turf_id(4), None).unwrap();
    assert_eq!(tree.workplace(), Some(turf_id(1)), "the first turf stays the first");
    assert_eq!(tree.remove(turf_id(3)).unwrap_err().sentence, "turf-has-parts");
    assert_eq!(tree.remove(turf_id(4)).unwrap().name, "Dock");
    tree.give(turf_id(3), vec![BEN, ADA, BEN]).unwrap();
    assert_eq!(tree.get(turf_id(3)).unwrap().owners, [ADA, BEN]);
}

#[test]
fn a_tree_has_bounds() {
    let mut tree = Tree::default();
    for level in 0..Tree::LEVELS_MAX {
        tree.add(turf(level, level.checked_sub(1), "part")).unwrap();
    }
    let deeper = tree.add(turf(99, Some(Tree::LEVELS_MAX - 1), "part"));
    assert_eq!(deeper.unwrap_err().sentence, "turf-too-deep");
    tree.add(turf(100, None, "other")).unwrap();
    assert_eq!(tree.place(turf_id(0), Some(turf_id(100))).unwrap_err().sentence, "turf-too-deep");
    let long = "x".repeat(Turf::NAME_CHARS_MAX + 1);
    assert_eq!(tree.add(turf(98, None, &long)).unwrap_err().sentence, "turf-name-too-long");
}

#[test]
fn two_peoples_changes_are_both_kept() {
    let mut base = worker("Rosa Díaz", 3);
    base.phones = vec!["555-0101".into(), "555-0102".into()];
    base.place.shift = "Day".into();
    let (mut mine, mut theirs) = (base.clone(), base.clone());
    mine.place.job = "Packer".into();
    mine.place.shift = "Night".into();
    mine.phones = vec!["555-0101".into(), "555-0109".into()];
    mine.talker = Some(ADA);
    theirs.place.shift = "Swing".into();
    theirs.phones.push("555-0103".into());
    theirs.talker = Some(BEN);
    theirs.place.language = "Spanish".into();
    let edited = edit(&base, &mine, &theirs, ADA, TODAY);
    let mut worker = edited.worker;
    assert_eq!(edited.changed, [Part::Phones, Part::Job]);
    assert_eq!(edited.contested, [Part::Shift, Part::Talker]);
    assert_eq!((worker.place.job.as_str(), worker.place.language.as_str()), ("Packer", "Spanish"));
    let phones: Vec<&str> = worker.phones.iter().map(|phone| phone.reveal()).collect();
    assert_eq!(phones, ["555-0101", "555-0103", "555-0109"]);
    assert_eq!((worker.place.shift.as_str(), worker.talker), ("Swing", Some(BEN)));

    // Someone chooses: the second person's shift, the first person's talker.
    let contested = worker.contested.clone();
    settle(&mut worker, &contested[0], true).unwrap();
    settle(&mut worker, &contested[1], false).unwrap();
    assert_eq!((worker.place.shift.as_str(), worker.talker), ("Night", Some(BEN)));
    assert!(worker.contested.is_empty());
    assert_eq!(settle(&mut worker, &contested[0], true).unwrap_err().sentence, "contested-gone");
}

#[test]
fn every_part_can_be_contested_and_chosen() {
    let base = worker("Rosa Díaz", 3);
    let change = |mine: bool| {
        let mut worker = base.clone();
        let pick = |one: &str, other: &str| if mine { one.to_owned() } else { other.to_owned() };
        worker.name = Name::parse(&pick("Rosa Diaz Soto", "Rosa Soto")).unwrap();
        worker.address = Personal::new(&pick("1 A St", "2 B St"));
        worker.roster_number = Personal::new(&pick("7", "8"));
        worker.place.turf = turf_id(if mine { 4 } else { 5 });
        worker.place.job = pick("Packer", "Loader");
        worker.place.shift = pick("Day", "Night");
        worker.place.language = pick("Spanish", "English");
        worker.excluded = Some(if mine { Exclusion::Manager } else { Exclusion::Left });
        worker.talker = Some(if mine { ADA } else { BEN });
        worker.leader = if mine { LeaderStatus::Activist } else { LeaderStatus::Leader };
        let what = Personal::new(&pick("call", "meet"));
        worker.next_step = Some(NextStep { what, on: TODAY.plus(i32::from(mine)) });
        worker
    };
    let (mine, theirs) = (change(true), change(false));
    let edited = edit(&base, &mine, &theirs, ADA, TODAY);
    assert_eq!(edited.contested.len(), Part::ALL.len() - 2, "all but phones and addresses");
    let mut worker = edited.worker;
    for contested in worker.contested.clone() {
        settle(&mut worker, &contested, true).unwrap();
    }
    assert_eq!(worker, mine);
    assert!(Part::ALL.into_iter().all(|part| Part::from_id(part.id()) == Some(part)));
}

#[test]
fn merging_two_records_loses_nothing_and_can_be_undone() {
    let mut kept = rated("Rosa Díaz", 3, Support::Two, Said, 9);
    kept.phones = vec!["(555) 010-2345".into()];
    kept.place.job = "Packer".into();
    kept.ties.push(organizing::list::Tie {
        to: worker_id(2),
        kind: TieKind::Trusts,
        told_in: ID,
        on: TODAY,
    });
    let mut gone = rated("Diaz, Rosa", 4, Support::Three, Act, 3);
    gone.phones = vec!["5550102345".into(), "555-010-9999".into()];
    gone.place.job = "Loader".into();
    gone.place.shift = "Night".into();
    let merged =
        merge((worker_id(1), &kept), (worker_id(2), &gone), BEN, TODAY, Dialing::default())
            .unwrap();
    let after = &merged.after;
    assert_eq!(after.phones.len(), 2, "one phone in two forms is one phone");
    assert_eq!((after.place.job.as_str(), after.place.shift.as_str()), ("Packer", "Night"));
    assert_eq!(after.assessments.len(), 2);
    assert_eq!(after.name.family.reveal(), "Diaz", "the name that is told apart");
    let fields: Vec<&str> = after.contested.iter().map(|value| value.field.as_str()).collect();
    assert_eq!(fields, ["turf", "job"]);
    assert!(after.ties.is_empty(), "nobody is tied to themselves");

    assert_eq!(unmerge(&merged, after, BEN, TODAY), (kept.clone(), gone.clone()));
    let mut since = after.clone();
    since.place.language = "Spanish".into();
    since.assessments.push(assessed(Support::One, Act, 0));
    let (back, was) = unmerge(&merged, &since, BEN, TODAY);
    assert_eq!(was, gone);
    assert_eq!((back.place.language.as_str(), back.place.shift.as_str()), ("Spanish", ""));
    let supports: Vec<Support> = back.assessments.iter().map(|made| made.support).collect();
    assert_eq!(supports, [Support::Two, Support::One], "what came since stays");
    assert!(
        merge((worker_id(1), &kept), (worker_id(1), &gone), BEN, TODAY, Dialing::default())
            .is_err()
    );
}

proptest! {
    /// Whatever two people change, each value of either is somewhere in the record.
    #[test]
    fn no_edit_is_lost(jobs in prop::array::uniform3("[abc]?"), shifts in prop::array::uniform3("[xyz]?")) {
        let made = |at: usize| {
            let mut worker = worker("Rosa Díaz", 3);
            worker.place.job.clone_from(&jobs[at]);
            worker.place.shift.clone_from(&shifts[at]);
            worker
        };
        let (base, mine, theirs) = (made(0), made(1), made(2));
        let edited = edit(&base, &mine, &theirs, ADA, TODAY);
        for (part, value, base) in
            [(Part::Job, &mine.place.job, &base.place.job), (Part::Shift, &mine.place.shift, &base.place.shift)]
        {
            let stands = part.same(&edited.worker, &mine);
            let waits = edited.worker.contested.iter().any(|c| c.field == part.id() && c.value.reveal() == value);
            prop_assert!(stands || waits || value == base);
        }
        prop_assert!(Part::ALL.iter().all(|p| p.same(&edited.worker, &theirs) || edited.changed.contains(p)));
    }
}
