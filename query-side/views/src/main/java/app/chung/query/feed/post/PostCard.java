package app.chung.query.feed.post;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.engine.Deletable;
import app.chung.engine.Markdown;
import app.chung.language.feed.PostId;
import app.chung.language.groups.GroupId;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.query.ReactionBy;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post as it stands in a feed; while it is deleted, its tombstone.
 *
 * @param id which
 * @param group the group it is for; null for the whole organisation
 * @param author who wrote it
 * @param text what it says; not shown while it is deleted
 * @param writtenAt when it was written
 * @param editedAt when it was last said otherwise; null for never
 * @param edits how often it was said otherwise
 * @param deleted whether only the tombstone is shown
 * @param epoch the epoch of the group it was written in
 * @param reactions who answered without words, in the order of the first
 * @param comments how many stand under it
 * @param version of its stream
 * @param position the event that wrote it: its place in the feed
 * @param activity the event of its newest words: the post itself or a comment
 */
@RecordBuilder
public record PostCard(
        PostId id,
        @Nullable GroupId group,
        PersonId author,
        @Markdown @Nullable Personal text,
        Instant writtenAt,
        @Nullable Instant editedAt,
        int edits,
        boolean deleted,
        int epoch,
        List<ReactionBy> reactions,
        int comments,
        int version,
        long position,
        long activity)
        implements Visible, Deletable, PostCardBuilder.With {

    @Override
    public Audience audience() {
        return Audience.of(group, epoch);
    }

    PostCard saying(Personal other, Instant at) {
        return with(post -> post.text(other).editedAt(at).edits(edits + 1));
    }

    PostCard commented(int by, long newest) {
        return with(post -> post.comments(comments + by).activity(newest));
    }
}
