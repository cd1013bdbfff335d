package app.chung.command.feed;

import static app.chung.command.Story.ADMIN;
import static app.chung.command.Story.GROUP;
import static app.chung.command.Story.GUEST;
import static app.chung.command.Story.MEMBER;
import static app.chung.command.Story.OTHER;
import static app.chung.command.Story.OWNER;

import app.chung.command.Story;
import app.chung.language.feed.CommentId;
import app.chung.language.feed.PostCommand;
import app.chung.language.feed.PostCommand.CommentOnPost;
import app.chung.language.feed.PostCommand.DeleteComment;
import app.chung.language.feed.PostCommand.DeletePost;
import app.chung.language.feed.PostCommand.EditComment;
import app.chung.language.feed.PostCommand.EditPost;
import app.chung.language.feed.PostCommand.ReactToPost;
import app.chung.language.feed.PostCommand.RestoreComment;
import app.chung.language.feed.PostCommand.RestorePost;
import app.chung.language.feed.PostCommand.WithdrawReaction;
import app.chung.language.feed.PostCommand.WritePost;
import app.chung.language.feed.PostEvent;
import app.chung.language.feed.PostEvent.CommentDeleted;
import app.chung.language.feed.PostEvent.CommentEdited;
import app.chung.language.feed.PostEvent.CommentRestored;
import app.chung.language.feed.PostEvent.CommentWritten;
import app.chung.language.feed.PostEvent.PostDeleted;
import app.chung.language.feed.PostEvent.PostEdited;
import app.chung.language.feed.PostEvent.PostRestored;
import app.chung.language.feed.PostEvent.PostWritten;
import app.chung.language.feed.PostEvent.ReactionGiven;
import app.chung.language.feed.PostEvent.ReactionWithdrawn;
import app.chung.language.feed.PostId;
import app.chung.language.feed.PostRefusal.CommentIsDeleted;
import app.chung.language.feed.PostRefusal.PostIsDeleted;
import app.chung.language.groups.GroupEvent.GroupPrivacyChanged;
import app.chung.language.groups.GroupEvent.MemberRemoved;
import app.chung.language.groups.Privacy;
import app.chung.language.kernel.Cast;
import app.chung.language.kernel.Claim;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.Reaction;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PostTest {

    private static final PostId POST = new PostId(Cast.id(31));
    private static final CommentId COMMENT = new CommentId(Cast.id(32));

    private final Story<PostCommand, PostEvent, PostState> story = Story.of(new Post());

    private static PostWritten written(PersonId author) {
        return new PostWritten(POST, author, null, 0, Personal.of(author, "Chào"));
    }

    private static PostWritten writtenInGroup(PersonId author, int epoch) {
        return new PostWritten(POST, author, GROUP, epoch, Personal.of(author, "Chào"));
    }

    private static CommentWritten commented(PersonId author) {
        return new CommentWritten(POST, COMMENT, author, null, 0, Personal.of(author, "Ừ"));
    }

    @Nested
    class WritesAPost {

        @Test
        void for_the_whole_organisation() {
            story.when(MEMBER, new WritePost(POST, null, "Chào")).happens(written(MEMBER));
        }

        @Test
        void in_the_epoch_of_its_group() {
            story.group(Privacy.OPEN, MEMBER)
                    .access(new GroupPrivacyChanged(GROUP, Privacy.OPEN, Privacy.SECRET, 1, false));
            story.when(MEMBER, new WritePost(POST, GROUP, "Chào"))
                    .happens(writtenInGroup(MEMBER, 1));
        }

        @Test
        void as_a_guest_only_in_own_groups() {
            story.group(Privacy.CLOSED, MEMBER, GUEST);
            story.when(GUEST, new WritePost(POST, null, "Chào")).isForbidden();
            story.when(GUEST, new WritePost(POST, GROUP, "Chào")).happens(writtenInGroup(GUEST, 0));
        }

        @Test
        void not_in_groups_of_others() {
            story.group(Privacy.CLOSED, MEMBER);
            story.when(OTHER, new WritePost(POST, GROUP, "Chào")).isForbidden();
            story.when(GUEST, new WritePost(POST, GROUP, "Chào")).isHidden();
        }

        @Test
        void refuses_an_id_that_is_taken() {
            story.given(written(MEMBER));
            story.when(MEMBER, new WritePost(POST, null, "Chào")).alreadyExists();
        }
    }

    @Nested
    class EditsAPost {

        private final EditPost edit = new EditPost(POST, "Chào cả nhà");

        @Test
        void by_its_author() {
            story.given(written(MEMBER));
            story.when(MEMBER, edit)
                    .happens(new PostEdited(POST, Personal.of(MEMBER, "Chào cả nhà")));
        }

        @Test
        void not_by_anybody_else() {
            story.given(written(MEMBER));
            story.when(OWNER, edit).isForbidden();
        }

        @Test
        void not_when_it_was_taken_away() {
            story.given(written(MEMBER), new PostDeleted(POST, MEMBER));
            story.when(MEMBER, edit).isRefused(new PostIsDeleted());
        }

        @Test
        void not_by_its_author_who_is_out_of_the_group() {
            story.group(Privacy.CLOSED, OTHER, MEMBER)
                    .given(writtenInGroup(MEMBER, 0))
                    .access(new MemberRemoved(GROUP, MEMBER));
            story.when(MEMBER, edit).isHidden();
        }

        @Test
        void not_what_is_not_there() {
            story.when(MEMBER, edit).isHidden();
        }
    }

    @Nested
    class DeletesAPost {

        private final DeletePost delete = new DeletePost(POST);
        private final PostDeleted deleted = new PostDeleted(POST, MEMBER);

        @Test
        void by_its_author_and_by_admins() {
            story.given(written(MEMBER));
            story.when(MEMBER, delete).happens(deleted);
            story.when(ADMIN, delete).happens(deleted);
        }

        @Test
        void by_the_groups_admin_and_not_by_its_members() {
            story.group(Privacy.SECRET, OTHER, MEMBER, GUEST).given(writtenInGroup(MEMBER, 0));
            story.when(OTHER, delete).happens(deleted);
            story.when(GUEST, delete).isForbidden();
            story.when(ADMIN, delete).isHidden();
        }

        @Test
        void once() {
            story.given(written(MEMBER), deleted);
            story.when(MEMBER, delete).changesNothing();
        }
    }

    @Nested
    class CommentsOnAPost {

        private final CommentOnPost comment = new CommentOnPost(POST, COMMENT, "Ừ");

        @Test
        void by_everybody_who_sees_it() {
            story.given(written(MEMBER));
            story.when(OTHER, comment).happens(commented(OTHER));
            story.when(GUEST, comment).isHidden();
        }

        @Test
        void under_an_id_that_no_other_post_has_a_comment_of() {
            story.given(written(MEMBER));
            story.when(OTHER, comment)
                    .claims(new Claim("feed.comment", COMMENT.value().toString()));
        }

        @Test
        void not_under_what_an_older_epoch_keeps() {
            story.group(Privacy.CLOSED, MEMBER)
                    .given(writtenInGroup(MEMBER, 0))
                    .access(new GroupPrivacyChanged(GROUP, Privacy.CLOSED, Privacy.OPEN, 1, false));
            story.when(OTHER, comment).isHidden();
        }

        @Test
        void not_under_what_was_taken_away() {
            story.given(written(MEMBER), new PostDeleted(POST, MEMBER));
            story.when(OTHER, comment).isRefused(new PostIsDeleted());
        }

        @Test
        void not_twice_with_one_id() {
            story.given(written(MEMBER), commented(OTHER));
            story.when(OTHER, comment).alreadyExists();
        }
    }

    @Nested
    class EditsAComment {

        private final EditComment edit = new EditComment(POST, COMMENT, "Ừ nhỉ");

        @Test
        void by_its_author() {
            story.given(written(MEMBER), commented(OTHER));
            story.when(OTHER, edit)
                    .happens(new CommentEdited(POST, COMMENT, Personal.of(OTHER, "Ừ nhỉ")));
            story.when(MEMBER, edit).isForbidden();
        }

        @Test
        void not_when_it_or_the_post_was_taken_away() {
            story.given(
                    written(MEMBER), commented(OTHER), new CommentDeleted(POST, COMMENT, OTHER));
            story.when(OTHER, edit).isRefused(new CommentIsDeleted());
            story.given(new PostDeleted(POST, MEMBER));
            story.when(OTHER, edit).isRefused(new PostIsDeleted());
        }

        @Test
        void not_what_is_not_there() {
            story.given(written(MEMBER));
            story.when(OTHER, edit).isHidden();
        }
    }

    @Nested
    class DeletesAComment {

        private final DeleteComment delete = new DeleteComment(POST, COMMENT);
        private final CommentDeleted deleted = new CommentDeleted(POST, COMMENT, OTHER);

        @Test
        void by_its_author_and_by_admins() {
            story.given(written(MEMBER), commented(OTHER));
            story.when(OTHER, delete).happens(deleted);
            story.when(ADMIN, delete).happens(deleted);
        }

        @Test
        void not_by_the_posts_author() {
            story.given(written(MEMBER), commented(OTHER));
            story.when(MEMBER, delete).isForbidden();
        }

        @Test
        void once() {
            story.given(written(MEMBER), commented(OTHER), deleted);
            story.when(OTHER, delete).changesNothing();
        }
    }

    @Nested
    class Reacts {

        private final ReactToPost react = new ReactToPost(POST, Reaction.HAT);
        private final WithdrawReaction withdraw = new WithdrawReaction(POST, Reaction.HAT);

        @Test
        void once_with_each() {
            story.given(written(MEMBER));
            story.when(OTHER, react).happens(new ReactionGiven(POST, OTHER, Reaction.HAT));
            story.given(new ReactionGiven(POST, OTHER, Reaction.HAT));
            story.when(OTHER, react).changesNothing();
            story.when(OTHER, new ReactToPost(POST, Reaction.COFFEE))
                    .happens(new ReactionGiven(POST, OTHER, Reaction.COFFEE));
        }

        @Test
        void and_takes_back_ones_own() {
            story.given(written(MEMBER), new ReactionGiven(POST, OTHER, Reaction.HAT));
            story.when(OTHER, withdraw).happens(new ReactionWithdrawn(POST, OTHER, Reaction.HAT));
            story.when(MEMBER, withdraw).changesNothing();
        }

        @Test
        void not_to_what_was_taken_away() {
            story.given(written(MEMBER), new PostDeleted(POST, MEMBER));
            story.when(OTHER, react).isRefused(new PostIsDeleted());
        }
    }

    @Nested
    class RestoresAPost {

        private final RestorePost restore = new RestorePost(POST);
        private final PostDeleted deleted = new PostDeleted(POST, MEMBER);
        private final PostRestored restored = new PostRestored(POST, MEMBER);

        @Test
        void by_its_author_who_took_it_away() {
            story.given(written(MEMBER)).givenBy(MEMBER, deleted);
            story.when(MEMBER, restore).happens(restored);
            story.when(ADMIN, restore).isForbidden();
            story.when(OTHER, restore).isForbidden();
        }

        @Test
        void by_admins_when_one_of_them_took_it_away() {
            story.given(written(MEMBER)).givenBy(OWNER, deleted);
            story.when(ADMIN, restore).happens(restored);
            story.when(MEMBER, restore).isForbidden();
        }

        @Test
        void with_the_reactions_it_had() {
            story.given(written(MEMBER), new ReactionGiven(POST, OTHER, Reaction.HAT));
            story.givenBy(MEMBER, deleted, restored);
            story.when(OTHER, new WithdrawReaction(POST, Reaction.HAT))
                    .happens(new ReactionWithdrawn(POST, OTHER, Reaction.HAT));
            story.when(MEMBER, new EditPost(POST, "Chào lại"))
                    .happens(new PostEdited(POST, Personal.of(MEMBER, "Chào lại")));
        }

        @Test
        void only_what_was_taken_away() {
            story.given(written(MEMBER));
            story.when(MEMBER, restore).changesNothing();
            story.when(OTHER, restore).isForbidden();
        }

        @Test
        void not_what_is_not_there_or_not_seen() {
            story.when(MEMBER, restore).isHidden();
            story.group(Privacy.SECRET, OTHER, MEMBER).given(writtenInGroup(MEMBER, 0));
            story.givenBy(MEMBER, deleted).access(new MemberRemoved(GROUP, MEMBER));
            story.when(MEMBER, restore).isHidden();
        }
    }

    @Nested
    class RestoresAComment {

        private final RestoreComment restore = new RestoreComment(POST, COMMENT);
        private final CommentDeleted deleted = new CommentDeleted(POST, COMMENT, OTHER);
        private final CommentRestored restored = new CommentRestored(POST, COMMENT, OTHER);

        @Test
        void by_who_took_it_away() {
            story.given(written(MEMBER), commented(OTHER)).givenBy(OTHER, deleted);
            story.when(OTHER, restore).happens(restored);
            story.when(ADMIN, restore).isForbidden();
            story.givenBy(OTHER, restored).givenBy(ADMIN, deleted);
            story.when(OTHER, restore).isForbidden();
            story.when(OWNER, restore).happens(restored);
        }

        @Test
        void not_under_a_tombstone() {
            story.given(written(MEMBER), commented(OTHER)).givenBy(OTHER, deleted);
            story.given(new PostDeleted(POST, MEMBER));
            story.when(OTHER, restore).isRefused(new PostIsDeleted());
        }

        @Test
        void only_what_was_taken_away() {
            story.given(written(MEMBER), commented(OTHER));
            story.when(OTHER, restore).changesNothing();
            story.when(OTHER, new RestoreComment(POST, new CommentId(Cast.id(33)))).isHidden();
        }
    }
}
