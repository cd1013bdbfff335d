package app.chung.query.feed.comment;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.engine.Deletable;
import app.chung.engine.Markdown;
import app.chung.language.feed.CommentId;
import app.chung.language.feed.PostId;
import app.chung.language.groups.GroupId;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment on a post; while it is deleted, its tombstone.
 *
 * @param id which
 * @param post what it is on
 * @param author who wrote it
 * @param text what it says; not shown while it is deleted
 * @param writtenAt when it was written
 * @param editedAt when it was last said otherwise; null for never
 * @param deleted whether only the tombstone is shown
 * @param group the group of the post; null for the whole organisation
 * @param epoch the epoch the post is from
 * @param position the event that wrote it
 */
@RecordBuilder
public record CommentCard(
        CommentId id,
        PostId post,
        PersonId author,
        @Markdown @Nullable Personal text,
        Instant writtenAt,
        @Nullable Instant editedAt,
        boolean deleted,
        @Nullable GroupId group,
        int epoch,
        long position)
        implements Visible, Deletable, CommentCardBuilder.With {

    @Override
    public Audience audience() {
        return Audience.of(group, epoch);
    }

    CommentCard saying(Personal other, Instant at) {
        return with(comment -> comment.text(other).editedAt(at));
    }
}
