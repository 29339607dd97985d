package dev.yieldlings.engine.author.page;

import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.suite.ExerciseSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds lines of an exercise's solutions and suite in files that learners get. */
public final class Leaks {
    /** The length of a leak in lines; fewer equal lines are chance. */
    private static final int RUN = 3;

    private final Exercise exercise;
    private final LearnersFolder learners;
    private final List<String> suiteClasses;
    private final List<List<String>> ofTheSuite;
    private final List<List<String>> ofSolutions = new ArrayList<>();

    /** Reads the hidden files, and the starter and given files, whose lines are known to learners. */
    public Leaks(Exercise exercise) {
        this.exercise = exercise;
        this.learners = new LearnersFolder(exercise);
        List<SourceFile> suite = ExerciseSources.javaFilesIn(exercise.suite());
        this.suiteClasses = suite.stream().map(SourceFile::className).toList();
        List<String> known = Stream.of(exercise.starter(), exercise.given())
                .flatMap(folder -> ExerciseSources.javaFilesIn(folder).stream())
                .flatMap(file -> PageLines.of(file.text()).stream())
                .toList();
        this.ofTheSuite = suite.stream()
                .flatMap(file -> PageLines.runs(PageLines.of(file.text()), known, RUN).stream())
                .toList();
        for (Path folder : solutionFolders()) {
            for (SourceFile file : ExerciseSources.javaFilesIn(folder)) {
                ofSolutions.addAll(PageLines.runs(PageLines.of(file.text()), known, RUN));
            }
        }
    }

    /**
     * Returns the leaks.
     *
     * @return by file, what it leaks; each text continues the sentence after the file's name
     */
    public Map<Path, String> found() {
        Map<Path, String> leaks = new LinkedHashMap<>();
        List<Path> pages = Pages.of(exercise);
        for (Path page : pages) {
            List<String> lines = PageLines.of(Pages.text(page));
            boolean isLastHint = page.endsWith(Path.of("hints", Pages.HINTS + ".md"));
            told(Pages.text(page), lines, isLastHint ? List.of() : lines).ifPresent(what -> leaks.put(page, what));
        }
        learners.files().values().stream()
                .filter(file -> !pages.contains(file))
                .sorted()
                .forEach(file -> {
                    String text = Pages.text(file);
                    hidden(file)
                            .or(() -> told(text, PageLines.of(text), PageLines.commentedOut(text)))
                            .ifPresent(what -> leaks.put(file, what));
                });
        return leaks;
    }

    private Optional<String> told(String text, List<String> lines, List<String> solutionIn) {
        for (String name : suiteClasses) {
            if (Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                    .matcher(text)
                    .find()) {
                return Optional.of("names " + name + ", a class of the hidden suite. Take the name out.");
            }
        }
        List<String> run = PageLines.found(ofTheSuite, lines);
        if (!run.isEmpty()) {
            return Optional.of("holds lines of the hidden suite, from \"" + run.getFirst() + "\" on. Take them out.");
        }
        List<String> solved = PageLines.found(ofSolutions, solutionIn);
        return solved.isEmpty()
                ? Optional.empty()
                : Optional.of("holds " + RUN + " lines of a solution, from \"" + solved.getFirst()
                        + "\" on. Leave them to the learner; only the last hint may show so much.");
    }

    /** A link would be copied as the file that it points to. */
    private Optional<String> hidden(Path file) {
        try {
            Path real = file.toRealPath();
            for (Path folder : List.of(
                    exercise.suite(), exercise.solution(), exercise.folder().resolve("wrong"))) {
                if (Files.exists(folder) && real.startsWith(folder.toRealPath())) {
                    return Optional.of("is a link to " + folder.getFileName() + "/, which learners must not see. Put "
                            + "a separate file there.");
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> solutionFolders() {
        List<Path> folders = new ArrayList<>(List.of(exercise.solution()));
        try (Stream<Path> styles = Files.list(exercise.solution())) {
            styles.filter(Files::isDirectory).sorted().forEach(folders::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folders;
    }
}
