package app.chung.querygateway.opening;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Makes of {@code [@](person:ID)} a place for a name, and of every other link a link. The name is
 * joined where it is shown, so that it is nowhere written down.
 */
final class MentionRenderer implements NodeRenderer {

    /** The attribute that says of whom the name belongs there. */
    static final String ATTRIBUTE = "data-person";

    /** What that attribute may hold. */
    static final Pattern PERSON = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** What a link to somebody leads to. */
    static final Pattern MENTION = Pattern.compile("person:(" + PERSON + ")");

    private final HtmlNodeRendererContext context;

    MentionRenderer(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class);
    }

    @Override
    public void render(Node node) {
        String target = ((Link) node).getDestination();
        Matcher mention = MENTION.matcher(target);
        boolean isMention = mention.matches();
        String tag = isMention ? "span" : "a";
        Map<String, String> attributes =
                isMention
                        ? Map.of(ATTRIBUTE, mention.group(1))
                        : Map.of("href", context.encodeUrl(target));
        context.getWriter().tag(tag, attributes);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        context.getWriter().tag("/" + tag);
    }
}
