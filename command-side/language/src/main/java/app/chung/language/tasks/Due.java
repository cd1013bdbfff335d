package app.chung.language.tasks;

import app.chung.language.kernel.Malformed;
import app.chung.language.kernel.Shape;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Until when, as people say it: a day, perhaps a time of day, and where.
 *
 * @param date the day, for example {@code 2026-11-27}
 * @param time the time of day, for example {@code 16:30}; null for the end of the day
 * @param zone the time zone, for example {@code Asia/Ho_Chi_Minh}
 */
public record Due(LocalDate date, @Nullable LocalTime time, String zone) {

    /** Checks shape; {@code due} is the field of every command that has one. */
    public Due {
        Shape.required("due.date", date);
        zone = Shape.zone("due.zone", zone);
    }

    private static final int LAST_YEAR = 9999;

    /** What is wished for; events may hold any day, wishes only such as calendars have. */
    static @Nullable Due wished(@Nullable Due due) {
        if (due != null && (due.date.getYear() < 1 || due.date.getYear() > LAST_YEAR)) {
            throw new Malformed("due.date", "not-a-date");
        }
        return due == null ? null : due.byTodaysName();
    }

    private Due byTodaysName() {
        return new Due(date, time, Shape.zoneOfToday("due.zone", zone));
    }

    /** The moment from which the task is late. */
    public ZonedDateTime deadline() {
        ZoneId there = ZoneId.of(zone);
        return time == null
                ? date.plusDays(1).atStartOfDay(there)
                : ZonedDateTime.of(date, time, there);
    }
}
