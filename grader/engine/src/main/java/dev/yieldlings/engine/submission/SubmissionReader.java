package dev.yieldlings.engine.submission;

import dev.yieldlings.engine.arrival.Arrival;
import dev.yieldlings.engine.arrival.ArrivedFile;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the files of an exercise from a submission, and no others. */
public final class SubmissionReader {
    private SubmissionReader() {}

    /**
     * Reads a submission.
     *
     * @param path a source file, or a folder or zip file that has the exercise's files at any depth
     * @param exercise the exercise whose files are read
     */
    public static Reading read(Path path, Exercise exercise) {
        return read(Arrival.of(path), exercise);
    }

    /**
     * Reads a submission that was scanned already.
     *
     * @param arrival the submission; if it has a folder for the exercise, only that folder counts
     * @param exercise the exercise whose files are read
     */
    public static Reading read(Arrival arrival, Exercise exercise) {
        return switch (arrival.form()) {
            case NOTHING ->
                new Reading.Unreadable(List.of(Diagnostic.error(
                        "yieldlings.unreadable.missing", "There is no file or folder " + arrival.origin() + ".")));
            case FILE -> readFile(arrival, exercise);
            case FOLDER, ZIP -> readAll(atHome(arrival, exercise), exercise);
        };
    }

    private static Reading readFile(Arrival arrival, Exercise exercise) {
        if (!exercise.files().equals(List.of(arrival.name()))) {
            return new Reading.Unreadable(List.of(Diagnostic.error(
                    "yieldlings.unreadable.name",
                    "Exercise " + exercise.id() + " takes " + String.join(", ", exercise.files()) + ", not "
                            + arrival.name() + ". "
                            + (exercise.files().size() == 1 ? "Rename the file." : "Name the folder of them."))));
        }
        return collect(List.of(FileReading.read(arrival.sources().getFirst(), arrival.name())), List.of());
    }

    /** A whole workspace has a folder for each exercise, and some exercises have files of the same name. */
    private static Arrival atHome(Arrival arrival, Exercise exercise) {
        Arrival home = arrival.with(file -> file.folders().stream().anyMatch(exercise::isMeantBy));
        return home.sources().stream().anyMatch(file -> exercise.files().contains(file.name())) ? home : arrival;
    }

    private static Reading readAll(Arrival arrival, Exercise exercise) {
        List<String> given = Arrival.of(exercise.given()).sources().stream()
                .map(ArrivedFile::name)
                .filter(name -> !exercise.replaceable().contains(name))
                .toList();
        Arrival found = arrival.with(file -> !given.contains(file.name()));
        List<String> names = found.sources().stream()
                .map(ArrivedFile::name)
                .distinct()
                .sorted()
                .toList();
        List<String> wanted = new ArrayList<>(exercise.files());
        exercise.replaceable().stream().filter(names::contains).forEach(wanted::add);
        List<FileReading> readings =
                wanted.stream().map(name -> readOne(found, name)).toList();
        List<String> ignored =
                names.stream().filter(name -> !wanted.contains(name)).toList();
        return collect(readings, ignored);
    }

    private static FileReading readOne(Arrival found, String name) {
        List<ArrivedFile> places = places(found, name);
        if (places.isEmpty()) {
            return new FileReading.Stopped(
                    Diagnostic.errorIn(name, "yieldlings.unreadable.missing", Missing.sentence(found, name)));
        }
        if (places.size() == 1 || areTheSame(places)) {
            return FileReading.read(places.getFirst(), name);
        }
        String all = places.stream().limit(10).map(ArrivedFile::place).collect(Collectors.joining(", "));
        return new FileReading.Stopped(Diagnostic.errorIn(
                name,
                "yieldlings.unreadable.ambiguous",
                name + " is there " + places.size() + " times, and not the same: " + all
                        + ". Leave only the one to be graded."));
    }

    /** Returns the file at the top level, or else all files of that name below. */
    private static List<ArrivedFile> places(Arrival found, String name) {
        List<ArrivedFile> all = found.sources().stream()
                .filter(file -> file.name().equals(name))
                .toList();
        List<ArrivedFile> top =
                all.stream().filter(file -> file.folders().isEmpty()).toList();
        return top.isEmpty() ? all : List.of(top.getFirst());
    }

    private static boolean areTheSame(List<ArrivedFile> copies) {
        try {
            byte[] first = copies.getFirst().content().upTo(FileReading.MOST_BYTES + 1);
            for (ArrivedFile copy : copies) {
                if (copy.kind() != ArrivedFile.Kind.REGULAR
                        || !Arrays.equals(first, copy.content().upTo(FileReading.MOST_BYTES + 1))) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Reading collect(List<FileReading> readings, List<String> ignored) {
        List<SourceFile> files = new ArrayList<>();
        List<Diagnostic> reasons = new ArrayList<>();
        for (FileReading reading : readings) {
            switch (reading) {
                case FileReading.Passed(SourceFile file) -> files.add(file);
                case FileReading.Stopped(Diagnostic reason) -> reasons.add(reason);
            }
        }
        return reasons.isEmpty() ? new Reading.Sources(files, ignored) : new Reading.Unreadable(reasons);
    }
}
