//! The pages of an import.

use super::draft::Draft;
use super::plan::{self, Planned, Read};
use super::records::{Counts, Import, Leftover, Undone};
use super::spelt_page::new_spellings;
use crate::call::Call;
use crate::layout::{At, Page};
use crate::space::kept::Held;
use crate::standing::Lead;
use kit::html::button::{Button, buttons, post};
use kit::html::field::{Choice, Field as Input};
use kit::html::form::Form;
use kit::html::import::{Column, Unread, columns, unread};
use kit::html::rows::{Line, lines};
use kit::html::text::{
    Tone, back, empty, facts, figures, fold, heading, note, notice, para, section,
};
use kit::html::{Icon, Markup, html};
use kit::say;
use kit::tables::TableError;
use organizing::list::import::Act;
use organizing::list::roster::{Because, Field};
use std::collections::BTreeMap;
use vault::Id;

/// The style sheet of these pages.
const SHEETS: [&str; 1] = ["import.css"];
/// Rows shown of a file.
const SAMPLE_ROWS: usize = 20;
/// Suspected duplicates shown before an import.
const SUSPECTS_SHOWN: usize = 20;
/// Unreadable rows shown in a report; all are in the file.
const UNREAD_SHOWN: usize = 100;

/// Lines named beside a reason; the others are counted.
const LINES_NAMED: usize = 6;

/// The imports made so far.
pub fn list(call: &Call, me: &Lead, mut imports: Vec<Held<Import>>) -> Markup {
    let words = call.words();
    let new = format!("/d/{}/imports/new", me.space());
    imports.sort_by_key(|import| std::cmp::Reverse(import.value.on));
    let texts: Vec<(String, String, String)> = imports
        .iter()
        .map(|import| {
            let counts = import.value.counts;
            let under = match import.value.undone {
                Some(_) => words.say("import-was-undone"),
                None => counted(call, counts),
            };
            (
                format!("/d/{}/imports/{}", me.space(), import.id),
                under,
                call.said_day(import.value.on),
            )
        })
        .collect();
    let list: Vec<Line<'_>> = imports
        .iter()
        .zip(&texts)
        .map(|(import, (href, under, end))| Line {
            href: Some(href),
            title: import.value.file_name.reveal(),
            under,
            end,
            ..Line::default()
        })
        .collect();
    Page::new(call, me.space(), At::More).show(html! {
        (back(&format!("/d/{}/more", me.space()), &words.say("place-more")))
        (heading(&words.say("imports-title"), None))
        @if list.is_empty() {
            (empty(&words.say("imports-empty"), html! {
                (Button::act(&words.say("import-bring")).icon(Icon::Upload).to(&new))
            }))
        } @else {
            (lines(&list))
            (Button::act(&words.say("import-bring")).icon(Icon::Upload).to(&new))
        }
    })
}

fn counted(call: &Call, counts: Counts) -> String {
    say!(
        call.words(),
        "import-counted",
        added = counts.added,
        updated = counts.updated,
        unreadable = counts.unreadable
    )
}

/// The form for a file; with what was wrong with the last one.
pub fn ask_for_file(call: &Call, me: &Lead, refused: Option<Option<TableError>>) -> Markup {
    let words = call.words();
    let wrong = refused.map(|error| match error {
        None => words.say("import-no-file"),
        Some(error) => unreadable(call, &error),
    });
    let action = format!("/d/{}/imports/new", me.space());
    Page::new(call, me.space(), At::More).show(html! {
        (back(&format!("/d/{}/imports", me.space()), &words.say("imports-title")))
        (heading(&words.say("import-bring"), Some(&words.say("import-bring-under"))))
        (Form::post(&action).upload().around(html! {
            (Input::new("file", &words.say("import-file")).help(&words.say("import-file-help"))
                .error(wrong.as_deref()).file(".csv,.tsv,.txt,.xlsx,.docx"))
            (Button::act(&words.say("import-look")).wide())
        }))
        (note(&words.say("import-nothing-written")))
        (notice(Tone::Info, &words.say("import-never-title"), para(&words.say("import-never"))))
    })
}

