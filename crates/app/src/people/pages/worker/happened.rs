//! What happened with a worker, newest first: one-on-ones and assessments.

use super::of;
use crate::call::Call;
use crate::conversations::records::Talk;
use crate::people::told;
use crate::people::worker::Drawn;
use crate::space::kept::Held;
use crate::words;
use kit::html::text::{para, said_all};
use kit::html::thread::{Event, thread};
use kit::html::{Icon, Markup, html};
use kit::pictures::Mark;
use kit::say;
use organizing::Day;
use organizing::assessment::Assessment;
use organizing::conversation::Answer;
use vault::Id;

/// One thing that happened, worded.
struct Told {
    on: Day,
    day: String,
    title: String,
    mark: Option<Mark>,
    icon: Option<Icon>,
    href: Option<String>,
    more: Markup,
}

/// The thread.
pub(super) fn thread_of(call: &Call, drawn: &Drawn, path: &str) -> Markup {
    let words = call.words();
    let talks = drawn.talks.iter().filter(|talk| !talk.value.open);
    let mut told: Vec<Told> = talks.map(|talk| talked(call, drawn, path, talk)).collect();
    let by_hand = of(drawn).assessments.iter().filter(|made| {
        made.conversation.is_none_or(|id| drawn.talks.iter().all(|talk| talk.id != Id(id.0)))
    });
    told.extend(by_hand.map(|made| assessed(call, drawn, made)));
    if told.is_empty() {
        return para(&words.say("people-happened-nothing"));
    }
    told.sort_by_key(|event| std::cmp::Reverse(event.on));
    let events: Vec<Event<'_>> = told
        .iter()
        .map(|event| Event {
            day: &event.day,
            title: &event.title,
            mark: event.mark,
            icon: event.icon,
            href: event.href.as_deref(),
            more: event.more.clone(),
        })
        .collect();
    thread(&events)
}

fn talked(call: &Call, drawn: &Drawn, path: &str, talk: &Held<Talk>) -> Told {
    let words = call.words();
    let what = &talk.value;
    let name = told::isolated(of(drawn).name.full.reveal());
    let title = match what.by == drawn.known.me {
        true => say!(words, "people-you-talked", name = name.as_ref()),
        false => {
            let by = drawn.known.member_first(words, what.by);
            say!(words, "people-talked", by = by, name = name.as_ref())
        }
    };
    let asked = what.ask.as_ref().map(|ask| {
        // Ids people-asked-yes, people-asked-thinking, people-asked-no.
        let id = match ask.answer {
            Answer::Yes => "people-asked-yes",
            Answer::Thinking => "people-asked-thinking",
            Answer::No => "people-asked-no",
        };
        say!(words, id, what = ask.what.reveal())
    });
    let more = html! {
        @if !what.issues.is_empty() {
            (said_all(what.issues.iter().map(|issue| issue.reveal()), &words.say("people-would-change")))
        }
        @if let Some(asked) = asked { (para(&asked)) }
        @if !what.next_step.is_empty() {
            (para(&agreed(call, what)))
        }
    };
    Told {
        on: what.on,
        day: words::day(words, what.on, call.today),
        title,
        mark: what.support.map(|(support, _)| Mark::new(support.number())),
        icon: Some(Icon::Talk),
        href: Some(format!("{path}/talks/{}", talk.id)),
        more,
    }
}

fn agreed(call: &Call, talk: &Talk) -> String {
    let (words, what) = (call.words(), talk.next_step.reveal());
    match talk.next_on {
        Some(on) => {
            say!(words, "people-agreed-by", what = what, day = words::day(words, on, call.today))
        }
        None => say!(words, "people-agreed", what = what),
    }
}

fn assessed(call: &Call, drawn: &Drawn, made: &Assessment) -> Told {
    let words = call.words();
    let support = told::support(words, made.support);
    let title = say!(words, "people-assessed", n = made.support.number(), support = support);
    let by = drawn.known.member_first(words, made.by);
    let basis = told::basis(words, made.basis);
    Told {
        on: made.on,
        day: words::day(words, made.on, call.today),
        title,
        mark: Some(Mark::new(made.support.number())),
        icon: None,
        href: None,
        more: para(&say!(words, "people-assessed-why", by = by, basis = basis)),
    }
}
