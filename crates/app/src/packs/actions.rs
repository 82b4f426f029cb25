//! Requests about packs: all of them, and one that a drive writes itself.

use super::pages;
use super::records::{OwnPack, OwnPacks, all, own_packs};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::packs::jurisdiction::{delivered, jurisdiction};
use crate::space::kept;
use crate::standing::{Lead, Member};
use kit::http::Answer;
use organizing::packs::{Fault, Pack};
use organizing::{MemberId, Refusal};

/// A pack of a place that there is none for yet.
const TEMPLATE: &str = r#"id = "our-place"
last_checked = DAY
name = { en = "Our place", es = "Nuestro lugar" }

[card]
electronic = "not-stated"
source = ""
checked = DAY

[[figure]]
id = "petition"
at_least = 30
says = { en = "", es = "" }
source = ""
checked = DAY
"#;

/// GET every pack.
pub fn show(me: Member, call: &Call) -> Outcome {
    let keys = &me.keys;
    let (all, chosen) = call.app.store.read(|shelf| {
        Ok::<_, Failure>((all(shelf, keys, call.today)?, jurisdiction(shelf, keys)?.value.pack))
    })?;
    Ok(Answer::page(pages::list(call, &me, &all, &chosen)))
}

/// GET the text of one, to be changed; or of one for another place.
pub fn ask(me: Lead, call: &Call) -> Outcome {
    let id = call.ask.query.get("pack");
    let keys = &me.keys;
    let own = call.app.store.read(|shelf| own_packs(shelf, keys))?.value;
    let own = own.packs.into_iter().find(|own| own.id == id).map(|own| own.text);
    let fresh = id.is_empty().then(|| TEMPLATE.replace("DAY", &call.today.date().to_string()));
    let delivered = || delivered(id).map(str::to_owned);
    let text = own.or_else(delivered).or(fresh).ok_or(Failure::NotFound)?;
    Ok(Answer::page(pages::form(call, &me, &text, None)))
}

/// POST a pack as the drive wrote it.
pub fn keep(me: Lead, call: &Call) -> Outcome {
    let text = call.field("pack-text").to_owned();
    let pack = match Pack::parse(&text, call.today) {
        Ok(pack) => pack,
        Err(fault) => return Ok(refused(&me, call, &text, fault)),
    };
    let (keys, week, on) = (me.keys.clone(), call.week(), call.today);
    let own = OwnPack { id: pack.id, text: text.clone(), by: MemberId(me.member().0), on };
    let kept = call.app.store.write(me.space(), move |shelf| {
        let mut held = own_packs(shelf, &keys)?;
        held.value.packs.retain(|other| other.id != own.id);
        if held.value.packs.len() >= OwnPacks::PACKS_MAX {
            return Err(Refusal::at("pack-text", "packs-too-many").into());
        }
        held.value.packs.push(own);
        kept::save(shelf, &keys, week, &mut held)
    });
    match kept {
        Ok(()) => Ok(Answer::see(format!("/d/{}/packs?said=said-pack-kept", me.space()))),
        Err(Failure::Refused(refusal)) => {
            Ok(refused(&me, call, &text, Fault { refusal, figure: None, line: None }))
        }
        Err(other) => Err(other),
    }
}

fn refused(me: &Lead, call: &Call, text: &str, fault: Fault) -> Answer {
    Answer::page_with(422, pages::form(call, me, text, Some(&fault)))
}
