package app.chung.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works or worked at the company.
 *
 * @param key what the files call them
 * @param fullName the name in full
 * @param givenName what they are called
 * @param positions where they worked, the first one first
 * @param role owner, admin, member, or left
 */
record Staff(String key, String fullName, String givenName, List<Position> positions, String role) {

    private static final int WEEKS_A_MONTH = 4;
    private static final double LAST_WEEK_OF_WHO_LEFT = 23.4;

    /**
     * Where somebody works from a month on.
     *
     * @param monthsAgo how long ago that began
     * @param department which; null for none
     * @param title as what
     * @param manager to whom they report; null for nobody
     */
    record Position(
            int monthsAgo, @Nullable String department, String title, @Nullable String manager) {

        static Position of(String months, String department, String title, String manager) {
            return new Position(
                    Integer.parseInt(months), orNull(department), title, orNull(manager));
        }

        private static @Nullable String orNull(String column) {
            return column.equals("-") ? null : column;
        }
    }

    boolean left() {
        return role.equals("left");
    }

    boolean administers() {
        return role.equals("owner") || role.equals("admin");
    }

    /** The address they sign in with. */
    String email() {
        return key + "@gio-mua.example";
    }

    /** From which part of the half year on they were there. */
    double from() {
        double weeks = HalfYear.WEEKS - (double) positions.getFirst().monthsAgo() * WEEKS_A_MONTH;
        return Math.max(0, weeks / HalfYear.WEEKS);
    }

    /** Until which part of it. */
    double until() {
        return left() ? LAST_WEEK_OF_WHO_LEFT / HalfYear.WEEKS : 1;
    }
}