/// Why a file could not be read, in a sentence.
pub fn unreadable(call: &Call, error: &TableError) -> String {
    let args: Vec<(&str, kit::words::Value<'_>)> =
        error.args().into_iter().map(|(name, value)| (name, value.into())).collect();
    call.words().say_with(error.sentence(), &args)
}

/// What was understood of a file, before anything is written.
pub fn preview(
    call: &Call,
    me: &Lead,
    id: Id,
    draft: &Draft,
    read: &Read,
    planned: &Planned,
) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/imports/preview/{id}", me.space());
    let counts = plan::counts(&planned.plan);
    let named = read.understood.has_name();
    let importable = named && counts.added + counts.updated > 0;
    let go = format!("{base}/import");
    Page::wide(call, me.space(), At::More).styled(&SHEETS).show(html! {
        (back(&format!("/d/{}/imports/new", me.space()), &words.say("import-other-file")))
        (heading(&words.say("import-preview-title"), Some(&words.say("import-nothing-written"))))
        (understood(call, draft, read))
        @if !named { (notice(Tone::Refuse, &words.say("import-no-name"), html! {})) }
        (will_do(call, counts))
        (Form::post(&base).id("columns").around(html! {
            (columns_table(call, read))
            (options(call, draft, planned))
            (new_spellings(call, draft, read, planned))
            (buttons(html! {
                @if importable {
                    (Button::act(&say!(words, "import-go", count = counts.added + counts.updated))
                        .action(&go))
                }
                (Button::plain(&words.say("import-look-again")))
            }))
        }))
        (suspects(call, draft, read, planned))
        (unread_rows(call, draft, read, planned))
        (leftovers(call, &plan::leftovers(draft, read, Import::UNREADABLE_MAX)))
    })
}

// Ids: separator-comma, separator-semicolon, separator-tab, separator-pipe.
fn understood(call: &Call, draft: &Draft, read: &Read) -> Markup {
    let words = call.words();
    let form = match (draft.sheet(), draft.separator()) {
        (Some(sheet), _) => say!(words, "import-sheet", name = sheet),
        (None, Some(separator)) => {
            let name = match separator {
                ';' => "separator-semicolon",
                '\t' => "separator-tab",
                '|' => "separator-pipe",
                _ => "separator-comma",
            };
            say!(words, "import-text", encoding = draft.encoding(), separator = words.say(name))
        }
        (None, None) => words.say("import-one-column"),
    };
    let header = match read.understood.heading_row {
        Some(row) => say!(words, "import-header-at", line = draft.line(&read.table, row)),
        None => words.say("import-header-none"),
    };
    facts(&[
        (&words.say("import-file"), html! { (draft.file_name) }),
        (&words.say("import-read-as"), html! { (form) }),
        (&words.say("import-header"), html! { (header) }),
        (&words.say("import-rows"), html! { (call.number(read.rows.len())) }),
    ])
}

fn will_do(call: &Call, counts: Counts) -> Markup {
    let words = call.words();
    let number = |count: u32| call.number(count as usize);
    let values = [
        (number(counts.added), "import-will-add"),
        (number(counts.updated), "import-will-update"),
        (number(counts.left), "import-will-leave"),
        (number(counts.repeated), "import-will-join"),
        (number(counts.unreadable), "import-cannot-read"),
    ];
    let told: Vec<(String, String)> =
        values.into_iter().map(|(n, id)| (n, words.say(id))).collect();
    let told: Vec<(&str, &str)> = told.iter().map(|(n, t)| (n.as_str(), t.as_str())).collect();
    figures(&told)
}

// Ids: field-ignore, field-full-name, field-given, field-middle, field-family,
// field-second-family, field-phone, field-extension, field-email, field-address, field-street,
// field-city, field-region, field-postcode, field-site, field-department, field-job, field-shift,
// field-language, field-number, field-supervisor.
fn columns_table(call: &Call, read: &Read) -> Markup {
    let words = call.words();
    let labels: BTreeMap<Field, String> =
        Field::ALL.iter().map(|f| (*f, words.say(&format!("field-{}", f.id())))).collect();
    let names: Vec<String> =
        (0..read.understood.columns.len()).map(|n| format!("column-{n}")).collect();
    let never = words.say("field-never");
    let shown: Vec<Column<'_>> = read
        .understood
        .columns
        .iter()
        .zip(&names)
        .map(|(column, name)| Column {
            head: &column.heading,
            name,
            choices: match column.because {
                Because::Never(_) => vec![Choice::new("ignore", &never).chosen(true)],
                _ => Field::ALL
                    .iter()
                    .map(|f| Choice::new(f.id(), &labels[f]).chosen(column.field == *f))
                    .collect(),
            },
            left_out: column.field == Field::Ignore,
        })
        .collect();
    let width = shown.len();
    let first = read.understood.first_row;
    let sample: Vec<Vec<&str>> = (first..read.table.len().min(first + SAMPLE_ROWS))
        .map(|row| (0..width).map(|column| read.table.cell(row, column)).collect())
        .collect();
    section(
        &words.say("import-columns-title"),
        html! {
            (para(&words.say("import-columns-how")))
            (columns(
                &say!(words, "import-columns-caption", count = sample.len()),
                &words.say("import-column-is"), &shown, &sample))
        },
    )
}

