package app.chung.language.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.kernel.Cast;
import app.chung.language.kernel.Command;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.EventId;
import app.chung.language.kernel.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON of every message, approved by hand, and that it reads back as what it was. After an
 * intended change run with {@code -Dapprove} and look at the difference; a changed event needs a
 * new revision.
 */
class MessagesContract {

    private static final EventId ID = new EventId(Cast.id(99));
    private static final JsonMapper PRETTY = JsonMapper.builder().build();

    private final InMemoryKeys keys = new InMemoryKeys();
    private final EventCodec events = EventCodec.load();
    private final CommandCodec commands = new CommandCodec(MessageCatalog.load());

    static List<Event> events() {
        return Samples.all().stream().flatMap(samples -> samples.events().stream()).toList();
    }

    static List<Command> commands() {
        return Samples.all().stream().flatMap(samples -> samples.commands().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("events")
    void events_are_as_approved(Event event) throws IOException {
        EncodedEvent stored = events.encode(event, ID, keys);
        String file = file(stored.name(), number(event, events()), stored.revision());
        approve(stored.name(), file, new String(stored.payload(), UTF_8));
    }

    /** Approved files of older revisions never change; the log is full of them. */
    @ParameterizedTest
    @MethodSource("events")
    void events_of_older_revisions_read_as_the_present_one(Event event) throws IOException {
        EncodedEvent stored = events.encode(event, ID, keys);
        for (int revision = 1; revision < stored.revision(); revision++) {
            Path older =
                    path(stored.name(), file(stored.name(), number(event, events()), revision));
            if (Files.exists(older)) {
                byte[] payload = Files.readAllBytes(older);
                Event read = events.decode(stored.name(), revision, payload, stored.sealed(), ID);
                assertThat(read).as("%s", older).isEqualTo(present(stored));
            }
        }
    }

    private Event present(EncodedEvent stored) {
        return events.decode(
                stored.name(), stored.revision(), stored.payload(), stored.sealed(), ID);
    }

    @ParameterizedTest
    @MethodSource("events")
    void events_read_back(Event event) {
        EncodedEvent stored = events.encode(event, ID, keys);
        Event read =
                events.decode(
                        stored.name(), stored.revision(), stored.payload(), stored.sealed(), ID);
        assertThat(read.getClass()).isEqualTo(event.getClass());
        assertThat(payload(stored)).doesNotContain("Mẻ", "Lò số 2 nguội", "@example.org");
        assertThat(Opened.texts(read, new Opener(keys)))
                .isEqualTo(Opened.texts(event, new Opener(keys)));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void commands_are_as_approved_and_read_back(Command command) throws IOException {
        String name = WireName.of(command.getClass());
        String json = asSent(command);
        approve(name, file(name, number(command, commands()), 1), json);
        assertThat(commands.decode(name, json.getBytes(UTF_8))).isEqualTo(Optional.of(command));
    }

    /** Documents tell the type of a value of a sealed family; a command's stands in its address. */
    private static String asSent(Command command) {
        ObjectNode json = ChungJson.mapper().valueToTree(command);
        json.remove("type");
        return json.toString();
    }

    private static String payload(EncodedEvent stored) {
        return new String(stored.payload(), UTF_8);
    }

    /** The first sample of a type has no number, the next is 2. */
    private static <T> int number(T message, List<T> all) {
        List<T> alike = new ArrayList<>(all);
        alike.removeIf(other -> other.getClass() != message.getClass());
        return alike.indexOf(message) + 1;
    }

    private static String file(String wireName, int number, int revision) {
        return wireName.split("\\.")[1]
                + (number > 1 ? "-" + number : "")
                + (revision > 1 ? ".r" + revision : "")
                + ".json";
    }

    private static Path path(String wireName, String file) {
        return Path.of("../language/src/test/contract", wireName.split("\\.")[0], file);
    }

    private static void approve(String wireName, String file, String json) throws IOException {
        Path approved = path(wireName, file);
        String actual =
                PRETTY.writerWithDefaultPrettyPrinter().writeValueAsString(PRETTY.readTree(json))
                        + "\n";
        if (System.getProperty("approve") != null) {
            Files.createDirectories(approved.getParent());
            Files.writeString(approved, actual);
        }
        assertThat(approved).as("approved JSON; -Dapprove writes it").exists();
        assertThat(actual).isEqualTo(Files.readString(approved));
    }
}
