-- Every version of a roster is kept, so that whoever looks again walks from the version they know
-- to the newest and believes none on its own word. Of databases from before there are the last two.

CREATE TABLE rosters (
    space    BLOB    NOT NULL REFERENCES spaces (id) ON DELETE CASCADE,
    version  INTEGER NOT NULL,
    sealed   BLOB    NOT NULL,
    PRIMARY KEY (space, version)
) STRICT, WITHOUT ROWID;

-- There is no use in compressing what is sealed.
-- postgres: ALTER TABLE rosters ALTER COLUMN sealed SET STORAGE EXTERNAL;

INSERT INTO rosters (space, version, sealed)
    SELECT id, roster_version, roster FROM spaces;
INSERT INTO rosters (space, version, sealed)
    SELECT id, roster_version - 1, roster_before FROM spaces WHERE LENGTH(roster_before) > 0;

ALTER TABLE spaces DROP COLUMN roster;
ALTER TABLE spaces DROP COLUMN roster_before;

-- What the inviters keep about an invite is a sealed record of its own; here it was always empty.
ALTER TABLE invites DROP COLUMN sealed;

-- How many accounts were made by way of an invite: there is a bound.
ALTER TABLE invites ADD COLUMN accounts INTEGER NOT NULL DEFAULT 0;
