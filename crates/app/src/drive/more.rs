//! The way to everything that is not in the bar at the foot.

use crate::call::Call;
use crate::layout::{self, At, Page};
use crate::space::kinds::Kind;
use crate::standing::Participant;
use kit::html::icon::Icon;
use kit::html::text::{heading, section};
use kit::html::{Markup, html};

/// Who is shown a way.
#[derive(Clone, Copy, PartialEq, Eq)]
enum For {
    /// Everyone inside, but for coaches with numbers only.
    Everyone,
    /// Leads.
    Leads,
    /// Leads, once there is a list.
    LeadsWithList,
}
use For::{Everyone, Leads, LeadsWithList};

/// The ways within a drive, by what they are for: the icon, the path, for whom.
type Ways = &'static [(Icon, &'static str, For)];

/// Ids more-strength, more-way, more-people, more-law, more-list, more-inside.
/// Ids more-issues, more-leaders, more-committee, more-tests, more-movement, more-arc, more-plan,
/// more-boss, more-gatherings, more-development, more-lineage, more-pairs, more-engines, more-readings, more-cards,
/// more-packs, more-elections, more-voters, more-turfs, more-imports,
/// more-duplicates, more-intake, more-seeds, more-call, more-export, more-members, more-coach, more-guide, more-settings, more-debrief, more-sizes,
/// each with -under.
const GROUPS: [(&str, Ways); 6] = [
    (
        "more-strength",
        &[
            (Icon::Talk, "issues", Everyone),
            (Icon::Because, "leaders", Everyone),
            (Icon::People, "committee", Everyone),
            (Icon::Done, "tests", Everyone),
            (Icon::Next, "movement", Everyone),
        ],
    ),
    (
        "more-way",
        &[
            (Icon::Chart, "arc", Everyone),
            (Icon::Today, "plan", Everyone),
            (Icon::Warn, "boss", Everyone),
        ],
    ),
    (
        "more-people",
        &[
            (Icon::AddPerson, "development", Everyone),
            (Icon::Next, "lineage", Everyone),
            (Icon::Talk, "pairs", Everyone),
            (Icon::People, "gatherings", Everyone),
            (Icon::Edit, "debrief", Everyone),
            (Icon::Merge, "engines", Everyone),
            (Icon::Info, "readings", Everyone),
        ],
    ),
    (
        "more-law",
        &[
            (Icon::Edit, "cards", Everyone),
            (Icon::Info, "packs", Everyone),
            (Icon::Done, "elections", Everyone),
            (Icon::People, "voters", Leads),
        ],
    ),
    (
        "more-list",
        &[
            (Icon::Chart, "turfs", Everyone),
            (Icon::Upload, "imports", Leads),
            (Icon::Merge, "duplicates", Leads),
            (Icon::Copy, "export", LeadsWithList),
        ],
    ),
    (
        "more-inside",
        &[
            (Icon::People, "members", Everyone),
            (Icon::Key, "coach", Leads),
            (Icon::Talk, "guide", Everyone),
            (Icon::Chart, "sizes", Leads),
            (Icon::Talk, "seeds", Leads),
            (Icon::Next, "call", Leads),
            (Icon::Edit, "settings", Leads),
        ],
    ),
];

/// What every space has inside.
const INSIDE: Ways = &[(Icon::People, "members", Everyone), (Icon::Edit, "settings", Leads)];
/// A desk's.
/// Ids more-coaching; more-circles, more-matching, each with -under.
const DESK: [(&str, Ways); 2] = [
    ("more-coaching", &[(Icon::People, "circles", Everyone), (Icon::Merge, "matching", Everyone)]),
    (
        "more-inside",
        &[
            (Icon::Edit, "intake", Leads),
            (Icon::People, "members", Everyone),
            (Icon::Edit, "settings", Leads),
        ],
    ),
];
/// A research space's.
const RESEARCH: [(&str, Ways); 1] = [("more-inside", INSIDE)];
/// A program's.
const PROGRAM: [(&str, Ways); 1] = [("more-inside", INSIDE)];

/// The page. `listed`: whether anybody is on the list.
pub fn page(call: &Call, me: &Participant, listed: bool) -> Markup {
    let words = call.words();
    let base = format!("/d/{}", me.space());
    let inside = me.keys.space_key().is_ok();
    let shown = |whom: For| match whom {
        Everyone => inside,
        Leads => me.leads(),
        LeadsWithList => me.leads() && listed,
    };
    let way = |icon: Icon, path: String, id: &str| {
        (icon, path, words.say(id), words.say(&format!("{id}-under")))
    };
    let groups: &[(&str, Ways)] = match me.kind {
        Kind::Drive | Kind::Own => &GROUPS,
        Kind::Desk => &DESK,
        Kind::Research => &RESEARCH,
        Kind::Program => &PROGRAM,
    };
    let groups: Vec<_> = groups
        .iter()
        .map(|(title, ways)| {
            let ways = ways.iter().filter(|(.., whom)| shown(*whom));
            let ways = ways.map(|(icon, path, _)| {
                way(*icon, format!("{base}/{path}"), &format!("more-{path}"))
            });
            (*title, ways.collect::<Vec<_>>())
        })
        .collect();
    // Ids more-account, more-safety, more-drives, more-own, more-capacity, each with -under.
    let of_me = [
        way(Icon::Key, "/account".to_owned(), "more-account"),
        way(Icon::Info, "/safety".to_owned(), "more-safety"),
        way(Icon::Today, "/drives".to_owned(), "more-drives"),
        way(Icon::People, "/me".to_owned(), "more-own"),
        way(Icon::Chart, "/capacity".to_owned(), "more-capacity"),
    ];
    let page = match inside {
        true => Page::new(call, me.space(), At::More),
        false => Page::counts(call, me.space(), At::More),
    };
    page.show(html! {
        (heading(&words.say("place-more"), None))
        @for (title, ways) in &groups { @if !ways.is_empty() {
            (section(&words.say(title), layout::ways(ways)))
        } }
        (section(&words.say("more-of-me"), layout::ways(&of_me)))
    })
}
