//! The pages of members and invites.

use super::join::{link, mark};
use super::log;
use super::records::{Answered, Offer, Request};
use crate::accounts::pages::before_you_begin;
use crate::accounts::ring::MadeInvite;
use crate::accounts::sign_up::ACCOUNTS_PER_INVITE_MAX;
use crate::call::Call;
use crate::development::people::record_path;
use crate::layout::{At, Page, quiet, ways};
use crate::sharing::pages as sharing;
use crate::sharing::records::Folder;
use crate::space::audit::Found;
use crate::space::founding::opens_names;
use crate::space::kept::Held;
use crate::space::kinds::Kind;
use crate::standing::{Lead, Member, Participant};
use kit::html::button::{Button, buttons, copy, post};
use kit::html::field::{Choice, Field};
use kit::html::keep;
use kit::html::rows::{Line, lines};
use kit::html::text::{Tone, back, facts, heading, note, notice, para, section};
use kit::html::{Icon, Markup, html};
use kit::say;
use organizing::turf::Tree;
use organizing::{MemberId, PersonId, Personal, Refusal, TurfId};
use std::collections::{BTreeMap, BTreeSet};
use vault::{Entry, Id, Role, Roster, Tongue, Words};

/// What the members' page shows.
pub struct Shown {
    /// Who is in.
    pub roster: Roster,
    /// The names that my keys open.
    pub names: BTreeMap<MemberId, Personal>,
    /// The turfs.
    pub tree: Tree,
    /// The turf that the cards lie under, where there are any.
    pub cards: Option<Id>,
    /// Open invites.
    pub offers: Vec<Held<Offer>>,
    /// What was done.
    pub log: Found,
    /// Those who are in the roster and hold no key any more.
    pub keyless: BTreeSet<Id>,
    /// What is shared with coaches, for leads.
    pub folders: BTreeMap<Id, Folder>,
    /// Members whose records of development the page leads to, as who they are there.
    pub records: BTreeMap<Id, PersonId>,
}

fn role_id(role: Role) -> &'static str {
    match role {
        Role::Lead => "lead",
        Role::Organizer => "organizer",
        Role::Member => "member",
        Role::Coach => "coach",
    }
}

// Ids: role-lead, role-organizer, role-member, role-coach; role-desk-lead, role-desk-member.
fn role_name(call: &Call, role: Role) -> String {
    call.words().say(&format!("role-{}{}", of_kind(call), role_id(role)))
}

/// What stands before a role's name in the ids of words, in a space that is no drive.
fn of_kind(call: &Call) -> &'static str {
    match call.kind() {
        Kind::Drive | Kind::Own => "",
        Kind::Desk => "desk-",
        Kind::Research => "research-",
        Kind::Program => "program-",
    }
}

/// Everyone in the space.
pub fn list(call: &Call, me: &Member, shown: &Shown, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let count = shown.roster.entries.len() - shown.keyless.len();
    Page::new(call, me.space(), At::More).show(html! {
        (back(&format!("/d/{}/more", me.space()), &words.say("place-more")))
        (heading(&words.say("members-title"), Some(&say!(words, "members-under", count = count))))
        (log::warning(call, shown))
        (everyone(call, me, shown))
        @if me.leads() {
            @if me.kind == Kind::Drive { (ways(&[sharing::way(call, me.space(), None)])) }
            (open_invites(call, me, shown))
            (invite_form(call, me, shown, refusal))
        }
        (my_name(call, me, shown))
        (log::section_of(call, me, shown))
    })
}

pub(super) fn name_of<'a>(call: &Call, shown: &'a Shown, member: Id) -> std::borrow::Cow<'a, str> {
    match shown.names.get(&MemberId(member.0)) {
        Some(name) => name.reveal().into(),
        None => call.words().say("member-unnamed").into(),
    }
}

fn turfs_of(call: &Call, shown: &Shown, entry: &Entry) -> String {
    match entry.role {
        _ if call.kind() != Kind::Drive => role_name(call, entry.role),
        Role::Lead => call.words().say("members-all-turfs"),
        Role::Coach if !opens_names(entry) => match shown.folders.get(&entry.member) {
            Some(folder) => sharing::numbers(call, folder),
            None => call.words().say("members-numbers-only"),
        },
        _ => {
            let turfs = entry.turfs.iter().filter_map(|turf| shown.tree.get(TurfId(turf.0)));
            let mut names: Vec<&str> = turfs.map(|turf| turf.name.as_str()).collect();
            let cards = call.words().say("cards-title");
            if shown.cards.is_some_and(|cards| entry.turfs.contains(&cards)) {
                names.push(&cards);
            }
            names.join(", ")
        }
    }
}

