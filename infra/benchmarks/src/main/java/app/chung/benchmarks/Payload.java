package app.chung.benchmarks;

import java.util.Random;

/** Text of a given size that does not compress to nothing; the same in every run. */
final class Payload {

    static final int SIZE = 550;
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyzăâđêôơư ";

    private Payload() {}

    static String text(int bytes) {
        Random random = new Random(42);
        StringBuilder text = new StringBuilder();
        for (int left = bytes; left > 0; ) {
            char c = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            text.append(c);
            left -= c < 0x80 ? 1 : 2;
        }
        return text.toString();
    }
}
