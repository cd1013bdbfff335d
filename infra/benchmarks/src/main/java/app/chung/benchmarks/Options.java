package app.chung.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How long and how often.
 *
 * @param length of one turn
 * @param pairs of turns there and back
 * @param callers how many at once, one run each
 */
record Options(Duration length, int pairs, List<Integer> callers) {

    static Options of(String[] arguments) {
        int seconds = 5;
        int pairs = 5;
        List<Integer> callers = List.of(1, 8, 32, 64);
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            String value = arguments[i + 1];
            switch (arguments[i]) {
                case "--seconds" -> seconds = Integer.parseInt(value);
                case "--pairs" -> pairs = Integer.parseInt(value);
                case "--callers" -> callers = numbers(value);
                default ->
                        throw new IllegalArgumentException(
                                "usage: [--seconds N] [--pairs N] [--callers 1,8]");
            }
        }
        return new Options(Duration.ofSeconds(seconds), pairs, callers);
    }

    private static List<Integer> numbers(String list) {
        List<Integer> numbers = new ArrayList<>();
        for (String number : list.split(",")) {
            numbers.add(Integer.parseInt(number));
        }
        return numbers;
    }
}
