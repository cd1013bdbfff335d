package app.chung.audit;

import static app.chung.audit.EventSamples.BAO;
import static app.chung.audit.EventSamples.LAN;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.feed.CommentId;
import app.chung.language.feed.PostEvent.*;
import app.chung.language.feed.PostId;
import app.chung.language.json.UnknownEvent;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.Reaction;
import app.chung.language.people.Language;
import app.chung.language.tasks.Due;
import app.chung.language.tasks.TaskEvent.*;
import app.chung.language.tasks.TaskId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChronicleTest {

    private static final Phrasebook PHRASES = new Phrasebook(Telling.tellers());
    private static final Names NAMES =
            new Names(
                    Map.of(LAN, "Lan Anh", BAO, "Quốc Bảo"),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of());
    private static final TaskId TASK = new TaskId(new UUID(7, 7));
    private static final PostId POST = new PostId(new UUID(7, 7));
    private static final CommentId COMMENT = new CommentId(new UUID(7, 8));
    private static final String ZONE = "Asia/Ho_Chi_Minh";
    private static final Due MONDAY = new Due(LocalDate.of(2026, 11, 23), null, ZONE);
    private static final Due WEDNESDAY =
            new Due(LocalDate.of(2026, 11, 25), LocalTime.of(17, 0), ZONE);

    private static List<Entry> told(Streams stream, Language language) {
        Narrator narrator = new Narrator(PHRASES, Telling.OPENER, NAMES, language, ZoneOffset.UTC);
        return Chronicle.of(stream.events(), PHRASES).stream().map(narrator::entry).toList();
    }

    private static List<String> sentences(Streams stream, Language language) {
        return told(stream, language).stream()
                .map(
                        entry ->
                                entry.sentence().stream()
                                        .map(p -> p.strong() ? "*" + p.text() + "*" : p.text())
                                        .collect(Collectors.joining()))
                .toList();
    }

    @Nested
    class OfATask {

        private final Streams stream =
                new Streams()
                        .by(
                                LAN,
                                new TaskCreated(
                                        TASK,
                                        "Giao trễ",
                                        null,
                                        null,
                                        0,
                                        null,
                                        null,
                                        LAN,
                                        BAO,
                                        MONDAY))
                        .by(BAO, new DueChanged(TASK, MONDAY, WEDNESDAY))
                        .by(LAN, new TaskAssigned(TASK, BAO, LAN))
                        .by(LAN, new TaskCompleted(TASK))
                        .by(BAO, new TaskReopened(TASK))
                        .by(LAN, new TaskUnassigned(TASK, LAN))
                        .by(BAO, new DueChanged(TASK, WEDNESDAY, null));

        @Test
        void sounds_like_people_in_vietnamese() {
            assertThat(sentences(stream, Language.VI))
                    .containsExactly(
                            "*Lan Anh* tạo việc *Giao trễ*, giao cho *Quốc Bảo*, hạn *23/11/2026*.",
                            "*Quốc Bảo* dời hạn từ 23/11/2026 sang *25/11/2026, 17:00*.",
                            "*Lan Anh* nhận việc này từ *Quốc Bảo*.",
                            "*Lan Anh* đánh dấu việc này *đã xong*.",
                            "*Quốc Bảo* *mở lại* việc này.",
                            "*Lan Anh* thôi phụ trách việc này.",
                            "*Quốc Bảo* bỏ hạn 25/11/2026, 17:00.");
        }

        @Test
        void sounds_like_people_in_english() {
            assertThat(sentences(stream, Language.EN))
                    .containsExactly(
                            "*Lan Anh* created *Giao trễ* for *Quốc Bảo*, due *23 Nov 2026*.",
                            "*Quốc Bảo* moved the due date from 23 Nov 2026 to *25 Nov 2026, 17:00*.",
                            "*Lan Anh* took it over from *Quốc Bảo*.",
                            "*Lan Anh* marked it *done*.",
                            "*Quốc Bảo* *reopened* it.",
                            "*Lan Anh* gave it back; nobody owns it now.",
                            "*Quốc Bảo* dropped the due date 25 Nov 2026, 17:00.");
        }

        @Test
        void sets_before_and_after_side_by_side() {
            Entry moved = told(stream, Language.VI).get(1);

            assertThat(moved.before()).isEqualTo("23/11/2026");
            assertThat(moved.after()).isEqualTo("25/11/2026, 17:00");
            assertThat(moved.event()).isEqualTo("tasks.due-changed");
            assertThat(moved.mark()).isEqualTo(Mark.MOVED);
            assertThat(moved.actor()).isEqualTo(BAO);
        }
    }

    @Nested
    class OfAPost {

        private final Streams written =
                new Streams()
                        .by(LAN, new PostWritten(POST, LAN, null, 0, Personal.of(LAN, "Chào")))
                        .by(BAO, comment("Hay quá"))
                        .by(BAO, new CommentEdited(POST, COMMENT, Personal.of(BAO, "Hay lắm")))
                        .by(LAN, new PostEdited(POST, Personal.of(LAN, "Chào cả nhà")))
                        .by(BAO, new ReactionGiven(POST, BAO, Reaction.COFFEE));

        private CommentWritten comment(String text) {
            return new CommentWritten(POST, COMMENT, BAO, null, 0, Personal.of(BAO, text));
        }

        @Test
        void finds_the_old_words_for_new_ones() {
            List<Entry> told = told(written, Language.VI);

            assertThat(told.get(0).after()).isEqualTo("Chào");
            assertThat(told.get(2).before()).isEqualTo("Hay quá");
            assertThat(told.get(2).after()).isEqualTo("Hay lắm");
            assertThat(told.get(3).before()).isEqualTo("Chào");
            assertThat(told.get(3).after()).isEqualTo("Chào cả nhà");
        }

        @Test
        void shows_no_words_of_what_was_deleted() {
            written.by(LAN, new CommentDeleted(POST, COMMENT, BAO))
                    .by(LAN, new PostDeleted(POST, LAN));

            List<Entry> told = told(written, Language.VI);

            assertThat(told).allMatch(entry -> entry.before() == null && entry.after() == null);
            assertThat(sentences(written, Language.VI))
                    .endsWith(
                            "*Quốc Bảo* mời một ly cà phê.",
                            "*Lan Anh* xoá một bình luận của *Quốc Bảo*.",
                            "*Lan Anh* xoá bài này.");
        }

        @Test
        void shows_the_words_of_what_is_back() {
            written.by(LAN, new PostDeleted(POST, LAN)).by(LAN, new PostRestored(POST, LAN));

            List<Entry> told = told(written, Language.VI);

            assertThat(told.get(3).before()).isEqualTo("Chào");
            assertThat(sentences(written, Language.VI)).endsWith("*Lan Anh* khôi phục bài này.");
            assertThat(sentences(written, Language.EN))
                    .endsWith("*Lan Anh* brought this post back.");
        }

        @Test
        void keeps_the_words_of_others_when_one_comment_goes() {
            written.by(BAO, new CommentDeleted(POST, COMMENT, BAO));

            List<Entry> told = told(written, Language.VI);

            assertThat(told.get(1).after()).isNull();
            assertThat(told.get(3).before()).isEqualTo("Chào");
        }
    }

    @Test
    void tells_that_something_happened_that_it_does_not_understand() {
        Streams stream = new Streams().by(LAN, new UnknownEvent("polls.vote-cast", 1, new byte[0]));

        assertThat(told(stream, Language.VI).getFirst().event()).isEqualTo("polls.vote-cast");
        assertThat(sentences(stream, Language.VI))
                .containsExactly("Một sự kiện mà phiên bản này chưa hiểu.");
    }

    @Test
    void names_nobody_whom_the_reader_may_not_know() {
        Streams stream = new Streams().by(LAN, new TaskCompleted(TASK));
        Narrator stranger =
                new Narrator(
                        PHRASES,
                        Telling.OPENER,
                        new Names(Map.of(), Map.of(), Map.of(), Map.of(), Map.of()),
                        Language.EN,
                        ZoneOffset.UTC);

        Line line = Chronicle.of(stream.events(), PHRASES).getFirst();

        assertThat(stranger.entry(line).sentence().getFirst().text()).isEqualTo("somebody");
    }
}
