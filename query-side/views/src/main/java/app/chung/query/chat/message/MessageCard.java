package app.chung.query.chat.message;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.engine.Deletable;
import app.chung.engine.Markdown;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.Manner;
import app.chung.language.chat.MessageId;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.query.ReactionBy;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message; while it is deleted, its tombstone.
 *
 * @param id which
 * @param channel where it was said
 * @param author who said it
 * @param text what it says; not shown while it is deleted
 * @param manner how it was said
 * @param sentAt when it was said
 * @param editedAt when it was last said otherwise; null for never
 * @param deleted whether only the tombstone is shown
 * @param thread the first message of the thread it stands in; null for the channel itself
 * @param reply whether it stands in a thread
 * @param place where it stands among the others: by its instant, then by its position
 * @param imported whether an import told of it
 * @param news whether it is something new for those who have not read up to it
 * @param reactions who answered it without words
 * @param version of its stream
 * @param position the event that said it
 */
@RecordBuilder
public record MessageCard(
        MessageId id,
        ChannelId channel,
        PersonId author,
        @Markdown @Nullable Personal text,
        Manner manner,
        Instant sentAt,
        @Nullable Instant editedAt,
        boolean deleted,
        @Nullable MessageId thread,
        boolean reply,
        String place,
        boolean imported,
        boolean news,
        List<ReactionBy> reactions,
        int version,
        long position)
        implements Visible, Deletable, MessageCardBuilder.With {

    @Override
    public Audience audience() {
        return new Audience.Channel(channel);
    }

    MessageCard saying(Personal other, Instant at, int newVersion) {
        return with(message -> message.text(other).editedAt(at).version(newVersion));
    }

    MessageCard deleted(boolean now, int newVersion) {
        boolean isNews = !now && !imported && !reply;
        return with(message -> message.deleted(now).news(isNews).version(newVersion));
    }
}
