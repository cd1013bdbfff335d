package app.chung.query.chat.message;

import app.chung.query.chat.thread.ThreadCard;
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
}
