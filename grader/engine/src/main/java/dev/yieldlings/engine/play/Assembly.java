package dev.yieldlings.engine.play;

import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.compile.Compiler;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.engine.suite.ExerciseSources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts a course's program together: its own sources, a solution of each of its exercises, and the given types. */
public final class Assembly {
    private Assembly() {}

    /**
     * Compiles a program in memory.
     *
     * @param installation where the kit lies
     * @param play what the program is made of
     * @param own the learner's files of those exercises that are to be the learner's, by the exercise's id; the others
     *     are the reference solutions'
     */
    public static Assembled assemble(Installation installation, Course.Play play, Map<String, List<SourceFile>> own) {
        try (Compiler compiler = new Compiler(List.of(installation.kit()))) {
            return switch (compiler.compile(sources(play, own))) {
                case Compilation.Compiled compiled ->
                    new Assembled.Ready(MemoryLoader.load(installation.kit(), compiled.classes(), play.main()));
                case Compilation.DoesNotCompile(List<Diagnostic> errors) -> new Assembled.DoesNotFit(errors);
            };
        }
    }

    private static List<SourceFile> sources(Course.Play play, Map<String, List<SourceFile>> own) {
        Map<String, SourceFile> byName = new LinkedHashMap<>();
        add(ExerciseSources.javaFilesIn(play.folder()), byName);
        for (Exercise exercise : play.exercises()) {
            List<SourceFile> learners = own.get(exercise.id());
            add(learners == null ? ExerciseSources.javaFilesIn(exercise.solution()) : learners, byName);
        }
        // Behind all solutions: what an exercise is given may be the solution of an earlier one.
        play.exercises().forEach(exercise -> add(ExerciseSources.javaFilesIn(exercise.given()), byName));
        return new ArrayList<>(byName.values());
    }

    private static void add(List<SourceFile> files, Map<String, SourceFile> byName) {
        files.forEach(file -> byName.putIfAbsent(file.name(), file));
    }
}
