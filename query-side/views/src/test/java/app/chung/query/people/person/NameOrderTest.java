package app.chung.query.people.person;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.query.Words;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    private record Name(String full, String given) {}

    private static List<String> sorted(Name... names) {
        return Stream.of(names)
                .sorted(
                        Comparator.comparing(
                                n -> NameOrder.key(n.full(), n.given()), NameOrder::compare))
                .map(Name::full)
                .toList();
    }

    @Test
    void sorts_by_given_then_middle_then_family_name() {
        assertThat(
                        sorted(
                                new Name("Trần Quốc Bảo", "Quốc Bảo"),
                                new Name("Vũ Đức Thịnh", "Thịnh"),
                                new Name("Nguyễn Lan Anh", "Lan Anh"),
                                new Name("Lê Quốc Bảo", "Bảo"),
                                new Name("Phạm Gia Bảo", "Bảo"),
                                new Name("Trần Ánh", "Ánh"),
                                new Name("Đặng Đạt", "Đạt"),
                                new Name("Lý Dung", "Dung")))
                .containsExactly(
                        "Nguyễn Lan Anh",
                        "Trần Ánh",
                        "Phạm Gia Bảo",
                        "Lê Quốc Bảo",
                        "Trần Quốc Bảo",
                        "Lý Dung",
                        "Đặng Đạt",
                        "Vũ Đức Thịnh");
    }

    @Test
    void sorts_names_that_begin_with_the_given_one() {
        assertThat(
                        sorted(
                                new Name("Zoe Adams", "Zoe"),
                                new Name("Nguyễn Lan Anh", "Anh"),
                                new Name("John Smith", "John")))
                .containsExactly("Nguyễn Lan Anh", "John Smith", "Zoe Adams");
    }

    @Test
    void finds_words_without_their_marks() {
        assertThat(Words.plain("Trần Quốc-Bảo, Đà Nẵng hoà"))
                .containsExactly("tran", "quoc", "bao", "da", "nang", "hoa");
    }
}
