package app.chung.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The half year that ends today, in the company's time.
 *
 * @param now the moment at which it ends
 * @param holidays see {@link Firm}
 * @param days its working days
 */
record HalfYear(Instant now, Set<String> holidays, List<LocalDate> days) {

    /** How long it is. */
    static final int WEEKS = 26;

    /** Where the company is. */
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Duration MARGIN = Duration.ofMinutes(10);
    private static final int A_WEEK = 7;

    /** The one that ends at that moment. */
    HalfYear(Instant now, Set<String> holidays) {
        this(now, holidays, workingDays(now.atZone(ZONE).toLocalDate(), holidays));
    }

    LocalDate today() {
        return now.atZone(ZONE).toLocalDate();
    }

    LocalDate firstDay() {
        return firstDay(today());
    }

    /** Before that nothing is told. */
    Instant beginning() {
        return at(firstDay(), LocalTime.of(7, 30));
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    /** A working day so far into it: 0 is the first, 1 the last. */
    LocalDate day(double part) {
        int index = (int) Math.floor(part * days.size());
        return days.get(Math.clamp(index, 0, days.size() - 1));
    }

    /** A working day of a week, from 1 to 26; such a weekday if there is one. */
    LocalDate dayOfWeek(int week, double part, Optional<DayOfWeek> wish) {
        LocalDate first = firstDay().plusDays((week - 1L) * A_WEEK);
        LocalDate end = first.plusDays(A_WEEK);
        List<LocalDate> days =
                first.datesUntil(end)
                        .filter(
                                day ->
                                        wish.map(w -> w == day.getDayOfWeek())
                                                .orElse(isWorkingDay(day)))
                        .toList();
        if (days.isEmpty()) {
            return day((week - 0.5) / WEEKS);
        }
        return days.get(Math.clamp((int) (part * days.size()), 0, days.size() - 1));
    }

    /** That day of the year, if it lies in the half year. */
    Optional<LocalDate> on(MonthDay date) {
        return firstDay()
                .datesUntil(today())
                .filter(d -> MonthDay.from(d).equals(date))
                .findFirst();
    }

    /** The same time of day, so many days before that it is past. */
    Instant past(Instant wish) {
        Instant end = now.minus(MARGIN);
        Instant at = wish;
        while (at.isAfter(end)) {
            at = at.minus(Duration.ofDays(1));
        }
        return at;
    }

    /** Whether somebody worked there at that moment. */
    boolean isThere(Staff staff, Instant at) {
        double days = Duration.between(beginning(), at).toHours() / 24.0;
        double part = days / (WEEKS * A_WEEK);
        return staff.from() <= part && part <= staff.until();
    }

    boolean isWorkingDay(LocalDate day) {
        return isWorkingDay(day, holidays);
    }

    private static boolean isWorkingDay(LocalDate day, Set<String> holidays) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()
                && !holidays.contains(day.toString())
                && !holidays.contains(day.toString().substring(5));
    }

    private static List<LocalDate> workingDays(LocalDate last, Set<String> holidays) {
        return firstDay(last)
                .datesUntil(last.plusDays(1))
                .filter(day -> isWorkingDay(day, holidays))
                .toList();
    }

    private static LocalDate firstDay(LocalDate last) {
        return last.minusDays((long) WEEKS * A_WEEK - 1);
    }
}
