package app.chung.audit;

import app.chung.language.people.Language;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All messages of one file in one language. */
final class Sentences {

    private final Map<String, Sentence> byKey = new HashMap<>();

    private Sentences(Properties messages, ULocale locale) {
        for (String key : messages.stringPropertyNames()) {
            byKey.put(key, new Sentence(new MessageFormat(messages.getProperty(key), locale)));
        }
    }

    /** The messages of a package's {@code sentences_<language>.properties}. */
    static Sentences of(Class<?> beside, Language language) {
        String tag = language.name().toLowerCase(Locale.ROOT);
        Properties messages = new Properties();
        try (InputStream in = beside.getResourceAsStream("sentences_" + tag + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("No sentences beside " + beside + " in " + tag);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Sentences(messages, ULocale.forLanguageTag(tag));
    }

    /** Their names. */
    Set<String> keys() {
        return Set.copyOf(byKey.keySet());
    }

    /** The message of that name. */
    Sentence get(String key) {
        @Nullable Sentence sentence = byKey.get(key);
        if (sentence == null) {
            throw new IllegalStateException("No sentence " + key);
        }
        return sentence;
    }
}
