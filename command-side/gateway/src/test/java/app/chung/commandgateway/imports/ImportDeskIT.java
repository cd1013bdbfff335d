package app.chung.commandgateway.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chung.access.Access;
import app.chung.commandgateway.CommandDesk;
import app.chung.commandgateway.aggregate.Aggregates;
import app.chung.commandgateway.aggregate.DeciderCatalog;
import app.chung.commandgateway.aggregate.Snapshots;
import app.chung.embedded.testing.TestDatabase;
import app.chung.embedded.testing.TestPostgres;
import app.chung.language.imports.ImportCommand.StartImport;
import app.chung.language.imports.ImportCommand.StopImport;
import app.chung.language.imports.ImportId;
import app.chung.language.json.CommandCodec;
import app.chung.language.json.EventCodec;
import app.chung.language.json.Keys;
import app.chung.language.json.MessageCatalog;
import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.StreamId;
import app.chung.language.people.AddressMark;
import app.chung.language.people.CredentialId;
import app.chung.language.people.Language;
import app.chung.language.people.OrganisationCommand.FoundOrganisation;
import app.chung.language.people.PersonCommand.RegisterPerson;
import app.chung.ledger.Ledger;
import app.chung.ledger.LedgerSchema;
import app.chung.ledger.axon.ChungEventStorageEngine;
import app.chung.ledger.reader.LedgerDatabase;
import app.chung.ledger.reader.PostgresLedgerReader;
import app.chung.ledger.reader.RecordedEvent;
import app.chung.platform.access.AccessFold;
import app.chung.platform.web.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ImportDeskIT {

    private static final Instant LONG_AGO = Instant.parse("2008-03-01T10:00:00Z");
    private static final PersonId ADA = new PersonId(UUID.randomUUID());

    private final EventCodec codec = EventCodec.load();
    private final LedgerDatabase database = fresh();
    private final SomeKeys keys = new SomeKeys();
    private final Ledger ledger = new Ledger(database, codec, keys);
    private final PostgresLedgerReader reader = new PostgresLedgerReader(database, codec);
    private final AccessFold access = new AccessFold(reader, Access.empty());
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CommandDesk desk = desk();
    private final ImportDesk imports =
            new ImportDesk(
                    desk,
                    new Reading(
                            MessageCatalog.load(),
                            new CommandCodec(MessageCatalog.load()),
                            desk,
                            Clock.systemUTC()),
                    ledger,
                    access,
                    threads);
    private final PersonId owner = new PersonId(UUID.randomUUID());
    private final ImportId importId = new ImportId(UUID.randomUUID());
    private final UUID channel = UUID.randomUUID();

    private static LedgerDatabase fresh() {
        TestDatabase test = TestPostgres.freshDatabase();
        LedgerDatabase database = new LedgerDatabase(test.jdbcUrl(), test.user(), test.password());
        LedgerSchema.migrate(database);
        return database;
    }

    private CommandDesk desk() {
        DeciderCatalog deciders = DeciderCatalog.scan();
        EmbeddedEventStore store =
                EmbeddedEventStore.builder()
                        .storageEngine(
                                new ChungEventStorageEngine(
                                        ledger, reader, new Snapshots(deciders)))
                        .build();
        return new CommandDesk(
                deciders,
                new Aggregates(deciders, store, Runnable::run),
                ledger,
                access,
                Clock.systemUTC());
    }

    private static final class SomeKeys implements Keys {

        private final Map<PersonId, SecretKey> keys = new ConcurrentHashMap<>();
        private final Queue<Set<PersonId>> asked = new ConcurrentLinkedQueue<>();

        @Override
        public Map<PersonId, SecretKey> forSealing(Set<PersonId> subjects) {
            asked.add(subjects);
            subjects.forEach(
                    subject -> keys.putIfAbsent(subject, new SecretKeySpec(new byte[32], "AES")));
            return keys;
        }

        @Override
        public Optional<SecretKey> forOpening(PersonId subject) {
            return Optional.ofNullable(keys.get(subject));
        }
    }

    @BeforeEach
    void start() {
        desk.send(new FoundOrganisation("Xưởng", Language.VI, "Asia/Ho_Chi_Minh"), PersonId.SYSTEM);
        desk.send(
                new RegisterPerson(
                        owner,
                        null,
                        "Nguyễn Thị Lan",
                        "Lan",
                        "lan@example.org",
                        new AddressMark("5d2f"),
                        new CredentialId(UUID.randomUUID()),
                        Language.VI),
                owner);
        desk.send(new StartImport(importId, "slack"), owner);
    }

    @AfterEach
    void close() {
        access.close();
        threads.close();
        ledger.close();
        reader.close();
    }

    private static Line line(String command, PersonId actor, int second, Map<String, ?> body) {
        UUID id = UUID.nameUUIDFromBytes((command + second).getBytes());
        ObjectNode json = JsonMapper.shared().valueToTree(body);
        return new Line(new CommandId(id), command, actor, LONG_AGO.plusSeconds(second), json);
    }

    private Line channelMade() {
        return line(
                "chat.create-channel",
                owner,
                0,
                Map.of("channel", channel, "name", "ubuntu", "privacy", "public"));
    }

    private Line joined(int second) {
        return line("chat.join-channel", ADA, second, Map.of("channel", channel));
    }

    private Line left(int second) {
        return line("chat.leave-channel", ADA, second, Map.of("channel", channel));
    }

    private Line said(int second) {
        UUID message = UUID.nameUUIDFromBytes(("message" + second).getBytes());
        return line(
                "chat.send-message",
                ADA,
                second,
                Map.of("message", message, "channel", channel, "text", "nr " + second));
    }

    private List<LineAnswer> tell(Line... lines) {
        return imports.carryOut(importId, owner, List.of(lines));
    }

    private static @Nullable String problem(LineAnswer answer) {
        return answer.problem() == null ? null : answer.problem().type();
    }

    @Test
    void keeps_authors_instants_and_who_wrote_them_down() {
        tell(channelMade());
        long before = reader.head();

        List<LineAnswer> answers = tell(said(5));

        assertThat(answers).extracting(ImportDeskIT::problem).containsOnlyNulls();
        RecordedEvent recorded = reader.after(before, 10).getFirst();
        assertThat(recorded.provenance().actor()).isEqualTo(ADA);
        assertThat(recorded.provenance().occurredAt()).isEqualTo(LONG_AGO.plusSeconds(5));
        assertThat(recorded.provenance().recordedBy()).isEqualTo(owner);
        assertThat(recorded.provenance().source()).isEqualTo("slack");
        assertThat(recorded.provenance().recordedAt()).isAfter(LONG_AGO.plusSeconds(5));
    }

    @Test
    void has_no_second_effect() {
        tell(channelMade());
        List<Line> lines = List.of(channelMade(), joined(1), left(2), said(3));
        List<LineAnswer> first = imports.carryOut(importId, owner, lines);
        long head = reader.head();

        List<LineAnswer> second = imports.carryOut(importId, owner, lines);

        assertThat(first).extracting(LineAnswer::known).containsExactly(true, false, false, false);
        assertThat(second).extracting(LineAnswer::known).containsOnly(true);
        assertThat(second)
                .extracting(LineAnswer::version)
                .isEqualTo(first.stream().map(LineAnswer::version).toList());
        assertThat(reader.head()).isEqualTo(head);
    }

    @Test
    void keeps_the_order_of_one_stream_and_shares_commits_with_others() {
        tell(channelMade());
        Line[] lines =
                IntStream.range(1, 200)
                        .mapToObj(i -> i % 4 == 1 ? joined(i) : i % 4 == 3 ? left(i) : said(i))
                        .toArray(Line[]::new);

        assertThat(tell(lines)).extracting(ImportDeskIT::problem).containsOnlyNulls();
    }

    @Test
    void takes_few_commits_for_many_comings_and_goings() {
        tell(channelMade());
        AtomicInteger commits = new AtomicInteger();
        ledger.onCommit((first, last, access) -> commits.incrementAndGet());
        Line[] lines =
                IntStream.rangeClosed(1, 200)
                        .mapToObj(i -> i % 2 == 1 ? joined(i) : left(i))
                        .toArray(Line[]::new);

        List<LineAnswer> answers = tell(lines);

        assertThat(answers).extracting(ImportDeskIT::problem).containsOnlyNulls();
        assertThat(answers)
                .extracting(LineAnswer::version)
                .isEqualTo(IntStream.rangeClosed(3, 202).boxed().toList());
        assertThat(commits).hasValue(4);
    }

    @Test
    void answers_and_writes_a_chain_as_one_by_one() {
        tell(channelMade());
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            UUID together = UUID.randomUUID();
            UUID apart = UUID.randomUUID();
            List<Integer> seconds = random.ints(40, 1, 400).sorted().boxed().toList();
            List<Integer> kinds = random.ints(40, 0, 8).boxed().toList();
            Line[] chained = story(made(together, "t" + seed), seconds, kinds);
            Line[] single = story(made(apart, "a" + seed), seconds, kinds);

            List<LineAnswer> answers = tell(chained);
            List<LineAnswer> alone =
                    Stream.of(single).flatMap(line -> tell(line).stream()).toList();

            assertThat(answers)
                    .extracting(LineAnswer::version)
                    .isEqualTo(alone.stream().map(LineAnswer::version).toList());
            assertThat(answers)
                    .extracting(ImportDeskIT::problem)
                    .isEqualTo(alone.stream().map(ImportDeskIT::problem).toList());
            assertThat(written(together)).isEqualTo(written(apart));
            assertThat(access.get().position())
                    .isEqualTo(reader.accessAfter(0, 10_000).getLast().position());
            long head = reader.head();
            assertThat(tell(chained))
                    .extracting(LineAnswer::version)
                    .isEqualTo(answers.stream().map(LineAnswer::version).toList());
            assertThat(reader.head()).isEqualTo(head);
        }
    }

    private Line made(UUID id, String name) {
        Map<String, ?> body = Map.of("channel", id, "name", name, "privacy", "public");
        return new Line(
                new CommandId(id),
                "chat.create-channel",
                owner,
                LONG_AGO,
                JsonMapper.shared().valueToTree(body));
    }

    // Comings and goings of somebody archived and somebody here, second ones of each, and now and
    // then a step back in time.
    private Line[] story(Line made, List<Integer> seconds, List<Integer> kinds) {
        UUID id = made.id().value();
        List<PersonId> people = List.of(ADA, owner);
        Stream<Line> told =
                IntStream.range(0, kinds.size())
                        .mapToObj(
                                i -> {
                                    int kind = kinds.get(i);
                                    int second = i % 11 == 10 ? 0 : seconds.get(i);
                                    return new Line(
                                            new CommandId(new UUID(id.getMostSignificantBits(), i)),
                                            kind < 4 ? "chat.join-channel" : "chat.leave-channel",
                                            people.get(kind % 2),
                                            LONG_AGO.plusSeconds(second),
                                            JsonMapper.shared().valueToTree(Map.of("channel", id)));
                                });
        return Stream.concat(Stream.of(made), told).toArray(Line[]::new);
    }

    private List<Object> written(UUID id) {
        return reader.stream(new StreamId("channel", id), 1, 1_000).stream()
                .skip(2)
                .<Object>map(
                        it ->
                                List.of(
                                        it.event().getClass(),
                                        it.provenance().actor(),
                                        it.provenance().occurredAt(),
                                        it.version(),
                                        it.command().value().getLeastSignificantBits()))
                .toList();
    }

    @Test
    void has_the_keys_of_all_authors_made_at_once() {
        List<PersonId> people =
                Stream.generate(() -> new PersonId(UUID.randomUUID())).limit(20).toList();
        keys.asked.clear();

        tell(
                people.stream()
                        .map(
                                who ->
                                        line(
                                                "people.import-person",
                                                who,
                                                people.indexOf(who),
                                                about(who)))
                        .toArray(Line[]::new));

        assertThat(keys.asked.peek()).containsExactlyInAnyOrderElementsOf(people);
    }

    private static Map<String, ?> about(PersonId who) {
        return Map.of(
                "person",
                who.value(),
                "fullName",
                "faemir",
                "givenName",
                "faemir",
                "sourceKey",
                "U1");
    }

    @Test
    void refuses_a_line_that_goes_back_and_carries_the_others_out() {
        tell(channelMade(), joined(10));

        List<LineAnswer> answers = tell(left(5), left(11));

        assertThat(problem(answers.get(0))).isEqualTo("imports.goes-back-in-time");
        assertThat(problem(answers.get(1))).isNull();
    }

    @Test
    void refuses_what_no_import_may_tell() {
        List<LineAnswer> answers =
                tell(
                        line(
                                "people.change-role",
                                owner,
                                1,
                                Map.of("person", ADA, "role", "admin")),
                        line("chat.wave", owner, 2, Map.of()),
                        line("chat.join-channel", owner, 3, Map.of()),
                        line(
                                "chat.join-channel",
                                ADA,
                                Integer.MAX_VALUE,
                                Map.of("channel", channel)));

        assertThat(answers)
                .extracting(ImportDeskIT::problem)
                .containsExactly(
                        "kernel.forbidden", "kernel.not-found", "kernel.invalid", "kernel.invalid");
    }

    @Test
    void ends_with_the_grant() {
        tell(channelMade());
        desk.send(new StopImport(importId), owner);
        assertThatThrownBy(() -> tell(said(1))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> imports.carryOut(importId, ADA, List.of(said(1))))
                .isInstanceOf(Problem.class);
    }
}
