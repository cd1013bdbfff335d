package app.chung.engine.run;

/** What is shown of a failure: which kind, where; never a document's text. */
final class Trouble {

    private static final int LONGEST = 300;

    private Trouble() {}

    static String of(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String where = trace.length == 0 ? "" : " in " + shortened(trace[0]);
        String what = failure.getMessage() == null ? "" : ": " + failure.getMessage();
        String text = failure.getClass().getSimpleName() + where + what;
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String shortened(StackTraceElement frame) {
        String type = frame.getClassName();
        return type.substring(type.lastIndexOf('.') + 1) + ":" + frame.getLineNumber();
    }
}
