package app.chung.query;

import static app.chung.query.testing.Secrets.*;
import static app.chung.query.testing.World.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.kernel.Id;
import app.chung.language.kernel.PersonId;
import app.chung.query.testing.RealViews;
import app.chung.query.testing.Secrets;
import app.chung.query.testing.TestServer;
import app.chung.query.testing.TestServer.Answer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view endpoint, for everybody who may not look in: hidden is not there, to the byte. */
class HiddenIT {

    /** An address about one thing that is secret; {@code {}} stands for its id. */
    private record About(String pattern, String address, Id thing) {

        String of(UUID id) {
            return address.replace("{}", id.toString());
        }
    }

    private static final String VIEWS = "/api/views/";

    private static final List<About> SECRETS =
            List.of(
                    one("groups/group", RIDERS),
                    of("groups/membership", "group", RIDERS),
                    one("feed/post", POST),
                    of("feed/post", "group", RIDERS),
                    of("feed/comment", "post", POST),
                    of("feed/version", "post", POST),
                    one("tasks/task", TASK),
                    of("tasks/task", "group", RIDERS),
                    of("tasks/comment", "task", TASK),
                    one("chat/channel", CHANNEL),
                    one("chat/channel", CONVERSATION),
                    one("chat/message", MESSAGE),
                    of("chat/message", "channel", CHANNEL),
                    of("chat/message", "channel", CONVERSATION),
                    of("chat/read-mark", "channel", CHANNEL));

    private static final List<About> PERSONS =
            List.of(one("people/person", LAN), one("people/picture", LAN));

    private static final List<String> LISTS =
            List.of(
                    "people/person",
                    "people/person?q=nguoi",
                    "people/person?ids=" + LAN.value() + "," + BAO.value(),
                    "people/invitation",
                    "people/session",
                    "people/access-token",
                    "people/profile",
                    "people/organisation",
                    "groups/group",
                    "groups/group?mine=true",
                    "feed/post",
                    "feed/post?group=organisation",
                    "tasks/task?state=any",
                    "tasks/task?list=by-me",
                    "tasks/task?list=assigned-to-me",
                    "tasks/task?list=overdue",
                    "chat/channel",
                    "chat/channel?cursor=public:");

    private static RealViews views;
    private static TestServer server;

    private static About one(String view, Id thing) {
        String id = view.equals("people/picture") ? "/{person}" : "/{id}";
        return new About(VIEWS + view + id, VIEWS + view + "/{}", thing);
    }

    private static About of(String view, String parameter, Id thing) {
        return new About(VIEWS + view, VIEWS + view + "?" + parameter + "={}", thing);
    }

    @BeforeAll
    static void play() {
        views = new RealViews();
        Secrets.play(views);
        views.settle();
        server = new TestServer(views, ViewsConfiguration.class);
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
                Stream.concat(
                                Stream.concat(SECRETS.stream(), PERSONS.stream())
                                        .map(About::pattern),
                                LISTS.stream().map(list -> VIEWS + list.replaceAll("\\?.*", "")))
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
        for (About about : SECRETS) {
            sameAsNothing(outsider, about);
        }
    }

    @Test
    void hides_people_from_guests_who_share_nothing_with_them() {
        for (About about : PERSONS) {
            sameAsNothing(GUEST, about);
            sameAsNothing(SHUT_OUT, about);
            sameAsNothing(STRANGER, about);
        }
    }

    private static void sameAsNothing(PersonId outsider, About about) {
        Answer hidden = server.get(outsider, about.of(about.thing().value()));
        Answer nothing = server.get(outsider, about.of(UUID.randomUUID()));

        assertThat(hidden.status()).as(about.address()).isEqualTo(404);
        assertThat(hidden).isEqualTo(nothing);
        assertThat(hidden.body()).contains("kernel.not-found");
    }

    @Test
    void is_there_for_those_who_may_look_in() {
        for (PersonId insider : List.of(LAN, BAO)) {
            Stream.concat(SECRETS.stream(), PERSONS.stream())
                    .forEach(
                            about ->
                                    assertThat(
                                                    server.get(
                                                                    insider,
                                                                    about.of(about.thing().value()))
                                                            .status())
                                            .as("%s", about)
                                            .isEqualTo(200));
        }
    }

    @ParameterizedTest
    @MethodSource("outsiders")
    void stands_in_no_list_and_in_no_number(PersonId outsider) {
        for (String list : LISTS) {
            String body = server.get(outsider, VIEWS + list).body();
            for (Id secret : List.of(RIDERS, POST, COMMENT, TASK, CHANNEL, CONVERSATION, MESSAGE)) {
                assertThat(body).as(list).doesNotContain(secret.value().toString());
            }
            if (list.startsWith("groups") || list.startsWith("feed") || list.startsWith("tasks")) {
                assertThat(body).as(list).contains("\"items\":[]").contains("\"next\":null");
            }
        }
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
