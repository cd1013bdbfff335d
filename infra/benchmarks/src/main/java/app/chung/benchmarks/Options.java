package app.chung.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How long and how often.
 *
 * @param length of one turn
 * @param pairs of turns there and back
 * @param callers how many at once, one run each
 */
record Options(Duration length, int pairs, List<Integer> callers) {

    static Options of(String[] arguments) {
        Flags flags = Flags.of(arguments, Set.of("--seconds", "--pairs", "--callers"));
        return new Options(
                Duration.ofSeconds(flags.number("--seconds", 5)),
                flags.number("--pairs", 5),
                numbers(flags.values().getOrDefault("--callers", "1,8,32,64")));
    }

    private static List<Integer> numbers(String list) {
        List<Integer> numbers = new ArrayList<>();
        for (String number : list.split(",")) {
            numbers.add(Integer.parseInt(number));
        }
        return numbers;
    }
}
