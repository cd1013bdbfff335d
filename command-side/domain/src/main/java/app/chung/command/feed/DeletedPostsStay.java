package app.chung.command.feed;

import app.chung.command.Rule;
import app.chung.language.feed.PostRefusal.PostIsDeleted;
import app.chung.language.kernel.Refusal;

/** What was taken away is not changed and not answered any more. */
record DeletedPostsStay(PostState post) implements Rule {

    @Override
    public boolean holds() {
        return !post.deleted();
    }

    @Override
    public Refusal otherwise() {
        return new PostIsDeleted();
    }
}
