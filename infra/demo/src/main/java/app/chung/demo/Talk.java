package app.chung.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When the conversations of one channel take place: spread over the half year, one after another.
 */
final class Talk {

    private static final Duration BETWEEN = Duration.ofMinutes(6);
    private static final int SECONDS_A_LETTER_PART = 4;

    /**
     * One conversation that took place.
     *
     * @param name names it for chance and ids
     * @param conversation which
     * @param starts when
     * @param chance its own
     */
    record Held(String name, Conversation conversation, Instant starts, Chance chance) {

        /** When its sentences were said. */
        List<Instant> instants() {
            Chance pace = chance.of("pace");
            List<Instant> instants = new ArrayList<>();
            Instant at = starts;
            for (Conversation.Line line : conversation.lines()) {
                instants.add(at);
                int letters = line.text().length() / SECONDS_A_LETTER_PART;
                at = at.plusSeconds(pace.between(14, 95) + letters);
            }
            return instants;
        }

        Instant ends() {
            return instants().getLast();
        }
    }

    private final Firm firm;
    private final HalfYear halfYear;
    private final Chance chance;

    Talk(Firm firm, HalfYear halfYear, Chance chance) {
        this.firm = firm;
        this.halfYear = halfYear;
        this.chance = chance;
    }

    /** All of them, in the order of time; those of a file that bear no date keep their order. */
    List<Held> held(List<Conversation> conversations) {
        List<Held> all = new ArrayList<>();
        long undated = conversations.stream().filter(c -> once(c)).count();
        int next = 0;
        for (int i = 0; i < conversations.size(); i++) {
            Conversation conversation = conversations.get(i);
            for (int time = 0; time < conversation.times(); time++) {
                String name = i + "." + time;
                Chance own = chance.of(name);
                double part =
                        once(conversation)
                                ? (next + own.part() * 0.9) / undated
                                : (time + own.part()) / conversation.times();
                day(conversation, part, own)
                        .map(day -> HalfYear.at(day, Hours.choose(conversation.usage(), own)))
                        .ifPresent(at -> all.add(new Held(name, conversation, at, own)));
            }
            next += once(conversation) ? 1 : 0;
        }
        return oneAfterAnother(all);
    }

    private static boolean once(Conversation c) {
        return c.times() == 1 && c.week().isEmpty() && c.date().isEmpty();
    }

    private Optional<LocalDate> day(Conversation conversation, double part, Chance own) {
        if (conversation.date().isPresent()) {
            return halfYear.on(conversation.date().get());
        }
        if (conversation.week().isPresent()) {
            int week = conversation.week().get();
            return Optional.of(halfYear.dayOfWeek(week, own.part(), conversation.weekday()));
        }
        double there = from(conversation) + part * (until(conversation) - from(conversation));
        if (conversation.weekday().isPresent()) {
            int week = 1 + Math.min(HalfYear.WEEKS - 1, (int) (there * HalfYear.WEEKS));
            return Optional.of(halfYear.dayOfWeek(week, own.part(), conversation.weekday()));
        }
        return Optional.of(halfYear.day(there));
    }

    /** Nobody talks before they came. */
    private double from(Conversation conversation) {
        return conversation.speakers().stream()
                .mapToDouble(key -> firm.person(key).from())
                .max()
                .orElse(0);
    }

    /** Nor after they left. */
    private double until(Conversation conversation) {
        return conversation.speakers().stream()
                .mapToDouble(key -> firm.person(key).until())
                .min()
                .orElse(1);
    }

    private List<Held> oneAfterAnother(List<Held> all) {
        List<Held> sorted = new ArrayList<>(all.stream().map(this::past).toList());
        sorted.sort(Comparator.comparing(Held::starts).thenComparing(Held::name));
        List<Held> apart = new ArrayList<>();
        Instant free = halfYear.beginning();
        for (Held held : sorted) {
            Held moved =
                    held.starts().isBefore(free)
                            ? new Held(held.name(), held.conversation(), free, held.chance())
                            : held;
            Held told = past(moved);
            apart.add(told);
            free = told.ends().isBefore(free) ? free : told.ends().plus(BETWEEN);
        }
        return apart;
    }

    /** None goes on beyond now. */
    private Held past(Held held) {
        Instant ends = held.ends();
        Duration back = Duration.between(halfYear.past(ends), ends);
        return new Held(held.name(), held.conversation(), held.starts().minus(back), held.chance());
    }
}
