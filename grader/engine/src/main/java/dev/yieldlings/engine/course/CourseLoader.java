package dev.yieldlings.engine.course;

import dev.yieldlings.engine.course.json.CourseProblem;
import dev.yieldlings.engine.course.json.Fields;
import dev.yieldlings.engine.course.junit.SuiteSettings;
import dev.yieldlings.engine.course.library.Libraries;
import dev.yieldlings.engine.course.library.LibraryEntry;
import dev.yieldlings.engine.course.library.SubmissionLibraries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a course from a folder: {@code course.json}, and the {@code exercise.json} of each listed exercise. */
public final class CourseLoader {
    /** The format version that this loader reads. */
    public static final int FORMAT_VERSION = 1;

    private static final String COURSE = "course.json";
    private static final String EXERCISE = "exercise.json";

    private final Path folder;
    private final List<CourseProblem> problems = new ArrayList<>();
    private final List<Exercise> broken = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> chapterIds = new HashSet<>();
    /** The former ids of exercises, each with the present id. */
    private final Map<String, String> formerIds = new HashMap<>();

    private SuiteSettings settings = SuiteSettings.DEFAULT;

    private CourseLoader(Path folder) {
        this.folder = folder;
    }

    /** Returns whether a folder contains a course, valid or not. */
    public static boolean isCourse(Path folder) {
        return Files.isRegularFile(folder.resolve(COURSE));
    }

    /**
     * Reads the course in a folder. A broken exercise does not prevent the others from being read.
     *
     * @param folder the folder that contains {@code course.json}
     * @return the course, or its problems if it has no usable exercise
     */
    public static CourseReading load(Path folder) {
        CourseLoader loader = new CourseLoader(folder);
        Optional<Course> course = loader.course();
        return loader.problems.isEmpty()
                        && course.filter(read -> !read.exercises().isEmpty()).isPresent()
                ? new CourseReading.Loaded(course.get())
                : new CourseReading.Unusable(loader.everything());
    }

    /**
     * Reads as much as possible of the course in a folder, for its author.
     *
     * @param folder the folder that holds {@code course.json}
     */
    public static Inspection inspect(Path folder) {
        CourseLoader loader = new CourseLoader(folder);
        return new Inspection(loader.course(), loader.everything());
    }

    /**
     * As much of a course as could be read.
     *
     * @param course the course, with placeholders for faulty fields; empty if {@code course.json} can't be read
     * @param problems all problems of the course and its exercises
     */
    public record Inspection(Optional<Course> course, List<CourseProblem> problems) {
        public Inspection {
            problems = List.copyOf(problems);
        }
    }

    private List<CourseProblem> everything() {
        return Stream.concat(problems.stream(), broken.stream().flatMap(exercise -> exercise.faults().stream()))
                .toList();
    }

    private Optional<Course> course() {
        return Fields.open(folder.resolve(COURSE), problems).map(fields -> {
            version(fields);
            String id = fields.text("id");
            String title = fields.text("title");
            settings = settings(fields);
            List<Chapter> chapters = fields.objects("chapters", this::chapter);
            Optional<Course.Play> play =
                    fields.object("play", Optional.empty(), inside -> Optional.of(play(inside, chapters)));
            fields.nothingElse();
            if (ids.isEmpty()) {
                fields.problem("no exercise is listed: name them in the \"exercises\" of a chapter", "chapters");
            }
            return new Course(folder, id, title, chapters, play, broken);
        });
    }

    private SuiteSettings settings(Fields fields) {
        Libraries libraries = new Libraries(folder, Libraries.localRepository(), problems);
        Libraries.repositories(fields);
        Set<Path> forSuites = new LinkedHashSet<>();
        Set<Path> forAll = new LinkedHashSet<>();
        List<String> allow = new ArrayList<>();
        List<LibraryEntry> entries = LibraryEntry.of(fields);
        for (int i = 0; i < entries.size(); i++) {
            LibraryEntry entry = entries.get(i);
            allow.addAll(entry.allow());
            switch (libraries.find(entry.name())) {
                case Libraries.Found.Jars(List<Path> found) ->
                    (entry.isForSubmissions() ? forAll : forSuites).addAll(found);
                case Libraries.Found.Missing(String why) ->
                    fields.problem("\"libraries\" names " + entry.name() + ": " + why, "libraries", i);
            }
        }
        forSuites.removeAll(forAll);
        return new SuiteSettings(
                List.copyOf(forSuites),
                new SubmissionLibraries(List.copyOf(forAll), allow),
                fields.flag("showTests"),
                PackManifest.isLearners(folder));
    }

