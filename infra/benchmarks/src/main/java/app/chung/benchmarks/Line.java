package app.chung.benchmarks;

/**
 * What something costs once, and again for each event.
 *
 * @param once in any case
 * @param each for one event
 */
record Line(double once, double each) {

    /** Through two measured points. */
    static Line through(double events, double cost, double moreEvents, double moreCost) {
        double each = (moreCost - cost) / (moreEvents - events);
        return new Line(cost - each * events, each);
    }

    double at(double events) {
        return once + each * events;
    }
}
