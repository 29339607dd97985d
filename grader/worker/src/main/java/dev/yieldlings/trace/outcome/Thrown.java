package dev.yieldlings.trace.outcome;

import static java.util.stream.Collectors.counting;

import dev.yieldlings.trace.data.Place;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads exceptions that came out of a learner's code.
 *
 * <p>An exception's methods may be the learner's, so each of them may throw, return null or return a wrong value. The
 * result is a short description in any case.
 */
public final class Thrown {
    /** The name of the class loader of a submission's classes, by which stack traces recognise the learner's frames. */
    public static final String SUBMISSION_LOADER = "submission";

    private static final int LONGEST_MESSAGE = 300;
    private static final int MOST_CAUSES = 20;

    private Thrown() {}

    /** Rethrows the exception if it is an error of the worker's limits. */
    public static void rethrowIfLimit(Throwable thrown) {
        if (thrown instanceof Limit && thrown instanceof Error limit) {
            throw limit;
        }
    }

    /** Reads an exception's type, its message, and the learner's line from which it came. */
    public static dev.yieldlings.trace.data.Thrown read(Throwable thrown) {
        // The JVM's own errors are never their own cause; a learner's subclass may be.
        if (thrown.getClass() == ExceptionInInitializerError.class && thrown.getCause() != null) {
            Throwable first = thrown.getCause();
            return read(first, message(first), initializing(first));
        }
        if (thrown.getClass() == NoClassDefFoundError.class
                && thrown.getCause() instanceof ExceptionInInitializerError earlier) {
            return FailedInitializer.read(earlier, learnersPlace(earlier), initializing(earlier));
        }
        return read(thrown, message(thrown), "");
    }

    private static dev.yieldlings.trace.data.Thrown read(Throwable thrown, String message, String initializing) {
        String name = name(thrown);
        String qualified = thrown instanceof CountedOverflow
                ? StackOverflowError.class.getName()
                : thrown.getClass().getName();
        return new dev.yieldlings.trace.data.Thrown(
                name.isEmpty() ? qualified : name,
                qualified,
                message.isBlank() ? "" : Values.shorten(message, LONGEST_MESSAGE),
                learnersPlace(thrown),
                initializing);
    }

    /**
     * Returns the name of the submission's class whose static initializer is on the exception's stack; empty if there
     * is none.
     */
    private static String initializing(Throwable thrown) {
        return ownFrames(thrown).stream()
                .filter(frame -> frame.getMethodName().equals("<clinit>"))
                .map(StackTraceElement::getClassName)
                .findFirst()
                .orElse("");
    }

    /** Returns whether a linkage error comes from a class of the submission that failed to initialise. */
    static boolean isInitializingItsOwn(Throwable thrown) {
        Throwable first = thrown.getClass() == NoClassDefFoundError.class ? thrown.getCause() : thrown;
        return first != null
                && first.getClass() == ExceptionInInitializerError.class
                && (!initializing(first).isEmpty()
                        || (first.getCause() != null
                                && !initializing(first.getCause()).isEmpty()));
    }

    /**
     * Returns whether an exception comes from a suite alone: the stack traces of it and its causes have no frame of the
     * learner's code or of the kit, which runs the learner's generators. An exception without a stack trace may come
     * from anywhere, so the answer is false.
     */
    public static boolean isOfNobodyElse(Throwable thrown) {
        try {
            Throwable each = thrown;
            for (int depth = 0; each != null && depth < MOST_CAUSES; depth++) {
                if (each instanceof VirtualMachineError
                        || each instanceof Limit
                        || each.getStackTrace().length == 0
                        || isSubmissions(each.getClass().getClassLoader())
                        || Stream.of(each.getStackTrace()).anyMatch(Thrown::isLearnersOrKits)) {
                    return false;
                }
                each = each.getCause();
            }
            return true;
        } catch (Throwable e) {
            rethrowIfLimit(e);
            return false;
        }
    }

    private static boolean isSubmissions(@Nullable ClassLoader loader) {
        return loader != null && SUBMISSION_LOADER.equals(loader.getName());
    }

    private static boolean isLearnersOrKits(StackTraceElement frame) {
        return SUBMISSION_LOADER.equals(frame.getClassLoaderName())
                || frame.getClassName().startsWith("dev.yieldlings.kit.");
    }

    /** Returns the simple name of an exception's type, as the learner knows it. */
    static String name(Throwable thrown) {
        Class<?> type = thrown instanceof CountedOverflow ? StackOverflowError.class : thrown.getClass();
        return type.getSimpleName();
    }

    private static String message(Throwable thrown) {
        return switch (Attempt.of(thrown::getMessage)) {
            case Attempt.Returned(String message) -> Addresses.without(message);
            case Attempt.Returned(Object none) -> "";
            case Attempt.Threw(Throwable e) -> "(its getMessage() throws " + name(e) + ")";
        };
    }

    /**
     * Returns the learner's innermost line. For a stack overflow, returns the most frequent line, because it is chance
     * where the recursion ends.
     */
    private static Optional<Place> learnersPlace(Throwable thrown) {
        List<StackTraceElement> own = ownFrames(thrown);
        if (own.isEmpty() || !(thrown instanceof StackOverflowError)) {
            return own.stream().findFirst().map(Thrown::place);
        }
        Map<Integer, Long> visits =
                own.stream().collect(Collectors.groupingBy(StackTraceElement::getLineNumber, TreeMap::new, counting()));
        int commonest =
                Collections.max(visits.entrySet(), Map.Entry.comparingByValue()).getKey();
        return own.stream()
                .filter(frame -> frame.getLineNumber() == commonest)
                .findFirst()
                .map(Thrown::place);
    }

    private static Place place(StackTraceElement frame) {
        return new Place(String.valueOf(frame.getFileName()), frame.getLineNumber());
    }

    private static List<StackTraceElement> ownFrames(Throwable thrown) {
        try {
            return Stream.of(thrown.getStackTrace())
                    .filter(frame -> SUBMISSION_LOADER.equals(frame.getClassLoaderName()) && frame.getLineNumber() > 0)
                    .toList();
        } catch (Throwable e) {
            rethrowIfLimit(e);
            return List.of();
        }
    }
}
