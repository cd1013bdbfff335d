package app.chung.engine.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.embedded.testing.TestOpenSearch;
import app.chung.engine.mongo.Mongo;
import app.chung.engine.run.Engine;
import app.chung.engine.run.Settings;
import app.chung.engine.sample.FoundDocuments;
import app.chung.engine.sample.Log;
import app.chung.engine.sample.People;
import app.chung.engine.sample.Stories;
import app.chung.engine.sample.note.Note;
import app.chung.engine.sample.note.NoteProjection;
import app.chung.engine.sample.note.NoteSearch;
import app.chung.engine.search.Search;
import app.chung.engine.search.SearchDocument;
import app.chung.engine.search.SearchProjection;
import app.chung.language.json.Keys;
import app.chung.language.json.Opener;
import app.chung.language.kernel.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What has followed a random history holds, document by document, what is filled from nothing. */
@Timeout(180)
class SearchRebuildIT {

    private static final int STEPS = 400;
    private static final int ROUNDS = 5;

    private final Log log = new Log();
    private final Mongo mongo = new Mongo();
    private final long seed = Long.getLong("chung.seed", System.nanoTime());
    private final Engine engine =
            new Engine(
                    List.of(new NoteProjection()),
                    log,
                    mongo.store(_ -> {}),
                    () -> People.here(new PersonId(new UUID(0, 1))),
                    _ -> {},
                    new SecretKeySpec(new byte[32], "AES"),
                    Settings.USUAL);

    /** Forgets some notes, as a fold for the index with a fault in it would. */
    private static final class Forgetful implements SearchProjection<Note> {

        private final NoteSearch whole = new NoteSearch();

        @Override
        public String kind() {
            return whole.kind();
        }

        @Override
        public Class<Note> document() {
            return whole.document();
        }

        @Override
        public @Nullable SearchDocument search(String key, Note note) {
            return key.endsWith("7") ? null : whole.search(key, note);
        }
    }

    @BeforeEach
    void start() {
        engine.start();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private Search search(String index, SearchProjection<Note> projection) {
        var address = TestOpenSearch.shared().address();
        Search search =
                new Search(
                        List.of(projection),
                        engine,
                        new OpenSearchStore(address.uri(), address.authorization(), index),
                        new Opener(new NoKeys()),
                        UnaryOperator.identity(),
                        () -> People.here(new PersonId(new UUID(0, 1))));
        search.start();
        return search;
    }

    private void settle(Search search) throws InterruptedException {
        assertThat(search.await(log.all().size(), Duration.ofSeconds(60))).isTrue();
    }

    private Map<String, String> filled(SearchProjection<Note> projection) throws Exception {
        String index = "beside-" + UUID.randomUUID();
        try (Search beside = search(index, projection)) {
            settle(beside);
            return FoundDocuments.of(index);
        }
    }

    @Test
    void is_the_same_as_one_that_is_filled_anew() throws Exception {
        String index = "followed-" + UUID.randomUUID();
        try (Search followed = search(index, new NoteSearch())) {
            for (int round = 0; round < ROUNDS; round++) {
                Stories.write(log, seed + round, STEPS);
                settle(followed);
            }
            Map<String, String> there = FoundDocuments.of(index);
            assertThat(there).as("seed %d", seed).hasSizeGreaterThan(10);
            assertThat(there).as("seed %d", seed).isEqualTo(filled(new NoteSearch()));
            assertThat(there).as("seed %d", seed).isNotEqualTo(filled(new Forgetful()));
        }
    }

    private static final class NoKeys implements Keys {
        @Override
        public Map<PersonId, javax.crypto.SecretKey> forSealing(java.util.Set<PersonId> subjects) {
            return Map.of();
        }

        @Override
        public java.util.Optional<javax.crypto.SecretKey> forOpening(PersonId subject) {
            return java.util.Optional.empty();
        }
    }
}
