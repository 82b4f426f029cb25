-- What drives and visitors lay down about a public call to start: reports for its keepers, the stage
-- that a drive tells of itself, the sites whose drives want to find each other. Which call a box is of
-- can be told only with the server's pepper, which is no part of the database; which drive laid a
-- row down, only with the number that lies sealed in that drive. So no row here leads to a space,
-- and it is asked for from outside of any.

CREATE TABLE sprouts (
    box     BLOB    NOT NULL,
    id      BLOB    NOT NULL,
    week    INTEGER NOT NULL,
    sealed  BLOB    NOT NULL,
    PRIMARY KEY (box, id)
) STRICT, WITHOUT ROWID;
