package dev.yieldlings.kit.protocol;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * What the checks say, in words for who wrote the generator.
 *
 * <p>Much is expected inside of what the generator under test calls, and an AssertionError thrown there goes through the
 * generator, which may swallow it. So each is noted too, and {@link Rule#check} throws the first one that was.
 */
public final class Expect {
    /** The rule that is tried, on its thread and on those that its generators were started from. */
    private static final InheritableThreadLocal<@Nullable Trial> TRIAL = new InheritableThreadLocal<>();

    private Expect() {}

    /**
     * A rule that is tried.
     *
     * @param broken what was broken since it began
     * @param settle waits until the generators' own threads have done what they do
     */
    private record Trial(List<AssertionError> broken, Runnable settle) {}

    /**
     * Runs the test of a rule.
     *
     * @param settle waits until the subject's own threads have done what they do
     * @return the first expectation that did not hold, whoever has swallowed it; null if all held
     */
    static <T> @Nullable AssertionError firstBroken(Rule.Test<T> test, T subject, Runnable settle) throws Throwable {
        Trial before = TRIAL.get();
        List<AssertionError> broken = new CopyOnWriteArrayList<>();
        TRIAL.set(new Trial(broken, settle));
        try {
            test.run(subject);
        } catch (Throwable e) {
            if (broken.isEmpty()) {
                throw e;
            }
        } finally {
            TRIAL.set(before);
        }
        return broken.isEmpty() ? null : broken.getFirst();
    }

    private static AssertionError broken(String sentence) {
        return noted(new AssertionError(sentence));
    }

    private static AssertionError noted(AssertionError broken) {
        Trial trial = TRIAL.get();
        if (trial != null) {
            trial.broken.add(broken);
        }
        return broken;
    }

    private static void settle() {
        Trial trial = TRIAL.get();
        if (trial != null) {
            trial.settle.run();
        }
    }

    /** That both are equal. */
    public static void same(String what, @Nullable Object expected, @Nullable Object actual) {
        settle();
        if (!Objects.equals(expected, actual)) {
            throw broken(what + " should be " + expected + ", but is " + actual);
        }
    }

    /** That the generator is in this state. */
    public static void state(String when, State expected, Generator<?, ?, ?> generator) {
        settle();
        State actual = generator.state();
        if (actual != expected) {
            throw broken("state() should be " + expected + " " + when + ", but is " + actual);
        }
    }

    /** That the body has written exactly these lines. */
    public static void log(String when, List<String> log, String... expected) {
        settle();
        if (!log.equals(List.of(expected))) {
            throw broken("the body should have written " + List.of(expected) + " " + when + ", but wrote " + log);
        }
    }

    /** That the action ends the generator with this value. */
    public static void stop(String what, @Nullable Object value, Action action) {
        StopIteration end = thrown(what, StopIteration.class, action);
        if (!Objects.equals(end.value(), value)) {
            throw broken(what + " should throw a StopIteration with the value " + value + ", but its value is "
                    + end.value());
        }
    }

    /** That the action throws this very exception. */
    public static void thrown(String what, Throwable expected, Action action) {
        Throwable actual = thrown(what, expected.getClass(), action);
        if (!isSame(expected, actual)) {
            throw broken(what + " should throw the very same object that was raised or thrown, but it threw"
                    + " another " + actual.getClass().getSimpleName());
        }
    }

    /** That the action throws an exception of this type; returns it. */
    public static <T extends Throwable> T thrown(String what, Class<T> type, Action action) {
        settle();
        Object result;
        try {
            result = action.run();
        } catch (Throwable actual) {
            if (type.isInstance(actual)) {
                return type.cast(actual);
            }
            throw noted(new AssertionError(
                    what + " should throw " + type.getSimpleName() + ", but it threw " + actual, actual));
        }
        throw broken(what + " should throw " + type.getSimpleName() + ", but it threw nothing and returned " + result);
    }

    @SuppressWarnings("ReferenceEquality") // The rule is about the very object.
    private static boolean isSame(Object one, Object other) {
        return one == other;
    }

    /** A call on the generator, and what it returned. */
    @FunctionalInterface
    public interface Action {
        /** Makes the call. */
        @Nullable
        Object run() throws Throwable;
    }
}
