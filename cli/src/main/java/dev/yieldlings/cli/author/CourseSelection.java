package dev.yieldlings.cli.author;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.Suggestions;
import dev.yieldlings.cli.command.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The course and the exercises that an author's command works on.
 *
 * @param course the course's folder
 * @param ids the ids of the exercises; empty for all
 */
record CourseSelection(Path course, List<String> ids) {
    static final String COURSE = "course.json";
    static final String EXERCISE = "exercise.json";

    CourseSelection {
        ids = List.copyOf(ids);
    }

    /**
     * Parses a command's arguments: optionally the folder of a course or an exercise, then ids.
     *
     * @throws UserError if a named folder contains neither
     */
    static CourseSelection of(Context context, List<String> arguments) {
        if (arguments.isEmpty()) {
            return new CourseSelection(around(context.folder()).orElse(context.course()), List.of());
        }
        Path folder = context.folder().resolve(arguments.getFirst()).normalize();
        List<String> rest = arguments.subList(1, arguments.size());
        if (Files.isRegularFile(folder.resolve(COURSE))) {
            return new CourseSelection(folder, rest);
        }
        Path above = folder.resolve("../..").normalize();
        if (Files.isRegularFile(folder.resolve(EXERCISE)) && Files.isRegularFile(above.resolve(COURSE))) {
            return new CourseSelection(above, List.of(String.valueOf(folder.getFileName())));
        }
        if (Files.exists(folder) || arguments.getFirst().contains("/")) {
            throw new UserError("There is no course in " + arguments.getFirst() + ": a course's folder holds " + COURSE
                    + ", an exercise's " + EXERCISE + " and lies two folders below it.");
        }
        return new CourseSelection(around(context.folder()).orElse(context.course()), arguments);
    }

    /** The error that a folder contains nothing with this name, with suggestions. */
    static UserError nothingOf(String what, String name, Path folder) {
        if (!Files.isDirectory(folder)) {
            return new UserError("There is no " + what + " " + name + ": there is no " + folder + ".");
        }
        try (Stream<Path> inside = Files.list(folder)) {
            List<String> names = inside.filter(Files::isDirectory)
                    .map(each -> String.valueOf(each.getFileName()))
                    .sorted()
                    .toList();
            return new UserError(
                    "There is no " + what + " " + name + " in " + folder + ". " + Suggestions.didYouMean(name, names));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds the course that contains a folder; the folder may be the course itself. */
    static Optional<Path> around(Path folder) {
        return Stream.iterate(folder.toAbsolutePath().normalize(), Objects::nonNull, Path::getParent)
                .filter(each -> Files.isRegularFile(each.resolve(COURSE)))
                .findFirst();
    }
}
