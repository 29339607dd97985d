package dev.yieldlings.engine.compile;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds errors that disappear once another error is fixed, from javac's messages. */
final class FollowingErrors {
    private static final Pattern UNKNOWN_CLASS = Pattern.compile("symbol:\\s+class (\\w+)");
    private static final Pattern NOT_OVERRIDDEN = Pattern.compile("does not override abstract method (\\w+)\\(");
    private static final Pattern BADLY_OVERRIDDEN =
            Pattern.compile("^(\\w+)\\(.*\\) in .+ cannot (?:implement|override) ");
    private static final String OF_AN_INFERRED_TYPE =
            "compiler.err.anonymous.diamond.method.does.not.override.superclass";

    private FollowingErrors() {}

    /** Returns the errors without those that follow from another one, in the same order. */
    static List<Diagnostic> removed(List<Diagnostic> errors) {
        Set<String> badlyOverridden =
                errors.stream().flatMap(error -> found(BADLY_OVERRIDDEN, error)).collect(Collectors.toSet());
        boolean isTypeUnclear = errors.stream().anyMatch(error -> !error.code().equals(OF_AN_INFERRED_TYPE));
        Set<String> unknown = new HashSet<>();
        List<Diagnostic> kept = new ArrayList<>();
        for (Diagnostic error : errors) {
            boolean follows = found(NOT_OVERRIDDEN, error).anyMatch(badlyOverridden::contains)
                    || (error.code().equals(OF_AN_INFERRED_TYPE) && isTypeUnclear)
                    || !found(UNKNOWN_CLASS, error).allMatch(name -> unknown.add(error.file() + " " + name));
            if (!follows) {
                kept.add(error);
            }
        }
        return kept;
    }

    private static Stream<String> found(Pattern pattern, Diagnostic error) {
        Matcher matcher = pattern.matcher(error.message());
        return matcher.find() ? Stream.of(matcher.group(1)) : Stream.empty();
    }
}
