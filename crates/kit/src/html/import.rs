//! The table in which the columns of a file are told what they are.

use super::field::Choice;
use maud::{Markup, html};

/// A column of the file.
pub struct Column<'a> {
    /// Its head in the file.
    pub head: &'a str,
    /// What is sent: `column-0`.
    pub name: &'a str,
    /// What it may be; the one that was guessed is chosen.
    pub choices: Vec<Choice<'a>>,
    /// Whether it is left out, so that it is faded.
    pub left_out: bool,
}

/// The first lines of a file under its columns, each with a choice of what it is. Scrolls
/// sideways inside itself. `label` names a choice for screen readers: "What is this column?".
pub fn columns(caption: &str, label: &str, columns: &[Column<'_>], lines: &[Vec<&str>]) -> Markup {
    html! {
        div.sheet-box tabindex="0" role="group" aria-label=(caption) {
            table.columns {
                caption { (caption) }
                thead {
                    tr { @for c in columns { th scope="col" .left-out[c.left_out] {
                        span.column-head { (c.head) }
                        select name=(c.name) aria-label={ (label) " " (c.head) } autocomplete="off" {
                            @for choice in &c.choices {
                                option value=(choice.value) selected[choice.chosen] { (choice.label) }
                            }
                        }
                    } } }
                }
                tbody { @for line in lines { tr {
                    @for (cell, c) in line.iter().zip(columns) {
                        td.left-out[c.left_out] { (cell) }
                    }
                } } }
            }
        }
    }
}

/// A line of the file that could not be read.
#[derive(Clone, Copy)]
pub struct Unread<'a> {
    /// Its number in the file, from 1.
    pub line: u32,
    /// Why.
    pub reason: &'a str,
    /// What stands in it.
    pub text: &'a str,
}

/// The lines of a file that could not be read, each with its number and the reason.
pub fn unread(heads: [&str; 3], lines: &[Unread<'_>]) -> Markup {
    html! {
        table.table.unread {
            thead { tr { @for head in heads { th scope="col" { (head) } } } }
            tbody { @for l in lines { tr {
                td data-head=(heads[0]) { (l.line) }
                td data-head=(heads[1]) { (l.reason) }
                td data-head=(heads[2]) { (l.text) }
            } } }
        }
    }
}
