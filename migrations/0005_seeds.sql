-- Public calls to start a drive. What such a page says is written to be read by everyone, management
-- too, so it lies here as it is said, and is asked for from outside of any space by its address. Who
-- wrote it stands nowhere in the clear: the keeper is the digest of a number that lies sealed in
-- their space, and changing the page takes the number.

CREATE TABLE seeds (
    slug    TEXT    NOT NULL,
    keeper  BLOB    NOT NULL,
    week    INTEGER NOT NULL,
    says    BLOB    NOT NULL,
    PRIMARY KEY (slug)
) STRICT, WITHOUT ROWID;