/// Where someone stands in the list: I first, then by what they do, then by name.
fn place_in_list(call: &Call, me: &Member, shown: &Shown, entry: &Entry) -> (u8, String) {
    let place = match entry.role {
        _ if entry.member == me.member() => 0,
        Role::Lead => 1,
        Role::Organizer => 2,
        Role::Member => 3,
        Role::Coach => 4,
    };
    (place, organizing::list::name::fold(&name_of(call, shown, entry.member)))
}

fn everyone(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let mut entries: Vec<&Entry> = shown.roster.entries.iter().collect();
    entries.sort_by_cached_key(|entry| place_in_list(call, me, shown, entry));
    let texts: Vec<[String; 4]> = entries
        .iter()
        .map(|entry| {
            let name = name_of(call, shown, entry.member);
            let title = match entry.member == me.member() {
                true => say!(words, "member-me", name = &*name),
                false => name.into_owned(),
            };
            let under = match shown.keyless.contains(&entry.member) {
                true => words.say("member-keyless"),
                false => turfs_of(call, shown, entry),
            };
            let href = match shown.records.get(&entry.member) {
                Some(who) => record_path(me.space(), *who),
                None => format!("/d/{}/members/{}", me.space(), entry.member),
            };
            [href, title, under, role_name(call, entry.role)]
        })
        .collect();
    let pressable = |entry: &Entry| me.leads() || shown.records.contains_key(&entry.member);
    let list: Vec<Line<'_>> = entries
        .iter()
        .zip(&texts)
        .map(|(entry, [href, title, under, end])| Line {
            href: pressable(entry).then_some(href.as_str()),
            title,
            under,
            end,
            ..Line::default()
        })
        .collect();
    lines(&list)
}

/// One member, for a lead: what they do and hold, and how to change it or take them out.
pub fn member(
    call: &Call,
    me: &Lead,
    shown: &Shown,
    entry: &Entry,
    refusal: Option<Refusal>,
) -> Markup {
    let words = call.words();
    let name = name_of(call, shown, entry.member);
    let base = format!("/d/{}/members", me.space());
    Page::new(call, me.space(), At::More).show(html! {
        (back(&base, &words.say("members-title")))
        (heading(&name, Some(&role_name(call, entry.role))))
        @if shown.keyless.contains(&entry.member) {
            (notice(Tone::Warn, &words.say("member-keyless"), para(&words.say("member-keyless-what"))))
        } @else {
            (note(&turfs_of(call, shown, entry)))
            @if entry.role == Role::Coach && me.kind == Kind::Drive {
                (ways(&[sharing::way(call, me.space(), Some(entry.member))]))
            }
            @if let Some(who) = shown.records.get(&entry.member) {
                (buttons(html! {
                    (Button::plain(&words.say("record-of-worker-go")).to(&record_path(me.space(), *who)))
                }))
            }
            (section(&words.say("member-change-title"),
                change_form(call, me, shown, entry, refusal)))
        }
        (section(&words.say("member-remove"), html! {
            (para(&words.say("member-remove-what")))
            (post(&format!("{base}/{}/remove", entry.member),
                Button::grave(&words.say("member-remove-go"))))
        }))
    })
}

fn role_choices<'a>(labels: &'a [(Role, String, String)], chosen: Option<Role>) -> Vec<Choice<'a>> {
    labels
        .iter()
        .map(|(role, label, help)| {
            Choice::new(role_id(*role), label).help(help).chosen(chosen == Some(*role))
        })
        .collect()
}

// Ids: role-lead-what, role-organizer-what, role-member-what, role-coach-what; role-desk-lead-what,
// role-desk-member-what.
fn role_labels(call: &Call) -> Vec<(Role, String, String)> {
    super::actions::roles(call.kind())
        .iter()
        .copied()
        .map(|role| {
            let what = call.words().say(&format!("role-{}{}-what", of_kind(call), role_id(role)));
            (role, role_name(call, role), what)
        })
        .collect()
}

fn turf_choices(
    call: &Call,
    me: &Participant,
    shown: &Shown,
    chosen: &dyn Fn(TurfId) -> bool,
) -> Vec<(String, String, bool)> {
    let indent = |level: u8| "– ".repeat(usize::from(level));
    shown
        .tree
        .in_order()
        .filter(|(turf, _)| me.keys.holds(Id(turf.id.0)))
        .map(|(turf, level)| {
            let label = format!("{}{}", indent(level), turf.name);
            (Id(turf.id.0).to_string(), label, chosen(turf.id))
        })
        .chain(shown.cards.map(|cards| {
            let label = call.words().say("cards-handling");
            (cards.to_string(), label, chosen(TurfId(cards.0)))
        }))
        .collect()
}

