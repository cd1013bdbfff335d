package app.chung.language.feed;

import app.chung.language.groups.GroupId;
import app.chung.language.kernel.Command;
import app.chung.language.kernel.Importable;
import app.chung.language.kernel.Reaction;
import app.chung.language.kernel.Shape;
import org.jspecify.annotations.Nullable;

/** What can be asked of a post. */
@Importable
public sealed interface PostCommand extends Command {

    /** Which post. */
    PostId post();

    @Override
    default PostId target() {
        return post();
    }

    /**
     * Write a post: in the organisation's feed, for everybody but guests, or in a group one is in.
     *
     * @param post the new post
     * @param group the group it is for; null for the whole organisation
     * @param text Markdown, 1 to 20 000 characters
     */
    record WritePost(PostId post, @Nullable GroupId group, String text) implements PostCommand {
        public WritePost {
            Shape.required("post", post);
            text = Shape.text("text", text, 1, 20_000);
        }
    }

    /**
     * Say it otherwise; for the author. Every earlier text stays readable.
     *
     * @param post which
     * @param text Markdown, 1 to 20 000 characters
     */
    record EditPost(PostId post, String text) implements PostCommand {
        public EditPost {
            Shape.required("post", post);
            text = Shape.text("text", text, 1, 20_000);
        }
    }

    /**
     * Take a post away; for its author, the group's admins, and admins. That there was one stays
     * visible.
     *
     * @param post which
     */
    record DeletePost(PostId post) implements PostCommand {
        public DeletePost {
            Shape.required("post", post);
        }
    }

    /**
     * Bring a post back as it was; for its author when they took it away themselves, else for the
     * group's admins and admins.
     *
     * @param post which
     */
    record RestorePost(PostId post) implements PostCommand {
        public RestorePost {
            Shape.required("post", post);
        }
    }

    /**
     * Comment on a post that one may see.
     *
     * @param post which
     * @param comment the new comment
     * @param text Markdown, 1 to 10 000 characters
     */
    record CommentOnPost(PostId post, CommentId comment, String text) implements PostCommand {
        public CommentOnPost {
            Shape.required("post", post);
            Shape.required("comment", comment);
            text = Shape.text("text", text, 1, 10_000);
        }
    }

    /**
     * Say a comment otherwise; for its author.
     *
     * @param post which
     * @param comment which of its comments
     * @param text Markdown, 1 to 10 000 characters
     */
    record EditComment(PostId post, CommentId comment, String text) implements PostCommand {
        public EditComment {
            Shape.required("post", post);
            Shape.required("comment", comment);
            text = Shape.text("text", text, 1, 10_000);
        }
    }

    /**
     * Take a comment away; for its author, the group's admins, and admins.
     *
     * @param post which
     * @param comment which of its comments
     */
    record DeleteComment(PostId post, CommentId comment) implements PostCommand {
        public DeleteComment {
            Shape.required("post", post);
            Shape.required("comment", comment);
        }
    }

    /**
     * Bring a comment back as it was; for its author when they took it away themselves, else for
     * the group's admins and admins.
     *
     * @param post which
     * @param comment which of its comments
     */
    record RestoreComment(PostId post, CommentId comment) implements PostCommand {
        public RestoreComment {
            Shape.required("post", post);
            Shape.required("comment", comment);
        }
    }

    /**
     * Answer without words; each reaction once a person.
     *
     * @param post which
     * @param reaction what
     */
    record ReactToPost(PostId post, Reaction reaction) implements PostCommand {
        public ReactToPost {
            Shape.required("post", post);
            Shape.required("reaction", reaction);
        }
    }

    /**
     * Take one's own reaction back.
     *
     * @param post which
     * @param reaction what
     */
    record WithdrawReaction(PostId post, Reaction reaction) implements PostCommand {
        public WithdrawReaction {
            Shape.required("post", post);
            Shape.required("reaction", reaction);
        }
    }
}
