package app.chung.architecture.wrong.dice.command.tasks;

import java.time.Instant;
import java.util.Random;

/** Decides by throwing dice, and looks at the clock. */
final class Gambler {

    private final Random dice = new Random();

    boolean decide() {
        return dice.nextBoolean() && Instant.now().getNano() % 2 == 0;
    }
}
