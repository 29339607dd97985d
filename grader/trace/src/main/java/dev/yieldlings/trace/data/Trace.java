package dev.yieldlings.trace.data;

import dev.yieldlings.trace.data.Step.Mark;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The trace of a check.
 *
 * @param objects the objects that its steps refer to, in the order of their ids
 * @param entries the steps, in order, and where some were left out
 */
public record Trace(List<TracedObject> objects, List<Entry> entries) {
    /** A check that recorded nothing. */
    public static final Trace EMPTY = new Trace(List.of(), List.of());

    public Trace {
        objects = List.copyOf(objects);
        entries = List.copyOf(entries);
    }

    /** Whether another trace has the same steps, whatever is known of suspended bodies and of the steps' costs. */
    public boolean isSameAs(Trace other) {
        return objects.equals(other.objects)
                && entries.size() == other.entries.size()
                && IntStream.range(0, entries.size())
                        .allMatch(i -> plain(entries.get(i)).equals(plain(other.entries.get(i))));
    }

    private static Entry plain(Entry entry) {
        return switch (entry) {
            case Entry.Elided elided -> elided;
            case Step step -> step.plain();
        };
    }

    /** The step that went wrong; empty where none did. */
    public Optional<Step> divergence() {
        return steps().stream().filter(step -> step.mark() == Mark.DIVERGED).findFirst();
    }

    /** The steps alone, without what was left out. */
    public List<Step> steps() {
        return entries.stream()
                .filter(Step.class::isInstance)
                .map(Step.class::cast)
                .toList();
    }

    /** The object that a step belongs to; empty where it belongs to none. */
    public Optional<TracedObject> object(Step step) {
        return objects.stream().filter(object -> object.id() == step.object()).findFirst();
    }
}
