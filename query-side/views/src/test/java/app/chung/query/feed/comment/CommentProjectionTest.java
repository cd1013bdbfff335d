package app.chung.query.feed.comment;

import static app.chung.query.testing.World.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.access.Audience;
import app.chung.language.feed.PostEvent.*;
import app.chung.language.kernel.Personal;
import app.chung.query.testing.Folded;
import app.chung.query.testing.Journal;
import org.junit.jupiter.api.Test;

class CommentProjectionTest {

    private final Journal journal =
            new Journal()
                    .then(
                            BAO,
                            "post",
                            POST,
                            new CommentWritten(
                                    POST, COMMENT, BAO, RIDERS, 2, Personal.of(BAO, "hay")));

    private CommentCard card() {
        return Folded.of(new CommentProjection(), journal).only();
    }

    @Test
    void is_for_the_readers_of_the_post() {
        assertThat(card().audience()).isEqualTo(new Audience.Group(RIDERS, 2));
        assertThat(journal.read(card().text())).isEqualTo("hay");
        assertThat(card().post()).isEqualTo(POST);
    }

    @Test
    void is_said_otherwise() {
        journal.then(
                BAO, "post", POST, new CommentEdited(POST, COMMENT, Personal.of(BAO, "hay lắm")));

        assertThat(journal.read(card().text())).isEqualTo("hay lắm");
        assertThat(card().editedAt()).isEqualTo(Journal.at(2));
        assertThat(card().position()).isEqualTo(1);
    }

    @Test
    void goes_and_comes_back() {
        journal.then(LAN, "post", POST, new CommentDeleted(POST, COMMENT, BAO));

        assertThat(card().deleted()).isTrue();
        assertThat(new CommentSearch().search("", card())).isNull();

        journal.then(LAN, "post", POST, new CommentRestored(POST, COMMENT, BAO));

        assertThat(card().deleted()).isFalse();
        assertThat(journal.read(card().text())).isEqualTo("hay");
        assertThat(new CommentSearch().search("", card())).isNotNull();
    }
}
