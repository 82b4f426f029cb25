//! What the first page of a drive shows, gathered from tallies and sheets.

use super::records::{front, tallies};
use super::small::{self, TurfTold};
use crate::arc::pressing::{Opened, Pressing};
use crate::conversations::actions::mine_open;
use crate::development::pages::today::DUTIES_IN_VIEW;
use crate::development::today::Today;
use crate::failure::Failure;
use crate::issues::records::fights;
use crate::movement::actions::last_days;
use crate::people::backs;
use crate::people::ledger::{Roll, Sheets};
use crate::space::kept::Held;
use crate::space::keys::Keys;
use crate::structure_tests::counting::Looker;
use crate::structure_tests::records::tests;
use crate::turfs::records::tree;
use organizing::arc::Next;
use organizing::drive::{NextMove, Standing, Tally, Why, ages, next_moves};
use organizing::issues::{Fight, Fought, OutcomeKind, fought};
use organizing::movement::{History, Judged, Movement, Which};
use organizing::structure_tests::Test;
use organizing::turf::Tree;
use organizing::{Day, Lent, MemberId, Personal, Share, TurfId, WorkerId};
use std::collections::HashMap;
use store::Reader;
use vault::Id;

/// How many weeks of one-on-ones are shown.
pub const WEEKS: u16 = 12;
/// How many things to do next are shown: one's own promise, and three of the drive's.
const THINGS_SHOWN: usize = 4;

/// Something to do next.
pub enum Thing {
    /// For whoever reads: with people whom they know.
    Move(NextMove),
    /// For the drive.
    Drive(Next),
}

/// One list of what comes next: one's own promises that are overdue, then the drive's three, and
/// where there is room left, what else there is to do.
fn things(moves: Vec<NextMove>, next: &[Next]) -> Vec<Thing> {
    let (own, others): (Vec<_>, Vec<_>) =
        moves.into_iter().partition(|one| one.why == Why::MineOverdue);
    let own = own.into_iter().map(Thing::Move);
    let next = next.iter().copied().map(Thing::Drive);
    own.chain(next).chain(others.into_iter().map(Thing::Move)).take(THINGS_SHOWN).collect()
}

/// Where a drive stands, as far as the caller's keys tell.
pub struct Overview {
    /// The code name.
    pub name: String,
    /// The counts.
    pub standing: Standing,
    /// The counts of the turfs that the caller does not hold, by support.
    pub foreign: [u32; 6],
    /// What may be told turf by turf.
    pub turfs: Vec<TurfTold>,
    /// One-on-ones of the last [`WEEKS`] weeks, oldest first, the running one last.
    pub weeks: Vec<u32>,
    /// What is of the turfs that the caller holds.
    pub inside: Inside,
}

/// What is of the turfs that someone holds.
pub struct Inside {
    /// The tree of turfs.
    pub tree: Tree,
    /// Who is reading.
    pub me: MemberId,
    /// What to do next, the most pressing first.
    pub things: Vec<Thing>,
    /// One-on-ones of mine that are still being written: with whom, which, begun when.
    pub open: Vec<(WorkerId, Id, Day)>,
    /// What I have to do, of what people count on me for.
    pub mine: Today,
    /// Structure tests that are open.
    pub tests: Vec<Held<Test>>,
    /// The names of the workers that the moves and the open one-on-ones are about.
    pub named: HashMap<WorkerId, Named>,
    /// Counted assessments: fresh, aging, stale.
    pub ages: [u32; 3],
    /// Workers in the unit in these turfs.
    pub unit: u32,
    /// What the arc says: the stage, what is weakest, what the next things are about.
    pub pressing: Pressing,
    /// The fight won last, and how many of how many were.
    pub won: Option<Won>,
    /// What the last 30 days were, where they were mobilizing: told to those who hold every turf.
    pub mobilizing: Option<Judged>,
}

/// A fight that was won, wholly or in part.
pub struct Won {
    /// Which.
    pub fight: Id,
    /// What we demanded.
    pub demand: Personal,
    /// Since when it is won.
    pub on: Day,
    /// How many were won, wholly or in part, of all.
    pub of: Share,
}

impl Won {
    fn of(fights: &[Held<Fight>], counted: &Fought) -> Option<Won> {
        let stands = |held: &&Held<Fight>| {
            matches!(held.value.stands(), OutcomeKind::Won | OutcomeKind::PartlyWon)
        };
        let since = |held: &Held<Fight>| held.value.outcomes.last().map(|outcome| outcome.on);
        let won: Vec<&Held<Fight>> = fights.iter().filter(stands).collect();
        let count = u32::try_from(won.len()).unwrap_or(u32::MAX);
        let last = won.into_iter().max_by_key(|held| (since(held), held.id))?;
        Some(Won {
            fight: last.id,
            demand: last.value.demand.clone(),
            on: since(last)?,
            of: Share { count, of: counted.fights },
        })
    }
}

