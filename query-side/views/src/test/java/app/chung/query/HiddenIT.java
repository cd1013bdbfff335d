package app.chung.query;

import static app.chung.query.testing.Secrets.*;
import static app.chung.query.testing.World.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.kernel.Id;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.OrganisationEvent.ModuleSwitchedOff;
import app.chung.language.people.OrganisationEvent.ModuleSwitchedOn;
import app.chung.language.people.WorkModule;
import app.chung.query.testing.RealViews;
import app.chung.query.testing.Secrets;
import app.chung.query.testing.TestServer;
import app.chung.query.testing.TestServer.Answer;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Every view endpoint, found where it is mapped, for everybody who may not look in: hidden is not
 * there, to the byte.
 */
class HiddenIT {

    /** An address about one thing; {@code {}} stands for its id. */
    private record About(String pattern, String address) {

        String of(UUID id) {
            return address.replace("{}", id.toString());
        }
    }

    private static final String VIEWS = "/api/views/";

    private static final List<Id> SECRETS =
            List.of(
                    RIDERS,
                    POST,
                    COMMENT,
                    TASK,
                    CHANNEL,
                    CONVERSATION,
                    TOGETHER,
                    MESSAGE,
                    REPLY,
                    PROJECT,
                    CARD);

    private static final Map<WorkModule, List<Id>> THINGS =
            Map.of(
                    WorkModule.FEED, List.of(POST, COMMENT),
                    WorkModule.TASKS, List.of(TASK, CARD),
                    WorkModule.PROJECTS, List.of(PROJECT),
                    WorkModule.CHAT, List.of(CHANNEL, CONVERSATION, MESSAGE));

    /** Beside the plain lists, which are found where they are mapped. */
    private static final List<String> MORE_LISTS =
            List.of(
                    "people/person?q=nguoi",
                    "people/person?ids=" + LAN.value() + "," + BAO.value(),
                    "groups/group?mine=true",
                    "projects/project?mine=true",
                    "projects/project?template=true",
                    "feed/post?group=organisation",
                    "tasks/task?state=any",
                    "tasks/task?list=by-me",
                    "tasks/task?list=assigned-to-me",
                    "tasks/task?list=overdue",
                    "chat/channel?cursor=public:");

    /** What guests see of nobody, not even of those around them. */
    private static final Set<String> FOR_STAFF = Set.of("/api/views/people/employment/{id}");

    private static final Set<String> PLACES = Set.of("cursor", "before", "after", "limit");

    private static RealViews views;
    private static TestServer server;
    private static List<About> abouts;
    private static List<String> lists;

    /** Every way to ask about one thing, by the path or by a parameter. */
    private static Stream<About> asked() {
        return server.endpoints().entrySet().stream()
                .flatMap(
                        endpoint ->
                                endpoint.getKey().getPatternsCondition().getPatterns().stream()
                                        .map(PathPattern::getPatternString)
                                        .filter(pattern -> pattern.startsWith("/api/"))
                                        .flatMap(
                                                pattern ->
                                                        abouts(
                                                                pattern,
                                                                endpoint.getValue().getMethod())));
    }

