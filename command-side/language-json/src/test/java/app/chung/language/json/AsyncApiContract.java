package app.chung.language.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.kernel.Cast;
import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.EventId;
import app.chung.language.kernel.Provenance;
import app.chung.language.kernel.Samples;
import app.chung.language.kernel.StreamId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the topic tells is approved in {@code asyncapi.json}; -Dapprove rewrites it. */
class AsyncApiContract {

    private static final Path APPROVED = Path.of("asyncapi.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MessageCatalog catalog = MessageCatalog.load();
    private final ObjectNode document = new AsyncApi(catalog).document();

    @Test
    void is_as_approved() throws IOException {
        String now = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
        if (System.getProperty("approve") != null) {
            Files.writeString(APPROVED, now);
        }
        assertThat(now).isEqualTo(Files.readString(APPROVED));
    }

    @Test
    void tells_of_every_event_of_the_language() {
        assertThat(document.at("/components/messages").propertyNames())
                .containsExactlyElementsOf(new TreeMap<>(catalog.events()).keySet());
    }

    @Test
    void names_just_the_headers_that_are_sent() {
        Event event = Samples.all().getFirst().events().getFirst();
        var form = EventCodec.load().encode(event, new EventId(Cast.id(1)), new InMemoryKeys());
        var sent =
                new StoredEvent(
                        1,
                        new StreamId("task", Cast.id(2)),
                        1,
                        new EventId(Cast.id(1)),
                        new EncodedEvent(form.name(), 1, form.payload(), new byte[] {1}),
                        new Provenance(Cast.LAN, Cast.FRIDAY, Cast.LAN, Cast.FRIDAY, "slack"),
                        new CommandId(Cast.id(3)));
        List<String> told =
                List.copyOf(document.at("/components/schemas/headers/properties").propertyNames());
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        CloudEvents.headers(sent).keySet().stream()
                                .filter(name -> !name.equals("content-type"))
                                .toList());
    }
}
