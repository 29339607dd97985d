package dev.yieldlings.cli.watch.list;

import dev.yieldlings.cli.watch.list.CourseStatus.Entry;
import java.util.List;

/** Which exercises the list shows. */
enum Filter {
    ALL("", "This course has no exercises."),
    DONE("passed", "Nothing is passed yet."),
    PENDING("not passed", "Everything is passed.");

    private final String words;
    private final String whenEmpty;

    Filter(String words, String whenEmpty) {
        this.words = words;
        this.whenEmpty = whenEmpty;
    }

    /** The filter after its key was pressed while {@code other} was active: the same key again shows all. */
    Filter toggledFrom(Filter other) {
        return this == other ? ALL : this;
    }

    List<Entry> of(CourseStatus status) {
        return status.entries().stream().filter(this::shows).toList();
    }

    private boolean shows(Entry entry) {
        return switch (this) {
            case ALL -> true;
            case DONE -> entry.isPassed();
            case PENDING -> !entry.isPassed();
        };
    }

    /** A phrase that describes the shown exercises. */
    String words() {
        return words;
    }

    /** The message for an empty list. */
    String whenEmpty() {
        return whenEmpty;
    }
}
