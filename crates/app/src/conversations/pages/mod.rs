//! The pages of one-on-ones.

pub mod form;
pub mod guide;
pub mod next;
pub mod told;

use super::actions::Room;
use super::guide::Guide;
use crate::call::Call;
use crate::people::told::Known;
use kit::html::Markup;
use kit::html::talk::question;
use organizing::list::Worker;

/// What to ask at a part of the guide.
fn asked(guide: &Guide, part: &str) -> Markup {
    let more = guide.more(part);
    let more: Vec<&str> = more.iter().map(String::as_str).collect();
    question(&guide.question(part), &more, &guide.help(part))
}

/// Where a worker works, in a line.
fn works_at(known: &Known, worker: &Worker) -> String {
    let place = &worker.place;
    let turf = known.tree.path_name(place.turf);
    let told = [turf.as_str(), &place.job, &place.shift];
    told.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
}

impl Room {
    fn error(&self, call: &Call, field: &str) -> Option<String> {
        call.error_at(&self.refusals, field)
    }
}
