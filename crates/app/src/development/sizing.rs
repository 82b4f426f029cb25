//! The ladder of sizes: how big asks are in this space, as its leads set it.

use super::pages;
use super::records::sizes;
use super::seen::Stopped;
use super::told::{size_name, usual_word};
use crate::call::{Call, Outcome};
use crate::space::kept;
use crate::standing::Lead;
use kit::http::Answer;
use organizing::Refusal;
use organizing::cycle::{SetSize, SizeId, SizeName, Sizes, Usual};

/// A step as the form carries it.
#[derive(Clone, Default)]
pub struct Row {
    /// Its number; empty for a new one.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// About how many hours such an ask takes.
    pub hours: String,
}

/// The ladder as its form carries it.
#[derive(Clone, Default)]
pub struct Typed {
    /// The steps, smallest first.
    pub rows: Vec<Row>,
    /// The row from which on there is a plan.
    pub plan_from: String,
}

impl Typed {
    fn sent(call: &Call) -> Typed {
        let most = *Sizes::STEPS.end();
        let kept = |text: &str| text.trim().chars().take(2 * Sizes::NAME_CHARS_MAX).collect();
        let all =
            |name: &str| call.ask.form.all(name).take(most).map(kept).collect::<Vec<String>>();
        let [ids, names, hours] = ["step", "name", "hours"].map(all);
        let cell = |column: &[String], row: usize| column.get(row).cloned().unwrap_or_default();
        let rows = (0..names.len()).map(|row| Row {
            id: cell(&ids, row),
            name: cell(&names, row),
            hours: cell(&hours, row),
        });
        Typed { rows: rows.collect(), plan_from: call.field("plan-from").to_owned() }
    }

    fn kept(call: &Call, sizes: &Sizes) -> Typed {
        let rows = sizes.steps().iter().map(|step| Row {
            id: step.id.0.to_string(),
            name: size_name(call.words(), &step.name),
            hours: step.hours.to_string(),
        });
        let from = sizes.place(sizes.plan_from()).unwrap_or(0);
        let typed = Typed { rows: rows.collect(), plan_from: from.to_string() };
        typed.with_room()
    }

    fn with_room(mut self) -> Typed {
        self.rows.resize(*Sizes::STEPS.end(), Row::default());
        self
    }
}

/// What was refused, and in which row.
pub type Wrong = Option<(Option<usize>, Refusal)>;

/// GET the ladder.
pub fn show(me: Lead, call: &Call) -> Outcome {
    let sizes = call.app.store.read(|shelf| sizes(shelf, &me.keys))?.value;
    Ok(Answer::page(pages::sizes::page(call, &me, &Typed::kept(call, &sizes), None)))
}

/// POST the ladder.
pub fn set(me: Lead, call: &Call) -> Outcome {
    let typed = Typed::sent(call);
    match try_set(&me, call, &typed) {
        Ok(()) => Ok(Answer::see(format!("/d/{}/sizes?said=said-sizes-set", me.space()))),
        Err(Stopped::At(row, refusal)) => {
            let wrong = (row.or_else(|| row_of(refusal, &typed.rows)), refusal);
            let page = pages::sizes::page(call, &me, &typed.with_room(), Some(wrong));
            Ok(Answer::page_with(422, page))
        }
        Err(Stopped::Failed(failure)) => Err(failure),
    }
}

fn try_set(me: &Lead, call: &Call, typed: &Typed) -> Result<(), Stopped<usize>> {
    let filled = typed.rows.iter().enumerate();
    let filled = filled.filter(|(_, row)| !(row.name.is_empty() && row.hours.is_empty()));
    let mut places = Vec::new();
    let mut steps = Vec::new();
    for (n, row) in filled {
        let hours = row.hours.parse::<u16>();
        let hours = hours.map_err(|_| Stopped::At(Some(n), Refusal::at("hours", "sizes-hours")))?;
        let id = row.id.parse().ok().map(SizeId);
        steps.push(SetSize { id, name: name(call, &row.name), hours });
        places.push(n);
    }
    let plan_from = typed.plan_from.parse::<usize>().ok();
    let plan_from = plan_from.and_then(|from| places.iter().position(|place| *place == from));
    let (keys, week) = (me.keys.clone(), call.week());
    call.app.store.write(me.space(), move |shelf| {
        let mut held = sizes(shelf, &keys)?;
        held.value.set(steps, plan_from.unwrap_or(usize::MAX))?;
        kept::save(shelf, &keys, week, &mut held)
    })?;
    Ok(())
}

/// A usual step stays told in everyone's language; any other name is our own.
fn name(call: &Call, typed: &str) -> SizeName {
    let told = |usual: &Usual| {
        let id = format!("size-{}", usual_word(*usual));
        call.app.catalogues.iter().any(|words| words.say(&id) == typed)
    };
    match Usual::ALL.into_iter().find(told) {
        Some(usual) => SizeName::Usual(usual),
        None => SizeName::Own(typed.to_owned()),
    }
}

/// In which row something is wrong.
fn row_of(refusal: Refusal, rows: &[Row]) -> Option<usize> {
    let folded = |row: &Row| row.name.to_lowercase();
    rows.iter().enumerate().position(|(n, row)| match refusal.sentence {
        "sizes-name-missing" => row.name.is_empty() && !row.hours.is_empty(),
        "sizes-name-too-long" => row.name.chars().count() > Sizes::NAME_CHARS_MAX,
        "sizes-name-taken" => {
            !row.name.is_empty() && rows[..n].iter().any(|other| folded(other) == folded(row))
        }
        "sizes-hours" => row.hours.parse::<u16>().is_ok_and(|hours| hours > Sizes::HOURS_MAX),
        _ => false,
    })
}
