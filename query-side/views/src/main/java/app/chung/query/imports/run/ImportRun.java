package app.chung.query.imports.run;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.imports.ImportId;
import app.chung.language.imports.Skipped;
import app.chung.language.kernel.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * One import.
 *
 * @param id which
 * @param source where the history comes from
 * @param startedBy who runs it
 * @param startedAt when it began
 * @param state how far it is
 * @param read how many entries there were; 0 until it is finished
 * @param created how many were brought in by it
 * @param skipped those left out, by reason
 * @param version of its stream
 * @param position the event that began it
 */
public record ImportRun(
        ImportId id,
        String source,
        PersonId startedBy,
        Instant startedAt,
        RunState state,
        int read,
        int created,
        List<Skipped> skipped,
        int version,
        long position)
        implements Visible {

    @Override
    public Audience audience() {
        return new Audience.Administrators();
    }

    ImportRun ended(RunState how, int entries, int news, List<Skipped> out, int newVersion) {
        return new ImportRun(
                id, source, startedBy, startedAt, how, entries, news, out, newVersion, position);
    }
}
