//! The calendar of notices: figures of days from the drive's pack, each with its day, its source
//! and how far to trust it.

use super::beside;
use crate::arc::calendar::Drawn;
use crate::call::Call;
use crate::layout::{At, Page};
use crate::packs::pages::{age, source};
use crate::standing::{Lead, Member};
use crate::words;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::Form;
use kit::html::rows::plain_lines;
use kit::html::text::{Tone, empty, flash, fold, heading, note, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::Refusal;
use organizing::packs::{Counted, Notice, Pack};

/// The whole page.
pub fn page(call: &Call, me: &Member, drawn: &Drawn, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let base = format!("/d/{}", me.space());
    let content = html! {
        (heading(&words.say("calendar-title"), Some(&words.say("calendar-under"))))
        (beside(call, me.space(), "calendar"))
        @match &drawn.pack {
            None => (empty(&words.say("calendar-no-pack"), html! {
                @if me.leads() {
                    (Button::act(&words.say("calendar-choose")).to(&format!("{base}/settings#f-pack")))
                }
            })),
            Some(pack) => {
                (trust(call, me, pack))
                (notices(call, drawn, pack))
                @if me.leads() { (days(call, me, drawn, pack, refusal)) }
            },
        }
    };
    Page::new(call, me.space(), At::More).show(content)
}

/// Whose law it is and how old what we know of it, loudly where it is old; and that none of it is a
/// lawyer's word.
fn trust(call: &Call, me: &Member, pack: &Pack) -> Markup {
    html! {
        p { a href={ "/d/" (me.space()) "/packs" } { (pack.name.in_language(call.language.tag())) } }
        (age(call, pack))
        (para(&call.words().say("calendar-advice")))
    }
}

fn notices(call: &Call, drawn: &Drawn, pack: &Pack) -> Markup {
    let words = call.words();
    let rows: Vec<Markup> =
        pack.notices(&drawn.starts).iter().map(|notice| one(call, notice)).collect();
    section(
        &words.say("calendar-notices"),
        html! {
            @if rows.is_empty() { (para(&words.say("calendar-none"))) }
            @else {
                (plain_lines(&rows))
                (note(&words.say("calendar-holidays")))
            }
        },
    )
}

fn one(call: &Call, notice: &Notice<'_>) -> Markup {
    let (words, figure) = (call.words(), notice.figure);
    let from = words.say(&format!("calendar-from-{}", notice.counted.tag()));
    let days = u32::from(notice.days);
    let counted = match (notice.business, notice.counted) {
        (false, Counted::BeforeStrike) => {
            say!(words, "calendar-days-before", days = days, from = from)
        }
        (true, Counted::BeforeStrike) => {
            say!(words, "calendar-business-before", days = days, from = from)
        }
        (false, _) => say!(words, "calendar-days-after", days = days, from = from),
        (true, _) => say!(words, "calendar-business-after", days = days, from = from),
    };
    html! {
        span.line-words {
            span {
                @match notice.on {
                    Some(on) => (words::day(words, on, call.today)),
                    None => (words.say("calendar-no-day")),
                }
                @if notice.on.is_some_and(|on| on < call.today) { " " (words.say("calendar-past")) }
            }
            small { (counted) }
            (para(figure.says.in_language(call.language.tag())))
            (source(call, &figure.source, figure.checked, figure.ask_a_lawyer, figure.unsettled))
        }
    }
}

/// The days that figures are counted from, as far as the pack counts from them.
fn days(call: &Call, me: &Member, drawn: &Drawn, pack: &Pack, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let notices = pack.notices(&drawn.starts);
    let used = |counted: &Counted| notices.iter().any(|notice| notice.counted == *counted);
    let counts: Vec<Counted> = Counted::ALL
        .into_iter()
        // The petition is always asked for: it is the day that all the others come from.
        .filter(|counted| {
            let kept = drawn.starts.of(*counted).is_some();
            *counted == Counted::FromPetition || kept || used(counted)
        })
        .collect();
    let kept = |counted: Counted| drawn.starts.of(counted).map(|on| on.date().to_string());
    fold(
        &words.say("calendar-days"),
        refusal.is_some() || notices.iter().all(|notice| notice.on.is_none()),
        html! {
            @if let Some(refusal) = refusal.filter(|refusal| refusal.field.is_none()) {
                (flash(Tone::Refuse, &words.say(refusal.sentence)))
            }
            (Form::post(&format!("/d/{}/calendar", me.space())).around(html! {
                @for counted in counts {
                    @let value = match refusal {
                        Some(_) => call.field(counted.tag()).to_owned(),
                        None => kept(counted).unwrap_or_default(),
                    };
                    (Field::new(counted.tag(), &words.say(&format!("calendar-day-{}", counted.tag())))
                        .error(call.error_at(refusal, counted.tag()).as_deref()).value(&value).date())
                }
                (buttons(html! { (Button::act(&words.say("calendar-set"))) }))
            }))
        },
    )
}

/// The choice of a jurisdiction, among the drive's settings.
pub fn choice(call: &Call, me: &Lead, (chosen, packs): &(String, Vec<Pack>)) -> Markup {
    let words = call.words();
    let choices: Vec<Choice<'_>> = packs
        .iter()
        .map(|pack| Choice::new(&pack.id, pack.name.in_language(call.language.tag())))
        .collect();
    section(
        &words.say("jurisdiction-title"),
        Form::post(&format!("/d/{}/settings/jurisdiction", me.space())).around(html! {
            (Field::new("pack", &words.say("jurisdiction-pack"))
                .help(&words.say("jurisdiction-help")).value(chosen)
                .select(Some(&words.say("jurisdiction-none")), &choices))
            (buttons(html! { (Button::plain(&words.say("jurisdiction-go"))) }))
        }),
    )
}
