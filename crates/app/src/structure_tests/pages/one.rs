//! One test: what is set, what stands in the way, where it stands, by turf and by owner.

use super::{SHEET, counted, error_above, kind, source, state};
use crate::call::Call;
use crate::layout::{At, Page};
use crate::standing::Member;
use crate::structure_tests::planning::Shown;
use kit::html::button::{Button, buttons, post};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, in_line};
use kit::html::icon::Icon;
use kit::html::rows::{Line, lines, table};
use kit::html::text::{
    Tone, facts, figures, flash, fold, heading_with, note, notice, para, section,
};
use kit::html::{Markup, html};
use kit::pictures::shares::{Part, Share, shares};
use kit::say;
use organizing::structure_tests::{
    Closed, Count, Ladder, Open, Phase, Plan, Test, TurfCount, Unusual, Votes,
};
use organizing::{Decision, TurfId};
use vault::Id;

/// The page.
pub fn page(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let test = &shown.held.value;
    let plan = test.plan();
    let base = format!("/d/{}/tests", me.space());
    Page::new(call, me.space(), At::More).styled(SHEET).show(html! {
        (heading_with(Some((&base, &words.say("tests-title"))), &kind(words, plan.kind()),
            Some(&state(call, test)), html! {}))
        (error_above(call, shown.refusal, &["ladder-why", "owners", "unowned-why", "why", "turfs", "yes", "no", "blank"]))
        blockquote { p { b { (plan.question().reveal()) } } }
        @match test {
            Test::Drawn(_) => { (drawn(call, me, shown)) (naming(call, me, shown)) }
            Test::Open(open) => {
                (record(call, me, shown, open))
                (results(call, me, shown))
                @if plan.kind().is_vote() { (boxes(call, me, shown)) }
                @if me.leads() { (closing(call, me, shown, open)) }
            }
            Test::Closed(closed) => {
                (results(call, me, shown))
                (after(call, me, shown, closed))
            }
        }
        (section(&words.say("test-set"), set(call, shown, plan)))
    })
}

/// What was set before it opened, and what the committee decided otherwise.
fn set(call: &Call, shown: &Shown, plan: &Plan) -> Markup {
    let words = call.words();
    let percent = |share: organizing::structure_tests::Share| {
        say!(words, "test-percent", percent = u32::from(share.percent()))
    };
    let days = say!(
        words,
        "test-days",
        opens = call.said_day(plan.opens()),
        closes = call.said_day(plan.closes())
    );
    let unusual = plan.unusual();
    let low = unusual.iter().any(|what| matches!(what, Unusual::LowTarget | Unusual::LowMark));
    let usual = plan.kind().usual();
    let (target, mark) = (u32::from(usual.target.percent()), u32::from(usual.mark.percent()));
    html! {
        (facts(&[
            (&words.say("test-target-fact"), html! { (percent(plan.target())) }),
            (&words.say("test-mark-fact"), html! { (percent(plan.mark())) }),
            (&words.say("test-days-fact"), html! { (days) }),
        ]))
        @if low {
            (note(&format!("{} {}", say!(words, "test-low", target = target, mark = mark),
                source(words, usual.from))))
        }
        @if unusual.contains(&Unusual::Long) { (note(&words.say("test-long"))) }
        (fold(&words.say("test-owners-fact"), false, owners(call, shown, plan)))
        @if let Some(open) = opened(&shown.held.value) {
            @for (decision, id) in [(&open.overrides().ladder, "test-overridden-ladder"),
                (&open.overrides().unowned, "test-overridden-unowned")] {
                @if let Some(decision) = decision { (decided(call, shown, decision, id)) }
            }
        }
    }
}

fn opened(test: &Test) -> Option<&Open> {
    match test {
        Test::Drawn(_) => None,
        Test::Open(open) => Some(open),
        Test::Closed(closed) => Some(closed.opened()),
    }
}

fn decided(call: &Call, shown: &Shown, decision: &Decision, id: &str) -> Markup {
    let words = call.words();
    // Ids test-overridden-ladder, test-overridden-unowned, test-overridden-mark.
    html! {
        (para(&words.say(id)))
        (kit::html::text::said(decision.why().reveal(), &shown.there.told(call, &shown.known, decision)))
    }
}

fn owners(call: &Call, shown: &Shown, plan: &Plan) -> Markup {
    let (words, tree) = (call.words(), &shown.known.tree);
    let rows: Vec<(String, String)> = tree
        .in_order()
        .map(|(turf, _)| {
            let owners = plan.owners_of(turf.id, tree);
            let names: Vec<_> =
                owners.iter().map(|owner| shown.known.member(words, *owner)).collect();
            let under = match names.is_empty() {
                true => words.say("turf-owners-none"),
                false => names.join(", "),
            };
            (tree.path_name(turf.id), under)
        })
        .collect();
    let rows: Vec<Line<'_>> =
        rows.iter().map(|(title, under)| Line { title, under, ..Line::default() }).collect();
    lines(&rows)
}

