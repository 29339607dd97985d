package dev.yieldlings.engine.child;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The archives that make child JVMs start faster, one for each kind of child in a folder: classes read, linked and
 * profiled by an earlier child (JEP 483, JEP 514).
 *
 * <p>They only save time. A JVM that can't use its archive starts without it.
 */
public sealed interface StartArchive {
    /** No archives. */
    record None() implements StartArchive {}

    /** A folder with archives to use. A child of a kind that has none in it starts without one. */
    record Use(Path folder) implements StartArchive {}

    /** A folder in which each child writes its archive when it ends. */
    record Make(Path folder) implements StartArchive {}

    /** Returns the archives in a folder; none if the folder doesn't exist. */
    static StartArchive in(Path folder) {
        return Files.isDirectory(folder) ? new Use(folder) : new None();
    }

    /** Returns the JVM options for a child of this kind. */
    default List<String> options(String kind) {
        return switch (this) {
            case None() -> List.of();
            case Use _ ->
                file(kind).map(file -> "-XX:AOTCache=" + file).stream().toList();
            case Make(Path folder) -> List.of("-XX:AOTCacheOutput=" + of(kind, folder));
        };
    }

    /** Returns the archive that a child of this kind reads; empty if it has none. */
    default Optional<Path> file(String kind) {
        return switch (this) {
            case Use(Path folder) -> Optional.of(of(kind, folder)).filter(Files::isRegularFile);
            case None _, Make _ -> Optional.empty();
        };
    }

    private static Path of(String kind, Path folder) {
        return folder.resolve(kind + ".aot");
    }
}
