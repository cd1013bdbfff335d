package app.chung.querygateway.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkdownRendererTest {

    private static final List<String> PARTS =
            List.of(
                    "tiến độ",
                    "a",
                    "Z",
                    "1",
                    "1.",
                    "1)",
                    "-",
                    "+",
                    "=",
                    "*",
                    "_",
                    "~",
                    "~~",
                    "`",
                    "#",
                    "!",
                    "[",
                    "]",
                    "(",
                    ")",
                    "<",
                    ">",
                    "&amp;",
                    "&",
                    "\\",
                    "|",
                    ":",
                    "'",
                    "\"",
                    " ",
                    "  ",
                    "\t",
                    "\n",
                    "https://chung.example/a?b=c",
                    "www.chung.example",
                    "an@chung.example",
                    "\u00a0",
                    "\u0085",
                    "\u2028",
                    "😀",
                    "\u0000");

    private final MarkdownRenderer markdown = new MarkdownRenderer();

    /** Most texts have no signs and need no parser; nobody is to notice. */
    @Test
    void reads_words_the_same_whether_they_need_a_parser_or_not() {
        long seed = 20_261_122;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            String text =
                    random.ints(1 + random.nextInt(6), 0, PARTS.size())
                            .mapToObj(PARTS::get)
                            .collect(Collectors.joining());
            assertThat(markdown.plain(text)).as("%s", text).isEqualTo(markdown.parsed(text));
        }
    }
}
