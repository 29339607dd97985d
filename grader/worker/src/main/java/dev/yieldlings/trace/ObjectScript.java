package dev.yieldlings.trace;

import dev.yieldlings.trace.outcome.Outcome;
import dev.yieldlings.trace.outcome.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A script over an object that is no iterator: its methods are called one after the other, and where it is an iterable
 * it is looped over.
 *
 * @param <T> its type
 */
public final class ObjectScript<T> extends Steps<ObjectScript<T>> {
    private static final int MORE_THAN_EXPECTED = 3;

    private final String name;
    private final T object;
    private @Nullable Function<? super T, ?> state;

    ObjectScript(String name, T object) {
        super(name);
        this.name = name;
        this.object = object;
    }

    /**
     * Calls a method of the object.
     *
     * @param method the call without the object, such as {@code "size()"}
     * @param action makes it
     */
    public Reaction<ObjectScript<T>> ask(String method, Function<? super T, ?> action) {
        return perform(method, () -> action.apply(object), "NoSuchElementException");
    }

    /** Shows what this function gives for the object as its state, from now on. */
    public ObjectScript<T> showing(Function<? super T, ?> shownState) {
        this.state = shownState;
        return this;
    }

    /** Expects the last call to have left the object in this state. */
    public ObjectScript<T> in(@Nullable Object expected) {
        return alsoInState("the object", Values.show(expected));
    }

    @Override
    String shownState() {
        Function<? super T, ?> shown = state;
        return shown == null ? "" : Outcome.of(() -> shown.apply(object)).describe();
    }

    /**
     * Goes through the object by a for-each loop, and expects just these values. A loop that goes on is broken off soon
     * after the last one.
     */
    public ObjectScript<T> loopsOver(Object... values) {
        List<Object> expected = Arrays.asList(values);
        return call(loop() + ")", () -> looped(expected.size() + MORE_THAN_EXPECTED))
                .answers(expected);
    }

    /** Goes through the object by a for-each loop that breaks off after so many values, and expects these to be them. */
    public ObjectScript<T> beginsWith(Object... values) {
        String call = loop() + ", broken off after " + values.length + ")";
        return call(call, () -> looped(values.length)).answers(Arrays.asList(values));
    }

    private String loop() {
        return "for (var x : " + (name.isEmpty() ? "it" : name);
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
     * Asks the object for an iterator, and begins a script over it.
     *
     * @param iteratorName what it is called in the trace
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // what the object yields can't be asked for
    public <Y> IteratorScript<Y> iterator(String iteratorName) {
        String path = name.isEmpty() ? "" : name + ".";
        Callable<?> maker = () -> ((Iterable<?>) object).iterator();
        Iterator<Y> iterator =
                call(iteratorName + " = " + path + "iterator()", maker).object(Iterator.class);
        return new IteratorScript<>(iteratorName, iterator).goingOnFrom(this);
    }

    /** The object itself, for calls that no script makes. */
    public T object() {
        return object;
    }

    @Override
    ObjectScript<T> self() {
        return this;
    }
}
