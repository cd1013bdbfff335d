package app.chung.demo;

import java.time.LocalTime;
import java.util.Map;
import java.util.Set;

/** At which hours of a day people talk. */
final class Hours {

    private static final int MINUTES = 60;

    /** From and until, in minutes of the day. */
    private record Span(int from, int until) {}

    private static final Map<String, Span> NAMED =
            Map.of(
                    "morning", new Span(7 * MINUTES + 40, 10 * MINUTES + 30),
                    "noon", new Span(11 * MINUTES, 12 * MINUTES + 10),
                    "afternoon", new Span(13 * MINUTES + 30, 16 * MINUTES + 45),
                    "evening", new Span(17 * MINUTES + 15, 20 * MINUTES + 15));
    private static final Span BEFORE_NOON = new Span(8 * MINUTES + 10, 11 * MINUTES + 20);
    private static final Span AFTER_NOON = new Span(13 * MINUTES + 10, 17 * MINUTES);

    private Hours() {}

    /** A time of day that suits the usage. */
    static LocalTime choose(Set<String> usage, Chance chance) {
        Span span =
                NAMED.entrySet().stream()
                        .filter(named -> usage.contains(named.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(chance.happens(0.5) ? BEFORE_NOON : AFTER_NOON);
        int minute = chance.between(span.from(), span.until());
        return LocalTime.of(minute / MINUTES, minute % MINUTES, chance.between(0, MINUTES - 1));
    }
}
