package app.chung.audit;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.kernel.Event;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HistoryKindsTest {

    /** Nobody opens these to read what happened to them. */
    private static final Set<String> WITHOUT_A_PLACE =
            Set.of(
                    "access-token",
                    "invitation",
                    "read-mark",
                    "seen-mark",
                    "session",
                    "thread-follow");

    @Test
    void are_all_kinds_of_streams_but_those_without_a_place() {
        Set<String> streams =
                Telling.tellers().stream()
                        .<Class<? extends Event>>map(Teller::events)
                        .map(HistoryKindsTest::kindOf)
                        .collect(Collectors.toSet());

        assertThat(Stream.concat(HistoryEndpoint.kinds().stream(), WITHOUT_A_PLACE.stream()))
                .containsExactlyInAnyOrderElementsOf(streams);
    }

    // Streams are called as their family of events, which is how deciders name them.
    private static String kindOf(Class<?> family) {
        String noun = family.getSimpleName().replaceFirst("Event$", "");
        return noun.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
