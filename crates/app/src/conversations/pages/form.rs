//! The guide with someone, on a phone held in one hand: what to ask, and what they said.

use super::{asked, works_at};
use crate::call::Call;
use crate::conversations::actions::{DAY_BEFORE, Room};
use crate::conversations::ties::Which;
use crate::conversations::typed::{TIE_KINDS, who};
use crate::layout::{At, Page};
use crate::people::pages::worker_path;
use crate::people::told;
use crate::standing::Member;
use crate::words;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field, offers};
use kit::html::form::{Form, errors, hidden, in_line};
use kit::html::talk::{pause, step};
use kit::html::text::{Tone, fold, heading_with, notice, para, said, section};
use kit::html::{Markup, html};
use kit::pictures::{Mark, mark};
use kit::say;
use organizing::assessment::{Basis, Support, reading};
use organizing::conversation::{Answer, Conversation};
use vault::Id;

/// Names of those who work beside whom one talks with.
const OFFERED: &str = "offered";
/// Rows for names at first, and at most.
const TIE_ROWS: (usize, usize) = (2, Conversation::TIES_MAX);
/// The most characters of a line, as browsers hold them.
const LINE: u32 = Conversation::LINE_CHARS_MAX as u32;
/// The most characters of a text.
const TEXT: u32 = Conversation::TEXT_CHARS_MAX as u32;

/// The whole page.
pub fn page(call: &Call, me: &Member, room: &Room) -> Markup {
    let words = call.words();
    let worker = &room.worker.value;
    let path = worker_path(me.space(), room.worker.id);
    let (name, under) = (worker.name.full.reveal(), works_at(&room.known, worker));
    let read = reading(&worker.assessments, call.today);
    let beside = mark(told::mark_of_reading(&read, worker.leader));
    Page::new(call, me.space(), At::Talk).styled(&["talk.css"]).show(html! {
        (heading_with(Some((&path, &words.say("talk-back"))), name, Some(&under), beside))
        (above(call, room))
        (notice(Tone::Warn, &words.say("talk-hint"), para(&words.say("talk-hint-more"))))
        @if let Some(last) = &room.last { (last_time(call, room, last)) }
        (form(call, room, &path))
    })
}

/// What is wrong, or was, before anything else.
fn above(call: &Call, room: &Room) -> Markup {
    let words = call.words();
    let wrong: Vec<(&str, String)> = room
        .refusals
        .iter()
        .map(|refusal| (place_of(refusal.field), words.say(refusal.sentence)))
        .chain(room.which.iter().map(|which| ("ties", whom(call, which))))
        .collect();
    let wrong: Vec<(&str, &str)> = wrong.iter().map(|(at, said)| (*at, said.as_str())).collect();
    html! {
        (errors(&words.say("talk-wrong"), &wrong))
        @if room.otherwise {
            (notice(Tone::Warn, &words.say("talk-otherwise"), para(&words.say("talk-otherwise-more"))))
        }
        @if let Some(began) = room.began {
            @let day = words::day(words, began, call.today);
            (notice(Tone::Info, &say!(words, "talk-resumed", day = day), html! {}))
        }
    }
}

/// The field that a refusal of the method is shown at.
fn place_of(field: Option<&'static str>) -> &'static str {
    field.unwrap_or("issues")
}

/// What was said and agreed the last time.
fn last_time(call: &Call, room: &Room, last: &Conversation) -> Markup {
    let words = call.words();
    let day = words::day(words, last.on, call.today);
    let title = match last.by == room.known.me {
        true => say!(words, "talk-last-mine", day = day.as_str()),
        false => {
            let by = room.known.member(words, last.by);
            say!(words, "talk-last", day = day.as_str(), by = by.as_ref())
        }
    };
    fold(
        &title,
        false,
        html! {
            @for issue in &last.issues { (said(issue.reveal(), &day)) }
            @if let Some(ask) = &last.ask {
                (para(&say!(words, answer_id(ask.answer), what = ask.what.reveal())))
            }
            @if !last.next_step.is_empty() {
                (para(&say!(words, "talk-last-agreed", what = last.next_step.reveal())))
            }
            @if !last.note.is_empty() { (para(last.note.reveal())) }
        },
    )
}

/// The sentence that tells an ask with its answer.
pub fn answer_id(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "talk-asked-yes",
        Answer::Thinking => "talk-asked-thinking",
        Answer::No => "talk-asked-no",
    }
}

