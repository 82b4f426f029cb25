//! Requests about what is shared: what a coach sees, and what leads choose for each.

use super::pages;
use super::records::{Folder, folders, own};
use super::telling::{keep, refresh, tell};
use crate::arc::pages::tag;
use crate::arc::shown::Shown;
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::members::records::names;
use crate::space::founding::{folder_of, is_folder};
use crate::space::kept::{self, Held};
use crate::standing::{Lead, Participant};
use crate::turfs::giving::roster;
use crate::turfs::records::tree;
use kit::http::Answer;
use organizing::arc::Measure;
use organizing::coaching::{Chosen, Item};
use organizing::turf::Tree;
use organizing::{MemberId, Personal};
use vault::{Entry, Id, Role};

/// The page about a coach, with a sentence of what was done.
pub fn path(space: Id, member: Id, said: &str) -> String {
    format!("/d/{space}/coach/{member}?said={said}")
}

/// GET what the drive shares with me, its coach.
pub(crate) fn shared(me: &Participant, call: &Call) -> Outcome {
    let folder = call.app.store.read(|shelf| own(shelf, &me.keys))?.ok_or(Failure::NotFound)?;
    Ok(Answer::page(pages::own::page(call, me, &folder)))
}

/// A coach, as leads see them.
pub struct Coach {
    /// What they are called.
    pub name: Option<Personal>,
    /// Their place in the roster.
    pub entry: Entry,
    /// What is shared with them; none for whoever came in before there were folders.
    pub folder: Option<Folder>,
}

impl Coach {
    /// The turfs that are shared with them.
    pub fn turfs(&self) -> impl Iterator<Item = Id> {
        self.entry.turfs.iter().copied().filter(|turf| !is_folder(*turf))
    }
}

/// What the pages of leads are drawn from.
pub struct Seen {
    /// Every coach, by name.
    pub coaches: Vec<Coach>,
    /// The turfs.
    pub tree: Tree,
}

impl Seen {
    /// Reads it.
    ///
    /// # Errors
    /// The shelf's.
    pub fn read(me: &Lead, call: &Call) -> Result<Seen, Failure> {
        let identity = me.signed_in.identity(call)?;
        call.app.store.read(|shelf| {
            let (keys, mut all) = (&me.keys, Vec::new());
            let (folders, mut names) = (folders(shelf, keys)?, names(shelf, keys)?);
            for entry in roster(shelf, keys, &identity)?.entries {
                let folder = folders.iter().find(|held| folder_of(&entry) == Some(held.id));
                if entry.role == Role::Coach {
                    let name = names.remove(&MemberId(entry.member.0));
                    all.push(Coach { name, entry, folder: folder.map(|held| held.value.clone()) });
                }
            }
            all.sort_by_cached_key(|coach| {
                coach.name.as_ref().map(|name| organizing::list::name::fold(name.reveal()))
            });
            Ok(Seen { coaches: all, tree: tree(shelf, keys)?.value })
        })
    }

    /// One of the coaches.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for anyone else.
    pub fn coach(&self, member: Id) -> Result<&Coach, Failure> {
        let found = self.coaches.iter().find(|coach| coach.entry.member == member);
        found.ok_or(Failure::NotFound)
    }
}

/// GET the coaches, and what is shared with each.
pub fn list(me: Lead, call: &Call) -> Outcome {
    let _ = refresh(call, &me);
    Ok(Answer::page(pages::list::page(call, &me, &Seen::read(&me, call)?)))
}

/// GET what may be shared with a coach, item by item.
pub fn ask(me: Lead, call: &Call) -> Outcome {
    let _ = refresh(call, &me);
    let seen = Seen::read(&me, call)?;
    let coach = seen.coach(call.id("member")?)?;
    let shown = call.app.store.read(|shelf| Shown::of(shelf, &me.keys, call.today))?;
    Ok(Answer::page(pages::choose::page(call, &me, (&seen, coach), &shown)))
}

/// POST the numbers that are shared with a coach: those ticked, and no others.
pub fn number(me: Lead, call: &Call) -> Outcome {
    let member = call.id("member")?;
    let mut chosen = Chosen::default();
    for item in call.ask.form.all("item") {
        let measure = Measure::ALL.into_iter().find(|measure| tag::measure(*measure) == item);
        let stage = (item == "stage").then_some(Item::Stage);
        if let Some(item) = measure.map(Item::Count).or(stage) {
            chosen.share(item);
        }
    }
    let (keys, identity) = (me.keys.clone(), me.signed_in.identity(call)?);
    let (today, week) = (call.today, call.week());
    call.app.store.write(me.space(), move |shelf| {
        let roster = roster(shelf, &keys, &identity)?;
        let folder = roster.entry(member).and_then(folder_of).ok_or(Failure::NotFound)?;
        let mut held: Held<Folder> = kept::load(shelf, &keys, folder)?;
        held.value.chosen = chosen;
        let mut held = vec![held];
        tell(shelf, &keys, &roster, today, &mut held)?;
        keep(shelf, &keys, week, held)
    })?;
    Ok(Answer::see(path(me.space(), member, "said-shared")))
}
