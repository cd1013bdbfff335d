-- How far the log was copied into a topic of Kafka, and which process copies it at present.
-- Times are this database's: the clocks of the processes do not count.

CREATE TABLE ledger.relay (
    topic        text        PRIMARY KEY,
    holder       uuid        NOT NULL,
    held_until   timestamptz NOT NULL,
    "position"   bigint      NOT NULL DEFAULT 0,
    topic_offset bigint      NOT NULL DEFAULT -1,
    topic_id     text        NOT NULL DEFAULT ''
);

COMMENT ON TABLE ledger.relay IS 'All up to "position" is in the topic, the last of it at topic_offset.';
COMMENT ON COLUMN ledger.relay.topic_id IS 'A topic that was deleted and made anew has another.';

GRANT SELECT, INSERT, UPDATE ON ledger.relay TO chung_ledger_writer;
