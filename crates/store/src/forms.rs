//! Forms on public pages, found from outside by the id that comes of their link, and the answers
//! that wait for someone who opens them. `security.md` 11.

use vault::Id;

use crate::Result;
use crate::shelf::{Reader, Writer};
use crate::sql::{Cells, args, statements};

/// The most answers of a form that wait.
pub const ANSWERS_MAX: u32 = 5_000;

statements! {
    BY_ID = "SELECT space, id, week, sealed FROM forms WHERE id = $1";
    PUT = "INSERT INTO forms (space, id, week, sealed) VALUES ($1, $2, $3, $4)
        ON CONFLICT (space, id) DO UPDATE SET week = excluded.week, sealed = excluded.sealed";
    DELETE = "DELETE FROM forms WHERE space = $1 AND id = $2";
    ANSWERS = "SELECT id, week, sealed FROM answers WHERE space = $1 AND form = $2";
    COUNT = "SELECT COUNT(*) FROM answers WHERE space = $1 AND form = $2";
    HAS = "SELECT COUNT(*) FROM answers WHERE space = $1 AND form = $2 AND id = $3";
    /// An answer that is there already stays as it is.
    INSERT_ANSWER = "INSERT INTO answers (space, form, id, week, sealed)
        SELECT $1, $2, $3, $4, $5
        WHERE (SELECT COUNT(*) FROM answers WHERE space = $1 AND form = $2) < $6
        ON CONFLICT DO NOTHING";
    RESEAL = "UPDATE answers SET sealed = $1 WHERE space = $2 AND form = $3 AND id = $4";
    DELETE_ANSWER = "DELETE FROM answers WHERE space = $1 AND form = $2 AND id = $3";
}

/// A form on a public page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormRow {
    /// Whose.
    pub space: Id,
    /// Comes of the link.
    pub id: Id,
    /// When it was last changed.
    pub week: u32,
    /// What its page shows, sealed with its link.
    pub sealed: Vec<u8>,
}

/// An answer that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerRow {
    /// Random.
    pub id: Id,
    /// When it came.
    pub week: u32,
    /// What was answered, sealed to the form's key.
    pub sealed: Vec<u8>,
}

/// What became of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Laid {
    /// It waits now.
    New,
    /// One of that id waits already, and stays as it is.
    Before,
    /// There is no room: [`ANSWERS_MAX`] wait.
    Full,
}

fn form(cells: &Cells<'_>) -> Result<FormRow> {
    Ok(FormRow {
        space: cells.id(0)?,
        id: cells.id(1)?,
        week: cells.small(2)?,
        sealed: cells.bytes(3)?.to_vec(),
    })
}

fn answer(cells: &Cells<'_>) -> Result<AnswerRow> {
    Ok(AnswerRow { id: cells.id(0)?, week: cells.small(1)?, sealed: cells.bytes(2)?.to_vec() })
}

impl Reader {
    /// The form with this id: the link knows no space.
    pub fn form(&mut self, id: Id) -> Result<Option<FormRow>> {
        self.one(BY_ID, args![&id], form)
    }

    /// The answers to a form that wait, in no order that means anything.
    pub fn answers(&mut self, space: Id, form: Id) -> Result<Vec<AnswerRow>> {
        self.list(ANSWERS, args![&space, &form], answer)
    }

    /// How many answers to a form wait.
    pub fn count_answers(&mut self, space: Id, form: Id) -> Result<u64> {
        let count = self.one(COUNT, args![&space, &form], |cells| cells.count(0))?;
        Ok(count.unwrap_or(0))
    }

    /// Whether this answer waits.
    pub fn has_answer(&mut self, space: Id, form: Id, id: Id) -> Result<bool> {
        let count = self.one(HAS, args![&space, &form, &id], |cells| cells.count(0))?;
        Ok(count.unwrap_or(0) > 0)
    }
}

impl Writer {
    /// Keeps a form, or what its page shows from now on.
    pub fn put_form(&mut self, row: &FormRow) -> Result<()> {
        self.run(PUT, args![&row.space, &row.id, row.week, &row.sealed[..]]).map(drop)
    }

    /// Takes a form away; its answers stay. Whether there was one.
    pub fn delete_form(&mut self, space: Id, id: Id) -> Result<bool> {
        Ok(self.run(DELETE, args![&space, &id])? > 0)
    }

    /// Lays an answer where it waits to be opened.
    pub fn put_answer(&mut self, space: Id, form: Id, row: &AnswerRow) -> Result<Laid> {
        let args = args![&space, &form, &row.id, row.week, &row.sealed[..], ANSWERS_MAX];
        if self.run(INSERT_ANSWER, args)? > 0 {
            return Ok(Laid::New);
        }
        Ok(if self.has_answer(space, form, row.id)? { Laid::Before } else { Laid::Full })
    }

    /// Lays other sealed bytes in the place of an answer, where its form has new keys. Whether it
    /// was still there.
    pub fn reseal_answer(&mut self, space: Id, form: Id, id: Id, sealed: &[u8]) -> Result<bool> {
        Ok(self.run(RESEAL, args![sealed, &space, &form, &id])? > 0)
    }

    /// Takes an answer away: it was opened. Whether it was still there.
    pub fn delete_answer(&mut self, space: Id, form: Id, id: Id) -> Result<bool> {
        Ok(self.run(DELETE_ANSWER, args![&space, &form, &id])? > 0)
    }
}