/// What stands in the way of opening, and the way to open.
fn drawn(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let here = format!("/d/{}/tests/{}", me.space(), shown.held.id);
    let Some(hurdles) = &shown.hurdles else { return Markup::default() };
    let hurdle = match &hurdles.ladder {
        Ladder::Free => None,
        Ladder::NothingEasierHeld => Some(words.say("test-hurdle-nothing")),
        Ladder::EasierNotMet(easier) => {
            let (name, on) = (kind(words, &easier.kind), call.said_day(easier.on));
            Some(say!(words, "test-hurdle-ladder", name = name, on = on))
        }
    };
    let names: Vec<String> =
        hurdles.unowned.iter().map(|turf| shown.known.tree.path_name(*turf)).collect();
    let alone = say!(words, "test-hurdle-unowned", turfs = names.len(), names = names.join("; "));
    let wrong = |field: &str| call.error_at(shown.refusal, field);
    html! {
        @if !me.leads() { (note(&words.say("test-leads-open"))) } @else {
            (section(&words.say("test-open"), html! {
                @if hurdle.is_none() && names.is_empty() { (para(&words.say("test-no-hurdle"))) }
                (Form::post(&format!("{here}/open")).around(html! {
                    @if let Some(hurdle) = &hurdle {
                        (notice(Tone::Warn, hurdle, html! {}))
                        (Field::new("ladder-why", &words.say("test-override"))
                            .error(wrong("ladder-why").as_deref()).help(&words.say("test-override-help"))
                            .value(call.field("ladder-why")).lines(2))
                    }
                    @if !names.is_empty() {
                        (notice(Tone::Warn, &alone, html! {}))
                        (Field::new("unowned-why", &words.say("test-override"))
                            .error(wrong("owners").or_else(|| wrong("unowned-why")).as_deref()).help(&words.say("test-override-help"))
                            .value(call.field("unowned-why")).lines(2))
                    }
                    @if hurdle.is_some() || !names.is_empty() { (shown.there.choose(call)) }
                    (para(&words.say("test-open-what")))
                    (buttons(html! {
                        (Button::act(&words.say("test-open-go")))
                        (Button::plain(&words.say("test-change")).icon(Icon::Edit)
                            .to(&format!("{here}/edit")))
                    }))
                }))
            }))
        }
    }
}

/// The way to name who brings whom in each of the caller's turfs.
fn naming(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let here = format!("/d/{}/tests/{}/turfs", me.space(), shown.held.id);
    let held = |(turf, unit): &&(TurfId, u32)| *unit > 0 && shown.known.held.contains(turf);
    let told: Vec<(String, String)> = shown
        .units
        .iter()
        .filter(held)
        .map(|(turf, _)| {
            (format!("{here}/{}/named", Id(turf.0)), shown.known.tree.path_name(*turf))
        })
        .collect();
    let rows: Vec<Line<'_>> = told
        .iter()
        .map(|(href, title)| Line { href: Some(href), title, ..Line::default() })
        .collect();
    html! { @if !rows.is_empty() { (fold(&words.say("test-naming-link"), false, lines(&rows))) } }
}

/// The lists of the caller's turfs, to press on.
fn record(call: &Call, me: &Member, shown: &Shown, open: &Open) -> Markup {
    let words = call.words();
    if open.phase(call.today) == Phase::Ahead {
        return note(&words.say("test-ahead"));
    }
    let is_mine = |turf: TurfId| shown.known.held.contains(&turf);
    let answers =
        |turf: TurfId| open.plan().owners_of(turf, &shown.known.tree).contains(&shown.known.me);
    let mut mine: Vec<TurfCount> = shown
        .counted
        .results
        .turfs
        .iter()
        .filter(|turf| is_mine(turf.turf) && turf.count.unit > 0)
        .map(|turf| TurfCount { turf: turf.turf, count: turf.count })
        .collect();
    // Those that I answer for first.
    mine.sort_by_key(|turf| (!answers(turf.turf), shown.known.tree.path_name(turf.turf)));
    let own = mine.iter().filter(|turf| answers(turf.turf)).count();
    let (first, rest) = mine.split_at(if own == 0 { mine.len().min(1) } else { own });
    html! {
        (section(&words.say("test-record"), html! {
            @if mine.is_empty() { (note(&words.say("test-record-none"))) }
            (turf_lines(call, me, shown, first))
            @if !rest.is_empty() {
                (fold(&say!(words, "test-record-others", turfs = rest.len()), false,
                    turf_lines(call, me, shown, rest)))
            }
        }))
    }
}

