package app.chung.language.feed;

import app.chung.language.kernel.Refusal;

/** Why something can't be done with a post. */
public sealed interface PostRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** The post was taken away. */
    record PostIsDeleted() implements PostRefusal {}

    /** The comment was taken away. */
    record CommentIsDeleted() implements PostRefusal {}
}
