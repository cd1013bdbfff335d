package app.chung.query;

import static app.chung.query.testing.World.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.chat.ChannelEvent.ChannelCreated;
import app.chung.language.chat.ChannelEvent.PersonJoinedChannel;
import app.chung.language.chat.ChannelEvent.PersonLeftChannel;
import app.chung.language.chat.ChannelEvent.PersonRemovedFromChannel;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.ChannelPrivacy;
import app.chung.language.chat.Manner;
import app.chung.language.chat.MessageEvent.MessageDeleted;
import app.chung.language.chat.MessageEvent.MessageRestored;
import app.chung.language.chat.MessageEvent.MessageSent;
import app.chung.language.chat.MessageId;
import app.chung.language.chat.ReadMarkEvent.ThreadReadMarkMoved;
import app.chung.language.chat.ReadMarkId;
import app.chung.language.json.ChungJson;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.people.Role;
import app.chung.query.testing.RealViews;
import app.chung.query.testing.TestServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Threads that people follow, from the real log over the real engine. */
class FollowedThreadsIT {

    private static final ChannelId OPEN = new ChannelId(id(52));
    private static final ChannelId HIDDEN = new ChannelId(id(53));

    private static RealViews views;
    private static TestServer server;

    @BeforeAll
    static void start() {
        views = new RealViews();
        server = new TestServer(views, ViewsConfiguration.class);
        person(LAN, "Nguyễn Lan Anh", "Lan Anh");
        person(BAO, "Trần Quốc Bảo", "Quốc Bảo");
        channel(OPEN, "Bếp", ChannelPrivacy.PUBLIC);
        channel(HIDDEN, "Lương", ChannelPrivacy.PRIVATE);
    }

    @AfterAll
    static void close() {
        server.close();
        views.close();
    }

    private static void person(PersonId person, String full, String given) {
        views.then(person, "person", person, registered(person, Role.MEMBER, full, given, null));
    }

    private static void channel(ChannelId id, String name, ChannelPrivacy privacy) {
        views.then(LAN, "channel", id, new ChannelCreated(id, name, null, privacy, LAN))
                .then(LAN, "channel", id, new PersonJoinedChannel(id, LAN))
                .then(BAO, "channel", id, new PersonJoinedChannel(id, BAO));
    }

    private static MessageId says(
            int number, PersonId author, ChannelId channel, @Nullable MessageId thread) {
        MessageId message = new MessageId(id(1_000 + number));
        Personal words = Personal.of(author, "tin " + number);
        views.then(
                author,
                "message",
                message,
                new MessageSent(message, channel, author, words, thread, Manner.SAID));
        return message;
    }

    private static JsonNode threads(PersonId person, String how) {
        views.settle();
        var answer = server.get(person, "/api/views/chat/followed-thread" + how);
        assertThat(answer.status()).as("%s %s", how, answer.body()).isEqualTo(200);
        return ChungJson.mapper().readTree(answer.body()).get("items");
    }

    private static @Nullable JsonNode thread(PersonId person, MessageId root) {
        for (JsonNode item : threads(person, "?limit=100")) {
            if (item.get("thread").asString().equals(root.value().toString())) {
                return item;
            }
        }
        return null;
    }

    private static int unread(PersonId person, MessageId root) {
        JsonNode found = thread(person, root);
        int unread = found == null ? -1 : found.get("unread").asInt();
        boolean listed = false;
        for (JsonNode item : threads(person, "?unread=true&limit=100")) {
            listed |= item.get("thread").asString().equals(root.value().toString());
        }
        assertThat(listed).as("listed among the unread").isEqualTo(unread > 0);
        return unread;
    }

    @Test
    void count_what_others_said_beyond_the_mark_and_did_not_take_away() {
        MessageId root = says(1, LAN, OPEN, null);
        assertThat(unread(LAN, root)).isEqualTo(-1);
        MessageId first = says(2, BAO, OPEN, root);
        says(3, LAN, OPEN, root);
        says(4, BAO, OPEN, root);
        assertThat(unread(LAN, root)).isEqualTo(2);
        assertThat(unread(BAO, root)).isEqualTo(1);

        views.then(BAO, "message", first, new MessageDeleted(first, OPEN, BAO));
        assertThat(unread(LAN, root)).isEqualTo(1);
        views.then(BAO, "message", first, new MessageRestored(first, OPEN, BAO));
        assertThat(unread(LAN, root)).isEqualTo(2);

        views.then(
                LAN,
                "read-mark",
                ReadMarkId.of(LAN, OPEN, root),
                new ThreadReadMarkMoved(OPEN, root, LAN, 0, views.position()));
        assertThat(unread(LAN, root)).isZero();
        MessageId gone = says(5, BAO, OPEN, root);
        assertThat(unread(LAN, root)).isEqualTo(1);
        views.then(BAO, "message", gone, new MessageDeleted(gone, OPEN, BAO));
        assertThat(unread(LAN, root)).isZero();
    }

    @Test
    void stand_newest_activity_first_with_what_they_are_about() {
        MessageId old = says(11, LAN, OPEN, null);
        MessageId newer = says(12, LAN, OPEN, null);
        says(13, BAO, OPEN, newer);
        says(14, BAO, OPEN, old);
        JsonNode first = threads(LAN, "?limit=1").get(0);
        assertThat(first.get("thread").asString()).isEqualTo(old.value().toString());
        assertThat(first.get("root").get("text").isNull()).isFalse();
        assertThat(first.get("replies").get("replies").asInt()).isEqualTo(1);
    }

    @Test
    void are_not_there_in_a_channel_that_one_left_or_lost_and_are_back_with_it() {
        MessageId open = says(21, BAO, OPEN, null);
        says(22, LAN, OPEN, open);
        MessageId hidden = says(23, BAO, HIDDEN, null);
        says(24, LAN, HIDDEN, hidden);
        assertThat(unread(BAO, open)).isEqualTo(1);
        assertThat(unread(BAO, hidden)).isEqualTo(1);

        views.then(BAO, "channel", OPEN, new PersonLeftChannel(OPEN, BAO));
        views.then(LAN, "channel", HIDDEN, new PersonRemovedFromChannel(HIDDEN, BAO));
        assertThat(unread(BAO, open)).isEqualTo(-1);
        assertThat(unread(BAO, hidden)).isEqualTo(-1);

        views.then(BAO, "channel", OPEN, new PersonJoinedChannel(OPEN, BAO));
        views.then(BAO, "channel", HIDDEN, new PersonJoinedChannel(HIDDEN, BAO));
        assertThat(unread(BAO, open)).isEqualTo(1);
        assertThat(unread(BAO, hidden)).isEqualTo(1);
    }
}
