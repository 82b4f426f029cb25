//! Brings a database to the present schema: the numbered files of `migrations/`, each once, in
//! order, each in one transaction. A migration that was released is never edited.

use crate::sql::{Link, args, statements};
use crate::{Result, StoreError};

/// Every migration; the first has number 1.
pub(crate) const MIGRATIONS: &[&str] = &[
    include_str!("../../../migrations/0001_shelves.sql"),
    include_str!("../../../migrations/0002_every_roster.sql"),
    include_str!("../../../migrations/0003_forms.sql"),
    include_str!("../../../migrations/0004_changes.sql"),
    include_str!("../../../migrations/0005_seeds.sql"),
    include_str!("../../../migrations/0006_sprouts.sql"),
    include_str!("../../../migrations/0007_seed_pictures.sql"),
];

const TABLE: &str = "CREATE TABLE IF NOT EXISTS migrations (
    number INTEGER NOT NULL,
    PRIMARY KEY (number)
) STRICT, WITHOUT ROWID;";

statements! {
    LAST = "SELECT COALESCE(MAX(number), 0) FROM migrations";
    DONE = "INSERT INTO migrations (number) VALUES ($1)";
}

/// Runs what is missing. Two programs may start at once: the second waits and finds it done.
pub(crate) fn migrate(link: &mut Link) -> Result<()> {
    let begin = match link {
        Link::Sqlite(_) => "BEGIN IMMEDIATE",
        // Any number that is not the lock of a space; spaces have random ones.
        Link::Postgres(_) => "BEGIN; SELECT pg_advisory_xact_lock(1)",
    };
    loop {
        link.say(begin)?;
        match one_step(link) {
            Ok(true) => link.say("COMMIT")?,
            Ok(false) => return link.say("COMMIT"),
            Err(error) => {
                link.say("ROLLBACK")?;
                return Err(error);
            }
        }
    }
}

/// Runs the next migration; whether there was one.
fn one_step(link: &mut Link) -> Result<bool> {
    link.say(&in_dialect(link, TABLE))?;
    let done = last(link)?;
    let Some(next) = MIGRATIONS.get(done..) else {
        return Err(StoreError::fault("this database was made by a newer version of the program"));
    };
    let Some(text) = next.first() else {
        return Ok(false);
    };
    link.say(&in_dialect(link, text))?;
    link.run(DONE, args![done as i64 + 1])?;
    Ok(true)
}

fn last(link: &mut Link) -> Result<usize> {
    let mut number = Ok(0);
    link.each(LAST, args![], |cells| {
        number = cells.small(0);
        std::ops::ControlFlow::Break(())
    })?;
    number
}

/// Migrations are written for SQLite; PostgreSQL has other names for the same types, and a few
/// lines of its own behind `-- postgres:`.
fn in_dialect(link: &Link, text: &str) -> String {
    match link {
        Link::Sqlite(_) => text.to_owned(),
        Link::Postgres(_) => text
            .replace("BLOB", "BYTEA")
            .replace("INTEGER", "BIGINT")
            .replace(" STRICT, WITHOUT ROWID", "")
            .replace("-- postgres: ", ""),
    }
}
