package dev.yieldlings.engine.run;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An archive that makes a worker start faster: classes read, linked and profiled by an earlier worker (JEP 483, JEP
 * 514).
 *
 * <p>It only saves time. A JVM that can't use it starts without it.
 */
public sealed interface StartArchive {
    /** No archive. */
    record None() implements StartArchive {}

    /** An archive to use. */
    record Use(Path file) implements StartArchive {}

    /** An archive that the next worker writes when it ends. */
    record Make(Path file) implements StartArchive {}

    /** Returns the archive in a file, if the file exists. */
    static StartArchive at(Path file) {
        return Files.isRegularFile(file) ? new Use(file) : new None();
    }
}
