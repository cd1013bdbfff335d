package app.chung.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The departments, and who works where since when. */
final class Chart {

    private final Story story;

    Chart(Story story) {
        this.story = story;
    }

    List<Deed> deeds() {
        List<Deed> deeds = new ArrayList<>();
        story.firm()
                .departments()
                .forEach(
                        (key, name) ->
                                deeds.add(
                                        Deed.now(
                                                story.chance().id("open/" + key),
                                                "people.open-department",
                                                Map.of(
                                                        "department",
                                                        department(key),
                                                        "name",
                                                        name))));
        for (Staff staff : story.firm().staff().values()) {
            staff.positions().forEach(position -> deeds.add(employed(staff, position)));
        }
        return deeds;
    }

    private String department(String key) {
        return story.idOf("department", key).toString();
    }

    private Deed employed(Staff staff, Staff.Position position) {
        LocalDate from =
                story.halfYear().today().minusMonths(position.monthsAgo()).withDayOfMonth(1);
        Map<String, Object> body = new HashMap<>();
        body.put("person", story.person(staff.key()).toString());
        body.put("from", from.toString());
        body.put("title", position.title());
        if (position.department() != null) {
            body.put("department", department(position.department()));
        }
        if (position.manager() != null) {
            body.put("manager", story.person(position.manager()).toString());
        }
        return Deed.now(
                story.chance().id("employ/" + staff.key() + "/" + position.monthsAgo()),
                "people.change-position",
                new java.util.TreeMap<>(body));
    }
}
