package app.chung.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

/** What happens to one thing, one step after another, never beyond now. */
final class Steps {

    private static final Duration LEAST = Duration.ofSeconds(2);
    private static final LocalTime EVENING = LocalTime.of(18, 30);

    private final Story story;
    private final String name;
    private final Instant end;
    private Instant at;
    private int count;

    Steps(Story story, String name, LocalTime time, LocalDate day) {
        this.story = story;
        this.name = name;
        this.end = story.halfYear().now().minusSeconds(30);
        this.at = story.halfYear().past(HalfYear.at(day, time));
    }

    Instant at() {
        return at;
    }

    /** Some seconds later; in the evening people go home and it is the next morning. */
    void later(long seconds) {
        Instant wish = at.plusSeconds(seconds);
        if (LocalTime.ofInstant(wish, HalfYear.ZONE).isAfter(EVENING)) {
            wish = wish.plus(Duration.ofHours(14));
        }
        go(wish);
    }

    /** On that day at that time, if that is later. */
    void on(LocalDate day, LocalTime time) {
        go(HalfYear.at(day, time));
    }

    private void go(Instant wish) {
        Instant later = wish.isAfter(at.plus(LEAST)) ? wish : at.plus(LEAST);
        Instant soonest = at.plusMillis(50);
        at = later.isBefore(end) ? later : soonest.isBefore(end) ? soonest : at;
    }

    Deed told(String command, String actor, Map<String, Object> body) {
        count++;
        return Deed.told(story.chance().id(name + "/step/" + count), command, actor, at, body);
    }
}
