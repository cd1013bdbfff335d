package app.chung.query.feed.version;

import static app.chung.query.testing.World.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.feed.PostEvent.*;
import app.chung.language.kernel.Personal;
import app.chung.query.testing.Folded;
import app.chung.query.testing.Journal;
import org.junit.jupiter.api.Test;

class VersionProjectionTest {

    private final Journal journal =
            new Journal()
                    .then(
                            LAN,
                            "post",
                            POST,
                            new PostWritten(POST, LAN, RIDERS, 1, Personal.of(LAN, "Chào")));

    @Test
    void keeps_every_wording() {
        journal.then(LAN, "post", POST, new PostEdited(POST, Personal.of(LAN, "Chào bạn")))
                .then(LAN, "post", POST, new PostEdited(POST, Personal.of(LAN, "Chào cả nhà")));

        assertThat(Folded.of(new VersionProjection(), journal).only().versions())
                .extracting(version -> journal.read(version.text()))
                .containsExactly("Chào", "Chào bạn", "Chào cả nhà");
    }

    @Test
    void keeps_all_of_them_for_a_post_that_comes_back() {
        journal.then(LAN, "post", POST, new PostDeleted(POST, LAN));
        assertThat(Folded.of(new VersionProjection(), journal).only().deleted()).isTrue();

        journal.then(LAN, "post", POST, new PostRestored(POST, LAN));
        PostVersions back = Folded.of(new VersionProjection(), journal).only();
        assertThat(back.deleted()).isFalse();
        assertThat(back.versions()).hasSize(1);
    }

    @Test
    void keeps_the_newest_of_very_many() {
        for (int i = 0; i < 120; i++) {
            journal.then(LAN, "post", POST, new PostEdited(POST, Personal.of(LAN, "lần " + i)));
        }

        var versions = Folded.of(new VersionProjection(), journal).only().versions();
        assertThat(versions).hasSize(100);
        assertThat(journal.read(versions.getLast().text())).isEqualTo("lần 119");
    }
}
