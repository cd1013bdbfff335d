package app.chung.audit;

import app.chung.language.groups.GroupId;
import app.chung.language.kernel.PersonId;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A run of a sentence.
 *
 * @param text what to read
 * @param strong whether it stands out
 * @param person the person it names; absent when it names none
 * @param group the group it names; absent when it names none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Part(
        String text, boolean strong, @Nullable PersonId person, @Nullable GroupId group) {

    static Part plain(String text) {
        return new Part(text, false, null, null);
    }

    Part strong(boolean also) {
        return new Part(text, strong || also, person, group);
    }
}