fn turf_checks(
    call: &Call,
    id: &str,
    turfs: &[(String, String, bool)],
    error: Option<&str>,
) -> Markup {
    let choices: Vec<Choice<'_>> = turfs
        .iter()
        .map(|(value, label, chosen)| Choice::new(value, label).chosen(*chosen))
        .collect();
    let words = call.words();
    Field::new("turf", &words.say("member-turfs"))
        .id(id)
        .help(&words.say("member-turfs-help"))
        .error(error)
        .checks(&choices)
}

fn change_form(
    call: &Call,
    me: &Lead,
    shown: &Shown,
    entry: &Entry,
    refusal: Option<Refusal>,
) -> Markup {
    let words = call.words();
    let labels = role_labels(call);
    let typed: Vec<&str> = call.ask.form.all("turf").collect();
    let role = super::actions::role(call).unwrap_or(entry.role);
    let turfs = turf_choices(call, &me.0, shown, &|turf| match refusal {
        Some(_) => typed.contains(&Id(turf.0).to_string().as_str()),
        None => entry.turfs.contains(&Id(turf.0)),
    });
    let wrong =
        |field: &str| refusal.filter(|r| r.field == Some(field)).map(|r| words.say(r.sentence));
    let (wrong_role, wrong_turf) = (wrong("role"), wrong("turf"));
    html! {
        form method="post" action={ "/d/" (me.space()) "/members/" (entry.member) "/role" } {
            (Field::new("role", &words.say("member-role")).error(wrong_role.as_deref())
                .choices(&role_choices(&labels, Some(role))))
            @if me.kind == Kind::Drive { (turf_checks(call, "turf", &turfs, wrong_turf.as_deref())) }
            (Button::plain(&words.say("member-change-go")))
            (note(&words.say("member-change-what")))
        }
    }
}

fn open_invites(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let texts: Vec<(String, String, String)> = shown
        .offers
        .iter()
        .map(|offer| {
            let href = format!("/d/{}/members/invites/{}", me.space(), offer.id);
            let by = name_of(call, shown, Id(offer.value.by.0)).into_owned();
            let under =
                say!(words, "invite-by", name = by, role = role_name(call, offer.value.role));
            (href, offer.value.name.reveal().to_owned(), under)
        })
        .collect();
    let mine = |offer: &Held<Offer>| offer.value.by == MemberId(me.member().0);
    let list: Vec<Line<'_>> = shown
        .offers
        .iter()
        .zip(&texts)
        .map(|(offer, (href, title, under))| Line {
            href: mine(offer).then_some(href.as_str()),
            icon: Some(Icon::AddPerson),
            title,
            under,
            ..Line::default()
        })
        .collect();
    html! { @if !list.is_empty() { (section(&words.say("invites-open"), lines(&list))) } }
}

fn invite_form(call: &Call, me: &Member, shown: &Shown, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let wrong =
        |field: &str| refusal.filter(|r| r.field == Some(field)).map(|r| words.say(r.sentence));
    let (wrong_name, wrong_role, wrong_turf) = (wrong("name"), wrong("role"), wrong("turf"));
    let labels = role_labels(call);
    let chosen: Vec<&str> = call.ask.form.all("turf").collect();
    let turfs =
        turf_choices(call, &me.0, shown, &|turf| chosen.contains(&Id(turf.0).to_string().as_str()));
    let role = super::actions::role(call).or(super::actions::roles(call.kind()).first().copied());
    section(
        &words.say("invite-title"),
        html! {
            (para(&words.say("invite-how")))
            form method="post" action={ "/d/" (me.space()) "/members/invite" } {
                (Field::new("name", &words.say("invite-name")).help(&words.say("invite-name-help"))
                    .error(wrong_name.as_deref()).value(call.field("name")).verbatim().text())
                (Field::new("role", &words.say("member-role")).error(wrong_role.as_deref())
                    .choices(&role_choices(&labels, role)))
                @if me.kind == Kind::Drive {
                    (turf_checks(call, "turf", &turfs, wrong_turf.as_deref()))
                }
                (Button::act(&words.say("invite-go")).icon(Icon::AddPerson))
            }
        },
    )
}

fn my_name(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let name = name_of(call, shown, me.member());
    section(
        &words.say("my-name-title"),
        html! {
            form method="post" action={ "/d/" (me.space()) "/members/name" } {
                (Field::new("name", &words.say("my-name-label")).id("my-name").value(&name).verbatim()
                    .help(&words.say("my-name-help")).required().text())
                (Button::plain(&words.say("my-name-go")))
            }
        },
    )
}

