package app.chung.commandgateway.imports.job;

import app.chung.importers.Remark;
import app.chung.language.imports.ImportId;
import app.chung.language.kernel.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is brought in.
 *
 * @param id which
 * @param name what the file is called where it comes from
 * @param source what kind of file it is; null until its first bytes are here
 * @param size its bytes
 * @param received how many of them are here
 * @param startedBy who sends it; everything is told under their grant
 * @param startedAt when they began
 * @param importId the import of the log that it is told under; null before the first run
 * @param state how far it is
 * @param progress what this run has done
 * @param trouble why it does not go on, in kebab-case; null when nothing is in its way
 * @param lines what there was to say about single entries, the newest last
 */
record ImportJob(
        UUID id,
        String name,
        @Nullable String source,
        long size,
        long received,
        PersonId startedBy,
        Instant startedAt,
        @Nullable ImportId importId,
        JobState state,
        JobProgress progress,
        @Nullable String trouble,
        List<Remark> lines) {

    private static final int MOST_LINES = 200;
    private static final int LONGEST_LINE = 400;

    static ImportJob begun(UUID id, String name, long size, PersonId startedBy, Instant at) {
        return new ImportJob(
                id,
                name,
                null,
                size,
                0,
                startedBy,
                at,
                null,
                JobState.UPLOADING,
                JobProgress.NONE,
                null,
                List.of());
    }

    boolean isWhole() {
        return received == size;
    }

    ImportJob received(String kind, long bytes) {
        return new ImportJob(
                id, name, kind, size, bytes, startedBy, startedAt, importId, state, progress,
                trouble, lines);
    }

    ImportJob running(ImportId within) {
        return new ImportJob(
                id,
                name,
                source,
                size,
                received,
                startedBy,
                startedAt,
                within,
                JobState.RUNNING,
                JobProgress.NONE,
                null,
                List.of());
    }

    ImportJob at(JobProgress reached) {
        return new ImportJob(
                id, name, source, size, received, startedBy, startedAt, importId, state, reached,
                trouble, lines);
    }

    ImportJob saying(Remark remark) {
        List<Remark> more = new ArrayList<>(lines);
        more.add(remark.within(LONGEST_LINE));
        List<Remark> kept = more.subList(Math.max(0, more.size() - MOST_LINES), more.size());
        return new ImportJob(
                id,
                name,
                source,
                size,
                received,
                startedBy,
                startedAt,
                importId,
                state,
                progress,
                trouble,
                List.copyOf(kept));
    }

    ImportJob ended(JobState how, @Nullable String why) {
        return new ImportJob(
                id, name, source, size, received, startedBy, startedAt, importId, how, progress,
                why, lines);
    }
}
