//! Settings of the whole server: a few small values by name, none of them personal.

use crate::Result;
use crate::shelf::{Reader, Writer};
use crate::sql::{args, statements};

statements! {
    GET = "SELECT value FROM settings WHERE name = $1";
    PUT = "INSERT INTO settings (name, value) VALUES ($1, $2)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    DELETE = "DELETE FROM settings WHERE name = $1";
}

impl Reader {
    /// The value of a setting.
    pub fn setting(&mut self, name: &str) -> Result<Option<Vec<u8>>> {
        self.one(GET, args![name], |cells| Ok(cells.bytes(0)?.to_vec()))
    }
}

impl Writer {
    /// Sets a setting.
    pub fn put_setting(&mut self, name: &str, value: &[u8]) -> Result<()> {
        self.run(PUT, args![name, value]).map(drop)
    }

    /// Forgets a setting. Whether there was one.
    pub fn delete_setting(&mut self, name: &str) -> Result<bool> {
        Ok(self.run(DELETE, args![name])? > 0)
    }
}
