package app.chung.language.kernel;

/** Thrown by a command's constructor when its shape is wrong: 400 with the field's path. */
public final class Malformed extends RuntimeException {

    private final String path;
    private final String code;

    /**
     * Says which field and why.
     *
     * @param path the field, for example {@code due.zone}
     * @param code why, in kebab-case: {@code missing}, {@code too-long}, {@code too-short}, {@code
     *     unknown-zone} …
     */
    public Malformed(String path, String code) {
        super(path + ": " + code);
        this.path = path;
        this.code = code;
    }

    /** The field. */
    public String path() {
        return path;
    }

    /** Why, in kebab-case. */
    public String code() {
        return code;
    }
}
