package app.chung.engine.run;

/** Events a second, as of the last few seconds. */
final class Pace {

    private static final double NANOS = 1e9;
    private static final double WINDOW_SECONDS = 5;

    private long since = System.nanoTime();
    private double rate;

    synchronized void add(long events) {
        long now = System.nanoTime();
        double seconds = Math.max((now - since) / NANOS, 1e-6);
        double weight = 1 - Math.exp(-seconds / WINDOW_SECONDS);
        rate += weight * (events / seconds - rate);
        since = now;
    }

    synchronized double rate() {
        double idle = (System.nanoTime() - since) / NANOS;
        return rate * Math.exp(-idle / WINDOW_SECONDS);
    }
}
