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
 * @param figures what the suite draws of what it counted
 */
public record Trace(List<TracedObject> objects, List<Entry> entries, List<Figure> figures) {
    /** A check that recorded nothing. */
    public static final Trace EMPTY = new Trace(List.of(), List.of());

    public Trace {
        objects = List.copyOf(objects);
        entries = List.copyOf(entries);
        figures = List.copyOf(figures);
    }

    /** One without figures. */
    public Trace(List<TracedObject> objects, List<Entry> entries) {
        this(objects, entries, List.of());
    }

    /**
     * Numbers that a suite has counted, to be drawn as bars or told as a table.
     *
     * @param title what they show
     * @param labels what the bars' labels are, such as "numbers in a chunk"
     * @param values what is counted, such as "reads"
     * @param scale how the bars' lengths stand to their values
     * @param bars the bars, in order
     * @param sentence what to see in it; may be empty
     */
    public record Figure(String title, String labels, String values, Scale scale, List<Bar> bars, String sentence) {
        public Figure {
            bars = List.copyOf(bars);
        }

        /** How long a bar is, from 0 to 1, which is the longest one. */
        public double share(Bar bar) {
            long most = bars.stream().mapToLong(Bar::value).max().orElse(0);
            return bar.value() <= 0 || most <= 0
                    ? 0
                    : switch (scale) {
                        case LINEAR -> (double) bar.value() / most;
                        case LOGARITHMIC -> Math.log1p((double) bar.value()) / Math.log1p((double) most);
                    };
        }

        /** One number. */
        public record Bar(String label, long value) {}

        /** How lengths stand to values. */
        public enum Scale {
            /** Twice the value is twice the length. */
            LINEAR,
            /** Ten times the value adds the same length each time. */
            LOGARITHMIC
        }
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

    /** The step that went wrong; empty if none did. */
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

    /** The object that a step belongs to; empty if it belongs to none. */
    public Optional<TracedObject> object(Step step) {
        return objects.stream().filter(object -> object.id() == step.object()).findFirst();
    }
}
