package app.chung.language.feed;

import app.chung.language.groups.GroupId;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.Reaction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to a post and under it. */
public sealed interface PostEvent extends Event {

    /** Whose history this belongs to. */
    PostId post();

    /**
     * A post was written.
     *
     * @param post which
     * @param author who wrote it
     * @param group the group it is for; null for the whole organisation
     * @param epoch the epoch of the group at that moment; 0 without a group
     * @param text Markdown
     */
    record PostWritten(
            PostId post, PersonId author, @Nullable GroupId group, int epoch, Personal text)
            implements PostEvent {}

    /**
     * The author said it otherwise.
     *
     * @param post which
     * @param text Markdown from now on
     */
    record PostEdited(PostId post, Personal text) implements PostEvent {}

    /**
     * A post was taken away; a tombstone stays.
     *
     * @param post which
     * @param author who had written it
     */
    record PostDeleted(PostId post, PersonId author) implements PostEvent {}

    /**
     * A post that was taken away is back as it was.
     *
     * @param post which
     * @param author who had written it
     */
    record PostRestored(PostId post, PersonId author) implements PostEvent {}

    /**
     * Somebody commented on a post.
     *
     * @param post which
     * @param comment the comment
     * @param author who wrote the comment
     * @param group the group the post is for; null for the whole organisation
     * @param epoch the epoch the post is from
     * @param text Markdown
     */
    record CommentWritten(
            PostId post,
            CommentId comment,
            PersonId author,
            @Nullable GroupId group,
            int epoch,
            Personal text)
            implements PostEvent {}

    /**
     * A comment's author said it otherwise.
     *
     * @param post under which post
     * @param comment the comment
     * @param text Markdown from now on
     */
    record CommentEdited(PostId post, CommentId comment, Personal text) implements PostEvent {}

    /**
     * A comment was taken away; a tombstone stays.
     *
     * @param post under which post
     * @param comment the comment
     * @param author who had written it
     */
    record CommentDeleted(PostId post, CommentId comment, PersonId author) implements PostEvent {}

    /**
     * A comment that was taken away is back as it was.
     *
     * @param post under which post
     * @param comment the comment
     * @param author who had written it
     */
    record CommentRestored(PostId post, CommentId comment, PersonId author) implements PostEvent {}

    /**
     * A person answered without words.
     *
     * @param post which
     * @param person who
     * @param reaction what
     */
    record ReactionGiven(PostId post, PersonId person, Reaction reaction) implements PostEvent {}

    /**
     * A person took their reaction back.
     *
     * @param post which
     * @param person who
     * @param reaction what
     */
    record ReactionWithdrawn(PostId post, PersonId person, Reaction reaction)
            implements PostEvent {}

    /**
     * People were mentioned in a post or a comment who may see it.
     *
     * @param post which post, or the one the comment is on
     * @param comment the comment; null for the post itself
     * @param author who mentioned them
     * @param people who was mentioned, never the author
     */
    record PeopleMentionedInPost(
            PostId post, @Nullable CommentId comment, PersonId author, List<PersonId> people)
            implements PostEvent {

        /** Keeps a copy. */
        public PeopleMentionedInPost {
            people = List.copyOf(people);
        }
    }
}
