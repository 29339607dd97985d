package dev.yieldlings.cli.watch.save;

import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * How long nothing must have happened before a save counts as complete.
 *
 * <p>No editor says that it is done, and the JDK does not tell when a file is closed. But what editors do between the
 * first write to a file and the last one takes less than a millisecond, if the file is not empty or away meanwhile.
 */
enum QuietPeriod {
    /** The exercise's only file is there, with something in it. */
    ONE(5),

    /** Other files may be saved with this one. */
    SEVERAL(25),

    /** The file is empty or away, as it is in the middle of most ways of saving, and hardly ever at the end. */
    UNFINISHED(100);

    private final long millis;

    QuietPeriod(long millis) {
        this.millis = millis;
    }

    long nanos() {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }

    /** What is to be waited for after something has happened to a source. */
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
