package dev.yieldlings.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** Lays out a table. Columns are as wide as their cells; if the table does not fit, cells are wrapped. */
final class Table {
    private static final int GAP = 2;

    private final List<List<List<Word>>> rows;
    private final int columns;

    private Table(List<List<List<Word>>> rows) {
        this.rows = rows;
        this.columns = rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Returns the lines of a table, whose first row is the header. */
    static List<String> lines(Node table, PageStyle look, int width) {
        Cells cells = new Cells(look);
        table.accept(cells);
        Table whole = new Table(cells.rows);
        int[] widths = whole.widths(width);
        if (fits(widths, width)) {
            return whole.lines(widths);
        }
        Table broken = new Table(cells.rows.stream().map(Table::broken).toList());
        return broken.lines(broken.widths(width));
    }

    private static boolean fits(int[] widths, int width) {
        return IntStream.of(widths).sum() + GAP * (widths.length - 1) <= width;
    }

    /** Returns a row in which code may be wrapped as well. */
    private static List<List<Word>> broken(List<List<Word>> row) {
        return row.stream()
                .map(cell ->
                        cell.stream().flatMap(word -> word.pieces().stream()).toList())
                .toList();
    }

    private List<String> lines(int[] widths) {
        List<String> lines = new ArrayList<>(row(rows.getFirst(), widths));
        lines.add(String.join(
                " ".repeat(GAP), IntStream.of(widths).mapToObj("-"::repeat).toList()));
        rows.stream().skip(1).forEach(row -> lines.addAll(row(row, widths)));
        return lines;
    }

    /** The widths of the columns. The widest ones shrink first, but none below its longest word. */
    private int[] widths(int width) {
        int[] widths = new int[columns];
        int[] least = new int[columns];
        for (List<List<Word>> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], Line.widthOf(row.get(i)));
                for (Word word : row.get(i)) {
                    least[i] = Math.max(least[i], word.width());
                }
            }
        }
        int excess = IntStream.of(widths).sum() + GAP * (columns - 1) - width;
        for (; excess > 0; excess--) {
            int widest = -1;
            for (int i = 0; i < columns; i++) {
                if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static List<String> row(List<List<Word>> cells, int[] widths) {
        List<List<Line>> filled = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            filled.add(Line.fill(cells.get(i), widths[i]));
        }
        int height = filled.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < filled.size(); column++) {
                List<Line> cell = filled.get(column);
                Line part = i < cell.size() ? cell.get(i) : Line.plain("");
                line.append(part.text()).append(" ".repeat(Math.max(0, widths[column] - part.width()) + GAP));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static final class Cells extends AbstractVisitor {
        private final PageStyle look;
        private final List<List<List<Word>>> rows = new ArrayList<>();

        Cells(PageStyle look) {
            this.look = look;
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableCell) {
                rows.getLast().add(Inline.words(node, look));
                return;
            }
            if (node instanceof TableRow) {
                rows.add(new ArrayList<>());
            }
            visitChildren(node);
        }
    }
}
