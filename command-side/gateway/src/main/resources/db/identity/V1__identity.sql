-- Secrets and what they stand for. Rows are durable before the event that names their id; whether
-- an id is still good is said by the log alone.
CREATE TABLE identity.secret (
    name  text  PRIMARY KEY,
    value bytea NOT NULL
);

CREATE TABLE identity.credential (
    id         uuid        PRIMARY KEY,
    person     uuid        NOT NULL,
    hash       text        NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE identity.address (
    mark       text        NOT NULL,
    person     uuid        NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (mark, person)
);

CREATE TABLE identity.session (
    token_hash   bytea       PRIMARY KEY,
    session      uuid        NOT NULL,
    person       uuid        NOT NULL,
    role         text        NOT NULL,
    created_at   timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL
);
CREATE INDEX session_session ON identity.session (session);
CREATE INDEX session_expires ON identity.session (expires_at);

CREATE TABLE identity.invitation (
    token_hash bytea       PRIMARY KEY,
    invitation uuid        NOT NULL,
    expires_at timestamptz NOT NULL
);

CREATE TABLE identity.password_reset (
    token_hash bytea       PRIMARY KEY,
    reset      uuid        NOT NULL,
    person     uuid        NOT NULL,
    expires_at timestamptz NOT NULL
);

CREATE TABLE identity.access_token (
    token_hash bytea       PRIMARY KEY,
    token      uuid        NOT NULL,
    person     uuid        NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);
