package app.chung.commandserver;

import static app.chung.commandserver.Upload.JOBS;
import static app.chung.commandserver.Upload.state;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.commandserver.Browser.Answer;
import app.chung.language.chat.MessageEvent.MessageSent;
import app.chung.language.imports.ImportEvent.ImportFinished;
import app.chung.language.imports.ImportEvent.ImportStopped;
import app.chung.language.kernel.Event;
import app.chung.ledger.reader.LedgerReader;
import app.chung.ledger.reader.RecordedEvent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Files that are brought in from the browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportJobIT {

    private static final int MOST = 100_000;

    private Workspace workspace;
    private LedgerReader log;

    @BeforeAll
    void start() throws Exception {
        workspace = Workspace.setUp();
        log = workspace.server().part(LedgerReader.class);
    }

    @AfterAll
    void stop() {
        workspace.close();
    }

    private Upload upload() {
        return Upload.by(workspace.owner());
    }

    private List<Event> eventsAfter(long position, Class<? extends Event> type) {
        return log.after(position, MOST).stream()
                .map(RecordedEvent::event)
                .filter(type::isInstance)
                .toList();
    }

    @Test
    void is_nothing_to_who_does_not_administer() {
        Browser member = workspace.member("Khanh");
        String nothing = member.get("/api/nothing").text();
        Upload theirs = Upload.by(member);
        List<Answer> answers =
                List.of(
                        member.get(JOBS),
                        theirs.announce("a.zip", 10),
                        theirs.piece(0, new byte[10]),
                        theirs.ask("run"),
                        theirs.ask("interrupt"),
                        theirs.discard());
        assertThat(answers).extracting(Answer::status).containsOnly(404);
        assertThat(answers).extracting(Answer::text).containsOnly(nothing);
        assertThat(workspace.server().browser().get(JOBS).status()).isEqualTo(401);
    }

    @Test
    void refuses_what_is_too_large_and_what_is_neither() {
        Answer large = upload().announce("all.zip", 600L << 20);
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.type()).isEqualTo("imports.too-large");
        assertThat(upload().announce("none.zip", 0).code()).isEqualTo("too-small");

        Upload picture = upload();
        assertThat(picture.announce("cat.gif", 6).status()).isEqualTo(200);
        Answer neither = picture.piece(0, "GIF89a".getBytes(UTF_8));
        assertThat(neither.status()).isEqualTo(415);
        assertThat(neither.type()).isEqualTo("imports.unknown-file");
        assertThat(picture.shown().isNull()).isTrue();
    }

    @Test
    void takes_no_more_than_was_announced_and_a_piece_once() throws Exception {
        byte[] file = Exports.slack("taken", 3);
        byte[] first = Arrays.copyOf(file, 100);
        Upload upload = upload();
        assertThat(upload.announce("x.zip", file.length).status()).isEqualTo(200);
        assertThat(upload.piece(5, first).path()).isEqualTo("offset");
        assertThat(upload.piece(0, new byte[file.length + 1]).path()).isEqualTo("offset");
        assertThat(upload.piece(0, first).json().path("received").asInt()).isEqualTo(100);
        assertThat(upload.piece(0, first).json().path("received").asInt()).isEqualTo(100);
        assertThat(upload.discard().status()).isEqualTo(204);
        assertThat(upload.shown().isNull()).isTrue();
    }

    @Test
    void brings_everything_in_and_counts_it() throws Exception {
        Upload upload = upload();
        assertThat(upload.announce("other.zip", 9).status()).isEqualTo(200);
        long before = log.head();
        Upload real = upload();
        JsonNode running = real.send("xưởng gốm.zip", Exports.slack("forge", 40));
        assertThat(state(running)).isEqualTo("running");

        JsonNode job = real.ended();

        assertThat(state(job)).as(job.toString()).isEqualTo("finished");
        assertThat(job.path("name").asString()).isEqualTo("xưởng gốm.zip");
        assertThat(job.path("progress").path("read").asInt()).isEqualTo(40);
        assertThat(job.path("progress").path("created").asInt()).isEqualTo(39);
        assertThat(job.path("progress").path("skipped").path(0).path("reason").asString())
                .isEqualTo("empty");
        assertThat(job.path("lines").toString()).contains("leads out of the archive");
        assertThat(eventsAfter(before, MessageSent.class)).hasSize(39);
        assertThat(eventsAfter(before, ImportFinished.class)).hasSize(1);
        assertThat(real.discard().status()).isEqualTo(204);
    }

    @Test
    void brings_in_an_issue_archive() {
        Upload upload = upload();
        upload.send("archive.json", Exports.issues());
        JsonNode job = upload.ended();
        assertThat(state(job)).as(job.toString()).isEqualTo("finished");
        assertThat(job.path("source").asString()).isEqualTo("issues");
        assertThat(job.path("progress").path("created").asInt()).isEqualTo(2);
    }

    @Test
    void goes_on_after_an_interruption_without_a_second_effect() throws Exception {
        byte[] file = Exports.slack("long", 2_000);
        long before = log.head();
        Upload upload = upload();
        upload.send("long.zip", file);
        upload.until(job -> log.head() > before + 200 || !state(job).equals("running"));
        JsonNode rests = upload.ask("interrupt").json();
        assertThat(state(rests)).as(rests.toString()).isEqualTo("interrupted");
        assertThat(upload().announce("another.zip", 9).type())
                .isEqualTo("imports.another-under-way");

        assertThat(state(upload.ask("run").json())).isEqualTo("running");
        JsonNode job = upload.ended();

        assertThat(state(job)).as(job.toString()).isEqualTo("finished");
        assertThat(job.path("progress").path("read").asInt()).isEqualTo(2_000);
        assertThat(job.path("progress").path("skipped").toString()).contains("known-already");
        assertThat(eventsAfter(before, MessageSent.class)).hasSize(1_999);
        assertThat(eventsAfter(before, ImportFinished.class)).hasSize(1);
    }

    @Test
    void says_why_a_file_cannot_be_brought_in() throws Exception {
        byte[] whole = Exports.slack("odd", 50);
        assertThat(troubleOf(Arrays.copyOf(whole, whole.length - 40))).isEqualTo("broken-zip");
        assertThat(troubleOf("{\"a\":[]}".getBytes(UTF_8))).isEqualTo("no-issue-archive");
    }

    private String troubleOf(byte[] file) {
        long before = log.head();
        Upload upload = upload();
        upload.send("odd", file);
        JsonNode job = upload.ended();
        assertThat(state(job)).as(job.toString()).isEqualTo("failed");
        assertThat(job.path("lines")).isNotEmpty();
        assertThat(upload.discard().status()).isEqualTo(204);
        assertThat(eventsAfter(before, ImportStopped.class)).hasSize(1);
        return job.path("trouble").asString("");
    }
}
