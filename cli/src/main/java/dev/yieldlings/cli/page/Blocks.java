package dev.yieldlings.cli.page;

import dev.yieldlings.cli.terminal.Links;
import dev.yieldlings.cli.terminal.Style;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Lays out the blocks of a page one below the other, nested as in the source. */
final class Blocks extends AbstractVisitor {
    private static final String CODE_INDENT = "    ";

    /** A heading is bold as a whole, so nothing in it is highlighted. */
    private static final PageStyle HEADING = new PageStyle(Style.PLAIN, Links.NONE);

    private final PageStyle look;
    private final int width;
    private final boolean tight;
    private final List<String> lines = new ArrayList<>();

    private Blocks(PageStyle look, int width, boolean tight) {
        this.look = look;
        this.width = width;
        this.tight = tight;
    }

    /** Returns the lines of the blocks inside a node. */
    static List<String> lines(Node node, PageStyle look, int width) {
        return lines(node, look, width, false);
    }

    private static List<String> lines(Node node, PageStyle look, int width, boolean tight) {
        Blocks blocks = new Blocks(look, width, tight);
        blocks.visitChildren(node);
        return blocks.lines;
    }

    @Override
    public void visit(Heading node) {
        List<Line> title = Line.fill(Inline.words(node, HEADING), width);
        List<String> heading = new ArrayList<>();
        title.forEach(line -> heading.add(look.style().strong(line.text())));
        int longest = title.stream().mapToInt(Line::width).max().orElse(0);
        if (node.getLevel() <= 2) {
            heading.add(look.style().faint((node.getLevel() == 1 ? "=" : "-").repeat(longest)));
        }
        block(heading);
    }

    @Override
    public void visit(Paragraph node) {
        block(Line.fill(Inline.words(node, look), width).stream()
                .map(Line::text)
                .toList());
    }

    @Override
    public void visit(FencedCodeBlock node) {
        code(node.getLiteral(), node.getInfo() == null ? "" : node.getInfo());
    }

    @Override
    public void visit(IndentedCodeBlock node) {
        code(node.getLiteral(), "");
    }

    @Override
    public void visit(HtmlBlock node) {
        block(node.getLiteral().lines().toList());
    }

    @Override
    public void visit(ThematicBreak node) {
        block(List.of("-".repeat(Math.min(width, 20))));
    }

    @Override
    public void visit(BlockQuote node) {
        block(lines(node, look, width - 2).stream()
                .map(line -> ("| " + line).stripTrailing())
                .toList());
    }

    @Override
    public void visit(BulletList node) {
        list(node, false, 0);
    }

    @Override
    public void visit(OrderedList node) {
        Integer first = node.getMarkerStartNumber();
        list(node, true, first == null ? 1 : first);
    }

    @Override
    public void visit(CustomBlock node) {
        if (node instanceof TableBlock) {
            block(Table.lines(node, look, width));
        } else {
            visitChildren(node);
        }
    }

    private void list(ListBlock list, boolean numbered, int first) {
        List<String> all = new ArrayList<>();
        int number = first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String mark = numbered ? number++ + ". " : "- ";
            List<String> inside = lines(item, look, width - mark.length(), list.isTight());
            if (!list.isTight() && !all.isEmpty()) {
                all.add("");
            }
            for (int i = 0; i < inside.size(); i++) {
                all.add(((i == 0 ? mark : " ".repeat(mark.length())) + inside.get(i)).stripTrailing());
            }
        }
        block(all);
    }

    /** Adds a code block. Its lines are not wrapped: the terminal's own wrapping keeps code more readable. */
    private void code(String literal, String language) {
        block(Highlight.lines(literal, language, look.style()).stream()
                .map(line -> (CODE_INDENT + line).stripTrailing())
                .toList());
    }

    private void block(List<String> block) {
        if (!lines.isEmpty() && !tight) {
            lines.add("");
        }
        lines.addAll(block);
    }
}
