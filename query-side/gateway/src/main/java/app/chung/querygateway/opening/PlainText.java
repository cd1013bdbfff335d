package app.chung.querygateway.opening;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * What somebody reads of a parsed text: one line a block, links by their words. Mentions stay as
 * they are, since names are joined where the text is read.
 */
final class PlainText extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();

    private PlainText() {}

    static String of(Node parsed) {
        PlainText plain = new PlainText();
        parsed.accept(plain);
        return plain.words.toString().strip();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(Link link) {
        if (MentionRenderer.MENTION.matcher(link.getDestination()).matches()) {
            words.append("[@](").append(link.getDestination()).append(')');
        } else {
            visitChildren(link);
        }
    }

    // HTML is shown as it was typed, so that is what is read.
    @Override
    public void visit(HtmlInline html) {
        words.append(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        line(html.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        line(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        line(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        words.append('\n');
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        words.append('\n');
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        words.append(node instanceof TableCell ? " " : "");
    }

    @Override
    public void visit(CustomBlock block) {
        visitChildren(block);
        words.append('\n');
    }

    private void line(String literal) {
        words.append(literal).append('\n');
    }
}
