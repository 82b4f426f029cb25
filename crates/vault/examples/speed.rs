//! How fast sealing is on this machine: `cargo run --release --example speed -p vault`.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use serde::{Deserialize, Serialize};
use std::hint::black_box;
use std::time::{Duration, Instant};
use vault::{Id, Identity, Place, Sealed, SpaceKey, TurfKey, Words, records, slots};

#[derive(Serialize, Deserialize)]
struct Worker {
    name: String,
    phone: String,
    tags: Vec<u32>,
    notes: String,
}

fn worker(bytes: usize) -> Worker {
    Worker {
        name: "Ada Example".into(),
        phone: "+49 30 1234567".into(),
        tags: (0..20).collect(),
        notes: "x".repeat(bytes - 60),
    }
}

fn place(id: &[u8; 16]) -> Place<'static> {
    let id = Id(*id);
    Place { kind: "worker", space: Id([1; 16]), turf: Id([2; 16]), id, schema: 1, revision: 1 }
}

/// The best of five runs: the others measure the neighbours.
fn best(mut run: impl FnMut()) -> Duration {
    let timed = |_| {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    (0..5).map(timed).min().unwrap()
}

fn main() {
    let key = TurfKey::generate(1);
    let ids: Vec<[u8; 16]> = (0..100_000).map(|_| vault::random()).collect();
    println!("{:<28}{:>10}{:>10}{:>14}", "", "seal", "open", "per open");
    for (count, bytes) in [(100_000, 512), (20_000, 2048), (2_000, 16_384), (500, 65_536)] {
        let value = worker(bytes);
        let mut sealed: Vec<Sealed<Worker>> = Vec::new();
        let seal = best(|| {
            sealed =
                ids[..count].iter().map(|id| records::seal(&key, &place(id), &value)).collect();
        });
        let open = best(|| {
            for (id, sealed) in ids.iter().zip(&sealed) {
                black_box(sealed.open(&key, &place(id)).unwrap());
            }
        });
        println!(
            "{:<28}{:>9.3}s{:>9.3}s{:>14?}",
            format!("{count} records of {bytes} B"),
            seal.as_secs_f64(),
            open.as_secs_f64(),
            open / count as u32
        );
    }
    let identity = Identity::generate();
    let public = identity.public();
    let (space, id) = (SpaceKey::generate(1), Id::random());
    let mut wrapped = Vec::new();
    println!("wrap a key      {:?}", best(|| wrapped = space.wrap_for(id, id, &public)));
    println!(
        "unwrap a key    {:?}",
        best(|| {
            black_box(SpaceKey::unwrap_with(&identity, id, id, 1, &wrapped).unwrap());
        })
    );
    let words = Words::generate(vault::Tongue::English);
    let slot = slots::seal_words_slot(&identity, id, id, &words);
    println!(
        "open a slot     {:?}",
        best(|| {
            black_box(slots::open_words_slot(id, id, &slot, &words).unwrap());
        })
    );
    println!("burn the time   {:?}", best(slots::burn_time));
}
