package dev.yieldlings.cli.watch.save;

import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * How long no change may follow until a save counts as complete.
 *
 * <p>No editor reports that it is done, and the JDK does not report that a file was closed. But all the operations
 * of an editor's save fall within a millisecond, unless the file is empty or missing meanwhile.
 */
enum QuietPeriod {
    /** The exercise's only file exists and is not empty. */
    ONE(5),

    /** Other files may be saved with this one. */
    SEVERAL(25),

    /** The file is empty or missing. Most ways of saving go through that state, and hardly any save ends in it. */
    UNFINISHED(100);

    private final long millis;

    QuietPeriod(long millis) {
        this.millis = millis;
    }

    long nanos() {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }

    /** Returns the period to wait after a change of a source file. */
    static QuietPeriod after(Path file, Exercise exercise) {
        try {
            if (Files.size(file) == 0) {
                return UNFINISHED;
            }
        } catch (IOException e) {
            return UNFINISHED;
        }
        return exercise.files().size() + exercise.replaceable().size() == 1 ? ONE : SEVERAL;
    }
}
