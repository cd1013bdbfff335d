package app.chung.demo;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;

/** Brings the sample company into a workspace that is there for nothing else. */
public final class SampleCompany {

    private static final String SEED = "gio-mua-1";
    private static final String COMMANDS = "/api/commands/";
    private static final List<String> DOORS =
            List.of("lananh", "duong", "tung", "kiet", "hanh", "an", "hau");

    private final String url;
    private final Diary diary;
    private final Consumer<String> out;
    private final Firm firm = Firm.read();
    private final Map<String, Visitor> visitors = new LinkedHashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();

    /** At this address, with what its data directory says, telling people what it does. */
    public SampleCompany(String url, Diary diary, Consumer<String> out) {
        this.url = url;
        this.diary = diary;
        this.out = out;
    }

    /**
     * Tells what has not been told yet, says who is there, and lets some of them go on.
     *
     * @param setupCode what the wizard asks for, if it does
     */
    public void tell(Optional<String> setupCode) {
        try {
            tellWhatIsLeft(setupCode);
        } catch (Refused changed) {
            if (!diary.isTold()) {
                throw changed;
            }
            // Whoever looks around may have renamed somebody or changed a password.
            out.accept(
                    "the sample company was changed and does not go on by itself: "
                            + changed.getMessage());
        }
    }

    private void tellWhatIsLeft(Optional<String> setupCode) {
        Progress progress = new Progress(out);
        Arrivals arrivals = new Arrivals(firm, progress);
        Visitor founder = new Visitor(http, url);
        long began = System.nanoTime();
        if (!diary.isTold()) {
            out.accept(
                    "writing the sample company " + Firm.NAME + ": its people and their half year");
        }
        arrivals.found(founder, setupCode);
        visitors.put(Firm.FOUNDER, founder);
        Story story = story(founder, diary.end(), arrivals.people(founder));
        if (!diary.isTold()) {
            int steps = write(story, founder, progress);
            long seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
            out.accept("the sample company is there: %d steps in %d s".formatted(steps, seconds));
        }
        DOORS.forEach(key -> out.accept(door(firm.person(key))));
        out.accept("  and everybody else in the directory; the password: " + Arrivals.PASSWORD);
        new Actors(story, this::visitor).begin();
    }

    private int write(Story story, Visitor founder, Progress progress) {
        List<Deed> deeds = story.deeds();
        List<String> refusals = new Teller(story, this::visitor, progress).tell(deeds);
        refusals.forEach(refusal -> out.accept("refused: " + refusal));
        farewell(story, founder);
        diary.told();
        return deeds.size();
    }

    private static Story story(Visitor founder, Instant end, Map<String, UUID> people) {
        var document = founder.get("/api/openapi/command.json");
        Set<String> taken = new TreeSet<>();
        for (String path : document.path("paths").propertyNames()) {
            if (path.startsWith(COMMANDS)) {
                taken.add(path.substring(COMMANDS.length()).replace('/', '.'));
            }
        }
        boolean threads =
                document.at("/components/schemas/MessageCommandSendMessage/properties/thread")
                        .isObject();
        return Story.of(SEED, end, people, taken, threads);
    }

    /** Whoever left has no account any more. */
    private void farewell(Story story, Visitor founder) {
        firm.staff().values().stream()
                .filter(Staff::left)
                .forEach(
                        staff ->
                                founder.command(
                                        "people.deactivate-person",
                                        story.chance().id("left/" + staff.key()),
                                        Map.of("person", story.person(staff.key()).toString())));
    }

    private Visitor visitor(String key) {
        return visitors.computeIfAbsent(
                key,
                absent -> {
                    Visitor visitor = new Visitor(http, url);
                    visitor.signIn(firm.person(key).email(), Arrivals.PASSWORD);
                    return visitor;
                });
    }

    private static String door(Staff staff) {
        return "  %-22s %s, %s"
                .formatted(staff.email(), staff.fullName(), staff.positions().getLast().title());
    }
}
