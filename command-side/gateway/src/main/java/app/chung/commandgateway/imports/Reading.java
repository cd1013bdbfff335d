package app.chung.commandgateway.imports;

import app.chung.commandgateway.CommandDesk;
import app.chung.commandgateway.Telling;
import app.chung.commandgateway.Told;
import app.chung.language.imports.ImportId;
import app.chung.language.json.CommandCodec;
import app.chung.language.json.MessageCatalog;
import app.chung.language.kernel.Command;
import app.chung.language.kernel.Importable;
import app.chung.language.kernel.Malformed;
import app.chung.language.kernel.PersonId;
import app.chung.platform.web.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Reads the lines of an import into commands that may be told. */
@Component
class Reading {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private final MessageCatalog catalog;
    private final CommandCodec codec;
    private final CommandDesk desk;
    private final Clock clock;

    Reading(MessageCatalog catalog, CommandCodec codec, CommandDesk desk, Clock clock) {
        this.catalog = catalog;
        this.codec = codec;
        this.desk = desk;
        this.clock = clock;
    }

    /** The command; throws when it is none, or none that an import may tell. */
    Wish read(int index, Line line, ImportId importId, PersonId recordedBy) {
        byte[] body = line.body().toString().getBytes(StandardCharsets.UTF_8);
        Command command = command(line.command(), body);
        Instant at = occurredAt(line);
        byte[] hash = CommandCodec.hash(line.actor(), line.command() + "@" + at, body);
        return new Wish(
                index,
                new Telling(
                        command, line.id(), hash, new Told(importId, recordedBy, line.actor(), at)),
                desk.streamOf(command, line.actor()));
    }

    private Command command(String name, byte[] body) {
        Class<? extends Command> type = catalog.commands().get(name);
        if (type == null) {
            throw Problem.notFound();
        }
        if (!isImportable(type)) {
            throw Problem.forbidden();
        }
        return codec.decode(name, body).orElseThrow(Problem::notFound);
    }

    private static boolean isImportable(Class<?> type) {
        Class<?> family = type.getEnclosingClass();
        return type.isAnnotationPresent(Importable.class)
                || (family != null && family.isAnnotationPresent(Importable.class));
    }

    // The log keeps microseconds.
    private Instant occurredAt(Line line) {
        Instant at = line.occurredAt().truncatedTo(ChronoUnit.MICROS);
        if (at.isBefore(EARLIEST)) {
            throw new Malformed("occurredAt", "too-early");
        }
        if (at.isAfter(clock.instant())) {
            throw new Malformed("occurredAt", "in-the-future");
        }
        return at;
    }
}
