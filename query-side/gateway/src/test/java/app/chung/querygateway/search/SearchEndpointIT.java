package app.chung.querygateway.search;

import static app.chung.query.testing.World.BAO;
import static app.chung.query.testing.World.COMMENT;
import static app.chung.query.testing.World.KHUE;
import static app.chung.query.testing.World.LAN;
import static app.chung.query.testing.World.POST;
import static app.chung.query.testing.World.TASK;
import static app.chung.query.testing.World.TASK_COMMENT;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.kernel.PersonId;
import app.chung.query.testing.TestServer.Answer;
import app.chung.querygateway.Gateway;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

@Timeout(180)
class SearchEndpointIT {

    private static final PersonId STRANGER = new PersonId(new UUID(0, 404));

    private final Gateway gateway = Gateway.shared();

    private JsonNode find(PersonId person, String words) {
        String path = "/api/search?q=" + words.replace(" ", "%20");
        for (int i = 0; i < 30; i++) {
            String seen = String.valueOf(gateway.position());
            Answer unused = gateway.server().get(person, path, "Await-Position", seen);
            if (gateway.json(person, path).path("position").asLong() >= gateway.position()) {
                break;
            }
        }
        return gateway.json(person, path);
    }

    private static List<String> ids(JsonNode found) {
        return found.path("items").valueStream().map(item -> item.path("id").asString()).toList();
    }

    private static JsonNode hit(JsonNode found, UUID id) {
        return found.path("items")
                .valueStream()
                .filter(item -> item.path("id").asString().equals(id.toString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(found.toString()));
    }

    private static String text(JsonNode hit) {
        StringBuilder text = new StringBuilder();
        hit.path("snippet").forEach(piece -> text.append(piece.path("text").asString()));
        return text.toString();
    }

    private static List<String> hits(JsonNode hit) {
        return hit.path("snippet")
                .valueStream()
                .filter(piece -> piece.path("hit").asBoolean())
                .map(piece -> piece.path("text").asString())
                .toList();
    }

    @Test
    void shows_words_without_the_signs_of_markdown() {
        JsonNode post = hit(find(BAO, "lo nung"), Gateway.PLAN.value());

        assertThat(post.path("kind").asString()).isEqualTo("post");
        assertThat(post.path("title").asString()).isEqualTo("Kế hoạch");
        assertThat(text(post)).contains("Lò nung số hai chạy thử").doesNotContain("*", "`", "http");
        assertThat(hits(post)).contains("Lò", "nung");
    }

    @Test
    void leaves_a_mention_whole_for_whoever_knows_the_name_and_finds_nobody_by_an_id() {
        JsonNode post = hit(find(BAO, "hỏi trước"), Gateway.PLAN.value());

        assertThat(text(post)).contains("hỏi [@](person:" + LAN.value() + ") trước");
        assertThat(ids(find(BAO, "000000000001"))).isEmpty();
    }

    @Test
    void finds_a_task_by_the_words_of_its_description() {
        JsonNode task = hit(find(BAO, "men nau trang"), Gateway.KILN.value());

        assertThat(task.path("title").asString()).isEqualTo("Thử lò");
        assertThat(text(task)).contains("men nâu trắng").doesNotContain("~");
        assertThat(hits(task)).contains("men", "nâu", "trắng");
    }

    @Test
    void does_not_find_what_only_an_address_says() {
        assertThat(ids(find(BAO, "https example org lo"))).isEmpty();
    }

    @Test
    void names_no_moment_for_a_person() {
        JsonNode person = hit(find(BAO, "Lan Anh"), LAN.value());

        assertThat(person.path("kind").asString()).isEqualTo("person");
        assertThat(person.path("at").isNull()).isTrue();
    }

    @Test
    void tells_what_a_comment_stands_under() {
        JsonNode onPost = hit(find(BAO, "hay lắm"), COMMENT.value());
        JsonNode onTask = hit(find(BAO, "ừ nhé"), TASK_COMMENT.value());

        assertThat(onPost.path("kind")).isEqualTo(onTask.path("kind"));
        assertThat(onPost.path("view").asString()).isEqualTo("feed.comment");
        assertThat(onPost.path("parent").asString()).isEqualTo(POST.value().toString());
        assertThat(onTask.path("view").asString()).isEqualTo("tasks.comment");
        assertThat(onTask.path("parent").asString()).isEqualTo(TASK.value().toString());
    }

    @Test
    void finds_nothing_for_those_who_may_not_look_in() {
        assertThat(ids(find(LAN, "cả đội"))).contains(POST.value().toString());
        assertThat(ids(find(KHUE, "cả đội"))).doesNotContain(POST.value().toString());
        assertThat(find(STRANGER, "Lan").path("total").asInt()).isZero();
    }

    @Test
    void keeps_to_one_kind_and_says_which_there_are() {
        String of = "/api/search?q=lan&kind=";
        assertThat(gateway.json(BAO, of + "person").path("items").valueStream())
                .allMatch(item -> item.path("kind").asString().equals("person"));

        Answer no = gateway.server().get(BAO, of + "poem");
        assertThat(no.status()).isEqualTo(400);
        assertThat(no.body()).contains("\"path\":\"kind\"", "unknown-value");
    }

    @Test
    void wants_words() {
        Answer no = gateway.server().get(BAO, "/api/search");
        assertThat(no.status()).isEqualTo(400);
        assertThat(no.body()).contains("\"path\":\"q\"");
        assertThat(gateway.json(BAO, "/api/search?q=%20").path("items")).isEmpty();
    }
}
