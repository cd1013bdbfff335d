package app.chung.querygateway.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chung.access.Access;
import app.chung.access.Audience;
import app.chung.embedded.testing.TestDatabase;
import app.chung.embedded.testing.TestPostgres;
import app.chung.engine.postgres.PostgresViewStore;
import app.chung.engine.run.Engine;
import app.chung.engine.run.Settings;
import app.chung.engine.sample.Log;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.people.CredentialId;
import app.chung.language.people.Language;
import app.chung.language.people.PersonEvent;
import app.chung.language.people.Role;
import app.chung.language.people.SessionEvent;
import app.chung.language.people.SessionId;
import app.chung.platform.PostgresSettings;
import app.chung.platform.access.AccessFold;
import app.chung.platform.session.Caller;
import app.chung.platform.session.SessionReader;
import app.chung.platform.web.JsonConfiguration;
import app.chung.platform.web.Problem;
import app.chung.querygateway.sample.Said;
import app.chung.querygateway.sample.word.Word;
import app.chung.querygateway.sample.word.WordProjection;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.reactivestreams.Subscription;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.scheduler.Schedulers;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

@Timeout(120)
class LiveHubIT {

    private final AtomicInteger written = new AtomicInteger();
    private final Log log = new Log();
    private final HikariDataSource pool = pool();
    private final AccessFold access = new AccessFold(log, Access.empty());
    private final Engine engine = engine();
    private final SessionReader sessions =
            new SessionReader(JdbcClient.create(pool), access, Clock.systemUTC());
    private final LiveHub hub = new LiveHub(engine, access, sessions, counting());
    private final LiveEndpoint endpoint = new LiveEndpoint(hub, Schedulers.immediate());

    private static HikariDataSource pool() {
        TestDatabase database = TestPostgres.freshDatabase();
        return new PostgresSettings(database.jdbcUrl(), database.user(), database.password())
                .pool("test", 4);
    }

    private Engine engine() {
        return new Engine(
                List.of(new WordProjection()),
                log,
                new PostgresViewStore(pool, "views"),
                access,
                access::upTo,
                new SecretKeySpec(new byte[32], "AES"),
                Settings.USUAL);
    }

    private JsonMapper counting() {
        SimpleModule module = new SimpleModule();
        module.addSerializer(
                Word.class,
                new ValueSerializer<>() {
                    @Override
                    public void serialize(
                            Word word, JsonGenerator json, SerializationContext context) {
                        written.incrementAndGet();
                        json.writeString(word.text());
                    }
                });
        return JsonConfiguration.strict().rebuild().addModule(module).build();
    }

    @BeforeEach
    void start() {
        engine.start();
        until(() -> engine.begun() < Long.MAX_VALUE);
    }

    @AfterEach
    void close() {
        hub.destroy();
        engine.close();
        access.close();
    }

