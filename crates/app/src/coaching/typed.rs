//! Next steps as forms carry them: of a session, or one alone.

use crate::call::Call;
use crate::people::typed::day_of;
use organizing::cycle::{Ask, Asked, Chain, Override, Presence, Promise, SizeId, Sizes};
use organizing::{AskId, Day, PersonId, Personal, Refusal};
use vault::Id;

/// The next steps that a session's form has room for.
pub const STEPS: usize = 3;
/// The fields of each: what, how big, by when, what the coach does to help.
pub const FIELDS: [[&str; 4]; STEPS] = [
    ["what-1", "size-1", "due-1", "help-1"],
    ["what-2", "size-2", "due-2", "help-2"],
    ["what-3", "size-3", "due-3", "help-3"],
];
/// Days ahead that a next step is due, unless another day is chosen.
pub const DUE_IN_DAYS: i32 = 7;

/// Makes the next steps that a form says, and adds them to the chain; their ids. Empty ones are
/// passed over.
///
/// # Errors
/// As [`Ask::make`], at the field of the step; `ask-due-missing`.
pub fn make(
    typed: &[[String; 4]],
    early: &str,
    chain: &mut Chain,
    (of, by): (PersonId, PersonId),
    (on, today): (Day, Day),
) -> Result<Vec<AskId>, Refusal> {
    let sizes = Sizes::default();
    let mut made: Vec<(AskId, Ask)> = Vec::new();
    for ([what, size, due, help], fields) in typed.iter().zip(FIELDS) {
        if what.is_empty() && help.is_empty() {
            continue;
        }
        let due = match due.as_str() {
            "" => return Err(Refusal::at(fields[2], "ask-due-missing")),
            text => day_of(fields[2], text)?,
        };
        let early = match early {
            "" => None,
            why => Some(Override::record(by, today, why)?),
        };
        let asked = Asked {
            of,
            by,
            what: Personal::new(what),
            size: size
                .parse()
                .map(SizeId)
                .map_err(|_| Refusal::at(fields[1], "ask-size-unknown"))?,
            hours: 0,
            on,
            due,
            support: Promise { by, what: Personal::new(help) },
            role: None,
            early,
            instead_of: None,
        };
        let ask = Ask::make(asked, Presence::NoAccount, chain, &sizes, today);
        made.push((AskId(Id::random().0), ask.map_err(|refusal| at(fields, refusal))?));
    }
    let ids = made.iter().map(|(id, _)| *id).collect();
    made.into_iter().try_for_each(|(id, ask)| chain.add(id, ask))?;
    Ok(ids)
}

/// A refusal of an ask at the field of the step that it is.
fn at(fields: [&'static str; 4], refusal: Refusal) -> Refusal {
    let field = match refusal.field {
        Some("what") => fields[0],
        Some("size") => fields[1],
        Some("due" | "on") => fields[2],
        Some("support-what") => fields[3],
        Some(other) => other,
        None => fields[0],
    };
    Refusal::at(field, refusal.sentence)
}

/// The steps that were sent.
pub fn sent(call: &Call) -> Vec<[String; 4]> {
    let kept =
        |name: &str| -> String { call.field(name).chars().take(2 * Ask::TEXT_CHARS_MAX).collect() };
    FIELDS.iter().map(|fields| fields.map(kept)).collect()
}

/// The day of a field; none where it is empty.
///
/// # Errors
/// `people-day-not-a-day` at the field.
pub fn day(call: &Call, field: &'static str) -> Result<Option<Day>, Refusal> {
    match call.field(field) {
        "" => Ok(None),
        text => day_of(field, text).map(Some),
    }
}
