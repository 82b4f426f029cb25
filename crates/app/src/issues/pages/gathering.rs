//! Which wordings may be one issue. People decide, one press each.

use super::{error_at, quoted};
use crate::call::Call;
use crate::issues::drawn::Drawn;
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden};
use kit::html::icon::Icon;
use kit::html::text::{fold, note, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::issues::{Issue, Suggested, Suggestion, suggest};
use organizing::{IssueId, Refusal};
use vault::Id;

/// How many suggestions are shown at once; the next come when these are settled.
const SHOWN: usize = 3;
/// The most wordings of one suggestion.
const WORDINGS_MAX: usize = 12;
/// The most wordings that can be gathered by hand at once.
const BY_HAND_MAX: usize = 60;

/// The suggestions.
pub fn suggested(call: &Call, me: &Member, drawn: &Drawn, refused: Option<Refusal>) -> Markup {
    let words = call.words();
    let suggestions = suggest(&drawn.gathered, &drawn.told);
    if suggestions.is_empty() {
        return html! {};
    }
    let count = suggestions.len();
    section(
        &words.say("issues-alike"),
        html! {
            (para(&say!(words, "issues-alike-why", count = count)))
            @for (number, one) in suggestions.iter().take(SHOWN).enumerate() {
                (suggestion(call, me, drawn, number, one, refused))
            }
        },
    )
}

fn suggestion(
    call: &Call,
    me: &Member,
    drawn: &Drawn,
    number: usize,
    one: &Suggestion,
    refused: Option<Refusal>,
) -> Markup {
    let words = call.words();
    let action = format!("/d/{}/issues", me.space());
    let by = say!(words, "issues-alike-told", count = one.workers, of = drawn.ranking.whole.told);
    let name_of = |id: IssueId| {
        let issue = drawn.gathered.get(id);
        issue.map_or_else(String::new, |issue| issue.name.reveal().to_owned())
    };
    let texts: Vec<(&str, String)> = one
        .wordings
        .iter()
        .take(WORDINGS_MAX)
        .map(|wording| (wording.reveal(), quoted(call, wording)))
        .collect();
    let choices: Vec<Choice<'_>> =
        texts.iter().map(|(value, label)| Choice::new(value, label).chosen(true)).collect();
    let id = format!("f-wording-{number}");
    let about = Field::new("wording", &by).id(&id).checks(&choices);
    match &one.what {
        Suggested::Gather(issue) => {
            let (name, id) = (name_of(*issue), Id(issue.0).to_string());
            html! {
                (Form::post(&action).around(html! {
                    (about) (hidden("to", &id))
                    (buttons(html! {
                        (Button::plain(&say!(words, "issues-gather", name = name.as_str())).icon(Icon::Merge).sends("do", "gather"))
                        (Button::quiet(&words.say("issues-keep-apart")).sends("do", "apart"))
                    }))
                }))
            }
        }
        Suggested::Name => {
            // What was typed into the form that was refused stands in it again.
            let mine = call.field("at") == number.to_string();
            let wrong = refused.filter(|_| mine);
            let wrong = error_at(call, wrong, "name", "name");
            let (at, id) = (number.to_string(), format!("f-name-{number}"));
            html! {
                (Form::post(&action).around(html! {
                    (about) (hidden("at", &at))
                    (Field::new("name", &words.say("issues-name")).id(&id).help(&words.say("issues-name-help"))
                        .max(Issue::NAME_CHARS_MAX as u32).error(wrong.as_deref())
                        .value(if mine { call.field("name") } else { "" }).text())
                    (buttons(html! {
                        (Button::plain(&words.say("issues-gather-named")).icon(Icon::Merge).sends("do", "name"))
                        (Button::quiet(&words.say("issues-keep-alone")).sends("do", "alone"))
                    }))
                }))
            }
        }
        Suggested::Join(from, into) => {
            let (one, other) = (name_of(*from), name_of(*into));
            html! {
                (para(&say!(words, "issues-join-why", one = one.as_str(), other = other.as_str())))
                (Form::post(&action).around(html! {
                    (hidden("to", &Id(from.0).to_string())) (hidden("into", &Id(into.0).to_string()))
                    (buttons(html! {
                        (Button::plain(&say!(words, "issues-join", name = other.as_str())).icon(Icon::Merge).sends("do", "join"))
                        (Button::quiet(&words.say("issues-distinct")).sends("do", "distinct"))
                    }))
                }))
            }
        }
    }
}

/// Any wordings under any name.
pub fn by_hand(call: &Call, me: &Member, drawn: &Drawn, refused: Option<Refusal>) -> Markup {
    let words = call.words();
    let loose = drawn.loose();
    if loose.is_empty() {
        return html! {};
    }
    let mine = call.field("at") == "hand";
    let wrong = refused.filter(|_| mine);
    let (wrong_name, wrong_words) =
        (error_at(call, wrong, "name", "name"), error_at(call, wrong, "wording", "name"));
    let ticked: Vec<&str> = call.ask.form.all("wording").collect();
    let told: Vec<(String, String)> = loose
        .iter()
        .take(BY_HAND_MAX)
        .map(|(wording, count)| {
            (quoted(call, wording), say!(words, "issues-told-by", count = *count))
        })
        .collect();
    let choices: Vec<Choice<'_>> = loose
        .iter()
        .zip(&told)
        .map(|((wording, _), (label, help))| {
            let chosen = mine && ticked.contains(&wording.reveal());
            Choice::new(wording.reveal(), label).help(help).chosen(chosen)
        })
        .collect();
    let issues = issue_choices(drawn);
    let issues: Vec<Choice<'_>> = issues.iter().map(|(id, name)| Choice::new(id, name)).collect();
    let left = loose.len().saturating_sub(BY_HAND_MAX);
    fold(
        &words.say("issues-by-hand"),
        mine && refused.is_some(),
        Form::post(&format!("/d/{}/issues", me.space())).around(html! {
            (hidden("at", "hand"))
            (Field::new("wording", &words.say("issues-wordings")).error(wrong_words.as_deref()).checks(&choices))
            @if left > 0 { (note(&say!(words, "issues-left", count = left))) }
            @if !issues.is_empty() {
                (Field::new("to", &words.say("issues-to")).value(call.field("to"))
                    .select(Some(&words.say("issues-to-new")), &issues))
            }
            (Field::new("name", &words.say("issues-name")).id("f-name-hand").help(&words.say("issues-name-hand"))
                .max(Issue::NAME_CHARS_MAX as u32).error(wrong_name.as_deref())
                .value(if mine { call.field("name") } else { "" }).text())
            (buttons(html! { (Button::plain(&words.say("issues-gather-go")).icon(Icon::Merge).sends("do", "hand")) }))
        }),
    )
}

/// The issues by id and name, as they rank.
pub fn issue_choices(drawn: &Drawn) -> Vec<(String, String)> {
    let mut choices: Vec<(String, String)> = drawn
        .gathered
        .issues
        .iter()
        .map(|issue| (Id(issue.id.0).to_string(), issue.name.reveal().to_owned()))
        .collect();
    choices.sort_by_cached_key(|(_, name)| organizing::list::name::fold(name));
    choices
}
