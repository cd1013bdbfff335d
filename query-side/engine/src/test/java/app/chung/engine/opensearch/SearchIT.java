package app.chung.engine.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chung.access.Access;
import app.chung.embedded.testing.TestOpenSearch;
import app.chung.engine.StoreUnavailable;
import app.chung.engine.mongo.Mongo;
import app.chung.engine.run.Engine;
import app.chung.engine.run.Settings;
import app.chung.engine.sample.Log;
import app.chung.engine.sample.NoteEvent.Extended;
import app.chung.engine.sample.NoteEvent.Removed;
import app.chung.engine.sample.NoteEvent.Written;
import app.chung.engine.sample.People;
import app.chung.engine.sample.note.NoteProjection;
import app.chung.engine.sample.note.NoteSearch;
import app.chung.engine.search.Found;
import app.chung.engine.search.Search;
import app.chung.engine.search.SearchStore;
import app.chung.language.json.Keys;
import app.chung.language.json.Opener;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.PersonEvent;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.lang.reflect.Proxy;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

@Timeout(180)
class SearchIT {

    private static final PersonId AN = new PersonId(UUID.randomUUID());
    private static final PersonId BINH = new PersonId(UUID.randomUUID());

    private final Log log = new Log();
    private final Mongo mongo = new Mongo();
    private final String name = "test-" + UUID.randomUUID();
    private volatile Access access = People.here(AN, BINH);
    private final Engine engine = engine(mongo);
    private final SearchStore store = store();
    private Search search = search(store);

    private Engine engine(Mongo views) {
        return new Engine(
                List.of(new NoteProjection()),
                log,
                views.store(_ -> {}),
                () -> access,
                _ -> {},
                new SecretKeySpec(new byte[32], "AES"),
                Settings.USUAL);
    }

    private SearchStore store() {
        return store(name);
    }

    private static SearchStore store(String name) {
        var address = TestOpenSearch.shared().address();
        return new OpenSearchStore(address.uri(), address.authorization(), name);
    }

    private Search search(SearchStore store) {
        return search(store, engine);
    }

    private Search search(SearchStore store, Engine engine) {
        return new Search(
                List.of(new NoteSearch()),
                engine,
                store,
                new Opener(new NoKeys()),
                UnaryOperator.identity(),
                () -> access);
    }

    @BeforeEach
    void start() {
        engine.start();
        search.start();
    }

    @AfterEach
    void close() {
        search.close();
        engine.close();
    }

    private void write(String... texts) throws InterruptedException {
        for (String text : texts) {
            log.append(new Written(text, "folder", text));
        }
        settle();
    }

    private void settle() throws InterruptedException {
        assertThat(search.await(log.all().size(), Duration.ofSeconds(60))).isTrue();
    }

    private List<String> find(String words) {
        return find(AN, words);
    }

    private List<String> find(PersonId person, String words) {
        return search.find(person, words, null, 20).hits().stream().map(SearchIT::text).toList();
    }

    private static String text(Found.Hit hit) {
        return hit.snippet().stream().map(Found.Piece::text).collect(Collectors.joining());
    }

    @Test
    void finds_without_accents_what_has_them() throws InterruptedException {
        write(
                "tiến độ",
                "Đà Nẵng",
                "nội bộ",
                Normalizer.normalize("Hòa Bình", Normalizer.Form.NFD));
        assertThat(find("tien do")).containsExactly("tiến độ");
        assertThat(find("da nang")).containsExactly("Đà Nẵng");
        assertThat(find("NOI BO")).containsExactly("nội bộ");
        assertThat(find("hoa binh")).hasSize(1);
        assertThat(find("Hòa")).hasSize(1);
        assertThat(find("hai phong")).isEmpty();
    }

