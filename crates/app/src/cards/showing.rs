//! The showing of interest: how many of the unit signed, against what the law of the place asks for,
//! and the declaration drafted from what was recorded.

use super::actions::shown;
use super::pages;
use super::shown::Shown;
use crate::call::{Call, Outcome};
use crate::standing::Member;
use kit::http::Answer;
use organizing::Day;
use organizing::cards::Declaration;

/// GET the report.
pub fn show(me: Member, call: &Call) -> Outcome {
    let shown = shown(&me, call)?;
    Ok(Answer::page(pages::showing::page(call, &me, &shown, None)))
}

/// The declaration, where the drive chose a place.
pub fn declaration(shown: &Shown, today: Day) -> Option<Declaration> {
    let pack = shown.pack.as_ref()?;
    Some(Declaration::draft(&shown.showing, shown.checked, pack, today))
}
