package app.chung.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tasks that come again every month. */
final class EveryMonth {

    /** Where they are written down. */
    static final String SECTION = "monthly";

    private static final int MONTHS = 6;

    private EveryMonth() {}

    static List<TaskStory> tasks(HalfYear halfYear) {
        List<TaskStory> tasks = new ArrayList<>();
        List<String> lines = Pages.sections("tasks/khac.txt").getOrDefault(SECTION, List.of());
        for (int month = 0; month < MONTHS; month++) {
            for (int i = 0; i < lines.size(); i++) {
                double part = (month + 0.05 + 0.8 * i / lines.size()) / MONTHS;
                tasks.add(task(Pages.columns(lines.get(i)), halfYear.day(part), part));
            }
        }
        return tasks;
    }

    private static TaskStory task(List<String> c, LocalDate day, double part) {
        boolean last = part > (MONTHS - 1.0) / MONTHS;
        return new TaskStory(
                Optional.of(c.get(5)).filter(key -> !key.equals("-")),
                c.get(0).replace("{month}", String.valueOf(day.getMonthValue())),
                Optional.of(c.get(1)),
                c.get(2),
                List.of(c.get(3)),
                Map.of("l", "low", "h", "high").getOrDefault(c.get(4), "normal"),
                last ? "d" : "x",
                last ? Optional.of(6) : Optional.empty(),
                part,
                List.of());
    }
}
