package app.chung.query.people.employment;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.kernel.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a person worked, works and will work.
 *
 * @param person who
 * @param positions each holds until the next; by their first days, no two of one day
 * @param version of the stream
 */
public record Positions(PersonId person, List<Position> positions, int version) implements Visible {

    @Override
    public Audience audience() {
        return new Audience.Organisation();
    }

    /** The position that holds on a day. */
    Optional<Position> on(LocalDate day) {
        return positions.reversed().stream()
                .filter(position -> !position.from().isAfter(day))
                .findFirst();
    }

    Positions with(Position position, int newVersion) {
        List<Position> more = new ArrayList<>(without(position.from(), newVersion).positions);
        more.add(position);
        more.sort(Comparator.comparing(Position::from));
        return new Positions(person, List.copyOf(more), newVersion);
    }

    Positions without(LocalDate day, int newVersion) {
        List<Position> fewer = positions.stream().filter(p -> !p.from().equals(day)).toList();
        return new Positions(person, fewer, newVersion);
    }
}
