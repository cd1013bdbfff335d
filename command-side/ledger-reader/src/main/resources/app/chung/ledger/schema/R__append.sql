-- The one way into the log. One call appends one batch of commands, each with its events, claims
-- and releases; a command that can not be carried out fails alone.
--
-- Callers send each stream, command id and claim at most once a batch, and a command whose events
-- concern access last. Constraints hold whatever they send; sloppiness only costs them the batch.
--
-- For such a command there may stand a chain: commands of one stream right behind each other, each
-- decided on what the one before leads to. It is written whole where everything is in order; else
-- its first is a command like any other, and each that follows is a clash.
--
-- Answers one value, because a set of rows costs as much again as the whole call: {"after": n} when
-- every command was carried out, in the batch's order and from position n + 1 on; else an array
-- with one {"command": ordinal from 1, "status": ...} for each:
--   ok         "position": of its last event
--   duplicate  "kind", "stream", "version", "position", "hash" in base64: what it was answered
--   clash      "version": the stream's present one
--   taken      "scope", "value": of a claim that another stream holds
--   stale      "position": of the newest event that concerns access
--   backwards  it says it happened before the stream's newest event

DROP FUNCTION IF EXISTS ledger.append;
DROP FUNCTION IF EXISTS ledger.fence;

CREATE FUNCTION ledger.append(
    session uuid,
    c_id uuid[], c_hash bytea[], c_kind text[], c_stream uuid[], c_expected integer[],
    c_events integer[], c_last integer[], c_access bigint[], c_occurred timestamptz[],
    e_command integer[], e_command_id uuid[], e_kind text[], e_stream uuid[], e_version integer[],
    e_id uuid[], e_name text[], e_revision smallint[], e_access boolean[], e_payload bytea[],
    e_sealed bytea[], e_actor uuid[], e_occurred timestamptz[], e_recorder uuid[], e_source text[],
    k_command integer[], k_kind text[], k_stream uuid[], k_scope text[], k_value text[],
    r_command integer[], r_kind text[], r_stream uuid[], r_scope text[], r_value text[]
) RETURNS jsonb
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET plan_cache_mode = force_generic_plan
SET enable_seqscan = off
SET enable_hashjoin = off
SET enable_mergejoin = off
AS $$
#variable_conflict use_column
DECLARE
    base bigint;
    newest_access bigint;
    first_access integer;
    moment timestamptz;
    fenced boolean;
    clean boolean;
    taken integer;
    good bigint[];
    refused jsonb;
    carried_out jsonb;
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'ledger.append needs read committed: an older snapshot would give positions twice';
    END IF;

    -- Written as conditions, these two cost an expression each and not a query.
    IF pg_advisory_xact_lock(289515892327) IS NULL THEN
        RAISE EXCEPTION 'no lock';
    END IF;
    -- Whoever holds the lock and stalls, anywhere from here to its commit, is ended.
    IF set_config('transaction_timeout', '5s', true) IS NULL THEN
        RAISE EXCEPTION 'no time-out';
    END IF;

    -- Only a statement of its own, begun under the lock, sees what the last holder committed.
    SELECT coalesce(h."position", 0), greatest(clock_timestamp(), h.recorded_at), coalesce(a."position", 0), f.session IS NOT NULL
        INTO base, moment, newest_access, fenced
        FROM (SELECT append.session AS asked) mine
        LEFT JOIN (SELECT e."position", e.recorded_at FROM ledger.event e
            ORDER BY e."position" DESC LIMIT 1) h ON true
        LEFT JOIN (SELECT e."position" FROM ledger.event e WHERE e.access
            ORDER BY e."position" DESC LIMIT 1) a ON true
        LEFT JOIN ledger.fenced_session f ON f.session = mine.asked;
    IF fenced THEN
        RAISE EXCEPTION 'this session has been fenced' USING ERRCODE = 'connection_exception';
    END IF;
    first_access := e_command[array_position(e_access, true)];

    -- New streams only, the commonest case, need no look at old versions.
    clean := 0 = ALL (c_expected) AND 0 < ALL (c_events) AND newest_access <= ALL (c_access)
        AND coalesce(first_access, cardinality(c_id)) = cardinality(c_id);
    IF NOT clean THEN
        clean := NOT EXISTS (
            SELECT FROM unnest(c_kind, c_stream, c_expected, c_events, c_access, c_occurred)
                WITH ORDINALITY AS c(kind, stream, expected, events, access, occurred, n)
            WHERE c.access < newest_access
               OR (c.n > first_access AND (c.stream <> c_stream[first_access] OR c.kind <> c_kind[first_access]))
               OR (c.expected > 0 AND (c.stream = c_stream[c.n::integer - 1] AND c.kind = c_kind[c.n::integer - 1]
                     AND c.expected = c_expected[c.n::integer - 1] + c_events[c.n::integer - 1]
                     AND c_events[c.n::integer - 1] > 0 AND c.events > 0
                     AND (c.occurred IS NULL OR c_occurred[c.n::integer - 1] <= c.occurred)) IS NOT TRUE
                   AND NOT EXISTS (SELECT FROM ledger.event e
                     WHERE e.kind = c.kind AND e.stream = c.stream AND e.version = c.expected
                       AND (c.occurred IS NULL OR e.occurred_at <= c.occurred)))
               OR (c.events = 0 AND EXISTS (SELECT FROM ledger.event e
                     WHERE e.kind = c.kind AND e.stream = c.stream AND e.version = c.expected + 1)));
    END IF;

    IF clean THEN
        BEGIN
            INSERT INTO ledger.command (command_id, body_hash, kind, stream, version, "position", recorded_at)
                SELECT c.id, c.hash, c.kind, c.stream, c.expected + c.events, base + c.last, moment
                FROM unnest(c_id, c_hash, c_kind, c_stream, c_expected, c_events, c_last)
                    AS c(id, hash, kind, stream, expected, events, last);
            IF cardinality(r_scope) > 0 THEN
                DELETE FROM ledger.claim h
                    USING unnest(r_kind, r_stream, r_scope, r_value) AS r(kind, stream, scope, value)
                    WHERE h.scope = r.scope AND h.value = r.value AND h.kind = r.kind AND h.stream = r.stream;
            END IF;
            IF cardinality(k_scope) > 0 THEN
                INSERT INTO ledger.claim AS h (scope, value, kind, stream)
                    SELECT * FROM unnest(k_scope, k_value, k_kind, k_stream)
                    ON CONFLICT ON CONSTRAINT claim_pkey DO UPDATE SET stream = EXCLUDED.stream
                        WHERE h.kind = EXCLUDED.kind AND h.stream = EXCLUDED.stream;
                GET DIAGNOSTICS taken = ROW_COUNT;
                IF taken < cardinality(k_scope) THEN
                    RAISE unique_violation;
                END IF;
            END IF;
            INSERT INTO ledger.event ("position", occurred_at, recorded_at, version, revision, access,
                    stream, event_id, command_id, actor, recorded_by, kind, name, source, payload, sealed)
                SELECT base + e.n, coalesce(e.occurred, moment), moment, e.version, e.revision, e.access,
                    e.stream, e.id, e.command_id, e.actor, e.recorder, e.kind, e.name, e.source,
                    e.payload, e.sealed
                FROM unnest(e_command_id, e_kind, e_stream, e_version, e_id, e_name, e_revision, e_access,
                        e_payload, e_sealed, e_actor, e_occurred, e_recorder, e_source)
                    WITH ORDINALITY AS e(command_id, kind, stream, version, id, name, revision, access,
                        payload, sealed, actor, occurred, recorder, source, n);
            RETURN jsonb_build_object('after', base);
        EXCEPTION WHEN unique_violation THEN
            NULL; -- now exactly; the lock keeps what is read below from changing
        END;
    END IF;

    WITH tried AS (
        SELECT c.n,
            CASE WHEN d.command_id IS NOT NULL THEN 'duplicate'
                 WHEN c.stream = c_stream[c.n::integer - 1] AND c.kind = c_kind[c.n::integer - 1] THEN 'clash'
                 WHEN c.access < newest_access OR c.n > first_access THEN 'stale'
                 WHEN coalesce(v.version, 0) <> c.expected THEN 'clash'
                 WHEN c.occurred < v.occurred_at THEN 'backwards'
                 WHEN t.scope IS NOT NULL THEN 'taken'
                 ELSE 'ok' END AS status,
            d.kind, d.stream, coalesce(d.version, v.version, 0) AS version,
            coalesce(d."position", newest_access) AS "position",
            encode(d.body_hash, 'base64') AS hash, t.scope, t.value
        FROM unnest(c_id, c_kind, c_stream, c_expected, c_access, c_occurred)
            WITH ORDINALITY AS c(id, kind, stream, expected, access, occurred, n)
        LEFT JOIN LATERAL (SELECT * FROM ledger.command d WHERE d.command_id = c.id LIMIT 1) d ON true
        LEFT JOIN LATERAL (SELECT e.version, e.occurred_at FROM ledger.event e
            WHERE e.kind = c.kind AND e.stream = c.stream ORDER BY e.version DESC LIMIT 1) v ON true
        LEFT JOIN LATERAL (SELECT h.scope, h.value
            FROM unnest(k_command, k_scope, k_value) AS k(command, scope, value)
            JOIN ledger.claim h ON h.scope = k.scope AND h.value = k.value
            WHERE k.command = c.n AND (h.kind <> c.kind OR h.stream <> c.stream) LIMIT 1) t ON true
    )
    SELECT coalesce(array_agg(n) FILTER (WHERE status = 'ok'), '{}'),
            coalesce(jsonb_agg(jsonb_build_object('command', n, 'status', status, 'kind', kind,
                'stream', stream, 'version', version, 'position', "position", 'hash', hash,
                'scope', scope, 'value', value)) FILTER (WHERE status <> 'ok'), '[]')
        INTO good, refused FROM tried;

    INSERT INTO ledger.event ("position", occurred_at, recorded_at, version, revision, access,
            stream, event_id, command_id, actor, recorded_by, kind, name, source, payload, sealed)
        SELECT base + row_number() OVER (ORDER BY e.n), coalesce(e.occurred, moment), moment, e.version,
            e.revision, e.access, e.stream, e.id, e.command_id, e.actor, e.recorder, e.kind, e.name,
            e.source, e.payload, e.sealed
        FROM unnest(e_command, e_command_id, e_kind, e_stream, e_version, e_id, e_name, e_revision,
                e_access, e_payload, e_sealed, e_actor, e_occurred, e_recorder, e_source)
            WITH ORDINALITY AS e(command, command_id, kind, stream, version, id, name, revision,
                access, payload, sealed, actor, occurred, recorder, source, n)
        WHERE e.command = ANY (good);
    DELETE FROM ledger.claim h
        USING unnest(r_command, r_kind, r_stream, r_scope, r_value) AS r(command, kind, stream, scope, value)
        WHERE r.command = ANY (good)
          AND h.scope = r.scope AND h.value = r.value AND h.kind = r.kind AND h.stream = r.stream;
    INSERT INTO ledger.claim AS h (scope, value, kind, stream)
        SELECT k.scope, k.value, k.kind, k.stream
        FROM unnest(k_command, k_scope, k_value, k_kind, k_stream) AS k(command, scope, value, kind, stream)
        WHERE k.command = ANY (good)
        ON CONFLICT ON CONSTRAINT claim_pkey DO UPDATE SET stream = EXCLUDED.stream
            WHERE h.kind = EXCLUDED.kind AND h.stream = EXCLUDED.stream;
    WITH written AS (
        INSERT INTO ledger.command (command_id, body_hash, kind, stream, version, "position", recorded_at)
            SELECT c.id, c.hash, c.kind, c.stream, c.expected + c.events,
                base + sum(c.events) OVER (ORDER BY c.n), moment
            FROM unnest(c_id, c_hash, c_kind, c_stream, c_expected, c_events)
                WITH ORDINALITY AS c(id, hash, kind, stream, expected, events, n)
            WHERE c.n = ANY (good)
            RETURNING command_id, "position"
    )
    SELECT coalesce(jsonb_agg(jsonb_build_object('command', array_position(c_id, command_id),
                'status', 'ok', 'position', "position")), '[]')
        INTO carried_out FROM written;
    RETURN refused || carried_out;
END
$$;

-- Shuts out a session whose last call may still be on its way; afterwards its outcome is settled.
CREATE FUNCTION ledger.fence(lost uuid) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(289515892327);
    INSERT INTO ledger.fenced_session (session) VALUES (lost) ON CONFLICT DO NOTHING;
END
$$;

REVOKE ALL ON FUNCTION ledger.append FROM PUBLIC;
REVOKE ALL ON FUNCTION ledger.fence FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ledger.append TO chung_ledger_writer;
GRANT EXECUTE ON FUNCTION ledger.fence TO chung_ledger_writer;
