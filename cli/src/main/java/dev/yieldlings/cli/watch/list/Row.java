package dev.yieldlings.cli.watch.list;

import dev.yieldlings.cli.watch.list.CourseStatus.Entry;
import dev.yieldlings.engine.course.Chapter;
import java.util.ArrayList;
import java.util.List;

/** A line of the list. */
sealed interface Row {
    /**
     * A chapter's heading.
     *
     * @param chapter the chapter
     */
    record Heading(Chapter chapter) implements Row {}

    /**
     * An exercise.
     *
     * @param entry the exercise with its status
     */
    record Item(Entry entry) implements Row {}

    /** Returns the rows for these exercises: a heading before each chapter's first exercise. */
    static List<Row> of(List<Entry> entries) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (i == 0 || !entries.get(i - 1).chapter().equals(entry.chapter())) {
                rows.add(new Heading(entry.chapter()));
            }
            rows.add(new Item(entry));
        }
        return rows;
    }
}