    private Chapter chapter(Fields fields) {
        String id = fields.text("id");
        boolean isFolder = Ids.isId(fields, id, "id");
        if (isFolder && !chapterIds.add(id)) {
            fields.problem("chapter " + id + " is listed twice", "id");
        }
        if (isFolder && !Files.isDirectory(folder.resolve(id))) {
            fields.problem("there is no folder " + id + " for this chapter; make it, or change its \"id\"", "id");
            isFolder = false;
        }
        String title = fields.text("title");
        List<Exercise> exercises = new ArrayList<>();
        List<String> listed = fields.texts("exercises");
        for (int i = 0; i < listed.size(); i++) {
            String exerciseId = listed.get(i);
            if (!ids.add(exerciseId)) {
                fields.problem("exercise " + exerciseId + " is listed twice", "exercises", i);
            } else if (Ids.isId(fields, exerciseId, "exercises", i) && isFolder) {
                exercise(fields, folder.resolve(id), exerciseId).ifPresent(exercises::add);
            }
        }
        return new Chapter(id, title, exercises);
    }

    private Course.Play play(Fields fields, List<Chapter> chapters) {
        Path sources = folder.resolve("play");
        String main = fields.text("main");
        if (!Files.isRegularFile(sources.resolve(main + ".java"))) {
            fields.problem("\"main\" names " + main + ", but there is no play/" + main + ".java", "main");
        }
        List<String> parts = fields.texts("exercises");
        parts.stream()
                .filter(part -> !ids.contains(part))
                .forEach(part -> fields.problem(
                        "\"exercises\" names " + part + ", which is not listed in a chapter; "
                                + Fields.meant(part, ids),
                        "exercises",
                        part));
        List<Exercise> exercises = chapters.stream()
                .flatMap(chapter -> chapter.exercises().stream())
                .filter(exercise -> parts.contains(exercise.id()))
                .toList();
        return new Course.Play(sources, main, exercises);
    }

    /**
     * Reads an exercise. Returns empty if it is broken, and then adds it to the broken ones or reports that its folder
     * is missing.
     */
    private Optional<Exercise> exercise(Fields fields, Path chapter, String id) {
        Path itsFolder = chapter.resolve(id);
        Path file = itsFolder.resolve(EXERCISE);
        if (!Files.isDirectory(itsFolder)) {
            fields.problem(
                    "\"exercises\" names " + id + ", but there is no folder "
                            + folder.relativize(itsFolder).toString().replace('\\', '/') + "; "
                            + Fields.meant(id, foldersIn(chapter)),
                    "exercises",
                    id);
            return Optional.empty();
        }
        List<CourseProblem> faults = new ArrayList<>();
        Exercise exercise = Fields.open(file, faults)
                .map(opened -> {
                    Exercise read = new ExerciseReader(itsFolder, ids.size(), settings).read(opened, ids);
                    if (!read.id().equals(id)) {
                        opened.problem("\"id\" must be the folder's name, " + id, "id");
                    }
                    formerly(opened, read);
                    opened.nothingElse();
                    return read;
                })
                .orElseGet(() -> Exercise.unreadable(itsFolder, ids.size(), id));
        if (faults.isEmpty()) {
            return Optional.of(exercise);
        }
        broken.add(exercise.broken(id, faults));
        return Optional.empty();
    }

    /**
     * Reports an id that belongs to two exercises, by its present or former use. The problem is reported for the later
     * one.
     */
    private void formerly(Fields fields, Exercise exercise) {
        String renamed = formerIds.get(exercise.id());
        if (renamed != null) {
            fields.problem(
                    "this exercise is there, but \"formerly\" of " + renamed + " names it; take it out there", "id");
        }
        for (String former : exercise.formerly()) {
            String other = formerIds.putIfAbsent(former, exercise.id());
            if (other != null && !other.equals(exercise.id())) {
                fields.problem(
                        "\"formerly\" names " + former + ", and so does that of " + other + "; leave it to one of them",
                        "formerly",
                        former);
            } else if (ids.contains(former) && !former.equals(exercise.id())) {
                fields.problem(
                        "\"formerly\" names " + former + ", which is another exercise of this course",
                        "formerly",
                        former);
            }
        }
    }

    private static Set<String> foldersIn(Path chapter) {
        if (!Files.isDirectory(chapter)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(chapter)) {
            return files.filter(file -> Files.exists(file.resolve(EXERCISE)))
                    .map(file -> String.valueOf(file.getFileName()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void version(Fields fields) {
        fields.optionalText("$schema", "");
        fields.number("formatVersion", FORMAT_VERSION, FORMAT_VERSION, null);
    }
}
