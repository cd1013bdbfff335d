package app.chung.language.imports;

import app.chung.language.kernel.ConcernsAccess;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import java.util.List;

/** What happens to an import. */
public sealed interface ImportEvent extends Event {

    /** Whose history this belongs to. */
    ImportId importId();

    /**
     * Somebody began to bring in what happened elsewhere.
     *
     * @param importId which
     * @param source where the history comes from
     * @param startedBy who
     */
    record ImportStarted(ImportId importId, String source, PersonId startedBy)
            implements ImportEvent, ConcernsAccess {}

    /**
     * Everything is brought in.
     *
     * @param importId which
     * @param read how many entries there were
     * @param created how many were brought in by this import
     * @param skipped those left out, by reason
     */
    record ImportFinished(ImportId importId, int read, int created, List<Skipped> skipped)
            implements ImportEvent, ConcernsAccess {

        /** Keeps a copy. */
        public ImportFinished {
            skipped = List.copyOf(skipped);
        }
    }

    /**
     * An import ended before everything was brought in.
     *
     * @param importId which
     */
    record ImportStopped(ImportId importId) implements ImportEvent, ConcernsAccess {}
}
