package dev.yieldlings.trace.source;

import dev.yieldlings.trace.outcome.Values;
import dev.yieldlings.trace.recording.Recorder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A consumer that a learner's code hands things to: it notes each, with its place among all that happens.
 *
 * @param <T> what is handed to it
 */
public final class Log<T> implements Consumer<T> {
    private final String name;
    private final List<T> things = new ArrayList<>();

    private Log(String name) {
        this.name = name;
    }

    /**
     * Makes one.
     *
     * @param name what the trace calls it: an event reads {@code name("text")}
     */
    public static <T> Log<T> named(String name) {
        return new Log<>(name);
    }

    @Override
    public void accept(T thing) {
        things.add(thing);
        String shown = Values.show(thing);
        Recorder.current().journal().note(this, name + "(" + shown + ")", shown);
    }

    /** All that was handed to it so far. */
    public List<T> things() {
        return new ArrayList<>(things);
    }

    @Override
    public String toString() {
        return name;
    }
}
