package dev.yieldlings.cli.watch.list;

import dev.yieldlings.cli.screen.Size;
import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Columns;
import dev.yieldlings.cli.text.Wrap;
import dev.yieldlings.cli.watch.list.CourseStatus.Entry;
import dev.yieldlings.engine.course.Chapter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Draws the list for a window of a given size. */
final class ListView {
    private static final int ROWS_FOR_STICKY = 6;

    private final Canvas canvas;
    private final Browsing browsing;
    private final Viewport viewport;
    private final HeaderAndFooter margins;

    ListView(Canvas canvas, Browsing browsing, Viewport viewport) {
        this.canvas = canvas;
        this.browsing = browsing;
        this.viewport = viewport;
        this.margins = new HeaderAndFooter(canvas, browsing);
    }

    List<String> draw(Size size) {
        if (size.rows() < 1 || size.columns() < 1) {
            return List.of();
        }
        List<String> foot = margins.foot(size.rows(), size.columns());
        List<String> lines = new ArrayList<>(margins.head(size.rows(), size.columns()));
        int room = size.rows() - foot.size() - lines.size();
        if (room > 0) {
            List<String> body = body(size.columns(), room);
            lines.addAll(body);
            lines.addAll(Collections.nCopies(room - body.size(), ""));
        }
        lines.addAll(foot);
        return lines;
    }

    private List<String> body(int columns, int room) {
        List<Row> rows = Row.of(browsing.selection().shown());
        if (rows.isEmpty()) {
            String words = browsing.filter().whenEmpty() + " Press a to see all exercises.";
            return Wrap.lines(words, columns).stream()
                    .limit(room)
                    .map(line -> Columns.start(line, columns))
                    .toList();
        }
        int first = viewport.firstOf(rows.size(), selected(rows), room);
        ItemText text = ItemText.of(browsing.status().entries(), canvas.glyphs(), columns);
        List<String> lines = new ArrayList<>();
        for (Row row : rows.subList(first, Math.min(rows.size(), first + room))) {
            lines.add(line(row, text, columns));
        }
        if (room >= ROWS_FOR_STICKY && rows.get(first) instanceof Row.Item(Entry entry)) {
            // Keep the chapter's heading visible while its exercises are scrolled.
            lines.set(0, heading(entry.chapter(), columns));
        }
        return lines;
    }

    private int selected(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.Item(Entry entry)
                    && browsing.selection().isSelected(entry)) {
                return i;
            }
        }
        return 0;
    }

    private String line(Row row, ItemText text, int columns) {
        return switch (row) {
            case Row.Heading(Chapter chapter) -> heading(chapter, columns);
            case Row.Item(Entry entry) -> {
                boolean current = browsing.status().isCurrent(entry.exercise());
                yield browsing.selection().isSelected(entry)
                        ? canvas.style().reversed(Columns.pad(text.line(entry, true, current, Style.PLAIN), columns))
                        : text.line(entry, false, current, canvas.style());
            }
        };
    }

    private String heading(Chapter chapter, int columns) {
        String words = canvas.glyphs().clean(chapter.title()) + " ("
                + browsing.status().passed(chapter) + " of "
                + chapter.exercises().size() + ")";
        return canvas.style().strong(Columns.fit(words, columns, canvas.glyphs()));
    }
}
