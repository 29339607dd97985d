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
 * What is wrong with a submission and where, as annotations and compilers' listings tell it: a finding about its sources,
 * or a check that failed.
 *
 * @param rule what kind of problem it is, for programs: the finding's code, or the exercise's and the check's id
 * @param severity how bad it is
 * @param title what it is, in a phrase
 * @param message what is wrong and what to do; may have several lines
 * @param path the file, as {@link Graded#path} has it; empty if it belongs to none
 * @param line the line, from 1; 0 if none is meant
 * @param column the column in characters, from 1; 0 if none is meant
 * @param length how many characters of the line are meant; 0 if that is not known
 */
public record Annotation(
        String rule, Severity severity, String title, String message, String path, int line, int column, int length) {

    /** What is wrong with a submission; nothing if it passed. */
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
     * The line that a failed check points at: where it threw, or where the generator's body waited when it went
     * wrong.
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
