package app.chung.commandgateway.imports.job;

import app.chung.importers.pipe.Frame.Counted;
import app.chung.language.imports.Skipped;
import java.util.List;

/**
 * What a run has done so far.
 *
 * @param done entries that are through
 * @param of entries that there are; 0 while nobody knows
 * @param millis since the run began
 * @param read entries that were read
 * @param created entries that were brought in by this run
 * @param skipped those left out, by reason
 */
record JobProgress(int done, int of, long millis, int read, int created, List<Skipped> skipped) {

    static final JobProgress NONE = new JobProgress(0, 0, 0, 0, 0, List.of());

    static JobProgress after(long millis, Counted counted) {
        return new JobProgress(
                counted.done(),
                counted.of(),
                millis,
                counted.read(),
                counted.created(),
                List.copyOf(counted.skipped()));
    }
}
