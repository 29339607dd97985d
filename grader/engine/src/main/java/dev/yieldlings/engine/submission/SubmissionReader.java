package dev.yieldlings.engine.submission;

import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the files of an exercise, and only those, from a path. */
public final class SubmissionReader {
    private SubmissionReader() {}

    /**
     * Reads a submission.
     *
     * @param path a source file, or a folder that holds the exercise's files, there or further down
     * @param exercise whose files are wanted
     */
    public static Reading read(Path path, Exercise exercise) {
        if (!Files.exists(path)) {
            return unreadable(
                    Diagnostic.error("yieldlings.unreadable.missing", "There is no file or folder " + path + "."));
        }
        return Files.isDirectory(path) ? readFolder(path, exercise) : readFile(path, exercise);
    }

    private static Reading readFile(Path path, Exercise exercise) {
        String name = String.valueOf(path.getFileName());
        if (!exercise.files().equals(List.of(name))) {
            return unreadable(Diagnostic.error(
                    "yieldlings.unreadable.name",
                    "Exercise " + exercise.id() + " takes " + String.join(", ", exercise.files()) + ", not " + name
                            + ". " + (exercise.files().size() == 1 ? "Rename the file." : "Name the folder of them.")));
        }
        return collect(List.of(FileReading.read(path, name)), List.of());
    }

    private static Reading readFolder(Path path, Exercise exercise) {
        List<String> fixed = SubmissionFiles.in(exercise.given()).beside(exercise.replaceable());
        SubmissionFiles found = SubmissionFiles.in(path).without(fixed);
        List<String> wanted = new ArrayList<>(exercise.files());
        exercise.replaceable().stream().filter(found.names()::contains).forEach(wanted::add);
        List<FileReading> readings = new ArrayList<>();
        for (String name : wanted) {
            List<Path> places = found.named(name);
            readings.add(
                    switch (places.size()) {
                        case 0 -> missing(found, name);
                        case 1 -> FileReading.read(places.getFirst(), name);
                        default ->
                            new FileReading.Stopped(Diagnostic.errorIn(
                                    name,
                                    "yieldlings.unreadable.ambiguous",
                                    name + " is there " + places.size() + " times. Leave only the one to be graded."));
                    });
        }
        List<String> ignored = found.beside(wanted);
        return collect(readings, ignored);
    }

    private static FileReading missing(SubmissionFiles found, String name) {
        String there =
                found.names().isEmpty() ? "there is no Java file" : "there is " + String.join(", ", found.names());
        return new FileReading.Stopped(Diagnostic.errorIn(
                name,
                "yieldlings.unreadable.missing",
                name + " is missing: in the folder " + there + ". Add the file, or rename yours."));
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

    private static Reading unreadable(Diagnostic reason) {
        return new Reading.Unreadable(List.of(reason));
    }
}