fn turf_lines(call: &Call, me: &Member, shown: &Shown, turfs: &[TurfCount]) -> Markup {
    let here = format!("/d/{}/tests/{}/turfs", me.space(), shown.held.id);
    let told: Vec<(String, String, String)> = turfs
        .iter()
        .map(|turf| {
            let href = format!("{here}/{}", Id(turf.turf.0));
            (href, shown.known.tree.path_name(turf.turf), counted(call, turf.count))
        })
        .collect();
    let rows: Vec<Line<'_>> = told
        .iter()
        .map(|(href, title, under)| Line {
            href: Some(href),
            icon: Some(Icon::Done),
            title,
            under,
            ..Line::default()
        })
        .collect();
    lines(&rows)
}

/// Where it stands, as far as it is told to whoever looks.
fn results(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let (test, view) = (&shown.held.value, &shown.view);
    let plan = test.plan();
    let today = call.said_day(match test {
        Test::Closed(closed) => closed.on(),
        _ => call.today,
    });
    let all = shown.counted.totals.as_ref().is_some_and(|totals| totals.told.is_some())
        || test.is_released(&shown.counted.results) && me.leads();
    html! {
        (section(&words.say("test-results"), html! {
            @if let Some(count) = view.counting {
                (whole(call, plan, count, &today))
                @if let Some(votes) = view.votes { (votes_told(call, votes)) }
                @if !all { (note(&words.say(private(test)))) }
            } @else {
                (flash(Tone::Info, &words.say("test-private")))
            }
            @if !view.turfs.is_empty() { (by_turf(call, me, shown, &today)) }
            @if !view.owners.is_empty() { (by_owner(call, shown)) }
        }))
    }
}

fn private(test: &Test) -> &'static str {
    match test {
        Test::Closed(_) => "test-private-closed",
        _ => "test-private-to-us",
    }
}

fn whole(call: &Call, plan: &Plan, count: Count, today: &str) -> Markup {
    let words = call.words();
    let percent = u32::from(count.permille() / 10);
    let number = say!(words, "test-percent", percent = percent);
    let of = say!(words, "test-whole", acted = count.acted, unit = count.unit, day = today);
    let mark = u32::from(plan.mark().percent());
    let missing = match (count.missing(plan.mark()), count.missing(plan.target())) {
        (0, 0) => words.say("test-target-reached"),
        (0, missing) => {
            let target = u32::from(plan.target().percent());
            say!(words, "test-mark-reached", mark = mark, missing = missing, target = target)
        }
        (missing, _) => say!(words, "test-mark-missing-more", missing = missing, mark = mark),
    };
    html! { (figures(&[(&number, &of)])) (para(&missing)) }
}

fn votes_told(call: &Call, votes: Votes) -> Markup {
    let words = call.words();
    para(&say!(
        words,
        "test-votes",
        yes = votes.yes,
        no = votes.no,
        blank = votes.blank,
        none = votes.not_voting
    ))
}

fn by_turf(call: &Call, me: &Member, shown: &Shown, today: &str) -> Markup {
    let words = call.words();
    let mark = shown.held.value.plan().mark().percent();
    let here = format!("/d/{}/tests/{}/turfs", me.space(), shown.held.id);
    let told: Vec<(TurfCount, String, String, Option<String>)> = shown
        .view
        .turfs
        .iter()
        .map(|turf| {
            let href = shown
                .known
                .held
                .contains(&turf.turf)
                .then(|| format!("{here}/{}/evidence", Id(turf.turf.0)));
            (*turf, shown.known.tree.path_name(turf.turf), counted(call, turf.count), href)
        })
        .collect();
    let weakest = shown.view.weakest(shown.held.value.plan().mark());
    let weak = words.say("test-weakest");
    let mut parts: Vec<Part<'_>> = told
        .iter()
        .map(|(turf, name, counted, href)| {
            let is_weak = weakest.iter().any(|weak| weak.turf == turf.turf);
            Part {
                name,
                href: href.as_deref(),
                word: if is_weak { &weak } else { "" },
                pressing: is_weak,
                shares: vec![Share {
                    label: "",
                    permille: Some(turf.count.permille()),
                    mark,
                    told: counted,
                }],
            }
        })
        .collect();
    let together = shown.view.together.as_ref().map(|all| {
        let name = say!(words, "test-small", turfs = all.turfs.len());
        (name, counted(call, all.count), all.count.permille())
    });
    if let Some((name, counted, permille)) = &together {
        parts.push(Part {
            name,
            href: None,
            word: "",
            pressing: false,
            shares: vec![Share { label: "", permille: Some(*permille), mark, told: counted }],
        });
    }
    html! {
        (note(&say!(words, "test-by-turf", day = today, mark = u32::from(mark))))
        (shares(&parts))
    }
}

