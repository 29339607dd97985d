package dev.yieldlings.engine.submission;

import dev.yieldlings.engine.arrival.Arrival;
import dev.yieldlings.engine.arrival.ArrivedFile;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Infers a submission's exercises from the names of its folders and files. */
public sealed interface ExerciseInference {
    /**
     * The part of a submission that belongs to one exercise.
     *
     * @param exercise the exercise
     * @param arrival the submission with the files that count for it
     */
    record Part(Exercise exercise, Arrival arrival) {}

    /**
     * The exercises are clear.
     *
     * @param parts one part for each exercise that was worked on, in the course's order
     * @param several whether it has more than one exercise, including unchanged ones
     */
    record Inferred(List<Part> parts, boolean several) implements ExerciseInference {
        public Inferred {
            parts = List.copyOf(parts);
        }
    }

    /**
     * The exercise is unclear.
     *
     * @param reason why, and what to do
     */
    record Unclear(String reason) implements ExerciseInference {}

    /**
     * Infers the exercises of a path, which need not exist.
     *
     * @param path a source file, or a folder or zip file of them
     */
    static ExerciseInference infer(Path path, Course course) {
        Arrival arrival = Arrival.of(path);
        Path folder = path.toAbsolutePath().normalize().getParent();
        boolean isFolder = arrival.form() == Arrival.Form.FOLDER || arrival.form() == Arrival.Form.ZIP;
        return infer(
                arrival, isFolder || folder == null ? arrival.name() : String.valueOf(folder.getFileName()), course);
    }

    /** Infers the exercises of a submission that was scanned already. */
    static ExerciseInference infer(Arrival arrival, Course course) {
        return infer(arrival, arrival.name(), course);
    }

    /**
     * A folder named after an exercise's id belongs to that exercise. Other files belong to each exercise whose files
     * are all there; but if one of these exercises takes the files of all others, only that one is meant.
     */
    private static ExerciseInference infer(Arrival arrival, String folder, Course course) {
        List<Part> homes = homes(arrival, course);
        Arrival rest = arrival.with(file -> home(file, course).isEmpty());
        List<Exercise> fitting = fitting(rest, course);
        Optional<Exercise> named = course.inFolder(folder);
        if (homes.isEmpty() && named.isPresent() && (fitting.isEmpty() || fitting.contains(named.get()))) {
            return new Inferred(List.of(new Part(named.get(), arrival)), false);
        }
        List<Exercise> meant = fitting.stream()
                .filter(exercise -> fitting.stream().allMatch(other -> exercise.takes(other.files())))
                .toList();
        List<Exercise> elsewhere = meant.size() == 1 ? meant : fitting;
        List<String> unclear = rivals(elsewhere);
        if (!unclear.isEmpty()) {
            return new Unclear(
                    "This could be for " + String.join(" or ", unclear) + ". Name the exercise with --exercise ID.");
        }
        List<Part> parts = new ArrayList<>(homes);
        elsewhere.forEach(exercise -> parts.add(new Part(exercise, rest)));
        return parts.isEmpty() ? new Unclear(nothing(arrival, course)) : worked(parts, course);
    }

    private static ExerciseInference worked(List<Part> parts, Course course) {
        boolean several = parts.stream().map(Part::exercise).distinct().count() > 1;
        List<Part> worked = new ArrayList<>();
        for (Exercise exercise : course.exercises()) {
            parts.stream()
                    .filter(part -> part.exercise().equals(exercise))
                    .filter(part -> !several || !Starters.areUntouched(part.arrival(), exercise))
                    .findFirst()
                    .ifPresent(worked::add);
        }
        return worked.isEmpty()
                ? new Unclear("All " + parts.size()
                        + " exercises in it are unchanged: nothing was handed in. To grade one anyway, name it with "
                        + "--exercise ID.")
                : new Inferred(worked, several);
    }

    /** Returns the exercises that have a folder of their own with more than given files in it. */
    private static List<Part> homes(Arrival arrival, Course course) {
        List<Part> homes = new ArrayList<>();
        for (Exercise exercise : course.exercises()) {
            Arrival home = arrival.with(file -> home(file, course).equals(Optional.of(exercise)));
            if (!home.sources().isEmpty() && !isOnlyGiven(home, exercise)) {
                homes.add(new Part(exercise, home));
            }
        }
        return homes;
    }

    private static boolean isOnlyGiven(Arrival home, Exercise exercise) {
        Set<String> given = names(Arrival.of(exercise.given()));
        return given.containsAll(names(home));
    }

    private static Optional<Exercise> home(ArrivedFile file, Course course) {
        return file.folders().reversed().stream()
                .flatMap(folder -> course.inFolder(folder).stream())
                .findFirst();
    }

    private static List<Exercise> fitting(Arrival arrival, Course course) {
        Set<String> there = names(arrival);
        return course.exercises().stream()
                .filter(exercise -> !exercise.files().isEmpty() && there.containsAll(exercise.files()))
                .toList();
    }

    private static Set<String> names(Arrival arrival) {
        return new HashSet<>(arrival.sources().stream().map(ArrivedFile::name).toList());
    }

    /** Returns the exercises that take the same files as another one. */
    private static List<String> rivals(List<Exercise> exercises) {
        return exercises.stream()
                .filter(one -> exercises.stream()
                        .anyMatch(other -> !other.equals(one) && other.files().equals(one.files())))
                .map(Exercise::id)
                .toList();
    }

    private static String nothing(Arrival arrival, Course course) {
        if (arrival.sources().isEmpty()) {
            return Missing.sentence(
                    arrival,
                    course.exercises().stream()
                            .flatMap(exercise -> exercise.files().stream())
                            .toList());
        }
        List<String> names = arrival.sources().stream()
                .map(ArrivedFile::name)
                .distinct()
                .sorted()
                .toList();
        return "No exercise of this course takes " + Missing.some(names) + ". Name the exercise with --exercise ID.";
    }
}
