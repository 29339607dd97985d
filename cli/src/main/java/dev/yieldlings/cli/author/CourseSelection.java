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
 * What an author's command is about.
 *
 * @param course the course's folder
 * @param ids the exercises in it; none where all are meant
 */
record CourseSelection(Path course, List<String> ids) {
    static final String COURSE = "course.json";
    static final String EXERCISE = "exercise.json";

    CourseSelection {
        ids = List.copyOf(ids);
    }

    /**
     * Reads what was typed: a course's or an exercise's folder comes first, if there is one, and ids after it.
     *
     * @throws UserError if a folder is named that is neither
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

    /** The complaint that a folder has none of this name, with those that it has. */
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

    /** The course that a folder is in, or is. */
    static Optional<Path> around(Path folder) {
        return Stream.iterate(folder.toAbsolutePath().normalize(), Objects::nonNull, Path::getParent)
                .filter(each -> Files.isRegularFile(each.resolve(COURSE)))
                .findFirst();
    }
}
