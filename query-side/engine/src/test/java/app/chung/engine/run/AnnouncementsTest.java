package app.chung.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.engine.Change;
import app.chung.engine.ViewName;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever has missed a change is told to look at everything anew. */
class AnnouncementsTest {

    private static final ViewName VIEW = new ViewName("tasks", "task");

    private final Announcements announcements = new Announcements();

    private static final class Noting implements Announcements.Listener {

        private final List<String> heard = new ArrayList<>();
        private final String unbearable;

        Noting(String unbearable) {
            this.unbearable = unbearable;
        }

        @Override
        public void changed(Change change) {
            if (change.key().equals(unbearable)) {
                throw new IllegalStateException("the keys are away");
            }
            heard.add(change.key());
        }

        @Override
        public void startOver(long upTo) {
            heard.add("start over " + upTo);
        }
    }

    private static Change change(String key, long position) {
        return new Change(VIEW, key, position, position, null, null);
    }

    @Test
    void a_listener_that_fails_starts_over_and_harms_nobody_else() {
        Noting failing = new Noting("b");
        Noting other = new Noting("");
        Runnable one = announcements.listen(failing);
        Runnable two = announcements.listen(other);

        announcements.changed(List.of(change("a", 1), change("b", 2), change("c", 3)));
        assertThat(failing.heard).containsExactly("a", "start over 3");
        assertThat(other.heard).containsExactly("a", "b", "c");

        one.run();
        two.run();
        announcements.changed(List.of(change("d", 4)));
        assertThat(other.heard).doesNotContain("d");
    }
}
