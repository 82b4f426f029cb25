//! What each column gives away to somebody who holds a copy of the database. A test compares this
//! with both live schemas: a column that is not classed here fails it. `security.md` 13, gate 21.

/// How much a column says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Opens with a key that the server does not hold.
    Sealed,
    /// A random number or a digest under a secret: equal to nothing outside.
    Random,
    /// A week, never finer.
    Coarse,
    /// Says what it says.
    Public,
}

/// One column of the schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Column {
    /// Its table.
    pub table: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What it gives away.
    pub class: Class,
}

macro_rules! columns {
    ($($table:ident: $($name:ident $class:ident),*;)*) => {
        /// Every column there is.
        pub const COLUMNS: &[Column] = &[$($(Column {
            table: stringify!($table),
            name: stringify!($name),
            class: Class::$class,
        }),*),*];
    };
}

columns! {
    accounts: id Random, handle_mac Random, week Coarse;
    answers: space Random, form Random, id Random, week Coarse, sealed Sealed;
    audit: space Random, n Public, hash Random, week Coarse, sealed Sealed;
    forms: space Random, id Random, week Coarse, sealed Sealed;
    invites: space Random, id Random, request Random, expires_week Coarse, accounts Public;
    migrations: number Public;
    records: space Random, turf Random, kind Public, id Random, revision Public, epoch Public,
        week Coarse, sealed Sealed;
    rings: account Random, revision Public, sealed Sealed;
    rosters: space Random, version Public, sealed Sealed;
    seeds: slug Public, keeper Random, week Coarse, says Public, picture Public;
    settings: name Public, value Public;
    slots: account Random, id Random, kind Public, tries_left Public, sealed Sealed;
    spaces: id Random, kind Public, epoch Public, roster_version Public, week Coarse,
        changes Public;
    sprouts: box Random, id Random, week Coarse, sealed Sealed;
    wraps: space Random, account Random, purpose Public, turf Random, epoch Public, sealed Sealed;
}
