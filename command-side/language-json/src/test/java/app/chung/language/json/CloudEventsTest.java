package app.chung.language.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chung.language.kernel.Cast;
import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.EventId;
import app.chung.language.kernel.Malformed;
import app.chung.language.kernel.Provenance;
import app.chung.language.kernel.Samples;
import app.chung.language.kernel.StreamId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventsTest {

    private static final EventId ID = new EventId(Cast.id(7));

    private final EventCodec codec = EventCodec.load();
    private final InMemoryKeys keys = new InMemoryKeys();

    static List<Event> events() {
        return Samples.all().stream().flatMap(samples -> samples.events().stream()).toList();
    }

    private StoredEvent stored(Event event) {
        return new StoredEvent(
                4_000_000_000L,
                new StreamId("task", Cast.id(5)),
                3,
                ID,
                codec.encode(event, ID, keys),
                new Provenance(
                        Cast.MINH, Cast.FRIDAY, Cast.LAN, Cast.FRIDAY.plusNanos(1_000), "slack"),
                new CommandId(Cast.id(6)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_arrives_as_it_is_in_the_log(Event event) {
        StoredEvent sent = stored(event);
        Map<String, byte[]> headers = CloudEvents.headers(sent);
        StoredEvent come = CloudEvents.read(headers::get, sent.form().payload());
        assertThat(come).usingRecursiveComparison().isEqualTo(sent);
        assertThat(Opened.texts(codec.decode(come), new Opener(keys)))
                .isEqualTo(Opened.texts(event, new Opener(keys)));
        assertThat(headers.values())
                .allSatisfy(value -> assertThat(new String(value, UTF_8)).doesNotContain("Mẻ"));
    }

    @Test
    void attributes_are_named_as_the_specification_wants_them() {
        assertThat(CloudEvents.headers(stored(events().getFirst())).keySet())
                .allMatch(name -> name.equals("content-type") || name.matches("ce_[a-z0-9]{1,20}"))
                .contains("ce_id", "ce_source", "ce_specversion", "ce_type", "ce_time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_position", "ce_type", "ce_source", "ce_id", "ce_subject"})
    void what_lacks_an_attribute_is_no_event(String name) {
        StoredEvent sent = stored(events().getFirst());
        Map<String, byte[]> headers = CloudEvents.headers(sent);
        headers.remove(name);
        assertThatThrownBy(() -> CloudEvents.read(headers::get, sent.form().payload()))
                .isInstanceOf(Malformed.class);
        headers.put(name, "?".getBytes(UTF_8));
        if (!name.equals("ce_type")) {
            assertThatThrownBy(() -> CloudEvents.read(headers::get, sent.form().payload()))
                    .isInstanceOf(Malformed.class);
        }
    }
}
