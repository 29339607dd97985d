package dev.yieldlings.engine.prompt;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.Severity;
import dev.yieldlings.engine.explain.Explanations;
import dev.yieldlings.trace.data.Place;
import dev.yieldlings.trace.data.Trace;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.UnresolvedReferenceException;
import jdk.jshell.VarSnippet;

/** Translates JShell's events into results for the learner. */
final class Evaluation {
    private static final int MOST_PLACES = 5;

    /** The location in javac's message is JShell's wrapper class, which has no name for the learner. */
    private static final Pattern NOWHERE = Pattern.compile("\\s+location: class\\s*$");

    private final JShell shell;
    private final TypedPlaces places;
    private final Set<String> classes;

    /**
     * @param classes the names of the learner's classes
     */
    Evaluation(JShell shell, TypedPlaces places, Set<String> classes) {
        this.shell = shell;
        this.places = places;
        this.classes = classes;
    }

    Evaluated of(SnippetEvent event, Trace trace) {
        Snippet snippet = event.snippet();
        if (event.status() == Snippet.Status.REJECTED) {
            return new Evaluated.Rejected(shell.diagnostics(snippet)
                    .filter(Diag::isError)
                    .map(each -> of(each, snippet, known()))
                    .toList());
        }
        JShellException failure = event.exception();
        if (failure != null) {
            return threw(failure, trace);
        }
        return switch (snippet.kind()) {
            case METHOD, TYPE_DECL, IMPORT -> declared(snippet);
            case VAR -> {
                VarSnippet variable = (VarSnippet) snippet;
                boolean isNamed = variable.subKind() != Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND;
                yield new Evaluated.Ran(isNamed ? variable.name() : "", Optional.ofNullable(event.value()), trace);
            }
            case EXPRESSION, STATEMENT, ERRONEOUS ->
                new Evaluated.Ran("", Optional.ofNullable(event.value()).filter(text -> !text.isEmpty()), trace);
        };
    }

    private Evaluated declared(Snippet snippet) {
        List<String> missing = snippet instanceof DeclarationSnippet declaration
                ? shell.unresolvedDependencies(declaration).toList()
                : List.of();
        String name = snippet instanceof DeclarationSnippet declaration
                ? declaration.name()
                : snippet.source().strip();
        return new Evaluated.Declared(
                switch (snippet.subKind()) {
                    case METHOD_SUBKIND -> "method";
                    case CLASS_SUBKIND -> "class";
                    case INTERFACE_SUBKIND -> "interface";
                    case ENUM_SUBKIND -> "enum";
                    case RECORD_SUBKIND -> "record";
                    default -> "";
                },
                name,
                missing);
    }

    private Evaluated threw(JShellException failure, Trace trace) {
        return switch (failure) {
            case EvalException e ->
                new Evaluated.Threw(
                        simple(e.getExceptionClassName()),
                        Objects.requireNonNullElse(e.getMessage(), ""),
                        Stream.of(e.getStackTrace())
                                .flatMap(frame -> place(frame).stream())
                                .limit(MOST_PLACES)
                                .toList(),
                        trace);
            case UnresolvedReferenceException e ->
                new Evaluated.Declared(
                        "",
                        e.getSnippet().name(),
                        shell.unresolvedDependencies(e.getSnippet()).toList());
            default -> new Evaluated.Threw(failure.getClass().getSimpleName(), "", List.of(), trace);
        };
    }

    private static String simple(String name) {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }

    /** JShell has mapped the frames back to the input: the file name of such a frame is the input's number. */
    private Optional<Place> place(StackTraceElement frame) {
        String file = frame.getFileName();
        if (file == null || frame.getLineNumber() < 1) {
            return Optional.empty();
        }
        Place place = new Place(file, frame.getLineNumber());
        return places.source(place).isPresent() ? Optional.of(place) : Optional.empty();
    }

    /**
     * Returns the names that the input can use: declared names, methods with a parenthesis, and the learner's classes.
     */
    private String known() {
        Stream<String> declared = shell.snippets()
                .filter(snippet -> shell.status(snippet).isActive())
                .flatMap(snippet -> switch (snippet) {
                    case MethodSnippet method -> Stream.of(method.name() + "()");
                    case DeclarationSnippet declaration -> Stream.of(declaration.name());
                    default -> Stream.empty();
                });
        return Stream.concat(declared, classes.stream()).collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static Diagnostic of(Diag each, Snippet snippet, String known) {
        String typed = snippet.source();
        int start = Math.clamp(each.getStartPosition(), 0, typed.length());
        int end = Math.clamp(each.getEndPosition(), start, typed.length());
        int lineStart = typed.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        int lineEnd = typed.indexOf('\n', start) < 0 ? typed.length() : typed.indexOf('\n', start);
        int from = Math.min(lineStart, start);
        Diagnostic plain = new Diagnostic(
                Severity.ERROR,
                each.getCode(),
                NOWHERE.matcher(Explanations.withSimpleNames(each.getMessage(java.util.Locale.ROOT)))
                        .replaceAll(""),
                "",
                1
                        + (int) typed.substring(0, start)
                                .chars()
                                .filter(c -> c == '\n')
                                .count(),
                start - from + 1,
                Math.max(1, Math.min(end, lineEnd) - start),
                typed.substring(from, Math.max(from, lineEnd)));
        return plain.explained(Explanations.of(plain, typed + known));
    }
}
