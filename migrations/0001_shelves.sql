-- Sealed blobs and random ids, and as few public columns as the work allows;
-- crates/store/src/columns.rs says what each of them gives away.
--
-- One text for both engines. It is written for SQLite; for PostgreSQL the words BLOB, INTEGER and
-- STRICT are replaced, and the lines marked for it are read.
--
-- No table numbers its rows: the numbers would tell in which order people joined. Every key begins
-- with the space, except where somebody asks from outside of any space: accounts and what belongs
-- to them, and an invite that is being answered.

CREATE TABLE accounts (
    id          BLOB    NOT NULL,
    handle_mac  BLOB    NOT NULL,
    week        INTEGER NOT NULL,
    PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX accounts_by_handle ON accounts (handle_mac);

CREATE TABLE slots (
    account     BLOB    NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    id          BLOB    NOT NULL,
    kind        INTEGER NOT NULL,
    tries_left  INTEGER NOT NULL,
    sealed      BLOB    NOT NULL,
    PRIMARY KEY (account, id)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX slots_by_id ON slots (id);

CREATE TABLE rings (
    account     BLOB    NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    revision    INTEGER NOT NULL,
    sealed      BLOB    NOT NULL,
    PRIMARY KEY (account)
) STRICT, WITHOUT ROWID;

CREATE TABLE spaces (
    id              BLOB    NOT NULL,
    kind            INTEGER NOT NULL,
    epoch           INTEGER NOT NULL,
    roster_version  INTEGER NOT NULL,
    roster          BLOB    NOT NULL,
    roster_before   BLOB    NOT NULL,
    week            INTEGER NOT NULL,
    PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE wraps (
    space    BLOB    NOT NULL REFERENCES spaces (id) ON DELETE CASCADE,
    account  BLOB    NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    purpose  INTEGER NOT NULL,
    turf     BLOB    NOT NULL,
    epoch    INTEGER NOT NULL,
    sealed   BLOB    NOT NULL,
    PRIMARY KEY (space, account, purpose, turf, epoch)
) STRICT, WITHOUT ROWID;

CREATE INDEX wraps_by_account ON wraps (account);

-- Clustered by turf, since a turf is what a page reads; found one by one through the index.
CREATE TABLE records (
    space     BLOB    NOT NULL REFERENCES spaces (id) ON DELETE CASCADE,
    turf      BLOB    NOT NULL,
    kind      TEXT    NOT NULL,
    id        BLOB    NOT NULL,
    revision  INTEGER NOT NULL,
    epoch     INTEGER NOT NULL,
    week      INTEGER NOT NULL,
    sealed    BLOB    NOT NULL,
    PRIMARY KEY (space, turf, kind, id)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX records_by_id ON records (space, kind, id);

-- There is no use in compressing what is sealed.
-- postgres: ALTER TABLE records ALTER COLUMN sealed SET STORAGE EXTERNAL;

CREATE TABLE invites (
    space         BLOB    NOT NULL REFERENCES spaces (id) ON DELETE CASCADE,
    id            BLOB    NOT NULL,
    sealed        BLOB    NOT NULL,
    request       BLOB,
    expires_week  INTEGER NOT NULL,
    PRIMARY KEY (space, id)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX invites_by_id ON invites (id);

CREATE TABLE audit (
    space   BLOB    NOT NULL REFERENCES spaces (id) ON DELETE CASCADE,
    n       INTEGER NOT NULL,
    hash    BLOB    NOT NULL,
    week    INTEGER NOT NULL,
    sealed  BLOB    NOT NULL,
    PRIMARY KEY (space, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
    name   TEXT NOT NULL,
    value  BLOB NOT NULL,
    PRIMARY KEY (name)
) STRICT, WITHOUT ROWID;
