//! The pages of engines.
//!
//! - [`list`]: every engine, and what runs; [`engine`]: one; [`form`]: one of our own.
//! - [`lay`]: the form that lays a run; [`run`]: one; [`shift`]: who came to it.
//! - [`asks`]: whom to ask for what; [`climbed`]: what came of it; [`lessons`]: readings.

pub mod asks;
pub mod climbed;
pub mod engine;
pub mod form;
pub mod lay;
pub mod lessons;
pub mod list;
pub mod run;
pub mod shift;

use crate::call::Call;
use kit::html::{Markup, html};
use kit::say;
use organizing::Said;
use organizing::engines::{Role, Run, Rung, Template};
use vault::Id;

/// Words in the reader's language.
pub fn said<'a>(call: &Call, said: &'a Said) -> &'a str {
    said.in_language(call.language.tag())
}

/// What a role is called.
pub fn role_name(call: &Call, engine: &Template, rung: Rung) -> String {
    engine.role(rung).map_or_else(String::new, |role| said(call, &role.name).to_owned())
}

/// The page of an engine.
pub fn engine_path(space: Id, engine: Id) -> String {
    format!("/d/{space}/engines/{engine}")
}

/// The page of a run.
pub fn run_path(space: Id, run: Id) -> String {
    format!("/d/{space}/runs/{run}")
}

/// From when to when a run is.
pub fn days(call: &Call, run: &Run) -> String {
    let (from, to) = (call.said_day(run.from), call.said_day(run.to));
    say!(call.words(), "engines-days", from = from, to = to)
}

/// For how many of the role below there is one of a role.
pub fn ratio(call: &Call, role: &Role, below: &Role) -> Option<String> {
    let (least, most) = role.leads?;
    let (least, most) = (u32::from(least), u32::from(most));
    let of = said(call, &below.name);
    Some(say!(call.words(), "engines-ratio", least = least, most = most, of = of))
}

/// Things said, one under the other.
pub fn bullets(call: &Call, lines: &[Said]) -> Markup {
    html! { ul.dots { @for line in lines { li { (said(call, line)) } } } }
}
