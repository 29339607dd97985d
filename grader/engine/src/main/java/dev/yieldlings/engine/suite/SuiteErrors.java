package dev.yieldlings.engine.suite;

import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports to an author all compile errors in an exercise's sources, with their places. */
final class SuiteErrors {
    private static final String LIBRARIES = "A suite can use the JDK, dev.yieldlings.kit and trace, JUnit and AssertJ. "
            + "Other libraries are named in \"libraries\" in course.json.";

    private SuiteErrors() {}

    /** Makes the exception for sources that don't compile. */
    static SuiteException of(Exercise exercise, List<Diagnostic> errors) {
        List<Diagnostic> placed =
                errors.stream().map(error -> placed(exercise, error)).toList();
        return new SuiteException(
                placed.stream()
                        .map(SuiteErrors::text)
                        .collect(Collectors.joining(
                                "\n  ",
                                "Exercise " + exercise.id() + ": its own sources do not compile. Mend them in "
                                        + exercise.folder() + ":\n  ",
                                "")),
                placed);
    }

    private static String text(Diagnostic error) {
        String message = Stream.concat(
                        error.message().lines(), error.explanation().lines())
                .map(String::strip)
                .collect(Collectors.joining("\n      "));
        return error.place().isEmpty() ? message : error.place() + ": " + message;
    }

    private static Diagnostic placed(Exercise exercise, Diagnostic error) {
        String file = Stream.of(exercise.suite(), exercise.solution(), exercise.given())
                .map(folder -> path(exercise.folder(), folder, error.file()))
                .filter(path -> !path.isEmpty())
                .findFirst()
                .orElse(error.file());
        boolean isLibrary = error.code().equals("compiler.err.doesnt.exist");
        return error.in(file).explained(isLibrary ? LIBRARIES : error.explanation());
    }

    /** Returns the path of the first file of a name in a folder; empty if there is none. */
    private static String path(Path exercise, Path folder, String name) {
        if (name.isEmpty() || !Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(name))
                    .sorted()
                    .findFirst()
                    .map(file -> exercise.relativize(file)
                            .toString()
                            .replace(exercise.getFileSystem().getSeparator(), "/"))
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
