package app.chung.language.chat;

import app.chung.language.kernel.Command;
import app.chung.language.kernel.Importable;
import app.chung.language.kernel.Malformed;
import app.chung.language.kernel.Reaction;
import app.chung.language.kernel.Shape;
import org.jspecify.annotations.Nullable;

/** What can be asked of a message. */
@Importable
public sealed interface MessageCommand extends Command {

    /** As much as other workspaces let people say at once, so that their past fits in here. */
    int LONGEST = 40_000;

    /** Which message. */
    MessageId message();

    @Override
    default MessageId target() {
        return message();
    }

    /**
     * Say something in a channel one is in.
     *
     * @param message the new message
     * @param channel where
     * @param text Markdown, 1 to 40 000 characters
     * @param thread the message under which it is said, the first of its thread; null for the
     *     channel itself
     * @param manner how; null for {@code said}
     */
    record SendMessage(
            MessageId message,
            ChannelId channel,
            String text,
            @Nullable MessageId thread,
            @Nullable Manner manner)
            implements MessageCommand {
        public SendMessage {
            Shape.required("message", message);
            Shape.required("channel", channel);
            text = Shape.text("text", text, 1, LONGEST);
            if (message.equals(thread)) {
                throw new Malformed("thread", "itself");
            }
        }
    }

    /**
     * Say it otherwise; for the author.
     *
     * @param message which
     * @param text Markdown, 1 to 40 000 characters
     */
    record EditMessage(MessageId message, String text) implements MessageCommand {
        public EditMessage {
            Shape.required("message", message);
            text = Shape.text("text", text, 1, LONGEST);
        }
    }

    /**
     * Take a message away; for its author, and for admins in the channel.
     *
     * @param message which
     */
    record DeleteMessage(MessageId message) implements MessageCommand {
        public DeleteMessage {
            Shape.required("message", message);
        }
    }

    /**
     * Bring a message back as it was; for its author when they took it away themselves, else for
     * admins in the channel.
     *
     * @param message which
     */
    record RestoreMessage(MessageId message) implements MessageCommand {
        public RestoreMessage {
            Shape.required("message", message);
        }
    }

    /**
     * Answer without words, in a channel one is in; each reaction once a person.
     *
     * @param message which
     * @param reaction what
     */
    record ReactToMessage(MessageId message, Reaction reaction) implements MessageCommand {
        public ReactToMessage {
            Shape.required("message", message);
            Shape.required("reaction", reaction);
        }
    }

    /**
     * Take one's own reaction back.
     *
     * @param message which
     * @param reaction what
     */
    record WithdrawReaction(MessageId message, Reaction reaction) implements MessageCommand {
        public WithdrawReaction {
            Shape.required("message", message);
            Shape.required("reaction", reaction);
        }
    }
}
