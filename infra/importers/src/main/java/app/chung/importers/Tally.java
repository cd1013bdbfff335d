package app.chung.importers;

import app.chung.language.imports.Skipped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what became of every entry, and says in a line what was left out. For many threads. */
public final class Tally {

    private static final int LINES_A_REASON = 20;

    /** An entry that an earlier run brought in. */
    public static final String KNOWN = "known-already";

    private final Report report;
    private final Map<String, Integer> skipped = new TreeMap<>();
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Map<String, Integer> remarks = new TreeMap<>();
    private int read;
    private int created;

    /** Tells this report. */
    public Tally(Report report) {
        this.report = report;
    }

    /** An entry was read; of which kind it is. */
    public synchronized void read(String kind) {
        read++;
        kinds.merge(kind, 1, Integer::sum);
    }

    /** It is of this kind too. */
    public synchronized void also(String kind) {
        kinds.merge(kind, 1, Integer::sum);
    }

    /** An entry is brought in. */
    public synchronized void created() {
        created++;
    }

    /** An entry was brought in before. */
    public synchronized void known() {
        skipped.merge(KNOWN, 1, Integer::sum);
    }

    /** An entry is left out, as is to be expected. */
    public synchronized void skip(String reason) {
        skipped.merge(reason, 1, Integer::sum);
    }

    /** An entry is left out, and somebody may want to look at it. */
    public synchronized void skip(Remark why) {
        int before = skipped.merge(why.code(), 1, Integer::sum);
        if (before <= LINES_A_REASON) {
            report.remark(before == LINES_A_REASON ? why.andOthers() : why);
        }
    }

    /** Something beside the entries did not go as wished. */
    public synchronized void remark(Remark why) {
        int before = remarks.merge(why.code(), 1, Integer::sum);
        if (before <= LINES_A_REASON) {
            report.remark(before == LINES_A_REASON ? why.andOthers() : why);
        }
    }

    /** How many entries are through. */
    public synchronized int done() {
        return created + skipped.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many entries were read. */
    public synchronized int read() {
        return read;
    }

    /** How many are brought in by this run. */
    public synchronized int createdSoFar() {
        return created;
    }

    /** What was left out, by reason. */
    public synchronized List<Skipped> skipped() {
        return skipped.entrySet().stream()
                .map(entry -> new Skipped(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The last line of a run. */
    public synchronized Result result() {
        return new Result(read, created, Map.copyOf(skipped), Map.copyOf(kinds));
    }

    /**
     * What came of a run.
     *
     * @param read entries
     * @param created brought in by this run
     * @param skipped left out, by reason
     * @param kinds what the entries were
     */
    public record Result(
            int read, int created, Map<String, Integer> skipped, Map<String, Integer> kinds) {}
}
