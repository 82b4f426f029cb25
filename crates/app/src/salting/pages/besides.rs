//! What stands beside placements: what is learned, what the law says, and the turn to seeding.

use crate::call::Call;
use crate::layout::ways;
use crate::packs::jurisdiction::packs;
use crate::packs::pages::{age, figures, said};
use kit::html::icon::Icon;
use kit::html::rows::{Line, lines};
use kit::html::text::{Tone, flash, fold, note, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::packs::Pack;
use organizing::salting::{Step, law};
use vault::Id;

/// What is learned on the way, step by step.
pub fn training(call: &Call) -> Markup {
    let words = call.words();
    let steps: Vec<(String, String)> = Step::ALL
        .into_iter()
        .map(|step| {
            // Ids salting-step-law, -honest, -apart, -listen, -talk, -hand-on, each with -under.
            let id = format!("salting-step-{}", step.id());
            (words.say(&id), words.say(&format!("{id}-under")))
        })
        .collect();
    let rows: Vec<Line<'_>> =
        steps.iter().map(|(title, under)| Line { title, under, ..Line::default() }).collect();
    fold(
        &words.say("salting-training"),
        false,
        html! { (para(&words.say("salting-training-under"))) (lines(&rows)) },
    )
}

/// What the packs say: who is protected, and what honest interest in the job means. Of the others
/// it is said that nothing is known.
pub fn rights(call: &Call) -> Markup {
    let words = call.words();
    let packs = packs(call.today);
    let law = law(&packs);
    let unknown: Vec<&str> = law.unknown.iter().map(|pack| said(call, &pack.name)).collect();
    section(
        &words.say("salting-law"),
        html! {
            (flash(Tone::Info, &words.say("packs-no-lawyer")))
            @for (pack, told) in &law.known {
                @let told = Pack { figures: told.iter().map(|one| (*one).clone()).collect(), card: None, ..(*pack).clone() };
                h3 { (said(call, &pack.name)) }
                (age(call, &told))
                (figures(call, &told))
            }
            @if !unknown.is_empty() {
                (note(&say!(words, "salting-law-unknown", places = unknown.join("; "))))
            }
        },
    )
}

/// From salting to seeding: the forms of a call and of a drive. Nothing goes along.
pub fn turning(call: &Call, drives: &[(Id, String)]) -> Markup {
    let words = call.words();
    let mut there: Vec<(Icon, String, String, String)> = drives
        .iter()
        .map(|(space, name)| {
            let title = say!(words, "salting-turn-call", drive = name.as_str());
            let under = words.say("salting-turn-call-under");
            (Icon::Talk, format!("/d/{space}/seeds/new"), title, under)
        })
        .collect();
    there.push((
        Icon::Add,
        "/drives/new".to_owned(),
        words.say("drives-start"),
        words.say("salting-turn-drive-under"),
    ));
    section(
        &words.say("salting-turn"),
        html! { (para(&words.say("salting-turn-under"))) (ways(&there)) },
    )
}
