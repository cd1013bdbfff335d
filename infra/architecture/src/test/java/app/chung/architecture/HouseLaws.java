package app.chung.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every law holds for the real house, and fails for its wrong one. */
class HouseLaws {

    private static final House HOUSE = House.real();

    static List<Law> laws() {
        return Laws.all();
    }

    @Test
    void the_house_is_there() {
        assertThat(HOUSE.classes()).hasSizeGreaterThan(500);
        assertThat(HOUSE.modules()).contains("people", "groups", "feed", "tasks", "chat");
    }

    @ParameterizedTest
    @MethodSource("laws")
    void holds(Law law) {
        law.in(HOUSE).check(HOUSE.classes());
    }

    @ParameterizedTest
    @MethodSource("laws")
    void speaks_of_something(Law law) {
        assertThat(HOUSE.classes().stream().filter(type -> law.concerns().test(HOUSE, type)))
                .as("classes that the law is about")
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("laws")
    void can_fail(Law law) {
        House wrong = House.wrong(law.wrong());
        assertThat(law.in(wrong).evaluate(wrong.classes()).hasViolation())
                .as("the wrong house breaks the law")
                .isTrue();
    }
}