    @Test
    void waits_without_a_word_for_views_that_are_made_for_the_first_time() throws Exception {
        Logger logger = (Logger) LoggerFactory.getLogger(Search.class);
        ListAppender<ILoggingEvent> said = new ListAppender<>();
        said.start();
        logger.addAppender(said);
        CountDownLatch asked = new CountDownLatch(1);
        log.append(new Written("first", "folder", "first"));
        try (Engine later = engine(new Mongo());
                Search early = search(telling(store("test-" + UUID.randomUUID()), asked), later)) {
            early.start();
            asked.await();
            later.start();
            assertThat(early.await(log.all().size(), Duration.ofSeconds(60))).isTrue();
        } finally {
            logger.detachAppender(said);
        }
        assertThat(said.list).isEmpty();
    }

    /** The store, and when it was asked how far it is. */
    private static SearchStore telling(SearchStore store, CountDownLatch asked) {
        return (SearchStore)
                Proxy.newProxyInstance(
                        SearchStore.class.getClassLoader(),
                        new Class<?>[] {SearchStore.class},
                        (_, method, arguments) -> {
                            Object answer = method.invoke(store, arguments);
                            if (method.getName().equals("token")) {
                                asked.countDown();
                            }
                            return answer;
                        });
    }

    @Test
    void ranks_the_same_accents_first() throws InterruptedException {
        write("ma của tôi", "má của tôi", "mà của tôi", "mạ của tôi");
        assertThat(find("má")).hasSize(4).startsWith("má của tôi");
        assertThat(find("mạ")).hasSize(4).startsWith("mạ của tôi");
    }

    @Test
    void ranks_words_side_by_side_first() throws InterruptedException {
        write("kế toán nộp bảng kê lương, hoạch định sau", "kế hoạch năm", "hoạch và kế");
        assertThat(find("kế hoạch")).hasSize(3).startsWith("kế hoạch năm");
        assertThat(find("ke hoach")).hasSize(3).startsWith("kế hoạch năm");
    }

    @Test
    void finds_a_word_that_is_not_finished_yet() throws InterruptedException {
        write("báo cáo tháng");
        assertThat(find("bao cao th")).containsExactly("báo cáo tháng");
    }

    @Test
    void marks_what_was_found() throws InterruptedException {
        write("cần tiến độ mới");
        assertThat(search.find(AN, "tien do", null, 5).hits().getFirst().snippet())
                .containsExactly(
                        new Found.Piece("cần ", false),
                        new Found.Piece("tiến", true),
                        new Found.Piece(" ", false),
                        new Found.Piece("độ", true),
                        new Found.Piece(" mới", false));
    }

    @Test
    void follows_changes_and_removals() throws InterruptedException {
        write("một");
        log.append(new Extended("một", " hai"));
        settle();
        assertThat(find("hai")).containsExactly("một hai");
        log.append(new Removed("một"));
        settle();
        assertThat(find("hai")).isEmpty();
    }

    @Test
    void shows_only_what_the_asker_may_see_at_this_moment() throws InterruptedException {
        log.append(new Written("a", "for:" + AN.value(), "lương tháng"));
        log.append(new Written("b", "chung", "lương chung"));
        settle();
        assertThat(find(AN, "luong")).hasSize(2);
        assertThat(find(BINH, "luong")).containsExactly("lương chung");
        assertThat(search.find(BINH, "luong", null, 9).total()).isEqualTo(1);
        access = access.after(99, new PersonEvent.PersonDeactivated(BINH));
        assertThat(find(BINH, "luong")).isEmpty();
    }

    @Test
    void asks_for_one_kind() throws InterruptedException {
        write("một");
        assertThat(search.find(AN, "mot", "note", 9).hits()).hasSize(1);
        assertThat(search.find(AN, "mot", "task", 9).hits()).isEmpty();
    }

    @Test
    void takes_strange_questions() throws InterruptedException {
        write("một");
        for (String words : List.of("\"", "*", "a AND", "(((", "\0", "é".repeat(5_000), "😀")) {
            assertThat(search.find(AN, words, null, 5).hits()).isEmpty();
        }
    }

