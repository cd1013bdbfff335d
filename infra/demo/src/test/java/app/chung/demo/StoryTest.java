package app.chung.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.json.WireName;
import app.chung.language.kernel.Reaction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoryTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:41:00Z");
    private static final int MOST_OF_THE_SAME = 16;
    private static final Set<String> TAKEN =
            Set.of(
                    "people.open-department",
                    "people.change-position",
                    "groups.create-group",
                    "groups.join-group",
                    "groups.add-member",
                    "chat.create-channel",
                    "chat.join-channel",
                    "chat.add-to-channel",
                    "chat.start-direct-conversation",
                    "chat.start-group-conversation",
                    "chat.send-message",
                    "chat.react-to-message",
                    "feed.write-post",
                    "feed.comment-on-post",
                    "feed.react-to-post",
                    "projects.create-project",
                    "projects.add-project-member",
                    "tasks.create-task",
                    "tasks.assign-task",
                    "tasks.change-priority",
                    "tasks.add-label",
                    "tasks.move-task",
                    "tasks.change-due",
                    "tasks.complete-task",
                    "tasks.reopen-task",
                    "tasks.comment-on-task");

    private static final Firm FIRM = Firm.read();
    private static final List<Deed> DEEDS = at(NOW);

    private static List<Deed> at(Instant now) {
        Map<String, UUID> people = new HashMap<>();
        for (String key : FIRM.staff().keySet()) {
            people.put(key, UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
        }
        return Story.of("seed", now, people, TAKEN, true).deeds();
    }

    private static long count(String command) {
        return DEEDS.stream().filter(deed -> deed.command().equals(command)).count();
    }

    private static Map<String, Long> messages() {
        return DEEDS.stream()
                .filter(deed -> deed.command().equals("chat.send-message"))
                .map(deed -> String.valueOf(deed.body().get("text")))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static List<Instant> instants(List<Deed> deeds, Predicate<Deed> which) {
        return deeds.stream()
                .filter(which)
                .flatMap(deed -> Stream.ofNullable(deed.occurredAt()))
                .toList();
    }

    @Test
    void is_as_large_as_it_promises() {
        assertThat(FIRM.staff()).hasSize(40);
        assertThat(FIRM.departments()).hasSize(6);
        assertThat(FIRM.projects()).hasSize(3);
        assertThat(count("tasks.create-task")).isGreaterThanOrEqualTo(300);
        assertThat(count("chat.send-message")).isGreaterThanOrEqualTo(3_000);
        assertThat(count("chat.react-to-message")).isGreaterThanOrEqualTo(300);
        assertThat(count("chat.start-group-conversation")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void is_the_same_every_time() {
        assertThat(at(NOW)).isEqualTo(DEEDS);
    }

    @Test
    void names_every_deed_once() {
        assertThat(DEEDS.stream().map(Deed::id)).doesNotHaveDuplicates();
    }

    @Test
    void repeats_no_sentence_so_often_that_a_reader_notices() {
        assertThat(messages().values()).allMatch(times -> times <= MOST_OF_THE_SAME);
        assertThat(messages()).hasSizeGreaterThan(2_000);
    }

    @Test
    void leaves_no_gap_open_and_is_composed() {
        assertThat(DEEDS.stream().map(deed -> deed.body().toString()))
                .allSatisfy(
                        text ->
                                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                                        .as(text)
                                        .isTrue());
        assertThat(messages().keySet())
                .noneMatch(text -> text.contains("{") || text.contains(".."));
    }

    @Test
    void lets_nobody_act_in_the_future() {
        for (String now :
                List.of("2026-11-23T02:41:00Z", "2027-02-07T16:00:00Z", "2028-02-29T23:30:00Z")) {
            assertThat(instants(at(Instant.parse(now)), deed -> true))
                    .allMatch(at -> !at.isAfter(Instant.parse(now)));
        }
    }

    @Test
    void goes_forward_within_each_task_and_post() {
        Map<Object, Instant> newest = new HashMap<>();
        for (Deed deed : DEEDS) {
            Object of = deed.body().getOrDefault("task", deed.body().get("post"));
            Instant at = deed.occurredAt();
            if (of != null && at != null) {
                assertThat(at).isAfterOrEqualTo(newest.getOrDefault(of, Instant.MIN));
                newest.put(of, at);
            }
        }
    }

    @Test
    void lets_nobody_react_to_their_own_words_or_before_they_were_said() {
        Map<Object, Deed> said = new HashMap<>();
        List<String> reactions = Arrays.stream(Reaction.values()).map(WireName::of).toList();
        for (Deed deed : DEEDS) {
            Object message = deed.body().get("message");
            if (deed.command().equals("chat.send-message")) {
                said.put(message, deed);
            } else if (deed.command().equals("chat.react-to-message")) {
                assertThat(said.get(message))
                        .isNotNull()
                        .extracting(Deed::actor)
                        .isNotEqualTo(deed.actor());
                assertThat(reactions).contains(String.valueOf(deed.body().get("reaction")));
            }
        }
    }

    @Test
    void lets_only_those_speak_who_are_there() {
        Map<String, Place> channels = new HashMap<>();
        Map<String, Set<String>> few = new HashMap<>();
        Story story = Story.of("seed", NOW, Map.of(), TAKEN, true);
        FIRM.channels().forEach((key, c) -> channels.put(story.idOf("channel", key).toString(), c));
        for (Deed deed : DEEDS) {
            if (deed.command().equals("chat.send-message")) {
                String id = String.valueOf(deed.body().get("channel"));
                Place channel = channels.get(id);
                if (channel == null) {
                    few.computeIfAbsent(id, key -> new HashSet<>()).add(deed.actor());
                } else if (!deed.actor().equals(Firm.FOUNDER)) {
                    assertThat(channel.members()).as(deed.toString()).contains(deed.actor());
                }
            }
        }
        assertThat(few.values())
                .allSatisfy(people -> assertThat(people).hasSizeBetween(2, 4))
                .anyMatch(people -> people.size() > 2)
                .allMatch(
                        people -> people.stream().anyMatch(key -> FIRM.person(key).administers()));
    }

    @Test
    void lets_nobody_speak_in_openbefore_they_joined() {
        Set<String> open = new HashSet<>();
        Set<String> joined = new HashSet<>();
        for (Deed deed : DEEDS) {
            String channel = String.valueOf(deed.body().get("channel"));
            if (deed.command().equals("chat.join-channel")) {
                open.add(channel);
                joined.add(deed.actor() + channel);
            } else if (deed.command().equals("chat.send-message")
                    && open.contains(channel)
                    && !deed.actor().equals(Firm.FOUNDER)) {
                assertThat(joined).as(deed.toString()).contains(deed.actor() + channel);
            }
        }
        assertThat(open).hasSizeGreaterThan(10);
    }

    @Test
    void lets_nobody_act_before_they_came_or_after_they_left() {
        HalfYear halfYear = new HalfYear(NOW, FIRM.holidays());
        Staff left = FIRM.staff().values().stream().filter(Staff::left).findFirst().orElseThrow();
        Instant last =
                HalfYear.at(halfYear.day(left.until()), java.time.LocalTime.MAX)
                        .plusSeconds(86_400L * 4);
        assertThat(instants(DEEDS, deed -> deed.actor().equals(left.key())))
                .isNotEmpty()
                .allMatch(at -> at.isBefore(last));
    }

    @Test
    void leaves_out_what_a_workspace_does_not_take() {
        Map<String, UUID> people = new HashMap<>();
        FIRM.staff()
                .keySet()
                .forEach(
                        key ->
                                people.put(
                                        key,
                                        UUID.nameUUIDFromBytes(
                                                key.getBytes(StandardCharsets.UTF_8))));
        assertThat(Story.of("seed", NOW, people, Set.of("tasks.create-task"), false).deeds())
                .isNotEmpty()
                .allMatch(deed -> deed.command().equals("tasks.create-task"))
                .noneMatch(deed -> deed.body().containsKey("project"));
    }
}
