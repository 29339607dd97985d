package dev.yieldlings.trace;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.data.Trace.Figure;
import dev.yieldlings.trace.recording.Recorder;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * Creates scripts for the object under test.
 *
 * <p>Most scripts begin with a call that creates the object, such as {@code "myRange(0, 3)"}, which is their first
 * step. A call of the form {@code "first = myRange(0, 3)"} also names the object, and the steps that follow read
 * {@code first.next()}, for checks with several objects.
 */
public final class Script {
    private Script() {}

    /**
     * Gives the reason for the first step, which creates the object, and for the steps that follow.
     *
     * @param reason a sentence, or more
     */
    public static Beginning because(String reason) {
        return because(Why.because(reason));
    }

    /** Gives the reason as {@link #because(String)} does, for reasons that are used more than once. */
    public static Beginning because(Why why) {
        return new Beginning(why);
    }

    /**
     * Adds a figure, which the learner sees if the check passes.
     *
     * @param figure creates the figure from the check's measurements; not called if a step has already gone wrong
     */
    public static void figure(Supplier<Figure> figure) {
        Recorder recorder = Recorder.current();
        if (!recorder.diverged()) {
            recorder.add(figure.get());
        }
    }

    /**
     * Creates an iterator, and begins a script for it.
     *
     * @param call the call that creates it, as a learner would write it
     * @param maker makes the call
     */
    public static <Y> IteratorScript<Y> iterator(String call, Callable<? extends Iterator<Y>> maker) {
        return because(Why.UNSAID).iterator(call, maker);
    }

    /**
     * Creates a generator, and begins a script for it.
     *
     * @param call the call that creates it, as a learner would write it
     * @param maker makes the call
     */
    public static <Y, S, R> GeneratorScript<Y, S, R> generator(
            String call, Callable<? extends Generator<Y, S, R>> maker) {
        return because(Why.UNSAID).generator(call, maker);
    }

    /**
     * Creates an object of any other type, and begins a script for it.
     *
     * @param call the call that creates it, as a learner would write it
     * @param maker makes the call
     */
    public static <T> ObjectScript<T> object(String call, Callable<? extends T> maker) {
        return because(Why.UNSAID).object(call, maker);
    }

    /** Begins a script for an existing iterator. */
    public static <Y> IteratorScript<Y> of(Iterator<Y> iterator) {
        return of("", iterator);
    }

    /** Begins a script for an existing iterator that has a name in the trace. */
    public static <Y> IteratorScript<Y> of(String name, Iterator<Y> iterator) {
        return new IteratorScript<>(
                Recorder.current().object(name, Iterator.class.getSimpleName(), ""), name, iterator);
    }

    /** Begins a script for an existing generator. */
    public static <Y, S, R> GeneratorScript<Y, S, R> of(Generator<Y, S, R> generator) {
        return of("", generator);
    }

    /** Begins a script for an existing generator that has a name in the trace. */
    public static <Y, S, R> GeneratorScript<Y, S, R> of(String name, Generator<Y, S, R> generator) {
        return new GeneratorScript<>(
                Recorder.current().object(name, Generator.class.getSimpleName(), ""), name, generator);
    }

    /**
     * Begins a script of calls that belong to no object: static methods, constructors, or the results of a callback.
     */
    public static CallScript calls() {
        return new CallScript();
    }
}
