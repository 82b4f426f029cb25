//! Next steps between sessions: one more, what came of one, talking it over.

use super::actions::{One, opened};
use super::keeping::change;
use super::pages;
use super::typed::{day, make, sent};
use crate::call::{Call, Outcome};
use crate::development::debriefing::Typed;
use crate::failure::Failure;
use crate::standing::Member;
use kit::http::Answer;
use organizing::cycle::How;
use organizing::{AskId, MemberId, PersonId, Personal, Refusal};
use vault::Id;

/// GET the form for one more; the ladder of sizes says how big.
pub fn ask(me: Member, call: &Call) -> Outcome {
    let one = opened(&me, call)?;
    match one.is_mine() {
        true => Ok(Answer::page(pages::ask::form(call, &me, &one, None))),
        false => Ok(Answer::see(one.path(&me))),
    }
}

/// POST one more. It comes after the one whose debrief put it to a day.
pub fn write(me: Member, call: &Call) -> Outcome {
    let (id, by, today) = (call.id("request")?, MemberId(me.member().0), call.today);
    let (mut steps, early) = (sent(call), call.field("early-why").to_owned());
    steps.truncate(1);
    let after = call.field("after").parse().ok().map(|id: Id| AskId(id.0));
    let written = change(&me, call, (id, false), move |file, _| {
        if steps[0][0].is_empty() {
            return Err(Refusal::at("what-1", "ask-what-missing"));
        }
        let both = (PersonId(id.0), PersonId::from(by));
        let asks = make(&steps, &early, &mut file.chain, both, (today, today))?;
        let before = after.and_then(|after| file.chain.get_mut(after));
        before.into_iter().zip(&asks).for_each(|(link, next)| link.made_next(*next));
        Ok(())
    });
    match written {
        Ok(()) => Ok(Answer::see(format!("/d/{}/cases/{id}?said=said-ask-made", me.space()))),
        Err(Failure::Refused(refusal)) => {
            let page = pages::ask::form(call, &me, &opened(&me, call)?, Some(refusal));
            Ok(Answer::page_with(422, page))
        }
        Err(other) => Err(other),
    }
}

/// The case and the ask of the path.
fn found(me: &Member, call: &Call) -> Result<(One, AskId), Failure> {
    let (one, ask) = (opened(me, call)?, AskId(call.id("step")?.0));
    let known = one.reads() && one.file.value.chain.get(ask).is_some();
    known.then_some((one, ask)).ok_or(Failure::NotFound)
}

/// GET one ask.
pub fn show(me: Member, call: &Call) -> Outcome {
    let (one, ask) = found(&me, call)?;
    let typed = Typed::fresh(call);
    Ok(Answer::page(pages::ask::page(call, &me, (&one, ask), (&typed, None))))
}

/// POST: what came of it, or what was said when it was talked over.
pub fn act(me: Member, call: &Call) -> Outcome {
    let (_, ask) = found(&me, call)?;
    let (id, by, today) = (call.id("request")?, MemberId(me.member().0), call.today);
    let (typed, on) = (Typed::sent(call, ""), day(call, "on"));
    let (sent, line) = (typed.clone(), Personal::new(call.field("line")));
    let talked = call.field("do") == "debrief";
    let how = match call.field("how") {
        "done" => Ok(How::Done),
        "partly" => Ok(How::Partly),
        "declined" => Ok(How::Declined),
        _ => Err(Refusal::at("how", "ask-came-missing")),
    };
    let done = change(&me, call, (id, false), move |file, _| {
        let unknown = Refusal::of("ask-unknown");
        let link = file.chain.get_mut(ask).ok_or(unknown)?;
        let by = PersonId::from(by);
        if talked {
            return link.keep_debrief(sent.debrief(PersonId(id.0), by, today)?, today);
        }
        let ended = link.ask_mut().end(how?, by, on?.unwrap_or(today), line.clone(), today)?;
        // The same was said already; but a line of mine would be lost.
        let kept = link.ask().ended().is_some_and(|kept| kept.line == line);
        let lost = !ended && !line.is_empty() && !kept;
        if lost { Err(Refusal::of("ask-closed-already")) } else { Ok(()) }
    });
    let here = format!("/d/{}/cases/{id}", me.space());
    match done {
        Ok(()) if !talked => {
            Ok(Answer::see(format!("{here}/steps/{}?said=said-ask-ended", Id(ask.0))))
        }
        Ok(()) if typed.next == "now" => {
            Ok(Answer::see(format!("{here}/ask?after={}&said=said-debrief-kept", Id(ask.0))))
        }
        Ok(()) => Ok(Answer::see(format!("{here}?said=said-debrief-kept"))),
        Err(Failure::Refused(refusal)) => {
            let (one, ask) = found(&me, call)?;
            let page = pages::ask::page(call, &me, (&one, ask), (&typed, Some(refusal)));
            Ok(Answer::page_with(422, page))
        }
        Err(other) => Err(other),
    }
}