    private static Stream<About> abouts(String pattern, Method handler) {
        if (pattern.contains("{")) {
            return Stream.of(new About(pattern, pattern.replaceAll("\\{\\w+}", "{}")));
        }
        return Arrays.stream(handler.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                .filter(parameter -> !PLACES.contains(parameter.getName()))
                .map(parameter -> new About(pattern, pattern + "?" + parameter.getName() + "={}"))
                .filter(about -> server.get(LAN, about.of(UUID.randomUUID())).status() == 404);
    }

    private static Stream<String> listed() {
        Stream<String> plain =
                server.patterns().stream()
                        .filter(pattern -> pattern.startsWith(VIEWS) && !pattern.contains("{"))
                        .filter(pattern -> server.get(LAN, pattern).status() == 200);
        return Stream.concat(plain, MORE_LISTS.stream().map(VIEWS::concat));
    }

    private static boolean shows(PersonId person, About about, Id thing) {
        return server.get(person, about.of(thing.value())).status() == 200;
    }

    @BeforeAll
    static void play() {
        views = new RealViews();
        Secrets.play(views);
        views.settle();
        server = new TestServer(views, ViewsConfiguration.class);
        abouts = asked().toList();
        lists = listed().toList();
    }

    @AfterAll
    static void close() {
        server.close();
        views.close();
    }

    static List<PersonId> outsiders() {
        return OUTSIDERS;
    }

    @Test
    void leaves_no_endpoint_out() {
        Set<String> tried =
                Stream.concat(abouts.stream().map(About::pattern), lists.stream())
                        .collect(Collectors.toSet());
        Set<String> there =
                server.patterns().stream()
                        .filter(pattern -> pattern.startsWith("/api/"))
                        .collect(Collectors.toSet());

        assertThat(there).hasSizeGreaterThan(15).isSubsetOf(tried);
    }

    @ParameterizedTest
    @MethodSource("outsiders")
    void looks_like_nothing(PersonId outsider) {
        abouts.forEach(about -> SECRETS.forEach(secret -> sameAsNothing(outsider, about, secret)));
    }

    @Test
    void hides_people_from_guests_who_share_nothing_with_them() {
        List<About> persons = abouts.stream().filter(about -> shows(LAN, about, LAN)).toList();

        assertThat(persons).hasSizeGreaterThan(1);
        for (About about : persons) {
            sameAsNothing(GUEST, about, LAN);
            sameAsNothing(SHUT_OUT, about, LAN);
            sameAsNothing(STRANGER, about, LAN);
        }
    }

    private static void sameAsNothing(PersonId outsider, About about, Id thing) {
        Answer hidden = server.get(outsider, about.of(thing.value()));
        Answer nothing = server.get(outsider, about.of(UUID.randomUUID()));

        assertThat(hidden.status()).as("%s %s", about, thing).isEqualTo(404);
        assertThat(hidden).isEqualTo(nothing);
        assertThat(hidden.body()).contains("kernel.not-found");
    }

    @Test
    void is_there_for_those_who_may_look_in() {
        abouts.forEach(
                about -> {
                    List<Id> all = new ArrayList<>(SECRETS);
                    all.add(LAN);
                    List<Id> seen = all.stream().filter(id -> shows(LAN, about, id)).toList();
                    assertThat(seen).as("what %s could hide", about).isNotEmpty();
                    boolean guests = !FOR_STAFF.contains(about.pattern());
                    assertThat(seen)
                            .as("%s", about)
                            .allMatch(thing -> shows(BAO, about, thing) == guests);
                });
    }

    @ParameterizedTest
    @MethodSource("outsiders")
    void stands_in_no_list_and_in_no_number(PersonId outsider) {
        for (String list : lists) {
            String body = server.get(outsider, list).body();
            for (Id secret : SECRETS) {
                assertThat(body).as(list).doesNotContain(secret.value().toString());
            }
            if (list.matches(VIEWS + "(groups|feed|tasks|projects)/.*")) {
                assertThat(body).as(list).contains("\"items\":[]").contains("\"next\":null");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(WorkModule.class)
    void shows_nothing_of_a_module_that_is_off_and_all_of_it_again(WorkModule module) {
        Set<String> before = shownOf(module);
        views.then(LAN, "organisation", GIO_MUA, new ModuleSwitchedOff(GIO_MUA, module)).settle();
        Set<String> off = shownOf(module);
        views.then(LAN, "organisation", GIO_MUA, new ModuleSwitchedOn(GIO_MUA, module)).settle();

        assertThat(before).isNotEmpty();
        assertThat(off).isEmpty();
        assertThat(shownOf(module)).isEqualTo(before);
    }

    /** Where somebody who may see everything of a module sees anything of it. */
    private static Set<String> shownOf(WorkModule module) {
        Set<String> shown = new HashSet<>();
        for (Id thing : THINGS.getOrDefault(module, List.of())) {
            String id = thing.value().toString();
            abouts.stream()
                    .filter(about -> shows(LAN, about, thing))
                    .forEach(about -> shown.add(about.pattern()));
            lists.stream()
                    .filter(list -> server.get(LAN, list).body().contains(id))
                    .forEach(shown::add);
        }
        return shown;
    }

    @Test
    void tells_invitations_to_administrators_alone() {
        for (PersonId person : OUTSIDERS) {
            String body = server.get(person, VIEWS + "people/invitation").body();
            boolean told = body.contains(INVITATION.value().toString());
            assertThat(told).as("%s", person).isEqualTo(List.of(OWNER, ADMIN).contains(person));
        }
    }

    @Test
    void shows_guests_only_the_people_around_them() {
        String guest = server.get(GUEST, VIEWS + "people/person").body();
        String bao = server.get(BAO, VIEWS + "people/person").body();

        assertThat(guest).contains(GUEST.value().toString()).doesNotContain(LAN.value().toString());
        assertThat(bao).contains(LAN.value().toString()).doesNotContain(OWNER.value().toString());
    }
}
