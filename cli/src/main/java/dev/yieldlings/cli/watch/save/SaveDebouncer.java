package dev.yieldlings.cli.watch.save;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Combines the changes of one save, or of several files saved together. */
final class SaveDebouncer {
    /** The longest delay of a change, even if more changes keep coming. */
    private static final long MOST_NANOS = TimeUnit.MILLISECONDS.toNanos(150);

    private final BlockingQueue<Change> changes = new LinkedBlockingQueue<>();

    /** Adds a change. */
    void add(Change change) {
        changes.add(change);
    }

    /**
     * Waits for the next save.
     *
     * @return the ids of the exercises that have changed
     */
    Set<String> next() throws InterruptedException {
        Map<Path, QuietPeriod> files = new LinkedHashMap<>();
        Set<String> exercises = new TreeSet<>();
        Change change = changes.take();
        long end = System.nanoTime() + MOST_NANOS;
        while (change != null) {
            files.put(change.file(), change.quiet());
            exercises.add(change.exercise());
            long quiet = quiet(files).nanos();
            change = changes.poll(Math.min(quiet, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        }
        return exercises;
    }

    /** The period to wait: for each file the one of its last change, and the longest of all files. */
    private static QuietPeriod quiet(Map<Path, QuietPeriod> files) {
        EnumSet<QuietPeriod> quiets = EnumSet.copyOf(files.values());
        if (files.size() > 1) {
            quiets.add(QuietPeriod.SEVERAL);
        }
        return Collections.max(quiets);
    }
}
