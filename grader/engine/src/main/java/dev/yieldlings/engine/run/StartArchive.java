package dev.yieldlings.engine.run;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is known ahead of a worker's start: classes read, linked and profiled by a worker before it (JEP 483, JEP 514).
 *
 * <p>It only saves time. A JVM that can't use the archive it is given starts without it.
 */
public sealed interface StartArchive {
    /** There is none. */
    record None() implements StartArchive {}

    /** There is one. */
    record Use(Path file) implements StartArchive {}

    /** The worker that is started now is to leave one behind when it ends. */
    record Make(Path file) implements StartArchive {}

    /** The archive at this place, if it is there. */
    static StartArchive at(Path file) {
        return Files.isRegularFile(file) ? new Use(file) : new None();
    }
}
