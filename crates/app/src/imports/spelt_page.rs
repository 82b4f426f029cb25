//! The part of the preview that tells what a roster spells anew.

use super::draft::Draft;
use super::plan::{Planned, Read};
use super::same::{self, ASKED_MAX, News, Of};
use crate::call::Call;
use kit::html::field::{Choice, Field};
use kit::html::form::{hidden, in_line};
use kit::html::text::{fold, note, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::list::import::spelling::Spelling;

/// The most that one spelling may be taken for on the page.
const OTHERS_SHOWN: usize = 60;
/// Spellings named without a choice; the others are counted.
const NAMED_MAX: usize = 40;

/// What is new of each kind, with the choice to take it for another.
pub fn new_spellings(call: &Call, draft: &Draft, read: &Read, planned: &Planned) -> Markup {
    html! {
        @for news in same::news(draft, planned, read) {
            @match news.of {
                Of::Turf => (section(&title(call, &news), html! {
                    (para(&call.words().say("import-new-turf-what")))
                    (asked(call, draft, &news))
                })),
                _ => (fold(&title(call, &news), false, asked(call, draft, &news))),
            }
        }
    }
}

// Ids: import-new-turf, import-new-shift, import-new-job, import-new-language.
fn title(call: &Call, news: &News) -> String {
    call.words()
        .say_with(&format!("import-new-{}", news.of.id()), &[("count", news.new.len().into())])
}

fn asked(call: &Call, draft: &Draft, news: &News) -> Markup {
    let words = call.words();
    // Places are always asked about; of the others only those that are like another.
    let (ask, name): (Vec<&Spelling>, Vec<&Spelling>) =
        news.new.iter().partition(|new| news.of == Of::Turf || !new.like.is_empty());
    let named: Vec<String> = name
        .iter()
        .take(NAMED_MAX)
        .map(|new| say!(words, "import-spelt", text = new.text.as_str(), count = new.count))
        .collect();
    let beyond = ask.len().saturating_sub(ASKED_MAX) + name.len().saturating_sub(NAMED_MAX);
    html! {
        (in_line(html! {
            @for (n, new) in ask.iter().take(ASKED_MAX).enumerate() { (choice(call, draft, news, n, new)) }
        }))
        @if !named.is_empty() { (para(&named.join(", "))) }
        @if beyond > 0 { (note(&say!(words, "import-and-more", count = beyond))) }
    }
}

fn choice(call: &Call, draft: &Draft, news: &News, n: usize, new: &Spelling) -> Markup {
    let words = call.words();
    let id = news.of.id();
    let proposed = same::proposed(draft, news.of, new);
    let label = say!(words, "import-spelt", text = same::shown(&new.text), count = new.count);
    let like: Vec<(String, String)> =
        new.like.iter().map(|(text, _)| (text.clone(), same::shown(text))).collect();
    let others = match news.of {
        Of::Turf if news.others.len() <= OTHERS_SHOWN => &news.others,
        _ => &like,
    };
    let chosen = |text: &str| proposed.as_deref() == Some(text);
    let others: Vec<(&str, String)> = others
        .iter()
        .filter(|(text, _)| *text != new.text)
        .map(|(text, shown)| (text.as_str(), say!(words, "import-same-as", text = shown.as_str())))
        .collect();
    let itself = words.say("import-same-none");
    let first = Choice::new("", &itself).chosen(proposed.is_none());
    let rest = others.iter().map(|(text, words)| Choice::new(text, words).chosen(chosen(text)));
    let choices: Vec<Choice<'_>> = std::iter::once(first).chain(rest).collect();
    let perhaps: Vec<String> = new.like.iter().map(|(text, _)| same::shown(text)).collect();
    let perhaps = say!(words, "import-perhaps", texts = perhaps.join(", "));
    let field = format!("same-{id}-{n}");
    let mut select = Field::new(&field, &label);
    if !new.like.is_empty() {
        select = select.aside(&perhaps);
    }
    html! {
        div { (hidden(&format!("spelt-{id}-{n}"), &new.text)) (select.select(None, &choices)) }
    }
}
