//! What can go wrong on the shelves, in six words. Both engines speak their own dialect of errors;
//! here each is translated once, so that nothing above has to know which engine is running.

use std::fmt;

/// Why a read or a write did not happen. None of these carries a stored value: engines like to
/// quote values in what they say, which is why only their codes are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoreError {
    /// Somebody changed the row since it was read, or a row with this id is already there.
    Conflict,
    /// There is no such row.
    NotFound,
    /// No room left on the disk.
    Full,
    /// The database can be read but not written.
    ReadOnly,
    /// The database cannot be reached now. If this answers a write, the write may or may not have
    /// happened; the revision tells.
    Unavailable,
    /// A bug of ours, or a damaged database.
    Fault(String),
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Conflict => f.write_str("The record was changed by somebody else meanwhile."),
            Self::NotFound => f.write_str("There is no such record."),
            Self::Full => f.write_str("The disk of the database is full."),
            Self::ReadOnly => f.write_str("The database cannot be written to."),
            Self::Unavailable => f.write_str("The database cannot be reached."),
            Self::Fault(what) => write!(f, "The database failed: {what}"),
        }
    }
}

impl std::error::Error for StoreError {}

impl StoreError {
    /// A broken expectation, in words.
    pub(crate) fn fault(what: impl Into<String>) -> Self {
        Self::Fault(what.into())
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ffi::{
            ErrorCode, SQLITE_CONSTRAINT_FOREIGNKEY, SQLITE_CONSTRAINT_PRIMARYKEY,
            SQLITE_CONSTRAINT_UNIQUE,
        };
        if matches!(error, rusqlite::Error::QueryReturnedNoRows) {
            return Self::NotFound;
        }
        let Some(code) = error.sqlite_error().copied() else {
            return Self::fault(error.to_string());
        };
        match (code.code, code.extended_code) {
            (_, SQLITE_CONSTRAINT_UNIQUE | SQLITE_CONSTRAINT_PRIMARYKEY) => Self::Conflict,
            (_, SQLITE_CONSTRAINT_FOREIGNKEY) => Self::NotFound,
            (ErrorCode::DiskFull, _) => Self::Full,
            (ErrorCode::ReadOnly | ErrorCode::PermissionDenied, _) => Self::ReadOnly,
            (
                ErrorCode::SystemIoFailure
                | ErrorCode::CannotOpen
                | ErrorCode::DatabaseBusy
                | ErrorCode::DatabaseLocked
                | ErrorCode::FileLockingProtocolFailed,
                _,
            ) => Self::Unavailable,
            _ => Self::fault(code.to_string()),
        }
    }
}

impl From<postgres::Error> for StoreError {
    fn from(error: postgres::Error) -> Self {
        use postgres::error::SqlState;
        let Some(db) = error.as_db_error() else {
            let wire = std::error::Error::source(&error)
                .is_some_and(|cause| cause.downcast_ref::<std::io::Error>().is_some());
            return if error.is_closed() || wire {
                Self::Unavailable
            } else {
                Self::fault(error.to_string())
            };
        };
        let code = db.code();
        let unavailable = [
            SqlState::LOCK_NOT_AVAILABLE,
            SqlState::T_R_DEADLOCK_DETECTED,
            SqlState::T_R_SERIALIZATION_FAILURE,
            SqlState::TOO_MANY_CONNECTIONS,
        ];
        if *code == SqlState::UNIQUE_VIOLATION {
            Self::Conflict
        } else if *code == SqlState::FOREIGN_KEY_VIOLATION {
            Self::NotFound
        } else if *code == SqlState::DISK_FULL {
            Self::Full
        } else if *code == SqlState::READ_ONLY_SQL_TRANSACTION {
            Self::ReadOnly
        } else if unavailable.contains(code)
            // 08: the connection broke. 57: an operator stops or restarts the server. 58: the
            // server's own machine failed it.
            || ["08", "57", "58"].iter().any(|class| code.code().starts_with(class))
        {
            Self::Unavailable
        } else {
            let hint = match code.code().get(..2) {
                Some("28") => "the server refuses this user, ",
                Some("3D") => "the server has no such database, ",
                _ => "",
            };
            Self::fault(format!("{hint}{}", code.code()))
        }
    }
}
