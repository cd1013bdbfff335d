package app.chung.ledger;

import static app.chung.ledger.LedgerFixture.AN;
import static app.chung.ledger.LedgerFixture.append;
import static app.chung.ledger.LedgerFixture.knowing;
import static app.chung.ledger.LedgerFixture.naming;
import static app.chung.ledger.LedgerFixture.note;
import static app.chung.ledger.LedgerFixture.written;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.json.Opener;
import app.chung.language.kernel.Claim;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.StreamId;
import app.chung.ledger.AppendResult.Appended;
import app.chung.ledger.AppendResult.Clash;
import app.chung.ledger.AppendResult.Done;
import app.chung.ledger.AppendResult.Duplicate;
import app.chung.ledger.AppendResult.GoesBack;
import app.chung.ledger.AppendResult.Reused;
import app.chung.ledger.AppendResult.StaleAccess;
import app.chung.ledger.AppendResult.Taken;
import app.chung.ledger.reader.RecordedEvent;
import app.chung.ledger.sample.NoteEvent.DoorOpened;
import app.chung.ledger.sample.NoteEvent.NoteSigned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LedgerIT {

    private final LedgerFixture log = new LedgerFixture();
    private final Ledger ledger = log.ledger;

    @AfterEach
    void close() {
        log.close();
    }

    private static Append imported(StreamId stream, int expected, Instant at) {
        Append a = append(stream, expected, written("old"));
        Origin origin = new Origin.Imported(new PersonId(UUID.randomUUID()), at, AN, "slack");
        return new Append(
                a.command(),
                a.bodyHash(),
                stream,
                expected,
                a.events(),
                List.of(),
                List.of(),
                origin,
                a.accessPosition());
    }

    @Nested
    class Appending {

        @Test
        void gives_gapless_positions_and_versions() {
            StreamId one = note();
            assertThat(ledger.append(append(one, 0, written("a"), written("b"))))
                    .isEqualTo(new Appended(one, 2, 2));
            assertThat(ledger.append(append(one, 2, written("c"))))
                    .isEqualTo(new Appended(one, 3, 3));
            assertThat(log.reader.after(0, 10))
                    .extracting(RecordedEvent::position, RecordedEvent::version)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(1L, 1),
                            org.assertj.core.groups.Tuple.tuple(2L, 2),
                            org.assertj.core.groups.Tuple.tuple(3L, 3));
        }

        @Test
        void reads_back_what_was_written() {
            StreamId one = note();
            Append append = append(one, 0, new NoteSigned(AN, Personal.of(AN, "đồng ý")));
            ledger.append(append);
            RecordedEvent event = log.reader.stream(one, 1, 10).getFirst();
            assertThat(event.command()).isEqualTo(append.command());
            assertThat(event.provenance().actor()).isEqualTo(AN);
            assertThat(event.provenance().occurredAt()).isEqualTo(event.provenance().recordedAt());
            assertThat(event.provenance().recordedAt())
                    .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));
            NoteSigned signed = (NoteSigned) event.event();
            assertThat(new Opener(log.keys).open(signed.words())).contains("đồng ý");
        }

        @Test
        void refuses_a_stale_version_with_the_actual_one() {
            StreamId one = note();
            ledger.append(append(one, 0, written("a"), written("b")));
            assertThat(ledger.append(append(one, 1, written("x")))).isEqualTo(new Clash(1, 2));
            assertThat(ledger.append(append(one, 0, written("x")))).isEqualTo(new Clash(0, 2));
        }

        @Test
        void refuses_a_version_from_the_future() {
            StreamId one = note();
            assertThat(ledger.append(append(one, 3, written("x")))).isEqualTo(new Clash(3, 0));
            assertThat(ledger.versionOf(one)).isZero();
        }
    }

    @Nested
    class Commands {

        @Test
        void answer_a_retry_as_the_first_time() {
            Append append = append(note(), 0, written("a"));
            ledger.append(append);
            ledger.append(append(note(), 0, written("b")));
            assertThat(ledger.append(append)).isEqualTo(new Duplicate(append.stream(), 1, 1));
            assertThat(ledger.findCommand(append.command()))
                    .hasValueSatisfying(
                            answer -> {
                                assertThat(answer.position()).isEqualTo(1);
                                assertThat(answer.bodyHash()).isEqualTo(append.bodyHash());
                            });
        }

        @Test
        void refuse_another_body_under_the_same_id() {
            Append a = append(note(), 0, written("a"));
            ledger.append(a);
            Append other =
                    new Append(
                            a.command(),
                            LedgerFixture.hash("y"),
                            note(),
                            0,
                            a.events(),
                            List.of(),
                            List.of(),
                            a.origin(),
                            a.accessPosition());
            assertThat(ledger.append(other)).isEqualTo(new Reused());
        }

        @Test
        void keep_their_answer_when_nothing_happened() {
            StreamId one = note();
            ledger.append(append(one, 0, written("a")));
            Append nothing = append(one, 1);
            assertThat(ledger.append(nothing)).isEqualTo(new Appended(one, 1, 1));
            ledger.append(append(one, 1, written("b")));
            assertThat(ledger.append(nothing)).isEqualTo(new Duplicate(one, 1, 1));
        }

        @Test
        void do_nothing_only_on_the_present_version() {
            StreamId one = note();
            ledger.append(append(one, 0, written("a"), written("b")));
            assertThat(ledger.append(append(one, 1))).isEqualTo(new Clash(1, 2));
        }
    }

    @Nested
    class Claims {

        private final Claim general = new Claim("chat.channel-name", "general");

        private Append claiming(StreamId stream, int expected) {
            return naming(append(stream, expected, written("x")), List.of(general), List.of());
        }

        @Test
        void are_held_by_one_stream() {
            StreamId one = note();
            ledger.append(claiming(one, 0));
            assertThat(ledger.append(claiming(note(), 0))).isEqualTo(new Taken(general));
            assertThat(ledger.append(claiming(one, 1))).isInstanceOf(Appended.class);
        }

        @Test
        void are_free_again_once_released() {
            StreamId one = note();
            ledger.append(claiming(one, 0));
            ledger.append(naming(append(one, 1, written("y")), List.of(), List.of(general)));
            assertThat(ledger.append(claiming(note(), 0))).isInstanceOf(Appended.class);
        }

        @Test
        void are_released_by_their_holder_alone() {
            ledger.append(claiming(note(), 0));
            ledger.append(naming(append(note(), 0, written("y")), List.of(), List.of(general)));
            assertThat(ledger.append(claiming(note(), 0))).isEqualTo(new Taken(general));
        }

        @Test
        void change_hands_within_one_stream() {
            StreamId one = note();
            ledger.append(claiming(one, 0));
            assertThat(
                            ledger.append(
                                    naming(
                                            append(one, 1, written("x")),
                                            List.of(general),
                                            List.of(general))))
                    .isInstanceOf(Appended.class);
        }
    }

    @Nested
    class Rights {

        @Test
        void must_be_known_up_to_the_newest_change() {
            Done opened = (Done) ledger.append(append(note(), 0, new DoorOpened(AN)));
            assertThat(ledger.append(knowing(append(note(), 0, written("x")), 0)))
                    .isEqualTo(new StaleAccess());
            assertThat(ledger.append(knowing(append(note(), 0, written("x")), opened.position())))
                    .isInstanceOf(Appended.class);
            assertThat(log.reader.accessAfter(0, 10)).hasSize(1);
        }
    }

    @Nested
    class ImportedHistory {

        @Test
        void keeps_its_own_clock_and_names_its_source() {
            StreamId one = note();
            Instant then = Instant.parse("2019-03-04T05:06:07.123456Z");
            ledger.append(imported(one, 0, then));
            var provenance = log.reader.stream(one, 1, 1).getFirst().provenance();
            assertThat(provenance.occurredAt()).isEqualTo(then);
            assertThat(provenance.recordedAt()).isAfter(then);
            assertThat(provenance.recordedBy()).isEqualTo(AN);
            assertThat(provenance.actor()).isNotEqualTo(AN);
            assertThat(provenance.source()).isEqualTo("slack");
        }

        @Test
        void never_goes_back_within_a_stream() {
            StreamId one = note();
            Instant then = Instant.parse("2019-03-04T05:06:07Z");
            ledger.append(imported(one, 0, then));
            assertThat(ledger.append(imported(one, 1, then.minusSeconds(1))))
                    .isEqualTo(new GoesBack());
            assertThat(ledger.append(imported(one, 1, then))).isInstanceOf(Appended.class);
        }
    }

    @Nested
    class Snapshots {

        @Test
        void keep_the_newest_of_one_shape() {
            StreamId one = note();
            SnapshotStore store = ledger.snapshots();
            store.keep(one, "v1", new SnapshotStore.Snapshot(5, new byte[] {5}));
            store.keep(one, "v1", new SnapshotStore.Snapshot(3, new byte[] {3}));
            assertThat(store.find(one, "v1"))
                    .hasValueSatisfying(s -> assertThat(s.version()).isEqualTo(5));
            assertThat(store.find(one, "v2")).isEmpty();
        }
    }
}
