package app.chung.language.chat;

import app.chung.language.kernel.Command;
import app.chung.language.kernel.Shape;

/** What can be asked of a message. */
public sealed interface MessageCommand extends Command {

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
     * @param text Markdown, 1 to 10 000 characters
     */
    record SendMessage(MessageId message, ChannelId channel, String text)
            implements MessageCommand {
        public SendMessage {
            Shape.required("message", message);
            Shape.required("channel", channel);
            text = Shape.text("text", text, 1, 10_000);
        }
    }

    /**
     * Say it otherwise; for the author.
     *
     * @param message which
     * @param text Markdown, 1 to 10 000 characters
     */
    record EditMessage(MessageId message, String text) implements MessageCommand {
        public EditMessage {
            Shape.required("message", message);
            text = Shape.text("text", text, 1, 10_000);
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
}
