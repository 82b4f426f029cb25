//! Dispersion, drawn and told: on how few sites a share of the work is.

use crate::call::Call;
use kit::html::text::note;
use kit::html::{Markup, html};
use kit::pictures::dispersion::{Company, Dispersion, Reached};
use kit::pictures::figure;
use kit::say;
use organizing::targets::{Curve, Reach};

/// The shares that are asked for, in percent.
pub const SHARES: [u8; 2] = [50, 80];

/// A company with its curve.
pub struct Named<'a> {
    /// Its name.
    pub name: &'a str,
    /// The curve.
    pub curve: Curve,
}

fn whole(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// "2 of 12 sites are half of the workforce": what the curve says, in a sentence a share.
fn told(call: &Call, what: &str, percent: u8, reach: &Reach) -> String {
    let (sites, of) = (reach.sites, reach.of);
    // Ids target-reach-workers, target-reach-output.
    let id = format!("target-reach-{what}");
    let mut sentence = call
        .words()
        .say_with(&id, &[("sites", sites.into()), ("of", of.into()), ("percent", percent.into())]);
    if reach.alike > reach.last {
        sentence.push(' ');
        sentence.push_str(&say!(
            call.words(),
            "target-reach-alike",
            last = reach.last,
            alike = reach.alike
        ));
    }
    sentence
}

/// Every sentence about one company.
pub fn sentences(call: &Call, what: &str, curve: &Curve) -> Vec<String> {
    let reached =
        SHARES.into_iter().filter_map(|percent| Some((percent, curve.sites_for(percent)?)));
    let mut all: Vec<String> =
        reached.map(|(percent, reach)| told(call, what, percent, &reach)).collect();
    if all.is_empty() {
        all.push(call.words().say("target-reach-none"));
    }
    if curve.unknown() > 0 {
        all.push(say!(call.words(), "target-reach-unknown", count = curve.unknown()));
    }
    all
}

/// The picture with the same in words; `what`: `workers` or `output`.
pub fn picture(call: &Call, what: &str, companies: &[Named<'_>]) -> Markup {
    let words = call.words();
    // Ids target-curve-workers, target-curve-output.
    let caption = words.say(&format!("target-curve-{what}"));
    let told: Vec<Vec<String>> =
        companies.iter().map(|company| sentences(call, what, &company.curve)).collect();
    let under: Vec<String> = companies
        .iter()
        .map(|company| {
            let (sites, total) = (company.curve.sites(), company.curve.total());
            say!(words, "target-curve-under", sites = sites, total = total)
        })
        .collect();
    let points: Vec<Vec<(u32, u16)>> = companies
        .iter()
        .map(|company| company.curve.points().map(|(sites, part)| (whole(sites), part)).collect())
        .collect();
    let labels: Vec<Vec<(u8, usize, String)>> = companies
        .iter()
        .map(|company| {
            let reached = SHARES.into_iter().filter_map(|percent| {
                let sites = company.curve.sites_for(percent)?.sites;
                Some((percent, sites, say!(words, "target-curve-sites", count = sites)))
            });
            reached.collect()
        })
        .collect();
    let reached: Vec<Vec<Reached<'_>>> = labels
        .iter()
        .map(|labels| {
            labels
                .iter()
                .map(|(percent, sites, label)| Reached {
                    percent: u32::from(*percent),
                    sites: whole(*sites),
                    label,
                })
                .collect()
        })
        .collect();
    let drawn: Vec<Company<'_>> = companies
        .iter()
        .enumerate()
        .map(|(at, company)| Company {
            name: company.name,
            under: &under[at],
            points: &points[at],
            reached: &reached[at],
        })
        .collect();
    let spoken: Vec<String> = companies
        .iter()
        .zip(&told)
        .map(|(company, told)| format!("{}: {}", company.name, told.join(" ")))
        .collect();
    let picture = Dispersion { told: &spoken.join(" "), companies: &drawn }.draw();
    let several = companies.len() > 1;
    figure(
        &caption,
        picture,
        html! {
            @for (company, told) in companies.iter().zip(&told) {
                @if several { p { b { bdi { (company.name) } } } }
                ul.dots { @for sentence in told { li { (sentence) } } }
            }
            (note(&words.say("target-curve-note")))
        },
    )
}