/// An invite that I made.
pub fn invite(call: &Call, me: &Lead, made: &MadeInvite, answered: &Answered) -> Markup {
    let words = call.words();
    let link = link(call, made.id);
    let base = format!("/d/{}/members/invites/{}", me.space(), made.id);
    let code: Vec<&str> = made.code.split(' ').collect();
    Page::new(call, me.space(), At::More).show(html! {
        (back(&format!("/d/{}/members", me.space()), &words.say("members-title")))
        (heading(
            &say!(words, "invite-for", name = made.name.as_str()),
            Some(&role_name(call, made.role)),
        ))
        @if let Answered::Asks(request) = answered {
            (notice(Tone::Done, &words.say("invite-answered"), html! {
                (para(&words.say("invite-compare")))
                (facts(&[(&words.say("invite-mark"), html! { (mark_of(made, request)) })]))
            }))
            @if made.role == Role::Coach { (note(&words.say("sharing-once-in"))) }
            (post(&format!("{base}/confirm"), Button::act(&words.say("invite-let-in")).wide()))
        } @else {
            @if matches!(answered, Answered::Refused(_)) {
                (notice(Tone::Warn, &words.say("invite-unproven"),
                    para(&words.say("invite-unproven-what"))))
            }
            @if call.on_this_machine_only() {
                (notice(Tone::Warn, &words.say("invite-loopback"),
                    para(&words.say("invite-loopback-what"))))
            }
            (section(&words.say("invite-link"), html! {
                (keep::scan(&link, &words.say("invite-scan"), &words.say("invite-scan-below")))
                (keep::verbatim("link", &link)) " "
                (copy("link", &words.say("copy-link"), &words.say("copied")))
            }))
            (section(&words.say("invite-words"), html! {
                (para(&words.say("invite-words-how")))
                (keep::words("code", &words.say("invite-words"), &code))
            }))
            (note(&words.say("invite-waiting")))
            (note(&say!(words, "invite-accounts", most = ACCOUNTS_PER_INVITE_MAX)))
        }
        (buttons(html! {
            (post(&format!("{base}/withdraw"), Button::quiet(&words.say("invite-withdraw"))))
        }))
    })
}

fn mark_of(made: &MadeInvite, request: &Request) -> String {
    let tongue = Words::parse(&made.code).map_or(Tongue::English, |code| code.tongue());
    mark(&request.identity, tongue)
}

/// The invite, to someone who is not signed in.
pub fn join_welcome(call: &Call, invite: Id) -> Markup {
    let words = call.words();
    let next = format!("/unlock?next=/join/{invite}");
    quiet(
        call,
        html! {
            (heading(&words.say("join-title"), Some(&words.say("join-under"))))
            (before_you_begin(call))
            (post(&format!("/join/{invite}"), Button::act(&words.say("account-make")).wide()))
            (Button::quiet(&words.say("join-have-account")).to(&next))
        },
    )
}

/// The invite that cannot be answered, whatever the reason.
pub fn join_closed(call: &Call) -> Markup {
    let words = call.words();
    quiet(
        call,
        html! {
            (heading(&words.say("join-closed-title"), None))
            (notice(Tone::Refuse, &words.say("join-closed"), para(&words.say("join-closed-what"))))
            (Button::plain(&words.say("failure-home")).to("/"))
        },
    )
}

/// The form for the six words; `again` after an answer whose words were not those.
pub fn join_code(call: &Call, invite: Id, again: bool, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let wrong = refusal.map(|r| words.say(r.sentence));
    quiet(
        call,
        html! {
            (heading(&words.say("join-code-title"), Some(&words.say("join-code-under"))))
            @if again {
                (notice(Tone::Refuse, &words.say("join-refused"), para(&words.say("join-refused-what"))))
            }
            form method="post" action={ "/join/" (invite) "/code" } {
                (Field::new("code", &words.say("join-code")).help(&words.say("join-code-help"))
                    .error(wrong.as_deref()).value(call.field("code")).verbatim().required().text())
                (Button::act(&words.say("join-code-go")).wide())
            }
        },
    )
}

/// Asked; waiting to be let in.
pub fn join_waiting(call: &Call, mark: &str) -> Markup {
    let words = call.words();
    quiet(
        call,
        html! {
            (heading(&words.say("join-waiting-title"), Some(&words.say("join-waiting-under"))))
            (section(&words.say("join-mark"), keep::words(
                "mark", &words.say("join-mark"), &mark.split([' ', '-']).collect::<Vec<_>>())))
            (note(&words.say("join-waiting-what")))
        },
    )
}
