package dev.yieldlings.engine.suite;

import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.compile.Compiler;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compiles an exercise's suite together with its reference solution and its given types. */
final class SuiteCompiler {
    private SuiteCompiler() {}

    /**
     * Compiles.
     *
     * @param compiler one whose class path holds the kit and what suites are written in
     * @throws SuiteException if the exercise's own sources don't compile
     */
    static CompiledSuite compile(Exercise exercise, ExerciseSources sources, Compiler compiler) {
        List<SourceFile> all = new ArrayList<>(sources.suite());
        all.addAll(sources.solution());
        all.addAll(sources.given());
        return switch (compiler.compile(all)) {
            case Compilation.Compiled(Map<String, byte[]> classes, var outline) -> split(classes, sources);
            case Compilation.DoesNotCompile(List<Diagnostic> errors) ->
                throw new SuiteException("Exercise " + exercise.id() + ": its suite does not compile: "
                        + describe(errors.getFirst()) + ". Mend it in " + exercise.folder() + ".");
        };
    }

    private static CompiledSuite split(Map<String, byte[]> classes, ExerciseSources sources) {
        List<String> entries =
                sources.suite().stream().map(SourceFile::className).toList();
        Set<String> ofTheSuite = Set.copyOf(entries);
        Set<String> ofTheGiven =
                sources.given().stream().map(SourceFile::className).collect(Collectors.toSet());
        Map<String, byte[]> suite = new TreeMap<>();
        Map<String, byte[]> reference = new TreeMap<>();
        classes.forEach((name, bytes) -> {
            int nested = name.indexOf('$');
            String outermost = nested < 0 ? name : name.substring(0, nested);
            if (ofTheSuite.contains(outermost)) {
                suite.put(name, bytes);
            } else if (!ofTheGiven.contains(outermost)) {
                reference.put(name, bytes);
            }
        });
        return new CompiledSuite(suite, entries, reference, sources.given());
    }

    private static String describe(Diagnostic error) {
        return error.file() + (error.line() > 0 ? ":" + error.line() : "") + ": "
                + error.message().lines().findFirst().orElse("");
    }
}
