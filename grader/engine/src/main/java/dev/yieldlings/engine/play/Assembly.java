package dev.yieldlings.engine.play;

import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.compile.Compiler;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.engine.suite.ExerciseSources;
import dev.yieldlings.engine.suite.SuiteException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts a course's program together: its own sources, a solution of each of its exercises, and the given types.
 *
 * <p>The learner's files of an exercise are compiled as they are graded, beside nothing but what the exercise gives: so
 * they meet no helper class of the same name in another exercise.
 */
public final class Assembly {
    private final Course.Play play;
    private final Map<String, List<SourceFile>> own;
    private final Compiler compiler;

    private Assembly(Course.Play play, Map<String, List<SourceFile>> own, Compiler compiler) {
        this.play = play;
        this.own = own;
        this.compiler = compiler;
    }

    /**
     * Compiles a program in memory.
     *
     * @param installation where the kit lies
     * @param play what the program is made of
     * @param own the learner's files of those exercises that are to be the learner's, by the exercise's id; the others
     *     are the reference solutions'
     * @throws SuiteException if the course's own files don't compile together
     */
    public static Assembled assemble(Installation installation, Course.Play play, Map<String, List<SourceFile>> own) {
        try (Compiler compiler = new Compiler(classPath(installation, play))) {
            return new Assembly(play, own, compiler).assembled(installation);
        }
    }

    /** The kit, and the libraries of the course. */
    private static List<Path> classPath(Installation installation, Course.Play play) {
        return Stream.concat(
                        Stream.of(installation.kit()),
                        play.exercises().stream().flatMap(exercise -> exercise.settings().libraries().jars().stream()))
                .distinct()
                .toList();
    }

    private Assembled assembled(Installation installation) {
        List<Part> learners = new ArrayList<>();
        Set<String> names = names(ExerciseSources.javaFilesIn(play.folder()));
        for (Exercise exercise : play.exercises()) {
            List<SourceFile> files = own.get(exercise.id());
            if (files == null) {
                names.addAll(names(ExerciseSources.javaFilesIn(exercise.solution())));
                continue;
            }
            switch (compiler.compile(beside(files, ExerciseSources.javaFilesIn(exercise.given())))) {
                case Compilation.Compiled compiled ->
                    // Of a file that two exercises take, the program's is that of the earlier one.
                    learners.add(Part.of(
                            compiled,
                            files.stream()
                                    .filter(file -> names.add(file.name()))
                                    .toList()));
                case Compilation.DoesNotCompile(List<Diagnostic> errors) -> {
                    return new Assembled.DoesNotFit(errors);
                }
                // Each of them has passed, so that it was compiled under the same bound.
                case Compilation.Stopped _ -> throw new IllegalStateException("the compiler was stopped");
            }
        }
        List<Part> parts = new ArrayList<>(List.of(authors(learners)));
        parts.addAll(learners);
        Program program = Program.of(parts);
        List<Diagnostic> gaps = program.gaps();
        return gaps.isEmpty()
                ? new Assembled.Ready(MemoryLoader.load(classPath(installation, play), program.classes(), play.main()))
                : new Assembled.DoesNotFit(gaps);
    }

    /** The course's own part: all that is not the learners', compiled with the references for those. */
    private Part authors(List<Part> learners) {
        List<SourceFile> all = ExerciseSources.javaFilesIn(play.folder());
        for (Exercise exercise : play.exercises()) {
            all = beside(all, ExerciseSources.javaFilesIn(exercise.solution()));
        }
        // Behind all solutions: what an exercise is given may be the solution of an earlier one.
        for (Exercise exercise : play.exercises()) {
            all = beside(all, ExerciseSources.javaFilesIn(exercise.given()));
        }
        Set<String> learned = new HashSet<>();
        learners.forEach(part -> learned.addAll(names(part.files())));
        List<SourceFile> rest =
                all.stream().filter(file -> !learned.contains(file.name())).toList();
        return switch (compiler.compile(all)) {
            case Compilation.Compiled compiled -> Part.of(compiled, rest);
            case Compilation.DoesNotCompile(List<Diagnostic> errors) ->
                throw new SuiteException("The course's own files that \"play\" puts together do not compile: "
                        + errors.getFirst().file() + " line "
                        + errors.getFirst().line() + ": " + errors.getFirst().message());
            case Compilation.Stopped _ ->
                throw new SuiteException(
                        "The course's own files that \"play\" puts together make more class files than "
                                + "are allowed.");
        };
    }

    /** Files, and of others those that bear other names. */
    private static List<SourceFile> beside(List<SourceFile> files, List<SourceFile> others) {
        Map<String, SourceFile> byName = new LinkedHashMap<>();
        files.forEach(file -> byName.put(file.name(), file));
        others.forEach(file -> byName.putIfAbsent(file.name(), file));
        return new ArrayList<>(byName.values());
    }

    private static Set<String> names(List<SourceFile> files) {
        Set<String> names = new HashSet<>();
        files.forEach(file -> names.add(file.name()));
        return names;
    }
}
