-- The log. Appended by ledger.append alone, read by everybody, changed by nobody.
-- Fixed-width columns stand first: less padding, less WAL.

CREATE TABLE ledger.event (
    "position"   bigint      PRIMARY KEY,
    occurred_at  timestamptz NOT NULL,
    recorded_at  timestamptz NOT NULL,
    version      integer     NOT NULL,
    revision     smallint    NOT NULL,
    access       boolean     NOT NULL,
    stream       uuid        NOT NULL,
    event_id     uuid        NOT NULL,
    command_id   uuid        NOT NULL,
    actor        uuid        NOT NULL,
    recorded_by  uuid        NOT NULL,
    kind         text        NOT NULL,
    name         text        NOT NULL,
    source       text,
    payload      bytea       NOT NULL,
    sealed       bytea,
    CONSTRAINT event_stream UNIQUE (kind, stream, version),
    CONSTRAINT event_counts_from_one CHECK ("position" > 0 AND version > 0)
);

CREATE INDEX event_access ON ledger.event ("position") WHERE access;

COMMENT ON TABLE ledger.event IS 'Positions are gapless from 1 in commit order; versions are gapless from 1 within a stream.';
COMMENT ON COLUMN ledger.event.access IS 'Concerns who may see or do what.';
COMMENT ON COLUMN ledger.event.payload IS 'Public JSON in UTF-8.';
COMMENT ON COLUMN ledger.event.sealed IS 'Framed sealed personal texts.';

CREATE TABLE ledger.command (
    command_id  uuid        PRIMARY KEY,
    "position"  bigint      NOT NULL,
    recorded_at timestamptz NOT NULL,
    version     integer     NOT NULL,
    stream      uuid        NOT NULL,
    kind        text        NOT NULL,
    body_hash   bytea       NOT NULL
);

COMMENT ON TABLE ledger.command IS 'The answer to every command that was carried out, so that a retry gets the same one.';

CREATE TABLE ledger.claim (
    scope  text NOT NULL,
    value  text NOT NULL,
    kind   text NOT NULL,
    stream uuid NOT NULL,
    PRIMARY KEY (scope, value)
);

COMMENT ON TABLE ledger.claim IS 'Names that one stream holds at a time.';

CREATE TABLE ledger.snapshot (
    kind        text        NOT NULL,
    stream      uuid        NOT NULL,
    version     integer     NOT NULL,
    shape       text        NOT NULL,
    state       bytea       NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (kind, stream)
);

COMMENT ON TABLE ledger.snapshot IS 'Folded states, to be thrown away at any time.';

CREATE TABLE ledger.fenced_session (
    session   uuid        PRIMARY KEY,
    fenced_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

COMMENT ON TABLE ledger.fenced_session IS 'Writers'' sessions whose last call got lost on the way; should it still arrive, it is refused.';

CREATE FUNCTION ledger.refuse_change() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'events are never changed or deleted' USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER event_never_changes
    BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.event
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

-- Group roles. A login that is a member of one of them takes it on when it connects.
DO $$
DECLARE
    wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY['chung_ledger_writer', 'chung_ledger_reader'] LOOP
        BEGIN
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
                EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
            END IF;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL; -- another database of this cluster was set up at the same moment
        END;
        IF NOT pg_has_role(current_user, wanted, 'SET') THEN
            EXECUTE format('GRANT %I TO %I', wanted, current_user);
        END IF;
    END LOOP;
END
$$;

REVOKE ALL ON SCHEMA ledger FROM PUBLIC;
GRANT USAGE ON SCHEMA ledger TO chung_ledger_writer, chung_ledger_reader;
GRANT SELECT ON ledger.event, ledger.command TO chung_ledger_writer, chung_ledger_reader;
GRANT SELECT ON ledger.claim TO chung_ledger_writer;
GRANT SELECT, INSERT, UPDATE, DELETE ON ledger.snapshot TO chung_ledger_writer;
