package app.chung.query.people.person;

import app.chung.query.Words;
import java.util.Arrays;
import java.util.List;

/**
 * The place of a name in a list: by given name, then what stands in the middle, then the family.
 */
final class NameOrder {

    private NameOrder() {}

    /** Bytes that sort as the names do. */
    static byte[] key(String fullName, String givenName) {
        List<byte[]> keys = parts(fullName, givenName).stream().map(Words::sortKey).toList();
        byte[] all = new byte[keys.stream().mapToInt(key -> key.length).sum()];
        int at = 0;
        for (byte[] key : keys) {
            System.arraycopy(key, 0, all, at, key.length);
            at += key.length;
        }
        return all;
    }

    // A Vietnamese name ends with the syllable it is sorted by, also where people are called by
    // two.
    private static List<String> parts(String fullName, String givenName) {
        List<String> full = List.of(fullName.strip().split("\\s+"));
        List<String> given = List.of(givenName.strip().split("\\s+"));
        if (full.size() > 1 && endsWith(full, given)) {
            String middle = String.join(" ", full.subList(1, full.size() - 1));
            return List.of(full.getLast(), middle, full.getFirst());
        }
        return List.of(givenName.strip(), "", fullName.strip());
    }

    private static boolean endsWith(List<String> full, List<String> given) {
        return given.size() <= full.size()
                && full.subList(full.size() - given.size(), full.size()).equals(given);
    }

    static int compare(byte[] one, byte[] other) {
        return Arrays.compareUnsigned(one, other);
    }
}
