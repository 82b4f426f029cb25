//! Requests about cases: all of mine, and one.

use super::drives::{self, Drives};
use super::keeping::change;
use super::pages;
use super::records::{Bench, Coached, Desk, coached, ids_of};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::intake::sweeping::sweep;
use crate::members::records::names;
use crate::space::kept::{self, Held};
use crate::standing::Member;
use kit::http::Answer;
use organizing::coaching::{Cases, Loads};
use organizing::cycle::Sizes;
use organizing::intake::{Request, Stage};
use organizing::{MemberId, Personal, Refusal};
use std::collections::BTreeMap;
use vault::Id;

/// What the page of all cases shows.
pub struct Shown {
    /// Mine.
    pub cases: Cases,
    /// Their requests and asks, by the id of the request.
    pub files: BTreeMap<Id, (Held<Request>, Held<Coached>)>,
    /// What each coach carries.
    pub desk: Desk,
    /// From how many on the desk warns.
    pub loads: Loads,
}

/// GET my cases; for leads, what every coach carries.
pub fn list(me: Member, call: &Call) -> Outcome {
    sweep(&me, call)?;
    let (keys, mine) = (&me.keys, MemberId(me.member().0));
    let shown = call.app.store.read(|shelf| {
        let desk = Desk::read(shelf, keys, call.today)?;
        let loads = crate::intake::records::desk(shelf, keys)?.value.loads;
        let ids = ids_of(&desk.rounds, mine);
        let requests = kept::load_all::<Request>(shelf, keys, &ids)?;
        let mut requests: BTreeMap<Id, _> = requests.into_iter().map(|one| (one.id, one)).collect();
        let files = kept::load_all::<Coached>(shelf, keys, &ids)?;
        let cases = Cases::of(files.iter().map(|file| &file.value.case), mine, &loads, call.today);
        let files = files.into_iter().filter_map(|file| Some((requests.remove(&file.id)?, file)));
        let files = files.map(|both| (both.0.id, both)).collect();
        Ok::<_, Failure>(Shown { cases, files, desk, loads })
    })?;
    Ok(Answer::page(pages::cases::page(call, &me, &shown)))
}

/// One case, opened.
pub struct One {
    /// The request.
    pub request: Held<Request>,
    /// The case.
    pub file: Held<Coached>,
    /// Who stands beside whom.
    pub bench: Bench,
    /// What coaches are called.
    pub names: BTreeMap<MemberId, Personal>,
    /// How big asks are.
    pub sizes: Sizes,
    /// Who looks.
    pub me: MemberId,
    /// The drive that came of it, on the page of the case and for its coach alone.
    pub drives: Option<Drives>,
    leads: bool,
}

impl One {
    /// Whether the caller coaches it now.
    pub fn is_mine(&self) -> bool {
        let request = &self.request.value;
        request.stage() == Stage::Coached && request.owner() == Some(self.me)
    }

    /// Whether the caller reads what was said: whoever sees to the request, who stands beside them,
    /// and the leads.
    pub fn reads(&self) -> bool {
        let owner = self.request.value.owner();
        let beside = owner.and_then(|owner| self.bench.pairs.beside(owner));
        let beside = beside.is_some_and(|pair| pair.experienced == self.me);
        self.leads || beside || owner == Some(self.me)
    }

    /// Where the case is.
    pub fn path(&self, me: &Member) -> String {
        format!("/d/{}/cases/{}", me.space(), self.request.id)
    }
}

/// Opens the case of the path.
///
/// # Errors
/// [`Failure::NotFound`] where the request was never coached; the shelf's.
pub fn opened(me: &Member, call: &Call) -> Result<One, Failure> {
    let (id, keys) = (call.id("request")?, &me.keys);
    call.app.store.read(|shelf| {
        let names = names(shelf, keys)?;
        let mut bench = kept::only::<Bench>(shelf, keys)?.value;
        bench.pairs.only(|who| names.contains_key(&who), call.today);
        Ok(One {
            request: kept::load(shelf, keys, id)?,
            file: coached(shelf, keys, id)?.ok_or(Failure::NotFound)?,
            bench,
            names,
            sizes: Sizes::default(),
            me: MemberId(me.member().0),
            drives: None,
            leads: me.leads(),
        })
    })
}

/// GET one case.
pub fn one(me: Member, call: &Call) -> Outcome {
    sweep(&me, call)?;
    show(&me, call, 200, None)
}

fn show(me: &Member, call: &Call, status: u16, refusal: Option<Refusal>) -> Outcome {
    let mut one = opened(me, call)?;
    if one.is_mine() {
        one.drives = Some(Drives::read(me, call, one.request.id)?);
    }
    Ok(Answer::page_with(status, pages::one::page(call, me, &one, refusal)))
}

/// POST: another rhythm, or which drive came of it.
pub fn set(me: Member, call: &Call) -> Outcome {
    let id = call.id("request")?;
    let done = match call.field("do") {
        "drive" if opened(&me, call)?.is_mine() => drives::choose(&me, call, id),
        "drive" => Err(Refusal::of("case-not-theirs").into()),
        _ => {
            let rhythm = call.field("rhythm").parse().unwrap_or(0);
            let set = change(&me, call, (id, false), move |file, _| file.case.set_rhythm(rhythm));
            set.map(|()| Answer::see(format!("/d/{}/cases/{id}?said=said-case-kept", me.space())))
        }
    };
    match done {
        Err(Failure::Refused(refusal)) => show(&me, call, 422, Some(refusal)),
        done => done,
    }
}
