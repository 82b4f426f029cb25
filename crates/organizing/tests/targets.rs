//! Targets: what speaks for one, on how few sites a share of its work is, and what cannot be kept.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{real_data, rows};
use organizing::elections::{Columns, Union, elections};
use organizing::targets::files::{Industry, NoticeColumns, Sectors};
use organizing::targets::{
    Because, ChokePoint, Curve, Facts, Note, Past, Present, Score, Site, Target, Thing, Weights,
    beside, rank, score,
};
use organizing::{Day, Personal, Share};
use proptest::prelude::*;

fn target(sizes: &[Option<u32>]) -> Target {
    let site = |(number, workers): (u32, &Option<u32>)| Site {
        number,
        name: format!("Site {number}"),
        workers: *workers,
        ..Site::default()
    };
    let sites = (1..).zip(sizes).map(site).collect();
    Target { name: "Acme".into(), sites, ..Target::default() }
}

#[test]
fn how_few_sites_are_half_of_the_work() {
    // Sizes, percent, and what is told: sites, of, last, alike, unknown.
    type Case = (&'static [Option<u32>], u8, Option<(usize, usize, usize, usize, usize)>);
    let table: [Case; 13] = [
        (&[], 50, None),
        (&[None, None], 50, None),
        (&[Some(0), Some(0)], 50, None),
        (&[Some(7)], 50, Some((1, 1, 1, 1, 0))),
        (&[Some(10), Some(60), Some(30)], 50, Some((1, 3, 1, 1, 0))),
        (&[Some(10), Some(60), Some(30)], 60, Some((1, 3, 1, 1, 0))),
        (&[Some(10), Some(60), Some(30)], 61, Some((2, 3, 1, 1, 0))),
        (&[Some(10), Some(60), Some(30)], 100, Some((3, 3, 1, 1, 0))),
        (&[Some(10), Some(60), Some(30)], 0, Some((0, 3, 0, 0, 0))),
        (&[Some(10), Some(60), Some(30)], 101, None),
        // Any two of the four alike are half.
        (&[Some(5), Some(5), Some(5), Some(5)], 50, Some((2, 4, 2, 4, 0))),
        (&[Some(50), Some(10), None, Some(10), Some(10)], 75, Some((2, 4, 1, 3, 1))),
        // Nobody at a site is known, and adds nothing.
        (&[Some(9), Some(0)], 100, Some((1, 2, 1, 1, 0))),
    ];
    for (sizes, percent, wanted) in table {
        let curve = Curve::of(sizes.iter().copied());
        let told = curve.sites_for(percent);
        let told = told.map(|r| (r.sites, r.of, r.last, r.alike, r.unknown));
        assert_eq!(told, wanted, "{sizes:?} {percent}");
    }
    let curve = Curve::of([Some(30), None, Some(60), Some(10)]);
    let points: Vec<(usize, u16)> = curve.points().collect();
    assert_eq!(points, [(0, 0), (1, 600), (2, 900), (3, 1000)]);
    assert_eq!((curve.known(), curve.total()), (Share { count: 3, of: 4 }, 100));
    assert_eq!(Curve::of([None]).points().count(), 0);
    // One company beside another: fewest sites first, those that nobody can tell last.
    let companies = [Curve::of([None]), Curve::of([Some(1); 9]), curve];
    let order: Vec<usize> = beside(&companies, 50).into_iter().map(|(at, _)| at).collect();
    assert_eq!(order, [2, 1, 0]);
}

proptest! {
    /// The curve never falls, climbs less and less, ends at all; the fewest sites are enough and one
    /// less is not; the order of sites does not matter.
    #[test]
    fn the_curve_climbs_less_and_less_to_all(
        sizes in prop::collection::vec(prop::option::weighted(0.9, 0_u32..2_000), 0..60),
        percent in 1_u8..=100,
    ) {
        let curve = Curve::of(sizes.iter().copied());
        let mut turned = sizes.clone();
        turned.reverse();
        prop_assert_eq!(&curve, &Curve::of(turned));
        prop_assert_eq!(curve.sites() + curve.unknown(), sizes.len());
        prop_assert_eq!(curve.total(), sizes.iter().flatten().map(|n| u64::from(*n)).sum::<u64>());
        prop_assert!(curve.sizes().is_sorted_by(|a, b| a >= b));
        let points: Vec<(usize, u16)> = curve.points().collect();
        prop_assert!(points.is_sorted());
        if let (Some(first), Some(last)) = (points.first(), points.last()) {
            prop_assert_eq!((*first, *last), ((0, 0), (curve.sites(), 1000)));
        }
        let sum = |sites: usize| curve.sizes()[..sites].iter().map(|n| u64::from(*n)).sum::<u64>();
        match curve.sites_for(percent) {
            None => prop_assert_eq!(curve.total(), 0),
            Some(reach) => {
                let wanted = curve.total() * u64::from(percent);
                prop_assert!(sum(reach.sites) * 100 >= wanted);
                prop_assert!(sum(reach.sites - 1) * 100 < wanted);
                prop_assert!((1..=reach.alike).contains(&reach.last));
                // No other choice of as many sites reaches more: the largest ones are taken.
                prop_assert!(reach.sites <= reach.of);
                if let Some(more) = curve.sites_for(percent.saturating_add(5).min(100)) {
                    prop_assert!(more.sites >= reach.sites);
                }
            }
        }
    }

    /// The reasons add up to the score; what is better known or better never lowers it; weights
    /// that are all doubled change nothing but rounding.
    #[test]
    fn a_score_is_the_sum_of_its_reasons(
        workers in prop::option::of(0_u32..100_000),
        half in prop::option::of((1_u32..500, 0_u32..500)),
        stops in prop::option::of(0_u8..=100),
        heat in prop::option::of((0_u32..50, 0_u32..9)),
        past in prop::option::of((0_u32..20, 0_u32..20, 0_u32..5)),
        weights in prop::array::uniform5(0_u8..=5),
    ) {
        let facts = Facts {
            workers,
            largest: 100_000,
            half_on: half.map(|(sites, more)| (sites, sites + more)),
            stops_percent: stops,
            requests: heat.map(|heat| heat.0),
            drives: heat.map(|heat| heat.1),
            past: past.map(|(won, lost, open)| Past { won, lost, open, strikes: 1 }),
        };
        let Ok(weights_read) = Weights::checked(weights) else {
            prop_assert_eq!(weights, [0; 5]);
            return Ok(());
        };
        let told = score(&facts, weights_read);
        prop_assert_eq!(told.permille, told.reasons.iter().map(|reason| reason.adds).sum::<u16>());
        prop_assert!(told.permille <= told.at_most && told.at_most <= 1000);
        prop_assert!(told.reasons.is_sorted_by(|a, b| a.adds >= b.adds));
        let counted = weights.iter().filter(|weight| **weight > 0).count();
        prop_assert_eq!(told.reasons.len() + told.unknown.len(), counted);
        let doubled = Weights::checked(weights.map(|weight| weight * 2)).unwrap();
        prop_assert_eq!(&score(&facts, doubled), &told);
        let better = [
            Facts { workers: workers.map(|n| n + 10), ..facts },
            Facts { half_on: facts.half_on.map(|(sites, of)| (sites.max(2) - 1, of)), ..facts },
            Facts { stops_percent: stops.map(|n| (n + 1).min(100)), ..facts },
            Facts { drives: facts.drives.map(|n| n + 1), ..facts },
            Facts { past: facts.past.map(|p| Past { won: p.won + 1, ..p }), ..facts },
        ];
        for better in better {
            let now = score(&better, weights_read);
            prop_assert!(now.permille >= told.permille);
        }
        let blind = score(&Facts::default(), weights_read);
        prop_assert!(blind.permille == 0 && blind.at_most >= 995 && blind.reasons.is_empty());
    }
}

#[test]
fn each_thing_means_what_the_table_says() {
    let past = |won, lost| Because::Past(Past { won, lost, ..Past::default() });
    for (because, permille) in [
        (Because::Size { workers: 0, largest: 10 }, 0),
        (Because::Size { workers: 10, largest: 10 }, 1000),
        (Because::Size { workers: 99, largest: 9_999 }, 500),
        (Because::Size { workers: 50, largest: 0 }, 1000),
        (Because::Dispersion { sites: 1, of: 1 }, 1000),
        (Because::Dispersion { sites: 2, of: 9 }, 500),
        (Because::Dispersion { sites: 4, of: 9 }, 333),
        (Because::Dispersion { sites: 8, of: 9 }, 250),
        (Because::Leverage { percent: 40 }, 400),
        (Because::Heat { requests: 0, drives: 0 }, 0),
        (Because::Heat { requests: 4, drives: 0 }, 500),
        (Because::Heat { requests: 0, drives: 1 }, 500),
        (Because::Heat { requests: 0, drives: 3 }, 750),
        (past(1, 0), 667),
        (past(0, 1), 333),
        (past(5, 5), 500),
    ] {
        assert_eq!(because.permille(), permille, "{because:?}");
        let thing = because.thing();
        assert!(thing.sentence().ends_with(thing.id()));
    }
}

#[test]
fn why_a_target_stands_where_it_stands() {
    let mut one = target(&[Some(600), Some(300), None, Some(99)]);
    one.choke_points.push(ChokePoint {
        what: Personal::new("The only dock"),
        site: Some(1),
        stops_percent: 70,
        source: Personal::new("Trade paper, May"),
    });
    let facts =
        Facts::of(&one, Some(Past { won: 0, lost: 2, open: 1, strikes: 3 }), (Some(2), Some(0)));
    assert_eq!(
        (facts.workers, facts.half_on, facts.stops_percent),
        (Some(999), Some((1, 3)), Some(70))
    );
    let mut all = [facts, Facts { workers: Some(99_999), ..Facts::default() }];
    Facts::compared(&mut all);
    assert_eq!(all[0].largest, 99_999);
    let told = score(&all[0], Weights::default());
    let why: Vec<(Thing, u16)> =
        told.reasons.iter().map(|reason| (reason.because.thing(), reason.permille)).collect();
    assert_eq!(
        why,
        [
            (Thing::Dispersion, 1000),
            (Thing::Leverage, 700),
            (Thing::Size, 600),
            (Thing::Heat, 333),
            (Thing::Past, 250)
        ]
    );
    // What weighs more stands first; what counts nothing is not told; nothing is guessed.
    let told = score(&all[0], Weights::checked([0, 1, 0, 0, 10]).unwrap());
    assert_eq!(told.reasons[0].because.thing(), Thing::Past);
    assert_eq!((told.reasons.len(), told.unknown.len()), (2, 0));
    let other = score(&all[1], Weights::default());
    assert_eq!(other.unknown, [Thing::Dispersion, Thing::Leverage, Thing::Heat, Thing::Past]);
    assert_eq!((other.permille, other.at_most), (200, 1000));
    let same = Score { at_most: 900, ..other.clone() };
    assert_eq!(rank(&[same, other, score(&all[0], Weights::default())]), [2, 1, 0]);
    // A strike and an election that was never settled say nothing of winning.
    let open = Past { open: 1, strikes: 2, ..Past::default() };
    let none = score(&Facts { past: Some(open), ..Facts::default() }, Weights::default());
    assert!(none.reasons.is_empty() && none.unknown.contains(&Thing::Past));
}

#[test]
fn what_cannot_be_kept_is_said_at_its_field() {
    let sectors = Sectors::of([Industry { code: "62".into(), title: "Care".into() }]);
    let good = || {
        let mut one = target(&[Some(10), None]);
        one.sector = Some("622110".into());
        one.notes.push(Note {
            words: Personal::new("Moves to Erie"),
            source: Personal::new("Annual report, page 12"),
            on: Day(10),
        });
        one
    };
    assert!(good().checked(&sectors, Day(10)).is_ok());
    assert_eq!((good().next_site(), target(&[]).next_site()), (3, 1));
    let point = |site, stops_percent| ChokePoint {
        what: Personal::new("Dock"),
        site,
        stops_percent,
        source: Personal::new("Seen"),
    };
    type Edit = fn(&mut Target);
    let table: [(Edit, &str); 8] = [
        (|t| t.name = " ".into(), "target-name-missing"),
        (|t| t.also = vec!["x".repeat(201)], "target-too-long"),
        (|t| t.sites = vec![Site::default(); Target::SITES_MAX + 1], "target-sites-full"),
        (|t| t.owners = vec!["A".into(); Target::OTHERS_MAX + 1], "target-full"),
        (|t| t.sector = Some("99".into()), "target-sector-unknown"),
        (|t| t.notes[0].source = Personal::default(), "target-source-missing"),
        (|t| t.notes[0].words = Personal::default(), "target-words-missing"),
        (|t| t.notes[0].on = Day(11), "target-note-in-the-future"),
    ];
    for (edit, sentence) in table {
        let mut one = good();
        edit(&mut one);
        assert_eq!(one.checked(&sectors, Day(10)).unwrap_err().sentence, sentence);
    }
    for (point, sentence) in [
        (point(Some(3), 50), "target-site-unknown"),
        (point(Some(1), 0), "target-choke-percent"),
        (point(None, 101), "target-choke-percent"),
    ] {
        let one = Target { choke_points: vec![point], ..good() };
        assert_eq!(one.checked(&sectors, Day(10)).unwrap_err().sentence, sentence);
    }
    let there =
        Present { name: "Local 1".into(), union: Union::Other, site: Some(9), workers: None };
    let one = Target { present: vec![there], ..good() };
    assert_eq!(one.checked(&sectors, Day(10)).unwrap_err().sentence, "target-site-unknown");
    assert_eq!(Weights::checked([0; 5]).unwrap_err().sentence, "target-weights-none");
    assert_eq!(Weights::checked([11, 0, 0, 0, 0]).unwrap_err().sentence, "target-weight-range");
}

/// Companies of the real notices: what was added up by hand.
#[test]
fn real_companies_are_dispersed_as_counted() {
    let Some(file) = real_data("employers/fmcs_f7_notices_fy2004.csv") else { return };
    let rows = rows(&std::fs::read(file).unwrap());
    let (_, columns) = NoticeColumns::find([rows[0].iter().map(String::as_str)]).unwrap();
    let curve = |employer: &str| {
        let sizes = rows[1..].iter().filter(|row| row[2] == employer);
        Curve::of(sizes.map(|row| {
            let row: Vec<&str> = row.iter().map(String::as_str).collect();
            columns.notice(&row).unwrap().workers
        }))
    };
    // 242 + 165 = 407 of 739; with 150 and 60 it is 617, which is 83 %.
    let brands = curve("INTERSTATE BRANDS CORPORATION");
    let told =
        |curve: &Curve, percent| curve.sites_for(percent).map(|r| (r.sites, r.of, r.unknown));
    assert_eq!(
        (brands.total(), told(&brands, 50), told(&brands, 80)),
        (739, Some((2, 12, 9)), Some((4, 12, 9)))
    );
    // Seventeen rows of one size: any nine are half.
    let mix = curve("CROWN REDI MIX COMPANY");
    let half = mix.sites_for(50).unwrap();
    assert_eq!((half.sites, half.last, half.alike), (9, 9, 17));
    let paper = curve("GEORGIA PACIFIC CORPORATION");
    assert_eq!(
        (paper.total(), told(&paper, 50), told(&paper, 80)),
        (5_101, Some((2, 12, 2)), Some((5, 12, 2)))
    );
    let order: Vec<usize> = beside(&[mix, brands, paper], 80).iter().map(|(at, _)| *at).collect();
    assert_eq!(order, [1, 2, 0]);
}

/// The real download of elections is what a target's past is counted from.
#[test]
fn a_past_is_counted_from_the_real_elections() {
    let file = "nlrb/recent_election_results_20230417_regions04_06.csv";
    let Some(file) = real_data(file) else { return };
    let rows = rows(&std::fs::read(file).unwrap());
    let (place, columns) =
        Columns::find(rows.iter().map(|row| row.iter().map(String::as_str))).unwrap();
    let tallies = rows[place + 1..].iter().filter_map(|row| {
        let cells: Vec<&str> = row.iter().map(String::as_str).collect();
        columns.tally(&cells).ok()
    });
    let found = elections(tallies.collect());
    let past = Past::of(&found, 0);
    let asked = found.iter().filter(|one| one.kind == organizing::elections::CaseKind::Workers);
    assert_eq!(past.won + past.lost + past.open, u32::try_from(asked.count()).unwrap());
    assert!(past.won > past.lost && past.open < 60, "{past:?}");
}
