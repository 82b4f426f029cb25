//! The coaches of a desk: what each carries, and for whom they could be there.

use crate::call::Call;
use crate::coaching::records::Desk;
use crate::development::told::role_name;
use crate::layout::{At, Page};
use crate::people::told::isolated;
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::icon::Icon;
use kit::html::rows::{Line, lines};
use kit::html::text::{heading, note};
use kit::html::{Markup, html};
use kit::say;
use organizing::coaching::{Load, Loads};
use organizing::matching::Coach;

/// The page.
pub fn page(call: &Call, me: &Member, at: &Desk, loads: &Loads) -> Markup {
    let (words, all) = (call.words(), &at.coaches);
    let base = format!("/d/{}", me.space());
    let mut coaches: Vec<&Coach> = all.all.iter().collect();
    let name = |coach: &Coach| all.names.get(&coach.who).map_or("", |name| name.reveal());
    coaches.sort_by_cached_key(|coach| organizing::list::name::fold(name(coach)));
    let told: Vec<(String, String, String)> = coaches
        .iter()
        .map(|coach| {
            let mine = coach.who.0 == me.member().0;
            let title = isolated(name(coach));
            let title = match mine {
                true => say!(words, "member-me", name = &*title),
                false => title.into_owned(),
            };
            (title, under(call, at, coach), load(call, coach, loads))
        })
        .collect();
    let own = format!("{base}/coaches/me");
    let rows: Vec<Line<'_>> = told
        .iter()
        .zip(&coaches)
        .map(|((title, under, end), coach)| Line {
            href: (coach.who.0 == me.member().0).then_some(own.as_str()),
            icon: Some(if coach.away { Icon::Close } else { Icon::People }),
            title,
            under,
            end,
            ..Line::default()
        })
        .collect();
    Page::new(call, me.space(), At::People).show(html! {
        (heading(&words.say("coaches-title"), Some(&say!(words, "coaches-under", count = i64::try_from(coaches.len()).unwrap_or(0)))))
        (buttons(html! {
            (Button::plain(&words.say("coaches-mine")).icon(Icon::Edit).to(&own))
            (Button::plain(&words.say("matching-title")).to(&format!("{base}/matching")))
            (Button::plain(&words.say("pairing-title")).to(&format!("{base}/coaches/pairs")))
            (Button::plain(&words.say("ladder-title")).to(&format!("{base}/coaches/ladder")))
        }))
        (lines(&rows))
        (note(&words.say("coaches-source")))
    })
}

/// The step that they stand on, who stands beside them, what they can do.
fn under(call: &Call, at: &Desk, coach: &Coach) -> String {
    let words = call.words();
    let stands = at.behind(coach.who, call.today).stands(call.today);
    let pair = at.bench.value.pairs.beside(coach.who);
    let beside = pair.and_then(|pair| at.coaches.names.get(&pair.experienced));
    let beside = beside.map(|name| say!(words, "coaches-beside", name = isolated(name.reveal())));
    let parts = [Some(role_name(call, stands.at.id())), beside, Some(can(call, coach))];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn can(call: &Call, coach: &Coach) -> String {
    let words = call.words();
    if coach.away {
        return words.say("coaches-away");
    }
    let known = |tag: &String| match tag.as_str() {
        "en" | "es" => words.say(&format!("language-{tag}")),
        other => other.to_owned(),
    };
    let mut parts: Vec<String> = coach.languages.iter().map(known).collect();
    parts.extend(coach.employers.iter().cloned());
    match parts.is_empty() {
        true => words.say("coaches-silent"),
        false => parts.join(" · "),
    }
}

fn load(call: &Call, coach: &Coach, loads: &Loads) -> String {
    let words = call.words();
    let (carries, takes) = (i64::from(coach.carries), i64::from(coach.takes));
    match loads.of(usize::from(coach.carries)) {
        Load::Over(_) => say!(words, "coaches-over", carries = carries),
        Load::Full => say!(words, "coaches-full", carries = carries),
        Load::Enough | Load::Room(_) => {
            say!(words, "coaches-carries", carries = carries, takes = takes)
        }
    }
}