fn form(call: &Call, room: &Room, path: &str) -> Markup {
    let words = call.words();
    let guide = &room.guide;
    let (action, talk) = (format!("{path}/talk"), room.talk.to_string());
    let draft = format!("{path}/talks/{talk}");
    let title = |part: &str| guide.text(part);
    let names: Vec<&str> = room.names.iter().map(String::as_str).collect();
    Form::post(&action)
        .autosave(&draft, &words.say("talk-saved"))
        .unsaved(&words.say("talk-unsaved"))
        .stays(&words.say("talk-stays"))
        .conversation()
        .within_reach(
            html! {
                (hidden("talk", &talk))
                (offers(OFFERED, &names))
                (step(1, "introduction", &title("introduction"), asked(guide, "introduction")))
                (step(2, "issues", &title("issues"), html! { (asked(guide, "issues")) (issues(call, room)) }))
                (step(3, "agitation", &title("agitation"), html! {
                    (asked(guide, "agitation")) (text(call, room, "agitation", "talk-in-their-words"))
                }))
                (step(4, "plan", &title("plan"), html! {
                    (asked(guide, "plan")) (text(call, room, "plan", "talk-in-their-words"))
                    (asked(guide, "ties")) (ties(call, room))
                }))
                (step(5, "inoculation", &title("inoculation"), html! {
                    (asked(guide, "inoculation")) (topics(call, room))
                }))
                (step(6, "ask", &title("ask"), html! { (asked(guide, "ask")) (ask(call, room)) }))
                (step(7, "follow-up", &title("follow-up"), html! {
                    (asked(guide, "follow-up")) (next_step(call, room))
                }))
                (section(&title("after"), after(call, room)))
                (fold(&words.say("talk-throw-away"), false, html! {
                    (para(&words.say("talk-throw-away-what")))
                    (buttons(html! { (Button::grave(&words.say("talk-throw-away-go"))
                        .action(&format!("{draft}/drop")).even_unfinished().small()) }))
                }))
            },
            html! {
                (Button::act(&words.say("talk-finish")))
                (Button::quiet(&words.say("talk-for-now")).action(&draft).sends("for-now", "yes").even_unfinished())
            },
        )
}

fn issues(call: &Call, room: &Room) -> Markup {
    let words = call.words();
    let typed: Vec<&str> = room.typed.all("issues").filter(|text| !text.is_empty()).collect();
    let rows = (typed.len() + 1).clamp(Conversation::ISSUES_ASKED, Conversation::ISSUES_MAX);
    let wrong = room.error(call, "issues");
    html! {
        @for row in 0..rows {
            @let id = if row == 0 { "f-issues".to_owned() } else { format!("f-issues-{row}") };
            (Field::new("issues", &say!(words, "talk-issue", n = row + 1)).id(&id)
                .error(wrong.as_deref().filter(|_| row == 0)).max(LINE)
                .value(typed.get(row).copied().unwrap_or("")).lines(2))
        }
    }
}

fn text(call: &Call, room: &Room, name: &str, label: &str) -> Markup {
    let wrong = room.error(call, name);
    Field::new(name, &call.words().say(label))
        .error(wrong.as_deref())
        .max(TEXT)
        .value(room.typed.one(name))
        .lines(3)
}

