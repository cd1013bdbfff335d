-- Keys of personal text, wrapped by the master key that is kept in a file. Kept and archived apart
-- from the log: whoever has only one of the three reads nothing.

CREATE TABLE keys.person_key (
    subject  uuid        PRIMARY KEY,
    made_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    wrapped  bytea       NOT NULL
);

-- Ids alone, for ever: applied again after an older archive was restored.
CREATE TABLE keys.erased (
    subject   uuid        PRIMARY KEY,
    erased_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
