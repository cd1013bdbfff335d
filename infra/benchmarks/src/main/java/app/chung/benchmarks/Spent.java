package app.chung.benchmarks;

import java.util.Locale;

/**
 * How much was done in which time.
 *
 * @param count of things
 * @param seconds they took
 * @param cpuSeconds that the servers used meanwhile
 */
record Spent(long count, double seconds, double cpuSeconds) {

    static final Spent NOTHING = new Spent(0, 0, 0);

    /** Does it, and looks at the clock and at the workspace's processes before and after. */
    static Spent on(Site site, long count, Work work) throws Exception {
        long cpu = site.family().cpuMillis();
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Spent(count, seconds, (site.family().cpuMillis() - cpu) / 1e3);
    }

    /** What is measured. */
    interface Work {
        void run() throws Exception;
    }

    Spent and(Spent other) {
        return new Spent(
                count + other.count, seconds + other.seconds, cpuSeconds + other.cpuSeconds);
    }

    double rate() {
        return seconds == 0 ? 0 : count / seconds;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%d in %.2f s, %.1f s of cpu", count, seconds, cpuSeconds);
    }
}
