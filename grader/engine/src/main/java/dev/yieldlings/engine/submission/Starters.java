package dev.yieldlings.engine.submission;

import dev.yieldlings.engine.arrival.Arrival;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.util.List;

/** Detects exercises in a workspace that were not worked on. */
final class Starters {
    private Starters() {}

    /** Whether the files of an exercise equal its starter files, except for line ends. */
    static boolean areUntouched(Arrival arrival, Exercise exercise) {
        return SubmissionReader.read(arrival, exercise) instanceof Reading.Sources(List<SourceFile> files, var _)
                && files.stream()
                        .filter(file -> exercise.files().contains(file.name()))
                        .allMatch(file -> isStarter(file, exercise));
    }

    private static boolean isStarter(SourceFile file, Exercise exercise) {
        return SubmissionReader.read(exercise.starter(), exercise)
                        instanceof Reading.Sources(List<SourceFile> files, var _)
                && files.stream()
                        .filter(starter -> starter.name().equals(file.name()))
                        .anyMatch(starter -> lines(starter).equals(lines(file)));
    }

    private static List<String> lines(SourceFile file) {
        return file.text().strip().lines().map(String::stripTrailing).toList();
    }
}
