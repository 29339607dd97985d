package dev.yieldlings.trace;

import dev.yieldlings.trace.data.Moment;
import dev.yieldlings.trace.data.Step.Kind;
import dev.yieldlings.trace.outcome.Attempt;
import dev.yieldlings.trace.outcome.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A script for an object that is not an iterator: calls its methods, and loops over it if it is an iterable.
 *
 * @param <T> the object's type
 */
public final class ObjectScript<T> extends Steps<ObjectScript<T>> {
    private static final int MORE_THAN_EXPECTED = 3;

    private final String name;
    private final T object;
    private @Nullable Function<? super T, ?> state;

    ObjectScript(int id, String name, T object) {
        super(id, name);
        this.name = name;
        this.object = object;
    }

    /**
     * Calls a method of the object.
     *
     * @param method the call without the object, such as {@code "size()"}
     * @param action makes the call
     */
    public Reaction<ObjectScript<T>> ask(String method, Function<? super T, ?> action) {
        String path = name.isEmpty() ? "" : name + ".";
        return call(path + method, () -> action.apply(object));
    }

    /** Shows this function's result for the object as its state from now on. */
    public ObjectScript<T> showing(Function<? super T, ?> shownState) {
        this.state = shownState;
        return this;
    }

    /** Expects the last call to have left the object in this state. */
    public ObjectScript<T> in(@Nullable Object expected) {
        return leaves(Values.show(expected));
    }

    @Override
    Moment moment() {
        Function<? super T, ?> shown = state;
        return shown == null
                ? Moment.UNKNOWN
                : switch (Attempt.of(() -> shown.apply(object))) {
                    case Attempt.Returned(Object value) -> Moment.in(Values.show(value));
                    case Attempt.Threw(Throwable _) -> Moment.in("?");
                };
    }

    /**
     * Iterates over the object with a for-each loop, and expects exactly these values. The loop stops after a few
     * values more, in case the object never ends.
     */
    public ObjectScript<T> loopsOver(Object... values) {
        List<Object> expected = Arrays.asList(values);
        return loop("", () -> looped(expected.size() + MORE_THAN_EXPECTED)).answers(expected);
    }

    /**
     * Iterates over the object with a for-each loop that breaks after as many values as given here, and expects exactly
     * these.
     */
    public ObjectScript<T> beginsWith(Object... values) {
        String until = ", broken off after " + values.length;
        return loop(until, () -> looped(values.length)).answers(Arrays.asList(values));
    }

    private Reaction<ObjectScript<T>> loop(String until, Callable<?> loop) {
        String over = name.isEmpty() ? "it" : name;
        return call(Kind.LOOP, "for (var x : " + over + until + ")", loop);
    }

    private List<Object> looped(int most) {
        List<Object> values = new ArrayList<>();
        for (Object value : (Iterable<?>) object) {
            if (values.size() == most) {
                break;
            }
            values.add(value);
            if (values.size() == most) {
                break;
            }
        }
        return values;
    }

    /**
     * Calls the object's {@code iterator()}, and begins a script for the result.
     *
     * @param iteratorName the iterator's name in the trace
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // the elements' type is erased
    public <Y> IteratorScript<Y> iterator(String iteratorName) {
        String path = name.isEmpty() ? "" : name + ".";
        Callable<?> maker = () -> ((Iterable<?>) object).iterator();
        String making = iteratorName + " = " + path + "iterator()";
        int id = recorder().object(iteratorName, Iterator.class.getSimpleName(), path + "iterator()");
        Iterator<Y> iterator = make(id, making, maker).object(Iterator.class);
        return new IteratorScript<>(id, iteratorName, iterator).goingOnFrom(this);
    }

    /** Returns the object, for calls outside the script. */
    public T object() {
        return object;
    }

    @Override
    ObjectScript<T> self() {
        return this;
    }
}
