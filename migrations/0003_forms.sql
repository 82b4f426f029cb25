-- Forms on public pages, and what was answered to them and nobody has taken in yet. A form is asked
-- for from outside of any space, by the id that comes of its link; its answers only from inside.
-- Answers stay when their form goes: those that do not open are told of, not lost.

CREATE TABLE forms (
    space   BLOB    NOT NULL REFERENCES spaces (id) ON DELETE CASCADE,
    id      BLOB    NOT NULL,
    week    INTEGER NOT NULL,
    sealed  BLOB    NOT NULL,
    PRIMARY KEY (space, id)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX forms_by_id ON forms (id);

CREATE TABLE answers (
    space   BLOB    NOT NULL REFERENCES spaces (id) ON DELETE CASCADE,
    form    BLOB    NOT NULL,
    id      BLOB    NOT NULL,
    week    INTEGER NOT NULL,
    sealed  BLOB    NOT NULL,
    PRIMARY KEY (space, form, id)
) STRICT, WITHOUT ROWID;

-- There is no use in compressing what is sealed.
-- postgres: ALTER TABLE answers ALTER COLUMN sealed SET STORAGE EXTERNAL;
