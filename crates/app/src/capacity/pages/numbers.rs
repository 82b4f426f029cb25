//! Every number of both programs, and where it comes from.

use super::name;
use crate::call::Call;
use crate::capacity::typed::faced;
use kit::html::rows::table;
use kit::html::text::{fold, note, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::capacity::{Scenario, Stage};

/// A number of a stage.
type OfStage = fn(&Stage) -> f64;

/// Both programs.
pub fn all(call: &Call, both: &[Scenario; 2]) -> Markup {
    let words = call.words();
    section(
        &words.say("capacity-sources"),
        html! {
            (note(&words.say("capacity-norm")))
            @for program in both {
                (fold(&say!(words, "capacity-numbers", name = name(call, program)), false,
                    of_program(call, program)))
            }
        },
    )
}

fn of_program(call: &Call, program: &Scenario) -> Markup {
    let words = call.words();
    let heads = ["capacity-head-number", "capacity-head-value", "capacity-head-source"];
    let heads = heads.map(|id| words.say(id));
    let about = program.about.in_language(words.language().tag());
    let line = |number: &str, label: String, value: String| -> Vec<Markup> {
        vec![html! { (label) }, html! { (value) }, source(call, program, number)]
    };
    // What is left out says nothing that would need a source.
    let there = |value: &Option<f64>| value.is_some_and(|value| value != 0.0);
    let told = program.values().into_iter();
    let told = told.filter(|(number, value)| there(value) || program.source(number).is_some());
    let plain = told.map(|(number, value)| {
        let value = value.map_or_else(|| words.say("capacity-never"), shown);
        // Ids capacity-n-… in the catalogues.
        line(number, words.say(&format!("capacity-n-{}", faced(number))), value)
    });
    let of_stages: [(&str, OfStage); 3] = [
        ("stage.weeks", |stage| stage.weeks),
        ("stage.spread", |stage| stage.spread),
        ("stage.passes", |stage| stage.passes),
    ];
    let stages = of_stages.into_iter().map(|(number, of)| {
        let each: Vec<String> = program
            .stages
            .iter()
            .map(|stage| {
                format!("{}: {}", stage.name.in_language(words.language().tag()), shown(of(stage)))
            })
            .collect();
        line(number, words.say(&format!("capacity-n-{}", faced(number))), each.join("; "))
    });
    let lines: Vec<Vec<Markup>> = plain.chain(stages).collect();
    table(about, &heads.each_ref().map(String::as_str), &lines)
}

/// What is said of where a number comes from. The address is words, not a link: no page of ours
/// leads anywhere else.
fn source(call: &Call, program: &Scenario, number: &str) -> Markup {
    let words = call.words();
    let Some(source) = program.source(number) else {
        return html! { (words.say("capacity-yours")) };
    };
    let address = source.address.trim_start_matches("https://");
    html! {
        (source.says.in_language(words.language().tag()))
        @if !address.is_empty() {
            " " small { @for (n, part) in address.split('/').enumerate() {
                @if n > 0 { "/" wbr; } (part)
            } }
        }
    }
}

fn shown(number: f64) -> String {
    format!("{}", (number * 10_000.0).round() / 10_000.0)
}
