//! Which names in the files are like an employer's, and what happened under those that are its own.
//! The matcher proposes; only what somebody says is the same counts.

use super::records::{Alike, Brought, Looked, Rows, Sheet, files, keep};
use crate::failure::Failure;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use organizing::elections::{Election, merged};
use organizing::list::name::fold;
use organizing::targets::Past;
use organizing::targets::files::{Notice, Strike};
use organizing::targets::names::{Book, EmployerName, Verdict};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use store::{Reader, Store, Writer};
use vault::Id;

/// The most names that are proposed for one employer.
pub const LIKE_MAX: usize = 20;
/// The most states that are named beside one.
const STATES_MAX: usize = 6;

/// What the files say, as far as it was opened.
#[derive(Default)]
pub struct Told {
    /// The elections, the newer count of each case.
    pub elections: Vec<Election>,
    /// The strikes.
    pub strikes: Vec<Strike>,
    /// The notices.
    pub notices: Vec<Notice>,
}

impl Told {
    /// What the files say under an employer's own names.
    ///
    /// # Errors
    /// The shelf's.
    pub fn of(
        shelf: &mut Reader,
        keys: &Keys,
        files: &[Held<Brought>],
        looked: &Looked,
    ) -> Result<Told, Failure> {
        let names: BTreeSet<String> = looked.names().collect();
        let parts = |file: &Brought| -> BTreeSet<Id> {
            names.iter().flat_map(|name| file.parts_of(name)).collect()
        };
        let mut told = Told::open(shelf, keys, files, parts)?;
        told.elections.retain(|one| names.contains(&fold(&one.employer)));
        told.strikes.retain(|one| names.contains(&fold(&one.employer)));
        told.notices.retain(|one| names.contains(&fold(&one.employer)));
        told.strikes.sort_by_key(|one| std::cmp::Reverse(one.began));
        told.notices.sort_by_key(|one| std::cmp::Reverse(one.on));
        told.elections.sort_by_key(|one| std::cmp::Reverse(one.counted));
        Ok(told)
    }

    /// All that they say.
    fn all(shelf: &mut Reader, keys: &Keys, files: &[Held<Brought>]) -> Result<Told, Failure> {
        Told::open(shelf, keys, files, |file| file.parts.iter().map(|(id, _)| *id).collect())
    }

    fn open(
        shelf: &mut Reader,
        keys: &Keys,
        files: &[Held<Brought>],
        parts: impl Fn(&Brought) -> BTreeSet<Id>,
    ) -> Result<Told, Failure> {
        let (mut told, mut counts) = (Told::default(), Vec::new());
        let (mut struck, mut noticed) = (BTreeSet::new(), BTreeSet::new());
        for file in files {
            let ids: Vec<Id> = parts(&file.value).into_iter().collect();
            let mut of_file = Vec::new();
            for rows in kept::load_all::<Rows>(shelf, keys, &ids)? {
                match rows.value {
                    Rows::Elections(some) => of_file.extend(some),
                    // What two files have is there once.
                    Rows::Strikes(some) => told.strikes.extend(some.into_iter().filter(|one| {
                        struck.insert((one.case.clone(), fold(&one.employer), one.began))
                    })),
                    Rows::Notices(some) => told.notices.extend(some.into_iter().filter(|one| {
                        let of = (fold(&one.employer), one.union.clone(), one.town.clone());
                        noticed.insert((one.on, of, one.zip.clone(), one.unit))
                    })),
                    Rows::Sectors(_) => {}
                }
            }
            counts.push(of_file);
        }
        told.elections = merged(counts);
        Ok(told)
    }

    /// What was won, lost and struck.
    pub fn past(&self) -> Past {
        Past::of(&self.elections, u32::try_from(self.strikes.len()).unwrap_or(u32::MAX))
    }
}

/// A name in the files, with what happened under it.
#[derive(Default)]
struct Name {
    written: String,
    town: String,
    past: Past,
    counts: [u32; 3],
    states: BTreeSet<String>,
}

/// Every name in the files, once, to be likened to employers.
struct Names {
    /// By the name as it is compared, in its order; the book has them in the same.
    all: Vec<(String, Name)>,
    book: Book,
}

