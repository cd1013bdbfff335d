package app.chung.platform.keys;

import app.chung.language.json.Keys;
import app.chung.language.kernel.PersonId;
import app.chung.ledger.reader.Pooled;
import app.chung.platform.PostgresSettings;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.SecretKey;
import org.flywaydb.core.Flyway;

/**
 * Keys in a database of their own. A key is durable before it is handed out; one destroyed here or
 * by another process is forgotten within a minute everywhere.
 */
public final class PostgresKeys implements Keys, Pooled, AutoCloseable {

    private static final int CONNECTIONS = 4;
    private static final int MOST_CACHED = 10_000;
    private static final Duration REMEMBERED = Duration.ofSeconds(45);
    private static final Duration ERA = Duration.ofSeconds(10);

    private final HikariDataSource pool;
    private final KeyTable table;
    private final MasterKey master;
    private final AtomicLong destroyed = new AtomicLong();
    private final long opened = System.nanoTime();
    private final Cache<PersonId, SecretKey> cache =
            Caffeine.newBuilder().maximumSize(MOST_CACHED).expireAfterWrite(REMEMBERED).build();

    /** Opens the store; brings its schema up to date first. */
    public PostgresKeys(PostgresSettings settings, MasterKey master) {
        migrate(settings);
        this.pool = settings.pool("keys", CONNECTIONS);
        this.table = new KeyTable(pool);
        this.master = master;
    }

    private static void migrate(PostgresSettings settings) {
        Flyway.configure()
                .dataSource(settings.url(), settings.user(), settings.password())
                .locations("classpath:app/chung/platform/keys/schema")
                .defaultSchema("keys")
                .schemas("keys")
                .load()
                .migrate();
    }

    @Override
    public Map<PersonId, SecretKey> forSealing(Set<PersonId> subjects) {
        Map<PersonId, SecretKey> found = new HashMap<>(cache.getAllPresent(subjects));
        Set<PersonId> missing = new HashSet<>(subjects);
        missing.removeAll(found.keySet());
        if (!missing.isEmpty()) {
            found.putAll(makeOrLoad(missing));
        }
        return found;
    }

    private Map<PersonId, SecretKey> makeOrLoad(Set<PersonId> subjects) {
        Map<PersonId, byte[]> stored = table.find(subjects);
        Set<PersonId> missing = new HashSet<>(subjects);
        missing.removeAll(stored.keySet());
        if (!missing.isEmpty()) {
            Map<PersonId, byte[]> fresh = new HashMap<>();
            missing.forEach(subject -> fresh.put(subject, master.wrap(subject, master.newKey())));
            table.add(fresh);
            stored.putAll(table.find(missing)); // somebody else may have been faster
        }
        return unwrap(stored, subjects);
    }

    private Map<PersonId, SecretKey> unwrap(Map<PersonId, byte[]> stored, Set<PersonId> subjects) {
        Map<PersonId, SecretKey> keys = new HashMap<>();
        for (PersonId subject : subjects) {
            byte[] wrapped = stored.get(subject);
            if (wrapped == null) {
                throw new IllegalStateException(subject + " was erased; nothing can be sealed");
            }
            keys.put(subject, master.unwrap(subject, wrapped));
        }
        cache.putAll(keys);
        return keys;
    }

    @Override
    public Optional<SecretKey> forOpening(PersonId subject) {
        return Optional.ofNullable(forOpening(Set.of(subject)).get(subject));
    }

    @Override
    public Map<PersonId, SecretKey> forOpening(Set<PersonId> subjects) {
        Map<PersonId, SecretKey> found = new HashMap<>(cache.getAllPresent(subjects));
        Set<PersonId> missing = new HashSet<>(subjects);
        missing.removeAll(found.keySet());
        if (!missing.isEmpty()) {
            Map<PersonId, byte[]> stored = table.find(missing);
            found.putAll(unwrap(stored, stored.keySet()));
        }
        return found;
    }

    /** Destroys the person's key and remembers that it must never come back. */
    public void destroy(PersonId subject) {
        table.erase(subject);
        cache.invalidate(subject);
        destroyed.incrementAndGet();
    }

    /** Another one after each key that is destroyed here, and every ten seconds for the others. */
    @Override
    public long era() {
        long passed = (System.nanoTime() - opened) / ERA.toNanos();
        return destroyed.get() << 32 | passed;
    }

    @Override
    public HikariDataSource pool() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }
}
