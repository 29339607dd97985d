package dev.yieldlings.engine.author;

import dev.yieldlings.engine.author.finding.Problem;
import dev.yieldlings.engine.author.finding.Problem.Kind;
import dev.yieldlings.engine.course.CourseLoader;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.course.json.CourseProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The exercises of a course to verify, as far as they can be read.
 *
 * @param exercises the exercises with valid metadata, in the course's order
 * @param problems the problems of the others, and of the course as a whole
 * @param unknown the requested ids that the course does not have
 * @param known all ids that the course has
 */
public record Selection(List<Exercise> exercises, List<Problem> problems, List<String> unknown, List<String> known) {
    public Selection {
        exercises = List.copyOf(exercises);
        problems = List.copyOf(problems);
        unknown = List.copyOf(unknown);
        known = List.copyOf(known);
    }

    /**
     * Reads a course.
     *
     * @param folder the folder that holds {@code course.json}
     * @param ids the requested exercises; if empty, all exercises, and the course as a whole
     */
    public static Selection of(Path folder, List<String> ids) {
        CourseLoader.Inspection inspection = CourseLoader.inspect(folder);
        List<Exercise> all = inspection
                .course()
                .map(course -> course.withBroken().exercises())
                .orElse(List.of());
        List<Path> folders = exerciseFolders(folder);
        List<String> known =
                folders.stream().map(Selection::folderName).distinct().toList();
        List<CourseProblem> broken = inspection.problems();
        List<Problem> problems = new ArrayList<>(broken.stream()
                .filter(problem -> ids.isEmpty()
                        || !problem.file().endsWith("exercise.json")
                        || ids.contains(folderName(problem.file().resolveSibling(""))))
                .map(problem -> new Problem(
                        Kind.METADATA, problem.in(folder.relativize(problem.file())), problem.message() + "."))
                .toList());
        List<Exercise> sound = all.stream()
                .filter(exercise -> ids.isEmpty() || ids.contains(exercise.id()))
                .filter(exercise -> exercise.faults().isEmpty())
                .toList();
        if (ids.isEmpty()) {
            problems.addAll(sameTitles(folder, all));
        }
        problems.addAll(unlisted(folder, folders, all, broken, ids));
        return new Selection(
                sound, problems, ids.stream().filter(id -> !known.contains(id)).toList(), known);
    }

    /** Returns this selection without exercises, to report only problems of the metadata. */
    public Selection without() {
        return new Selection(List.of(), problems, unknown, known);
    }

    private static String folderName(Path folder) {
        return String.valueOf(folder.getFileName());
    }

    private static List<Problem> sameTitles(Path folder, List<Exercise> exercises) {
        Map<String, String> byTitle = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Exercise exercise : exercises) {
            String earlier = byTitle.putIfAbsent(exercise.title(), exercise.id());
            if (earlier != null) {
                problems.add(new Problem(
                        Kind.METADATA,
                        String.valueOf(folder.relativize(exercise.folder().resolve("exercise.json"))),
                        "has the title of " + earlier + ", \"" + exercise.title() + "\". Give it its own title."));
            }
        }
        return problems;
    }

    private static List<Problem> unlisted(
            Path folder, List<Path> folders, List<Exercise> all, List<CourseProblem> broken, List<String> ids) {
        List<Path> listed = all.stream().map(Exercise::folder).toList();
        return folders.stream()
                .filter(path -> !listed.contains(path)
                        && (ids.isEmpty() || ids.contains(folderName(path)))
                        && broken.stream().noneMatch(problem -> problem.file().startsWith(path)))
                .map(path -> new Problem(
                        Kind.METADATA,
                        String.valueOf(folder.relativize(path)),
                        "is not listed in course.json. Add its id to the \"exercises\" of its chapter there."))
                .toList();
    }

    private static List<Path> exerciseFolders(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try {
            Path real = folder.toRealPath();
            try (Stream<Path> found = Files.find(
                    real, 3, (file, attributes) -> file.endsWith("exercise.json") && attributes.isRegularFile())) {
                return found.map(file -> folder.resolve(real.relativize(file.resolveSibling(""))))
                        .sorted()
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
