package app.chung.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * What looks like chance and is the same every time: it follows from the seed and from what it is
 * for.
 */
final class Chance {

    private final String seed;
    private final Random random;

    Chance(String seed) {
        this.seed = seed;
        this.random =
                new Random(UUID.nameUUIDFromBytes(seed.getBytes(UTF_8)).getMostSignificantBits());
    }

    /** Chance of its own for one thing, whatever else is added before it. */
    Chance of(String what) {
        return new Chance(seed + "/" + what);
    }

    /** An id for one thing. */
    UUID id(String what) {
        return UUID.nameUUIDFromBytes((seed + "/" + what).getBytes(UTF_8));
    }

    double part() {
        return random.nextDouble();
    }

    /** A number from the one to the other, both included. */
    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    boolean happens(double howOften) {
        return random.nextDouble() < howOften;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> List<T> shuffled(List<T> things) {
        List<T> copy = new ArrayList<>(things);
        Collections.shuffle(copy, random);
        return copy;
    }
}