    @Test
    void keeps_what_is_newer() {
        try (SearchStore store = store("other-" + name)) {
            store.open("x");
            var document =
                    java.util.Objects.requireNonNull(new NoteSearch().search("k", note("mới")));
            var fresh = new SearchStore.Words(document, "t", "mới");
            var stale = new SearchStore.Words(document, "t", "cũ");
            store.write("v", List.of(new SearchStore.Entry("k", 7, fresh)));
            store.write("v", List.of(new SearchStore.Entry("k", 6, stale)));
            store.show();
            store.keep("v", new SearchStore.Token("b", 7));
            store.serve();
            Set<String> all = Set.of("everybody");
            Set<String> kinds = Set.of(document.kind());
            var old = new app.chung.engine.search.SearchQuery("cu", kinds, all, 5);
            var newer = new app.chung.engine.search.SearchQuery("moi", kinds, all, 5);
            assertThat(store.find(old).hits()).isEmpty();
            assertThat(store.find(newer).hits()).hasSize(1);
            assertThat(store.token("v")).contains(new SearchStore.Token("b", 7));
        }
    }

    private static app.chung.engine.sample.note.Note note(String text) {
        return new app.chung.engine.sample.note.Note(
                "k", "f", text, 1, false, null, 1, new app.chung.access.Audience.Everybody());
    }

    @Test
    void fills_itself_when_it_begins_late_or_was_wiped() throws InterruptedException {
        write("một", "hai", "ba");
        search.close();
        try (Http http = http()) {
            http.ask("DELETE", "/" + name + "-v*", Map.of(), null);
        }
        search = search(store());
        search.start();
        settle();
        assertThat(find("hai")).containsExactly("hai");
    }

    @Test
    void is_filled_again_when_it_is_wiped_while_it_runs() throws InterruptedException {
        write("một", "hai");
        try (Http http = http()) {
            http.ask("DELETE", "/" + name + "-v*", Map.of(), null);
        }
        log.append(new Written("ba", "folder", "ba"));
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (foundOrAway("hai").isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(50_000_000);
        }
        assertThat(find("hai")).containsExactly("hai");
        assertThat(find("ba")).containsExactly("ba");
    }

    /** Others that share the index may notice first, and make it anew. */
    @Test
    void is_filled_again_when_others_made_it_anew() throws InterruptedException {
        write("một", "hai");
        try (Http http = http()) {
            String index = index(http);
            http.ask("DELETE", "/" + index, Map.of(), null);
            store.open(index.substring(index.lastIndexOf('-') + 1));
        }
        log.append(new Written("ba", "folder", "ba"));
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (foundOrAway("hai").isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(50_000_000);
        }
        assertThat(find("hai")).containsExactly("hai");
    }

    private String index(Http http) {
        return http.ask("GET", "/" + name + "-v*", Map.of(), null).body().propertyNames().stream()
                .findFirst()
                .orElseThrow();
    }

    private List<String> foundOrAway(String words) {
        try {
            return find(words);
        } catch (StoreUnavailable e) {
            return List.of();
        }
    }

    private static Http http() {
        var address = TestOpenSearch.shared().address();
        return new Http(address.uri(), address.authorization());
    }

    @Test
    void goes_on_after_the_node_was_killed() throws InterruptedException {
        try (TestOpenSearch node = TestOpenSearch.ownNode()) {
            var address = node.address();
            Search own = search(new OpenSearchStore(address.uri(), address.authorization(), "own"));
            own.start();
            log.append(new Written("một", "folder", "một"));
            assertThat(own.await(1, Duration.ofSeconds(60))).isTrue();
            node.killNine();
            log.append(new Written("hai", "folder", "hai"));
            assertThatThrownBy(() -> own.find(AN, "hai", null, 5))
                    .isInstanceOf(StoreUnavailable.class);
            node.restart();
            assertThat(own.await(2, Duration.ofSeconds(60))).isTrue();
            assertThat(own.find(AN, "hai", null, 5).hits()).hasSize(1);
            assertThat(own.find(AN, "mot", null, 5).hits()).hasSize(1);
            own.close();
        }
    }

    /** The sample's words are nobody's. */
    private static final class NoKeys implements Keys {

        @Override
        public Map<PersonId, SecretKey> forSealing(Set<PersonId> subjects) {
            return Map.of();
        }

        @Override
        public Optional<SecretKey> forOpening(PersonId subject) {
            return Optional.empty();
        }
    }
}
