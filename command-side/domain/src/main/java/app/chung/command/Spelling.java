package app.chung.command;

import java.text.Normalizer;
import java.util.Locale;

/** When two names count as the same. */
public final class Spelling {

    private Spelling() {}

    /** The name as it is compared: composed, in small letters, single spaces. Accents count. */
    public static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
