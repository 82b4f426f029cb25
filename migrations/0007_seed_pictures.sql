-- The picture on the page of a public call to start, for everyone to see as the rest of it. It is read
-- by its own address, never with what the page says.

ALTER TABLE seeds ADD COLUMN picture BLOB;
