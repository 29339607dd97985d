package dev.yieldlings.engine.suite;

import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.compile.Compiler;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compiles an exercise's suite with its reference solution and its given types. */
final class SuiteCompiler implements AutoCloseable {
    private final List<Path> classPath;
    private final Compiler compiler;

    /**
     * @param classPath the kit and the libraries that suites are written with
     */
    SuiteCompiler(List<Path> classPath) {
        this.classPath = classPath;
        this.compiler = new Compiler(classPath);
    }

    /**
     * Compiles the sources of an exercise.
     *
     * @throws SuiteException if the exercise's own sources don't compile
     */
    CompiledSuite compile(Exercise exercise, ExerciseSources sources) {
        List<SourceFile> solution = new ArrayList<>(sources.solution());
        solution.addAll(sources.given());
        List<SourceFile> all = new ArrayList<>(sources.suite());
        all.addAll(solution);
        List<Path> libraries = exercise.settings().jars();
        boolean refers = Reference.isMentionedIn(sources);
        if (!refers && libraries.isEmpty()) {
            return split(compile(exercise, all, compiler), Map.of(), sources);
        }
        Map<String, byte[]> reference =
                refers ? Reference.of(from(ownOf(exercise, sources), compile(exercise, solution, compiler))) : Map.of();
        List<Path> jars = new ArrayList<>(classPath);
        jars.addAll(libraries);
        // The warm compiler would still know these classes when it compiles the next exercise's suite.
        try (Compiler fresh = new Compiler(jars, reference)) {
            return split(compile(exercise, all, fresh), reference, sources);
        }
    }

    /**
     * Returns the solution and the replaceable given files, because the reference must not run on the learner's
     * replacements.
     */
    private static List<SourceFile> ownOf(Exercise exercise, ExerciseSources sources) {
        List<SourceFile> own = new ArrayList<>(sources.solution());
        sources.given().stream()
                .filter(file -> exercise.replaceable().contains(file.name()))
                .forEach(own::add);
        return own;
    }

    private static Map<String, byte[]> compile(Exercise exercise, List<SourceFile> sources, Compiler compiler) {
        return switch (compiler.compile(sources)) {
            case Compilation.Compiled(Map<String, byte[]> classes, var _) -> classes;
            case Compilation.DoesNotCompile(List<Diagnostic> errors) -> throw SuiteErrors.of(exercise, errors);
            case Compilation.Stopped _ ->
                throw new SuiteException("Exercise " + exercise.id() + ": its own sources"
                        + " make more class files than are allowed. Mend it in " + exercise.folder() + ".");
        };
    }

    private static CompiledSuite split(
            Map<String, byte[]> classes, Map<String, byte[]> reference, ExerciseSources sources) {
        Map<String, byte[]> own = from(sources.suite(), classes);
        Map<String, byte[]> suite = new TreeMap<>(own);
        suite.putAll(reference);
        return new CompiledSuite(
                suite,
                sources.suite().stream()
                        .flatMap(file -> from(List.of(file), own).entrySet().stream()
                                .filter(entry -> SuiteClass.mayHoldTests(entry.getValue()))
                                .map(Map.Entry::getKey)
                                .sorted())
                        .toList(),
                from(sources.solution(), classes),
                from(sources.given(), classes),
                sources.given());
    }

    /** Returns the classes that were compiled from these files. */
    private static Map<String, byte[]> from(List<SourceFile> files, Map<String, byte[]> classes) {
        Set<String> places = files.stream().map(SuiteClass::place).collect(Collectors.toSet());
        return classes.entrySet().stream()
                .filter(entry -> places.contains(SuiteClass.place(entry.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Closes the compiler. */
    @Override
    public void close() {
        compiler.close();
    }
}
