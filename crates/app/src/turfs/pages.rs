//! The tree of turfs, and one turf.

use super::sorts::{self, USUAL};
use crate::call::Call;
use crate::chart::links;
use crate::drive::small::{self, PEOPLE_MIN, TurfTold};
use crate::layout::{At, Page};
use crate::space::keys::Keys;
use crate::standing::Member;
use kit::html::button::{Button, buttons, post};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, in_line};
use kit::html::icon::Icon;
use kit::html::rows::{Line, lines};
use kit::html::text::{figures, heading_with, note, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::drive::Standing;
use organizing::turf::{Tree, Turf};
use organizing::{MemberId, Personal, Refusal, TurfId};
use std::collections::{BTreeMap, BTreeSet};
use vault::{Entry, Id, Role};

/// What the pages show.
pub struct Shown {
    /// The tree.
    pub tree: Tree,
    /// Whether nothing is left in the turf whose page it is.
    pub deletable: bool,
    counts: BTreeMap<TurfId, TurfTold>,
    names: BTreeMap<MemberId, Personal>,
    roster: Vec<Entry>,
    held: BTreeSet<TurfId>,
    me: MemberId,
}

impl Shown {
    /// What is known to whoever holds these keys; the roster is for leads only.
    pub fn new(
        tree: Tree,
        standing: &Standing,
        names: BTreeMap<MemberId, Personal>,
        roster: Vec<Entry>,
        keys: &Keys,
    ) -> Shown {
        let held: BTreeSet<TurfId> = keys.turfs().into_iter().map(|turf| TurfId(turf.0)).collect();
        let told = small::turfs(standing, |turf| held.contains(&turf));
        let counts = told.into_iter().map(|told| (told.turf, told)).collect();
        Shown { tree, deletable: false, counts, names, roster, held, me: MemberId(keys.member.0) }
    }

    fn name(&self, call: &Call, member: MemberId) -> String {
        match self.names.get(&member) {
            _ if member == self.me => call.words().say("turf-you"),
            Some(name) => name.reveal().to_owned(),
            None => call.words().say("turf-someone"),
        }
    }

    fn owners(&self, call: &Call, turf: &Turf) -> String {
        let names: Vec<String> =
            turf.owners.iter().map(|member| self.name(call, *member)).collect();
        match names.is_empty() {
            true => call.words().say("turf-owners-none"),
            false => say!(call.words(), "turf-owners", names = names.join(", ")),
        }
    }

    /// How many there are in a turf with its parts, and how many of them are not yet assessed.
    fn counts(&self, turf: TurfId) -> Counts {
        let within = self.tree.within(turf);
        let told: Vec<&TurfTold> = within.iter().filter_map(|part| self.counts.get(part)).collect();
        Counts {
            unit: told.iter().filter_map(|told| told.unit).sum(),
            more: told.iter().any(|told| told.unit.is_none()),
            open: told.iter().map(|told| told.unassessed).sum(),
        }
    }

    fn counted(&self, call: &Call, turf: TurfId) -> String {
        let words = call.words();
        let counts = self.counts(turf);
        match (counts.unit, counts.more, counts.open) {
            (0, false, _) => words.say("turf-counted-none"),
            (0, true, _) => say!(words, "turf-counted-small", least = PEOPLE_MIN),
            (unit, false, Some(open)) => say!(words, "turf-counted", unit = unit, open = open),
            (unit, false, None) => say!(words, "turf-counted-unit", unit = unit),
            (unit, true, _) => say!(words, "turf-counted-more", unit = unit),
        }
    }
}

/// What may be told of a turf with its parts.
struct Counts {
    unit: u32,
    /// Whether there are some more, in parts too small to be told.
    more: bool,
    open: Option<u32>,
}

/// A turf as a form carries it.
#[derive(Default)]
pub struct Typed {
    name: String,
    sort: String,
    parent: String,
}

impl Typed {
    /// What a form says.
    pub fn of(call: &Call) -> Typed {
        let field = |name: &str| call.field(name).chars().take(200).collect();
        Typed { name: field("name"), sort: field("sort"), parent: field("parent") }
    }

    /// A form filled from what is kept.
    pub fn kept(call: &Call, turf: &Turf) -> Typed {
        Typed {
            name: turf.name.clone(),
            sort: sorts::said(call.words(), &turf.sort),
            parent: turf.parent.map_or_else(String::new, |parent| Id(parent.0).to_string()),
        }
    }
}

fn error_at(call: &Call, refusal: Option<Refusal>, field: &str) -> Option<String> {
    // A refusal without a field stands at the first one.
    let at = |refusal: &Refusal| refusal.field.unwrap_or("name") == field;
    refusal.filter(at).map(|refusal| call.words().say(refusal.sentence))
}

/// The tree.
pub fn tree(
    call: &Call,
    me: &Member,
    shown: &Shown,
    typed: &Typed,
    refusal: Option<Refusal>,
) -> Markup {
    let words = call.words();
    let base = format!("/d/{}", me.space());
    let all: Vec<&Turf> = shown.tree.in_order().map(|(turf, _)| turf).collect();
    Page::new(call, me.space(), At::More).show(html! {
        (heading_with(Some((&format!("{base}/more"), &words.say("place-more"))),
            &words.say("turfs-title"), Some(&words.say("turfs-under")), html! {}))
        (listed(call, me.space(), shown, &all))
        @if me.leads() {
            (section(&words.say("turf-draw"), html! {
                (para(&words.say("turf-draw-what")))
                (Form::post(&format!("{base}/turfs")).around(html! {
                    (turf_fields(call, shown, None, typed, refusal))
                    (buttons(html! { (Button::act(&words.say("turf-draw-go"))) }))
                }))
            }))
        }
    })
}

/// Turfs one under the other, parts after what they are part of.
fn listed(call: &Call, space: Id, shown: &Shown, turfs: &[&Turf]) -> Markup {
    let words = call.words();
    let rows: Vec<(String, String)> = turfs
        .iter()
        .map(|turf| {
            let sort = sorts::said(words, &turf.sort);
            let sort = match sort.is_empty() {
                true => sort,
                false => say!(words, "turf-sort-of-top", sort = sort),
            };
            let told = [sort, shown.counted(call, turf.id), shown.owners(call, turf)];
            (format!("/d/{space}/turfs/{}", Id(turf.id.0)), told.join(" "))
        })
        .collect();
    let rows: Vec<Line<'_>> = rows
        .iter()
        .zip(turfs)
        .map(|((href, under), turf)| Line {
            href: Some(href),
            icon: turf.parent.is_some().then_some(Icon::Because),
            depth: shown.tree.level(turf.id),
            title: &turf.name,
            under: under.trim(),
            ..Line::default()
        })
        .collect();
    lines(&rows)
}

/// "Department of Main hospital. "
fn sort_of(call: &Call, shown: &Shown, turf: &Turf) -> String {
    let words = call.words();
    let sort = sorts::said(words, &turf.sort);
    let above = turf.parent.and_then(|parent| shown.tree.get(parent));
    match (sort.is_empty(), above) {
        (true, None) => String::new(),
        (false, None) => say!(words, "turf-sort-of-top", sort = sort) + " ",
        (true, Some(above)) => say!(words, "turf-part-of", parent = above.name.as_str()) + " ",
        (false, Some(above)) => {
            say!(words, "turf-sort-of", sort = sort, parent = above.name.as_str()) + " "
        }
    }
}

/// The fields of a turf; `own` is the turf itself where it is there already.
fn turf_fields(
    call: &Call,
    shown: &Shown,
    own: Option<TurfId>,
    typed: &Typed,
    refusal: Option<Refusal>,
) -> Markup {
    let words = call.words();
    let wrong_name = error_at(call, refusal, "name");
    let wrong_parent = error_at(call, refusal, "parent");
    let usual: Vec<String> = USUAL.iter().map(|sort| sorts::said(words, sort)).collect();
    let usual: Vec<&str> = usual.iter().map(String::as_str).collect();
    let parents: Vec<(String, String)> = shown
        .tree
        .in_order()
        .filter(|(turf, _)| own.is_none_or(|own| !shown.tree.is_within(turf.id, own)))
        .map(|(turf, _)| (Id(turf.id.0).to_string(), shown.tree.path_name(turf.id)))
        .collect();
    let parents: Vec<Choice<'_>> = parents
        .iter()
        .map(|(id, name)| Choice::new(id, name).chosen(*id == typed.parent))
        .collect();
    html! {
        (in_line(html! {
            (Field::new("name", &words.say("turf-name")).error(wrong_name.as_deref())
                .value(&typed.name).required().text())
            (Field::new("sort", &words.say("turf-sort")).aside(&words.say("turf-sort-help"))
                .suggestions(&usual).value(&typed.sort).text())
        }))
        (Field::new("parent", &words.say("turf-parent")).error(wrong_parent.as_deref())
            .select(Some(&words.say("turf-parent-none")), &parents))
    }
}

/// One turf.
pub fn turf(
    call: &Call,
    me: &Member,
    shown: &Shown,
    turf: TurfId,
    typed: &Typed,
    refusal: Option<Refusal>,
) -> Markup {
    let words = call.words();
    let space = me.space();
    let base = format!("/d/{space}/turfs");
    let Some(kept) = shown.tree.get(turf) else { return Markup::default() };
    let parts: Vec<&Turf> =
        shown.tree.in_order().map(|(turf, _)| turf).filter(|t| t.parent == Some(turf)).collect();
    let above = format!("{}{}", sort_of(call, shown, kept), shown.owners(call, kept));
    Page::new(call, space, At::More).show(html! {
        (heading_with(Some((&base, &words.say("turfs-title"))), &kept.name, Some(&above), html! {}))
        (figures_of(call, space, shown, turf))
        @if !parts.is_empty() {
            (section(&words.say("turf-parts"), listed(call, space, shown, &parts)))
        }
        @if me.leads() {
            (section(&words.say("turf-give"), give(call, me, shown, kept, refusal)))
            (section(&words.say("turf-change"),
                Form::post(&format!("{base}/{}/rename", Id(turf.0))).around(html! {
                    (turf_fields(call, shown, Some(turf), typed, refusal))
                    (buttons(html! { (Button::plain(&words.say("turf-change-go"))) }))
                })))
            @if shown.deletable { (section(&words.say("turf-delete"), delete(call, me, turf))) }
        }
    })
}

/// How many there are in a turf with its parts, and the ways to them.
fn figures_of(call: &Call, space: Id, shown: &Shown, turf: TurfId) -> Markup {
    let words = call.words();
    let within = shown.tree.within(turf);
    let counts = shown.counts(turf);
    let number = |n: u32| say!(words, "drive-number", n = n);
    let unit_said = match (counts.unit, counts.more) {
        (0, true) => say!(words, "drive-turf-small", least = PEOPLE_MIN),
        (unit, true) => format!("{}+", number(unit)),
        (unit, false) => number(unit),
    };
    let open_said = counts.open.filter(|_| counts.unit > 0).map(number);
    let held = within.iter().any(|part| shown.held.contains(part));
    let list = links::people(space, &[links::of_turf(turf)]);
    let chart = format!("/d/{space}/chart?in={}", Id(turf.0));
    let label = say!(words, "turf-open-of", unit = counts.unit);
    let in_it = words.say("turf-in-it");
    let mut rows = vec![(unit_said.as_str(), in_it.as_str())];
    rows.extend(open_said.as_deref().map(|open| (open, label.as_str())));
    html! {
        (figures(&rows))
        @if held {
            (buttons(html! {
                (Button::plain(&words.say("turf-people")).icon(Icon::People).small().to(&list))
                (Button::plain(&words.say("turf-chart")).icon(Icon::Chart).small().to(&chart))
            }))
        } @else {
            (note(&words.say("turf-not-yours")))
        }
    }
}

/// The button that takes an empty turf off the tree.
fn delete(call: &Call, me: &Member, turf: TurfId) -> Markup {
    let words = call.words();
    let here = format!("/d/{}/turfs/{}", me.space(), Id(turf.0));
    html! {
        (para(&words.say("turf-delete-what")))
        @if me.signed_in.present.fresh {
            (post(&format!("{here}/delete"), Button::grave(&words.say("turf-delete-go"))))
        } @else {
            (buttons(html! {
                (Button::plain(&words.say("turf-give-unlock-go")).icon(Icon::Key)
                    .to(&format!("/unlock/again?next={here}")))
            }))
        }
    }
}

/// The form that gives a turf to someone.
fn give(call: &Call, me: &Member, shown: &Shown, turf: &Turf, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let here = format!("/d/{}/turfs/{}", me.space(), Id(turf.id.0));
    if !me.signed_in.present.fresh {
        let again = format!("/unlock/again?next={here}");
        return html! {
            (para(&words.say("turf-give-unlock")))
            (buttons(html! { (Button::plain(&words.say("turf-give-unlock-go")).icon(Icon::Key).to(&again)) }))
        };
    }
    let mut members: Vec<(String, String)> = shown
        .roster
        .iter()
        .filter(|entry| entry.role != Role::Coach)
        .map(|entry| MemberId(entry.member.0))
        .filter(|member| !turf.owners.contains(member))
        .map(|member| (Id(member.0).to_string(), shown.name(call, member)))
        .collect();
    members.sort_by_cached_key(|(_, name)| organizing::list::name::fold(name));
    let choices: Vec<Choice<'_>> = members.iter().map(|(id, name)| Choice::new(id, name)).collect();
    if choices.is_empty() {
        return para(&words.say("turf-give-all-own"));
    }
    let wrong = error_at(call, refusal, "member");
    html! {
        (para(&words.say("turf-give-what")))
        (Form::post(&format!("{here}/owners")).around(html! {
            (Field::new("member", &words.say("turf-give-to")).error(wrong.as_deref())
                .required().select(Some(&words.say("turf-give-choose")), &choices))
            (buttons(html! { (Button::act(&words.say("turf-give-go")).icon(Icon::Key)) }))
        }))
        (note(&words.say("turf-take-away")))
    }
}
