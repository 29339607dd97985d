package dev.yieldlings.cli.page;

import dev.yieldlings.cli.terminal.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Splits the content of a paragraph, a heading or a table cell into words. */
final class Inline extends AbstractVisitor {
    private static final int LONGEST_UNBROKEN = 40;

    private final PageStyle looks;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int width;
    private UnaryOperator<String> look = UnaryOperator.identity();

    private Inline(PageStyle looks) {
        this.looks = looks;
    }

    /** Returns the words inside a node. */
    static List<Word> words(Node node, PageStyle looks) {
        Inline inline = new Inline(looks);
        inline.visitChildren(node);
        inline.endWord(false);
        return inline.words;
    }

    @Override
    public void visit(Text node) {
        addText(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        // Code that is short enough stays one word, because an unbroken signature is easier to read.
        String code = node.getLiteral();
        int columns = looks.widthOfCode(code);
        List<Word> pieces = new Word(looks.code(code), columns, false).pieces();
        if (columns <= LONGEST_UNBROKEN || pieces.size() == 1) {
            text.append(looks.code(code));
            width += columns;
            return;
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                endWord(false);
            }
            text.append(pieces.get(i).text());
            width += pieces.get(i).width();
        }
    }

    @Override
    public void visit(HtmlInline node) {
        add(node.getLiteral());
    }

    @Override
    public void visit(Emphasis node) {
        emphasise(node, "*");
    }

    @Override
    public void visit(StrongEmphasis node) {
        emphasise(node, "*");
    }

    /** Emphasised text is bold in colour, and keeps the author's asterisks without colour. */
    private void emphasise(Node node, String mark) {
        UnaryOperator<String> outer = look;
        if (looks.style() == Style.PLAIN) {
            add(mark);
            visitChildren(node);
            add(mark);
        } else {
            look = looks.style()::strong;
            visitChildren(node);
            look = outer;
        }
    }

    @Override
    public void visit(Link node) {
        visitChildren(node);
        if (node.getDestination() != null && !node.getDestination().isEmpty()) {
            endWord(false);
            add("(" + node.getDestination() + ")");
        }
    }

    @Override
    public void visit(Image node) {
        visitChildren(node);
    }

    @Override
    public void visit(SoftLineBreak node) {
        endWord(false);
    }

    @Override
    public void visit(HardLineBreak node) {
        endWord(true);
    }

    private void addText(String literal) {
        String[] parts = literal.split("[ \\t]+", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                endWord(false);
            }
            add(parts[i]);
        }
    }

    private void add(String part) {
        if (!part.isEmpty()) {
            text.append(look.apply(part));
            width += part.codePointCount(0, part.length());
        }
    }

    private void endWord(boolean endsLine) {
        if (width > 0 || endsLine) {
            words.add(new Word(text.toString(), width, endsLine));
            text.setLength(0);
            width = 0;
        }
    }
}
