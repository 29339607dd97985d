package dev.yieldlings.engine.compile;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.Severity;
import dev.yieldlings.engine.explain.Explanations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import javax.tools.JavaFileObject;

/** Converts javac's diagnostics. */
final class JavacDiagnostics {
    private JavacDiagnostics() {}

    /** Returns the first syntax error of each line, because other errors on the line follow from it. */
    static List<Diagnostic> syntaxErrors(List<javax.tools.Diagnostic<? extends JavaFileObject>> diagnostics, int most) {
        return errors(diagnostics, most, JavacDiagnostics::isOnOneLine);
    }

    /**
     * Returns the errors among javac's diagnostics, up to a limit. If there are more, a last diagnostic tells their
     * number.
     */
    static List<Diagnostic> errors(List<javax.tools.Diagnostic<? extends JavaFileObject>> diagnostics, int most) {
        return errors(
                diagnostics,
                most,
                (one, other) -> isOnOneLine(one, other)
                        && !one.explanation().isEmpty()
                        && one.explanation().equals(other.explanation()));
    }

    private static List<Diagnostic> errors(
            List<javax.tools.Diagnostic<? extends JavaFileObject>> diagnostics,
            int most,
            BiPredicate<Diagnostic, Diagnostic> isFollower) {
        List<Diagnostic> all = new ArrayList<>();
        for (javax.tools.Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
            if (diagnostic.getKind() == javax.tools.Diagnostic.Kind.ERROR) {
                Diagnostic error = error(diagnostic);
                if (all.isEmpty() || !isFollower.test(all.getLast(), error)) {
                    all.add(error);
                }
            }
        }
        List<Diagnostic> causes = FollowingErrors.removed(all);
        List<Diagnostic> errors = new ArrayList<>(causes.subList(0, Math.min(most, causes.size())));
        int left = causes.size() - errors.size();
        if (left > 0) {
            errors.add(Diagnostic.error("yieldlings.more-errors", "There are " + left + " more errors."));
        }
        return errors;
    }

    private static boolean isOnOneLine(Diagnostic one, Diagnostic other) {
        return one.line() > 0 && one.line() == other.line() && one.file().equals(other.file());
    }

    private static Diagnostic error(javax.tools.Diagnostic<? extends JavaFileObject> diagnostic) {
        String code = String.valueOf(diagnostic.getCode());
        String message = Explanations.withSimpleNames(diagnostic.getMessage(Locale.ENGLISH));
        if (!(diagnostic.getSource() instanceof SourceUnit unit)
                || diagnostic.getPosition() == javax.tools.Diagnostic.NOPOS) {
            Diagnostic error = Diagnostic.error(code, message);
            return error.explained(Explanations.of(error, ""));
        }
        String text = unit.file().text();
        int position = (int) Math.min(diagnostic.getPosition(), text.length());
        int lineStart = startOfLine(text, position);
        int lineEnd = endOfLine(text, position);
        int end = (int) Math.min(diagnostic.getEndPosition(), lineEnd);
        Diagnostic error = new Diagnostic(
                Severity.ERROR,
                code,
                message,
                unit.file().name(),
                (int) diagnostic.getLineNumber(),
                position - lineStart + 1,
                Math.max(1, end - position),
                text.substring(lineStart, lineEnd));
        return error.explained(Explanations.of(error, text));
    }

    private static int startOfLine(String text, int position) {
        int start = position;
        while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int endOfLine(String text, int position) {
        int end = position;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
