package app.chung.language.json;

import app.chung.language.kernel.Malformed;

/** Paths of fields as clients read them: {@code due.zone}, {@code people[2]}. */
final class Paths {

    private Paths() {}

    /** The complaint as seen from the enclosing value. */
    static Malformed within(String field, Malformed inner) {
        return new Malformed(join(field, inner.path()), inner.code());
    }

    static String join(String field, String inner) {
        if (inner.isEmpty()) {
            return field;
        }
        boolean told =
                inner.equals(field)
                        || inner.startsWith(field + ".")
                        || inner.startsWith(field + "[");
        if (told || field.isEmpty()) {
            return inner;
        }
        return inner.startsWith("[") ? field + inner : field + "." + inner;
    }
}
