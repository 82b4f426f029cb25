//! The page of one employer: what speaks for it, how its work lies over its sites, what we know and
//! from where, and the next step.

use super::added::{SITES_LISTED, choke_points, notes, unions};
use super::curves::{Named, picture};
use super::list::named;
use super::past::past;
use super::{of_hundred, unknown, why};
use crate::call::Call;
use crate::layout::{At, Page};
use crate::standing::Member;
use crate::targets::actions::One;
use crate::targets::seeding::Steps;
use kit::html::button::{Button, buttons, post};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden};
use kit::html::icon::Icon;
use kit::html::rows::{Line, lines};
use kit::html::text::{Tone, flash, fold, heading_with, note, para, section};
use kit::html::{Markup, html};
use kit::pictures::told;
use kit::say;
use organizing::Refusal;

/// The most sites that are listed unfolded.
const SITES_SHOWN: usize = 12;

/// The page.
pub fn page(call: &Call, me: &Member, one: &One, steps: &Steps, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/targets", me.space());
    let target = &one.held.value.target;
    let edit = format!("{base}/{}/edit", one.held.id);
    let loose = refusals.iter().filter(|refusal| refusal.field.is_none());
    let content = html! {
        (heading_with(Some((&base, &words.say("targets-title"))), &target.name,
            Some(&under(call, one)), html! {}))
        @for refusal in loose { (flash(Tone::Refuse, &words.say(refusal.sentence))) }
        (score(call, me, one))
        (sites(call, one))
        (beside(call, &base, one))
        (choke_points(call, me, one, refusals))
        (known(call, one))
        (unions(call, me, one, refusals))
        (past(call, me, one, refusals))
        (notes(call, me, one, refusals))
        (next(call, one, steps))
        (buttons(html! { (Button::plain(&words.say("target-edit")).icon(Icon::Edit).to(&edit)) }))
        @if me.leads() {
            (fold(&words.say("target-remove"), false, html! {
                (para(&words.say("target-remove-what")))
                (post(&format!("{base}/{}/remove", one.held.id), Button::grave(&words.say("target-remove-go"))))
            }))
        }
    };
    Page::new(call, me.space(), At::Today).show(content)
}

/// "Hospitals; 2,100 work there at 12 sites"
fn under(call: &Call, one: &One) -> String {
    let (words, target) = (call.words(), &one.held.value.target);
    let sector = target.sector.as_deref().map(|code| {
        let path = one.sectors.path_of(code);
        let titles: Vec<&str> = path.iter().map(|industry| industry.title.as_str()).collect();
        named(call, code, &titles.join(" › "))
    });
    let curve = target.workforce();
    let size = match curve.sites() {
        0 => words.say("target-size-unknown"),
        sites => say!(words, "target-size", workers = curve.total(), sites = sites),
    };
    sector.into_iter().chain([size]).collect::<Vec<_>>().join(". ")
}

/// The score, what each thing adds to it, and what is not known.
fn score(call: &Call, me: &Member, one: &One) -> Markup {
    let (words, score) = (call.words(), &one.score);
    let there = format!("/d/{}/targets/{}", me.space(), one.held.id);
    let texts: Vec<(String, String)> = score
        .reasons
        .iter()
        .map(|reason| (format!("+{}", of_hundred(reason.adds)), why(call, &reason.because)))
        .collect();
    let rows: Vec<_> =
        texts.iter().map(|(adds, why)| (None, adds.as_str(), why.as_str())).collect();
    section(
        &say!(words, "target-score", score = of_hundred(score.permille)),
        html! {
            (told(&rows))
            @if !score.unknown.is_empty() { (note(&unknown(call, score))) }
            (note(&words.say("target-score-note")))
            (post(&there, Button::plain(&words.say("target-heat-go")).small().sends("do", "heat")))
            (note(&words.say("target-heat-what")))
        },
    )
}

