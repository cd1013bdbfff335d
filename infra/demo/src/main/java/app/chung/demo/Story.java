package app.chung.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The half year of the company as a list of deeds. It follows from what is given here alone, so
 * that told again it is the same.
 *
 * @param firm who and where
 * @param halfYear when
 * @param chance what looks like chance
 * @param people the ids of those who have an account, by key
 * @param taken the commands that the workspace takes: what it does not know yet is left out
 * @param takesThreads whether messages answer one another
 */
record Story(
        Firm firm,
        HalfYear halfYear,
        Chance chance,
        Map<String, UUID> people,
        Set<String> taken,
        boolean takesThreads) {

    /** Such a story, ending at that moment. */
    static Story of(
            String seed,
            Instant now,
            Map<String, UUID> people,
            Set<String> taken,
            boolean threads) {
        Firm firm = Firm.read();
        return new Story(
                firm,
                new HalfYear(now, firm.holidays()),
                new Chance(seed),
                Map.copyOf(people),
                Set.copyOf(taken),
                threads);
    }

    /** All of it: first what is done now, then what is told in the order in which it happened. */
    List<Deed> deeds() {
        List<Deed> deeds = new ArrayList<>(new Chart(this).deeds());
        List<Deed> told = new ArrayList<>(new Foundation(this).deeds());
        told.addAll(new Talking(this).inChannels());
        told.addAll(new Posting(this).deeds());
        told.addAll(new Working(this).deeds());
        deeds.addAll(inTime(told));
        deeds.addAll(inTime(new Talking(this).amongFew()));
        return deeds.stream().filter(deed -> takes(deed.command())).toList();
    }

    boolean takes(String command) {
        return taken.contains(command);
    }

    UUID person(String key) {
        UUID id = people.get(key);
        if (id == null) {
            throw new IllegalArgumentException(key + " has no account");
        }
        return id;
    }

    UUID idOf(String kind, String key) {
        return chance.id(kind + "/" + key);
    }

    Map<String, List<String>> words() {
        return firm.words();
    }

    // What one administrator tells comes in one go.
    private static List<Deed> inTime(List<Deed> told) {
        return told.stream()
                .sorted(Comparator.comparing(Deed::teller).thenComparing(Story::when))
                .toList();
    }

    private static Instant when(Deed deed) {
        Instant at = deed.occurredAt();
        return at == null ? Instant.MAX : at;
    }
}
