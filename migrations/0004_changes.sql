-- How often something in a space was changed: a page that was drawn at the same count says the same.
-- It tells nothing that the revisions of the records do not tell already.

ALTER TABLE spaces ADD COLUMN changes INTEGER NOT NULL DEFAULT 0;
