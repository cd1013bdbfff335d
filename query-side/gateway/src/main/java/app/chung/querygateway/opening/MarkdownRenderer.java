package app.chung.querygateway.opening;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Makes HTML of Markdown (CommonMark with tables, strikethrough and bare links) that can do
 * nothing: HTML in the text is shown as text, and only known elements and safe links are let
 * through. Very long or deeply nested text is shown as it was typed.
 */
@Component
public class MarkdownRenderer {

    private static final int LONGEST = 50_000;
    private static final int DEEPEST = 40;
    private static final long KEPT_CHARACTERS = 8_000_000;
    private static final String SIGNS = "\\`*_~[]<&";

    private static final List<Extension> EXTENSIONS =
            List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    AutolinkExtension.create());
    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p",
                            "br",
                            "hr",
                            "em",
                            "strong",
                            "del",
                            "code",
                            "pre",
                            "blockquote",
                            "ul",
                            "ol",
                            "li",
                            "h1",
                            "h2",
                            "h3",
                            "h4",
                            "h5",
                            "h6",
                            "a",
                            "table",
                            "thead",
                            "tbody",
                            "tr",
                            "th",
                            "td",
                            "span")
                    .allowUrlProtocols("https", "http", "mailto")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowAttributes(MentionRenderer.ATTRIBUTE)
                    .matching(MentionRenderer.PERSON)
                    .onElements("span")
                    .allowAttributes("start")
                    .onElements("ol")
                    .allowAttributes("align")
                    .matching(false, "left", "right", "center")
                    .onElements("th", "td")
                    .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
                    .toFactory();

    private final Parser parser =
            Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(DEEPEST).build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder()
                    .extensions(EXTENSIONS)
                    .escapeHtml(true)
                    .nodeRendererFactory(MentionRenderer::new)
                    .softbreak("<br />\n")
                    .build();
    private final Cache<String, String> rendered =
            Caffeine.newBuilder()
                    .maximumWeight(KEPT_CHARACTERS)
                    .weigher((String text, String html) -> text.length() + html.length())
                    .build();

    /** HTML that is safe to show. */
    public String render(String markdown) {
        return rendered.get(markdown, this::fresh);
    }

    /** The words alone, without signs and addresses. */
    public String plain(String markdown) {
        if (markdown.length() > LONGEST) {
            return markdown;
        }
        return isWordsAlone(markdown) ? markdown.strip() : parsed(markdown);
    }

    String parsed(String markdown) {
        return PlainText.of(parser.parse(markdown));
    }

    /** One line that begins with a letter and has no sign that means something within a line. */
    private static boolean isWordsAlone(String markdown) {
        return !markdown.isEmpty()
                && Character.isLetter(markdown.charAt(0))
                && markdown.chars().allMatch(sign -> sign >= ' ' && SIGNS.indexOf(sign) < 0);
    }

    private String fresh(String markdown) {
        if (markdown.length() > LONGEST) {
            return "<pre>" + HtmlUtils.htmlEscape(markdown) + "</pre>";
        }
        return POLICY.sanitize(renderer.render(parser.parse(markdown)));
    }
}