impl Names {
    fn of(told: &Told) -> Names {
        let mut all: BTreeMap<String, Name> = BTreeMap::new();
        let mut see = |written: &str, town: &str, state: &str, sort: usize, past: Past| {
            let name = all.entry(fold(written)).or_insert_with(|| Name {
                written: written.to_owned(),
                town: town.to_owned(),
                ..Name::default()
            });
            name.counts[sort] += 1;
            name.past = both(name.past, past);
            // In two towns it is in none.
            if !name.town.is_empty() && fold(&name.town) != fold(town) {
                name.town.clear();
            }
            if !state.is_empty() && name.states.len() < STATES_MAX {
                name.states.insert(state.to_owned());
            }
        };
        for one in &told.elections {
            see(&one.employer, "", &one.state, 0, Past::of([one], 0));
        }
        for one in &told.strikes {
            see(&one.employer, one.town(), one.state(), 1, Past { strikes: 1, ..Past::default() });
        }
        for one in &told.notices {
            see(&one.employer, &one.town, &one.state, 2, Past::default());
        }
        let all: Vec<(String, Name)> = all.into_iter().collect();
        let book = all.iter().map(|(_, name)| EmployerName::at(&name.written, &name.town));
        Names { book: Book::of(book.collect()), all }
    }

    /// Those like an employer's names that nobody has said anything of.
    fn like(&self, looked: &Looked) -> Vec<Alike> {
        let said: BTreeSet<String> =
            looked.names().chain(looked.apart.iter().map(|name| fold(name))).collect();
        let mut found: BTreeMap<usize, (u16, Verdict)> = BTreeMap::new();
        for own in [&looked.target.name].into_iter().chain(&looked.target.also) {
            for (place, likeness) in self.book.like(&EmployerName::read(own)) {
                let best = found.entry(place).or_insert((0, Verdict::Other));
                *best = (*best).max((likeness.permille, likeness.verdict()));
            }
        }
        let mut like: Vec<Alike> = found
            .into_iter()
            .filter_map(|(place, likeness)| Some((self.all.get(place)?, likeness)))
            .filter(|((folded, _), _)| !said.contains(folded))
            .map(|((_, name), (permille, verdict))| Alike {
                name: name.written.clone(),
                permille,
                same: verdict == Verdict::Same,
                counts: name.counts,
                states: name.states.iter().cloned().collect(),
            })
            .collect();
        like.sort_by_key(|one| std::cmp::Reverse(one.permille));
        like.truncate(LIKE_MAX);
        like
    }

    /// What happened under an employer's own names; none where there are no files.
    fn past(&self, looked: &Looked) -> Option<Past> {
        let own: BTreeSet<String> = looked.names().collect();
        let place = |own: &String| self.all.binary_search_by(|(name, _)| name.cmp(own)).ok();
        let own = own.iter().filter_map(place).map(|place| self.all[place].1.past);
        (!self.all.is_empty()).then(|| own.fold(Past::default(), both))
    }
}

fn both(one: Past, other: Past) -> Past {
    Past {
        won: one.won + other.won,
        lost: one.lost + other.lost,
        open: one.open + other.open,
        strikes: one.strikes + other.strikes,
    }
}

/// What the files say of one employer: names like its own, and what happened under its own.
pub struct Seen {
    id: Id,
    like: Vec<Alike>,
    past: Option<Past>,
}

/// Likens employers to the files: one of them, or all where a file came or went.
///
/// # Errors
/// The shelf's.
pub fn look(shelf: &mut Reader, keys: &Keys, which: Option<Id>) -> Result<Vec<Seen>, Failure> {
    let ids: Vec<Id> = match which {
        Some(id) => vec![id],
        None => kept::only::<Sheet>(shelf, keys)?.value.lines.iter().map(|line| line.id).collect(),
    };
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let files = files(shelf, keys)?;
    let names = Names::of(&Told::all(shelf, keys, &files)?);
    let looked = kept::load_all::<Looked>(shelf, keys, &ids)?.into_iter();
    let seen = looked.map(|held| Seen {
        id: held.id,
        like: names.like(&held.value),
        past: names.past(&held.value),
    });
    Ok(seen.collect())
}

/// Writes down what was seen. Whoever went meanwhile stays away.
///
/// # Errors
/// The shelf's.
pub fn write_down(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    seen: Vec<Seen>,
) -> Result<(), Failure> {
    let mut all = Vec::with_capacity(seen.len());
    for Seen { id, like, past } in seen {
        let Some(mut held) = kept::find::<Looked>(shelf, keys, id)? else { continue };
        // A form that is open somewhere stays good where nothing is new.
        if held.value.like != like || held.value.past != past {
            (held.value.like, held.value.past) = (like, past);
            all.push(held);
        }
    }
    keep(shelf, keys, week, &mut all)
}

/// Likens and writes down, in two steps: the first one takes its time and holds nobody up.
///
/// # Errors
/// The shelf's.
pub fn look_again(
    store: &Store,
    keys: &Arc<Keys>,
    week: u32,
    which: Option<Id>,
) -> Result<(), Failure> {
    let seen = store.read(|shelf| look(shelf, keys, which))?;
    let keys = keys.clone();
    store.write(keys.space, move |shelf| write_down(shelf, &keys, week, seen))
}
