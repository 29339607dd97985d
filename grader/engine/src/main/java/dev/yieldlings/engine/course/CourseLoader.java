package dev.yieldlings.engine.course;

import dev.yieldlings.engine.course.junit.Libraries;
import dev.yieldlings.engine.course.junit.SuiteSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;

/** Reads a course from a folder: {@code course.json}, and an {@code exercise.json} for each exercise that it lists. */
public final class CourseLoader {
    /** The version of the form that this loader reads. */
    public static final int FORMAT_VERSION = 1;

    private final Path folder;
    private final List<CourseProblem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private SuiteSettings settings = SuiteSettings.DEFAULT;

    private CourseLoader(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads the course in a folder.
     *
     * @param folder the folder that holds {@code course.json}
     * @return the course, or all that is wrong with it
     */
    public static CourseReading load(Path folder) {
        CourseLoader loader = new CourseLoader(folder);
        Optional<Course> course = loader.course();
        return loader.problems.isEmpty() && course.isPresent()
                ? new CourseReading.Loaded(course.get())
                : new CourseReading.Unusable(loader.problems);
    }

    /**
     * Reads the course in a folder as far as it can be read, for its author.
     *
     * @param folder the folder that holds {@code course.json}
     */
    public static Inspection inspect(Path folder) {
        CourseLoader loader = new CourseLoader(folder);
        return new Inspection(loader.course(), loader.problems);
    }

    /**
     * A course as far as it could be read.
     *
     * @param course the course, with placeholders where something is wrong; nothing where there is none
     * @param problems everything that is wrong with it
     */
    public record Inspection(Optional<Course> course, List<CourseProblem> problems) {
        public Inspection {
            problems = List.copyOf(problems);
        }
    }

    private Optional<Course> course() {
        return open(folder.resolve("course.json")).map(fields -> {
            version(fields);
            String id = fields.text("id");
            String title = fields.text("title");
            settings = settings(fields);
            List<Chapter> chapters = fields.objects("chapters", this::chapter);
            Optional<Course.Play> play =
                    fields.object("play", Optional.empty(), inside -> Optional.of(play(inside, chapters)));
            fields.nothingElse();
            if (ids.isEmpty()) {
                fields.problem("no exercise is listed");
            }
            return new Course(folder, id, title, chapters, play);
        });
    }

    private SuiteSettings settings(Fields fields) {
        Libraries libraries = new Libraries(folder, Libraries.localRepository());
        List<Path> jars = new ArrayList<>();
        for (String library : fields.texts("libraries")) {
            libraries
                    .find(library)
                    .ifPresentOrElse(
                            jars::add,
                            () -> fields.problem("\"libraries\" names " + library + ": " + libraries.advice(library)));
        }
        return new SuiteSettings(jars, fields.flag("showTests"));
    }

    private Chapter chapter(Fields fields) {
        String id = fields.text("id");
        boolean isFolder = ExerciseReader.isId(fields, "id", id);
        String title = fields.text("title");
        List<Exercise> exercises = new ArrayList<>();
        for (String exerciseId : fields.texts("exercises")) {
            if (!ids.add(exerciseId)) {
                fields.problem("exercise " + exerciseId + " is listed twice");
            }
            if (ExerciseReader.isId(fields, "exercises", exerciseId) && isFolder) {
                exercise(folder.resolve(id).resolve(exerciseId), exerciseId, ids.size())
                        .ifPresent(exercises::add);
            }
        }
        return new Chapter(id, title, exercises);
    }

    private Course.Play play(Fields fields, List<Chapter> chapters) {
        Path sources = folder.resolve("play");
        String main = fields.text("main");
        if (!Files.isRegularFile(sources.resolve(main + ".java"))) {
            fields.problem("\"main\" names " + main + ", but there is no play/" + main + ".java");
        }
        List<String> parts = fields.texts("exercises");
        parts.stream()
                .filter(part -> !ids.contains(part))
                .forEach(part -> fields.problem("\"exercises\" names " + part + ", which is not listed in a chapter"));
        List<Exercise> exercises = chapters.stream()
                .flatMap(chapter -> chapter.exercises().stream())
                .filter(exercise -> parts.contains(exercise.id()))
                .toList();
        return new Course.Play(sources, main, exercises);
    }

    private Optional<Exercise> exercise(Path itsFolder, String id, int number) {
        return open(itsFolder.resolve("exercise.json")).map(fields -> {
            Exercise exercise = new ExerciseReader(itsFolder, number, settings).read(fields, ids);
            if (!exercise.id().equals(id)) {
                fields.problem("\"id\" must be the folder's name, " + id);
            }
            fields.nothingElse();
            return exercise;
        });
    }

    private Optional<Fields> open(Path file) {
        if (!Files.isRegularFile(file)) {
            problems.add(new CourseProblem(file, "there is no such file"));
            return Optional.empty();
        }
        try {
            return Optional.of(new Fields(JsonFile.read(file), file, "", problems));
        } catch (JacksonException e) {
            problems.add(new CourseProblem(file, "this is not JSON: " + e.getOriginalMessage()));
        } catch (IOException e) {
            problems.add(new CourseProblem(file, "it cannot be read: " + e.getMessage()));
        }
        return Optional.empty();
    }

    static void version(Fields fields) {
        fields.number("formatVersion", FORMAT_VERSION, FORMAT_VERSION, null);
    }
}
