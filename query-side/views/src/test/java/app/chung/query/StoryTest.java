package app.chung.query;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.access.Visible;
import app.chung.engine.Index;
import app.chung.engine.Projection;
import app.chung.language.json.MessageCatalog;
import app.chung.language.json.UnreadableEvent;
import app.chung.ledger.reader.RecordedEvent;
import app.chung.query.testing.Folded;
import app.chung.query.testing.Journal;
import app.chung.query.testing.Projections;
import app.chung.query.testing.Story;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every view keeps to, found and not listed. */
class StoryTest {

    private static final Journal JOURNAL = new Journal();

    static {
        Story.play(JOURNAL);
    }

    static List<Projection<?>> projections() {
        return Projections.all();
    }

    @Test
    void has_everything_in_it_that_can_happen() {
        Set<Class<?>> happened =
                JOURNAL.events().stream()
                        .map(recorded -> recorded.event().getClass())
                        .collect(Collectors.toSet());

        assertThat(happened).containsAll(MessageCatalog.load().events().values());
        assertThat(projections()).hasSizeGreaterThanOrEqualTo(18);
    }

    @ParameterizedTest
    @MethodSource("projections")
    void leaves_documents_that_are_read_as_they_were_written(Projection<?> projection) {
        assertThat(folded(projection).all()).isNotEmpty();
    }

    private static <D extends Visible> Folded<D> folded(Projection<D> projection) {
        return Folded.of(projection, JOURNAL);
    }

    @ParameterizedTest
    @MethodSource("projections")
    void looks_documents_up_by_their_own_components(Projection<?> projection) {
        Set<String> components =
                Arrays.stream(projection.document().getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet());

        for (Index index : projection.indexes()) {
            assertThat(components).containsAll(index.fields());
        }
    }

    @ParameterizedTest
    @MethodSource("projections")
    void survives_events_about_things_it_has_never_heard_of(Projection<?> projection) {
        for (RecordedEvent recorded : JOURNAL.events()) {
            assertThat(Folded.of(projection, List.of(recorded)).all()).hasSizeLessThan(3);
        }
    }

    @ParameterizedTest
    @MethodSource("projections")
    void never_skips_what_it_cannot_read(Projection<?> projection) {
        RecordedEvent some =
                JOURNAL.events().stream()
                        .filter(recorded -> !projection.keys(recorded).isEmpty())
                        .findFirst()
                        .orElseThrow();
        RecordedEvent broken =
                new RecordedEvent(
                        some.position(),
                        some.stream(),
                        some.version(),
                        some.id(),
                        new UnreadableEvent("x.y", 1, new byte[0], "broken"),
                        some.provenance(),
                        some.command());

        Set<String> keys = new HashSet<>(projection.keys(some));
        projection
                .keysOfUnreadable(broken, projection.name().module())
                .ifPresent(found -> assertThat(found).containsAll(keys));
    }
}
