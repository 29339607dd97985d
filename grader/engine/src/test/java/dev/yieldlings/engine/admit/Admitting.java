package dev.yieldlings.engine.admit;

import dev.yieldlings.engine.Here;
import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.compile.Compilation.Compiled;
import dev.yieldlings.engine.compile.Compiler;
import dev.yieldlings.engine.course.AdmissionRules;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.policy.LibraryTypes;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Compiles a source as a submission, and runs admission on it. */
final class Admitting {
    private static final Compiler COMPILER =
            new Compiler(List.of(Here.with(Path.of("")).kit()));
    private static final Admission ADMISSION = new Admission();

    private Admitting() {}

    /** Returns what admission refuses in a class {@code Counter} with these members; empty if it is admitted. */
    static List<Diagnostic> refusals(String members) {
        return refusals(AdmissionRules.NONE, file(members));
    }

    /** Returns the class files of a class {@code Counter} with these members. */
    static Map<String, byte[]> classes(String members) {
        return switch (COMPILER.compile(List.of(file(members)))) {
            case Compiled(var classes, var _) -> classes;
            case Compilation.DoesNotCompile(List<Diagnostic> errors) -> throw new AssertionError(members + errors);
            case Compilation.Stopped stopped -> throw new AssertionError(stopped);
        };
    }

    static List<Diagnostic> refusals(AdmissionRules rules, SourceFile file) {
        return switch (admit(rules, Uses.ANYTHING, file)) {
            case AdmissionResult.Admitted _ -> List.of();
            case AdmissionResult.Refused(List<Diagnostic> refusals) -> refusals;
        };
    }

    /** Runs admission on a file, given what the suite uses of it. */
    static AdmissionResult admit(AdmissionRules rules, Uses uses, SourceFile file) {
        List<SourceFile> files = List.of(file);
        return switch (COMPILER.compile(files)) {
            case Compiled(var classes, var outline) ->
                ADMISSION.admit(classes, outline, rules, LibraryTypes.NONE, uses, files);
            case Compilation.DoesNotCompile(List<Diagnostic> errors) -> throw new AssertionError(file.text() + errors);
            case Compilation.Stopped stopped -> throw new AssertionError(stopped);
        };
    }

    /** Returns a file whose members begin in line 5. */
    static SourceFile file(String members) {
        return new SourceFile("Counter.java", """
                import java.io.*;
                import java.util.*;
                import java.util.stream.*;
                public class Counter {
                %s
                }
                """.formatted(members));
    }
}
