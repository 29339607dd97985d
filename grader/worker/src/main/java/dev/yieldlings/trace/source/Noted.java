package dev.yieldlings.trace.source;

import dev.yieldlings.trace.outcome.Values;
import dev.yieldlings.trace.recording.Recorder;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Wraps functions so that each call is an event of the trace, such as {@code square(3)}, for checks of the order and
 * number of calls.
 */
public final class Noted {
    private Noted() {}

    /** Wraps a function whose calls are recorded under a name. */
    public static <T extends @Nullable Object, R extends @Nullable Object> Function<T, R> function(
            String name, Function<T, R> function) {
        return argument -> {
            note(function, name + "(" + Values.show(argument) + ")");
            return function.apply(argument);
        };
    }

    /** Wraps a function of two arguments whose calls are recorded under a name. */
    public static <T extends @Nullable Object, U extends @Nullable Object, R extends @Nullable Object>
            BiFunction<T, U, R> biFunction(String name, BiFunction<T, U, R> function) {
        return (first, second) -> {
            note(function, name + "(" + Values.show(first) + ", " + Values.show(second) + ")");
            return function.apply(first, second);
        };
    }

    /** Wraps a predicate whose calls are recorded under a name. */
    public static <T extends @Nullable Object> Predicate<T> predicate(String name, Predicate<T> predicate) {
        return argument -> {
            note(predicate, name + "(" + Values.show(argument) + ")");
            return predicate.test(argument);
        };
    }

    /** Wraps a supplier whose calls are recorded under a name. */
    public static <T extends @Nullable Object> Supplier<T> supplier(String name, Supplier<T> supplier) {
        return () -> {
            note(supplier, name + "()");
            return supplier.get();
        };
    }

    /** Records any other event, with the suite's own text. */
    public static void event(String text) {
        note(Noted.class, text);
    }

    private static void note(Object actor, String text) {
        Recorder.current().journal().note(actor, text);
    }
}
