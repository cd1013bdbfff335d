package app.chung.language.json;

import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/** Collects the personal texts of one event while its JSON is written, and seals them together. */
final class Sealing {

    private record Text(String field, Personal.Open text) {}

    private final List<Text> texts = new ArrayList<>(2);

    /** Remembers the text; the answer is the number that stands for it in the JSON. */
    int add(String field, Personal personal) {
        switch (personal) {
            case Personal.Open open -> texts.add(new Text(field, open));
            case Personal.Sealed sealed ->
                    throw new IllegalArgumentException(
                            "A seal is bound to its first event: " + sealed.context());
        }
        return texts.size() - 1;
    }

    byte @Nullable [] seal(UUID event, Keys keys) {
        if (texts.isEmpty()) {
            return null;
        }
        Set<PersonId> subjects = new LinkedHashSet<>();
        texts.forEach(text -> subjects.add(text.text().subject()));
        Map<PersonId, SecretKey> found = keys.forSealing(subjects);
        return SealedField.frame(texts.stream().map(text -> seal(event, text, found)).toList());
    }

    private static SealedField seal(UUID event, Text text, Map<PersonId, SecretKey> keys) {
        PersonId subject = text.text().subject();
        SecretKey key = keys.get(subject);
        if (key == null) {
            throw new IllegalStateException("No key for " + subject);
        }
        String context = SealedField.context(event, text.field());
        byte[] bytes = Seal.seal(key, context, subject, text.text().text());
        return new SealedField(subject, text.field(), bytes);
    }
}
