//! Matches a queue of 5,000 requests with 2,000 coaches and says how good that is and how long it
//! takes: `cargo run --release -p organizing --example matching [REQUESTS COACHES]`.

#![allow(clippy::print_stdout, clippy::unwrap_used)]

mod dice;

use dice::Dice;
use organizing::development::Level;
use organizing::issues::FightKind;
use organizing::matching::{Assignment, Coach, Free, MustNot, Need, Zone, assign};
use organizing::{MemberId, RequestId};
use std::time::Instant;

const SKILLS: [&str; 8] = [
    "organizer-training",
    "answering",
    "inoculation",
    "steward",
    "contract",
    "list",
    "project",
    "meetings",
];
const FIGHTS: [FightKind; 3] = [FightKind::Grievance, FightKind::March, FightKind::Petition];

fn id(number: usize) -> [u8; 16] {
    let mut id = [0; 16];
    id[..8].copy_from_slice(&number.to_be_bytes());
    id
}

/// Few sectors and employers have most of the people, many have a few.
fn uneven(dice: &mut Dice, of: usize) -> usize {
    dice.below(of).min(dice.below(of)).min(dice.below(of))
}

fn sector(dice: &mut Dice) -> String {
    format!(
        "{}{}{}",
        [72, 44, 62, 49, 61, 51, 31, 92][uneven(dice, 8)],
        dice.below(6),
        dice.below(9)
    )
}

fn languages(dice: &mut Dice) -> Vec<String> {
    let all: [&[&str]; 8] =
        [&["en"], &["en"], &["en"], &["en"], &["es"], &["es", "en"], &["zh", "en"], &["ht", "en"]];
    all[dice.below(8)].iter().map(|tag| (*tag).to_owned()).collect()
}

fn zone(dice: &mut Dice) -> Zone {
    Zone::minutes([-480, -420, -360, -360, -300, -300, -300, -600][dice.below(8)]).unwrap()
}

fn free(dice: &mut Dice) -> Free {
    let mut hours = Vec::new();
    for _ in 0..2 + dice.below(4) {
        let (day, from) = (dice.below(7) as u8, 8 + dice.below(13) as u8);
        hours.extend((from..(from + 3).min(24)).map(|hour| (day, hour)));
    }
    Free::at(hours)
}

fn need(number: usize, dice: &mut Dice) -> Need {
    Need {
        id: RequestId(id(number)),
        sector: sector(dice),
        employer: format!("Employer {}", uneven(dice, 900)),
        languages: languages(dice),
        zone: Some(zone(dice)),
        free: free(dice),
        skills: (0..dice.below(4)).map(|_| SKILLS[dice.below(8)].to_owned()).collect(),
        fight: Some(FIGHTS[dice.below(3)]).filter(|_| dice.below(2) == 0),
        not_with: Vec::new(),
        presses: dice.below(100) as u8,
    }
}

fn coach(number: usize, dice: &mut Dice) -> Coach {
    let takes = 3 + dice.below(3) as u8;
    let levels = [Level::Learn, Level::Do, Level::Teach];
    Coach {
        sectors: (0..1 + dice.below(3)).map(|_| sector(dice)).collect(),
        employers: (0..dice.below(3)).map(|_| format!("Employer {}", uneven(dice, 900))).collect(),
        languages: languages(dice),
        zone: Some(zone(dice)),
        free: free(dice),
        skills: (0..dice.below(5))
            .map(|_| (SKILLS[dice.below(8)].to_owned(), levels[dice.below(3)]))
            .collect(),
        fights: (0..dice.below(3)).map(|_| FIGHTS[dice.below(3)]).collect(),
        not_with: (0..dice.below(2))
            .map(|_| MustNot::Employer(format!("Employer {}", uneven(dice, 900))))
            .collect(),
        takes,
        carries: dice.below(usize::from(takes) + 1) as u8,
        away: dice.below(20) == 0,
        ..Coach::new(MemberId(id(number)), true)
    }
}

fn main() {
    let named: Vec<usize> = std::env::args().skip(1).filter_map(|size| size.parse().ok()).collect();
    let sizes = match named[..] {
        [requests, coaches] => vec![(requests, coaches)],
        _ => vec![(200, 60), (1_000, 400), (3_000, 2_000), (5_000, 2_000), (5_000, 3_500)],
    };
    println!(
        "| requests | coaches | room | matched | at most | from the best, millionths | seconds |"
    );
    println!("|---:|---:|---:|---:|---:|---:|---:|");
    // The last two once more with requests that all press the same, which is harder.
    let even = sizes.iter().rev().take(2).map(|size| (*size, true)).collect::<Vec<_>>();
    for ((requests, coaches), even) in sizes.iter().map(|size| (*size, false)).chain(even) {
        let dice = &mut Dice(1_886 + requests as u64);
        let mut queue: Vec<Need> = (0..requests).map(|number| need(number, dice)).collect();
        queue.iter_mut().filter(|_| even).for_each(|need| need.presses = 0);
        let coaches: Vec<Coach> = (0..coaches).map(|number| coach(number, dice)).collect();
        let room: u32 = coaches.iter().map(|coach| u32::from(coach.room())).sum();
        let start = Instant::now();
        let Assignment { gap, .. } = assign(&queue, &coaches);
        let took = start.elapsed().as_secs_f64();
        let (count, from) = (coaches.len(), gap.millionths());
        let (matched, most) = (gap.matched, gap.matched_at_most);
        println!("| {requests} | {count} | {room} | {matched} | {most} | {from} | {took:.2} |");
    }
}
