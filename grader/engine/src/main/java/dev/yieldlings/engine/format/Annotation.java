package dev.yieldlings.engine.format;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.Severity;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Place;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Suspension;
import dev.yieldlings.trace.data.Thrown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A problem of a submission with its position, for CI annotations and compiler-like listings: a diagnostic or a failed
 * check.
 *
 * @param rule the kind of problem, for programs: the diagnostic's code, or the exercise's and the check's id
 * @param severity whether it is an error or a warning
 * @param title the problem in a phrase
 * @param message the message, which also says what to do; may have several lines
 * @param path the file's path, from {@link Graded#path}; empty if the problem is not about a file
 * @param line the line, from 1; 0 if there is none
 * @param column the column in characters, from 1; 0 if there is none
 * @param length the number of characters of the line that are marked; 0 if unknown
 */
public record Annotation(
        String rule, Severity severity, String title, String message, String path, int line, int column, int length) {

    /**
     * Returns a submission's problems: all diagnostics, then the failed checks. A passed submission may have warnings.
     */
    public static List<Annotation> of(Graded graded) {
        List<Annotation> all = new ArrayList<>();
        graded.report().diagnostics().forEach(diagnostic -> all.add(of(graded, diagnostic)));
        graded.report().checks().stream()
                .filter(check -> check.status() == CheckResult.Status.FAILED)
                .forEach(check -> all.add(of(graded, check)));
        return all;
    }

    private static Annotation of(Graded graded, Diagnostic found) {
        String message = found.explanation().isEmpty()
                ? found.message()
                : found.explanation() + "\njavac says: " + found.message();
        return new Annotation(
                found.code(),
                found.severity(),
                VerdictPhrase.of(graded.report().verdict()),
                message,
                found.file().isEmpty() ? "" : graded.path(found.file()),
                found.line(),
                found.column(),
                found.length());
    }

    private static Annotation of(Graded graded, CheckResult check) {
        Optional<Place> place = place(check);
        String onlyFile =
                graded.paths().size() == 1 ? graded.paths().values().iterator().next() : "";
        return new Annotation(
                graded.report().exercise() + "/" + check.id(),
                Severity.ERROR,
                check.name(),
                check.message(),
                place.map(it -> graded.path(it.file())).orElse(onlyFile),
                place.map(Place::line).orElse(0),
                0,
                0);
    }

    /**
     * Returns the line that a failed check points at: where the exception was thrown, or where the generator's body was
     * suspended in the diverging step.
     */
    public static Optional<Place> place(CheckResult check) {
        Optional<Step> step = check.trace().divergence();
        return check.failure()
                .flatMap(failure -> failure.fact() instanceof Fact.Threw(Thrown exception) ? exception.place() : none())
                .or(() -> step.flatMap(it -> place(it.outcome())))
                .or(() -> step.flatMap(it -> it.after().suspension()).map(Suspension::place))
                .or(() -> step.flatMap(it -> it.before().suspension()).map(Suspension::place));
    }

    private static Optional<Place> place(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Raised(Thrown exception) -> exception.place();
            case Outcome.Stopped(Thrown exception, var _) -> exception.place();
            case Outcome.Value _, Outcome.Completed(), Outcome.Limited _, Outcome.NotReached() -> none();
        };
    }

    private static Optional<Place> none() {
        return Optional.empty();
    }
}