fn ties(call: &Call, room: &Room) -> Markup {
    let typed: Vec<(&str, &str)> = room.typed.all("tie").zip(room.typed.all("tie-kind")).collect();
    let filled = typed.iter().rposition(|(name, _)| !name.is_empty()).map_or(0, |last| last + 1);
    let rows = (filled + 1).clamp(TIE_ROWS.0, TIE_ROWS.1);
    let wrong = room.error(call, "ties");
    html! {
        div #f-ties tabindex="-1" {
            @for row in 0..rows {
                @let (name, kind) = typed.get(row).copied().unwrap_or(("", ""));
                (tie(call, room, row, name, kind, wrong.as_deref().filter(|_| row == 0)))
            }
        }
    }
}

fn tie(
    call: &Call,
    room: &Room,
    row: usize,
    name: &str,
    kind: &str,
    wrong: Option<&str>,
) -> Markup {
    let words = call.words();
    let which = room.which.iter().find(|which| which.row == row);
    let unclear = which.map(|which| whom(call, which));
    let kinds = TIE_KINDS.map(|(value, _, label)| (value, words.say(label)));
    let kinds: Vec<Choice<'_>> = kinds
        .iter()
        .map(|(value, label)| Choice::new(value, label).chosen(*value == kind))
        .collect();
    let ids = [format!("f-tie-{row}"), format!("f-tie-kind-{row}")];
    html! {
        (in_line(html! {
            (Field::new("tie", &words.say("talk-tie-name")).id(&ids[0]).value(name).verbatim()
                .error(unclear.as_deref().or(wrong)).max(LINE).offered(OFFERED).text())
            (Field::new("tie-kind", &words.say("talk-tie-kind")).id(&ids[1]).select(None, &kinds))
        }))
        @match which {
            Some(which) if !which.people.is_empty() => (choose(call, room, which)),
            _ => @if !room.typed.one(&who(row)).is_empty() {
                (hidden(&who(row), room.typed.one(&who(row))))
            },
        }
    }
}

/// What is to be told about a name of which it is not plain whom it means.
fn whom(call: &Call, which: &Which) -> String {
    let words = call.words();
    match which.people.is_empty() {
        true => words.say("talk-tie-no-name"),
        false => say!(words, "talk-tie-which", name = told::isolated(&which.name).as_ref()),
    }
}

/// The people that a name may mean, to choose from.
fn choose(call: &Call, room: &Room, which: &Which) -> Markup {
    let words = call.words();
    let field = who(which.row);
    let people: Vec<(String, String, String)> = which
        .people
        .iter()
        .map(|(id, name, turf)| {
            (Id(id.0).to_string(), name.reveal().to_owned(), room.known.tree.path_name(*turf))
        })
        .collect();
    let new = words.say("talk-tie-new");
    let mut choices: Vec<Choice<'_>> =
        people.iter().map(|(id, name, turf)| Choice::new(id, name).help(turf)).collect();
    choices.push(Choice::new("new", &new));
    Field::new(&field, &say!(words, "talk-tie-which", name = told::isolated(&which.name).as_ref()))
        .choices(&choices)
}

fn topics(call: &Call, room: &Room) -> Markup {
    let words = call.words();
    let topics: Vec<(&str, String, String)> = room.guide.topics().collect();
    let ticked = |id: &str| room.typed.all("inoculated").any(|ticked| ticked == id);
    let choices: Vec<Choice<'_>> = topics
        .iter()
        .map(|(id, says, asks)| Choice::new(id, says).help(asks).chosen(ticked(id)))
        .collect();
    let wrong = room.error(call, "inoculated");
    Field::new("inoculated", &words.say("talk-topics")).error(wrong.as_deref()).checks(&choices)
}