fn options(call: &Call, draft: &Draft, planned: &Planned) -> Markup {
    let words = call.words();
    let fallback = plan::fallback_turf(draft, &planned.tree);
    let turfs: Vec<(String, String)> = planned
        .tree
        .in_order()
        .map(|(turf, level)| {
            let label = format!("{}{}", "– ".repeat(usize::from(level)), turf.name);
            (Id(turf.id.0).to_string(), label)
        })
        .collect();
    let choices: Vec<Choice<'_>> = turfs
        .iter()
        .map(|(value, label)| {
            Choice::new(value, label)
                .chosen(fallback.is_some_and(|turf| turf.to_string() == *value))
        })
        .collect();
    html! {
        (Input::new("turf", &words.say("import-turf")).help(&words.say("import-turf-help"))
            .select(None, &choices))
        (Input::new("moves", &words.say("import-moves")).help(&words.say("import-moves-help"))
            .check(draft.moves))
        (Input::new("addresses", &words.say("import-addresses"))
            .help(&words.say("import-addresses-help")).check(draft.addresses))
    }
}

/// Rows that may be somebody on the list, and rows that repeat another.
fn suspects(call: &Call, draft: &Draft, read: &Read, planned: &Planned) -> Markup {
    let words = call.words();
    let line = |row: usize| draft.line(&read.table, read.understood.first_row + row);
    let name_of = |row: usize| {
        let read = planned.plan.row(&read.rows, row);
        read.map_or(String::new(), |r| r.name.full.reveal().to_owned())
    };
    let known: BTreeMap<_, _> =
        planned.existing.iter().map(|h| (organizing::WorkerId(h.id.0), &h.value)).collect();
    let mut told: Vec<String> = Vec::new();
    let mut total = 0;
    for act in &planned.plan.acts {
        let sentence = match act {
            Act::Add { row, suspects } if !suspects.is_empty() => {
                let names: Vec<&str> = suspects
                    .iter()
                    .filter_map(|id| Some(known.get(id)?.name.full.reveal()))
                    .collect();
                let listed = names.join(", ");
                say!(
                    words,
                    "import-suspect",
                    line = line(*row),
                    name = name_of(*row),
                    listed = listed
                )
            }
            Act::Repeats { row, first } => say!(
                words,
                "import-repeats",
                line = line(*row),
                name = name_of(*row),
                first = line(*first)
            ),
            _ => continue,
        };
        total += 1;
        if told.len() < SUSPECTS_SHOWN {
            told.push(sentence);
        }
    }
    html! {
        @if total > 0 {
            (fold(&say!(words, "import-suspects-title", count = total), false, html! {
                (para(&words.say("import-suspects-what")))
                ul.plain { @for sentence in &told { li { (sentence) } } }
                @if total > told.len() {
                    (note(&say!(words, "import-and-more", count = total - told.len())))
                }
            }))
        }
    }
}

fn unread_rows(call: &Call, draft: &Draft, read: &Read, planned: &Planned) -> Markup {
    let words = call.words();
    let rows: Vec<(u32, String, String)> = planned
        .plan
        .acts
        .iter()
        .filter_map(|act| match act {
            Act::Unreadable { row, problem } => Some((read.understood.first_row + row, problem)),
            _ => None,
        })
        .take(UNREAD_SHOWN)
        .map(|(row, problem)| {
            let text: Vec<&str> = read.table.row(row).collect();
            (draft.line(&read.table, row), words.say(problem.sentence()), text.join(" · "))
        })
        .collect();
    html! {
        @if !rows.is_empty() {
            (fold(&words.say("import-unread-title"), false, unread_table(call, &rows)))
        }
    }
}

fn unread_table(call: &Call, rows: &[(u32, String, String)]) -> Markup {
    let words = call.words();
    let heads = ["import-line", "import-why", "import-row"].map(|id| words.say(id));
    let shown: Vec<Unread<'_>> =
        rows.iter().map(|(line, reason, text)| Unread { line: *line, reason, text }).collect();
    unread([&heads[0], &heads[1], &heads[2]], &shown)
}

