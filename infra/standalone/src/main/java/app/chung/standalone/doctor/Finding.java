package app.chung.standalone.doctor;

/**
 * One thing that was looked at.
 *
 * @param level how it is
 * @param what what was seen, in one line
 * @param remedy what to do; empty where nothing is to be done
 */
record Finding(Level level, String what, String remedy) {

    /** How it is. */
    enum Level {
        /** As it should be. */
        FINE,
        /** Works, but not as it should. */
        ODD,
        /** Does not work. */
        BAD
    }

    static Finding fine(String what) {
        return new Finding(Level.FINE, what, "");
    }

    static Finding odd(String what, String remedy) {
        return new Finding(Level.ODD, what, remedy);
    }

    static Finding bad(String what, String remedy) {
        return new Finding(Level.BAD, what, remedy);
    }

    /** As it stands on the screen. */
    String line() {
        String sign =
                switch (level) {
                    case FINE -> "ok   ";
                    case ODD -> "odd  ";
                    case BAD -> "BAD  ";
                };
        return sign + what + (remedy.isEmpty() ? "" : "  =>  " + remedy);
    }
}
