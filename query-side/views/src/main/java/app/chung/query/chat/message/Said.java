package app.chung.query.chat.message;

import app.chung.language.chat.MessageId;
import app.chung.query.chat.thread.ThreadCard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message and what was said under it.
 *
 * @param message which
 * @param thread that it begins, or that it stands in; null when there is none
 */
record Said(MessageCard message, @Nullable ThreadCard thread) {

    /** The key of the thread that belongs to a message. */
    static String thread(MessageCard message) {
        return ThreadCard.key(
                message.channel(), message.thread() == null ? message.id() : message.thread());
    }

    static List<MessageCard> messages(List<Said> all) {
        return all.stream().map(Said::message).toList();
    }

    /** Each once; all of one channel. */
    static List<ThreadCard> threads(List<Said> all) {
        Map<MessageId, ThreadCard> threads = new LinkedHashMap<>();
        for (Said said : all) {
            ThreadCard thread = said.thread();
            if (thread != null) {
                threads.putIfAbsent(thread.id(), thread);
            }
        }
        return List.copyOf(threads.values());
    }
}
