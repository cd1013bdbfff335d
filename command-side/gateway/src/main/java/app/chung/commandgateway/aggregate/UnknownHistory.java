package app.chung.commandgateway.aggregate;

/** A stream holds an event that this release can't fold; deciding on it would be guessing. */
final class UnknownHistory extends RuntimeException {

    UnknownHistory(String kind, Class<?> event) {
        super("A stream of kind " + kind + " holds " + event.getSimpleName());
    }
}
