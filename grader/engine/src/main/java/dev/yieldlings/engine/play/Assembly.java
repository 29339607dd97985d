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
 * Assembles a course's program from its own sources, a solution of each exercise, and the given types.
 *
 * <p>The learner's files are compiled as for grading, one exercise at a time, with only the given types of that
 * exercise. Helper classes of the same name in two exercises therefore don't clash.
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
     * @param installation has the kit's path
     * @param play the program's sources and exercises
     * @param own the learner's files by exercise id; an exercise without an entry uses its reference solution
     * @throws SuiteException if the course's own files don't compile together
     */
    public static Assembled assemble(Installation installation, Course.Play play, Map<String, List<SourceFile>> own) {
        try (Compiler compiler = new Compiler(classPath(installation, play))) {
            return new Assembly(play, own, compiler).assembled(installation);
        }
    }

    /** Returns the paths of the kit and of the course's libraries. */
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
                    // If two exercises have a file of the same name, the program takes that of the earlier exercise.
                    learners.add(Part.of(
                            compiled,
                            files.stream()
                                    .filter(file -> names.add(file.name()))
                                    .toList()));
                case Compilation.DoesNotCompile(List<Diagnostic> errors) -> {
                    return new Assembled.DoesNotFit(errors);
                }
                // This can't happen: each file has passed its exercise, so it was compiled under the same limit.
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

    /** Compiles everything that is not the learner's. The reference solutions stand in for the learner's files. */
    private Part authors(List<Part> learners) {
        List<SourceFile> all = ExerciseSources.javaFilesIn(play.folder());
        for (Exercise exercise : play.exercises()) {
            all = beside(all, ExerciseSources.javaFilesIn(exercise.solution()));
        }
        // Given files come after all solutions, because a given file may be the solution of an earlier exercise.
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

    /** Returns the files, followed by the others whose names are not taken. */
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
