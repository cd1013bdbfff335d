package app.chung.language.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chung.language.json.sample.BookCommand.LendBook;
import app.chung.language.json.sample.BookEvent.BookLent;
import app.chung.language.kernel.KernelRefusal.StaleVersion;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageCatalogTest {

    @Test
    void names_messages_by_module_and_kebab_case() {
        MessageCatalog catalog = MessageCatalog.of(List.of(LendBook.class, BookLent.class));
        assertThat(catalog.command("sample.lend-book")).contains(LendBook.class);
        assertThat(catalog.event("sample.book-lent")).contains(BookLent.class);
        assertThat(catalog.event("sample.book-given")).contains(BookLent.class);
        assertThat(WireName.of(StaleVersion.class)).isEqualTo("kernel.stale-version");
    }

    @Test
    void finds_the_language_by_its_index() {
        assertThat(MessageCatalog.load().refusals()).contains(StaleVersion.class);
    }

    @Test
    void refuses_what_is_no_message() {
        assertThatThrownBy(() -> MessageCatalog.of(List.of(String.class)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void builds_codecs_for_the_whole_language() {
        assertThat(EventCodec.load().catalog().events()).isNotNull();
        assertThat(new CommandCodec(MessageCatalog.load())).isNotNull();
    }
}
