package app.chung.command.people;

import static app.chung.command.Story.GUEST;
import static app.chung.command.Story.MEMBER;
import static app.chung.command.Story.NOW;
import static app.chung.command.Story.OTHER;
import static app.chung.command.Story.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.command.Story;
import app.chung.language.people.VisitCommand;
import app.chung.language.people.VisitCommand.LookIn;
import app.chung.language.people.VisitEvent;
import app.chung.language.people.VisitEvent.LookedIn;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class VisitTest {

    private final Story<VisitCommand, VisitEvent, VisitState> story = Story.of(new Visit());

    @Test
    void anybody_here_looks_in() {
        story.when(MEMBER, new LookIn(7)).happens(new LookedIn(MEMBER, 7, NOW));
        story.when(GUEST, new LookIn(7)).happens(new LookedIn(GUEST, 7, NOW));
        story.when(STRANGER, new LookIn(7)).isForbidden();
    }

    @Test
    void looking_again_soon_changes_nothing() {
        story.given(new LookedIn(MEMBER, 7, NOW.minus(Visit.OFTEN).plusMillis(1)));
        story.when(MEMBER, new LookIn(9)).changesNothing();
    }

    @Test
    void looking_again_later_goes_on_from_there() {
        story.given(new LookedIn(MEMBER, 7, NOW.minus(Visit.OFTEN)));
        story.when(MEMBER, new LookIn(9)).happens(new LookedIn(MEMBER, 9, NOW));
    }

    @Test
    void what_was_seen_stays_seen() {
        story.given(new LookedIn(MEMBER, 7, NOW.minus(Duration.ofDays(1))));
        story.when(MEMBER, new LookIn(6)).changesNothing();
    }

    @Test
    void is_one_for_each_person() {
        assertThat(new LookIn(7).target(MEMBER)).isNotEqualTo(new LookIn(7).target(OTHER));
    }
}
