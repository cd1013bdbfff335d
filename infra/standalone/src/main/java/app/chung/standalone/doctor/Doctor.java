package app.chung.standalone.doctor;

import app.chung.standalone.doctor.Finding.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.Environment;

/** Looks at everything once, says one line of each, and ends with 1 where something is bad. */
public final class Doctor {

    private Doctor() {}

    /** {@code --port N --data DIR}. */
    public static void main(String[] arguments) {
        if (arguments.length != 4
                || !arguments[0].equals("--port")
                || !arguments[2].equals("--data")) {
            System.err.println("usage: --port N --data DIR");
            Runtime.getRuntime().halt(2);
        }
        LoggingSystem.get(Doctor.class.getClassLoader()).setLogLevel("ROOT", LogLevel.OFF);
        Place place = Place.of(Path.of(arguments[3]));
        List<Finding> found =
                look(place, Integer.parseInt(arguments[1]), place.settings(), Clock.systemUTC());
        found.forEach(finding -> System.out.println(finding.line()));
        long bad = count(found, Level.BAD);
        long odd = count(found, Level.ODD);
        System.out.println(
                bad + odd == 0
                        ? "nothing is wrong"
                        : bad + " bad, " + odd + " odd; what to do stands behind =>");
        Runtime.getRuntime().halt(bad == 0 ? 0 : 1);
    }

    static List<Finding> look(Place place, int port, Environment settings, Clock clock) {
        List<Finding> found = new ArrayList<>(Machine.look(place, port));
        found.addAll(PostgresLook.look(place, settings, clock));
        found.addAll(SearchLook.look(place, settings));
        found.addAll(KafkaLook.look(settings));
        found.addAll(MongoLook.look(settings));
        return found;
    }

    private static long count(List<Finding> found, Level level) {
        return found.stream().filter(each -> each.level() == level).count();
    }
}
