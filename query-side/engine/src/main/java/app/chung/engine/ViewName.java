package app.chung.engine;

/**
 * Names a view: its module and the noun a person would say. Tables, collections, groups and paths
 * are derived from it.
 *
 * @param module for example {@code tasks}
 * @param view for example {@code task}
 */
public record ViewName(String module, String view) {

    /** The name that follows from a class of the view's package, {@code ….tasks.task}. */
    public static ViewName of(Class<?> part) {
        String[] steps = part.getPackageName().split("\\.");
        return new ViewName(steps[steps.length - 2], steps[steps.length - 1]);
    }

    /** Reads {@code tasks.task}. */
    public static ViewName parse(String text) {
        int dot = text.indexOf('.');
        if (dot < 1 || dot == text.length() - 1) {
            throw new IllegalArgumentException(text);
        }
        return new ViewName(text.substring(0, dot), text.substring(dot + 1));
    }

    /** The name in one word, {@code tasks.task}. */
    @Override
    public String toString() {
        return module + "." + view;
    }
}
