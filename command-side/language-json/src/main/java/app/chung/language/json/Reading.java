package app.chung.language.json;

import app.chung.language.kernel.Malformed;
import app.chung.language.kernel.Personal;
import java.util.List;
import java.util.UUID;

/**
 * How a payload is read: strictly as a wish from outside, or tolerantly as a stored fact with its
 * sealed texts.
 */
record Reading(boolean strict, UUID event, List<SealedField> fields) {

    /** A command: nothing unknown, nothing personal. */
    static final Reading STRICT = new Reading(true, new UUID(0, 0), List.of());

    Personal personal(int index) {
        if (index < 0 || index >= fields.size()) {
            throw new Malformed("", "no-sealed-text");
        }
        return fields.get(index).of(event);
    }
}
