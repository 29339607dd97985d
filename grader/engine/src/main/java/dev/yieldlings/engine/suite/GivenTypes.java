package dev.yieldlings.engine.suite;

import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The types that a learner is given, compiled with a submission.
 *
 * <p>They are compiled once with the reference solution, and must give the same class files with a submission.
 * Otherwise, a learner's class named {@code RuntimeException} would become the exception that they throw.
 */
public final class GivenTypes {
    private static final String CODE = "yieldlings.given";
    private static final Pattern DECLARED =
            Pattern.compile("(?m)^(?:(?:public|final|abstract|sealed|non-sealed|strictfp)[ \\t]++){0,6}+"
                    + "(?:class|interface|enum|record)[ \\t]++(\\w++)");
    private static final Pattern IMPORT = Pattern.compile("(?m)^[ \\t]*import\\s+([\\w.]+)\\.(\\w+)\\s*;");

    private final CompiledSuite suite;
    private final List<SourceFile> own;
    private final Map<String, SourceFile> given;

    private GivenTypes(CompiledSuite suite, List<SourceFile> own) {
        this.suite = suite;
        this.own = own;
        Set<String> replaced = own.stream().map(SourceFile::name).collect(Collectors.toSet());
        this.given = suite.given().stream()
                .filter(file -> !replaced.contains(file.name()))
                .collect(Collectors.toMap(SourceFile::name, file -> file));
    }

    /**
     * Returns the compilation, or errors if the submission changed or broke the given types.
     *
     * @param suite the suite with the given types
     * @param own the submission's sources
     * @param together the compilation of the submission with the given types
     */
    public static Compilation settle(CompiledSuite suite, List<SourceFile> own, Compilation together) {
        GivenTypes types = new GivenTypes(suite, own);
        if (types.given.isEmpty()) {
            return together;
        }
        if (together instanceof Compilation.DoesNotCompile(List<Diagnostic> errors)) {
            return new Compilation.DoesNotCompile(types.explained(errors));
        }
        return together instanceof Compilation.Compiled(Map<String, byte[]> classes, var _)
                ? types.changed(classes)
                        .<Compilation>map(error -> new Compilation.DoesNotCompile(List.of(error)))
                        .orElse(together)
                : together;
    }

    /**
     * Returns an error at the class that changed a given type. Changes by the exercise's own classes are allowed; and
     * if the submission replaces a given file, the other given files may change too.
     */
    private Optional<Diagnostic> changed(Map<String, byte[]> classes) {
        if (given.size() < suite.given().size()) {
            return Optional.empty();
        }
        return suite.givenClasses().entrySet().stream()
                .filter(entry -> !Arrays.equals(entry.getValue(), classes.get(entry.getKey())))
                .map(entry -> given.get(entry.getKey().replaceFirst("\\$.*", "") + ".java"))
                .flatMap(file -> Optional.ofNullable(file).flatMap(this::culprit).stream())
                .findFirst();
    }

    private List<Diagnostic> explained(List<Diagnostic> errors) {
        List<Diagnostic> explained = new ArrayList<>();
        own.stream().flatMap(file -> hidingImport(file, errors).stream()).forEach(explained::add);
        boolean isOwn = errors.stream().anyMatch(error -> isOwn(error.file()));
        for (Diagnostic error : errors) {
            SourceFile file = given.get(error.file());
            Optional<Diagnostic> culprit = file == null ? Optional.empty() : culprit(file);
            Diagnostic its = culprit.orElse(error);
            // Given files compile by themselves, so an error in one follows from an error in the submission.
            boolean follows = file != null && culprit.isEmpty() && isOwn;
            if (!follows && !explained.contains(its)) {
                explained.add(its);
            }
        }
        return explained;
    }

    private boolean isOwn(String name) {
        return own.stream().anyMatch(file -> file.name().equals(name));
    }

    /** Returns an error at an import that hides a given type. */
    private Optional<Diagnostic> hidingImport(SourceFile file, List<Diagnostic> errors) {
        Matcher statement = IMPORT.matcher(file.text());
        while (statement.find()) {
            String name = statement.group(2);
            if (given.containsKey(name + ".java")
                    && errors.stream().anyMatch(error -> error.file().equals(file.name()))) {
                return Optional.of(file.errorAt(
                        lineOf(file, statement.start(2)),
                        CODE,
                        "By this import " + name + " is " + statement.group(1) + "." + name
                                + " in your file, and not the " + name + " that you are given. Delete the import."));
            }
        }
        return Optional.empty();
    }

    /** Returns an error at the submission's class that replaces a class named in a given file. */
    private Optional<Diagnostic> culprit(SourceFile file) {
        Set<String> words = Pattern.compile("\\w+")
                .matcher(file.text())
                .results()
                .map(word -> word.group())
                .collect(Collectors.toSet());
        for (SourceFile mine : own) {
            Matcher declared = DECLARED.matcher(mine.text());
            while (declared.find()) {
                String name = declared.group(1);
                if (words.contains(name) && !mine.className().equals(name)) {
                    boolean same = DECLARED.matcher(file.text())
                            .results()
                            .anyMatch(its -> its.group(1).equals(name));
                    return Optional.of(mine.errorAt(
                            lineOf(mine, declared.start()),
                            CODE,
                            same
                                    ? name + " is given to you already, in " + file.name() + ". Delete yours."
                                    : "Your " + name + " takes the place of the one that " + file.name()
                                            + " means, which you are given. Give yours another name."));
                }
            }
        }
        return Optional.empty();
    }

    private static int lineOf(SourceFile file, int position) {
        return 1
                + (int) file.text()
                        .substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
