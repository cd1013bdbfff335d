package app.chung.commandgateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class AddressMarksTest {

    private final AddressMarks marks = new AddressMarks(new byte[32]);

    @Test
    void are_equal_however_an_address_is_typed() {
        String composed = "hường@giomua.vn";
        String apart = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(marks.of(" Hường@GioMua.VN ")).isEqualTo(marks.of(composed));
        assertThat(marks.of(apart)).isEqualTo(marks.of(composed));
        assertThat(marks.of("huong@giomua.vn")).isNotEqualTo(marks.of(composed));
    }
}
