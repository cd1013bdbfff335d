package app.chung.query.chat.message;

import app.chung.engine.Concatenated;
import app.chung.engine.Excerpts;
import app.chung.language.chat.MessageId;
import app.chung.query.chat.thread.ThreadCard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a stretch of a channel tells.
 *
 * @param messages oldest first
 * @param threads what was said under them, each once
 */
record Told(List<MessageCard> messages, List<ThreadCard> threads) {

    private static final Excerpts<List<Said>, Told> FORWARD = new Excerpts<>(Told::of);
    private static final Excerpts<List<Said>, Told> BACK =
            new Excerpts<>(said -> of(said.reversed()));

    /** The same one for the same list, oldest first. */
    static Told forward(List<Said> said) {
        return FORWARD.of(said);
    }

    /** The same one for the same list, newest first. */
    static Told back(List<Said> said) {
        return BACK.of(said);
    }

    private static Told of(List<Said> said) {
        List<MessageCard> messages = said.stream().map(Said::message).toList();
        return new Told(messages, once(said.stream().map(Said::thread)));
    }

    private static List<ThreadCard> once(Stream<ThreadCard> threads) {
        Map<MessageId, ThreadCard> once = new LinkedHashMap<>();
        threads.filter(Objects::nonNull).forEach(thread -> once.putIfAbsent(thread.id(), thread));
        return List.copyOf(once.values());
    }

    /** This, and behind it the other. */
    Told then(Told other) {
        return new Told(
                Concatenated.of(messages, other.messages),
                once(Stream.concat(threads.stream(), other.threads.stream())));
    }
}
