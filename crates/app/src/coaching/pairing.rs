//! Each new coach beside an experienced one: what is proposed, and what people decided.

use super::pages;
use super::records::{Bench, Desk};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::members::records::names;
use crate::space::kept;
use crate::standing::{Lead, Member, Participant};
use kit::http::Answer;
use organizing::coaching::{Paired, Pairing, pair};
use organizing::{MemberId, Refusal};
use vault::Id;

/// What the page shows.
pub struct Shown {
    /// The coaches, and who stands beside whom.
    pub desk: Desk,
    /// What is proposed for those who have nobody.
    pub proposed: Pairing,
    /// Who looks.
    pub me: MemberId,
}

/// GET who stands beside whom.
pub fn show(me: Member, call: &Call) -> Outcome {
    let shown = shown(&me, call)?;
    Ok(Answer::page(pages::pairs::page(call, &me, &shown, None)))
}

fn shown(me: &Participant, call: &Call) -> Result<Shown, Failure> {
    let desk = call.app.store.read(|shelf| Desk::read(shelf, &me.keys, call.today))?;
    let alone = |who: MemberId| {
        let new = !desk.experience(who, call.today).is_enough(call.today);
        !(new && desk.bench.value.pairs.beside(who).is_some())
    };
    let coaches = desk.coaches.all.iter().filter(|coach| alone(coach.who)).map(|coach| {
        let mut coach = coach.clone();
        // Who said no language is taken to speak the desk's.
        if coach.languages.is_empty() {
            coach.languages.push("en".to_owned());
        }
        let experience = desk.experience(coach.who, call.today);
        (coach, experience)
    });
    let proposed = pair(&coaches.collect::<Vec<_>>(), call.today);
    Ok(Shown { desk, proposed, me: MemberId(me.member().0) })
}

/// POST: a lead says that two are a pair, or that a new coach goes on alone.
pub fn decide(me: Lead, call: &Call) -> Outcome {
    let member: &Participant = me.as_ref();
    let id = |name: &str| call.field(name).parse::<Id>().ok().map(|who| MemberId(who.0));
    let (new, beside) = (id("new"), id("beside"));
    let (keys, week, today, ends) =
        (member.keys.clone(), call.week(), call.today, call.field("do") == "end");
    let by = MemberId(member.member().0);
    let done = call.app.store.write(member.space(), move |shelf| {
        let names = names(shelf, &keys)?;
        let known = |who: Option<MemberId>| who.filter(|who| names.contains_key(who));
        let new = known(new).ok_or(Refusal::at("new", "pair-with-whom"))?;
        let mut bench = kept::only::<Bench>(shelf, &keys)?;
        bench.value.pairs.only(|who| names.contains_key(&who), today);
        match ends {
            true => bench.value.pairs.end(new, today),
            false => {
                let beside = known(beside).ok_or(Refusal::at("beside", "pair-with-whom"))?;
                let pair = Paired { new, experienced: beside };
                bench.value.pairs.confirm((pair.new, pair.experienced), by, today)?;
            }
        }
        kept::save(shelf, &keys, week, &mut bench)
    });
    match done {
        Ok(()) => Ok(Answer::see(format!("/d/{}/coaches/pairs?said=said-beside", member.space()))),
        Err(Failure::Refused(refusal)) => {
            let page = pages::pairs::page(call, member, &shown(member, call)?, Some(refusal));
            Ok(Answer::page_with(422, page))
        }
        Err(other) => Err(other),
    }
}
