//! Requests about the calendar of notices, and the jurisdiction that it is read from.

use super::pages::calendar as pages;
use super::records::{began, starts};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::packs::jurisdiction::jurisdiction;
use crate::packs::records as packs;
use crate::people::typed::day_of;
use crate::space::kept;
use crate::standing::{Lead, Member};
use crate::turfs::records::tree;
use kit::http::Answer;
use organizing::Refusal;
use organizing::packs::{Counted, Pack, Starts};

/// What the page is drawn from.
pub struct Drawn {
    /// The pack of the drive's jurisdiction; none until one is chosen.
    pub pack: Option<Pack>,
    /// The days that figures are counted from.
    pub starts: Starts,
}

fn drawn(me: &Member, call: &Call) -> Result<Drawn, Failure> {
    call.app.store.read(|shelf| {
        let pack = packs::chosen(shelf, &me.keys, call.today)?;
        Ok(Drawn { pack, starts: starts(shelf, &me.keys)?.value })
    })
}

/// GET the calendar.
pub fn show(me: Member, call: &Call) -> Outcome {
    Ok(Answer::page(pages::page(call, &me, &drawn(&me, call)?, None)))
}

/// POST the days that figures are counted from.
pub fn set(me: Lead, call: &Call) -> Outcome {
    let typed = typed(call);
    let (keys, week, today) = (me.keys.clone(), call.week(), call.today);
    let done = typed.map_err(Failure::from).and_then(|typed| {
        call.app.store.write(me.space(), move |shelf| {
            typed.check(began(&tree(shelf, &keys)?.value), today)?;
            let mut held = starts(shelf, &keys)?;
            held.value = typed;
            kept::save(shelf, &keys, week, &mut held)
        })
    });
    match done {
        Ok(()) => Ok(Answer::see(format!("/d/{}/calendar?said=said-calendar", me.space()))),
        Err(Failure::Refused(refusal)) => {
            let me = Member(me.0);
            let page = pages::page(call, &me, &drawn(&me, call)?, Some(refusal));
            Ok(Answer::page_with(422, page))
        }
        Err(other) => Err(other),
    }
}

fn typed(call: &Call) -> Result<Starts, Refusal> {
    let mut starts = Starts::default();
    for counted in Counted::ALL {
        *starts.of_mut(counted) = match call.field(counted.tag()) {
            "" => None,
            text => Some(day_of(counted.tag(), text)?),
        };
    }
    Ok(starts)
}

/// POST which jurisdiction the drive is in; none is a choice, too.
pub fn choose(me: Lead, call: &Call) -> Outcome {
    let chosen = call.field("pack").to_owned();
    let (keys, week, today) = (me.keys.clone(), call.week(), call.today);
    call.app.store.write(me.space(), move |shelf| {
        let all = packs::all(shelf, &keys, today)?;
        if !chosen.is_empty() && all.iter().all(|(pack, _)| pack.id != chosen) {
            return Err(Failure::NotFound);
        }
        let mut held = jurisdiction(shelf, &keys)?;
        held.value.pack = chosen;
        kept::save(shelf, &keys, week, &mut held)
    })?;
    Ok(Answer::see(format!("/d/{}/settings?said=said-jurisdiction", me.space())))
}

/// What the drive's settings show of it: the id that was chosen, and every pack.
///
/// # Errors
/// The shelf's.
pub fn chosen(me: &Lead, call: &Call) -> Result<(String, Vec<Pack>), Failure> {
    call.app.store.read(|shelf| {
        let chosen = jurisdiction(shelf, &me.keys)?.value.pack;
        let all = packs::all(shelf, &me.keys, call.today)?;
        Ok((chosen, all.into_iter().map(|(pack, _)| pack).collect()))
    })
}
