package app.chung.query.feed.post;

import static app.chung.query.testing.World.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.access.Audience;
import app.chung.language.feed.PostEvent;
import app.chung.language.feed.PostEvent.*;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.Reaction;
import app.chung.query.ReactionBy;
import app.chung.query.testing.Folded;
import app.chung.query.testing.Journal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostProjectionTest {

    private final Journal journal = new Journal();

    private PostCard after(PostEvent... events) {
        for (PostEvent event : events) {
            journal.then(LAN, "post", POST, event);
        }
        return Folded.of(new PostProjection(), journal).only();
    }

    private static PostWritten written() {
        return new PostWritten(POST, LAN, RIDERS, 2, Personal.of(LAN, "Chào"));
    }

    @Test
    void stands_as_it_was_written() {
        PostCard card = after(written());

        assertThat(journal.read(card.text())).isEqualTo("Chào");
        assertThat(card.author()).isEqualTo(LAN);
        assertThat(card.writtenAt()).isEqualTo(Journal.at(1));
        assertThat(card.editedAt()).isNull();
        assertThat(card.audience()).isEqualTo(new Audience.Group(RIDERS, 2));
    }

    @Test
    void counts_edits_and_keeps_its_place() {
        PostCard card =
                after(
                        written(),
                        new PostEdited(POST, Personal.of(LAN, "Chào bạn")),
                        new PostEdited(POST, Personal.of(LAN, "Chào cả nhà")));

        assertThat(journal.read(card.text())).isEqualTo("Chào cả nhà");
        assertThat(card.edits()).isEqualTo(2);
        assertThat(card.editedAt()).isEqualTo(Journal.at(3));
        assertThat(card.position()).isEqualTo(1);
        assertThat(card.version()).isEqualTo(3);
    }

    @Test
    void keeps_what_it_said_for_coming_back() {
        PostCard card =
                after(
                        written(),
                        new ReactionGiven(POST, BAO, Reaction.HAT),
                        new CommentWritten(POST, COMMENT, BAO, RIDERS, 2, Personal.of(BAO, "hay")),
                        new PostDeleted(POST, LAN));

        assertThat(card.deleted()).isTrue();
        assertThat(card.comments()).isEqualTo(1);
        assertThat(card.audience()).isEqualTo(new Audience.Group(RIDERS, 2));

        PostCard back = after(new PostRestored(POST, LAN));
        assertThat(back.deleted()).isFalse();
        assertThat(journal.read(back.text())).isEqualTo("Chào");
        assertThat(back.reactions()).containsExactly(new ReactionBy(Reaction.HAT, List.of(BAO)));
        assertThat(new PostSearch().search("", back)).isNotNull();
    }

    @Test
    void knows_each_person_once_in_each_reaction() {
        PostCard card =
                after(
                        written(),
                        new ReactionGiven(POST, BAO, Reaction.HAT),
                        new ReactionGiven(POST, KHUE, Reaction.COFFEE),
                        new ReactionGiven(POST, LAN, Reaction.HAT),
                        new ReactionGiven(POST, BAO, Reaction.HAT));

        assertThat(card.reactions())
                .containsExactly(
                        new ReactionBy(Reaction.HAT, List.of(LAN, BAO)),
                        new ReactionBy(Reaction.COFFEE, List.of(KHUE)));
    }

    @Test
    void forgets_a_reaction_that_nobody_gives_any_more() {
        PostCard card =
                after(
                        written(),
                        new ReactionGiven(POST, BAO, Reaction.HAT),
                        new ReactionWithdrawn(POST, BAO, Reaction.HAT));

        assertThat(card.reactions()).isEmpty();
    }

    @Test
    void counts_comments_that_stand() {
        PostCard card =
                after(
                        written(),
                        new CommentWritten(POST, COMMENT, BAO, RIDERS, 2, Personal.of(BAO, "hay")),
                        new CommentEdited(POST, COMMENT, Personal.of(BAO, "hay lắm")),
                        new CommentDeleted(POST, COMMENT, BAO));

        assertThat(card.comments()).isZero();
        assertThat(card.version()).isEqualTo(4);
        assertThat(after(new CommentRestored(POST, COMMENT, BAO)).comments()).isEqualTo(1);
    }

    @Test
    void is_found_by_its_words_until_it_is_deleted() {
        PostSearch search = new PostSearch();

        assertThat(search.search("", after(written()))).isNotNull();
        assertThat(search.search("", after(new PostDeleted(POST, LAN)))).isNull();
    }
}