/// The report of an import.
pub fn report(call: &Call, me: &Lead, import: &Held<Import>) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/imports/{}", me.space(), import.id);
    let it = &import.value;
    let day = call.said_day(it.on);
    let under = say!(words, "import-report-under", rows = it.counts.rows(), day = day);
    Page::new(call, me.space(), At::More).styled(&SHEETS).show(html! {
        (back(&format!("/d/{}/imports", me.space()), &words.say("imports-title")))
        (heading(it.file_name.reveal(), Some(&under)))
        @match &it.undone {
            Some(undone) => (was_undone(call, me, undone)),
            None => {
                (done(call, it.counts))
                (buttons(html! {
                    (Button::plain(&words.say("import-see-people")).to(&format!("/d/{}/people", me.space())))
                    (Button::plain(&words.say("import-see-duplicates"))
                        .to(&format!("/d/{}/duplicates", me.space())))
                }))
            },
        }
        @if !it.unreadable.is_empty() {
            (section(&words.say("import-unread-title"), html! {
                (para(&words.say("import-unread-what")))
                (Button::plain(&words.say("import-unread-file")).icon(Icon::Copy)
                    .to(&format!("{base}/unreadable")))
                (unread_table(call, &it.unreadable.iter().take(UNREAD_SHOWN).map(|row| {
                    let cells: Vec<&str> = row.cells.iter().map(|c| c.reveal()).collect();
                    (row.line, words.say(&row.why), cells.join(" · "))
                }).collect::<Vec<_>>()))
            }))
        }
        (leftovers(call, &it.leftovers))
        @if it.undone.is_none() {
            (fold(&words.say("import-undo-title"), false, html! {
                (para(&say!(words, "import-undo-what", added = it.counts.added, updated = it.counts.updated)))
                @if !it.drawn.is_empty() {
                    (para(&say!(words, "import-undo-turfs", count = it.drawn.len())))
                }
                (para(&words.say("import-undo-stays")))
                (post(&format!("{base}/undo"), Button::grave(&words.say("import-undo-go"))))
            }))
        }
    })
}

/// What is true after an undo, and the way back in.
fn was_undone(call: &Call, me: &Lead, undone: &Undone) -> Markup {
    let words = call.words();
    let under = say!(words, "import-undone-on", day = call.said_day(undone.on));
    let told = [
        (undone.removed, "import-undone-removed"),
        (undone.restored, "import-undone-restored"),
        (undone.turfs, "import-undone-turfs"),
    ];
    let told: Vec<(String, String)> =
        told.iter().map(|(n, id)| (call.number(*n as usize), words.say(id))).collect();
    let told: Vec<(&str, &str)> = told.iter().map(|(n, t)| (n.as_str(), t.as_str())).collect();
    html! {
        (para(&under))
        (figures(&told))
        (buttons(html! {
            (Button::plain(&words.say("import-again")).icon(Icon::Upload)
                .to(&format!("/d/{}/imports/new", me.space())))
        }))
        @if !undone.kept.is_empty() {
            (section(&say!(words, "import-undone-kept", count = undone.kept.len()), html! {
                (para(&words.say("import-undone-kept-why")))
                ul.plain { @for name in &undone.kept { li { (name.reveal()) } } }
            }))
        }
        @if !undone.turfs_kept.is_empty() {
            (section(&say!(words, "import-undone-turfs-kept", count = undone.turfs_kept.len()), html! {
                ul.plain { @for (name, why) in &undone.turfs_kept {
                    li { (say!(words, "import-undone-turf", name = name.as_str(), why = words.say(why))) }
                } }
            }))
        }
    }
}

/// Cells left out, counted by column and reason, each with the first lines that have one.
fn leftovers(call: &Call, leftovers: &[Leftover]) -> Markup {
    let words = call.words();
    let mut alike: BTreeMap<(u16, &str), Vec<&Leftover>> = BTreeMap::new();
    for leftover in leftovers {
        alike.entry((leftover.column, &leftover.why)).or_default().push(leftover);
    }
    let told = alike.into_iter().filter_map(|((column, why), cells)| {
        let first = cells.first()?;
        let heading = match first.heading.is_empty() {
            true => say!(words, "import-column-no", n = column + 1),
            false => first.heading.reveal().to_owned(),
        };
        let lines: Vec<String> =
            cells.iter().take(LINES_NAMED).map(|cell| cell.line.to_string()).collect();
        let mut lines = lines.join(", ");
        if cells.len() > LINES_NAMED {
            lines.push('…');
        }
        let (count, why) = (cells.len(), words.say(why));
        Some(say!(
            words,
            "import-remark",
            heading = heading,
            count = count,
            lines = lines,
            why = why
        ))
    });
    html! {
        @if !leftovers.is_empty() {
            (fold(&say!(words, "import-remarks-title", count = leftovers.len()), false, html! {
                ul.plain { @for sentence in told { li { (sentence) } } }
            }))
        }
    }
}

fn done(call: &Call, counts: Counts) -> Markup {
    let words = call.words();
    let number = |count: u32| call.number(count as usize);
    let told: Vec<(String, String)> = [
        (number(counts.added), words.say("import-added")),
        (number(counts.updated), words.say("import-updated")),
        (number(counts.left), words.say("import-left")),
        (number(counts.repeated), words.say("import-joined")),
        (number(counts.unreadable), words.say("import-unread")),
    ]
    .into();
    let told: Vec<(&str, &str)> = told.iter().map(|(n, t)| (n.as_str(), t.as_str())).collect();
    figures(&told)
}
