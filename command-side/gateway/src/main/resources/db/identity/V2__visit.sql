-- When each person looked in last, and when the visit before ended. No event: who is there when is
-- nobody's record.
CREATE TABLE identity.visit (
    person  uuid        PRIMARY KEY,
    seen_at timestamptz NOT NULL,
    left_at timestamptz
);