impl Overview {
    /// Gathers it.
    ///
    /// # Errors
    /// The shelf's.
    pub fn of(
        shelf: &mut Reader,
        keys: &Keys,
        leads: bool,
        today: Day,
    ) -> Result<Overview, Failure> {
        let front = front(shelf, keys)?.value;
        let tallies = tallies(shelf, keys)?;
        let by_turf = tallies.iter().map(|(turf, tally)| (TurfId(turf.0), tally));
        let standing = Standing::of(by_turf, front.unit_size, front.goal_percent);
        let holds = |turf: TurfId| keys.holds(Id(turf.0));
        let mut foreign = Tally::default();
        let others = tallies.iter().filter(|(turf, _)| !keys.holds(*turf));
        others.for_each(|(_, tally)| foreign.add(tally));
        let inside = Inside::of(shelf, keys, (&standing, leads), today)?;
        Ok(Overview {
            name: front.name,
            turfs: small::turfs(&standing, holds),
            weeks: standing.whole.weekly(today, WEEKS),
            foreign: foreign.by_support,
            standing,
            inside,
        })
    }

    /// Whether nobody is on the list yet.
    pub fn is_empty(&self) -> bool {
        self.standing.whole.unit() == 0
    }

    /// Whether there are turfs with people that the caller does not hold.
    pub fn has_foreign(&self) -> bool {
        self.foreign.iter().any(|count| *count > 0)
    }
}

/// Someone whom the page names.
pub struct Named {
    /// What they are called.
    pub name: Personal,
    /// Who talks with them.
    pub talker: Option<MemberId>,
}

impl Inside {
    fn of(
        shelf: &mut Reader,
        keys: &Keys,
        (standing, leads): (&Standing, bool),
        today: Day,
    ) -> Result<Inside, Failure> {
        let sheets = Sheets::open_all(shelf, keys)?;
        let roll = sheets.read()?;
        let me = MemberId(keys.member.0);
        let open = mine_open(shelf, keys)?;
        let mut tests = tests(shelf, keys)?;
        let tree = tree(shelf, keys)?.value;
        let whole = tree.turfs.iter().all(|turf| keys.holds(Id(turf.id.0)));
        let histories = match whole {
            true => Some(backs::open_all::<History>(shelf, keys)?),
            false => None,
        };
        let mobilizing = match &histories {
            Some(histories) => mobilizing(shelf, keys, (&roll, histories), today)?,
            None => None,
        };
        let fights = fights(shelf, keys)?;
        let fought = fought(fights.iter().map(|held| &held.value));
        let opened = Opened {
            keys,
            looker: Looker { member: me, leads },
            today,
            tree: &tree,
            sheets: &roll.sheets,
            standing,
            tests: &tests,
            fought: &fought,
            histories: histories.as_deref(),
        };
        let pressing = opened.pressing(shelf)?;
        let things = things(next_moves(roll.lines(), me, today), &pressing.next);
        tests.retain(|test| matches!(test.value, Test::Open(_)));
        let mut named: HashMap<WorkerId, Option<Named>> = (things.iter())
            .filter_map(|thing| match thing {
                Thing::Move(next) => Some(&next.workers),
                Thing::Drive(_) => None,
            })
            .flatten()
            .map(|worker| (*worker, None))
            .collect();
        named.extend(open.iter().map(|(worker, _)| (*worker, None)));
        let mut unit = 0;
        for line in roll.lines() {
            unit += u32::from(line.in_unit());
            if let Some(place) = named.get_mut(&line.worker) {
                *place = Some(Named { name: line.name.reveal().into(), talker: line.talker });
            }
        }
        Ok(Inside {
            mine: Today::read(shelf, keys, today, DUTIES_IN_VIEW)?,
            pressing,
            won: Won::of(&fights, &fought),
            mobilizing,
            me,
            things,
            tests,
            open: open.into_iter().map(|(worker, talk)| (worker, talk.id, talk.value.on)).collect(),
            named: named.into_iter().filter_map(|(id, name)| Some((id, name?))).collect(),
            ages: ages(roll.lines(), today),
            unit,
            tree,
        })
    }
}

/// What the last 30 days were, where we talked and acted mostly with those who are with us already.
fn mobilizing(
    shelf: &mut Reader,
    keys: &Keys,
    (roll, histories): (&Roll<Lent<'_>>, &[History]),
    today: Day,
) -> Result<Option<Judged>, Failure> {
    let unit_size = front(shelf, keys)?.value.unit_size;
    let period = last_days(today)?;
    let mut movement = Movement::of(roll.lines(), histories, period, |turf| turf);
    let unlisted = unit_size.unwrap_or(0).saturating_sub(movement.whole.unit());
    movement.whole.matrix[0][0] += unlisted;
    Ok(Some(movement.which()).filter(|judged| judged.which == Which::Mobilizing))
}
