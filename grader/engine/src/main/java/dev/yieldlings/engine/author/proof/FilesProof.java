package dev.yieldlings.engine.author.proof;

import dev.yieldlings.engine.author.finding.Problem.Kind;
import dev.yieldlings.engine.author.page.Pages;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.course.WrongSolution;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.suite.ExerciseSources;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files and folders of an exercise exist, and there are no unused ones. */
final class FilesProof implements Proof {
    @Override
    public void examine(Evidence evidence) {
        Exercise exercise = evidence.exercise();
        notBlank(evidence, exercise.readme(), "Write the page that explains the exercise.");
        for (int i = 1; i <= Pages.HINTS; i++) {
            notBlank(
                    evidence,
                    exercise.hints().resolve(i + ".md"),
                    "Every exercise has three hints, from a nudge to all but the answer.");
        }
        for (String file : exercise.files()) {
            for (Path folder : List.of(exercise.starter(), exercise.solution())) {
                if (!Files.isRegularFile(folder.resolve(file))) {
                    evidence.problem(
                            Kind.FILES,
                            ExerciseFolders.name(exercise, folder),
                            "has no " + file + ", which \"files\" in exercise.json names. Add it.");
                }
            }
        }
        for (SourceFile file : ExerciseSources.javaFilesIn(exercise.solution())) {
            if (!exercise.files().contains(file.name())) {
                evidence.problem(
                        Kind.FILES,
                        "solution/" + file.name(),
                        "is not among the \"files\" of exercise.json, so no learner could hand it in. List it, or move "
                                + "its classes into a file that is.");
            }
        }
        wrongFolders(evidence, exercise);
    }

    private static void wrongFolders(Evidence evidence, Exercise exercise) {
        List<String> declared =
                exercise.wrong().stream().map(WrongSolution::name).toList();
        List<String> there = ExerciseFolders.in(exercise.folder().resolve("wrong")).stream()
                .map(folder -> String.valueOf(folder.getFileName()))
                .toList();
        for (String name : declared) {
            if (!there.contains(name)) {
                evidence.problem(
                        Kind.FILES,
                        "wrong/" + name,
                        "is not there, though exercise.json describes it. Add the folder, or take its entry out.");
            }
        }
        for (String name : there) {
            if (!declared.contains(name)) {
                evidence.problem(
                        Kind.FILES,
                        "wrong/" + name,
                        "is not described in exercise.json. Add to \"wrong\": { \"name\": \"" + name
                                + "\", \"fails\": […], \"sentence\": \"…\" }.");
            }
        }
    }

    private static void notBlank(Evidence evidence, Path file, String advice) {
        String name = ExerciseFolders.name(evidence.exercise(), file);
        try {
            if (!Files.isRegularFile(file)) {
                evidence.problem(Kind.FILES, name, "is missing. " + advice);
            } else if (Files.readString(file).isBlank()) {
                evidence.problem(Kind.FILES, name, "is empty. " + advice);
            }
        } catch (CharacterCodingException e) {
            evidence.problem(Kind.FILES, name, "is not UTF-8 text. Save it as UTF-8.");
        } catch (IOException e) {
            evidence.problem(Kind.FILES, name, "can't be read: " + e.getMessage() + ".");
        }
    }
}
