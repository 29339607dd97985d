package dev.yieldlings.kit.protocol;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the checks say, in words for who wrote the generator. */
public final class Expect {
    private Expect() {}

    /** That both are equal. */
    public static void same(String what, @Nullable Object expected, @Nullable Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new AssertionError(what + " should be " + expected + ", but is " + actual);
        }
    }

    /** That the generator is in this state. */
    public static void state(String when, State expected, Generator<?, ?, ?> generator) {
        State actual = generator.state();
        if (actual != expected) {
            throw new AssertionError("state() should be " + expected + " " + when + ", but is " + actual);
        }
    }

    /** That the body has written exactly these lines. */
    public static void log(String when, List<String> log, String... expected) {
        if (!log.equals(List.of(expected))) {
            throw new AssertionError(
                    "the body should have written " + List.of(expected) + " " + when + ", but wrote " + log);
        }
    }

    /** That the action ends the generator with this value. */
    public static void stop(String what, @Nullable Object value, Action action) {
        StopIteration end = thrown(what, StopIteration.class, action);
        if (!Objects.equals(end.value(), value)) {
            throw new AssertionError(what + " should throw a StopIteration with the value " + value
                    + ", but its value is " + end.value());
        }
    }

    /** That the action throws this very exception. */
    public static void thrown(String what, Throwable expected, Action action) {
        Throwable actual = thrown(what, expected.getClass(), action);
        if (!isSame(expected, actual)) {
            throw new AssertionError(what + " should throw the very same object that was raised or thrown, but it threw"
                    + " another " + actual.getClass().getSimpleName());
        }
    }

    /** That the action throws an exception of this type; returns it. */
    public static <T extends Throwable> T thrown(String what, Class<T> type, Action action) {
        Object result;
        try {
            result = action.run();
        } catch (Throwable actual) {
            if (type.isInstance(actual)) {
                return type.cast(actual);
            }
            throw new AssertionError(
                    what + " should throw " + type.getSimpleName() + ", but it threw " + actual, actual);
        }
        throw new AssertionError(
                what + " should throw " + type.getSimpleName() + ", but it threw nothing and returned " + result);
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
