package app.chung.commandgateway.identity;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** How often what may fail; at least as strict as the large public services are. */
@Component
final class Limits {

    private final Throttle signInByOrigin = new Throttle(25, Duration.ofMinutes(5));
    private final Throttle signInByAccount = new Throttle(20, Duration.ofHours(1));
    private final Throttle linkByOrigin = new Throttle(25, Duration.ofMinutes(5));
    private final Throttle setupByOrigin = new Throttle(10, Duration.ofMinutes(15));
    private final Throttle pictureByAccount = new Throttle(30, Duration.ofMinutes(30));

    /** Wrong passwords from one place. */
    Throttle signInByOrigin() {
        return signInByOrigin;
    }

    /** Wrong passwords for one account, from wherever. */
    Throttle signInByAccount() {
        return signInByAccount;
    }

    /** Wrong invitation and reset links from one place. */
    Throttle linkByOrigin() {
        return linkByOrigin;
    }

    /** Wrong set-up codes from one place. */
    Throttle setupByOrigin() {
        return setupByOrigin;
    }

    /** Uploads that are no pictures. */
    Throttle pictureByAccount() {
        return pictureByAccount;
    }
}
