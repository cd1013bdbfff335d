package app.chung.importers;

import app.chung.importers.issues.IssueImport;
import app.chung.importers.slack.SlackImport;
import app.chung.language.kernel.PersonId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The kinds of files that can be brought in. */
public final class Sources {

    private static final Map<String, Source> ALL =
            Map.of(SlackImport.SOURCE, SlackImport::run, IssueImport.SOURCE, IssueImport::run);

    private Sources() {}

    /** Tells everything that a file of its kind holds. */
    private interface Source {
        void run(Path file, NamedIds ids, PersonId me, Courier courier, Tally tally, Report report)
                throws IOException;
    }

    /** What they are called. */
    public static Set<String> names() {
        return ALL.keySet();
    }

    /** Tells all that the file holds, in the name of whoever imports where nobody else did it. */
    public static void tell(
            String source, Path file, PersonId me, Recipient recipient, Tally tally, Report report)
            throws IOException {
        try (Courier courier = new Courier(recipient, tally)) {
            Objects.requireNonNull(ALL.get(source))
                    .run(file, new NamedIds(source), me, courier, tally, report);
        }
    }
}
