package app.chung.command.feed;

import app.chung.access.Audience;
import app.chung.command.Changed;
import app.chung.language.feed.CommentId;
import app.chung.language.groups.GroupId;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Reaction;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions about a post need.
 *
 * @param author who wrote it; null before it exists
 * @param deletedBy who took it away; null while it stands
 * @param comments by the id of the comment
 */
public record PostState(
        @Nullable PersonId author,
        @Nullable GroupId group,
        int epoch,
        @Nullable PersonId deletedBy,
        Map<UUID, Comment> comments,
        Set<Given> reactions) {

    /**
     * A comment as far as decisions need it.
     *
     * @param author who wrote it
     * @param deletedBy who took it away; null while it stands
     */
    public record Comment(PersonId author, @Nullable PersonId deletedBy) {

        boolean deleted() {
            return deletedBy != null;
        }
    }

    /** One person's reaction. */
    public record Given(PersonId person, Reaction reaction) {}

    static final PostState NONE = new PostState(null, null, 0, null, Map.of(), Set.of());

    boolean exists() {
        return author != null;
    }

    boolean deleted() {
        return deletedBy != null;
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

    PostState deletedBy(@Nullable PersonId person) {
        return new PostState(author, group, epoch, person, comments, reactions);
    }

    PostState with(CommentId id, Comment comment) {
        Map<UUID, Comment> more = Changed.plus(comments, id.value(), comment);
        return new PostState(author, group, epoch, deletedBy, more, reactions);
    }

    PostState with(Given reaction) {
        Set<Given> more = Changed.plus(reactions, reaction);
        return new PostState(author, group, epoch, deletedBy, comments, more);
    }

    PostState without(Given reaction) {
        Set<Given> fewer = Changed.minus(reactions, reaction);
        return new PostState(author, group, epoch, deletedBy, comments, fewer);
    }
}