fn by_owner(call: &Call, shown: &Shown) -> Markup {
    let words = call.words();
    let rows: Vec<Vec<Markup>> = shown
        .view
        .owners
        .iter()
        .map(|owner| {
            let name = match owner.owner {
                Some(owner) => shown.known.member_first(words, owner),
                None => words.say("test-owner-none"),
            };
            let percent = u32::from(owner.count.permille() / 10);
            vec![
                html! { (name) },
                html! { (owner.count.acted) },
                html! { (owner.count.unit) },
                html! { (say!(words, "test-percent", percent = percent)) },
            ]
        })
        .collect();
    let heads = ["test-head-owner", "test-head-acted", "test-head-unit", "test-head-share"]
        .map(|id| words.say(id));
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    table(&words.say("test-by-owner"), &heads, &rows)
}

/// Writing down what was counted in a box: three numbers, and no name.
fn boxes(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let action = format!("/d/{}/tests/{}/boxes", me.space(), shown.held.id);
    let wrong = |field: &str| call.error_at(shown.refusal, field);
    let ticked: Vec<&str> = call.ask.form.all("turfs").collect();
    let counted: Vec<TurfId> =
        shown.counted.ballots.boxes().iter().flat_map(|counted| counted.turfs.clone()).collect();
    let done = words.say("test-box-done");
    let turfs: Vec<(String, String, bool)> = shown
        .units
        .iter()
        .filter(|(turf, unit)| *unit > 0 && shown.known.held.contains(turf))
        .map(|(turf, _)| {
            let name = shown.known.tree.path_name(*turf);
            (Id(turf.0).to_string(), name, counted.contains(turf))
        })
        .collect();
    let choices: Vec<Choice<'_>> = turfs
        .iter()
        .map(|(id, name, counted)| {
            let choice = Choice::new(id, name).chosen(ticked.contains(&id.as_str()));
            if *counted { choice.help(&done) } else { choice }
        })
        .collect();
    let number = |name: &'static str, label: &str| {
        Field::new(name, label).error(wrong(name).as_deref()).value(call.field(name)).number()
    };
    section(
        &words.say("test-box"),
        html! {
            (para(&words.say("test-box-what")))
            (fold(&words.say("test-box-open"), shown.refusal.is_some(), html! {
                (Form::post(&action).around(html! {
                    (Field::new("turfs", &words.say("test-box-turfs")).error(wrong("turfs").as_deref())
                        .checks(&choices))
                    (in_line(html! {
                        (number("yes", &words.say("test-box-yes")))
                        (number("no", &words.say("test-box-no")))
                        (number("blank", &words.say("test-box-blank")))
                    }))
                    (Field::new("box-why", &words.say("test-box-why")).help(&words.say("test-box-why-help"))
                        .value(call.field("box-why")).text())
                    (buttons(html! { (Button::plain(&words.say("test-box-go"))) }))
                }))
            }))
        },
    )
}

/// Closing it, and what closing does.
fn closing(call: &Call, me: &Member, shown: &Shown, open: &Open) -> Markup {
    let words = call.words();
    let here = format!("/d/{}/tests/{}", me.space(), shown.held.id);
    let early = open.phase(call.today) != Phase::Ending;
    let what = if early { "test-close-early" } else { "test-close-what" };
    let form = html! {
        (para(&words.say(what)))
        (post(&format!("{here}/close"), Button::grave(&words.say("test-close-go"))))
    };
    match early {
        true => fold(&words.say("test-close"), false, form),
        false => section(&words.say("test-close"), form),
    }
}

/// After it: the debrief, and telling results that stayed below the mark.
fn after(call: &Call, me: &Member, shown: &Shown, closed: &Closed) -> Markup {
    let words = call.words();
    let here = format!("/d/{}/tests/{}", me.space(), shown.held.id);
    html! {
        (buttons(html! {
            (Button::plain(&words.say("test-debrief")).icon(Icon::Because).to(&format!("{here}/debrief")))
            (Button::plain(&words.say("tests-compare")).icon(Icon::Chart)
                .to(&format!("/d/{}/tests/compare", me.space())))
        }))
        @if let Some(decision) = closed.released() {
            (decided(call, shown, decision, "test-overridden-mark"))
        } @else if !closed.met() && me.leads() {
            (fold(&words.say("test-release"), shown.refusal.is_some(), html! {
                (para(&words.say("test-release-what")))
                (Form::post(&format!("{here}/release")).around(html! {
                    (Field::new("why", &words.say("test-release-why"))
                        .error(call.error_at(shown.refusal, "why").as_deref())
                        .value(call.field("why")).required().lines(2))
                    (shown.there.choose(call))
                    (buttons(html! { (Button::plain(&words.say("test-release-go"))) }))
                }))
            }))
        }
    }
}
