package dev.yieldlings.trace.source;

import dev.yieldlings.trace.outcome.Values;
import dev.yieldlings.trace.recording.Recorder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A consumer that records each value passed to it as an event of the trace.
 *
 * @param <T> the values' type
 */
public final class Log<T> implements Consumer<T> {
    private final String name;
    private final List<T> things = new ArrayList<>();

    private Log(String name) {
        this.name = name;
    }

    /**
     * Creates a log.
     *
     * @param name the log's name in the trace, whose events read {@code name("text")}
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

    /** Returns the values passed to it so far. */
    public List<T> things() {
        return new ArrayList<>(things);
    }

    @Override
    public String toString() {
        return name;
    }
}