fn sites(call: &Call, one: &One) -> Markup {
    let (words, target) = (call.words(), &one.held.value.target);
    let name = target.name.as_str();
    let number = |count: Option<u32>| match count {
        Some(count) => call.number(count as usize),
        None => words.say("target-not-known"),
    };
    let mut all: Vec<_> = target.sites.iter().collect();
    all.sort_by_key(|site| std::cmp::Reverse(site.workers));
    let texts: Vec<(&str, String, String)> = all
        .iter()
        .take(SITES_LISTED)
        .map(|site| {
            let output =
                site.output.map(|output| say!(words, "target-site-output", output = output));
            let place = Some(site.place.clone()).filter(|place| !place.is_empty());
            let under: Vec<String> = place.into_iter().chain(output).collect();
            (site.name.as_str(), under.join("; "), number(site.workers))
        })
        .collect();
    let rows: Vec<Line<'_>> = texts
        .iter()
        .map(|(title, under, end)| Line { title, under, end, ..Line::default() })
        .collect();
    let (first, rest) = rows.split_at(rows.len().min(SITES_SHOWN));
    section(
        &words.say("target-dispersion"),
        html! {
            @if target.sites.is_empty() { (para(&words.say("target-sites-none"))) } @else {
                (picture(call, "workers", &[Named { name, curve: target.workforce() }]))
                @if target.output().sites() > 0 {
                    (picture(call, "output", &[Named { name, curve: target.output() }]))
                }
                h3 { (words.say("target-sites")) }
                (lines(first))
                @if !rest.is_empty() {
                    (fold(&say!(words, "target-sites-more", count = rest.len()), false, lines(rest)))
                }
            }
        },
    )
}

/// The way to see it beside another.
fn beside(call: &Call, base: &str, one: &One) -> Markup {
    let words = call.words();
    let ids: Vec<(String, &str)> =
        one.others.iter().map(|(id, name)| (id.to_string(), name.as_str())).collect();
    let choices: Vec<Choice<'_>> = ids.iter().map(|(id, name)| Choice::new(id, name)).collect();
    html! { @if !choices.is_empty() {
        form.form method="get" action={ (base) "/beside" } {
            (hidden("one", &one.held.id.to_string()))
            (Field::new("other", &words.say("target-beside")).select(None, &choices))
            (buttons(html! { (Button::plain(&words.say("target-beside-go")).small()) }))
        }
    } }
}

/// Who owns it.
fn known(call: &Call, one: &One) -> Markup {
    let (words, target) = (call.words(), &one.held.value.target);
    section(
        &words.say("target-owners"),
        html! {
            @if target.owners.is_empty() { (para(&words.say("target-owners-none"))) } @else {
                ol { @for (n, owner) in (1..).zip(&target.owners) { li { (n) ". " bdi { (owner) } } } }
            }
        },
    )
}

/// From here to a call or to salting, filled in.
fn next(call: &Call, one: &One, steps: &Steps) -> Markup {
    let (words, target) = (call.words(), &one.held.value.target);
    let industry = target.sector.as_deref().and_then(|code| one.sectors.industry_of(code));
    let industry = industry.map_or("", |industry| &industry.title);
    section(
        &words.say("target-next"),
        html! {
            @if steps.drives.is_empty() { (para(&words.say("target-next-none"))) }
            @for (drive, name) in &steps.drives {
                (Form::post(&format!("/d/{drive}/seeds/filled")).around(html! {
                    (hidden("employer", &target.name))
                    (hidden("industry", industry))
                    (Button::act(&say!(words, "target-seed", drive = name.as_str())).icon(Icon::Talk))
                }))
            }
            @for (program, name) in &steps.programs {
                (Form::post(&format!("/d/{program}/placements/aim")).around(html! {
                    (hidden("do", "aim"))
                    (hidden("target", &target.name))
                    (Button::plain(&say!(words, "target-salt", program = name.as_str())).icon(Icon::Key))
                }))
            }
            @if !steps.drives.is_empty() { (note(&words.say("target-seed-note"))) }
        },
    )
}
