package app.chung.standalone.doctor;

import java.util.HashMap;
import java.util.Map;
import org.springframework.core.env.AbstractEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Settings that a test says, and no others. */
final class Told extends AbstractEnvironment {

    private final Map<String, Object> all = new HashMap<>();

    Told() {
        getPropertySources().addFirst(new MapPropertySource("told", all));
    }

    void say(String name, String value) {
        all.put(name, value);
    }
}
