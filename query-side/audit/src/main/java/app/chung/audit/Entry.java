package app.chung.audit;

import app.chung.engine.Markdown;
import app.chung.language.kernel.PersonId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event of an object's history, in the reader's language.
 *
 * @param position its place in the log
 * @param version its place in the stream
 * @param event its name on the wire
 * @param mark the shape before the sentence
 * @param actor who did it
 * @param at when it happened
 * @param sentence what happened, run by run
 * @param before what was; absent where there is nothing to show
 * @param after what is; absent where there is nothing to show
 * @param markdown whether what was and is was written in Markdown: shown by the HTML beside it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Entry(
        long position,
        int version,
        String event,
        Mark mark,
        PersonId actor,
        Instant at,
        List<Part> sentence,
        @Markdown(html = "beforeHtml") @Nullable String before,
        @Markdown(html = "afterHtml") @Nullable String after,
        boolean markdown) {}