    private static void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            LockSupport.parkNanos(1_000_000);
        }
    }

    private PersonId register() {
        PersonId person = new PersonId(UUID.randomUUID());
        Personal name = Personal.of(person, "An");
        log.append(
                new PersonEvent.PersonRegistered(
                        person,
                        Role.MEMBER,
                        name,
                        name,
                        name,
                        Language.VI,
                        new CredentialId(UUID.randomUUID()),
                        null));
        return person;
    }

    private Caller signIn(PersonId person) {
        SessionId session = new SessionId(UUID.randomUUID());
        long at = log.append(new SessionEvent.SessionOpened(session, person, null));
        access.upTo(at);
        return new Caller(person, session.value(), false);
    }

    private void say(String key, String text) {
        say(key, text, new Audience.Everybody());
    }

    private void say(String key, String text, Audience audience) {
        log.append(new Said(key, text, audience));
    }

    private void settle() {
        until(() -> engine.told() == log.head());
    }

    private Stream open(Caller caller, @Nullable String last, long ask) {
        Stream stream = new Stream(ask);
        endpoint.live(caller, last).subscribe(stream);
        return stream;
    }

    /** S3: a hundred open streams, half of them lose their right; no canary a second after. */
    @Test
    void sends_nothing_more_to_those_who_lost_their_right() {
        List<Caller> callers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            callers.add(signIn(register()));
        }
        List<Stream> streams = callers.stream().map(c -> open(c, null, Long.MAX_VALUE)).toList();
        say("k", "before");
        streams.forEach(stream -> until(() -> stream.has("before")));
        for (int i = 0; i < 100; i += 2) {
            Caller caller = callers.get(i);
            log.append(
                    i % 4 == 0
                            ? new SessionEvent.SessionEnded(
                                    new SessionId(caller.session()), caller.person())
                            : new PersonEvent.PersonDeactivated(caller.person()));
        }
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        say("k", "canary");
        for (int i = 1; i < 100; i += 2) {
            Stream stream = streams.get(i);
            until(() -> stream.has("canary"));
        }
        for (int i = 0; i < 100; i += 2) {
            assertThat(streams.get(i).has("canary")).as("stream " + i).isFalse();
            assertThat(streams.get(i).last()).isEqualTo("ended");
            assertThat(streams.get(i).done).isTrue();
        }
    }

    /** S4: what is said after the right was taken is not told even when both come at once. */
    @Test
    void tells_nothing_that_was_said_after_the_right_was_taken() {
        PersonId an = register();
        Stream stream = open(signIn(an), null, Long.MAX_VALUE);
        for (int i = 0; i < 50; i++) {
            PersonId binh = register();
            Stream other = open(signIn(binh), null, Long.MAX_VALUE);
            log.append(new PersonEvent.PersonDeactivated(binh), new Said("k" + i, "secret", all()));
            String key = "k" + i;
            until(() -> stream.has(key));
            assertThat(other.has("secret")).isFalse();
        }
    }

    private static Audience all() {
        return new Audience.Everybody();
    }

    @Test
    void writes_a_change_when_the_first_one_looks_and_once() {
        PersonId an = register();
        say("k", "unseen");
        settle();
        String last = told();
        say("k", "missed");
        settle();
        assertThat(written.get()).isZero();
        List<Stream> streams = List.of(open(signIn(an), last, 9), open(signIn(an), last, 9));
        streams.forEach(stream -> until(() -> stream.has("missed")));
        assertThat(written.get()).isEqualTo(1);
    }

    @Test
    void says_that_a_document_is_gone_to_who_could_see_it() {
        PersonId an = register();
        PersonId binh = register();
        Stream hers = open(signIn(an), null, Long.MAX_VALUE);
        Stream his = open(signIn(binh), null, Long.MAX_VALUE);
        say("k", "ours");
        say("other", "only hers", new Audience.People(Set.of(an)));
        settle();
        say("k", "now hers", new Audience.People(Set.of(an)));
        until(() -> hers.has("now hers") && his.has("\"removed\":true"));
        assertThat(his.has("hers")).isFalse();
    }

    @Test
    void goes_on_behind_the_last_event_or_says_to_fetch_anew() {
        Caller caller = signIn(register());
        Stream first = open(caller, null, Long.MAX_VALUE);
        say("a", "one");
        until(() -> first.has("one"));
        settle();
        String last = Long.toString(engine.told());
        first.cancel();
        say("a", "two");
        say("b", "three");
        settle();
        Stream second = open(caller, last, Long.MAX_VALUE);
        until(() -> second.has("two") && second.has("three"));
        assertThat(second.has("one")).isFalse();
        hub.startOver(0);
        Stream third = open(caller, last, Long.MAX_VALUE);
        until(() -> third.last().equals("resync"));
    }

    /** The views may know of more than this node has heard of when it begins. */
    @Test
    void says_to_fetch_anew_what_was_stored_and_never_told() {
        Caller caller = signIn(register());
        say("a", "one");
        settle();
        String last = Long.toString(engine.told());
        hub.startOver(engine.head() + 1);
        Stream stream = open(caller, last, Long.MAX_VALUE);
        until(() -> stream.last().equals("resync"));
        say("a", "two");
        settle();
    }

    @Test
    void begins_anew_for_who_was_told_by_another_log() {
        say("a", "one");
        settle();
        Stream stream =
                open(signIn(register()), Long.toString(engine.head() + 1_000), Long.MAX_VALUE);
        until(() -> stream.last().equals("resync"));
    }

    /** What waits on its way to a browser when its stream breaks comes with the next stream. */
    @Test
    void loses_nothing_when_a_stream_breaks_again_and_again() {
        Caller caller = signIn(register());
        settle();
        List<Stream> streams = new ArrayList<>(List.of(open(caller, told(), 1)));
        for (int i = 0; i < 300; i++) {
            say("k" + i, "word" + i);
        }
        settle();
        while (streams.stream().noneMatch(stream -> stream.has("word299"))) {
            assertThat(streams).as("each goes on where the one before broke").hasSizeLessThan(50);
            Stream broken = streams.getLast();
            broken.request(40);
            until(() -> broken.events.size() >= 40 || broken.has("word299"));
            broken.cancel();
            streams.add(open(caller, broken.events.getLast().id(), 1));
        }
        for (int i = 0; i < 300; i++) {
            String key = "\"k" + i + "\"";
            assertThat(streams).as(key).anyMatch(stream -> stream.has(key));
        }
    }

    private String told() {
        return Long.toString(engine.told());
    }

    /** R14: who does not read is told to fetch anew, and the others do not feel it. */
    @Test
    void ends_a_stream_that_is_too_slow() {
        Stream slow = open(signIn(register()), null, 1);
        Stream quick = open(signIn(register()), null, Long.MAX_VALUE);
        for (int i = 0; i < 3_000; i++) {
            say("k" + i, "word" + i);
        }
        settle();
        until(() -> quick.has("word2999"));
        slow.request(Long.MAX_VALUE);
        until(() -> slow.done);
        assertThat(slow.last()).isEqualTo("resync");
        assertThat(slow.events.size()).isLessThan(1_000);
    }

    @Test
    void refuses_more_streams_than_an_honest_browser_needs() {
        Caller caller = signIn(register());
        List<Stream> streams = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            streams.add(open(caller, null, Long.MAX_VALUE));
        }
        assertThatThrownBy(() -> open(caller, null, 1)).isInstanceOf(Problem.class);
        streams.getFirst().cancel();
        until(
                () -> {
                    try {
                        return open(caller, null, 1) != null;
                    } catch (Problem e) {
                        return false;
                    }
                });
    }

    /** A browser's end of a stream. */
    private static final class Stream extends BaseSubscriber<ServerSentEvent<String>> {

        private final List<ServerSentEvent<String>> events = new CopyOnWriteArrayList<>();
        private final long ask;
        private volatile boolean done;

        Stream(long ask) {
            this.ask = ask;
        }

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            subscription.request(ask);
        }

        @Override
        protected void hookOnNext(ServerSentEvent<String> event) {
            if (event.event() != null) {
                events.add(event);
            }
        }

        @Override
        protected void hookOnComplete() {
            done = true;
        }

        boolean has(String text) {
            return events.stream().anyMatch(e -> String.valueOf(e.data()).contains(text));
        }

        String last() {
            return events.isEmpty() ? "" : String.valueOf(events.getLast().event());
        }
    }
}
