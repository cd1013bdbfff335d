package app.chung.query.chat.followedthread;

import static app.chung.query.testing.World.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.access.Audience;
import app.chung.language.chat.Manner;
import app.chung.language.chat.MessageEvent.MessageSent;
import app.chung.language.chat.MessageEvent.PeopleMentionedInMessage;
import app.chung.language.chat.MessageId;
import app.chung.language.chat.ReadMarkEvent.ThreadReadMarkMoved;
import app.chung.language.chat.ReadMarkId;
import app.chung.language.chat.ThreadFollowEvent;
import app.chung.language.chat.ThreadFollowEvent.ThreadFollowed;
import app.chung.language.chat.ThreadFollowEvent.ThreadUnfollowed;
import app.chung.language.chat.ThreadFollowId;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.Provenance;
import app.chung.ledger.reader.RecordedEvent;
import app.chung.query.testing.Folded;
import app.chung.query.testing.Journal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowedThreadProjectionTest {

    private static final MessageId REPLY = new MessageId(id(61));
    private static final MessageId NEXT = new MessageId(id(62));

    private final Journal journal = new Journal();

    private void says(PersonId author, MessageId message, @Nullable MessageId thread) {
        Personal words = Personal.of(author, "ừ");
        journal.then(
                author,
                "message",
                message,
                new MessageSent(message, CHANNEL, author, words, thread, Manner.SAID));
    }

    private void mentions(
            PersonId author, MessageId message, @Nullable MessageId thread, PersonId person) {
        journal.then(
                author,
                "message",
                message,
                new PeopleMentionedInMessage(message, CHANNEL, thread, author, List.of(person)));
    }

    private void asks(PersonId person, ThreadFollowEvent event) {
        ThreadFollowId id = ThreadFollowId.of(person, CHANNEL, MESSAGE);
        journal.then(person, "thread-follow", id, event);
    }

    private void reads(PersonId person, long to) {
        journal.then(
                person,
                "read-mark",
                ReadMarkId.of(person, CHANNEL, MESSAGE),
                new ThreadReadMarkMoved(CHANNEL, MESSAGE, person, 0, to));
    }

    private @Nullable FollowedThread of(PersonId person) {
        return Folded.of(new FollowedThreadProjection(), journal)
                .find(FollowedThread.key(CHANNEL, MESSAGE, person));
    }

    private FollowedThread known(PersonId person) {
        return Objects.requireNonNull(of(person));
    }

    @Test
    void who_began_it_follows_from_the_first_reply_and_who_replies_follows() {
        says(LAN, MESSAGE, null);
        assertThat(of(LAN)).isNull();
        says(BAO, REPLY, MESSAGE);
        assertThat(known(LAN).unread()).isTrue();
        assertThat(known(LAN).position()).isEqualTo(2);
        assertThat(known(BAO).unread()).isFalse();
        assertThat(of(KHUE)).isNull();
    }

    @Test
    void is_read_up_to_the_mark_and_new_again_with_what_others_say() {
        says(LAN, MESSAGE, null);
        says(BAO, REPLY, MESSAGE);
        reads(LAN, 2);
        assertThat(known(LAN).unread()).isFalse();
        assertThat(known(LAN).seen()).isEqualTo(2);
        says(LAN, NEXT, MESSAGE);
        assertThat(known(LAN).unread()).isFalse();
        assertThat(known(BAO).unread()).isTrue();
        assertThat(known(LAN).position()).isEqualTo(4);
    }

    @Test
    void what_one_says_oneself_does_not_read_what_others_said() {
        says(LAN, MESSAGE, null);
        says(BAO, REPLY, MESSAGE);
        says(LAN, NEXT, MESSAGE);
        assertThat(known(LAN).unread()).isTrue();
        assertThat(known(LAN).seen()).isEqualTo(1);
    }

    @Test
    void who_is_mentioned_follows_from_what_mentions_them() {
        says(LAN, MESSAGE, null);
        says(LAN, REPLY, MESSAGE);
        says(BAO, NEXT, MESSAGE);
        mentions(BAO, NEXT, MESSAGE, KHUE);
        assertThat(known(KHUE).unread()).isTrue();
        assertThat(known(KHUE).seen()).isEqualTo(2);
    }

    @Test
    void who_is_mentioned_in_its_first_message_follows_from_the_first_reply() {
        says(LAN, MESSAGE, null);
        mentions(LAN, MESSAGE, null, KHUE);
        assertThat(of(KHUE)).isNull();
        says(BAO, REPLY, MESSAGE);
        assertThat(known(KHUE).unread()).isTrue();
    }

    @Test
    void who_asks_follows_at_once_and_what_was_said_before_is_not_new() {
        says(LAN, MESSAGE, null);
        says(BAO, REPLY, MESSAGE);
        asks(KHUE, new ThreadFollowed(CHANNEL, MESSAGE, KHUE));
        assertThat(known(KHUE).unread()).isFalse();
        assertThat(known(KHUE).position()).isEqualTo(3);
        says(BAO, NEXT, MESSAGE);
        assertThat(known(KHUE).unread()).isTrue();
    }

    @Test
    void who_began_it_may_ask_before_anybody_replied() {
        says(LAN, MESSAGE, null);
        asks(LAN, new ThreadFollowed(CHANNEL, MESSAGE, LAN));
        assertThat(known(LAN).position()).isEqualTo(2);
        assertThat(known(LAN).unread()).isFalse();
    }

    @Test
    void who_leaves_follows_no_more_until_they_speak_or_are_mentioned() {
        says(LAN, MESSAGE, null);
        says(BAO, REPLY, MESSAGE);
        asks(LAN, new ThreadUnfollowed(CHANNEL, MESSAGE, LAN));
        assertThat(of(LAN)).isNull();
        says(BAO, NEXT, MESSAGE);
        assertThat(of(LAN)).isNull();
        mentions(BAO, NEXT, MESSAGE, LAN);
        assertThat(known(LAN).unread()).isTrue();
    }

    @Test
    void is_for_the_eyes_of_who_follows_and_may_read_the_channel() {
        says(LAN, MESSAGE, null);
        says(BAO, REPLY, MESSAGE);
        assertThat(known(LAN).audience())
                .isEqualTo(new Audience.Both(Audience.only(LAN), new Audience.Channel(CHANNEL)));
        assertThat(known(LAN).followers()).isEmpty();
        FollowedThread thread =
                Folded.of(new FollowedThreadProjection(), journal)
                        .find(FollowedThread.key(CHANNEL, MESSAGE));
        assertThat(Objects.requireNonNull(thread).audience())
                .isEqualTo(new Audience.People(Set.of()));
    }

    @Test
    void what_was_imported_makes_nobody_follow() {
        says(LAN, MESSAGE, null);
        says(BAO, REPLY, MESSAGE);
        List<RecordedEvent> imported =
                journal.events().stream().map(FollowedThreadProjectionTest::imported).toList();
        assertThat(Folded.of(new FollowedThreadProjection(), imported).all()).isEmpty();
    }

    private static RecordedEvent imported(RecordedEvent e) {
        return new RecordedEvent(
                e.position(),
                e.stream(),
                e.version(),
                e.id(),
                e.event(),
                new Provenance(
                        e.provenance().actor(),
                        e.provenance().occurredAt(),
                        e.provenance().recordedBy(),
                        e.provenance().recordedAt(),
                        "slack"),
                e.command());
    }
}
