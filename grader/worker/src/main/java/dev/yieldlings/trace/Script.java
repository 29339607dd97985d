package dev.yieldlings.trace;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.data.Trace.Figure;
import dev.yieldlings.trace.recording.Recorder;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * The beginning of a script: the object to drive.
 *
 * <p>Most scripts begin with a call that makes the object, such as {@code "myRange(0, 3)"}, which is their first step. A
 * call of the form {@code "first = myRange(0, 3)"} also names the object, and the steps that follow read {@code
 * first.next()}: for checks that drive several objects.
 */
public final class Script {
    private Script() {}

    /**
     * Gives the reason why making the object must succeed and for the steps that follow; then the script begins.
     *
     * @param reason a sentence, or more
     */
    public static Beginning because(String reason) {
        return because(Why.because(reason));
    }

    /** As {@link #because(String)}, with a reason that is used more than once. */
    public static Beginning because(Why why) {
        return new Beginning(why);
    }

    /**
     * Adds a figure, which the learner sees when the check has passed.
     *
     * @param figure makes it from what the check has counted; not called if a step has already gone wrong
     */
    public static void figure(Supplier<Figure> figure) {
        Recorder recorder = Recorder.current();
        if (!recorder.diverged()) {
            recorder.add(figure.get());
        }
    }

    /**
     * Makes an iterator, and begins a script over it.
     *
     * @param call the call that makes it, as a learner would write it
     * @param maker makes it
     */
    public static <Y> IteratorScript<Y> iterator(String call, Callable<? extends Iterator<Y>> maker) {
        return because(Why.UNSAID).iterator(call, maker);
    }

    /**
     * Makes a generator, and begins a script over it.
     *
     * @param call the call that makes it, as a learner would write it
     * @param maker makes it
     */
    public static <Y, S, R> GeneratorScript<Y, S, R> generator(
            String call, Callable<? extends Generator<Y, S, R>> maker) {
        return because(Why.UNSAID).generator(call, maker);
    }

    /**
     * Makes any object, and begins a script over it: one with its own methods, or an iterable.
     *
     * @param call the call that makes it, as a learner would write it
     * @param maker makes it
     */
    public static <T> ObjectScript<T> object(String call, Callable<? extends T> maker) {
        return because(Why.UNSAID).object(call, maker);
    }

    /** A script over an existing iterator: {@code next()} and {@code hasNext()}. */
    public static <Y> IteratorScript<Y> of(Iterator<Y> iterator) {
        return of("", iterator);
    }

    /** A script over an existing iterator that has a name in the trace. */
    public static <Y> IteratorScript<Y> of(String name, Iterator<Y> iterator) {
        return new IteratorScript<>(
                Recorder.current().object(name, Iterator.class.getSimpleName(), ""), name, iterator);
    }

    /** A script over an existing generator: the calls of its protocol, with its states. */
    public static <Y, S, R> GeneratorScript<Y, S, R> of(Generator<Y, S, R> generator) {
        return of("", generator);
    }

    /** A script over an existing generator that has a name in the trace. */
    public static <Y, S, R> GeneratorScript<Y, S, R> of(String name, Generator<Y, S, R> generator) {
        return new GeneratorScript<>(
                Recorder.current().object(name, Generator.class.getSimpleName(), ""), name, generator);
    }

    /** A script of calls that belong to no object: static methods, constructors, or what a callback has seen. */
    public static CallScript calls() {
        return new CallScript();
    }
}