fn ask(call: &Call, room: &Room) -> Markup {
    let words = call.words();
    let (wrong_ask, wrong_answer) = (room.error(call, "ask"), room.error(call, "answer"));
    let answers = [
        ("yes", words.say("talk-answer-yes")),
        ("thinking", words.say("talk-answer-thinking")),
        ("no", words.say("talk-answer-no")),
    ];
    let answers: Vec<Choice<'_>> = answers
        .iter()
        .map(|(value, label)| Choice::new(value, label).chosen(room.typed.one("answer") == *value))
        .collect();
    html! {
        (Field::new("ask", &words.say("talk-ask")).help(&words.say("talk-ask-help"))
            .error(wrong_ask.as_deref()).max(LINE).value(room.typed.one("ask")).text())
        (pause(&room.guide.text("silence"), &room.guide.help("silence")))
        (Field::new("answer", &words.say("talk-answer")).error(wrong_answer.as_deref()).choices(&answers))
    }
}

fn next_step(call: &Call, room: &Room) -> Markup {
    let words = call.words();
    let (wrong, wrong_on) = (room.error(call, "next_step"), room.error(call, "next_on"));
    html! {
        (Field::new("next_step", &words.say("talk-next-step")).error(wrong.as_deref()).max(LINE)
            .value(room.typed.one("next_step")).text())
        (Field::new("next_on", &words.say("talk-next-on")).error(wrong_on.as_deref())
            .value(room.typed.one("next_on")).date())
        @if room.refusals.iter().any(|refusal| refusal.sentence == DAY_BEFORE) {
            (Field::new("sure", &words.say("talk-next-sure")).check(false))
        }
    }
}

/// What is written down when they are gone.
fn after(call: &Call, room: &Room) -> Markup {
    let words = call.words();
    let on = match (room.typed.one("on"), room.began) {
        ("", began) => began.unwrap_or(call.today).date().to_string(),
        (typed, _) => typed.to_owned(),
    };
    let shares = [
        ("80", "talk-share-80"),
        ("70", "talk-share-70"),
        ("50", "talk-share-50"),
        ("30", "talk-share-30"),
    ]
    .map(|(value, label)| (value, words.say(label)));
    let shares: Vec<Choice<'_>> = shares
        .iter()
        .map(|(value, label)| {
            Choice::new(value, label).chosen(room.typed.one("listening") == *value)
        })
        .collect();
    let (wrong_share, wrong_on) = (room.error(call, "listening"), room.error(call, "on"));
    html! {
        (Field::new("listening", &room.guide.question("listening")).error(wrong_share.as_deref())
            .choices_in_line(&shares))
        (support(call, room))
        (Field::new("note", &room.guide.question("note")).help(&words.say("talk-note-help"))
            .error(room.error(call, "note").as_deref()).max(TEXT).value(room.typed.one("note")).lines(3))
        (Field::new("on", &words.say("talk-on")).error(wrong_on.as_deref()).value(&on).date())
    }
}

fn support(call: &Call, room: &Room) -> Markup {
    let words = call.words();
    let chosen = room.typed.one("support");
    let told: Vec<(Support, String, String)> = Support::ALL[1..]
        .iter()
        .map(|support| (*support, support.number().to_string(), told::support(words, *support)))
        .collect();
    let mut scale: Vec<Choice<'_>> = told
        .iter()
        .map(|(support, value, words)| {
            Choice::new(value, words).mark(Mark::new(support.number())).chosen(chosen == value)
        })
        .collect();
    let same = words.say("talk-support-none");
    scale.push(Choice::new("", &same).chosen(chosen.is_empty()));
    let basis = match room.typed.one("basis") {
        "" => "said",
        typed => typed,
    };
    let bases = [("act", Basis::Act), ("said", Basis::Said), ("guess", Basis::Guess)]
        .map(|(value, basis)| (value, told::basis(words, basis)));
    let bases: Vec<Choice<'_>> = bases
        .iter()
        .map(|(value, told)| Choice::new(value, told).chosen(basis == *value))
        .collect();
    let (wrong, wrong_basis) = (room.error(call, "support"), room.error(call, "basis"));
    html! {
        (Field::new("support", &room.guide.question("support")).error(wrong.as_deref()).scale(&scale))
        (Field::new("basis", &words.say("talk-basis")).error(wrong_basis.as_deref()).choices_in_line(&bases))
    }
}
