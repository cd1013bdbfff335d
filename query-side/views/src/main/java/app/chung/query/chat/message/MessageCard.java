package app.chung.query.chat.message;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.engine.Deletable;
import app.chung.engine.Markdown;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.MessageId;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message; while it is deleted, its tombstone.
 *
 * @param id which
 * @param channel where it was said
 * @param author who said it
 * @param text what it says; not shown while it is deleted
 * @param sentAt when it was said
 * @param editedAt when it was last said otherwise; null for never
 * @param deleted whether only the tombstone is shown
 * @param version of its stream
 * @param position the event that said it: its place in the channel
 */
public record MessageCard(
        MessageId id,
        ChannelId channel,
        PersonId author,
        @Markdown @Nullable Personal text,
        Instant sentAt,
        @Nullable Instant editedAt,
        boolean deleted,
        int version,
        long position)
        implements Visible, Deletable {

    @Override
    public Audience audience() {
        return new Audience.Channel(channel);
    }

    MessageCard saying(Personal other, Instant at, int newVersion) {
        return new MessageCard(
                id, channel, author, other, sentAt, at, deleted, newVersion, position);
    }

    MessageCard deleted(boolean now, int newVersion) {
        return new MessageCard(
                id, channel, author, text, sentAt, editedAt, now, newVersion, position);
    }
}
