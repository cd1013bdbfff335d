package app.chung.query;

import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Reaction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who answered in this way without words.
 *
 * @param reaction how
 * @param people who, in the order they did
 */
public record ReactionBy(Reaction reaction, List<PersonId> people) {

    /** With one more answer; each person gives each once. */
    public static List<ReactionBy> with(List<ReactionBy> all, Reaction reaction, PersonId person) {
        List<ReactionBy> next = new ArrayList<>(without(all, reaction, person));
        for (int i = 0; i < next.size(); i++) {
            ReactionBy by = next.get(i);
            if (by.reaction() == reaction) {
                next.set(i, new ReactionBy(reaction, and(by.people(), person)));
                return List.copyOf(next);
            }
        }
        next.add(new ReactionBy(reaction, List.of(person)));
        return List.copyOf(next);
    }

    /** Without this answer. */
    public static List<ReactionBy> without(
            List<ReactionBy> all, Reaction reaction, PersonId person) {
        return all.stream()
                .map(by -> by.reaction() == reaction ? by.without(person) : by)
                .filter(by -> !by.people().isEmpty())
                .toList();
    }

    private ReactionBy without(PersonId person) {
        return new ReactionBy(reaction, people.stream().filter(p -> !p.equals(person)).toList());
    }

    private static List<PersonId> and(List<PersonId> people, PersonId person) {
        return Stream.concat(people.stream(), Stream.of(person)).toList();
    }
}
