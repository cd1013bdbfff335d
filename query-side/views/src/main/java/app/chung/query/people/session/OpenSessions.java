package app.chung.query.people.session;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.SessionId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where one person is signed in. One document a person, because a new password ends sessions that
 * it does not name.
 *
 * @param person who
 * @param sessions the newest hundred, oldest first
 */
public record OpenSessions(PersonId person, List<OpenSession> sessions) implements Visible {

    private static final int MOST = 100;

    @Override
    public Audience audience() {
        return Audience.only(person);
    }

    OpenSessions with(OpenSession session) {
        List<OpenSession> all = Stream.concat(sessions.stream(), Stream.of(session)).toList();
        return new OpenSessions(person, all.subList(Math.max(0, all.size() - MOST), all.size()));
    }

    OpenSessions only(Predicate<SessionId> stays) {
        return new OpenSessions(person, sessions.stream().filter(s -> stays.test(s.id())).toList());
    }
}
