//! The bullseye: five rings with their counts, in words beside, and by turf below.

use super::beside;
use crate::call::Call;
use crate::layout::{At, Page};
use crate::standing::Member;
use crate::ties::woven::Woven;
use crate::turfs::records::short_name;
use kit::html::rows::table;
use kit::html::text::{empty, heading, note, section};
use kit::html::{Markup, html};
use kit::pictures::bullseye::bullseye;
use kit::pictures::{figure, told};
use kit::say;
use organizing::TurfId;
use organizing::ties::{Bullseye, Ring};

/// The whole page.
pub fn page(call: &Call, me: &Member, woven: &Woven<'_>, rings: &Bullseye) -> Markup {
    let words = call.words();
    let names = Ring::ALL.map(|ring| words.say(name(ring)));
    let day = crate::words::day(words, call.today, call.today);
    let caption = say!(words, "bullseye-caption", unit = rings.unit(), day = day);
    let counts = rings.rings.map(|count| count.to_string());
    let lines: Vec<(Option<kit::pictures::Mark>, &str, &str)> = counts
        .iter()
        .zip(&names)
        .map(|(count, name)| (None, count.as_str(), name.as_str()))
        .collect();
    let mut turfs: Vec<(&TurfId, &[u32; 5])> = rings.by_turf.iter().collect();
    turfs.sort_by_cached_key(|(turf, _)| woven.known.tree.path_name(**turf));
    let rows: Vec<Vec<Markup>> = turfs
        .into_iter()
        .map(|(turf, counts)| {
            let turf = short_name(&woven.known.tree, *turf);
            let unit: u32 = counts.iter().sum();
            let cells = [unit].into_iter().chain(*counts).map(|count| html! { (count) });
            std::iter::once(html! { (turf) }).chain(cells).collect()
        })
        .collect();
    let short = Ring::ALL.map(name).map(|id| words.say(&format!("{id}-short")));
    let mut heads = vec![words.say("bullseye-turf"), words.say("bullseye-unit")];
    heads.extend(short);
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let content = html! {
        (heading(&words.say("bullseye-title"), Some(&words.say("bullseye-under"))))
        (beside(call, me.space(), "bullseye"))
        @if rings.unit() == 0 { (empty(&words.say("map-nobody"), html! {})) }
        @else {
            (figure(&caption, bullseye(&rings.rings), html! { (told(&lines)) (note(&words.say("bullseye-how"))) }))
            (section(&words.say("bullseye-by-turf"), table(&caption, &heads, &rows)))
        }
    };
    Page::wide(call, me.space(), At::More).styled(&["ties.css"]).show(content)
}

/// The sentence of a ring; with `-short` its head in the table.
fn name(ring: Ring) -> &'static str {
    match ring {
        Ring::Core => "bullseye-core",
        Ring::Activist => "bullseye-activist",
        Ring::Supporter => "bullseye-supporter",
        Ring::Disengaged => "bullseye-disengaged",
        Ring::Opposed => "bullseye-opposed",
    }
}
