package app.chung.ledger;

import app.chung.embedded.testing.TestDatabase;
import app.chung.embedded.testing.TestPostgres;
import app.chung.language.json.EventCodec;
import app.chung.language.json.Keys;
import app.chung.language.json.MessageCatalog;
import app.chung.language.kernel.Claim;
import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.StreamId;
import app.chung.ledger.reader.LedgerDatabase;
import app.chung.ledger.reader.PostgresLedgerReader;
import app.chung.ledger.sample.NoteEvent.DoorOpened;
import app.chung.ledger.sample.NoteEvent.NoteSigned;
import app.chung.ledger.sample.NoteEvent.NoteWritten;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A log of its own, and short ways to write into it. */
public final class LedgerFixture implements AutoCloseable {

    public static final PersonId AN = new PersonId(UUID.randomUUID());
    public static final EventCodec CODEC =
            new EventCodec(
                    MessageCatalog.of(
                            List.of(NoteWritten.class, NoteSigned.class, DoorOpened.class)),
                    List.of());

    public final TestKeys keys = new TestKeys();
    public final LedgerDatabase database;
    public final Ledger ledger;
    public final PostgresLedgerReader reader;

    public LedgerFixture() {
        this(of(TestPostgres.freshDatabase()));
    }

    public LedgerFixture(LedgerDatabase database) {
        this.database = database;
        LedgerSchema.migrate(database);
        this.ledger = new Ledger(database, CODEC, keys);
        this.reader = new PostgresLedgerReader(database, CODEC);
        ledger.onCommit((first, last, access) -> reader.headMoved(last));
    }

    public static LedgerDatabase of(TestDatabase database) {
        return new LedgerDatabase(database.jdbcUrl(), database.user(), database.password());
    }

    public static StreamId note() {
        return new StreamId("note", UUID.randomUUID());
    }

    public static CommandId command() {
        return new CommandId(UUID.randomUUID());
    }

    public static byte[] hash(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    public static Event written(String text) {
        return new NoteWritten(text);
    }

    public static Append append(StreamId stream, int expected, Event... events) {
        return new Append(
                command(),
                hash("x"),
                stream,
                expected,
                List.of(events),
                List.of(),
                List.of(),
                new Origin.Now(AN),
                Append.ANY_ACCESS);
    }

    public static Append naming(Append append, List<Claim> claims, List<Claim> releases) {
        return new Append(
                append.command(),
                append.bodyHash(),
                append.stream(),
                append.expectedVersion(),
                append.events(),
                claims,
                releases,
                append.origin(),
                append.accessPosition());
    }

    public static Append knowing(Append append, long accessPosition) {
        return new Append(
                append.command(),
                append.bodyHash(),
                append.stream(),
                append.expectedVersion(),
                append.events(),
                append.claims(),
                append.releases(),
                append.origin(),
                accessPosition);
    }

    @Override
    public void close() {
        ledger.close();
        reader.close();
    }

    /** Keys in memory. */
    public static final class TestKeys implements Keys {

        private final Map<PersonId, SecretKey> keys = new ConcurrentHashMap<>();

        @Override
        public Map<PersonId, SecretKey> forSealing(Set<PersonId> subjects) {
            Map<PersonId, SecretKey> found = new HashMap<>();
            subjects.forEach(s -> found.put(s, keys.computeIfAbsent(s, x -> fresh())));
            return found;
        }

        @Override
        public Optional<SecretKey> forOpening(PersonId subject) {
            return Optional.ofNullable(keys.get(subject));
        }

        private static SecretKey fresh() {
            byte[] bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
            return new SecretKeySpec(bytes, "AES");
        }
    }
}
