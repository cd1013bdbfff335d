package app.chung.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who works at the company, and where they meet.
 *
 * @param staff everybody, by key
 * @param departments their names, by key
 * @param groups by key
 * @param channels by key
 * @param projects by key
 * @param holidays on which nobody has to be there: {@code MM-DD}, or a full date
 * @param words with which conversations fill their gaps, by name
 */
record Firm(
        Map<String, Staff> staff,
        Map<String, String> departments,
        Map<String, Place> groups,
        Map<String, Place> channels,
        Map<String, Place> projects,
        Set<String> holidays,
        Map<String, List<String>> words) {

    /** Its name. */
    static final String NAME = "Gió Mùa";

    /** Who founded it, sees every place and tells its story. */
    static final String FOUNDER = "lananh";

    /** Reads it. */
    static Firm read() {
        Map<String, Staff> staff = staff(Pages.lines("people.txt"));
        Map<String, List<String>> places = Pages.sections("places.txt");
        List<String> everybody = List.copyOf(staff.keySet());
        return new Firm(
                staff,
                section(places, "departments").stream()
                        .map(Pages::columns)
                        .collect(
                                Collectors.toMap(
                                        List::getFirst,
                                        List::getLast,
                                        (a, b) -> a,
                                        LinkedHashMap::new)),
                places(section(places, "groups"), everybody),
                places(section(places, "channels"), everybody),
                projects(section(places, "projects")),
                Set.copyOf(section(places, "holidays")),
                words(section(places, "words")));
    }

    Staff person(String key) {
        Staff found = staff.get(key);
        if (found == null) {
            throw new IllegalArgumentException("Nobody is called " + key);
        }
        return found;
    }

    private static List<String> section(Map<String, List<String>> sections, String name) {
        return sections.getOrDefault(name, List.of());
    }

    private static Map<String, Staff> staff(List<String> lines) {
        Map<String, Staff> staff = new LinkedHashMap<>();
        Staff last = null;
        for (String line : lines) {
            if (line.startsWith(">") && last != null) {
                List<String> c = Pages.columns(line.substring(1));
                List<Staff.Position> all = new ArrayList<>();
                all.add(Staff.Position.of(c.get(0), c.get(1), c.get(2), c.get(3)));
                all.addAll(last.positions());
                last = new Staff(last.key(), last.fullName(), last.givenName(), all, last.role());
                staff.put(last.key(), last);
            } else if (!line.isEmpty()) {
                List<String> c = Pages.columns(line);
                var position = Staff.Position.of(c.get(6), c.get(3), c.get(4), c.get(5));
                last = new Staff(c.get(0), c.get(1), c.get(2), List.of(position), c.get(7));
                staff.put(last.key(), last);
            }
        }
        return staff;
    }

    private static Map<String, Place> places(List<String> lines, List<String> everybody) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (String line : lines) {
            List<String> c = Pages.columns(line);
            List<String> members = c.get(4).equals("*") ? everybody : Pages.words(c.get(4));
            places.put(
                    c.get(0),
                    new Place(
                            c.get(0),
                            c.get(1),
                            c.get(2),
                            c.get(3),
                            List.of(),
                            others(members),
                            List.of()));
        }
        return places;
    }

    private static Map<String, Place> projects(List<String> lines) {
        Map<String, Place> projects = new LinkedHashMap<>();
        for (String line : lines) {
            List<String> c = Pages.columns(line);
            projects.put(
                    c.get(0),
                    new Place(
                            c.get(0),
                            c.get(1),
                            "open",
                            c.get(2),
                            Pages.words(c.get(3)),
                            others(Pages.words(c.get(4))),
                            Arrays.stream(c.get(5).split(",")).map(Place.State::of).toList()));
        }
        return projects;
    }

    private static List<String> others(List<String> members) {
        return members.stream().filter(key -> !key.equals(FOUNDER)).distinct().toList();
    }

    private static Map<String, List<String>> words(List<String> lines) {
        return lines.stream()
                .map(Pages::columns)
                .collect(Collectors.toMap(List::getFirst, c -> c.subList(1, c.size())));
    }
}
