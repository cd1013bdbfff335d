package app.chung.platform.session;

import app.chung.access.Access;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.AccessTokenId;
import app.chung.language.people.SessionId;
import app.chung.platform.access.AccessFold;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds out whose token this is. The row behind a hash never changes its owner, so it may be kept;
 * whether the session is still open is asked of {@link Access} every time.
 */
public final class SessionReader {

    private static final String SESSION =
            "SELECT session, person, extract(epoch FROM expires_at - now())"
                    + " FROM identity.session WHERE token_hash = ?";
    private static final String SCRIPT =
            "SELECT token, person, NULL FROM identity.access_token WHERE token_hash = ?";
    private static final Duration KEPT = Duration.ofSeconds(30);

    private final JdbcClient database;
    private final AccessFold access;
    private final Clock clock;
    private final Cache<ByteBuffer, Row> rows =
            Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(KEPT).build();

    /** Reads by that connection and asks what everybody may do. */
    public SessionReader(JdbcClient database, AccessFold access, Clock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    /** Who holds the token, if it is good. */
    public Optional<Caller> byCookie(String token) {
        return find(SESSION, token)
                .map(Row::caller)
                .filter(caller -> !caller.script())
                .filter(this::thereByNow);
    }

    /** In whose name the script acts, if its token is good. */
    public Optional<Caller> byBearer(String token) {
        return Tokens.looksLikeScript(token)
                ? find(SCRIPT, token).map(Row::caller).filter(this::thereByNow)
                : Optional.empty();
    }

    /** The same without waiting: nothing where the database would have to be asked. */
    public Optional<Caller> known(String token, boolean script) {
        return Optional.ofNullable(rows.getIfPresent(ByteBuffer.wrap(Tokens.hash(token))))
                .filter(this::alive)
                .map(Row::caller)
                .filter(caller -> caller.script() == script)
                .filter(this::stillThere);
    }

    /** Whether the caller is still who they were; for streams that stay open. */
    public boolean stillThere(Caller caller) {
        Access now = access.get();
        return (caller.script()
                        ? now.personOf(new AccessTokenId(caller.session()))
                        : now.personOf(new SessionId(caller.session())))
                .filter(caller.person()::equals)
                .isPresent();
    }

    /** A session that another process has just opened may not have been heard of yet. */
    private boolean thereByNow(Caller caller) {
        if (stillThere(caller)) {
            return true;
        }
        Access unused = access.catchUp();
        return stillThere(caller);
    }

    /** Forgets what it has kept of a token. */
    public void forget(String token) {
        rows.invalidate(ByteBuffer.wrap(Tokens.hash(token)));
    }

    private Optional<Row> find(String sql, String token) {
        ByteBuffer hash = ByteBuffer.wrap(Tokens.hash(token));
        Row row = rows.getIfPresent(hash);
        if (row == null) {
            Optional<Row> found = read(sql, hash.array());
            found.ifPresent(fresh -> rows.put(hash, fresh));
            return found.filter(this::alive);
        }
        return Optional.of(row).filter(this::alive);
    }

    private boolean alive(Row row) {
        return clock.instant().isBefore(row.expiresAt());
    }

    private Optional<Row> read(String sql, byte[] hash) {
        return database.sql(sql)
                .param(hash)
                .query(
                        (rs, _) -> {
                            @Nullable BigDecimal left = rs.getBigDecimal(3);
                            return new Row(
                                    new Caller(
                                            new PersonId(rs.getObject(2, UUID.class)),
                                            rs.getObject(1, UUID.class),
                                            sql.equals(SCRIPT)),
                                    left == null ? Instant.MAX : in(left));
                        })
                .optional();
    }

    /** What is left is told by the database's clock, and runs out by ours. */
    private Instant in(BigDecimal seconds) {
        return clock.instant().plusMillis(seconds.movePointRight(3).longValue());
    }

    private record Row(Caller caller, Instant expiresAt) {}
}
