package app.chung.demo;

/** The workspace did not do what it was asked. */
final class Refused extends RuntimeException {

    private final int status;

    Refused(String what, int status, String answer) {
        super(what + ": " + status + " " + answer);
        this.status = status;
    }

    int status() {
        return status;
    }
}
