package dev.yieldlings.trace.data;

import dev.yieldlings.trace.data.Step.Mark;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The trace of a check.
 *
 * @param objects the objects to which its steps refer, in the order of their ids
 * @param entries the steps, in order, with a count wherever some were left out
 * @param figures the suite's figures of its measurements
 */
public record Trace(List<TracedObject> objects, List<Entry> entries, List<Figure> figures) {
    /** The trace of a check that recorded nothing. */
    public static final Trace EMPTY = new Trace(List.of(), List.of());

    public Trace {
        objects = List.copyOf(objects);
        entries = List.copyOf(entries);
        figures = List.copyOf(figures);
    }

    /** Creates a trace without figures. */
    public Trace(List<TracedObject> objects, List<Entry> entries) {
        this(objects, entries, List.of());
    }

    /**
     * Numbers that a suite has counted, to be drawn as bars or shown as a table.
     *
     * @param title the figure's title
     * @param labels the meaning of the bars' labels, such as "numbers in a chunk"
     * @param values the unit of the values, such as "reads"
     * @param scale the scale of the bars
     * @param bars the bars, in order
     * @param sentence what the learner should see in the figure; may be empty
     */
    public record Figure(String title, String labels, String values, Scale scale, List<Bar> bars, String sentence) {
        public Figure {
            bars = List.copyOf(bars);
        }

        /** Returns the length of a bar, from 0 to 1 for the longest one. */
        public double share(Bar bar) {
            long most = bars.stream().mapToLong(Bar::value).max().orElse(0);
            return bar.value() <= 0 || most <= 0
                    ? 0
                    : switch (scale) {
                        case LINEAR -> (double) bar.value() / most;
                        case LOGARITHMIC -> Math.log1p((double) bar.value()) / Math.log1p((double) most);
                    };
        }

        /** One number of a figure. */
        public record Bar(String label, long value) {}

        /** The scale by which values become lengths. */
        public enum Scale {
            /** Twice the value has twice the length. */
            LINEAR,
            /** Ten times the value adds the same length each time. */
            LOGARITHMIC
        }
    }

    /** Returns whether another trace has the same steps, apart from suspended bodies and numbers of steps. */
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

    /** Returns the step that went wrong; empty if there is none. */
    public Optional<Step> divergence() {
        return steps().stream().filter(step -> step.mark() == Mark.DIVERGED).findFirst();
    }

    /** Returns the steps, without the counts of omitted ones. */
    public List<Step> steps() {
        return entries.stream()
                .filter(Step.class::isInstance)
                .map(Step.class::cast)
                .toList();
    }

    /** Returns the object of a step; empty if it has none. */
    public Optional<TracedObject> object(Step step) {
        return objects.stream().filter(object -> object.id() == step.object()).findFirst();
    }
}
