package dev.yieldlings.worker.run;

import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.trace.data.Place;
import dev.yieldlings.trace.outcome.Thrown;
import dev.yieldlings.trace.outcome.Values;
import dev.yieldlings.worker.load.SuiteLoader;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.ValueWrapper;

/** Reads the failure of a plain test: its message, the expected and actual values, and its line. */
final class TestFailures {
    private static final int LONGEST = 2_000;

    private TestFailures() {}

    /** Returns whether the suite made an assertion error: the topmost frame outside of the JDK is not the learner's. */
    static boolean isSuites(AssertionError error) {
        return Stream.of(error.getStackTrace())
                .filter(frame -> !"java.base".equals(frame.getModuleName()))
                .findFirst()
                .filter(frame -> !Thrown.SUBMISSION_LOADER.equals(frame.getClassLoaderName()))
                .isPresent();
    }

    static Fact.TestFailed read(String test, Throwable thrown) {
        ValueWrapper expected = thrown instanceof AssertionFailedError error ? error.getExpected() : null;
        ValueWrapper actual = thrown instanceof AssertionFailedError error ? error.getActual() : null;
        return new Fact.TestFailed(test, says(thrown), shown(expected), shown(actual), place(thrown));
    }

    private static String says(Throwable thrown) {
        String message = thrown.getMessage() == null ? "" : thrown.getMessage().strip();
        String says = thrown instanceof AssertionError
                ? message
                : thrown.getClass().getSimpleName() + (message.isEmpty() ? "" : ": " + message);
        return Values.shorten(says, LONGEST);
    }

    private static Optional<String> shown(@Nullable ValueWrapper value) {
        return Optional.ofNullable(value).map(its -> Values.shorten(its.getStringRepresentation(), LONGEST));
    }

    /** Returns the topmost line of the suite in the stack trace. */
    private static Optional<Place> place(Throwable thrown) {
        return Stream.of(thrown.getStackTrace())
                .filter(frame -> SuiteLoader.NAME.equals(frame.getClassLoaderName())
                        && frame.getFileName() != null
                        && frame.getLineNumber() > 0)
                .findFirst()
                .map(frame -> new Place(String.valueOf(frame.getFileName()), frame.getLineNumber()));
    }
}
