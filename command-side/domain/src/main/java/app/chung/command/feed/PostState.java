package app.chung.command.feed;

import app.chung.access.Audience;
import app.chung.command.Changed;
import app.chung.language.feed.CommentId;
import app.chung.language.feed.Reaction;
import app.chung.language.groups.GroupId;
import app.chung.language.kernel.PersonId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions about a post need.
 *
 * @param author who wrote it; null before it exists
 * @param comments by the id of the comment
 */
public record PostState(
        @Nullable PersonId author,
        @Nullable GroupId group,
        int epoch,
        boolean deleted,
        Map<UUID, Comment> comments,
        Set<Given> reactions) {

    /** A comment as far as decisions need it. */
    public record Comment(PersonId author, boolean deleted) {}

    /** One person's reaction. */
    public record Given(PersonId person, Reaction reaction) {}

    static final PostState NONE = new PostState(null, null, 0, false, Map.of(), Set.of());

    boolean exists() {
        return author != null;
    }

    Audience audience() {
        return Audience.of(group, epoch);
    }

    @Nullable Comment comment(CommentId comment) {
        return comments.get(comment.value());
    }

    boolean has(PersonId person, Reaction reaction) {
        return reactions.contains(new Given(person, reaction));
    }

    PostState tombstone() {
        return new PostState(author, group, epoch, true, comments, Set.of());
    }

    PostState with(CommentId id, Comment comment) {
        Map<UUID, Comment> more = Changed.plus(comments, id.value(), comment);
        return new PostState(author, group, epoch, deleted, more, reactions);
    }

    PostState with(Given reaction) {
        Set<Given> more = Changed.plus(reactions, reaction);
        return new PostState(author, group, epoch, deleted, comments, more);
    }

    PostState without(Given reaction) {
        Set<Given> fewer = Changed.minus(reactions, reaction);
        return new PostState(author, group, epoch, deleted, comments, fewer);
    }
}
